"""Ranges beside the figures that they span: "from 19 to 34: Tau is 19, Lim 27 and Osei 36"; "£480 to £920, a spread of
£440".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims import Difference, Form, Range, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.linking import before
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS
from factcheck.extraction.phrasebook.readers.arithmetic.orders.ranges import ranges_of
from factcheck.extraction.phrasebook.readers.arithmetic.orders.series import bulleted_series, plain_list, series_of
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.scene import Scene, Sentence

_LISTED = expression(
    r"[^:;.()]{0,40}(?:: | – | — | \(|, (?:closing|ending|opening|finishing|reading|measuring|weighing|selling)"
    r"(?: [a-z]+){0,2}? )"
)
_FORECAST = expression(r"\b(?:expect\w*|forecast\w*)\b")
"""What a list of figures may be of as well as their range."""
_UNSURE = expression(
    r"\b(?:record|ever|last (?:year|month|week)|previous|forecast|expect\w*|target|usual\w*|normal\w*|limit|once"
    r"|except|but for|bar(?: one| two)?|leaving out|left out|not count\w*|exclud\w+|without|late"
    r"|apart from|otherwise|outlier|until|since|sometimes|most|mostly|typical\w*|average|other)\b"
)
_SPREAD = expression(
    r"[^;:()\d]{0,40}?(?:,| –| —|\.|;) (?:that is )?(?:an?|the) (?:[a-z]+ ){0,2}?(?:spread|span|range|gap|difference"
    r"|band) of $"
)
_FEWEST = 3
_WORDS = 8
"""Words between a range and the colon behind which its list stands."""


def read_range_members(scene: Scene) -> Iterator[Range | Difference]:
    """A claim for each range with a list of what it spans, or with its width."""
    if not scene.words.any(("from ", "between ")):
        return
    for index, sentence in enumerate(scene.sentences):
        if sentence.block.cell is not None:
            continue
        for low, high, _ in ranges_of(scene, sentence):
            if Form.FRACTION in (low.form, high.form) or low.unit not in (None, high.unit) or low.value >= high.value:
                continue
            yield from _width(scene, index, low, high)
            if high.unit not in TIME_UNITS and low.hedge is None and high.hedge is None:
                members = (
                    _listed(scene, sentence, low, high)
                    or _bulleted(scene, sentence, low, high)
                    or _spanned(scene, index, low, high)
                )
                if members:
                    yield _claim(scene, low, high, members)


def _width(scene: Scene, index: int, low: NumberMention, high: NumberMention) -> Iterator[Difference]:
    """ "A spread of £440", right after the range."""
    following = scene.sentences[index : index + 2]
    for number in (n for sentence in following for n in sentence.numbers if n.start >= high.end):
        if not _SPREAD.fullmatch(scene.lower, high.end, number.hedge_start):
            continue
        if number.unit not in (None, high.unit, "year") or number.hedge is not None:
            continue
        maker = scene.maker
        unit = high.unit or number.unit
        one, two, gap = (replace(n, unit=unit) for n in (low, high, number))
        quote, span, section = maker.around([low, high, number])
        yield make(
            Difference,
            quote=quote,
            span=span,
            section=section,
            phrase="difference.width-of-a-range",
            difference=maker.quantity(gap),
            before=maker.quantity(one),
            after=maker.quantity(two),
        )
        return


def _listed(scene: Scene, sentence: Sentence, low: NumberMention, high: NumberMention) -> Sequence[NumberMention]:
    """The figures of the list that follows the range at once, all of its kind."""
    opened = _LISTED.match(scene.lower, high.end, sentence.end)
    end = sentence.end
    if opened is not None and opened[0].endswith("("):
        close = scene.lower.find(")", opened.end(), sentence.end)
        end = close if close >= 0 else end
    rest = [n for n in sentence.numbers if high.end <= n.start < end]
    if opened is None or len(rest) < _FEWEST or rest[0].start < opened.end():
        return ()
    if _UNSURE.search(_FORECAST.sub("", sentence.lower)):
        return ()
    if denied(sentence) or any(n.unit not in (None, high.unit) or n.counted or n.hedge for n in rest):
        return ()
    if any(not low.value / 3 < n.value < 3 * high.value for n in rest):
        return ()
    return [replace(n, unit=high.unit) for n in rest]


def _bulleted(scene: Scene, sentence: Sentence, low: NumberMention, high: NumberMention) -> Sequence[NumberMention]:
    """The figures of the bulleted list that the range announces: "The three bids range from 4 to 9 million:"."""
    if (
        not scene.draft.prose.startswith(":", sentence.end - 1)
        or scene.lower[high.end : sentence.end].count(" ") > _WORDS
    ):
        return ()
    items = bulleted_series(scene, sentence.end)
    numbers = [item.number for item in items]
    alike = {n.unit for n in numbers} <= {None, high.unit} and not any(n.hedge for n in numbers)
    if len(numbers) < _FEWEST or not alike or _UNSURE.search(_FORECAST.sub("", sentence.lower)) or denied(sentence):
        return ()
    if any(not low.value / 3 < n.value < 3 * high.value for n in numbers):
        return ()
    return [replace(n, unit=high.unit) for n in numbers]


def _spanned(scene: Scene, index: int, low: NumberMention, high: NumberMention) -> Sequence[NumberMention]:
    """The figures of the sentence before, where the range plainly is theirs: one of its ends is their end."""
    previous = next(before(scene, index, 1), None)
    if previous is None or not previous.numbers or _UNSURE.search(scene.sentences[index].lower):
        return ()
    series = series_of([previous])
    if len(series) < _FEWEST or not plain_list(series, [previous]) or _UNSURE.search(previous.lower):
        return ()
    unit = next((one.number.unit for one in series if one.number.unit), None)
    values = [one.number.value for one in series]
    if high.unit not in (None, unit) or any(one.number.hedge for one in series):
        return ()
    if min(values) != low.value and max(values) != high.value:
        return ()
    return [one.number if high.unit else replace(one.number, unit=None, counted=None) for one in series]


def _claim(scene: Scene, low: NumberMention, high: NumberMention, members: Sequence[NumberMention]) -> Range:
    maker = scene.maker
    quote, span, section = maker.around([low, high])
    return make(
        Range,
        quote=quote,
        span=span,
        section=section,
        phrase="range.of-a-list",
        low=maker.quantity(low),
        high=maker.quantity(high),
        members=tuple(maker.quantity(member) for member in members),
    )
