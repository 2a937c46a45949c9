"""What is asked of git, and the revision that a run compares with."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import UsageError

DEFAULT = "default"
"""The revision that stands for the place where this branch left the default branch."""
_MORE = "fetch more of it (git fetch --unshallow, or fetch-depth: 0 in CI)"
_BRANCHES = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
"""Where the default branch is looked for, in this order."""


class Git:
    """Runs git in the repository of the working directory, from its top."""

    def __init__(self) -> None:
        """Raises UsageError where there is no git, or no repository."""
        self.top = Path.cwd()
        found = self._done("rev-parse", "--show-toplevel")
        if found.returncode:
            said = found.stderr.decode("utf-8", "replace").strip().split("\n")[0].removeprefix("fatal: ")
            raise UsageError(f"--diff: this folder is in no git repository that can be read: {said}")
        self.top = Path(os.path.realpath(os.fsdecode(found.stdout.removesuffix(b"\n"))))

    def run(self, *arguments: str) -> bytes | None:
        """What a command prints; None where it fails."""
        done = self._done(*arguments)
        return done.stdout if done.returncode == 0 else None

    @contextmanager
    def lines(self, *arguments: str) -> Iterator[Iterator[bytes]]:
        """What a command prints, line by line, without line ends. Raises UsageError where it fails."""
        command = self._command(arguments)
        with subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as it:
            assert it.stdout is not None
            yield (line.removesuffix(b"\n") for line in it.stdout)
            it.stdout.read()
        if it.returncode:
            raise UsageError("--diff: git cannot compare the drafts")

    def commit(self, revision: str) -> str | None:
        """The commit that a revision means, if it means one."""
        found = self.run("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        return found.decode().strip() if found else None

    @property
    def shallow(self) -> bool:
        """Whether the clone lacks the beginning of its history."""
        return self.run("rev-parse", "--is-shallow-repository") == b"true\n"

    def _done(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(
                self._command(arguments),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                env={**os.environ, "LC_ALL": "C"},
            )
        except FileNotFoundError:
            raise UsageError("--diff: git is not installed, or not on the PATH") from None
        except (OSError, ValueError) as error:
            raise UsageError(f"--diff: git cannot be run: {error}") from None

    def _command(self, arguments: Sequence[str]) -> list[str]:
        return ["git", "-C", str(self.top), "--no-optional-locks", "-c", "core.fsmonitor=false", *arguments]


class Base(NamedTuple):
    """The commit to compare with, and its name for people."""

    commit: str
    told: str


def base_of(git: Git, wish: str) -> Base:
    """What to compare with: a revision, or for DEFAULT the default branch.

    Where this branch and the revision have parted, it is the commit from which both come. Raises UsageError where the
    revision is missing, or a shallow clone hides where they parted.
    """
    if wish.startswith("-"):
        raise UsageError(f"--diff: {wish!r} is no revision")
    if git.commit("HEAD") is None:
        raise UsageError("--diff: the repository has no commit yet")
    revision = wish
    if wish == DEFAULT:
        branch = next((name for name in _BRANCHES if git.commit(name)), None)
        if branch is None:
            raise UsageError("--diff: no default branch is known here: name a revision, such as --diff=HEAD~1")
        revision = branch
    commit = git.commit(revision)
    if commit is None:
        hint = f"; the clone is shallow and may lack it: {_MORE}" if git.shallow else ""
        raise UsageError(f"--diff: no revision is called {revision!r}{hint}")
    parted = git.run("merge-base", commit, "HEAD")
    if parted is not None:
        common = parted.decode().strip()
        return Base(common, revision if common == commit else f"{common[:10]}, where this branch left {revision}")
    if git.shallow:
        raise UsageError(f"--diff: cannot tell where this branch left {revision}: the clone is too shallow: {_MORE}")
    return Base(commit, revision)
