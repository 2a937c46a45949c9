"""Two figures of one kind in two units, as one: "from 90p to £1.35", "from 95 cm to 1.2 m"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.claims.units import gap_scale
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.mentions.units import TIME_UNITS


def in_one_unit(figures: Sequence[NumberMention]) -> list[NumberMention]:
    """Figures with those in smaller units told in the larger one, where just two units of a kind are among them."""
    units = {n.unit for n in figures if n.unit and n.slot in "mu"} - TIME_UNITS
    pairs = [(one, two, scale) for one in units for two in units if (scale := gap_scale(one, two)) and scale < 1]
    if len(pairs) != 1:
        return [*figures]
    (small, large, scale) = pairs[0]
    return [
        replace(n, value=n.value * scale, step=n.step * scale, unit=large) if n.unit == small else n for n in figures
    ]
