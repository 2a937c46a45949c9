"""GEO101, GEO102 and GEO106: named regions and the cities in them, from the mentions to the verdicts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.atlas import Atlas, PlaceKind, Standing
from factcheck.claims import ClaimBase, Containment, Listed, Place, RegionNamed, Span
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.places import scan_places
from factcheck.findings.verdict import Judgement, Verdict
from factcheck.rules.geography.containment import ContainmentHolds
from factcheck.rules.geography.region_type import RegionType
from factcheck.rules.geography.unknown_region import UnknownRegion
from factcheck.rules.rule import Context, Rule

ATLAS = Atlas.load()
CONTEXT = Context(ATLAS)
RULES: dict[str, Rule[Any]] = {rule.code: rule for rule in (UnknownRegion(), RegionType(), ContainmentHolds())}
CASES = {
    code: yaml.safe_load((Path(__file__).parent / "cases" / f"{code}.yaml").read_text(encoding="utf-8"))
    for code in RULES
}
HOLDING = re.compile(r",? (?:the very heart of|home (?:to|of)) (?:the )?")
"""The wordings of the cases in which a region is said to hold a city."""


def span(start: int, end: int) -> Span:
    return Span(start=start, end=end, line=1, column=start + 1)


def place(text: str, mention: PlaceMention) -> Place:
    return Place(
        quote=text[mention.start : mention.end],
        span=span(mention.start, mention.end),
        name=mention.name,
        type_word=mention.type_word,
        country=mention.country,
        capital=mention.capital,
    )


def claims(text: str) -> Iterator[ClaimBase]:
    """What a plain reader claims of a text: each typed name, in one list, and each region that holds a city."""
    mentions = scan_places(text, ATLAS)
    typed = [mention for mention in mentions if mention.type_word]
    for mention in typed:
        named = place(text, mention)
        others = tuple(Listed(place=place(text, other)) for other in typed if other is not mention)
        yield RegionNamed(quote=named.quote, span=named.span, place=named, alongside=others)
    for mention, other in pairwise(mentions):
        if mention.type_word and HOLDING.fullmatch(text[mention.end : other.start]):
            region, city = place(text, mention), place(text, other)
            quote = text[mention.start : other.end]
            yield Containment(quote=quote, span=span(mention.start, other.end), region=region, city=city)


def judged(code: str, text: str) -> list[tuple[ClaimBase, Judgement]]:
    rule = RULES[code]
    return [(c, j) for c in claims(text) if isinstance(c, rule.claim) for j in rule.judge(c, CONTEXT)]


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(code, case, id=f"{code}: {' '.join(case['draft'].split())[:60]}")
        for code, kinds in CASES.items()
        for case in kinds[kind]
    ]


@pytest.mark.parametrize(("code", "case"), [*cases("flagged"), *cases("silent")])
def test_one_rule_at_most_speaks_of_a_named_region(code: str, case: dict[str, str]) -> None:  # noqa: ARG001
    for claim in claims(case["draft"]):
        if isinstance(claim, RegionNamed):
            verdicts = [j for rule in ("GEO101", "GEO102") for j in RULES[rule].judge(claim, CONTEXT)]
            assert len(verdicts) <= 1, claim.quote


def test_every_region_under_its_own_name_and_type_is_never_refuted() -> None:
    words = {word.word: word for word in ATLAS.words.values()}.values()
    alarms = []
    for country in [entry.id for name in ATLAS.keys for entry in ATLAS.named(name) if entry.kind is PlaceKind.COUNTRY]:
        for entry in (*ATLAS.regions(country), *ATLAS.regions(country, level=2)):
            for word in words:
                if word.names(entry):
                    alarms += alarms_of(entry.name, word.word)
    assert not alarms


def test_hardly_a_former_region_is_held_against_its_type() -> None:
    former = {
        entry
        for name in ATLAS.keys
        for entry in ATLAS.named(name)
        if entry.standing is Standing.FORMER and entry.kind is PlaceKind.REGION
    }
    assert len(former) > 300
    alarms = {alarm.partition(":")[0] for entry in former for alarm in alarms_of(entry.name, entry.type)}
    assert alarms == {
        "Kirov krai",
        "Nizhny Novgorod krai",
        "Primorsky oblast",
        "Saratov krai",
        "Yamalo-Nenets oblast",
    }  # of Soviet times, and of another type today


def alarms_of(name: str, word: str) -> list[str]:
    """The alarms on a name with a type word, by itself."""
    quote = f"{name} {word}"
    at = span(0, len(quote))
    claim = RegionNamed(quote=quote, span=at, place=Place(quote=quote, span=at, name=name, type_word=word))
    both = (RULES["GEO101"], RULES["GEO102"])
    return [f"{quote}: {j.message}" for rule in both for j in rule.judge(claim, CONTEXT) if j.verdict.alarm]


def only(code: str, text: str) -> Judgement:
    """The one alarm of a text."""
    (found,) = [j for _, j in judged(code, text) if j.verdict.alarm]
    return found


def test_a_country_taken_for_a_region_is_named_as_such_and_the_likely_name_given() -> None:
    found = only("GEO101", "Tula Oblast had 4, Belarus Oblast 2 and Belgorod Oblast 9.")
    assert found.message == "Belarus is a country; Russia has no oblast called Belarus."
    assert found.suggestion == "Did you mean Belgorod Oblast? It is already in the list."
    assert found.working.startswith("BY: Belarus, country; Russia: 47 regions")
    assert found.evidence
    assert found.operands[0].quote == "Belarus Oblast"


def test_a_suggestion_that_is_in_the_list_gives_its_figure() -> None:
    from decimal import Decimal

    from factcheck.claims import Quantity

    text = "Tula Oblast (4), Belarus Oblast (2), Belgorod Oblast (9)"
    claim = next(c for c in claims(text) if isinstance(c, RegionNamed) and c.place.name == "Belarus")
    nine = Quantity(quote="9", span=span(text.index("9"), text.index("9") + 1), value=Decimal(9), step=Decimal(1))
    listed = tuple(replace(one, quantity=nine) for one in claim.alongside)
    (found,) = RULES["GEO101"].judge(replace(claim, alongside=listed), CONTEXT)
    assert found.suggestion == "Did you mean Belgorod Oblast? It is already in the list, with 9."


def test_a_wrong_type_is_told_with_the_right_one() -> None:
    found = only("GEO102", "The law binds the state of Manitoba.")
    assert found.message == "Manitoba is a province of Canada, which has no states."
    assert found.expected == "the province of Manitoba"


def test_a_city_called_a_region_points_to_the_region_around_it() -> None:
    assert only("GEO102", "In Saint Petersburg Oblast it snows.").suggestion == "Did you mean Leningrad Oblast?"


def test_a_capital_that_stands_apart_is_told_with_what_surrounds_it() -> None:
    found = only("GEO106", "Moscow Oblast, the very heart of the Russian capital, had four.")
    assert found.message == "Moscow is a federal city of its own, which Moscow Oblast surrounds."
    assert [operand.role for operand in found.operands] == ["region", "city"]


def test_a_former_region_is_told_with_its_end() -> None:
    ((_, found),) = judged("GEO101", "He was born in Gorky Oblast.")
    assert found.verdict is Verdict.UNVERIFIABLE
    assert found.message == "Gorky Oblast ended or was renamed in 1990."
