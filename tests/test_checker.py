"""A draft walks the whole way: read, grounded, judged."""

from dataclasses import replace

import pytest
from fakes import NoAtlas, OtherRule, SumReader, SumRule, sum_checker, sums_in

from factcheck.checker import Checker
from factcheck.config import Options
from factcheck.drafts import Draft, parse_draft
from factcheck.errors import UsageError
from factcheck.extraction.claimset import parse_claims
from factcheck.extraction.extractor import Extraction
from factcheck.findings.report import Incomplete


def draft(text: str) -> Draft:
    return parse_draft(text, path="sums.txt")


def test_each_claim_gets_its_verdict() -> None:
    document = sum_checker().check(draft("Sums\n\n9 = 4 + 5, then 9 = 4 + 4, then 9 = 1 + 1.\n"))
    assert [finding.verdict for finding in document.findings] == ["supported", "suspect", "refuted"]
    assert [finding.verdict for finding in document.alarms] == ["suspect", "refuted"]
    assert (document.extraction.claims, document.extraction.rejected) == (3, 0)


def test_a_claim_that_no_rule_speaks_of_is_counted() -> None:
    read = draft("9 = 4 + 5, then 9 = 1 + 1.")
    assert sum_checker().check(read).extraction.unjudged == 0
    extraction = Checker([SumReader()], [], NoAtlas()).check(read).extraction
    assert (extraction.claims, extraction.unjudged) == (2, 2)


def test_a_claim_whose_words_the_draft_does_not_hold_is_left_out_and_counted() -> None:
    class Inventor(SumReader):
        def extract(self, draft: Draft) -> Extraction:
            return Extraction(("fake",), sums_in(parse_draft("9 = 4 + 4", path=draft.path)))

    document = Checker([Inventor()], [SumRule], NoAtlas()).check(draft("Nothing is summed up here."))
    assert document.findings == ()
    assert (document.extraction.claims, document.extraction.rejected) == (0, 1)


def test_two_readers_of_one_claim_share_its_finding() -> None:
    document = sum_checker(readers=["one", "two"]).check(draft("9 = 4 + 4"))
    assert document.extraction.readers == ("one", "two")
    assert document.extraction.claims == 1
    assert [finding.found_by for finding in document.findings] == [("one", "two")]


def test_kept_claims_get_the_same_verdicts_without_the_draft() -> None:
    checker = sum_checker()
    read = draft("Sums\n\n9 = 4 + 4 and 9 = 1 + 1.\n")
    (kept,) = parse_claims(checker.read(read).to_line(), "claims.jsonl")
    assert checker.judge(kept) == checker.check(read)


def test_what_a_reader_left_unread_is_told() -> None:
    document = sum_checker().check(draft("9 = 4 + 4 UNREADABLE"))
    assert document.incomplete == (Incomplete("fake", "the time was up"),)
    assert len(document.findings) == 1


def test_only_the_rules_asked_for_speak() -> None:
    def codes(options: Options) -> list[str]:
        checker = Checker([SumReader()], [SumRule, OtherRule], NoAtlas(), options)
        return [finding.code for finding in checker.check(draft("9 = 4 + 4")).findings]

    assert codes(Options()) == ["ARI190", "CAL190"]
    assert codes(Options(select=("CAL",))) == ["CAL190"]
    assert codes(Options(ignore=("other-sum",))) == ["ARI190"]
    assert codes(replace(Options(), select=("ARI190", "CAL"), ignore=("CAL",))) == ["ARI190"]


def test_a_rule_that_does_not_exist_is_refused_before_any_draft_is_read() -> None:
    with pytest.raises(UsageError, match="XYZ"):
        sum_checker(Options(select=("XYZ",)))
