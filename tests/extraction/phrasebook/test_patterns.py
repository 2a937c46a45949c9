"""The pattern language."""

import pytest

from factcheck.extraction.phrasebook.patterns import Phrase, needed


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("up {change:percent} to {after:number}", {"p": 1, "nmu": 1}),
        ("from {before:number} to {after:number}", {"nmu": 2}),
        ("{total:count} of {parts:number+}", {"n": 1, "nmu": 3}),
        ("{count}(?: or {money})?", {"n": 1}),
        ("{count}? of {money}", {"m": 1}),
        ("{count} killed|{money} lost", {}),
        (r"[({|] {places:place+}[,)]", {"g": 2}),
        (r"\({places:place}\)", {"g": 1}),
    ],
)
def test_a_pattern_tells_which_mentions_it_cannot_do_without(pattern: str, letters: dict[str, int]) -> None:
    assert dict(needed(pattern)) == letters


def test_a_phrase_fits_a_sentence_that_has_mentions_enough() -> None:
    phrase = Phrase(id="sum.of", pattern="{total:count} of {parts:number+}", examples=("Ten of 4 and 6.",))
    assert phrase.fits("mnnn")
    assert phrase.fits("nnnn")
    assert not phrase.fits("mmmm")
    assert not phrase.fits("nn")
