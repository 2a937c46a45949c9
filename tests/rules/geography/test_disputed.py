"""Every disputed place in every wording: no rule puts it into a country; what a house has settled holds in all."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import factcheck.atlas
from factcheck.atlas import Atlas
from factcheck.atlas.disputes import Dispute
from factcheck.checker import offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.report import Finding
from factcheck.findings.verdict import Verdict
from factcheck.rules.geography.wording import country_name, with_article

ATLAS = Atlas.load()
PEOPLES: dict[str, str] = {
    country: row["people"][0]
    for country, row in tomllib.loads(
        (Path(factcheck.atlas.__file__).parent / "sources" / "countries.toml").read_text(encoding="utf-8")
    )["countries"].items()
    if "people" in row
}
PLACE = (
    "{P} is in {c}.",
    "{P} is part of {c}.",
    "{P} is a region of {c}.",
    "{P} is a province of {c}.",
    "{P} is a state of {c}.",
    "{P} is an island of {c}.",
    "{P} is a {people} province.",
    "{P} is a {people} island.",
    "The {people} region of {p} was calm.",
    "The {people} state of {p} was calm.",
    "The {people} island of {p} was calm.",
    "{C}’s {p} region was calm.",
    "{C}’s province of {p} was calm.",
    "{P}, a province of {c}, was calm.",
    "They met in {p}, {c}, on Monday.",
    "They met in {p}, in southern {c}, on Monday.",
    "They met in {p}, in the east of {c}, on Monday.",
    "{P} is the northernmost region of {c}.",
    "{C}’s southernmost province is {p}.",
)
CITY = (
    "{P} is a city in {c}.",
    "The {people} city of {p} was calm.",
    "{P}, in northern {c}, was calm.",
    "{P}, in southern {c}, was calm.",
    "{P} lies in the west of {c}.",
    "{P} is the easternmost city of {c}.",
    "Cities in {c}, such as {p}, were calm.",
    "The hotel in {p} ({c}) was calm.",
)
CITIES = {
    "Crimea": ("Simferopol", "Sevastopol", "Yalta"),
    "Kosovo": ("Pristina", "Prizren"),
    "Western Sahara": ("Laayoune", "Dakhla"),
    "Palestine": ("Ramallah", "Hebron", "Ariel"),
    "Jerusalem": ("Jerusalem",),
    "Jammu and Kashmir": ("Srinagar",),
    "Ladakh": ("Leh", "Kargil"),
    "Gilgit-Baltistan": ("Gilgit", "Skardu"),
    "Abkhazia": ("Sukhumi",),
    "Transnistria": ("Tiraspol", "Bender"),
    "Somaliland": ("Hargeisa", "Berbera"),
    "Donetsk": ("Mariupol", "Donetsk"),
    "Luhansk": ("Luhansk", "Alchevsk"),
    "Zaporizhzhia": ("Melitopol",),
    "Kherson": ("Kherson",),
    "Arunachal Pradesh": ("Itanagar",),
    "Hala'ib Triangle": ("Halaib",),
}
RULES = ("GEO101", "GEO102", "GEO103", "GEO106", "GEO109")
"""Those that may put a place into a country; that of coasts, for one, speaks of the country alone."""


def statements(dispute: Dispute) -> Iterator[str]:
    """The place, and cities in it, as each of the countries would have it that it is not itself."""
    for party in dispute.parties:
        if party in dispute.ids:
            continue
        country = country_name(party, ATLAS)
        named = [(PLACE, with_article(dispute.name)), *((CITY, city) for city in CITIES.get(dispute.name, ()))]
        for wordings, name in named:
            words = {"p": name, "P": f"{name[0].upper()}{name[1:]}", "c": country, "people": PEOPLES.get(party, "")}
            for wording in wordings:
                if words["people"] or "{people}" not in wording:
                    yield wording.format(**words, C=f"{country[0].upper()}{country[1:]}")


def found(text: str, **settled: str) -> list[Finding]:
    options = Options(disputed=tuple(settled.items()))
    every = offline_checker(options).check(parse_draft(text, path="draft.md")).findings
    return [one for one in every if one.code in RULES]


@pytest.mark.parametrize("dispute", ATLAS.disputes.all, ids=lambda one: one.name)
def test_no_rule_takes_a_side(dispute: Dispute) -> None:
    """But for what all sides deny: that a place in the south of a country lies in the north of it."""
    texts = list(statements(dispute))
    findings = found("\n\n".join(texts))
    agreed = (" does not lie in the ", "ernmost ")
    taken = [f"{one.spans[0].quote}: {one.message}" for one in findings if one.verdict is not Verdict.UNVERIFIABLE]
    assert not [one for one in taken if not any(words in one for words in agreed)]
    assert not [one for one in findings if one.verdict is Verdict.SUPPORTED]
    notes = Counter(one.message == dispute.note for one in findings)
    assert notes[True] >= len(texts) / 4


@pytest.mark.parametrize(
    ("settled", "text", "verdict"),
    [
        ({"Kosovo": "Kosovo"}, "Kosovo is a province of Serbia.", Verdict.SUSPECT),
        ({"Kosovo": "Serbia"}, "Kosovo is in Serbia.", Verdict.SUPPORTED),
        ({"Taiwan": "Taiwan"}, "Taiwan is a Chinese province.", Verdict.SUSPECT),
        ({"Kherson": "Ukraine"}, "Russia’s Kherson Oblast was hit.", Verdict.SUSPECT),
        ({"Kherson": "Ukraine"}, "Kherson is an oblast of Ukraine.", Verdict.SUPPORTED),
        ({"Crimea": "Ukraine"}, "Simferopol, in southern Ukraine, was hit.", Verdict.SUPPORTED),
        ({"Crimea": "Russia"}, "Simferopol, in southern Ukraine, was hit.", Verdict.SUSPECT),
        ({"Golan Heights": "Syria"}, "The Golan Heights lie in Israel.", Verdict.SUSPECT),
        ({"Jammu and Kashmir": "India"}, "Jammu and Kashmir is in India.", Verdict.SUPPORTED),
        ({"Chagos Islands": "Mauritius"}, "Diego Garcia is a British island.", Verdict.SUSPECT),
        ({"Mayotte": "France"}, "Mayotte is a French island.", Verdict.SUPPORTED),
    ],
)
def test_a_house_holds_in_every_rule(settled: dict[str, str], text: str, verdict: Verdict) -> None:
    assert {one.verdict for one in found(text, **settled)} == {verdict}


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Donetsk Oblast was hit on Monday.", Verdict.SUPPORTED),
        ("Simferopol, in southern Poland, was hit.", Verdict.SUSPECT),
        ("Arunachal Pradesh is a state of Nepal.", Verdict.REFUTED),
        ("The Canary Islands lie in Portugal.", Verdict.REFUTED),
        ("The fair in Castile and León, Portugal, opens on Monday.", Verdict.REFUTED),
    ],
)
def test_what_nobody_disputes_is_judged(text: str, verdict: Verdict) -> None:
    findings = found(text)
    assert {one.verdict for one in findings} == {verdict}
    assert not [one for one in findings if "of Ukraine" in one.message or "India" in one.message.split("not")[0]]
