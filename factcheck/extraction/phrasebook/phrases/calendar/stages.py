"""What comes before what in the life of a building, a law, an office or a case: the words of each stage, in order."""

from __future__ import annotations

STAGES: tuple[tuple[str, ...], ...] = (
    (
        "proposed|planned|conceived|mooted|first suggested|leased|announced|bidding",
        r"approved|permits? (?:was|were|had been) \w+|licensed|planning permission|contracts? (?:was |were )?"
        r"(?:signed|let|awarded)|authori[sz]ed|go-ahead|green light|funding was",
        r"(?:work|works|construction|building|digging|tunnelling|drilling)(?: on it)? (?:began|started|got under way)"
        r"|ground was broken|broke ground|foundation stone|started building|began (?:building|construction|work)",
        r"completed|finished|built|went up|put up|topped out|erected|installed",
        r"opened|inaugurated|first (?:power|trains?|passengers?|pupils|patients|visitors|guests|ships?|customers"
        r"|flights?|bus|water|gas|oil|students|tenants|cars|production|coal)|entered service|came on stream|went live"
        r"|into service|began (?:operating|running|carrying|operations|production)|switched on|connected",
        r"closed|shut|demolished|abandoned|decommissioned|pulled down|torn down|dismantled|burnt down|destroyed|razed"
        r"|(?:carried off|swept away|washed away|blown (?:down|over|away)|knocked down)(?: by [a-z]+(?: [a-z]+)?)?",
    ),
    ("enrolled|matriculated", "graduated|took (?:a|his|her) degree", "retired"),
    ("elected|appointed|sworn in|took office", "resigned|stepped down|left office|ousted|voted out|retired"),
    ("arrested|charged|indicted", "convicted|found guilty|acquitted", "sentenced|jailed", "released|freed|paroled"),
    ("engaged", "married", "divorced|widowed"),
    ("drafted|tabled", "passed|adopted|enacted", "came into force|took effect", "repealed|struck down|revoked"),
    ("begun|started", "written|recorded|filmed", "published|released|premiered|came out"),
    (
        r"last (?:seen|recorded|sighted|heard)",
        r"(?:declared|presumed|pronounced|listed as) (?:extinct|dead|lost|missing)",
    ),
    ("laid down", "launched", "commissioned|entered service", "sank|sunk|scrapped|decommissioned|broken up"),
)
"""Chains of stages, each stage as alternatives of a regular expression."""

NEAR: dict[int, frozenset[tuple[int, int]]] = {
    0: frozenset({(0, 1), (1, 2), (3, 4)}),
    5: frozenset({(1, 2)}),
    8: frozenset({(1, 2)}),
}
"""Stages beside each other, by chain, that now and then come the other way round: a hall is used before it is done, and
a tax is owed from before the law."""
