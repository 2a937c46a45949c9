"""What a model is asked for: the form of its answer, made from the models of the claims.

A claim model says what roles a kind of claim has; `ASKED` says which of them a model fills. A quantity, a date, a time
or a place is answered once, with the words of the draft, and claims refer to it by its id: no figure is retyped.
What can be told from the draft itself (spans, sections, the draft's own date) is never asked for.
"""

from __future__ import annotations

import functools
import operator
import types
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Field, create_model

import factcheck.claims as claims
from factcheck.claims.base import ClaimBase
from factcheck.claims.comparison import Item
from factcheck.claims.dates import Date, TimeOfDay
from factcheck.claims.model import Model, Quoted
from factcheck.claims.places import Place
from factcheck.claims.quantity import Quantity

ASKED: Mapping[type[ClaimBase], str] = {
    claims.Breakdown: "total parts coverage",
    claims.Difference: "difference direction before after",
    claims.PercentChange: "change direction before after difference",
    claims.Share: "share parts wholes",
    claims.FractionPhrase: "share parts wholes",
    claims.SharesTotal: "shares total",
    claims.Ratio: "factor base result",
    claims.Average: "average totals count per",
    claims.Product: "product factors",
    claims.ListCount: "count items",
    claims.Ranking: "extreme rank ordered field",
    claims.Range: "low high members",
    claims.Restatement: "first again",
    claims.Conversion: "original converted change",
    claims.Margin: "margin first second",
    claims.Magnitude: "figure against basis",
    claims.WeekdayOfDate: "date weekday",
    claims.DateExists: "date",
    claims.Duration: "length start end counting at_most",
    claims.Age: "age born at turning",
    claims.Anniversary: "ordinal printed event at running",
    claims.Order: "first last",
    claims.SameInstant: "here there date",
    claims.RegionNamed: "place",
    claims.PlaceWithin: "place parent sure past",
    claims.CapitalNamed: "city of aside",
    claims.Bordering: "place neighbours denied count nearness aside",
    claims.Containment: "region city setting",
    claims.Coastal: "place words sea denied aside",
    claims.InPartOfWorld: "places area aside",
    claims.DirectionFrom: "place origin direction distance",
    claims.DistanceBetween: "place origin distance course",
    claims.RegionCount: "place count unit total aside",
    claims.NameListed: "name alongside aside",
}
"""Every kind of claim, and those of its fields that a model is asked to fill."""

REFERENCES: Mapping[type[Model], str] = {
    Quantity: "quantities",
    Date: "dates",
    TimeOfDay: "times",
    Place: "places",
}
"""The parts of claims that are answered by their id, and the list of the answer where they stand."""

UNASKED = frozenset((claims.Counting.CALENDAR, claims.Basis.COMPARED))
"""What a claim may say that a model is not asked to tell apart from its neighbours."""

VERBATIM = (Quoted, Item)
"""The parts of claims that are answered by the words of the draft themselves."""


class Said(BaseModel):
    """The base of every part of an answer; a key that was not asked for is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SaidWords(Said):
    """Words of the draft, and the number of the line where they stand."""

    id: str
    line: int
    quote: str


class SaidQuantity(SaidWords):
    """A number of the draft."""

    value: str
    """The number in digits, magnitude included: "4200000"."""


class SaidDate(SaidWords):
    """A date of the draft, with the parts that are printed."""

    year: int | None
    month: int | None
    day: int | None


class SaidTime(SaidWords):
    """A time of day of the draft."""

    zone: str | None
    """The words of the draft that say whose clock it is."""


class SaidPlace(SaidWords):
    """A place of the draft."""

    type_word: str | None
    country: str | None


class SaidClaim(Said):
    """What every claim of an answer has; its other fields are those of its kind."""

    kind: str


class Answer(Said):
    """The answer as a whole."""

    quantities: list[SaidQuantity]
    dates: list[SaidDate]
    times: list[SaidTime]
    places: list[SaidPlace]
    claims: list[SaidClaim]


@cache
def answer_model() -> type[Answer]:
    """The model of an answer, with a claim model for each kind."""
    kinds = functools.reduce(operator.or_, (_claim_model(claim, names.split()) for claim, names in ASKED.items()))
    any_kind: Any = Annotated[kinds, Field(discriminator="kind")]
    return create_model("Answer", __base__=Answer, claims=(list[any_kind], ...))


def _claim_model(claim: type[ClaimBase], names: list[str]) -> type[SaidClaim]:
    types = claim.types()
    (kind,) = get_args(types["kind"])
    fields: dict[str, Any] = {"kind": (Literal[kind], ...)}
    fields |= {name: (_asked(types[name]), ...) for name in names}
    return create_model(claim.__name__, __base__=SaidClaim, **fields)


def _asked(annotation: Any) -> Any:
    """The type of what a model answers for a field of a claim."""
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is tuple:
        return list[_asked(arguments[0])]  # type: ignore[misc]
    if origin in (Union, types.UnionType):
        return functools.reduce(operator.or_, map(_asked, arguments))
    if annotation in REFERENCES or annotation in VERBATIM:
        return str
    if annotation is Decimal:
        return int
    if isinstance(annotation, type) and issubclass(annotation, Model):
        part: Any = annotation
        return _part_model(part)
    return annotation


@cache
def _part_model(part: Any) -> type[Said]:
    fields: dict[str, Any] = {name: (_asked(annotation), ...) for name, annotation in part.types().items()}
    return create_model(part.__name__, __base__=Said, **fields)


def answer_schema() -> dict[str, Any]:
    """The JSON Schema of an answer under the rules of strict structured outputs.

    Every object is closed and requires all its properties, alternatives are `anyOf`, nothing has a default or a title.
    """
    schema = answer_model().model_json_schema()
    for part in schema["$defs"].values():
        if "enum" in part:
            part["enum"] = [value for value in part["enum"] if value not in UNASKED]
    _tidied(schema)
    return schema


def _tidied(node: Any) -> None:
    if isinstance(node, list):
        for one in node:
            _tidied(one)
    elif isinstance(node, dict):
        for key in ("title", "description", "default"):
            if not isinstance(node.get(key), dict):
                node.pop(key, None)
        if node.get("type") == "object":
            node["required"] = list(node["properties"])
            node["additionalProperties"] = False
        if "oneOf" in node:
            node["anyOf"] = node.pop("oneOf")
            del node["discriminator"]
        match node.get("anyOf"):
            case [{"type": str(kind), **rest}, {"type": "null"}] if not rest:
                del node["anyOf"]
                node["type"] = [kind, "null"]
        for one in node.values():
            _tidied(one)


__all__ = ["ASKED", "REFERENCES", "VERBATIM", "Answer", "answer_model", "answer_schema"]
