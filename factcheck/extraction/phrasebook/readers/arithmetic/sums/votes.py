"""How copy says which way somebody voted or answered."""

from __future__ import annotations

from factcheck.expressions import expression

FOR = expression(r"\b(?:yes|aye|for|in favour|in favor|backed|approved?|supported|support|agree|agreed)\b")
AGAINST = expression(r"\b(?:no|nay|against|opposed|oppose|rejected|disagree|disagreed|disapproved?)\b")
NEITHER = expression(
    r"\b(?:abstain\w*|abstentions?|stayed away|did not vote|were absent|was absent|absent|were away|undecided|unsure"
    r"|not sure|(?:did|do) ?(?:not|n['’]t) (?:know|say|answer)|no (?:view|opinion|answer)|neither)\b"
)
