"""Reads towns and regions on borders that are told in other words: "across the Zambezi from", "the last town before".

What is said stands anywhere behind the name: `said_of` finds it. Other readers have what they found already.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.atlas import PlaceKind, Standing
from factcheck.atlas.names import key
from factcheck.atlas.shores import shores
from factcheck.claims import Bordering, Nearness, make
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.landmarks import landmarks_in
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.towns import NAME, Town
from factcheck.extraction.phrasebook.readers.asides import is_aside, sentence_range
from factcheck.extraction.phrasebook.readers.geography.bearings.directions import place_of
from factcheck.extraction.phrasebook.readers.geography.borders.border_towns import (
    COUNTRY,
    NATION,
    NOT_GUARDS,
    PHRASE,
    REGION,
    SPOKEN_OF,
    border_towns,
    country_in,
    phrase_of,
)
from factcheck.extraction.phrasebook.readers.geography.said_of import said_of
from factcheck.extraction.phrasebook.scene import Scene

_JUST = r"(?:(?:right|just|directly|hard|almost|immediately|only|straight) )?"
_LINE = r"(?:border|frontier)(?: crossing| post| line| region| area)?"
_WATER = (
    r"(?:(?:the |a )?(?:narrow |wide |dry |little )?(?:river(?: bed)?|stream|creek|water|bridge|border|frontier"
    r"|line)"
    rf"|(?:the )?(?:[Rr]iver )?(?P<river>{NAME}?)(?: [Rr]iver)?)"
)
_OWNED = rf"(?:the|its|(?P<owner>{NAME})['’]s?)"
_WITH = (
    rf"(?:(?:the {NATION} side of )?{_OWNED} (?:[a-z-]+ ){{0,2}}?{_LINE} (?:with|to|into) (?:neighbou?ring )?{COUNTRY}"
    rf"|the (?:[a-z]+ )?(?P<nation>{NATION}) (?:border|frontier){NOT_GUARDS})"
)
_FEW = (
    r"(?:\d[\d.,]* ?(?:km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s?|minutes?|yards)(?: \([^()\n]{2,24}\))?"
    r"|(?:an?|a few|ten|five|two|three|twenty|half an?) (?:[a-z-]+ )?(?:km|kilomet(?:re|er)s?|miles?|minutes?"
    r"|walk|drive|ride|metres|hour))"
    r"(?: (?:walk|drive|by (?:car|road|bus|train)|away|short))?"
)
_NEARBY = (
    rf"(?:near(?: to)?|close to|by|not far from|just short of|hard by|(?:about |some |only "
    rf"|barely )?{_FEW} from|within {_FEW} of|within sight of|in sight of)"
)
_A_THROW = (
    r"(?:an? (?:stone['’]?s|hop|short hop|few steps|short walk|walk)(?: throw)?|within sight"
    r"|walking distance|within (?:walking|shouting) distance|steps|yards|a few (?:yards|metres|steps))"
)

_SAID = (
    (
        Nearness.BORDER,
        expression(rf"{_JUST}(?:on|at|along|astride|upon|beside|hard on|right up against|up against) {_WITH}"),
        ("border", "frontier"),
    ),
    (Nearness.BORDER, expression(rf"(?:right |hard )?up against {COUNTRY}(?=[,.;)])"), ("up against",)),
    (Nearness.BESIDE, expression(rf"{_JUST}{_NEARBY} {_WITH}"), ("border", "frontier")),
    (
        Nearness.BESIDE,
        expression(rf"{_A_THROW} (?:away )?(?:from|of) {COUNTRY}(?=[,.;)]| and | but )"),
        (" from ", " of "),
    ),
    (
        Nearness.BORDER,
        expression(rf"{_JUST}(?:across|over|on the (?:other|far|opposite) (?:side|bank) of) {_WATER} from {COUNTRY}"),
        (" from ",),
    ),
    (
        Nearness.BORDER,
        expression(
            rf"(?:looks?|looking|faces?|facing|gazes|gazing|stares|staring|peers)(?: out| north| south| east| west"
            rf"| straight)? (?:over|across) {_WATER} (?:at|to|into|towards?|on|onto) {COUNTRY}"
        ),
        ("look", "fac", "gaz", "star", "peer"),
    ),
    (
        Nearness.BORDER,
        expression(
            rf"(?:faces?|facing|opposite|that faces|which faces) {COUNTRY} (?:over|across|on the (?:other"
            rf"|far) (?:side|bank) of) {_WATER}"
        ),
        ("fac", "opposite"),
    ),
    (
        Nearness.BESIDE,
        expression(
            rf"the (?:last|first|final) (?:(?:[A-ZÀ-Þ]?[a-z-]+) ){{0,2}}?(?:city|town|stop|village|station|post"
            rf"|place|settlement) "
            rf"(?:before|on the (?:road|way|line|railway) (?:in)?to) {COUNTRY}(?=[,.;)]| and | but | is | was )"
        ),
        ("the last ", "the first ", "the final "),
    ),
    (
        Nearness.BORDER,
        expression(
            r"(?:an?|the|its|one of the|another|the country['’]s) (?:[a-z-]+ ){0,3}?(?:crossing(?: point)?s?"
            r"|border (?:post|point|gate|crossing)"
            rf"|frontier (?:post|crossing)|checkpoint|gateway) from (?P<nation>{NAME}) (?:in)?to {COUNTRY}"
        ),
        ("crossing", " post", "point", "gate", "checkpoint"),
    ),
    (
        Nearness.BORDER,
        expression(
            rf"(?P<of_region>)(?:(?:like|unlike|along with|together with"
            rf"|as well as) [^,;.:()\n]{{3,50}}?,? )?(?:also )?"
            rf"(?:borders(?: on)?|touches|adjoins|abuts|shares a (?:[a-z-]+ ){{0,2}}(?:border"
            rf"|frontier) with) {COUNTRY}(?=[,.;)]|$| and (?!(?:the )?[A-Z]))"
        ),
        ("borders", "touches", "adjoins", "abuts", "shares a "),
    ),
    (
        Nearness.BORDER,
        expression(
            rf"(?P<of_region>)(?:reaches|stretches|runs|extends|goes) (?:[^,;.:()\n]|,(?= )){{0,110}}?\b(?:to"
            rf"|as far as) {_WITH}"
        ),
        ("border", "frontier"),
    ),
    (
        Nearness.BORDER,
        expression(
            rf"where (?P<nation>{NAME}) (?:meets|ends and|gives way to|becomes|touches) {COUNTRY}(?: begins"
            rf"| starts)?(?=[,.;)]|$)"
        ),
        ("where ",),
    ),
)
_VERBS = tuple(pattern for _, pattern, cues in _SAID if "of_region" in pattern.groupindex or cues[0] == "look")
_CUES = tuple(dict.fromkeys(cue for _, _, cues in _SAID for cue in cues))
_TOLD = ("borders", "touches", "adjoins", "abuts", "shares", "also", "like", "unlike", "along", "together", "as well")
_RIVER = "river"
_AT_SEA = expression(
    r"\b(?:Sea|Ocean|Gulf|Bay|Channel|Straits?|Sound|Passage|Atlantic|Pacific|Caribbean|Mediterranean|Adriatic|Aegean"
    r"|Baltic|Bosphorus|Bosporus|Dardanelles|Øresund|Oresund|Öresund|Lake|Lac|Loch|Lough|Fjord|Firth|Kattegat|Desert"
    r"|Sahara|Mountains?|Alps|Himalayas|Rift|Valley|Caspian)\b"
)


def read_told_borders(scene: Scene) -> Iterator[Bordering]:
    """A claim for each town or region of which such words are said."""
    if scene.atlas is None:
        return
    prose, lower = scene.draft.prose, scene.lower
    known = [one.span for one in border_towns(scene)]
    for block in scene.draft.blocks:
        text = lower[block.start : block.end]
        for nearness, pattern, cues in _SAID:
            for match in pattern.finditer(prose, block.start, block.end) if any(cue in text for cue in cues) else ():
                if any(span.start < match.end() and match.start() < span.end for span in known):
                    continue
                for claim in _claims(scene, match, nearness, verb=pattern in _VERBS):
                    known.append(claim.span)
                    yield claim


def _claims(scene: Scene, match: re.Match[str], nearness: Nearness, *, verb: bool) -> Iterator[Bordering]:
    groups = match.groupdict()
    if groups.get("river") and not _is_river(scene, *match.span("river")):
        return
    found = [country_in(scene, match, group) for group in ("country", "nation") if groups.get(group)]
    countries = [one for one in found if one is not None]
    if not countries or len(countries) < len(found):
        return
    floor, last = sentence_range(scene, match.start(), match.end())
    region = "of_region" in groups
    for town in said_of(scene, match.start(), floor, verb=verb):
        phrase = _region(scene, town) if region else phrase_of(scene, town, nearness)
        if region and match[0].startswith(_TOLD) and scene.within(town.start, town.end, PlaceMention):
            continue  # read with the other lands
        if phrase is None or any(one.name == town.name for one in countries):
            continue
        if SPOKEN_OF.search(scene.lower, floor, last) is not None:
            continue
        owner = country_in(scene, match, "owner") if groups.get("owner") else None
        maker, start, end = scene.maker, town.start, match.end()
        yield make(
            Bordering,
            quote=maker.quote(start, end),
            span=maker.span(start, end),
            section=maker.section(start),
            phrase=phrase,
            aside=is_aside(scene, start, end),
            place=place_of(scene, town),
            either=(owner,) if owner is not None else (),
            neighbours=tuple(countries),
            nearness=nearness,
        )


def _region(scene: Scene, town: Town) -> str | None:
    """What a name is one of that no other reader takes for a region: a region, or else a town."""
    assert scene.atlas is not None
    lands = [one for one in scene.atlas.named(town.name) if one.standing is not Standing.FORMER]
    if any(one.kind is PlaceKind.COUNTRY for one in lands):
        return None
    if any(one.kind is PlaceKind.REGION for one in lands):
        return REGION
    return PHRASE if scene.atlas.cities.named(town.name) else None


def _is_river(scene: Scene, start: int, end: int) -> bool:
    """Whether a name may be that of a river or a bridge, and of no water of the sea: "across the Gulf"."""
    known = [one.landmark for one in landmarks_in(scene) if one.start < end and start < one.end]
    if known:
        return all(one.kind == _RIVER for one in known)
    name = scene.draft.prose[start:end]
    return key(name) not in shores() and _AT_SEA.search(name) is None
