"""Places in running prose: names of the atlas with the type word beside them, and typed names it does not know."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.atlas import Atlas, Entry, PlaceKind, TypeWord
from factcheck.atlas.names import FirstWord, key
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_beside import (
    country_before,
    national_capitals,
    note_countries,
    share_countries,
)
from factcheck.extraction.phrasebook.mentions.place_typed import (
    is_a_state,
    is_of_government,
    leading_length,
    typed_unknown,
)
from factcheck.extraction.phrasebook.mentions.place_words import (
    AFTER_TYPE,
    CAPITALISED,
    DIRECTIONS,
    INNER,
    INSTITUTION,
    INSTITUTION_OF,
    LEADING,
    LETTER,
    LIST_GOES_ON,
    ONE_OF_MANY,
    SOVEREIGN,
)

_NAME = rf"{CAPITALISED}(?:[ -]{CAPITALISED}){{0,3}}"
_AND = r"(?:, and |, | and | & )"

_START = expression(r"[A-ZÀ-ÞĀ-Ž]\w*(?:(?<=People)['’]s(?= Republic)|['’‘ʻʼ`](?![sS]\b)\w+)?")
"""A capitalised word; it starts with a character class so that the search for it is fast."""
_NEXT = expression(rf"(\.? |[-–]|\.|, (?=D\.? ?C\b)| ?& ?|/)([Pp]eople['’]s|{LETTER}+{INNER})")
_LIST_JOINTS = frozenset((", ", " and ", ", and "))
_JOINTS = frozenset(" .-–&/,")
_FOLLOWING = expression(r" ([A-Za-z]+)(?: ([A-Za-z]+))?(?![\w-])")
_FOLLOWER = expression(rf" ({LETTER}+)(?: ({LETTER}+))?")
_TYPE_BEFORE = expression(r"(?:(?:^|(?<=[\s(\"“'‘]))(\S+) )?(?<![\w-])((?:[A-Za-z]+ )?[A-Za-z]+) of (?:the )?$")
_SHARED = expression(rf"(?<![\w-])((?:{_NAME}{_AND}){{1,12}})(?:the )?$")
_OF_BEFORE = expression(r"([A-Za-z]+) of (?:the )?$")
_OF_LANDS = frozenset(("Landlocked", "Neighbouring", "Neighboring", "Mainland"))
"""Words that open a sentence before the name of a country, and are nobody's first name."""
_WORD_BEFORE = expression(rf"({LETTER}+)(?:\.)? $")

_OF_A_MEASURE = expression(r"(?:(?<=US)|(?<=U\.S\.)) (?:dollars|gallons|pints|tons)\b")
_PARTS_OF_WORLD = frozenset(("balkan", "gulf"))
"""Keys of regions by whose names copy calls a part of the world: "the Gulf states"."""
_COMPASS = frozenset(
    f"{one} {other}{ending}" for one in ("north", "south") for other in ("east", "west") for ending in ("", "ern")
)
"""Names of regions somewhere, and elsewhere the first word of another name: "South-East Asian"."""
_WINDOW = 48
_LIST_WINDOW = 240


def scan_places(prose: str, atlas: Atlas) -> list[PlaceMention]:
    """Every place mention of the prose, in order; they never overlap.

    A mention holds the name and the type word beside it ("Rostov Oblast", "state of Ontario"); "the" and a possessive
    's stay outside. Of names that share a plural type word ("the Bryansk and Kursk regions") each is a mention of its
    own with that type word. A name that is as often no place ("Reading", "Jordan" by a surname) is left out.
    """
    return _Scan(prose, atlas).mentions()


@dataclass(slots=True)
class _Hit:
    """A name of the atlas in the prose."""

    start: int
    end: int
    key: str
    entries: tuple[Entry, ...]


class _Scan:
    def __init__(self, prose: str, atlas: Atlas) -> None:
        self.prose = prose
        self.atlas = atlas
        self.words = atlas.words
        self.found: list[PlaceMention] = []
        self.listing: TypeWord | None = None
        """The plural type word that opened the last list of names: "the regions of Bryansk, Kursk and ..."."""
        self.listed = 0
        """Where the last name of that list ended."""
        self.shared: dict[int, int] = {}
        """Where each further name of such a list starts, with where the one before it does."""

    def mentions(self) -> list[PlaceMention]:
        for hit in self._hits():
            if self.prose[hit.end : hit.end + 1] == "$" or _OF_A_MEASURE.match(self.prose, hit.end):
                continue  # "US$290" is money, and "US gallons" are a measure
            mention = self._typed(hit)
            if mention is None and self._stands_alone(hit):
                mention = PlaceMention(hit.start, hit.end, self.prose[hit.start : hit.end], None, hit.entries)
            if mention is not None:
                self.found.append(mention)
        for mention, plural in typed_unknown(self.prose, self.atlas):
            if plural is not None:
                self._share(mention.start, plural)
            self._add(mention, over_bare=False)
        for mention in national_capitals(self.prose, self.atlas):
            self._add(mention, over_bare=True)
        note_countries(self.found, self.prose, self.atlas)
        share_countries(self.found, self.shared)
        return self.found

    def _hits(self) -> Iterator[_Hit]:
        """Names of the atlas, the longest at each capitalised word."""
        prose, first_words, loud = self.prose, self.atlas.first_words, self.atlas.loud
        done = 0
        for match in _START.finditer(prose):
            first = first_words[match[0]]
            if first is None:
                continue
            start = match.start()
            if start < done or (start and (prose[start - 1].isalnum() or prose[start - 1] in "-_")):
                continue
            if prose.startswith("New ", start - 4) and start > 3:
                continue  # "a New England state"
            name, end = first.key, match.end()
            entries = self.atlas.filed(name)
            if first.seconds and self._may_go_on(first, end):
                name, end, entries = self._longest(first, end, entries)
            if not entries or (name in loud and (not _is_loud(prose[start:end]) or _shouted(prose, start, end))):
                continue
            if prose.startswith(".", end) and prose[end - 2] == ".":
                end += 1
            done = end
            yield _Hit(start, end, name, entries)

    def _may_go_on(self, first: FirstWord, end: int) -> bool:
        """Whether the next word, after one or two characters between, starts like the second word of a name."""
        next_two = self.prose[end + 1 : end + 3]
        if "&" in next_two or not next_two.isascii():
            return True
        return not first.initials.isdisjoint(next_two) and self.prose[end] in _JOINTS

    def _longest(self, first: FirstWord, end: int, entries: tuple[Entry, ...]) -> tuple[str, int, tuple[Entry, ...]]:
        """The key, the end and the entries of the longest name that goes on from a first word; no entries for none."""
        name = first.key
        best = (name, end, entries)
        for count in range(first.longest):
            match = _NEXT.match(self.prose, end)
            if match is None:
                break
            joint, word = match.groups()
            filed = key(word) if "&" not in joint else f"and {key(word)}"
            if count == 0 and filed not in first.seconds and filed.partition(" ")[0] not in first.seconds:
                break
            name, end = f"{name} {filed}", match.end()
            if "-" in joint or not word.islower():
                longer = self.atlas.filed(name)
                if longer:
                    best = (name, end, longer)
        return best

    def _typed(self, hit: _Hit) -> PlaceMention | None:
        """The hit with the type word after it or before it; None where neither stands there."""
        following = _FOLLOWING.match(self.prose, hit.end)
        if following is not None:
            for count in (2, 1):
                end = following.end(count)
                printed = self.prose[hit.end + 1 : end] if end > 0 else ""
                word = self.words.get(printed.lower())
                if word is not None and self._goes_with(hit, word, printed, end):
                    mention = self._mention(hit, hit.start, end, word)
                    if printed.lower() != word.word:
                        self._share(hit.start, word)
                    return mention
        if self.prose.endswith((" of ", " of the "), 0, hit.start):
            return self._typed_before(hit)
        if self.listing is not None and self.prose[self.listed : hit.start] in _LIST_JOINTS and self._regional(hit):
            word = self.listing
            if "and" in self.prose[self.listed : hit.start]:
                self.listing = None
            if self.prose.startswith(("'s", "’s"), hit.end):
                return None  # "and Texas's neighbour"
            self.listed = hit.end
            mention = self._mention(hit, hit.start, hit.end, word)
            self.shared[mention.start] = self.found[-1].start
            return mention
        return None

    def _goes_with(self, hit: _Hit, word: TypeWord, printed: str, end: int) -> bool:
        """Whether a word after a name is its type: "Kaluga region", and not "China state television"."""
        regional = self._regional(hit)
        if word.alone:
            return True
        if word.word in AFTER_TYPE.never and not any(entry.type == word.word for entry in hit.entries):
            return False
        fits = any(word.names(entry) for entry in hit.entries if entry.kind is PlaceKind.REGION)
        if hit.key in self.atlas.ordinary and not fits:
            return False
        if printed != word.word and printed.islower() and hit.key in _PARTS_OF_WORLD:
            return False
        if printed[0].isupper():
            follower = _FOLLOWER.match(self.prose, end)
            if follower is None:
                return regional
            named_on = follower[1][0].isupper() and (word.word == "state" or not fits)  # "Ohio State Route"
            return regional and follower[1] not in INSTITUTION and not named_on
        if word.word in AFTER_TYPE.needs_pause and not AFTER_TYPE.pauses(self.prose, end):
            return False
        before = _WORD_BEFORE.search(self.prose[max(0, hit.start - 12) : hit.start])
        if before is not None and before[1].lower() in ONE_OF_MANY and before[1] != "the":
            return False
        return regional

    def _typed_before(self, hit: _Hit) -> PlaceMention | None:
        """The hit with "the state of" before it, the phrase within the mention."""
        window = max(0, hit.start - _WINDOW)
        match = _TYPE_BEFORE.search(self.prose[window : hit.start])
        if match is None:
            return None
        article, printed = match[1], match[2]
        begin = match.start(2)
        word = self.words.get(printed.lower())
        if word is None and " " in printed:
            article, printed = printed.split(" ")
            begin = match.end(2) - len(printed)
            word = self.words.get(printed.lower())
        if word is None or not word.before or (article or "").lower() in ONE_OF_MANY:
            return None
        if self.found and self.found[-1].end > window + begin:
            return None
        kinds = {entry.kind for entry in hit.entries}
        if PlaceKind.REGION not in kinds and not (
            word.word in SOVEREIGN or (word.word == "city" and PlaceKind.CITY in kinds)
        ):
            return None
        named_so = any(word.names(entry) for entry in hit.entries)
        if not named_so and (hit.key in self.atlas.ordinary or is_of_government(word.word, article, printed)):
            return None
        if self._printed(hit) in DIRECTIONS and self._is_name_on(hit.end):
            return None
        if word.word == "city" and PlaceKind.CITY not in kinds and not any(word.names(entry) for entry in hit.entries):
            return None
        if word.word == "state" and not is_a_state(self.prose, self.atlas, article, printed, hit.end):
            return None
        plural = printed.lower() != word.word
        if plural:
            if not self._list_goes_on(hit.end):
                return None
            self.listing, self.listed = word, hit.end
        mention = self._mention(hit, hit.start if plural else window + begin, hit.end, word)
        if plural:
            mention.country = country_before(self.prose, window + begin, self.atlas)
        return mention

    def _is_name_on(self, end: int) -> bool:
        """Whether a name goes on with another capitalised word: "Southern" in "the province of Southern Cape"."""
        return self.prose[end + 1 : end + 2].isupper()

    def _list_goes_on(self, end: int) -> bool:
        return LIST_GOES_ON.match(self.prose, end) is not None

    def _share(self, start: int, word: TypeWord) -> None:
        """Gives a plural type word to the names that stand before `start` in the same list."""
        if not self.prose.endswith((" and ", ", ", " & ", " and the "), 0, start):
            return
        window = max(0, start - _LIST_WINDOW)
        match = _SHARED.search(self.prose[window:start])
        if match is None:
            return
        begin = window + match.start(1)
        for name in re.finditer(_NAME, match[1]):
            at, end = begin + name.start(), begin + name.end()
            at += leading_length(self.prose[at:end])
            if at >= end or self.atlas.is_people(key(self.prose[at:end])) or self._ends_in_type(self.prose[at:end]):
                continue
            place = bisect_left(self.found, at, key=_start)
            known = next((m for m in self.found[max(0, place - 1) : place + 1] if m.start < end and at < m.end), None)
            if known is not None:
                if known.type_word is None and any(e.kind is PlaceKind.REGION for e in known.entries):
                    known.type_word = word.word
                continue
            entries = self.atlas.named(self.prose[at:end])
            if word.alone or any(entry.kind is PlaceKind.REGION for entry in entries):
                self.found.insert(place, PlaceMention(at, end, self.prose[at:end], word.word, entries))

    def _ends_in_type(self, name: str) -> bool:
        return name.rpartition(" ")[2].lower() in self.words

    def _mention(self, hit: _Hit, start: int, end: int, word: TypeWord) -> PlaceMention:
        return PlaceMention(start, end, self._printed(hit), word.word, hit.entries)

    @staticmethod
    def _regional(hit: _Hit) -> bool:
        return any(entry.kind is PlaceKind.REGION for entry in hit.entries)

    def _printed(self, hit: _Hit) -> str:
        return self.prose[hit.start : hit.end]

    def _stands_alone(self, hit: _Hit) -> bool:
        """Whether a name without a type word is worth a mention: a place as far as is cheap to see."""
        prose = self.prose
        if hit.key in self.atlas.guarded and not (hit.key in self.atlas.ordinary and not self._printed(hit).isascii()):
            return False
        after = prose[hit.end : hit.end + 2]
        if after[:1] == "-" or (hit.key in _COMPASS and after[1:].isupper()):
            return False
        if after[:1] == " " and after[1:].isupper():
            follower = _FOLLOWER.match(prose, hit.end)
            if follower is not None and (follower[1] in INSTITUTION or follower[2] in INSTITUTION):
                return False
            if hit.key in self.atlas.shared_with_people and not self._is_placelike(follower):
                return False
        if prose.endswith((" of ", " of the "), 0, hit.start):
            owner = _OF_BEFORE.search(prose[max(0, hit.start - _WINDOW) : hit.start])
            return owner is None or owner[1] not in INSTITUTION_OF
        if hit.key in self.atlas.shared_with_people:
            before = _WORD_BEFORE.search(prose[max(0, hit.start - 24) : hit.start])
            if before is None or before[1][0].islower() or before[1] in _OF_LANDS:
                return True
            return before[1] in LEADING or before[1] in DIRECTIONS
        return True

    def _is_placelike(self, follower: re.Match[str] | None) -> bool:
        return follower is None or follower[1].lower() in self.words or follower[1] in LEADING

    def _add(self, mention: PlaceMention, *, over_bare: bool) -> None:
        """Puts a mention among those found, where nothing stands yet, or (`over_bare`) nothing but bare names."""
        first = bisect_left(self.found, mention.start, key=_start)
        if first and self.found[first - 1].end > mention.start:
            first -= 1
        last = bisect_left(self.found, mention.end, key=_start)
        clashes = self.found[first:last]
        if not clashes or (over_bare and all(m.type_word is None for m in clashes)):
            self.found[first:last] = [mention]


def _start(mention: PlaceMention) -> int:
    return mention.start


def _shouted(prose: str, start: int, end: int) -> bool:
    """Whether a name stands among words that are all in capitals: "WHAT YOU TOLD US"."""
    last = prose.find("\n", end)
    line = prose[prose.rfind("\n", 0, start) + 1 : last if last >= 0 else len(prose)]
    return len(line.split()) > 1 and line.isupper()


def _is_loud(printed: str) -> bool:
    return printed.upper() == printed
