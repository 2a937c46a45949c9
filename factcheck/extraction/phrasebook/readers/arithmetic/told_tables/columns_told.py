"""Words by which text names what a column counts, where its header has another: "tonnage" for "Tonnes"."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.nouns import noun_key

_WORD = expression(r"[a-zà-ÿ]{3,}")
_STEM = 5
_LITTLE = frozenset(
    "the and for was were has had its his her with from that this all any are not but per than more less fewer most one"
    " two who out our their them then they over under number total year week month day jan feb mar apr may jun jul aug"
    " sep oct nov dec mean first last".split()
)
_GROUPS = tuple(
    frozenset(words.split())
    for words in (
        "lost closed closures closure losses loss fewer",
        "tonnes tons tonnage weight freight cargo volume harvest crop yield",
        "votes vote ballots polled poll",
        "deaths dead died killed fatalities lives death",
        "cases infections infected patients",
        "people population inhabitants residents",
        "waiting patients lists list queue",
        "gold golds medals",
        "pupils students enrolment enrolled children",
        "visitors visits admissions attendance footfall",
        "passengers riders ridership boardings",
        "pictures photographs photos images",
        "revenue sales turnover income takings earnings receipts money",
        "spending spent expenditure cost costs outlay",
        "production output produced made",
        "homes houses dwellings households",
        "jobs employees staff workers workforce employment",
        "killed wounded injured casualties",
        "acres hectares area land",
        "points pts",
        "goals scored",
        "price prices costs cost dearer cheaper dear cheap basket baskets expensive",
        "head animals livestock herd",
        "surgeries operations operated",
    )
)
_MONEY = expression(r"[$£€¥₹]|\b(?:usd|eur|gbp|dollars?|euros?|pounds?|pesos?|rupees?|rand|million|bn)\b")
_OF_MONEY = frozenset("revenue sales turnover income takings earnings money spending value budget receipts".split())


@lru_cache(maxsize=2048)  # the headers of a few tables, asked for again and again
def words_of(text: str) -> frozenset[str]:
    """The longer words of a text in lower case, by how they open, with those that mean the same in tables."""
    found = set(_WORD.findall(text)) - _LITTLE
    for group in _GROUPS:
        if found & group:
            found |= group
    return frozenset(noun_key(word)[:_STEM] for word in found)


def named_by(header: str, text: str) -> bool:
    """Whether a text in lower case names what a column counts."""
    said = set(_WORD.findall(text)) - _LITTLE
    if {noun_key(word)[:_STEM] for word in said} & words_of(header):
        return True
    return (
        bool(said & _OF_MONEY)
        and _MONEY.search(re.sub(r"\bper\b.*", "per", header)) is not None
        and "per" not in header
    )
