"""What text must hold for a pattern of the phrasebook to match it, read off the pattern.

Compiling a pattern takes milliseconds, and a page has a match for one in six of those whose mentions and cue it holds.
Looking for a few strings, in order, takes microseconds and turns most of the others down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.expressions import expression

Station = tuple[str, ...]
"""Strings, one of which every match holds."""

_MOST = 24
"""How many strings a station may have, while neighbours are joined to longer strings."""
_TEXT = "a-z0-9 ,;:’–—\\-"
_PLAIN = expression(rf"[{_TEXT}]+(?![?*+]|\{{\d)")
"""Text that stands for itself."""
_PLAIN_ALTERNATIVES = expression(rf"[{_TEXT}|]+")
_BRACKET = expression(r"[()]|\\.|\[\^?.[^\]]*\]")
"""A bracket of a group, or what may look like one and is none."""
_OPENING = expression(r"\((?:\?(?P<look><?[=!])|\?(?P<other>\(|P=)|\?P<\w+>|\?[:>])?")


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


@cache  # the patterns of a kind of claim share most of their groups
def piece(pattern: str, token: Token) -> Piece:
    """What is known of a pattern, alternatives included."""
    if _PLAIN_ALTERNATIVES.fullmatch(pattern):
        return Piece(tuple(pattern.split("|")))
    found: list[Piece] = []
    pieces: list[Piece] = []
    at = 0
    while at < len(pattern):
        if pattern[at] == "|":
            found.append(_joined(pieces))
            pieces = []
            at += 1
        else:
            one, at = _repeated(pattern, *_atom(pattern, at, token))
            pieces.append(one)
    return _either([*found, _joined(pieces)])


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
    opening = _OPENING.match(pattern, at)
    assert opening is not None
    depth = 0
    for bracket in _BRACKET.finditer(pattern, at):
        depth += (bracket[0] == "(") - (bracket[0] == ")")
        if not depth:
            break
    if opening["look"]:
        return EMPTY, bracket.end()
    if opening["other"]:
        return OPAQUE, bracket.end()
    return piece(pattern[opening.end() : bracket.start()], token), bracket.end()


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
    return Piece(None, (_fewest(tuple(text for route in routes for text in max(route, key=_telling))),))


def _telling(station: Station) -> int:
    return min(map(len, station))


@cache
def _fewest(texts: tuple[str, ...]) -> Station:
    """The strings without those that hold another one, which say no more."""
    if len(texts) == 1:
        return texts
    kept: list[str] = []
    for text in sorted(texts, key=len):
        if not any(one in text for one in kept):
            kept.append(text)
    return tuple(kept)
