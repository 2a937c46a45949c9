"""How copy says which places are the neighbours of one, and how many it has."""

from __future__ import annotations

from factcheck.extraction.phrasebook.patterns import Phrase

SUCH = r"(?:countr(?:y|ies)|states?|nations?|provinces|neighbou?rs|oblasts|regions|others?)"
A_PART = r"(?![a-z])(?! (?:to|in|on|along|of|that|which|where|whose|who|from|near|via|across|by (?:sea|river|water))\b)"
"""After a number of neighbours: not those on one side, or of one kind, alone."""
THEY = (
    r"(?P<they>(?:,| –| —|:| \(| are|,? which are|,? who are| and they are|,? include|,? including|,? among "
    r"them) ?(?:namely )?(?:the )?{neighbours:place&}(?!['’]))?"
)

ONLY_NEIGHBOURS: tuple[Phrase, ...] = (
    Phrase(
        id="border.listed-neighbours",
        pattern=r"{place:place} \((?:land |its )?neighbou?rs?:? (?:the )?{neighbours:place&}",
        cue="neighbo",
        examples=(
            "Ghana (neighbours: Togo and Ivory Coast) sells power.",
            "Utah (neighbors: Nevada, Idaho) voted.",
            "Laos (neighbours Thailand, Vietnam and China) is poor.",
        ),
        counter_examples=("Ghana (neighbours say) sells power.",),
    ),
    Phrase(
        id="border.sole-neighbour",
        pattern=(
            r"{place:place}(?:['’]s?|,? whose|,? which has as its) (?:[a-z]+ )?(?:sole|only|one|single"
            r"|lone|immediate|direct"
            r"|land) (?:[a-z-]+ |{place} ){0,2}?neighbou?rs?(?: (?:by land|on land|to the [a-z-]+))?"
            r"(?: (?:is|are|being)|,| –| —|:)? (?:the )?{neighbours:place&}"
        ),
        cue="neighbo",
        examples=(
            "Portugal, whose only neighbour is Spain, faces the ocean.",
            "Gambia's sole land neighbour, Senegal, agreed.",
            "Chad's immediate neighbours are Libya, Niger and Sudan.",
        ),
        counter_examples=("Portugal's only rival is Spain.",),
    ),
)
"""Roles: `place`, and `neighbours`, each of which is said to touch it."""

NEIGHBOUR_COUNTS: tuple[Phrase, ...] = (
    Phrase(
        id="border.borders-count",
        pattern=(
            r"{place:place}(?:,? (?:which|that)|~ and)? (?:also )?"
            r"(?:(?:shares?|has) (?:its |a |common )?(?:land |common )?(?:borders|border|frontiers"
            r"|frontier|boundaries) with"
            r"|borders|touches|adjoins|abuts|(?:is )?(?:surrounded|bordered|ringed|hemmed in|bounded|encircled) by)"
            rf"(?: on)? (?:only |just |exactly |no fewer than |a total of |as many as )?{{count:count}} "
            rf"(?:other |different |sovereign |[a-z]{{4,12}} ){{0,2}}{SUCH}{A_PART}{THEY}"
        ),
        cue="border|frontier|boundar|touch|adjoin|abut|surrounded|ringed|hemmed|bounded|circled",
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
            r"{place:place}(?:['’]s?|,? (?:which |that )?(?:has|counts|with its|with)) (?:only |just "
            r"|exactly )?{count:count} "
            rf"(?:land |immediate |direct |bordering |contiguous ){{0,2}}"
            rf"neighbou?r(?:s(?! to the)|(?=[,:;.)]|$| [–—]| by land)){THEY}"
        ),
        cue="neighbo",
        examples=(
            "Germany has nine neighbours.",
            "Zambia's eight neighbours met in Lusaka.",
            "Uruguay's two neighbours, Brazil and Argentina, came.",
            "Lesotho has one neighbour, South Africa.",
        ),
        counter_examples=("Germany has nine neighbourhoods.",),
    ),
    Phrase(
        id="border.with-count-neighbours",
        pattern=(
            r"(?:^|[–—:] )(?:with|having|despite) (?:only |just |exactly )?{count:count} (?:land |immediate |direct )?"
            r"neighbou?rs(?: to [a-z]+(?: [a-z]+){0,3}| on its borders| by land)?, (?:landlocked |little |tiny )?"
            r"(?:the )?{place:place}(?!['’]|,? (?:and|or) |, (?:the )?[^,]{2,30} and )"
        ),
        cue="neighbo",
        examples=(
            "With just three neighbours, Finland patrols a long line.",
            "With six neighbours to deal with, landlocked Chad keeps a busy foreign ministry.",
            "Having two neighbours on its borders, Portugal would be a busier place.",
        ),
        counter_examples=(
            "With three neighbours from the village, Spain's king walked on.",
            "With only two neighbours, Spain and France, the valley has few roads.",
        ),
    ),
)
"""Roles: `place`, `count` and, where they are listed, `neighbours`."""

_SIDED = (
    r"(?:(?:near |next-door )?(?:north|south|east|west|north-?east|north-?west|south-?east"
    r"|south-?west)(?:ern)? neighbou?rs?"
    r"|neighbou?rs? (?:to|in|on) the (?:north|south|east|west|north-?east|north-?west|south-?east|south-?west))"
)

BESIDE: tuple[Phrase, ...] = (
    Phrase(
        id="border.its-eastern-neighbour",
        pattern=(
            rf"{{place:place}}(?:['’]s?|,? whose| and its|~ (?:with|by|to|from|of|and) its) (?:[a-z-]{{3,9}} ){{0,2}}?"
            rf"{_SIDED}(?: is| are|,| –| —| \()? ?(?:the )?{{neighbours:place&}}(?!['’])"
        ),
        cue="neighbo",
        examples=(
            "Chad's eastern neighbour, Sudan, agreed.",
            "Nevada, whose neighbour to the east is Utah, voted.",
            "They crossed into Austria's southern neighbor Slovenia.",
            "Ukraine trades with its western neighbours, Poland and Slovakia.",
        ),
        counter_examples=("Chad's eastern rival, Sudan, agreed.",),
    ),
    Phrase(
        id="border.eastern-neighbour-of",
        pattern=(
            rf"{{place:place}}(?:,| is| –| —) (?:the |an? )?(?:{{neighbours:place}}['’]s? {_SIDED}"
            rf"|{_SIDED} of (?:the )?{{second:place}})(?=[,.;:)–—]|$| and | but )"
        ),
        cue="neighbo",
        examples=(
            "Nevada, Utah's neighbour to the west, voted.",
            "Sudan, the eastern neighbour of Chad, agreed.",
            "Hungary is Austria's eastern neighbour.",
        ),
        counter_examples=("Nevada, Utah's rival to the west, voted.",),
    ),
    Phrase(
        id="border.neighbours-are",
        pattern=(
            r"{place:place}(?:['’]s?|,? whose) (?:(?:four|five|six|seven|eight|nine|other|many|own|various) )?"
            r"neighbou?rs (?:(?:to|in|on) the [a-z-]{4,10} )?(?:are|include) (?:the )?{neighbours:place&}(?!['’])"
        ),
        cue="neighbo",
        examples=(
            "Zambia's neighbours include Angola and Malawi.",
            "Austria's neighbours are Germany, Italy and Hungary.",
            "Chad's many neighbors include Sudan.",
        ),
        counter_examples=("Zambia's neighbours agreed with Angola.",),
    ),
    Phrase(
        id="border.counts-among-its-neighbours",
        pattern=(
            r"{place:place} (?:counts|has|lists|numbers|names) (?:the )?{neighbours:place&} (?:among|as) "
            r"(?:its|one of its|his|the country['’]s) (?:(?:[a-z-]+|{count}) ){0,2}?neighbou?rs?(?![a-z])"
        ),
        cue="neighbo",
        examples=(
            "Zambia counts Malawi and Angola among its eight neighbours.",
            "Chad has Sudan as its eastern neighbour.",
            "Laos numbers China among its neighbors.",
        ),
        counter_examples=("Zambia counts Malawi among its friends and neighbouring lands.",),
    ),
    Phrase(
        id="border.one-of-its-neighbours",
        pattern=(
            r"{place:place},? (?:is |are |as )?(?:one of|among) (?:the )?"
            r"{neighbours:place}['’]s? (?:[a-z-]+ ){0,2}?neighbou?rs"
        ),
        cue="neighbo",
        examples=(
            "Angola is one of Zambia's neighbours.",
            "Niger, one of Mali's eastern neighbors, agreed.",
            "Austria and Ukraine are among Hungary's neighbours.",
        ),
        counter_examples=("Angola is one of Zambia's friends.",),
    ),
    Phrase(
        id="border.crossed-into",
        pattern=(
            r"(?:cross(?:es|ed|ing)?|slip(?:s|ped|ping)?|stray(?:s|ed|ing)?|spill(?:s|ed|ing)?)"
            r"(?: back| over| across| on| again| straight| directly| illegally| legally| overland| on foot| secretly)?"
            r"(?: the border)? from (?:[a-z]+ern )?(?:the )?{place:place} "
            r"(?:(?:straight|directly|right|illegally|overland|on foot|by car|by bus|back|over) ){0,2}into "
            r"(?:[a-z]+ern |neighbou?ring )?(?:the )?{neighbours:place}(?!['’]| (?:via|through|by))"
        ),
        cue="from",
        examples=(
            "Herders cross from Chad into Sudan.",
            "She slipped over from northern Laos into China.",
            "The fighting spilled from Mali into Niger.",
        ),
        counter_examples=("Herders cross from Chad into trouble.",),
    ),
    Phrase(
        id="border.leaves-and-enters",
        pattern=(
            r"(?:road|river|line|railway|train|route|path|trail|motorway|highway|pipeline|stream|convoy|track|canal)\b"
            r"[^;:.!?\n]{0,30}? (?:leaves?|left) (?:[a-z]+ern )?(?:the )?{place:place}(?:,? and (?:then )?|,? to )"
            r"(?:enters?|entered|cross(?:es|ed)? into) (?:[a-z]+ern |neighbou?ring )?(?:the )?"
            r"{neighbours:place}(?!['’])"
        ),
        cue="enter|into",
        examples=(
            "After the bridge the road leaves Austria and enters Slovenia.",
            "The river leaves northern Laos to enter Thailand.",
            "A convoy that morning left Chad and crossed into Sudan.",
        ),
        counter_examples=("The firm left Chad and entered Sudan.",),
    ),
    Phrase(
        id="border.from-into-neighbouring",
        pattern=(
            r"from (?:[a-z]+ern )?(?:the )?{place:place} (?:straight |directly |on )?(?:in)?to (?:its )?neighbou?ring "
            r"(?:[a-z]+ern )?(?:the )?{neighbours:place}(?!['’])"
        ),
        cue="neighbo",
        examples=(
            "The fires spread from Bolivia into neighbouring Paraguay.",
            "Elephants walk from northern Botswana to neighboring Angola.",
            "He fled from Laos directly to its neighbouring Thailand.",
        ),
        counter_examples=("He fled from Laos to a neighbouring village.",),
    ),
    Phrase(
        id="border.bridge-that-links",
        pattern=(
            r"(?:bridge|footbridge|cable car|causeway|toll road|dam)(?: [a-z]+){0,3}? (?:linking|connecting|joining"
            r"|(?:that |which )?(?:links|connects|joins)) (?:the )?{place:place} (?:and|with|to) "
            r"(?:the )?{neighbours:place}(?!['’]|,? and )"
        ),
        cue="link|connect|join",
        examples=(
            "The bridge linking Zambia and Botswana is new.",
            "A dam that joins Paraguay with Brazil broke.",
            "A road bridge connecting Laos to Thailand was shut.",
        ),
        counter_examples=("A railway linking Laos to Malaysia was planned.",),
    ),
    Phrase(
        id="border.next-door",
        pattern=(
            r"{place:place}(?:,| is| lies| sits| –| —)(?: [a-z]+)? next[ -]door to (?:the )?{neighbours:place}(?!['’])"
        ),
        cue="next",
        examples=(
            "Utah, next door to Idaho, voted.",
            "Malawi is right next door to Zambia.",
            "Chad lies next door to Niger.",
        ),
        counter_examples=("Utah, next door to a bank, voted.",),
    ),
)
"""Neighbours on a named side: by land, where one of the two has no coast."""

NEIGHBOURS: tuple[Phrase, ...] = (
    Phrase(
        id="border.and-neighbouring",
        pattern=r"{place:place},? (?:and|or|into|from|to) (?:its )?neighbou?ring {neighbours:place}(?! and)",
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
        pattern=(
            r"{place:place}(?:['’]s?|,? whose) (?:[a-z-]+ ){0,2}?neighbou?rs?(?: to the [a-z-]+| in the [a-z-]+)?(?:,| "
            r"are| is|:| –| —)? "
            r"?(?:namely |such as |including |like )?(?:the )?{neighbours:place&}"
        ),
        cue="neighbo",
        examples=(
            "Poland's neighbours Germany and Lithuania agreed.",
            "Chad's neighbours, Libya, Niger and Sudan, sent envoys.",
            "Iran's eastern neighbors, including Pakistan, closed the roads.",
        ),
        counter_examples=("Poland's neighbours agreed with France.",),
    ),
    Phrase(
        id="border.a-neighbour-of",
        pattern=(
            r"{place:place},? (?:is |are |both |all |the |an? )*(?:[a-z-]+ )?neighbou?rs? (?:to the "
            r"[a-z-]+ )?of (?:the )?"
            r"{neighbours:place}"
        ),
        cue="neighbo",
        examples=(
            "Hungary, an eastern neighbour of Austria, agreed.",
            "Laos is a neighbour of Thailand.",
            "Chad, the neighbour to the north of Cameroon, agreed.",
        ),
        counter_examples=("Hungary, an admirer of Austria, agreed.",),
    ),
    Phrase(
        id="border.whose-neighbour",
        pattern=(
            r"{place:place},? {neighbours:place}['’]s? (?:[a-z-]+ ){0,2}?neighbou?rs?(?: to the [a-z-]+| "
            r"in the [a-z-]+)?"
            r"(?=[,.;:)–—]|$)"
        ),
        cue="neighbo",
        examples=(
            "Nevada, Utah's neighbour to the west, voted.",
            "He moved to Hungary, Austria's eastern neighbour.",
            "In Niger, Chad's western neighbor, it rained.",
        ),
        counter_examples=("Nevada, Utah's rival to the west, voted.",),
    ),
)
"""What lies near is called so too."""
