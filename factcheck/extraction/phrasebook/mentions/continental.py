"""Drafts that print numbers in another way than English copy: 1.234,5 for 1,234.5, and 12 500 for 12,500."""

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

_SPACED = expression(
    r"(?<![\d.,:/–-])(?<!\d )(?<![+(])[1-9]\d{0,2}(?P<groups>(?: \d{3})+)(?P<part>[.,]\d{1,2})?(?![\d.,:/–-]*\d| \d)"
)
"""Thousands parted by plain spaces, which may also be two numbers, or some digits of a telephone number."""
_A_GROUP = expression(r"\d \d{3}(?!\d)")
"""What every number with spaces holds; it starts with a digit, which makes the search for it fast."""
_NAMED = expression(r" (?!and\b|or\b|to\b)[a-z]")
_COMMA_GROUPS = expression(r"\d,\d{3}(?!\d)")
_ENOUGH = 2
"""How many figures of two groups and a noun settle it; one of three groups, or with decimals, does alone."""
_NO_BREAK = "\u00a0"


def in_english(prose: str) -> str:
    """The prose with its numbers as English copy prints them, offset for offset the same.

    Only where the draft's own usage settles it: one number that can be printed in no other way, and none that is
    printed in the other.
    """
    prose = _joined(prose)
    if _DECIMALS.search(prose) is None or _BEYOND_DOUBT.search(prose) is None or _ENGLISH.search(prose) is not None:
        return prose
    return _FIGURES.sub(lambda figures: figures[0].translate(_TURNED_ROUND), prose)


def _joined(prose: str) -> str:
    """The prose with no-break spaces between thousands, where plain ones can only be meant so."""
    found = list(_SPACED.finditer(prose)) if _A_GROUP.search(prose) else []
    if not found or _COMMA_GROUPS.search(prose) is not None:
        return prose
    named = [one for one in found if _NAMED.match(prose, one.end())]
    beyond_doubt = any(one["part"] for one in found) or any(len(one["groups"]) > len(" 000") for one in named)
    if not beyond_doubt and len(named) < _ENOUGH:
        return prose
    return _SPACED.sub(lambda figures: figures[0].replace(" ", _NO_BREAK), prose)
