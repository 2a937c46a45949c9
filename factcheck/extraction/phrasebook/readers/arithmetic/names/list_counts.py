"""Numbers of things beside the list that names them: "five countries: Chad, Niger, Mali, Togo and Benin"."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import Form, ListCount, make
from factcheck.claims.comparison import Item
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.names.name_lists import NameList, name_list, noun_list
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

GROUPS = {
    **{"pair": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "quartet": 4, "foursome": 4},
    **{"quintet": 5, "sextet": 6, "septet": 7, "octet": 8},
}
"""Groups by the number that they are of."""
_MOST = 20
_WORDS = r"(?:[ -][A-ZÀ-Þ][\w'’-]{1,20}){0,2}(?:[ -][a-z][a-z'’-]{0,20}){1,5}?"
_OPENER = expression(
    rf"{_WORDS}(?P<mark>: ?| ?[–—] ?| - | \(|, (?:namely |viz\.? )?(?P<where>(?:in|at|near|on|from) )?"
    r"|(?P<are> (?:are|were|comprise|comprised|consist of|consisted of) (?:now )?))(?=[A-ZÀ-Þ]|the [A-Z])"
)
_PLACED_OPENER = expression(
    r"(?: [a-z][a-z’'-]*){1,3} (?:in|of|across) (?:the )?[A-Z][\w’'-]+(?P<mark> (?P<bracket>\())(?=[A-ZÀ-Þ]|the [A-Z])"
)
_LONG_OPENER = expression(r"[^.:;!?()\n–—]{1,70}(?P<mark>: )(?=[A-ZÀ-Þ]|the [A-Z])")
_NAMELY = expression(r"[^.:;!?()\n–—]{1,70}?(?P<mark>, (?:namely|viz\.?|to wit):?,? )(?=[A-ZÀ-Þ]|the [A-Z])")
_NO_NOUN = expression(
    r"(?P<mark>: |, (?:namely )?| (?P<are>comprises|comprised|consists of|consisted of|is made up of|was made up of) )"
    r"(?=[A-ZÀ-Þ]|the [A-Z])"
)
"""What may follow at once: "came from three: Ash, Bree and Cole", "a pair of towns, Rye and Hove"."""
_GROUP = expression(
    rf"\b(?:an?|the|this|our|their|its) (?P<group>{'|'.join(GROUPS)}) of (?:[a-z-]+ )?(?P<noun>[a-z-]{{3,}}s)\b"
)
_THINGS_OPENER = expression(
    rf"{_WORDS}(?P<mark>: | [–—] | \()(?=[a-z])|(?: [a-z][a-z'’-]+){{1,2}}(?P<comma>, )(?=(?:the|his|her|a|an) )"
)
_DEFINITE = expression(r"\b(?:the|its|their|his|her|our|these|those)(?: only| other)? $")
OPEN = expression(r"\b(?:including|such as|among|amongst|notably|like|other|others|etc|e\.g|for example|especially)\b")
PART_BEFORE = expression(
    r"\b(?:of|(?<!divided )(?<!split )(?<!shared )(?:among|amongst|between)"
    r"|other|first|last|next|top|another|all but|more|additional|than|under|over|part of)"
    r"(?: (?:the|its|their|his|her|these|those|our))? (?:(?:first|last|other|top|remaining) )?$"
)
_GROUPS = frozenset(
    """country nation state province county region city town village district island continent republic territory
    prefecture branch refinery plant shop office depot hub borough suburb municipality governorate department
    neighbour neighbor son daughter brother sister child children sibling grandchild grandchildren company firm bank
    party candidate member airport port station river lake club team capital university school hospital newspaper
    airline ministry ministers planet moon band choir orchestra finalist winner nominee defendant founder
    shareholder""".split()
)
"""Nouns whose list may follow after a mere comma."""
_PEOPLE = frozenset(
    "son daughter brother sister child children sibling grandchild grandchildren brothers sisters candidate member"
    " minister ministers neighbour neighbor club team company firm bank party".split()
)
_LISTS = expression(r": | (?:compris(?:es|ed)|consist(?:s|ed) of|(?:is|was) made up of) ")
_BODY = expression(r"\b(?:(?:short|long)?list|team|board|panel|squad|group|set|line-up|party|committee|jury|crew) of $")
_RANKS = expression(r"\b(?:top|first|last|final|past) $")
"""What tells that a number behind it counts no list: "three Danes in the top ten"."""
_FEW_OFF = 2
"""A list of things that is off by more is a list of something else."""
_GROUPS_OF = tuple(f"{word} of " for word in GROUPS)
_LEADS = ("a", "the", "all", "his", "her", "its", "their", "our")
_VERB = expression(r", (?:is|are|was|were|has|have|had|will|would|can|could|may|must|did|do|[a-z]{2,}ed)\b")
_GOES_ON = expression(
    r", (?:and|but|who|which|while|as|after|before|when|so) (?:[a-z]+ed|[a-z]+s|[a-z]+ly|now|will|has|have|had)\b"
)
_CLOSED_BY = expression(r" ?(?:[.;:)!?\n–—]|$|, (?!and (?:at|in|on|from|of|for) ))")


def read_list_counts(scene: Scene) -> Iterator[ListCount]:
    """A claim for each count whose list can be counted item by item."""
    known = {mention.start: mention.end for mention in scene.mentions if isinstance(mention, PlaceMention)}
    for start, end in scene.passages_with(_GROUPS_OF):
        block, told = scene.draft.block_at(start), scene.sentence_at(start)
        passage = told if told and told.start <= start else Sentence(scene, block, start, end, ())
        for group in _groups(passage) if block.cell is None else ():
            if (claim := _listed(scene, passage, group, known)) is not None:
                yield claim
    for sentence in scene.sentences:
        if sentence.block.cell is not None or "n" not in sentence.kinds:
            continue
        if scene.draft.prose[sentence.end - 1] == ":":
            continue  # a bulleted list is counted elsewhere
        for number in sentence.numbers:
            if (countable(number) or _of_them(scene, number)) and (
                claim := _listed(scene, sentence, number, known)
            ) is not None:
                yield claim


def countable(number: NumberMention) -> bool:
    """Whether a number can be that of the items of a list: a plain small count of things."""
    return (
        number.unit is None
        and number.counted is not None
        and noun_key(number.counted) not in GROUPS.keys() | {"couple", "team", "side"}
        and number.hedge is None
        and number.form is not Form.FRACTION
        and number.step == 1
        and 2 <= number.value <= _MOST
    )


def _of_them(scene: Scene, number: NumberMention) -> bool:
    """ "The three of them: Ash, Bree and Cole", or "votes came from three: Ash, Bree and Cole"."""
    if number.unit is not None or not 2 <= number.value <= _MOST:
        return False
    return scene.lower.startswith(" of them:", number.end) or (
        number.form is Form.WORDS and number.hedge is None and _LISTS.match(scene.lower, number.end) is not None
    )


def _groups(sentence: Sentence) -> Iterator[NumberMention]:
    """A pair, a trio or a quartet as the number that it is."""
    for found in _GROUP.finditer(sentence.scene.lower, sentence.start, sentence.end):
        start, end = found.start("group"), found.end()
        value = Decimal(GROUPS[found["group"]])
        yield NumberMention(start, end, value, Decimal(1), None, None, Form.WORDS, start, found["noun"])


def _listed(scene: Scene, sentence: Sentence, number: NumberMention, known: dict[int, int]) -> ListCount | None:
    prose = scene.draft.prose
    namely = _NAMELY.match(prose, number.end, sentence.end)
    opener = (
        namely
        or _OPENER.match(prose, number.end, sentence.end)
        or _LONG_OPENER.match(prose, number.end, sentence.end)
        or _PLACED_OPENER.match(prose, number.end, sentence.end)
        or _NO_NOUN.match(prose, number.end, sentence.end)
    )
    if opener is None:
        return _things(scene, sentence, number)
    if OPEN.search(scene.lower, number.end, opener.end()):
        return None
    if "bracket" in opener.groupdict() and opener.end() not in known:
        return None  # "two cities in Spain (Iberia, Vueling and Ryanair)"
    if any(
        number.end <= other.start < opener.end() and not _RANKS.search(scene.lower, number.end, other.start)
        for other in sentence.numbers
    ):
        return None
    if _GROUP.search(scene.lower, number.end, opener.end()):
        return None
    groups = opener.groupdict()
    mark = ":" if namely else opener["mark"].strip() or "-"
    set_off = not mark.startswith(",") and not groups.get("are")
    found = name_list(prose, opener.end(), sentence.end, known, set_off=set_off)
    if found is None:
        return _things(scene, sentence, number)
    if not _CLOSED_BY.match(prose, found.end):
        return None
    if OPEN.search(scene.lower, found.end, min(sentence.end, found.end + 30)):
        return None
    if found.fewest <= number.value <= len(found.items):
        return list_count(scene, number, found)
    first = found.items[0][0]
    if sum(first <= other.start < sentence.end for other in sentence.numbers) >= len(found.items) - 1:
        return None  # each with a figure of its own: parts of the number, and no list of so many
    bare = number.counted is None  # "a shortlist of six comprises Ash, Bree and Cole"
    if groups.get("are") and not bare and not _DEFINITE.search(scene.lower, max(0, number.start - 14), number.start):
        return None
    if groups.get("where") and number.value > found.fewest and noun_key(number.counted or "") in _PEOPLE:
        return None  # Several of them may be in one place.
    if groups.get("where"):
        certain = _telling(scene, sentence, number, found, mark, any_noun=number.value < found.fewest)
    elif groups.get("are"):
        certain = _telling(scene, sentence, number, found, ":")
    else:
        certain = _telling(scene, sentence, number, found, mark)
    return list_count(scene, number, found) if certain else None


def _things(scene: Scene, sentence: Sentence, number: NumberMention) -> ListCount | None:
    """A list of things without names: "six prizes: poetry, drama, fiction, essay, history and verse"."""
    opener = _THINGS_OPENER.match(scene.draft.prose, number.end, sentence.end)
    if opener is None or OPEN.search(scene.lower, number.end, min(sentence.end, opener.end() + 120)):
        return None
    if any(number.end <= other.start < sentence.end for other in sentence.numbers):
        return None
    set_off = opener["mark"] is not None and ":" in opener["mark"]
    found = noun_list(scene.draft.prose, opener.end(), sentence.end, told_more=set_off)
    if found is None and opener["comma"]:
        stop = scene.draft.prose.find(", ", scene.draft.prose.find(" and ", opener.end(), sentence.end), sentence.end)
        found = noun_list(scene.draft.prose, opener.end(), stop) if stop > opener.end() else None
    if found is None:
        return None
    if found.fewest <= number.value <= len(found.items):
        return list_count(scene, number, found)
    if PART_BEFORE.search(scene.lower, max(sentence.start, number.start - 30), number.start) or denied(sentence):
        return None
    apart = abs(number.value - len(found.items))
    return list_count(scene, number, found) if apart <= _FEW_OFF and not (opener["comma"] and apart > 1) else None


def _telling(
    scene: Scene, sentence: Sentence, number: NumberMention, found: NameList, mark: str, *, any_noun: bool = False
) -> bool:
    """Whether a list of another length must be a slip: closed, all of a kind, and not called a part."""
    lower, prose = scene.lower, scene.draft.prose
    lead = max(sentence.start, number.start - 30), number.start
    if (PART_BEFORE.search(lower, *lead) and not _BODY.search(lower, *lead)) or denied(sentence):
        return False
    ended = mark == "(" or prose[found.end : found.end + 1] in ("", ".", ";", "\n", "!", "?")
    ended = ended or _GOES_ON.match(lower, found.end, sentence.end) is not None
    if not found.closed and not (ended and mark in ":("):
        return False
    if mark.startswith(",") and (
        not (
            any_noun
            or (ended and mark == ",")
            or noun_key(number.counted or "") in _GROUPS
            or _in_apposition(scene, sentence, number, found)
        )
        or not found.closed
        or len(found.items) < 3
    ):
        return False
    if mark != "," and not mark.startswith(",") and not (ended or mark in "–—-"):
        return False
    if len(found.items) == 2:
        return False  # The two may be one name, or the two ends of something else.
    pairs = 2 * number.value - (prose[found.items[-2][1]] == ",")
    if pairs <= len(found.items) <= 2 * number.value or len(found.items) > 3 * number.value:
        return False  # Each with its country, its office or its team: "Lyon, France, and Turin, Italy".
    if any(prose[start].isdigit() for start, _ in found.items):
        return False
    return not mixed(scene, found)


def _in_apposition(scene: Scene, sentence: Sentence, number: NumberMention, found: NameList) -> bool:
    """Whether a list stands between commas behind the subject: "Two ships, the Alba, the Brisa and the Celta, sank"."""
    opens = scene.lower[sentence.start : number.start] in ("", *(f"{word} " for word in _LEADS))
    return opens and _VERB.match(scene.lower, found.end, sentence.end) is not None


def mixed(scene: Scene, found: NameList) -> bool:
    """Whether some of the names can be what others lie in: "Lyon, France, and Turin"."""
    first, last = found.items[0][0], found.items[-1][1]
    places = {mention.start: mention for mention in scene.within(first, last, PlaceMention)}
    kinds = [
        {entry.kind for entry in mention.entries}
        for start, _ in found.items
        if (mention := places.get(start)) is not None and mention.entries
    ]
    return len(kinds) > 1 and not set.intersection(*kinds)


def list_count(scene: Scene, number: NumberMention, found: NameList) -> ListCount:
    """The claim that a list names so many things."""
    maker = scene.maker
    first, last = min(number.start, found.items[0][0]), max(number.end, found.items[-1][1])
    return make(
        ListCount,
        quote=maker.quote(first, last),
        span=maker.span(first, last),
        section=maker.section(first),
        phrase="list-count.names",
        count=maker.quantity(number),
        items=tuple(listed_item(scene, start, end) for start, end in found.items),
        fewest=found.fewest,
        most=len(found.items),
    )


def listed_item(scene: Scene, start: int, end: int) -> Item:
    """An item of a list as evidence."""
    return make(Item, quote=scene.maker.quote(start, end), span=scene.maker.span(start, end))
