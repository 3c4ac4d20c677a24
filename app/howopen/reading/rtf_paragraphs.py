# SPDX-License-Identifier: Apache-2.0
"""Paragraphs and rows of an RTF file, gathered until they become blocks."""

from __future__ import annotations

from dataclasses import dataclass, field

from howopen.domain.document import BlockKind
from howopen.reading import markers
from howopen.reading.anchors import Anchors, bare
from howopen.reading.content import TextBuilder
from howopen.reading.numbering import BULLET


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is set as: the level of its heading (0 for none), of its list from 0, and if in a table."""

    heading: int = 0
    depth: int = 0
    in_table: bool = False


PLAIN = Look()
"""How a paragraph is set of which nothing is said."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph's words with its printed number before them, or a row's cells."""

    words: str
    marker: str = ""
    look: Look = PLAIN
    cells: tuple[str, ...] = ()


@dataclass(slots=True)
class Flow:
    """A run of paragraphs: the text, a note, a header, a text box, or the little text of a table of fonts."""

    kind: str = "text"
    parts: list[str] = field(default_factory=list)
    marker: str = ""
    paragraphs: list[Paragraph] = field(default_factory=list)
    boxes: list[Paragraph] = field(default_factory=list)
    cell: list[Paragraph] = field(default_factory=list)
    cells: list[tuple[Paragraph, ...]] = field(default_factory=list)

    def end_paragraph(self, look: Look) -> None:
        """Ends the paragraph that is open; one in a table waits for its cell to end."""
        words, marker = "".join(self.parts), self.marker
        self.parts.clear()
        self.marker = ""
        paragraph = Paragraph(words, marker, look)
        if look.in_table:
            self.cell.append(paragraph)
            return
        self._add_row()
        if words:
            self.paragraphs.append(paragraph)
        self._place_boxes()

    def end_cell(self, look: Look) -> None:
        """Ends a table's cell."""
        self.cell.append(Paragraph("".join(self.parts), self.marker, look))
        self.parts.clear()
        self.marker = ""
        self.cells.append(tuple(self.cell))
        self.cell.clear()

    def end_row(self) -> None:
        """Ends a table's row."""
        self._add_row()
        self._place_boxes()

    def _add_row(self) -> None:
        """Adds the open row, if there is one; without cells beside each other it is there for its looks."""
        if self.cell:
            self.cells.append(tuple(self.cell))
            self.cell.clear()
        if len(self.cells) == 1:
            self.paragraphs.extend(self.cells[0])
        elif self.cells:
            self.paragraphs.append(Paragraph("", cells=tuple(map(_joined, self.cells))))
        self.cells.clear()

    def close(self, look: Look) -> None:
        """Ends whatever is open."""
        self.end_paragraph(Look(look.heading, look.depth))
        self.end_row()

    def words(self) -> str:
        """All words, parted by blanks."""
        return _joined(self.paragraphs)

    def _place_boxes(self) -> None:
        """Puts text boxes after the paragraph or row that they are anchored in."""
        self.paragraphs.extend(self.boxes)
        self.boxes.clear()


def _joined(paragraphs: list[Paragraph] | tuple[Paragraph, ...]) -> str:
    shown = (" ".join((*filter(None, (item.marker, item.words.strip())), *item.cells)) for item in paragraphs)
    return " ".join(filter(None, shown))


def marker(words: str) -> str:
    """A printed number as it stands in the text; whatever glyph a font draws as a bullet is one."""
    number = words.strip()
    return BULLET if number and not any(character.isalnum() for character in number) else number


def add_all(builder: TextBuilder, anchors: Anchors, paragraphs: list[Paragraph]) -> None:
    """Appends a block for each paragraph and row."""
    for item in paragraphs:
        if item.cells:
            anchors.add(builder, BlockKind.TABLE_ROW, "\t".join(item.cells) if any(item.cells) else "")
            continue
        number = f"{item.marker} " if item.marker else ""
        seen = bare(item.words).strip()
        kind, level = markers.kind_of(f"{number}{seen}")
        if item.look.heading:
            kind, level = BlockKind.HEADING, item.look.heading
        elif number and kind is not BlockKind.HEADING:
            kind, level = BlockKind.LIST_ITEM, item.look.depth + 1
        anchors.add(builder, kind, f"{number}{item.words.strip()}" if seen else item.words, level=level)
