"""Wholes that are shared out in so many words: "40 seats; Labour took 18, the Greens 12, independents hold 10".

Each part stands in an item of one figure, and says who has it ("the Greens 12", "12 went to the Greens"), what became
of it ("six stand empty") or where it is. Nothing is in two of them, so parts that make more than the whole are a slip;
parts that make less may not be all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import Breakdown, Coverage, Form, slipped
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import exact_figure
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import breakdown, carried, larger, nearly, summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.exclusive_parts import (
    dealt,
    held,
    in_places,
    in_states,
    items_of,
    of_kinds,
    of_land,
    of_one_link,
    strewn,
    voted,
)
from factcheck.extraction.phrasebook.readers.arithmetic.sums.opposites import in_both
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_PHRASE = "breakdown.shared-out"
_MOST = 9
_SEXES = frozenset("males females boys girls men women".split())
_LEAST, _LARGE = 6, 100
"""A smaller whole comes out by chance, and is seldom told in parts like these."""
_EXACT = 1000
"""A whole below it is told to the last one, where its parts are."""
_OPENS = expression(
    r"[^.!?]*?(?P<mark>[:;–—]|, namely|, (?:with|of which|of whom)\b|,(?=[^,]* of (?:them|these|those)\b)|,"
    r"|\.| -) ?"
)
_HAS = expression(r"(?:[ -][a-z’'-]+){1,4}? (?:has|have|had|is|are|was|were) ")
_OF = expression(
    r"\b(?:of|among|with|(?<!brought )(?<!bring )(?<!brings )(?<!took )(?<!take )(?<!takes )in"
    r"|from) (?:(?:the|its|their|his|her|our|all|these|those)(?: [a-z]+['’]s)? )?$"
)
_THEY_WERE = expression(r" (?:were|was|are|have|had|came|replied|answered|voted|took part|responded|applied)\b")
_LOSES = expression(r"\b(?:lost|loses|losing)\b")
_OF_THE = expression(r" (?:of )?(?:the|its|his|her|their|our|all) ")
_OUT_OF = expression(
    r"(?:^|,| –| —)? ?\b(?:out of|among|from among|of) (?:(?:the|its|their|a total of|all(?: the)?) )?$"
)
_ENDS = expression(r"(?: [a-z’'-]+){0,3}[.!)]*\s*$")
_LEAD = 30
_OF_THEM = (" of them", " of these", " of those")
_MARKS = (": ", "– ", "— ", " - ", "namely ")
"""Before a list of all there are."""
_BODY = expression(
    r"\b(?:jury|board|panel|committee|council|crew|squad|class|party|group|bench|court|staff|team|fleet|house|company"
    r"|herd|flock|stock|cast|choir|delegation|convoy) of $"
)
_UNSURE = expression(
    r"\b(?:includ\w+|such as|both|respectively|at least|up to|more than|fewer than|over|nearly|about|if|unless"
    r"|also|twice|elsewhere|next door|(?:at|by) (?:day|night)|because|shared?|jointly|joint|overlap\w*|some of|each"
    r"|per|a (?:day|week|month|year)|of (?:which|whom)(?! #)|add(?:ed|ing|s)|(?:paid|took) in|income|receipts"
    r"|forecast|target|would|could|projected|expected|last (?:year|time)|previous\w*|before|earlier|ago|then|now up"
    r"|up from|down from|gain\w*|los(?:e|s|t|ing)|more|fewer|extra|additional|compared)\b"
)
"""What may make a figure of the list one of another time, of another whole, or of several parts at once."""
_WEEKDAY = expression(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b")
"""Behind the first part, of another day than that."""


def read_wholes_shared_out(scene: Scene) -> Iterator[Breakdown]:
    """A claim for each whole whose parts, in its own sentence or the next, come out or make too much."""
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None or not 1 <= len(sentence.numbers) <= _MOST:
            continue
        claim = _behind(scene, index, sentence) or _ahead(scene, sentence)
        if claim is not None:
            yield claim


def _behind(scene: Scene, index: int, sentence: Sentence) -> Breakdown | None:
    """The whole first, and its parts behind it."""
    whole, *rest = sentence.numbers
    if rest and (part := _some_of(scene, whole, rest[0])) is not None:
        return shared_out(scene, sentence, sentence, rest[0], (part, *rest[1:]), part.start)
    if rest and (part := _fraction_of(scene, whole, rest[0])) is not None:
        return shared_out(scene, sentence, sentence, rest[0], (part, *rest[1:]), part.start)
    while (
        len(rest) > 2
        and not scene.lower.startswith(_OF_THEM, rest[0].end)
        and scene.lower.startswith(_OF_THEM, rest[1].end)
    ):
        whole, *rest = rest  # "£1.6m came from 2,110 gifts, 1,820 of them from individuals"
    if rest and (claim := _held_of(scene, sentence, whole, rest)) is not None:
        return claim
    told_bare = _BODY.search(scene.lower, sentence.start, whole.start) or (
        not rest and _THEY_WERE.match(scene.lower, whole.end)
    )
    if not (_whole(whole) or _times(scene, whole)) and not (_plain(whole) and told_bare):
        return None
    if rest:
        start = _opened(scene, sentence, whole, rest[0])
        if not start:
            return None
        cut = scene.lower.find("; ", rest[1].end, rest[-1].start) if len(rest) > 2 else -1
        claim = shared_out(scene, sentence, sentence, whole, rest, start)
        if claim is None and cut > 0:
            claim = shared_out(scene, sentence, sentence, whole, [n for n in rest if n.start < cut], start, cut)
        return claim
    following = scene.sentences[index + 1] if index + 1 < len(scene.sentences) else None
    if following is None or following.block is not sentence.block or "d" in following.kinds:
        return None
    claim = shared_out(scene, sentence, following, whole, following.numbers, following.start)
    cut = scene.lower.find("; ", following.start, following.end) if claim is None else -1
    if cut > 0:
        numbers = [n for n in following.numbers if n.start < cut]
        claim = shared_out(scene, sentence, following, whole, numbers, following.start, cut)
    return claim


def _held_of(scene: Scene, sentence: Sentence, some: NumberMention, rest: Sequence[NumberMention]) -> Breakdown | None:
    """ "Ash took seven of the 12, Bree three and Cole four": the first part stands before the whole."""
    whole, *others = rest
    if not others or not _plain(whole) or not _OF_THE.fullmatch(scene.lower, some.end, whole.start):
        return None
    if not some.start > sentence.start or some.hedge or some.unit != whole.unit or some.form is Form.FRACTION:
        return None
    noun = scene.lower.find(whole.counted or "", whole.end) + len(whole.counted or "")
    parts = [replace(some, end=noun), *others]
    if any(n.unit != whole.unit or n.hedge or n.value <= 0 for n in parts) or not larger(whole, parts):
        return None
    items = items_of(scene, sentence.start, sentence.end, parts)
    if items is None or not held(items) or denied(sentence) or in_both(sentence.lower):
        return None
    if _UNSURE.search(_LOSES.sub("", sentence.lower)) or summed(parts) <= whole.value or not nearly(whole, parts):
        return None
    return breakdown(scene, whole, parts, Coverage.SOME, _PHRASE)


def _fraction_of(scene: Scene, share: NumberMention, whole: NumberMention) -> NumberMention | None:
    """ "Half the £900 will go to the choir, £250 to the band and £200 to the scouts": the half as an amount."""
    if share.form is not Form.FRACTION or share.hedge is not None or not _whole(whole):
        return None
    if not _OF_THE.fullmatch(scene.lower, share.end, whole.start):
        return None
    value = (share.value * whole.value).quantize(whole.step / 100)
    if value % whole.step:
        return None
    return replace(whole, start=share.start, end=whole.end, hedge_start=share.start, value=value, counted=None)


def _some_of(scene: Scene, some: NumberMention, whole: NumberMention) -> NumberMention | None:
    """ "Five of the nine judges voted to uphold it, three to lift it": the five, told before how many there are."""
    if not (_whole(whole) and some.counted is None and some.unit is None and some.hedge is None):
        return None
    if some.form is Form.FRACTION or not _OF_THE.fullmatch(scene.lower, some.end, whole.start):
        return None
    noun = scene.lower.find(whole.counted or "", whole.end) + len(whole.counted or "")
    return replace(some, end=noun, counted=whole.counted)


def _opened(scene: Scene, sentence: Sentence, whole: NumberMention, first: NumberMention) -> int | None:
    """Where the list behind a whole begins, or None where a mere comma makes it an item of one.

    "2,827 million for the navy, 1,421 million for the army and 850 million for loans".
    """
    opener = _OPENS.match(scene.lower, whole.end, first.hedge_start)
    if opener is None and "-" in scene.lower[whole.start : whole.end]:
        opener = _HAS.match(scene.lower, whole.end, first.hedge_start)
        return opener.end() if opener else None
    if opener is None or opener["mark"] == ",":
        told_of = scene.lower.startswith(_OF_THEM, first.end)
        if not told_of and not _OF.search(scene.lower, max(sentence.start, whole.start - _LEAD), whole.start):
            return None
    return opener.end() if opener else whole.end


def _ahead(scene: Scene, sentence: Sentence) -> Breakdown | None:
    """The whole last: "1,210 votes for Marsh, 984 for Dean and 211 for Okoro, out of 2,405 cast"."""
    if len(sentence.numbers) < 3:
        return None
    *parts, whole = sentence.numbers
    out_of = _OUT_OF.search(scene.lower, parts[-1].end, whole.start)
    if out_of is None or not _plain(whole) or not _ENDS.match(scene.lower, whole.end, sentence.end):
        return None
    if whole.counted is None and parts[0].counted is None:
        return None
    colon = scene.lower.rfind(": ", sentence.start, parts[0].start)
    start = colon + 2 if colon > 0 else sentence.start
    return shared_out(scene, sentence, sentence, whole, parts, start, out_of.start())


def _whole(number: NumberMention) -> bool:
    return _plain(number) and (number.unit is not None or number.counted is not None)


def _times(scene: Scene, number: NumberMention) -> bool:
    """Whether a figure says how often: "63 times"."""
    return _plain(number) and scene.lower.startswith(" times", number.end)


def _plain(number: NumberMention) -> bool:
    return exact_figure(number, _LEAST)


def shared_out(
    scene: Scene,
    told: Sentence,
    sentence: Sentence,
    whole: NumberMention,
    numbers: Sequence[NumberMention],
    start: int,
    end: int | None = None,
) -> Breakdown | None:
    """The claim of a whole and of parts that stand in a range of a sentence, where nothing is in two of them."""
    parts = carried(numbers, whole.unit)
    if not 2 <= len(parts) <= _MOST or any(
        n.unit != whole.unit or n.hedge is not None or n.form is Form.FRACTION or n.value <= 0 for n in parts
    ):
        return None
    if not larger(whole, parts) or not nearly(whole, parts):
        return None
    items = items_of(scene, start, end or sentence.end, parts)
    if items is None or denied(sentence) or denied(told) or in_both(sentence.lower):
        return None
    if _UNSURE.search(scene.lower, start, end or sentence.end):
        return None
    if any(_WEEKDAY.search(one.text) for one in items[1:]):
        return None
    what = noun_key(whole.counted or parts[0].counted or "")
    alike = all(n.counted is None or noun_key(n.counted) in (what, "abstention") or n.counted in _SEXES for n in parts)
    apart = voted(items) or dealt(scene, told, whole, items) or in_states(items) or in_places(items)
    closed = scene.lower.endswith(_MARKS, 0, start) or scene.lower.startswith(_OF_THEM, parts[0].end)
    listed = closed and of_one_link(items)
    strewn_over = summed(parts) > whole.value >= _LARGE and slipped(summed(parts), whole.value) and strewn(items)
    apart = apart or strewn_over
    sure = alike and (apart or listed or (whole.slot == "u" and of_land(items)))
    if not sure and not of_kinds(whole, items):
        return None
    made = summed(parts)
    if made < whole.value:
        return None
    coverage = Coverage.ALL if made == whole.value or _to_the_last(whole, parts) else Coverage.SOME
    return breakdown(scene, whole, parts, coverage, _PHRASE)


def _to_the_last(whole: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether a whole is counted as its parts are, and not rounded: a few hundred of things, of which 29 are told."""
    counted = whole.unit is None and whole.value < _EXACT
    return counted and sum(part.value % 10 != 0 for part in parts) > 1
