"""A copy of a Word file with comments: on which words, and that nothing else changes."""

import io
import zipfile

import pytest
from docx import Document
from docx.document import Document as WordDocument
from hypothesis import given
from hypothesis import strategies as st
from word import box, draft_of, file_of, p, r, saved

from factcheck.drafts import Draft, parse_draft
from factcheck.drafts.docx import WordDraft, read_docx
from factcheck.drafts.word_names import W
from factcheck.errors import UsageError
from factcheck.findings.report import Document as Report
from factcheck.reports import WRITERS, Look
from factcheck.reports.word_comments import CommentedCopy

DRAFT = "Of the 12 boats, 7 were red and the other 4 were blue."


def commented(draft: WordDraft, *ranges: tuple[int, int]) -> WordDocument:
    copy = CommentedCopy(draft)
    for number, (start, end) in enumerate(ranges):
        copy.comment(start, end, f"Comment {number}.", "Elsewhere.")
    return Document(io.BytesIO(copy.saved()))


def words(document: WordDocument) -> dict[str, str]:
    """What each comment stands on, by its text; paragraphs are parted by a line end."""
    texts = {str(comment.comment_id): comment.text for comment in document.comments}
    inside: dict[str, str] = {}
    done: dict[str, str] = {}
    for element in document.element.body.iter():
        if element.tag == W + "commentRangeStart":
            inside[element.get(W + "id")] = ""
        elif element.tag == W + "commentRangeEnd":
            done[element.get(W + "id")] = inside.pop(element.get(W + "id"))
        for number in inside:
            inside[number] += {W + "t": element.text, W + "p": "\n", W + "tab": "\t", W + "br": " "}.get(
                element.tag, ""
            )
    assert not inside
    return {texts[number]: text for number, text in done.items()}


def test_a_comment_stands_on_the_exact_words_however_runs_part_them() -> None:
    draft = draft_of(p("Of the 1", r("2 bo", "<w:b/>"), f"<w:ins>{r('ats, 7 were')}</w:ins>", " red."))
    start = draft.source.index("12 boats")
    document = commented(draft, (start, start + 8), (start, start + 2), (start + 3, start + 8), (start, start + 8))
    assert words(document) == {
        "Comment 0.": "12 boats",
        "Comment 1.": "12",
        "Comment 2.": "boats",
        "Comment 3.": "12 boats",
    }
    assert read_docx("copy.docx", saved(document)).source == draft.source
    bold = [run.text for run in document.paragraphs[0].runs if run.bold]
    assert "".join(bold) == "2 bo"


text = st.text(st.sampled_from("ab 12.\t\n🚢e\u0301"), max_size=8)


@given(st.lists(st.lists(text, max_size=4), min_size=1, max_size=4), st.data())
def test_any_ranges_keep_the_text_and_stand_on_their_words(paragraphs: list[list[str]], data: st.DataObject) -> None:
    document = Document()
    for runs in paragraphs:
        paragraph = document.add_paragraph()
        for number, run in enumerate(runs):
            paragraph.add_run(run).bold = bool(number % 2)
    draft = read_docx("copy.docx", saved(document))
    if not draft.blocks:
        return
    ranges = []
    for _ in range(3):
        block = data.draw(st.sampled_from(draft.blocks))
        start, end = draft.source_range(block.start, block.end)
        first = data.draw(st.integers(start, end - 1))
        ranges.append((first, data.draw(st.integers(first + 1, end))))
    made = commented(draft, *ranges)
    assert words(made) == {f"Comment {number}.": draft.source[slice(*one)] for number, one in enumerate(ranges)}
    assert read_docx("copy.docx", saved(made)).source == draft.source


def test_words_in_a_note_or_a_text_box_are_told_of_at_their_paragraph() -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    note = f'<w:footnote w:id="1">{p("Of 12 boats.")}</w:footnote>'
    draft = draft_of(p("Before.") + p("Red", mark, " boats.") + p("A ", box("Of 9 boats."), "box."), note)
    places = [draft.source.index(quote) for quote in ("12", "9")]
    document = commented(draft, *((start, start + 2) for start in places))
    texts = {comment.text: comment.comment_id for comment in document.comments}
    assert set(texts) == {"Elsewhere.\nComment 0.", "Elsewhere.\nComment 1."}
    for text, paragraph in zip(texts, document.paragraphs[1:], strict=True):
        (start,) = paragraph._p.findall(W + "commentRangeStart")
        (end,) = paragraph._p.findall(W + "commentRangeEnd")
        assert start.get(W + "id") == end.get(W + "id") == str(texts[text])


def test_a_formula_is_told_of_at_its_paragraph() -> None:
    draft = draft_of(p("Let ", "<m:oMath><m:r><m:t>x=4</m:t></m:r></m:oMath>", " be 7."))
    document = commented(draft, (4, 10))
    assert words(document) == {"Elsewhere.\nComment 0.": "Let  be 7."}


def test_comments_that_were_there_stay() -> None:
    before = Document()
    before.add_comment(before.add_paragraph(DRAFT).runs[0], "Who counted them?", "Ann", "A")
    document = commented(read_docx("copy.docx", saved(before)), (7, 9))
    assert [(one.author, one.text) for one in document.comments] == [
        ("Ann", "Who counted them?"),
        ("factcheck", "Comment 0."),
    ]
    dates = [one.timestamp for one in document.comments]
    assert dates[0] is not None
    assert dates[1] is None


def test_the_same_comments_make_the_same_bytes_and_no_clock_is_told() -> None:
    draft = draft_of(p(DRAFT))
    copies = [CommentedCopy(draft) for _ in range(2)]
    for copy in copies:
        copy.comment(7, 9, "Look.", "")
    first, second = (copy.saved() for copy in copies)
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as package, zipfile.ZipFile(io.BytesIO(draft.data)) as original:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert package.read("docProps/app.xml") == original.read("docProps/app.xml")
    core = [Document(io.BytesIO(one)).core_properties for one in (first, draft.data)]
    assert core[0].modified == core[1].modified
    assert core[0].author == core[1].author


def report(draft: Draft) -> Report:
    from factcheck.checker import offline_checker

    return offline_checker().check(draft)


def test_the_report_tells_code_verdict_sentence_and_working() -> None:
    draft = read_docx("copy.docx", file_of(p("Red and blue boats") + p(DRAFT) + p("Lyon is the capital of France.")))
    out = io.BytesIO()
    WRITERS["docx"](out, Look()).document(report(draft), draft)
    document = Document(io.BytesIO(out.getvalue()))
    assert set(words(document).values()) == {"12", "Lyon"}
    first, second = (comment.text.split("\n") for comment in document.comments)
    assert first == [
        "ARI101 refuted",
        "The parts add up to 11, not 12.",
        "working: 7 + 4 = 11; the draft says 12; 1 is missing",
    ]
    assert second[0] == "GEO104 refuted"
    assert second[-1] == "suggestion: Did you mean Paris?"


def test_a_draft_that_is_no_word_file_and_a_second_one_are_told() -> None:
    markdown = parse_draft(DRAFT, path="copy.md")
    with pytest.raises(UsageError, match=r"copy\.md: has no comments written"):
        WRITERS["docx"](io.BytesIO(), Look()).document(report(markdown), markdown)
    word = read_docx("copy.docx", file_of(p(DRAFT)))
    writer = WRITERS["docx"](io.BytesIO(), Look())
    writer.document(report(word), word)
    with pytest.raises(UsageError, match=r"one \.docx draft alone"):
        writer.document(report(word), word)
