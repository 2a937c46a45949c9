"""Words of round years, and of what they are counted from."""

from __future__ import annotations

from factcheck.expressions import expression
from factcheck.extraction.phrasebook.phrases.calendar.anniversary import JUBILEES, ORDINALS

JUBILEE = expression(
    rf"\b(?P<ordinal>(?:[1-9]\d{{0,2}}(?:st|nd|rd|th)|[a-z]{{5,7}}-[a-z]{{4,7}}|[a-z]{{3,9}}th|first|second|third)"
    r"(?=[ -](?:anniversary|birthday)"
    r"| (?:of (?:his|her|its|their|the) (?:birth|death|founding|opening|launch|wedding)\b))"
    rf"|(?:{'|'.join(JUBILEES)})(?= (?:jubilee|wedding|anniversary))"
    rf"|(?:{'|'.join(word for word in ORDINALS if word.endswith(('ary', 'ial')))}))"
    r"(?P<unit>[ -](?:anniversary|birthday|jubilee|wedding))?\b"
)
TURNS = expression(
    r"\b(?:(?:turns|turned|will turn) (?P<ordinal>[1-9]\d{1,2})(?= (?:this|next|last) year| in |[,.])"
    r"|(?:was|is|will be) (?P<old>[1-9]\d{1,2}) years old (?=in ))"
)
"""What is founded grows old: "turns 90 this year"."""
YEARS_SINCE = expression(
    r"\b(?P<ordinal>[1-9]\d{0,2}|a hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?"
    r"|ten|two hundred) (?P<unit>years) (?:since|after|on from) (?=the )"
)
"""A count of years since what has a name."""
YEARS_IN = expression(
    r"\b(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|toast(?:s|ed|ing)|clock(?:s|ed|ing)? up|notch(?:es|ed) up) "
    r"(?:its |their |his |her |exactly )?"
    r"(?P<ordinal>[1-9]\d{1,2}|a hundred|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?"
    r"|ten|two hundred) (?P<unit>years)"
    r"(?= (?:in|of) (?:business|operation|existence|print|service|production|trading|trade|publication|broadcasting"
    r"|being|priesthood|ministry|marriage)\b(?! (?:to|for|with|under|at)\b)| in (?:(?:1[5-9]|20)\d\d)\b"
    r"| of [a-z]+ing\b| on (?:the )?air\b| since\b| this year\b|[,.:;!–—]| –| —)"
)
"""Years in business, of service, on the air, that somebody celebrates."""
EVENT = expression(
    r"\b(?:founded|established|formed|built|opened|opens?|launched|created|set up|incorporated|inaugurated|born|started"
    r"|began|begun|completed|chartered|dates|dated|won|signed|married|wed|came out|put out|released|published|issued"
    r"|introduced|struck|fell|sank|killed|destroyed|back to|dates from|(?:[a-z]+ (?:its|their|our) first [a-z]+)"
    r"|(?:in (?:business|service|print|production)|going|running|trading|traded|on the air) since|having first [a-z]+"
    r"|planted|erected|laid|(?:came to|ascended|took|succeeded to) the throne|acceded|crowned"
    r"|enthroned|ordained|(?:battle|siege|fire|flood|treaty|charter|massacre|earthquake|strike|uprising"
    r"|revolution|disaster"
    r"|pact|accord"
    r"|agreement|act|constitution|declaration|convention|merger|rebellion|rising) of"
    r"|(?:an?|the|our) (?:[a-z]+ ){1,2}since|(?:played|met|lived|stood|traded) (?:here |there )?since)\b[^.;:]{0,40}$"
)
SET_UP = expression(
    r"[\"“‘]?(?:first )?(?:founded|established|formed|built|opened|launched|created|set up|incorporated|begun|started)"
    r" (?:in|on) [^.;:–—]{4,100}, (?:the|our|this) [^.,;:–—]{3,60}? (?:its|their|our) (?:own )?"
)
"""A sentence that begins with the founding of what it is of: "Set up in 1979 with a loan, the hostel marked its"."""
OF_EVENT = expression(r" (?:of|since|from) [^.;:!?]{0,44}$")
VERBS_AND_NOUNS = tuple(
    (expression(rf"\b(?:{verb})\b[^.;:,]{{0,40}}$"), expression(rf" of (?:its|his|her|their|the|that) (?:{noun})\b"))
    for verb, noun in (
        ("opened", "opening"),
        ("founded|established|formed|set up", "founding|foundation|establishment|formation"),
        ("launched", "launch"),
        ("(?:seized|took|grabbed) power", "takeover|coup|putsch|seizure of power"),
        ("was elected|won", "election|victory|win"),
        ("married|wed", "wedding|marriage"),
        ("born", "birth"),
        ("died", "death"),
        ("(?:became|won|gained) independen(?:t|ce)", "independence"),
        ("signed", "signing"),
        ("was crowned", "coronation"),
        ("invaded", "invasion"),
        ("was arrested", "arrest"),
        ("joined", "accession|entry"),
    )
)
"""Words for one event, as it is told beside its date and as what an anniversary is of."""
HAS_IT = expression(
    r"\b(?:the|its|their|his|her|an?|our|whose) (?:[a-z-]+ )?"
    r"(?P<noun>(?!(?:town|city|village|country|nation|community|island|world|will|ha[sv]e?)\b)[a-z]{3,})"
    r"(?:, [^,]{2,40},)? "
    r"(?:(?:which|that|who) )?(?:will |is to |are to |plans? to |has )?(?:mark(?:s|ed)?|celebrat(?:es?|ed)|keeps?|kept"
    r"|ha[sd]|have|observe[sd]?|toast(?:s|ed)?|reach(?:es|ed)?) (?:[a-z]+ )?$"
)
"""What may stand between an event and an anniversary that something else has; a town keeps that of its station."""
PEOPLE = frozenset(
    "townspeople townsfolk villagers residents islanders locals neighbours neighbors people fans staff employees"
    " visitors passengers members volunteers engineers workers readers players pupils students parents".split()
)
"""Those of whom one speaks as "they": what is "its" is not theirs."""
