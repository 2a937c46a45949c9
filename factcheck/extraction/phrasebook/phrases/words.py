"""Word lists that patterns share, as alternatives of a regular expression."""

from __future__ import annotations

from factcheck.expressions import any_of

UP = (
    "up",
    "rose",
    "risen",
    "rise",
    "rises",
    "rising",
    "increase",
    "increased",
    "increases",
    "increasing",
    "grew",
    "grow",
    "grown",
    "grows",
    "growing",
    "growth",
    "climbed",
    "climb",
    "climbs",
    "jumped",
    "jump",
    "jumps",
    "gain",
    "gained",
    "gains",
    "higher",
    "more",
    "surged",
    "surge",
    "soared",
    "advanced",
    "expanded",
    "above",
    "raised",
    "raise",
    "improvement",
    "improved",
    "leap",
    "leapt",
    "bigger",
    "larger",
    "longer",
    "taller",
    "heavier",
    "dearer",
    "warmer",
    "hotter",
    "wider",
    "deeper",
)
DOWN = (
    "down",
    "fell",
    "fallen",
    "fall",
    "falls",
    "falling",
    "drop",
    "dropped",
    "drops",
    "decline",
    "declined",
    "declines",
    "decrease",
    "decreased",
    "decreases",
    "lower",
    "less",
    "fewer",
    "shrank",
    "shrunk",
    "shrinking",
    "slid",
    "slipped",
    "cut",
    "reduced",
    "reduction",
    "loss",
    "below",
    "plunged",
    "plunge",
    "plummeted",
    "tumbled",
    "sank",
    "sunk",
    "contracted",
    "contraction",
    "dip",
    "dipped",
    "slide",
    "slump",
    "slumped",
    "smaller",
    "shorter",
    "lighter",
    "cheaper",
    "cooler",
    "colder",
    "narrower",
    "off",
)

EITHER_WAY = ("faster", "slower", "quicker", "better", "worse", "stronger", "weaker", "ahead", "behind")
"""Tell no direction: who is faster has more speed, and takes less time."""

RISES = ("rise", "increase", "gain", "jump", "climb", "surge", "growth", "leap", "improvement")
FALLS = (
    "fall",
    "drop",
    "decline",
    "decrease",
    "cut",
    "reduction",
    "loss",
    "dip",
    "slump",
    "plunge",
    "slide",
    "contraction",
)


_UP = "up" + "".join(
    f"(?<!{verb} up)"
    for verb in "make makes made making take takes took end ends ended turn turned sign signed set".split()
)
"""Nothing goes up that is made up of parts, or takes up a share."""
_OFF = r"off(?! (?:[\ue007\ue008]|(?!(?:by|about|some|nearly|almost|an?|only|just|as) )[a-z]))"
"""Prices are off 3 per cent; ships lie off a port, which is a slot of its own (see `scene.SLOTS`)."""

WORDS: dict[str, str] = {
    "moved": rf"(?P<direction>{any_of({*UP, *DOWN, *EITHER_WAY} - {'up', 'off'})}|{_UP}|{_OFF})",
    "moved-noun": rf"(?P<direction>(?:{any_of(RISES + FALLS)})(?= of)|up|down)(?: of ~| by | )",
    "change-noun": any_of((*RISES, *FALLS, "change")),
    "a-change-of": (
        r"(?:(?:an?|the) (?:[a-z]+ ){0,2}?(?:<change-noun>|loss|gain) of ~|(?:losing|gaining|shedding|adding) )"
    ),
    "a-gap-of": (
        r"(?:an?|the) (?:[a-z]+ ){0,2}?(?:<change-noun>|difference|gap|saving|move|step|swing|spread|narrowing|widening"
        r"|improvement|lead|deterioration) of (?:just |only |about |some )?"
    ),
    "than-before": "(?:from|on|over|than|against|compared with|compared to|versus|below|above)(?!~,? (?:and|or|but) )",
    "more-than-then": (
        r"(?:more|less|fewer|higher|lower|dearer|cheaper|longer|shorter|taller|larger|smaller|bigger|heavier|lighter"
        r"|better|worse|older|younger|faster|slower|warmer|colder|cooler|hotter)"
        r"(?= ?[.,;)—–]|$| than (?:(?:an?|one|two|three|five|ten) (?:year|month|week|decade|season)|last "
        r"|the (?:year|month|week|season|day) before|before|when|at (?:the (?:start|beginning|outset|time)|present)"
        r"|now\b|then\b|today|earlier|previously|it (?:was|is)|they (?:were|are)))"
    ),
    "of-then": (
        r"(?:(?:[a-z'’-]+ |{moment}(?:['’]s)? ){1,4}(?:of|at) (?:just |only |about )?|(?:usual|normal|average"
        r"|previous|planned"
        r"|scheduled|budgeted|original|expected|old|advertised|permitted|recommended|required|promised|agreed|forecast"
        r"|present|current|national|legal) )"
    ),
    "against": "as against|against|compared with|compared to|versus",
    "or": (
        r"(?:or|that is,?|i\.e\.,?|in other words,?|which (?:is|was|means|makes)|making|equal to|equivalent to)"
        r" (?:by )?|by "
    ),
    "apart": r", | \(| – | — ",
    "no-rate": (
        r"(?!~ (?:a|per|each|every) (?:year|month|week|day)\b)"
        r"(?!,? (?:annually|yearly|monthly|on average|after inflation|adjusted|in real terms)\b)"
    ),
    "not-a-rate": (
        r"(?! of\b(?! (?:its|their|his|her) (?:[a-z]+ )?(?:value|worth|size|weight|length|height|volume|strength|number"
        r"|numbers|population)\b))<no-rate>"
    ),
    "in-all": "in all|in total|altogether|all told|together|combined|between them|taken together",
    "makes": (
        "for a total of|making a total of|a total of|making|totalling|totaling|which adds up to|adding up to"
        "|which makes|for a combined|bringing the total to"
    ),
    "supposed": r"~ ?\b(?:would|could|might)\b",
    "noun": r"(?: [a-z][a-z'’-]{1,20}){0,4}?",
    "determiner": (
        r"(?:the|its|his|her|their|our|those|these|all|a|an|total of|total|possible|remaining|available|registered"
        r"|eligible|original|nearly|some|last|past|first|[a-z]+['’]s|{place}['’]s?|{date}['’]s) "
    ),
    "out-of": r"(?:out )?of <determiner>{0,3}",
    "only": (
        r"(?:(?:just|only|exactly|fully|precisely|rather|that is|i\.e\.|some"
        r"|an? (?!further|additional|extra|second|third|combined|cumulative|mean|total|target|planned|real|annual|net"
        r"|average|year|month|week|day)[a-z]{3,12}),? )?"
    ),
    "rate": r"(?:rate|share|proportion|percentage|turnout|ratio)\b",
    "rated": r"(?:for |giving )?(?:an?|the) (?:[a-z-]+ ){0,3}?(?:<rate>) of ",
    "that-is": (
        r"(?:,? or |,? \(| – | — |: |; |, )(?:or )?<only>(?:(?:representing|making up|equal to|equivalent to) )?"
        r"(?:<rated>)?"
    ),
    "no-change": (
        r"(?! ?(?:more|less|fewer|higher|lower|up|down|above|below|off|from|over|on|better|worse|larger|smaller|rise"
        r"|cut|increase|drop|fall|growth|discount|pay|a (?:year|month|week|day)|per (?:year|month|week|day)|annual"
        r"|interest|tax|each|apiece|chance|stake|likely|faster|slower|cheaper)\b)"
    ),
    "no-other": r"(?! of (?!the (?:total|whole|lot)\b))<no-change>",
    "season": r"(?:early |late |mid-|the )?(?:spring|summer|autumn|fall)(?: of)? ",
    "weekday": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?",
    "start": (
        r"(?:<season>|(?:early|mid|late)[ -])?{start:moment}(?:,? (?:on |of )?{start_too:moment}|,? (?:on )?<weekday>)?"
    ),
    "end": (
        r"(?:<season>|(?:early|mid|late)[ -])?{end:moment}(?:,? (?:on |of )?{end_too:moment}|,? (?:on )?<weekday>)?"
    ),
    "length": (
        r"(?:(?:an? (?:hour|day|week|month|year) and )?{length:measure}(?:,? (?:and )?{length_too:measure})?"
        r"|(?P<lone>(?:half an?|an?) (?:century|decade|year|month|week|fortnight|hour)(?: and a half)?)\b)"
    ),
    "until": "to|until|till|through",
    "stated-length": (
        r"(?:(?P<a>an? (?:[a-z]+ ){0,2}?)|(?:lasting|for|making|an? (?:[a-z]+ )?(?:run|stretch|spell|period|span|total"
        r"|tenure|term|gap|wait|reign|stint|season|holiday|stay|visit|tour|trip|break|campaign|closure|shutdown|course"
        r"|shift|session|window|voyage|crossing|delay|lifetime|career) of) )?<length>(?(a) [a-z]|<length-ends>)"
    ),
    "age": r"(?:{age:count}|(?P<years>[1-9]\d|[1-9]|1[01]\d)(?![\d.,-]\d|%))(?: years old)?",
    "ordinal": r"[1-9]\d{0,2}(?:st|nd|rd|th)|[a-z]{5,7}-[a-z]{4,7}|[a-z]{2,9}th|first|second|third",
    "nth": (
        r"(?P<ordinal>(?:<ordinal>)(?= anniversary| birthday)"
        r"|(?:bi|ter|tri|quater|quin|sex|septi?|octo)?centen(?:ary|nial)"
        r"|sesquicenten(?:ary|nial))"
        r"(?P<unit> anniversary| birthday)?(?![a-z]| anniversary| birthday)"
    ),
    "nth-anniversary": r"(?:its|their|his|her|the)(?: [a-z]+){0,2}? <nth>",
    "founded": (
        r"\b(?:founded|established|formed|built|opened|launched|created|set up|incorporated|inaugurated|born"
        r"|started|began"
        r"|completed|chartered|dates from|dates back to)"
    ),
    "these-days": (
        r"(?:this (?:year|month|week|weekend|spring|summer|autumn|fall|winter|january|february|march|april|may"
        r"|june|july"
        r"|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|today|tonight"
        r"|tomorrow)\b"
    ),
    "length-ends": (
        r"(?= ?[.,;)—–]| in all| in total| altogether| on end| non-?stop| without (?:a (?:break|pause|rest)"
        r"|stopping)|$)"
    ),
    "per": "(?:a|an|per|each|every|for each|for every|for|to each|to every)",
    "at": "(?:at|for|costing|worth|priced at|of|with|carrying|holding|paying|selling at|charging)",
    "over": "over|above|in|across|from|at|on|for|near|off|within|around|to",
    "had": (
        "saw|had|has had|have had|reported|recorded|counted|registered|logged|lost|took|suffered|got|received"
        "|bore the brunt|led the way|led|was hit by|were hit by|downed|shot down|accounted for|accounting for"
        "|contributed|came next|followed|came second|came third|has|have|with|won|took in|sent|made|gave|added|posted"
        "|confirmed|claimed|repelled|intercepted"
    ),
    "come-to": (
        "makes?|made|comes? to|came to|adds? up to|added up to|totals?|totalled|totaled|brings? the total to"
        "|brought the total to|accounts? for|accounted for"
    ),
    "highest": (
        r"\bled\b(?! by)|leads|leading|lead the|the most|largest|biggest|highest|brunt|topped|tops|top of|came first"
        "|greatest|heaviest|number one|hardest hit|worst hit|best|busiest|strongest"
        "|(?:finished|ended up|ended|placed) (?:first|top)|(?:in|took|claimed) (?:the )?(?:first place|top spot)"
        "|won with"
    ),
    "led": (
        "bore the brunt|(?:was|were) (?:the )?(?:hardest|worst) hit|(?:was|were) hit hardest|led the (?:list|table|way)"
        "|topped the (?:list|table)|came first|had the (?:most|highest)"
    ),
}
"""Pieces of patterns, by the name that stands for them in `<name>`. A piece may hold others."""
