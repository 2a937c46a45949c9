"""The table of readers and the folder of readers say the same."""

from pathlib import Path

import pytest

from factcheck.extraction.phrasebook import readers
from factcheck.extraction.phrasebook.scene import SLOTS
from factcheck.extraction.phrasebook.ways import TABLE, WAYS, Way


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_every_way_has_its_reader(way: Way) -> None:
    assert callable(way.reader())
    assert all(group and set(group) <= {*SLOTS, TABLE} for group in way.needs)


def test_every_reader_is_in_the_table() -> None:
    """A file of the folder is a reader when it defines `read_` and its own name."""
    named = {way.name for way in WAYS}
    assert len(named) == len(WAYS)
    for path in Path(readers.__path__[0]).rglob("*.py"):
        if f"def read_{path.stem}(" in path.read_text(encoding="utf-8"):
            assert path.stem in named


def test_a_way_is_taken_only_where_the_draft_has_its_mentions() -> None:
    way = Way("calendar.weekdays", ("d", "nm"))
    assert way.wanted(frozenset("dm"))
    assert not way.wanted(frozenset("d"))
    assert not way.wanted(frozenset("nm"))
