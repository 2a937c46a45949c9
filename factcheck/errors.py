"""The errors a user can meet, in one tree.

    FactcheckError            catch this one to catch them all
    ├── UsageError            an option, a rule code or a setting that does not exist or does not fit
    ├── ConfigError           a configuration file that cannot be read, or that holds what is no setting
    ├── GazetteerError        a gazetteer of the user's own that cannot be read or followed
    ├── BaselineError         a baseline that cannot be read or written
    ├── DraftError            a draft that cannot be read
    │   └── PassedOver        a file in a folder that no reader reads
    ├── LockError             a draft whose claims are not locked as it stands: left unchecked, so exit status 3
    └── ClaimsError           a file of claims that cannot be read

Each carries one line that names the file (and the line, where there is one), says what is wrong and what to do.
A reader that could not finish is no error: it is an `Incomplete` in the report, and exit status 3.
"""

from __future__ import annotations

from pathlib import PurePath


class FactcheckError(Exception):
    """Anything this package raises on purpose; `str()` gives the one line to show."""


class UsageError(FactcheckError):
    """An option, a rule code or a setting that does not exist or does not fit."""


class _FileError(FactcheckError):
    def __init__(self, path: str | PurePath, reason: str, *, line: int | None = None) -> None:
        self.path = str(path)
        self.reason = reason
        self.line = line
        place = self.path if line is None else f"{self.path}:{line}"
        super().__init__(f"{place}: {reason}")


class ConfigError(_FileError):
    """A configuration file that is missing, is no TOML, or holds a key or a value that does not fit."""


class GazetteerError(_FileError):
    """A gazetteer that is missing, is neither CSV nor JSON, or holds a place that cannot be followed."""


class BaselineError(_FileError):
    """A baseline that is missing, is none, or cannot be written."""


class DraftError(_FileError):
    """A draft that cannot be read: missing, binary, in an unknown encoding, with broken front matter."""


class PassedOver(DraftError):
    """A file in a folder that no reader reads: told, while the run goes on as if it were not there."""


class LockError(_FileError):
    """A draft whose claims are not locked as it stands, or a lock that cannot be read or written."""


class ClaimsError(_FileError):
    """A file of claims that cannot be read: no JSON, or not in the schema of `factcheck extract`."""
