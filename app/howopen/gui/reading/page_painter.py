# SPDX-License-Identifier: Apache-2.0
"""Paints the shown part of a document in the design's order: washes, words, underlines, outline, margin marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.reading import painting
from howopen.gui.reading.extras_painter import paint_extras
from howopen.gui.reading.marks import LaneRow
from howopen.gui.reading.page import TextPage
from howopen.gui.reading.typeset import PAGE_LINE, SetBlock
from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

# Full washes over most of a page would be a wall of colour; these still tell the group.
_RESTING: Final = 0.45
_NOTHING: Final = Span(0, 0)


@dataclass(frozen=True, slots=True)
class Shown:
    """What is marked beyond the clauses: the selected and the pointed clause, dragged words, what was found, a link."""

    selected: str = ""
    pointed: str = ""
    dragged: Span = _NOTHING
    hits: tuple[Span, ...] = ()
    hit: int = -1
    link: Span | None = None


def paint_page(painter: QPainter, page: TextPage, shown: Shown, theme: Theme, *, top: float, height: float) -> None:
    """Paints everything between ``top`` and ``top + height`` of the document, in the document's coordinates."""
    visible = page.flow.within(top, top + height)
    lines = {index: page.set_block(index) for index in visible}
    for index, line in lines.items():
        _page_start(painter, page, line, page.flow.top(index), theme)
        _grounds(painter, page, index, shown, theme)
    _found(painter, page, visible, shown, theme)
    for index, line in lines.items():
        _words(painter, line, page.flow.top(index), theme)
        _underlines(painter, page, index, line, theme)
    _outline(painter, page, visible, shown, theme)
    _link(painter, page, visible, shown, theme)
    for index in visible:
        paint_extras(painter, page, index, theme)
        for row in page.lane(index):
            _lane(painter, page, row, shown, theme)


def row_places(page: TextPage, row: LaneRow, theme: Theme) -> list[tuple[QRectF, str]]:
    """Where the marks of one line of the margin lie, with the clause that each selects."""
    return painting.lane_places(row, page.columns.lane, row.y, theme.line_height("reading"), theme)


def _page_start(painter: QPainter, page: TextPage, line: SetBlock, top: float, theme: Theme) -> None:
    if line.block.page is not None:
        right = page.columns.left + page.columns.width
        left = page.columns.left - theme.px(32)
        painting.page_line(painter, left, right, top + theme.px(PAGE_LINE - 18) + 0.5, line.block.page, theme)


def _grounds(painter: QPainter, page: TextPage, index: int, shown: Shown, theme: Theme) -> None:
    # The outer mark is painted last, so that overlapping words stand on the outer wash; each place once for a group.
    distinct = {(mark.span, mark.group): mark for mark in page.marks.over(page.blocks[index].span)}
    strong = {shown.selected, shown.pointed}
    distinct |= {(m.span, m.group): m for m in page.marks.over(page.blocks[index].span) if m.clause in strong}
    for mark in reversed(distinct.values()):
        rests = page.rests(mark) and mark.clause not in strong
        rects = page.rects(mark.span, range(index, index + 1))
        strength = _RESTING if rests else 1.0
        painting.wash(painter, rects, signs.group_wash(mark.group), theme, strength=strength)


def _found(painter: QPainter, page: TextPage, visible: range, shown: Shown, theme: Theme) -> None:
    for number, span in enumerate(shown.hits):
        for rect in page.rects(span, _common(page.blocks_of(span), visible)):
            painting.chosen_words(painter, rect.adjusted(-1, 2, 1, -1), theme)
            if number == shown.hit:
                painter.setPen(theme.color("text"))
                painter.drawRect(rect.adjusted(-1, 2, 1, -2))
    if shown.dragged:
        for rect in page.rects(shown.dragged, _common(page.blocks_of(shown.dragged), visible)):
            painting.chosen_words(painter, rect, theme)


def _words(painter: QPainter, line: SetBlock, top: float, theme: Theme) -> None:
    painter.setPen(theme.color("text"))
    line.draw(painter, top)
    if line.block.marker:
        painter.setFont(line.font)
        painter.setPen(theme.color("text2"))
        width = painter.fontMetrics().horizontalAdvance(line.block.marker)
        painter.drawText(QPointF(line.marker_left(width, theme.px(6)), top + line.baseline), line.block.marker)


def _underlines(painter: QPainter, page: TextPage, index: int, line: SetBlock, theme: Theme) -> None:
    top = page.flow.top(index)
    drawn: set[tuple[Span, str, int]] = set()
    for mark in page.marks.over(page.blocks[index].span):
        key = (mark.span, mark.group, mark.lane)
        if key in drawn:
            continue
        drawn.add(key)
        for rect in page.rects(mark.span, range(index, index + 1)):
            baseline = top + line.baseline_at(rect.center().y() - top)
            painting.underline(painter, rect, baseline, mark.group, mark.lane, theme)


def _outline(painter: QPainter, page: TextPage, visible: range, shown: Shown, theme: Theme) -> None:
    clause = page.clauses.get(shown.selected)
    if clause is None:
        return
    rects = page.rects(clause.span, _common(page.blocks_of(clause.span), visible))
    if rects:
        painting.selection_outline(painter, rects, theme)


def _link(painter: QPainter, page: TextPage, visible: range, shown: Shown, theme: Theme) -> None:
    """The focus ring round the term or reference that was reached by key."""
    if shown.link is not None:
        for rect in page.rects(shown.link, _common(page.blocks_of(shown.link), visible)):
            paint_focus(painter, rect.adjusted(-3, 0, 3, 0), theme)


def _lane(painter: QPainter, page: TextPage, row: LaneRow, shown: Shown, theme: Theme) -> None:
    places = row_places(page, row, theme)
    for rect, name in places[: len(row.shown)]:
        painting.lane_mark(painter, rect, page.clauses[name], theme, selected=name == shown.selected)
    if row.hidden:
        painting.lane_more(painter, places[-1][0], len(row.hidden), theme)


def _common(first: range, second: range) -> range:
    return range(max(first.start, second.start), min(first.stop, second.stop))
