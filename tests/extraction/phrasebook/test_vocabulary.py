"""What a vocabulary says of a text is what the text holds, whatever was read before it."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.phrasebook.vocabulary import Lexicon

CUES = ("an", "anna", " n", "b a", "a", "na nb", "\nb", "bb")


@given(st.lists(st.text(alphabet="abn \n", max_size=30), max_size=6), st.permutations(CUES))
def test_a_cue_is_held_where_the_text_holds_it(texts: list[str], cues: list[str]) -> None:
    lexicon = Lexicon()
    for text in texts:
        vocabulary = lexicon.vocabulary(text)
        for cue in cues:
            assert (cue in vocabulary) is (cue in text)
        assert vocabulary.held(CUES) == [cue for cue in CUES if cue in text]
        assert vocabulary.any(CUES) is any(cue in text for cue in CUES)


@given(st.lists(st.text(alphabet="abn \n", max_size=30), min_size=2, max_size=2))
def test_texts_that_are_read_side_by_side_keep_apart(texts: list[str]) -> None:
    lexicon = Lexicon()
    first, second = map(lexicon.vocabulary, texts)
    for cue in CUES:
        assert (cue in first) is (cue in texts[0])
        assert (cue in second) is (cue in texts[1])
