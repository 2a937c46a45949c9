"""How copy gives a term that was set beforehand, with the days on which it begins and runs out."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

TERMS: tuple[Phrase, ...] = (
    Phrase(
        id="duration.term-begins-and-runs-out",
        pattern=(
            r"(?:\b(?:the|an?|its|his|her|their|this|our|your)|['’]s) <length>(?: [a-z'’-]+){1,5}?"
            r",? (?:(?:which |that )?(?:begins?|began|starts?|started|opens?|opened|leaves?|left|sails?|sailed|departs?"
            r"|departed|sets? off|takes? effect)(?: [a-z]+)?|(?:signed|given|granted|agreed|issued|filed"
            r"|awarded|imposed"
            r"|dating|launched|beginning|starting|leaving)(?: from)?|of|from)(?: on| in| from)? <start>,? ?"
            r"(?:and |but |which )?(?:so )?(?:will |is due to |are due to |is set to )?"
            r"(?:ends?|expires?|expired|lapses?|lapsed|runs? out|ran out|runs? (?:until|to)|lasts? until|finish(?:es)?"
            r"|conclud(?:es?)|returns?|returned|gets? back|comes? to an end|closes?)(?: home| back)?(?: on| in|"
            r" at)? <end>"
        ),
        cue="end|expire|laps| out|run|last|finish|conclude|return|back|close",
        examples=(
            "The two-year course, which starts in September 2025, ends in July 2027.",
            "The 18-month contract, signed in January 2024, runs until July 2025.",
            "A 30-day notice given on 1 April ends on 1 May.",
            "The 14-night cruise leaves Leith on 5 July and returns on 19 July.",
            "Their 99-year lease of 1898 expired in 1997.",
            "The 20-year patent, filed in 2004, lapses in 2024.",
        ),
        counter_examples=(
            "The five-year plan launched in 2018 ended in 2021, when money ran out.",
            "The 20-year patent was sold in 2004, and in 2010 the firm closed.",
        ),
    ),
    Phrase(
        id="duration.end-after-a-thing-of-length-begun",
        pattern=(
            r"<end>,? after (?:an?|the|its|his|her|their) (?:[a-z'’-]+ ){1,3}?(?:of|lasting) (?:just |only "
            r"|some )?<length>"
            r" (?:that|which) (?:had )?(?:began|begun|started|opened) (?:on |in |at )?<start>(?=[.,;]|$)"
        ),
        cue="after",
        examples=(
            "The jury retired on 20 May, after a trial of seven weeks that began on 1 April.",
            "It closed on 3 June 2025 after a run of five weeks which had begun on 29 April 2025.",
            "Power came back at 5 p.m., after an outage lasting three hours that began at 2 p.m.",
        ),
        counter_examples=("The jury retired on 20 May, after a trial of seven weeks.",),
    ),
    Phrase(
        id="duration.begins-and-ends-giving-length",
        pattern=(
            r"\b(?:opens?|opened|starts?|started|begins?|began|runs?|ran|from)(?: on| at| in| from)? <start>"
            r"(?: and|,| until| to| till)(?: (?:closes?|closed|ends?|ended|finish(?:es|ed)?|shuts?))?(?: on| at"
            r"| in)? <end>,? "
            r"(?:and )?(?:so )?(?:giving|leaving|allowing|which gives|which leaves|gives?|gave) "
            r"(?:[a-z'’-]+ ){1,4}?(?:just |only |a full )?<length>(?= (?:to|in which)\b|[.;)]|$)"
        ),
        cue="giv|gave|leav|allow",
        examples=(
            "The show opens on 3 May and closes on 31 May, giving visitors four weeks to see it.",
            "Polls open at 7 a.m. and close at 10 p.m., giving voters 15 hours.",
            "The window runs from 1 June to 29 June, leaving clubs just four weeks in which to buy.",
        ),
        counter_examples=("The show opens on 3 May and closes on 31 May, giving visitors two hours a day.",),
    ),
)
"""Roles: `start` and `end`, each with `_too` for a date beside a time, and `length`."""
