"""Lookup of place names."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.atlas.entry import Entry, PlaceKind


class Atlas:
    """The compiled gazetteer."""

    @classmethod
    def load(cls) -> Atlas:
        """The atlas that ships with the package."""
        raise NotImplementedError

    def named(self, name: str) -> tuple[Entry, ...]:
        raise NotImplementedError

    def near(self, name: str, candidates: Iterable[Entry]) -> tuple[Entry, ...]:
        raise NotImplementedError

    def get(self, entry_id: str) -> Entry | None:
        raise NotImplementedError

    def regions(self, country: str) -> tuple[Entry, ...]:
        raise NotImplementedError


__all__ = ["Atlas", "PlaceKind"]
