# SPDX-License-Identifier: Apache-2.0
"""What python-docx has no function for: bookmarks, links inside the file, and a table of contents."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from howopen.assets import palettes
from howopen.domain.notes import Note
from howopen.exporting.packing import repacked
from howopen.exporting.safe import xml_text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table
    from docx.table import _Row as WordRow
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

CELL: Final = "Cell"
"""The style of the words in tables."""
_WIDTH: Final = 16.0  # centimetres of text on A4
_MARGIN: Final = 2.5
_INITIALS: Final = 3  # letters
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Numbers:
    """Hands out the numbers that bookmarks and tracked changes of one file must not share."""

    last: int = field(default=0)

    def next(self) -> str:
        """A number not given before."""
        self.last += 1
        return str(self.last)


def element(tag: str, **attributes: str) -> Any:
    """An element such as ``w:ins`` with attributes of the same namespace."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def node(part: Any) -> Any:
    """The XML element behind a paragraph or a row."""
    return part._element  # noqa: SLF001 - python-docx has no public way to it


def text_run(text: str, *, tag: str = "w:t", style: str = "") -> Any:
    """A run that holds ``text`` with its spaces; ``tag`` is ``w:delText`` inside a deletion."""
    run = element("w:r")
    if style:
        properties = element("w:rPr")
        properties.append(element("w:rStyle", val=style))
        run.append(properties)
    words = element(tag)
    words.text = xml_text(text)
    words.set(_SPACE, "preserve")
    run.append(words)
    return run


def bookmark(paragraph: Paragraph, name: str, numbers: Numbers) -> None:
    """Sets a bookmark around the whole paragraph."""
    number = numbers.next()
    start = element("w:bookmarkStart", id=number, name=name)
    properties = node(paragraph).pPr
    node(paragraph).insert(0 if properties is None else 1, start)
    node(paragraph).append(element("w:bookmarkEnd", id=number))


def link(paragraph: Paragraph, text: str, name: str) -> None:
    """Adds a link to the bookmark ``name``."""
    anchor = element("w:hyperlink", anchor=name, history="1")
    run = element("w:r")
    properties = element("w:rPr")
    properties.append(element("w:color", val=_ink("accent")))
    properties.append(element("w:u", val="single"))
    run.append(properties)
    words = element("w:t")
    words.text = xml_text(text)
    run.append(words)
    anchor.append(run)
    node(paragraph).append(anchor)


def contents(before: Paragraph, entries: Sequence[tuple[int, str, str]]) -> None:
    """Adds a table of contents behind a paragraph: a field that Word can update, already filled with ``entries``.

    Each entry is its level from 1, its words and the bookmark of its heading. It has no page numbers, because only
    the program that prints knows them; headings are numbered instead.
    """
    from docx.text.paragraph import Paragraph as WordParagraph

    last, at = len(entries) - 1, node(before)
    for index, (level, text, name) in enumerate(entries):
        made = element("w:p")
        at.addnext(made)
        at = made
        paragraph = WordParagraph(made, before._parent)  # noqa: SLF001 - python-docx has no public way to it
        paragraph.style = f"TOC {level}"
        if index == 0:
            _field_start(paragraph, ' TOC \\o "1-2" \\n \\h \\z \\u ')
        link(paragraph, text, name)
        if index == last:
            node(paragraph).append(_field_char("end"))


def page_field(paragraph: Paragraph, code: str) -> None:
    """Adds a field such as PAGE or NUMPAGES, which Word fills whenever it lays the file out."""
    _field_start(paragraph, f" {code} ")
    paragraph.add_run("1")
    node(paragraph).append(_field_char("end"))


def table(document: WordDocument, head: Sequence[str], columns: Sequence[float]) -> Table:
    """A table with its head, which comes again on each page; ``columns`` are widths in centimetres."""
    from docx.shared import Cm

    made: Table = document.add_table(rows=1, cols=len(head), style="Table Grid")
    made.autofit = False
    for column, width in zip(made.columns, columns, strict=True):
        column.width = Cm(width)
    _edges(made)
    first = _row(made.rows[0])
    for paragraph, label in zip(first, head, strict=True):
        paragraph.add_run(label).bold = True
    node(made.rows[0]).get_or_add_trPr().append(element("w:tblHeader"))
    for cell in made.rows[0].cells:
        node(cell).get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=_ink("sunken")))
    return made


def add_row(made: Table) -> tuple[Paragraph, ...]:
    """A new row that no page break cuts, as one empty paragraph a cell."""
    grid: Any = made  # python-docx gives no type for what it adds
    return _row(grid.add_row())


def _row(row: WordRow) -> tuple[Paragraph, ...]:
    node(row).get_or_add_trPr().append(element("w:cantSplit"))
    found = tuple(cell.paragraphs[0] for cell in row.cells)
    for paragraph in found:
        paragraph.style = CELL
    return found


def _edges(made: Table) -> None:
    """Thin rules between the rows, none between the columns."""
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):  # in the order that the format wants
        if side in ("left", "right", "insideV"):
            borders.append(element(f"w:{side}", val="nil"))
        else:
            borders.append(element(f"w:{side}", val="single", sz="4", space="0", color=_ink("line")))
    node(made).tblPr.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _ink(token: str) -> str:
    """A colour of the light theme as Word writes it."""
    return palettes()["light"][token].removeprefix("#")


def comment(document: WordDocument, run: Run, note: Note) -> None:
    """A reviewer's note as a comment on the words of ``run``, dated as the note is."""
    initials = "".join(part[0] for part in xml_text(note.author).split())[:_INITIALS]
    made = document.add_comment(run, xml_text(note.words), xml_text(note.author), initials)
    made._comment_elm.date = _moment(note.date)  # noqa: SLF001 - python-docx dates it by the clock, without a way to say


def _moment(written: datetime) -> datetime:
    """When a note was written, as Word has it: in universal time where its zone is known, to the second."""
    return (written.astimezone(UTC) if written.tzinfo else written).replace(microsecond=0)


def head_and_foot(document: WordDocument, *, head: str, foot: str) -> None:
    """A running head, and a foot with "Page 1 of 9" at its right end."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    section = document.sections[0]
    section.header.paragraphs[0].text = xml_text(head)
    paragraph = section.footer.paragraphs[0]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{xml_text(foot)}\tPage ")
    page_field(paragraph, "PAGE")
    paragraph.add_run(" of ")
    page_field(paragraph, "NUMPAGES")


def new_document() -> WordDocument:
    """An empty file on A4, in the styles that the exports use."""
    from docx import Document as NewDocument
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    document = NewDocument()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(_WIDTH + 2 * _MARGIN), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(_MARGIN)
    styles = document.styles
    for level in (1, 2):
        style = styles.add_style(f"TOC {level}", WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = styles["Normal"]
        style.paragraph_format.left_indent = Pt(14 * (level - 1))
        style.paragraph_format.space_after = Pt(2)
    ink = RGBColor.from_string(_ink("text"))
    for name in ("Title", "Subtitle", "TOC Heading", "Quote", *(f"Heading {level}" for level in range(1, 5))):
        styles[name].font.color.rgb = ink
    styles["Title"].font.size = Pt(22)
    styles["Quote"].paragraph_format.left_indent = Cm(0.6)
    cell = styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    cell.base_style = styles["Normal"]
    cell.font.size = Pt(9)
    cell.paragraph_format.space_before = cell.paragraph_format.space_after = Pt(2)
    for name in ("Header", "Footer"):
        styles[name].font.size = Pt(8)
    return document


def _field_start(paragraph: Paragraph, instruction: str) -> None:
    code = element("w:r")
    words = element("w:instrText")
    words.text = instruction
    words.set(_SPACE, "preserve")
    code.append(words)
    for part in (_field_char("begin"), code, _field_char("separate")):
        node(paragraph).append(part)


def _field_char(kind: str) -> Any:
    run = element("w:r")
    run.append(element("w:fldChar", fldCharType=kind))
    return run


def saved(document: WordDocument, *, heading: str, made: date) -> bytes:
    """The file's bytes, the same for the same content: times and names are set, not taken from the machine."""
    moment = datetime(made.year, made.month, made.day)
    core = document.core_properties
    core.author = core.last_modified_by = "HowOpen"
    core.title = xml_text(heading)[:255]
    core.comments = ""
    core.created = core.modified = moment
    core.revision = 1
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue(), made=made)
