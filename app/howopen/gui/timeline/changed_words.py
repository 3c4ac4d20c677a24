# SPDX-License-Identifier: Apache-2.0
"""The words of a clause with what was deleted struck through and what was inserted underlined twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextLine
from PySide6.QtWidgets import QWidget

from howopen.gui.reading.quote import Quotation
from howopen.gui.theme import Theme
from howopen.gui.timeline.pieces import Piece, PieceKind, spoken

_TOKENS: Final = {PieceKind.DELETED: "removed", PieceKind.INSERTED: "added"}


@dataclass(frozen=True, slots=True)
class _Box:
    """The part of one line that a marked piece covers, and the line's baseline."""

    kind: PieceKind
    rect: QRectF
    baseline: float


class ChangedWords(Quotation):
    """A quotation with its changes marked; always as high as all its lines need."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, role="comparing", parent=parent)
        self._pieces: tuple[Piece, ...] = ()
        theme.changed.connect(self._fit)

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What is shown."""
        return self._pieces

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Shows these words, one after the other."""
        self._pieces = tuple(pieces)
        # Set as they are: the base would flatten the breaks between paragraphs, and move the marks.
        self._text = "".join(piece.text for piece in self._pieces)
        self._restyle()
        self.setAccessibleName(spoken(self._pieces))
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _boxes(self, layout: QTextLayout) -> Iterator[_Box]:
        end = 0
        for piece in self._pieces:
            start, end = end, end + len(piece.text.encode("utf-16-le")) // 2  # in Qt's own units
            if piece.kind is PieceKind.KEPT:
                continue
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
                if first < last:
                    yield _Box(piece.kind, _covered(line, first, last), line.y() + line.ascent())

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the height that the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints washes, words, then the lines over the words."""
        layout = self._laid_out(self.width())[0]
        boxes = tuple(self._boxes(layout))
        painter = QPainter(self)
        for box in boxes:
            painter.fillRect(box.rect, self._theme.color(f"{_TOKENS[box.kind]}wash"))
        painter.setPen(self._theme.color("text"))
        layout.draw(painter, QPointF(0, 0))
        for box in boxes:
            self._paint_lines(painter, box)
        painter.end()
        event.accept()

    def _paint_lines(self, painter: QPainter, box: _Box) -> None:
        """A double underline under inserted words, a line through deleted ones."""
        inserted, scale = box.kind is PieceKind.INSERTED, self._theme.zoom / 100
        painter.setPen(QPen(self._theme.color(_TOKENS[box.kind]), (1.0 if inserted else 1.5) * scale))
        for depth in (2.5, 5.0) if inserted else (-4.5,):
            y = round(box.baseline + depth * scale) + 0.5
            painter.drawLine(QLineF(box.rect.left(), y, box.rect.right(), y))


def _covered(line: QTextLine, first: int, last: int) -> QRectF:
    """The rectangle of the characters ``first`` to ``last`` of a line, whichever way they run."""
    ends = sorted((_x(line, first), _x(line, last)))
    right = min(ends[1], line.naturalTextRect().right())  # a space at the end of a line hangs out of the column
    return QRectF(ends[0], line.y(), max(right - ends[0], 0.0), line.height())


def _x(line: QTextLine, position: int) -> float:
    """The horizontal place of a cursor; PySide6 gives it with the position that it belongs to."""
    place: object = line.cursorToX(position)
    first = place[0] if isinstance(place, tuple) else place
    assert isinstance(first, int | float)
    return float(first)
