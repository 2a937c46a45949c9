"""Finds the drafts that a user means: files as named, folders walked."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.drafts.reader import SUFFIXES
from factcheck.drafts.refused import WRITTEN, by_suffix
from factcheck.errors import DraftError, PassedOver

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    _Spec = tuple[Path, GitIgnoreSpec]

_SKIPPED = frozenset(["node_modules", "__pycache__", "venv"])
"""Folders that hold no one's drafts, besides hidden ones."""

_TAKEN = (*SUFFIXES, *WRITTEN)
_HIDDEN = (".", "~$")
"""How the names of hidden files begin, and those that Word makes beside a file that is open."""


def find_drafts(paths: Iterable[str | Path]) -> Iterator[Path | DraftError]:
    """Every draft under `paths`, each once, in the order named; a folder's own in the order of their names.

    A file that is named is taken whatever its suffix. In folders only files with one of `SUFFIXES` are, without hidden
    ones, those that Word makes beside an open file, and what a .gitignore in the folder, below it or above it in the
    same repository leaves out; links to folders are not followed. Paths come out relative where they went in relative.
    What cannot be read is an item of its own, so that the rest still comes: a missing path, a folder that may not be
    opened, a folder with nothing to check. So does a draft in a form that nobody reads here, which is passed over.
    """
    seen: set[str] = set()
    for given in paths:
        root = Path(given)
        if not os.fspath(given):
            yield DraftError("''", "names no file or folder: give a path")
        elif os.path.isdir(root):  # noqa: PTH112 (a name too long is no folder, instead of an error)
            empty = True
            for item, real in _walk(root, os.path.realpath(root), _specs_above(root)):
                empty = empty and isinstance(item, PassedOver)
                if real not in seen:
                    yield item
                if isinstance(item, Path):
                    seen.add(real)
            if empty:
                yield DraftError(root.as_posix(), f"nothing to check: no file in it ends in {', '.join(SUFFIXES)}")
        elif not os.path.lexists(root):
            yield DraftError(root.as_posix(), "no such file or folder: check the path")
        elif (real := os.path.realpath(root)) not in seen:
            seen.add(real)
            yield root


def _walk(folder: Path, real: str, specs: Sequence[_Spec]) -> Iterator[tuple[Path | DraftError, str]]:
    """What is found in a folder, each with its real path; `real` is that of the folder."""
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield DraftError(folder.as_posix(), f"folder cannot be opened: {error.strerror or error}"), real
        return
    if any(entry.name == ".gitignore" for entry in entries):
        specs = (*specs, *_spec(folder))
    for entry in entries:
        name = entry.name
        if name.startswith(_HIDDEN):
            continue
        place = os.path.join(real, name)  # noqa: PTH118 (thousands of them)
        if entry.is_dir(follow_symlinks=False):
            if name not in _SKIPPED and not _ignored(place, specs, folder=True):
                yield from _walk(folder / name, place, specs)
        elif name.lower().endswith(_TAKEN) and _is_file(entry) and not _ignored(place, specs, folder=False):
            found = folder / name
            if refusal := by_suffix(found.suffix.lower()):
                yield PassedOver(found.as_posix(), f"{refusal}; passed over"), place
            else:
                yield found, os.path.realpath(place) if entry.is_symlink() else place


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Whether an entry leads to a file; a link that goes in a circle does not, and is no error either."""
    try:
        return entry.is_file()
    except OSError:
        return False


def _specs_above(root: Path) -> list[_Spec]:
    """The ignore files of the folders above, up to the top of the repository; none outside a repository."""
    specs: list[_Spec] = []
    place = Path(os.path.realpath(root))
    for folder in (place, *place.parents):
        if folder != place:
            specs = [*_spec(folder), *specs]
        if (folder / ".git").exists():
            return specs
    return []


def _spec(folder: Path) -> list[_Spec]:
    file = folder / ".gitignore"
    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except (OSError, ValueError):
        return []
    from pathspec import GitIgnoreSpec

    good = []
    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            # git passes over a pattern that it cannot read; so do we.
            continue
        good.append(line)
    return [(Path(os.path.realpath(folder)), GitIgnoreSpec.from_lines(good))]


def _ignored(real: str, specs: Sequence[_Spec], *, folder: bool) -> bool:
    """The deepest ignore file that has a word on the path decides."""
    for place, spec in reversed(specs):
        verdict = spec.check_file(Path(real).relative_to(place).as_posix() + ("/" if folder else "")).include
        if verdict is not None:
            return verdict
    return False
