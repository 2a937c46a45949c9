"""How copy says that one figure is a multiple of another."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

MULTIPLES: dict[str, tuple[int, int]] = {
    "double": (2, 1), "doubles": (2, 1), "doubled": (2, 1), "doubling": (2, 1), "twice": (2, 1), "twofold": (2, 1),
    "triple": (3, 1), "triples": (3, 1), "tripled": (3, 1), "tripling": (3, 1), "treble": (3, 1), "trebled": (3, 1),
    "trebling": (3, 1), "thrice": (3, 1), "threefold": (3, 1), "quadruple": (4, 1), "quadrupled": (4, 1),
    "quadrupling": (4, 1), "fourfold": (4, 1), "quintupled": (5, 1), "fivefold": (5, 1), "sixfold": (6, 1),
    "sevenfold": (7, 1), "eightfold": (8, 1), "ninefold": (9, 1), "tenfold": (10, 1), "half": (1, 2), "halved": (1, 2),
    "halves": (1, 2), "halving": (1, 2),
}  # fmt: skip
"""Words for a multiple, as numerator and denominator."""

_HEDGE = (
    r"(?:(?P<hedge>more than|well over|over|nearly|almost|about|around|roughly|at least|less than|just over|just under"
    r"|not quite|close to|some|approximately|slightly more than|slightly less than|a little more than|a little over"
    r"|fewer than|virtually|practically|up to) )?"
)
_MOVED = (
    r"(?P<multiple>doubl(?:ed|ing|es)|tripl(?:ed|ing|es)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|quintupled|halv(?:ed|ing"
    r"|es)"
    r"|(?:(?<=to )|(?<=ll )|(?<=ld ))(?:double|triple|treble|quadruple)|[a-z]{3,5}fold)\b"
)
_TIMES = r"(?:(?P<multiple>twice|double|triple|treble|thrice|half|quadruple)|{share:fraction})"
_BASE = (
    r"(?:that of ~,? (?P<whose>who) (?:had|has|got|scored|took|won) |that of (?:the )?"
    r"|as [a-z]+ as (?:(?:the|its|in|last|old|new|[a-z]+['’]s) ){0,3}(?:(?:one|ones|[a-z]+s?) (?:of|with|at) )?"
    r"|as [a-z]+ as (?!(?:the two|the three|both|all|those|these|they|it)\b)(?:(?:[a-z'’-]+|{place}) ){0,3}?"
    r"(?:[a-z'’-]+|{place}),? (?:who|which|with|at|on) (?!is\b|was\b)(?:[a-z]+ )?"
    r"|(?:the|its|their|his|her) (?:(?:[a-z-]+ ){1,4}of |(?:usual|normal|average|old|previous|original|national) )?)"
)

RATIOS: tuple[Phrase, ...] = (
    Phrase(
        id="ratio.multiplied-to-from",
        pattern=rf"{_HEDGE}{_MOVED}~~ to ~{{result:amount}}~,? from ~{{base:amount}}",
        cue="doubl|tripl|trebl|quadrupl|quintupl|halv|fold",
        examples=(
            "Ticket income doubled to $640,000 from $320,000.",
            "The herd has more than tripled in ten years, to 6,100 animals from 1,900 animals.",
            "Losses halved to €4 million in May from €8 million.",
        ),
        counter_examples=("Ticket income doubled to $640,000.",),
    ),
    Phrase(
        id="ratio.multiplied-from-to",
        pattern=rf"{_HEDGE}{_MOVED}~~ from ~{{base:amount}}~,? to ~{{result:amount}}",
        cue="doubl|tripl|trebl|quadrupl|quintupl|halv|fold",
        examples=(
            "Visitors doubled their stays, from 2.1 nights in 2019 to 4.2 nights.",
            "There was a fivefold rise from 30 cases to 150.",
            "Rents nearly tripled from £400 to £1,150.",
        ),
        counter_examples=("Visitors doubled their stays from May on.",),
    ),
    Phrase(
        id="ratio.result-twice-the-base",
        pattern=(
            rf"{{result:amount}}~(?:,|;| –| —| is| was| are| were| or| \()~?{_HEDGE}{_TIMES} {_BASE}{{base:amount}}"
        ),
        examples=(
            "The garage mended 166 bikes, twice the 83 counted in spring.",
            "A pass is now €90, more than double the €40 of 2015.",
            "It sold 45 boats, or half as many as the 90 of last year.",
        ),
        counter_examples=("The school fed 166 children, half of them under 9.",),
    ),
    Phrase(
        id="ratio.result-so-many-times-the-base",
        pattern=(
            rf"{{result:amount}}~(?:,|;| –| —| is| was| are| were| or| \()~?{_HEDGE}{{factor:count}} times "
            rf"{_BASE}{{base:amount}}"
        ),
        cue="times",
        examples=(
            "They counted 123 nests, three times the 41 of last year.",
            "At $9.60 it is 2.4 times the $4.00 charged in 2010.",
            "The fine was £5,000, ten times as much as the £500 of before.",
        ),
        counter_examples=("They counted 123 nests, three times in a row, 41 of them empty.",),
    ),
)
"""Roles: `result`, `base`, and `factor` where the multiple is a number."""

RATIOS_OF_SHARES: tuple[Phrase, ...] = (
    Phrase(
        id="ratio.a-part-of-the-percentage",
        pattern=(
            rf"{{result:percent}}~(?:,|;| –| —| is| was| are| were| or| \()~?{_HEDGE}{{share:fraction}} of "
            r"(?:the|its|their) {base:percent}"
        ),
        cue=" of the | of its | of their ",
        examples=(
            "Turnout was 20 per cent, a third of the 60 per cent seen in 2018.",
            "The rate of 3% is a quarter of the 12% of a decade ago.",
            "Only 15 percent are absent, three quarters of its 20 percent in spring.",
        ),
        counter_examples=("Turnout was 20 per cent, a third of the 60 women.",),
    ),
)
"""Roles as above, `share` for `factor`."""

RATIOS_BY_VERB: tuple[Phrase, ...] = (
    Phrase(
        id="ratio.result-does-so-many-times-the-base",
        pattern=(
            rf"{{result:amount}}~,? [a-z]+ {_HEDGE}(?:{_TIMES}|{{factor:count}} times) (?:as [a-z]+ as (?:that of )?)?"
            r"(?:the|its|their|his|her) (?:[a-z'’-]+ ){0,3}{base:amount}"
        ),
        cue="times|twice|double|triple|treble| as ",
        examples=(
            "A season ticket at £1,140 costs four times as much as the £285 monthly pass.",
            "At 1.5 metres the fence stands half as high as the 3-metre wall behind it.",
            "The hall of 1,860 seats holds twice as many as the old hall with 930 seats.",
        ),
        counter_examples=("At 40 he earns twice as much as he did at 30.",),
    ),
)
"""Roles as above; the two figures must be in one unit."""

RATIOS_ON_BASE: tuple[Phrase, ...] = (
    Phrase(
        id="ratio.twice-the-base",
        pattern=rf"{_HEDGE}{_TIMES} (?:the |its |their |his |her ){{base:amount}}",
        examples=(
            "That is twice the 74 counted in February.",
            "It is more than double the 5% that the bank aims at.",
            "This was half the 620 of the year before.",
        ),
        counter_examples=("That is twice the figure for February.",),
    ),
)
"""Role: `base`; the result stands before."""

_AS = r"as (?:high|many|much|large|big|long|far|heavy|tall|fast)"

AS_HIGH: tuple[Phrase, ...] = (
    Phrase(
        id="ratio.one-and-another-twice-as-high",
        pattern=rf"{{base:amount}}~{{result:amount}}~,? ?{_HEDGE}{_TIMES} {_AS}(?P<open> as)?",
        cue=" as ",
        examples=(
            "It was 3.2% for boys and 7.4% for girls, more than twice as high.",
            "The old pump lifts 40 litres and the new one 80 litres, twice as much.",
            "The north has 60 stops and the south 30, half as many.",
        ),
        counter_examples=("It was 6.1% for women, more than twice as high as ever.",),
    ),
    Phrase(
        id="ratio.one-and-half-as-much-another",
        pattern=rf"{{base:amount}}~{_HEDGE}{_TIMES} {_AS}(?:,|:| –| —| \() ?~?{{result:amount}}",
        cue=" as ",
        examples=(
            "The architect gets 260,000 euros and the builder half as much, 130,000 euros.",
            "Ash sold 21 lots and Bree twice as many, 42.",
            "A child pays $8 and an adult double as much: $16.",
        ),
        counter_examples=("The winner gets 180,000 euros, twice as much as in 2019.",),
    ),
)
"""Roles: `base` and `result`; `open` says that what the multiple is of may still follow."""
