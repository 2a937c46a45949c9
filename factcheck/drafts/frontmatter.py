"""Front matter: the fields of a YAML or TOML header that hold copy, with their exact places in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.drafts.assembly import Assembly
from factcheck.drafts.draft import BlockKind
from factcheck.drafts.scalars import add_scalar
from factcheck.errors import DraftError
from factcheck.expressions import expression

DATED = frozenset(
    """date published pubdate pub_date publish_date publishdate publication_date published_at date_published
    datepublished filed posted issued""".split()
)
"""Keys whose values date the copy."""
FIELDS = DATED | frozenset(
    "title headline subtitle deck dek summary description excerpt abstract lede lead caption".split()
)
"""Keys whose values are copy, or date it. A key counts in any case."""

_OPENING = expression(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n?|\n)")
_CLOSINGS = {
    "---": expression(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE),
    "+++": expression(r"^\+\+\+[ \t]*$", re.MULTILINE),
}
_KEY = {"---": expression(r"[A-Za-z_][\w-]{0,40}:(?:\s|$)"), "+++": expression(r"[A-Za-z_\"][\w\"-]{0,40}[ \t]*=")}
_COLON_IN_VALUE = expression(r"^([A-Za-z_][\w-]{0,40}: +)([^\s\"'\[{|>&*!%@`#][^\n]*?: [^\n]*)$", re.MULTILINE)
"""A value in no quotes with a colon in it, which YAML forbids."""
_DEEPEST = 40
"""No header nests deeper. The YAML scanner takes quadratic time over brackets that never close."""

_TOML_KEY = expression(r"^[ \t]*(\"?)([\w-]{1,40})\1[ \t]*=[ \t]*", re.MULTILINE | re.ASCII)
_TOML_TABLE = expression(r"^[ \t]*\[\[?[\w.\" \t-]+\]\]?[ \t]*(?:#.*)?$", re.MULTILINE)
_TOML_VALUE = expression(
    r'"""(?:[^"\\]|\\.|"(?!""))*"{3,5}'
    r"|'''(?:[^']|'(?!''))*'{3,5}"
    r'|"(?:[^"\\\r\n]|\\.)*"'
    r"|'[^'\r\n]*'"
    r"|[^\s#\[{\"'][^#\r\n]*",
    re.DOTALL,
)

_Scalar = tuple[str, str, int, int]
"""Key, style (a quote, "|", ">" or nothing), and the source range of the value with its quotes."""


def read_front_matter(out: Assembly) -> int:
    """Adds a FIELD block for each field of the header and returns where the body starts; 0 without a header.

    A rule at the top of a document, "---", is no front matter where no keys follow it.
    Raises DraftError where keys follow that make no YAML or TOML, or where the header does not end.
    """
    text = out.source.replace("\r\n", " \n").replace("\r", "\n") if "\r" in out.source else out.source
    opening = _OPENING.match(text)
    if opening is None:
        return 0
    fence, start = opening[1], opening.end()
    keyed = _KEY[fence].match(text, start)
    closing = _CLOSINGS[fence].search(text, start)
    if closing is None:
        if keyed and keyed[0].strip(' \t\r\n":=').lower() in FIELDS:
            raise DraftError(out.path, f"front matter does not end: add a line {fence!r} after it", line=1)
        return 0
    header = text[start : closing.start()]
    scalars = _yaml(out.path, header, keyed is not None) if fence == "---" else _toml(out.path, header)
    if scalars is None:
        return 0
    for key, style, first, last in scalars:
        add_scalar(out, style, start + first, start + last)
        out.close(BlockKind.FIELD, name=key)
    return closing.end()


def _yaml(path: str, header: str, keyed: bool) -> list[_Scalar] | None:
    """The fields of a YAML mapping; None where the header is something else than a mapping.

    A headline with a colon that should stand in quotes ("title: Wind: the night in figures") is read all the same.
    """
    header = header.encode("utf-8", "replace").decode("utf-8")
    if _COLON_IN_VALUE.search(header):
        try:
            return _yaml_fields(path, header, keyed)
        except DraftError:
            header = _COLON_IN_VALUE.sub(lambda value: value[1] + value[2].replace(": ", "; "), header)
    return _yaml_fields(path, header, keyed)


def _yaml_fields(path: str, header: str, keyed: bool) -> list[_Scalar] | None:
    import yaml

    scalars: list[_Scalar] = []
    key: str | None = None
    depth = 0
    expects_key = True
    try:
        for event in yaml.parse(header, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
            if isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
                expects_key |= depth == 1
                continue
            if not isinstance(event, yaml.NodeEvent):
                continue
            if depth == 0 and not isinstance(event, yaml.MappingStartEvent):
                return None
            if depth == 1:
                if expects_key:
                    key = event.value.lower() if isinstance(event, yaml.ScalarEvent) else None
                elif isinstance(event, yaml.ScalarEvent) and key in FIELDS:
                    first, last = event.start_mark, event.end_mark
                    assert first is not None
                    assert last is not None
                    scalars.append((key, event.style or "", first.index, last.index))
                expects_key = not expects_key
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > _DEEPEST:
                    raise DraftError(path, "front matter is nested too deep: take levels out of it", line=1)
    except yaml.MarkedYAMLError as error:
        if not keyed:
            return None
        line = error.problem_mark.line + 2 if error.problem_mark else 1
        raise DraftError(
            path, f"front matter is not valid YAML ({error.problem}): correct it, or quote the value", line=line
        ) from None
    except yaml.YAMLError:
        if not keyed:
            return None
        raise DraftError(path, "front matter holds a character that YAML does not allow: remove it", line=1) from None
    return scalars


def _toml(path: str, header: str) -> list[_Scalar]:
    """The fields of the top table of a TOML document."""
    import tomllib

    try:
        table = tomllib.loads(header)
    except tomllib.TOMLDecodeError as error:
        where = re.search(r" \(at line (\d+), .*\)$", str(error))
        line = int(where[1]) + 1 if where else header.count("\n") + 1
        problem = str(error)[: where.start()] if where else str(error)
        raise DraftError(path, f"front matter is not valid TOML ({problem}): correct it", line=line) from None
    except RecursionError:
        raise DraftError(path, "front matter is nested too deep: take levels out of it", line=1) from None
    except ValueError:
        raise DraftError(path, "front matter holds a number that is too long: quote it", line=1) from None
    return [scalar for scalar in _toml_scalars(header) if scalar[0] in {key.lower() for key in table}]


def _toml_scalars(header: str) -> Iterator[_Scalar]:
    at = 0
    while key := _TOML_KEY.search(header, at):
        table = _TOML_TABLE.search(header, at, key.start())
        if table:
            return
        at = key.end()
        value = _TOML_VALUE.match(header, at)
        if value is None:
            continue
        at = value.end()
        name = key[2].lower()
        if name in FIELDS:
            raw = value[0].rstrip()
            style = next((quote for quote in ('"""', "'''", '"', "'") if raw.startswith(quote)), "")
            yield name, style, value.start(), value.start() + len(raw)
