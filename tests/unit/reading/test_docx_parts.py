# SPDX-License-Identifier: Apache-2.0
"""Tracked changes, comments, text boxes, headers and footers of Word files."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from howopen.domain.document import Tracked
from howopen.reading.content import Content
from howopen.reading.docx_file import read_docx
from howopen.reading.limits import Limits

MakeDocx = Callable[..., bytes]
BY = 'w:author="Ann Lee"'


def run(words: str, tag: str = "t") -> str:
    return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def paragraph(*runs: str, mark: str = "", properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}<w:rPr>{mark}</w:rPr></w:pPr>{''.join(runs)}</w:p>"


def ins(words: str) -> str:
    return f"<w:ins {BY}>{run(words)}</w:ins>"


def gone(words: str) -> str:
    return f"<w:del {BY}>{run(words, 'delText')}</w:del>"


def content(data: bytes, tracked: Tracked = Tracked.ACCEPTED) -> Content:
    return read_docx(data, "a.docx", Limits(), tracked=tracked)


CHANGED = paragraph(run("You may "), gone("never "), ins("always "), run("use it."))


@pytest.mark.parametrize(
    ("tracked", "words"),
    [
        (Tracked.ACCEPTED, "You may always use it."),
        (Tracked.REJECTED, "You may never use it."),
        (Tracked.SHOWN, "You may [-never -]{+always +}use it."),
    ],
)
def test_changed_words(make_docx: MakeDocx, tracked: Tracked, words: str) -> None:
    found = content(make_docx(CHANGED), tracked)
    assert found.text == words
    assert found.warnings[0].startswith("The file holds tracked changes: 1 insertion and 1 deletion by Ann Lee.")
    assert tracked is Tracked.SHOWN or tracked.value in found.warnings[0]


@pytest.mark.parametrize(("tracked", "words"), [(Tracked.ACCEPTED, "One. Two."), (Tracked.REJECTED, "One.\n\nTwo.")])
def test_a_deleted_paragraph_end(make_docx: MakeDocx, tracked: Tracked, words: str) -> None:
    body = paragraph(run("One. "), mark=f"<w:del {BY}/>") + paragraph(run("Two."))
    found = content(make_docx(body), tracked)
    assert found.text == words
    assert "1 deletion by" in found.warnings[0]


@pytest.mark.parametrize(("tracked", "words"), [(Tracked.ACCEPTED, "One.\n\nTwo."), (Tracked.REJECTED, "One. Two.")])
def test_an_inserted_paragraph_end(make_docx: MakeDocx, tracked: Tracked, words: str) -> None:
    body = paragraph(run("One. "), mark=f"<w:ins {BY}/>") + paragraph(run("Two."))
    assert content(make_docx(body), tracked).text == words


@pytest.mark.parametrize(
    ("tracked", "words"),
    [
        (Tracked.ACCEPTED, "stays moved"),
        (Tracked.REJECTED, "moved stays"),
        (Tracked.SHOWN, "[-moved -]stays {+moved +}"),
    ],
)
def test_moved_words(make_docx: MakeDocx, tracked: Tracked, words: str) -> None:
    moved = run("moved ")
    body = paragraph(f"<w:moveFrom {BY}>{moved}</w:moveFrom>", run("stays "), f"<w:moveTo {BY}>{moved}</w:moveTo>")
    found = content(make_docx(body), tracked)
    assert found.text == words
    assert "1 move by Ann Lee" in found.warnings[0]


def row(*cells: str, mark: str = "") -> str:
    inside = "".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in cells)
    return f"<w:tr><w:trPr>{mark}</w:trPr>{inside}</w:tr>"


@pytest.mark.parametrize(
    ("tracked", "words"),
    [
        (Tracked.ACCEPTED, "Users\tFee\nmany\t20"),
        (Tracked.REJECTED, "Users\tFee\nfew\t10"),
        (Tracked.SHOWN, "Users\tFee\nfew\t10\nmany\t20"),
    ],
)
def test_changed_rows(make_docx: MakeDocx, tracked: Tracked, words: str) -> None:
    rows = row("Users", "Fee") + row("few", "10", mark=f"<w:del {BY}/>") + row("many", "20", mark=f"<w:ins {BY}/>")
    found = content(make_docx(f"<w:tbl>{rows}</w:tbl>"), tracked)
    assert found.text == words
    assert "1 insertion and 1 deletion" in found.warnings[0]


def test_words_inserted_and_deleted_again_are_in_neither(make_docx: MakeDocx) -> None:
    body = paragraph(run("stays"), f"<w:ins {BY}>{gone(' never')}</w:ins>")
    assert content(make_docx(body)).text == "stays"
    assert content(make_docx(body), Tracked.REJECTED).text == "stays"


def test_a_number_that_was_changed_is_restored(make_docx: MakeDocx) -> None:
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr>'
    before = f"<w:pPrChange {BY}><w:pPr>{number.format(2)}</w:pPr></w:pPrChange>"
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{}"/><w:lvlText w:val="(%1)"/></w:lvl>'
    numbering = "".join(
        f'<w:abstractNum w:abstractNumId="{key}">{level.format(form)}</w:abstractNum>'
        for key, form in ((1, "decimal"), (2, "lowerLetter"))
    ) + "".join(f'<w:num w:numId="{key}"><w:abstractNumId w:val="{key}"/></w:num>' for key in (1, 2))
    data = make_docx(paragraph(run("it is so"), properties=number.format(1) + before), numbering=numbering)
    assert content(data).text == "(1) it is so"
    assert content(data, Tracked.REJECTED).text == "(a) it is so"


def test_no_change_no_warning(make_docx: MakeDocx) -> None:
    assert content(make_docx(paragraph(run("You may use it.")))).warnings == ()


def test_comments_are_kept_apart_with_what_they_are_about(make_docx: MakeDocx) -> None:
    start, end = '<w:commentRangeStart w:id="3"/>', '<w:commentRangeEnd w:id="3"/>'
    body = paragraph(run("You  may "), start, run("sell"), end, run(" it.")) + paragraph(run("End."))
    note = f'<w:comment w:id="3" {BY}>{paragraph(run("Too much?"))}{paragraph(run("Ask."))}</w:comment>'
    found = content(make_docx(body, comments=note))
    assert found.text == "You may sell it.\n\nEnd."
    (comment,) = found.comments
    assert (comment.author, comment.words, comment.span.of(found.text)) == ("Ann Lee", "Too much? Ask.", "sell")
    assert found.warnings == ("The file holds 1 comment, kept apart from the text.",)


def test_a_comment_over_several_paragraphs(make_docx: MakeDocx) -> None:
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    body = paragraph(run("One "), start, run("two.")) + paragraph(run("Three "), end, run("four."))
    found = content(make_docx(body, comments=f'<w:comment w:id="0" {BY}>{paragraph(run("x"))}</w:comment>'))
    assert found.comments[0].span.of(found.text) == "two.\n\nThree"


def test_comments_that_python_docx_writes() -> None:
    import docx

    document = docx.Document()
    written = document.add_paragraph("You may ")
    document.add_comment(written.add_run("sell it"), text="Why?", author="Bo")
    buffer = io.BytesIO()
    document.save(buffer)
    found = content(buffer.getvalue())
    assert [(c.author, c.words, c.span.of(found.text)) for c in found.comments] == [("Bo", "Why?", "sell it")]


BOX = f"<w:txbxContent>{paragraph(run('boxed'))}</w:txbxContent>"
CHOICES = f"<mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
TWICE = f"<w:r><mc:AlternateContent>{CHOICES}</mc:AlternateContent></w:r>"


@pytest.mark.parametrize("holder", ["{}", "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"])
def test_a_text_box_stands_once_wherever_it_is(make_docx: MakeDocx, holder: str) -> None:
    body = holder.format(paragraph(run("plain"), TWICE)).replace("<mc:", "<").replace("</mc:", "</")
    assert content(make_docx(body)).text.split() == ["plain", "boxed"]


def test_headers_and_footers_stand_once_and_page_numbers_do_not() -> None:
    space = 'xmlns:w="urn:w"'
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(
            "word/document.xml", f"<w:document {space}><w:body>{paragraph(run('x'))}</w:body></w:document>"
        )
        for part, words in (
            ("header1", "Press"),
            ("header2", "Press"),
            ("footer1", "Page 2 of 9"),
            ("footer2", "Draft"),
        ):
            archive.writestr(f"word/{part}.xml", f"<w:hdr {space}>{paragraph(run(words))}</w:hdr>")
    assert content(buffer.getvalue()).text == "x\n\n[Page header] Press\n\n[Page footer] Draft"


def test_what_is_not_read_is_named() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        inside = f'<w:document xmlns:w="urn:w"><w:body>{paragraph(run("x"))}</w:body></w:document>'
        archive.writestr("word/document.xml", inside)
        archive.writestr("word/diagrams/data1.xml", "<x/>")
        archive.writestr("word/embeddings/sheet.xlsx", "x")
    assert content(buffer.getvalue()).warnings == ("Not read, though it may hold words: 1 diagram, 1 embedded file.",)
