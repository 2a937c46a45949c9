"""The JSON report keeps its contract."""

import io
import json

from drafts import document, silent
from jsonschema import Draft202012Validator
from pydantic_core import to_json

from factcheck.findings.report import Document, Report
from factcheck.reports import Look
from factcheck.reports.json import JsonWriter
from factcheck.reports.tally import Tally
from factcheck.schemas import schemas


def written(*documents: Document) -> tuple[str, Tally]:
    out, tally = io.StringIO(), Tally()
    writer = JsonWriter(out, Look())
    writer.begin()
    for one in documents:
        tally.add(one)
        writer.document(one, None)
    writer.end(tally.summary)
    return out.getvalue(), tally


def test_documents_written_one_by_one_make_the_report_in_one_piece() -> None:
    for documents in ((), (silent(),), (document(), silent(), document())):
        text, tally = written(*documents)
        whole = Report(documents=documents, summary=tally.summary)
        assert text == to_json(whole, indent=2).decode() + "\n"


def test_text_stands_as_it_is() -> None:
    text, _ = written(document())
    assert "港 quay" in text
    assert "\\u" not in text


def test_keys_come_in_the_order_of_the_contract() -> None:
    report = json.loads(written(document())[0])
    assert list(report) == ["schema_version", "tool", "documents", "unread", "summary"]
    assert list(report["tool"]) == ["name", "version"]
    assert list(report["summary"]) == ["refuted", "suspect", "supported", "unverifiable", "suppressed"]
    (one,) = report["documents"]
    assert list(one) == ["path", "sha256", "extraction", "findings", "incomplete"]
    assert list(one["extraction"]) == ["readers", "claims", "rejected", "rejections", "usage", "unjudged"]
    finding = one["findings"][0]
    assert " ".join(finding) == (
        "code name verdict message working expected suggestion evidence fingerprint found_by spans claim suppressed"
    )
    assert " ".join(finding["spans"][0]) == "start end line column role quote"


def test_it_fits_its_schema() -> None:
    schema = json.loads(dict(schemas())["report.schema.json"])
    validator = Draft202012Validator(schema)
    report = json.loads(written(document(), silent())[0])
    validator.validate(report)
    del report["documents"][0]["findings"][0]["working"]
    assert not validator.is_valid(report)
