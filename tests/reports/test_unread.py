"""Drafts that could not be read stand in the reports that machines and people look through afterwards."""

import json
from pathlib import Path

import pytest
from lxml import etree

from factcheck.findings.report import Unread
from factcheck.reports import WRITERS, Look
from factcheck.reports.tally import Tally

UNREAD = (
    Unread("drafts/a & b.md", 3, "holds NUL bytes, so it is no text: name a text file, or save it as <UTF-8>"),
    Unread("gone.md", None, "no such file or folder: check the path"),
)


def written(format: str, *unread: Unread) -> str:
    parts: list[str] = []

    class Out:
        def write(self, text: str) -> None:
            parts.append(text)

    writer = WRITERS[format](Out(), Look())  # type: ignore[arg-type]
    writer.begin()
    for one in unread:
        writer.unread(one)
    writer.end(Tally().summary)
    return "".join(parts)


@pytest.mark.parametrize(
    ("path", "complaint", "unread"),
    [
        ("a.md", "a.md:7: is no text: save it", Unread("a.md", 7, "is no text: save it")),
        ("a.md", "a.md: no such file: check the path", Unread("a.md", None, "no such file: check the path")),
        ("a.md", "a.md: not checked: it broke", Unread("a.md", None, "not checked: it broke")),
        ("a.md", "places.csv:2: is no place", Unread("a.md", None, "places.csv:2: is no place")),
        ("a:1: b.md", "a:1: b.md:2: is no text", Unread("a:1: b.md", 2, "is no text")),
    ],
)
def test_a_complaint_is_taken_apart(path: str, complaint: str, unread: Unread) -> None:
    assert Unread.of(path, complaint) == unread


def test_json_lists_them_beside_the_documents() -> None:
    report = json.loads(written("json", *UNREAD))
    assert report["documents"] == []
    assert report["unread"] == [{"path": one.path, "line": one.line, "reason": one.reason} for one in UNREAD]
    assert json.loads(written("json"))["unread"] == []


def test_sarif_notifies_of_them_and_says_that_the_run_did_not_succeed() -> None:
    (run,) = json.loads(written("sarif", *UNREAD))["runs"]
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    places = [told["locations"][0]["physicalLocation"] for told in invocation["toolExecutionNotifications"]]
    assert places == [
        {"artifactLocation": {"uri": "drafts/a%20%26%20b.md"}, "region": {"startLine": 3}},
        {"artifactLocation": {"uri": "gone.md"}},
    ]
    assert [told["message"]["text"] for told in invocation["toolExecutionNotifications"]] == [
        one.reason for one in UNREAD
    ]


@pytest.mark.parametrize(("format", "path"), [("junit", "//testcase/error"), ("checkstyle", "//file/error")])
def test_the_formats_in_xml_have_an_error_for_each(format: str, path: str) -> None:
    errors = etree.fromstring(written(format, *UNREAD).encode()).xpath(path)
    assert [UNREAD[at].reason in error.get("message") for at, error in enumerate(errors)] == [True, True]


def test_the_page_lists_them() -> None:
    page = written("html", *UNREAD)
    assert "2 drafts not read" in page
    assert "drafts/a &amp; b.md:3: holds NUL bytes" in page
    assert "&lt;UTF-8&gt;" in page


def test_a_run_puts_them_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.cli import main

    (tmp_path / "bad.md").write_bytes(b"a\nb\0")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with pytest.raises(SystemExit) as ended:
        main(["check", "--offline", "--quiet", "--format", "json=report.json", "bad.md", "gone.md"])
    assert ended.value.code == 2
    unread = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["unread"]
    assert [(one["path"], one["line"]) for one in unread] == [("bad.md", 2), ("gone.md", None)]
