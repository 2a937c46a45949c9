"""Claims that come from elsewhere: whether their values are of the right types and within bounds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

from factcheck.claims.model import Model

ModelT = TypeVar("ModelT", bound=Model)


def validated(model: type[ModelT], values: Mapping[str, Any]) -> ModelT:
    """A model of these values, by name. Raises pydantic's ValidationError, which names the field."""
    described: Any = model
    made: ModelT = _adapter(described).validate_python(values)
    return made


@cache
def _adapter(model: Any) -> TypeAdapter[Any]:
    return TypeAdapter(model)
