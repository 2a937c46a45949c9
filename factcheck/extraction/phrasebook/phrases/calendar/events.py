"""How copy counts on from an event or a time that a sentence before gave."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

VERBS: dict[str, str] = {
    "lift-off": "rose|lifted off|lift-off|liftoff|took off|blasted off|was launched|launched|left the pad",
    "liftoff": "rose|lifted off|lift-off|liftoff|took off|blasted off|was launched|launched|left the pad",
    "launch": "rose|lifted off|lift-off|liftoff|blasted off|was launched|launched",
    "take-off": "took off|left the ground|take-off|departed",
    "takeoff": "took off|left the ground|takeoff|departed",
    "kick-off": "kicked off|kick-off|kick off",
    "kickoff": "kicked off|kickoff|kick off",
    "quake": "struck|hit|shook|quake",
    "explosion": "exploded|explosion|blast|blew up",
    "blast": "exploded|explosion|blast|blew up",
    "crash": "crashed|crash|hit|collided",
    "collision": "collided|collision|hit",
    "alarm": "alarm|raised",
    "alert": "alert|sounded",
    "polls closed": "polls closed|voting ended",
    "polls opened": "polls opened|voting began",
}
"""An event by a word for it, and the words of a sentence that tells of it, as alternatives of a regular expression."""

AFTER_EVENTS: tuple[Phrase, ...] = (
    Phrase(
        id="duration.time-length-after-event",
        pattern=(
            r"{end:time}(?: local time)?,? (?:[a-z]+ ){0,2}?<length> after (?P<event>(?:[a-z'’-]+"
            r" ){0,3}?[a-z'’-]+)(?=[.,;)]|$| and )"
        ),
        cue="after",
        examples=(
            "The second stage came free at 14:43 GMT, 17 minutes after lift-off.",
            "Crews arrived at 4:10 a.m., some 20 minutes after the blast, and found nobody.",
            "Play stopped at 3:40 p.m., 40 minutes after kick-off.",
        ),
        counter_examples=("The second stage came free at 14:43 GMT, 17 minutes late.",),
    ),
)
"""Roles: `end` and `length`; `event` is told in another sentence."""

LATER: tuple[Phrase, ...] = (
    Phrase(
        id="duration.end-another-length-on",
        pattern=(
            r"{end:time}(?: local time)?,? (?:another |a further |just |only |exactly |some |about )?<length>"
            r" (?:on|later|afterwards)(?=[.,;)]|$)"
        ),
        cue=" on| later",
        examples=(
            "The second bell rang at 15:05, another 25 minutes on.",
            "The gates opened at 9:15 a.m., just 15 minutes later.",
            "It sank at 4 a.m., a further two hours later.",
            "By 4:40 p.m., nine hours later, the fire was out.",
        ),
        counter_examples=("The second bell rang at 15:05, another 25 minutes on the clock.",),
    ),
    Phrase(
        id="duration.length-later-on-end",
        pattern=(
            r"^[\"“‘]?(?:(?:her|his|its|their|the) (?:[a-z]+ ){1,3}(?:came|followed|arrived|began|started"
            r"|opened|closed) )?"
            r"(?:(?:just|only|exactly|some|barely|and|but) ){0,2}<length> (?:later|afterwards|on),? "
            r"(?:on|in|at) {end:moment}"
        ),
        cue=" later| afterwards| on",
        examples=(
            "Three days later, on 5 May, the river fell.",
            "Just two years later, in 2012, it closed.",
            "Forty minutes later, at 9:40 a.m., the doors shut.",
        ),
        counter_examples=("The river fell three days later, on 5 May.",),
    ),
    Phrase(
        id="duration.it-ended-on-end-length-later",
        pattern=(
            r"^[\"“‘]?(?:it|he|she|they|its doors|(?:the|an?) (?!same|next|following|second|other|first)[a-z]+"
            r"|(?:mr|mrs|ms|miss|dr|sir) [a-z'’-]+)"
            r"(?: (?!after|before|since|when|until|while|who|which|that|and|but|again)[a-z'’-]+){1,6}? "
            r"(?:in|on|at) {end:moment},? "
            r"(?:just |only |exactly |some |barely |a full |almost |nearly )?<length>(?: to the day)? (?P<word>later"
            r"|afterwards"
            r"|earlier|before)"
            r"(?=[.,;)]|$)"
        ),
        cue=" later| afterwards| earlier| before",
        examples=(
            "It closed in 1985, 62 years later.",
            "The pit shut for good in 1985, some 62 years later, with 90 men on its books.",
            "She stepped down on 3 May 2010, exactly two years later.",
        ),
        counter_examples=(
            "It closed in 1985, 62 years after it opened.",
            "It reopened after a fire in 1985, two years later.",
        ),
    ),
)
"""Roles: `end` and `length`; the start is the one date or time of the sentence before."""
