"""Which of many strings a text holds, when it holds few of them."""

from __future__ import annotations

from collections.abc import Container, Set
from functools import cache, cached_property
from threading import Lock


class Lexicon:
    """The words of all the texts that a reader has read, and which of the strings that it looks for each word holds.

    A page has few words that no page before it had: a string is looked for in those, and not in the others again.
    """

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._pages: list[str] = []
        """The words that each text was the first to have, parted by blanks."""
        self._sought: set[str] = set()
        """What is known of every word of the pages."""
        self._starts: dict[tuple[str, ...], list[str]] = {}
        """What is sought by its first three letters, which tell most of it from a page at once; by none where it has
        fewer."""
        self._held: dict[str, set[str]] = {}
        """The strings in a word, by the word; none are told of a word that holds none."""
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._known)

    def vocabulary(self, text: str) -> Vocabulary:
        words = frozenset(text.split())
        with self._lock:
            fresh = words - self._known
            if fresh:
                page = " ".join(fresh)
                for start in {(), *zip(page, page[1:], page[2:], strict=False)} & self._starts.keys():
                    for part in self._starts[start]:
                        if part in page:
                            self._note(part, page)
                self._pages.append(page)
                self._known |= fresh
            held: set[str] = set()
            return Vocabulary(text, words, held.union(*map(self._held.__getitem__, words & self._held.keys())), self)

    def sought(self) -> set[str]:
        """What was looked for so far."""
        return set(self._sought)

    def seek(self, part: str) -> None:
        """Looks for a string from now on, in the words that are known already as well."""
        with self._lock:
            if part not in self._sought:
                for page in self._pages:
                    if part in page:
                        self._note(part, page)
                self._sought.add(part)
                self._starts.setdefault(tuple(part[:3]) if len(part) > 2 else (), []).append(part)

    def _note(self, part: str, page: str) -> None:
        at = page.find(part)
        while at >= 0:
            end = page.find(" ", at)
            word = page[page.rfind(" ", 0, at) + 1 : end if end >= 0 else len(page)]
            self._held.setdefault(word, set()).add(part)
            at = page.find(part, end) if end >= 0 else -1


class Vocabulary(Container[str]):
    """The words of a text, each once: `"once again" in vocabulary` is `"once again" in text`, in less time.

    What no word of a text holds need not be looked for in the text.
    """

    def __init__(self, text: str, words: Set[str], held: set[str], lexicon: Lexicon) -> None:
        self._text = text
        self._words = words
        self._held = held
        """What words of the text hold, of what was sought."""
        self._sought = lexicon.sought()
        self._lexicon = lexicon
        self._answers: dict[tuple[str, ...], list[str]] = {}

    def __contains__(self, cue: object) -> bool:
        assert isinstance(cue, str)
        return self.any((cue,))

    def any(self, cues: tuple[str, ...]) -> bool:
        """Whether the text holds one of some strings."""
        parts = self._parts(cues)
        held, text = self._held, self._text
        if held.isdisjoint(parts):
            return False
        return any(part in held and (part == cue or cue in text) for cue, part in zip(cues, parts, strict=True))

    def held(self, cues: tuple[str, ...]) -> list[str]:
        """Those of some strings that the text holds: all that need be looked for in a piece of it."""
        known = self._answers.get(cues)
        if known is None:
            known = self._answers[cues] = self._held_of(cues)
        return known

    def _held_of(self, cues: tuple[str, ...]) -> list[str]:
        parts = self._parts(cues)
        held = self._held
        if held.isdisjoint(parts):
            return []
        text = self._text
        return [cue for cue, part in zip(cues, parts, strict=True) if part in held and (part == cue or cue in text)]

    def _parts(self, cues: tuple[str, ...]) -> tuple[str, ...]:
        """The longest word of each cue, looked for."""
        parts = _longest_words(cues)
        if not self._sought.issuperset(parts):
            for part in parts:
                if part not in self._sought:
                    self._lexicon.seek(part)
                    self._sought.add(part)
                    if part in self._joined:
                        self._held.add(part)
        return parts

    @cached_property
    def _joined(self) -> str:
        return " ".join(self._words)


@cache  # cues are constants of the phrasebook
def _longest_words(cues: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(max(cue.split(), key=len, default="") for cue in cues)
