"""Word files on the command line, and one draft in every format that is read."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from running import Run
from word import file_of, p, saved

from factcheck import check
from factcheck.drafts.word_names import W

WRONG = "There were 9 = 4 + 4 boats."


def write(name: str, *paragraphs: str) -> bytes:
    data = file_of("".join(map(p, paragraphs)))
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_bytes(data)
    return data


def test_a_word_file_is_checked_and_its_lines_are_those_of_its_text(run: Run) -> None:
    write("copy.docx", "Boats", WRONG)
    ran = run("check", "--offline", "copy.docx", "--format", "concise")
    assert ran.status == 1
    assert ran.out.startswith("copy.docx:2:12: ")


def test_a_folder_is_walked_for_word_files_but_not_for_those_of_an_open_one(run: Run) -> None:
    write("copy/a.docx", WRONG)
    Path("copy/~$a.docx").write_bytes(b"locked by Ann")
    ran = run("check", "--offline", "copy", "--format", "json")
    assert [document["path"] for document in json.loads(ran.out)["documents"]] == ["copy/a.docx"]


def test_a_word_file_is_read_from_standard_input(run: Run) -> None:
    data = write("copy.docx", WRONG)
    ran = run("check", "--offline", "-", "--stdin-filename", "copy.docx", "--format", "concise", stdin=data)
    assert (ran.status, ran.out) == (1, run("check", "--offline", "copy.docx", "--format", "concise").out)


def test_claims_of_a_word_file_are_verified_with_its_lines_at_hand(run: Run) -> None:
    write("copy.docx", WRONG)
    Path("claims.jsonl").write_text(run("extract", "--offline", "copy.docx").out, encoding="utf-8")
    assert run("verify", "claims.jsonl").out == run("check", "--offline", "copy.docx").out


def test_a_copy_has_the_comments_and_the_original_is_not_touched(run: Run) -> None:
    data = write("copy.docx", "Boats", WRONG)
    ran = run("check", "--offline", "copy.docx", "--format", "docx=checked.docx", "--format", "concise")
    assert (ran.status, ran.out.count("\n")) == (1, 1)
    assert Path("copy.docx").read_bytes() == data
    (comment,) = Document("checked.docx").comments
    assert comment.author == "factcheck"
    assert comment.text.startswith("ARI190 suspect\n")
    first = Path("checked.docx").read_bytes()
    run("check", "--offline", "copy.docx", "--format", "docx=checked.docx")
    assert Path("checked.docx").read_bytes() == first


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["a.docx", "b.docx", "--format", "docx=c.docx"], "check one .docx draft alone"),
        (["a.docx", "wrong.md", "--format", "docx=c.docx"], "check one .docx draft alone"),
        (["wrong.md", "--format", "docx=c.docx"], "check one .docx draft alone"),
        (["a.docx", "--format", "docx"], "name a file for it with --format docx=FILE"),
        (["a.docx", "--format", "docx=a.docx"], "holds what this run reads"),
        (["missing.docx", "--format", "docx=c.docx"], "no such file"),
        (["broken.docx", "--format", "docx=c.docx"], "no sound Word file"),
        (["old.doc"], "save it as .docx"),
        (["page.odt"], "save it as .docx or .txt"),
    ],
)
def test_what_cannot_be_done_is_told_in_one_line(run: Run, arguments: list[str], told: str) -> None:
    for name in ("a.docx", "b.docx"):
        write(name, WRONG)
    for name in ("broken.docx", "old.doc", "page.odt"):
        Path(name).write_bytes(b"PK\x03\x04 and no more")
    ran = run("check", "--offline", *arguments)
    assert ran.status == 2
    assert told in ran.complaint
    assert not Path("c.docx").exists()


def test_a_second_draft_from_standard_input_is_told(run: Run) -> None:
    write("a.docx", WRONG)
    ran = run("check", "--offline", "-", "a.docx", "--format", "docx=c.docx", stdin=b"Boats.")
    assert ran.status == 2
    assert "<stdin>: has no comments written: --format docx takes one .docx draft alone" in ran.err


def test_no_other_draft_loads_what_reads_word_files(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(WRONG, encoding="utf-8")
    code = (
        "import sys\nfrom factcheck.cli import main\n"
        "try:\n    main(['check', '--offline', '--exit-zero', 'a.md'])\n"
        "finally:\n    print(*sorted({'docx', 'lxml', 'zipfile', 'factcheck.drafts.docx'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, encoding="utf-8", check=True)
    assert ran.stdout.splitlines()[-1] == ""


TITLE = "A night on the quays"
PARAGRAPHS = (
    "Of the 12 boats in the harbour, 7 were red and the other 4 were blue. The watch began on Monday, 6 May 2025.",
    "Lyon is the capital of France, said the harbour master, and Norway borders Denmark.",
)
ITEMS = ("Bergen lies south of Stavanger.", "The ferry came in on 31 June 2025.")
ROWS = (("Quay", "Boats"), ("North", "14"), ("South", "23"), ("Total", "38"))


def as_markdown() -> bytes:
    table = "\n".join(f"| {' | '.join(row)} |" for row in (ROWS[0], ("---", "---"), *ROWS[1:]))
    items = "\n".join(f"- {item}" for item in ITEMS)
    return "\n\n".join((f"# {TITLE}", *PARAGRAPHS, items, table)).encode()


def as_text() -> bytes:
    table = "\n".join("\t".join(row) for row in ROWS)
    return "\n\n".join((TITLE, *PARAGRAPHS, *(f"- {item}" for item in ITEMS), table)).encode()


def as_html() -> bytes:
    copy = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    items = "".join(f"<li>{item}</li>" for item in ITEMS)
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in ROWS)
    return f"<h1>{TITLE}</h1>{copy}<ul>{items}</ul><table>{rows}</table>".encode()


def as_rst() -> bytes:
    width = max(len(cell) for row in ROWS for cell in row)
    rule = " ".join(["=" * width] * 2)
    header, *rows = (" ".join(cell.ljust(width) for cell in row) for row in ROWS)
    table = "\n".join((rule, header, rule, *rows, rule))
    items = "\n".join(f"- {item}" for item in ITEMS)
    return "\n\n".join((f"{TITLE}\n{'=' * len(TITLE)}", *PARAGRAPHS, items, table)).encode()


def as_word() -> bytes:
    document = Document()
    document.add_heading(TITLE, 0)
    for text in PARAGRAPHS:
        paragraph = document.add_paragraph()
        for at in range(0, len(text), 7):
            paragraph.add_run(text[at : at + 7])
    for item in ITEMS:
        document.add_paragraph(item, style="List Bullet")
    table = document.add_table(len(ROWS), 2)
    for row, texts in zip(table.rows, ROWS, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return saved(document)


def found(tmp_path: Path, suffix: str, data: bytes) -> list[tuple[Any, ...]]:
    """What is found in a draft, each with its verdict and the words that it is about."""
    file = tmp_path / f"draft{suffix}"
    file.write_bytes(data)
    return [
        (one.code, one.verdict, one.message, one.working, [(span.role, span.quote) for span in one.spans])
        for one in check(file).findings
    ]


def test_the_draft_has_slips_of_many_kinds(tmp_path: Path) -> None:
    alarms = [one for one in found(tmp_path, ".md", as_markdown()) if one[1].alarm]
    assert {one[0] for one in alarms} >= {"ARI101", "CAL101", "CAL102", "GEO104"}
    assert any("38" in one[3] for one in alarms)


@pytest.mark.parametrize(
    ("suffix", "write_it"), [(".txt", as_text), (".html", as_html), (".docx", as_word), (".rst", as_rst)]
)
def test_one_draft_in_every_format_has_the_same_findings_on_the_same_words(
    tmp_path: Path, suffix: str, write_it: Callable[[], bytes]
) -> None:
    if suffix == ".rst":
        pytest.importorskip("docutils")
    assert found(tmp_path, suffix, write_it()) == found(tmp_path, ".md", as_markdown())


def test_the_comments_of_the_whole_draft_stand_on_the_words_at_fault(tmp_path: Path) -> None:
    from factcheck.cli import main

    (tmp_path / "draft.docx").write_bytes(as_word())
    with pytest.raises(SystemExit):
        main(["check", "--offline", "-q", str(tmp_path / "draft.docx"), f"--format=docx={tmp_path / 'checked.docx'}"])
    document = Document(str(tmp_path / "checked.docx"))
    alarms = check(tmp_path / "draft.docx").alarms
    assert [comment.text.split()[0] for comment in document.comments] == [one.code for one in alarms]
    assert len(document.element.body.findall(f".//{W}commentRangeStart")) == len(alarms)
