"""What regular expressions were compiled to, kept in a file of the user's cache folder.

Compiling is pure Python and slow; making an expression of compiled code is in C and takes microseconds. The code is
private to a release of Python, so the file says which one it is for, and whatever is amiss (another release, a damaged
file, a Python whose internals moved) ends in plain compiling. Python itself checks the code before it runs it.

The file is a line that names the release, the length and the checksum of the index, the index, and the codes. The index
gives for the digest of an expression where its code starts, its length, and its checksum, so that a page reads the
codes of a hundred expressions and not of a thousand.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any

_HEAD = f"factcheck expressions 1, {sys.implementation.cache_tag} {sys.hexversion:x}\n".encode()
_MOST = 4_000
"""More expressions than the program has: past this, only those of the last run are kept."""

Index = dict[bytes, tuple[int, int, int]]


class Compiled:
    """Expressions by pattern and flags. Neither is the file looked for nor is it read before one is asked for."""

    def __init__(self, place: Callable[[], Path]) -> None:
        """`place` gives the file, which need not be there."""
        self._place = place
        self._fresh: dict[bytes, bytes] = {}
        self._used: set[bytes] = set()

    @cached_property
    def _file(self) -> Path:
        return self._place()

    @cached_property
    def _kept(self) -> tuple[Index, memoryview]:
        return _read(self._file)

    def expression(self, pattern: str, flags: int) -> re.Pattern[str]:
        """The expression, from the file or compiled now. Raises `re.error` for one that is invalid."""
        key = blake2b(f"{int(flags)} {pattern}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self._used.add(key)
        try:
            code = self._code(key)
            if code is None:
                code = self._fresh[key] = marshal.dumps(_compiled(pattern, flags))
            return _made(pattern, *marshal.loads(code))
        except Exception:  # the internals of Python have moved, or the expression is at fault, which this tells
            self._fresh.pop(key, None)
            return re.compile(pattern, flags)

    def _code(self, key: bytes) -> bytes | memoryview | None:
        index, codes = self._kept
        if key not in index:
            return self._fresh.get(key)
        start, length, checksum = index[key]
        code = codes[start : start + length]
        return code if zlib.crc32(code) == checksum else None

    def save(self) -> None:
        """Writes the file where something was added, in place of the old one at once. A folder that cannot be written
        to is no fault: the next run compiles again."""
        if not self._fresh:
            return
        keys = {*self._kept[0], *self._fresh}
        if len(keys) > _MOST:
            keys &= self._used
        codes = {key: code for key in sorted(keys) if (code := self._fresh.get(key) or self._code(key))}
        beside = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(_written(codes))
            beside.replace(self._file)


def _written(codes: dict[bytes, bytes | memoryview]) -> bytes:
    index: Index = {}
    start = 0
    for key, code in codes.items():
        index[key] = start, len(code), zlib.crc32(code)
        start += len(code)
    head = marshal.dumps(index)
    return b"".join((_HEAD, len(head).to_bytes(4, "big"), zlib.crc32(head).to_bytes(4, "big"), head, *codes.values()))


def _read(file: Path) -> tuple[Index, memoryview]:
    nothing: tuple[Index, memoryview] = ({}, memoryview(b""))
    try:
        kept = memoryview(file.read_bytes())
    except OSError:
        return nothing
    at = len(_HEAD)
    if kept[:at] != _HEAD:
        return nothing
    end = at + 8 + int.from_bytes(kept[at : at + 4], "big")
    head = kept[at + 8 : end]
    if zlib.crc32(head) != int.from_bytes(kept[at + 4 : at + 8], "big"):
        return nothing
    return marshal.loads(head), kept[end:]


def _compiled(pattern: str, flags: int) -> tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]:
    """The flags, the code, the count of groups, and the names of groups, both ways: what `re.compile` hands on to C."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = [int(word) for word in _compiler._code(parsed, flags)]
    return int(flags | state.flags), code, state.groups - 1, dict(state.groupdict), tuple(names)


def _made(pattern: str, *code: Any) -> re.Pattern[str]:
    import _sre  # type: ignore[import-not-found]

    expression: re.Pattern[str] = _sre.compile(pattern, *code)
    return expression
