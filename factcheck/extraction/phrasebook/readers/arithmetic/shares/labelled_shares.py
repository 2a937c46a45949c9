"""Shares whose part is a row of a table, an item of a list or a place: "Kent alone has 46% of the cases"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.claims import PERCENT, FractionPhrase, Share
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.ledger import ledger
from factcheck.extraction.phrasebook.linking import CROWDED
from factcheck.extraction.phrasebook.mentions.mention import NumberMention, PlaceMention
from factcheck.extraction.phrasebook.mentions.nouns import noun_key
from factcheck.extraction.phrasebook.patterns import Match
from factcheck.extraction.phrasebook.phrases.arithmetic.share import PARTS_AND_SHARES, SHARES_OF_THINGS
from factcheck.extraction.phrasebook.readers.arithmetic.shares.ties import fraction
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes import fits, holds, proportion, wholes_around
from factcheck.extraction.phrasebook.readers.arithmetic.shares.wholes_elsewhere import ALL, moved, of_what
from factcheck.extraction.phrasebook.readers.arithmetic.sums.adding import summed
from factcheck.extraction.phrasebook.readers.arithmetic.sums.tallied import Tally, tallies_by_name
from factcheck.extraction.phrasebook.readers.asides import denied
from factcheck.extraction.phrasebook.roles import changing
from factcheck.extraction.phrasebook.scene import Scene, Sentence
from factcheck.extraction.phrasebook.scope import of_another_time, of_something_else

_MONEY = frozenset(
    {
        "dollar",
        "euro",
        "pound",
        "rand",
        "rupee",
        "shilling",
        "money",
        "budget",
        "spending",
        "sum",
        "pot",
        "amount",
        "cash",
        "fund",
        "outlay",
    }
)
_SEVERAL = expression(r"\b(?:together|combined|along with|both|between|than|after|excluding|without|other)\b")
_NEAR = Decimal("0.03")
_TOGETHER = expression(r"\b(?:together|combined|jointly|between them)\b")
_APART = expression(r"\b(?:than|after|excluding|without|other|not|but|while)\b")
_WITHIN = expression(r"\W*(?:in|at|among|amongst|of|within) [^,;.]{2,60}(?:, | )$|\W*among(?:st)? ")
"""Before a share that is one of those in a place, or of some alone: "In Kent 40% of cases were in one camp"."""
_JOINED = expression(r" ?(?:and|plus|&|or|['’]s)\b")
_TAKES = expression(
    r"\b(?:(?P<sure>account(?:s|ed|ing) for|ma[dk]es? up|represent(?:s|ed|ing)|constitut(?:es|ed))|had|has|have|held"
    r"|holds?|took|takes?|suppl(?:ies|ied)|provid(?:es|ed)|contribut(?:es|ed)|brought in|brings in|bought|sold|got|drew"
    r"|absorb(?:s|ed)|received|receives|won|wins|fielded|produced|produces|generat(?:es|ed)|earn(?:s|ed)|yield(?:s|ed)"
    r"|swallow(?:s|ed)|was|were|is|are|with|for|at)(?: (?:just|only|some|about|exactly|fully|well|nearly|almost|a"
    r"|roughly|around))* $"
)
_ENDS = expression(r"(?: of (?:the|all|its) (?:total|whole|lot))? ?(?:[,.;:)–—]|$)")
_NARROWED = expression(
    r" of (?:the |all |all the )?(?:[a-z]{3,} (?:in|at|among|on) the\b"
    r"|(?P<kind>[a-z]{4,}) (?:votes|seats|sales|cases|jobs)\b)"
)
_OF_SOME = expression(r" of (?:the |its |all |all the )?(?:[a-z]+est|most|severe|serious|new|old|first|last|late)\b")
"""What makes a share one of some of the things alone: "of the longest waits"."""
_ENDS_OF = expression(r" of (?:the |all |all the |its )?[a-z]{3,} ?(?:[,.;:)–—]|$)")
_OF_OTHERS = expression(r" of (?:them|those|these|which|whom)\b")
_PHRASES = (*SHARES_OF_THINGS, *PARTS_AND_SHARES)
_MOST_COLUMNS = 3
_TELLING = 10
"""A share in percent of two digits is not so easily that of a row by chance."""
_PRONOUN = expression(r"\W*(?:it|they|together|these|those|that|this|the (?:two|three|four))\b")


def read_labelled_shares(scene: Scene) -> Iterator[Share | FractionPhrase]:
    """At most one claim for each share whose part is told by name."""
    for index, sentence in enumerate(scene.sentences):
        kinds = sentence.kinds
        if ("p" not in kinds and "f" not in kinds) or sentence.block.kind is BlockKind.CELL:
            continue
        if len(sentence.numbers) >= CROWDED:
            continue
        taken: set[int] = set()
        for phrase in sentence.phrases(_PHRASES):
            for match in phrase.matches(sentence):
                share = match.number("share")
                if share is None or share.start in taken:
                    continue
                if moved(scene, sentence, share) or denied(sentence):
                    continue
                before = scene.sentences[index - 1] if index else None
                claim = _by_name(scene, match, share, before) or _by_place(scene, match, share)
                if claim is not None:
                    taken.add(share.start)
                    yield claim
        for share in sentence.numbers:
            if share.slot not in "pf" or share.start in taken or denied(sentence) or moved(scene, sentence, share):
                continue
            if changing(sentence, share) is not None:
                continue
            lead = scene.lower[sentence.start : share.hedge_start]
            if (verb := _TAKES.search(lead)) is None or _OF_OTHERS.match(scene.lower, share.end):
                continue
            claim = _taken_by_row(scene, share, lead[: verb.start()], sure=verb["sure"] is not None)
            if claim is not None:
                yield claim


def _taken_by_row(scene: Scene, share: NumberMention, lead: str, *, sure: bool) -> Share | FractionPhrase | None:
    """The share of the row that a clause opens with: "Oats alone made up nearly half"."""
    maybe = tallies_by_name(scene).maybe_in(lead)
    named = [(tally, places) for tally in maybe if (places := tally.named_in(lead))]
    if not named or len(named) > _MOST_COLUMNS:
        return None
    claims = []
    for tally, places in named:
        label = list(places)[-1]
        part = tally.rows[label]
        alone = len(places) == 1 and _alone(lead, places[label])
        if not alone or not 0 < part.value < tally.total:
            continue
        claim = proportion(scene, share, (part,), tally.whole, "share.of-row", apart=True)
        if holds(claim) and ((share.unit == PERCENT and share.value >= _TELLING) or tally.alone or len(named) == 1):
            return claim
        claims.append((claim, tally, part))
    if len(named) != 1 or len(claims) != 1:
        return None
    claim, tally, part = claims[0]
    ends = sure and _ENDS.match(scene.lower, share.end) is not None
    ends = ends or _of_told_total(scene, share, tally)
    return claim if tally.alone and ends and not _of_another_whole(scene, share, [part]) else None


def _of_told_total(scene: Scene, share: NumberMention, tally: Tally) -> bool:
    """Whether a share is of the things whose number, told in the text, is what the column comes to."""
    of, sentence = of_what(scene, share), scene.sentence_at(share.start)
    if of is None or sentence is None or _ENDS_OF.match(scene.lower, share.end) is None:
        return False
    told = any(number.value == tally.total for number in scene.once(_by_noun).get(of, ()))
    apart = of_another_time(scene, sentence, tally.whole) or of_something_else(scene, sentence, share)
    return told and not apart


def _by_name(
    scene: Scene, match: Match, share: NumberMention, before: Sentence | None
) -> Share | FractionPhrase | None:
    """The share of a row: true of some column, or told of one column and one row without doubt."""
    sentence = match.sentence
    lead = scene.lower[sentence.start : share.hedge_start]
    earlier = ""
    if _PRONOUN.match(lead) and before is not None and before.block is sentence.block:
        earlier = before.lower
    of = of_what(scene, share)
    sure: list[tuple[Tally, list[str]]] = []
    for tally in tallies_by_name(scene).maybe_in(lead, earlier):
        here, there = tally.named_in(lead), tally.named_in(earlier)
        last = list(here)[-1:] or list(there)[-1:]
        for chosen in ([*here], [*there, *here], last):
            if not chosen or not _can_be_of(tally, sentence, chosen, of):
                continue
            parts = [tally.rows[label] for label in dict.fromkeys(chosen)]
            if 0 < sum(part.value for part in parts) <= tally.total and fits(scene, share, parts, tally.whole):
                return proportion(scene, share, parts, tally.whole, "share.by-name", apart=True)
        if _WITHIN.match(lead):
            continue
        if len(here) == 1 and not there and _alone(lead, *here.values()) and _of_column(tally, sentence, [*here], of):
            sure.append((tally, [*here]))
        if len(here) > 1 and not there and _together(lead) and _of_column(tally, sentence, [*here], of):
            sure.append((tally, [*here]))
    if len(sure) != 1:
        return None
    tally, labels = sure[0]
    parts = [tally.rows[label] for label in labels]
    if of_another_time(scene, sentence, parts) or _OF_SOME.match(scene.lower, share.end):
        return None
    narrowed = _NARROWED.match(scene.lower, share.end)
    if narrowed and (narrowed["kind"] is None or scene.lower.count(narrowed["kind"]) == 1):
        return None  # "a tenth of the postal votes", "half of the seats in the old town"
    part = summed(parts)
    if _of_another_whole(scene, share, parts) or part > tally.total:
        return None
    if len(parts) > 1 and abs(part / tally.total - fraction(share)) < _NEAR:
        return None  # "nearly three quarters" of 75.1%
    return proportion(scene, share, parts, tally.whole, "share.by-name", apart=True)


def _together(lead: str) -> bool:
    """Whether rows are named for what all of them make: "Rye and Hove together took"."""
    return _TOGETHER.search(lead) is not None and _APART.search(lead) is None


def _of_another_whole(scene: Scene, share: NumberMention, parts: Sequence[NumberMention]) -> bool:
    """Whether the text gives a figure that makes the share true: the table leaves rows out."""
    return any(
        number.value > summed(parts) and number.unit == parts[0].unit and fits(scene, share, parts, (number,))
        for number in scene.within(0, len(scene.draft.prose), NumberMention)
    )


def _alone(lead: str, place: tuple[int, int]) -> bool:
    """Whether a name stands for itself, and not as one of several or as the owner of another thing."""
    start, end = place
    return not (_SEVERAL.search(lead) or _JOINED.match(lead, end) or lead[:start].endswith(("and ", "or ", "plus ")))


def _can_be_of(tally: Tally, sentence: Sentence, labels: Sequence[str], of: str | None) -> bool:
    """Whether nothing speaks against it, for a share that comes out true."""
    return _of_column(tally, sentence, labels, of) or (tally.alone and tally.noun is None)


def _of_column(tally: Tally, sentence: Sentence, labels: Sequence[str], of: str | None) -> bool:
    """Whether a share can be one of this column: by its noun, its header, a figure of it in the sentence, or alone."""
    if of is not None and (of == tally.noun or re.search(rf"\b{re.escape(of)}", tally.header)):
        return True
    told = [number for number in sentence.numbers if number.slot not in "pf"]
    if any(_same_digits(number, tally.rows[label]) for number in told for label in labels):
        return True
    if of is not None and len(tally.whole) == 1 and _counted_in_text(sentence.scene, of, tally.whole[0]):
        return True
    return tally.alone and of is not None and (of in ALL or of in _MONEY)


def _counted_in_text(scene: Scene, noun: str, total: NumberMention) -> bool:
    """Whether the text counts the total of a column as what a share is of: "7,400 reports", "45% of the reports"."""
    return any(_same_digits(number, total) for number in scene.once(_by_noun).get(noun, ()))


def _by_noun(scene: Scene) -> dict[str, list[NumberMention]]:
    """The figures of the draft by what they count, singular."""
    found: dict[str, list[NumberMention]] = {}
    for number in scene.within(0, len(scene.draft.prose), NumberMention):
        if number.counted is not None:
            found.setdefault(noun_key(number.counted), []).append(number)
    return found


def _same_digits(one: NumberMention, two: NumberMention) -> bool:
    """Whether a figure of the text is that of a cell, in whatever magnitude the table prints it."""
    return one.value > 9 and one.value.normalize().as_tuple().digits == two.value.normalize().as_tuple().digits


def _by_place(scene: Scene, match: Match, share: NumberMention) -> Share | FractionPhrase | None:
    """The share of a place whose count stands in the text."""
    sentence = match.sentence
    places = [m for m in sentence.mentions if isinstance(m, PlaceMention) and m.start < share.start]
    of = of_what(scene, share)
    if len(places) != 1 or of is None:
        return None
    found = [
        entry
        for entry in scene.once(ledger).values()
        if entry.noun == of and [place.name for place in entry.places] == [places[0].name]
    ]
    if len(found) != 1 or found[0].sentence is sentence:
        return None
    part = found[0].number
    fitting = [
        one
        for one in wholes_around(scene, share.start)
        if one.thing == of and one.value > part.value and len(one.figures) == 1
    ]
    claims = [proportion(scene, share, (part,), one.figures, "share.by-place", apart=True) for one in fitting]
    return next((claim for claim in claims if holds(claim)), claims[0] if len(claims) == 1 else None)
