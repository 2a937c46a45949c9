"""Each format looks exactly like the files in `golden`.

After a change that is meant, `FACTCHECK_REWRITE=1 pytest tests/reports` writes them anew; read the difference.
"""

import io
import os
from pathlib import Path

import pytest
from drafts import document, harbour, silent

from factcheck.reports import WRITERS, Look
from factcheck.reports.tally import Tally

GOLDEN = Path(__file__).parent / "golden"
CASES = {
    "report.txt": ("text", Look()),
    "report-verbose.txt": ("text", Look(verbose=True)),
    "report-narrow.txt": ("text", Look(width=60)),
    "report-colour.txt": ("text", Look(colour=True, verbose=True)),
    "report.json": ("json", Look()),
}


@pytest.mark.parametrize("name", CASES)
def test_a_report_looks_like_its_golden_file(name: str) -> None:
    style, look = CASES[name]
    out = io.StringIO()
    writer, tally = WRITERS[style](out, look), Tally()
    writer.begin()
    for one, draft in ((document(), harbour()), (silent(), None)):
        tally.add(one)
        writer.document(one, draft)
    writer.end(tally.summary)
    file = GOLDEN / name
    if os.environ.get("FACTCHECK_REWRITE"):
        file.parent.mkdir(exist_ok=True)
        file.write_text(out.getvalue(), encoding="utf-8", newline="\n")
    assert out.getvalue() == file.read_bytes().decode("utf-8")
