"""Words of votes and matches: how a margin is named, and what makes a score no final one."""

from __future__ import annotations

COUNTED = "goal|point|run|vote|seat|ballot|shot|stroke"
"""What a contest is decided by, where the winner's figure less the loser's is the margin."""

DECIDED = (
    "won|win|wins|winning|beat|beats|beating|defeat|defeated|lost|lose|loses|losing|passed|pass|backed|backs|approved"
    "|settled|decided|rejected|carried|adopted|prevailed|edged|failed|victory|triumphed|endorsed|voted|cleared|survived|elected"
)
"""Words right before "by eight votes" that make it the margin of a result."""

RESULT_NOUNS = "margin|win|victory|defeat|loss|triumph"
"""Nouns that name the margin of a result."""

STANDING_NOUNS = "lead|cushion|advantage|majority|edge|deficit|gap|difference"
"""Nouns that name a margin on the way, or one against all the others together."""

UNDECIDED = (
    "penalties|penalty|aggregate|extra time|shoot-?out|legs?|half-?time|at the break|series|sets?|innings|wickets?"
    "|overtime|quarter|playoffs?|doubleheader|threshold|two-thirds|three-fifths|needed|required"
    "|last time|previous(?:ly)?|last year"
)
"""Words beside which a score may be another than the one that decided."""
