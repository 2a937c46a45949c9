"""How the data file of the atlas is laid out, for `factcheck.atlas.compile`. Build-time only."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck.atlas.entry import Entry, PlaceKind, Source, Standing
from factcheck.atlas.names import key

_ORDER = {PlaceKind.COUNTRY: 0, PlaceKind.REGION: 1, PlaceKind.CITY: 2, PlaceKind.WATER: 4, PlaceKind.AREA: 5}


def index(rows: Iterable[Entry]) -> dict[str, list[str]]:
    """By key: the ids of the entries with that name, in the order in which `Atlas.named` gives them."""

    def rank(row: Entry) -> tuple[int, int, int, str]:
        last = {Standing.CURRENT: 0, Standing.DISPUTED: 1, Standing.FORMER: 2}[row.standing]
        return (last, _ORDER[row.kind], row.level, row.id)

    filed: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=rank):
        for name in dict.fromkeys(map(key, row.names)):
            if name:
                filed[name].append(row.id)
    return filed


def guarded(filed: Mapping[str, list[str]], entries: Mapping[str, Entry], tables: Mapping[str, Any]) -> list[str]:
    """Names that stand for a place only with a type word beside them."""
    small = set(tables["types"]["bare_not"])
    second = set(tables["types"]["bare_second"])
    care = {key(word) for word in tables["places"]["care"]["words"]}

    def speaks(entry: Entry) -> bool:
        if entry.standing is Standing.FORMER:
            return entry.kind is PlaceKind.COUNTRY
        large = entry.level == 1 or entry.country in second
        return entry.kind is not PlaceKind.REGION or (large and entry.type not in small)

    return sorted(n for n, ids in filed.items() if n in care or len(n) < 2 or not any(speaks(entries[i]) for i in ids))


def packed(row: Entry, sources: list[Source]) -> str:
    """An entry as one string, which `Atlas` takes apart when the entry is asked for."""
    source = next(number for number, source in enumerate(sources) if source.name == row.source)
    as_of = row.as_of if row.as_of != sources[source].as_of else ""
    fields = [row.country, row.kind[:2], row.standing[0], str(source), str(row.level), row.type, ";".join(row.names)]
    fields += [row.parent or "", row.note or "", as_of]
    if any("|" in field for field in fields) or any(";" in name for name in row.names):
        raise SystemExit(f"{row.id}: a field holds a character that the data file keeps for itself")
    return "|".join(fields).rstrip("|")


def written(data: dict[str, Any]) -> str:
    """JSON with one entry a line, so that a change of one place is a change of one line."""
    parts = []
    for section, content in data.items():
        if isinstance(content, dict):
            lines = [f"{_json(name)}:{_json(value)}" for name, value in content.items()]
            parts.append(f"{_json(section)}:{{\n" + ",\n".join(lines) + "\n}")
        else:
            parts.append(f"{_json(section)}:[\n" + ",\n".join(map(_json, content)) + "\n]")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def loud(name: str) -> bool:
    """Whether the name is an abbreviation that is a name in capitals only: "US", "PEI"."""
    letters = name.replace(".", "")
    return letters.isupper() and len(letters) <= 6
