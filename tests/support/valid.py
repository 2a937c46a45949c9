"""Whether a report is valid, by the published schema of its format or by what its documentation says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyromark
from commands import commands
from jsonschema import Draft4Validator, Draft202012Validator, FormatChecker
from lxml import etree
from pages import parsed
from rendered import tags

from factcheck.schemas import schemas

SCHEMAS = Path(__file__).parent.parent / "reports" / "schemas"


def _schema(name: str) -> Any:
    return json.loads((SCHEMAS / name).read_text(encoding="utf-8"))


def _json(text: str) -> Any:
    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is no JSON")

    return json.loads(text, parse_constant=refuse)


def sarif(text: str) -> None:
    log = _json(text)
    Draft4Validator(_schema("sarif-2.1.0-rtm.5.json"), format_checker=FormatChecker()).validate(log)
    (run,) = log["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(rules)) == len(rules)
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert (result["kind"] == "fail") == (result["level"] != "none")
        assert [one["id"] for one in result["relatedLocations"]] == [*range(1, len(result["relatedLocations"]) + 1)]
        assert all("startLine" in one["physicalLocation"]["region"] for one in result["locations"])


def gitlab(text: str) -> None:
    issues = _json(text)
    prints = [issue["fingerprint"] for issue in issues]
    assert len(set(prints)) == len(prints)
    for issue in issues:
        assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert issue["location"]["lines"]["begin"] >= 1
        assert not issue["location"]["path"].startswith("./")


def rdjson(text: str) -> None:
    Draft4Validator(_schema("rdjson.json")).validate(_json(text))


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
    for line in map(_json, lines):
        assert next(iter(line)) == "path"
        line.pop("path")
        finding.validate(line)


def claimreview(text: str) -> None:
    Draft202012Validator(_schema("schemaorg.excerpt.json"), format_checker=FormatChecker()).validate(_json(text))
    assert not set("<>&") & set(text)


def html(text: str) -> None:
    page = parsed(text)
    names = [one.attributes["id"] for one in page.all("*") if "id" in one.attributes]
    assert len(set(names)) == len(names)
    assert {link.attributes["href"].removeprefix("#") for link in page.all("a")} <= set(names)


def concise(text: str) -> None:
    assert all(line.isprintable() for line in text.split("\n")[:-1])
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
    "html": html,
    "claimreview": claimreview,
}
"""Format to what fails on a report that is not valid."""
