"""Makes docs/page.png, the picture of the HTML page in the README: `make picture`.

Needs Chromium, on the path or in the variable CHROMIUM. The fonts are those of the machine.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from factcheck.cli import main

DOCS = Path(__file__).resolve().parent
DRAFT = "examples/drone-night.md"
FINDING = "breakdown-sum"
WIDTH, HEIGHT = 1200, 660


def page(folder: Path) -> Path:
    """Writes the page of the example."""
    file = folder / "page.html"
    os.chdir(DOCS.parent)
    try:
        main(["check", DRAFT, "--offline", "--quiet", "--exit-zero", "--format", f"html={file}"])
    except SystemExit as ended:
        if ended.code:
            raise
    return file


def picture(file: Path, program: str) -> None:
    """Takes the picture, with a finding open."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        view.goto(file.as_uri())
        view.locator(".note", has_text=FINDING).click()
        view.screenshot(path=DOCS / "page.png")
        browser.close()


if __name__ == "__main__":
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None:
        sys.exit("no Chromium found: apt-get install chromium, or name it in CHROMIUM")
    with tempfile.TemporaryDirectory() as folder:
        picture(page(Path(folder)), program)
