"""How copy says that figures come in an order."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

FOLLOWED: tuple[Phrase, ...] = (
    Phrase(
        id="ranking.led-followed-by",
        pattern=(
            r"<highest>(?: (?:of|among) (?:all )?(?:the |its |their |our )?{count})?~~{first:amount}~~(?:,|;| and| –"
            r"| —)? (?:closely )?"
            r"(?:followed by|ahead of(?! (?:the|an?|its|their|his|her) )|then came|trailed by|next came) ~"
            r"{rest:amount*}"
        ),
        cue="followed|ahead of|then came|trailed|next came",
        examples=(
            "The north led with 51 claims, followed by the coast with 28 and the hills with 17.",
            "Rye had the most visitors, 900, ahead of Deal with 700 and Hove with 650.",
            "Ash topped the list with 40 points, ahead of Bree on 38.",
        ),
        counter_examples=(
            "It rained on 51 days, followed by 28 dry ones and 17 windy ones.",
            "Ash has 40 points, and 38 more are promised.",
        ),
    ),
    Phrase(
        id="ranking.one-followed-by-another-with",
        pattern=(
            r"{first:amount}~, (?:closely )?followed by (?!(?:an?|two|three|another|then|the (?:next|second)) )"
            r"(?:(?:[a-z'’-]+|{place}),? ){1,4}(?:with|on|at|\() ?{rest:amount*}"
        ),
        cue="followed by",
        examples=(
            "Brazil exported 31.4 million bags, followed by Vietnam with 24.1 million and Ghana with 11.8 million.",
            "Ash sold 412 permits, closely followed by Elm on 408.",
            "Trains carried 61 per cent of the goods, followed by lorries with 30 per cent.",
        ),
        counter_examples=(
            "It rained on 51 days, followed by a week with 28 mm of snow.",
            "She won three games, followed by two draws.",
        ),
    ),
)
"""Roles: `first`, and `rest` in order."""

LEADERS: tuple[Phrase, ...] = (
    Phrase(
        id="ranking.place-bore-the-brunt",
        pattern=r"{where:place}~ <led>~~{first:count}",
        cue="brunt|hardest|worst|led the|topped|came first|had the",
        examples=(
            "Tula Oblast bore the brunt, with 23 roofs torn off.",
            "Ohio topped the list with 31 cases.",
            "Montana was the hardest hit, losing 9 barns.",
        ),
        counter_examples=("Tula Oblast was hit again, with 23 roofs torn off.",),
    ),
)
"""Roles: `where` and `first`: the highest of all the counts by place that stand with it."""

BEYOND: tuple[Phrase, ...] = (
    Phrase(
        id="ranking.is-more-than-others",
        pattern=(
            r"{first:amount}~(?:,|\)| is| was| are| were| be| proved| remains)~? (?P<than>more|fewer|less|higher"
            r"|lower|longer|shorter|taller|deeper|wider|heavier|lighter"
            r"|cheaper|dearer|larger|bigger|smaller)(?: [a-z]+)? than ~{rest:amount*}"
        ),
        cue=" than ",
        examples=(
            "The Alder, at 2,850 km, is longer than the Elm (1,230 km) and the Ash (2,200 km).",
            "At €4.20 the soup is cheaper than the fish at €9.80.",
            "Inflation of 4.1 percent was higher than the 3.8 percent of May.",
        ),
        counter_examples=(
            "The Alder, at 2,850 km, is longer than any other.",
            "It cost $25 more than the $385 of May.",
        ),
    ),
)
"""Roles: `first`, beyond all of `rest` in the way that `than` says."""
