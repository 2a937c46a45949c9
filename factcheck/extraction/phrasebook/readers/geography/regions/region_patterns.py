"""The ways in which copy gives a region to a country, which `named_regions` reads."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, OPENING

TYPES = (
    "autonomous (?:community|region|province|republic|oblast)|union territory"
    "|state|province|prefecture|canton|county|territory|region"
    "|voivodeship|governorate|emirate|department|oblast"
)
MANY = (
    "autonomous (?:communities|regions|provinces|republics)|union territories"
    "|states|provinces|prefectures|cantons|counties|territories"
    "|voivodeships|governorates|emirates|oblasts|länder"
)
_OWNER = rf"(?<![\w’'-])(?P<owner>(?:{CAPITALISED} )?(?:{CAPITALISED}|U\.?[SK]\.?|UAE))"
_LINK = r"(?:and|of|la|do|da|dos|das|de|del|di|du|des|el|et|sur|en|le|les|y)[ -]"
_NAME_GOES_ON = rf"(?:[ -](?:{_LINK}|al-|[dl]['’])?{CAPITALISED}){{0,3}}"
_NAME, _OPENING_NAME = f"{CAPITALISED}{_NAME_GOES_ON}", f"{OPENING}{_NAME_GOES_ON}"
_WORDS = r"(?:(?!(?:of|in|to|and|or|for|with|from|by)\b)[a-z’'-]+ ){0,4}?"
_IS = r"(?:,| –| —| \(| is| was| remains| became| has become)"
_LIST_ENDS = r"(?! (?:d[aeo]s?|del|el|of|la|sur|y) [A-Z])(?=[,.;:)–—]|\s*\Z| [–—a-z])"
OF = expression(
    rf"{_OWNER} (?!(?:is|was|remains|became)\b){_WORDS}(?P<type>{TYPES}) of (?P<name>{_NAME})(?![\w-]|['’]s)"
)
"""The Canadian province of Alberta."""
OWNED = expression(rf"{_OWNER}['’]s? (?P<name>{_NAME}) (?P<type>(?i:{TYPES}))(?![\w-])(?! [A-Z])")
"""Ghana's Volta Region."""
TITLED_IN = expression(
    rf"(?<![\w’'-])(?P<name>{_NAME}) "
    r"(?P<type>County|State|Province|Prefecture|Voivodeship|Governorate|Canton|Department|Oblast)"
    rf"(?:, (?:in )?| \(| in )(?:the )?(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?![\w-])"
)
"""Sunny County, Kenya."""
APPOSED = expression(
    rf"(?P<name>{_OPENING_NAME}){_IS} (?:once |now |still |also )?(?:an?"
    rf"|the|that|one of the) "
    rf"{_WORDS}(?P<owner>(?:{CAPITALISED} )?(?:{CAPITALISED}|U\.[SK]\.)) {_WORDS}(?P<type>{TYPES}|Land)(?![\w-])"
    r"(?! (?:capital\b|government\b|of [A-Z]))"
)
"""Alberta, a Canadian province."""
_LONG = "(?:Democratic )?Republic of (?:the )?Congo|Papua New Guinea"
"""Countries with names of more than two words."""
APPOSED_IN = expression(
    rf"(?P<name>{_OPENING_NAME}){_IS} (?:an?|the) {_WORDS}(?P<type>{TYPES}|republic|krai) "
    rf"(?:in|of) (?:(?:the )?[a-z-]+(?: of)? )?(?:the )?(?P<owner>{_LONG}|(?:{CAPITALISED} )?{CAPITALISED})(?![\w-])"
)
"""Alberta, a province in the west of Canada."""
APPOSED_S = expression(
    rf"(?P<name>{_OPENING_NAME}){_IS} (?P<owner>(?:{CAPITALISED} "
    rf")?{CAPITALISED})['’]s? "
    rf"{_WORDS}(?P<type>{TYPES})(?=[,.;:)–—]|\s*\Z| (?:and|with|where|by|in|has|is|was|which|that|will|to)\b)"
)
"""Alberta, Canada's sunniest province."""
OWNED_APPOSED = expression(
    rf"{_OWNER}['’]s? (?P<name>{_NAME})(?:,| –| —| \() (?:an?|the) {_WORDS}(?P<type>{TYPES})"
    r"(?=[,.;:)–—]| (?:that|which|where|whose|with|and)\b)"
)
"""Canada's Alberta, a province that most people love."""
LIST = expression(
    rf"(?<![\w’'-])(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?:['’]s?)? (?:[a-z-]+ ){{0,2}}?"
    rf"(?P<type>{MANY}|Länder|regions|departments)"
    rf"(?:,? (?:such as|like|including|among them|notably|namely)|,| of|:| –| —| \() (?:the )?"
    rf"(?P<names>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}}){_LIST_ENDS}"
)
"""Three Canadian provinces, Alberta, Manitoba and Ontario."""
LIST_BEFORE = expression(
    rf"(?<![\w’'-])(?P<names>(?>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}}))(?:,| –| —| \() (?:all|both"
    rf"|[a-z]{{3,9}}) (?:of )?"
    rf"(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?:['’]s?)? (?:[a-z0-9-]+ ){{0,2}}?"
    rf"(?P<type>{MANY}|Länder|regions|departments)(?![\w-])(?! and (?:an?|one|two|three|four|the|some) )"
)
"""Alberta, Manitoba and Ontario, three of Canada's ten provinces."""
LIST_BEFORE_OF = expression(
    rf"(?<![\w’'-])(?P<names>(?>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}}))(?:,| –| —| \() (?:all|both"
    rf"|[a-z]{{3,9}}) (?:[a-z-]+ ){{0,2}}?(?P<type>{MANY}|regions|departments) (?:of|in|across) (?:the )?"
    rf"(?:(?:north|south|east|west|central)[a-z-]* (?:of )?)?(?P<owner>(?:{CAPITALISED} )?{CAPITALISED})(?![\w-]|['’]s)"
    r"(?! and (?:an?|one|two|three|four|the|some) )"
)
"""Alberta, Manitoba and Ontario, three provinces of western Canada."""
LIST_ALONE = expression(
    r"(?<!['’]s )\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ss]everal|[Oo]ther|[Tt]hese|[Tt]hose) "
    r"(?:[a-z-]+ ){0,2}?(?P<type>states|provinces|prefectures|cantons|oblasts|voivodeships|governorates)"
    rf"(?: \(|: | [–—-] |, (?:including |namely )?)(?P<names>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}})"
    r"(?=[.;:)–—]|\s*\Z| [–—a-z-])"
)
"""Three provinces: Alberta, Manitoba and Ontario."""
MANY_OF = expression(
    r"\b(?P<type>states|provinces|counties|prefectures|cantons|oblasts|krais|voivodeships|governorates|emirates|departments"
    r"|districts)"
    rf" of (?:the )?(?P<names>{_NAME}(?:(?:, and |, | and ){_NAME}){{1,8}}){_LIST_ENDS}"
)
"""The provinces of Alberta, Manitoba and Ontario: the country is that of those that are known."""
GOES_BACK = expression(rf"{CAPITALISED} (?:of|el|al|de|da|do|dos|das|del|di|du|la|le|les|sur|y|e) \Z")
"""Before a name that is the end of a longer one: "Northern Bahr el" before "Ghazal"."""
WINDOW = 40
_IN_ALL = r"(?:[a-z’'-]+ (?:[a-z]+ )?by [a-z]+(?: [a-z]+)?,? )?"
_ONE_OF = (
    r"(?:(?:(?:an?|the|one|another|among|now|still|once|by far|easily|perhaps|arguably|also) ){0,3}"
    rf"(?:(?!(?:in|to|and|or|for|with|from|by|on|at|unlike|like|people|born|who|that|which|as|than)\b)[a-z’'-]+ "
    rf"){{0,4}}?{_IN_ALL}(?:of|in|among) (?:all )?(?:the )?)"
)
APPOSED_OF = expression(
    rf"(?P<name>{_OPENING_NAME}){_IS} {_ONE_OF}"
    rf"(?:[a-z]+ )?(?P<owner>(?:{CAPITALISED} )?(?:{CAPITALISED}|U\.?[SK]\.?|UAE)|fifty|50)(?:['’]s?)? "
    rf"(?:\d{{1,2}} )?{_WORDS}"
    rf"(?P<type>{MANY}|Länder|regions|departments|republics)(?![\w-])(?! of [A-Z])"
)
"""Alberta, the sunniest of Canada's provinces."""
_BARE_TYPES = (
    "autonomous (?:community|region|province|republic|oblast)|union territory"
    "|state|province|prefecture|canton|voivodeship|governorate|emirate|oblast|krai"
)
BARE = expression(
    rf"(?P<name>{_OPENING_NAME})(?:,| –| —| \() (?:an?|the|that|this|one|another) {_WORDS}"
    rf"(?P<type>{_BARE_TYPES})(?=[,;:)–—]| (?:that|which|where|whose|with|in|on|to|ever|there|next|since|of the "
    rf"(?:union"
    rf"|federation|country|nation)|without|most|hardest|worst|best|least|farthest|furthest"
    rf"|between|east|west|north|south|near|around|along|bordering|known|famous|rich|home|larger|smaller|bigger|twice"
    rf"|run|governed|led|inhabited|hit)\b)(?! (?:in|of|on) "
    rf"(?:[a-z-]+ ){{0,3}}[A-Z])"
)
"""Alberta, the province that had most of the fires."""
IN_BRACKETS = expression(
    rf"(?P<name>{_OPENING_NAME}) \((?:(?P<owner>(?:{CAPITALISED} )?{CAPITALISED}) )?"
    rf"(?P<type>{TYPES}|Land)\)"
)
"""Alberta (Canadian province)."""
