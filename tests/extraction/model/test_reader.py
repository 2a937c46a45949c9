"""The model reader as a reader: what it makes of answers and of faults, draft by draft."""

from answers import Scripted, part, said
from fakes import EMPTY_ANSWER

from factcheck.atlas import Atlas
from factcheck.checker import model_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.extraction.model.conversation import ModelFault
from factcheck.extraction.model.reader import ModelReader
from factcheck.findings.report import Incomplete, Usage

BOATS = "Of the 12 boats, 7 were red and the other 4 were blue.\n"
READ = said(
    {"kind": "breakdown", "total": "q1", "parts": [part("q2"), part("q3")], "coverage": "all"},
    q1={"quote": "12 boats", "value": "12"},
    q2={"quote": "7", "value": "7"},
    q3={"quote": "4", "value": "4"},
)
FILLER = "The harbour office keeps its books by hand, as it did when the piers were built of wood. " * 40


def test_a_draft_that_was_begun_is_asked_about_once() -> None:
    asked = Scripted(READ)
    reader = ModelReader(Atlas.load(), asked)
    draft = parse_draft(BOATS, path="boats.md")
    reader.begin(draft)
    reader.begin(draft)
    (claim,) = reader.extract(draft).claims
    assert claim.found_by == ("model",)
    assert len(asked.asked) == 1


def test_a_fault_leaves_the_draft_incomplete_and_makes_no_claim() -> None:
    reader = ModelReader(Atlas.load(), Scripted(ModelFault("the key was refused", Usage(calls=2))))
    extraction = reader.extract(parse_draft(BOATS, path="boats.md"))
    assert extraction.claims == ()
    assert extraction.incomplete == (Incomplete("model", "the key was refused"),)
    assert extraction.usage == Usage(calls=2)


def test_a_fault_of_one_passage_names_it() -> None:
    text = "\n\n".join([BOATS, FILLER, FILLER, FILLER, FILLER])
    extraction = ModelReader(Atlas.load(), Scripted(ModelFault("it was cut off"))).extract(
        parse_draft(text, path="a.md")
    )
    reasons = [gap.reason for gap in extraction.incomplete]
    assert len(reasons) > 1
    assert reasons[0] == f"part 1 of {len(reasons)}: it was cut off"


def test_a_report_of_thirty_thousand_words_is_read() -> None:
    asked = Scripted(EMPTY_ANSWER)
    sections = (f"## Pier {number}\n\nPier {number} had {number + 9} boats.\n\n{FILLER}" for number in range(44))
    text = "# Harbours\n\n" + "\n\n".join(sections)
    assert len(text.split()) > 30_000
    document = model_checker(Options(), asked).check(parse_draft(text, path="harbours.md"))
    assert document.extraction.usage is not None
    assert document.extraction.usage.calls == len(asked.asked) > 20
    assert max(len(passage.split()) for passage in asked.asked) < 2_000


def test_a_draft_without_words_costs_nothing() -> None:
    asked = Scripted(EMPTY_ANSWER)
    document = model_checker(Options(), asked).check(parse_draft("", path="empty.md"))
    assert not asked.asked
    assert document.findings == ()
