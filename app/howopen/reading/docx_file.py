# SPDX-License-Identifier: Apache-2.0
"""Word files: the text as it is printed, with its tracked changes accepted, rejected or shown."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.domain.document import BlockKind, Tracked
from howopen.reading import markers
from howopen.reading.anchors import Anchors, bare
from howopen.reading.content import Content, TextBuilder
from howopen.reading.docx_numbering import Numbering, Styles
from howopen.reading.docx_package import open_package
from howopen.reading.docx_tracked import JOINED, resolve
from howopen.reading.docx_walk import HOLDERS, WITHOUT_WORDS, cells, paragraphs, rows, symbol, text_boxes
from howopen.reading.limits import Limits
from howopen.reading.tracked import comments_warning
from howopen.reading.xml_tree import attribute, child, children, is_on, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_CHARACTERS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "-",
    "softHyphen": "",
}
_NOTE_KINDS = frozenset(("separator", "continuationSeparator", "continuationNotice"))
_COMMENT_ENDS = {"commentRangeStart": True, "commentRangeEnd": False, "commentReference": False}
PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?\d*\W*(?:of|/)?\W*\d*\W*", re.I)
"""A header or footer that says nothing but the page's number."""

_HIDDEN = "The file holds hidden text, which is left out."
_UNREAD = "Not read, though it may hold words: {parts}."


def read_docx(data: bytes, name: str, limits: Limits, *, tracked: Tracked = Tracked.ACCEPTED) -> Content:
    """The content of a Word file: headings, automatic numbers, tables and text boxes, and at the end its notes.

    After foot- and endnotes come the headers and footers, each once and marked as such.

    Raises:
        HowOpenError: if it is no Word file, damaged, or beyond the limits.
    """
    package = open_package(data, name, limits)
    tally = resolve(package.with_words, tracked)
    styles = Styles(package.styles)
    writer = _Writer(TextBuilder(), styles, Numbering(package.numbering, styles))
    for body in children(package.document, "body"):
        writer.take_all(body)
    writer.close()
    for notes in (package.footnotes, package.endnotes):
        writer.take_notes(notes)
    for kind, root in package.running:
        writer.take_running(kind, root)
    comments = writer.anchors.comments(writer.builder.text, _comments(package.comments))
    title = child(package.properties, "title")
    told = (
        tally.warning(tracked),
        *writer.warnings,
        comments_warning(len(comments)),
        _UNREAD.format(parts=", ".join(package.unread)) if package.unread else "",
    )
    return Content(
        writer.builder.text,
        writer.builder.blocks,
        title=(title.text or "").strip() if title is not None else "",
        warnings=tuple(dict.fromkeys(filter(None, told))),
        comments=comments,
    )


def _comments(root: _Element | None) -> dict[str, tuple[str, str]]:
    """Author and words of each comment, by its id."""
    reader = _Writer(TextBuilder(), Styles(None), Numbering(None, Styles(None)))
    return {
        attribute(note, "id"): (attribute(note, "author"), reader.words_of_all(note))
        for note in children(root, "comment")
    }


@dataclass(slots=True)
class _Writer:
    """Turns paragraphs and tables into blocks, in the order of the text."""

    builder: TextBuilder
    styles: Styles
    numbering: Numbering
    anchors: Anchors = field(default_factory=Anchors)
    warnings: list[str] = field(default_factory=list)
    carried: str = ""
    notes: dict[str, int] = field(default_factory=dict)
    running: set[str] = field(default_factory=set)

    def take_all(self, holder: _Element) -> None:
        """Takes in every paragraph and table below ``holder``."""
        for item in holder:
            name = local(item)
            if name == "p":
                self._take_paragraph(item)
            elif name == "tbl":
                self._take_table(item)
            elif name in _COMMENT_ENDS:
                self.carried += self._anchor(item)
            elif name in HOLDERS:
                self.take_all(item)

    def close(self) -> None:
        """Adds what was left waiting for a paragraph to run on into."""
        self.anchors.add(self.builder, BlockKind.PARAGRAPH, self.carried)
        self.carried = ""

    def take_notes(self, root: _Element | None) -> None:
        """Takes in foot- or endnotes, each under the number that stands in the text."""
        for note in root if root is not None else ():
            key = f"{local(note)}{attribute(note, 'id')}"
            if attribute(note, "type") in _NOTE_KINDS or key not in self.notes:
                continue
            self.anchors.add(self.builder, BlockKind.FOOTNOTE, f"[{self.notes[key]}] {self.words_of_all(note)}")

    def take_running(self, kind: str, root: _Element) -> None:
        """Takes in a header or footer, unless the same words were taken in before or it only counts pages."""
        words = bare(self.words_of_all(root))
        if words in self.running or PAGE_NUMBER.fullmatch(words):
            return
        self.running.add(words)
        self.builder.add(BlockKind.PARAGRAPH, f"[Page {kind}] {words}")

    def words_of_all(self, holder: _Element) -> str:
        """The words of all paragraphs below ``holder``, parted by blanks."""
        return " ".join(filter(None, (self._cell_words(p) for p in paragraphs(holder))))

    def _take_paragraph(self, paragraph: _Element) -> None:
        words = self.carried + self._words(paragraph)
        self.carried = ""
        if attribute(paragraph, JOINED):
            # Its end is gone, so it runs on into the next paragraph, and that one's number counts.
            self.carried = words
        else:
            self._add(paragraph, words)
        for box in text_boxes(paragraph):
            waiting, self.carried = self.carried, ""
            self.take_all(box)
            self.close()
            self.carried = waiting

    def _add(self, paragraph: _Element, words: str) -> None:
        number = self.numbering.next(paragraph)  # an empty paragraph counts too, as it does in print
        seen = bare(words).strip()
        if not seen:
            self.carried = words
            return
        heading = self.styles.heading_level(paragraph)
        marker = f"{number.marker} " if number and number.marker else ""
        kind, level = markers.kind_of(f"{marker}{seen}")
        if heading:
            kind, level = BlockKind.HEADING, heading
        elif number and kind is not BlockKind.HEADING:
            kind, level = BlockKind.LIST_ITEM, number.level + 1
        self.anchors.add(self.builder, kind, f"{marker}{words.strip() if number else words}", level=level)

    def _take_table(self, table: _Element) -> None:
        for row in rows(table):
            held = list(cells(row))
            if len(held) == 1:  # a table of one column is there for its looks
                self.take_all(held[0])
                continue
            words = [self.words_of_all(cell) for cell in held]
            self.anchors.add(self.builder, BlockKind.TABLE_ROW, "\t".join(words) if any(words) else "")

    def _cell_words(self, paragraph: _Element) -> str:
        words = self._words(paragraph).strip()
        number = self.numbering.next(paragraph) if bare(words).strip() else None
        return f"{number.marker} {words}".strip() if number else words

    def _words(self, element: _Element) -> str:
        """The words of a paragraph, run or any wrapper of runs."""
        parts: list[str] = []
        for item in element:
            name = local(item)
            if name in ("t", "delText"):
                parts.append(item.text or "")
            elif name in _CHARACTERS:
                parts.append(_CHARACTERS[name])
            elif name == "sym":
                parts.append(symbol(attribute(item, "char")))
            elif name in ("footnoteReference", "endnoteReference"):
                parts.append(self._reference(item))
            elif name in _COMMENT_ENDS:
                parts.append(self._anchor(item))
            elif name == "r" and is_on(child(item, "rPr", "vanish")):
                self.warnings.append(_HIDDEN)
            elif name not in WITHOUT_WORDS and name != "txbxContent":
                parts.append(self._words(item))
        return "".join(parts)

    def _anchor(self, item: _Element) -> str:
        return self.anchors.mark(attribute(item, "id"), start=_COMMENT_ENDS[local(item)])

    def _reference(self, item: _Element) -> str:
        key = f"{local(item).removesuffix('Reference')}{attribute(item, 'id')}"
        return f"[{self.notes.setdefault(key, len(self.notes) + 1)}]"
