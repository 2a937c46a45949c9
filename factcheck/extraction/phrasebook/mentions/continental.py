"""Drafts that print numbers as the Continent does: 1.234,5 for 1,234.5, and so 12.500 for 12,500."""

from __future__ import annotations

from factcheck.expressions import expression

_BEYOND_DOUBT = expression(r"(?<![\d.,])\d{1,3}(?:[.\u00a0\u202f ]\d{3})+,\d{1,2}(?![\d.,]*\d)")
"""A number that can be printed in no other way: points or spaces between thousands, then a comma."""
_DECIMALS = expression(r",\d{1,2}(?!\d)")
"""What such a number ends with; it starts with a comma, which makes the search for it fast."""
_ENGLISH = expression(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.,])\d+\.\d{1,2}(?![\d.])")
"""A number that would be another one there."""
_FIGURES = expression(r"\d[\d.,]*\d")
_TURNED_ROUND = str.maketrans(".,", ",.")


def in_english(prose: str) -> str:
    """The prose with its numbers as English copy prints them, offset for offset the same.

    Only where the draft's own usage settles it: one number that is the Continent's beyond doubt, and none that is not.
    """
    if _DECIMALS.search(prose) is None or _BEYOND_DOUBT.search(prose) is None or _ENGLISH.search(prose) is not None:
        return prose
    return _FIGURES.sub(lambda figures: figures[0].translate(_TURNED_ROUND), prose)
