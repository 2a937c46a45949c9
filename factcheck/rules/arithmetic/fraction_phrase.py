"""ARI111: a fraction in words against the part and the whole."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import FractionPhrase
from factcheck.findings.verdict import Judgement
from factcheck.rules.arithmetic.proportion import judge_proportion
from factcheck.rules.rule import Context, Rule


class FractionPhraseHolds(Rule[FractionPhrase]):
    """A fraction in words ("two thirds", "a majority", "one in five") fits the part and the whole.

    What it does
        Divides the part by the whole and compares with the words. A fraction is taken as loosely as it is said: "a
        third" holds from 32 to 35 percent, "about a third" from 28 to 38, "more than a third" from a third upwards. "A
        majority" and "most" hold from a half upwards.

    Why it matters
        Words feel safer than percentages and are checked less often: "a majority" of 42 percent reads well until
        somebody divides.

    Example
        "Visitors from Norway booked 4,300 of the 9,900 rooms, a clear majority." It is 43.4 percent.

    Limits
        A fraction whose part or whole the draft does not print is left alone. Where they stand in different sentences,
        a fraction that does not fit is suspect, and one that is four times off is taken to be of another whole.
    """

    code = "ARI111"
    name = "fraction-phrase"
    claim = FractionPhrase

    def judge(self, claim: FractionPhrase, context: Context) -> Iterator[Judgement]:  # noqa: ARG002
        yield from judge_proportion(claim)
