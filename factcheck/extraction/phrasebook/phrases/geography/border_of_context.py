"""How copy speaks of a border and leaves out whose it is, or what kind of border."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.geography.border import A_LAND, BESIDES, MEETS, NOT, NOT_A_PAIR
from factcheck.extraction.phrasebook.phrases.geography.neighbours import SUCH, THEY

SPOKEN_OF: tuple[Phrase, ...] = (
    Phrase(
        id="border.it-touches",
        pattern=(
            r"(?:^|[.;:,–—] |(?:and|but|as|which) )(?P<it>it|the (?:country|republic|kingdom|nation|state"
            r"|province|region"
            rf"|emirate|canton|oblast|territory)),? {NOT}{BESIDES}{MEETS} (?:the "
            rf")?{{neighbours:place&}}{NOT_A_PAIR}"
        ),
        cue="border|frontier|boundar|abut|adjoin|touch|neighbo|flanked|surrounded|enclosed|circled|ringed|hemmed|boxed"
        "|walled|edged|bounded|wedged|sandwiched|squeezed|jammed|pinned|fringed",
        examples=(
            "It borders Chad and Niger.",
            "The country is bounded by Chad to the north and Sudan to the east.",
            "Small as it is, it shares a frontier with Brazil.",
        ),
        counter_examples=("It trades with Chad and Niger.",),
    ),
    Phrase(
        id="border.with-which-it-touches",
        pattern=(
            rf"{{neighbours:place}},? {A_LAND}with (?:which|whom) (?P<it>it|the country) (?:also )?(?:shares"
            rf"|has|keeps) "
            r"(?P<no>no )?(?:(?:[a-z-]{1,14}|{measure}) ){0,4}(?:border|frontier|boundary)"
        ),
        cue="border|frontier|boundary",
        examples=(
            "Mali sends cattle to Niger, with which it has a long border.",
            "Goods go to Brazil, with which the country shares a frontier.",
            "It sells gas to Thailand, with whom it keeps a 200-mile border.",
        ),
        counter_examples=("Mali sends cattle to Niger, with which it has a treaty.",),
    ),
)
"""Said of "it" or "the country", which is the place that the copy speaks of."""

UNSAID: tuple[Phrase, ...] = (
    Phrase(
        id="border.the-border-with",
        pattern=(
            r"(?:the|its|their|our)(?: [a-z]+)? (?:border|frontier|borders|frontiers|boundary)"
            r"(?: crossings?| posts?| fence| wall)? (?:with|to|into|shared with) (?:the )?{neighbours:place&}"
        ),
        cue="border|frontier|boundary",
        examples=(
            "Soldiers went to the border with Chad.",
            "It closed its southern frontier with Peru.",
            "Towns along the borders with Laos and Myanmar flooded.",
        ),
        counter_examples=("Soldiers went to the border to talk with Chad.",),
    ),
    Phrase(
        id="border.across-the-border-in",
        pattern=(
            r"(?:across|over|beyond|from across) the (?:[a-z]+ )?(?:border|frontier|boundary),? (?:in"
            r"|into|from|to|with) "
            r"(?:neighbou?ring )?(?:the )?{neighbours:place&}"
        ),
        cue="border|frontier|boundary",
        examples=(
            "Traders wait across the border in Laos.",
            "Shells fell from across the frontier in Chad.",
            "Many fled over the border into Uganda.",
        ),
        counter_examples=("Traders wait across the river in Laos.",),
    ),
    Phrase(
        id="border.its-neighbours-named",
        pattern=(
            r"\b(?:its|the country['’]s|their) (?:[a-z-]+ |{count} ){0,3}?neighbou?rs,? (?:such as |including "
            r"|of |like )?"
            r"(?:the )?{neighbours:place&}(?!['’])"
        ),
        cue="neighbo",
        examples=(
            "Its neighbours Germany, Hungary and Slovenia sent more.",
            "The country's three eastern neighbours, Laos, Cambodia and China, agreed.",
            "It sells to its African neighbours, including Chad and Niger.",
        ),
        counter_examples=("Its neighbours agreed with Germany.",),
    ),
    Phrase(
        id="border.borders-with-count",
        pattern=rf"(?:land )?(?:borders|frontiers) with (?:only |just )?{{count:count}} (?:other )?{SUCH}{THEY}",
        cue="borders|frontiers",
        examples=(
            "It shares borders with three countries: Thailand, Laos and Myanmar.",
            "The country shares borders with two states, Brazil and Argentina.",
            "With borders with five countries (Chad, Mali, Niger, Togo and Benin), it has many guards.",
        ),
        counter_examples=("It has land borders with China.",),
    ),
)
"""Said of the place that the copy speaks of; confirmed where it holds, and otherwise left alone."""

BETWEEN: tuple[Phrase, ...] = (
    Phrase(
        id="border.where-it-meets",
        pattern=r"where (?:the )?{place:place} (?:meets|joins|runs into) (?:the )?{neighbours:place&}",
        cue="where",
        examples=(
            "They live where Laos meets Thailand and Myanmar.",
            "The corner where Utah joins Arizona is empty.",
            "Rain fell where Chad meets Sudan.",
        ),
        counter_examples=("They live where Laos meets the river.",),
    ),
    Phrase(
        id="border.between-two",
        pattern=(
            r"{place:place}(?:,| is| lies| sits)[a-z ]{0,40}? between (?:the )?{neighbours:place} and (?:the )?"
            r"{second:place}"
        ),
        cue="between",
        examples=(
            "Bhutan, a kingdom between India and China, has no port.",
            "Laos lies between Thailand and Vietnam.",
            "Uruguay sits between Brazil and Argentina.",
        ),
        counter_examples=("Flights run between Laos and Vietnam.",),
    ),
)
"""Said of places that touch both, and of many that do not."""
