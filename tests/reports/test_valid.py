"""Every format is valid by its published schema, whatever a run came to."""

import pytest
from drafts import document, harbour, silent
from fakes import sum_checker
from lxml import etree
from nasty import nasty, nasty_document
from valid import VALID
from written import written

from factcheck.drafts import Draft, parse_draft
from factcheck.findings.report import Document
from factcheck.reports import WRITERS, Look

TWICE, AGAIN = (
    parse_draft("There were 9 = 4 + 4 boats.\n\nThere were 9 = 4 + 4 boats.", path=path)
    for path in ("copy/one.md", "copy/two.md")
)
RUNS: dict[str, list[tuple[Document, Draft | None]]] = {
    "without a draft": [],
    "a draft without claims": [(silent(), None)],
    "a draft at hand": [(document(), harbour())],
    "a draft not at hand": [(document(), None)],
    "the same words twice": [(sum_checker().check(TWICE), TWICE), (sum_checker().check(AGAIN), AGAIN)],
    "several drafts": [(silent(), None), (document(), harbour()), (nasty_document(), nasty()), (silent(), None)],
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


@pytest.mark.parametrize("style", set(VALID) - {"jsonl", "junit", "html", "claimreview"})
def test_what_is_no_alarm_is_told_only_to_those_who_ask(style: str) -> None:
    pairs = RUNS["several drafts"]
    confirmed = "The headline and the first paragraph agree"
    assert confirmed not in written(style, pairs)
    assert confirmed in written(style, pairs, Look(verbose=True))


@pytest.mark.parametrize("style", set(VALID) - {"jsonl", "claimreview"})
def test_what_was_left_unchecked_is_told(style: str) -> None:
    assert "not checked by the model: the time was up" in written(style, RUNS["a draft at hand"])


def test_the_schemas_refuse_what_is_wrong() -> None:
    text = written("sarif", RUNS["several drafts"])
    for right, wrong in (("startLine", "beginLine"), ('"2.1.0"', '"2.2.0"'), ('"text"', '"words"')):
        with pytest.raises(Exception, match=r"is not|not allowed|unexpected|is a required"):
            VALID["sarif"](text.replace(right, wrong))
    with pytest.raises(Exception, match="unexpected"):
        VALID["rdjson"](written("rdjson", RUNS["several drafts"]).replace('"range"', '"span"'))
    with pytest.raises(etree.DocumentInvalid):
        VALID["junit"](written("junit", RUNS["several drafts"]).replace("failures=", "failed="))


def test_every_format_for_programs_is_held_against_something() -> None:
    assert set(VALID) >= set(WRITERS) - {"text", "json", "docx"}
