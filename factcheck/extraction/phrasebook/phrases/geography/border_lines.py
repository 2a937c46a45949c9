"""How copy speaks of the line between lands: who shares it, who crosses it, where three of them meet."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase
from factcheck.extraction.phrasebook.phrases.geography.border import BESIDES, FRONTIER, MEETS, NOT_A_PAIR

LINES: tuple[Phrase, ...] = (
    Phrase(
        id="border.that-it-shares",
        pattern=(
            rf"{FRONTIER},? (?:(?:that|which) )?(?:the )?{{place:place}} (?:shares|has|keeps) with (?:the )?"
            r"{neighbours:place&}"
        ),
        cue="border|frontier|boundar",
        examples=(
            "Fires burn along the border that Laos shares with Thailand.",
            "The frontier Chad has with Sudan is mostly sand.",
            "It is the longest border which Kazakhstan shares with Russia and China.",
        ),
        counter_examples=("The border that Laos keeps shut with fences is long.",),
    ),
    Phrase(
        id="border.shared-by",
        pattern=(
            rf"{FRONTIER},? (?:(?:that|which) (?:is )?)?shared by (?:the )?{{place:place}} and (?:the )?"
            r"{neighbours:place}(?!,? (?:and|or) )"
        ),
        cue="border|frontier|boundar",
        examples=(
            "The frontier shared by France and Spain is open.",
            "They walked the border, shared by Peru and Bolivia, in a week.",
            "A boundary that is shared by Utah and Idaho was drawn anew.",
        ),
        counter_examples=("The border town shared by Laos and Thailand was quiet.",),
    ),
    Phrase(
        id="border.on-the-border-of",
        pattern=(
            r"the (?:[a-z-]+ )?(?:border|frontier|boundary) of (?:the )?{place:place} and (?:the )?{neighbours:place}"
            r"(?!['’]|,? (?:and|or) )"
        ),
        cue="border of|frontier of|boundary of",
        examples=(
            "The lake lies on the border of Peru and Bolivia.",
            "A park straddles the frontier of Utah and Arizona.",
            "They met near the eastern border of Chad and Sudan.",
        ),
        counter_examples=("They met on the border of madness and Chad.",),
    ),
    Phrase(
        id="border.that-border-it",
        pattern=(
            r"(?:countries|states|nations|provinces|republics|neighbou?rs|country|state|nation) "
            r"(?:(?:that|which) (?:all |both )?|to )?(?:borders?|bordering|surrounds?|surrounding|adjoins?|adjoining"
            r"|abuts?|touch(?:es)?|touching|encircle|ring) (?:the )?"
            r"{place:place}(?: are| is|:| –| —| \(| include|,? including|,? namely|,? such as|,? among them) ?(?:the )?"
            r"{neighbours:place&}(?!['’])"
        ),
        cue="border|surround|adjoin|abut|touch|encircle|ring",
        examples=(
            "The two countries that border Portugal are Spain and France.",
            "Countries bordering Ukraine, including Poland and Moldova, took them in.",
            "Three states touch Delaware: Maryland, Pennsylvania and New Jersey.",
        ),
        counter_examples=("Countries bordering Ukraine, Poland said, took them in.",),
    ),
    Phrase(
        id="border.where-three-meet",
        pattern=(
            r"(?:(?:point|place|spot|corner|tripoint|triangle|junction|hill|mountain|pillar)[^;:.!?\n,]{0,20} where"
            r"|tri-?border (?:area|region|zone)?,? ?(?:of|between|where)|triple frontier (?:of|between|where)"
            r"|tripoint (?:of|between)|\b(?:to|near|from) where) (?:the (?:borders"
            r"|frontiers) of )?(?:the )?{place:place}, (?:the )?"
            r"{neighbours:place},? and (?:the )?{second:place}(?!['’])"
        ),
        cue="where|border|triple|tripoint",
        examples=(
            "They live at the point where Laos, Thailand and Myanmar meet.",
            "A stone marks the tripoint of Austria, Hungary and Slovenia.",
            "Smugglers like the tri-border area of Argentina, Brazil and Paraguay.",
        ),
        counter_examples=("It was in a group where Laos, Thailand and Myanmar meet.",),
    ),
    Phrase(
        id="border.borders-meet",
        pattern=(
            r"where the (?:borders|frontiers|boundaries) of (?:the )?{place:place},? (?:and )?"
            r"(?:the )?{neighbours:place&} (?:all )?(?:meet|converge|come together|touch|cross|join|run together)"
        ),
        cue="where the",
        examples=(
            "It lies where the borders of Laos, Thailand and Myanmar meet.",
            "They camped where the frontiers of Chad, Niger and Libya converge.",
            "Rain fell where the boundaries of Utah, Nevada and Arizona come together.",
            "The hill stands where the borders of Chad, Niger, Libya and Algeria meet.",
        ),
        counter_examples=("It lies where the borders of Laos, Thailand and Myanmar are watched.",),
    ),
    Phrase(
        id="border.and-borders",
        pattern=(
            r"^(?:the )?{place:place},? (?:which )?(?:has|is|lies|covers|touches|faces|stretches|occupies|reaches"
            r"|straddles|sits|boasts|enjoys) (?:(?!that |where |which |who |whose |said |says )[^;:.!?\n,]){2,60}"
            rf",? and {BESIDES}{MEETS} (?:the )?{{neighbours:place&}}{NOT_A_PAIR}"
        ),
        cue=" and ",
        examples=(
            "Slovenia touches the Adriatic and borders Italy, Austria, Hungary and Croatia.",
            "Laos is landlocked and shares borders with Thailand and China.",
            "Gabon lies on the equator and adjoins Cameroon.",
        ),
        counter_examples=("Laos is a land that China likes and Thailand borders Myanmar.",),
    ),
    Phrase(
        id="border.on-its-border-lies",
        pattern=(
            r"(?:on|beyond|across|over|along) {place:place}['’]s? (?:[a-z]+ ){0,2}?(?:border|frontier) "
            r"(?:lies?|is|are|sits?|stands?) (?:the )?{neighbours:place&}(?!['’])"
        ),
        cue="border|frontier",
        examples=(
            "On Latvia's southern border lies Lithuania.",
            "Beyond Chad's frontier is Sudan.",
            "Along Utah's northern border lie Idaho and Wyoming.",
        ),
        counter_examples=("On Latvia's southern border lies a lake.",),
    ),
    Phrase(
        id="border.bordering-before",
        pattern=(
            r"(?:^|[–—] )(?:[a-z]+ and )?(?:bordering|adjoining|abutting) (?:on |only |both |just )?(?:the )?"
            r"{neighbours:place&}, (?:[a-z]+ )?{place:place}(?!['’])"
        ),
        cue="bordering|adjoining|abutting",
        examples=(
            "Bordering Brazil and Argentina, tiny Uruguay is quiet.",
            "Landlocked and bordering only Senegal and Niger, Mali struggles.",
            "Adjoining Utah, Idaho is mountainous.",
        ),
        counter_examples=("Bordering on madness, Uruguay's plan failed.",),
    ),
    Phrase(
        id="border.land-crossing-between",
        pattern=(
            r"(?:land|border|road|rail|overland) crossings? (?:between|linking) (?:the )?{place:place} and (?:the )?"
            r"{neighbours:place}(?!['’]|,? (?:and|or) )"
        ),
        cue="crossing",
        examples=(
            "The land crossing between Namibia and Angola is closed.",
            "A border crossing linking Laos and Thailand was opened.",
            "Road crossings between Togo and Benin are busy.",
        ),
        counter_examples=("The ferry crossing between Spain and Morocco is closed.",),
    ),
    Phrase(
        id="border.where-one-meets-another",
        pattern=(
            r"(?:sign|stone|marks?|spot|point|place|line|river|road|border|frontier|desert|mountains?|hills?|valley|bend"
            r"|coast|steppe|plains?)\b[^;:.!?\n]{0,24} where {place:place} (?:meets|joins|touches|becomes|gives way to"
            r"|turns into|runs into) (?:the )?{neighbours:place}(?!['’]| in the )"
        ),
        cue="where",
        examples=(
            "A road sign marks where Utah meets Arizona.",
            "They camped at the point where Laos becomes Thailand.",
            "It grows on the dry plains, where Chad gives way to Niger.",
        ),
        counter_examples=("The team flew to Houston, where Laos meets Thailand in the final.",),
    ),
    Phrase(
        id="border.near-the-border-with",
        pattern=(
            r"\bin (?:the )?(?:far |remote |rural )?(?:[a-z-]+ern |[a-z-]*east |[a-z-]*west |north |south |central )?"
            r"{place:place},? (?:and )?(?:near|close to|along|not far from|hard by) (?:the|its) (?:[a-z]+ ){0,2}?"
            r"(?:border|frontier)(?: crossing| post)? with (?:the )?{neighbours:place}"
        ),
        cue="border|frontier",
        examples=(
            "In northern Chad near the border with Libya there is gold.",
            "Wells ran dry in eastern Turkey, close to its frontier with Iran.",
            "They farm in Utah, not far from the border with Idaho.",
        ),
        counter_examples=("Envoys in Chad spoke of the border with Libya.",),
    ),
    Phrase(
        id="border.crossed-from",
        pattern=(
            r"(?:cross(?:ed|es|ing)?|across|over) the (?:[a-z-]+ )?(?:border|frontier) from (?:[a-z-]+ern )?(?:the )?"
            r"{place:place} (?:in)?to (?:[a-z-]+ern |neighbou?ring )?(?:the )?{neighbours:place}"
        ),
        cue="border from|frontier from",
        examples=(
            "Thousands fled across the border from Sudan into Chad.",
            "She crossed the frontier from France to Spain on foot.",
            "Goats are driven over the border from northern Kenya into southern Ethiopia.",
        ),
        counter_examples=("They crossed the border from fear of Sudan.",),
    ),
)
"""Roles: `place`, and `neighbours` and `second`, each of which is said to touch it."""
