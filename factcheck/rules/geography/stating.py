"""What a claim about a region states of it, and where the draft lists it besides."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas import Atlas, Entry
from factcheck.claims import Listed, RegionNamed


def states_type(claim: RegionNamed) -> bool:
    """Whether the claim states the type ("the province of Quebec") and not merely the name ("Rostov Oblast")."""
    place = claim.place
    return place.quote.endswith(place.name) and place.quote != place.name and place.type_word != "region"


def says_what_it_is(claim: RegionNamed) -> bool:
    """Whether the copy tells the type of a region, before its name or apart from it: "Bern, the Swiss canton"."""
    return states_type(claim) or claim.place.quote == claim.place.name


def listed_as(entry: Entry, alongside: Iterable[Listed], atlas: Atlas) -> Listed | None:
    """The place of the list that is the entry."""
    return next((listed for listed in alongside if entry in atlas.named(listed.place.name)), None)
