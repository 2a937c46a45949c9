"""Each format looks exactly like the files in `golden`: one of an ordinary draft, one of a draft full of traps.

After a change that is meant, `FACTCHECK_REWRITE=1 pytest tests/reports` writes them anew; read the difference.
"""

import os
from pathlib import Path

import pytest
from drafts import document, harbour, silent
from nasty import nasty, nasty_document
from written import written

from factcheck.reports import Look

GOLDEN = Path(__file__).parent / "golden"
ENDINGS = {
    "text": "txt",
    "json": "json",
    "jsonl": "jsonl",
    "concise": "concise.txt",
    "sarif": "sarif",
    "github": "github.txt",
    "gitlab": "gitlab.json",
    "junit": "junit.xml",
    "checkstyle": "checkstyle.xml",
    "rdjson": "rdjson",
    "markdown": "md",
    "html": "html",
    "claimreview": "claimreview.json",
}
CASES = {f"report.{ending}": (style, Look()) for style, ending in ENDINGS.items()} | {
    "report-verbose.txt": ("text", Look(verbose=True)),
    "report-narrow.txt": ("text", Look(width=60)),
    "report-colour.txt": ("text", Look(colour=True, verbose=True)),
    "report-verbose.sarif": ("sarif", Look(verbose=True)),
    "report-verbose.md": ("markdown", Look(verbose=True)),
}
NASTY = {f"nasty.{ending}": (style, Look(verbose=True)) for style, ending in ENDINGS.items() if style != "json"}


@pytest.mark.parametrize("name", CASES)
def test_a_report_looks_like_its_golden_file(name: str) -> None:
    style, look = CASES[name]
    same(name, written(style, ((document(), harbour()), (silent(), None)), look))


@pytest.mark.parametrize("name", NASTY)
def test_a_report_on_a_draft_full_of_traps_looks_like_its_golden_file(name: str) -> None:
    style, look = NASTY[name]
    same(name, written(style, ((nasty_document(), nasty()),), look))


def same(name: str, text: str) -> None:
    file = GOLDEN / name
    if os.environ.get("FACTCHECK_REWRITE"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
    assert text == file.read_bytes().decode("utf-8")
