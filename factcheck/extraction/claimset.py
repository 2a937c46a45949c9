"""All claims of one draft, as `factcheck extract` writes them and `factcheck verify` reads them: one JSON line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from factcheck.errors import ClaimsError
from factcheck.findings.report import Incomplete, Rejected, Usage
from factcheck.records import Record

if TYPE_CHECKING:
    from pydantic import TypeAdapter, ValidationError

    from factcheck.claims import Claim


class ClaimSet(Record):
    """What a draft claims. The rules need nothing else of the draft."""

    __pydantic_config__: ClassVar = {"extra": "forbid"}

    schema_version: Literal["1"]
    path: str
    sha256: str
    """Hex digest of the draft's source as UTF-8."""
    readers: tuple[str, ...]
    """The names of the extractors that read the draft."""
    claims: tuple[Claim, ...]
    rejected: tuple[Rejected, ...] = ()
    incomplete: tuple[Incomplete, ...] = ()
    usage: Usage | None = None

    def to_line(self) -> str:
        """The set as one line of JSON, with its line end."""
        from pydantic_core import to_json

        return to_json(self).decode() + "\n"


def claimset_adapter() -> TypeAdapter[ClaimSet]:
    """Reads and describes sets of claims; it takes a while to make, so make it once."""
    from pydantic import TypeAdapter

    from factcheck.claims.kinds import Claim

    adapter = TypeAdapter(ClaimSet)
    adapter.rebuild(_types_namespace={"Claim": Claim})
    return adapter


def parse_claims(text: str, path: str) -> list[ClaimSet]:
    """Every set of claims in a file of JSON lines; empty lines are passed over.

    `path` names the file in errors. Raises ClaimsError, which names the line.
    """
    from pydantic import ValidationError

    adapter = claimset_adapter()
    sets = []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            sets.append(adapter.validate_json(line))
        except ValidationError as error:
            raise ClaimsError(path, _reason(error), line=number) from None
    if not sets:
        raise ClaimsError(path, "holds no claims; `factcheck extract DRAFT > FILE` writes a file of claims")
    return sets


def _reason(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    if first["type"] == "json_invalid":
        return "is no JSON; expected lines as `factcheck extract` writes them"
    place = ".".join(str(step) for step in first["loc"]) or "the line"
    fault = f"{first['msg'][:1].lower()}{first['msg'][1:]}"
    if first["type"] == "union_tag_invalid":
        fault = f"no kind of claim is called {first['ctx']['tag'][:40]!r}"
    return f"is no claims line of `factcheck extract`: {place}: {fault}"
