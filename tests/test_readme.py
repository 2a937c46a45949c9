"""What the README shows is what the program does. FACTCHECK_REWRITE=1 writes the shown parts anew."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"


def shown(opening: str, body: str, closing: str = "```\n") -> None:
    """The README has `body` between `opening` and the next `closing`, or is rewritten to have it."""
    text = README.read_text(encoding="utf-8")
    start = text.index(opening) + len(opening)
    end = text.index(closing, start)
    if os.environ.get("FACTCHECK_REWRITE") and text[start:end] != body:
        README.write_text(text[:start] + body + text[end:], encoding="utf-8")
        return
    assert text[start:end] == body


def test_the_example_output_is_what_the_command_prints() -> None:
    (command,) = re.findall(r"<!-- example: factcheck (.*?) -->\n", README.read_text(encoding="utf-8"))
    done = subprocess.run(
        [sys.executable, "-m", "factcheck", *shlex.split(command)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    shown(f"<!-- example: factcheck {command} -->\n```text\n", done.stdout)


def test_the_python_example_prints_what_is_shown() -> None:
    text = README.read_text(encoding="utf-8")
    code = text.split("<!-- example: python -->\n```python\n")[1].split("```\n")[0]
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == ""
    shown("<!-- output: python -->\n```text\n", done.stdout)


def test_the_list_of_rules_is_the_registry() -> None:
    from factcheck.rules.explain import Page
    from factcheck.rules.registry import RULES

    rows = "".join(f"| {page.code} | {page.name} | {page.summary} |\n" for page in map(Page.of, RULES))
    shown(
        "<!-- rules: factcheck explain -->\n",
        f"\n| code | name | what it is about |\n|---|---|---|\n{rows}\n",
        "<!-- end of rules -->\n",
    )
