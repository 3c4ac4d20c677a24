# SPDX-License-Identifier: Apache-2.0
"""The XML of an OpenDocument text to blocks: paragraphs, lists, tables, notes and comments."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.domain.document import BlockKind
from howopen.reading import markers
from howopen.reading.anchors import Anchors, bare
from howopen.reading.content import TextBuilder, names
from howopen.reading.odt_numbering import OdtLists, OpenList
from howopen.reading.odt_package import OdtStyles
from howopen.reading.odt_tracked import PARAGRAPH_END, OdtChanges
from howopen.reading.xml_tree import attribute, below, child, local, whole

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE = re.compile(r"[ \t\r\n]+")
_CHARACTERS = {"s": " ", "tab": "\t", "line-break": "\n"}
_CHANGES = names("change change-start change-end")
_WITHOUT_WORDS = names(
    "tracked-changes forms sequence-decls variable-decls user-field-decls table-of-content-source binary-data "
    "alphabetical-index-source illustration-index-source bibliography-source event-listeners glue-point plugin object "
    "shapes scripts soft-page-break"
)
_ALTERNATIVE = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"  # titles and descriptions of pictures
_BOXES = names("text-box custom-shape rect ellipse")

_HIDDEN = "The file holds hidden text, which is left out."
_REPEATED = "A table says that a row or cell with words is repeated {times:,} times; it is read {read:,} times."
_REPEATED_CHARACTERS = 1_000_000  # all repetitions of a file together


@dataclass(slots=True)
class Writer:
    """Turns paragraphs, lists and tables into blocks, in the order of the text."""

    styles: OdtStyles
    lists: OdtLists
    changes: OdtChanges
    repeats: int
    builder: TextBuilder = field(default_factory=TextBuilder)
    anchors: Anchors = field(default_factory=Anchors)
    warnings: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comments: dict[str, tuple[str, str]] = field(default_factory=dict)
    open_list: OpenList | None = None
    carried: str = ""
    boxes: list[_Element] = field(default_factory=list)
    collected: list[str] | None = None
    spare: int = _REPEATED_CHARACTERS

    def take_all(self, holder: _Element) -> None:
        """Takes in everything below ``holder``."""
        for item in holder:
            name = local(item)
            if name in ("p", "h"):
                self._take_paragraph(item)
            elif name == "list":
                self._take_list(item)
            elif name == "table":
                self._take_table(item)
            elif name in _CHANGES:
                self.carried += self.changes.met(item, self._words)
            elif name in ("annotation", "annotation-end"):
                self.carried += self._inline(item)
            elif name not in _WITHOUT_WORDS and not str(item.tag).startswith(_ALTERNATIVE):
                self.take_all(item)

    def words_of_all(self, holder: _Element) -> str:
        """The words of everything below ``holder``, parted by blanks, instead of blocks."""
        saved = self.collected, self.carried, self.open_list
        self.collected, self.carried, self.open_list = [], "", None
        self.take_all(holder)
        words = " ".join(filter(None, (*self.collected, self.carried.strip())))
        self.collected, self.carried, self.open_list = saved
        return words

    def put(self, kind: BlockKind, words: str, *, level: int = 0) -> None:
        """Adds a block after what was carried over, or collects its words while a cell or note is read."""
        words, self.carried = self.carried + words, ""
        if self.collected is None:
            self.anchors.add(self.builder, kind, words, level=level)
        elif words.strip():
            self.collected.append(words.strip())

    def _take_paragraph(self, paragraph: _Element) -> None:
        if self.styles.is_hidden(paragraph):
            self.warnings.append(_HIDDEN)
            return
        waiting, self.boxes = self.boxes, []
        *whole_ones, last = self._words(paragraph).split(PARAGRAPH_END)
        for words in whole_ones:
            self._add(paragraph, words)
        if self.changes.dropping:  # its end is an insertion that is rejected, so it runs on into the next paragraph
            self.carried += last
        else:
            self._add(paragraph, last)
        boxes, self.boxes = self.boxes, waiting
        for box in boxes:
            waiting_list, self.open_list = self.open_list, None
            self.take_all(box)
            self.open_list = waiting_list

    def _add(self, paragraph: _Element, words: str) -> None:
        seen = bare(self.carried + words).strip()
        marker, item = self._marker(paragraph)  # an empty item counts too, as it does in print
        if not seen:
            self.carried += words
            return
        kind, level = markers.kind_of(f"{marker}{seen}")
        if local(paragraph) == "h":
            kind, level = BlockKind.HEADING, max(whole(paragraph, "outline-level", 1), 1)
        elif self.styles.is_title(paragraph):
            kind, level = BlockKind.HEADING, 1
        elif item is not None and kind is not BlockKind.HEADING:
            kind, level = BlockKind.LIST_ITEM, item.level + 1
        words, self.carried = self.carried + words, ""
        self.put(kind, f"{marker}{words.strip()}", level=level)

    def _marker(self, paragraph: _Element) -> tuple[str, OpenList | None]:
        """The number that a paragraph is printed with, and its list where it is the first of an item."""
        item = self.open_list
        if item is None:
            number = self.lists.next_heading(paragraph) if local(paragraph) == "h" else ""
        elif item.waiting:
            item.waiting = False
            number = self.lists.next(item.style, item.level, item.counters, start=item.start)
        else:
            number, item = "", None
        return (f"{number} " if number else ""), item

    def _take_list(self, element: _Element) -> None:
        outer = self.open_list
        style = attribute(element, "style-name") or (outer.style if outer else "")
        counters = outer.counters if outer else self.lists.opened(element, style)
        for item in element:
            if local(item) in ("list-item", "list-header"):
                start = whole(item, "start-value") if attribute(item, "start-value") else None
                level = outer.level + 1 if outer else 0
                self.open_list = OpenList(style, level, counters, local(item) == "list-item", start)
                self.take_all(item)
        self.open_list = outer

    def _take_table(self, table: _Element) -> None:
        outer, self.open_list = self.open_list, None
        for row in _rows(table):
            cells = [cell for cell in row if local(cell) == "table-cell"]
            # A table of one column is there for its looks.
            if len(cells) == 1 and attribute(cells[0], "number-columns-repeated") in ("", "1"):
                self.take_all(cells[0])
                continue
            words: list[str] = []
            for cell in cells:
                held = self.words_of_all(cell)
                words.extend([held] * self._times(cell, "number-columns-repeated", held))
            line = "\t".join(words)
            for _ in range(self._times(row, "number-rows-repeated", line.strip())):
                self.put(BlockKind.TABLE_ROW, line if line.strip() else "")
        self.open_list = outer

    def _times(self, element: _Element, name: str, words: str) -> int:
        """How often a row or cell with ``words`` stands there; a file may say a billion times."""
        value = attribute(element, name)
        times = int(value[:12]) if value.isascii() and value.isdecimal() and words else 1
        read = max(min(times, self.repeats, 1 + self.spare // max(len(words), 1)), 1)
        if read < times:
            self.warnings.append(_REPEATED.format(times=times, read=read))
        self.spare -= (read - 1) * len(words)
        return read

    def _words(self, element: _Element) -> str:
        """The words of a paragraph or of anything inside one."""
        parts = [self._text(element.text)]
        for item in element:
            parts.append(self._inline(item))
            parts.append(self._text(item.tail))
        return "".join(parts)

    def _text(self, text: str | None) -> str:
        return "" if self.changes.dropping or not text else _SPACE.sub(" ", text)

    def _inline(self, item: _Element) -> str:
        name = local(item)
        if name in _CHANGES:
            return self.changes.met(item, self._words)
        if name == "annotation-end":
            return self.anchors.mark(attribute(item, "name"), start=False)
        if not name or name in _WITHOUT_WORDS or str(item.tag).startswith(_ALTERNATIVE) or self.changes.dropping:
            return ""
        if name in _CHARACTERS:
            return _CHARACTERS[name]
        if name == "note":
            return self._note(item)
        if name == "annotation":
            return self._annotation(item)
        if name in _BOXES:
            self.boxes.append(item)
            return ""
        if attribute(item, "is-hidden") == "true" or (name == "span" and self.styles.is_hidden(item)):
            self.warnings.append(_HIDDEN)
            return ""
        return self._words(item)

    def _note(self, note: _Element) -> str:
        self.notes.append("")  # keeps its place, should the note hold another
        number = len(self.notes)
        body = child(note, "note-body")
        self.notes[number - 1] = self.words_of_all(body) if body is not None else ""
        return f"[{number}]"

    def _annotation(self, annotation: _Element) -> str:
        key = attribute(annotation, "name") or f"comment {len(self.comments) + 1}"
        creator = child(annotation, "creator")
        author = (creator.text or "").strip() if creator is not None else ""
        self.comments[key] = author, bare(" ".join(self._words(item) for item in below(annotation, "p", "h")))
        return self.anchors.mark(key, start=True)


def _rows(table: _Element) -> Iterator[_Element]:
    for item in table:
        if local(item) == "table-row":
            yield item
        elif local(item) != "table-cell":
            yield from _rows(item)
