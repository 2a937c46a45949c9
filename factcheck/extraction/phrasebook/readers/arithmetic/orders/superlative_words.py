"""The words of superlatives, of places in an order, and of what makes them speak of other figures."""

from __future__ import annotations

from factcheck.expressions import expression

MORE = frozenset({"more", "larger", "bigger", "higher"})
RANKS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
MOST = "largest|biggest|highest|most|greatest|top"
LEAST = "smallest|lowest|fewest|least"
OF_UNIT = {
    "money": ("dearest|priciest|costliest|most expensive|strongest", "cheapest|least expensive|weakest"),
    "time": ("longest|slowest", "shortest|fastest|quickest"),
    "measure": (
        "longest|heaviest|tallest|deepest|widest|hottest|warmest|wettest",
        "shortest|lightest|coldest|coolest|driest",
    ),
    "count": ("longest|oldest|eldest|busiest|strongest", "shortest|youngest|quietest|weakest"),
}
"""Superlatives that say what they order: upwards and downwards."""
BEST = "best|worst|favourite|favorite|winner"
"""Superlatives that say neither."""
WORDS = "|".join([MOST, LEAST, BEST, *(words for pair in OF_UNIT.values() for words in pair)])
_TOP = r"(?<=top) (?!(?:figure|score|price|bid|total|mark|speed|rate|result|tally|sum|fine)\b)[a-z]"
"""What is the top of something else: "31 in the top form"."""
SUPERLATIVE = expression(rf"\b(?<!on )(?:(?P<rank>{'|'.join(RANKS)})[- ])?(?P<word>{WORDS})\b(?!(?<=most) of |{_TOP})")
OF_SO_MANY = expression(
    r"(?: [a-z'’-]+){0,2}? (?:of|among|amongst)(?: all)?(?: (?:the|its|their|his|her|our|these|those))? $"
)
TIED_AFTER = expression(
    r"(?:(?: [a-z'’-]+){0,2}, [^,;:.()]{2,40},)?(?:[ -](?!than\b|until\b|since\b|before\b|after\b)[^\s,;:.()–—]+){0,7}?"
    r"(?:,? (?:at|with|of|was|is|were|on|by|as|:|costs?|has|had|holds?|weighs?|measures?|seats"
    r"|runs?|ran|lasts?|lasted|takes?|took|stands|covers|pays|paid|sells|sold|drew|won|scored|got|received|earned|makes"
    r"|made|recorded)|:|,| \(| –| —)"
    r"(?: (?:just|only|a|an|the|its))? $"
)
TIED_BEFORE = expression(
    r"(?:[ -][a-z'’%-]+){0,2}?,? (?:was|is|were|being|making it|which (?:was|is|made it))"
    r"(?: (?:by far|easily|also|again))? (?:the|its|their|our|his|her) $"
)
BEYOND_ANY = expression(
    r", (?P<more>more|fewer|less|higher|lower|larger|bigger) than (?:any|all|every|either)(?: of)?(?: the)?"
    r" (?:others?|else"
    r"|rest)\b(?: [a-z]+)?(?= ?[.,;:)]|$)"
)
CUES = ("est", "most", "top", "least", "worst", "favo", "winner")
PLACED_CUES = (
    *("second", "third", "fourth", "fifth", "top", "first", "last", "bottom", "lead", "than"),
    *(
        "the most",
        "the least",
        "the fewest",
        "head",
        "led the",
        "front",
        "foot",
        "best",
        "worst",
        "won",
        "wins",
        "propped",
    ),
)
"""Of which one stands in every match of the expression; "ast " in every "of the past five years"."""
ANOTHER = expression(
    r"\b(?:ever|since|until|record|previous(?:ly)?|last (?:year|season|month|week)|per(?! cent)|a head|on average"
    r"|forecasts?|expected"
    r"|except|apart from|besides|other than|one of|among|almost|nearly|joint|equal|tied?|not|never|if|would|rise"
    r"|increase"
    r"|gain|jump|growth|fall|drop|decline|change|swing|than(?! (?:any|all|every|either) )"
    r"|at most|at least|up to|half|for its|of (?:any"
    r"|all) (?:time|his|her|its)"
    r"|total|combined|together|between them|in all|altogether|yet|so far|still|only|when|rising|falling|going up"
    r"|by (?:area|size|land|population|value|volume|weight|number|turnover)|in (?:area|terms)"
    r"|up to|under (?:the|this|that|its)|for (?:the|those|adults|children|members))\b"
)
"""What may make a superlative one of other figures than those beside it."""
