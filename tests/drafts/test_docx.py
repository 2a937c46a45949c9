"""Word files: what is read of them, and what is not."""

import io
import warnings
import zipfile
from contextlib import suppress

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from taken import assert_within
from word import box, draft_of, file_of, p, r, repacked, saved

from factcheck.drafts import BlockKind
from factcheck.drafts.docx import read_docx
from factcheck.drafts.word_names import W
from factcheck.drafts.word_package import MOST_ELEMENTS, open_word
from factcheck.drafts.word_passages import passages
from factcheck.errors import DraftError

FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format


def test_a_draft_is_its_text_a_block_a_line() -> None:
    document = Document()
    document.add_heading("Boats in the harbour", 0)
    document.add_paragraph("The board counted them.")
    document.add_heading("Quays", 1)
    document.add_paragraph("North", style="List Bullet")
    document.add_paragraph("its pier", style="List Bullet 2")
    document.add_paragraph("South", style="List Number")
    document.add_paragraph("So it says.", style="Quote")
    draft = read_docx("copy.docx", saved(document))
    assert draft.source == "Boats in the harbour\nThe board counted them.\nQuays\nNorth\nits pier\nSouth\nSo it says."
    assert draft.prose == draft.source
    assert [(block.kind, block.level, block.group) for block in draft.blocks] == [
        (BlockKind.HEADING, 1, -1),
        (BlockKind.PARAGRAPH, 0, -1),
        (BlockKind.HEADING, 2, -1),
        (BlockKind.ITEM, 1, 0),
        (BlockKind.ITEM, 2, 1),
        (BlockKind.ITEM, 1, 2),
        (BlockKind.QUOTE, 0, -1),
    ]
    assert draft.blocks[-1].section == ("Boats in the harbour", "Quays")


def test_a_short_first_line_is_the_headline_where_there_is_no_heading() -> None:
    draft = draft_of(p("Nine boats adrift") + p("They were found."))
    assert [block.kind for block in draft.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]
    assert draft_of(p("Nine boats were adrift.")).blocks[0].kind is BlockKind.PARAGRAPH


def test_an_outline_level_makes_a_heading_whatever_the_style_is_called() -> None:
    draft = draft_of(p("One", properties='<w:outlineLvl w:val="2"/>') + p("Two."))
    assert (draft.blocks[0].kind, draft.blocks[0].level) == (BlockKind.HEADING, 3)


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (["There ", "were 1", "2 ", "boats."], "There were 12 boats."),
        (["There were ", f"<w:ins>{r('14')}</w:ins>", "<w:del><w:r><w:delText>12</w:delText></w:r></w:del>", " boats."],
         "There were 14 boats."),
        ([f"<w:moveFrom>{r('Gone. ')}</w:moveFrom>", "Here. ", f"<w:moveTo>{r('Moved.')}</w:moveTo>"], "Here. Moved."),
        (["See ", f"<w:hyperlink>{r('the count')}</w:hyperlink>", "."], "See the count."),
        (["In ", f"<w:sdt><w:sdtContent>{r('Bergen')}</w:sdtContent></w:sdt>", "."], "In Bergen."),
        (["In ", f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{r('Type it')}</w:sdtContent></w:sdt>",
          "Oslo."], "In Oslo."),
        (["So ", r("not", "<w:vanish/>"), r("seen", '<w:vanish w:val="0"/>'), "."], "So seen."),
        (["Of ", r("12", "<w:strike/>"), "14 boats."], "Of 14 boats."),
        (["Page ", FIELD("begin"), "<w:r><w:instrText> PAGEREF x 99 </w:instrText></w:r>", FIELD("separate"), "7",
          FIELD("end"), "."], "Page 7."),
        (["Page ", f'<w:fldSimple w:instr=" PAGE 98 ">{r("6")}</w:fldSimple>', "."], "Page 6."),
        (["One<!-- 5 -->", "<w:r><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t></w:r>"], "One\ttwo three"),
        (["Off", "<w:r><w:noBreakHyphen/></w:r>", "sea", "<w:r><w:softHyphen/></w:r>", "son."], "Off-season."),
        (["So.", '<w:r><w:commentReference w:id="3"/></w:r>', r("[3]", '<w:vertAlign w:val="superscript"/>')], "So."),
        (["It is 10", r("6", '<w:vertAlign w:val="superscript"/>'), " metres."], "It is 10\ufffc metres."),
        (["Let ", "<m:oMath><m:r><m:t>x=4</m:t></m:r></m:oMath>", " be."], "Let \ufffc be."),
        (["In ", f"<w:r><w:ruby><w:rt>{r('to')}</w:rt><w:rubyBase>{r('都')}</w:rubyBase></w:ruby></w:r>"], "In 都"),
    ],
)  # fmt: skip
def test_the_text_of_a_paragraph_is_what_is_printed_with_all_changes_accepted(runs: list[str], text: str) -> None:
    assert draft_of(p(*runs)).source == text


def test_a_paragraph_mark_that_is_deleted_joins_two_paragraphs() -> None:
    draft = draft_of(p("Of the 12 boats, ", properties="<w:rPr><w:del/></w:rPr>") + p("7 were red."))
    assert draft.source == "Of the 12 boats, 7 were red."
    assert len(draft.blocks) == 1


def test_two_line_breaks_part_blocks() -> None:
    draft = draft_of(p("One.", "<w:r><w:br/></w:r>", "<w:r><w:br/></w:r>", "Two."))
    assert [draft.text(block) for block in draft.blocks] == ["One.", "Two."]


def test_a_table_of_contents_headers_and_comments_are_left_out() -> None:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Draft 3 of 7"
    run = document.add_paragraph("The board met.").runs[0]
    document.add_comment(run, "There were 12 of them", "Ann", "A")
    document.element.body.insert(
        0, open_word("", file_of(p("Quays 3", properties='<w:pStyle w:val="TOC1"/>'))).element.body[0]
    )
    document.styles.add_style("toc 1", 1).element.set(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}styleId", "TOC1"
    )
    assert read_docx("copy.docx", saved(document)).source == "The board met."


def test_footnotes_come_at_the_end_in_the_order_of_their_marks() -> None:
    def mark(number: int) -> str:
        return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'

    footnotes = "".join(f'<w:footnote w:id="{number}">{p(f"Note {number}.")}</w:footnote>' for number in (1, 2, 3))
    draft = draft_of(p("One", mark(2), ".", f"<w:del>{mark(3)}</w:del>") + p("Two", mark(1), "."), footnotes)
    assert draft.source == "One.\nTwo.\nNote 2.\nNote 1."


def test_a_text_box_is_read_once_after_the_paragraph_it_stands_in() -> None:
    draft = draft_of(p("Before ", box("In the box."), "it.") + p("After."))
    assert draft.source == "Before it.\nIn the box.\nAfter."


def test_a_table_has_headers_of_rows_and_columns() -> None:
    document = Document()
    table = document.add_table(3, 3)
    for row, words in zip(
        table.rows, (("Quay", "Boats", "Crew"), ("North", "3", "9"), ("South", "5", "14")), strict=True
    ):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    draft = read_docx("copy.docx", saved(document))
    cells = {draft.text(block): block.cell for block in draft.blocks}
    assert (cells["14"].row_header, cells["14"].column_header) == ("South", "Crew")
    assert cells["Boats"].header
    assert not cells["North"].header


def test_merged_cells_keep_the_columns_of_the_others() -> None:
    document = Document()
    table = document.add_table(3, 3)
    for row, words in zip(table.rows, (("Quay", "Boats", "Crew"), ("North", "", "9"), ("", "5", "14")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    table.cell(1, 0).merge(table.cell(2, 0))
    table.cell(1, 1).merge(table.cell(1, 2))
    draft = read_docx("copy.docx", saved(document))
    places = {draft.text(block): block.cell[1:] for block in draft.blocks}
    assert places["9"] == (1, 1, False, "North", "Boats")
    assert places["14"] == (2, 2, False, "North", "Crew")


def test_a_table_with_lists_in_it_is_there_for_layout() -> None:
    document = Document()
    cell = document.add_table(1, 2).cell(0, 0)
    cell.text = "Boats:"
    cell.add_paragraph("red ones", style="List Bullet")
    document.tables[0].cell(0, 1).text = "9"
    kinds = [block.kind for block in read_docx("copy.docx", saved(document)).blocks]
    assert kinds == [BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.CELL]


words = st.text(st.sampled_from("ab 12.,\t\n\ufffc🚢e\u0301"), max_size=8)


@given(st.lists(st.lists(words, max_size=5), max_size=6))
def test_every_range_of_the_source_is_the_text_of_its_elements(paragraphs: list[list[str]]) -> None:
    document = Document()
    for runs in paragraphs:
        paragraph = document.add_paragraph()
        for run in runs:
            paragraph.add_run(run)
    data = saved(document)
    draft = read_docx("copy.docx", data)
    found = passages(open_word("copy.docx", data))
    assert "\n".join(passage.text for passage in found) == draft.source
    assert draft.source.count("\n") == max(0, len(found) - 1)
    for passage in found:
        for piece in passage.pieces:
            assert piece.element is not None
            own = piece.element.text or ""
            assert piece.text == own.replace("\n", " ").replace("\r", " ") or len(piece.text) == 1
    for block in draft.blocks:
        start, end = draft.source_range(block.start, block.end)
        assert "\n" not in draft.source[start:end]


def test_notes_that_are_no_xml_make_the_file_unsound() -> None:
    data = file_of(p("One."), "<w:footnote/>")
    damaged = repacked(data, lambda name, old: b"<w:footnotes" if name == "word/footnotes.xml" else old)
    with pytest.raises(DraftError, match="no sound"):
        read_docx("copy.docx", damaged)


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
MAIN = b"openxmlformats-officedocument.wordprocessingml.document.main+xml"
MACROS = b"ms-word.document.macroEnabled.main+xml"
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'


def good() -> bytes:
    return file_of(p("There were 12 boats."))


def changed(part: str, data: bytes) -> bytes:
    return repacked(good(), lambda name, old: data if name == part else old)


def bomb(part: str, size: int) -> bytes:
    return with_part(part, bytes(size))


def with_part(part: str, data: bytes) -> bytes:
    out = io.BytesIO(good())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name that is there twice
        package.writestr(part, data)
    return out.getvalue()


def locked() -> bytes:
    data = bytearray(good())
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "no sound Word file"),
        (b"Dear editor", "no sound Word file"),
        (b"%PDF-1.7 a page", "is a PDF"),
        (rb"{\rtf1 a page}", "Rich Text"),
        (good()[:3000], "no sound Word file"),
        (changed("word/document.xml", b"<w:document"), "no sound Word file"),
        (changed("[Content_Types].xml", b"<x/>"), "no sound Word file"),
        (changed("word/document.xml", b"<x/>"), "no sound Word file"),
        (changed("word/document.xml", f'<w:document xmlns:w="{W[1:-1]}"/>'.encode()), "no sound Word file"),
        (changed("word/document.xml", b'<?xml version="1.0" encoding="UTF-7"?><x/>'), "no sound Word file"),
        (changed("word/styles.xml", (LAUGHS + b"<x>&b;</x>").decode().encode("utf-32")), "declares entities"),
        (changed("word/document.xml", LAUGHS + b"<x>&b;</x>"), "declares entities"),
        (changed("word/styles.xml", (LAUGHS + b"<x>&b;</x>").decode().encode("utf-16")), "declares entities"),
        (OLE, "old kind"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        (locked(), "password"),
        (bomb("word/document.xml", 30_000_000), "unpacks to more than 400 times"),
        (bomb("word/media/one.png", 20_000_000), "unpacks to more than 400 times"),
        (repacked(good(), lambda _, old: old.replace(MAIN, b"ms-excel.sheet.main+xml")), "no sound"),
        (repacked(good(), lambda _, old: old.replace(MAIN, MACROS)), "macros"),
        (repacked(good(), lambda _, old: old + b"<!-- http://purl.oclc.org/ooxml/ -->"), "Strict"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_file_that_must_not_be_read_is_told_in_a_line(data: bytes, told: str) -> None:
    with pytest.raises(DraftError, match=told) as error:
        read_docx("copy.docx", data)
    assert str(error.value).startswith("copy.docx: ")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("limit", ["MOST_UNPACKED", "MOST_XML"])
def test_a_file_that_declares_more_than_it_may_is_not_unpacked(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    data = good()
    monkeypatch.setattr(f"factcheck.drafts.word_package.{limit}", 20_000)
    monkeypatch.setattr(zipfile.ZipFile, "read", None)
    with pytest.raises(DraftError, match="unpacks to more"):
        read_docx("copy.docx", data)


RUN = "<w:r><w:t>a</w:t></w:r>"


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p>{RUN * 60_000}</w:p>",
        f"<w:p><w:r>{'<w:t>a</w:t>' * 90_000}</w:r></w:p>",
        f"<w:p>{'<w:r/>' * 120_000}</w:p>",
        f"<w:p>{FIELD('begin') * 60_000}</w:p>",
        f"<w:p>{FIELD('begin') * 30_000}{FIELD('end') * 30_000}</w:p>",
        "<w:p>{}</w:p>".format('<w:r><w:footnoteReference w:id="1"/></w:r>' * 60_000),
        f"{'<w:tbl><w:tr><w:tc>' * 80}{p('One.') * 20_000}{'</w:tc></w:tr></w:tbl>' * 80}",
        f"<w:tbl>{'<w:tr>{}</w:tr>'.format('<w:tc><w:p/></w:tc>' * 60) * 1_000}</w:tbl>",
    ],
    ids="runs texts empty-runs fields closed-fields marks nested-tables cells".split(),
)
def test_what_a_file_holds_of_one_kind_takes_time_in_step_with_it(body: str) -> None:
    data = file_of(body)
    assert_within(3, lambda: read_docx("copy.docx", data))


@pytest.mark.parametrize("part", ["word/document.xml", "word/document.bin"])
def test_a_file_with_too_many_elements_is_told_whatever_its_parts_are_called(part: str) -> None:
    elements = b"<a>" + b"".join(b"<b%d/>" % number for number in range(MOST_ELEMENTS)) + b"</a>"
    with pytest.raises(DraftError, match="more than 500,000 elements"):
        read_docx("copy.docx", with_part(part, elements))


def test_pictures_and_pages_within_a_file_may_declare_what_they_like() -> None:
    data = with_part("word/media/map.svg", b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg/>')
    assert read_docx("copy.docx", data).source == "There were 12 boats."


@given(st.data())
def test_bytes_that_are_damaged_are_read_or_told(data: st.DataObject) -> None:
    damaged = bytearray(good())
    for at in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=20)):
        damaged[at] = data.draw(st.integers(0, 255))
    with suppress(DraftError):
        read_docx("copy.docx", bytes(damaged))
