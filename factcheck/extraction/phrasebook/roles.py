"""What the words beside a figure say of its part in a claim: where a change starts, how much it is, what parts come to.

Copy puts the figures of one claim in any order. Each is told by its own words, wherever it stands: "from 500", "a fall
of 20%", "1,200 in all", "£15 apiece", "an average of 40".
"""

from __future__ import annotations

from factcheck.claims import Direction
from factcheck.expressions import any_of, expression
from factcheck.extraction.phrasebook.asking import asked_once
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.phrases.words import DOWN, FALLS, RISES, UP
from factcheck.extraction.phrasebook.scene import SLOTS, Sentence

_DATE_OR_PLACE = f"[{SLOTS['d']}{SLOTS['t']}{SLOTS['g']}](?:['’]s?)?"
_STEP = rf"(?: (?!(?:to|and|or|at|in|by|was|were|is|are|came)\b)(?:[a-z][a-z'’-]*|{_DATE_OR_PLACE}))"
"""A word or a date on the way to a figure: "from last year's estimated 500"."""

UPWARD = frozenset(
    (
        *UP,
        *"dearer heavier taller faster hotter warmer wider older richer ahead better".split(),
        *"pricier stronger wetter deeper busier added adds adding add swelled widened lifted lifts ballooned".split(),
        *"rebounded edged rallied hike hikes hiked uplift bump boost uptick upswing upturn advance spike appreciation"
        " expansion recovery rebound swell premium extra boosted advancing".split(),
    )
)
DOWNWARD = frozenset(
    (
        *DOWN,
        *"cheaper lighter slower colder cooler narrower younger poorer short behind worse weaker drier quieter".split(),
        *"shallower saving saved saves save shed sheds shedding lost loses lose nearer quicker lopped shaved".split(),
        *"trimmed trim trims pared knocked shaves eased eases easing retreated subsided receded narrowed under".split(),
        *"cuts cutting wiped discount relief shrinkage easing retreat erosion depreciation tumble collapse crash dive"
        " downturn rebate markdown slippage trim saved shaving retreating crashed collapsed dived eroded".split(),
    )
)
_NOT_MADE = "(?<!made )(?<!make )(?<!makes )(?<!making )(?<!runner-)(?<!runners-)"
"""What comes up to a figure is said to be it, and does not rise: "made up 12 per cent"."""
_NOT_DOWNED = "".join(
    rf"(?<!{word} )"
    for word in "shot shoot shoots shooting brought bring brings bringing turned turn turning knocked gunned tore torn"
    " pulled took take taken broke broken chopped hunted tracked gun".split()
)
"""What is shot or turned down has not become less: "crews shot down 412 of them"."""
_TURN = rf"{_NOT_MADE}{_NOT_DOWNED}(?P<turn>{any_of(UPWARD | DOWNWARD)})"

_SURE_START = expression(
    r"\b(?:(?:from|against|than|versus|vs\.?|compared (?:with|to)|up on|down on|above|below|replacing|instead of)"
    rf"{_STEP}{{0,5}}|(?:on|over) (?:the|last|its)(?: [a-z'’]+)?) \(?$"
    rf"|\((?:{_DATE_OR_PLACE}|last (?:year|month|week|season|time)|a (?:year|month|week) (?:ago|earlier|before)"
    r"|previously|prior year|year ago|before|then):? $"
)
_START = expression(rf"\b(?:was|were|had been|used to be|previously|beat(?:ing)?){_STEP}{{0,4}} \(?$")
_START_AFTER = expression(
    r"(?: [a-z'’-]+){0,2}?,? \(?(?:a (?:year|month|week|season|decade) (?:ago|earlier|before)"
    r"|last (?:year|month|week|season|time)|the (?:year|month|week|season) before|previously|before\b|earlier"
    r"|(?:in|of) the previous)"
)
_END = expression(
    r"\b(?:(?<!came )(?<!comes )(?<!come )(?<!amounted )(?<!amounts )(?<!sold )to"
    r"|(?:reach(?:es|ed|ing)?|now|hit|hits|totall?(?:ed|ing|s)|became|becomes?|leav(?:es|ing)"
    rf"|this (?:year|month|week)['’]s){_STEP}{{0,3}})(?: (?:a|an|the|its|their|just|only|about|some|nearly|almost"
    rf"|record|new)){{0,3}} \(?$"
)
_BY = r"(?: (?:by|of(?! the)|some|another|a|an|the|just|only|fully|nearly|merely|as much as|a full|working out at))"
_CHANGE_BEFORE = expression(rf"\b{_TURN},?(?: (?:was|is|came to|comes to|amount(?:s|ed) to))?{_BY}{{0,4}} \(?$")
_CHANGE_FAR = expression(
    rf"\b{_TURN}(?: (?!to\b|from\b|at\b|than\b)(?:[a-z][a-z'’-]*|{_DATE_OR_PLACE}),?){{1,8}} by{_BY}{{0,2}} $"
)
_DONE_TO_THEM = (
    r"(?!(?: [a-z][a-z'’-]*){0,2} (?:[a-z]+ed|shot|brought|put|sent|set|cut|shut|torn|burnt|blown|broken|taken|held"
    r"|struck|laid|worn|thrown|ground|built|made|given|grown|written) (?:up|down)\b)"
    r"(?! (?:sank|sunk|fell|fallen|slid|slipped|dropped|plunged|tumbled|climbed|jumped)\b)"
)
"""What a thing did, or had done to it, is no change of its number: "20 drones shot down", "12 sank"."""
_CHANGE_AFTER = expression(
    rf"(?:ths)?{_DONE_TO_THEM}"
    r"(?: (?!of\b|to\b|from\b|and\b|or\b|in\b|at\b|on\b|(?:is|was|are|were|marks|represents|makes) an?\b)"
    rf"[a-z][a-z'’-]*){{0,3}}?(?: |-){_TURN}\b(?! of (?:the|its|all)\b)"
)
_NOUN_OF_CHANGE = (
    rf"(?:{'|'.join((*RISES, *FALLS))}|saving|advance|deterioration|discount|hike|uplift|bump|boost|uptick|upswing"
    r"|spike|appreciation|recovery|rebound|expansion|relief|shrinkage|easing|retreat|erosion|depreciation|tumble"
    r"|collapse|crash|downturn|rebate|markdown)"
)
_SURE_CHANGE_BEFORE = expression(
    rf"\b(?:{_NOUN_OF_CHANGE},?(?: [a-z]+){{0,2}} of|the {_NOUN_OF_CHANGE} (?:was|is|came to)|by|{_NOT_MADE}up"
    rf"|(?<!put )(?<!puts )(?<!pay )(?<!pays )(?<!paid ){_NOT_DOWNED}down"
    r"|(?:rose|fell|grew|climbed|dropped|declined"
    rf"|jumped|shrank|slumped|tumbled|plummeted|sank|contracted|swelled|leapt|leaped|rocketed|expanded|increased|decreased"
    rf"|slipped|slid|surged|soared|plunged|dipped|risen|fallen"
    rf"|grown|dropped|rises|falls|grows|drops)|plus|minus){_BY}{{0,3}} \(?$"
)
_SURE_CHANGE_AFTER = expression(
    rf"(?:ths)?{_DONE_TO_THEM}"
    r"(?! or\b)(?: [a-z][a-z'’-]*){0,2}?[ -](?:higher|lower|dearer|cheaper|lighter|heavier|larger|smaller|longer"
    r"|shorter|faster|slower|warmer|colder|cooler|hotter|better|worse|up|down|above|below|short|taller)(?=[.,;:)—–]"
    r"| than\b| on\b|$)"
    r"|(?: (?!or\b)[a-z]+)?[ -](?:above|below) (?:the )?(?:[a-z-]+ )?(?:normal|average|usual|norm)(?=[.,;:)—–]|$)"
    r"|(?: [a-z][a-z'’-]*){0,2}? (?:more|less|fewer):"
    rf"| {_NOUN_OF_CHANGE}\b|(?: [a-z][a-z'’-]*){{0,2}}? (?:more|less|fewer) than\b"
)
_IN_OTHER_WORDS = expression(
    r"(?:^[\"'“‘]?(?:that|this|it)(?: [a-z’']+)?|[,(–—-] ?(?:which|that)) (?:is|was|works out at|worked out at|equals?"
    r"|equall?ed|amount(?:s|ed) to|came to|comes to|represents|represented|translates? (?:to|into)|means?)"
    r"(?: (?:a|an|just|only|the|another|some)| [a-z]+ of)* \(?$"
    r"|(?:[,(–—-] ?(?:or|i\.e\.|that is,?|equal to|equivalent to|representing)|:)"
    r"(?: (?:just|only|a|an|some|fully|exactly))* \(?$"
    r"|(?:[,(–—:-]|\bor) ?an? (?:[a-z-]+ ){0,2}[a-z-]+ (?:of|worth) (?:just |only |some )?$"
)
_OF_SOMETHING = expression(
    r" of (?!just|only|a year|one year)| (?:were|was|are|is|have|had|who|whom|which|more|less)\b"
)
_CLOSES = expression(
    r" ?(?:[,.;:)—–]|$)| (?:in|on|over|for|since|at|from|within|during|compared|year|last|this|today|overnight"
    r"|after|as|because|when|amid|despite|thanks|mainly|partly|largely|owing|due|worldwide|nationwide|alone"
    r"|higher|lower|more|less)\b"
)
_OR_SO_MANY = expression(r"(?:[,:(—–-]| or| is| was| that['’]s)(?: or)?(?: a| some| just| only)? ?$")
_MORE_AFTER = expression(r"(?: [a-z][a-z'’-]*){0,2}? (?:more|less|fewer)(?=[.,;)—–]|$)")
_GAP_BEFORE = expression(
    r"\b(?:(?:difference|gap|margin|saving|spread|distance|discrepancy)\b[^.;:]{0,75}?(?: of| is| was| came to"
    r"| comes to| at)"
    r"|(?:trail(?:s|ed|ing)?|lead(?:s|ing)?|led|beat(?:s|ing)?|outscored?|outpaced|elder|younger|exceed(?:s|ed|ing)?"
    rf"|overtook|outnumber(?:s|ed)?|outpolled)\b[^.;:]{{0,50}}? by){_BY}{{0,2}} $"
)
_GAP_AFTER = expression(
    r"(?: [a-z][a-z'’-]*){0,2}? (?:separat(?:e|es|ed|ing)|apart|(?:lie|lies|lay|stand|stands|stood) between (?:them"
    r"|the two)|divid(?:e|es|ed)"
    r"|to spare|of a difference|clear)\b"
)
_OUTCOME = expression(
    rf"[{SLOTS['n']}{SLOTS['m']}{SLOTS['u']}][^.?!]*(?:: |; | [–—-] |,? so (?:that )?|,? leaving"
    rf" |,? (?:which|that) (?:leaves|left|means|gives) |, (?:a|an) )[^{''.join(SLOTS.values())}]{{0,70}}$"
)
_LEFT = (
    r"(?:surplus|deficit|shortfall|excess|balance|profit|loss|gain|growth|increase|decrease|decline|overspend"
    r"|underspend|net (?:gain|loss|rise|fall|change|migration|inflow|outflow)|trade (?:gap|surplus|deficit))"
)
_LEFT_BEFORE = expression(
    rf"\b(?:{_LEFT}(?: [a-z]+){{0,3}} (?:of|is|was|at|to|amounts to|amounted to|came to|comes to|stood at)"
    r"(?: (?:just|only|a mere|a|some|about))*|leaving|which leaves|that leaves|which left)"
    r"(?: (?:just|only|a mere|some))* $"
)
_LEFT_AFTER = expression(
    r"(?: [a-z][a-z'’-]*){0,2}? (?:(?:were|was|are|is|have been|had been|went|had) )?(?:lost|missing|left|left over"
    r"|short|over|unaccounted for|to spare|remain(?:s|ed|ing)?|drowned|still out|absent|spare)\b"
)
_AT_RISK = expression(r"(?: [a-z]+)? (?:at (?:risk|stake)|in (?:doubt|danger)|uncertain|to (?:choose|decide))\b")
"""What is so need not be all that is left: "20 of the 50 jobs have gone, leaving 25 at risk"."""
_RATE = expression(
    r"(?: (?!(?:in|over|within|during|than)\b)[a-z]+){0,3}?"
    r"(?: (?:a|an|per|each|every) (?:year|month|week|day|hour|annum|decade|quarter)\b"
    r"|,? annually|,? yearly|,? monthly|,? weekly|,? daily|,? on average|,? in real terms|,? after inflation"
    r"|,? (?:seasonally )?adjusted|,? compound)"
)
_JUST = r"(?: (?:a|an|just|only|some|about|exactly|the|up|roughly))*"
_TOTAL_BEFORE = expression(
    r"(?:\b(?:(?:a|the|an|our|their|its|his|her)(?: [a-z]+){0,2} (?:total|sum|tally|count|bill|haul"
    r"|(?:overall|combined|total) [a-z]+) (?:of|is|was|at"
    r"|to|comes to|came to"
    r"|reached|stood at)|total(?: [a-z]+){0,2}[:,]|(?<=[;.,] )(?:grand )?total|totall?(?:ed|ing|s)(?: up)?(?: to)?"
    r"|(?:in all|altogether|all told),?(?: (?:they|we|it|he|she|the [a-z]+)(?: [a-z]+){1,2})?"
    r"|together(?! with),?(?: [a-z]+){0,3}|combined,?(?: [a-z]+){0,2}|numbered|numbering"
    r"|(?:come|comes|came|coming|add(?:s|ed|ing)? up|amount(?:s|ed|ing)?|sum(?:s|med)?) (?:out )?to"
    rf"|(?:brings?|brought|bringing|takes?|took|taking)(?: [a-z]+(?:['’]s)?| [{SLOTS['n']}{SLOTS['d']}]){{0,8}} to"
    r"|mak(?:es|ing)(?: it)?|made(?! up)"
    r"|(?:that|which|this) (?:gave|gives)(?: (?:it|them|us|him|her|the [a-z]+))?"
    rf"|between (?:them|the [a-z]+),?(?: [a-z]+){{0,3}}|add those up and you get|sum total of)){_JUST} $"
)
_TOTAL_AFTER = expression(
    r"(?: [a-z][a-z'’-]*){0,5}?,? (?:in all|in total|altogether|all told|combined|together|between them|overall"
    rf"|all up|for the (?:whole|entire) [a-z]+|(?:over|across|for) (?:the|all|both|all the) [{SLOTS['n']}{SLOTS['u']}]"
    r"(?= [a-z]|[,.;)]|$)|(?:over|across|during) the (?:weekend|fortnight|season|festival|tournament|series"
    r"|tour))(?!\w)"
)
_PERIODS = {
    "daily": "day", "weekly": "week", "monthly": "month", "hourly": "hour", "nightly": "night", "annually": "year",
    "yearly": "year",
}  # fmt: skip
_EACH_AFTER = expression(
    r"(?: (?!(?:at|in|of|for|with|and|to|from|on|by|as|is|was|without|through|across|after|before|into|like|near|around"
    r"|along|behind|beside|when|while|but|or|that|which|are|were|had|has|became)\b)[a-z][a-z'’-]*){0,2}?"
    r"(?:(?: of (?!the|them|these|those|us\b)[a-z]+)? (?:each|apiece)\b"
    rf"| (?:for|to|on|in|at|from) each(?: of\b|(?= ?[.,;:)—–]|$))| on (?=[{SLOTS['n']}] (?:[a-z]+ )?shares\b)"
    r"|,? (?P<adverb>daily|weekly|monthly|hourly|nightly|annually|yearly)\b"
    r"|(?!, an? ),? (?:a|an|per|for each|for every|every|to each|to every|to the"
    r"|to a|(?:on|in|at|from) each) (?P<per>(?!of\b)(?:square |cubic )?[a-z]{2,20})\b|/(?P<slash>[a-z]{1,12})\b)"
)
_EACH_BEFORE = expression(
    rf"\b(?:one [a-z]+ (?:per|for every|to every|for each) $|(?:each|every [a-z]+)(?: of (?:the|its|their|his|her"
    rf"|our)(?: [a-z'’]+)? [{''.join(SLOTS.values())}])?"
    rf"(?: [a-z][a-z'’-]*){{0,6}} $)|[{SLOTS['n']}] [a-z]+s (?:of|with|holding|carrying) $"
    rf"|\b(?:per|for each|for every) (?P<per>[a-z]{{2,20}})(?: [a-z]+){{0,2}}?(?: is| was| are| were| of|:|,) $"
    rf"|[{SLOTS['n']}{SLOTS['u']}](?: [a-z]+){{0,2}} (?:at|for) an average (?:price |cost |rate )?of $"
)
_ONE_HAS_BEFORE = expression(
    r"(?:^|[;:,] |\b(?:and|while|with|where|that|when) )(?:an?|one) (?P<per>[a-z]{3,20}) (?:holds|carries|takes|seats"
    r"|sleeps|weighs|costs|yields|earns|needs|uses|lasts|contains|has|makes|produces|gives|eats|drinks|burns|feeds|fills"
    r"|employs|is worth|brings in|can (?:hold|carry|take|seat))(?: (?:about|up to|some|around|roughly))? $"
)
"""Before what one of the things told before has: "and a wagon holds 50 tonnes"."""
_HAD_BY_EACH = expression(r"(?: [a-z]+){0,2}? (?:(?:on|in|at|to|for|from|per) each|each|apiece)\b(?! of\b)")
_PRICED_BEFORE = expression(
    rf"[{SLOTS['n']}](?: [a-z-]+){{0,2}}? [a-z]+s(?: of [a-z]+)? at(?: (?:just|only|a mere|a cost of|a price of))? $"
)
"""Before the price of what was counted right before it: "30 boxes of paper at £4.50"."""
_MEAN_BEFORE = expression(
    rf"\b(?:averag(?:es?|ed|ing)|average,?|mean)(?: (?:[a-z][a-z'’-]*,?|[{SLOTS['n']}])){{0,5}}?"
    r"(?: of|:| is| was| at| to| came to| comes to)?"
    r"(?: (?:just|only|about|some|roughly))? $"
)
_MEAN_AFTER = expression(r"(?: [a-z][a-z'’-]*){0,3}?,? on average\b")
_SIGNED = expression(rf"\(plus{_BY}{{0,2}} $")
_NARROWED_AFTER = expression(
    r"(?: [a-z][a-z'’-]*){0,4}?(?:,? (?:at (?:(?:its|the|their|his|her|a) )?(?:very |absolute )?(?:peak|height|best"
    r"|worst|busiest|quietest)\b|at first\b|(?:have|has|had) )| (?:more|less|fewer) than\b"
    r"| each of the (?:first|next|following|other|remaining|last|middle|later)\b)"
)
_SOME_OF = expression(
    rf"[{SLOTS['n']}](?: [a-z]+)? of (?:its|the|their|his|her|our|my|those|these|all)(?: [a-z’']+)? $"
)
_GROUP = rf"(?:\b(?:aged?|ages|those|people|men|women|voters)|[{SLOTS['p']}](?: of (?:those|people|voters))?)"
_BOUND_BEFORE = expression(
    rf"(?:\b(?:under|aged?|ages) |{_GROUP} (?:(?:aged )?(?:between|from|over|above|below) )"
    rf"(?:[{SLOTS['n']}] (?:to|and) )?|\b(?:aged?|ages) [{SLOTS['n']}] (?:to|and) )$"
)
_BOUND_AFTER = expression(r" (?:upwards?|(?:and|or) (?:over|under|above|below|older|younger|up))\b")


def starting(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as where a change starts or what is compared with: "from 500", "than the 430"."""
    before, after = sentence.sides(number)
    return _SURE_START.search(before) is not None or (
        _START.search(before) is not None and _START_AFTER.match(after) is not None
    )


def ending(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as what a change leads to: "to 500", "reached 500", "now 500"."""
    return _END.search(sentence.sides(number)[0]) is not None


@asked_once
def changing(sentence: Sentence, number: NumberMention) -> Direction | None:
    """Which way a figure is told as a change: "a fall of 20%", "rose by 63", "40 more"; None for a rate or a level."""
    before, after = sentence.sides(number)
    if _RATE.match(after):
        return None
    found = _CHANGE_BEFORE.search(before) or _CHANGE_AFTER.match(after) or _CHANGE_FAR.search(before)
    if found is not None:
        return Direction.UP if found["turn"] in UPWARD else Direction.DOWN
    if number.value < 0 and before.endswith("(") and after.startswith(")"):
        return Direction.DOWN  # "(minus 10 per cent)"
    return Direction.UP if after.startswith(")") and _SIGNED.search(before) else None


def surely_changing(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as a change by words that tell nothing else: "by 63", "a gain of 63"."""
    before, after = sentence.sides(number)
    if number.value < 0 or _SIGNED.search(before):
        return True
    if _SURE_CHANGE_BEFORE.search(before) or _GAP_BEFORE.search(before) or _GAP_AFTER.match(after):
        return True
    return _SURE_CHANGE_AFTER.match(after) is not None or (
        _OR_SO_MANY.search(before) is not None and _MORE_AFTER.match(after) is not None
    )


def retold(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure says in other words what was told before it: "from 80 to 60, or a quarter", "That is 5 %"."""
    before, after = sentence.sides(number)
    return (
        _IN_OTHER_WORDS.search(before) is not None and _OF_SOMETHING.match(after) is None and _RATE.match(after) is None
    )


def closing(sentence: Sentence, number: NumberMention) -> bool:
    """Whether nothing that it could be a share of follows a figure in its clause: a time or a comparison at most."""
    return _CLOSES.match(sentence.sides(number)[1]) is not None


def parting(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as what lies between two others: "eight points separated them", "a gap of 40"."""
    before, after = sentence.sides(number)
    told = _GAP_BEFORE.search(before) is not None or _GAP_AFTER.match(after) is not None
    return told and _WHEN_IT_WAS.search(before) is None


_WHEN_IT_WAS = expression(r"\bwhen (?:it|they|this|that) (?:was|were|had been|stood at) $")
"""Before a level of another time: "a margin of 6 per cent, the same as last year, when it was 48 million"."""


@asked_once
def totalling(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as what others come to: "1,200 in all", "a total of 40", "which makes 65"."""
    before, after = sentence.sides(number)
    return _TOTAL_BEFORE.search(before) is not None or _TOTAL_AFTER.match(after) is not None


@asked_once
def each(sentence: Sentence, number: NumberMention) -> str | None:
    """What a figure is told for one of: "share" for "48p a share", "" for "£15 apiece"; None where it is for all."""
    before, after = sentence.sides(number)
    found = _EACH_AFTER.match(after)
    if found is not None:
        if after.startswith((" each", " apiece"), found.end()):
            return ""
        return found["per"] or found["slash"] or _PERIODS.get(found["adverb"] or "", "")
    found = _EACH_BEFORE.search(before)
    if found is None and number.slot == "m" and after[:1] != "," and _PRICED_BEFORE.search(before):
        return ""
    if found is None and number.unit not in ("h", "min", "day", "s"):
        found = _ONE_HAS_BEFORE.search(before)
    return (found["per"] or "") if found else None


def had_by_each(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is what each of others has: "six flats, three on each floor"."""
    return _HAD_BY_EACH.match(sentence.sides(number)[1]) is not None


def remaining(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as what is left when one figure is taken from another, as the outcome of both.

    "480 came in and 455 went out: 25 were lost", "Against 903 births stood 866 deaths, so growth came to 37".
    """
    before, after = sentence.sides(number)
    return (
        _OUTCOME.search(before) is not None
        and not _AT_RISK.match(after)
        and (_LEFT_BEFORE.search(before) is not None or _LEFT_AFTER.match(after) is not None)
    )


@asked_once
def averaging(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told as a mean: "an average of 40", "they averaged 32 mm", "40 a year on average"."""
    before, after = sentence.sides(number)
    return _MEAN_BEFORE.search(before) is not None or _MEAN_AFTER.match(after) is not None


def bounding(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a bare figure is where a group starts or ends, of ages most often: "51 percent between 25 and 34"."""
    if number.unit is not None or number.counted:
        return False
    before, after = sentence.sides(number)
    return _BOUND_BEFORE.search(before) is not None or _BOUND_AFTER.match(after) is not None


def narrowed(sentence: Sentence, number: NumberMention) -> bool:
    """Whether a figure is told of a part alone: "300 in all have been sold", "$3 million a week at its peak"."""
    return _NARROWED_AFTER.match(sentence.sides(number)[1]) is not None


def taken_of(sentence: Sentence, whole: NumberMention) -> NumberMention:
    """What a list after a whole is of, where only some of it is meant: the five in "five of its seven runs: three ...".

    The whole itself where nothing is taken of it.
    """
    if not _SOME_OF.search(sentence.sides(whole)[0]):
        return whole
    return max((one for one in sentence.numbers if one.start < whole.start), key=lambda one: one.start, default=whole)
