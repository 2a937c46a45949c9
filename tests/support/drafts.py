"""Drafts of the tests' own, and a document of findings made by hand upon one."""

from __future__ import annotations

from decimal import Decimal

from fakes import span_of

from factcheck.claims import Breakdown, Claim, Part, Place, Quantity, RegionNamed
from factcheck.drafts import Draft, parse_draft
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.report import Document, ExtractionSummary, Incomplete
from factcheck.findings.verdict import Evidence, Judgement, Operand, Verdict

HARBOUR = """\
# Nine boats for the harbour watch

The harbour watch counted 90 boats on Sunday, the board said, more than on any day since the count began in the \
spring of last year. It gave the numbers quay by quay: the north quay had 41 of them, which the board puts down to the \
regatta, and the fish market, where the moorings had been closed for repair until the week before, had 27.

The remaining quays had 12 between them, so the board.

- 港 quay: 4 boats\t(Kostroma
  Krai, 1 boat)
"""


def harbour(path: str = "copy/harbour.md") -> Draft:
    return parse_draft(HARBOUR, path=path)


def quantity(draft: Draft, quote: str, value: str | None = None) -> Quantity:
    return Quantity(quote=quote, span=span_of(draft, quote), value=Decimal(value or quote), step=Decimal(1))


def operands(draft: Draft, **roles: str | tuple[str, ...]) -> tuple[Operand, ...]:
    """Operands by their roles, each at the first place of its quote."""
    return tuple(
        Operand(role, quote, span_of(draft, quote))
        for role, quotes in roles.items()
        for quote in ((quotes,) if isinstance(quotes, str) else quotes)
    )


def sum_claim(draft: Draft) -> Claim:
    return Breakdown(
        quote="90 boats",
        span=span_of(draft, "90 boats"),
        total=quantity(draft, "90"),
        parts=tuple(Part(quantity=quantity(draft, quote)) for quote in ("41", "27", "12")),
    )


def region_claim(draft: Draft) -> Claim:
    quote = "Kostroma\n  Krai"
    place = Place(quote=quote, span=span_of(draft, quote), name="Kostroma", type_word="krai")
    return RegionNamed(quote=quote, span=place.span, place=place)


def findings(draft: Draft) -> tuple[Judged, ...]:
    """One finding of each verdict."""
    total, region = sum_claim(draft), region_claim(draft)
    return (
        Judged(
            "ARI101",
            "breakdown-sum",
            total,
            Judgement(
                Verdict.SUSPECT,
                "The quays add up to 80 boats, not to the 90 that the draft gives, and the draft does not say where "
                "the other 10 were counted.",
                "41 + 27 + 12 = 80; the draft says 90; 10 are missing",
                operands(draft, total="90", part=("41", "27", "12")),
                expected="80",
            ),
        ),
        Judged(
            "ARI113",
            "restated-quantity",
            total,
            Judgement(
                Verdict.SUPPORTED,
                "The headline and the first paragraph agree.",
                "9 = 9",
                operands(draft, headline="Nine boats", body="90 boats"),
            ),
        ),
        Judged(
            "GEO102",
            "region-type",
            region,
            Judgement(
                Verdict.REFUTED,
                "Kostroma is an oblast, not a krai.",
                "Kostroma: oblast of Russia (RU-KOS)",
                operands(draft, region="Kostroma\n  Krai"),
                expected="Kostroma Oblast",
                suggestion="Write Kostroma Oblast.",
                evidence=(Evidence("a list of regions, version 3", "2026-01-31"),),
            ),
        ),
        Judged(
            "GEO101",
            "unknown-region",
            region,
            Judgement(
                Verdict.UNVERIFIABLE, "The atlas knows no such quay.", "no entry", operands(draft, quay="港 quay")
            ),
        ),
    )


def document(draft: Draft | None = None) -> Document:
    """The document of the harbour draft: four findings, a claim thrown out, and a gap."""
    draft = draft or harbour()
    return Document(
        path=draft.path,
        sha256=draft.sha256,
        extraction=ExtractionSummary(("phrasebook",), 5, 1),
        findings=assemble(findings(draft)),
        incomplete=(Incomplete("model", "the time was up"),),
    )


def silent(path: str = "copy/poem.txt") -> Document:
    """The document of a draft in which nothing can be checked."""
    draft = parse_draft("Roses are red.", path=path)
    return Document(path, draft.sha256, ExtractionSummary(("phrasebook",), 0, 0), (), ())
