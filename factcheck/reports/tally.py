"""The count of a run: what the summary of a report says, and the one line on standard error."""

from __future__ import annotations

from collections import Counter

from factcheck.findings.report import Document, Summary, Usage, added
from factcheck.findings.verdict import Verdict


class Tally:
    """Counts documents as they are done."""

    def __init__(self) -> None:
        self._verdicts: Counter[Verdict] = Counter()
        self._claims = self._unjudged = self._rejected = self._silent = self._suppressed = self._unread = 0
        self.drafts = 0
        self.usage: Usage | None = None
        """What a model took; None where none was asked."""

    def add(self, document: Document) -> None:
        counts = document.counts
        for verdict in _ORDER:
            self._verdicts[verdict] += getattr(counts, verdict)
        self._suppressed += counts.suppressed
        self.drafts += 1
        self._claims += document.extraction.claims
        self._unjudged += document.extraction.unjudged
        self._rejected += document.extraction.rejected
        self._silent += not (document.extraction.claims or document.incomplete)
        self._unread += bool(document.incomplete)
        if document.extraction.usage is not None:
            self.usage = added([*([self.usage] if self.usage else []), document.extraction.usage])

    @property
    def incomplete(self) -> bool:
        """Whether some reader left something unread."""
        return self._unread > 0

    @property
    def summary(self) -> Summary:
        counts = {verdict.value: count for verdict, count in self._verdicts.items()}
        return Summary(**counts, suppressed=self._suppressed)

    def line(self) -> str:
        """What was checked and what came of it: "2 drafts, 9 claims: 1 refuted, 7 supported, 1 without a verdict"."""
        if not self._claims:
            found = "" if self._unread else ": no claim of a checkable kind was found"
            text = f"{_counted(self.drafts, 'draft')}{found}"
        else:
            counts = [f"{self._verdicts[verdict]:,} {verdict}" for verdict in _ORDER if self._verdicts[verdict]]
            if not any(verdict.alarm and count for verdict, count in self._verdicts.items()):
                counts.insert(0, "no alarm")
            if self._suppressed:
                counts.append(f"{self._suppressed:,} suppressed")
            if self._unjudged:
                counts.append(f"{self._unjudged:,} without a verdict")
            text = f"{_counted(self.drafts, 'draft')}, {_counted(self._claims, 'claim')}: {', '.join(counts)}"
            if self._silent:
                text += f"; {_counted(self._silent, 'draft')} without a checkable claim"
        if self._unread:
            text += f"; {_counted(self._unread, 'draft')} not checked in full"
        if self._rejected:
            text += f"; {_counted(self._rejected, 'claim')} left out, whose words are not in the draft"
        return text


_ORDER = (Verdict.REFUTED, Verdict.SUSPECT, Verdict.SUPPORTED, Verdict.UNVERIFIABLE)


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
