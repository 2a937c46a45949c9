"""What a model took, in words: calls, tokens and, where the user has told the prices, the cost."""

from __future__ import annotations

from factcheck.config import Prices
from factcheck.findings.report import Usage


def spent(usage: Usage, prices: Prices | None) -> str:
    """One line: "3 calls, 21,400 tokens in (18,000 of them cached), 4,200 out, 0.0312 USD"."""
    cached = f" ({usage.cached_tokens:,} of them cached)" if usage.cached_tokens else ""
    parts = [
        f"{usage.calls:,} call{'' if usage.calls == 1 else 's'}",
        f"{usage.input_tokens:,} tokens in{cached}",
        f"{usage.output_tokens:,} out",
    ]
    if prices is not None:
        cost = prices.cost(usage.input_tokens, usage.cached_tokens, usage.output_tokens)
        parts.append(f"{cost} {prices.currency}")
    if usage.recalled:
        parts.append(f"{usage.recalled:,} answer{'' if usage.recalled == 1 else 's'} at hand from earlier")
    return ", ".join(parts)
