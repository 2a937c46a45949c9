"""How copy gives a length of time with its two ends."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

SPANS: tuple[Phrase, ...] = (
    Phrase(
        id="duration.from-to-length",
        pattern=(
            r"(?:from|between) <start>(?: local time)? (?:<until>|and)(?: midnight on| noon on)? <end>(?: local time)?"
            r"(?:,| \(| –| —|:) ?(?:or |that is |which is |in all |inclusive, )?"
            r"<stated-length>"
        ),
        cue="from|between",
        examples=(
            "The lift was out of order from 8 January to 17 February, just under six weeks.",
            "Power failed between 11 p.m. and 1 a.m., a two-hour cut, residents said.",
            "She led the choir from 1987 to 2004, a tenure of 17 years.",
            "The canal was shut between 3 March 2025 and 14 March 2025 (12 days).",
        ),
        counter_examples=(
            "He taught in Leeds from 1990 to 2010, five years of them as head.",
            "The fair runs from 3 May to 9 May, two hours a day.",
        ),
    ),
    Phrase(
        id="duration.length-from-to",
        pattern=(
            r"(?:\bfor|\bof|\bhave|\bhas|\bgiven|\bget|\blast(?:ed|s|ing)?|\bran|\bspent|\bserved|\breigned"
            r"|\bruled|\bgoverned|\btook|\ban?"
            r"|\bthe|\bhis|\bher"
            r"|\bits|\btheir|\bafter)(?: a| the| some)? <length>(?: [a-z'’-]+){0,5}?(?:,? \(?(?:running |lasting"
            r" )?from |, | \(| – | — )<start>,? "
            r"(?:<until>) <end>"
        ),
        cue=" to | until| till|through",
        examples=(
            "The shop stood on the square for 22 years, from 1961 to 1983.",
            "A 12-day strike from 3 March 2025 to 14 March 2025 stopped the trams.",
            "The trial lasted 14 weeks, from 6 January to 14 April.",
        ),
        counter_examples=(
            "It rained for two hours. The match ran from 3 p.m. to 5 p.m.",
            "The nine-day tour moves on from Leeds.",
        ),
    ),
    Phrase(
        id="duration.spent-length-between",
        pattern=(
            r"\b(?:went|wait(?:ed)?|endured|goes|gone|going) (?:for )?<length>(?: (?!of which)[a-z'’-]+){0,6}?,? "
            r"(?:from|between) <start> (?:<until>|and) <end>"
        ),
        cue="from|between",
        examples=(
            "The club went 34 years without a trophy between 1976 and 2010.",
            "Fans waited for 17 years for a title, from 1990 to 2007.",
            "The valley endured nine weeks without rain between 3 May 2025 and 6 July 2025.",
        ),
        counter_examples=("The club went 34 years without a trophy after 1976.",),
    ),
    Phrase(
        id="duration.length-begins-and-ends",
        pattern=(
            r"(?:\b(?:the|an?|its|his|her|their|this)|['’]s) <length> ~(?:runs?|ran|begins?|began|starts?|started"
            r"|opens?"
            r"|opened|running"
            r"|begin|start|run|open|commences?|commenced) (?:from |on |in |at )?<start>~(?:to|until|till"
            r"|through|and|before)"
            r" ~(?:ends?|ended|ending|finish(?:es|ed)?|clos(?:es?|ed|ing)|expires?|expired|concluded?|concludes"
            r"|was over|is over|<until>)?(?: ?on | ?in | ?at | )<end>"
        ),
        cue="begin|began|start|open|run|ran|commence",
        examples=(
            "The four-year survey starts on 1 May 2028 and finishes on 30 April 2032.",
            "A 10-day festival will start on 3 May and finish on 12 May.",
            "Their three-hour session began at 9 a.m. and was over at 12:05 p.m., to much relief.",
        ),
        counter_examples=("The five-year scheme begins on 1 October 2027.",),
    ),
    Phrase(
        id="duration.begun-and-ended-lasted",
        pattern=(
            r"\b(?:began|begun|started|opened|took effect|came into force|launched|imposed|declared|set in)(?:"
            r" on| in| at)? "
            r"<start>~? (?:and|until|to|but)(?: was| were)? (?:ended|lifted|closed|finished|over|expired"
            r"|collapsed|stopped)"
            r"(?: on| in| at)? <end>[,;]? (?:and )?(?:it |they )?(?:had )?(?:lasted|ran|lasting|running|held"
            r"|went on)(?: for)? <length>"
        ),
        cue="last|ran |running|held|went on",
        examples=(
            "The truce, which took effect on January 19, 2025, and ended on March 18, 2025, lasted 58 days.",
            "The pilot, begun on 1 May 2024 and ended on 30 April 2026, ran for two years.",
            "The meeting started at 9 a.m. and was over at 11:30 a.m., lasting two and a half hours.",
        ),
        counter_examples=("The truce began on January 19, 2025, and held for 58 days.",),
    ),
    Phrase(
        id="duration.let-for-length-expired",
        pattern=(
            r"\b(?:signed|let|granted|agreed|leased|rented|hired|appointed|awarded)(?: [a-z]+){0,3}? (?:in|on"
            r"|from) <start>"
            r" for (?:a (?:term|period) of )?<length>,? (?:and )?(?:so )?(?:expire[sd]?|ran out|runs out|lapse[sd]?) "
            r"(?:in |on |at the end of )<end>"
        ),
        cue="expire|ran out|runs out|lapse",
        examples=(
            "The contract, signed in June 2019 for five years, expired in June 2024.",
            "The field was let from 1 May 2020 for a term of ten years and runs out on 30 April 2030.",
            "The licence, granted on 3 May 2021 for two years, lapsed on 2 May 2023.",
        ),
        counter_examples=("The contract, signed in June 2019 for five years, ended early in June 2023.",),
    ),
    Phrase(
        id="duration.imposed-for-length-ends",
        pattern=(
            r"\b(?:imposed|declared|introduced|suspended|banned|extended|begun|opened|opens?|starting|starts"
            r"|beginning|begins)"
            r"(?: [a-z]+){0,3}? (?:in|on|from) <start> for <length>,? (?:and |which |that )?"
            r"(?:closes|closing|ending|finishing|ends|will end|is due to end|expires|will expire|runs until"
            r"|lasts until|finishes) (?:in |on |at )?<end>"
        ),
        cue=" for ",
        examples=(
            "The suspension, imposed on 3 May for 28 days, ends on 31 May.",
            "A curfew declared on 3 May 2025 for ten days will end on 13 May 2025.",
            "The sale begins on 1 June for two weeks and ends on 14 June.",
        ),
        counter_examples=("The suspension, imposed on 3 May for 28 days, was lifted on 7 May.",),
    ),
    Phrase(
        id="duration.start-takes-length-end",
        pattern=(
            r"<start>,?(?: and| which| that)? (?:takes|taking|took|(?:will|should|is to|is expected to|is due"
            r" to) (?:take|last|run for)|lasts|lasting|lasted|runs for|running for) "
            r"(?:just |only |about |some |around )?<length>,? (?:and )?(?:so )?(?:arriv(?:es|ing|ed)|end(?:s|ing|ed)"
            r"|reach(?:es|ing|ed)"
            r"|finish(?:es|ing|ed)|gets? in|getting in|getting back|return(?:s|ing|ed)|closing|closes)~ (?:at|on"
            r"|in) <end>"
        ),
        cue="tak|took|last|run",
        examples=(
            "The night bus leaves at 23:50 and takes 50 minutes, arriving at 00:40.",
            "The walk sets off at 9 a.m. and lasts four hours, ending in Ripon at 1 p.m.",
            "Work starts on 3 May 2025 and takes two weeks, finishing on 17 May 2025.",
        ),
        counter_examples=("The bus leaves at 23:50 and takes 50 people, arriving at 00:40.",),
    ),
    Phrase(
        id="duration.length-from-start-ran-out",
        pattern=(
            r"\b(?:for|of|an?) <length>(?: [a-z]+)?,? from <start>,?(?: and| which| that)?(?: so| thus| therefore)? "
            r"(?:expire[sd]?|ran out|runs out|lapse[sd]?|ends|closes|will end) (?:in |on |at the end of )<end>"
        ),
        cue="expire|ran out|runs out|lapse|ends|closes|end ",
        examples=(
            "The lease was for 99 years from 1 January 1920, and so ran out on 31 December 2018.",
            "A patent of 20 years from 3 May 1999 expired on 2 May 2019.",
            "They took a five-year lease from May 2015 which runs out in April 2020.",
        ),
        counter_examples=("The lease was for 99 years from 1 January 1920 and was sold on 31 May 1950.",),
    ),
    Phrase(
        id="duration.the-length-between",
        pattern=(
            r"\b(?:in|over|during|for|of|across|through|throughout) the (?:past |last |next |first )?<length>,?"
            r" (?:between|from) "
            r"(?:[a-z'’-]+ ){0,4}?<start> (?:<until>|and) (?:[a-z'’-]+ ){0,4}?<end>"
        ),
        cue=" the ",
        examples=(
            "In the 44 years between 1945 and 1989 the border was shut.",
            "Over the 12 weeks from 3 March 2025 to 25 May 2025 nothing grew.",
            "For the nine months between the vote of May 2020 and the deal of February 2021 they talked.",
        ),
        counter_examples=("In the 44 years after 1945 the border was shut.",),
    ),
    Phrase(
        id="duration.gap-between-was-length",
        pattern=(
            r"\b(?:gap|interval|time|period|wait|stretch|delay) between ~<start>~,? and ~<end>,? "
            r"(?:was|is|came to|amounts to|lasted|of) (?:just |only |some |almost |nearly |exactly )?<length>"
        ),
        cue=" between ",
        examples=(
            "The gap between the first edition, in 1859, and the sixth, in 1872, was 13 years.",
            "The interval between the storm of 3 May 2025 and the flood of 9 May 2025 was six days.",
            "The wait between the order in May 2019 and delivery in July 2021 was only 26 months.",
        ),
        counter_examples=("The gap between the 1859 and the 1872 editions was 13 pages.",),
    ),
    Phrase(
        id="duration.length-passed-between",
        pattern=(
            r"<length> (?:(?:had |have )?(?:pass(?:ed)?|elapse[ds]?|went by|separate[ds]?|lie"
            r"|lay) )between ~<start>~ and ~<end>"
        ),
        cue=" between ",
        examples=(
            "Thirty-one days passed between the theft on 3 March and the arrest on 3 April.",
            "Just ten minutes elapsed between the alarm at 9:05 a.m. and the blast at 9:15 a.m.",
            "Nine years lie between the first book, of 1989, and the last, of 1998.",
        ),
        counter_examples=("Thirty-one days passed between the theft and the arrest on 3 April.",),
    ),
    Phrase(
        id="duration.from-to-lasted",
        pattern=(
            r"(?:\bfrom |\()<start> ?(?:<until>|[-–—]) ?<end>\)?,? (?:and )?(?:has |had )?(?:last(?:ed|s)|ran"
            r"|runs)(?: for)? "
            r"<length><length-ends>"
        ),
        cue="last| ran| runs",
        examples=(
            "The film (7.45pm–9.30pm) runs for an hour and 45 minutes.",
            "The reign, which ran from 1952 to 2022, lasted 70 years.",
            "The strike, from 3 March 2025 to 14 March 2025, lasted for 12 days.",
            "The show, from 7:30 p.m. until 10 p.m., lasts two and a half hours.",
        ),
        counter_examples=("The reign from 1952 to 2022 outlasted 12 governments.",),
    ),
    Phrase(
        id="duration.start-and-end-after-length",
        pattern=(
            r"\b(?:appointed|elected|joined|began|started|opened|hired|took office|took over|arrived|launched"
            r"|sworn in|since"
            r"|closed|moved in)(?: [a-z]+){0,3}? (?:in |on |at )?<start>~ (?:in |on |at )<end>,? after"
            r"(?: just| only| some)? <length>(?=[.,;)]|$| (?:in|of|at|on) (?:charge|office|power"
            r"|service|business|operation|production|use|sea|the job|the post)\b)"
        ),
        cue="after",
        examples=(
            "She was appointed in March 2018 and resigned in May 2024 after six years in office.",
            "The pool, closed since May 2020, will open on 4 July 2026 after six years.",
            "He joined in 1990 and left in 2004 after 14 years of service.",
        ),
        counter_examples=("He joined in 1990 and left in 2004 two years after the fire.",),
    ),
)
"""Roles: `start` and `end`, each with `_too` for a date beside a time, and `length`."""

RANGES: tuple[Phrase, ...] = (
    Phrase(
        id="duration.length-in-years",
        pattern=(
            r"(?:\bfor|\bspent|\bserved|\breigned|\bruled|\bafter|\ban?|\bhis|\bher) <length>(?: [a-z'’-]+){0,5}? "
            r"\({range:date}\)"
        ),
        cue="(",
        examples=(
            "He spent 11 years at the club (2008–2019).",
            "After 16 years as mayor (1999-2015) she went into business.",
            "Her four-year term (2018-22) was a quiet one.",
        ),
        counter_examples=("He spent 11 years at the club before 2008–09.",),
    ),
    Phrase(
        id="duration.range-lasted",
        pattern=(
            r"\({range:moment}\),? (?:which |that )?(?:last(?:ed|s)|spann(?:ed|ing)|covered|covers|endured|ran|runs"
            r"|took)"
            r"(?: for)? (?:just |only |some |almost |nearly |over )?<length>(?:<length-ends>|(?= and ))"
        ),
        cue="(",
        examples=(
            "Her reign (1952–2022) lasted 70 years.",
            "The war (1914-18) lasted for four years.",
            "His time in office (1979–1990) spanned 11 years, and two wars.",
        ),
        counter_examples=("The war (1914-18) lasted four years longer than they thought.",),
    ),
    Phrase(
        id="duration.range-length",
        pattern=(
            r"(?:from|between) {range:moment}(?: local time)?(?:,| \(| –| —|:) ?(?:or |that is |which is |in all )?"
            r"<stated-length>"
        ),
        cue="from|between",
        examples=(
            "Trams stood still from 2:15 to 5:15 a.m., a three-hour stoppage.",
            "The pool is shut from 3 to 14 March, 12 days.",
            "The road closes between 9 and 11:30 p.m. (two and a half hours).",
        ),
        counter_examples=("The pool is shut from 3 to 14 March, 12 days after the fair.",),
    ),
    Phrase(
        id="duration.over-length-range",
        pattern=(
            r"\b(?:for|across|lasts?|lasting|spread|held|place|staged|runs?) <length>(?:,| \(| –| —|:) ?(?:on )?"
            r"{range:date}(?=[.,;:)–—]|$)"
        ),
        cue=" for | across |last|run|spread|held|place|staged",
        examples=(
            "The talks will be held over three days, 12–14 September 2024.",
            "The pool is shut for 12 days (3 to 14 March).",
            "Cattle are sold across two days: 3–4 May.",
        ),
        counter_examples=("The talks will be held over three days after 12–14 September 2024.",),
    ),
    Phrase(
        id="duration.length-range",
        pattern=(
            r"(?:\bfor|\blast(?:ed|s|ing)?|\bspent|\ban?|\bthe|\bhis|\bher|\bits|\btheir|['’]s)(?: a| the|"
            r" some)? <length>"
            r"(?: [a-z'’-]+){0,4}?,? \(?from {range:moment}"
        ),
        cue="from",
        examples=(
            "The three-hour stoppage from 2:15 to 5:15 a.m. delayed 40 trains.",
            "The pool is shut for 12 days, from 3 to 14 March.",
            "A three-day fair, from 3 to 5 May 2025, fills the town.",
        ),
        counter_examples=("The pool is shut for 12 days after 3 March.",),
    ),
)
"""Roles: `range`, which is one mention ("3 to 14 March", "2008–2019"), and `length`."""
