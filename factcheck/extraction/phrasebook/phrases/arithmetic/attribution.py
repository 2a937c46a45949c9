"""How copy ties a count to a place."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

ATTRIBUTIONS: tuple[Phrase, ...] = (
    Phrase(
        id="attribution.in-brackets",
        pattern=r"{places:place} \({number:count}<noun>\)",
        cue="(",
        examples=(
            "Fires burned in Ohio (12).",
            "They were seen in Kaluga Oblast (7 drones).",
            "Texas (nine) came next.",
        ),
        counter_examples=("Ohio has a beach (12 of its miles are sand).", "Texas (which has nine) came next."),
    ),
    Phrase(
        id="attribution.number-first",
        pattern=(
            r"{number:count}<noun>(?P<each> each|,? apiece)?<noun> (?:<over>) (?P<every>each of |both )?(?:the )?"
            r"{places:place&}"
            r"(?P<after> each| apiece|, (?:{count} )?(?:each|apiece)(?! (?:<over>) )| together| combined| jointly)?"
        ),
        examples=(
            "Eight drones each over Voronezh Oblast and Tula Oblast.",
            "There were 12 fires in Ohio and 31 in Texas.",
            "Crews shot down 12 over the Tula and Oryol regions.",
        ),
        counter_examples=("Ohio lost 12 of its best.",),
    ),
    Phrase(
        id="attribution.number-dash-place",
        pattern=r"{number:count}<noun> ?[-–—:] ?(?:(?:<over>) )?(?:the )?{places:place&}(?=[,;.\n)]|$| and )",
        cue="-|–|—|:",
        examples=("27 – Rostov Oblast; 8 – Ohio.", "Nine drones: Texas.", "31 - over Tula Oblast, 2 - over Ohio."),
        counter_examples=("27 – the most that Rostov Oblast had.",),
    ),
    Phrase(
        id="attribution.place-number",
        pattern=r"{places:place}(?: ?[-–—:]|,)? {number:count}(?=<noun>(?:[,;.)]|$| and ))",
        examples=("Rostov Oblast 27, Ohio 8, Texas 6.", "Ohio: 31 cases.", "Texas – nine."),
        counter_examples=("In Ohio 31 of the cases were new ones in a school.",),
    ),
    Phrase(
        id="attribution.place-had-number",
        pattern=(
            r"{places:place&}(?:, [^;:.]{1,90}?,)?(?P<each> each)? (?:also )?(?:<had>)(?P<later> each)?,? "
            r"(?:with )?(?:a total of |another )?{number:count}(?P<after><noun> (?:each|apiece))?"
        ),
        examples=(
            "Voronezh Oblast and Tula Oblast each accounted for eight.",
            "Ohio, on the coast, saw 12 fires.",
            "Texas bore the brunt, with 20.",
        ),
        counter_examples=("Ohio said that 12 were lost.",),
    ),
)
"""Roles: `places` and `number`; the words of `each`, `later`, `every` and `after` say how several places share it."""
