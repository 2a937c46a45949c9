"""What a draft may mean by the name of a capital: a part of the words, or a slip of the keys."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.atlas import Atlas, Entry, PlaceKind
from factcheck.atlas.names import city_key
from factcheck.atlas.slips import one_slip_apart

_SHORT = 4
"""Names of no more letters than this are not taken for slips of one another."""


def parts_of(name: str) -> Iterator[str]:
    """The name, then what is left of it without words at its start or its end: "Sunny Lima", "Lima Airport"."""
    words = name.split(" ")
    yield name
    for count in range(1, len(words)):
        yield " ".join(words[count:])
        yield " ".join(words[:-count])


def known_part(name: str, atlas: Atlas) -> str | None:
    """The longest part of the name that is surely a city's: one that the atlas knows."""

    def known(part: str) -> bool:
        if atlas.facts.capital_of(part) or any(entry.kind is PlaceKind.CITY for entry in atlas.named(part)):
            return True
        return any(named.own for named in atlas.cities.named(part))

    return next((part for part in parts_of(name) if known(part)), None)


def is_slip(city: str, entry: Entry, atlas: Atlas) -> bool:
    """Whether the name is one slip of the keys away from that of the capital."""
    wanted = city_key(city)
    names = (city_key(name) for name in atlas.facts.capital_names(entry))
    return len(wanted) > _SHORT and any(one_slip_apart(wanted, name) for name in names)
