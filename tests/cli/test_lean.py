"""A page costs no more than it must: what validates claims is not imported, which takes longer than to read a page."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DRAFTS = [*sorted((ROOT / "examples").glob("*.md")), *sorted((ROOT / "tests/extraction/model/drafts").iterdir())]
COMMAND = """
import sys
from factcheck.cli import main
try:
    main(["check", "--offline", "--exit-zero", *sys.argv[1:]])
finally:
    print(*({"pydantic", "pydantic_core", "importlib.metadata"} & set(sys.modules)), file=sys.stderr)
"""


def test_what_validates_is_not_imported_to_check_a_draft() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", COMMAND, *DRAFTS], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert "refuted" in ran.stderr, "the drafts hold slips of many kinds"
    assert ran.stderr.splitlines()[-1] == "", "claims are records: only factcheck.claims.validation needs pydantic"
