# SPDX-License-Identifier: Apache-2.0
"""Rows of the comparison broken into lines, and the rectangles of their words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine

from howopen.comparing.geometry import Extent
from howopen.domain.comparison import Comparison, Row, RowKind
from howopen.gui.compare.finding import B
from howopen.gui.compare.inline import MarkedText, TextMark, inline_text, marks_of, side_text
from howopen.gui.compare.wording import move_label
from howopen.gui.palette.searching import Found
from howopen.gui.reading.bidi import runs_left, turns
from howopen.gui.reading.text_lines import option_for, stretches
from howopen.gui.theme import Theme

GUTTER: Final = 44
TEXT_LEFT: Final = 44
TEXT_RIGHT: Final = 14
MARKER_GAP: Final = 8
PADDING: Final = 4
LABEL: Final = 18
_NARROWEST: Final = 60
_WIDEST: Final = 760  # inline; longer lines are hard to read
_CHARACTER: Final = 6.7


@dataclass(frozen=True, slots=True)
class Columns:
    """How the pane is divided across, in pixels: two sides about a gutter, or inline one column beside it."""

    width: float
    gutter: float
    inline: bool = False

    @property
    def side(self) -> float:
        """The width of one side, or of the one column."""
        return self.width - self.gutter if self.inline else (self.width - self.gutter) / 2

    @property
    def gutter_left(self) -> float:
        """Where the gutter begins."""
        return 0.0 if self.inline else self.side

    @property
    def lefts(self) -> tuple[float, ...]:
        """Where the sides begin, or the one column."""
        return (self.gutter,) if self.inline else (0.0, self.side + self.gutter)


@dataclass(frozen=True, slots=True)
class LineBox:
    """The part of one line that marked words cover: its rectangle, as high as the line, and the line's baseline."""

    rect: QRectF
    baseline: float
    inserted: bool


class SetText:
    """A paragraph in lines; positions count from its own top left corner."""

    def __init__(self, content: MarkedText, label: str, width: float, theme: Theme) -> None:
        self.marker = content.marker
        self.text = content.text
        self.label = label
        # Where words run to the left, the list number is at the right of them.
        self.leftward, self._turns = runs_left(self.text), turns(self.text)
        self.left = float(theme.px(TEXT_RIGHT if self.leftward else TEXT_LEFT))
        self.right = self.left + _room(width, theme)
        self._marks, self._pieces = content.marks, content.pieces
        self._line_height = float(theme.line_height("comparing"))
        self._astral = not self.text.isascii() and any(ord(character) > 0xFFFF for character in self.text)
        self._layout = QTextLayout(self.text, theme.font("comparing"))
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(option_for(self.text))
        if content.marks:
            self._layout.setFormats([self._inked(mark, theme) for mark in content.marks])
        top = theme.px(PADDING) + (theme.px(LABEL) if label else 0)
        self.height = self._break_lines(top, self.right - self.left) + theme.px(PADDING)

    @property
    def baseline(self) -> float:
        """The first line's baseline, for the list number that hangs before it."""
        line = self._layout.lineAt(0)
        return float(line.y() + line.ascent())

    def marker_left(self, width: float, theme: Theme) -> float:
        """Where the list number that is ``width`` wide begins: it hangs before the words, on their side."""
        gap = theme.px(MARKER_GAP)
        return self.right + gap if self.leftward else max(self.left - gap - width, 2.0)

    @cached_property
    def boxes(self) -> tuple[LineBox, ...]:
        """A box for each line that marked words touch."""
        return tuple(box for mark in self._marks for box in self._boxes(mark))

    def boxes_of(self, change: int) -> tuple[LineBox, ...]:
        """The boxes of one change alone."""
        return tuple(box for mark in marks_of(self._marks, change) for box in self._boxes(mark))

    def boxes_at(self, place: Found) -> tuple[LineBox, ...]:
        """The boxes of words of A or B that were found."""
        pieces = (piece for piece in self._pieces if piece.is_b == (place.document == B))
        ranges = (TextMark(*piece.range_of(place.span), piece.is_b) for piece in pieces)
        return tuple(box for mark in ranges for box in self._boxes(mark))

    def holds_marker(self, place: Found) -> bool:
        """Whether words of A or B that were found begin in the list number."""
        piece = self._pieces[0] if self.marker and self._pieces else None
        return piece is not None and piece.is_b == (place.document == B) and place.span.start < piece.offsets[0]

    def line_extents(self) -> tuple[Extent, ...]:
        """Where its lines stand."""
        tops = (self._top_of(line) for line in self._lines())
        return tuple(Extent(top, top + self._line_height) for top in tops)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws the words with the corner at ``x``, ``y``."""
        self._layout.draw(painter, QPointF(x, y))

    def _boxes(self, mark: TextMark) -> Iterator[LineBox]:
        first, last = self._to_utf16(mark.start), self._to_utf16(mark.end)
        for line in self._lines():
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < stop:
                parts = stretches(line, begin, stop) if self._turns else [(_x(line, begin), _x(line, stop))]
                text = line.naturalTextRect()
                for first_x, last_x in parts:  # a space at the end of a line hangs out of the column
                    left, right = max(first_x, text.left()), min(last_x, text.right())
                    rect = QRectF(left, self._top_of(line), max(right - left, 0.0), self._line_height)
                    yield LineBox(rect, float(line.y() + line.ascent()), mark.inserted)

    def _break_lines(self, top: float, width: float) -> float:
        y, natural = top, QFontMetricsF(self._layout.font()).height() + 1.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Fonts for other scripts are higher than the document's own; then the line grows.
            height = line.height()
            room = self._line_height + max(0.0, height - natural)
            line.setPosition(QPointF(self.left, y + (room - height) / 2))
            y += room
        self._layout.endLayout()
        return y

    def _inked(self, mark: TextMark, theme: Theme) -> QTextLayout.FormatRange:
        inked = QTextLayout.FormatRange()
        inked.start = self._to_utf16(mark.start)
        inked.length = self._to_utf16(mark.end) - inked.start
        ink = QTextCharFormat()
        ink.setForeground(theme.color("added" if mark.inserted else "removed"))
        inked.format = ink
        return inked

    def _lines(self) -> Iterator[QTextLine]:
        return (self._layout.lineAt(number) for number in range(self._layout.lineCount()))

    def _top_of(self, line: QTextLine) -> float:
        return float(line.y() + (line.height() - self._line_height) / 2)

    def _to_utf16(self, index: int) -> int:
        """Qt counts UTF-16 units, Python characters; they differ beyond the basic plane."""
        return len(self.text[:index].encode("utf-16-le")) // 2 if self._astral else index


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row in lines: A and B, an absent one None; or inline the one text."""

    parts: tuple[SetText | None, ...]

    @property
    def heights(self) -> tuple[float, ...]:
        """How high each part is by itself."""
        return tuple(part.height if part else 0.0 for part in self.parts)

    @property
    def height(self) -> float:
        """How high the row is."""
        return max(self.heights)

    def top_of(self, change: int) -> float:
        """How far down a change begins; 0 where the change is the whole row or has no words here."""
        tops = (box.rect.top() for part in self.parts if part for box in part.boxes_of(change))
        return min(tops, default=0.0)

    def top_at(self, place: Found) -> float:
        """How far down words begin that were found; 0 for those in a list number."""
        tops = (box.rect.top() for part in self.parts if part for box in part.boxes_at(place))
        return min(tops, default=0.0)


def set_row(comparison: Comparison, index: int, columns: Columns, theme: Theme) -> SetRow:
    """Breaks one row into lines for the present width and zoom."""
    label = move_label(comparison, index) if comparison.rows[index].kind is RowKind.MOVED else ""
    if columns.inline:
        return SetRow((SetText(inline_text(comparison, index), label, columns.side, theme),))
    sides = (side_text(comparison, index, is_b=is_b) for is_b in (False, True))
    return SetRow(tuple(SetText(side, label, columns.side, theme) if side else None for side in sides))


class Estimate:
    """About how high rows will be, before they were ever laid out: from their lengths alone."""

    def __init__(self, columns: Columns, theme: Theme) -> None:
        self._inline = columns.inline
        self._per_line = max(_room(columns.side, theme) / (_CHARACTER * theme.zoom / 100), 8.0)
        self._line = theme.line_height("comparing")
        self._around = 2 * theme.px(PADDING)
        self._label = theme.px(LABEL)

    def __call__(self, row: Row) -> float:
        """The height of a row in pixels."""
        length = max(len(row.a) if row.a else 0, len(row.b) if row.b else 0)
        if self._inline and row.kind is RowKind.CHANGED:
            length += sum(map(len, row.marks_a))
        lines = max(1.0, -(-length // self._per_line))
        return lines * self._line + self._around + (self._label if row.kind is RowKind.MOVED else 0)


def _room(width: float, theme: Theme) -> float:
    """How long a line may be in a column of that width."""
    return min(max(width - theme.px(TEXT_LEFT + TEXT_RIGHT), theme.px(_NARROWEST)), theme.px(_WIDEST))


def _x(line: QTextLine, position: int) -> float:
    """The horizontal place of a cursor; PySide6 gives it with the position that it belongs to."""
    place: object = line.cursorToX(position)
    first = place[0] if isinstance(place, tuple) else place
    assert isinstance(first, int | float)
    return float(first)
