"""Lines and columns of a finding are those of its words, in code points and in bytes."""

import taken
from hypothesis import given
from hypothesis import strategies as st

from factcheck.drafts import parse_draft
from factcheck.findings.report import FindingSpan
from factcheck.reports.region import Region, Utf8

TEXTS = st.text("ab é日😀\u0301\u200f\t\r\n\u2028\x85", min_size=1, max_size=60)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[str, int, int]:
    """A text and a range of it that does not part a CR LF."""
    text = draw(TEXTS)
    offsets = [offset for offset in range(len(text) + 1) if text[offset - 1 : offset + 1] != "\r\n"]
    start, end = sorted(draw(st.tuples(st.sampled_from(offsets), st.sampled_from(offsets))))
    return text, start, end


@given(ranges())
def test_a_region_ends_where_the_draft_says_its_words_end(place: tuple[str, int, int]) -> None:
    text, start, end = place
    draft = parse_draft(text, path="copy.txt")
    line, column = draft.position(start)
    region = Region.of(FindingSpan(start, end, line, column, "total", text[start:end]))
    assert (region.line, region.column) == (line, column)
    assert (region.end_line, region.end_column) == draft.position(end)
    assert region.within_a_line == (line == draft.position(end)[0])


@given(TEXTS, st.integers(1, 400), st.data())
def test_bytes_are_those_of_utf_8(text: str, times: int, data: st.DataObject) -> None:
    text *= times
    draft = parse_draft(text, path="copy.txt")
    offset = data.draw(st.integers(0, len(text)))
    _, column = draft.position(offset)
    assert Utf8(text).column(offset, column) == len(text[offset - column + 1 : offset].encode()) + 1


def test_a_line_as_long_as_a_book_takes_no_time() -> None:
    text = Utf8("é" * 3_000_000)

    def columns() -> list[int]:
        return [text.column(offset, offset + 1) for offset in range(0, 3_000_000, 1000)]

    assert columns()[-1] == 2 * 2_999_000 + 1
    taken.assert_within(1, columns)
