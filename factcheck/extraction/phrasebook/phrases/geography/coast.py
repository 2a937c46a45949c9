"""How copy says that a country or a region has a coast, or none."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_SEA = (
    r"(?:(?:{sea:place}|(?P<sea_word>atlantic|pacific|indian ocean|arctic|caribbean|mediterranean|baltic|black sea"
    r"|red sea"
    r"|north sea|adriatic|aegean|caspian|caspian sea|arabian sea))(?: ocean| sea)? )?"
)
_SIDE = (
    r"(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)? |long |short |rocky |own )?"
)
_COAST = r"(?:coast|coastline|coasts|seaboard|seacoast)(?!al|guard| guard)"

COASTS: tuple[Phrase, ...] = (
    Phrase(
        id="coast.coast-of",
        pattern=rf"(?:the|its|a|off|along) {_SIDE}{_SEA}{_SIDE}{_COAST} of (?:the )?{{place:place}}",
        cue="coast|seaboard",
        examples=(
            "The ship ran aground off the coast of Ghana.",
            "Wind farms line the Atlantic coast of Morocco.",
            "Towns along the southern coast of Finland lost power.",
        ),
        counter_examples=("The coast guard of Ghana came.",),
    ),
    Phrase(
        id="coast.place-s-coast",
        pattern=rf"{{place:place}}['’]s? {_SIDE}{_SEA}{_SIDE}{_COAST}",
        cue="coast|seaboard",
        examples=(
            "Peru's coast was hit by waves.",
            "He surfed Portugal's Atlantic coast.",
            "Kerala's long coastline is eroding.",
        ),
        counter_examples=("Peru's coastal towns were hit.",),
    ),
)
"""Roles: `place`, and `sea` where it is a place; else its words under `sea_word`."""

LANDLOCKED: tuple[Phrase, ...] = (
    Phrase(
        id="coast.landlocked-place",
        pattern=r"land-?locked (?:and [a-z]+ )?(?:republic of |kingdom of )?{place:place}(?!['’]s)",
        cue="landlocked|land-locked",
        examples=(
            "Goods for landlocked Mali go by road.",
            "Landlocked and hilly Rwanda trades by air.",
            "It sells to land-locked Laos.",
        ),
        counter_examples=("Mali's landlocked towns trade by road.",),
    ),
    Phrase(
        id="coast.place-is-landlocked",
        pattern=(
            r"{place:place}(?:,| –| —)? (?:which |that )?(?:(?:is|remains|being) )?(?:a |an "
            r"|the )?(?:[a-z’'-]+ ){0,2}?land-?locked"
            r"(?=[,.;)–—]|$| and | but | (?:[a-z]+ )?(?:country|state|nation|republic|kingdom|province|region))"
        ),
        cue="landlocked|land-locked",
        examples=(
            "Bolivia is landlocked.",
            "Nepal, a landlocked country, imports its fuel.",
            "Burundi, small and landlocked, imports its fuel.",
        ),
        counter_examples=("Bolivia has landlocked neighbours.",),
    ),
    Phrase(
        id="coast.no-coast",
        pattern=(
            r"{place:place},? (?:which )?(?:has|have|had) no (?:coast|coastline|seaboard|access to the sea"
            r"|outlet to the sea|sea coast)"
        ),
        cue="coast|sea",
        examples=(
            "Austria has no coast.",
            "Malawi, which has no access to the sea, built a canal.",
            "Mongolia has no coastline at all.",
        ),
        counter_examples=("Austria has no coal.",),
    ),
)
"""Role: `place`."""
