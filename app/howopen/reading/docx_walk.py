# SPDX-License-Identifier: Apache-2.0
"""Where paragraphs, rows, cells and text boxes lie in the XML of a Word file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from howopen.reading.content import names
from howopen.reading.xml_tree import local

if TYPE_CHECKING:
    from lxml.etree import _Element

HOLDERS = names("sdt sdtContent customXml smartTag ins moveTo del moveFrom body hyperlink fldSimple dir bdo hdr ftr")
"""Elements that hold paragraphs and tables, or runs, without being anything themselves."""

WITHOUT_WORDS = names("instrText delInstrText pPr rPr tblPr trPr tcPr sectPr Fallback")
"""Elements below which no word is printed; ``Fallback`` is a copy for old programs."""


def paragraphs(holder: _Element) -> Iterator[_Element]:
    """Paragraphs anywhere below, also in nested tables and in text boxes, but none twice."""
    for item in holder:
        name = local(item)
        if name == "p":
            yield item
            for box in text_boxes(item):
                yield from paragraphs(box)
        elif name not in WITHOUT_WORDS:
            yield from paragraphs(item)


def rows(table: _Element) -> Iterator[_Element]:
    """The rows of a table, without those of tables inside it."""
    for item in table:
        if local(item) == "tr":
            yield item
        elif local(item) in HOLDERS:
            yield from rows(item)


def cells(row: _Element) -> Iterator[_Element]:
    """The cells of a row."""
    for item in row:
        if local(item) == "tc":
            yield item
        elif local(item) in HOLDERS:
            yield from cells(item)


def text_boxes(paragraph: _Element) -> Iterator[_Element]:
    """Text boxes anchored in a paragraph."""
    for item in paragraph:
        if local(item) == "txbxContent":
            yield item
        elif local(item) not in WITHOUT_WORDS:
            yield from text_boxes(item)


def symbol(code: str) -> str:
    """The character of a ``w:sym``, given its hexadecimal code."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts sit in the private use area; what the glyph means cannot be known, but that there is one can.
    return chr(number) if 0x20 <= number < 0xD800 else "\N{BULLET}"
