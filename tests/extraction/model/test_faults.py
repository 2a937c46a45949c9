"""Every way in which a model or the way to it can fail ends in one clear line, and never in a verdict."""

import json
import socket
import ssl
import time
from dataclasses import replace
from urllib.parse import urlsplit

import openai
import pytest
from fakes import EMPTY_ANSWER
from server import JSON, Response, Serving, completion, fault, response, serving

from factcheck.config import ModelSettings
from factcheck.extraction.model import faults, patience
from factcheck.extraction.model.client import ModelClient
from factcheck.extraction.model.conversation import ModelFault

GOOD = completion(EMPTY_ANSWER)
KEY = "sk-a-key-that-nobody-may-see"


@pytest.fixture(autouse=True)
def _hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits as a server asks, but not longer than it must between tries."""
    monkeypatch.setattr(patience, "_BACKOFF", lambda _: 0.01)


def settings(server: Serving, **given: object) -> ModelSettings:
    return replace(ModelSettings(name="m", base_url=server.url, timeout=5.0, retries=2), **given)  # type: ignore[arg-type]


def told(*answers: Response, **given: object) -> tuple[str, Serving]:
    """The line that a passage ends in, and the server that brought it about."""
    with serving(answers) as server:
        client = ModelClient(settings(server, **given), KEY)
        try:
            with pytest.raises(ModelFault) as caught:
                client.ask("1 Words.").result(timeout=20)
        finally:
            client.close()
    line = str(caught.value).replace(_host(server), "127.0.0.1")
    assert "\n" not in line
    assert KEY not in line
    return line, server


def _host(server: Serving) -> str:
    """The server as messages name it: with its port, since several may run on one machine."""
    return urlsplit(server.url).netloc


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529])
def test_a_fault_that_passes_is_waited_for(status: int) -> None:
    with serving([fault(status), fault(status), GOOD]) as server:
        client = ModelClient(settings(server), KEY)
        reply = client.ask("1 Words.").result(timeout=20)
        client.close()
    assert len(server.asked) == 3
    assert reply.usage.calls == 1


@pytest.mark.parametrize("bad", [fault(500), fault(429), Response(drops=True)], ids=["500", "429", "dropped"])
def test_a_fault_that_does_not_pass_is_borne_only_so_often(bad: Response) -> None:
    line, server = told(bad)
    assert len(server.asked) == 3
    assert "127.0.0.1" in line


def test_a_server_is_given_the_time_that_it_asks_for() -> None:
    started = time.monotonic()
    with serving([fault(429, retry_after="0.6"), GOOD]) as server:
        client = ModelClient(settings(server), KEY)
        client.ask("1 Words.").result(timeout=20)
        client.close()
    assert time.monotonic() - started >= 0.6


def test_a_server_that_asks_for_an_hour_is_not_waited_for() -> None:
    line, server = told(fault(429, retry_after="3600"))
    assert len(server.asked) == 1
    assert line == "127.0.0.1 asks to wait 3600 seconds (HTTP 429); run again then"


def test_an_answer_that_takes_too_long() -> None:
    line, _ = told(Response(hangs=1.5), timeout=0.2, retries=0)
    assert line == "127.0.0.1 did not answer in time"


def test_nobody_there() -> None:
    with serving([GOOD]) as server:
        pass
    client = ModelClient(settings(server), KEY)
    with pytest.raises(ModelFault) as caught:
        client.ask("1 Words.").result(timeout=20)
    client.close()
    assert str(caught.value) == (
        f"{_host(server)} cannot be reached: nothing listens there; start the server or check --base-url"
    )


def test_a_connection_that_breaks_off() -> None:
    line, _ = told(Response(drops=True), retries=0)
    assert line.startswith("127.0.0.1 cannot be reached: ")
    assert "rror" not in line, "words of a library"


def test_a_server_that_speaks_no_tls() -> None:
    with serving([GOOD]) as server:
        client = ModelClient(replace(settings(server, retries=0), base_url=server.url.replace("http:", "https:")), KEY)
        with pytest.raises(ModelFault, match="no secure connection came about; check whether --base-url should begin"):
            client.ask("1 Words.").result(timeout=20)
        client.close()


@pytest.mark.parametrize(
    ("cause", "line"),
    [
        (socket.gaierror(-2, "Name or service not known"), "no server of that name is known"),
        (ssl.SSLCertVerificationError("certificate verify failed"), "its certificate cannot be trusted"),
        (ExceptionGroup("All failed", [OSError(101, "?"), ConnectionRefusedError(111, "?")]), "nothing listens there"),
        (OSError("Network is unreachable"), "Network is unreachable; check --base-url and the network"),
        (OSError(), "the connection failed; check --base-url and the network"),
    ],
    ids=str,
)
def test_what_lies_at_the_bottom_of_a_lost_connection_is_told(cause: Exception, line: str) -> None:
    lost = openai.APIConnectionError(request=None)  # type: ignore[arg-type]
    lost.__cause__ = cause
    assert str(faults.told(lost, "reader.example")).startswith(f"reader.example cannot be reached: {line}")


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused_is_not_tried_again_by_the_next_passage(status: int) -> None:
    with serving([fault(status, f"bad key {KEY}")]) as server:
        client = ModelClient(settings(server), KEY)
        for _ in range(2):
            with pytest.raises(ModelFault, match="refused the key") as caught:
                client.ask("1 Words.").result(timeout=20)
            assert KEY not in str(caught.value)
        client.close()
    assert len(server.asked) == 1


def test_a_model_that_the_server_does_not_know() -> None:
    line, server = told(fault(404, "The model `m` does not exist"))
    assert len(server.asked) == 1
    assert line.startswith("127.0.0.1 knows no such model or path (HTTP 404); check --model and --base-url")


REFUSED = "I cannot help\nwith that."
NO_API = "what answers there is no OpenAI-compatible API; check the base URL"


@pytest.mark.parametrize(
    ("answer", "line"),
    [
        pytest.param(
            completion(None, refusal=REFUSED),
            "the model refused to read the draft: “I cannot help with that.”",
            id="refusal",
        ),
        pytest.param(
            completion(EMPTY_ANSWER, ended="length"),
            "the answer was cut off at the model's limit on its length; a model with a higher limit can read it",
            id="cut-off",
        ),
        pytest.param(completion("", ended="content_filter"), "the server's filter kept the answer back", id="filtered"),
        pytest.param(completion(""), "the answer was empty", id="empty"),
        pytest.param(completion(None), "the answer was empty", id="nothing"),
        pytest.param(Response(body="<html>hello</html>", type="text/html"), NO_API, id="html"),
        pytest.param(Response(body="not json", type=JSON), NO_API, id="no-json"),
        pytest.param(Response(body="{}", type=JSON), NO_API, id="no-choices"),
    ],
)
def test_what_is_no_answer_is_not_asked_for_again(answer: Response, line: str) -> None:
    said, server = told(answer)
    assert said == line
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("I found no claims.", "it is no JSON"),
        (EMPTY_ANSWER[:-2], "it is no JSON"),
        ("[]", "input should be an object"),
        (json.dumps(json.loads(EMPTY_ANSWER) | {"verdict": "true"}), "verdict: extra inputs are not permitted"),
        (json.dumps(json.loads(EMPTY_ANSWER) | {"claims": [{"kind": "rumour"}]}), "claims.0: input tag 'rumour'"),
    ],
    ids=["prose", "half", "list", "extra-key", "unknown-kind"],
)
def test_an_answer_of_the_wrong_form_is_asked_for_again_with_the_reason(content: str, reason: str) -> None:
    line, server = told(completion(content))
    assert line.startswith("the answer does not fit the schema, asked 3 times: ")
    assert reason in line
    assert len(server.asked) == 3
    first, second = (asked["messages"] for asked in server.asked[:2])
    assert second[: len(first)] == first
    assert len(json.dumps(second)) > len(json.dumps(first))


def test_an_answer_that_is_right_the_second_time_counts() -> None:
    with serving([completion("Sorry!"), GOOD]) as server:
        client = ModelClient(settings(server), KEY)
        reply = client.ask("1 Words.").result(timeout=20)
        client.close()
    assert (reply.usage.calls, reply.usage.input_tokens, reply.usage.cached_tokens) == (2, 200, 120)


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_either_api_is_asked_with_a_strict_schema(api: str) -> None:
    with serving([GOOD if api == "chat" else response(EMPTY_ANSWER)]) as server:
        client = ModelClient(settings(server, api=api), KEY)
        reply = client.ask("1 Words.").result(timeout=20)
        client.close()
    (asked,) = server.asked
    strict = asked["response_format"]["json_schema"] if api == "chat" else asked["tools"][0]
    assert strict["strict"] is True
    assert (reply.usage.input_tokens, reply.usage.output_tokens, reply.usage.cached_tokens) == (100, 10, 60)
    assert server.headers[0]["authorization"] == f"Bearer {KEY}"


def test_the_calls_of_a_run_are_bounded() -> None:
    with serving([GOOD]) as server:
        client = ModelClient(settings(server, max_calls=2, jobs=1), KEY)
        replies = [client.ask(f"1 Words {number}.") for number in range(4)]
        spent = [one.exception(timeout=20) for one in replies]
        client.close()
    assert len(server.asked) == 2
    assert [error is None for error in spent] == [True, True, False, False]
    assert str(spent[2]) == "the calls of this run are spent (--max-calls 2)"


def test_the_tokens_of_a_run_are_bounded() -> None:
    line, server = told(GOOD, max_tokens=1_000)
    assert line == "one more call would go beyond the tokens of this run (--max-tokens 1000)"
    assert not server.asked


def test_no_more_calls_run_at_once_than_there_are_jobs() -> None:
    slow = completion(EMPTY_ANSWER)
    slow.hangs = 0.1
    with serving([slow]) as server:
        client = ModelClient(settings(server, jobs=3), KEY)
        for reply in [client.ask(f"1 Words {number}.") for number in range(9)]:
            reply.result(timeout=20)
        client.close()
    assert server.most_at_once == 3
