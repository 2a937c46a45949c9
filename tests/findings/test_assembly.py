"""Findings come each once, in a fixed order, under a fingerprint that outlives edits elsewhere."""

import re
from dataclasses import replace

from fakes import span_of, sums_in

from factcheck.claims import Claim
from factcheck.drafts import Draft, parse_draft
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.verdict import Judgement, Operand, Verdict


def judged(claim: Claim, *, code: str = "ARI190", operands: tuple[Operand, ...] = ()) -> Judged:
    return Judged(code, "written-sum", claim, Judgement(Verdict.SUSPECT, "Look.", "4 + 4 = 8", operands))


def plain(text: str) -> Draft:
    return parse_draft(text, path="sums.txt")


def fingerprints(text: str) -> list[str]:
    return [finding.fingerprint for finding in assemble(judged(claim) for claim in sums_in(plain(text)))]


def test_a_judgement_that_names_no_place_stands_on_its_claim() -> None:
    (claim,) = sums_in(plain("So 9 = 4 + 4."))
    (finding,) = assemble([judged(claim)])
    assert [(span.start, span.end, span.role, span.quote) for span in finding.spans] == [(3, 12, "claim", "9 = 4 + 4")]


def test_findings_are_in_the_order_of_their_first_place_and_then_of_their_code() -> None:
    first, second = sums_in(plain("9 = 4 + 4 and 7 = 1 + 1"))
    mixed = [judged(second, code="CAL1"), judged(second, code="ARI1"), judged(first, code="GEO1")]
    assert [finding.code for finding in assemble(mixed)] == ["GEO1", "ARI1", "CAL1"]


def test_the_first_place_is_the_one_at_fault() -> None:
    draft = plain("9 = 4 + 4")
    (claim,) = sums_in(draft)
    operands = tuple(Operand("part", quote, span_of(draft, quote)) for quote in ("4 + 4", "9"))
    (finding,) = assemble([judged(claim, operands=operands)])
    assert [span.quote for span in finding.spans] == ["4 + 4", "9"]


def test_the_same_words_on_the_same_places_are_one_finding_of_all_who_found_it() -> None:
    draft = plain("9 = 4 + 4")
    twice = [judged(claim) for reader in ("phrasebook", "model") for claim in sums_in(draft, reader)]
    (finding,) = assemble(twice)
    assert finding.found_by == ("phrasebook", "model")


def test_a_fingerprint_is_sixteen_hex_digits() -> None:
    (one,) = fingerprints("9 = 4 + 4")
    assert re.fullmatch("[0-9a-f]{16}", one)


def test_a_fingerprint_outlives_edits_elsewhere_and_new_line_ends() -> None:
    before = fingerprints("Sums\n\nFirst 9 = 4 + 4.")
    assert fingerprints("Sums\r\n\r\nA new paragraph.\r\n\r\nFirst, 9 = 4 + 4.") == before


def test_equal_claims_of_one_draft_have_fingerprints_of_their_own() -> None:
    one, two = fingerprints("First 9 = 4 + 4, again 9 = 4 + 4.")
    assert one != two
    assert fingerprints("Only 9 = 4 + 4.") == [one]


def test_another_rule_another_claim_or_another_section_has_another_fingerprint() -> None:
    (claim,) = sums_in(plain("9 = 4 + 4"))
    (other,) = sums_in(plain("9 = 4 + 3"))
    moved = replace(claim, section=("Results",))
    variants = [judged(claim), judged(claim, code="CAL1"), judged(other), judged(moved)]
    assert len({assemble([one])[0].fingerprint for one in variants}) == 4


def test_what_is_said_again_of_some_of_the_places_is_no_second_finding() -> None:
    text = "So 9 = 4 + 4."
    (claim,) = sums_in(plain(text))
    whole, part = (Operand("figure", quote, span_of(plain(text), quote)) for quote in ("9", "4"))
    (finding,) = assemble([judged(claim, operands=(whole,)), judged(claim, operands=(whole, part))])
    assert [span.start for span in finding.spans] == [3, 7]
