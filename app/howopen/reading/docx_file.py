# SPDX-License-Identifier: Apache-2.0
"""Word files: the text as it is printed once every tracked change is accepted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.domain.document import BlockKind
from howopen.reading import markers
from howopen.reading.content import Content, TextBuilder, names
from howopen.reading.docx_numbering import Numbering, Styles
from howopen.reading.docx_package import attribute, child, children, is_on, local, open_package
from howopen.reading.limits import Limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_GONE = frozenset(("del", "moveFrom"))
_HOLDERS = names("sdt sdtContent customXml smartTag ins moveTo body hyperlink fldSimple dir bdo")
_WITHOUT_WORDS = names("instrText delText delInstrText pPr rPr tblPr trPr tcPr sectPr Fallback")
_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "",
}
_NOTE_KINDS = frozenset(("separator", "continuationSeparator", "continuationNotice"))

_TRACKED = (
    "The file holds tracked changes: the text is read as if all of them were accepted, so insertions count and "
    "deletions are left out."
)
_HIDDEN = "The file holds hidden text, which is left out."
_COMMENTS = "The file holds comments, which are not part of the text."


def read_docx(data: bytes, name: str, limits: Limits) -> Content:
    """The content of a Word file: headings, automatic numbers, tables, and foot- and endnotes at the end.

    Raises:
        HowOpenError: if it is no Word file, damaged, or beyond the limits.
    """
    package = open_package(data, name, limits)
    styles = Styles(package.styles)
    writer = _Writer(TextBuilder(), styles, Numbering(package.numbering, styles))
    for body in children(package.document, "body"):
        writer.take_all(body)
    writer.builder.add(BlockKind.PARAGRAPH, writer.carried)
    for notes in (package.footnotes, package.endnotes):
        writer.take_notes(notes)
    if package.has_comments:
        writer.warnings.append(_COMMENTS)
    title = child(package.properties, "title")
    return Content(
        writer.builder.text,
        writer.builder.blocks,
        title=(title.text or "").strip() if title is not None else "",
        warnings=tuple(dict.fromkeys(writer.warnings)),
    )


@dataclass(slots=True)
class _Writer:
    """Turns paragraphs and tables into blocks, in the order of the text."""

    builder: TextBuilder
    styles: Styles
    numbering: Numbering
    warnings: list[str] = field(default_factory=list)
    carried: str = ""
    notes: dict[str, int] = field(default_factory=dict)

    def take_all(self, holder: _Element) -> None:
        """Takes in every paragraph and table below ``holder``."""
        for item in holder:
            name = local(item)
            if name == "p":
                self._take_paragraph(item)
            elif name == "tbl":
                self._take_table(item)
            elif name in _HOLDERS:
                self.take_all(item)
            elif name in _GONE:
                self.warnings.append(_TRACKED)

    def take_notes(self, root: _Element | None) -> None:
        """Takes in foot- or endnotes, each under the number that stands in the text."""
        for note in root if root is not None else ():
            key = f"{local(note)}{attribute(note, 'id')}"
            if attribute(note, "type") in _NOTE_KINDS or key not in self.notes:
                continue
            words = " ".join(filter(None, (self._words(p).strip() for p in _paragraphs(note))))
            self.builder.add(BlockKind.FOOTNOTE, f"[{self.notes[key]}] {words}")

    def _take_paragraph(self, paragraph: _Element) -> None:
        words = self.carried + self._words(paragraph)
        self.carried = ""
        mark = child(paragraph, "pPr", "rPr")
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None:
            # Its end is deleted, so it runs on into the next paragraph, and that one's number counts.
            self.warnings.append(_TRACKED)
            self.carried = words
            return
        if child(mark, "ins") is not None or child(mark, "moveTo") is not None:
            self.warnings.append(_TRACKED)
        self._add(paragraph, words)
        for box in _text_boxes(paragraph):
            self.take_all(box)

    def _add(self, paragraph: _Element, words: str) -> None:
        number = self.numbering.next(paragraph)  # an empty paragraph counts too, as it does in print
        if not words.strip():
            return
        heading = self.styles.heading_level(paragraph)
        marked = f"{number.marker} {words.strip()}" if number and number.marker else words
        if heading:
            self.builder.add(BlockKind.HEADING, marked, level=heading)
        elif number:
            kind, level = markers.kind_of(marked.strip())
            if kind is not BlockKind.HEADING:
                kind, level = BlockKind.LIST_ITEM, number.level + 1
            self.builder.add(kind, marked, level=level)
        else:
            kind, level = markers.kind_of(words.strip())
            self.builder.add(kind, words, level=level)

    def _take_table(self, table: _Element) -> None:
        for row in _rows(table):
            if child(row, "trPr", "del") is not None:
                self.warnings.append(_TRACKED)
                continue
            cells = list(_cells(row))
            if len(cells) == 1:  # a table of one column is there for its looks
                self.take_all(cells[0])
                continue
            words = [" ".join(filter(None, (self._cell_words(p) for p in _paragraphs(cell)))) for cell in cells]
            self.builder.add(BlockKind.TABLE_ROW, "\t".join(words) if any(words) else "")

    def _cell_words(self, paragraph: _Element) -> str:
        words = self._words(paragraph).strip()
        number = self.numbering.next(paragraph) if words else None
        return f"{number.marker} {words}".strip() if number else words

    def _words(self, element: _Element) -> str:
        """The words of a paragraph, run or any wrapper of runs."""
        parts: list[str] = []
        for item in element:
            name = local(item)
            if name == "t":
                parts.append(item.text or "")
            elif name in _CHARACTERS:
                parts.append(_CHARACTERS[name])
            elif name == "sym":
                parts.append(_symbol(attribute(item, "char")))
            elif name in ("footnoteReference", "endnoteReference"):
                parts.append(self._reference(item))
            elif name in _GONE:
                self.warnings.append(_TRACKED)
            elif name == "r" and is_on(child(item, "rPr", "vanish")):
                self.warnings.append(_HIDDEN)
            elif name not in _WITHOUT_WORDS and name != "txbxContent":
                if name in ("ins", "moveTo"):
                    self.warnings.append(_TRACKED)
                parts.append(self._words(item))
        return "".join(parts)

    def _reference(self, item: _Element) -> str:
        key = f"{local(item).removesuffix('Reference')}{attribute(item, 'id')}"
        return f"[{self.notes.setdefault(key, len(self.notes) + 1)}]"


def _symbol(code: str) -> str:
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    # Symbol fonts sit in the private use area; what the glyph means cannot be known, but that there is one can.
    return chr(number) if 0x20 <= number < 0xD800 else "\N{BULLET}"


def _paragraphs(holder: _Element) -> Iterator[_Element]:
    """Paragraphs anywhere below, also in nested tables, but none twice."""
    for item in holder:
        name = local(item)
        if name == "p":
            yield item
        elif name not in _GONE and name not in _WITHOUT_WORDS:
            yield from _paragraphs(item)


def _rows(table: _Element) -> Iterator[_Element]:
    for item in table:
        if local(item) == "tr":
            yield item
        elif local(item) in _HOLDERS:
            yield from _rows(item)


def _cells(row: _Element) -> Iterator[_Element]:
    for item in row:
        if local(item) == "tc":
            yield item
        elif local(item) in _HOLDERS:
            yield from _cells(item)


def _text_boxes(paragraph: _Element) -> Iterator[_Element]:
    """Text boxes anchored in a paragraph; the fallback copy for old programs is left out."""
    for item in paragraph:
        if local(item) == "txbxContent":
            yield item
        elif local(item) not in _WITHOUT_WORDS:
            yield from _text_boxes(item)
