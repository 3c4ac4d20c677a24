# SPDX-License-Identifier: Apache-2.0
"""What python-docx has no function for: bookmarks, links inside the file, and a table of contents."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from howopen.exporting.packing import repacked
from howopen.exporting.safe import xml_text

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.table import Table
    from docx.text.paragraph import Paragraph

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
    properties.append(element("w:color", val="4346B4"))
    properties.append(element("w:u", val="single"))
    run.append(properties)
    words = element("w:t")
    words.text = xml_text(text)
    run.append(words)
    anchor.append(run)
    node(paragraph).append(anchor)


def contents(document: WordDocument, entries: Sequence[tuple[int, str, str]]) -> None:
    """Adds a table of contents: a field that Word can update, already filled with ``entries``.

    Each entry is its level from 1, its words and the bookmark of its heading.
    """
    last = len(entries) - 1
    for index, (level, text, name) in enumerate(entries):
        paragraph = document.add_paragraph()
        paragraph.paragraph_format.left_indent = _points(14 * (level - 1))
        paragraph.paragraph_format.space_after = _points(2)
        if index == 0:
            _field_start(paragraph)
        link(paragraph, text, name)
        if index == last:
            node(paragraph).append(_field_char("end"))


def repeat_head(table: Table) -> None:
    """Lets the table's first row come again on each page."""
    node(table.rows[0]).get_or_add_trPr().append(element("w:tblHeader"))


def _field_start(paragraph: Paragraph) -> None:
    code = element("w:r")
    words = element("w:instrText")
    words.text = ' TOC \\o "1-2" \\h \\z \\u '
    words.set(_SPACE, "preserve")
    code.append(words)
    for part in (_field_char("begin"), code, _field_char("separate")):
        node(paragraph).append(part)


def _field_char(kind: str) -> Any:
    run = element("w:r")
    run.append(element("w:fldChar", fldCharType=kind))
    return run


def _points(value: float) -> Any:
    from docx.shared import Pt

    return Pt(value)


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
