"""How copy counts places out among those of a part of the world: "three of Africa's", "four from Asia (...)"."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.geography.area_members import MEMBER
from factcheck.extraction.phrasebook.phrases.geography.part_of_world import A_COUNTRY, AREA, COUNTRIES, PAUSE, WHERE

_WORDS = r"(?:(?!(?:of|in|to|from|with|and)\b)[a-z’'-]+ )"
_ONE = r"(?:the|an?|one of the) (?:only |first |last |sole |lone |second |third |best )?"
_IS = r"(?:,? (?:which |that )?(?:is|was|are|were|remains?|became|will be)|,| –| —)"

COUNTED_OUT: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.so-many-countries-did",
        pattern=(
            rf"{{count:count}} {_WORDS}{{0,2}}?{AREA} {COUNTRIES} [^;:.!?\n,]{{3,60}}(?::| –"
            rf"| —) (?:the )?{{places:place&}}"
            r"(?=[.;)]|$)"
        ),
        cue="countries|nations|states|republics|economies|members",
        examples=(
            "Five Asian countries sent films this year: Nepal, Laos, Bhutan, Oman and Qatar.",
            "Only two small African states have signed so far – Ghana and Togo.",
            "Three South American republics voted for it: Peru, Chile and Bolivia.",
        ),
        counter_examples=("Five Asian countries sent films: good ones from Nepal.",),
    ),
    Phrase(
        id="part-of-world.so-many-from",
        pattern=(
            rf"{{count:count}} {_WORDS}{{0,3}}?(?:from|in) (?:the )?{WHERE}(?::| –| —| \() ?(?:namely )?(?:the )?"
            r"{places:place&}"
        ),
        cue="from|in ",
        examples=(
            "Nine came, four from Africa (Ghana, Mali, Gabon and Togo) and five from Europe.",
            "It has two clients in South America: Peru and Chile.",
            "We sent three small teams from Asia – Laos, Nepal and Oman.",
        ),
        counter_examples=("Nine came, four from Ghana and two from Togo.",),
    ),
    Phrase(
        id="part-of-world.so-many-from-listed",
        pattern=rf"{{count:count}} {_WORDS}{{1,3}}?from (?:the )?{WHERE}, (?:the )?{{places:place&}}(?!['’])",
        cue="from",
        examples=(
            "Of the four entrants from Asia, Nepal, Laos, Oman and Qatar, one won.",
            "The three teams from South America, Peru, Chile and Bolivia, flew home.",
            "Two states from Africa, Ghana and Togo, abstained.",
        ),
        counter_examples=("Of the four entrants from Nepal, one won.",),
    ),
    Phrase(
        id="part-of-world.so-many-of-its-countries",
        pattern=(
            rf"{{places:place&}}(?:,| –| —) (?:all |both )?{{count:count}} of (?:the )?{_WORDS}{{0,5}}?{A_COUNTRY} "
            rf"(?:in|of) (?:the |all of )?{WHERE}{PAUSE}"
        ),
        cue=" of ",
        examples=(
            "It works in Mali, Niger and Burundi, three of the poorest countries in Africa.",
            "Peru and Chile, two of the larger economies of South America, agreed.",
            "Laos and Nepal – two of the last kingdoms in Asia – agreed.",
        ),
        counter_examples=("It works in Mali and Niger, two of the largest buyers in Africa.",),
    ),
    Phrase(
        id="part-of-world.the-two-countries-of",
        pattern=(
            rf"{{places:place&}}(?:,| –| —| are| were) (?:the |its )?(?:only |last )?{{count:count}} {_WORDS}{{0,4}}?"
            rf"{A_COUNTRY} (?:in|of|from) (?:the |all of )?{WHERE}{PAUSE}"
        ),
        cue=" in | of | from ",
        examples=(
            "Bolivia and Paraguay, the two landlocked countries of South America, agreed.",
            "Ghana, Togo and Benin are three small states in Africa.",
            "Laos and Nepal, the last two kingdoms in Asia, agreed.",
        ),
        counter_examples=("Bolivia and Paraguay, the two largest buyers of South America, agreed.",),
    ),
)
"""Judged where there are as many places as is said."""

PICKED_OUT: tuple[Phrase, ...] = (
    Phrase(
        id="part-of-world.the-only-one-of",
        pattern=(
            rf"{{places:place}}{_IS} (?:the |as the )?(?:only|first|last|sole|lone|second|third|[a-z-]{{2,10}}est"
            rf"|[a-z]{{4,8}}ernmost|most [a-z-]+|least [a-z-]+)(?: one)? of (?:the |all (?:the )?)?(?:{{count}} "
            rf"|[a-z’'-]{{3,12}} ){{0,3}}?{AREA} {COUNTRIES}(?![’'-])"
        ),
        cue=" of ",
        examples=(
            "Honduras was the only one of the Central American countries to send a team.",
            "Iceland is the westernmost of the Nordic countries.",
            "Togo, the smallest of the West African states, agreed.",
        ),
        counter_examples=("Honduras is the largest of the partners of African countries.",),
    ),
    Phrase(
        id="part-of-world.the-only-team-from",
        pattern=(
            rf"{{places:place}}{_IS} {_ONE}{_WORDS}{{0,2}}?{MEMBER} (?:left |to come )?(?:from|on) (?:the )?{WHERE}"
            r"(?! mainland)(?![’'-])"
        ),
        cue="from|on ",
        examples=(
            "Nepal was the last side from Asia to score.",
            "Togo is one of the signatories from West Africa.",
            "Peru, the only team from South America, won three.",
        ),
        counter_examples=("Peru, the only team from the coast, won three.",),
    ),
    Phrase(
        id="part-of-world.the-only-team-on-the-mainland",
        pattern=(
            rf"{{places:place}}{_IS} {_ONE}{_WORDS}{{0,2}}?{MEMBER} (?:left |to come )?(?:from|on|in) (?:the )?"
            rf"(?:mainland (?:of )?{WHERE}|{AREA} (?:mainland|continent))(?![’'-])".replace("{area:", "{main:", 1)
        ),
        cue="mainland|continent",
        examples=(
            "Suriname, the only team from the South American mainland, won three.",
            "Belize is the only member on the Central American mainland.",
            "Togo was the first state on the African continent to agree.",
        ),
        counter_examples=("Suriname, the only team from the mainland, won three.",),
    ),
    Phrase(
        id="part-of-world.from-it-came",
        pattern=(
            rf"from (?:the )?{WHERE},? (?:came|come|comes|hailed|there (?:were|was|are|is)) (?:the )?{{places:place&}}"
            r"(?!['’])"
        ),
        cue="from",
        examples=(
            "From Asia came India, Sri Lanka and Nepal; from Africa, Kenya.",
            "From South America there were Peru and Chile.",
            "Half were from Europe, but from Africa come Ghana and Togo.",
        ),
        counter_examples=("From Asia came a cold wind.",),
    ),
    Phrase(
        id="part-of-world.its-neighbours-in",
        pattern=(
            rf"{AREA} neighbou?rs?(?:,? such as|,? like|,? including|:|,)? (?:the )?{{places:place&}}(?!['’]| (?:said"
            r"|says)\b)"
        ),
        cue="neighbo",
        examples=(
            "It sends workers to its Polynesian neighbours such as Tonga.",
            "Togo and its West African neighbours Ghana and Benin agreed.",
            "They lost to an Asian neighbour, Oman.",
        ),
        counter_examples=("Togo's neighbours agreed with West African states.",),
    ),
)
"""Roles: `places`, and the part of the world."""
