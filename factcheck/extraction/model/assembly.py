"""From an answer to claims: ids become parts of the draft, and what does not stand there is thrown out."""

from __future__ import annotations

import re
import types
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise
from typing import Any, Union, get_args, get_origin

from pydantic import ValidationError

from factcheck.atlas import Atlas
from factcheck.claims import PERCENT, Anchor, ClaimBase, Date, Form, Place, Quantity, Span, TimeOfDay
from factcheck.claims.comparison import Item
from factcheck.claims.model import Model, Quoted
from factcheck.claims.validation import validated
from factcheck.drafts.sentences import sentences
from factcheck.extraction.model.asked import ASKED, REFERENCES, VERBATIM, Answer, SaidClaim
from factcheck.extraction.model.completing import COMPLETE
from factcheck.extraction.model.parts import Mentions, Parts
from factcheck.extraction.model.passages import Passage
from factcheck.extraction.model.quoting import Unfounded
from factcheck.findings.report import Rejected

READER = "model"
"""The name of the reader, in `found_by` and in reports."""

BASIS = "a model read them so"
"""Why figures are taken to go together, where only the model says so; its own words never reach a report."""

ALIKE: Mapping[str, str] = {
    "breakdown": "total parts",
    "difference": "before after",
    "percent-change": "before after difference",
    "share": "parts wholes",
    "fraction-phrase": "parts wholes",
    "shares-total": "shares total",
    "ratio": "base result",
    "average": "totals",
    "ranking": "ordered field",
    "range": "low high members",
    "margin": "first second",
}
"""The roles of a kind of claim whose figures are of one unit."""

_PERCENTAGES: Mapping[str, tuple[str, ...]] = {"share": ("share",), "shares-total": ("shares",)}
"""The roles that hold percentages, by kind of claim."""

_AROUND = re.compile(r"\b(?:surround|encircl|envelop|enclos)\w+|\b(?:rings?|around|outside) (?:the )?[A-Z]")
"""Words of a region that does not hold a city, but lies about it."""

_KINDS = {get_args(claim.types()["kind"])[0]: claim for claim in ASKED}


@dataclass(frozen=True, slots=True)
class Assembled:
    """What came of one answer."""

    claims: tuple[ClaimBase, ...]
    rejected: tuple[Rejected, ...]


def assemble(passage: Passage, answer: Answer, mentions: Mentions, anchor: Anchor | None, atlas: Atlas) -> Assembled:
    """The claims of an answer that the draft bears out, and why the others were thrown out."""
    parts = Parts(passage, answer, mentions, atlas)
    claims: list[ClaimBase] = []
    rejected: list[Rejected] = []
    for said in answer.claims:
        try:
            claims.append(_Claim(said, parts, passage, anchor).made())
        except Unfounded as fault:
            rejected.append(Rejected(f"{said.kind}: {fault}", _quoted(said, answer)))
    return Assembled(tuple(claims), tuple(rejected))


class _Claim:
    """One claim in the making."""

    def __init__(self, said: SaidClaim, parts: Parts, passage: Passage, anchor: Anchor | None) -> None:
        self._said = said
        self._parts = parts
        self._passage = passage
        self._anchor = anchor
        self._type = _KINDS[said.kind]
        self._spans: list[Span] = []
        self._taken: list[tuple[int, int]] = []
        """Prose ranges of the words that the claim quotes."""
        self._later: list[tuple[str, Any, Any]] = []

    def made(self) -> ClaimBase:
        """The claim. Raises Unfounded."""
        values: dict[str, Any] = {}
        for name in ASKED[self._type].split():
            annotation, given = self._type.types()[name], getattr(self._said, name)
            if _holds_words(annotation):
                self._later.append((name, annotation, given))
            else:
                values[name] = self._resolved(annotation, given)
        if not self._spans:
            raise Unfounded("it rests on no words of the draft")
        for name, annotation, given in self._later:
            values[name] = self._resolved(annotation, given)
        for role in _PERCENTAGES.get(self._said.kind, ()):
            values[role] = self._as_percent(values[role])
        values.update(self._completed(values))
        self._check(values)
        values |= self._placed()
        if self._said.kind == "containment" and _AROUND.search(values["quote"]):
            raise Unfounded("the draft says that the region lies around the city")
        try:
            return validated(self._type, values)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            raise Unfounded(f"{'.'.join(map(str, first['loc']))}: {first['msg'].lower()}") from None

    def _resolved(self, annotation: Any, given: Any) -> Any:
        """The value of a field, by its type."""
        origin, arguments = get_origin(annotation), get_args(annotation)
        if origin is tuple:
            return tuple(self._resolved(arguments[0], one) for one in given)
        if origin in (Union, types.UnionType):
            return None if given is None else self._resolved(arguments[0], given)
        if annotation in REFERENCES:
            part = self._parts.get(REFERENCES[annotation], given)
            self._spans.append(part.span)
            return part
        if annotation in VERBATIM:
            words = self._parts.words(given, self._lead, self._taken)
            self._spans.append(words.span)
            self._taken.append(self._range(words.span))
            return words if annotation is Quoted else Item(quote=words.quote, span=words.span)
        if annotation is Decimal:
            return Decimal(given)
        if isinstance(annotation, type) and issubclass(annotation, Model):
            return self._nested(annotation, given)
        if annotation is str:
            return self._parts.printed(given)
        return given

    def _nested(self, annotation: type[Model], given: Any) -> Model:
        values = {name: self._resolved(one, getattr(given, name)) for name, one in annotation.types().items()}
        try:
            return validated(annotation, values)
        except ValidationError as error:
            raise Unfounded(error.errors(include_url=False, include_input=False)[0]["msg"].lower()) from None

    @property
    def _lead(self) -> int:
        """The prose offset of the first part: what the words of a claim stand near."""
        return self._prose_offset(self._spans[0])

    def _prose_offset(self, span: Span) -> int:
        return self._range(span)[0]

    def _range(self, span: Span) -> tuple[int, int]:
        found = self._passage.draft.map.to_prose(span.start, span.end)
        assert found is not None, "a part stands in the prose"
        return found

    def _completed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The fields that the draft itself tells."""
        fields = self._type.types()
        found: dict[str, Any] = {}
        if "anchor" in fields:
            found["anchor"] = self._anchor
        if "basis" in fields and "basis" not in values:
            found["basis"] = BASIS
        if "apart" in fields:
            found["apart"] = self._apart()
        complete = COMPLETE.get(self._said.kind)
        return found | (complete(values) if complete else {})

    def _as_percent(self, value: Any) -> Any:
        """Figures in per cent, where the sign stands at the end of a list of them or at the head of their column."""
        bare = [one for one in _quantities(value) if one.unit is None and one.form is not Form.FRACTION]
        if bare and all(self._parts.figures.near_percent(self._prose_offset(one.span)) for one in bare):
            return _with_unit(value, PERCENT)
        return value

    def _apart(self) -> bool:
        """Whether the parts stand in more than one sentence."""
        draft = self._passage.draft
        offsets = sorted({self._prose_offset(span) for span in self._spans})
        block = draft.block_at(offsets[0])
        if block.cell is not None or offsets[-1] >= block.end:
            return True
        return not any(
            start <= offsets[0] and offsets[-1] < end for start, end in sentences(draft.prose, block.start, block.end)
        )

    def _check(self, values: dict[str, Any]) -> None:
        """Raises Unfounded for parts that cannot go together; a figure without a unit takes that of its fellows."""
        roles = ALIKE.get(self._said.kind, "").split()
        figures = [one for role in roles for one in _quantities(values.get(role))]
        units = dict.fromkeys(one.unit or one.form for one in figures if one.unit or one.form is Form.FRACTION)
        if len(units) > 1:
            raise Unfounded(f"figures of different units are put together: {', '.join(units)}")
        unit = next(iter(units), None)
        if unit is not None and unit is not Form.FRACTION and any(one.unit is None for one in figures):
            for role in roles:
                if role in values:
                    values[role] = _with_unit(values[role], unit)
        _no_place_twice(values)

    def _placed(self) -> dict[str, Any]:
        """Where the claim stands: the shortest words that hold its parts, in the block of the first of them."""
        draft, maker = self._passage.draft, self._parts.maker
        offsets = [(self._prose_offset(span), span) for span in self._spans]
        lead, _ = offsets[0]
        block = draft.block_at(lead)
        inside = [(offset, span) for offset, span in offsets if block.start <= offset < block.end]
        start = min(offset for offset, _ in inside)
        last = max(span.end for _, span in inside)
        first = min(span.start for _, span in inside)
        line, column = draft.position(first)
        return {
            "quote": draft.source[first:last],
            "span": Span(start=first, end=last, line=line, column=column),
            "section": maker.section(start),
            "found_by": (READER,),
        }


def _holds_words(annotation: Any) -> bool:
    """Whether a field is answered by words of the draft, which are looked for near the claim's other parts."""
    return annotation in VERBATIM or any(_holds_words(one) for one in get_args(annotation))


def _quantities(value: Any) -> Iterator[Quantity]:
    """Every quantity in the value of a field."""
    if isinstance(value, Quantity):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _quantities(one)
    elif isinstance(value, Model) and hasattr(value, "quantity"):
        yield from _quantities(value.quantity)


def _with_unit(value: Any, unit: str) -> Any:
    if isinstance(value, Quantity):
        return value if value.unit or value.form is Form.FRACTION else replace(value, unit=unit)
    if isinstance(value, tuple):
        return tuple(_with_unit(one, unit) for one in value)
    if isinstance(value, Model) and hasattr(value, "quantity"):
        whole: Any = value
        return replace(whole, quantity=_with_unit(whole.quantity, unit))
    return value


def _no_place_twice(values: Mapping[str, Any]) -> None:
    """Raises Unfounded where two roles of a claim are played by the same words, or by words that overlap.

    The two ends of a range of days or hours ("3 to 14 March") are printed as one.
    """
    spans = sorted((span.start, span.end) for value in values.values() for span in _spans(value))
    for (_, end), (start, _) in pairwise(spans):
        if start < end:
            raise Unfounded("two of its parts are the same words")


def _spans(value: Any) -> Iterator[Span]:
    if isinstance(value, tuple):
        for one in value:
            yield from _spans(one)
    elif isinstance(value, Quantity | Place | Quoted | Item):
        yield value.span
    elif isinstance(value, Model) and not isinstance(value, Date | TimeOfDay):
        yield from _spans(tuple(vars(value).values()))


def _quoted(said: SaidClaim, answer: Answer) -> str:
    """The words of the first part that a claim names, for the list of what was thrown out."""
    lists = (answer.quantities, answer.dates, answer.times, answer.places)
    words = {one.id: one.quote for said_parts in lists for one in said_parts}
    for value in _strings(said.model_dump(exclude={"kind"}).values()):
        if value in words:
            return words[value]
    return ""


def _strings(values: Iterable[Any]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            yield from _strings(value.values())
        elif isinstance(value, list):
            yield from _strings(value)
