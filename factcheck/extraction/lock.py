"""The lock: claims kept beside the drafts in their repository, so that CI judges them again without model or key.

One JSON file a draft, in `.factcheck/claims/`, made to be read in review. A place in the draft is kept as words and the
number of their occurrence, or as a distance within the words of the claim, and not as an offset in the file: an edit
elsewhere in the draft changes next to nothing in its lock.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from factcheck.drafts.draft import Draft
from factcheck.errors import ClaimsError, LockError
from factcheck.extraction.claimset import ClaimSet, parse_claims
from factcheck.extraction.extractor import Extraction
from factcheck.extraction.grounding import ground

PLACES = {
    "nth": {
        "type": "integer",
        "minimum": 1,
        "description": "Which occurrence of the quote in the draft is meant; it stands where there is no offset.",
    },
    "offset": {
        "type": "integer",
        "minimum": 0,
        "description": "How many characters into the words of the claim the quote starts.",
    },
}
"""The JSON Schema of what a lock holds in place of a span."""

FOLDER = PurePosixPath(".factcheck/claims")
_VERSION = "1"
_KEPT = ("readers", "claims", "rejected")
_SEALED = ("schema_version", "sha256", *_KEPT)


class Lock:
    """The locked claims of the drafts below one folder."""

    def __init__(self, root: Path) -> None:
        self._root = root

    @property
    def folder(self) -> str:
        """Where the locks lie, as messages name it."""
        return os.path.relpath(self._root / FOLDER)

    def file(self, draft: Path | None) -> Path:
        """Where the claims of a draft are kept. Raises LockError for a draft that is no file below the folder."""
        if draft is None:
            raise LockError("<stdin>", "standard input has no lock; name the draft's file")
        try:
            below = Path(os.path.abspath(draft)).relative_to(os.path.abspath(self._root))  # noqa: PTH100 (links stay)
        except ValueError:
            raise LockError(draft, f"cannot be locked: it does not lie below {self._root}") from None
        return self._root / FOLDER / f"{below.as_posix()}.json"

    def write(self, path: Path | None, draft: Draft, claims: ClaimSet, *, weaker: bool = False) -> bool:
        """Keeps the claims of a draft; whether its lock changed by that.

        A reading without a model takes the place of one with a model only where it may be `weaker`.

        Raises LockError for claims that are incomplete, which are none to go by, and where nothing can be written.
        """
        if claims.incomplete:
            raise LockError(draft.path, f"not locked: {claims.incomplete[0].reason}")
        file = self.file(path)
        if not weaker and "model" not in claims.readers and self._holds_model(file):
            reason = "not locked: its lock holds a model's reading, and no model was asked (--offline locks it anyway)"
            raise LockError(draft.path, reason)
        text = _written(draft, claims)
        try:
            if file.is_file() and file.read_text(encoding="utf-8") == text:
                return False
            file.parent.mkdir(parents=True, exist_ok=True)
            fresh = file.with_name(f"{file.name}.new")
            fresh.write_text(text, encoding="utf-8", newline="\n")
            fresh.replace(file)
        except OSError as error:
            raise LockError(file, f"cannot be written: {error.strerror or error}") from None
        return True

    @staticmethod
    def _holds_model(file: Path) -> bool:
        try:
            return "model" in json.loads(file.read_text(encoding="utf-8"))["readers"]
        except (OSError, ValueError, KeyError, TypeError):
            return False

    def read(self, path: Path | None, draft: Draft) -> ClaimSet:
        """The claims of a draft as they were locked.

        Raises LockError where there are none, where the draft changed since, and where they are not those of the draft.
        """
        file = self.file(path)
        remedy = f"run: factcheck extract --lock {draft.path}"
        try:
            text = file.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise LockError(draft.path, "its claims are not locked; `factcheck extract --lock` locks them") from None
        except UnicodeDecodeError:
            raise LockError(file, f"is no lock: it is not UTF-8; {remedy}") from None
        except OSError as error:
            raise LockError(file, f"cannot be read: {error.strerror or error}") from None
        try:
            kept = json.loads(text)
            if kept["schema_version"] != _VERSION:
                raise LockError(file, f"was written by another version of factcheck; {remedy}")
            if kept["sha256"] != draft.sha256:
                raise LockError(
                    draft.path, "changed since its claims were locked; `factcheck extract --lock` locks them anew"
                )
            if kept["seal"] != _seal(kept):
                raise LockError(file, f"was changed by hand or by a merge; {remedy}")
            claims = _restored(kept, draft)
        except (ClaimsError, ValueError, KeyError, TypeError, AttributeError):
            raise LockError(file, f"is broken, and holds no locked claims; {remedy}") from None
        if ground(draft, Extraction(claims.readers, claims.claims)).rejected:
            raise LockError(file, f"speaks of words that its draft does not hold; {remedy}")
        return claims


def _written(draft: Draft, claims: ClaimSet) -> str:
    full = json.loads(claims.to_line())
    kept = {
        "schema_version": _VERSION,
        "sha256": full["sha256"],
        "readers": full["readers"],
        "claims": [_packed(claim, draft.source, None) for claim in full["claims"]],
        "rejected": full["rejected"],
    }
    kept["seal"] = _seal(kept)
    return json.dumps(kept, indent=1, ensure_ascii=False) + "\n"


def _seal(kept: Mapping[str, Any]) -> str:
    """Sixteen hex digits of all that a lock holds: a figure that is changed in it would get a verdict of its own."""
    text = json.dumps({name: kept[name] for name in _SEALED}, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _packed(thing: Any, source: str, home: tuple[int, int] | None) -> Any:
    """A claim or a part of one, with each span as a place that survives edits elsewhere; what is empty is left out."""
    if isinstance(thing, list):
        return [_packed(one, source, home) for one in thing]
    if not isinstance(thing, dict):
        return thing
    packed = {}
    inner = home
    if span := thing.get("span"):
        start, end = span["start"], span["end"]
        inner = home or (start, end)
        if home and home[0] <= start and end <= home[1]:
            packed["offset"] = start - home[0]
        else:
            packed["nth"] = _nth(source, thing["quote"], start)
    for name, value in thing.items():
        if name != "span" and value is not None and value != []:
            packed[name] = _packed(value, source, inner)
    return packed


def _nth(source: str, quote: str, start: int) -> int:
    """The number of an occurrence of some words, from 1."""
    return sum(1 for _ in _occurrences(source, quote, start)) + 1


def _occurrences(source: str, quote: str, before: int) -> Iterator[int]:
    at = source.find(quote, 0, before + len(quote) - 1)
    while at >= 0:
        yield at
        at = source.find(quote, at + 1, before + len(quote) - 1)


def _restored(kept: Mapping[str, Any], draft: Draft) -> ClaimSet:
    full = {
        "schema_version": _VERSION,
        "path": draft.path,
        "sha256": draft.sha256,
        **{name: kept[name] for name in _KEPT},
    }
    full["claims"] = [_unpacked(claim, draft, None) for claim in kept["claims"]]
    (claims,) = parse_claims(json.dumps(full), draft.path)
    return claims


def _unpacked(thing: Any, draft: Draft, home: int | None) -> Any:
    if isinstance(thing, list):
        return [_unpacked(one, draft, home) for one in thing]
    if not isinstance(thing, dict):
        return thing
    unpacked = {}
    if "quote" in thing:
        start = home + thing["offset"] if home is not None and "offset" in thing else _place(draft.source, thing)
        line, column = draft.position(start)
        unpacked["span"] = {"start": start, "end": start + len(thing["quote"]), "line": line, "column": column}
        home = start if home is None else home
    for name, value in thing.items():
        if name not in ("offset", "nth"):
            unpacked[name] = _unpacked(value, draft, home)
    return unpacked


def _place(source: str, thing: Mapping[str, Any]) -> int:
    """Where the nth occurrence of a quote starts. Raises ValueError where there are not so many."""
    at = -1
    for _ in range(thing["nth"]):
        at = source.index(thing["quote"], at + 1)
    return at
