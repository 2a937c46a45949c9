"""How copy says that something rose or fell by a share of itself."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

BEATEN = ("percent-change.beat-the-before-by-change", "percent-change.after-against-before-beating-it-by")
"""Phrases that give no direction: a target is beaten or missed."""

PERCENT_CHANGES: tuple[Phrase, ...] = (
    Phrase(
        id="percent-change.after-moved-on-before",
        pattern=r"{after:number}~<apart>(?:<or>)?<moved> (?:by )?(?:a )?{change:share}~ <than-before> ~{before:number}",
        examples=(
            "The vet saw 275 dogs, up 25 per cent on 220 in May.",
            "Ticket income came to $68.4 million, up by a fifth from $57.0 million.",
            "Sales were 5,100 units (down 12% from 5,800 a year ago).",
        ),
        counter_examples=(
            "The vet treated 208 dogs, up 23 per cent.",
            "It has 40 rooms; prices rose 5% over the 12 months.",
        ),
    ),
    Phrase(
        id="percent-change.after-is-more-than-before",
        pattern=(
            r"{after:number}~ (?:is|was|are|were|being|or|about|did|sold|came|earned|made|cost|costs|ran"
            r"|stood) {change:share}"
            r" <moved> <than-before> ~{before:number}"
        ),
        examples=(
            "The harvest of 180 tonnes is 6% more than the 170 tonnes of last year.",
            "It sold 90 boats, or 10 percent fewer than the 100 of 2019.",
            "A crew of 24 was 20% smaller than the 30 of the year before.",
            "The Ash line sold 4,700 tickets and the Elm line, at 3,290, sold 30% fewer than those 4,700.",
        ),
        counter_examples=("The 12 members are 6% more likely to vote than 9 others.",),
    ),
    Phrase(
        id="percent-change.moved-change-to-after-from-before",
        pattern=(
            r"<moved> (?:by )?(?:an? )?{change:share}<no-rate>~,? to ~{after:number}~,? <than-before> ~{before:number}"
        ),
        examples=(
            "Takings rose 6.0% to $26.5 billion from $25.0 billion.",
            "The fleet shrank by 8 percent, to 1,380 vans from 1,500.",
            "Rents grew by a tenth to 880 euros from 800 euros a month.",
        ),
        counter_examples=("Exports rose 8.0% to $43.2 billion.",),
    ),
    Phrase(
        id="percent-change.moved-change-from-before-to-after",
        pattern=r"<moved> (?:by )?(?:an? )?{change:share}<not-a-rate>~,? from ~{before:number}~,? to ~{after:number}",
        examples=(
            "Ticket sales fell 20% from 500 to 400.",
            "Fares went up 5 per cent, from £2.00 to £2.10.",
            "The budget will rise by a third from $6 billion this year to $8 billion.",
        ),
        counter_examples=(
            "Ticket sales fell 20% from Monday to 400 a day.",
            "Girls make up 20% of the team, those from 12 to 15 another 30%.",
        ),
    ),
    Phrase(
        id="percent-change.from-before-to-after-a-change",
        pattern=(
            r"<moved>~ from ~{before:number}~ to ~{after:number}~(?:<apart>|: )(?:<or>)?(?:<a-change-of>)?"
            r"{change:share}<not-a-rate>"
        ),
        examples=(
            "Membership rose from 1,200 to 1,500, an increase of 25 percent.",
            "Output fell from 90 tonnes to 60 tonnes (a drop of one third).",
            "Calls will grow from 35,000 a day to 49,000 a day, or 40 per cent.",
            "The shares fell from £150 to £120, losing a fifth of their value.",
        ),
        counter_examples=(
            "Membership rose from 1,200 to 1,500, 25 percent of them students.",
            "It grew from 40 to 80, a rise of 10 percent a year.",
        ),
    ),
    Phrase(
        id="percent-change.to-after-from-before-a-change",
        pattern=(
            r"<moved>~ to ~{after:number}~ from ~{before:number}~(?:<apart>|: )(?:<or>)?(?:<a-change-of>)?"
            r"{change:share}<not-a-rate>"
        ),
        examples=(
            "Receipts fell to 64 million rupees from 96 million rupees, a drop of one third.",
            "The grant would go up to €330 from €300, an increase of 10 percent.",
            "The herd grew to 84 cows from 70 cows, or 20 percent.",
        ),
        counter_examples=("Receipts fell to 58 million rupees from 87 million rupees, a third of the plan.",),
    ),
    Phrase(
        id="percent-change.difference-or-change-to-after",
        pattern=r"<moved> (?:by )?{difference:number}~,? or ~{change:percent},? to ~{after:number}",
        examples=(
            "The fare went up 15 cents, or 5%, to 3.15 dollars.",
            "The index rose 120 points, or 2.4%, to 5,120 points.",
            "The fund shrank $40 million, or 8 percent, to $460 million.",
        ),
        counter_examples=("The index rose 120 points, or 2.4% of its value, and closed early.",),
    ),
    Phrase(
        id="percent-change.difference-to-after-or-change",
        pattern=(
            r"<moved> (?:by )?{difference:number}~,? to ~{after:number}~<apart>(?:<or>|<a-change-of>){change:percent}"
            r"<not-a-rate>"
        ),
        examples=(
            "The bill rose by £14.60 to £87.60, that is by 20 per cent.",
            "The herd shrank 40 cows, to 460 cows, a loss of 8%.",
            "Fares went up 15 cents to 3.15 dollars, or 5%.",
        ),
        counter_examples=("The bill rose by £14.60 to £87.60, 20 per cent of it tax.",),
    ),
    Phrase(
        id="percent-change.after-against-before-a-change",
        pattern=(
            r"{after:number}~,? <against> ~{before:number}~"
            r"<apart>(?:<or>)?(?:an? (?:[a-z]+ ){0,2}?)?<moved-noun>{change:share}"
        ),
        examples=(
            "The port handled 640 ships, compared with 500 in 2019, a rise of 28 percent.",
            "It took $3.3 million against $3.0 million last spring, up 10%.",
            "Guides led 90 tours versus 120 in spring – a drop of a quarter.",
        ),
        counter_examples=("The port handled 640 ships, compared with 500 in 2019, 28 percent of them tankers.",),
    ),
    Phrase(
        id=BEATEN[1],
        pattern=(
            r"{after:number}~,? <against> ~{before:number}~<apart>(?:and )?(?:beat|beating|exceeding|passing|missing"
            r"|surpassing|missed|exceeded) (?:it|that|this|the (?:target|goal|budget|forecast)) by {change:percent}"
        ),
        cue=" by ",
        examples=(
            "The appeal reached $9,600 against a target of $8,000, beating it by 20 percent.",
            "The fair drew 720 people, compared with a goal of 800, missing it by 10%.",
            "Sales came to €3.3 million against €3.0 million in the plan, exceeding it by 10 per cent.",
        ),
        counter_examples=("It drew 960 people against 800, beating Leeds by 20 percent of the vote.",),
    ),
)

CHANGES_ON_BEFORE: tuple[Phrase, ...] = (
    Phrase(
        id="percent-change.moved-change-from-the-before",
        pattern=(
            r"<moved> (?:by |of )?(?:an? )?{change:share}~ (?:from|on|over|<against>) (?:the |its )?"
            r"(?:(?:last|the previous) [a-z]+['’]s )?{before:number}"
        ),
        cue="from|on|over|compared|against",
        examples=(
            "Costs are to grow 4.5% from the $22.0 billion of last May.",
            "Arrests fell 12 percent on the 310 of last spring.",
            "Ridership was up 9% against its 48,000 of May.",
            "That is up by a third on the 2,200 of May.",
            "It is a rise of a fifth on last year's 640.",
        ),
        counter_examples=("Costs are to grow 4.5% from January.",),
    ),
    Phrase(
        id="percent-change.change-below-the-before",
        pattern=(
            r"{change:share} <moved>(?: than| on| from| over)? (?:the |its )?"
            r"(?:(?:an?|the|its|their|our) (?:[a-z'’-]+ ){1,3}of |(?:last|the previous) [a-z]+['’]s )?{before:number}"
        ),
        cue="than|below|above|on|from|over",
        examples=(
            "That is 15 percent below the 2,400 of the May before.",
            "Takings were 6% above the $40,000 of last week.",
            "That was 6% above its target of $40,000.",
            "That is 15 percent fewer than the 280 seen in spring.",
            "The figure is a 10 per cent rise on the €330 million of 2025.",
        ),
        counter_examples=("That is 15 percent below the May figure.",),
    ),
    Phrase(
        id=BEATEN[0],
        pattern=(
            r"\b(?:beat(?:s|en|ing)?|exceed(?:s|ed|ing)|(?:sur)?pass(?:es|ed|ing)|miss(?:es|ed|ing)|outdid|topp(?:ed|ing)"
            r"|fell short of|falling short of) (?:an?|the|its|their|our|his|her) (?:[a-z'’-]+ ){0,2}"
            r"(?:(?:target|goal|budget|forecast|estimate|quota|record|expectation|aim|guide price)s?(?: of)? )?"
            r"{before:number}(?: [a-z]+)? by {change:percent}"
        ),
        cue=" by ",
        examples=(
            "The fair drew 960 people, beating its target of 800 by 20 per cent.",
            "It raised £7,200 and missed the £8,000 by 10%.",
            "Takings of $48,000 exceeded the budget of $40,000 by 20 percent.",
        ),
        counter_examples=("It beat its target of 800 by a week.",),
    ),
)
"""Roles: `change` and `before`; the figure after the change stands in a sentence before."""

CHANGES_OF_AFTER: tuple[Phrase, ...] = (
    Phrase(
        id="percent-change.after-moved-change",
        pattern=r"{after:number}~<apart>(?:<or>)?<moved> (?:by )?(?:a )?{change:share}(?!~ <than-before> ~{number})",
        examples=(
            "Catch put at 45 million tonnes, up 8% on last year",
            "Sales came to $5.2 billion, down 3 percent.",
            "It sold 640 boats, up 12%, and 90 canoes.",
        ),
        counter_examples=("It sold 640 boats, up 12% from 571.",),
    ),
)
"""Roles: `after` and `change`; the figure before stands with the one after in another sentence."""

PAIRS: tuple[Phrase, ...] = (
    Phrase(
        id="percent-change.after-against-before",
        pattern=r"{after:number}~,? (?:<against>|up from|down from|from) (?:the |a |an )?{before:number}",
        examples=(
            "It expects 240 tonnes next season, against 225 tonnes in this one.",
            "The port handled 640 ships, compared with 500 in 2019.",
            "Sales came to $5.2 billion, down from $5.4 billion.",
        ),
        counter_examples=("It expects 180 tonnes next season.",),
    ),
)
"""Roles: `after` and `before`."""
