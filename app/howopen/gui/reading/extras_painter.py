# SPDX-License-Identifier: Apache-2.0
"""Paints what stands beside the words: comments in the left margin, what was read by OCR, unsure words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from howopen.gui.reading.margin_notes import MarginNote, notes_over
from howopen.gui.reading.page import TextPage
from howopen.gui.review.standing import paint_bubble
from howopen.gui.theme import RADIUS, Theme

_BUBBLE: Final = 14
_OUT: Final = 42
_BAR: Final = 24
_OCR: Final = 26


def paint_extras(painter: QPainter, page: TextPage, index: int, theme: Theme) -> None:
    """Paints the extras of paragraph ``index`` at its place in the document."""
    for note in notes_over(page.notes, page.blocks[index].span):
        _note(painter, page, index, note, theme)
    _recognised(painter, page, index, theme)
    _unsure(painter, page, index, theme)


def note_rects(page: TextPage, index: int, note: MarginNote, theme: Theme) -> list[QRectF]:
    """Where a comment's marks lie in paragraph ``index``: its bubble where it begins, a bar along its lines."""
    rects = page.rects(note.span, range(index, index + 1))
    top = page.flow.top(index) + page.set_block(index).above
    first, last = (rects[0].top(), rects[-1].bottom()) if rects else (top, top + theme.line_height("reading"))
    left, side = page.columns.left - theme.px(_OUT), theme.px(_BUBBLE)
    bar = QRectF(left + side / 2 - 1, first, 2, last - first)
    if page.block_at(note.span.start) != index:
        return [bar]
    bubble = QRectF(left, first + theme.px(5), side, side)
    bar.setTop(min(bubble.bottom() + theme.px(2), bar.bottom()))
    return [bubble, bar]


def note_at(page: TextPage, x: float, y: float, theme: Theme) -> MarginNote | None:
    """The comment whose mark in the margin is at a point of the document."""
    if x > page.columns.left - theme.px(_OUT - _BAR) or not page.notes:
        return None
    index = page.flow.at(y)
    room = theme.px(4)
    for note in notes_over(page.notes, page.blocks[index].span) if index >= 0 else ():
        for rect in note_rects(page, index, note, theme):
            if rect.adjusted(-room, -room, room, room).contains(x, y):
                return note
    return None


def _note(painter: QPainter, page: TextPage, index: int, note: MarginNote, theme: Theme) -> None:
    *bubbles, bar = note_rects(page, index, note, theme)
    painter.fillRect(bar, theme.color("linestrong"))
    for bubble in bubbles:
        paint_bubble(painter, bubble, theme)


def _recognised(painter: QPainter, page: TextPage, index: int, theme: Theme) -> None:
    document, span = page.analysis.document, page.blocks[index].span
    if not document.is_recognised(span):
        return
    line = theme.line_height("reading")
    top = page.flow.top(index) + page.set_block(index).above
    height = theme.px(16)
    rect = QRectF(page.columns.left - theme.px(_OUT + 2), top + (line - height) / 2, theme.px(_OCR), height)
    if any(page.block_at(note.span.start) == index for note in notes_over(page.notes, span)):
        rect.translate(0, line)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("arguablewash"))
    painter.drawRoundedRect(rect, theme.px(RADIUS["code"]), theme.px(RADIUS["code"]))
    painter.setPen(theme.color("arguable"))
    painter.setFont(theme.font("caption-strong"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), "OCR")
    painter.restore()


def _unsure(painter: QPainter, page: TextPage, index: int, theme: Theme) -> None:
    pen = QPen(theme.color("arguable"), theme.px(2))
    pen.setDashPattern([1.0, 1.0])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    for span in page.unsure(index):
        for rect in page.rects(span, range(index, index + 1)):
            y = rect.bottom() - theme.px(3)
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
