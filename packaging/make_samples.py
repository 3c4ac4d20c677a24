# SPDX-License-Identifier: Apache-2.0
"""Makes the Word and PDF files of the sample agreements from their Markdown; the same bytes every time.

Usage: python packaging/make_samples.py [FOLDER]   (default: licenses/samples)
"""

from __future__ import annotations

import io
import re
import sys
import zipfile
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

SOURCES = Path(__file__).resolve().parents[1] / "licenses" / "samples"
SAMPLES = ("northwind-community-1", "northwind-community-2")
"""The samples that exist as Word and PDF files too."""

_MADE = datetime(2026, 1, 1)
_LINE = re.compile(r"(?P<mark># |## \d+\. |\d+\.\d+ |\([a-z]\) )?(?P<words>.+)")
_NUMBERING_ID = "77"
_LEVELS = (("decimal", "%1.", "Heading 1", 0), ("decimal", "%1.%2", "Clause", 0), ("lowerLetter", "(%3)", "Item", 567))


class Rank(IntEnum):
    """What a line of a sample is; the numbered ranks count as Word's list levels do, from 0."""

    TITLE = -2
    PLAIN = -1
    SECTION = 0
    CLAUSE = 1
    ITEM = 2


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph: its rank, its number as printed ("2.1", "(a)", or "") and its words."""

    rank: Rank
    number: str
    words: str


def parse(markdown: str) -> tuple[Line, ...]:
    """The paragraphs of a sample."""
    lines = []
    for text in filter(None, map(str.strip, markdown.split("\n"))):
        match = _LINE.match(text)
        if match is None:
            raise ValueError(text)
        mark = match["mark"] or ""
        lines.append(Line(_rank(mark), mark.lstrip("# ").strip(), match["words"]))
    return tuple(lines)


def _rank(mark: str) -> Rank:
    if mark == "# ":
        return Rank.TITLE
    if mark.startswith("##"):
        return Rank.SECTION
    if mark.startswith("("):
        return Rank.ITEM
    return Rank.CLAUSE if mark else Rank.PLAIN


def to_docx(lines: tuple[Line, ...]) -> bytes:
    """A Word file with heading styles and automatic numbers: no number stands in its text."""
    from docx import Document
    from docx.enum.style import WD_STYLE_TYPE

    document = Document()
    for name in ("Clause", "Item"):
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    _add_numbering(document)
    styles = {Rank.TITLE: "Title", Rank.SECTION: "Heading 1", Rank.CLAUSE: "Clause", Rank.ITEM: "Item"}
    for line in lines:
        document.add_paragraph(line.words, style=styles.get(line.rank, "Normal"))
    properties = document.core_properties
    properties.title = lines[0].words
    properties.author = properties.last_modified_by = "HowOpen"
    properties.comments = ""
    properties.created = properties.modified = _MADE
    buffer = io.BytesIO()
    document.save(buffer)
    return _repacked(buffer.getvalue())


def _add_numbering(document: Any) -> None:
    """A three-level list that the styles refer to."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    root = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:pStyle w:val="{document.styles[style].style_id}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{indent + 567}" w:hanging="567"/></w:pPr></w:lvl>'
        for depth, (form, text, style, indent) in enumerate(_LEVELS)
    )
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{_NUMBERING_ID}">'
        f'<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
    )
    # The schema wants every abstract list before the first list that is made of one.
    root.insert(0, abstract)
    root.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{_NUMBERING_ID}"><w:abstractNumId w:val="{_NUMBERING_ID}"/></w:num>')
    )
    for depth, (_, _, style, _) in enumerate(_LEVELS):
        properties = document.styles[style].element.get_or_add_pPr()
        numbering = properties.get_or_add_numPr()
        numbering.get_or_add_ilvl().val = depth
        numbering.get_or_add_numId().val = int(_NUMBERING_ID)


def _repacked(data: bytes) -> bytes:
    """The same zip archive with one fixed time for every member."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target,
    ):
        for name in source.namelist():
            if name == "docProps/thumbnail.jpeg":  # a picture of the template's first page
                continue
            member = zipfile.ZipInfo(name, _MADE.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, _without_thumbnail(source.read(name)))
    return buffer.getvalue()


def _without_thumbnail(data: bytes) -> bytes:
    return re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", data)


def to_pdf(lines: tuple[Line, ...]) -> bytes:
    """A PDF of several pages with a running head, page numbers and justified text."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    plain = ParagraphStyle("plain", fontName="Times-Roman", fontSize=11, leading=14, spaceAfter=7, alignment=TA_JUSTIFY)
    styles = {
        Rank.TITLE: ParagraphStyle("title", plain, fontName="Times-Bold", fontSize=18, leading=22, spaceAfter=12),
        Rank.SECTION: ParagraphStyle(
            "section", plain, fontName="Times-Bold", fontSize=12, spaceBefore=8, keepWithNext=1
        ),
        Rank.ITEM: ParagraphStyle("item", plain, leftIndent=10 * mm),
    }
    story = [Paragraph(_escaped(f"{line.number} {line.words}".strip()), styles.get(line.rank, plain)) for line in lines]
    title = lines[0].words

    def decorate(canvas: Any, page: Any) -> None:
        canvas.setFont("Times-Italic", 9)
        canvas.drawString(25 * mm, A4[1] - 15 * mm, title)
        canvas.drawRightString(A4[0] - 25 * mm, 12 * mm, f"Page {page.page}")

    buffer = io.BytesIO()
    template = SimpleDocTemplate(
        buffer,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=25 * mm,
        topMargin=25 * mm,
        bottomMargin=25 * mm,
        title=title,
        author="HowOpen",
        invariant=1,
    )
    template.build(story, onFirstPage=decorate, onLaterPages=decorate)
    return buffer.getvalue()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def main(arguments: list[str]) -> None:
    """Writes the files and says how large they are."""
    folder = Path(arguments[0]) if arguments else SOURCES
    folder.mkdir(parents=True, exist_ok=True)
    for name in SAMPLES:
        lines = parse((SOURCES / f"{name}.md").read_text(encoding="utf-8"))
        for suffix, data in ((".docx", to_docx(lines)), (".pdf", to_pdf(lines))):
            (folder / f"{name}{suffix}").write_bytes(data)
            print(f"{name}{suffix}: {len(data):,} bytes")


if __name__ == "__main__":
    main(sys.argv[1:])
