"""Records of drafts: nothing is lost on the way, and nothing is run."""

import os
import pickle
from dataclasses import fields
from pathlib import Path

import pytest
from fakes import sum_checker

from factcheck.bulk.record import Record, packed, unpacked
from factcheck.checker import offline_checker
from factcheck.drafts import parse_draft, read_draft
from factcheck.findings.report import Document

ROOT = Path(__file__).parents[2]
DRAFTS = [*sorted((ROOT / "examples").glob("*.md")), *sorted((ROOT / "tests/extraction/model/drafts").iterdir())]


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.name)
def test_a_record_holds_the_whole_document(path: Path) -> None:
    draft = read_draft(path)
    document = offline_checker().check(draft)
    assert document.findings
    known, _ = unpacked(packed(document, draft), document.path)
    assert known.counts == document.counts
    for field in fields(Document):
        assert getattr(known, field.name) == getattr(document, field.name)
    assert known.alarms == document.alarms


def test_findings_that_are_no_alarms_are_not_unpacked_to_find_that_out() -> None:
    draft = parse_draft("9 = 4 + 5\n", path="a.md")
    record = packed(sum_checker().check(draft), draft)
    known, _ = unpacked(record._replace(findings=b"damaged"), "a.md")
    assert known.alarms == ()
    assert known.counts.supported == 1
    with pytest.raises(pickle.UnpicklingError):
        _ = known.findings


def test_what_is_left_out_and_what_was_not_read_go_along() -> None:
    draft = parse_draft("9 = 4 + 5, UNREADABLE\n", path="a.md")
    document = sum_checker().check(draft)
    assert document.incomplete
    assert unpacked(packed(document, draft), "b.md")[0].incomplete == document.incomplete


@pytest.mark.parametrize("text", ["<!-- a note -->\n\n9 = 4 + 5\n", "<!-- factcheck-enable -->\n\n9 = 4 + 5\n"])
def test_the_comments_for_the_gate_go_along(text: str) -> None:
    draft = parse_draft(text, path="a.md")
    _, comments = unpacked(packed(sum_checker().check(draft), draft), "a.md")
    assert comments == (draft.comments if "factcheck-" in text else ())


class Runs:
    def __reduce__(self) -> object:
        return os.mkdir, ("made",)


HEAD = '["", ["phrasebook"], 1, 0, [], [], [1, 0, 0, 0], []]'


@pytest.mark.parametrize("findings", [b"no findings", pickle.dumps(Runs()), pickle.dumps(("a", ()))])
def test_what_are_no_findings_is_refused_and_runs_nothing(
    findings: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    known, _ = unpacked(Record(HEAD, findings), "a.md")
    with pytest.raises(pickle.UnpicklingError):
        _ = known.alarms
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("head", ["", "{}", "[]", HEAD[:-1], HEAD.replace("[1, 0", "[[1], 0, 0, 0"), "[" * 9_999])
def test_what_is_no_head_is_refused(head: str) -> None:
    with pytest.raises(ValueError, match=r"record|value|delimiter|unpack"):
        unpacked(Record(head, b""), "a.md")
