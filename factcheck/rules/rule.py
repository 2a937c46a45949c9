"""What a rule is."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import ClassVar, Generic, NamedTuple, Self, TypeVar

from factcheck.atlas import Atlas
from factcheck.claims import ClaimBase
from factcheck.findings.verdict import Judgement

ClaimT = TypeVar("ClaimT", bound=ClaimBase)


class Context(NamedTuple):
    """What a rule may consult besides the claim. No clock, no network, no file."""

    atlas: Atlas


class Rule(ABC, Generic[ClaimT]):
    """One way for a claim to be right or wrong.

    The docstring of a rule is its page: a first line, then the sections "What it does", "Why it matters", "Example"
    and "Limits", each a heading line with an indented body below; `factcheck explain CODE` prints it.
    """

    code: ClassVar[str]
    """ARI1xx, CAL1xx or GEO1xx; SUP1xx for suppressions."""
    name: ClassVar[str]
    """Stable, lower case, with hyphens: "breakdown-sum"."""
    claim: ClassVar[type[ClaimBase]]
    """The kind of claim it judges."""
    kind: ClassVar[str]
    """The `kind` of that claim; it follows from `claim`."""

    def __init_subclass__(cls) -> None:
        if "claim" in cls.__dict__:
            cls.kind = cls.claim.__dataclass_fields__["kind"].default

    @classmethod
    def load(cls) -> type[Self]:
        """The rule itself: a rule may stand wherever its line in the registry may."""
        return cls

    @abstractmethod
    def judge(self, claim: ClaimT, context: Context) -> Iterable[Judgement]:
        """Every verdict on the claim: often one, none where the claim is not this rule's business."""
