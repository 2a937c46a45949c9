"""Compiles the atlas: public datasets and the hand-kept tables of `sources/` become `data/atlas.json`.

    python -m factcheck.atlas.compile [--cldr FOLDER] [--check]

Needs the dependency group `atlas` (iso3166-2). CLDR comes from FOLDER, which holds the unpacked npm packages
cldr-subdivisions-full and cldr-localenames-full, or is fetched with the npm client. The same inputs give the same
bytes. With --check nothing is written, and the exit status is 1 if the file would change.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rapidfuzz import fuzz

from factcheck.atlas.entry import Entry, PlaceKind, Source, Standing
from factcheck.atlas.names import key
from factcheck.atlas.naming import adjectives, native, people, unique
from factcheck.atlas.packing import guarded, index, loud, packed, written
from factcheck.atlas.upstream import (
    Cldr,
    IsoRegion,
    cldr_source,
    english_transliteration,
    fetch_cldr,
    iso_source,
    read_cldr,
    read_iso,
    without_type_word,
)

HERE = Path(__file__).parent
DATA = HERE / "data" / "atlas.json"

Table = dict[str, Any]

_FOOTNOTE = " †"
"""What ISO sets after the municipalities of Skopje."""
_NICKNAME = 72
"""An English name of iso3166-2 less like the accepted names than this (rapidfuzz, 0 to 100) is taken for a nickname."""


def main(arguments: list[str] | None = None) -> int:
    """The command; returns its exit status."""
    parser = argparse.ArgumentParser(prog="python -m factcheck.atlas.compile", description="Compiles the atlas.")
    parser.add_argument("--cldr", type=Path, metavar="FOLDER", help="unpacked CLDR packages; fetched when left out")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data would change")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as scratch:
        folder: Path = options.cldr or Path(scratch)
        if options.cldr is None:
            fetch_cldr(folder)
        text = compiled(read_cldr(folder), list(read_iso()))
    if options.check:
        return 0 if DATA.is_file() and DATA.read_text("utf-8") == text else 1
    DATA.parent.mkdir(exist_ok=True)
    DATA.write_text(text, "utf-8", newline="\n")
    sys.stderr.write(f"{DATA.name}: {len(text.encode()) / 1e3:.0f} kB\n")
    return 0


def compiled(cldr: Cldr, iso: list[IsoRegion]) -> str:
    """The text of the data file."""
    tables = {name: _table(name) for name in ("countries", "regions", "former", "types", "places")}
    sources = [iso_source(), cldr_source(), *(_own(table) for table in tables.values())]
    rows = [
        *_countries(tables["countries"], cldr),
        *_regions(tables["regions"], tables["types"], cldr, iso),
        *_former(tables["former"]),
        *_cities(tables["countries"], tables["places"]),
        *_loose(tables["places"]),
    ]
    entries = {row.id: row for row in rows}
    if len(entries) != len(rows):
        raise SystemExit("an id is given twice: " + ", ".join(sorted(_twice(row.id for row in rows))))
    splits = _splits(tables["places"], entries)
    filed = index(rows)
    data = {
        "sources": [[s.name, s.version, s.licence, s.as_of] for s in sources],
        "entries": {row.id: packed(row, sources) for row in sorted(rows, key=lambda row: row.id)},
        "names": {name: " ".join(ids) for name, ids in sorted(filed.items())},
        "guarded": guarded(filed, entries, tables),
        "loud": sorted({key(name) for row in rows for name in row.names if loud(name)}),
        "ordinary": sorted(map(key, tables["places"]["care"]["words"])),
        "people_too": sorted(map(key, tables["places"]["care"]["people"])),
        "people": people(tables["countries"]),
        "adjectives": adjectives(tables["regions"], entries),
        "native": native(tables["countries"], cldr),
        "capitals": _capitals(tables["countries"]),
        "splits": splits,
        "words": tables["types"]["word"],
        "stale": dict(sorted(tables["regions"]["stale"].items())),
    }
    return written(data)


def _countries(table: Table, cldr: Cldr) -> Iterator[Entry]:
    own = _own(table)
    for code, row in sorted(table["countries"].items()):
        english = cldr.territories.get(code, "").replace("&", "and").replace("St. ", "Saint ")
        name = row.get("name") or english
        also = [cldr.territories[k] for k in (f"{code}-alt-short", f"{code}-alt-variant") if k in cldr.territories]
        also = [other for other in also if "(" not in other]
        names = unique([name, *row.get("also", []), english if " - " not in english else name, *also])
        standing = Standing.DISPUTED if row.get("disputed") and code in ("EH", "XK", "TW", "PS") else Standing.CURRENT
        note = row.get("note") if standing is Standing.DISPUTED else None
        yield Entry(code, PlaceKind.COUNTRY, name, "country", code, names, standing, own.name, own.as_of, note, None, 0)
    for code, row in sorted(table["former"].items()):
        names = unique([row["name"], *row.get("also", [])])
        yield Entry(
            *(code, PlaceKind.COUNTRY, row["name"], "country", code, names, Standing.FORMER, own.name, own.as_of),
            row["note"],
            None,
            0,
        )


def _regions(table: Table, types: Table, cldr: Cldr, iso: list[IsoRegion]) -> Iterator[Entry]:
    own, upstream = _own(table), iso_source()
    parents = {region.code: region.parent for region in iso}
    spelt = set(table["names"])
    today = {region.code: _region_names(region, table, cldr)[0] for region in iso}
    today |= {code: row["names"][0] for code, row in table["added"].items()}
    for region in iso:
        spelt.discard(region.code)
        if region.code in table["gone"]["codes"]:
            continue
        names = _region_names(region, table, cldr)
        kind = table["types"].get(region.code) or types["category"].get(
            f"{region.country}:{region.category}", types["category"].get(region.category, region.category)
        )
        disputed = region.code in table["disputed"]["codes"]
        if (ended := table["dissolved"].get(region.country)) is not None and region.code in ended["now"]:
            now = ended["now"][region.code]
            note = f"{names[0]} {kind.title()} {ended['how']} {today[now]} in {ended['until']}."
            yield _ended(region.code, names, kind, region.country, now, note, own)
            continue
        yield Entry(
            id=region.code,
            kind=PlaceKind.REGION,
            name=names[0],
            type=kind,
            country=region.country,
            names=names,
            standing=Standing.DISPUTED if disputed else Standing.CURRENT,
            source=upstream.name,
            as_of=upstream.as_of,
            note=table["notes"].get(region.code),
            parent=region.parent if region.parent in parents else None,
            level=2 if region.parent in parents else 1,
        )
    if spelt:
        raise SystemExit(f"regions.toml: [names] has codes that ISO has not: {', '.join(sorted(spelt))}")
    for code, row in sorted((table["added"] | table["unrecognised"]).items()):
        yield Entry(
            id=code,
            kind=PlaceKind.REGION,
            name=row["names"][0],
            type=row["type"],
            country=row.get("country", code[:2]),
            names=tuple(row["names"]),
            standing=Standing.DISPUTED if code in table["unrecognised"] else Standing.CURRENT,
            source=own.name,
            as_of=row.get("as_of", own.as_of),
            note=row.get("note"),
            parent=row.get("parent"),
            level=2 if "parent" in row else 1,
        )


def _region_names(region: IsoRegion, table: Table, cldr: Cldr) -> tuple[str, ...]:
    own = table["names"].get(region.code, [])
    unicode_name = cldr.subdivisions.get(region.code.replace("-", "").lower())
    english = [without_type_word(name) for name in region.english]
    local = without_type_word(region.name.split(", ")[0])
    names = [*own]
    if region.country in table["prefer_iso"]:
        names += english[:1]
    elif unicode_name:
        names.append(without_type_word(unicode_name))
    elif english:
        names.append(english[0])
    names.append(english_transliteration(local) if region.country in ("RU", "BY", "KG", "KZ") else local)
    like = [name for name in english if any(fuzz.partial_ratio(key(name), key(n)) >= _NICKNAME for n in names)]
    every = (name.removesuffix(_FOOTNOTE) for name in [*names, *like])
    unused = table["unused"].get(region.code, [])
    return unique(name for name in every if _latin(name) and not name.startswith("The ") and name not in unused)


def _former(table: Table) -> Iterator[Entry]:
    own = _own(table)
    seen: dict[str, int] = defaultdict(int)
    for group in table["group"]:
        kind, country = group["type"], group["country"]
        for name, until, now in group["names"]:
            code = f"{country}/former-{kind.replace(' ', '-')}-{key(name).replace(' ', '-')}"
            seen[code] += 1
            if seen[code] > 1:
                raise SystemExit(f"former.toml: {country} {kind} {name} is given twice")
            note = f"{name} {kind.title()} ended or was renamed{f' in {until}' if until else ''}."
            yield _ended(code, (name,), kind, country, now, note, own)


def _ended(code: str, names: tuple[str, ...], kind: str, country: str, now: str, note: str, own: Source) -> Entry:
    """A region that is no more, below the one that holds most of it today."""
    return Entry(
        *(code, PlaceKind.REGION, names[0], kind, country, names, Standing.FORMER, own.name, own.as_of), note, now
    )


def _cities(countries: Table, places: Table) -> Iterator[Entry]:
    own = _own(places)
    found: dict[str, Entry] = {}

    def add(country: str, name: str, within: str | None, note: str | None) -> None:
        code = _city_id(country, name)
        names = unique([name, *places["cities"]["also"].get(name, [])])
        found.setdefault(
            code,
            Entry(
                *(code, PlaceKind.CITY, name, "city", country, names, Standing.CURRENT, own.name, own.as_of),
                note,
                within,
            ),
        )

    for country, row in countries["countries"].items():
        for capital in row.get("capitals", []):
            name, _, within = capital.partition("@")
            add(country, name, within or None, row.get("note"))
    for split in places["split"]:
        add(split.get("country", split["unit"][:2]), split["city"], split["unit"], None)
    yield from found.values()


def _loose(places: Table) -> Iterator[Entry]:
    own = _own(places)
    for kind, names in ((PlaceKind.WATER, places["waters"]["names"]), (PlaceKind.AREA, places["areas"]["names"])):
        for name in names:
            code = f"{kind}/{key(name).replace(' ', '-')}"
            yield Entry(code, kind, name, kind.value, "XX", (name,), Standing.CURRENT, own.name, own.as_of)


def _splits(places: Table, entries: dict[str, Entry]) -> list[list[str | bool]]:
    rows: list[list[str | bool]] = []
    for split in places["split"]:
        city = _city_id(split.get("country", split["unit"][:2]), split["city"])
        if missing := {city, split["unit"], split["region"]} - set(entries):
            raise SystemExit(f"places.toml: the split of {split['city']} names {missing}, which the atlas has not")
        rows.append([city, split["region"], split["says"], split.get("seat", False)])
    return rows


def _capitals(table: Table) -> dict[str, list[str]]:
    """By country: the note first, empty where there is none, then the ids of the capitals."""
    found = {}
    for country, row in sorted(table["countries"].items()):
        capitals = [_city_id(country, capital.partition("@")[0]) for capital in row.get("capitals", [])]
        if capitals:
            found[country] = [row.get("note", ""), *capitals]
    return found


def _table(name: str) -> Table:
    return tomllib.loads((HERE / "sources" / f"{name}.toml").read_text("utf-8"))


def _own(table: Table) -> Source:
    name, _, version = table["source"].rpartition(", ")
    return Source(name, version, "MIT", table["as_of"])


def _city_id(country: str, name: str) -> str:
    return f"{country}/{key(name).replace(' ', '-')}"


def _twice(names: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    return {name for name in names if name in seen or seen.add(name)}  # type: ignore[func-returns-value]


def _latin(name: str) -> bool:
    return all(ord(char) < 0x250 or 0x1E00 <= ord(char) < 0x2100 or char in "ʻʼʹ" for char in name)


if __name__ == "__main__":
    raise SystemExit(main())
