"""How copy says how many regions a country has, or how many counties a state."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

UNITS = (
    "(?:federal |federative |autonomous |union |geopolitical |council |local government |administrative |constituent "
    "|self-governing |self-ruling |semi-autonomous |devolved |sovereign |federated |first-level |top-level |first-tier "
    "|top-tier |mainland |metropolitan )?"
    "(?:states?|provinces?|county|counties|territory|territories|regions?|prefectures?|cantons?|oblasts?|departments?"
    "|governorates?|voivodeships?|emirates?|parishes|republics|krais|divisions?|communities|subjects|entities|units"
    "|länder|okrugs|districts|zones|areas|local authorities|boroughs|wilayas|bundesländer)(?: and (?:the )?(?:federal "
    "|union )?(?:territories|cities|regions|federal district|autonomous regions|municipalities|districts|towns))?"
)
_UNIT = rf"(?P<unit>{UNITS})(?![\w-])"
_ENDS = (
    r"(?P<end>(?=[.,;:)–—]|$| (?:are|were|have|had|has|will|to|for|can|must|should|would|voted?|elect|by|as|at|over"
    r"|than|since|but|each|into|was|is|went|go|gets?|got|took|take|report(?:ed)?|saw|did|do|agreed|bought|sent|spent|made|paid|ran|run|gave|give|built|won|met|meet|chose|choose|kept"
    r"|keep|use|set|share|levy|raise|charge|collect|let|put|lost|lose|grew|grow|fell|fall|rose|recorded|declared|banned"
    r"|adopted|held|share|lack|want|need|opt|send|run|make|own|receive|spend|pay"
    r"|approved|rejected|signed"
    r"|joined|backed|together|combined|now|today|after|before|during|on|this|last|these|remain|still|hold"
    r"|held)\b))?(?! and )"
)
_OF_THEM = (
    r"(?P<all>(?:all(?: of)?|each(?: and every one)? of|every(?: single)? one of|in every one of|of"
    r"|across|the rest of|half of"
    r"|most of|none of|throughout) )?"
)
_MADE_UP = (
    r"has|had|consists of|comprises|contains|counts|numbers|boasts|encompasses|is (?:now |currently "
    r"|today )?(?:divided|split"
    r"|organi[sz]ed|subdivided|carved|broken)(?: up)? into|is (?:made up|composed|formed) of|(?:is|,) an? "
    r"(?:[a-z]+ ){0,2}?(?:federation|union"
    r"|confederation|country|nation|republic|patchwork)(?: made up)? of"
    r"|has (?:been )?(?:divided|split) into|,? divided into|,? made up of"
)

REGION_COUNTS: tuple[Phrase, ...] = (
    Phrase(
        id="region-count.place-s-count",
        pattern=rf"{_OF_THEM}{{place:place}}['’]s? (?:roughly |total of |full )?{{count:count}} "
        rf"(?:present |current |present-day |modern |different |separate )?{_UNIT}{_ENDS}",
        examples=(
            "Canada's ten provinces agreed.",
            "Six of Kenya's 47 counties reported cases.",
            "All of Japan's 47 prefectures, she said, are ready.",
        ),
        counter_examples=("India's five southern states agreed.", "Canada's ten provinces and the army agreed."),
    ),
    Phrase(
        id="region-count.all-number-of-place-s",
        pattern=rf"(?P<all>all|each|every one) (?:of )?(?:the )?{{count:count}} of {{place:place}}['’]s? "
        rf"{_UNIT}{_ENDS}",
        cue="all|each|every",
        examples=(
            "All 47 of Kenya's counties reported.",
            "All sixteen of Germany's states agreed.",
            "Rain fell in all ten of Canada's provinces, it said.",
        ),
        counter_examples=("Six of Kenya's counties reported.", "All 47 of Kenya's governors came."),
    ),
    Phrase(
        id="region-count.place-s-units-number",
        pattern=(
            rf"{{place:place}}['’]s? {_UNIT}(?P<all>) (?:total|come to|are) "
            rf"{{count:count}}(?=[.,;:)–—]|$| and | in )"
        ),
        cue="total|come to|are",
        examples=(
            "Kenya's counties are 47.",
            "Switzerland's cantons come to 26, half of them small.",
            "Japan's prefectures total 47.",
        ),
        counter_examples=("Kenya's counties are 47 percent poor.",),
    ),
    Phrase(
        id="region-count.place-has-count",
        pattern=(
            rf"{{place:place}}(?:, [^,;:.!?\n]{{2,70}},| \([^()\n]{{2,40}}\))?(?:,? (?:which |that )?"
            rf"|(?=,))(?P<all>{_MADE_UP})"
            rf" (?:exactly |a total of |only |just |as many as |no fewer than )?{{count:count}} {_UNIT}"
            r"(?=[.,;:)–—]|$| (?:and|plus|each|but|today|now|these days|in all|altogether|since|as well "
            r"as|while|with|that make|whose)\b)"
        ),
        examples=(
            "Argentina has 23 provinces.",
            "Ghana is divided into 16 regions.",
            "Switzerland consists of 26 cantons.",
        ),
        counter_examples=("Argentina has 23 provinces under water.",),
    ),
    Phrase(
        id="region-count.place-in-brackets-count",
        pattern=rf"{{place:place}} \((?P<all>)(?:with )?(?:its )?{{count:count}} {_UNIT}(?=[,;)])",
        cue="(",
        examples=(
            "Switzerland (26 cantons, most of them German-speaking) voted no.",
            "Kenya (47 counties) and Uganda agreed.",
            "In Germany (16 states) it rained.",
        ),
        counter_examples=("Switzerland (26 years in office) voted no.",),
    ),
    Phrase(
        id="region-count.units-in-place-colon",
        pattern=rf"^{_UNIT} (?:in|of) (?:the )?{{place:place}}(?P<all>:| –| —) {{count:count}}(?=\W|$)",
        cue=":| –| —",
        examples=(
            "- States in Austria: 9",
            "- Provinces of Canada: 10",
            "- Cantons in Switzerland – 26",
        ),
        counter_examples=("- States in Austria: drought in 9 of them",),
    ),
    Phrase(
        id="region-count.count-that-make-up-place",
        pattern=(
            rf"{{count:count}} {_UNIT}(?: and [^.;:!?\n]{{2,40}}?)?(?P<all>,? (?:(?:that|which) "
            rf")?(?:together )?(?:make up|form|compose"
            rf"|constitute|comprise)"
            r"|,? (?:making|who make) up|,? into which|,? (?:forming|comprising)) (?:the |today['’]s )?{place:place}"
        ),
        cue="make up|form|compos|constitut|compris|into which|making up",
        examples=(
            "The 26 cantons that make up Switzerland voted.",
            "The 47 counties into which Kenya is divided got a share.",
            "There are 16 states making up Germany.",
        ),
        counter_examples=("The 26 cantons that like Switzerland voted.",),
    ),
    Phrase(
        id="region-count.the-count-of-place",
        pattern=(
            rf"(?:(?P<all>(?:all(?: of)?|each of|every one of|of)(?: the)?)|the) {{count:count}} {_UNIT} "
            rf"(?:of|in|across) (?:the )?"
            rf"{{place:place}}{_ENDS}"
        ),
        examples=(
            "In all the 47 prefectures of Japan snow fell.",
            "Six of the 16 states of Germany voted no.",
            "The 26 cantons of Switzerland agreed.",
        ),
        counter_examples=("He saw 12 provinces of northern China.",),
    ),
    Phrase(
        id="region-count.there-are-count-in-place",
        pattern=rf"there are(?P<all>) (?:exactly |a total of |now |today )?{{count:count}} {_UNIT} in (?:the )?"
        rf"{{place:place}}(?=[.;]|$)",
        cue="there are",
        examples=(
            "There are 47 counties in Kenya.",
            "There are now 26 cantons in Switzerland; one is young.",
            "There are a total of 16 states in Germany.",
        ),
        counter_examples=("There are 12 counties in Kenya without a bank.",),
    ),
    Phrase(
        id="region-count.with-its-count",
        pattern=rf"{{place:place}},? (?:with|and)(?P<all>) its {{count:count}} {_UNIT}"
        r"(?=[.,;)]|$| (?:and|is|are|has)\b)",
        cue="its",
        examples=(
            "Kenya, with its 47 counties, votes in August.",
            "It was sold in Switzerland and its 26 cantons.",
            "Germany with its 16 states is slow.",
        ),
        counter_examples=("Germany, with its five eastern states, is slow.",),
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
