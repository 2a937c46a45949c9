"""Reads a gazetteer of the user's own: a CSV or JSON file of places, a place a row. docs/atlas.md describes it."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from factcheck.atlas.sphere import Point
from factcheck.errors import GazetteerError

FIELDS = (
    "name",
    "type",
    "parents",
    "country",
    "other names",
    "capital of",
    "latitude",
    "longitude",
    "note",
    "as of",
)
"""What a row may tell; the first must be there."""
_LISTS = frozenset(("parents", "other names", "capital of"))
_NUMBERS = {"latitude": 90, "longitude": 180}
_LARGEST = 20_000_000
"""Bytes; that is some 200,000 places."""
_LETTER = re.compile(r"[^\W\d_]")


class GazetteerFile(NamedTuple):
    """A file of places, and what was in it when the run began."""

    path: str
    """As messages and evidence name it."""
    sha256: str

    @classmethod
    def at(cls, path: str) -> GazetteerFile:
        """The file as it is now. Raises GazetteerError where it cannot be read."""
        return cls(Path(path).as_posix(), hashlib.sha256(_bytes(path)).hexdigest())


class Row(NamedTuple):
    """A place as the user tells it."""

    line: int
    name: str
    type: str
    """In lower case: "ward", "village"; empty where it is not told."""
    parents: tuple[str, ...]
    country: str
    """A name or a code of a country; empty where it is not told."""
    other_names: tuple[str, ...]
    capital_of: tuple[str, ...]
    point: Point | None
    note: str | None
    as_of: str | None


def read(path: str) -> Iterator[Row]:
    """The places of a file. Raises GazetteerError, with the line, for what cannot be followed."""
    text = _text(path)
    match Path(path).suffix.lower():
        case ".csv":
            found = _from_csv(path, text)
        case ".json":
            found = _from_json(path, text)
        case _:
            raise GazetteerError(path, "a gazetteer is a .csv or a .json file: save it as one of these")
    for line, told in found:
        yield _row(path, line, told)


def _from_csv(path: str, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    import csv

    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    heads: list[str] = []
    start = 1
    try:
        for cells in reader:
            line, start = start, reader.line_num + 1
            if not any(cell.strip() for cell in cells):
                continue
            if not heads:
                heads = [_field(path, line, cell) for cell in cells]
                _check_heads(path, line, heads)
                continue
            if len(cells) > len(heads):
                reason = f"has {len(cells)} cells for {len(heads)} columns: put quotes around one that holds a comma"
                raise GazetteerError(path, reason, line=line)
            told: dict[str, Any] = {head: cell.strip() for head, cell in zip(heads, cells, strict=False)}
            for head in _LISTS & told.keys():
                told[head] = [part.strip() for part in told[head].split(";") if part.strip()]
            yield line, told
    except csv.Error as error:
        raise GazetteerError(path, f"is not valid CSV: {error}", line=start) from None
    if not heads:
        raise GazetteerError(path, "is empty: its first line names the columns, name among them")


def _check_heads(path: str, line: int, heads: list[str]) -> None:
    if "name" not in heads:
        raise GazetteerError(path, "the first line names the columns, and one of them must be name", line=line)
    if twice := next((head for head in heads if heads.count(head) > 1), None):
        raise GazetteerError(path, f"the column {twice} is there twice: drop one", line=line)


def _from_json(path: str, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a list, decoded one by one, as only so is it known where each stands."""
    import json

    decoder = json.JSONDecoder()
    blank = re.compile(r"\s*")

    def line() -> int:
        return text.count("\n", 0, at) + 1

    def wrong(reason: str) -> NoReturn:
        raise GazetteerError(path, reason, line=line())

    at = blank.match(text, 0).end()  # type: ignore[union-attr]  # it matches anywhere
    if not text.startswith("[", at):
        wrong("a gazetteer in JSON is a list of objects: put [ and ] around them")
    closed = False
    joint = "["
    while not closed:
        at = blank.match(text, at + len(joint)).end()  # type: ignore[union-attr]
        if joint == "[" and text.startswith("]", at):
            break
        try:
            told, end = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            at = error.pos
            wrong(f"is not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}")
        except RecursionError:
            wrong("is nested too deep")
        if not isinstance(told, dict):
            wrong("every place is an object with a name")
        yield line(), {_field(path, line(), key): _plain(path, line(), key, told[key]) for key in told}
        at = blank.match(text, end).end()  # type: ignore[union-attr]
        closed, joint = text.startswith("]", at), ","
        if not closed and not text.startswith(",", at):
            wrong("is not valid JSON: there must be a comma between two places, and ] after the last")
    at = blank.match(text, at + 1).end()  # type: ignore[union-attr]
    if at < len(text):
        wrong("is not valid JSON: something stands after the end of the list")


def _plain(path: str, line: int, key: str, value: Any) -> Any:
    """A value of JSON in the form that a cell of CSV comes in."""
    field = _field(path, line, key)
    if field in _LISTS:
        listed = value if isinstance(value, list) else [value]
        if all(isinstance(one, str) for one in listed):
            return [one.strip() for one in listed if one.strip()]
        raise GazetteerError(path, f"{field} must be a string or a list of strings", line=line)
    if value is None:
        return ""
    if isinstance(value, str) or (field in _NUMBERS and isinstance(value, int | float) and value is not True):
        return str(value).strip()
    raise GazetteerError(path, f"{field} must be a {'number' if field in _NUMBERS else 'string'}", line=line)


def _field(path: str, line: int, head: str) -> str:
    """The field that a column or key means: "other names" for "Other_names"."""
    name = re.sub(r"[\s_-]+", " ", head.strip().lower())
    if name in FIELDS:
        return name
    if ";" in name or "\t" in head:
        raise GazetteerError(path, "the columns are not parted by commas: save it with commas", line=line)
    from rapidfuzz import fuzz, process

    near = process.extractOne(name, FIELDS, scorer=fuzz.ratio, score_cutoff=60)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(FIELDS)}"
    raise GazetteerError(path, f"unknown column {head.strip() or '(empty)'}; {hint}", line=line)


def _row(path: str, line: int, told: Mapping[str, Any]) -> Row:
    name = told.get("name", "")
    if not _LETTER.search(name):
        raise GazetteerError(path, "this place has no name: write one, or take the row out", line=line)
    as_of = told.get("as of") or None
    if as_of is not None and not re.fullmatch(r"\d{4}(-\d{2}){0,2}", as_of):
        raise GazetteerError(path, f"as of must be a day such as 2026-10-24, and is {as_of}", line=line)
    return Row(
        line,
        name,
        told.get("type", "").lower(),
        tuple(told.get("parents", ())),
        told.get("country", ""),
        tuple(told.get("other names", ())),
        tuple(told.get("capital of", ())),
        _point(path, line, told),
        told.get("note") or None,
        as_of,
    )


def _point(path: str, line: int, told: Mapping[str, Any]) -> Point | None:
    if not told.get("latitude") and not told.get("longitude"):
        return None
    found = []
    for field, most in _NUMBERS.items():
        try:
            degrees = float(told.get(field, ""))
        except ValueError:
            degrees = float("nan")
        if not -most <= degrees <= most:
            raise GazetteerError(path, f"{field} must be a number of degrees from -{most} to {most}", line=line)
        found.append(degrees)
    return found[0], found[1]


def _text(path: str) -> str:
    data = _bytes(path)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise GazetteerError(path, "is not in UTF-8: save it so", line=line) from None


def _bytes(path: str) -> bytes:
    try:
        if os.path.isdir(path):  # noqa: PTH112
            raise GazetteerError(path, "is a folder: name a .csv or a .json file")
        with open(path, "rb") as stream:  # noqa: PTH123
            data = stream.read(_LARGEST + 1)
    except FileNotFoundError:
        raise GazetteerError(path, "no such file: check the path of the gazetteer") from None
    except OSError as error:
        raise GazetteerError(path, f"cannot be read: {error.strerror or error}") from None
    except ValueError:
        raise GazetteerError(path, "is no name of a file") from None
    if len(data) > _LARGEST:
        raise GazetteerError(path, "is longer than 20 MB: part it into several files")
    return data
