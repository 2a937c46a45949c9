"""Where drafts are checked as the settings of a run want it: each with its own options, and through the gate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.config import Options
from factcheck.drafts.draft import Draft
from factcheck.findings.report import Document
from factcheck.gate.gate import Gate
from factcheck.rules.registry import AnyRule
from factcheck.settings.perfile import PerDraft

if TYPE_CHECKING:
    from factcheck.checker import Checker
    from factcheck.extraction.claimset import ClaimSet

MakeChecker = Callable[[Options], "Checker"]
Choose = Callable[[Options], tuple[AnyRule, ...]]


class Desk:
    """Reads drafts and judges their claims, like a checker. Drafts with the same options share one.

    Where only the choice of rules differs, the reading is shared: what is asked of a model is asked by one checker.
    A checker is made at the first draft that needs it: where all is known already, none is.
    """

    def __init__(
        self, per_draft: PerDraft, make_reading: MakeChecker, make_judging: MakeChecker, choose: Choose, gate: Gate
    ) -> None:
        """`choose` gives the rules that options ask for.

        Raises UsageError where the options of the run name a rule that does not exist or a place that is not disputed,
        and GazetteerError for a gazetteer that cannot be followed.
        """
        self._per_draft = per_draft
        self._make_reading = make_reading
        self._make_judging = make_judging
        self._choose = choose
        self.gate = gate
        self._rules = {per_draft.common: choose(per_draft.common)}
        self._reading: dict[Options, Checker] = {}
        self._judging: dict[Options, Checker] = {}
        if per_draft.common.gazetteers or per_draft.common.disputed:
            self.prepare()  # what the user says of places is looked at before any draft

    def prepare(self) -> None:
        """Makes what most drafts are checked with, so that processes that are started afterwards share it."""
        self._judge_for(self._per_draft.common)

    def begin(self, draft: Draft) -> None:
        """Sets going what takes long in the reading of a draft; `read` with the same draft comes later."""
        self._reader(draft).begin(draft)

    def close(self) -> None:
        """Ends what was begun and not asked for."""
        for checker in self._reading.values():
            checker.close()

    def read(self, draft: Draft) -> ClaimSet:
        """What a draft claims."""
        return self._reader(draft).read(draft)

    def judge(self, claims: ClaimSet, draft: Draft | None) -> Document:
        """The findings on claims, as the gate leaves them; `draft` is None where it is not at hand."""
        return self.settle(self.found(claims), draft)

    def found(self, claims: ClaimSet) -> Document:
        """The findings on claims, as the rules have judged them."""
        return self._judge_for(self._per_draft.of(claims.path)).judge(claims)

    def settle(self, document: Document, draft: Draft | None) -> Document:
        """What the gate leaves of the findings on a draft."""
        options = self._per_draft.of(document.path)
        if options not in self._rules:
            self._rules[options] = self._choose(options)
        return self.gate.settle(document, draft, self._rules[options])

    def options(self, path: str) -> Options:
        """The options of a draft, by its path as drafts have it."""
        return self._per_draft.of(path)

    def _judge_for(self, options: Options) -> Checker:
        if options == self._per_draft.common:
            return self._reader_for(options)
        if options not in self._judging:
            self._judging[options] = self._make_judging(options)
        return self._judging[options]

    def _reader_for(self, options: Options) -> Checker:
        if options not in self._reading:
            self._reading[options] = self._make_reading(options)
        return self._reading[options]

    def _reader(self, draft: Draft) -> Checker:
        return self._reader_for(replace(self._per_draft.common, as_of=self._per_draft.of(draft.path).as_of))
