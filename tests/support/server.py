"""A real HTTP server on this machine that answers as it is told to, well or badly, and keeps what it was asked."""

import json
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

JSON = "application/json"


@dataclass
class Response:
    """One answer on the wire. `hangs` is how many seconds the server sits on it; `drops` closes the line instead."""

    status: int = 200
    body: str = ""
    type: str = JSON
    headers: dict[str, str] = field(default_factory=dict)
    hangs: float = 0.0
    drops: bool = False
    forward: str = ""
    """Where to pass the request on to instead, for what comes back from there."""


def passed_on(url: str, body: bytes, headers: Message) -> Response:
    """What another server answers to a request."""
    kept = {name: headers[name] for name in ("authorization", "content-type") if headers[name]}
    with urllib.request.urlopen(urllib.request.Request(url, body, kept)) as answer:
        return Response(answer.status, answer.read().decode())


def completion(content: str | None, *, refusal: str | None = None, ended: str = "stop") -> Response:
    """A chat completion with this content."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    return Response(
        body=json.dumps(
            {
                "id": "chatcmpl-1",
                "object": "chat.completion",
                "created": 0,
                "model": "m",
                "choices": [{"index": 0, "message": message, "finish_reason": ended}],
                "usage": {
                    "prompt_tokens": 100,
                    "completion_tokens": 10,
                    "total_tokens": 110,
                    "prompt_tokens_details": {"cached_tokens": 60},
                },
            }
        )
    )


def response(arguments: str | None) -> Response:
    """An answer of the Responses API: a call of the tool that was forced, or nothing."""
    call = {"type": "function_call", "id": "f", "call_id": "c", "status": "completed", "name": "Answer"}
    output = [] if arguments is None else [call | {"arguments": arguments}]
    usage = {"input_tokens": 100, "output_tokens": 10, "total_tokens": 110}
    details = {"input_tokens_details": {"cached_tokens": 60}, "output_tokens_details": {"reasoning_tokens": 0}}
    return Response(
        body=json.dumps(
            {
                "id": "r",
                "object": "response",
                "created_at": 0,
                "model": "m",
                "status": "completed",
                "output": output,
                "parallel_tool_calls": True,
                "tool_choice": "auto",
                "tools": [],
                "usage": usage | details,
            }
        )
    )


def fault(status: int, message: str = "no", **headers: str) -> Response:
    """An error as the API tells it."""
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, json.dumps({"error": {"message": message, "type": "e"}}), headers=told)


@dataclass
class Serving:
    """The server at work. Its answers are given in order; the last one is given again and again."""

    url: str
    answers: list[Response]
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0


@contextmanager
def serving(answers: Sequence[Response]) -> Iterator[Serving]:
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_POST(self) -> None:
            raw = self.rfile.read(int(self.headers.get("content-length", 0)))
            with lock:
                state.asked.append(json.loads(raw))
                state.headers.append({name.lower(): value for name, value in self.headers.items()})
                one = state.answers.pop(0) if len(state.answers) > 1 else state.answers[0]
                state.at_once += 1
                state.most_at_once = max(state.most_at_once, state.at_once)
            try:
                time.sleep(one.hangs)
                if one.forward:
                    one = passed_on(one.forward + self.path.removeprefix("/v1"), raw, self.headers)
                if one.drops:
                    self.close_connection = True
                    self.connection.close()
                    return
                data = one.body.encode()
                self.send_response(one.status)
                self.send_header("content-type", one.type)
                self.send_header("content-length", str(len(data)))
                for name, value in one.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)
            except OSError:
                pass  # whoever asked has gone
            finally:
                with lock:
                    state.at_once -= 1

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass

    server = Server(("127.0.0.1", 0), Handler)
    state = Serving(f"http://127.0.0.1:{server.server_port}/v1", list(answers))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
