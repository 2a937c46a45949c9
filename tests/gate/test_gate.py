"""What becomes of the findings of a draft at the gate."""

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from drafts import HARBOUR, document, operands, sum_claim

from factcheck.drafts import Draft, parse_draft
from factcheck.errors import UsageError
from factcheck.findings.agreement import Judged
from factcheck.findings.assembly import assemble
from factcheck.findings.report import Document, Incomplete
from factcheck.findings.verdict import Judgement, Verdict
from factcheck.gate.allow import Allowed
from factcheck.gate.gate import Gate
from factcheck.rules.registry import RULES
from factcheck.settings.file import read

DAY = datetime.date(2026, 3, 10)
SUM, REGION = "ARI101", "GEO102"


def harbour(before: str = "", after: str = "") -> tuple[Document, Draft]:
    """The harbour draft with comments before and after it, and its findings: a sum and a region are alarms."""
    draft = parse_draft(f"{before}{HARBOUR}{after}", path="copy/harbour.md")
    return replace(document(draft), incomplete=()), draft


def settled(before: str = "", after: str = "", gate: Gate | None = None, **changed: object) -> Document:
    found, draft = harbour(before, after)
    return (gate or Gate(DAY)).settle(replace(found, **changed), draft, RULES)  # type: ignore[arg-type]


def verdicts(found: Document) -> dict[str, str]:
    """Each alarm that was or is one: code to the kind of suppression, or "alarm"."""
    return {one.code: one.suppressed.kind if one.suppressed else "alarm" for one in found.findings if one.verdict.alarm}


def test_without_comments_nothing_changes() -> None:
    found, draft = harbour()
    assert Gate(DAY).settle(found, draft, RULES) is found


def test_a_comment_suppresses_what_starts_where_it_holds() -> None:
    found = settled("<!-- factcheck-disable-file GEO102: a made-up krai -->\n\n")
    assert verdicts(found) == {SUM: "alarm", REGION: "comment"}
    (region,) = [one for one in found.findings if one.code == REGION]
    assert region.suppressed
    assert region.suppressed.reason == "a made-up krai"
    assert [one.code for one in found.alarms] == [SUM]


def test_only_alarms_are_suppressed() -> None:
    found = settled("<!-- factcheck-disable-file ARI113, GEO101: so -->\n\n")
    assert verdicts(found) == {SUM: "alarm", REGION: "alarm", "SUP102": "alarm"}


def test_findings_about_comments_stand_in_their_place() -> None:
    found = settled("<!-- factcheck-disable-file ARI102: so -->\n\n", "\n<!-- factcheck-enable -->\n")
    starts = [one.spans[0].start for one in found.findings]
    assert starts == sorted(starts)
    assert [one.code for one in found.findings if one.code.startswith("SUP")] == ["SUP102", "SUP101"]
    first = found.findings[0]
    assert (first.verdict, first.spans[0].line, first.found_by) == (Verdict.SUSPECT, 1, ())
    assert len({one.fingerprint for one in found.findings}) == len(found.findings)


def test_an_expired_comment_suppresses_nothing() -> None:
    comment = "<!-- factcheck-disable-file ARI101 until 2026-03-09: a late count -->\n\n"
    assert verdicts(settled(comment)) == {"SUP103": "alarm", SUM: "alarm", REGION: "alarm"}
    assert verdicts(settled(comment, gate=Gate(datetime.date(2026, 3, 9)))) == {SUM: "comment", REGION: "alarm"}


class TestACommentWithoutAFindingIsNotHeldUseless:
    UNUSED = "<!-- factcheck-disable-file CAL101: so -->\n\n"

    def test_where_its_rule_did_not_run(self) -> None:
        found, draft = harbour(self.UNUSED)
        others = [rule for rule in RULES if rule.code != "CAL101"]
        assert "SUP102" not in verdicts(Gate(DAY).settle(found, draft, others))

    def test_where_the_draft_was_not_read_to_its_end(self) -> None:
        assert "SUP102" not in verdicts(settled(self.UNUSED, incomplete=(Incomplete("model", "time was up"),)))

    def test_where_a_model_was_to_read_and_did_not(self) -> None:
        assert "SUP102" not in verdicts(settled(self.UNUSED, gate=Gate(DAY, needs_model=True)))

    def test_but_otherwise_it_is(self) -> None:
        assert "SUP102" in verdicts(settled(self.UNUSED))


def test_a_rule_about_comments_can_be_left_out() -> None:
    found, draft = harbour("<!-- factcheck-disable-file CAL101: so -->\n\n")
    assert "SUP102" not in verdicts(Gate(DAY).settle(found, draft, [one for one in RULES if one.code != "SUP102"]))


def test_without_the_draft_its_comments_are_not_known() -> None:
    found, _ = harbour("<!-- factcheck-disable-file GEO102: a made-up krai -->\n\n")
    assert Gate(DAY).settle(found, None, RULES) is found


def test_the_fingerprint_outlives_edits_elsewhere() -> None:
    def fingerprint(before: str) -> str:
        draft = parse_draft(before + HARBOUR, path="a.md")
        judgement = Judgement(Verdict.REFUTED, "So.", "1", operands(draft, total="90"))
        (one,) = assemble([Judged(SUM, "breakdown-sum", sum_claim(draft), judgement)])
        return one.fingerprint

    assert fingerprint("") == fingerprint("It rained.\n\nThen it snowed.\n\n")


class TestAllowed:
    def allowed(self, folder: Path, text: str) -> Gate:
        path = folder / "factcheck.toml"
        path.write_text(text, encoding="utf-8")
        return Gate(DAY, Allowed(read(path), DAY))

    @pytest.mark.parametrize(
        ("entry", "suppressed"),
        [
            ('code = "GEO102"\nquote = "Kostroma Krai"', True),
            ('code = "region-type"\nquote = "Kostroma   Krai"', True),
            ('code = "GEO"\nquote = "Krai"', True),
            ('code = "GEO"\nquote = "Kost"', False),
            ('code = "ARI"\nquote = "Kostroma Krai"', False),
            ('code = "GEO"\npath = "copy/"', True),
            ('code = "GEO"\npath = ["*.txt", "harbour.md"]', True),
            ('code = "GEO"\npath = "*.txt"', False),
            ('code = "GEO"\nquote = "Kostroma Krai"\npath = "*.txt"', False),
            ('code = "GEO"\npath = "copy/"\nexpires = 2026-03-10', True),
            ('code = "GEO"\npath = "copy/"\nexpires = 2026-03-09', False),
        ],
    )
    def test_an_entry_means_rule_words_and_place(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, entry: str, suppressed: bool
    ) -> None:
        monkeypatch.chdir(tmp_path)
        gate = self.allowed(tmp_path, f'[[allow]]\n{entry}\nreason = "As the poet has it."\n')
        found = settled(gate=gate)
        assert verdicts(found) == {SUM: "alarm", REGION: "allow" if suppressed else "alarm"}

    def test_a_comment_goes_before(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        gate = self.allowed(tmp_path, '[[allow]]\ncode = "GEO"\npath = "*.md"\nreason = "So."\n')
        comment = "<!-- factcheck-disable-file GEO102: a made-up krai -->\n\n"
        assert verdicts(settled(comment, gate=gate)) == {SUM: "alarm", REGION: "comment"}

    def test_an_unknown_rule_is_told_with_its_line(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match=r"factcheck.toml:1: no rule has the code or name 'GEO999'"):
            self.allowed(tmp_path, '[[allow]]\ncode = "GEO999"\npath = "a"\nreason = "So."\n')
