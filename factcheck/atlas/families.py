"""Regions that are told apart by a side alone: North and South Kivu, Lunda Norte and Lunda Sul."""

from __future__ import annotations

from collections import defaultdict

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.entry import Entry, PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.atlas.words import TypeWord

_SIDES = {
    word: side
    for side, words in {
        "n": "north northern norte nord septentrional",
        "s": "south southern sul sur sud meridional",
        "e": "east eastern este leste est oriental",
        "w": "west western oeste ouest occidental",
        "c": "central centre centro center middle",
        "ne": "northeast northeastern",
        "nw": "northwest northwestern",
        "se": "southeast southeastern",
        "sw": "southwest southwestern",
        "u": "upper",
        "l": "lower",
    }.items()
    for word in words.split()
}
"""Words for a side in the languages of such names, with what they mean."""
_LINKS = (" do", " da", " del", " de")
"""Words between a name and its side."""
_FEWEST = 2
_LOOSE = frozenset(("region", "county", "department", "territory"))
"""Type words that are put by parts of a region as well: "the west Java region"."""
_TEAMS = "US"
"""Where a college is called so: "East Carolina State"."""


def family(name: str, word: TypeWord, atlas: Atlas) -> tuple[Entry, ...]:
    """The regions of one country that bear a name but for the side in it, where no region has the side of the name.

    `word` is the type word beside the name. Empty where fewer than two regions are told apart so, or regions of more
    countries than one.
    """
    side, stem = _parted(key(name))
    if side is None or not stem or word.word in _LOOSE:
        return ()
    found: dict[str, dict[str, Entry]] = defaultdict(dict)
    for other, means in _SIDES.items():
        for entry in (*atlas.filed(f"{other} {stem}"), *atlas.filed(f"{stem} {other}")):
            if entry.kind is not PlaceKind.REGION or not word.names(entry):
                continue
            if means == side:
                return ()
            if entry.standing is Standing.CURRENT and entry.country != _TEAMS:
                found[entry.country][entry.id] = entry
    bare = stem.rpartition(" ")[0] if stem.endswith(_LINKS) else ""
    for entry in atlas.filed(bare):
        if entry.kind is PlaceKind.REGION and word.names(entry) and entry.country in found:
            found[entry.country][entry.id] = entry  # Mato Grosso beside Mato Grosso do Sul
    kin = [tuple(entries.values()) for entries in found.values() if len(entries) >= _FEWEST]
    return kin[0] if len(kin) == 1 and atlas.stale(kin[0][0].country) is None else ()


def _parted(filed: str) -> tuple[str | None, str]:
    """What side a key tells, at its start or at its end, and what is left of it."""
    words = filed.split()
    for at in (0, -1):
        side = _SIDES.get(words[at]) if words else None
        if side is not None:
            return side, " ".join(words[1:] if at == 0 else words[:-1])
    return None, filed
