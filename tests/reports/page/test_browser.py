"""The page in a real browser; skipped where there is no Chromium on the path or in CHROMIUM."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from drafts import document, harbour
from pages import html

from factcheck import check
from factcheck.drafts import parse_draft

sync_api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install --group dev")
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium found: apt-get install chromium, or set CHROMIUM")

COPY = """\
# Boats

Of the 12 boats, 7 were red and the other 4 were blue. </style><script>document.title = "taken"</script>

The regatta was on Friday 24 October 2025. Of the 9 dogs, 5 were black and the other 4 were brown.
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[sync_api.Browser]:
    with sync_api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "page.html"
    draft = parse_draft(COPY, path="boats.txt")
    pairs = (check(COPY, filename="boats.txt"), draft), (document(), harbour())
    path.write_text(html(*pairs), encoding="utf-8", newline="\n")
    return path


@pytest.fixture
def page(browser: sync_api.Browser, file: Path) -> Iterator[sync_api.Page]:
    """The page, open; in the end nothing may have been asked of the network or complained about."""
    opened = browser.new_page(viewport={"width": 1280, "height": 800})
    told: list[str] = []
    opened.on("console", lambda message: told.append(message.text))
    opened.on("pageerror", lambda error: told.append(str(error)))
    opened.on("request", lambda request: told.append(request.url))
    opened.goto(file.as_uri())
    yield opened
    opened.close()
    assert told == [file.as_uri()]


def shown(page: sync_api.Page) -> list[str]:
    """The marks that are lit up."""
    return page.locator("mark.shown").all_inner_texts()


def note(page: sync_api.Page) -> str:
    """Name of the finding that is shown, or nothing."""
    return " ".join(one.get_attribute("id") or "" for one in page.locator(".note.shown").all())


def test_j_and_k_walk_through_the_findings_of_all_drafts(page: sync_api.Page) -> None:
    names = [one.get_attribute("id") for one in page.locator(".note").all()]
    walked = []
    for _ in names:
        page.keyboard.press("j")
        walked.append(note(page))
    assert walked == names
    page.keyboard.press("j")
    assert note(page) == names[-1]
    page.keyboard.press("k")
    assert note(page) == names[-2]
    assert page.evaluate("document.activeElement.id") == names[-2]


def test_a_click_shows_every_operand_and_the_working(page: sync_api.Page) -> None:
    page.get_by_text("12", exact=True).first.click()
    assert shown(page) == ["12", "7", "4"]
    assert "7 + 4 = 11; the draft says 12; 1 is missing" in page.locator(".note.shown").inner_text()
    page.locator("h1").first.click()
    assert shown(page) == ["12", "7", "4"]
    page.locator(".title").first.click()
    assert shown(page) == []


def test_a_pointer_over_an_operand_shows_its_finding(page: sync_api.Page) -> None:
    page.locator("mark", has_text="Friday 24 October 2025").hover()
    page.locator(".note.shown", has_text="24 October 2025 is a Friday").wait_for()
    page.mouse.move(1, 400)
    page.locator(".note.shown").wait_for(state="detached")


def test_further_clicks_show_the_other_findings_on_the_same_words(page: sync_api.Page) -> None:
    mark = page.locator("#d2 mark", has_text="90 boats").or_(page.locator("#d2 mark", has_text="90")).first
    mark.click()
    first = note(page)
    mark.click()
    assert note(page) != first
    mark.click()
    assert note(page) == first


def test_the_keyboard_alone_reaches_a_finding_and_comes_back(page: sync_api.Page) -> None:
    page.locator("#d1r1").focus()
    assert note(page) == "d1n1"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "d1n1"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "d1r1"


def test_a_verdict_that_is_filtered_out_is_passed_over(page: sync_api.Page) -> None:
    supported = page.locator(".note.supported")
    assert supported.first.is_visible()
    page.get_by_role("checkbox", name="supported").uncheck()
    assert not any(one.is_visible() for one in supported.all())
    assert not any(one.is_visible() for one in page.locator(".ref.supported").all())
    for _ in range(9):
        page.keyboard.press("j")
        assert page.locator(".note.shown.supported").count() == 0
    page.get_by_role("checkbox", name="supported").check()
    assert supported.first.is_visible()


def test_a_question_mark_opens_help_and_escape_closes_it(page: sync_api.Page) -> None:
    page.keyboard.press("?")
    assert page.get_by_role("dialog").is_visible()
    page.keyboard.press("j")
    assert note(page) == ""
    page.keyboard.press("Escape")
    assert not page.get_by_role("dialog").is_visible()


def test_what_a_draft_holds_is_not_run(page: sync_api.Page) -> None:
    assert page.title() == "factcheck: 2 drafts"


def test_without_script_the_findings_stand_beside_the_text(browser: sync_api.Browser, file: Path) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 800})
    opened = context.new_page()
    opened.goto(file.as_uri())
    copy, notes = opened.locator(".copy").first.bounding_box(), opened.locator(".notes").first.bounding_box()
    assert copy
    assert notes
    assert copy["x"] + copy["width"] < notes["x"]
    assert all(one.is_visible() for one in opened.locator(".note dl").all())
    assert not opened.get_by_role("button").count()
    opened.locator("#d1r1").click()
    assert opened.locator(".note:target").get_attribute("id") == "d1n1"
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_from_its_ground(browser: sync_api.Browser, file: Path, scheme: str) -> None:
    """A ratio of at least 4.5 to 1 (WCAG 2.2, 1.4.3)."""
    context = browser.new_context(color_scheme=scheme)
    opened = context.new_page()
    opened.goto(file.as_uri())
    colours = opened.evaluate(
        """() => {
            const style = getComputedStyle(document.documentElement);
            return ["paper", "card", "lit", "ink", "quiet", "refuted", "suspect", "unverifiable", "supported"]
                .map((name) => [name, style.getPropertyValue(`--${name}`)]);
        }"""
    )
    grounds, inks = colours[:3], colours[3:]
    for ground, behind in grounds:
        for ink, colour in inks:
            assert contrast(behind, colour) >= 4.5, (ground, ink)
    context.close()


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, as in WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    digits = colour.strip().removeprefix("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("width", [360, 700, 960, 1280])
def test_no_width_makes_the_page_scroll_sideways(browser: sync_api.Browser, file: Path, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    opened = context.new_page()
    opened.goto(file.as_uri())
    opened.keyboard.press("j")
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_a_print_holds_every_working(browser: sync_api.Browser, file: Path) -> None:
    context = browser.new_context()
    opened = context.new_page()
    opened.goto(file.as_uri())
    opened.emulate_media(media="print")
    assert all(one.is_visible() for one in opened.locator(".note dl").all())
    assert not opened.locator(".filter input").first.is_visible()
    context.close()
