"""The draft's own date."""

from __future__ import annotations

import datetime

import pytest

from factcheck.claims import Anchor
from factcheck.drafts.reader import parse_draft
from factcheck.extraction.phrasebook.anchor import find_anchor
from factcheck.extraction.phrasebook.mentions.dates import scan_dates
from factcheck.extraction.phrasebook.mentions.mention import DateMention

STORY = "The ferry was late again, and nobody on the quay was surprised.\n"


def anchor_of(text: str, as_of: datetime.date | None = None) -> Anchor | None:
    draft = parse_draft(text, suffix=".md")
    dates = [mention for mention in scan_dates(draft.prose) if isinstance(mention, DateMention)]
    return find_anchor(draft, as_of, dates)


@pytest.mark.parametrize(
    ("opening", "day", "basis"),
    [
        ("---\ntitle: Ferry\ndate: 2026-08-05\n---\n\n", "2026-08-05", "front matter"),
        ("---\ndate: 2026-08-05T06:00:00Z\n---\n\n# Ferry\n\n", "2026-08-05", "front matter"),
        ("# Ferry late\n\nSPLIT, 5 August 2026\n\n", "2026-08-05", "dateline"),
        ("# Ferry late\n\n**SPLIT, 4 October 2026** — ", "2026-10-04", "dateline"),
        ("# Ferry late\n\n*SPLIT, Croatia, 20 February 2026*\n\n", "2026-02-20", "dateline"),
        ("SPLIT, May 8, 2026 -- ", "2026-05-08", "dateline"),
        ("SPLIT (May 8, 2026) — ", "2026-05-08", "dateline"),
        ("SPLIT, Croatia, Sunday 17 May 2026 - ", "2026-05-17", "dateline"),
        ("**SPLIT, Monday 13 July 2026:** ", "2026-07-13", "dateline"),
        ("SPLIT, May 8, 2026 (Harbour News) – ", "2026-05-08", "dateline"),
        ("Novi Sad, Serbia, 8 May 2026 — ", "2026-05-08", "dateline"),
        ("# Ferry late\n\nPublished 3 May 2026\n\n", "2026-05-03", "date of publication"),
        ("# Ferry late\n\nPosted on: May 3, 2026\n\n", "2026-05-03", "date of publication"),
        ("# Ferry late\n\nBy Ana Horvat, 3 May 2026\n\n", "2026-05-03", "byline"),
        ("# Ferry late\n\nFriday, May 1, 2026\n\n", "2026-05-01", "date line"),
        ("1 May 2026\n\n# Ferry late\n\n", "2026-05-01", "date line"),
        ("---\ntitle: Ferry\nfiled: Sunday 2 August 2026\n---\n\n", "2026-08-02", "front matter"),
        ("# Ferry late\n\n*Harbour desk, SPLIT, Monday 3 August 2026*\n\n", "2026-08-03", "date line"),
        ("# Ferry late\n\n*Travel notes, 3 August 2026*\n\n", "2026-08-03", "date line"),
        ("# Ferry late\n\n*Opatija, 4 August 2026 · Daily*\n\n", "2026-08-04", "date line"),
        ("# Ferry late\n\n**Hvar, Thursday 6 August 2026.** ", "2026-08-06", "dateline"),
        ("The line shut its harbour office, the owners said Friday, August 7, 2026. ", "2026-08-07", "first paragraph"),
    ],
)
def test_a_draft_says_its_own_date(opening: str, day: str, basis: str) -> None:
    assert anchor_of(opening + STORY) == Anchor(day=datetime.date.fromisoformat(day), basis=basis)


@pytest.mark.parametrize(
    "text",
    [
        STORY,
        "On 3 May 2026 the ferry was late again.\n",
        "The ferry sank on 3 May 2026.\n",
        "Marko Horvat, 3 May 2026 was his last day at sea, and he knew it.\n",
        "SPLIT, May 8 -- The ferry was late.\n",
        "SPLIT, 31 June 2026 -- The ferry was late.\n",
        "SPLIT -- The ferry of May 8, 2026, was late.\n",
        "# Ferry late in May 2026\n\n" + STORY,
        "# Ferry late\n\nThe old ferry sank here on Monday 3 August 2026\n\n" + STORY,
        "# Ferry late\n\nThe old ferry sank here, 3 August 2026\n\n" + STORY,
        "# Ferry late\n\nOpatija, 4 August 2026 was dry.\n\n" + STORY,
        "The ferry will sail again on Friday, August 7, 2026, the owners said. " + STORY,
        "The owners said Friday, August 7, 2026, and not Sunday, August 9, 2026, was its last day. " + STORY,
        STORY + "\nThe line shut its office, the owners said Friday, August 7, 2026.\n",
        STORY + "\n" + "\n".join(["More.\n"] * 8) + "\n3 May 2026\n",
    ],
)
def test_a_date_in_the_story_is_not_the_date_of_the_draft(text: str) -> None:
    assert anchor_of(text) is None


def test_the_date_asked_for_wins() -> None:
    asked = datetime.date(2027, 1, 2)
    assert anchor_of("SPLIT, 5 August 2026\n\n" + STORY, asked) == Anchor(day=asked, basis="--as-of")


def test_front_matter_wins_over_a_dateline() -> None:
    anchor = anchor_of("---\ndate: 2026-08-05\n---\n\nSPLIT, 4 August 2026 — " + STORY)
    assert anchor == Anchor(day=datetime.date(2026, 8, 5), basis="front matter")


def test_a_front_matter_date_of_half_a_date_gives_way_to_the_dateline() -> None:
    anchor = anchor_of("---\ndate: August 2026\n---\n\nSPLIT, 4 August 2026 — " + STORY)
    assert anchor == Anchor(day=datetime.date(2026, 8, 4), basis="dateline")


@pytest.mark.parametrize(
    ("text", "basis"),
    [
        ("# Rates fall\n\nEurope desk · Friday, 24 April 2026\n\nThe bank cut its rate.", "date line"),
        ("# Rates fall\n\n24 April 2026 | 5 min read\n\nThe bank cut its rate.", "date line"),
        ("# A life\n\nAda Holm has died at 77.\n\nShe died at home on 24 April 2026.", "date of death"),
    ],
)
def test_a_desk_line_and_a_death_date_the_draft(text: str, basis: str) -> None:
    assert anchor_of(text) == Anchor(day=datetime.date(2026, 4, 24), basis=basis)


def test_a_death_in_a_story_dates_nothing() -> None:
    assert anchor_of("# A town\n\nThe founder died on 24 April 1926 in the mill.") is None
