"""The file of a baseline, and how long a finding stays known."""

import datetime
import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from factcheck import check
from factcheck.findings.verdict import Verdict
from factcheck.gate.baseline import Entry, alarms, read, write

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ENTRIES = st.builds(
    Entry, TEXT, st.sampled_from([one.value for one in Verdict]), TEXT, TEXT, st.lists(TEXT, max_size=2).map(tuple)
)
KEPT = st.dictionaries(TEXT, st.lists(ENTRIES, min_size=1, max_size=4), max_size=4)


@given(KEPT)
def test_what_is_written_is_read_back_in_order(tmp_path_factory: object, kept: dict[str, list[Entry]]) -> None:
    file = tmp_path_factory.mktemp("baseline") / "deep" / "baseline.json"  # type: ignore[attr-defined]
    write(file, {path: tuple(entries) for path, entries in kept.items()})
    back = read(file)
    assert {path: sorted(entries) for path, entries in back.items()} == {
        path: sorted(entries) for path, entries in kept.items()
    }
    assert list(back) == sorted(kept)
    text = file.read_bytes()
    write(file, dict(reversed(back.items())))
    assert file.read_bytes() == text


CREWS = "Of the 12 crews, 7 rowed and the other 4 sailed."
DRAFT = f"# Regatta\n\n{CREWS}\n\n## Boats\n\nOf the 30 boats, 17 were red and the other 12 were blue.\n"


def known(text: str) -> list[str]:
    return [entry.fingerprint for entry in alarms(check(text, filename="a.md", as_of=datetime.date(2026, 3, 10)))]


def test_a_finding_stays_known_under_edits_elsewhere() -> None:
    before = known(DRAFT)
    assert len(before) == 2
    for edited in (
        DRAFT.replace("# Regatta\n", "# Regatta\n\nIt rained all day.\n"),
        DRAFT.replace("## Boats", "A word more.\n\n## Boats"),
        DRAFT.replace("7 rowed and", "7 rowed\nand"),
        DRAFT.replace("\n", "\r\n"),
        f"---\ntitle: Races\n---\n\n{DRAFT}",
        f"<!-- a note -->\n\n{DRAFT}",
    ):
        assert known(edited) == before


def test_a_finding_is_new_in_other_words_or_another_section() -> None:
    before = known(DRAFT)
    assert known(DRAFT.replace("4 sailed", "3 sailed"))[0] not in before
    assert known(DRAFT.replace("# Regatta", "# Races"))[0] not in before


def test_the_same_words_again_are_another_finding() -> None:
    before = known(DRAFT)
    after = known(DRAFT.replace(CREWS, f"{CREWS}\n\nIt rained.\n\n{CREWS}"))
    assert len(after) == 3
    assert len(set(after) - set(before)) == 1


def test_long_words_are_cut_in_the_file_alone(tmp_path: Path) -> None:
    text = DRAFT.replace("12 crews", f"12 {'very ' * 40}old crews")
    entries = alarms(check(text, filename="a.md"))
    assert all(len(entry.quote) <= 160 for entry in entries)
    write(tmp_path / "b.json", {"a.md": entries})
    assert sorted(read(tmp_path / "b.json")["a.md"]) == sorted(entries)


def test_the_file_looks_like_its_golden_file(tmp_path: Path) -> None:
    file, golden = tmp_path / "baseline.json", Path(__file__).parent / "golden" / "baseline.json"
    write(file, {"b.md": alarms(check(CREWS)), "a – é.md": alarms(check(DRAFT, filename="a.md")), "c.md": ()})
    if os.environ.get("FACTCHECK_REWRITE"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(file.read_bytes())
    assert file.read_bytes() == golden.read_bytes()
