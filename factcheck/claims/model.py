"""The base of every claim model, and the span."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from typing import Annotated, Any, ClassVar, ParamSpec, TypeVar, cast, dataclass_transform, get_type_hints

from factcheck.records import Record

_LONGEST = 2**31 - 1


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Model(Record):
    """Plain frozen data of a claim.

    To make one validates nothing: what a reader puts into a claim has the right type already. Claims that come from
    elsewhere, from a file or from a language model, are validated by `claims.validation`: an unknown field is an error.
    """

    __pydantic_config__: ClassVar[Mapping[str, str]] = {"extra": "forbid"}

    @classmethod
    @cache
    def types(cls) -> Mapping[str, Any]:
        """The type of each field, in order, without its bounds."""
        hints = get_type_hints(cls)
        return {field.name: hints[field.name] for field in fields(cls)}


class Bounds:
    """What values of a field are within, named as pydantic names it: `ge`, `le`, `min_length`. For `Annotated`."""

    def __init__(self, **limits: Any) -> None:
        self._limits = limits

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        return {**handler(source), **self._limits}


Fields = ParamSpec("Fields")
Made = TypeVar("Made", bound=Model)


def make(model: Callable[Fields, Made], /, *_: Fields.args, **values: Fields.kwargs) -> Made:
    """A model with the values of its fields, by name, as the phrasebook's readers make them from a draft."""
    return cast(Callable[..., Made], model)(**values)


class Span(Model):
    """A half-open range of Unicode code points in the source of a draft, and where its start stands."""

    start: Annotated[int, Bounds(ge=0, le=_LONGEST)]
    end: Annotated[int, Bounds(ge=0, le=_LONGEST)]
    line: Annotated[int, Bounds(ge=1, le=_LONGEST)]
    """From 1."""
    column: Annotated[int, Bounds(ge=1, le=_LONGEST)]
    """From 1, in code points."""


class Quoted(Model):
    """Words of a draft and where they stand."""

    quote: str
    span: Span
