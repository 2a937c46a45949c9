"""Reads names that stand where a place stands and are a slip of a city near what the copy names around them."""

from __future__ import annotations

from collections.abc import Iterator, Set

from factcheck.atlas import Atlas
from factcheck.atlas.city_slips import SHORTEST, WELL_KNOWN, homes_of, is_near_a_city, slip_of_city_in
from factcheck.atlas.names import key
from factcheck.claims import NameListed, Place, make
from factcheck.claims.model import Quoted
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED, LEADING, OPENING
from factcheck.extraction.phrasebook.readers.asides import denied, sentence_range
from factcheck.extraction.phrasebook.readers.geography.names.spellings import speaks_of_spelling
from factcheck.extraction.phrasebook.scene import DateMention, Scene

PHRASE = "name with a slip near its home"
_LINK = r"(?: (?:de|do|da|del|di|la|le|es|am|upon) |[ -]|-(?:de|en|sur|on|upon|le|la)-)"
_RUN = expression(rf"{OPENING}(?:{_LINK}{CAPITALISED}){{0,3}}")
_AT = frozenset(
    "in at near from to into outside inside around via through throughout of toward towards across reach reaches"
    " reached leave leaves left leaving enter enters entered visit visits visited visiting between with beyond above"
    " below downtown central behind over beside past hit quit back".split()
)
"""Words that stand before a place."""
_WORD_BEFORE = expression(r"(?<![\w’'-])[A-Za-z]+(?= \Z)")
_LISTED = expression(
    rf"(?P<other>{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}})(?:,|,? and|,? or|,?(?: and)? then| to|–|—|['’]s) \Z"
)
"""A place before another of a list, or of a way, or before one of its own."""
_LINKS = (", ", " and ", " or ", " then ", " to ", "– ", "— ", "'s ", "’s ")
"""How such a place ends."""
_AMONG = expression(r"[a-z]['’]?s? \Z|[a-z], \Z")
"""Before a name that stands anywhere in a sentence, but at its start."""
_IS_TOWN = expression(
    r"(?:,| \(| –| —) (?:[A-Z]\w{3,20}['’]s? |(?:a|an|the|one of the|its|his|her|their|our) )?"
    r"(?:[A-Za-z’'-]{1,20} ){0,5}?(?:city|port|town|capital|resort|metropolis)\b"
    r"|['’]s? (?:old |main |central |city ){0,2}"
    r"(?:airport|harbou?r|port|streets|suburbs|mayor|town hall|city hall|station|market|cathedral|citadel|beaches)\b"
)
_OWNS = expression(r"['’]s? [a-z]")
_GOES_ON = expression(r",? (?:is|was|has|had|will|lies|sits|stands|won|lost|gets|got|in|on|at|with|where|which)\b")
"""After the first name of a sentence: what a place does, or where it is."""
_SMALL = (
    "village|hamlet|suburb|township|farm|estate|district|settlement|neighbou?rhood|parish|commune|county|quarter|islet"
    "|island"
)
_IS_SMALL = expression(
    rf"(?:,| \(| –| —| is| was) (?:an?|the|one of|its|his|her|their)\b[^,.;:()\n]{{0,40}} (?:{_SMALL})\b"
    rf"(?! (?:city|town|port|capital|resort)\b)"
    rf"|,? (?:{_SMALL}|river|valley|street|road|creek|forest|manor|lake|crater|hill|mine|abbey)\b"
)
_OF_SMALL = expression(
    r"\b(?:villages?|hamlets?|suburbs?|townships?|farms?|estates?|districts?|settlements?|neighbou?rhoods?|parish(?:es)?"
    r"|communes?|rivers?|count(?:y|ies)|lakes?|quarters?|island|islands|battle|house|family|duke|earl|lord|baron)"
    r" (?:\w+ )?of \Z"
)
_SIRE = expression(r"\bby [A-Z][\w’' ]{2,30} out of \Z")
"""Before the dam of a horse."""
_BESIDE = expression(rf"(?:, (?:in )?(?:the )?| \(| in (?:the )?)(?P<beside>{CAPITALISED}(?: {CAPITALISED}){{0,2}})")
_OPENERS = LEADING - set("Mr Mrs Ms Dr Gov Sen Rep President Mayor Minister Senator Governor".split())
"""Words that open a sentence, without titles."""
_REACH, _AROUND, _MOST = 48, 900, 60
_LONGEST_WORD, _ENDING = 16, 4
"""Characters before a name that hold the word before it, and the end of that word."""
_LONG_AGO = 1900


def slips_of_cities(scene: Scene, seen: Set[int]) -> Iterator[NameListed]:
    """A claim for the first mention of each such name, but for those that start at some offsets."""
    atlas = scene.atlas
    if atlas is None:
        return
    prose = scene.draft.prose
    done: set[str] = set()
    for match in _RUN.finditer(prose):
        if match.end() - match.start() < SHORTEST:
            continue
        start, end = _without_opener(prose, *match.span())
        name = prose[start:end]
        if end - start < SHORTEST or name in done or start in seen or prose[end : end + 1] == "-":
            continue
        placed = _stands_as_place(prose, start, end, atlas)
        if not (placed or _stands_among(prose, start, name)) or not is_near_a_city(name, atlas):
            continue
        done.add(name)
        if not _may_be_other(scene, start, end):
            home = _home(scene, start, end, atlas, 0 if placed else WELL_KNOWN)
            if home is not None or (placed and _is_famous(scene, start, end, atlas)):
                yield misspelt(scene, start, end, home, PHRASE, aside=_is_aside(scene, start, end))


def _without_opener(prose: str, start: int, end: int) -> tuple[int, int]:
    """A run without the words that open a sentence: "In Ljubljanna"."""
    while (word := prose[start:end].partition(" ")[0]) in LEADING and word != "New" and len(word) < end - start:
        start += len(word) + 1
    return start, end


def _stands_as_place(prose: str, start: int, end: int, atlas: Atlas) -> bool:
    """Whether the words before or after a name say that it is a place's."""
    if _is_after_preposition(prose, start) or _IS_TOWN.match(prose, end) is not None:
        return True
    before = prose[max(0, start - _REACH) : start]
    opens = not before or before.endswith((". ", "\n", "? ", "! ", "— ", "– "))
    if _OWNS.match(prose, end) is not None or (opens and _GOES_ON.match(prose, end) is not None):
        return True
    listed = _LISTED.search(before) if before.endswith(_LINKS) else None
    if listed is None:
        return False
    other = before[slice(*_without_opener(before, *listed.span("other")))]
    return bool(atlas.named(other) or atlas.cities.named(other))


def _is_after_preposition(prose: str, start: int) -> bool:
    """Whether the word before a name is one that stands before a place."""
    word = _WORD_BEFORE.search(prose, max(0, start - _LONGEST_WORD), start)
    return word is not None and word[0].lower() in _AT


def _stands_among(prose: str, start: int, name: str) -> bool:
    """Whether a long name of one word stands anywhere in a sentence but at its start, and no name runs into it."""
    return len(name) > SHORTEST and name.isalpha() and _AMONG.search(prose, max(0, start - _ENDING), start) is not None


def _may_be_other(scene: Scene, start: int, end: int) -> bool:
    """Whether a name may be a person's, a small place's, or one that the copy speaks of as a name."""
    prose = scene.draft.prose
    name, before = prose[start:end], prose[max(0, start - _REACH) : start]
    if _OF_SMALL.search(before.lower()) is not None or _IS_SMALL.match(prose, end) is not None:
        return True
    if _SIRE.search(before) is not None:
        return True
    if speaks_of_spelling(scene, start, end) or scene.lower.find("letter", *sentence_range(scene, start, end)) >= 0:
        return True
    at = prose.find(name)
    while at >= 0:
        if _is_of_person(prose[max(0, at - 24) : at]):
            return True
        at = prose.find(name, at + 1)
    return False


def _is_of_person(before: str) -> bool:
    """Whether a first name or a title stands right before a name."""
    word = before.rstrip(" ").rpartition(" ")[2].lstrip("“\"'‘(")
    return before.endswith(" ") and word[:1].isupper() and word not in _OPENERS and word[-1] not in ",;:?!—–"


def _home(scene: Scene, start: int, end: int, atlas: Atlas, least: int) -> Place | None:
    """What the copy names around a name in which there is a city that it is a slip of; the nearest that it names."""
    prose = scene.draft.prose
    name = prose[start:end]
    block = scene.draft.block_at(start)
    low, high = max(block.start, start - _AROUND), min(block.end, end + _AROUND)
    beside = _BESIDE.match(prose, end)
    told = homes_of(beside["beside"], atlas) if beside is not None else frozenset()
    sentence = key(prose[slice(*sentence_range(scene, start, end))])
    for first, last in _around(scene, low, high, start, end):
        homes = homes_of(prose[first:last], atlas)
        city = slip_of_city_in(name, homes, atlas, least) if homes else None
        if city is not None and key(city) not in sentence:
            if told and slip_of_city_in(name, told, atlas) != city:
                return None
            maker = scene.maker
            quote, span = maker.quote(first, last), maker.span(first, last)
            return make(Place, quote=quote, span=span, name=prose[first:last])
    return None


def _is_famous(scene: Scene, start: int, end: int, atlas: Atlas) -> bool:
    """Whether a name is a slip of a city of millions, wherever that lies, and nothing beside it tells otherwise."""
    prose = scene.draft.prose
    city = slip_of_city_in(prose[start:end], frozenset(), atlas)
    if city is None or key(city) in key(prose[slice(*sentence_range(scene, start, end))]):
        return False
    return _is_after_preposition(prose, start) and not _BESIDE.match(prose, end)


def _around(scene: Scene, low: int, high: int, start: int, end: int) -> list[tuple[int, int]]:
    """The names around a range, and the words of each, the nearest first."""
    prose = scene.draft.prose
    found: list[tuple[int, int]] = []
    for match in _RUN.finditer(prose, low, high):
        first, last = _without_opener(prose, *match.span())
        if last <= start or first >= end:
            found.append((first, last))
            if " " in prose[first:last]:
                at = first
                for word in prose[first:last].split(" "):
                    found.append((at, at + len(word)))
                    at += len(word) + 1
    found.sort(key=lambda one: (min(abs(one[0] - start), abs(one[1] - start)), one[0], -one[1]))
    return found[:_MOST]


def misspelt(
    scene: Scene,
    start: int,
    end: int,
    within: Place | None,
    phrase: str,
    *,
    aside: bool,
    other: Place | None = None,
) -> NameListed:
    """The claim that a name is spelt right, with the place that it is said or taken to lie in, and one beside it."""
    maker = scene.maker
    quote, span = maker.quote(start, end), maker.span(start, end)
    return make(
        NameListed,
        quote=quote,
        span=span,
        section=maker.section(start),
        phrase=phrase,
        aside=aside,
        name=make(Quoted, quote=quote, span=span),
        alongside=() if other is None else (other,),
        within=within,
    )


def _is_aside(scene: Scene, start: int, end: int) -> bool:
    """Whether the copy takes back what it says there, or tells of a time in which names were spelt otherwise."""
    sentence = scene.sentence_at(start)
    if sentence is not None and sentence.start <= start and denied(sentence):
        return True
    first, last = sentence_range(scene, start, end)
    years = (year for one in scene.within(first, last, DateMention) for year in one.years or (one.year,))
    return any(year is not None and year < _LONG_AGO for year in years)
