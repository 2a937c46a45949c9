"""How copy counts the years since an event: anniversaries, and years that run."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "centenary": 100,
    "centennial": 100,
    "sesquicentennial": 150,
    "sesquicentenary": 150,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tricentennial": 300,
    "tricentenary": 300,
    "semicentennial": 50,
    "demisesquicentennial": 75,
    "quatercentenary": 400,
    "quadricentennial": 400,
    "quincentenary": 500,
    "sexcentenary": 600,
    "septcentenary": 700,
    "septicentennial": 700,
    "octocentenary": 800,
}
"""Ordinals in words, and the names of great anniversaries."""

JUBILEES: dict[str, int] = {"silver": 25, "pearl": 30, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70}
"""The years of jubilees and weddings."""

ANNIVERSARIES: tuple[Phrase, ...] = (
    Phrase(
        id="anniversary.founded-then-kept-now",
        pattern=r"<founded>~? {event:date}~~<nth-anniversary>(?! of)~?,? <these-days>",
        cue="anniversary|birthday|cent|jubilee",
        examples=(
            "Set up in 1946 to make bells, the firm marks its 80th anniversary this year.",
            "The bridge, opened in May 1926, marks its centenary this spring.",
            "The club was formed in 1976 and has its fiftieth birthday today.",
        ),
        counter_examples=("Founded in 1946, the firm marked its 50th anniversary twice.",),
    ),
    Phrase(
        id="anniversary.founded-then-kept-in",
        pattern=r"<founded>~? {event:date}~~<nth-anniversary>(?! of)~? (?:in|on) {at:date}",
        cue="anniversary|birthday|cent|jubilee",
        examples=(
            "Founded in 1946, the firm celebrated its 50th anniversary in 1996.",
            "The bridge was opened in 1926 and will mark its centenary in May 2026.",
            "Set up in 1899, the club kept its 100th birthday on 4 May 1999.",
        ),
        counter_examples=("Founded in 1946, the firm celebrated its 50th anniversary early.",),
    ),
    Phrase(
        id="anniversary.of-the-event-now",
        pattern=r"<these-days>~~<nth-anniversary> (?:of|since) ~?{event:date}",
        cue="anniversary|cent",
        examples=(
            "This year marks the 50th anniversary of the 1976 drought.",
            "Today is the tenth anniversary of the fire of 3 May 2016.",
            "This month brings the bicentenary of the treaty signed in 1826.",
        ),
        counter_examples=("This year the town remembered an anniversary of the 1976 drought.",),
    ),
    Phrase(
        id="anniversary.of-the-event-falls-now",
        pattern=r"\bthe(?: [a-z]+){0,2}? <nth> (?:of|since) ~?{event:date}~? <these-days>",
        cue="anniversary|cent",
        examples=(
            "The 25th anniversary of the 2001 floods falls this year.",
            "They met for the centenary of the strike of 1926 this week.",
            "The tenth anniversary of the fire of 3 May 2016 is today.",
        ),
        counter_examples=("The 25th anniversary of the 2001 floods was quiet.",),
    ),
    Phrase(
        id="anniversary.at-the-time-of-the-event",
        pattern=(
            r"\b(?:in|on) {at:date},? (?:on )?(?:which (?:is|was|marked) )?<nth-anniversary> (?:of|since)"
            r" ~?{event:date}"
        ),
        cue="anniversary|cent",
        examples=(
            "In 2026, the 50th anniversary of the 1976 drought, it rained.",
            "On 3 May 2016, the tenth anniversary of the fire of 2006, they met.",
            "The museum opened in 1926, the centenary of the treaty of 1826.",
        ),
        counter_examples=("In 2026, the town remembered the 1976 drought.",),
    ),
)
"""Roles: `event` and, where it is printed, `at`; `ordinal` holds the number."""

RUNNING: tuple[Phrase, ...] = (
    Phrase(
        id="anniversary.running-year",
        pattern=(
            r"(?:\bsince|\bbegan|\bbegun|\bfirst (?:run|held|staged|played|published)|\bstarted|\blaunched"
            r"|\berupted|\bbroke out|<founded>)(?: [a-z]+)? (?:in |on )?"
            r"{event:date}~~(?:is |has |and |are )?(?:now )?(?:in|into|enter(?:s|ed|ing)?|begin(?:s|ning)?"
            r"|start(?:s|ing)?)"
            r" (?:its|their|his|her|the) (?P<ordinal><ordinal>) (?P<unit>year)\b"
        ),
        cue=" year",
        examples=(
            "The dig, which began on 24 February 2022, enters its fifth year.",
            "The shop, open since 2019, is now in its 7th year.",
            "The strike that started in May 2023 has entered its third year.",
        ),
        counter_examples=("The strike that started in May 2023 has lasted a third year.",),
    ),
    Phrase(
        id="anniversary.marks-its-running-year",
        pattern=(
            r"<founded>~? {event:date}~~(?:marks|celebrates|enjoys|(?:is|are) (?:marking|celebrating|enjoying))"
            r" (?:its|their) (?P<ordinal><ordinal>) (?P<unit>year)\b"
            r"(?! (?:as|at|with|under|on|since|without|running|{date})| (?:in|of) (?!business|operation|existence|trade"
            r"|trading|print|production|service))"
        ),
        cue=" year",
        examples=(
            "The charity, founded in 1986, is marking its 40th year.",
            "The club was formed in 1926 and celebrates its hundredth year of existence.",
            "Set up in 2001, the fund marks its 25th year.",
        ),
        counter_examples=("The club, formed in 1926, is marking its fifth year in the top league.",),
    ),
    Phrase(
        id="anniversary.marked-its-running-year-in",
        pattern=(
            r"<founded>~? {event:date}~~(?:mark(?:s|ed)?|celebrated?s?|entered|began) (?:its|their)"
            r" (?P<ordinal><ordinal>) (?P<unit>year)(?: of (?:business|operation|existence|trading|service))?"
            r" in {at:date}"
        ),
        cue=" year",
        examples=(
            "The society was formed in 1768 and marked its 250th year in 2018.",
            "Founded in 1899, the club will celebrate its 125th year in 2024.",
            "The line, opened in 1860, entered its 100th year of service in 1959.",
        ),
        counter_examples=("The society was formed in 1768 and marked its 250th year with a ball.",),
    ),
    Phrase(
        id="anniversary.in-its-running-year-began",
        pattern=(
            r"\bnow (?:in|into|entering|beginning|starting) (?:its|their) (?P<ordinal><ordinal>) (?P<unit>year)[,;]?"
            r" (?:and )?(?:which |that |it |they )?(?:was |were )?(?:began|begun|started|launched|broke out"
            r"|opened|founded|formed"
            r"|introduced|set up) (?:in|on) {event:date}"
        ),
        cue=" year",
        examples=(
            "The dispute, now in its fourth year, began in May 2023.",
            "The scheme, now entering its tenth year, was launched in 2016.",
            "The war is now in its third year and broke out on 3 May 2023.",
        ),
        counter_examples=("The dispute, now in its fourth year, has its roots in May 2010.",),
    ),
)
"""The same roles; `ordinal` counts the year that runs."""

FOUNDED: tuple[Phrase, ...] = (
    Phrase(
        id="anniversary.founded",
        pattern=r"<founded>~? {event:date}",
        examples=(
            "She founded the trust in November 1976.",
            "The bridge was opened in 1926.",
            "The club, established on 4 May 1899, is rich.",
        ),
        counter_examples=("The trust owned land in November 1976.",),
    ),
)
"""An event whose anniversary a later sentence may give."""
