"""Finds lakes, rivers, ranges and other landmarks in prose: "the Danube", "Mount Kenya", "Victoria Falls"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from factcheck.atlas.landmarks import RIVER, Landmark, names, numbered
from factcheck.atlas.names import key, unaccented
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import DIRECTIONS, LEADING
from factcheck.extraction.phrasebook.scene import Scene

_WORD = expression(r"[A-ZÀ-ÞŁŠŽ](?<![\w'’&@#/.-].)[\w’'-]*")
"""Starts with the capital, which makes the search for it fast."""
_OWN_WORDS = frozenset(
    "River Rivers Delta Basin Valley Canyon Mountains Mountain Desert Sea Lake Bay Gulf Island Islands Peninsula Reef"
    " Glacier Falls Strait Canal Range Hills Plateau National State Region Day".split()
)
"""Words with a capital that may follow a name and leave it what it is."""
_BEFORE = (
    DIRECTIONS
    | (LEADING - {"New"})
    | frozenset("River Lake Mount Mt. Mt Loch Cape Island Saint St. Rio Río Volcano Reservoir Peninsula".split())
)
"""Words with a capital that may stand before a name and leave it what it is."""
_WORD_BEFORE = expression(r"(?<![\w'’])([A-ZÀ-ÞŁŠŽ][\w’'.-]*)[ -]\Z")
_RIVER_BEFORE = expression(
    r"(?:[Tt]he |[Rr]iver |[’']s |(?:[Uu]pper|[Ll]ower|[Mm]iddle|[Mm]ighty|[Ff]rozen|[Ss]wollen) )\Z"
)
_RIVER_AFTER = expression(r" [Rr]iver\b")
_FLOWS = expression(
    r",? (?:(?:which|that|as it|where it) )?(?:flows?|flowed|runs?|ran|winds?|meanders?|snakes?|rises|burst|overflowed"
    r"|broke its|flooded|passes|empties|drains|courses|cuts|crested|peaked|(?:divides|separates|parts) (?=[A-Z])"
    r"|(?:forms?|marks?|makes|is|follows)(?: [a-z]+){0,5}? (?:border|frontier|boundary))\b"
    r"|(?: River)? (?:through|upstream|downstream) | at (?=[A-Z])"
)
_BANKS_OF = expression(r"(?:banks?|mouth|source|bed|waters|tributary|stretch|reaches|course|bend|level) of the \Z")
"""What tells a river from all else that has its name: "the Po, which flows through", "on the banks of the Main"."""
_GOES_ON = expression(r"(?:[ -]([A-Z][\w’'-]*)|-| (?:d[aeo]s?|del) [A-Z])")
_OPENS = expression(r"[\w’'-]+")
_REACH = 24

WATERSIDE = frozenset((RIVER, "lake"))
"""Kinds that towns lie on."""


class LandmarkMention(NamedTuple):
    """A landmark in the prose."""

    start: int
    end: int
    landmark: Landmark


def landmarks_in(scene: Scene) -> tuple[LandmarkMention, ...]:
    """Every landmark that the prose of a draft names, in order."""
    return scene.once(_found)


def _found(scene: Scene) -> tuple[LandmarkMention, ...]:
    return tuple(_all(scene))


def _all(scene: Scene) -> Iterator[LandmarkMention]:
    prose, known = scene.draft.prose, _by_first_word()
    free = 0
    for match in _WORD.finditer(prose):
        if match.start() < free:
            continue
        word = match[0].removesuffix("'s").removesuffix("’s")
        for name, number in known.get(word, ()):
            end = match.start() + len(name)
            if prose.startswith(name, match.start()) and _is_whole(scene, match.start(), end, numbered(number)):
                yield LandmarkMention(match.start(), end, numbered(number))
                free = end
                break


def _is_whole(scene: Scene, start: int, end: int, landmark: Landmark) -> bool:
    """Whether a name is no part of a longer one: "the Danube University", "Hotel Danube"."""
    prose = scene.draft.prose
    after = _GOES_ON.match(prose, end)
    if prose[end : end + 1].isalnum() or (after is not None and after[1] not in _OWN_WORDS):
        return False
    before = _WORD_BEFORE.search(prose, max(0, start - _REACH), start)
    if before is not None and not _may_precede(scene, before[1]):
        return False
    if before is not None and scene.atlas is not None and scene.atlas.named(f"{before[1]} {prose[start:end]}"):
        return False  # Western Sahara
    if landmark.kind != RIVER or "River" in (words := prose[start:end]):
        return True
    if _RIVER_AFTER.match(prose, end) is not None:
        return True
    if words in landmark.names:
        return _RIVER_BEFORE.search(prose, max(0, start - _REACH), start) is not None
    return prose.endswith("he ", 0, start) and (
        _FLOWS.match(prose, end) is not None or _BANKS_OF.search(prose, max(0, start - _REACH), start) is not None
    )


def _may_precede(scene: Scene, word: str) -> bool:
    """Whether a word with a capital is no part of a name after it: "the Peruvian Andes", "Ghana's Lake Volta"."""
    if word in _BEFORE or word.endswith(("'s", "’s", "s'", "s’")):
        return True
    atlas = scene.atlas
    return atlas is not None and (atlas.is_people(key(word)) or bool(atlas.regions_of(word)))


@cache
def _by_first_word() -> Mapping[str, list[tuple[str, int]]]:
    """Every spelling and the number of its landmark by the first word, the longest spellings first."""
    found: dict[str, dict[str, int]] = {}
    for number, name, river in names():
        bare = name.removeprefix("River ").removesuffix(" River") if river else name
        spellings = {name, bare}
        if not name.isascii():
            spellings |= {unaccented(name), unaccented(bare)}
        if "'" in name:
            spellings.add(name.replace("'", "’"))
        for spelling in spellings:
            found.setdefault(_first_word(spelling), {})[spelling] = number
    return {word: sorted(spelt.items(), key=lambda one: -len(one[0])) for word, spelt in found.items()}


def _first_word(spelling: str) -> str:
    word = spelling.partition(" ")[0]
    if word.isalpha():
        return word
    match = _OPENS.match(spelling)
    return match[0] if match is not None else word
