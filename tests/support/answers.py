"""Answers of a model, written by hand for small drafts, and a conversation that gives them."""

import json
from concurrent.futures import Future
from typing import Any

from factcheck.atlas import Atlas
from factcheck.claims import Anchor
from factcheck.drafts import Draft, parse_draft
from factcheck.extraction.model.asked import Answer, answer_model
from factcheck.extraction.model.assembly import Assembled, assemble
from factcheck.extraction.model.conversation import ModelFault, Reply
from factcheck.extraction.model.parts import Mentions
from factcheck.extraction.model.passages import passages_of
from factcheck.findings.report import Usage

TABLES = ("quantities", "dates", "times", "places")
DEFAULTS: dict[str, dict[str, Any]] = {
    "quantities": {},
    "dates": {"year": None, "month": None, "day": None},
    "times": {"zone": None},
    "places": {"type_word": None, "country": None},
}


def said(*claims: dict[str, Any], **parts: dict[str, Any]) -> str:
    """An answer as JSON: parts by their id, whose first letter tells the list (q, d, t, p)."""
    tables: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
    for id_, part in parts.items():
        table = next(name for name in TABLES if name[0] == id_[0])
        tables[table].append({"id": id_, "line": 1, **DEFAULTS[table], **part})
    return json.dumps({**tables, "claims": list(claims)})


def part(quantity: str, **given: Any) -> dict[str, Any]:
    """A part of a breakdown."""
    return {"quantity": quantity, "label": None, "names": 1, "sharing": "unsaid", **given}


def read(text: str, answer: str, *, anchor: Anchor | None = None, path: str = "draft.md") -> Assembled:
    """What becomes of an answer to a short draft."""
    draft: Draft = parse_draft(text, path=path)
    atlas = Atlas.load()
    mentions = Mentions(draft.prose, atlas)
    (passage,) = passages_of(draft, mentions.numbers)
    return assemble(passage, answer_model().model_validate_json(answer), mentions, anchor, atlas)


class Scripted:
    """A conversation that gives the same answer, or the same fault, to every passage."""

    def __init__(self, answer: str | ModelFault) -> None:
        self._answer = answer
        self.asked: list[str] = []

    def ask(self, passage: str) -> Future[Reply]:
        self.asked.append(passage)
        reply: Future[Reply] = Future()
        if isinstance(self._answer, ModelFault):
            reply.set_exception(self._answer)
        else:
            answer: Answer = answer_model().model_validate_json(self._answer)
            reply.set_result(Reply(answer, Usage(1, 100, 0, 10)))
        return reply

    def close(self) -> None:
        pass
