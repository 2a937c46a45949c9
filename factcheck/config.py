"""What a run is asked to do."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.atlas.gazetteer import GazetteerFile

from factcheck.records import Record


class Options(Record):
    """The choices that change what is found; how it is shown is for the reports to say, what counts for the gate."""

    as_of: datetime.date | None = None
    """The day a draft without a date of its own is taken to be written on; None leaves such drafts undated."""
    select: tuple[str, ...] = ()
    """Codes, beginnings of codes or names of the rules to run; none means every rule."""
    ignore: tuple[str, ...] = ()
    """Likewise, the rules not to run; it wins over `select`."""
    gazetteers: tuple[GazetteerFile, ...] = ()
    """The user's own places, beside those of the atlas."""
    disputed: tuple[tuple[str, str], ...] = ()
    """Disputed places, with the country that the house puts each of them into, or "unverifiable"."""


class Prices(Record):
    """What a model costs, for a million tokens of each sort; never negative."""

    input: Decimal
    output: Decimal
    cached_input: Decimal
    """For tokens of the input that the server had in its cache."""
    currency: str
    """As it is to be printed: "USD", "EUR"."""

    def cost(self, input_tokens: int, cached_tokens: int, output_tokens: int) -> Decimal:
        """What tokens cost, to four decimals; the cached ones are among the input."""
        fresh = input_tokens - cached_tokens
        total = fresh * self.input + cached_tokens * self.cached_input + output_tokens * self.output
        return (total / 1_000_000).quantize(Decimal("0.0001"))


class ModelSettings(Record):
    """Which model reads, and what it may take. Keys of access are no setting: they come from the environment alone."""

    name: str | None = None
    """As the server knows it; None where the user has named no model."""
    base_url: str | None = None
    """Where the server is, "https://..."; None is the client's own default."""
    api: str = "chat"
    """"chat" for chat completions, "responses" for the Responses API."""
    jobs: int = 4
    """How many calls run at once, from 1."""
    max_calls: int | None = None
    """No more calls than this in one run, from 1; None is no limit."""
    max_tokens: int | None = None
    """No more tokens than this in one run, those sent and those answered together, from 1; None is no limit."""
    timeout: float = 120.0
    """Seconds that one call may take; more than 0."""
    retries: int = 4
    """How often a call that failed is made again, from 0."""
    prices: Prices | None = None
    """None where the user has told none: then no cost is reckoned."""
