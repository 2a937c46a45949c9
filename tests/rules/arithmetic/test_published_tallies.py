"""Tallies as they were published, told in sentences of our own: what is true raises no alarm, what is off does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from factcheck.checker import Checker, offline_checker
from factcheck.config import Options
from factcheck.drafts import parse_draft
from factcheck.findings.verdict import Verdict

FIGURES = yaml.safe_load((Path(__file__).parent / "figures" / "drone_tallies.yaml").read_text(encoding="utf-8"))
SEAS = ("Azov Sea", "Black Sea")
BARE = ("Moscow Region", "Moscow", "Crimea", "Adygea")


@dataclass(frozen=True)
class Part:
    """A figure and the regions that it was given for."""

    count: int
    regions: tuple[str, ...]
    mode: str
    """"each" where that was said, "implied" where it was meant, "" for one region."""

    @property
    def drones(self) -> int:
        return self.count * len(self.regions)

    @property
    def over(self) -> str:
        return (
            " and ".join(self.regions)
            if len(self.regions) < 3
            else f"{', '.join(self.regions[:-1])} and {self.regions[-1]}"
        )

    @property
    def number(self) -> str:
        return {1: "one", 2: "two", 3: "three"}.get(self.count, str(self.count))


@dataclass(frozen=True)
class Tally:
    """A total and the parts published with it."""

    total: int
    parts: tuple[Part, ...]

    def __str__(self) -> str:
        return f"{self.total} = {' + '.join(f'{part.number} {part.mode}'.strip() for part in self.parts)}"


def tally(row: dict[str, Any]) -> Tally:
    parts = []
    for count, names in (item for part in row["parts"] for item in part.items()):
        mode = names.rpartition(" ")[2] if " + " in names else ""
        regions = names.removesuffix(f" {mode}").split(" + ")
        parts.append(Part(count, tuple(map(region, regions)), mode))
    return Tally(row["total"], tuple(parts))


def region(name: str) -> str:
    if name in SEAS:
        return f"the {name}"
    return name if name in BARE else f"{name} Region"


def listed(items: list[str]) -> str:
    return f"{', '.join(items[:-1])} and {items[-1]}"


def item(part: Part) -> str:
    """ "eight over A", "two each over A and B"."""
    return f"{part.number}{' each' if part.mode == 'each' else ''} over {part.over}"


def in_one_sentence(told: Tally) -> str:
    return f"The ministry counted {told.total} drones: {listed([item(part) for part in told.parts])}."


def with_verbs(told: Tally) -> str:
    lines = [f"The ministry said {told.total} drones had been downed and gave the breakdown by region."]
    for part in told.parts:
        each = " each" if part.mode == "each" else ""
        lines.append(f"It saw {part.number} drone{'s' * (part.count > 1)}{each} over {part.over}.")
    return " ".join(lines)


def over_paragraphs(told: Tally) -> str:
    first, *others = told.parts
    lines = [f"# {told.total} drones in one night", f"The ministry listed {told.total} drones as follows."]
    lines.append(f"Crews downed {first.number} drones over {first.over}.")
    for part in others:
        if part.drones == 1:
            lines.append(f"One more over {part.over} was shot down before dawn.")
        elif part.mode == "each":
            lines.append(f"There were {item(part)}.")
        else:
            lines.append(f"Another {item(part)} were shot down before dawn.")
    return "\n\n".join(lines)


def in_bullets(told: Tally) -> str:
    return f"The ministry listed {told.total} drones:\n\n" + "\n".join(f"- {item(part)}" for part in told.parts)


def in_brackets(told: Tally) -> str:
    lines = [f"{part.over} ({part.number})" for part in told.parts]
    return f"The ministry broke the {told.total} drones down by region: {listed(lines)}."


WORDINGS = (in_one_sentence, with_verbs, over_paragraphs, in_bullets, in_brackets)
Wording = Callable[[Tally], str]


def openly(told: Tally) -> str:
    return f"The ministry counted {told.total} drones, including {listed([item(part) for part in told.parts])}."


def without_saying(told: Tally) -> str:
    return f"The ministry counted {told.total} drones. Thus {listed([item(part) for part in told.parts])} were downed."


def mostly(told: Tally) -> str:
    return f"Of the {told.total} drones, most fell on the border, with {listed([item(part) for part in told.parts])}."


COMPLETE = [tally(row) for row in FIGURES["complete"]]
SINGLE = [told for told in COMPLETE if all(len(part.regions) == 1 for part in told.parts)]
OPEN = [tally(row) for row in FIGURES["open"]]


@cache
def checker() -> Checker:
    return offline_checker(Options(select=("ARI101",)))


def verdicts(text: str) -> list[Verdict]:
    return [finding.verdict for finding in checker().check(parse_draft(text, path="draft.md")).findings]


def wordings_of(told: list[Tally], wordings: tuple[Wording, ...]) -> list[Any]:
    return [
        pytest.param(
            one,
            wording,
            id=f"{wording.__name__}: {one}",
        )
        for wording in wordings
        for one in told
        if wording is not in_brackets or all(len(part.regions) == 1 for part in one.parts)
    ]


@pytest.mark.parametrize("told", COMPLETE, ids=str)
def test_the_figures_are_what_was_published(told: Tally) -> None:
    assert sum(part.drones for part in told.parts) == told.total


@pytest.mark.parametrize(("told", "wording"), wordings_of(COMPLETE, WORDINGS))
def test_a_complete_tally_that_adds_up_raises_no_alarm(told: Tally, wording: Wording) -> None:
    assert not [verdict for verdict in verdicts(wording(told)) if verdict.alarm], wording(told)


@pytest.mark.parametrize(("told", "wording"), wordings_of(COMPLETE, WORDINGS))
def test_a_complete_tally_that_adds_up_is_confirmed(told: Tally, wording: Wording) -> None:
    assert Verdict.SUPPORTED in verdicts(wording(told)), wording(told)


@pytest.mark.parametrize(("told", "wording"), wordings_of(SINGLE, WORDINGS))
def test_a_complete_tally_with_a_wrong_total_raises_an_alarm(told: Tally, wording: Wording) -> None:
    text = wording(Tally(told.total + 3, told.parts))
    assert [verdict for verdict in verdicts(text) if verdict.alarm], text


@pytest.mark.parametrize(("told", "wording"), wordings_of(OPEN, (openly, without_saying, mostly)))
def test_a_list_that_leaves_regions_out_raises_no_alarm(told: Tally, wording: Wording) -> None:
    assert not [verdict for verdict in verdicts(wording(told)) if verdict.alarm], wording(told)
