"""The way of a draft: read into claims, grounded, judged. The command line and the Python call are faces over it."""

from __future__ import annotations

import decimal
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, cast

from factcheck.atlas import Atlas
from factcheck.config import Options
from factcheck.drafts.draft import Draft
from factcheck.extraction.claimset import ClaimSet
from factcheck.extraction.extractor import Extractor
from factcheck.extraction.grounding import ground
from factcheck.extraction.merging import merge
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.report import SCHEMA_VERSION, Document, ExtractionSummary, told
from factcheck.rules.registry import RULES, AnyRule
from factcheck.rules.rule import Context, Rule
from factcheck.rules.selection import selected

if TYPE_CHECKING:
    from factcheck.claims import Claim
    from factcheck.extraction.model.conversation import Conversation


_READING = decimal.Context(prec=28)
"""How reckoning with decimals goes, whatever the program around has set for itself."""
_JUDGING = decimal.Context(prec=120)
"""Wide enough for the product of the two largest values in steps of the smallest."""


class Checker:
    """Reads drafts with its extractors and judges their claims with its rules.

    It holds no state between drafts: the same draft gives the same document, in whatever order drafts come.
    """

    def __init__(
        self,
        extractors: Sequence[Extractor],
        rules: Iterable[AnyRule],
        atlas: Atlas,
        options: Options = Options(),  # noqa: B008 (frozen)
    ) -> None:
        """Raises UsageError when the options name a rule that does not exist."""
        self._extractors = tuple(extractors)
        self._context = Context(atlas)
        self._listed: dict[str, list[AnyRule]] = {}
        self._rules: dict[str, list[Rule[Any]]] = {}
        self.rules = selected(rules, options)
        """The rules that run."""
        for rule in self.rules:
            self._listed.setdefault(rule.kind, []).append(rule)

    def begin(self, draft: Draft) -> None:
        """Sets going what takes long in the reading of a draft; `check` or `read` with the same draft comes later."""
        for extractor in self._extractors:
            extractor.begin(draft)

    def close(self) -> None:
        """Ends what was begun and not asked for."""
        for extractor in self._extractors:
            extractor.close()

    def check(self, draft: Draft) -> Document:
        """The findings of one draft."""
        return self.judge(self.read(draft))

    def read(self, draft: Draft) -> ClaimSet:
        """What the draft claims, as far as the readers can tell and the draft bears out."""
        with decimal.localcontext(_READING):
            extraction = merge([ground(draft, extractor.extract(draft)) for extractor in self._extractors])
        return ClaimSet(
            schema_version=SCHEMA_VERSION,
            path=told(draft.path),
            sha256=draft.sha256,
            readers=extraction.readers,
            claims=cast("tuple[Claim, ...]", extraction.claims),
            rejected=extraction.rejected,
            incomplete=extraction.incomplete,
            usage=extraction.usage,
        )

    def judge(self, claims: ClaimSet) -> Document:
        """What the rules say of claims. It needs no draft, so claims kept from an earlier run get the same verdicts."""
        with decimal.localcontext(_JUDGING):
            verdicts = [list(self._verdicts(claim)) for claim in claims.claims]
            findings = assemble(judged for said in verdicts for judged in said)
        return Document(
            path=claims.path,
            sha256=claims.sha256,
            extraction=ExtractionSummary(
                claims.readers,
                len(claims.claims),
                len(claims.rejected),
                claims.rejected,
                claims.usage,
                unjudged=sum(not said for said in verdicts),
            ),
            findings=findings,
            incomplete=claims.incomplete,
        )

    def _verdicts(self, claim: Claim) -> Iterator[Judged]:
        for rule in self._for(claim.kind):
            for judgement in rule.judge(claim, self._context):
                yield Judged(rule.code, rule.name, claim, judgement)

    def _for(self, kind: str) -> Sequence[Rule[Any]]:
        """The rules for a kind of claim, imported at its first claim."""
        if kind not in self._rules:
            self._rules[kind] = [rule.load()() for rule in self._listed.get(kind, ())]
        return self._rules[kind]


def atlas_for(options: Options) -> Atlas:
    """The atlas of the package with what the user adds to it. Raises GazetteerError and UsageError."""
    return Atlas.load(options.gazetteers, dict(options.disputed))


def model_checker(options: Options, conversation: Conversation, *, alone: bool = False) -> Checker:
    """The checker that a model reads for, beside the phrasebook or, where it reads `alone`, without it."""
    from factcheck.extraction.model.reader import ModelReader
    from factcheck.extraction.phrasebook.phrasebook import Phrasebook

    atlas = atlas_for(options)
    model = ModelReader(atlas, conversation, as_of=options.as_of)
    readers: list[Extractor] = [model] if alone else [Phrasebook(atlas, as_of=options.as_of), model]
    return Checker(readers, RULES, atlas, options)


def offline_checker(options: Options = Options()) -> Checker:  # noqa: B008 (frozen)
    """The checker that needs no model: the phrasebook, every rule, and the atlas of the package."""
    from factcheck.extraction.phrasebook.phrasebook import Phrasebook

    atlas = atlas_for(options)
    return Checker([Phrasebook(atlas, as_of=options.as_of)], RULES, atlas, options)
