"""How copy gives a length of time that runs up to the draft's own date."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

UNTIL_NOW: tuple[Phrase, ...] = (
    Phrase(
        id="duration.open-since-start-for-length",
        pattern=(
            r"\b(?:open|in business|in operation|in service|in existence|in office|running|operating|active) since"
            r" <start>\)?,? (?P<tense>has|have) (?:now )?(?:[a-z'’-]+ ){1,6}for (?:just |only |some |the past"
            r" |the last )?<length>(?! (?:or|and|each|a|as)\b)"
        ),
        cue="since",
        examples=(
            "The baths, open since 2009, have served the valley for 17 years.",
            "The kiosk, in business since May 2011, has sold papers on the pier for 15 years.",
            "The ferry (running since 3 May 2024) has crossed the lake for two years.",
        ),
        counter_examples=(
            "The firm, listed since 2007, has made bricks for 98 years.",
            "The baths, open since 2009, cost the town a fee for 17 years.",
        ),
    ),
    Phrase(
        id="duration.since-start-has-lasted",
        pattern=(
            r"since <start>~~(?P<tense>has|have) (?:now |already |so far )?(?:lasted|run|gone on|been [a-z]+"
            r"|stood|continued"
            r"|dragged on|gone)(?: on)? (?:for )?<length>"
        ),
        cue="since",
        examples=(
            "The ban, in force since 3 May 2023, has now lasted for 26 months.",
            "The talks, under way since May 2023, have dragged on for two years.",
            "The ban, in force since 2019, has already been enforced for three years.",
        ),
        counter_examples=("The pier, closed since 6 May 2024, will last for 16 months.",),
    ),
    Phrase(
        id="duration.since-start-a-run-of",
        pattern=(
            r"(?P<tense>has|have|had)~~ since <start>(?:,| \(| –| —) ?(?:(?:an? |already an? )"
            r"(?:[a-z]+ )?(?:run|stretch|streak|spell|period|span|wait|total) of |or |for |now |that is"
            r" )?(?:exactly |just |only |some |almost |all of )?<length><length-ends>"
        ),
        cue="since",
        examples=(
            "The rate has stood at 4% since 10 March 2025, a run of nine months.",
            "The lift had been broken since 3 May 2025, a full stretch of six weeks.",
            "They have lived there since 1998, for 27 years.",
            "He has led the party since 2016, a total of nine years.",
        ),
        counter_examples=("The rate has stood at 4% since 10 March 2025, nine months after the vote.",),
    ),
    Phrase(
        id="duration.has-for-length-since-start",
        pattern=(
            r"(?P<tense>has|have)~~ for (?:the )?(?:past |last )?<length>(?:,| –| —| \(| –| now,|,? ever)"
            r" ?(?:ever )?since <start>"
        ),
        cue="since",
        examples=(
            "The bridge has been shut for three years, since 2022.",
            "He has run the shop for 20 years, ever since May 2005.",
            "The clinic has had no nurse for six weeks now, since 3 March 2025.",
        ),
        counter_examples=("She has chaired it for two years since 2015.",),
    ),
    Phrase(
        id="duration.has-for-length-having-begun",
        pattern=(
            r"(?P<tense>has|have) (?:now )?(?:been (?:in (?:post|office|charge|business|place|power|the (?:job|post"
            r"|role))|open|closed"
            r"|shut|running|trading|chair|chairman|head|leader|director|mayor|editor|manager)|held (?:it|the (?:job"
            r"|post|office|title))"
            r"|run it|led it|played [a-z ]{0,16}?|lived [a-z ]{0,16}?) for (?:the (?:past "
            r"|last )?)?<length>,? (?:having|after) (?:been )?(?:first )?"
            r"(?:<founded>|appointed|elected|joining|joined|taken|taking|moved|moving|become|becoming|begun"
            r"|beginning|started"
            r"|starting|opened|opening|closed|closing)(?: (?:it|here|there|head|chair|leader|director))? (?:in"
            r"|on) <start>"
        ),
        cue="having|after",
        examples=(
            "She has been in post for six years, having been appointed in May 2018.",
            "The club has played in Hull for 40 years, after moving here in 1985.",
            "They have run it for ten years, having opened it on 3 May 2014.",
        ),
        counter_examples=("She has been in post for six years, after a vote in May 2010.",),
    ),
    Phrase(
        id="duration.has-been-for-length-was-founded",
        pattern=(
            r"(?P<tense>has|have) (?:now )?been (?!closed|shut|empty|owned)[a-z]+(?: (?!by"
            r"|under)[a-z]+){0,3} for (?:the past )?"
            r"<length>,? (?:and )?(?:it |they )?(?:was|were) (?:first )?<founded> (?:in|on) <start>"
        ),
        cue=" been ",
        examples=(
            "The firm, which has been trading for 50 years, was founded in 1974.",
            "The school has been teaching girls for 60 years, and it was opened in 1964.",
            "The band, who have been touring for 12 years, were formed in 2012.",
        ),
        counter_examples=("The firm, which has been owned by Reed for 20 years, was founded in 1974.",),
    ),
    Phrase(
        id="duration.elected-in-has-been-in-office",
        pattern=(
            r"\b(?:elected|appointed|hired|sworn in|took (?:office|over|charge|power)|taken over|came to"
            r" (?:power|office)"
            r"|joined|signed|moved|became (?:[a-z]+ ){1,3}?)(?: [a-z'’-]+){0,5}?(?: in| on) <start>"
            r"(?:,? (?:at|aged|when (?:he|she) was) (?:{count}|[1-9]\d))?,? (?:and )?(?P<tense>has|have) (?:now )?"
            r"(?:been (?:in (?:office|post|charge|power|the (?:job|post|role))|head|leader|mayor|director|chair"
            r"|(?:with|at|on) the (?:club|team|side|company|firm|band|paper|staff|board|council|party|force"
            r"|school))|worked there|lived there"
            r"|held (?:it|the (?:job|post|office|title|seat)))(?: there)? for <length><length-ends>"
        ),
        cue="has |have ",
        examples=(
            "The leader, who was elected in 2014, has been in office for 11 years.",
            "Mr Lund took over in May 2019 and has now been in charge for six years.",
            "Ms Ray, appointed head in 2001, has held the post for 24 years.",
        ),
        counter_examples=("The leader, who was elected in 2014, has been in politics for 30 years.",),
    ),
    Phrase(
        id="duration.begun-in-has-lasted",
        pattern=(
            r"(?:<founded>|\bimposed|\bintroduced|\bbegun|\bin place|\bin force)(?: in| on| since)? <start>~?,?"
            r" (?P<tense>has|have) (?:now |already |so far )?(?:lasted|run|stood|gone on|dragged on|been"
            r" [a-z]+)(?: for)? <length>"
        ),
        cue="has |have ",
        examples=(
            "The embargo, imposed in 1962, has lasted 64 years.",
            "The scheme, launched in May 2020, has now run for six years.",
            "The ban, introduced on 3 May 2024, has been enforced for two years.",
        ),
        counter_examples=("The embargo, imposed in 1962, had 64 critics.",),
    ),
    Phrase(
        id="duration.length-ago-in",
        pattern=r"<length> ago(?: today| this (?:week|month|year))?(?:,| –| —| \() ?(?:in|on|at) {start:date}",
        cue="ago",
        examples=(
            "The pier burnt down 12 years ago, in 2013.",
            "They met 50 years ago today, on 3 May 1975.",
            "Nine months ago (in March 2025) the mine closed.",
        ),
        counter_examples=("The pier burnt down 12 years ago, after a storm in 2013.",),
    ),
    Phrase(
        id="duration.in-length-ago",
        pattern=r"\b(?:in|on|since) {start:date},? (?:just |only |exactly |some |barely |a full |now )?<length> ago\b",
        cue="ago",
        examples=(
            "The pier burnt down in 2013, 12 years ago.",
            "On 3 May 1975, exactly 50 years ago, they met.",
            "It shut in March 2025, only nine months ago.",
            "They have not won since 2007, 18 years ago.",
        ),
        counter_examples=("In 2013 he said that the pier had burnt down 12 years ago.",),
    ),
)
"""Roles: `start` and `length`. The end is the draft's own date."""
