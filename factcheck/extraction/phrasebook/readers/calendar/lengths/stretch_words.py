"""Words around lengths of time: of a whole stretch, of its beginning and its end, and of what is no stretch."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.phrases.calendar.moves import SHIFTS

CLOCK_UNITS = frozenset({"s", "min", "h"})
_STRETCH = (
    r"tenure|spell|run|gap|reign|wait|stretch|period|term|total|span|stay|career|marriage|life|absence|silence|exile"
    r"|closure|strike|stint|stoppage|break|interval|journey|drought|hiatus|captivity"
)
_STOOD = (
    r"(?:surviv(?:es?|ed)|endur(?:es?|ed)|exist(?:s|ed)|operat(?:es?|ed)|traded|stood|continued|held out|persisted"
    r"|dragged on|went on|remained open|stayed open|was open|was shut|was closed)"
)
_LITTLE = r"(?:(?:just|only|exactly|some|barely|almost|a|an|the|another|fully|no less than) ){0,2}$"
STRONG = expression(
    rf"\b(?:last(?:ed|s|ing)?(?: for)?|{_STOOD} for|waited(?: for)?|runs for|ran for|takes?"
    rf"|(?:took|taken)(?: (?:him|her|them|it|us|(?:the"
    rf" )?[a-z]+))?"
    rf"|span(?:s|ned|ning)?|(?:{_STRETCH}) of|a total of"
    rf"|in all,?) {_LITTLE}"
)
"""What stands before a length that can only be one of a whole stretch."""
STRONG_BEHIND = expression(
    rf"-?(?: in all\b| in total\b| altogether\b| long\b| elapsed\b| to the day\b| (?:of )?(?:{_STRETCH}|waiting)\b)"
)
AS_SUBJECT = expression(r"\b(?:that|those|these) $")
VERB = expression(r" (?:was|were|is|are)\b")
WEAK = expression(rf"\b(?:for|after|in|sat|ran|served|reigned|stay(?:s|ed|ing)?|spent) {_LITTLE}")
SETS_OFF = expression(r"[^,:;(–—]{0,30}(?:[:(–—]|; (?:they|it|he|she)\b|, [a-z]+ing\b| until (?:it|he|she|they|the)\b)")
EXPLAINED = expression(r"[^.;!?]{0,30}[,:(–—]|[^.;,!?]{0,60}:")
"""What parts a length from the moments that explain it: "for eleven hours: the alarm was raised at 10pm"."""
_VERBS = (
    r"(?:the )?(?:journey|trip|ride|drive|voyage|walk|run|service|whole|film|show|shift) (?:takes|took|is|was)"
    r"|leaving (?:[a-z]+ ){1,5}for|giving|a (?:journey|travel) time of|last(?:ed|s|ing)|took up|filled|occupied|took"
    r"|taking|makes|making"
    r"|spanned|ran for|running for|ending"
)
RIGHT_BEHIND = expression(
    rf"\)?[ ,:(–—-]{{1,3}}(?:(?:(?:and |that )?(?:{_VERBS})|so that|so|that is|which is|which makes|or"
    rf"|for|after|in|over|having|held|stood|he|she|it"
    rf"|they|has|had|have|was|were|spent|served|in all|taken|a total of|(?:{_STRETCH}) of|a|an|his|her|its|just|only"
    rf"|exactly|some|barely"
    r"|almost|another),? ?){0,6}"
)
HAVING = expression(r",? having (?:been )?(?:first )?[a-z]+ (?:[a-z]+ )?(?:in|on)\b")
APPOSED = expression(
    r"(?:,|:|;| –| —) (?:an?|the) (?:[a-z]+ )?(?:gap|wait|interval|voyage|journey|delay|crossing|drive|ride"
    r"|walk|climb|season|holiday|stay|visit|tour|closure|period|history|life|career|partnership|marriage"
    r"|flight|trip|run|shift|outage|blackout|closure|stoppage|(?:journey|travel) time) of"
    r" (?:just |only |some |almost |exactly )?"
)
"""Between two moments and the length of what lies between them, whatever they are."""
GOES_ON = expression(r"[\"“‘]?(?:it|they|he|she|the (?:two|latter))\b")
CLOSES = expression(
    r"-? ?(?:[.,;:)–—]|$|in (?:all|total)\b|altogether\b|(?:of|in) (?:power|office|service|business)\b)"
)
AND_SO_MANY = expression(r" and (?:[1-9]\d{0,2}|[a-z-]{3,12}) [a-z]+(?:[,.;)]|$)")
"""What is counted beside a length: "after 27 months and 11 rounds"."""
AND_SO_LONG = expression(r",? (?:and )?(?:it )?(?:took|lasted) (?:just |only |some |almost )?")
"""What may stand between a moment and the length of the stretch that it opens or ends."""
THE_ONE = expression(
    rf", (?:the|its|our) [a-z]{{3,12}} (?:has |had |was |{_STOOD} )(?:a |an |just |only |for |some |barely ){{0,2}}"
)
"""The same behind a sentence that begins with the moments: "Elected in 2009 and beaten in 2021, the mayor had"."""
NO_STRETCH = expression(
    r"-?[ ,]*(?:of (?:them|which|whom|those|it)\b|old|ago|ahead|per\b|an? (?:day|week|month|year)|each|every"
    r"|notice|into|older|younger|longer|shorter"
    r"|faster|slower|late\b|early\b|overdue|behind\b(?! (?:it|him|her|them))|in (?:prison|jail)|from now|hence"
    r"|imprisonment|sentence|of age"
    r"|senior|junior|earlier|sooner|later than|before|or (?:more|less|so|longer)|warranty|to (?:go|live|spare|come))"
)
NO_STRETCH_BEFORE = expression(
    r"\b(?:every|within|next|per|each|last|past|previous|following|first|final|age of|aged|at least|at most"
    r"|more than|half)"
    r" (?:the )?$"
)
LATER = expression(r"(?: to the day)? (?:later|after|afterwards|on)\b")
CUT_SHORT = expression(r",? (?:when|after|as|because|by|with|following|early)\b")
EARLIER = expression(r" (?:earlier|before|beforehand)(?=[.;)]|$)")
TO_THE_DAY = expression(r" to the day\b")
SINCE = expression(r"\bsince (?:early |late |mid-)?$")
_WAITED = r"(?:wait(?:ing)?|drought|hurt|famine|absence|hiatus|silence)\b"
WAIT = expression(rf"-?(?: of)? {_WAITED}")
WAIT_BEFORE = expression(rf"\b{_WAITED} of (?:just |only |almost )?$")
"""A length that cannot be of anything but the time since: "the first title since 1998, after 28 years of waiting"."""
AGO = expression(r" since (?:the |its |his |her |their )?(?:[a-z'’-]+ ){1,4}(?:in |on )?")
OPENS = expression(r"[\"“‘]?(?:elected|appointed|hired|opened|founded|built|launched|begun|married|sworn)\b")
FROM = expression(r"\b(?:from|between|\() ?$")
JOINED = expression(r" (?:to|until|till|through) | ?[-–—] ?")
ANOTHER_STORY = expression(r", .*,|\b(?:and|which|who|whose|but|while)\b")
SINCE_IT = expression(r"\b(?:it|that) (?:is|was|has been|will be|had been) (?:now |just |almost |already )?$")
PAIRS = tuple(
    (expression(rf"\b(?:{begins})"), expression(rf"\b(?:{ends})"))
    for begins, ends in (
        (
            r"from\b|followed\b|start|beg[aiu]n|built\b|leav(?:es|ing)|open(?:s|ed|ing)\b|launch|first\b|founded"
            r"|established"
            r"|set up|taken up|broke|kick"
            r"|maiden\b|inaugural\b|commenc|consecrat|erected|put up|unveiled|printed"
            r"|entered service|went into|imposed|introduced|came into|took effect|driven|rais|sounded"
            r"|went\b|lit\b|struck",
            r"until|till\b|to\b|end|clos|finish|shut|last\b|over\b|cut\b|conclud|rose\b|wound up|complet|lifted|scrapp"
            r"|stopp|ceas"
            r"|torn up|ripped up|went (?:cold|dark|out)|came down|felled|taken down|removed|fell silent|demolish|burnt"
            r"|wreck|destroy|pulled down|torn down|washed away|knocked down|sank|fixed|restored"
            r"|repaired|came back|all-clear|cleared|put out|laid|expire|abolish"
            r"|fell (?:on|in|down)\b|swept away|blew down|burned"
            r"|siren|whistle|full[- ]time|collaps|fell apart|repeal|dissol|wound up|disband|liquidat|bankrupt|merged"
            r"|bought|taken over|sold\b|defunct",
        ),
        (
            r"elected|enter(?:ed|ing)|appointed|bec[oa]me|took charge"
            r"|hired|took (?:office|over)|joined|became|sworn|arriv|check(?:s|ed"
            r"|ing)? in|moved in"
            r"|enlisted"
            r"|signed (?:for|up)",
            r"left|leav|retir|resign|beaten|step(?:s|ped|ping)?\b|hand(?:ed|s|ing)\b"
            r"|stood down|quit|lost|oust|replaced|sack|died|dismiss|dissolv|stayed|until\b|depart"
            r"|moved (?:on|out)|check(?:s|ed|ing)? out",
        ),
        (
            r"clos|shut|abolish|banned|went\b|fail|fell silent|broke down|lost|left|suspended|halted",
            r"reopen|restor|came back|return|reviv|lifted|fixed|resum|reinstat",
        ),
        (r"construction|building|work\b|ground|foundation", r"open|inaugurat|complet|finish|handed over|ready"),
        (
            r"won\b|gained|taken\b|secured|obtained|acquired|bought",
            r"lost\b|losing|lose\b|sold\b|gave (?:it )?up|given up|ceded",
        ),
        (
            r"seiz|arrest|detain|captur|kidnap|abduct|jailed|imprison|taken (?:hostage|prisoner|captive)|remanded",
            r"until\b|freed|releas|escap|let go|rescued",
        ),
        (
            r"leav(?:es|ing)|left|depart|sail(?:s|ed)\b|\bthe $|set(?:s|ting)? (?:out|off)"
            r"|pull(?:s|ed) out|entered the",
            r"arriv|reach|docks?|docked|anchored|berthed|moored|made fast|put in|tied up|touched down"
            r"|gets? (?:in|to)|got (?:in|to)|pull(?:s|ed) in|came ashore|return",
        ),
        (r"curtain up|doors", r"carriages|curtain down|final curtain"),
        (r"\b(?:rose|rises|sunrise)", r"\b(?:sets?|sunset)\b"),
        (
            r"commissioned|ordered|appl(?:ied|ication)|filed|submitted|requested|promised|announced|proposed",
            r"published|delivered|granted|approved|decided|answered|open|handed over",
        ),
        (
            r"requisition|commandeer|borrow|lent\b|leased|let\b|rented|occup|evacuat|stolen|confiscat|nationalis",
            r"handed back|given back|gave back|returned|recover|vacat|privatis|liberat",
        ),
        (r"founded|opened|launched", r"sold\b|bought"),
        (r"married|wed\b", r"divorc|died|death|part(?:ed|ing)|separat"),
    )
)
"""Words of a beginning, and those of its end."""
AS_WELL = expression(
    r"\b(?:claim(?:s|ed)?|insist(?:s|ed)?|boast(?:s|ed)?|who|whose|if|unless|would|could|might|mov(?:ed"
    r"|ing) (?:from|to)|extended|postponed|instead|whichever|at the latest|another|a (?:second|third|new)|again"
    r"|cut short|prematurely"
    r"|or (?:from|until|the)|with (?:an?|one|two|some|the) (?:[a-z]+ )?(?:breaks?|pauses?|intervals?|gaps?|rests?))\b"
)
"""What makes a sentence tell two stories, or one that may not come."""
LESS = expression(r",? (?:less|minus|without|not counting|excluding|apart from|but for|plus|with) (?!which|whom)")
"""What follows on a stretch of which something is taken off, or to which it is added."""
AND_SOME = expression(r" of [a-z ]{2,30} and (?:an?|one|two|three|four|five|six|another) (?:[a-z]+ )?of\b")
"""What makes a length one of several: "three weeks of sun and one of rain"."""
ONE_MORE = expression(r" and (?:a|one) (?P<unit>day|month|week|hour|minute)\b")
SHIFTED = expression(rf"\b{SHIFTS}\b")
"""A date that is moved: two dates of its sentence are the old one and the new one."""
