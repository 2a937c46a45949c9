"""How copy says of a figure that it was there at first, came, went, or is there at last.

The expressions run over slotted sentences, those that end in AFTER from right behind a figure, the others up to it.
"""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.scene import SLOTS

_N = SLOTS["n"]
_DATE = f"[{SLOTS['d']}{SLOTS['t']}{SLOTS['g']}]"
_ADVERB = r"(?: (?:just|only|another|a further|a total of|its|the|a|an|exactly|some|with|as many as))*"
_WORDS = rf"(?: (?:(?!(?:with|on|at|to)\b)[a-z][a-z'’-]*,?|{_DATE},?))"

_CAME = r" (?:came to|were|was|totall?ed|numbered|reached|amounted to)"
_BROUGHT = (
    r"opened|opening|opens|added|adding|adds|acquired|acquiring|acquires|bought|buying|buys|purchased|purchasing"
    r"|admitted|admitting|admits|(?:took|taken|takes|taking) (?:in|on|delivery of)|welcomed|welcoming|gained|gaining"
    r"|gains|recruited|recruiting|hired|hiring|hires|received|receiving|receives|enrolled|enrolling|registered|rescued"
    r"|signed(?: up)?|brought in|bringing in|took up|launched|commissioned|built|hatched|bred|banked|earned|raised"
    r"|raising|collected|deposited|paid in|accepted|imported|borrowed"
)
_TAKEN = (
    r"closed|closing|closes|returned|handed back|sent back|gave back|had cost|cost|shut|shutting|sold|selling"
    r"|sells|lost|losing|loses|discharged|discharging|rehomed|re-homed"
    r"|rehoming|released|releasing|withdrew|withdrawn|withdrawing|scrapped|scrapping|spent|spending|spends"
    r"|paid(?: out)?|paying(?: out)?|culled|culling|removed|removing|wrote off|written off|writing off|let go|laid off"
    r"|dismissed|disposed of|disposing of|disposes of|gave (?:away|out)|given (?:away|out)|handed out"
    r"|handing out|distributed|handed over|found (?:new |good )?homes for"
    r"|re-?housed|axed|parted with|said goodbye to|shed"
    r"|shedding|slaughtered|exported|retired|retiring|cancelled|issued|used up|threw out|thrown out|destroyed"
    r"|donated|discarded|repaid|drew|drawn|drawing"
)
_DURING = (
    rf"(?:,? (?:for|in|during|over|at|from|since|to) (?:the )?(?:{_DATE}|(?!(?:which|whom)\b)[a-z]+)(?: [a-z]+)?,?)?"
)
_RUNS_TO = rf"(?: [a-z]+)?{_DURING}(?:{_CAME}|(?:,| of|:))?"
"""Between what is booked and its amount, in minutes often nothing: "Receipts for March were", "income"."""
COMES = expression(
    rf"\b(?:(?:{_BROUGHT}){_ADVERB}|(?:donations|gifts|deliveries|arrivals|births|admissions|purchases|additions"
    rf"|recruits)(?: [a-z]+)?{_CAME}|(?:receipts|income|takings|revenues?|deposits|inflows?){_RUNS_TO}) $"
)
GOES = expression(
    rf"\b(?:(?:{_TAKEN}){_ADVERB}|(?:sales|deaths|departures|losses|issues|discharges|disposals)(?: [a-z]+)?{_CAME}"
    rf"|(?:bills?|hire|insurance|rent|repairs|wages|prizes|postage)(?: [a-z]+)?{_CAME}|(?:payments|spending"
    rf"|expenditures?|expenses|outgoings|outlays|disbursements|withdrawals|outflows?){_RUNS_TO}) $"
)
TOOK = expression("|".join(rf"(?<=\b{verb} {SLOTS['m']})" for verb in ("took", "takes", "taking", "made", "makes")))
"""Behind money that came in: "took £40"."""

_STOP = (
    r"(?:and|or|but|while|with|in|on|at|of|for|to|from|by|after|before|since|who|which|that|as|than|leaving|it|they"
    r"|he|she|we|its|their)\b"
)
_NOUN = rf"(?: (?!{_STOP})[a-z][a-z'’-]*){{0,3}}?"
_AUX = r"(?: (?:(?:have|has|had)(?: (?:been|since|also|now|already))*|were|was|are|is|being|having|also|since|then))?"
COMES_AFTER = expression(
    rf"{_NOUN}{_AUX} (?:joined|joining|join|arrived|arriving|arrive|hatched|born|came|come(?: in)?|coming in|moved in"
    r"|moving in"
    r"|opened|opening|open|added|bought|acquired|admitted|taken (?:in|on)|registered|enrolled|hired|recruited"
    r"|received|brought in|rescued|delivered|signed(?: up)?|signing up|built|purchased|paid in(?! [a-z]+s\b)|raised"
    r"|launched|signed on"
    r"|deposited|births?|arrivals?|admissions?|additions?|joiners?|newcomers?|recruits?|openings?"
    r"|new [a-z]+s(?: (?:have )?(?:opened|joined|arrived|came|signed up|started))?"
    r"|hatchlings?|qualified|passed out|became (?:vacant|empty)|started|entered service|returned from loan"
    r"|took (?:up|out|on)|taken up|began|(?:flowed|poured|pumped|fed) in"
    r"|begun)\b(?! (?:to|up|by|as|fire|the)\b)"
    r"(?! (?:from|as) (?:an? |the )?other)"
)
GOES_AFTER = expression(
    rf"(?<!now {_N})(?<!are {_N})(?<!were {_N})(?<!with {_N}){_NOUN}{_AUX} (?:left|leaving(?=[,.;]|$| (?:and"
    rf"|during|over|in|for|to|at)\b)|leave|died|dying|die|resigned"
    r"|resigning|closed|closing|close|shut|retired|retiring|departed|departing|moved (?:away|on|out)|sold|discharged"
    r"|rehomed|re-homed|released|lost|culled|scrapped|withdrawn|withdrew|killed|removed|put down|put to sleep"
    r"|written off|paid out|(?:gave|given|giving) (?:up|theirs up|them up|it up|notice)|dropped out|lapsed"
    r"|quit|perished|stolen|slaughtered|destroyed|broken|dismissed|laid off"
    r"|went|gone|going|spent|let|paid|given (?:out|away)|handed out|distributed|issued|drawn(?: off| down| out)?"
    r"|taken out|settled|flowed out|pumped out|used"
    r"|auctioned|(?:did not|didn['’]t|failed to|chose not to|declined to) renew|found (?:new )?homes"
    r"|reunited|adopted|fostered"
    r"|(?:was|were|not) renewed"
    r"|deaths?|departures?|discharges?|closures?|resignations?|leavers?|losses|withdrawals?|disposals?|lapses)\b"
    r"(?: or (?:left|retired|resigned|died|moved (?:away|on)|quit)\b)?"
)

_ACCOUNT = (
    r"(?:(?:bank|cash|book|fund|general fund|ledger|account) )?(?:balance|cash(?: in hand| at bank)?|funds?|reserves?"
    r"|stocks?|inventory)"
)
_IT_WAS = rf"{_DURING}(?: (?:was|were|is|are|of|stood at|stands at|at)|:|,| =)?"
_ACCOUNT_AT_LAST = rf"(?:(?:closing|ending|final|year-end|month-end) {_ACCOUNT}|carried forward){_IT_WAS}"
_ACCOUNT_AT_FIRST = rf"(?:(?:opening|starting|initial) {_ACCOUNT}|brought forward){_IT_WAS}"
"""What an account held at its end, and at its start: "closing balance", "balance brought forward"."""
CLOSES = expression(
    rf"\b(?:(?:end(?:s|ed|ing)?(?: up)?|clos(?:es|ed|ing)|finish(?:es|ed|ing)?){_WORDS}{{0,6}} (?:with|on|at)"
    rf"|(?:leav(?:es|ing)|(?:which|that|this|and|had) (?:leaves|left)){_WORDS}{{0,3}}(?: with| at)?"
    rf"|(?:bring(?:s|ing)?|brought|tak(?:es|ing)|took|carr(?:ied|ying)){_WORDS}{{1,6}}(?: up| down| back)? to"
    rf"|(?:now|currently|today|at present){_WORDS}{{0,4}}(?: at| to)?"
    rf"|(?:stands?|standing)(?: now| today)? at|so (?:we|it|they|he|she|there) (?:now )?(?:ha[sd]|have|are|were|is|was)"
    rf"|(?:remains?|remained)|(?:rose|risen|fell|fallen|grew|grown|dropped|increased|shrank|climbed){_WORDS}{{0,3}} to"
    rf"|by (?:the end|the close|then|{_DATE}){_WORDS}{{0,8}}(?: at)?"
    r"|(?:which|that|this) (?:now )?makes"
    rf"|{_ACCOUNT_AT_LAST}|balance(?: [a-z]+)? (?:today|now) (?:is|of)|so (?:at|by) the (?:end"
    rf"|close) of {_DATE}{_WORDS}{{0,4}}"
    rf"|at the (?:end|close) of (?:it|the)\b{_WORDS}{{0,8}}){_ADVERB},? $"
)
CLOSES_AFTER = expression(
    rf"{_NOUN} (?:left (?:at|now|in|by|on)\b|remain(?:ed|s|ing)?\b|now\b|today\b|at present\b|by the end\b"
    r"|by the close\b|at the end (?:of it|of the (?:month|week|day|season|term|quarter|night|weekend))\b|when it ended)"
)
OPENS = expression(
    rf"\b(?:(?:went into|gone into|goes into|came into|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?"
    rf"|enter(?:s|ed|ing)?){_WORDS}{{0,6}}"
    rf" (?:with|on|at)|at the (?:start|beginning|outset|turn|opening)(?: of)?{_WORDS}{{0,12}}"
    rf"(?: (?:at|with|on))?|{_ACCOUNT_AT_FIRST}|balance at the start(?: was"
    rf"| of))(?: (?:reserves|savings|funds|cash|stocks?) of)?{_ADVERB},? $"
)
OPENS_AFTER = expression(
    rf"{_NOUN},? (?:(?:that |which |with which |that )?(?:it|we|they|he|she|the [a-z]+) (?:had )?(?:began"
    rf"|begun|started)"
    r"|at the (?:start|beginning|outset|opening|turn)|to (?:start|begin) with|brought forward|at first|originally)\b"
)
HAD = expression(
    r"\b(?:had|has|have|held|holds?|was|were|is|are|stood at|numbered|numbers|totall?ed|counted|counts|kept|keeps"
    rf"|housed|houses|cared for|employed|employs|looked after|contained|consisted of|ran|operated|owned"
    rf"|(?:staff|workforce|membership|fleet|flock|herd|strength) (?:of|is|was|at)"
    rf"|{_ACCOUNT} (?:at|on|as at|as of) {_DATE}(?: (?:was|were|is|are|of|stood at)|:|,)?){_ADVERB} $"
)
HAD_AFTER = expression(rf"{_NOUN} (?:were|are|was|is) (?:on|in|at|there|here|under|already)\b")

NESTED_BEFORE = expression(
    r"\b(?:includ(?:ing|es|ed)|among them|of (?:which|whom|them|these|those)|counting)(?: [a-z]+){0,2} $"
    r"|\b(?:of|among) (?:those|these|them),? (?:who|which|that)(?: [a-z'’]+){1,6},? $"
)
NESTED_AFTER = expression(r"(?: [a-z]+)? of (?:them|these|those|whom|which)\b")

MOVING = expression(
    rf"\b(?:(?:come|came|gone|went) (?:in|out)\b|{_BROUGHT}|{_TAKEN}|joined|joining|arrived|arriving|hatched|born"
    r"|moved (?:in|out|away|on)|left|died|resigned|departed|births?|deaths?|arrivals?|departures?|admissions?"
    r"|discharges?|resignations?|closures?|stolen"
    r"|killed|rejoined|escaped|took (?:up|out)|gave [a-z]* ?up)\b"
)
"""What came or went, told with a figure or without one."""
BOOKED = expression(
    r"\b(?:receipts|income|takings|revenues?|deposits|inflows?|payments|spending|expenditures?|expenses|outgoings"
    r"|disbursements|withdrawals|outflows?)\b"
)
"""What comes into an account or goes out of it, by its name in the books."""
REASON = expression(r"\b(?:through|by|due to|because of|thanks to) $")
"""Before why so many went: "lost 37 through resignation"."""
UNTOLD = expression(
    r"\b(?:several|a few|a handful|dozens|scores|others|another (?:[a-z]+ )?(?:left|died|joined)|nets?"
    r"|transferr?\w*|merg\w+|except|excluding|apart from"
    r"|besides|not counting|if|unless|would|could|might|will|expect\w*|plans?|planned|plans|hop(?:es|ed|ing)|aims?"
    r"|target\w*|forecast\w*|estimat\w+|both|each|more than|fewer than|recount\w*|natural|swap\w*|exchang\w*"
    r"|alone|moved|converted|split|rejoin\w*|again|also (?:has|had)|in addition|plus|interest)\b"
)
"""What makes such a sum one of figures that are not all told."""
YOUNG = frozenset(
    "calf cow bull heifer lamb ewe chick hen pup puppy kitten kit foal mare cub piglet sow kid goat fledgling bird"
    " child baby adult person people man woman men women children volunteer player horse dog cat animal patient"
    " calves puppies one recruit trainee newcomer".split()
)
"""What those that come or go may be called beside the name of all."""
