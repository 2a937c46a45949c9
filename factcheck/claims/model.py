"""The base of every claim model, and the span."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

_LONGEST = 2**31 - 1


class Model(BaseModel):
    """Plain frozen data; an unknown field is an error.

    Validators are built when a model is first used: a run pays for the kinds of claim that it meets, not for all.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


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
