"""The claim that one thing is told twice, for all readers that find such pairs."""

from __future__ import annotations

from factcheck.claims import Restatement, make
from factcheck.extraction.phrasebook.mentions.mention import NumberMention
from factcheck.extraction.phrasebook.scene import Scene, Sentence


def restatement(
    scene: Scene,
    first: NumberMention,
    again: NumberMention,
    phrase: str,
    basis: str,
    *,
    at: Sentence | NumberMention | None = None,
) -> Restatement:
    """Two figures of one thing, with why they are held to be; quoted by the second of them, or by what `at` is."""
    maker = scene.maker
    quote, span, section = maker.around([at if isinstance(at, NumberMention) else again])
    if isinstance(at, Sentence):
        quote, span, section = maker.quote(at.start, at.end), maker.span(at.start, at.end), maker.section(at.start)
    return make(
        Restatement,
        quote=quote,
        span=span,
        section=section,
        phrase=phrase,
        first=maker.quantity(first),
        again=maker.quantity(again),
        basis=basis,
    )
