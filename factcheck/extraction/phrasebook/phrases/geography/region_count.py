"""How copy says how many regions a country has, or how many counties a state."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

UNITS = (
    "(?:federal |autonomous |union |geopolitical |council )?(?:states?|provinces?|county|counties|territory"
    "|territories|regions?"
    "|prefectures?|cantons?|oblasts?|departments?|governorates?|voivodeships?|emirates?|parishes|republics|krais"
    "|divisions?"
    "|communities|subjects|entities|länder|okrugs|districts|zones|areas)(?: and (?:the )?(?:federal "
    "|union )?(?:territories|cities"
    "|regions|federal district|autonomous regions|municipalities|districts|towns))?"
)
_UNIT = rf"(?P<unit>{UNITS})(?![\w-])"
_ENDS = (
    r"(?P<end>(?=[.,;:)–—]|$| (?:are|were|have|had|has|will|to|for|can|must|should|would|voted?|elect|by|as|at|over"
    r"|than|since|but"
    r"|into|was|is|went|go|gets?|got|took|take|report(?:ed)?|saw|did|do|agreed|approved|rejected|signed|joined"
    r"|backed)\b))?(?! and )"
)

REGION_COUNTS: tuple[Phrase, ...] = (
    Phrase(
        id="region-count.place-s-count",
        pattern=rf"(?P<all>(?:all(?: of)?|each of|every one of|of|across) )?{{place:place}}['’]s? {{count:count}}"
        rf" {_UNIT}{_ENDS}",
        examples=(
            "Canada's ten provinces agreed.",
            "Six of Kenya's 47 counties reported cases.",
            "All of Japan's 47 prefectures, she said, are ready.",
        ),
        counter_examples=("India's five southern states agreed.", "Canada's ten provinces and the army agreed."),
    ),
    Phrase(
        id="region-count.place-has-count",
        pattern=(
            rf"{{place:place}},? (?:which )?(?P<all>has|consists of|comprises|is (?:divided|split|organi[sz]ed) into"
            rf"|is made up of)"
            rf" (?:exactly |a total of |only |just )?{{count:count}} {_UNIT}(?=[.,;:)–—]|$| and )"
        ),
        examples=(
            "Argentina has 23 provinces.",
            "Ghana is divided into 16 regions.",
            "Switzerland consists of 26 cantons.",
        ),
        counter_examples=("Argentina has 23 provinces under water.",),
    ),
    Phrase(
        id="region-count.the-count-of-place",
        pattern=rf"(?P<all>all(?: of)?|each of|every one of|of)?(?: |^)the {{count:count}} {_UNIT} (?:of"
        rf"|in) (?:the )?{{place:place}}{_ENDS}",
        examples=(
            "In all the 47 prefectures of Japan snow fell.",
            "Six of the 16 states of Germany voted no.",
            "The 26 cantons of Switzerland agreed.",
        ),
        counter_examples=("The 12 provinces of northern China agreed.",),
    ),
    Phrase(
        id="region-count.all-count-place",
        pattern=rf"(?P<all>all|of the) {{count:count}} {{place:place}} {_UNIT}{_ENDS}",
        examples=(
            "It is sold in all 50 US states.",
            "Six of the 50 US states voted no.",
            "All 50 U.S. states agreed.",
        ),
        counter_examples=("All 50 US senators agreed.",),
    ),
)
"""Roles: `place` and `count`; `unit` is the kind of region, and `all` says that all of them are counted."""
