"""Whether the words between a town and a land can mean nothing but that the one lies in the other."""

from __future__ import annotations

from factcheck.atlas.entry import PlaceKind
from factcheck.drafts.draft import BlockKind
from factcheck.expressions import expression
from factcheck.extraction.phrasebook.mentions.mention import PlaceMention
from factcheck.extraction.phrasebook.mentions.place_words import CAPITALISED
from factcheck.extraction.phrasebook.mentions.towns import Town
from factcheck.extraction.phrasebook.readers.geography.within.place_joints import TOWN_WORD
from factcheck.extraction.phrasebook.readers.geography.within.place_lists import (
    ENDS,
    FROM_SOME,
    GOES_ON,
    NEXT_ALIKE,
    PAIR,
    TOWN_OF,
)
from factcheck.extraction.phrasebook.scene import Scene

SAYS = expression(r" (?:is|are|has been|belongs|falls|comes|lies|sits|stands|found|located|was|lie) ")
_ARE = expression(r" are in ")
_IS_TOWN = expression(rf"\b{TOWN_WORD} (?:in|of|on) ")
_IN_BARE = expression(r",? in ")
_SHUTS = expression(r"[,.;:)\]!?—–\"”]|\s*$|\s*\n|\s(?:[—–-]|--)\s|\s\([A-Z][A-Za-z. ]{1,16}\)\s[—–-]")
_LOCAL = frozenset(
    "in at near from to of around outside inside through via for between towards toward across into and reached left"
    " beyond by on off city town port village suburb visited".split()
)
_HOSTILE = frozenset(
    "beat beats beating defeated against over versus vs v vs. joined signed met with than not no unlike like said"
    " told as or called named is was by plays play played meet meets host hosts versus thrashed edged hosted hosting"
    " face faced facing loaned sold".split()
)
_ADDRESS = expression(
    r"(?:Venue|Where|Location|Address|Place|Head office|Headquarters|Meeting point|Site|Office|Office address|Plant"
    r"|Postal address|Base|Held at): [^:;\n]{2,80}, \Z"
)
_AS_FAR_AS = expression(r"\bfar (?:away |north |south |east |west |inland |afield )?as \Z")
_WHERE = frozenset("at of in near to from for around outside by off on".split())
"""Words before a name after which it is something else that lies where the copy says."""
_MARK = 4
"""Characters that may stand before the first word of a list item."""
_BRACKETS = expression(
    rf"\b(?:in|at|to|from|near|of|between|visits?|visited|via) (?:{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}}"
    r" \([A-Z][A-Za-z ]{2,20}\)(?:, and |, | and )){1,6}\Z"
)
"""Before a town of a list in which each stands by its land: "shelters in Perth (Scotland), Swansea (England)"."""
_BEYOND = expression(
    r"(?i:\b(?:beyond|past|(?:north|south|east|west)[a-z-]* of"
    r"|(?:km|kilomet(?:re|er)s?|miles?|minutes?|hours?|drive|ride|walk|metres|meters|way|far)(?: [a-z]+){0,3}?"
    r" (?:of|from|off))) (?:the (?:city|town) of )?\Z"
)
"""Before a town: another place is told by it, and that may be what lies in a land: "southeast of Porto, in Viseu"."""
_ONE_IN_BRACKETS = rf"(?P<town>{CAPITALISED}(?:[ -]{CAPITALISED}){{0,2}}) \((?P<land>[A-Z][A-Za-z ]{{2,20}})\)"
_NEXT_IN_BRACKETS = expression(rf"\)(?:, and |, | and ){_ONE_IN_BRACKETS}")
_LAST_IN_BRACKETS = expression(rf"(?<![\w’'-]){_ONE_IN_BRACKETS}(?:, and |, | and )\Z")
_SIDE = expression(r", (?:far |deep )?(?:central|[a-z-]+ern) ")
"""A side of the land after a comma, which says no more than the comma: "Graz, southern Austria"."""
_LEAD, _LIST, _FAR = 24, 120, 60


def are_sure(scene: Scene, town: Town | None, parent: PlaceMention, joint: str) -> bool:
    """Whether the words can mean nothing but that the one lies in the other."""
    prose = scene.draft.prose
    joint = ", " if _SIDE.fullmatch(joint) is not None else joint
    tail = prose[parent.end : parent.end + 80]
    if tail.startswith(("'", "’", "-")):
        return False
    country = parent.type_word is None and may_be_country(parent)
    if _ARE.match(joint) and town is not None and town.before not in ("", "The"):
        return False
    before = town.before.lower() if town is not None else ""
    alike = _IN_BARE.match(joint) is not None and not country and NEXT_ALIKE.match(tail) is not None
    if before == "as" and town is not None and _AS_FAR_AS.search(prose, max(0, town.start - _LEAD), town.start):
        before = "to"
    told = SAYS.search(joint) is not None
    if told and joint.startswith(" ") and town is not None and before in _WHERE and not _is_that_town(prose, town):
        return False  # "the airport at Cincinnati is in Kentucky"
    bracketed = joint == " (" and tail.startswith(")") and town is not None
    if bracketed and town is not None and _BRACKETS.search(prose, max(0, town.start - _LIST), town.start):
        return True
    if (before in _HOSTILE and not told) or (before.endswith((",", ";", "/")) and not alike and joint != ", "):
        return False
    if joint == ", " and town is not None and _are_siblings(scene, town, parent):
        return False
    if joint == " (":
        if not tail.startswith(")"):
            return False
        if not country or before in _LOCAL or (before == "" and _opens_item(scene, town)):
            return True
        return town is not None and _is_beside_another(scene, town, parent)
    if told and NEXT_ALIKE.match(tail):
        return True
    if alike:
        return before == "" or before.endswith(",") or (before.islower() and before not in ("and", "or"))
    if GOES_ON.match(tail) and not (_IS_TOWN.search(joint) and tail.startswith(", and ")):
        return _chain(scene, parent, tail)
    if joint == ", " and before.endswith(",") and town is not None:
        return _is_an_address(scene, town, parent)
    if joint == ", ":
        local = before in _LOCAL or before == "" or (not country and before.islower())
        return local and _SHUTS.match(tail) is not None
    if joint.startswith(", in ") and town is not None and _BEYOND.search(prose, max(0, town.start - _FAR), town.start):
        return False
    if joint.startswith(", in ") and tail.startswith((",", ")", ".")):
        return (
            before not in ("and", "or")
            or town is None
            or not FROM_SOME.search(prose, max(0, town.start - _LIST), town.start)
        )
    if _IN_BARE.match(joint):
        if country:
            return before in _LOCAL - {"of", "from", "to", "and", "for", "by", "on", "off", "left"}
        listed = (
            before == "and"
            and town is not None
            and PAIR.search(prose, max(0, town.start - _LIST), town.start) is not None
        )
        return (
            before == ""
            or (before.islower() and before not in ("and", "or"))
            or (listed and ENDS.match(tail) is not None)
        )
    return True


def _is_beside_another(scene: Scene, town: Town, parent: PlaceMention) -> bool:
    """Whether the next name, or the one before, is a town's in the land that stands in brackets after it."""
    prose, atlas = scene.draft.prose, scene.atlas
    after = _NEXT_IN_BRACKETS.match(prose, parent.end)
    before = _LAST_IN_BRACKETS.search(prose, max(0, town.start - _LIST), town.start)
    for other in (after, before):
        if other is None or atlas is None:
            continue
        land = atlas.country(other["land"])
        cities = atlas.cities.named(other["town"])
        if land is not None and cities and cities[0].city.country == land.id:
            return True
    return False


def _is_that_town(prose: str, town: Town) -> bool:
    """Whether "the city of" stands before a name, so that what follows is said of the city."""
    return TOWN_OF.search(prose, max(0, town.start - _LEAD), town.start) is not None


def _are_siblings(scene: Scene, town: Town, parent: PlaceMention) -> bool:
    """Whether a name is a region's too, of the rank and country of the next: "the cantons of Geneva, Vaud and Jura"."""
    atlas = scene.atlas
    own = [entry for entry in atlas.named(town.name) if entry.kind is PlaceKind.REGION] if atlas is not None else []
    return any(
        one.country == other.country
        and one.level == other.level
        and one.id != other.id
        and town.name not in parent.name
        for one in own
        for other in parent.entries
    )


def _is_an_address(scene: Scene, town: Town, parent: PlaceMention) -> bool:
    """Whether a line with the label of an address ends with a town and its country: "Venue: Town Hall, Bath, Wales"."""
    block, prose = scene.draft.block_at(town.start), scene.draft.prose
    start = max(block.start, prose.rfind("\n", block.start, town.start) + 1)
    ends = prose[parent.end : block.end].partition("\n")[0].strip() in ("", ".")
    if not ends or scene.atlas is None or _ADDRESS.match(prose, start, town.start) is None:
        return False
    other = prose[start : town.start - 2].rpartition(", ")[2].rpartition(": ")[2]
    return not scene.atlas.cities.named(other) and not scene.atlas.named(other)


def _opens_item(scene: Scene, town: Town | None) -> bool:
    """Whether a name is the first of a list item or a cell."""
    block = scene.draft.block_at(town.start) if town is not None else None
    return block is not None and town is not None and block.kind is BlockKind.ITEM and town.start - block.start < _MARK


def _chain(scene: Scene, parent: PlaceMention, tail: str) -> bool:
    """Whether what goes on after a region is its country: "Moncton, New Brunswick, Canada"."""
    after = next(iter(scene.within(parent.end, parent.end + 6, PlaceMention)), None)
    if after is None or after.start != parent.end + 2 or not tail.startswith(", "):
        return False
    countries = {one.id for one in after.entries if one.kind is PlaceKind.COUNTRY}
    rest = scene.draft.prose[after.end : after.end + 48]
    within = any(one.kind is PlaceKind.REGION and one.country in countries for one in parent.entries)
    return within and not GOES_ON.match(rest)


def may_be_country(mention: PlaceMention) -> bool:
    """Whether a mention may name a country, of today or of another time."""
    return any(one.kind is PlaceKind.COUNTRY for one in mention.entries)
