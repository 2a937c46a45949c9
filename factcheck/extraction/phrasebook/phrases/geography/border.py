"""How copy says that countries and regions touch."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

_KIND = r"(?:(?:[a-z-]{1,12}|{measure}) ){0,4}"
_FRONTIER = r"(?:border|frontier|boundary|borders|frontiers|boundaries)"
_NOT = r"(?:(?P<deny>(?:does|do|did)(?: not|n['’]t) |never )|(?P<does>does |do ))?"
_WHICH = r"(?P<which>,? (?:which|that|and|but|who)(?: both| all| also)?)?"
_SUCH = r"(?:country|countries|state|states|nations|provinces|neighbou?rs|oblasts|regions|others)"
_THEY = r"(?P<they>(?:,| –| —|:| \() ?(?:namely )?(?:the )?{neighbours:place&})?"

BORDERS: tuple[Phrase, ...] = (
    Phrase(
        id="border.which-like-others-borders",
        pattern=(
            r"{place:place},? (?:which|that|and),? like (?:the )?{also:place&},? (?:also )?"
            r"(?:borders|touches|adjoins|abuts)(?: on)? (?:the )?{neighbours:place}"
        ),
        cue="like",
        examples=(
            "Iowa, which like Ohio and Kansas borders Missouri, voted no.",
            "Togo, which, like Mali, borders Burkina Faso, sent troops.",
            "Jordan, which like Egypt borders on Israel, was calm.",
        ),
        counter_examples=("Iowa, which like Ohio voted no, borders Missouri.",),
    ),
    Phrase(
        id="border.borders",
        pattern=(
            rf"{{place:place&}}{_WHICH} {_NOT}(?:also |only |directly |now )?"
            r"(?P<verb>borders?|abuts?|adjoins?)(?: on| upon| only| both| directly){0,2} (?:the )?{neighbours:place&}"
            r"(?! (?:borders?|shares?|has|have|is|are|was|were)\b)"
        ),
        cue="border|abut|adjoin",
        examples=(
            "Uruguay borders Brazil and Argentina.",
            "He crossed Nevada, which borders Utah, in a day.",
            "Norway and Finland border Russia.",
        ),
        counter_examples=("The Norway border is quiet.",),
    ),
    Phrase(
        id="border.shares-a-border",
        pattern=(
            rf"{{place:place&}}{_WHICH} {_NOT}(?:also |both |all |only |each )?(?:shares?|has"
            rf"|have) (?P<no>no )?{_KIND}{_FRONTIER} (?:only )?with (?:the )?{{neighbours:place&}}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "Gambia shares its only land border with Senegal.",
            "Estonia has no border with Poland.",
            "Peru, which has a 1,000-kilometre frontier with Bolivia, agreed.",
        ),
        counter_examples=("Gambia shares a language with Senegal.",),
    ),
    Phrase(
        id="border.with-which-it-shares",
        pattern=rf"{{neighbours:place}},? with (?:which|whom) (?:the )?{{place:place}} shares {_KIND}{_FRONTIER}",
        cue="border|frontier|boundar",
        examples=(
            "The road runs to Laos, with which Thailand shares a long border.",
            "Guests came from Chad, with which Libya shares its southern border.",
            "It fears Mali, with which Niger shares a frontier.",
        ),
        counter_examples=("It fears Mali, with which Niger shares a river.",),
    ),
    Phrase(
        id="border.between",
        pattern=(
            r"(?:land |common |shared )?(?:border|frontier|boundary)(?: line| crossing| area| region| fence| wall)?"
            r" between (?:the )?{place:place} and (?:the )?{neighbours:place}(?!,? (?:and|or) )"
        ),
        cue="border|frontier|boundary",
        examples=(
            "Trucks queue at the border between Poland and Belarus.",
            "The frontier between France and Spain is open.",
            "Guards watch the border crossing between Iraq and Jordan.",
        ),
        counter_examples=("The border between town and country is open.",),
    ),
    Phrase(
        id="border.its-border-with",
        pattern=(
            rf"{{place:place}}['’]s? (?:[a-z-]+ ){{0,3}}?{_FRONTIER}(?: crossings?| fence| wall)? with (?:the )?"
            r"{neighbours:place&}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "Kenya's border with Somalia was closed.",
            "Along Chile's northern frontier with Peru there are mines.",
            "Texas's border with Mexico is a river.",
        ),
        counter_examples=("Kenya's talks with Somalia went on.",),
    ),
    Phrase(
        id="border.all-of-which-border",
        pattern=(
            r"{neighbours:place&},? (?:all|both|each)(?: {number})?(?: of (?:which|them|whom))? "
            rf"(?:(?:shares?|has|have) {_KIND}{_FRONTIER} with|(?:borders?|abuts?|adjoins?|touch(?:es)?)(?: on)?)"
            r" (?:the )?{place:place}"
        ),
        cue="all|both|each",
        examples=(
            "Guests came from Chad, Niger and Mali, all three of which border Algeria.",
            "Oregon and Arizona, both of which share a border with California, agreed.",
            "Laos and Myanmar both border Thailand.",
        ),
        counter_examples=("Guests came from Chad, Niger and Mali, two of which border Algeria.",),
    ),
    Phrase(
        id="border.they-share",
        pattern=(
            rf"{{place:place}} and (?:the )?{{neighbours:place}} (?P<deny>do not |don['’]t )?share {_KIND}{_FRONTIER}"
            r"(?= of |[,.;:)–—]|$| and | that | which )"
        ),
        cue="share",
        examples=(
            "Laos and Thailand share a border.",
            "Peru and Bolivia share a frontier of 1,000 km.",
            "Estonia and Poland do not share a border.",
        ),
        counter_examples=("Laos and Thailand share a border with Myanmar.",),
    ),
    Phrase(
        id="border.bordering",
        pattern=r"{place:place},? bordering (?:on )?(?:the )?{neighbours:place&}",
        cue="bordering",
        examples=(
            "In Turkana, bordering Uganda, wells ran dry.",
            "Guyana, bordering Suriname and Brazil, found oil.",
            "Sonora bordering Arizona is dry.",
        ),
        counter_examples=("Guyana, bordering on bankruptcy, found oil.",),
    ),
    Phrase(
        id="border.touches",
        pattern=r"{place:place} (?P<deny>does not |doesn['’]t )?touch(?:es)? (?:both )?(?:the )?{neighbours:place&}",
        cue="touch",
        examples=(
            "Poland touches Lithuania.",
            "Mali does not touch Chad.",
            "Utah touches both Idaho and Nevada.",
        ),
        counter_examples=("The law touches Poland.",),
    ),
)
"""Roles: `place`, and `neighbours`, each of which is said to touch it; `also` touch what `place` touches."""

NEIGHBOUR_COUNTS: tuple[Phrase, ...] = (
    Phrase(
        id="border.borders-count",
        pattern=(
            r"{place:place}(?:,? (?:which|that)|~ and)? "
            r"(?:shares (?:land |its )?(?:borders|border|frontiers) with|borders"
            r"|touches)"
            rf"(?: on)? (?:only |just |exactly )?{{count:count}} (?:other )?{_SUCH}{_THEY}"
        ),
        cue="border|frontier|touch",
        examples=(
            "Bolivia borders five countries.",
            "Moldova borders only two countries, Romania and Ukraine.",
            "Gabon shares borders with three countries: Cameroon, Congo and Equatorial Guinea.",
        ),
        counter_examples=("Bolivia trades with five countries.",),
    ),
    Phrase(
        id="border.its-count-neighbours",
        pattern=(
            r"{place:place}(?:['’]s?| has| is ringed by| is surrounded by) (?:only |just )?{count:count} "
            rf"(?:land |immediate |direct |bordering ){{0,2}}neighbou?rs(?! to the){_THEY}"
        ),
        cue="neighbo",
        examples=(
            "Germany has nine neighbours.",
            "Zambia's eight neighbours met in Lusaka.",
            "Uruguay's two neighbours, Brazil and Argentina, came.",
        ),
        counter_examples=("Germany has nine neighbourhoods.",),
    ),
)
"""Roles: `place`, `count` and, where they are listed, `neighbours`."""

NEIGHBOURS: tuple[Phrase, ...] = (
    Phrase(
        id="border.and-neighbouring",
        pattern=r"{place:place},? and (?:its )?neighbou?ring {neighbours:place}(?! and)",
        cue="neighbo",
        examples=(
            "Floods hit Malawi and neighbouring Mozambique.",
            "Voters in Utah and neighboring Idaho agreed.",
            "Serbia and its neighbouring Croatia signed.",
        ),
        counter_examples=("Floods hit Malawi and neighbouring villages in Mozambique.",),
    ),
    Phrase(
        id="border.its-neighbours",
        pattern=r"{place:place}['’]s? (?:[a-z]+ )?neighbou?rs,? (?:namely |such as |including "
        r"|like )?(?:the )?{neighbours:place&}",
        cue="neighbo",
        examples=(
            "Poland's neighbours Germany and Lithuania agreed.",
            "Chad's neighbours, Libya, Niger and Sudan, sent envoys.",
            "Iran's eastern neighbors, including Pakistan, closed the roads.",
        ),
        counter_examples=("Poland's neighbours agreed with France.",),
    ),
)
"""What lies near is called so too."""

UNSAID: tuple[Phrase, ...] = (
    Phrase(
        id="border.the-border-with",
        pattern=(
            r"(?:the|its|their|our)(?: [a-z]+)? (?:border|frontier|borders|frontiers)(?: crossings?| fence| wall)? with"
            r" (?:the )?{neighbours:place&}"
        ),
        cue="border|frontier",
        examples=(
            "Soldiers went to the border with Chad.",
            "It closed its southern frontier with Peru.",
            "Towns along the borders with Laos and Myanmar flooded.",
        ),
        counter_examples=("Soldiers went to the border to talk with Chad.",),
    ),
    Phrase(
        id="border.borders-with-count",
        pattern=rf"(?:land )?(?:borders|frontiers) with (?:only |just )?{{count:count}} (?:other )?{_SUCH}{_THEY}",
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
        id="border.between-two",
        pattern=(
            r"{place:place}(?:,| is| lies| sits)[a-z ]{0,40}? (?:between|wedged between|squeezed between) (?:the )?"
            r"{neighbours:place} and (?:the )?{second:place}"
        ),
        cue="between",
        examples=(
            "Kaliningrad, an exclave wedged between Lithuania and Poland, has a port.",
            "Laos lies between Thailand and Vietnam.",
            "Uruguay, wedged between Brazil and Argentina, is small.",
        ),
        counter_examples=("Flights run between Laos and Vietnam.",),
    ),
)
"""Said of places that touch both, and of many that do not."""
