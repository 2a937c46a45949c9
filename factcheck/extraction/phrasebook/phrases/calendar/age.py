"""How copy gives dates of birth and ages."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

BIRTHS: tuple[Phrase, ...] = (
    Phrase(
        id="age.born-and-died",
        pattern=r"(?<![a-z-])born~ ?{born:date};?~(?:died|dead|d\.)~ ?{died:date}",
        cue="born",
        examples=(
            "Ada Holm, painter, born 3 May 1921; died 9 June 1998.",
            "He was born in Oslo on 3 May 1921 and died there on 9 June 1998.",
            "Born in 1921, she died in 1998.",
        ),
        counter_examples=("She was born in 1921 in Oslo.",),
    ),
    Phrase(
        id="age.born",
        pattern=r"(?<![a-z-])born(?! (?:out|of|from))~ ?{born:date}",
        cue="born",
        examples=(
            "She was born in Oslo on 3 May 1921.",
            "Ada Holm, born in 1921, paints.",
            "Pruitt, who was born on November 22, 1983, joined.",
        ),
        counter_examples=("The newborn of 1979 slept; airborne since 1980.",),
    ),
    Phrase(
        id="age.date-of-birth",
        pattern=(
            r"\b(?:date of birth|birth certificate|birth ?date|certificate)(?: [a-z]+){0,3}?(?:,|:| as| on)? ?"
            r"{born:date}"
        ),
        cue="birth|certificate",
        examples=(
            "Her passport gives her date of birth as 3 May 1921.",
            "His birth certificate says 9 June 1958.",
            "Date of birth: 4 March 1900.",
        ),
        counter_examples=("Her date of birth is not known; she came in May 1921.",),
    ),
    Phrase(
        id="age.b",
        pattern=r"\((?:b\.|b|born:) ?{born:date}\)",
        cue="(b",
        examples=(
            "Ada Holm (b. 1921) paints.",
            "Ada Holm (b 3 May 1921) paints.",
            "The painter Jo Lind (b.1947) was 32.",
        ),
        counter_examples=("Ada Holm (bought in 1921) hangs here.",),
    ),
    Phrase(
        id="age.lived-from-to",
        pattern=r"(?:\b(?:he|she|who)|[a-zà-þ]) lived from {born:date} (?:to|until|till) {died:date}",
        cue="lived from",
        examples=(
            "He lived from 1902 to 1988, dying at 86.",
            "Ada Holm, who lived from May 1921 until June 1998, painted.",
            "Holm lived from 3 May 1921 to 9 June 1998.",
        ),
        counter_examples=("He lived in Leeds from 1902 to 1988.",),
    ),
    Phrase(
        id="age.came-into-the-world",
        pattern=r"\b(?:hatched|foaled|whelped|c[ao]me into the world|first saw the light)~ {born:date}",
        cue="hatched|foaled|whelped|world|light",
        examples=(
            "The parrot hatched in 1961.",
            "She had come into the world on 3 May 1921 in a tent.",
            "The mare was foaled at Ayr in 1999.",
        ),
        counter_examples=("The plot was hatched; in 1961 it failed.",),
    ),
)
"""Roles: `born`, and `died` where it is told."""

LIFETIMES: tuple[Phrase, ...] = (
    Phrase(
        id="age.lifetime",
        pattern=r"\((?:b\. ?)?{born:date} ?[-–—] ?(?:d\. ?)?{died:date}\)",
        cue="(",
        examples=(
            "Ada Holm (3 May 1921 – 9 June 1998) painted.",
            "Ada Holm (May 1921-June 1998), who died aged 77, painted.",
            "Ada Holm (b. 3 May 1921 – d. 9 June 1998) was 77.",
        ),
        counter_examples=("Ada Holm (from 3 May 1921 until 9 June 1998) was 77.",),
    ),
    Phrase(
        id="age.lifetime-in-years",
        pattern=r"\({range:date}\)",
        cue="(",
        examples=(
            "Ada Holm (1921–1998) painted.",
            "Ada Holm (1921-98), who died aged 77, painted.",
            "The painter Ada Holm (1921–98) was 77.",
        ),
        counter_examples=("Ada Holm (born in 1921) painted.",),
    ),
)
"""Dates of birth and death in brackets behind a name; both in one mention under `range`. Reigns look the same."""

AGES: tuple[Phrase, ...] = (
    Phrase(
        id="age.died-on-aged",
        pattern=(
            r"\b(?:died|dies|passed away|killed)(?: [a-z ]{0,30}?(?:on|in))? {died:date},? (?:[a-z]+ ){0,3}?"
            r"(?:at the age of|aged|at age|age|at) <age>"
        ),
        cue="died|dies|passed away|killed",
        examples=(
            "She died on 9 June 1998 at the age of 77.",
            "He died peacefully in 1998, aged 77.",
            "She passed away on 9 June 1998 at 77.",
        ),
        counter_examples=("He died on 9 June 1998 at home.",),
    ),
    Phrase(
        id="age.died-aged-on",
        pattern=r"\b(?:died|passed away)(?: [a-z]+)?,? (?:at the age of|aged|at age|age) <age>,? (?:on|in) {died:date}",
        cue="died|passed away",
        examples=(
            "She died, aged 77, on 9 June 1998.",
            "He passed away at the age of 77 in 1998.",
            "He died suddenly at age 50 on 3 May 1971.",
        ),
        counter_examples=("She died, aged 77, at home.",),
    ),
    Phrase(
        id="age.at-date-when-she-was",
        pattern=(
            r"\b(?:in|on|by) {at:date},? (?:when|where|the year|aged|at age|at the age of|at)(?: (?:he|she)"
            r" (?P<turn>was"
            r"|turned))? <age>"
        ),
        examples=(
            "He sold his first boat in March 1961, when he was 27.",
            "He left the navy in 1998, aged 40.",
            "On 3 May 1971, when he turned 50, he wept.",
        ),
        counter_examples=("In 1998, when prices rose, he was 40.",),
    ),
    Phrase(
        id="age.at-date-at-the-age-of",
        pattern=(
            r"\b(?:in|on) {at:date} (?:(?!and |but |then )[a-z]+ ){0,4}?(?:at the age of|aged|at age) <age>"
            r"(?!,? (?:in|on) {date})"
        ),
        cue=" age",
        examples=(
            "He enlisted in 1952 at the age of 19.",
            "He won in May 1971 for the first time at the age of 30.",
            "She retired in 2003 aged 65.",
        ),
        counter_examples=("In 1998 he kept 40 goats.", "He joined up in 1914 and fell at the age of 23 in 1916."),
    ),
    Phrase(
        id="age.at-date-on-her-birthday",
        pattern=(
            r"\b(?:in|on) {at:date},? (?:on|which was) (?:his|her) (?P<years>[1-9]\d|100)(?:st|nd|rd|th)"
            r" (?P<turn>birthday)(?=[,.;)]|$| and\b)"
        ),
        cue="birthday",
        examples=(
            "He gave up the post in 1993, on his 60th birthday.",
            "She swam the Channel on 3 May 1971, which was her 50th birthday.",
            "He retired in 2003 on his 65th birthday.",
        ),
        counter_examples=(
            "In 1993 he was given a watch for his 60th birthday.",
            "In 1993, his 60th birthday behind him, he gave up.",
        ),
    ),
    Phrase(
        id="age.turns-on",
        pattern=(
            r"\b(?P<turn>turns|turned|will turn|will be|celebrate[sd]? (?:his|her)) <age>(?:th birthday)?,? "
            r"(?:next month |later )?(?:on|in) {at:date}"
        ),
        cue="turn|will be|celebrate",
        examples=(
            "She turns 80 on 5 May 2026.",
            "He will be 65 in March 2027.",
            "He turned 50 on 3 May 1971.",
        ),
        counter_examples=("She turns 80 heads in May 2026.", "She turned 80 and wept."),
    ),
    Phrase(
        id="age.in-commas-born",
        pattern=r", <age>, (?:who )?(?:was |were )?(?=born)",
        cue="born",
        examples=(
            "Ada Holm, 76, born in Oslo in 1950, paints.",
            "Jo Lind, 40, who was born in May 1986, won.",
            "Kim Ray, 22, was born on 3 June 2003.",
        ),
        counter_examples=("Ada Holm, 76, paints.",),
    ),
)
"""Roles: `died` or `at` for the time of which the age is told; without either it is told of now. Where the age is no
mention, `years` holds it."""
