"""Claims whose figures stand far apart quote the words of one of them, not half of the draft."""

from factcheck import check

FILLER = "The harbour office keeps its books by hand, as it did when the piers were built of wood. " * 60


def test_the_quote_of_a_claim_stays_short() -> None:
    text = f"# Port clears 682 boxes in a night\n\n{FILLER}\n\nDockers cleared 628 boxes between dusk and dawn.\n"
    document = check(text, filename="port.md")
    (finding,) = document.alarms
    assert {span.quote for span in finding.spans} == {"682", "628"}
    assert len(finding.claim.quote) < 100
