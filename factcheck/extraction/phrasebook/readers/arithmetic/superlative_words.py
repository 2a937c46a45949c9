"""The words of superlatives, of places in an order, and of what makes them speak of other figures."""

from __future__ import annotations

from factcheck.expressions import expression

RANKS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5}
MOST = "largest|biggest|highest|most|greatest|top"
LEAST = "smallest|lowest|fewest|least"
OF_UNIT = {
    "money": ("dearest|priciest|costliest|most expensive", "cheapest|least expensive"),
    "time": ("longest|slowest", "shortest|fastest|quickest"),
    "measure": (
        "longest|heaviest|tallest|deepest|widest|hottest|warmest|wettest",
        "shortest|lightest|coldest|coolest|driest",
    ),
    "count": ("longest|oldest|eldest|busiest", "shortest|youngest|quietest"),
}
"""Superlatives that say what they order: upwards and downwards."""
WORDS = "|".join([MOST, LEAST, *(words for pair in OF_UNIT.values() for words in pair)])
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
NAME_BEFORE = expression(
    r"(?P<name>(?:the )?[\w’'-]+)(?:,? (?:which|who|that))?,? (?:was|is|were|are|came|finished|being|remains?|had"
    r"|has|took|ran|drew|saw)"
    r"(?: (?:therefore|thus|easily|by far|still|again|so|also|in))?(?: (?:the|our|its|their|with the))? $"
)
PLACED = expression(
    r"(?P<name>(?:the )?[\w’'-]+) (?:(?:was|is|came|finished|comes|ends|ended)(?: in)? (?:(?P<rank>second|third"
    r"|fourth|fifth)(?! \w+est\b)"
    r"(?: place)?|(?P<top>top|first)|(?P<last>last|bottom))(?= ?[.,;:)—]| and | in | of | behind |$)"
    r"|(?P<tops>tops? (?:them all|the list|the table)|leads? the (?:list|table|two|three|four|five|six|lot))\b"
    r"|[a-z]+s (?:the (?P<more>most|least|fewest))(?= ?[.,;:)—]| and |$)"
    r"|(?P<verb>[a-z]+) (?P<beyond>more|fewer|less)(?P<things>(?: [a-z]+){0,3}?) than"
    r" (?:any|all|every|either)(?: of)?(?: the)? (?:others?|else|rest)\b)"
    r"|\b(?:puts?|putting|leaves|leaving|left) (?P<moved>(?:the )?[\w’'-]+) "
    r"(?:(?P<rank_too>second|third|fourth|fifth)|(?P<top_too>top|first)|(?P<last_too>last|bottom))\b"
    r"|\bno [a-z]+ (?:[a-z]+ ){1,4}?(?P<than>more|larger|bigger|higher|less|fewer|lower|smaller) (?:[a-z]+ ){0,4}than "
    r"(?P<beaten>(?:the )?[\w’'-]+)"
)
BEYOND_ANY = expression(
    r", (?P<more>more|fewer|less|higher|lower|larger|bigger) than (?:any|all|every|either)(?: of)?(?: the)?"
    r" (?:others?|else"
    r"|rest)\b(?: [a-z]+)?(?= ?[.,;:)]|$)"
)
CUES = ("est", "most", "top", "least")
PLACED_CUES = (
    *("second", "third", "fourth", "fifth", "top", "first", "last", "bottom", "lead", "than"),
    *("the most", "the least", "the fewest"),
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
    r"|up to|for (?:the|those|adults|children|members))\b"
)
"""What may make a superlative one of other figures than those beside it."""
