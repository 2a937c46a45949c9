"""The regions below the first level that copy names beside the one they lie in: districts, counties, municipalities.

There are too many of them to look for in all prose; a rule asks for one that the copy has named. A name that is not
here may be a district all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from factcheck.atlas.entry import country_of
from factcheck.atlas.lines import line_of
from factcheck.atlas.names import key

DATA = Path(__file__).parent / "data" / "districts.txt"
COUNTY_WORDS = ("county", "parish", "borough")
"""The type words of the United States, which stand in the names as filed."""


class Districts:
    """The compiled districts, searched as they stand in some 15 microseconds."""

    def __init__(self, data: bytes) -> None:
        """`data` is the content of the file that `factcheck.atlas.compile_districts` writes.

        Its first line tells the source and its date, its second what each country calls its districts; then comes each
        name with the regions, or countries, that have a district of it.
        """
        source, words, self._lines = data.split(b"\n", 2)
        self.source, self.as_of = source.decode().split("|")
        """Name and date of the dataset."""
        self._words = words.decode()

    @classmethod
    def load(cls) -> Districts:
        """The districts that ship with the package. Takes less than a millisecond."""
        return cls(DATA.read_bytes())

    def __len__(self) -> int:
        return sum(line.count(b" ") + 1 for line in self._lines.splitlines())

    def above(self, name: str, word: str | None = None) -> tuple[str, ...]:
        """Ids of the regions, or countries, that have a district of the name; with a type word only of the type."""
        bare = line_of(key(name), self._lines).split()
        if word is None:
            return tuple(bare)
        typed = line_of(key(f"{name} {word}"), self._lines).split()
        return (*typed, *(one for one in bare if word in self.words(country_of(one))))

    def spelt_apart(self, name: str, word: str, region: str) -> bool:
        """Whether a region has a district of the name, but for the spaces in it: "La Salle" and "LaSalle"."""
        wanted = "".join(key(name).removesuffix(word).split()).encode()
        first = wanted[:2].decode()
        at = self._lines.find(f"\n{first}".encode())
        rows = self._lines[at : self._lines.rfind(f"\n{first}".encode()) + 200].split(b"\n") if at >= 0 else ()
        return any(
            region.encode() in row.split(b"|")[-1].split()
            and row.split(b"|")[0].removesuffix(word.encode()).replace(b" ", b"") == wanted
            for row in rows
        )

    def ends_so(self, name: str, word: str, region: str) -> bool:
        """Whether a district of a region has a longer name that ends so: "Queen" of King and Queen County."""
        ending = f" {key(name).removesuffix(f' {word}')} {word}|".encode()
        at = self._lines.find(ending)
        while at >= 0:
            end = self._lines.find(b"\n", at)
            if region.encode() in self._lines[at : end if end >= 0 else None].partition(b"|")[2].split():
                return True
            at = self._lines.find(ending, at + 1)
        return False

    def words(self, country: str) -> tuple[str, ...]:
        """What English copy calls the districts of a country (by its id); empty where they have no one name."""
        return self._by_country.get(country, ())

    @cached_property
    def _by_country(self) -> Mapping[str, tuple[str, ...]]:
        rows = (row.partition("=") for row in self._words.split(";"))
        return {country: tuple(words.split(",")) for country, _, words in rows}
