"""A draft with its mentions in place: what every way of reading it looks at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from factcheck.atlas import Atlas
from factcheck.claims import Anchor
from factcheck.drafts.draft import Block, BlockKind, Draft
from factcheck.drafts.sentences import sentences
from factcheck.extraction.phrasebook.claiming import Maker
from factcheck.extraction.phrasebook.homeland import homeland, most_named
from factcheck.extraction.phrasebook.mentions.mention import DateMention, Mention, NumberMention, PlaceMention
from factcheck.extraction.phrasebook.trying import MOST_OF_A_KIND, Tried, TriedT, fitting
from factcheck.extraction.phrasebook.vocabulary import Lexicon, Vocabulary

MentionT = TypeVar("MentionT", bound=Mention)
Made = TypeVar("Made")

SLOTS = {letter: chr(0xE000 + index) for index, letter in enumerate("nfpmuodtg")}
"""The private-use character that stands for a mention of each type in a slotted sentence.

n count, f fraction in words, p percent, m money, u measure, o percentage points, d date, t time, g place.
"""

HEAD_FIELDS = frozenset(
    {"title", "headline", "subtitle", "deck", "dek", "summary", "description", "lede", "lead", "excerpt"}
)
HEAD_BLOCKS = 5
HEAD_LENGTH = 200
_BLANKS = 8
"""How far two sentences that stand side by side are apart at most."""


@dataclass
class Sentence:
    """One sentence and the mentions in it."""

    scene: Scene
    block: Block
    start: int
    end: int
    mentions: Sequence[Mention]

    @property
    def text(self) -> str:
        return self.scene.draft.prose[self.start : self.end]

    @cached_property
    def lower(self) -> str:
        return self.scene.lower[self.start : self.end]

    @cached_property
    def kinds(self) -> str:
        """The slot letters of the mentions, in order: "nng"."""
        return "".join(mention.slot for mention in self.mentions)

    @cached_property
    def _many(self) -> str:
        """The slot letters that occur, in alphabetical order, each as often as it does, up to `MOST_OF_A_KIND`."""
        kinds = self.kinds
        if len(kinds) < 2:
            return kinds
        return "".join([letter * min(kinds.count(letter), MOST_OF_A_KIND) for letter in sorted(set(kinds))])

    def phrases(self, phrases: Sequence[TriedT]) -> Sequence[TriedT]:
        """Those of a fixed list of phrases that are worth a try: the mentions are there, and the draft has a cue."""
        return self.scene.alive(phrases, self._many)

    @cached_property
    def numbers(self) -> tuple[NumberMention, ...]:
        return tuple(mention for mention in self.mentions if isinstance(mention, NumberMention))

    @cached_property
    def slotted(self) -> str:
        """The sentence in lower case with one private-use character for each mention, hedges included."""
        pieces, self._slot_starts, self._slots = [], [], []
        at, length = self.start, 0
        for mention, letter in zip(self.mentions, self.kinds, strict=True):
            first = mention.hedge_start if isinstance(mention, NumberMention) else mention.start
            pieces.append(self.scene.lower[at:first])
            length += max(0, first - at)
            pieces.append(SLOTS[letter])
            self._slot_starts.append(length)
            self._slots.append(mention)
            length += 1
            at = mention.end
        pieces.append(self.scene.lower[at : self.end])
        return "".join(pieces)

    def within_slots(self, start: int, end: int) -> list[Mention]:
        """The mentions whose characters stand in a range of `slotted`."""
        return self._slots[bisect_left(self._slot_starts, start) : bisect_left(self._slot_starts, end)]

    def sides(self, mention: Mention, reach: int = 80) -> tuple[str, str]:
        """What stands before and after a mention of this sentence in `slotted`, so many characters of it at most."""
        known = self._sides.get((mention.start, reach))
        if known is None:
            slotted = self.slotted
            at = self._slot_starts[bisect_left(self.mentions, mention.start, key=_start)]
            known = slotted[max(0, at - reach) : at], slotted[at + 1 : at + 1 + reach]
            self._sides[mention.start, reach] = known
        return known

    def prose_offset(self, offset: int) -> int:
        """Where an offset of `slotted` that is no slot stands in the prose."""
        index = bisect_left(self._slot_starts, offset) - 1
        if index < 0:
            return self.start + offset
        return self._slots[index].end + offset - self._slot_starts[index] - 1

    _slot_starts: list[int] = field(default_factory=list, init=False, repr=False)
    _slots: list[Mention] = field(default_factory=list, init=False, repr=False)
    asked: dict[tuple[str, int], Any] = field(default_factory=dict, init=False, repr=False)
    """What was found out of its figures: by the question, and where the figure starts."""
    _sides: dict[tuple[int, int], tuple[str, str]] = field(default_factory=dict, init=False, repr=False)


@dataclass
class Scene:
    """A draft, its mentions in order and without overlap, and its sentences."""

    draft: Draft
    lower: str
    """The prose in lower case, offset for offset the same."""
    mentions: Sequence[Mention]
    anchor: Anchor | None = None
    atlas: Atlas | None = None
    """For readers that must tell a name that is known from one that is not."""
    vocabulary: Vocabulary | None = field(default=None, repr=False)
    """The words of the draft, where the words of drafts before it are known."""
    corrected: Sequence[tuple[int, int]] = ()
    """Where the draft tells what was wrong before it puts it right."""
    _alive: dict[tuple[int, str], Sequence[Any]] = field(default_factory=dict, init=False, repr=False)
    _cued: dict[int, bool] = field(default_factory=dict, init=False, repr=False)
    _ranges: dict[int, tuple[tuple[int, int], ...]] = field(default_factory=dict, init=False, repr=False)
    """The sentences of blocks that were asked for, by where the block starts."""
    _made: dict[Callable[[Scene], Any], Any] = field(default_factory=dict, init=False, repr=False)

    def alive(self, phrases: Sequence[TriedT], kinds: str) -> Sequence[TriedT]:
        """Those of a fixed list of phrases that the draft has a cue for and that mentions of these types fit."""
        kept = self._alive.get((id(phrases), kinds))
        if kept is None:
            kept = self._alive[id(phrases), kinds] = [one for one in fitting(phrases, kinds) if self._cue(one)]
        return kept

    def _cue(self, phrase: Tried) -> bool:
        """Whether the draft has a cue for a phrase, or it needs none."""
        known = self._cued.get(id(phrase))
        if known is None:
            known = self._cued[id(phrase)] = "" in phrase.cues or self.words.any(phrase.cues)
        return known

    def once(self, make: Callable[[Scene], Made]) -> Made:
        """What a function makes of the draft, made once however many readers ask."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    @cached_property
    def words(self) -> Vocabulary:
        """What to ask whether some string stands anywhere in `lower`."""
        return self.vocabulary or Lexicon().vocabulary(self.lower)

    @cached_property
    def maker(self) -> Maker:
        return Maker(self.draft, self.home or most_named(self.mentions))

    @cached_property
    def home(self) -> PlaceMention | None:
        """The country that the draft is set in, as far as the regions that it names tell."""
        return homeland(self.mentions, self.atlas) if self.atlas is not None else None

    @cached_property
    def sentences(self) -> Sequence[Sentence]:
        """The sentences that hold a mention, in order."""
        found: list[Sentence] = []
        mentions = self.mentions
        starts = self._starts
        for block in self.draft.blocks:
            first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
            if first == last:
                continue
            for start, end in self.ranges(block):
                stop = bisect_left(starts, end, first, last)
                if stop > first:
                    found.append(Sentence(self, block, start, end, mentions[first:stop]))
                    first = stop
        return found

    def ranges(self, block: Block) -> Sequence[tuple[int, int]]:
        """The sentences of a block, with a mention or without, as ranges of the prose."""
        known = self._ranges.get(block.start)
        if known is None:
            known = self._ranges[block.start] = tuple(sentences(self.draft.prose, block.start, block.end))
        return known

    def within(self, start: int, end: int, kind: type[MentionT]) -> list[MentionT]:
        """The mentions of one type that start in a range of the prose."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [mention for mention in self.mentions[first:last] if isinstance(mention, kind)]

    def place_at(self, start: int) -> PlaceMention | None:
        """The place that is named at an offset of the prose."""
        return next(iter(self.within(start, start + 1, PlaceMention)), None)

    @cached_property
    def dates(self) -> Sequence[DateMention]:
        """The dates of the draft, in order."""
        return [mention for mention in self.mentions if isinstance(mention, DateMention)]

    def sentences_in(self, start: int, end: int) -> Sequence[Sentence]:
        """The sentences with a mention that start in a range of the prose."""
        starts = self._sentence_starts
        return self.sentences[bisect_left(starts, start) : bisect_left(starts, end)]

    def passages_in(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The ranges of the sentences, with a mention or without, that start in a range of one block."""
        ranges = self.ranges(self.draft.block_at(start))
        return ranges[bisect_left(ranges, (start, 0)) : bisect_left(ranges, (end, 0))]

    def right_before(self, sentence: Sentence) -> Sentence | None:
        """The sentence with a mention that one stands right behind, in one block."""
        index = bisect_left(self._sentence_starts, sentence.start)
        before = self.sentences[index - 1] if index else None
        return before if before is not None and self.side_by_side(before, sentence) else None

    def side_by_side(self, one: Sentence, two: Sentence) -> bool:
        """Whether two sentences of one block stand side by side, in whichever order."""
        first, last = (one, two) if one.start <= two.start else (two, one)
        near = one.block is two.block and last.start - first.end <= _BLANKS
        return near and not self.draft.prose[first.end : last.start].strip()

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence with a mention that holds a prose offset."""
        index = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[index] if index >= 0 and offset < self.sentences[index].end else None

    def sentences_with(self, words: tuple[str, ...]) -> Iterator[Sentence]:
        """The sentences with a mention in which one of some lower-case strings stands, each once, in order."""
        found: dict[int, Sentence] = {}
        for word in self.words.held(words):
            at = self.lower.find(word)
            while at >= 0:
                sentence = self.sentence_at(at)
                if sentence is not None and sentence.start <= at:
                    found[sentence.start] = sentence
                    at = max(at, sentence.end - len(word))
                at = self.lower.find(word, at + 1)
        return (found[start] for start in sorted(found))

    def passages_with(self, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """The ranges of the sentences in which one of some lower-case strings stands, with a mention or without."""
        found: set[tuple[int, int]] = set()
        for word in self.words.held(words):
            at = self.lower.find(word)
            while at >= 0:
                start, end = self.passage_at(at)
                found.add((start, end))
                at = self.lower.find(word, max(at + 1, end - len(word) + 1))
        return iter(sorted(found))

    def passage_at(self, offset: int) -> tuple[int, int]:
        """The range of the sentence at a prose offset, with a mention or without."""
        sentence = self.sentence_at(offset)
        if sentence is not None and sentence.start <= offset:
            return sentence.start, sentence.end
        block = self.draft.block_at(offset)
        ranges = self.ranges(block)
        index = bisect_right(ranges, (offset, len(self.lower))) - 1
        return ranges[index] if index >= 0 and offset < ranges[index][1] else (offset, offset + 1)

    @cached_property
    def heads(self) -> Sequence[Block]:
        """The headline and what stands with it: title and summary fields, the first heading, lines without a full stop.

        A line at the top counts where it is no sentence: newspapers put a rubric above the headline.
        """
        found = [block for block in self.draft.blocks if block.kind is BlockKind.FIELD and block.name in HEAD_FIELDS]
        body = [block for block in self.draft.blocks if block.kind is not BlockKind.FIELD]
        for index, block in enumerate(body[:HEAD_BLOCKS]):
            text = self.draft.prose[block.start : block.end].rstrip("\"'”’)*_ ")
            title = (
                block.kind is BlockKind.HEADING
                and block.level <= 1
                and not any(other.kind is BlockKind.HEADING and other.level <= 1 for other in body[:index])
            )
            line = block.kind is BlockKind.PARAGRAPH and len(text) < HEAD_LENGTH and text[-1:] not in ".:;!?…—–-"
            if title or (line and index + 1 < len(body)):
                found.append(block)
            elif block.kind is not BlockKind.HEADING:
                break
        return found

    @cached_property
    def topic(self) -> NumberMention | None:
        """The count that the headline leads with, where the text gives it again: what the draft is about."""
        heads = self.heads
        counts = {n.value: n for b in heads for n in self.within(b.start, b.end, NumberMention) if _counts_things(n)}
        if len(counts) != 1:
            return None
        body = self.within(max(b.end for b in heads), len(self.draft.prose), NumberMention)
        return next((n for n in body if n.value in counts and _counts_things(n)), None)

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]


def _counts_things(number: NumberMention) -> bool:
    return number.unit is None and number.counted is not None


def fold(prose: str) -> str:
    """The prose in lower case with every offset kept."""
    lower = prose.lower()
    if len(lower) != len(prose):
        lower = "".join(low if len(low := letter.lower()) == 1 else letter for letter in prose)
    return lower


def _start(mention: Mention) -> int:
    return mention.start


__all__ = ["SLOTS", "DateMention", "PlaceMention", "Scene", "Sentence", "fold"]
