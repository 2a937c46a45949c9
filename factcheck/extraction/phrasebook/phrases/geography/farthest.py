"""How copy says that a region is the northernmost, or the farthest to another side, of its country."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_MOST = r"(?P<side>north|south|east|west)ern-?most"
_KIND = (
    r"(?P<kind>state|province|region|county|department|prefecture|oblast|canton|governorate|voivodeship|emirate"
    r"|territory|division|republic|municipality|parish|district)"
)
_KINDS = (
    r"(?P<kinds>states|provinces|regions|counties|departments|prefectures|oblasts|cantons|governorates|voivodeships"
    r"|emirates|territories|divisions|republics|municipalities|parishes|districts)"
)
_IS = r"(?:,| is| was| remains| –| —|,? which is)(?: also| indeed)?"
_OF_IT = r"(?P<of> (?:of|in) the (?P<country>country|nation|republic|kingdom|federation|union))"
_ENDS = r"(?=[,.;:)–—!?]|$| and | but | where | is | was | has | had )"

FARTHEST: tuple[Phrase, ...] = (
    Phrase(
        id="farthest.place-is-its-most",
        pattern=rf"{{place:place}}{_IS} {{whole:place}}['’]s {_MOST} {_KIND}{_ENDS}",
        cue="most ",
        examples=(
            "Bihor is Romania's westernmost county.",
            "Limpopo, South Africa's northernmost province, was hit.",
            "Loreto is Peru's northernmost region.",
        ),
        counter_examples=("Limpopo, South Africa's northernmost border post, was shut.",),
    ),
    Phrase(
        id="farthest.place-the-most-of",
        pattern=rf"{{place:place}}{_IS} the {_MOST} {_KIND} (?:of|in) (?:the )?{{whole:place}}(?!['’])",
        cue="most ",
        examples=(
            "Bihor is the westernmost county of Romania.",
            "In Limpopo, the northernmost province in South Africa, it rained.",
            "Tierra del Fuego, the southernmost province of Argentina, has penguins.",
        ),
        counter_examples=("Limpopo is one of the northernmost provinces of South Africa.",),
    ),
    Phrase(
        id="farthest.most-of-its-many",
        pattern=(
            rf"{{place:place}}{_IS} the {_MOST} of (?:all )?(?:the )?{{whole:place}}['’]s "
            rf"(?:{{count}} |[a-z-]+ )?{_KINDS}{_ENDS}"
        ),
        cue="most of",
        examples=(
            "Bihor, the westernmost of Romania's 41 counties, voted.",
            "Limpopo is the northernmost of South Africa's provinces.",
            "In Loreto, the northernmost of Peru's regions, it rained.",
        ),
        counter_examples=("Bihor, one of the westernmost of Romania's counties, voted.",),
    ),
    Phrase(
        id="farthest.most-of-the-many",
        pattern=(
            rf"{{place:place}}{_IS} the {_MOST} of (?:all )?the (?:{{count}} |[a-z-]+ )?{_KINDS} "
            r"(?:of|in) (?:the )?{whole:place}(?!['’])"
        ),
        cue="most of",
        examples=(
            "Bihor, the westernmost of the 41 counties of Romania, voted.",
            "Limpopo is the northernmost of the provinces of South Africa.",
            "In Loreto, the northernmost of all the regions in Peru, it rained.",
        ),
        counter_examples=("Bihor, one of the westernmost of the counties of Romania, voted.",),
    ),
    Phrase(
        id="farthest.its-most-place",
        pattern=rf"{{whole:place}}['’]s {_MOST} (?:{_KIND}(?: of|,| is| was| –| —|:)? (?:the )?)?{{place:place}}",
        cue="most ",
        examples=(
            "Romania's westernmost county, Bihor, voted.",
            "In South Africa's northernmost province of Limpopo it rained.",
            "Peru's northernmost region is Loreto.",
        ),
        counter_examples=("Romania's westernmost county voted with Bihor.",),
    ),
    Phrase(
        id="farthest.most-of-is-place",
        pattern=(
            rf"the {_MOST} {_KIND} (?:of|in) (?:the )?{{whole:place}}(?:,| is| was| –| —|:) "
            r"(?:the )?{place:place}"
        ),
        cue="most ",
        examples=(
            "The westernmost county of Romania is Bihor.",
            "The northernmost province in South Africa, Limpopo, is dry.",
            "It comes from the southernmost province of Argentina: Tierra del Fuego.",
        ),
        counter_examples=("The westernmost county of Romania borders Hungary.",),
    ),
    Phrase(
        id="farthest.of-the-country",
        pattern=(
            rf"{{place:place}}{_IS} (?:the {_MOST} {_KIND}{_OF_IT}{_ENDS}"
            rf"|(?P<its>the (?:country|nation|republic|kingdom)['’]s) (?P<side_its>north|south|east|west)ern-?most "
            rf"(?P<kind_its>[a-z]+){_ENDS})"
        ),
        cue="most ",
        examples=(
            "Bihor, the westernmost county of the country, voted.",
            "Limpopo is the country's northernmost province.",
            "In Loreto, the nation's northernmost region, it rained.",
        ),
        counter_examples=("Bihor is the country's most northern hope.",),
    ),
)
"""Roles: `place` and `whole`; `side` and `kind` are words, with `_its` after them where the country is not named."""
