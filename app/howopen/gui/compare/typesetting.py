# SPDX-License-Identifier: Apache-2.0
"""Rows of the side-by-side view broken into lines, and the rectangles of their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from howopen.domain.comparison import Comparison, RowKind
from howopen.domain.spans import Span
from howopen.gui.compare.shown import ShownText, shown_text
from howopen.gui.compare.wording import move_label
from howopen.gui.theme import Theme

GUTTER: Final = 44
TEXT_LEFT: Final = 44
TEXT_RIGHT: Final = 14
PADDING: Final = 4
LABEL: Final = 18
_NARROWEST: Final = 60


@dataclass(frozen=True, slots=True)
class Columns:
    """The two sides and the gutter across the pane, in pixels."""

    width: float
    gutter: float

    @property
    def side(self) -> float:
        """The width of one side."""
        return (self.width - self.gutter) / 2

    def left(self, *, is_b: bool) -> float:
        """Where a side begins."""
        return self.side + self.gutter if is_b else 0.0


@dataclass(frozen=True, slots=True)
class LineBox:
    """The part of one line that a span covers: its rectangle, as high as the line, and the line's baseline."""

    rect: QRectF
    baseline: float


class SetSide:
    """One side of a row in lines; positions count from the side's own top left corner."""

    def __init__(
        self, shown: ShownText, marks: Sequence[Span], token: str, label: str, width: float, theme: Theme
    ) -> None:
        self.shown = shown
        self.label = label
        self.left = float(theme.px(TEXT_LEFT))
        self._line_height = float(theme.line_height("comparing"))
        self._astral = not shown.text.isascii() and any(ord(character) > 0xFFFF for character in shown.text)
        self._layout = QTextLayout(shown.text, theme.font("comparing"))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setFormats([self._inked(mark, token, theme) for mark in marks])
        top = theme.px(PADDING) + (theme.px(LABEL) if label else 0)
        room = max(width - self.left - theme.px(TEXT_RIGHT), float(theme.px(_NARROWEST)))
        self.height = self._break_lines(top, room) + theme.px(PADDING)

    @property
    def baseline(self) -> float:
        """The first line's baseline, for the list number that hangs before it."""
        line = self._layout.lineAt(0)
        return float(line.y() + line.ascent())

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draws the words with the side's corner at ``x``, ``y``."""
        self._layout.draw(painter, QPointF(x, y))

    def boxes(self, span: Span) -> list[LineBox]:
        """A box for each line that ``span`` (of the document) touches."""
        start, end = self.shown.range_of(span)
        first, last = self._to_utf16(start), self._to_utf16(end)
        found = []
        for line in self._lines():
            begin, stop = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if begin < stop:
                left = _x(line, begin)
                right = min(_x(line, stop), line.x() + line.naturalTextWidth())
                rect = QRectF(left, self._top_of(line), right - left, self._line_height)
                found.append(LineBox(rect, float(line.y() + line.ascent())))
        return found

    def _break_lines(self, top: float, width: float) -> float:
        y, natural = top, QFontMetricsF(self._layout.font()).height() + 1.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Fonts for other scripts are higher than the document's own; then the line grows.
            room = self._line_height + max(0.0, line.height() - natural)
            line.setPosition(QPointF(self.left, y + (room - line.height()) / 2))
            y += room
        self._layout.endLayout()
        return y

    def _inked(self, mark: Span, token: str, theme: Theme) -> QTextLayout.FormatRange:
        start, end = self.shown.range_of(mark)
        inked = QTextLayout.FormatRange()
        inked.start = self._to_utf16(start)
        inked.length = self._to_utf16(end) - inked.start
        ink = QTextCharFormat()
        ink.setForeground(theme.color(token))
        inked.format = ink
        return inked

    def _lines(self) -> Iterator[QTextLine]:
        return (self._layout.lineAt(number) for number in range(self._layout.lineCount()))

    def _top_of(self, line: QTextLine) -> float:
        return float(line.y() + (line.height() - self._line_height) / 2)

    def _to_utf16(self, index: int) -> int:
        """Qt counts UTF-16 units, Python characters; they differ beyond the basic plane."""
        return len(self.shown.text[:index].encode("utf-16-le")) // 2 if self._astral else index


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row in lines; an absent side is None."""

    a: SetSide | None
    b: SetSide | None

    @property
    def heights(self) -> tuple[float, float]:
        """How high either side is by itself."""
        return (self.a.height if self.a else 0.0, self.b.height if self.b else 0.0)


def set_row(comparison: Comparison, index: int, columns: Columns, theme: Theme) -> SetRow:
    """Breaks one row into lines for the present width and zoom."""
    row = comparison.rows[index]
    label = move_label(comparison, index) if row.kind is RowKind.MOVED else ""
    a = b = None
    if row.a is not None:
        shown = shown_text(comparison.a.document, row.a)
        a = SetSide(shown, row.marks_a, "removed", label, columns.side, theme)
    if row.b is not None:
        shown = shown_text(comparison.b.document, row.b)
        b = SetSide(shown, row.marks_b, "added", label, columns.side, theme)
    return SetRow(a, b)


def estimated_heights(comparison: Comparison, index: int, columns: Columns, theme: Theme) -> tuple[float, float]:
    """About how high a row's sides will be, before it was ever laid out."""
    row = comparison.rows[index]
    per_line = max((columns.side - theme.px(TEXT_LEFT + TEXT_RIGHT)) / theme.px(6.7), 8.0)

    def height(span: Span | None) -> float:
        if span is None:
            return 0.0
        return max(1.0, -(-len(span) // per_line)) * theme.line_height("comparing") + 2 * theme.px(PADDING)

    return height(row.a), height(row.b)


def _x(line: QTextLine, position: int) -> float:
    """The horizontal place of a cursor; PySide6 gives it with the position that it belongs to."""
    place: object = line.cursorToX(position)
    first = place[0] if isinstance(place, tuple) else place
    assert isinstance(first, int | float)
    return float(first)
