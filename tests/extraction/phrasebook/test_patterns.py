"""The pattern language."""

import pytest

from factcheck.extraction.phrasebook.patterns import needed


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("up {change:percent} to {after:number}", ("p", "nmu")),
        ("{count}(?: or {money})?", ("n",)),
        ("{count}? of {money}", ("m",)),
        ("{count} killed|{money} lost", ()),
        (r"[({|] {places:place+}[,)]", ("g",)),
        (r"\({places:place}\)", ("g",)),
    ],
)
def test_a_pattern_tells_which_mentions_it_cannot_do_without(pattern: str, letters: tuple[str, ...]) -> None:
    assert needed(pattern) == letters
