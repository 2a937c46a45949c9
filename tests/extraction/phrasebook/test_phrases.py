"""Every phrase of the book reads its examples, passes over its counter-examples, and takes linear time on any line."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

import pytest
import taken

from factcheck.atlas import Atlas
from factcheck.drafts import parse_draft
from factcheck.extraction.phrasebook import phrases
from factcheck.extraction.phrasebook.patterns import Match, Phrase
from factcheck.extraction.phrasebook.phrasebook import Phrasebook
from factcheck.extraction.phrasebook.scene import SLOTS

FEWEST_EXAMPLES, FEWEST_COUNTER_EXAMPLES = 3, 1
HOSTILE = 2_000
"""Characters of a hostile line."""
LONGEST, SLACK = 0.5, 0.05
"""Seconds that two such lines may take at most, and by which a measurement may be off."""


def all_phrases() -> list[Phrase]:
    """Every phrase of every module of the book, in the order of the modules."""
    modules = [
        importlib.import_module(one.name) for one in pkgutil.walk_packages(phrases.__path__, f"{phrases.__name__}.")
    ]
    groups = [group for module in modules for group in vars(module).values() if isinstance(group, tuple)]
    found = [phrase for group in groups for phrase in group if isinstance(phrase, Phrase)]
    return list({id(phrase): phrase for phrase in found}.values())


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


def hostile_units(phrase: Phrase) -> list[str]:
    """What a line is repeated from: a phrase's own cues and slots, and the phrases of the book short of their end."""
    slots = "".join(SLOTS.values())
    words = sorted(set(re.findall(r"[a-z]{2,}(?: [a-z]{2,})*", phrase._compiled.pattern))) or ["a"]
    own = [slotted for text in phrase.examples for slotted in slotted_sentences(text)]
    return [
        " ",
        "1 a ",
        slots,
        *(f"{slot}{between}" for slot in slots for between in (", ", " and ", " ")),
        f"{SLOTS['g']}, {SLOTS['n']} ",
        f"{SLOTS['g']}, a {SLOTS['n']} a, a ",
        " ".join(words) + " ",
        "".join(f"{word} {slots[index % len(slots)]} " for index, word in enumerate(words)),
        *(f"{text.rstrip('.')} " for text in own),
        *(re.sub(f"[{slots}][^{slots}]*$", "", text) or "a" for text in own),
    ]


def slotted_sentences(text: str) -> list[str]:
    return [sentence.slotted for sentence in book().scene(parse_draft(text, path="example.md")).sentences]


def seconds(phrase: Phrase, line: str) -> float:
    """The processor time of finding every match in a slotted line."""
    return taken.seconds(lambda: list(phrase._compiled.finditer(line)))


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.id)
def test_a_phrase_takes_linear_time_on_hostile_lines(phrase: Phrase) -> None:
    for unit in hostile_units(phrase):
        line = (unit * (HOSTILE // len(unit) + 1))[:HOSTILE]

        def over(times: int, line: str = line) -> float:
            return seconds(phrase, line * times)

        taken.assert_in_step(over, 1, 2, growth=4, slack=SLACK, longest=LONGEST)
