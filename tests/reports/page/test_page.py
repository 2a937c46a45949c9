"""The page is whole, holds what it must, and lets nothing of a draft out of its place."""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

import hypothesis
import pytest
from drafts import HARBOUR, document, harbour, silent
from hypothesis import given
from hypothesis import strategies as st
from nasty import nasty, nasty_document
from pages import Element, html, parsed

from factcheck import check
from factcheck.drafts import Draft, parse_draft
from factcheck.drafts.assembly import FILL
from factcheck.findings.report import Document, Incomplete, Rejected
from factcheck.findings.verdict import Evidence

SINK = """\
---
title: Boats of the spring
---

# Boats

Of the 12 boats, 7 were red and the other 4 were blue.

> On Monday 24 October 2025 it rained.

- one
  - two
- three

1. four

| quay | boats |
|------|-------|
|      | 41    |
| all  | 41    |

![A boat](x.png)
"""


def page_of(source: str, path: str = "copy/draft.md") -> Element:
    draft = parse_draft(source, path=path)
    return parsed(html((check(source, filename=path), draft)))


def test_the_blocks_of_a_draft_are_what_they_were() -> None:
    copy = page_of(SINK).one("div", **{"class": "copy"})
    assert [child.name for child in copy.children if isinstance(child, Element)] == [
        *("dl", "h3", "p", "blockquote", "ul", "ul", "div", "p")
    ]
    assert [(item.text, item.attributes["aria-level"]) for item in copy.all("ul")[0].all("li")] == [
        ("one", "1"),
        ("two", "2"),
        ("three", "1"),
    ]
    rows = [[(cell.name, cell.text) for cell in row.all("*")] for row in copy.one("table").all("tr")]
    assert rows == [[("th", "quay"), ("th", "boats")], [("td", ""), ("td", "41")], [("td", "all"), ("td", "41")]]


def test_every_operand_of_a_finding_is_marked_in_the_text() -> None:
    page = page_of(SINK)
    note = next(note for note in page.all("li", **{"class": "note"}) if "ARI101" in note.text)
    number = note.attributes["data-number"]
    assert note.attributes["class"] == "note refuted"
    assert [mark.text for mark in page.all("mark", **{"data-findings": number})] == ["12", "7", "4"]
    assert [mark.text for mark in page.all("mark", **{"data-faults": number})] == ["12"]
    assert "7 + 4 = 11; the draft says 12; 1 is missing" in note.text
    assert [quote.text for quote in note.all("bdi")] == ["12", "7", "4"]


def test_links_lead_somewhere_and_names_are_given_once() -> None:
    page = parsed(html((document(), harbour()), (document(), harbour()), (silent(), None)))
    names = [one.attributes["id"] for one in page.all("*") if "id" in one.attributes]
    assert len(names) == len(set(names))
    for link in page.all("a"):
        assert link.attributes["href"].removeprefix("#") in names
    for one in page.all("*"):
        for attribute in ("aria-labelledby", "for"):
            assert one.attributes.get(attribute, names[0]) in names


def test_the_policy_knows_the_style_and_the_script_and_nothing_else() -> None:
    page = html((document(), harbour()))
    tree = parsed(page)
    policy = tree.one("meta", **{"http-equiv": "Content-Security-Policy"}).attributes["content"]
    directives = dict(one.strip().split(" ", 1) for one in policy.split(";"))
    assert directives["default-src"] == "'none'"
    for name in ("style", "script"):
        hashed = base64.b64encode(hashlib.sha256(tree.one(name).text.encode()).digest()).decode()
        assert directives[f"{name}-src"] == f"'sha256-{hashed}'"
    assert not re.search(r"https?:|url\(|@import|\bsrc=|\bfetch\b|\bstyle=", page)
    assert not any(name.startswith("on") for one in tree.all("*") for name in one.attributes)


def test_a_run_of_many_drafts_lists_them_at_the_head() -> None:
    page = parsed(html((document(), harbour()), (silent(), None), _named("copy/second.md")))
    listed = page.one("nav").one("ol").all("li")
    assert [item.one("a").text for item in listed] == ["copy/harbour.md", "copy/second.md"]
    assert [item.one("a").attributes["href"] for item in listed] == ["#d1", "#d2"]
    assert [tally.text for tally in listed[0].all("span", **{"class": "tally"})][:2] == ["1 refuted", "1 suspect"]
    assert page.one("nav").one("summary").text == "1 draft without a finding"
    assert page.one("nav").one("details").one("li").text == "copy/poem.txt"
    assert [article.one("h2").text for article in page.all("article")] == ["copy/harbour.md", "copy/second.md"]


def _named(path: str) -> tuple[Document, Draft]:
    draft = harbour(path)
    return document(draft), draft


def test_a_run_of_one_draft_has_no_list() -> None:
    assert parsed(html((document(), harbour()))).all("nav") == []


def test_a_run_without_drafts_says_so() -> None:
    assert "No draft was read." in parsed(html()).text


def test_what_was_not_checked_is_told() -> None:
    found = document()
    thrown = (Rejected("its words are not in the draft", "ninety-nine boats"),)
    found = replace(found, extraction=replace(found.extraction, rejections=thrown))
    title = parsed(html((found, harbour()))).one("header", **{"class": "title"})
    assert "not checked by the model: the time was up" in title.text
    assert "1 claim left out" in title.text
    assert title.one("li").text == "a claim was left out: its words are not in the draft (“ninety-nine boats”)"


def test_without_the_draft_the_findings_are_told_in_their_words() -> None:
    page = parsed(html((document(), None)))
    assert page.all("mark") == []
    assert page.all("div", **{"class": "copy"}) == []
    assert "not at hand" in page.text
    assert len(page.all("li", **{"class": "note"})) == len(document().findings)
    assert all(link.attributes["href"] in ("#main", "#d1") for link in page.all("a"))


def test_every_verdict_has_a_word_and_a_sign_beside_its_colour() -> None:
    page = parsed(html((document(), harbour())))
    style = page.one("style").text
    for note in page.all("li", **{"class": "note"}):
        verdict = note.attributes["data-kind"]
        assert note.one("span", **{"class": "verdict"}).text == verdict
        assert re.search(rf"^\.{verdict} {{.*--sign: \"(.)\"", style, re.MULTILINE)
        reference = page.one("a", id=note.attributes["id"].replace("n", "r"))
        assert verdict in reference.attributes["aria-label"]


def test_what_is_suppressed_is_told_from_what_counts() -> None:
    page = parsed(html((nasty_document(), nasty())))
    note = page.one("li", **{"data-kind": "suppressed"})
    assert note.one("span", **{"class": "verdict"}).text == "suspect, suppressed"
    assert "comment: a <b>joke</b> | of @everyone" in note.text
    assert [one.text.split() for one in page.one("fieldset").all("label")][-1] == ["1", "suppressed"]
    assert len(parsed(html((document(), harbour()))).one("fieldset").all("label")) == 4


HOSTILE = [
    *("<script>alert(1)</script>", "</style>", "</script>", "</title>", "<!--", "]]>", "&lt;b&gt;"),
    *("\" onmouseover='alert(1)'", "{{ 7 * 7 }}", "{% x %}"),
]


def page_with(text: str) -> Element:
    """A page with a text in every place that holds words of a draft or a finding."""
    draft = parse_draft(f"{HARBOUR}\n{text} and so on.\n", path=f"{text}.txt")
    found = document(draft)
    findings = tuple(
        replace(
            one,
            message=text,
            working=text,
            suggestion=text,
            evidence=(Evidence(text, text),),
            spans=tuple(replace(span, role=text, quote=text) for span in one.spans),
        )
        for one in found.findings
    )
    found = replace(found, findings=findings, incomplete=(Incomplete(text, text),))
    return parsed(html((found, draft), (silent(text), None), (found, None)))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_markup_stays_text(text: str) -> None:
    page, harmless = page_with(text), page_with("x")
    assert [one.name for one in page.all("*")] == [one.name for one in harmless.all("*")]
    assert [list(one.attributes) for one in page.all("*")] == [list(one.attributes) for one in harmless.all("*")]
    assert f"{text} and so on." in page.one("div", **{"class": "copy"}).text
    assert f"{text}.txt" in [heading.text for heading in page.all("h2")]


@pytest.mark.parametrize("character", ["\x00", "\x1b", "\x85", "\u202e", "\u2066", "\ud800", "\ufffe"])
def test_what_breaks_a_page_or_turns_its_text_is_shown_as_a_stand_in(character: str) -> None:
    page = page_with(f"a{character}b")
    assert character not in page.text
    assert "a\ufffdb and so on." in page.one("div", **{"class": "copy"}).text


@given(st.text(st.characters(exclude_characters=FILL)))
def test_the_page_holds_the_prose_of_any_text(text: str) -> None:
    draft = parse_draft(f"Of the 12 boats, 7 were red and the other 4 were blue.\n\n{text}", path="a.txt")
    hypothesis.assume(FILL not in draft.prose)
    page = parsed(html((check(draft.source, filename="a.txt"), draft)))
    shown = "".join(_without_references(page.one("div", **{"class": "copy"})))
    steering = dict.fromkeys(map(ord, filter(_steers, draft.prose)), "\ufffd")
    assert shown.replace("\n", "") == draft.prose.replace("\n", "").translate(steering)


def _without_references(element: Element) -> Iterator[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        elif "ref" not in child.attributes.get("class", "").split():
            yield from _without_references(child)


def _steers(character: str) -> bool:
    """Whether a character is a control but a tab, half of a pair, none at all, or sets the direction of others."""
    return (
        (unicodedata.category(character) in ("Cc", "Cs") and character != "\t")
        or character in "\ufffe\uffff"
        or unicodedata.bidirectional(character) in ("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI")
    )


def test_two_runs_give_the_same_page() -> None:
    assert html((document(), harbour())) == html((document(), harbour()))


def test_drafts_too_many_for_memory_are_all_there(monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.reports.page import writer

    whole = html(*[(document(), harbour())] * 5)
    monkeypatch.setattr(writer, "_IN_MEMORY", 100)
    monkeypatch.setattr(writer, "_CHUNK", 1_000)
    assert html(*[(document(), harbour())] * 5) == whole
