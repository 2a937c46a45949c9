"""What reading a draft with a model would take, reckoned by length and without a call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.config import Prices
from factcheck.drafts.draft import Draft
from factcheck.extraction.model.passages import passages_of
from factcheck.extraction.model.prompt import estimated_tokens, fixed_part
from factcheck.extraction.phrasebook.mentions.numbers import scan_numbers
from factcheck.extraction.phrasebook.scene import fold

ANSWERED = 2.8
"""Tokens of an answer for each token of a passage: the mean of the answers that were seen."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """Calls that would be made, and about the tokens that they would take."""

    calls: int = 0
    recalled: int = 0
    """Passages whose answer is at hand from an earlier run."""
    input_tokens: int = 0
    output_tokens: int = 0

    def line(self, prices: Prices | None) -> str:
        """ "2 calls, about 12,000 tokens in and 3,000 out", with the cost at given prices."""
        text = f"{self.calls:,} call{'' if self.calls == 1 else 's'}"
        if self.calls:
            text += f", about {self.input_tokens:,} tokens in and {self.output_tokens:,} out"
        if self.calls and prices is not None:
            cost = prices.cost(self.input_tokens, 0, self.output_tokens)
            text += f", about {cost} {prices.currency}"
        if self.recalled:
            text += f"; {self.recalled:,} answer{'' if self.recalled == 1 else 's'} at hand from earlier"
        return text

    def __add__(self, other: Estimate) -> Estimate:
        return Estimate(
            self.calls + other.calls,
            self.recalled + other.recalled,
            self.input_tokens + other.input_tokens,
            self.output_tokens + other.output_tokens,
        )


def estimate(draft: Draft, at_hand: Callable[[str], bool]) -> Estimate:
    """What one draft would take; `at_hand` tells whether the answer to a passage is known already."""
    found = Estimate()
    for passage in passages_of(draft, scan_numbers(draft.prose, fold(draft.prose))):
        if at_hand(passage.text):
            found += Estimate(recalled=1)
            continue
        own = estimated_tokens(passage.text)
        found += Estimate(1, 0, estimated_tokens(fixed_part()) + own, round(own * ANSWERED))
    return found
