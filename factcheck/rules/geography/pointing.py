"""Which country a draft points to where it names a region."""

from __future__ import annotations

from collections import Counter

from factcheck.atlas import Atlas, PlaceKind, Standing, TypeWord
from factcheck.atlas.names import key
from factcheck.claims import RegionNamed


def pointed_to(claim: RegionNamed, atlas: Atlas) -> tuple[str, ...]:
    """Ids of the countries that the draft points to: the one beside the name, or that of most of the list."""
    if claim.place.country is not None:
        country = atlas.country(claim.place.country)
        return () if country is None else (country.id,)
    like = [listed for listed in claim.alongside if listed.place.type_word == claim.place.type_word]
    counts: Counter[str] = Counter()
    known = 0
    for listed in like if len(like) > 1 else claim.alongside:
        word = atlas.words.get(listed.place.type_word or "")
        countries = {
            e.country
            for e in atlas.named(listed.place.name)
            if e.kind is PlaceKind.REGION and e.standing is Standing.CURRENT and (word is None or word.names(e))
        }
        counts.update(countries)
        known += bool(countries)
    return tuple(sorted(c for c, count in counts.items() if count >= 2 and 2 * count > known))


def by_a_word_of_it(name: str, word: TypeWord, atlas: Atlas) -> tuple[str, ...]:
    """The country of which several regions have a word of the name, and no other country's have: "Pradesh"."""
    words = {part for part in key(name).split() if len(part) > 4}
    sharing = [
        country
        for country in sorted(word.homes)
        if sum(not words.isdisjoint(key(region.name).split()) for region in atlas.regions(country)) > 1
    ]
    return tuple(sharing) if len(sharing) == 1 else ()
