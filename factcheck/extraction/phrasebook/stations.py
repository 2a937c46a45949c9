"""What text must hold for a pattern of the phrasebook to match it, read off the pattern.

Compiling a pattern takes milliseconds, and a page has a match for one in six of those whose mentions and cue it holds.
Looking for a few strings, in order, takes microseconds and turns most of the others down.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

Station = tuple[str, ...]
"""Strings, one of which every match holds."""

_MOST = 24
"""How many strings a station may have, while neighbours are joined to longer strings."""
_PLAIN = re.compile(r"[a-z0-9 ,;:’–—-]+(?![?*+]|\{\d)")
"""Text that stands for itself."""
_LOOKING = ("(?=", "(?!", "(?<=", "(?<!")
_GROUPING = ("(?:", "(?>")


class Piece(NamedTuple):
    """What is known of a piece of a pattern."""

    exact: tuple[str, ...] | None
    """Every string that the piece matches, where they are few and can be told."""
    stations: tuple[Station, ...] = ()
    """What any of its matches holds, in order, where they cannot."""

    @property
    def passed(self) -> tuple[Station, ...]:
        """What any match holds, in order."""
        if self.exact is None:
            return self.stations
        return () if "" in self.exact else (_fewest(self.exact),)


EMPTY, OPAQUE = Piece(("",)), Piece(None)
Token = Callable[[str, int], tuple[Piece, int] | None]
"""Reads a token of the pattern language at an offset: what it is and where it ends; None where there is none."""


def stations(pattern: str, token: Token) -> tuple[Station, ...]:
    """What every match of a pattern holds, in order and without overlap."""
    return piece(pattern, token).passed


def passes(text: str, route: Iterable[Station]) -> bool:
    """Whether text holds a string of each station, in order and without overlap."""
    at = 0
    for station in route:
        end = -1
        for one in station:
            found = text.find(one, at) if end < 0 else text.find(one, at, end)
            if found >= 0:
                end = found + len(one)
        if end < 0:
            return False
        at = end
    return True


def piece(pattern: str, token: Token) -> Piece:
    """What is known of a pattern, alternatives included."""
    return _alternatives(pattern, 0, token)[0]


def _alternatives(pattern: str, at: int, token: Token) -> tuple[Piece, int]:
    """The alternatives from an offset to the bracket that closes them, or to the end."""
    found = []
    while True:
        one, at = _sequence(pattern, at, token)
        found.append(one)
        if at == len(pattern) or pattern[at] == ")":
            return _either(found), at
        at += 1


def _sequence(pattern: str, at: int, token: Token) -> tuple[Piece, int]:
    """What stands from an offset to the next bar, closing bracket, or the end."""
    pieces = []
    while at < len(pattern) and pattern[at] not in "|)":
        one, at = _repeated(pattern, *_atom(pattern, at, token))
        pieces.append(one)
    return _joined(pieces), at


def _atom(pattern: str, at: int, token: Token) -> tuple[Piece, int]:
    plain = _PLAIN.match(pattern, at)
    if plain is not None:
        return Piece((plain[0],)), plain.end()
    known = token(pattern, at)
    if known is not None:
        return known
    sign = pattern[at]
    if sign == "(":
        return _group(pattern, at, token)
    if sign == "[":
        end = pattern.index("]", at + 2)
        members = pattern[at + 1 : end]
        told = members[0] != "^" and not set(members) & set("-\\")
        return (Piece(tuple(members)) if told else OPAQUE), end + 1
    if sign == "\\":
        escaped = pattern[at + 1]
        if escaped.isalnum():
            return (EMPTY if escaped in "bB" else OPAQUE), at + 2
        return Piece((escaped,)), at + 2
    if sign in "^$":
        return EMPTY, at + 1
    return (OPAQUE if sign == "." else Piece((sign,))), at + 1


def _group(pattern: str, at: int, token: Token) -> tuple[Piece, int]:
    if pattern.startswith("(?P<", at):
        start = pattern.index(">", at) + 1
    elif pattern.startswith("(?(", at):
        start = pattern.index(")", at) + 1
    else:
        start = at + next((len(mark) for mark in (*_LOOKING, *_GROUPING) if pattern.startswith(mark, at)), 1)
    found, end = _alternatives(pattern, start, token)
    if pattern.startswith(_LOOKING, at):
        found = EMPTY
    elif pattern.startswith(("(?(", "(?P="), at):
        found = OPAQUE
    return found, end + 1


def _repeated(pattern: str, one: Piece, at: int) -> tuple[Piece, int]:
    """A piece with the sign of repetition that may stand behind it."""
    sign = pattern[at : at + 1]
    if sign == "{" and pattern[at + 1 : at + 2].isdigit():
        end = pattern.index("}", at) + 1
        least = int(pattern[at + 1 : end - 1].partition(",")[0])
    elif sign and sign in "?*+":
        end, least = at + 1, int(sign == "+")
    else:
        return one, at
    if pattern[end : end + 1] in ("?", "+"):
        end += 1
    if least:
        return Piece(None, one.passed), end
    if sign == "?" and one.exact is not None:
        return Piece((*one.exact, "")), end
    return OPAQUE, end


def _joined(pieces: Sequence[Piece]) -> Piece:
    """Pieces one after the other."""
    if len(pieces) == 1:
        return pieces[0]
    passed: list[Station] = []
    last: tuple[str, ...] | None = EMPTY.exact
    whole = True
    for one in pieces:
        exact = one.exact
        if last is not None and exact is not None and len(last) * len(exact) <= _MOST:
            last = tuple([first + second for first in last for second in exact])
            continue
        whole = False
        passed.extend(Piece(last).passed)
        passed.extend(one.stations)
        last = exact
    return Piece(last) if whole else Piece(None, (*passed, *Piece(last).passed))


def _either(pieces: Sequence[Piece]) -> Piece:
    """One of several pieces."""
    if len(pieces) == 1:
        return pieces[0]
    exact = [text for one in pieces for text in one.exact or ()]
    if all(one.exact for one in pieces):
        return Piece(tuple(exact))
    routes = [one.passed for one in pieces]
    if not all(routes):
        return OPAQUE
    return Piece(None, (_fewest([text for route in routes for text in max(route, key=_telling)]),))


def _telling(station: Station) -> int:
    return min(map(len, station))


def _fewest(texts: Sequence[str]) -> Station:
    """The strings without those that hold another one, which say no more."""
    if len(texts) == 1:
        return tuple(texts)
    kept: list[str] = []
    for text in sorted(texts, key=len):
        if not any(one in text for one in kept):
            kept.append(text)
    return tuple(kept)
