"""How copy puts two dates in an order."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

ORDERS: tuple[Phrase, ...] = (
    Phrase(
        id="order.from-to",
        pattern=r"\bfrom (?:early |late |mid-)?{first:date} (?:<until>) (?:the end of |early |late |mid-)?{last:date}",
        cue="from",
        examples=(
            "She was master of the mint from 1934 to 1939.",
            "The pass is shut from 3 November 2025 until 12 May 2026.",
            "The fair runs from May 4 through May 18.",
        ),
        counter_examples=("From 1934 the pass was shut in winter.",),
    ),
    Phrase(
        id="order.between-and",
        pattern=r"\bbetween (?:early |late |mid-)?{first:date} and (?:the end of |early |late |mid-)?{last:date}",
        cue="between",
        examples=(
            "Between 1985 and 1990 the mine lost half its men.",
            "It rained every day between 3 May 2025 and 9 June 2025.",
            "The road was built between late 1961 and early 1964.",
        ),
        counter_examples=("Between the wars, in 1934 and 1935, it closed.",),
    ),
    Phrase(
        id="order.in-brackets",
        pattern=r"\((?:[a-z]+ )?{first:date} ?[-–—] ?{last:date}\)",
        cue="(",
        examples=(
            "Ada Holm (May 1921 – June 1938) left no letters.",
            "The mayor (3 May 2001 – 4 June 2009) is retired.",
            "The inquiry (June 2019 – March 2020) cost a fortune.",
        ),
        counter_examples=("Ada Holm (born in May 1921) left no letters.",),
    ),
    Phrase(
        id="order.opens-and-closes",
        pattern=(
            r"\b(?:open(?:s|ed)?|start(?:s|ed)?|begins?|began|begun|commenc(?:es|ed)|founded|established|set up"
            r"|launched"
            r"|created|formed|passed|enacted|introduced|imposed|adopted|built|elected|appointed|hired|joined"
            r"|commissioned"
            r"|ordered|planted|came into force|took (?:effect|office|over)) (?:on |in |from )?{first:date}"
            r"(?:,| and|, and| to| before| but)? ?(?:it |he |she )?(?:will |to |is to |was |were |been |be "
            r"|finally |then )*"
            r"(?:clos(?:e|es|ed)|shut|end(?:s|ed)?|finish(?:es|ed)?|conclud(?:es|ed)|expir(?:es|ed)|repealed|abolished"
            r"|scrapped|lifted|revoked|completed|demolished|burnt down|sank|dissolved|disbanded|wound up|withdrawn"
            r"|collapsed|retired|resigned|stepped down|left|(?:run|last)s? (?:until|till|to))"
            r" (?:on |in |by )?{last:date}"
        ),
        cue=(
            "clos|shut|end|finish|conclud|expir|repeal|aboli|scrapp|lifted|revok|complet|demol|burnt|sank"
            "|dissol|disband| until| till| to"
            "|wound|withdr|collaps|retir|resign|stepp|left"
        ),
        examples=(
            "The consultation will open on 4 May and close on 18 May.",
            "Bidding opens on 3 June 2025 and ends on 9 June 2025.",
            "Work started in May 2019 and finished in July 2021.",
            "Digging is to begin in March 2028 and be finished by May 2029.",
        ),
        counter_examples=("Work started in May 2019; the old plant had closed in 2011.",),
    ),
    Phrase(
        id="order.will-open-and-report",
        pattern=(
            r"\b(?:will|to|must|should|is to|are to|plans? to) (?:open|start|begin|launch|hold|collect|count|review"
            r"|study|inspect|visit|meet) ~?(?:on ){first:date},? and (?:then )?(?:publish|announce|report|present"
            r"|declare|release|close|end|finish|conclude|complete|file|submit|deliver|decide|name|unveil) ~?(?:on |by )"
            r"{last:date}"
        ),
        cue="publish|announ|report|present|declar|releas|close|end|finish|conclu|complet|file|submit|deliver|decide|name|unveil",
        examples=(
            "The board will open the bids on Monday 4 May and announce the winner on Friday 8 May.",
            "Inspectors are to visit the plant on 3 June 2025 and publish their findings on 9 June 2025.",
            "The clerk must count the slips on 5 May, and then report to the council by 12 May.",
        ),
        counter_examples=("The board will open the bids on 4 May, and it announced the terms on 2 March.",),
    ),
    Phrase(
        id="order.born-died",
        pattern=(
            r"\bborn (?:[a-z, ]{0,24}?(?:in|on),? )?{first:date}[,;]? (?:and )?(?:he |she )?died "
            r"(?:[a-z ]{0,24}?(?:in|on) )?{last:date}"
        ),
        cue="born",
        examples=(
            "Ada Holm, painter, born 3 May 1921; died 9 June 1938.",
            "He was born in 1856 and died in 1931.",
            "Born on 4 March 1900, she died in 1999.",
        ),
        counter_examples=("Born in 1900, he saw his father, who died in 1899, only in pictures.",),
    ),
    Phrase(
        id="order.born-did",
        pattern=(
            r"^[\"“‘]?born (?:on |in )?{first:date}(?: in {place})?, (?:he|she) (?:was elected|was appointed"
            r"|graduated|married"
            r"|joined|won|moved|became|retired|enlisted|emigrated|left|entered|started|qualified)"
            r"(?: (?![a-z]+ed\b)[a-z'’-]+){0,3} (?:on |in ){last:date}"
        ),
        cue="born",
        examples=(
            "Born in 1946, he graduated in 1969.",
            "Born on 4 March 1900, she joined the choir in May 1919.",
            "Born in May 1931, she became a judge in 1975.",
        ),
        counter_examples=(
            "Born in 1956, he joined a firm founded in 1920.",
            "Born in 1956, he lived in a house of 1920.",
        ),
    ),
)
"""Roles: `first` and `last`."""

RELATED: tuple[Phrase, ...] = (
    Phrase(
        id="order.length-before",
        pattern=r"{first:date}\)?,? (?:just |only |some |exactly )?{measure} before ~{last:date}",
        cue=" before ",
        examples=(
            "The lease was signed in March 2022, two months before the keys were handed over in May 2022.",
            "He left on 3 May 2021, ten days before the flood of 13 May 2021.",
            "The pier was sold in 1960, only four years before it burnt down in 1964.",
        ),
        counter_examples=("The lease was signed in March 2022, long before May 2022.",),
    ),
    Phrase(
        id="order.length-after",
        pattern=(
            r"{last:date}\)?,? (?:just |only |some |exactly )?{measure} after "
            r"(?![^;-]{2,60}(?:, (?:and|but|when|while|where|who|which|then) | (?:before|until) ))~{first:date}"
        ),
        cue=" after ",
        examples=(
            "The keys were handed over in May 2022, two months after the lease was signed in March 2022.",
            "He came on 13 May 2021, ten days after the flood of 3 May 2021.",
            "The pier burnt down in 1964, only four years after the sale of 1960.",
        ),
        counter_examples=(
            "The pier burnt down in 1964, soon after the sale of 1960.",
            "Writs are due by 4 April, twenty days after polling, and the house will sit on 29 April.",
            "She moved there in 1975, six years after it closed, before it reopened in 2001.",
        ),
    ),
    Phrase(
        id="order.earlier-in",
        pattern=(
            r"{last:date}~(?: {measure} (?:earlier|before that|previously)| (?:the|in the) (?:previous|preceding)"
            r" (?:year|spring|summer|autumn|winter|month)),? (?:on |in ){first:date}"
        ),
        cue="earlier|before that|previous|preceding",
        examples=(
            "Chartered in 1964, the college took its first pupils three years earlier, in 1961.",
            "The merger of 2019 was agreed the previous autumn, in October 2018.",
            "He won on 9 May 2021 and had led four days before that, on 5 May 2021.",
        ),
        counter_examples=("Chartered in 1964, the college moved three years earlier than planned, in 1961.",),
    ),
    Phrase(
        id="order.later-in",
        pattern=(
            r"{first:date}~(?: {measure} (?:later|afterwards|after that|on)| (?:the|in the) (?:following|next)"
            r" (?:year|spring|summer|autumn|winter|month)"
            r"|(?<!since)(?<!by)(?<!until)(?<!back)(?<!even)(?<!just) (?:then|later"
            r"|subsequently|afterwards|eventually"
            r"|after (?:it|that|this|them))),? (?:on |in ){last:date}"
        ),
        cue="later|afterwards|after |following|next|then|subsequently|eventually| on",
        examples=(
            "Founded in 1961, the college moved three years later, in 1964.",
            "She left Oslo in 2009 and then, in 2014, took a seat in Rome.",
            "The lead mine opened in May 1920 and, the following spring, in April 1921, it flooded.",
        ),
        counter_examples=("She left Oslo in 2009; since then, in 2014, she has come back once.",),
    ),
    Phrase(
        id="order.preceded",
        pattern=(
            r"{first:date}\)?,? ~?(?:preceded|precedes|pre-?dated|pre-?dates|antedates|antedated|came before"
            r"|comes before)"
            r" ~{last:date}"
        ),
        cue="preced|dates|dated|before",
        examples=(
            "The appeal (lodged on 3 April 2024) preceded the ruling of 12 May 2024.",
            "The chapel of May 1760 predates the hall of 1803.",
            "The flood of 3 May 2021 came before the vote of 13 May 2021.",
        ),
        counter_examples=("The chapel of 1760 was dated by the hall of 1803.",),
    ),
    Phrase(
        id="order.before-the-event-of",
        pattern=(
            r"(?:in|on) {first:date}\)?,? (?:just |well |long |shortly |soon |right |immediately )?before "
            r"(?:the|its|his|her|their|our) (?:(?!was |were |had |is )[a-z'’-]+ ){1,4}?(?:of|in|on) {last:date}"
        ),
        cue=" before ",
        examples=(
            "The pool closed in May 2019, long before the flood of 2021.",
            "She retired in 1990, shortly before the merger in 1993.",
            "He left on 3 May 2021, just before the big vote of 13 May 2021.",
        ),
        counter_examples=("In 2019 it was worse than before the flood of 2011.",),
    ),
    Phrase(
        id="order.after-the-event-of",
        pattern=(
            r"(?:in|on) {last:date}\)?,? (?:just |well |long |shortly |soon |right |immediately )?after "
            r"(?:the|its|his|her|their|our) (?:(?!was |were |had |is )[a-z'’-]+ ){1,4}?(?:of|in|on) {first:date}"
        ),
        cue=" after ",
        examples=(
            "The pool closed in May 2022, soon after the flood of 2021.",
            "She retired in 1995 after the merger in 1993.",
            "He left on 23 May 2021, right after the vote of 13 May 2021.",
        ),
        counter_examples=("In 2019 it was better than after the flood of 2021.",),
    ),
    Phrase(
        id="order.the-year-after",
        pattern=(
            r"{last:date}\)?,? the (?:year|month|week|day|summer|winter|spring|autumn) after (?:the|its|his|her|their)"
            r" (?:(?!was |were |had |is )[a-z'’-]+ ){1,4}?(?:of|in|on) {first:date}"
        ),
        cue=" after ",
        examples=(
            "Not until May 2022, the year after the flood of 2021, did it close.",
            "He left in 1994, the year after the merger in 1993.",
            "It reopened on 14 May 2021, the day after the vote of 13 May 2021.",
        ),
        counter_examples=("In 2022 the year after the flood was told of in 2021 by nobody.",),
    ),
    Phrase(
        id="order.after-doing",
        pattern=(
            r"^[\"“‘]?(?:after|on|since|having) (?:leaving|left|graduating|graduated|retiring|retired|finishing"
            r"|finished"
            r"|completing|completed|serving|served|studying|studied|training|trained|qualifying|qualified|marrying"
            r"|married|divorcing|arriving|arrived|moving|moved|resigning|selling|sold) (?:(?:[a-z'’-]+|{place}) ){0,6}?"
            r"(?:in|on) {first:date}, (?:he|she|they) (?:[a-z]+ )(?:(?![a-z]+(?:ed|en|ilt|orn|ade|ung) (?:in|on) )"
            r"(?:[a-z'’-]+|{place}) ){0,6}?(?:in|on) {last:date}(?=[.,;]|$| and )"
        ),
        cue="after|on |since|having",
        examples=(
            "After leaving the army in 1946, he joined the railway in 1947.",
            "Having graduated from Ghent in 1989, she moved to Oslo in 1991 and never went back.",
            "On completing his training in May 2001, he took a post in Leeds in July 2001.",
        ),
        counter_examples=("After leaving the army in 1946, he bought a house built in 1890.",),
    ),
    Phrase(
        id="order.which-followed",
        pattern=(
            r"\bwhich (?:followed|came after|succeeded) (?:the|its|his|her|their) ~{first:date}, "
            r"(?:[a-z'’-]+ ){1,4}(?:in|on) {last:date}"
        ),
        cue="which ",
        examples=(
            "The strike, which followed the lockout of 1925, broke out in 1926.",
            "The second fair, which came after the floods of May 2019, opened in June 2020.",
            "The act, which succeeded the decree of 1931, was passed in 1934.",
        ),
        counter_examples=("The strike, which followed the lockout, began in 1926 and in 1927 ended.",),
    ),
    Phrase(
        id="order.in-brackets-before",
        pattern=r"\({first:date}\)~(?:{measure} )?before ~\({last:date}\)",
        cue="before",
        examples=(
            "Ghana (1957) was free three years before Nigeria (1960).",
            "Oslo (1952) held the games before Squaw Valley (1960).",
            "The mint (1841) came well before the bank (1860).",
        ),
        counter_examples=("Ghana (1957) was free before others (see 1960).",),
    ),
    Phrase(
        id="order.in-brackets-after",
        pattern=r"\({last:date}\)~(?:{measure} )?(?<!named )(?<!called )after ~\({first:date}\)",
        cue="after",
        examples=(
            "Nigeria (1960) was free three years after Ghana (1957).",
            "The bank (1860) came long after the mint (1841).",
            "Oslo (1952) followed, four years after London (1948).",
        ),
        counter_examples=("Nigeria (1960) was named after a river (1897), they say.",),
    ),
)
"""The same roles. The words between the dates say which comes first; a clause of another story parts them."""
