"""Places that a draft puts onto an island, and islands that it puts into a sea."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.claims import Containment
from factcheck.extraction.phrasebook.scene import Scene


def read_islands(scene: Scene) -> Iterator[Containment]:
    """Nothing yet."""
    return iter(())
