"""The table of readers and the folder of readers say the same, and no draft goes without a reader that it needs."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from factcheck.atlas import Atlas
from factcheck.drafts import read_draft
from factcheck.drafts.draft import Draft
from factcheck.drafts.reader import parse_draft
from factcheck.extraction.phrasebook import readers
from factcheck.extraction.phrasebook.phrasebook import Phrasebook
from factcheck.extraction.phrasebook.scene import SLOTS
from factcheck.extraction.phrasebook.vocabulary import Lexicon
from factcheck.extraction.phrasebook.ways import LIST, TABLE, WAYS, Way
from factcheck.extraction.phrasebook.ways import readers as readers_of
from tests.extraction.phrasebook.test_phrases import PHRASES
from tests.rules.test_cases import CASES, TODAY

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_way_has_its_reader(way: Way) -> None:
    assert callable(way.reader())
    assert all(group and set(group) <= {*SLOTS, TABLE, LIST} for group in way.needs)
    assert way.cue == way.cue.lower()
    assert all(way.cue.split("|")) or not way.cue


def test_every_reader_is_in_the_table() -> None:
    """A file of the folder is a reader when it defines `read_` and its own name."""
    named = {way.name for way in WAYS}
    assert len(named) == len(WAYS)
    for path in Path(readers.__path__[0]).rglob("*.py"):
        if f"def read_{path.stem}(" in path.read_text(encoding="utf-8"):
            assert path.stem in named


def test_a_way_is_taken_only_where_the_draft_has_its_mentions_and_a_cue() -> None:
    way = Way("calendar.days.weekdays", ("d", "nm"), "open|shut")
    opens, ends = map(Lexicon().vocabulary, ("it opens on friday", "it ends on friday"))
    assert way.wanted({"d", "m"}, opens)
    assert not way.wanted({"d"}, opens)
    assert not way.wanted({"n", "m"}, opens)
    assert not way.wanted({"d", "m"}, ends)


def drafts() -> Iterator[Draft]:
    """Every example of a phrase, every case of a rule, and the project's own drafts."""
    for phrase in PHRASES:
        for example in (*phrase.examples, *phrase.counter_examples):
            yield parse_draft(example, path="draft.md")
    for kinds in CASES.values():
        for case in chain.from_iterable(kinds.values()):
            yield parse_draft(case["draft"], path=f"draft{case.get('suffix', '.md')}")
    yield from map(read_draft, sorted(one for one in EXAMPLES.iterdir() if one.suffix in (".md", ".txt", ".html")))


def test_a_way_that_is_not_taken_would_find_nothing() -> None:
    phrasebook = Phrasebook(Atlas.load(), as_of=TODAY)
    left_out: set[str] = set()
    missed: list[tuple[str, str]] = []
    for draft in drafts():
        scene = phrasebook.scene(draft)
        taken = set(readers_of(scene))
        for way in WAYS:
            if way.reader() not in taken:
                left_out.add(way.place)
                missed += [(way.place, draft.prose) for _ in way.reader()(scene)]
    assert missed == []
    assert left_out == {way.place for way in WAYS if way.needs or way.cue}
