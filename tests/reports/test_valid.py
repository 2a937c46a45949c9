"""Every format is valid by its published schema, whatever a run came to."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyromark
import pytest
from commands import commands
from drafts import document, harbour, silent
from jsonschema import Draft4Validator, Draft202012Validator
from lxml import etree
from nasty import nasty, nasty_document
from rendered import tags
from written import written

from factcheck.drafts import Draft
from factcheck.findings.report import Document
from factcheck.reports import WRITERS, Look
from factcheck.schemas import schemas

SCHEMAS = Path(__file__).parent / "schemas"
RUNS: dict[str, list[tuple[Document, Draft | None]]] = {
    "without a draft": [],
    "a draft without claims": [(silent(), None)],
    "a draft at hand": [(document(), harbour())],
    "a draft not at hand": [(document(), None)],
    "several drafts": [(silent(), None), (document(), harbour()), (nasty_document(), nasty()), (silent(), None)],
}


def schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def no_constants(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


def sarif(text: str) -> None:
    log = no_constants(text)
    validator = Draft202012Validator(schema("sarif-2.1.0.excerpt.json"))
    validator.validate(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert (result["kind"] == "fail") == (result["level"] != "none")
        assert [one["id"] for one in result["relatedLocations"]] == [*range(1, len(result["relatedLocations"]) + 1)]
        assert all("startLine" in one["physicalLocation"]["region"] for one in result["locations"])


def gitlab(text: str) -> None:
    issues = no_constants(text)
    prints = [issue["fingerprint"] for issue in issues]
    assert len(set(prints)) == len(prints)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith("./")


def rdjson(text: str) -> None:
    Draft4Validator(schema("rdjson.excerpt.json")).validate(no_constants(text))


def junit(text: str) -> None:
    root = etree.fromstring(text.encode())
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(root)
    for suite in root:
        names = [(case.get("classname"), case.get("name")) for case in suite]
        assert len(set(names)) == len(names) == int(suite.get("tests"))
        for outcome, count in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
            assert len(suite.findall(f"testcase/{outcome}")) == int(suite.get(count))


def checkstyle(text: str) -> None:
    root = etree.fromstring(text.encode())
    assert root.tag == "checkstyle"
    for file in root:
        assert (file.tag, set(file.attrib)) == ("file", {"name"})
        for error in file:
            assert (error.tag, set(error.attrib)) == ("error", {"line", "column", "severity", "message", "source"})
            assert error.get("severity") in {"error", "warning", "info"}


def github(text: str) -> None:
    found = list(commands(text))
    assert len(found) == text.count("\n")
    for name, properties, message in found:
        assert name in {"error", "warning", "notice"}
        assert set(properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert message
        if properties.get("line") != properties.get("endLine"):
            assert not set(properties) & {"col", "endColumn"}


def jsonl(text: str) -> None:
    report = json.loads(dict(schemas())["report.schema.json"])
    finding = Draft202012Validator({"$ref": "#/$defs/Finding", "$defs": report["$defs"]})
    lines = text.splitlines()
    assert len(lines) == text.count("\n")
    for line in map(no_constants, lines):
        assert next(iter(line)) == "path"
        line.pop("path")
        finding.validate(line)


def concise(text: str) -> None:
    assert all(line.startswith("copy/") and line.isprintable() for line in text.split("\n")[:-1])
    assert text == "" or text.endswith("\n")


def markdown(text: str) -> None:
    page = pyromark.html(text, options=pyromark.Options.ENABLE_TABLES)
    assert tags(page) <= set("h3 table thead tbody tr th td details summary ul li p".split())
    assert len(text) < 65_536


VALID: dict[str, Callable[[str], None]] = {
    "sarif": sarif,
    "gitlab": gitlab,
    "rdjson": rdjson,
    "junit": junit,
    "checkstyle": checkstyle,
    "github": github,
    "jsonl": jsonl,
    "concise": concise,
    "markdown": markdown,
}


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("style", VALID)
def test_a_report_is_valid(style: str, run: str, verbose: bool) -> None:
    VALID[style](written(style, RUNS[run], Look(verbose=verbose)))


@pytest.mark.parametrize("style", VALID)
def test_colour_and_width_are_for_people(style: str) -> None:
    pairs = RUNS["several drafts"]
    assert written(style, pairs, Look(colour=True, width=40)) == written(style, pairs, Look())


@pytest.mark.parametrize("style", set(VALID) - {"jsonl", "junit"})
def test_what_is_no_alarm_is_told_only_to_those_who_ask(style: str) -> None:
    pairs = RUNS["several drafts"]
    confirmed = "The headline and the first paragraph agree"
    assert confirmed not in written(style, pairs)
    assert confirmed in written(style, pairs, Look(verbose=True))


@pytest.mark.parametrize("style", set(VALID) - {"jsonl"})
def test_what_was_left_unchecked_is_told(style: str) -> None:
    assert "not checked by model: the time was up" in written(style, RUNS["a draft at hand"])


def test_the_schemas_refuse_what_is_wrong() -> None:
    text = written("sarif", RUNS["several drafts"])
    for right, wrong in (("startLine", "beginLine"), ('"2.1.0"', '"2.2.0"'), ('"text"', '"words"')):
        with pytest.raises(Exception, match=r"is not|not allowed|unexpected|is a required"):
            sarif(text.replace(right, wrong))
    with pytest.raises(Exception, match="unexpected"):
        rdjson(written("rdjson", RUNS["several drafts"]).replace('"range"', '"span"'))
    with pytest.raises(etree.DocumentInvalid):
        junit(written("junit", RUNS["several drafts"]).replace("failures=", "failed="))


def test_every_format_for_programs_is_held_against_something() -> None:
    assert set(VALID) >= set(WRITERS) - {"text", "json", "html", "claimreview", "docx"}
