"""How copy says that two figures are so much apart."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

DIFFERENCES: tuple[Phrase, ...] = (
    Phrase(
        id="difference.moved-by-to-from",
        pattern=(
            r"(?:<moved>(?: by)?|by) (?:an? |just |only |a mere )?{difference:any}~,? to ~{after:amount}~,? "
            r"<than-before> ~{before:amount}"
        ),
        cue=" to ",
        examples=(
            "The bank raised its rate by 25 basis points to 4.75% from 4.5%.",
            "Enrolment rose by 140 to 2,340 from 2,200 last autumn.",
            "The gap narrowed by three points, to 9 percent from 12 percent.",
        ),
        counter_examples=("The bank raised its rate by 25 basis points to 4.75%.",),
    ),
    Phrase(
        id="difference.moved-by-from-to",
        pattern=(
            r"(?:<moved>(?: by)?|by) (?:an? |just |only |a mere )?{difference:any}~,? from ~{before:amount}~,? "
            r"to ~{after:amount}"
        ),
        cue="from ",
        examples=(
            "Turnout fell by 4.2 percentage points, from 61.0% to 56.8%.",
            "The levy goes up $2, from $11 to $13.",
            "They shortened the course by 6 km, from 48 km to 42 km.",
        ),
        counter_examples=("Turnout fell by 4.2 percentage points from 2019 to 56.8%.",),
    ),
    Phrase(
        id="difference.from-to-a-gap-of",
        pattern=(
            r"from ~{before:amount}~,? to ~{after:amount}~(?:<apart>|: )(?:<or>)?"
            r"(?P<gap><a-gap-of>|by |(?:up|down|a gain|a loss)(?: by| of)? )?"
            r"{difference:any}(?(gap)<no-rate>|<noun> <more-than-then>)"
        ),
        cue="from ",
        examples=(
            "The fee climbs from £40 to £52, an increase of £12.",
            "Support went from 31% to 38%, a gain of seven points.",
            "The herd shrank from 900 to 760 in a year, down 140.",
            "The band went from 45 players to 38, seven fewer than a year ago.",
            "Waits fell from 19 days to 12, seven days shorter than at the start.",
        ),
        counter_examples=(
            "The fee climbs from £40 to £52, and an adult pays £12 more.",
            "The band went from 45 players to 38, nine fewer than its rival.",
        ),
    ),
    Phrase(
        id="difference.to-from-a-gap-of",
        pattern=(
            r"to ~{after:amount}~,? from ~{before:amount}~(?:<apart>|: )(?:<or>)?"
            r"(?P<gap><a-gap-of>|by |(?:up|down|a gain|a loss)(?: by| of)? )?"
            r"{difference:any}(?(gap)<no-rate>|<noun> <more-than-then>)"
        ),
        cue="from ",
        examples=(
            "The margin widened to 8.1% from 7.6%, a gain of 0.5 of a percentage point.",
            "The yield slid to 3.41% from 3.47%, a move of six basis points.",
            "The fare goes to $3.25 from $2.90, an increase of $0.35.",
        ),
        counter_examples=("The fare goes to $3.25 from $2.90, a third of the price of parking.",),
    ),
    Phrase(
        id="difference.after-moved-on-before",
        pattern=(
            r"{after:amount}~<apart>(?:<or>)?(?:a )?<moved>(?: by| of)? (?:an? )?{difference:any}~ "
            r"<than-before> ~{before:amount}"
        ),
        cue="from|on|over|than|against|compared|versus|below|above",
        examples=(
            "Profit came to $6.4 million, up $0.9 million from $5.5 million.",
            "The reservoir held 310 million litres, down by 45 million litres on the 355 million litres of June.",
            "Unemployment was 5.2%, up 0.3 percentage points from 4.9%.",
        ),
        counter_examples=("Profit came to $6.4 million, up $0.9 million.",),
    ),
    Phrase(
        id="difference.after-so-many-more-than-a-rival-with",
        pattern=(
            r"{after:amount}~{difference:any}(?: (?!and\b|but\b|or\b)[a-z'’-]+){0,3}? (?:<moved>|ahead|clear|behind"
            r"|adrift|short|better|taller|heavier)"
            r"(?: (?:than|of))? (?!(?:last|an?|any|all|in|on|at|expected|planned|before|usual|the (?:year|month"
            r"|week))\b)"
            r"(?:(?:[a-z'’-]+|{place}) ){0,5}?(?:[a-z'’-]+|{place})(?: with| on|,? at"
            r"|,? (?:who|which) (?:has|have|had|got|scored|won|took|polled|is on|are on|is|stands at))"
            r" (?:just |only )?{before:amount}"
        ),
        cue=" with | on | at |who |which ",
        examples=(
            "The Left won 48 seats, seven more than the Right with 41.",
            "With 68 points, Leeds are six clear of Burnley, who have 62.",
            "Tower A is 212 metres tall, 12 metres taller than its twin at 200 metres.",
        ),
        counter_examples=(
            "The Left won 48 seats, seven more than last time, with 41 in the north.",
            "Leeds have 68 points, six more than a year ago.",
        ),
    ),
    Phrase(
        id="difference.after-so-many-more-than-before",
        pattern=(
            r"{after:amount}~(?:<apart>| (?:is|was|are|were) )(?:or |that is |which is )?{difference:any}<noun> "
            r"(?:<moved>(?: than| from| on)?|over|under|in excess of|short of|shy of)"
            r" (?:(?:the|its|their|his|her|last [a-z]+['’]s|{date}['’]s|{place}['’]s"
            r"|(?:[a-z'’.-]+ ){0,2}[a-z-]+['’]s|an?)"
            r" (?:<of-then>)?)?{before:amount}"
        ),
        cue="than|above|below|up|down|over|under|of",
        examples=(
            "The school has 1,377 pupils, 173 more than the 1,204 of a year ago.",
            "The low was 4.1°C, 2.6°C below the 6.7°C of the day before.",
            "She polled 38%, six points up on 32% last time.",
            "The lake is at 61 feet, 7 feet below the normal level of 68 feet.",
            "The band has 63 players, 11 fewer than the usual 74.",
        ),
        counter_examples=("The school has 1,377 pupils, 173 more than a year ago.",),
    ),
)
"""Roles: `difference`, `before` and `after`."""

DIFFERENCES_ON_BEFORE: tuple[Phrase, ...] = (
    Phrase(
        id="difference.so-many-more-than-the-before",
        pattern=(
            r"{difference:any}<noun> (?:<moved>(?: than| from| on)?|short of|shy of) (?:the|its|their|his|her) "
            r"(?:<of-then>)?{before:amount}"
        ),
        cue="than|above|below|from|up on|down on|short of|shy of",
        examples=(
            "That was 38 higher than the 425 of the week before.",
            "It is $3 million more than the $14 million that the council set aside.",
            "The new record is 0.4 seconds below the 48.1 seconds of 1998.",
            "With 1,283 names the petition is 217 short of the 1,500 required.",
            "At 34.2 degrees it was 4.6 degrees above the July norm of 29.6.",
        ),
        counter_examples=("That was 26 higher than the week before.",),
    ),
)
"""Roles: `difference` and `before`; the figure after stands in a sentence before."""

SO_MUCH_MORE: tuple[Phrase, ...] = (
    Phrase(
        id="difference.so-many-more",
        pattern=(
            r"{after:amount}~(?:,| –| —| \() ?{difference:any}<noun> "
            r"(?:more|less|fewer|higher|lower|above|below)\b"
        ),
        cue="more|less|fewer|higher|lower|above|below",
        examples=(
            "The union asked for 8 percent, 2.5 percentage points more.",
            "Hove sold 410 permits, 35 fewer than in spring.",
            "The dam holds 88 million litres – 12 million litres below its peak.",
        ),
        counter_examples=("The union asked for 8 percent more.",),
    ),
)
"""Roles: `difference` and `after`; the other figure stands nearby."""

LEFT_OVER: tuple[Phrase, ...] = (
    Phrase(
        id="difference.leaving",
        pattern=r"{before:amount}~~{difference:amount}~~(?:leaving|which leaves|which left) ~{after:amount}",
        cue="leaving|leaves|left",
        examples=(
            "The warden had 60 tags and used 43, leaving 17.",
            "Of 386 homes without power 142 were back by noon, leaving 244 in the dark.",
            "The club earned £90,000 and spent £72,000, which leaves £18,000.",
        ),
        counter_examples=("The warden used 43 tags, leaving 17.",),
    ),
)

ENDS: tuple[Phrase, ...] = (
    Phrase(
        id="difference.to-from",
        pattern=r"to ~{after:percent}~,? from ~{before:percent}",
        cue=" from ",
        examples=(
            "It cut its rate by a quarter point to 4.25% from 4.5%.",
            "Turnout rose half a point, to 61 percent, from 60.5 percent.",
            "Inflation eased three-tenths of a point to 2.9% in May from 3.2%.",
        ),
        counter_examples=("It cut its rate to 4.25%.",),
    ),
    Phrase(
        id="difference.from-to",
        pattern=r"from ~{before:percent}~,? to ~{after:percent}",
        cue="from ",
        examples=(
            "A half-point rise took it from 4.5% to 5%.",
            "It was lifted a quarter of a percentage point, from 2 percent to 2.25 percent.",
            "The share slipped from 31% in March to 30.5%, half a point.",
        ),
        counter_examples=("A half-point rise took it to 5%.",),
    ),
    Phrase(
        id="difference.so-much-of-a-point-above",
        pattern=(
            r"{after:percent}~~ point (?:<moved>)(?: than| from| on)? (?:the |its |their "
            r"|an? )?(?:<of-then>)?{before:percent}"
        ),
        cue=" point ",
        examples=(
            "The new rate of 5.75% is half a percentage point above the previous 5.25%.",
            "At 3.4 percent it was a quarter of a point lower than the 3.65 percent of May.",
            "Inflation of 2.1% is a tenth of a percentage point above the target of 2.0%.",
        ),
        counter_examples=("The new rate of 5.75% is half a percentage point above last year's.",),
    ),
)
"""Roles: `before` and `after`; the difference is a part of a point, in words."""
