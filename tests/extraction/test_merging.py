"""What several readers found becomes one extraction, each claim once, in the order of the draft."""

from dataclasses import replace

from fakes import sums_in

from factcheck.drafts import parse_draft
from factcheck.extraction.extractor import Extraction
from factcheck.extraction.merging import merge
from factcheck.findings.report import Incomplete, Rejected

DRAFT = parse_draft("9 = 4 + 3, 7 = 5 + 2, 6 = 3 + 3", path="sums.txt")


def test_claims_come_in_the_order_of_the_draft() -> None:
    claims = sums_in(DRAFT)
    assert merge([Extraction(("fake",), claims[::-1])]).claims == claims


def test_a_claim_of_two_readers_is_one_claim_in_the_words_of_the_first() -> None:
    one, two = sums_in(DRAFT, "one"), sums_in(DRAFT, "two")
    wider = replace(two[0], phrase="of the second reader")
    merged = merge([Extraction(("one",), one[:1]), Extraction(("two",), (wider, *two[1:]))])
    assert [claim.found_by for claim in merged.claims] == [("one", "two"), ("two",), ("two",)]
    assert merged.claims[0].phrase is None


def test_claims_on_other_numbers_stay_apart() -> None:
    claims = sums_in(DRAFT)
    assert len(merge([Extraction(("one",), claims[:2]), Extraction(("two",), claims[1:])]).claims) == 3


def test_readers_rejections_and_gaps_are_all_kept() -> None:
    parts = [
        Extraction((name,), (), (Rejected("not there", name),), (Incomplete(name, "the time was up"),))
        for name in ("one", "two")
    ]
    merged = merge(parts)
    assert merged.readers == ("one", "two")
    assert [rejected.quote for rejected in merged.rejected] == ["one", "two"]
    assert [gap.reader for gap in merged.incomplete] == ["one", "two"]
