"""The base of every claim model, and the span."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

from pydantic import BaseModel, ConfigDict, Field

_LONGEST = 2**31 - 1


class Model(BaseModel):
    """Plain frozen data; an unknown field is an error.

    Validators are built when a model is first used: a run pays for the kinds of claim that it meets, not for all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


Fields = ParamSpec("Fields")
Made = TypeVar("Made", bound=Model)


def make(model: Callable[Fields, Made], /, *_: Fields.args, **values: Fields.kwargs) -> Made:
    """A model with the values of its fields, by name, as the phrasebook's readers make them from a draft.

    Nothing is validated: what a reader puts into a claim has the right type already, and to build the validators of
    the kinds that a page holds takes longer than to read the page. Claims that come from elsewhere, from a file or from
    a language model, are validated.
    """
    made: Made = cast("Any", model).model_construct(**values)
    return made


class Span(Model):
    """A half-open range of Unicode code points in the source of a draft, and where its start stands."""

    start: int = Field(ge=0, le=_LONGEST)
    end: int = Field(ge=0, le=_LONGEST)
    line: int = Field(ge=1, le=_LONGEST)
    """From 1."""
    column: int = Field(ge=1, le=_LONGEST)
    """From 1, in code points."""


class Quoted(Model):
    """Words of a draft and where they stand."""

    quote: str
    span: Span
