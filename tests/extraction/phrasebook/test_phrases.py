"""Every phrase of the book reads its examples, passes over its counter-examples, and takes linear time on any line."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache
from time import process_time

import pytest

from factcheck.atlas import Atlas
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook import phrases
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrasebook import Phrasebook
from factcheck.extraction.phrasebook.scene import SLOTS

FEWEST_EXAMPLES, FEWEST_COUNTER_EXAMPLES = 3, 1


def all_phrases() -> list[Phrase]:
    """Every phrase of every module of the book, in the order of the modules."""
    modules = [importlib.import_module(f"{phrases.__name__}.{one.name}") for one in pkgutil.iter_modules(phrases.__path__)]
    groups = [group for module in modules for group in vars(module).values() if isinstance(group, tuple)]
    return [phrase for group in groups for phrase in group if isinstance(phrase, Phrase)]


PHRASES = all_phrases()


@cache
def book() -> Phrasebook:
    return Phrasebook(Atlas.load())


def found(phrase: Phrase, text: str) -> list[Match]:
    scene = book().scene(parse_draft(text, path="example.md"))
    return [match for sentence in scene.sentences for match in phrase.matches(sentence)]


@pytest.mark.parametrize(
    ("phrase", "example"),
    [pytest.param(phrase, text, id=f"{phrase.id}: {text}") for phrase in PHRASES for text in phrase.examples],
)
def test_a_phrase_reads_its_example(phrase: Phrase, example: str) -> None:
    (match, *_) = found(phrase, example) or pytest.fail("no match")
    wanted = set(re.findall(r"\{([a-z_]+):", phrase.pattern))
    assert set(match.roles) <= wanted
    assert match.roles, "a match names at least one mention"


@pytest.mark.parametrize(
    ("phrase", "text"),
    [pytest.param(phrase, text, id=f"{phrase.id}: {text}") for phrase in PHRASES for text in phrase.counter_examples],
)
def test_a_phrase_passes_over_its_counter_example(phrase: Phrase, text: str) -> None:
    assert not found(phrase, text)


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.id)
def test_a_phrase_shows_what_it_reads_and_what_it_does_not(phrase: Phrase) -> None:
    assert len(set(phrase.examples)) >= FEWEST_EXAMPLES
    assert len(set(phrase.counter_examples)) >= FEWEST_COUNTER_EXAMPLES


def test_no_two_phrases_share_an_id() -> None:
    ids = [phrase.id for phrase in PHRASES]
    assert sorted(ids) == sorted(set(ids))
