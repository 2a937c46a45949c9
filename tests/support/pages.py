"""What a browser makes of a page, as far as the standard library can tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from written import written

from factcheck.drafts import Draft
from factcheck.findings.report import Document

VOID = {"meta", "input", "br"}


def html(*pairs: tuple[Document, Draft | None]) -> str:
    """The page of some documents."""
    return written("html", pairs)


@dataclass
class Element:
    name: str
    attributes: dict[str, str]
    children: list[Element | str] = field(default_factory=list)

    def all(self, name: str, **wanted: str) -> list[Element]:
        """The elements of a name within this one, in order, whose attributes hold the wanted words."""
        found = []
        for child in self.children:
            if isinstance(child, Element):
                words = {key: value.split() for key, value in child.attributes.items()}
                if name in (child.name, "*") and all(value in words.get(key, ()) for key, value in wanted.items()):
                    found.append(child)
                found += child.all(name, **wanted)
        return found

    def one(self, name: str, **wanted: str) -> Element:
        (found,) = self.all(name, **wanted)
        return found

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)


class _Builder(HTMLParser):
    """Builds the tree of a page and refuses one in which tags do not match."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), f"an attribute of {tag} is given twice"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop().name == tag

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def parsed(page: str) -> Element:
    """The tree of a page whose tags all match."""
    builder = _Builder()
    builder.feed(page)
    builder.close()
    assert len(builder.open) == 1
    return builder.open[0]
