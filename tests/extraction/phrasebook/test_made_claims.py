"""The readers make claims without validating them: what they make is what validation would have let through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from factcheck.checker import Checker, offline_checker
from factcheck.drafts import read_draft
from factcheck.drafts.draft import Draft
from factcheck.drafts.reader import parse_draft
from factcheck.extraction.claimset import ClaimSet, claimset_adapter
from tests.extraction.phrasebook.test_phrases import PHRASES

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="module")
def checker() -> Checker:
    return offline_checker()


@pytest.fixture(scope="module")
def adapter() -> TypeAdapter[ClaimSet]:
    return claimset_adapter()


def drafts() -> Iterator[Draft]:
    """The examples of every kind of phrase, each kind as a draft, and the project's own drafts."""
    kinds: dict[str, list[str]] = {}
    for phrase in PHRASES:
        kinds.setdefault(phrase.id.partition(".")[0], []).extend(phrase.examples)
    for kind, examples in kinds.items():
        yield parse_draft("\n\n".join(["4 March 2026", *examples]), path=f"{kind}.md")
    yield from map(read_draft, sorted(path for path in EXAMPLES.iterdir() if path.suffix in (".md", ".txt", ".html")))


def read(checker: Checker, ones: Iterable[Draft]) -> list[ClaimSet]:
    return [checker.read(draft) for draft in ones]


def test_claims_are_the_same_once_validated(checker: Checker, adapter: TypeAdapter[ClaimSet]) -> None:
    made = read(checker, drafts())
    assert sum(len(one.claims) for one in made) > 300
    for one in made:
        assert adapter.validate_json(one.to_line()) == one, one.path


def test_every_kind_of_phrase_makes_claims(checker: Checker) -> None:
    without = [one.path for one in read(checker, drafts()) if not one.claims and not one.path.startswith("attribution")]
    assert without == []
