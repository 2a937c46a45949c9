"""Where sentences end in running prose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.expressions import expression

_END = expression(r"[.!?…](?<![.!?…]{2})[.!?…]{0,20}[\"'”’)\]»*]{0,3} (?=[\"'“‘(\[«]?[A-Z0-9$€£¥₹À-Þ])")
_SHORT = (
    "Mr Mrs Ms Dr Prof St Sts Mt No Nos Gov Sen Rep Gen Lt Col Sgt Capt Cmdr Adm Maj Rev Hon Pres Inc Ltd Co Corp"
    " Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"
    " vs approx est ca cf Fig fig Eq eq Sec sec Ch ch p pp Vol vol Art art e.g i.e a.k.a al Rs Jr Sr ft sq"
).split()
_ABBREVIATED = expression(
    rf"(?:(?<!['’])\b(?:[A-Za-z]|{'|'.join(map(re.escape, _SHORT))})|\b(?:[A-Za-z]\.){{1,4}}[A-Za-z])\.$"
)
_MAY_ABBREVIATE = tuple(f"{short}." for short in _SHORT)
"""What an abbreviation of more than one letter in a row ends with."""
_STARTS_SENTENCE = expression(
    r"(?:The|A|An|It|Its|He|She|They|We|I|In|On|At|By|For|From|But|And|That|This|These|Those|There|As|Of|After|Before|"
    r"Since|While|When|If|So|Some|Most|Many|Neither|Both|No|Another|One|Two|Three|Last|All|Of|Their|His|Her|More)\b"
)


def sentences(prose: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of one block, as ranges of the prose without the space between them.

    "a.m.", "p.m." and "U.S." end a sentence only before a word that opens one.
    """
    at = start
    for match in _END.finditer(prose, start, end):
        stop = match.end() - 1
        if prose[match.start()] == "." and match.end() - match.start() == 2:
            head = prose[max(start, match.start() - 12) : match.start() + 1]
            if (not head[-3:-2].isalnum() or head.endswith(_MAY_ABBREVIATE)) and _ABBREVIATED.search(head):
                dotted = head[-3:-2] == "." or head.endswith((" Inc.", " Ltd.", " Co.", " Corp.", " Jr.", " Sr."))
                if not (dotted and _STARTS_SENTENCE.match(prose, match.end())):
                    continue
        yield at, stop
        at = match.end()
    if at < end:
        yield at, end
