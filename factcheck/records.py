"""Plain frozen data, quick to define.

Python writes the methods of a dataclass anew at every start, half a millisecond for each class, and a page needs a
hundred of them. A record is a dataclass to whoever asks, to `dataclasses.replace` and to pydantic, but its methods are
those of this base.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from typing import Any, ClassVar, NoReturn, dataclass_transform


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record:
    """A frozen dataclass: it is equal to another of its class with the same values, and has their hash.

    A default value is shared by all that have it, so it must be frozen as well.
    """

    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    _defaults: ClassVar[dict[str, Any]]
    """Every field, in order, with its default or MISSING."""
    _required: ClassVar[frozenset[str]]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        dataclass(init=False, repr=False, eq=False, kw_only=True)(cls)
        cls._defaults = {one.name: _default(one) for one in fields(cls)}
        cls._required = frozenset(name for name, default in cls._defaults.items() if default is MISSING)

    def __init__(self, *given: Any, **named: Any) -> None:
        """Raises TypeError for a field that is missing, unknown, or given twice."""
        values = {**dict(zip(self._defaults, given, strict=False)), **named} if given else named
        own = self.__dict__
        own.update(self._defaults)
        own.update(values)
        if (
            len(own) != len(self._defaults)
            or len(values) != len(given) + len(named)
            or not values.keys() >= self._required
        ):
            raise TypeError(
                f"{type(self).__name__} has the fields {', '.join(self._defaults)}, not {', '.join(values)}"
            )

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((self.__class__, *self._values()))

    def __repr__(self) -> str:
        held = zip(self._defaults, self._values(), strict=True)
        return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in held)})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _values(self) -> tuple[Any, ...]:
        return tuple([getattr(self, name) for name in self._defaults])


def _default(one: Field[Any]) -> Any:
    return one.default if one.default_factory is MISSING else one.default_factory()
