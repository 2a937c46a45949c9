"""Recorded conversations: replayed by the tests, recorded again with FACTCHECK_RECORD=1 against OPENAI_BASE_URL."""

import json
import multiprocessing
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import vcr
import yaml
from server import Response, serving

from factcheck.checker import Checker, model_checker
from factcheck.config import ModelSettings, Options
from factcheck.extraction.model.client import ModelClient

FOLDER = Path(__file__).parents[2] / "cassettes"
RECORDING = bool(os.environ.get("FACTCHECK_RECORD"))
HOW = "run `make record` (cassettes/README.md says how)"
_KEPT_HEADERS = {"content-type", "retry-after"}
_PATIENCE = 7200.0
"""Seconds that an answer may take while it is recorded."""


def _slim_request(request: Any) -> Any:
    request.uri = "http://model.test/v1/" + request.uri.partition("/v1/")[2]
    request.headers = {name: value for name, value in request.headers.items() if name.lower() in _KEPT_HEADERS}
    return request


def _slim_response(response: Any) -> Any:
    kept = {name: value for name, value in response["headers"].items() if name.lower() in _KEPT_HEADERS}
    return response | {"headers": kept}


_RECORDER = vcr.VCR(
    cassette_library_dir=str(FOLDER),
    match_on=["method", "body"],
    before_record_request=_slim_request,
    before_record_response=_slim_response,
    decode_compressed_response=True,
)


@dataclass(frozen=True)
class Recorded:
    """One request of a cassette, and the status of what came back."""

    body: dict[str, Any]
    status: int
    answer: dict[str, Any]


def recorded(name: str) -> list[Recorded]:
    """The conversation of a cassette, in order."""
    whole = yaml.load(
        (FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    return [
        Recorded(
            json.loads(one["request"]["body"]),
            one["response"]["status"]["code"],
            json.loads(one["response"]["body"]["string"]),
        )
        for one in whole["interactions"]
    ]


@contextmanager
def conversation(name: str, faults: Sequence[Response] = ()) -> Iterator[Checker]:
    """A checker whose model speaks from a cassette; while recording, `faults` come before the model's own answers."""
    if not RECORDING:
        if not (FOLDER / f"{name}.yaml").is_file():
            raise FileNotFoundError(f"cassettes/{name}.yaml is missing: {HOW}")
        settings = ModelSettings(name=recorded(name)[0].body["model"], base_url="http://model.test/v1", retries=2)
        with _RECORDER.use_cassette(f"{name}.yaml", record_mode="none") as cassette:
            yield from _checker(settings)
        assert cassette.all_played, f"cassettes/{name}.yaml holds calls that were not made: {HOW}"
        return
    (FOLDER / f"{name}.yaml").unlink(missing_ok=True)
    with _upstream(faults) as url:
        model = os.environ.get("FACTCHECK_MODEL", "gpt-4.1")
        settings = ModelSettings(name=model, base_url=url, retries=2, timeout=_PATIENCE)
        with _RECORDER.use_cassette(f"{name}.yaml", record_mode="all"):
            yield from _checker(settings)


def _checker(settings: ModelSettings) -> Iterator[Checker]:
    checker = model_checker(Options(), ModelClient(settings, os.environ.get("OPENAI_API_KEY")))
    try:
        yield checker
    finally:
        checker.close()


@contextmanager
def _upstream(faults: Sequence[Response]) -> Iterator[str]:
    """The server that answers while it is recorded: the model's own, or one before it that fails first.

    It runs in a process of its own, where nothing is recorded.
    """
    upstream = os.environ["OPENAI_BASE_URL"].rstrip("/")
    if not faults:
        yield upstream
        return
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(
        target=_serve, args=(list(faults), upstream, there), daemon=True
    )
    process.start()
    try:
        yield here.recv()
    finally:
        process.terminate()


def _serve(faults: list[Response], upstream: str, told: Any) -> None:
    with serving([*faults, Response(forward=upstream)]) as server:
        told.send(server.url)
        multiprocessing.Event().wait()
