"""How copy says who has a part of a whole, or what became of it, in an item whose figure is "#"."""

from __future__ import annotations

from factcheck.expressions import expression

_HAS = (
    r"(?:took|takes?|wins?|won|has|have|had|holds?|held|gets?|got|secured|claims?|claimed|picked up|captured|kept"
    r"|keeps?"
    r"|retained|received|receives?|owns?|owned|(?:was|were|is|are|been) (?:given|awarded|handed|allotted|allocated)"
    r"|controls?|controlled|occup(?:y|ies|ied)|fills?|filled|bagged|landed|clinched|collected|commands?|finished with"
    r"|ended (?:up )?with|on|with)"
)
_NAME = r"(?:(?:the|its|an?|all) )?(?:[\w’'.&/-]+ ){1,5}?"
_MARK = r"(?:now |already |still |also |each |only |just )?"
_PASSED = (
    r"(?:(?:are|is|were|was|will|will be|have been|had been|has been|being) )?(?:now )?(?:held|owned|taken|won|occupied"
    r"|filled"
    r"|kept|given|awarded|allotted|allocated|assigned|reserved|earmarked|set aside|let|rented|sold|leased|handed|paid"
    r"|went|go|goes|gone|going|belongs?|belonged|passed|left|spent)(?: out)? (?:by|to|for|on|from|with)"
)
_WHO = r"(?: [\w’'.&/-]+){1,7}"
_NOUN = r"(?: (?!to\b|for\b|by\b|from\b|on\b|with\b)[a-z-]+){0,2}?"

HAS = expression(rf"\b{_HAS} {_MARK}#")
HOLDER = expression(rf"{_NAME}{_MARK}(?:{_HAS} )?{_MARK}#{_NOUN}")
"""Who has it first: "the greens won #", "independents #", "conservatives have # seats"."""
PASSED_ON = expression(rf"#{_NOUN} {_PASSED}{_WHO}")
"""The figure first: "# went to the greens", "# are reserved for staff"."""
ELLIPTIC = expression(rf"#{_NOUN} (?:to|for|by|with|on|from){_WHO}")
"""The same without its verb: "# to the greens"."""

_BE = r"(?:(?:are|is|were|was|work|worked|live|lived|teach|serve|served|came|come|lie|stand|will be) )?"
_STOP = r"(?!(?:of|in|at|on|for|to|by|with|from|and|or|that|who|which|are|is|were|was|have|has|had|will)\b)"
PLACED = expression(
    rf"#(?: {_STOP}[a-z-]+){{0,3}} {_BE}(?P<link>in|at|from|outside|on) (?:the |its )?(?!favour|favor|total|all\b"
    rf"|front)"
    r"(?:[\w’'.-]+ ){0,3}(?:schools?|primar(?:y|ies)|secondar(?:y|ies)|hospitals?|wards?|class(?:es)?|offices?|factory"
    r"|factories|plants?|towns?|villages?|cities|city|countries|first|second|third|fourth|fifth|last|abroad|britain|england|scotland|wales|ireland|europe"
    r"|asia|africa|americas?|oceania|(?:the )?(?:north|south|east|west)[a-z-]*|midlands|highlands|suburbs?"
    r"|countryside|custody"
    r"|homes?|prisons?|hotels?|tents?|valley|harbour|harbor|port|centre|center|district|spring|summer|autumn|winter"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|leeds|london|york|hull"
    r"|nursery|nurseries|colleges?|universities|bristol|manchester|paris|berlin|dublin|cardiff|glasgow|edinburgh)"
)
"""Where a part is: "# work in primary schools", "# in the north"."""
_LEADING = r"(?:[\w’' -]{0,40}(?:has|have|had|with|are|were) )?"
KIND = expression(
    rf"{_LEADING}#(?: are| were| is| was)?(?:(?: {_STOP}[a-z-]+){{0,2}} (?P<kind>{_STOP}[a-z-]+)"
    r"| in the (?P<group>[a-z-]+(?: [a-z-]+)?) (?:class|category|section|group|division|range))"
)
"""A part of a kind: "# castles", "# airbus jets"."""
OF_A_KIND = expression(rf"#(?: {_STOP}[a-z-]+)? (?:of|in|under|for|as) (?P<kind>[a-z][a-z’'-]*(?: [a-z’'-]+){{0,3}})")

LINKED = expression(
    rf"(?:[a-z’' -]{{1,40}} )?#(?: {_STOP}[a-z-]+){{0,2}} (?P<link>by|from|of|to|for)(?: [\w’'.&/-]+){{1,5}}"
)
"""The same with whom or what it comes from: "# by yachts", "# of theft"."""

_IS = r"# (?:[a-z-]+ ){0,4}?(?:(?:are|is|were|was|stands?|stood|lie|lay|remain(?:s|ed)?|have been|had been) )?"


def _after(words: str) -> str:
    return rf"^(?:[a-z]+ (?:was|were) )?{_IS}(?:[a-z-]+ ){{0,2}}?(?:{words})\b"


FAMILIES = tuple(
    {name: expression(_after(words)) for name, words in family.items()}
    for family in (
        {
            "empty": r"empty|vacant|free|unoccupied|available|unlet|unsold|unfilled|unused|unclaimed|to let"
            "|on the market",
            "closed": r"closed|shut|out of (?:use|order|service|action|bounds)|under repair|boarded up|derelict"
            r"|being (?:repaired|cleaned|refurbished|rebuilt)|off limits",
            "open": r"open(?:ed)?(?: (?:only )?(?:in|on|at|for|all)\b)",
            "held": r"reserved|set aside|earmarked|held back|kept",
            "taken": r"let|rented|occupied|taken|filled|booked|in (?:[a-z]+ )?use|used|leased|sold|full",
        },
        {
            "private": r"privately (?:owned|held)|owner[- ]occupied|owned outright",
            "others": r"owned by|belong\w*",
            "rented": r"rented|let|leased",
        },
        {
            "passed": r"pass(?:ed)?|succeeded|got through|qualified",
            "failed": r"fail(?:ed)?",
            "absent": r"absent|missed|withdrew|dropped out|did ?(?:not|n['’]t) (?:sit|turn up|attend|finish|appear"
            "|take)"
            r"|sick|ill|away|excused",
        },
        {
            "dead": r"died|dead|killed|drowned|perished|lost their lives|did ?(?:not|n['’]t) survive",
            "alive": r"survived|unhurt|unharmed|escaped unhurt|alive|safe|recovered|rescued|saved|walked away"
            "|pulled through",
            "missing": r"missing|unaccounted for|never found|lost",
        },
        {
            "approved": r"approved|granted|accepted|upheld|allowed|passed|agreed|nodded through",
            "refused": r"refused|rejected|turned down|dismissed|denied|thrown out|declined",
            "withdrawn": r"withdrawn|dropped|abandoned",
            "pending": r"pending|deferred|undecided|awaiting|put off|postponed|held over|on hold|outstanding|adjourned",
        },
        {
            "neither": r"abstain\w*|abstentions?|undecided|absent|stayed away|did ?(?:not|n['’]t) (?:vote|know|say"
            r"|answer)|unsure"
            r"|(?:had|have|has|held|gave) no (?:clear |firm |strong )?(?:view|opinion|answer)$"
            r"|spoiled|spoilt"
            "|missing",
            "for": r"(?:voted |came out |spoke )?(?:for|in favour|in favor|yes|backed|supported|satisfied|happy)"
            r"(?:(?: of)? (?:it|the(?: [a-z]+){1,3}))?$",
            "against": r"(?:voted |came out |spoke )?(?:against|no|opposed|dissatisfied|unhappy)"
            r"(?: (?:it|the(?: [a-z]+){1,3}))?$",
        },
        {
            "convict": r"for (?:a )?(?:conviction|guilty|convicting)|guilty",
            "acquit": r"for (?:an )?(?:acquittal|acquitting)|against|not guilty",
            "neither": r"undecided|unsure|split",
        },
        {
            "won": r"won|victor\w+|wins?",
            "lost": r"lost|lose|defeats?|loss(?:es)?|beaten",
            "drawn": r"drawn|drew|draws?|tied|ended level|halved|abandoned",
        },
        {
            "out": r"at sea|out|on the road|abroad|away|in the air|in service|at work|running|on duty",
            "in": r"in port|at home|in (?:the )?(?:yard|depot|garage|hangar|harbour|harbor)|moored|docked|parked"
            "|off duty",
            "mended": r"in dry dock|under repair|being (?:repaired|serviced|mended|overhauled)|laid up|broken down"
            r"|out of (?:service|action|order)",
        },
        {
            "punctual": r"on time|punctual\w*|to time|on schedule",
            "late": r"late|delayed|held up|behind time",
            "cancelled": r"cancell?ed|scrapped|called off|never left",
            "diverted": r"diverted|turned back|sent elsewhere",
        },
        {"male": r"(?:males?|men|boys)(?!['’-])", "female": r"(?:females?|women|girls)(?!['’-])"},
        {
            "homed": r"re-?homed|adopted|found (?:new )?homes?|collected|reunited|claimed",
            "left": r"still (?:here|waiting|in care|with)|waiting|in foster care|remain\w*",
            "died": r"died|put down|put to sleep|lost",
        },
    )
)
"""States of one kind, of which nothing is in two at once: by name, what says so."""
