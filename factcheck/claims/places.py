"""Places as a draft names them. Which entry of the atlas is meant is for the rules to say."""

from __future__ import annotations

from factcheck.claims.model import Model, Span


class Place(Model):
    """A place name as printed."""

    quote: str
    """The name with its type word, verbatim: "Rostov Oblast", "the state of Ontario"."""
    span: Span
    name: str
    """The name alone: "Rostov"."""
    type_word: str | None = None
    """The word that says what kind of place it is, lower case, singular: "oblast"."""
    country: str | None = None
    """The country or its people as the draft names them beside the place ("Ontario, Canada"; "the Russian capital")."""
    capital: bool = False
    """Whether the place is named only as the capital of `country`: "the Russian capital"."""
