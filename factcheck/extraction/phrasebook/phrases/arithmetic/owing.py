"""How copy says of an amount that it is all that is asked for, what has been given of it, or what is still to come.

The expressions run over slotted sentences, those that end in AFTER from right behind a figure, the others up to it.
"""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.scene import SLOTS

_DATE = f"[{SLOTS['d']}{SLOTS['t']}{SLOTS['g']}]"
_ADVERB = r"(?: (?:just|only|already|now|a|an|the|its|their|some|so far|exactly|at|over|to|almost))*"
_WORDS = rf"(?: (?:[a-z][a-z'’-]*,?|{_DATE},?))"
_NOUN = (
    r"(?: (?!(?:and|or|but|while|with|in|on|at|of|for|to|from|by|after|before|since|who|which|that|we|they|it"
    r"|he|she|you|so)\b)"
    r"[a-z][a-z'’-]*){0,2}?"
)
_GIVEN = (
    r"raised|raising|set aside|put aside|put by|earmarked|budgeted|secured|collected|paid|repaid|found|given"
    r"|donated|received|banked|contributed|saved|pledged|promised"
    r"|sold|planted|filled|settled|recovered|recouped|gathered|signed up|bought|laid|built|made|got|done"
    r"|completed|covered|walked|cycled|delivered"
    r"|used|spent|handed over|brought in|reached|committed|allocated"
)

LEFT = expression(
    r"\b(?:(?:which|that|this|it|and) (?:leaves|left)"
    rf"|leaving{_WORDS}{{0,3}}?(?: with)?|(?:still|now) (?:owes?|needs?|wants?|requires?|lacks?)"
    rf"(?: to (?:pay|find|raise|sell|plant|get|collect|come up with|repay|make up|go))?"
    r"|(?:has|have|had) (?:still )?(?:yet )?to (?:pay|find|raise|sell|plant|get|collect|come up with|repay)"
    r"|(?:balance|remainder|shortfall|gap|deficit|rest|arrears|difference)(?: of|,| is| was|:| –| \()"
    r"|(?:another|a further|the (?:remaining|outstanding|final|last|other))"
    r"|outstanding(?: balance)?(?: of| is| at)?|short(?:fall)? (?:by|of)|needs? another|still)"
    rf"{_ADVERB} $"
)
LEFT_AFTER = expression(
    rf"{_NOUN},? (?:(?:is|are|was|were) )?(?:left\b|still (?:to|needed|owed|owing|outstanding|required|short"
    r"|unpaid|missing|due|lacking|unsold)|yet to|to (?:find|raise|go|pay|be (?:raised|found|paid|sold"
    r"|collected|planted))\b|short\b"
    r"|outstanding\b|remain(?:s|ing)?\b|unpaid\b|owing\b|more (?:is|are|was|were)? ?(?:to|needed)|unsold\b"
    r"|away from|balance\b)"
)
GAVE = expression(
    rf"\b(?:(?:{_GIVEN}|pays?|paying|puts? down|putting down|paid back|pay back|deposits?|down ?payment|instal?ment"
    r"|the first|advance)"
    rf"(?: (?:back|off|up|us|them|him|her|in))?(?: (?:of|is|was|a deposit of|a first instal?ment of|has been))?"
    r"|(?:so far|to date|until now|by then|already)(?: (?:it|they|we|he|she|the [a-z]+))?(?: ha(?:s|ve|d))?"
    rf"|(?:we|they|it|she|he|you) (?:have|has|had)(?: already| now| so far)?|after paying|having paid|fund stands at"
    rf"|stands? at|stood at){_ADVERB} $"
)
GAVE_AFTER = expression(
    rf"{_NOUN},? (?:(?:(?:has|have|had) (?:now |already |so far )?(?:been )?|was|were|is|are|of which )?"
    rf"(?:already |so far |now )?(?:{_GIVEN})\b|so far\b|to date\b|(?:as a |non-refundable )?deposit\b"
    r"|down(?=[,.; ]|$)|up front|upfront|(?:is |was )?due on booking|in hand|in the (?:bank|kitty|pot)|today\b"
    r"|(?:came|comes|will come) from\b)|(?: [a-z]+)?,? of (?:them|these|those|which|whom)\b"
)
WHOLE = expression(
    r"\b(?:(?:will |would |to |is expected to |is estimated to )?costs?|costing|price(?:d)?(?: is| of| was"
    r"| at)?|total(?:s|led)?"
    r"|(?:fee|bill|fare|target|goal|aim|cost|fine|loan|debt|order|appeal|budget|quota|tax|rent|charge|sum|price|total"
    r"|amount|mortgage|invoice|asking price|asked|applied|bid|appealed|applying|subscription"
    r"|requirement)(?: [a-z’'-]+){0,4}? (?:is|was|of|for|comes to|came to"
    r"|at|stands at|stood at|will be|for)|needs?|needed|requires?|required|owes?|owed|borrowed|lent|worth"
    rf"|(?:set out|aims?|aimed|aiming|hoped|hop(?:es|ed|ing)|trying|plans?|planned|wants?) to [a-z]+|of (?:the"
    rf"|its|their|a)"
    rf"|is|are|was|were|charges?|charged){_ADVERB} $"
)
WHOLE_AFTER = expression(
    rf"{_NOUN} (?:needed|required|target|goal|bill|cost|price|fine|loan|debt|it needs|they need"
    r"|we need|asked for|appeal|total|fee|project|scheme|order|owed|due)\b"
)
UNSURE = expression(
    r"\b(?:interest|discounts?|vat|tax(?:es)?|commission|refundable deposit|refunded|surcharge|excluding|exclud\w+"
    r"|on top|plus|extra(?:s)?|additional(?:ly)?|matched|match[- ]funding|overspen\w+|inflation|written off"
    r"|some more|some of|the rest|the same|grants?|loans?|legac(?:y|ies)|will cover"
    r"|waived|forgiven|rounded"
    r"|if (?!you (?:have|paid|pay))|unless|or more|at least|up to|more than|less than|fewer than|about|around|nearly"
    r"|expected|forecast|would|could|might|both|respectively|instead of|previously|originally|at first|rose"
    r"|risen|fell|increased"
    r"|reduced|cut|last year|a (?:week|month|year|day|night)|per (?:week|month|year|day|night)|monthly|weekly|annual"
    r"|before|hop(?:es?|ed|ing) to [a-z]+ (?:another|a further)|appl(?:y|ied|ying|ies) (?:to|for)|court"
    r"|with (?:the )?costs|later|years?|months?|mortgage|(?:re)?payments?|instal?ments of|after)\b"
)
"""What lets amounts that do not come out be of other sums."""
