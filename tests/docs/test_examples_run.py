"""The examples in the README and the docs do what the pages say. FACTCHECK_REWRITE=1 writes what they print anew."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from shown import ROOT, shown

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PYTHON = re.compile(r"<!-- example: python -->\n```python\n(.*?)```\n\n(<!-- output: python -->\n```text\n)", re.DOTALL)
COMMAND = re.compile(r"<!-- example: factcheck (.*?) -->\n```\w+\n")
DRAFT = re.compile(r"<!-- draft: (\S+) -->\n```\w+\n(.*?)```\n", re.DOTALL)


def cases(pattern: re.Pattern[str]) -> list[object]:
    return [
        pytest.param(page, found, id=f"{page.name}-{number}")
        for page in PAGES
        for number, found in enumerate(pattern.finditer(page.read_text(encoding="utf-8")), 1)
    ]


def printed(*command: str, folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, *command],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**_bare_environment(), "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def _bare_environment() -> dict[str, str]:
    import os

    return {name: words for name, words in os.environ.items() if not name.startswith(("OPENAI_", "FACTCHECK_"))}


@pytest.mark.parametrize(("page", "found"), cases(PYTHON))
def test_python_prints_what_the_page_shows(page: Path, found: re.Match[str]) -> None:
    shown(page, found[0], printed("-c", found[1], folder=ROOT), "```\n")


@pytest.mark.parametrize(("page", "found"), cases(COMMAND))
def test_a_command_prints_what_the_page_shows(page: Path, found: re.Match[str], tmp_path: Path) -> None:
    folder = ROOT
    if drafts := DRAFT.findall(page.read_text(encoding="utf-8")):
        folder = tmp_path
        for name, text in drafts:
            (folder / name).write_text(text, encoding="utf-8")
    shown(page, found[0], printed("-m", "factcheck", *shlex.split(found[1]), folder=folder), "```\n")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_all_python_on_a_page_is_python(page: Path) -> None:
    for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
        compile(block, str(page), "exec")
