"""What countries, regions and their people are called, for `factcheck.atlas.compile`. Build-time only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from typing import Any

from factcheck.atlas.names import key
from factcheck.atlas.upstream import Cldr

Table = Mapping[str, Any]


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Names in order, each key once."""
    found: dict[str, str] = {}
    for name in names:
        if filed := key(name):
            found.setdefault(filed, name)
    return tuple(found.values())


def native(table: Table, cldr: Cldr) -> dict[str, str]:
    """By country: what it is called in its languages, where that is not one of its English names."""
    found = {}
    for code, row in sorted(table["countries"].items()):
        english = {key(name) for name in (row.get("name", ""), cldr.territories.get(code, ""), *row.get("also", []))}
        names = unique(cldr.native[locale][code] for locale in row.get("tongues", "").split())
        if others := [name for name in names if key(name) not in english]:
            found[code] = ";".join(others)
    return found


def people(table: Table) -> dict[str, str]:
    """By key: the ids of the countries whose people are called so."""
    found: dict[str, list[str]] = defaultdict(list)
    for section in ("countries", "former"):
        for code, row in table[section].items():
            for name in row.get("people", []):
                found[key(name)].append(code)
    return {name: " ".join(sorted(codes)) for name, codes in sorted(found.items())}


def adjectives(table: Table, entries: Container[str]) -> dict[str, str]:
    """By key: the ids of the regions that an adjective is of."""
    found: dict[str, list[str]] = defaultdict(list)
    for code, names in table["adjectives"].items():
        if code not in entries:
            raise SystemExit(f"regions.toml: [adjectives] has {code}, which the atlas has not")
        for name in names:
            found[key(name)].append(code)
    return {name: " ".join(sorted(codes)) for name, codes in sorted(found.items())}
