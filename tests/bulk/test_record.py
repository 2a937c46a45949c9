"""Records of drafts: nothing is lost on the way, and nothing is run."""

import os
import pickle
from pathlib import Path

import pytest

from factcheck.bulk.record import packed, unpacked
from factcheck.checker import offline_checker
from factcheck.drafts import read_draft

ROOT = Path(__file__).parents[2]
DRAFTS = [*sorted((ROOT / "examples").glob("*.md")), *sorted((ROOT / "tests/extraction/model/drafts").iterdir())]


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.name)
def test_a_record_holds_the_whole_document(path: Path) -> None:
    draft = read_draft(path)
    document = offline_checker().check(draft)
    assert document.findings
    assert unpacked(packed(document, draft.comments)) == (document, draft.comments)


class Runs:
    def __reduce__(self) -> object:
        return os.mkdir, ("made",)


@pytest.mark.parametrize("record", [b"", b"no record", pickle.dumps(Runs()), pickle.dumps(("a", ()))])
def test_what_is_no_record_is_refused_and_runs_nothing(
    record: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(pickle.UnpicklingError):
        unpacked(record)
    assert not list(tmp_path.iterdir())
