"""How copy says how long one moment lies from another, or how much of a stretch something lasted."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

BETWEEN: tuple[Phrase, ...] = (
    Phrase(
        id="duration.end-length-after-start",
        pattern=(
            r"<end>,? (?:[a-z]+ ){0,4}?(?:just |only |exactly |some |barely )?<length> (?P<word>after|before) "
            r"(?:[a-z'’-]+ ){0,7}?(?:(?:[a-z]+, of|on|in|at|of) )?<start>"
        ),
        cue="after|before",
        examples=(
            "The fair closed on Sunday, May 24, 16 days after it opened on Friday, May 8.",
            "He resigned on 5 May 2025, three days after the vote of 2 May 2025.",
            "The gate shut at 4:10 p.m., 25 minutes before the final whistle at 4:35 p.m.",
        ),
        counter_examples=("He resigned on 5 May 2025, three days after the vote.",),
    ),
    Phrase(
        id="duration.start-end-length-later",
        pattern=(
            r"<start>(?:(?!{moment})[^:!?\n]){0,80}? <end>(?: local time)?,? (?:just |only |exactly |some "
            r"|barely |a full |another )?<length>"
            r" (?P<word>later|afterwards|after (?:that|this|it)|on|into (?:his|her|its|their|the|our)"
            r" [a-z]+)(?=[.,;)]|$)"
        ),
        cue="later|afterwards| after | on| into ",
        examples=(
            "The show began at 10:40 p.m. and was over at 1:10 a.m., two and a half hours later.",
            "Filed on 3 March 2025, the motion was heard on 17 March 2025, two weeks later.",
            "It began in 1914 and ended in 1918, four years later.",
            "She left Cork on 10 April and sank on 15 April, five days into her voyage.",
        ),
        counter_examples=(
            "She left in 1990, moved to Oslo in 2000 and two years later became a judge.",
            "It began in 1914 and ended four years later.",
        ),
    ),
    Phrase(
        id="duration.length-apart-on-both",
        pattern=r"<length> apart,? (?:\(|: )?(?:in|on|at) <start>,? and (?:in |on |at )?<end>",
        cue=" apart",
        examples=(
            "The two wars began 25 years apart, in 1914 and 1939.",
            "The quakes struck six days apart, on 3 May 2025 and 9 May 2025.",
            "They were born only three years apart (in 1950 and in 1953).",
        ),
        counter_examples=("The two wars began 25 years apart, and in 1939 and 1945 he moved.",),
    ),
    Phrase(
        id="duration.between-both-length-passed",
        pattern=(
            r"\bbetween ~<start>\)?,?~? and ~<end>\)?,? (?:just |only |exactly |some )?<length>"
            r" (?:had |have )?(?:pass(?:ed)?|elapsed?|went by|gone by|lie|lay)\b"
        ),
        cue="between",
        examples=(
            "Between her first novel, in 1988, and her second, in 2004, 16 years went by.",
            "Between the theft on 3 March and the arrest on 3 April 31 days passed.",
            "Between the order (2011) and delivery (2014), three years had gone by.",
        ),
        counter_examples=("Between 1988 and 2004 she wrote for 16 papers.",),
    ),
    Phrase(
        id="duration.due-then-came-late",
        pattern=(
            r"\b(?:due|scheduled|timetabled|expected|supposed|meant|should have|was to have)(?: [a-z]+){0,5}? "
            r"(?:at |by )?<start>"
            r"(?:,? but|,? and|,)(?: [a-z]+){0,6}? (?:at |until )?<end>,? (?:just |only |some |nearly |almost"
            r" )?<length> late"
            r"(?=[.,;)]|$)"
        ),
        cue=" late",
        examples=(
            "The train was due at 10.52 a.m. and arrived at 11.37 a.m., 45 minutes late.",
            "Play, scheduled to start at 2 p.m., began at 2.20 p.m., 20 minutes late.",
            "The flight was due at 23:50 but landed at 01:20, an hour and a half late.",
        ),
        counter_examples=("The train was due at 10.52 a.m. and ran 45 minutes late.",),
    ),
    Phrase(
        id="duration.start-length-later-end",
        pattern=(
            r"<start>~(?: and|, then|;| but|,)(?:,? (?!and|but|then|had|when|while|who)[a-z'’-]+){0,6}?,?"
            r" (?:just |only |exactly |some |barely )?<length>"
            r" (?P<word>later|on)(?: to the (?:day|month|hour|minute))?,? (?:on|in|at) <end>"
        ),
        cue="later| on",
        examples=(
            "The mill was built in 1890 and burnt down nine years later, in 1899.",
            "She arrived on 3 March 2025 and, two weeks later, on 17 March 2025, was gone.",
            "It opened at 9 a.m., and 40 minutes later, at 9:40 a.m., was full.",
        ),
        counter_examples=("The mill was built in 1890 and burnt down nine years later.",),
    ),
    Phrase(
        id="duration.length-after-start-on-end",
        pattern=(
            r"(?:^|[ (,])<length> (?P<word>after|before) (?:[a-z'’-]+ ){0,4}?(?:on |in |at |of )?<start>"
            r"(?: (?!and|or|but)[a-z'’-]+){0,3}, (?:on|in|at) <end>"
        ),
        cue="after|before",
        examples=(
            "Five days after the storm of 9 May 2025, on 14 May 2025, power came back.",
            "Two years before the vote in 2016, in 2014, he had left.",
            "Ten minutes after the alarm at 9:05 a.m., at 9:15 a.m., crews came.",
            "A century after the 1871 census, in 1971, the town had 40,000 people.",
        ),
        counter_examples=("Five days after the storm of 9 May 2025 power came back.",),
    ),
    Phrase(
        id="duration.length-after-start-words-end",
        pattern=(
            r"^[\"“‘]?(?:just |only |exactly |some |barely )?<length> (?P<word>after|before|on from|on after)"
            r" (?:[a-z'’-]+ ){0,7}?(?:on |in |at |of )?<start>, "
            r"(?:(?!who|which|that|had|since|when|after|before|and|but|with|while)[a-z'’-]+ ){2,8}"
            r"(?:on|in|at) <end>(?=[.;]|$)"
        ),
        cue="after|before|on from",
        examples=(
            "Forty years on from the strike of 1984, a memorial was unveiled in 2024.",
            "Sixty-three days after it set out on 1 March, the expedition reached the pole on 3 May.",
            "Two years after the vote of 2016, the bridge opened in 2018.",
            "Ten minutes after the alarm at 9:05 a.m., the first crew came at 9:15 a.m.",
        ),
        counter_examples=("Two years after the vote of 2016, the man who lost in 2010 was back.",),
    ),
    Phrase(
        id="duration.within-length-of-start-by-end",
        pattern=(
            r"\bwithin (?:the )?<length>,? (?:of|from|after|following) (?:[a-z'’-]+,? ){0,4}?(?:dated |on |of"
            r" )?<start>,?"
            r"(?: \(| –| —)? ?(?:(?:that is|that means|which is|which means|i\.e\.|so|in other words|namely)[, ]*)?"
            r"(?:at the latest )?(?:by|before|until|no later than|not later than) (?:midnight on )?<end>"
        ),
        cue="within",
        examples=(
            "Appeals must be lodged within 30 days of 14 April, that is by 14 May.",
            "You may cancel within two weeks from 3 May 2025, i.e. by 17 May 2025.",
            "Pay within 28 days of the notice of 1 June (by 29 June).",
        ),
        counter_examples=("Appeals must be lodged within 30 days of the notice, by 14 May.",),
    ),
)
"""Roles: `start` and `end`, each with `_too` for a date beside a time, and `length`, which lies between the two."""

AT_MOST: tuple[Phrase, ...] = (
    Phrase(
        id="duration.from-to-with-length",
        pattern=(
            r"\bfrom <start>(?: local time)? <until> <end>,? (?:with|including|and spent|spending|of which) <length>"
            r"(?! (?:each|a day|a week|later|earlier|old|per|ahead|behind|older|younger))"
        ),
        cue="from",
        examples=(
            "They walked from 4 May 2025 to 12 May 2025, with three nights in huts.",
            "The tour ran from 1 June to 9 June, including two days at sea.",
            "He was away from 3 March 2025 until 14 March 2025, with eleven nights under canvas.",
        ),
        counter_examples=(
            "The shop opens from 4 May 2025 to 12 May 2025, with two hours each for lunch.",
            "They walked from 4 May 2025, with three nights in huts.",
        ),
    ),
    Phrase(
        id="duration.from-to-length-a-day",
        pattern=(
            r"\b(?:from|between) <start> (?:<until>|and) <end>,? (?:that is |or |a total of |for )?<length> "
            r"(?:a|each|every|per) (?:day|night|weekday|shift)"
        ),
        cue="from|between",
        examples=(
            "The pool is open from 6.30am to 9pm, 14 hours a day.",
            "They work from 10 p.m. until 6 a.m., seven hours a night.",
            "Between 8 a.m. and 6 p.m., ten hours a day, a ferry runs.",
            "The desk is staffed from 8am to 6pm for ten hours each day.",
        ),
        counter_examples=("The pool is open from 6.30am to 9pm; it rained for two hours a day.",),
    ),
    Phrase(
        id="duration.between-and-for-length",
        pattern=(
            r"\b(?:between|from) (?:[a-z'’-]+ ){0,5}?<start> (?:<until>|and)"
            r" (?:[a-z'’-]+ ){0,5}?<end>,? (?!(?:with|which|who)\b)(?:[a-z'’-]+ ){1,4}(?:for|served|spent"
            r"|reigned|ruled|sat|lived) "
            r"(?:just |only |some |more than |over )?<length>"
            r"(?! (?:before|after|later|ago|older|younger|old|each|a day|a week|per|earlier))"
        ),
        cue="between|from",
        examples=(
            "Between its launch in May 2003 and its loss in June 2018 the probe worked for 15 years.",
            "From the truce of November 1918 to the raid of September 1939 the flag flew for 20 years.",
            "Between 1900 and 1950 the mine was idle for ten years.",
        ),
        counter_examples=("Between 1900 and 1950 the men were ten years older on average.",),
    ),
    Phrase(
        id="duration.length-between",
        pattern=r"\bfor <length>(?: [a-z'’-]+){0,3}? between <start> and <end>",
        cue="between",
        examples=(
            "The mine worked for 40 years between 1900 and 1950.",
            "It rained for six days between 1 March 2025 and 9 March 2025.",
            "She sat there for two hours between 9 a.m. and 11:30 a.m.",
        ),
        counter_examples=("The mine worked for 40 years, between the wars and after.",),
    ),
)
"""Roles as above; the length may be a part of the stretch, and only what is longer than that is wrong."""
