"""Whether a name that the atlas has not is another spelling of one that it has, or a slip."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas, Entry
from factcheck.atlas.cities import City
from factcheck.atlas.names import key
from factcheck.atlas.respelling import respelt
from factcheck.atlas.slips import one_slip_apart
from factcheck.expressions import expression

_ADJECTIVE = expression(r"(\w{4,})sk(?:aya|a|iy|yy|y|ii|oi)$")
"""A name as an adjective in the Slavic manner."""
_SIDES = frozenset("north south east west northern southern eastern western upper lower norte sul sur nord sud".split())
"""Words that make another region's name of one: "South Queensland" is no form of "Queensland"."""
_VOWELS = expression("[aeiou]")


def same_region(name: str, candidates: Iterable[Entry]) -> tuple[Entry, ...]:
    """Regions that the name may be another spelling or form of: "Zhitomyr", "Poltavskaya", "Rostov-on-Don"."""
    words, spelt = set(key(name).split()), _respellings(name)
    adjective = _ADJECTIVE.match(key(name))

    def same(other: str) -> bool:
        parts = set(key(other).split())
        longer = len(key(other)) > 3 and (words < parts or (parts < words and _SIDES.isdisjoint(words - parts)))
        declined = adjective is not None and key(other).startswith(adjective[1])
        return longer or declined or respelt(other) in spelt

    return tuple(entry for entry in candidates if any(map(same, entry.names)))


def same_but_for_vowels(name: str, candidates: Iterable[Entry]) -> tuple[Entry, ...]:
    """Regions of which the name has every consonant: "Volgagrad"."""
    wanted = _VOWELS.sub("", respelt(name))
    if len(wanted) < 3:
        return ()
    return tuple(e for e in candidates if any(wanted == _VOWELS.sub("", respelt(other)) for other in e.names))


def _respellings(name: str) -> set[str]:
    """The name respelt, with each reading of the letters that languages differ on: j (y, zh) and ch (ch, kh)."""
    readings = {name.replace("j", j).replace("ch", ch) for j in ("j", "zh") for ch in ("ch", "kh")}
    return {spelt for reading in readings if len(spelt := respelt(reading)) > 2}


_VOWELS_AND_Y = expression("[aeiouy]")
_LONG_ENOUGH = 5
_SPELT_SO = frozenset("lyons marseilles basle katmandu tangiers brussel hannover bagdad cordova lugansk".split())
"""Keys of names that English copy uses, or used, beside a city's own, and that are no slip."""


def may_be_misspelt(name: str, city: City, atlas: Atlas) -> bool:
    """Whether a name that is on no list of English names is one slip of the keys away from the city's: "Tiblisi"."""
    printed, own = key(name), key(city.name)
    if len(printed) < _LONG_ENOUGH or printed == own or printed in _SPELT_SO or atlas.named(name):
        return False
    vowels = _VOWELS_AND_Y.sub("a", printed) == _VOWELS_AND_Y.sub("a", own)  # "Sukhumi" beside "Sokhumi"
    return printed[0] == own[0] and one_slip_apart(printed, own) and not vowels


def is_slip(name: str, entry: Entry) -> bool:
    """Whether the name is one slip of the keys away from the entry's: a letter too many, missing, wrong or swapped."""
    wanted = key(name)
    return len(wanted) > 4 and any(one_slip_apart(wanted, key(other)) for other in entry.names)
