"""What the attributes of an HTML element say: that it is hidden or a menu, what copy it holds, when it appeared."""

from __future__ import annotations

import re

from factcheck.expressions import expression

Range = tuple[int, int]

_ATTRIBUTE = expression(r"([^\s/=]+)(?:\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'][^\s]*)))?")

_META_FIELDS = {
    **dict.fromkeys(["title", "og:title", "twitter:title", "dc.title", "headline"], "title"),
    **dict.fromkeys(["description", "og:description", "twitter:description", "dc.description"], "description"),
    **dict.fromkeys(
        "date article:published_time og:published_time datepublished pubdate publish-date publish_date "
        "publication_date parsely-pub-date dc.date dc.date.issued dcterms.date dcterms.issued dcterms.created".split(),
        "date",
    ),
}
"""The names of `<meta>` tags that hold copy or date it, lower case, and the fields that they become."""

_MAY_HIDE = expression(r"hidden|display|visibility|role|class", re.IGNORECASE)
_STYLE_HIDES = expression(r"(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)\b", re.IGNORECASE)
_ROLES = frozenset("doc-backlink doc-noteref menu menubar navigation search".split())
_MENU_CLASSES = frozenset(
    "ad ads advert advertisement breadcrumb breadcrumbs menu nav navbar navigation pager pagination".split()
)
_MAY_BE_MENU = frozenset(["aside", "div", "ol", "section", "ul"])
_PUBLISHED_CLASSES = frozenset(["dt-published", "published"])
_ISO_DAY = expression(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")
_YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)")


class Attributes:
    """The attributes in a range of a start tag, by their names in lower case; of two with one name the first counts."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._places: dict[str, Range] = {}
        for attribute in _ATTRIBUTE.finditer(text, start, end):
            value = attribute.lastindex or 1
            place = attribute.span(value) if value > 1 else (attribute.end(), attribute.end())
            self._places.setdefault(attribute[1].lower(), place)

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def place(self, name: str) -> Range | None:
        """The range of the bare value, which is empty for an attribute without one; None where there is none."""
        return self._places.get(name)

    def value(self, name: str) -> str:
        """The value without white space around it, in lower case; empty where there is none."""
        return self._text[slice(*self._places.get(name, (0, 0)))].strip().lower()

    def count(self, name: str) -> int:
        """The value as a number of rows or columns; 1 where it is none, as browsers have it."""
        digits = self.value(name)
        return int(digits) if digits.isdecimal() and len(digits) < 6 else 1

    @property
    def field(self) -> str:
        """The field that a `<meta>` tag fills; empty for none."""
        names = (self.value(key) for key in ("name", "property", "itemprop"))
        return next((_META_FIELDS[name] for name in names if name in _META_FIELDS), "")

    @property
    def dates_publication(self) -> bool:
        """Whether a `<time>` says when the page was published."""
        return (
            "pubdate" in self
            or self.value("itemprop") == "datepublished"
            or not _PUBLISHED_CLASSES.isdisjoint(self.value("class").split())
        )


def hides(text: str, name: str, start: int, end: int) -> bool:
    """Whether the attributes in a range hide their element, or make it a menu or an advertisement."""
    if name == "dialog":
        return "open" not in Attributes(text, start, end)
    if start >= end or not _MAY_HIDE.search(text, start, end):
        return False
    found = Attributes(text, start, end)
    return (
        "hidden" in found
        or found.value("aria-hidden") == "true"
        or found.value("role") in _ROLES
        or _STYLE_HIDES.search(found.value("style")) is not None
        or (name in _MAY_BE_MENU and not _MENU_CLASSES.isdisjoint(found.value("class").split()))
    )


def day_in(text: str, value: Range) -> Range | None:
    """The range of the day in a value: of its digits alone, or of the whole value where it has a year; else None."""
    day = _ISO_DAY.search(text, *value)
    if day:
        return day.span()
    return value if _YEAR.search(text, *value) else None
