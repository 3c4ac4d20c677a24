# SPDX-License-Identifier: Apache-2.0
"""Comments at the edge of an original page: a bubble where each begins, a bar along its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.review.standing import paint_bubble
from howopen.gui.theme import Theme

_BUBBLE: Final = 14
_EDGE: Final = 4


def marks_of(page: QRectF, lines: Sequence[QRectF], theme: Theme) -> tuple[QRectF, QRectF]:
    """Bubble and bar of a comment on the page at ``page`` whose words stand in ``lines``, of which there is one."""
    side = theme.px(_BUBBLE)
    top, bottom = min(line.top() for line in lines), max(line.bottom() for line in lines)
    bubble = QRectF(page.left() + theme.px(_EDGE), top, side, side)
    return bubble, QRectF(bubble.center().x() - 1, bubble.bottom() + 2, 2, max(0.0, bottom - bubble.bottom() - 2))


def paint_notes(
    painter: QPainter, page: QRectF, notes: Sequence[tuple[MarginNote, Sequence[QRectF]]], paper: Theme
) -> None:
    """Paints the comments of one page in the inks of ``paper``; each comes with the lines of its words."""
    for _, lines in notes:
        bubble, bar = marks_of(page, lines, paper)
        painter.fillRect(bar, paper.color("linestrong"))
        paint_bubble(painter, bubble, paper)


def note_on(
    point: QPointF, page: QRectF, notes: Sequence[tuple[MarginNote, Sequence[QRectF]]], theme: Theme
) -> MarginNote | None:
    """The comment whose mark is at a point."""
    room = theme.px(_EDGE)
    for note, lines in notes:
        if any(mark.adjusted(-room, -room, room, room).contains(point) for mark in marks_of(page, lines, theme)):
            return note
    return None
