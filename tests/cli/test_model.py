"""A model at the command line: who reads, what it takes, and what holds when it fails."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from answers import part, said
from fakes import EMPTY_ANSWER
from running import Run, interruptible
from server import Serving, completion, fault, serving

KEY = "sk-a-key-that-nobody-may-see"
BOATS = "Of the 12 boats, 7 were red and the other 4 were blue. It opens on Monday, 3 June 2025.\n"
READ = said(
    {"kind": "breakdown", "total": "q1", "parts": [part("q2"), part("q3")], "coverage": "all"},
    {"kind": "weekday", "date": "d1", "weekday": "Monday"},
    {"kind": "range", "low": "q1", "high": "q9", "members": []},
    q1={"quote": "12 boats", "value": "12"},
    q2={"quote": "7", "value": "7"},
    q3={"quote": "4", "value": "4"},
    d1={"quote": "Monday, 3 June 2025", "year": 2025, "month": 6, "day": 3},
)


@pytest.fixture(autouse=True)
def _at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No key, no server, a cache of its own, and the checker itself."""
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (tmp_path / "boats.md").write_text(BOATS, encoding="utf-8")


@pytest.fixture
def run(real: Run) -> Run:
    return real


@pytest.fixture
def server() -> Iterator[Serving]:
    with serving([completion(READ)]) as serving_:
        yield serving_


def test_without_key_and_server_the_phrasebook_reads_and_a_line_says_so(run: Run) -> None:
    ran = run("check", "boats.md")
    assert ran.status == 1
    assert "read with the phrasebook alone, for want of OPENAI_API_KEY or --base-url" in ran.err


@pytest.mark.parametrize("reader", ["model", "both"])
def test_a_model_that_is_asked_for_and_cannot_be_asked_is_an_error(run: Run, reader: str) -> None:
    ran = run("check", "--reader", reader, "boats.md")
    assert ran.status == 2
    assert ran.complaint == f"--reader {reader} needs a key in OPENAI_API_KEY, or a server named with --base-url"


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--model", "m"], "--model needs a key in OPENAI_API_KEY, or a server named with --base-url"),
        (["--locked", "--reader", "both"], "--locked and --reader both exclude each other: a lock needs no reader"),
        (
            ["--model", "sk-0123456789abcdef", "--base-url", "http://127.0.0.1:1"],
            "the name of the model looks like a key",
        ),
        (["--base-url", "http://me:hush@127.0.0.1:1/v1"], "it is not a URL that begins with"),
    ],
    ids=["model", "locked", "key as a name", "password"],
)
def test_options_that_cannot_be_followed_are_errors(run: Run, options: list[str], told: str) -> None:
    ran = run("check", *options, "boats.md")
    assert ran.status == 2
    assert told in ran.complaint
    assert "hush" not in ran.err


def test_with_a_server_both_read_and_what_both_found_is_told_once(run: Run, server: Serving) -> None:
    ran = run("check", "--base-url", server.url, "--format", "json", "boats.md")
    assert ran.status == 1
    (document,) = json.loads(ran.out)["documents"]
    assert document["extraction"]["readers"] == ["phrasebook", "model"]
    assert [(one["code"], one["verdict"], one["found_by"]) for one in document["findings"]] == [
        ("ARI101", "refuted", ["phrasebook", "model"]),
        ("CAL101", "refuted", ["phrasebook", "model"]),
    ]
    reason = "range: 'q9' is none of the quantities that the answer lists"
    assert document["extraction"]["rejections"] == [{"reason": reason, "quote": "12 boats"}]
    usage = {"calls": 1, "input_tokens": 100, "cached_tokens": 60, "output_tokens": 10, "recalled": 0}
    assert document["extraction"]["usage"] == usage
    assert "1 call, 100 tokens in (60 of them cached), 10 out" in ran.err


def test_the_model_alone(run: Run, server: Serving) -> None:
    ran = run("check", "--reader", "model", "--base-url", server.url, "--format", "json", "boats.md")
    (document,) = json.loads(ran.out)["documents"]
    assert [one["found_by"] for one in document["findings"]] == [["model"], ["model"]]


def test_offline_asks_nobody(run: Run, server: Serving) -> None:
    run("check", "--offline", "--base-url", server.url, "boats.md")
    assert not server.asked


def test_claims_that_were_left_out_are_shown_to_who_wants_to_know(run: Run, server: Serving) -> None:
    ran = run("check", "-v", "--base-url", server.url, "boats.md")
    assert "boats.md: a claim was left out: range: 'q9' is none of the quantities" in " ".join(ran.out.split())


def test_the_second_run_asks_nothing_and_a_cleared_cache_asks_again(run: Run, server: Serving) -> None:
    for _ in range(2):
        ran = run("check", "--base-url", server.url, "boats.md")
    assert len(server.asked) == 1
    assert "0 calls, 0 tokens in, 0 out, 1 answer at hand from earlier" in ran.err
    assert (Path(run("cache", "path").out.strip()) / "answers.sqlite3").is_file()
    assert run("cache", "clear").out.startswith("removed ")
    assert run("cache", "clear").out.startswith("nothing is kept in ")
    run("check", "--base-url", server.url, "boats.md")
    run("check", "--no-cache", "--base-url", server.url, "boats.md")
    assert len(server.asked) == 3


def test_a_fault_leaves_what_the_phrasebook_found_and_the_draft_incomplete(run: Run) -> None:
    with serving([fault(401)]) as server:
        ran = run("check", "--base-url", server.url, "--format", "json", "boats.md")
    assert ran.status == 3
    (document,) = json.loads(ran.out)["documents"]
    assert [one["found_by"] for one in document["findings"]] == [["phrasebook"]] * 2
    line = f"{server.url.split('/')[2]} refused the key (HTTP 401); set OPENAI_API_KEY to one that it takes"
    assert document["incomplete"] == [{"reader": "model", "reason": line}]
    assert "1 draft not checked in full" in ran.err


def test_an_estimate_makes_no_call(run: Run, server: Serving) -> None:
    ran = run("extract", "--estimate", "--base-url", server.url, "boats.md")
    assert ran.status == 0
    assert not server.asked
    first, last = ran.out.splitlines()
    assert first.startswith("boats.md: 1 call, about ")
    assert last.startswith("in all, by gpt-4.1: 1 call, about ")
    run("check", "--base-url", server.url, "boats.md")
    again = run("extract", "--estimate", "--base-url", server.url, "boats.md").out
    assert "boats.md: 0 calls; 1 answer at hand from earlier" in again


def test_prices_are_told_where_they_are_known(run: Run, server: Serving, tmp_path: Path) -> None:
    prices = "input = 2.0\ncached-input = 0.5\noutput = 8.0\ncurrency = 'EUR'\n"
    (tmp_path / "factcheck.toml").write_text(f"[model.prices]\n{prices}", encoding="utf-8")
    ran = run("check", "--base-url", server.url, "boats.md")
    assert "10 out, 0.0002 EUR" in ran.err


def test_what_was_locked_is_judged_without_a_model(run: Run, server: Serving) -> None:
    checked = run("check", "--base-url", server.url, "--format", "json", "boats.md").out
    ran = run("extract", "--lock", "--base-url", server.url, "boats.md")
    assert (ran.status, ran.out) == (0, "")
    assert "locked the claims of 1 draft in .factcheck/claims" in ran.err
    asked = len(server.asked)
    locked = run("check", "--locked", "--base-url", server.url, "--format", "json", "boats.md").out
    assert len(server.asked) == asked
    one, two = (json.loads(text)["documents"][0] for text in (checked, locked))
    assert one["findings"] == two["findings"]
    assert one["extraction"]["rejections"] == two["extraction"]["rejections"]
    assert run("check", "--locked", "--format", "json", "boats.md").out == locked


def test_a_draft_that_changed_since_it_was_locked_is_left_unchecked(run: Run) -> None:
    run("extract", "--offline", "--lock", "boats.md")
    Path("boats.md").write_text(f"{BOATS}More.\n", encoding="utf-8")
    ran = run("check", "--locked", "boats.md", "right.md")
    assert ran.status == 3
    text = " ".join(ran.out.split())
    assert (
        "boats.md: not checked: changed since its claims were locked; `factcheck extract --lock` locks them anew"
        in text
    )
    assert "right.md: not checked: its claims are not locked; `factcheck extract --lock` locks them" in text


def test_the_phrasebook_s_reading_takes_the_place_of_a_model_s_only_where_that_is_asked(
    run: Run, server: Serving
) -> None:
    run("extract", "--lock", "--base-url", server.url, "boats.md")
    ran = run("extract", "--lock", "boats.md")
    assert ran.status == 3
    assert "boats.md: not locked: its lock holds a model's reading" in ran.err
    assert run("extract", "--lock", "--offline", "boats.md").status == 0


def test_claims_that_are_incomplete_are_not_locked(run: Run) -> None:
    with serving([fault(401)]) as server:
        ran = run("extract", "--lock", "--base-url", server.url, "boats.md")
    assert ran.status == 3
    assert f"boats.md: not locked: {server.url.split('/')[2]} refused the key" in ran.err
    assert not Path(".factcheck").exists()


def test_the_key_is_sent_and_reaches_nothing_else(
    run: Run, server: Serving, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    ran = [
        run("check", "-v", "--base-url", server.url, "--format", "json", "boats.md"),
        run("extract", "--lock", "--base-url", server.url, "boats.md"),
        run("extract", "--base-url", server.url, "boats.md"),
        run("config", "show"),
    ]
    assert {headers["authorization"] for headers in server.headers} == {f"Bearer {KEY}"}
    told = "".join(one.out + one.err for one in ran).encode()
    written = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert KEY.encode() not in told + written
    assert KEY not in json.dumps(server.asked)


IMPORTED = """
import sys
from factcheck.cli import main
try:
    main(sys.argv[1:])
finally:
    print(*({"openai", "instructor", "tenacity", "httpx2"} & set(sys.modules)), file=sys.stderr)
"""


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["check", "--offline", "boats.md"], ["check", "boats.md"], ["check", "--locked", "boats.md"]],
    ids=["help", "offline", "no-key", "locked"],
)
def test_a_run_that_asks_no_model_imports_none_of_its_libraries(tmp_path: Path, arguments: list[str]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", IMPORTED, *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ran.stderr.splitlines()[-1] == ""


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as POSIX has them")
def test_an_interrupt_ends_at_once_and_keeps_what_was_answered(tmp_path: Path) -> None:
    slow = completion(EMPTY_ANSWER)
    slow.hangs = 30.0
    (tmp_path / "late.md").write_text("Another draft, with 3 boats.\n", encoding="utf-8")
    with serving([completion(READ), slow]) as server:
        command = [
            sys.executable,
            "-m",
            "factcheck",
            "check",
            "--jobs",
            "1",
            "--base-url",
            server.url,
            "boats.md",
            "late.md",
        ]
        running = subprocess.Popen(
            command,
            cwd=tmp_path,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            preexec_fn=interruptible,
        )
        deadline = time.monotonic() + 30
        while len(server.asked) < 2 and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(1.0)  # for the report on the first draft, which is answered
        sent = time.monotonic()
        running.send_signal(signal.SIGINT)
        out, err = running.communicate(timeout=20)
    assert time.monotonic() - sent < 5
    assert running.returncode == 130
    assert "interrupted" in err
    assert "Traceback" not in err
    assert "ARI101" in out
