"""Locked claims: the same as the day they were locked, readable, and true to the draft or refused."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft, read_draft
from factcheck.drafts.draft import Draft
from factcheck.errors import LockError
from factcheck.extraction.lock import Lock
from factcheck.findings.report import Incomplete

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted((ROOT / "examples").glob("*.md"))
CHECKER = offline_checker()


@pytest.fixture
def lock(tmp_path: Path) -> Lock:
    return Lock(tmp_path)


def locked(lock: Lock, file: Path, text: str) -> Draft:
    file.write_text(text, encoding="utf-8")
    draft = read_draft(file)
    lock.write(file, draft, CHECKER.read(draft))
    return draft


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_locked_claims_get_the_same_verdicts(lock: Lock, tmp_path: Path, example: Path) -> None:
    file = tmp_path / example.name
    draft = locked(lock, file, example.read_text(encoding="utf-8"))
    claims = lock.read(file, draft)
    assert claims.claims == CHECKER.read(draft).claims
    assert CHECKER.judge(claims) == CHECKER.check(draft)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_a_lock_is_what_its_schema_says(lock: Lock, tmp_path: Path, example: Path) -> None:
    file = tmp_path / example.name
    locked(lock, file, example.read_text(encoding="utf-8"))
    schema = json.loads((ROOT / "schemas" / "lock.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(lock.file(file).read_text(encoding="utf-8")), schema)


BOATS = "Of the 12 boats, 7 were red and the other 4 were blue."
FILLER = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)


@given(FILLER, FILLER)
def test_a_lock_holds_whatever_stands_around_the_claims(before: str, after: str) -> None:
    from factcheck.extraction.lock import _restored, _written

    draft = parse_draft(f"{before}\n\n{BOATS} {BOATS}\n\n{after}\n", path="draft.md")
    claims = CHECKER.read(draft)
    assert _restored(json.loads(_written(draft, claims)), draft).claims == claims.claims


def test_an_edit_elsewhere_changes_only_the_digests(lock: Lock, tmp_path: Path) -> None:
    file = tmp_path / "draft.md"
    texts = []
    for head in ("A headline", "Another headline, with more words in it than the first"):
        locked(lock, file, f"{head}.\n\n{BOATS}\n")
        texts.append(lock.file(file).read_text(encoding="utf-8").split("\n"))
    changed = [one for one, two in zip(*texts, strict=True) if one != two]
    assert [line.split(":")[0].strip() for line in changed] == ['"sha256"', '"seal"']


def test_what_did_not_change_is_not_written_again(lock: Lock, tmp_path: Path) -> None:
    file = tmp_path / "draft.md"
    draft = locked(lock, file, BOATS)
    assert not lock.write(file, draft, CHECKER.read(draft))


def test_a_draft_that_changed_names_the_command_to_run(lock: Lock, tmp_path: Path) -> None:
    file = tmp_path / "draft.md"
    locked(lock, file, BOATS)
    file.write_text(f"{BOATS} Really.", encoding="utf-8")
    with pytest.raises(
        LockError, match=r"draft\.md: changed since its claims were locked; `factcheck extract --lock` locks them anew$"
    ):
        lock.read(file, read_draft(file))


def test_a_draft_without_a_lock_names_the_command_to_run(lock: Lock, tmp_path: Path) -> None:
    file = tmp_path / "draft.md"
    file.write_text(BOATS, encoding="utf-8")
    with pytest.raises(LockError, match=r"its claims are not locked; `factcheck extract --lock` locks them$"):
        lock.read(file, read_draft(file))


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (lambda text: text.replace('"schema_version": "1"', '"schema_version": "9"'), "by another version"),
        (lambda text: text[:200], "is broken, and holds no locked claims"),
        (lambda text: text.replace('"seal"', '"seals"'), "is broken, and holds no locked claims"),
        (lambda text: text.replace('"quote": "7"', '"quote": "9"'), "was changed by hand or by a merge"),
        (lambda text: text.replace('"value": "12"', '"value": "11"'), "was changed by hand or by a merge"),
        (lambda text: text.replace('"offset": 0', '"offset": 3'), "was changed by hand or by a merge"),
    ],
    ids=["version", "half", "no seal", "words", "value", "place"],
)
def test_a_lock_that_was_tampered_with_is_refused(lock: Lock, tmp_path: Path, spoil: object, reason: str) -> None:
    file = tmp_path / "draft.md"
    draft = locked(lock, file, BOATS)
    kept = lock.file(file)
    text = kept.read_text(encoding="utf-8")
    spoilt = spoil(text)  # type: ignore[operator]
    assert spoilt != text
    kept.write_text(spoilt, encoding="utf-8")
    with pytest.raises(LockError, match=reason):
        lock.read(file, draft)


def test_claims_that_are_not_complete_are_not_locked(lock: Lock, tmp_path: Path) -> None:
    from dataclasses import replace

    file = tmp_path / "draft.md"
    file.write_text(BOATS, encoding="utf-8")
    draft = read_draft(file)
    claims = replace(CHECKER.read(draft), incomplete=(Incomplete("model", "the key was refused"),))
    with pytest.raises(LockError, match="not locked: the key was refused"):
        lock.write(file, draft, claims)
    assert not lock.file(file).exists()


def test_drafts_outside_the_folder_and_standard_input_have_no_lock(tmp_path: Path) -> None:
    lock = Lock(tmp_path / "site")
    with pytest.raises(LockError, match="does not lie below"):
        lock.file(tmp_path / "draft.md")
    with pytest.raises(LockError, match="standard input has no lock"):
        lock.file(None)
