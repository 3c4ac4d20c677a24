# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from howopen.domain.document import BlockKind
from howopen.domain.errors import HowOpenError
from howopen.reading.content import Content
from howopen.reading.docx_file import read_docx
from howopen.reading.limits import Limits

MakeDocx = Callable[..., bytes]


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def item(words: str, *, level: int = 0, number: int = 1) -> str:
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def numbering(*levels: tuple[str, str], extra: str = "", second: str = "") -> str:
    inside = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/>{extra}</w:lvl>'
        for depth, (form, text) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="5">{inside}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>{second}'
    )


def content(data: bytes) -> Content:
    return read_docx(data, "a.docx", Limits())


def words(data: bytes) -> list[str]:
    found = content(data)
    return [block.span.of(found.text) for block in found.blocks]


def test_runs_make_one_paragraph(make_docx: MakeDocx) -> None:
    body = (
        "<w:p><w:r><w:t>You </w:t></w:r><w:hyperlink><w:r><w:t>may</w:t></w:r></w:hyperlink><w:r><w:tab/>"
        "<w:t>non</w:t><w:noBreakHyphen/><w:t>exclusively</w:t><w:softHyphen/><w:br/><w:t>use it</w:t></w:r></w:p>"
    )
    assert words(make_docx(body)) == ["You may\tnon-exclusively\nuse it"]


def test_fields_show_their_result_only(make_docx: MakeDocx) -> None:
    body = "<w:p><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:t>Section 2</w:t></w:r></w:p>"
    assert words(make_docx(body)) == ["Section 2"]


def test_headings_by_style_outline_and_title(make_docx: MakeDocx) -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Mine"/><w:basedOn w:val="H2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    )
    body = (
        paragraph("Sample terms", '<w:pStyle w:val="T"/>')
        + paragraph("uses of it", '<w:pStyle w:val="Own"/>')
        + paragraph("more uses", '<w:outlineLvl w:val="2"/>')
        + paragraph("You may use it.")
    )
    found = content(make_docx(body, styles=styles))
    assert [(block.kind, block.level) for block in found.blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 3),
        (BlockKind.PARAGRAPH, 0),
    ]


def test_a_circle_of_styles_ends(make_docx: MakeDocx) -> None:
    styles = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="A"/></w:style>'
    assert words(make_docx(paragraph("words", '<w:pStyle w:val="A"/>'), styles=styles)) == ["words"]


def test_numbers_of_several_levels(make_docx: MakeDocx) -> None:
    levels = numbering(("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "%4)"))
    steps = (0, 1, 1, 2, 2, 3, 3, 1, 0, 1)
    body = "".join(item("x is allowed", level=level) for level in steps)
    shown = [text.split()[0] for text in words(make_docx(body, numbering=levels))]
    assert shown == ["1.", "1.1", "1.2", "(a)", "(b)", "i)", "ii)", "1.3", "2.", "2.1"]


@pytest.mark.parametrize(
    ("form", "shown"),
    [("upperLetter", "A."), ("upperRoman", "I."), ("bullet", "\u2022"), ("decimalZero", "01."), ("unheardOf", "1.")],
)
def test_formats_of_numbers(make_docx: MakeDocx, form: str, shown: str) -> None:
    assert words(make_docx(item("it is allowed"), numbering=numbering((form, "%1.")))) == [f"{shown} it is allowed"]


def test_legal_numbers_are_decimal_throughout(make_docx: MakeDocx) -> None:
    levels = numbering(("upperRoman", "%1."), ("decimal", "%1.%2"), extra="<w:isLgl/>")
    body = item("it is allowed") + item("it is allowed too", level=1)
    assert words(make_docx(body, numbering=levels))[1].startswith("1.1 ")


def test_a_list_may_start_again(make_docx: MakeDocx) -> None:
    second = (
        '<w:num w:numId="2"><w:abstractNumId w:val="5"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    )
    body = item("x is so") + item("y is so") + item("z is so", number=2) + item("w is so", number=2)
    shown = [text.split()[0] for text in words(make_docx(body, numbering=numbering(("decimal", "%1."), second=second)))]
    assert shown == ["1.", "2.", "1.", "2."]


def test_tracked_changes_are_accepted_and_told(make_docx: MakeDocx) -> None:
    body = (
        "<w:p><w:r><w:t>You may </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>always </w:t></w:r></w:ins><w:r><w:t>use it.</w:t></w:r></w:p>"
    )
    found = content(make_docx(body))
    assert found.text == "You may always use it."
    assert "tracked changes" in found.warnings[0]


def test_a_deleted_paragraph_mark_joins_paragraphs(make_docx: MakeDocx) -> None:
    deleted = "<w:rPr><w:del/></w:rPr>"
    body = paragraph("You may ", deleted) + paragraph("use it.") + paragraph("left over", deleted)
    assert words(make_docx(body)) == ["You may use it.", "left over"]


def test_a_deleted_item_does_not_count(make_docx: MakeDocx) -> None:
    number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    gone = (
        f"<w:p><w:pPr>{number}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
    )
    body = item("one is so") + gone + item("two is so")
    assert words(make_docx(body, numbering=numbering(("decimal", "%1.")))) == ["1. one is so", "2. two is so"]


def test_moved_text_stands_once(make_docx: MakeDocx) -> None:
    run = "<w:r><w:t>moved </w:t></w:r>"
    body = f"<w:p><w:moveFrom>{run}</w:moveFrom><w:r><w:t>stays </w:t></w:r><w:moveTo>{run}</w:moveTo></w:p>"
    assert words(make_docx(body)) == ["stays moved"]


def test_hidden_text_is_left_out_and_told(make_docx: MakeDocx) -> None:
    body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:t>seen</w:t></w:r></w:p>"
    found = content(make_docx(body))
    assert found.text == "seen"
    assert "hidden" in found.warnings[0]


def cell(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(map(paragraph, paragraphs))}</w:tc>"


def test_tables(make_docx: MakeDocx) -> None:
    rows = f"<w:tr>{cell('Users')}{cell('Fee')}</w:tr><w:tr>{cell('ten')}{cell('20', 'euros')}</w:tr>"
    found = content(make_docx(f"<w:tbl>{rows}</w:tbl>"))
    assert [block.kind for block in found.blocks] == [BlockKind.TABLE_ROW] * 2
    assert found.text == "Users\tFee\nten\t20 euros"


def test_a_table_of_one_column_is_for_looks(make_docx: MakeDocx) -> None:
    body = f"<w:tbl><w:tr>{cell('You may use it.', 'You may sell it.')}</w:tr></w:tbl>"
    assert words(make_docx(body)) == ["You may use it.", "You may sell it."]


def test_footnotes(make_docx: MakeDocx) -> None:
    reference = '<w:r><w:footnoteReference w:id="7"/></w:r>'
    body = f"<w:p><w:r><w:t>Outputs</w:t></w:r>{reference}<w:r><w:t> are free</w:t></w:r></w:p>"
    notes = (
        f'<w:footnote w:id="0" w:type="separator">{paragraph("-")}</w:footnote>'
        f'<w:footnote w:id="7">{paragraph("As defined above.")}</w:footnote>'
    )
    found = content(make_docx(body, footnotes=notes))
    assert found.text == "Outputs[1] are free\n\n[1] As defined above."
    assert found.blocks[1].kind is BlockKind.FOOTNOTE


def test_content_controls_and_text_boxes_lose_no_word(make_docx: MakeDocx) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('boxed')}</w:txbxContent></w:pict></w:r>"
    body = f"<w:sdt><w:sdtContent>{paragraph('held')}</w:sdtContent></w:sdt><w:p><w:r><w:t>plain</w:t></w:r>{box}</w:p>"
    assert words(make_docx(body)) == ["held", "plain", "boxed"]


def test_broken_xml(make_docx: MakeDocx) -> None:
    with pytest.raises(HowOpenError, match="damaged"):
        content(make_docx("<w:p>"))


def test_deep_nesting(make_docx: MakeDocx) -> None:
    with pytest.raises(HowOpenError, match=r"deeply|damaged"):
        content(make_docx("<w:sdt>" * 600 + "</w:sdt>" * 600))


def test_a_file_that_brings_entities_is_refused_and_none_is_read(tmp_path: Path) -> None:
    secret = tmp_path / "outside.txt"
    secret.write_text("secret")
    xml = (
        f'<!DOCTYPE d [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="urn:w"><w:body><w:p><w:r><w:t>open &e;</w:t></w:r></w:p></w:body></w:document>'
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("word/document.xml", xml)
    with pytest.raises(HowOpenError, match="damaged"):
        content(buffer.getvalue())
