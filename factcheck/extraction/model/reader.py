"""The model reader: a draft goes out in passages, answers come back, and what the draft bears out becomes claims."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass

from factcheck.atlas import Atlas
from factcheck.claims import Anchor, ClaimBase
from factcheck.drafts.draft import Draft
from factcheck.extraction.extractor import Extraction, Extractor
from factcheck.extraction.merging import united
from factcheck.extraction.model.assembly import READER, assemble
from factcheck.extraction.model.conversation import Conversation, ModelFault, Reply
from factcheck.extraction.model.joining import joined
from factcheck.extraction.model.parts import Mentions
from factcheck.extraction.model.passages import Passage, passages_of
from factcheck.extraction.phrasebook.anchor import find_anchor
from factcheck.extraction.phrasebook.mentions.mention import DateMention
from factcheck.findings.report import Incomplete, Rejected, Usage, added


@dataclass(frozen=True)
class _Under:
    """A draft whose passages have been sent."""

    draft: Draft
    mentions: Mentions
    anchor: Anchor | None
    passages: Sequence[Passage]
    replies: Sequence[Future[Reply]]


class ModelReader(Extractor):
    """Reads a draft into claims by asking a model. A fault of the model makes the draft incomplete, and no claim."""

    name = READER

    def __init__(self, atlas: Atlas, conversation: Conversation, *, as_of: datetime.date | None = None) -> None:
        self._atlas = atlas
        self._conversation = conversation
        self._as_of = as_of
        self._under: dict[int, _Under] = {}

    def begin(self, draft: Draft) -> None:
        """Sends the passages of a draft, so that their answers are on the way when the draft is to be read."""
        if id(draft) not in self._under:
            self._under[id(draft)] = self._sent(draft)

    def close(self) -> None:
        self._conversation.close()

    def extract(self, draft: Draft) -> Extraction:
        self.begin(draft)
        under = self._under.pop(id(draft))
        claims: list[Sequence[ClaimBase]] = []
        rejected: list[Rejected] = []
        faults: list[str] = []
        usages: list[Usage] = []
        for number, (passage, reply) in enumerate(zip(under.passages, under.replies, strict=True), start=1):
            where = f"part {number} of {len(under.passages)}: " if len(under.passages) > 1 else ""
            try:
                told = reply.result()
            except ModelFault as fault:
                faults.append(f"{where}{fault}")
                usages.append(fault.usage)
                continue
            except CancelledError:
                faults.append(f"{where}interrupted before the model had answered")
                continue
            usages.append(told.usage)
            assembled = assemble(passage, told.answer, under.mentions, under.anchor, self._atlas)
            claims.append(assembled.claims)
            rejected += assembled.rejected
        return Extraction(
            (self.name,),
            united(joined(claims)),
            tuple(rejected),
            tuple(Incomplete(self.name, fault) for fault in faults),
            added(usages),
        )

    def _sent(self, draft: Draft) -> _Under:
        mentions = Mentions(draft.prose, self._atlas)
        days = [mention for mention in mentions.dates if isinstance(mention, DateMention)]
        passages = passages_of(draft, mentions.numbers)
        replies = [self._conversation.ask(passage.text) for passage in passages]
        return _Under(draft, mentions, find_anchor(draft, self._as_of, days), passages, replies)
