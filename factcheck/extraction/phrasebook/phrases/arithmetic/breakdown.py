"""How copy says within a sentence that parts make a whole."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

TOTALS_OF_LISTS: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.parts-then-total",
        pattern=(
            r"{parts:number+}(?!<supposed>)~(?:,|;|:| –| —|\() ?(?:or|that is|<makes>|<in-all>)? ?"
            r"(?!<supposed>)~?{total:number}"
            r"~ ?(?P<close><in-all>|for (?:the|all) (?:{count}|lot)|for both)"
        ),
        cue="in all|in total|together|altogether|all told|combined|between them|for the |for all|for both",
        examples=(
            "Apples brought in $365 million, pears $148 million and plums $72 million, or $585 million for the three.",
            "They netted 46 off the pier and 27 off the rocks: 73 between them.",
            "The hall cost €640 million, the bridge €330 million and the pier €190 million, €1.16 billion in all.",
        ),
        counter_examples=(
            "Apples brought in $365 million and plums $72 million.",
            "The two teams have played 12 matches and won 3, which they enjoyed together.",
            "At £150 and £200 in May, they would now cost £384 together.",
        ),
    ),
    Phrase(
        id="breakdown.total-of-parts",
        pattern=r"(?P<close><makes>) {total:number}~ ?(?:: |<apart>)~?{parts:number+}",
        cue="total|adding up|adds up|making|combined",
        examples=(
            "He spent a total of 90 euros: 50 on food, 30 on fares and 10 on tips.",
            "The dig turned up a total of 61 graves (38 Roman and 23 Saxon).",
            "Two schools closed, making 14 closures – 9 in towns and 5 in villages.",
        ),
        counter_examples=("He spent a total of 90 euros in May.",),
    ),
    Phrase(
        id="breakdown.parts-for-a-total",
        pattern=(r"{parts:number+}~(?:,|;|:| –| —)? (?P<close><makes>) ~?{total:number}"),
        cue="total|making|makes|adding up|adds up|combined",
        examples=(
            "She took 12 wickets in May and 9 in June, for a total of 21.",
            "The council will fund 40 flats on Mill Lane and 25 on Dock Street, making 65 new homes.",
            "It sold $4 million of shares and $3 million of bonds, bringing the total to $7 million.",
        ),
        counter_examples=("She took 12 wickets in May and 9 in June, making the team happy.",),
    ),
    Phrase(
        id="breakdown.parts-colon-total",
        pattern=(
            r"{parts:number+}~(?P<close>: | – | — | - )(?:some |just )?{total:number}(?: [a-z-]+){0,2}"
            r"(?:[.!]?$|(?= [–—] | - |, (?:was|were|is|are|has|have|had|which)\b))"
        ),
        cue=": | – | — | - ",
        examples=(
            "The choir has 20 sopranos, 14 altos, nine tenors and 11 basses: 54 voices.",
            "They planted 40 oaks and 26 elms – 66 trees.",
            "She won $40 in May and $30 in June: $70.",
        ),
        counter_examples=(
            "The choir has 20 sopranos, 14 altos and 11 basses: it sings.",
            "She scored 20, 14 and nine: 40 points short of the record.",
        ),
    ),
    Phrase(
        id="breakdown.parts-all",
        pattern=(
            r"{parts:count+}~(?P<close>(?:;|:| –| —) all )(?:of the |the )?{total:count}"
            r"(?!(?: [a-z]+){0,2} (?:more|of|in|times|per|on|at|from|who|that|with|to)\b)"
        ),
        cue="; all |: all | – all | — all ",
        examples=(
            "The boat had a crew of nine and 34 passengers; all 43 people were saved.",
            "It sold 12 mugs and nine caps: all 21 items were gifts.",
            "There were six adults and five children – all 11 are safe.",
        ),
        counter_examples=("The boat had a crew of nine and 34 passengers; all were saved.",),
    ),
    Phrase(
        id="breakdown.parts-that-is",
        pattern=(
            r"{parts:number+}~(?P<close>(?:,|;|:| –| —) (?:that is|that['’]s|so that is|which is|which makes"
            r"|which means"
            r"|for) )(?:a total of |just |some )?{total:count}(?! (?:more|fewer|less|in|of|times|each|per)\b)"
        ),
        cue=" that is | that's | that’s | which is | which makes | which means | for ",
        examples=(
            "The card has nine starters, 12 mains and six puddings; that is 27 dishes.",
            "The shop keeps 14 hens, five ducks and three geese, which is 22 birds.",
            "They sang six psalms, four hymns and two anthems – that's 12 pieces.",
        ),
        counter_examples=("The card has nine starters, 12 mains and six puddings; that is good.",),
    ),
    Phrase(
        id="breakdown.parts-and-what-they-were",
        pattern=r"^{parts:number+}~(?P<close>: | – | — )~{total:count}(?! (?:more|fewer|less|of|times)\b)",
        cue=": | – | — ",
        examples=(
            "Two fires, one flood and three landslides: the crews had six emergencies.",
            "Four hens, three ducks and two geese – the farm lost nine birds.",
            "Six chairs, two tables and a lamp, four rugs: he sold 12 things.",
        ),
        counter_examples=("Two fires and a flood: it was a bad night.",),
    ),
    Phrase(
        id="breakdown.between-them-these",
        pattern=(
            r"^(?P<close><in-all>),? ~{parts:number+}~ (?:raised|won|scored|took|sold|made|brought in|have|had|gave|got"
            r"|cost|earned|collected|caught|planted|built|received|polled) ~{total:number}"
        ),
        cue="in all|in total|together|altogether|all told|combined|between them",
        examples=(
            "Between them, Ali (£340), Beth (£285) and Cara (£410) raised £1,035.",
            "Together Ash with 12 goals and Bree with nine scored 21 of them.",
            "Altogether Ohio (140) and Utah (60) have 200 such towns.",
        ),
        counter_examples=("Between them Ali and Beth raised £1,035.",),
    ),
)
"""Roles: `parts` and `total`. The close says that nothing is left out."""

COLON_LISTS: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.total-colon-parts",
        pattern=(
            r"{total:number}~(?:\b(?:over |in |across |during |on )?(?:the |its )?(?:[a-z]+ )?(?:{measure}|{date}))?"
            r"(?:: | – | — )~?{parts:number+}(?P<rest>~)$"
        ),
        examples=(
            "The fair sold 900 tickets over three days: 310 on Friday, 350 on Saturday and 240 on Sunday.",
            "The tram has 23 stops: three in tunnels, six on bridges and 14 in the street.",
            "The fund holds $275 million: $140 million in bonds, $85 million in shares and $50 million in cash.",
            "The choir has 44 singers – 26 women and 18 men.",
        ),
        counter_examples=(
            "The tram has 23 stops: three in tunnels.",
            "The match ended at 21: the home side had hoped for more.",
        ),
    ),
    Phrase(
        id="breakdown.total-in-so-many-parts",
        pattern=(
            r"{total:number}~ {how_many:count}(?: [a-z]+){0,2}(?:: ~?| (?:instal+ments|payments|stages|tranches|loans"
            r"|portions|batches) of ){parts:number+}(?P<rest>~)$"
        ),
        cue=": | of ",
        examples=(
            "The grant of $8.2 million comes in two parts: $5 million for roofs and $3.2 million for drains.",
            "She split the 40 hectares among three heirs: 20 for Ann, 12 for Bo and 8 for Cy.",
            "He paid £900 in three goes: £400 in May, £300 in June and £200 in July.",
        ),
        counter_examples=(
            "The grant of $8.2 million comes in two parts: $5 million for roofs and a promise.",
            "The grant of $8.2 million comes in parts.",
        ),
    ),
)
"""A list after a colon or a dash, to the end of the sentence; `how_many` says how many parts it has."""

LISTS = (*TOTALS_OF_LISTS, *COLON_LISTS)

OF_WHICH: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.including",
        pattern=(
            r"{total:number}~(?:,| \(| –| —)? ?(?:including|among them|(?P<doubt>of which)|of whom) "
            r"(?:[a-z]+ ){0,2}?{parts:number}(?P<more>~~)$"
        ),
        cue="including|among them|of which|of whom",
        examples=(
            "The mill has 8,600 staff, including 2,700 at sea.",
            "It has 600 beds, of which 40 are for children.",
            "The storm cut off 410 farms, among them 36 dairies.",
        ),
        counter_examples=("The firm employs 14,300 people, including many in the south.",),
    ),
    Phrase(
        id="breakdown.of-them",
        pattern=r"{total:count}~(?:, |; | – | — | \(){parts:count} of (?:them|these|those|which|whom)\b",
        cue="of them|of these|of those|of which|of whom",
        examples=(
            "Nine passengers were hurt, four of them seriously.",
            "They planted 600 trees; 410 of those survived.",
            "The list has 52 names, 17 of which are new.",
        ),
        counter_examples=("Nine passengers were hurt and four of the crew.",),
    ),
)
"""Roles: `total`, and `parts` that openly are not all of it; after a `doubt` a part larger than the whole says nothing:
"two polls, of which four are needed"."""

SUMMINGS_UP: tuple[Phrase, ...] = (
    Phrase(
        id="breakdown.those-together",
        pattern=(r"(?:those|these|the|all) {how_many:number}[^,;:]{0,40},? (?:or )?~{total:number} (?:<in-all>)"),
        cue="in all|in total|together|altogether|all told|combined|between them",
        examples=(
            "Those three items, 240 million pesos together, are half of the plan.",
            "These two grants, or $18 million in all, came late.",
            "All six wards, with some 9,400 combined, went to Lee.",
        ),
        counter_examples=("Those three items cost 240 million pesos.",),
    ),
    Phrase(
        id="breakdown.together-they-make",
        pattern=(
            r"(?:<in-all>),? (?:(?:they|these|those|that)|(?:the|those|these) {how_many:number}[^,;:]{0,30}?) "
            r"(?:<come-to>|brought in|[a-z]+(?: had)?) ~{total:number}(?! of )"
        ),
        cue="together|in all|altogether|all told|combined|between them",
        examples=(
            "Together they came to 683 million euros.",
            "Between them the three boroughs sold 1,200 homes.",
            "In all, these came to 77 hours.",
        ),
        counter_examples=("Together they won a third of the vote.",),
    ),
    Phrase(
        id="breakdown.the-sum",
        pattern=(
            r"^(?:the|this|that|these|those) {total:number}(?: (?!of\b|in\b|on\b|at\b|for\b|who\b|that\b)[a-z]+){0,2}?"
            r" (?:share|stand|cost|live|lie|belong|make|go|went|came|took|met|will|was|were|is|are|has|have|had"
            r"|must|would|comes?|came|should|can)\b"
        ),
        cue="the |this |that |these |those ",
        examples=(
            "The €27m will be raised from rates.",
            "The 29 animals were given to a zoo.",
            "These 64 homes are to be let.",
        ),
        counter_examples=("The 29 of them were tired.", "The town has 29 shops."),
    ),
    Phrase(
        id="breakdown.that-makes",
        pattern=(
            r"^(?:(?:that|this|which|together they|they) (?:<come-to>|gives|gave)|that(?:['’]s| is"
            r"| was)) ~{total:number}"
        ),
        cue="make|made|come|came|add|give|gave|bring|brought|total|that's|that’s|that is|that was",
        examples=(
            "That makes 46 stops in all.",
            "This brings the total to 912 homes.",
            "Which makes 310 votes.",
        ),
        counter_examples=("That makes sense.",),
    ),
    Phrase(
        id="breakdown.in-all-so-many",
        pattern=(
            r"^(?:(?:<in-all>|overall),? (?:(?:we|they|it|he|she|there|the [a-z]+) (?:[a-z]+ ){1,2})?~?"
            r"|all(?: of the)? |(?:the|a|our|their|its) (?:grand |combined |overall )?total (?:was|is|came to|comes to"
            r"|of) ~?|total[:,]? ){total:number}"
        ),
        cue="in all|in total|together|all told|combined|between them|overall|all |total",
        examples=(
            "In all, 912 homes were sold.",
            "Altogether there were 310 votes.",
            "All six closed on Friday.",
            "The total was £912.",
        ),
        counter_examples=("Overall, sales grew.", "All told, it went well."),
    ),
)
"""Role: `total`; `how_many` says how many parts the sentence before must hold."""
