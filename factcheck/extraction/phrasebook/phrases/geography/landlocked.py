"""How copy says that a country or a region has no coast."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.geography.coast import SEA, WHICH

DOUBLY = "coast.doubly-landlocked"
"""How the phrases are called that speak of a country all of whose neighbours are landlocked."""
NONE_OF = "coast.none-of-them-has"
"""The phrase of a list that is denied as a whole, with a verb in the singular."""
_SEASIDE = (
    r"(?:(?:sea|own|open|direct|ocean|single) )?(?:(?:sea)?coast(?:line|s)?"
    r"|seaboard|sea coast|seaside|seashore|seaports?|sea ports?"
    r"|beach(?:es)? on the sea)"
)
_OUTLET = (
    r"(?:direct |own )?(?:access|outlet|opening|way out|exit|corridor) (?:to|onto|on) "
    r"(?:the|any) (?:open )?(?:sea|ocean)s?"
)

LANDLOCKED: tuple[Phrase, ...] = (
    Phrase(
        id="coast.landlocked-place",
        pattern=(
            r"land-?locked (?:and [a-z]+ |neighbou?ring |tiny |(?:[a-z-]+ )?[a-z]+(?:an|ern) "
            r"){0,2}?(?:republic of |kingdom of |(?:countries|states"
            r"|nations|neighbou?rs"
            r"|country|provinces|regions|republics|economies)(?: of|:| –| —| \(|,? (?:such as|like"
            r"|including|among them|namely)"
            r"|, (?:from|of)|,(?= {place}(?:, {place}){0,4},? and {place}))? ?)?(?:the )?{place:place&}(?!['’]s)"
        ),
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
            r"{place:place&}(?:(?:, [^;:.!?\n]{2,60},| \([^()]{2,40}\))?,? (?:which |that )?(?:is|are|remains?|being)"
            r"(?: (?:among|one of|two of|three of))?|,| –| —)"
            r"(?: (?:the )?(?:only )?{count})?"
            r" (?:an? |all |both |each |the |all (?:{count} )?of (?:which|them) (?:are )?)?"
            r"(?:(?!(?:for|of|to|with|from|in|by|the|than|not|no|near)\b)[a-z’'-]+ ){0,3}?(?:of "
            r"the )?land-?locked"
            r"(?=[,.;)–—]|$| (?:and|but|so|by|as|between|in)\b| (?:[a-z]+ ){0,2}?(?:country|countries|state|states"
            r"|nations?|republics?|kingdom|provinces?|regions?|land|economy|pair|duo|trio|ones?))"
        ),
        cue="landlocked|land-locked",
        examples=(
            "Bolivia is landlocked.",
            "Nepal, a landlocked country, imports its fuel.",
            "Burundi, small and landlocked, imports its fuel.",
            "Chad, Niger and Mali are all landlocked.",
            "Laos, unlike its neighbours, is landlocked.",
        ),
        counter_examples=("Bolivia has landlocked neighbours.",),
    ),
    Phrase(
        id="coast.landlocked-as-well",
        pattern=r"land-?locked,? (?:as|and so|so|and so too) (?:is|are) (?:the )?{place:place&}(?![’'-])",
        cue="landlocked|land-locked",
        examples=(
            "Mali is landlocked, as is Niger.",
            "Laos is land-locked and so is Nepal, which ships through India.",
            "Chad is landlocked, as are Niger and Mali.",
        ),
        counter_examples=("Mali is landlocked, as Niger knows.",),
    ),
    Phrase(
        id=DOUBLY,
        pattern=(
            r"{place:place&},?(?: (?:is|are|being|–|—)| \()? ?(?:(?:only|just|{count}|the|an?|one of|among|both|all) )"
            r"{0,5}(?:world['’]s )?(?:(?:only|{count}|sole) )?(?:doubly|double|twice)[ -]?(?:over )?land-?locked"
        ),
        cue="doubl|twice",
        examples=(
            "Liechtenstein is doubly landlocked.",
            "Uzbekistan is one of only two double-landlocked countries.",
            "Nepal, a doubly landlocked land, agreed.",
        ),
        counter_examples=("Nepal has doubled its landlocked trade.",),
    ),
    Phrase(
        id=f"{DOUBLY}-place",
        pattern=r"(?:doubly|double|twice)[ -]land-?locked (?:(?:nation|country|state|principality) of )?{place:place&}",
        cue="doubl|twice",
        examples=(
            "Goods for doubly landlocked Uzbekistan go by road.",
            "The double-landlocked principality of Liechtenstein is rich.",
            "It sells to twice-landlocked Uzbekistan.",
        ),
        counter_examples=("It is doubly hard for landlocked Mali.",),
    ),
    Phrase(
        id="coast.no-coast",
        pattern=(
            rf"{{place:place&}}{WHICH} (?:(?:has|have|had|has had|have had|with|enjoys?) (?:no|neither|not an "
            rf"inch of|not "
            rf"a mile of|not a)"
            rf"|lacks?|lacked) (?:any |an? |single |its own |such )*{SEA}"
            rf"(?:{_SEASIDE}|{_OUTLET}|sea(?=[,.;]|$))(?! (?:on|along|facing) )"
        ),
        cue="coast|sea|ocean",
        examples=(
            "Austria has no coast.",
            "Malawi, which has no access to the sea, built a canal.",
            "Mongolia lacks a coastline.",
            "Bolivia and Paraguay have no sea.",
        ),
        counter_examples=("Austria has no coal.",),
    ),
    Phrase(
        id="coast.being-landlocked",
        pattern=(
            r"(?:^|[–—,] )(?:being|as|though|although|while|because it is) (?:an? |the )?(?:[a-z]+ )?land-?locked"
            r"(?: (?:country|nation|state|kingdom|republic|province))?, (?:the )?{place:place}(?!['’]|,? (?:and|or) )"
        ),
        cue="landlocked|land-locked",
        examples=(
            "Being landlocked, Mali relies on others.",
            "As a poor landlocked country, Laos trades by road.",
            "Though landlocked, Nepal has a shipping office.",
        ),
        counter_examples=("As a landlocked country, Moldova's rival relies on rail.",),
    ),
    Phrase(
        id="coast.none-of-which-has",
        pattern=(
            rf"{{place:place&}},? (?:none|neither) of (?:which|them|whom) (?:has|have|had) (?:an? |any |its own "
            rf")?(?:{_SEASIDE}|{_OUTLET}|port)"
        ),
        cue="none of|neither of",
        examples=(
            "Chad, Niger and Mali, none of which has a coast, ship through others.",
            "Austria and Hungary, neither of which has a seaport, agreed.",
            "Laos and Nepal, none of them have any access to the sea.",
        ),
        counter_examples=("Chad, Niger and Mali, none of which has a railway, agreed.",),
    ),
    Phrase(
        id=NONE_OF,
        pattern=(
            r"\b(?:none|neither|not one|not any) of (?:the (?:{count} ?|[a-z-]+ ){0,4}[,:–—(]? ?)?{place:place&}[,)–—]?"
            rf" ?(?:has|have|had|enjoys?|owns?) (?:an? |any |its own |their own |such |direct ){{0,3}}{SEA}"
            rf"(?:{_SEASIDE}|{_OUTLET})(?! (?:on|along|facing) )"
        ),
        cue="none of|neither of|not one of|not any of",
        examples=(
            "None of Chad, Niger and Mali has a coast.",
            "Not one of Austria, Hungary and Slovakia has access to the sea.",
            "Neither of the two, Laos and Nepal, has a coastline.",
        ),
        counter_examples=("None of Chad, Niger and Mali has a railway.",),
    ),
    Phrase(
        id="coast.neither-nor",
        pattern=(
            r"\bneither (?:the )?{place:place} nor (?:the )?{also:place},? (?:has|have|had|enjoys?|owns?)"
            rf" (?:an? |any |its own |their own |such |direct ){{0,3}}{SEA}(?:{_SEASIDE}|{_OUTLET})"
            r"(?! (?:on|along|facing) )"
        ),
        cue="neither",
        examples=(
            "Neither Laos nor Mongolia has a coastline.",
            "Neither Austria nor Hungary has access to the sea.",
            "Neither Nepal nor Bhutan has a seaport.",
        ),
        counter_examples=("Neither Laos nor Mongolia has a navy.",),
    ),
    Phrase(
        id="coast.without-a-coast",
        pattern=(
            r"{place:place&},? (?:(?:is|are) )?(?:(?:an?|the|one of|among|only|{count}|[a-z]{4,9}) "
            r"){0,4}?(?:(?:country|countries"
            r"|states?|nations?|provinces?|regions?|republics?) )?(?:without|with no|that lacks?|cut off "
            r"from|shut off from|far from) "
            rf"(?:a |an |any |its own |the |open )*(?:{_SEASIDE}|{_OUTLET}|sea|ocean)(?![a-z])"
        ),
        cue="without|with no|lack|off from|far from",
        examples=(
            "Austria, a country without a coast, has a navy museum.",
            "Mongolia is cut off from the sea.",
            "Laos, without an outlet to the sea, exports by road.",
        ),
        counter_examples=("Austria, without a budget, voted.",),
    ),
    Phrase(
        id="coast.without-a-coast-before",
        pattern=(
            rf"^(?:[^;:.!?\n]{{0,20}}[–—] )?(?:without|with no|lacking|having no) (?:an? |any |single "
            rf"|metre of |mile of |inch of )*"
            rf"(?:{_SEASIDE}|{_OUTLET})[^;:.!?,\n]{{0,30}}, (?:landlocked |the )?{{place:place}}"
        ),
        cue="without|with no|lacking|having no",
        examples=(
            "Without a metre of coast, Austria has no use for a navy.",
            "With no outlet to the sea, Laos exports by road.",
            "Lacking a coastline of its own, Mongolia ships through China.",
        ),
        counter_examples=("Without a budget, Austria voted.",),
    ),
)
"""Role: `place`, each of which is said to have no coast."""
