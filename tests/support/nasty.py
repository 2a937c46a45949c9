"""A draft in which everything stands that a report could trip over, and findings made by hand upon it."""

from __future__ import annotations

from dataclasses import replace

from drafts import operands, quantity

from factcheck.claims import Breakdown, Part
from factcheck.drafts import Draft, parse_draft
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.report import Document, ExtractionSummary, Incomplete, Suppressed
from factcheck.findings.verdict import Evidence, Judgement, Verdict

PATH = "copy/night shift, 100%: |`<b>&amp;.md"

NASTY = "\r\n".join(
    (
        "# Ferry 🚢👩‍✈️ log | `crew` <script>alert('7')</script>",
        "",
        "😀 Cafe\u0301 &amp; bar: 61 cups ☕ | 33 of them te\u0301 &mdash; 27 cocoa \u202e gnol oot \u202c end.",
        "",
        "בנמל נספרו 48 סירות, מתוכן 17 כחולות.\u200f 日本 5 隻",
        "",
        "::error file=x,line=1::@everyone #12 !34 GH-56 %0A ]]> </details>",
        "",
        "Ivano-Frankivsk Kr\u00e4i\tand \\| **Tver",
        "  Krai** [14](javascript:x) ![8](https://mx.example/a.png) www.mx.example \x1b[31m \x0b\u2028\x85 9",
        "",
    )
)
"""Emoji joined of several, combining marks, entities, CR LF, text from right to left, controls, markup."""


def nasty() -> Draft:
    return parse_draft(NASTY, path=PATH)


def nasty_document() -> Document:
    """A finding of each verdict and one that is suppressed, each with text that no format may obey."""
    draft = nasty()
    claim = Breakdown(
        quote="61 cups",
        span=quantity(draft, "61").span,
        total=quantity(draft, "61"),
        parts=tuple(Part(quantity=quantity(draft, quote)) for quote in ("33", "27")),
    )
    evil = "<img src=x onerror=alert(1)> | `code` **bold** [link](javascript:x) @everyone #12 ::error::%0A ]]> \x1b[31m"
    judgements = (
        Judgement(
            Verdict.REFUTED,
            "The cups “61 cups ☕ | 33” make 60.\r\n::error::@everyone, look at </details><script>alert(1)</script>",
            f"33 + 27 = 60; {evil}",
            operands(draft, total="61 cups ☕ | 33", **{"part: @cocoa | <b>": ("27", "33"), "in code": "`crew`"}),
            expected="60",
            suggestion=f"Write 60. {evil}",
            evidence=(Evidence("a list & a <table>", "2026-01-31"),),
        ),
        Judgement(
            Verdict.SUSPECT,
            "Tver is an oblast, not a krai: see https://mx.example or www.mx.example or a@mx.example.",
            "Tver\u2028oblast",
            operands(draft, region="Tver\r\n  Krai", **{"\u202eother": "Ivano-Frankivsk Kr\u00e4i\tand"}),
        ),
        Judgement(
            Verdict.SUPPORTED, "48 holds 17.", "17 < 48 & 5 > 4", operands(draft, whole="48", part=("17", "5 隻"))
        ),
        Judgement(
            Verdict.UNVERIFIABLE,
            "Nobody knows.",
            "]]> --> */",
            operands(draft, script="<script>alert('7')</script>", end="\x0b\u2028\x85 9"),
        ),
        Judgement(Verdict.SUSPECT, "14 is not the highest.", "27 > 14", operands(draft, highest="14", figure="27")),
    )
    codes = ("ARI101", "GEO102", "ARI104", "GEO101", "ARI109")
    names = ("breakdown-sum", "region-type", "share", "unknown-region", "ranking")
    *counted, last = assemble(map(Judged, codes, names, [claim] * 5, judgements))
    return Document(
        path=draft.path,
        sha256=draft.sha256,
        extraction=ExtractionSummary(("phrasebook",), 6, 0, unjudged=1),
        findings=(*counted, replace(last, suppressed=Suppressed("comment", "a <b>joke</b> | of @everyone"))),
        incomplete=(Incomplete("model", "<b>time</b> | was\nup, @everyone: 100%"),),
    )
