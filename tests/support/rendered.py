"""What a page of HTML holds: its tags, and the text of the cells of its tables."""

from __future__ import annotations

from html.parser import HTMLParser


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.rows: list[list[str]] = []
        self.text = ""
        self._in_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(" ".join([tag, *sorted(name for name, _ in attrs)]))
        if tag == "tr":
            self.rows.append([])
        if tag == "td":
            self.rows[-1].append("")
        self._in_cell = tag == "td" or self._in_cell

    def handle_endtag(self, tag: str) -> None:
        self._in_cell = tag != "td" and self._in_cell

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._in_cell:
            self.rows[-1][-1] += data


def tags(html: str) -> set[str]:
    """Every tag of a page with the names of its attributes: "a href"."""
    return set(_parsed(html).tags)


def cells(html: str) -> list[list[str]]:
    """The text of the data cells, row by row."""
    return [row for row in _parsed(html).rows if row]


def text(html: str) -> str:
    return _parsed(html).text


def _parsed(html: str) -> _Page:
    page = _Page()
    page.feed(html)
    page.close()
    return page
