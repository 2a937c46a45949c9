"""A place in any format, taken back to the draft, is the same words."""

import json
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote
from xml.etree import ElementTree

import pyromark
import pytest
from commands import commands
from nasty import PATH, nasty, nasty_document
from rendered import cells
from written import written

from factcheck.checker import offline_checker
from factcheck.drafts import Draft, parse_draft
from factcheck.findings.report import Document
from factcheck.reports import Look

Place = tuple[str, int, int, int | None, int | None]
"""Path, line, column, and the line and column of the end where the format tells them."""

LINES = re.compile(r"(?<=\n)|(?<=\r)(?!\n)")


def from_concise(text: str, draft: Draft) -> Iterator[Place]:
    for line in text.splitlines():
        if found := re.match(rf"{re.escape(draft.path)}:(\d+):(\d+): \w+ ", line):
            yield draft.path, int(found[1]), int(found[2]), None, None


def from_jsonl(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    for line in text.splitlines():
        finding = json.loads(line)
        yield finding["path"], finding["spans"][0]["line"], finding["spans"][0]["column"], None, None


def from_text(text: str, draft: Draft) -> Iterator[Place]:
    for line in text.splitlines():
        if found := re.fullmatch(rf"{re.escape(draft.path)}:(\d+):(\d+): [A-Z]+\d+ .*", line):
            yield draft.path, int(found[1]), int(found[2]), None, None


def from_json(text: str, draft: Draft) -> Iterator[Place]:
    for document in json.loads(text)["documents"]:
        for finding in document["findings"]:
            for span in finding["spans"]:
                assert draft.source[span["start"] : span["end"]] == span["quote"]
                yield document["path"], span["line"], span["column"], None, None


def from_sarif(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    (run,) = json.loads(text)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    for result in run["results"]:
        (location,) = result["locations"]
        for one in (location, *result["relatedLocations"]):
            place, region = one["physicalLocation"], one["physicalLocation"]["region"]
            ends = region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]
            yield unquote(place["artifactLocation"]["uri"]), *ends


def from_github(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    for _, properties, _ in commands(text):
        if "line" in properties:
            line, end = int(properties["line"]), int(properties["endLine"])
            if line == end:
                yield properties["file"], line, int(properties["col"]), end, int(properties["endColumn"])
            else:
                yield properties["file"], line, 0, end, 0


def from_gitlab(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    for issue in json.loads(text):
        location = issue["location"]
        if "positions" in location:
            begin, end = location["positions"]["begin"], location["positions"]["end"]
            assert location["lines"] == {"begin": begin["line"], "end": end["line"]}
            yield location["path"], begin["line"], begin["column"], end["line"], end["column"]


def from_junit(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    for failure in ElementTree.fromstring(text.encode()).iter("failure"):
        path, line, column = (failure.text or "").split("\n")[0].rsplit(":", 2)
        yield path, int(line), int(column), None, None


def from_checkstyle(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    for file in ElementTree.fromstring(text.encode()):
        for error in file:
            if error.attrib["source"] != "factcheck.left-unchecked":
                yield file.attrib["name"], int(error.attrib["line"]), int(error.attrib["column"]), None, None


def from_rdjson(text: str, draft: Draft) -> Iterator[Place]:
    for diagnostic in json.loads(text)["diagnostics"]:
        for one in (diagnostic, *diagnostic.get("related_locations", ())):
            if "range" in one["location"]:
                start, end = one["location"]["range"]["start"], one["location"]["range"]["end"]
                ends = (in_code_points(draft.source, **start), in_code_points(draft.source, **end))
                yield one["location"]["path"], *ends[0], *ends[1]


def in_code_points(source: str, line: int, column: int) -> tuple[int, int]:
    return line, len(LINES.split(source)[line - 1].encode()[: column - 1].decode()) + 1


def from_markdown(text: str, draft: Draft) -> Iterator[Place]:  # noqa: ARG001
    for row in cells(pyromark.html(text, options=pyromark.Options.ENABLE_TABLES)):
        path, line, column = row[1].rsplit(":", 2)
        yield path, int(line), int(column), None, None


READERS: dict[str, Callable[[str, Draft], Iterator[Place]]] = {
    "text": from_text,
    "concise": from_concise,
    "json": from_json,
    "jsonl": from_jsonl,
    "sarif": from_sarif,
    "github": from_github,
    "gitlab": from_gitlab,
    "junit": from_junit,
    "checkstyle": from_checkstyle,
    "rdjson": from_rdjson,
    "markdown": from_markdown,
}
EVERY_OPERAND = {"json", "sarif", "rdjson"}


def expected(style: str, document: Document) -> Iterator[str]:
    for finding in document.findings:
        if style == "junit" and not finding.alarm:
            continue
        yield finding.spans[0].quote
        if style in EVERY_OPERAND:
            yield from (span.quote for span in finding.spans[0 if style == "sarif" else 1 :])


def taken_back(draft: Draft, place: Place, quotes: list[str]) -> str:
    """The words at a place; where the format tells no end, those of the quotes that stand there."""
    path, line, column, end_line, end_column = place
    assert path == draft.path
    starts = [0]
    for text in LINES.split(draft.source):
        starts.append(starts[-1] + len(text))
    if column == 0:
        (quote,) = (quote for quote in quotes if "\n" in quote)
        whole = draft.source[starts[line - 1] : starts[end_line or line]]
        return quote if quote in whole else whole
    start = starts[line - 1] + column - 1
    if end_line is not None and end_column is not None:
        return draft.source[start : starts[end_line - 1] + end_column - 1]
    return max((quote for quote in quotes if draft.source.startswith(quote, start)), key=len)


@pytest.mark.parametrize("style", READERS)
def test_a_place_is_the_words_of_the_finding(style: str) -> None:
    draft, document = nasty(), nasty_document()
    text = written(style, [(document, draft)], Look(verbose=True))
    quotes = list(expected(style, document))
    assert sorted(taken_back(draft, place, quotes) for place in READERS[style](text, draft)) == sorted(quotes)


CLAIMS = (
    "# 🚢 Of the 12 boats\r\n\r\nCafe\u0301 😀😀 &amp; שלום: of the 12 boats, 7 were red &mdash; and the other **4** "
    "were blue.\r\n\r\nאבג On Friday, 25 October 2025 it rained in Belarus\r\nOblast, in Russia.\r\n"
)


@pytest.mark.parametrize("style", READERS)
@pytest.mark.parametrize("suffix", ["md", "mdx", "html", "rst", "txt"])
def test_it_holds_for_what_is_read_from_a_draft(style: str, suffix: str) -> None:
    if suffix == "rst":
        pytest.importorskip("docutils")
    draft = parse_draft(CLAIMS, path=PATH.removesuffix("md") + suffix)
    document = offline_checker().check(draft)
    assert len(document.alarms) >= 2
    text = written(style, [(document, draft)], Look(verbose=True))
    quotes = list(expected(style, document))
    assert sorted(taken_back(draft, place, quotes) for place in READERS[style](text, draft)) == sorted(quotes)
