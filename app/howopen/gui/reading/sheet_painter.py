# SPDX-License-Identifier: Apache-2.0
"""Paints an original page: its picture, the washes and underlines of its clauses, and what is selected or found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from howopen.domain.boxes import Box
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.reading import painting
from howopen.gui.reading.marks import LANES, Mark
from howopen.gui.reading.page_source import DrawnPage
from howopen.gui.reading.sheets import on_sheet
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_RESTING: Final = 0.45
_LANE_STEP: Final = 3
_NATURAL: Final = 640  # the width of a page, from which lines have their full weight


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page to paint at ``rect``; its places are known once ``drawn`` and ``boxes`` are."""

    number: int
    rect: QRectF
    drawn: DrawnPage | None
    boxes: Mapping[Span, tuple[Box, ...]]
    broken: bool = False

    def rects(self, span: Span) -> list[QRectF]:
        """Where the words of ``span`` stand on this page, a rectangle a line."""
        if self.drawn is None:
            return []
        return [on_sheet(box, self.drawn.matrix, self.rect) for box in self.boxes.get(span, ())]


@dataclass(frozen=True, slots=True)
class Stressed:
    """The ids of the selected and the pointed clause, what was found, and the index of the current one of these."""

    selected: str = ""
    pointed: str = ""
    hits: tuple[Span, ...] = ()
    hit: int = -1


def paint_sheet(
    painter: QPainter,
    sheet: Sheet,
    marks: Sequence[tuple[Mark, bool]],
    stressed: Stressed,
    paper: Theme,
    *,
    chosen: Sequence[QRectF] = (),
) -> None:
    """Paints one page in the inks of ``paper``; each mark comes with whether its wash rests.

    ``chosen`` are the lines of the words that a person selected.
    """
    painter.fillRect(sheet.rect, paper.color("surface"))
    if sheet.drawn is None:
        painter.setFont(paper.font("secondary"))
        painter.setPen(paper.color("text3"))
        words = (
            tr("Page {number} cannot be drawn", number=sheet.number)
            if sheet.broken
            else tr("Page {number} is being drawn", number=sheet.number)
        )
        painter.drawText(sheet.rect, int(Qt.AlignmentFlag.AlignCenter), words)
    else:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(sheet.rect, sheet.drawn.image)
        _washes(painter, sheet, marks, stressed, paper)
        _selected(painter, chosen, paper)
        _underlines(painter, sheet, marks, paper)
        _outlines(painter, sheet, marks, stressed, paper)
    painter.setPen(QPen(paper.color("line"), 1.0))
    painter.drawRect(sheet.rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _washes(
    painter: QPainter, sheet: Sheet, marks: Sequence[tuple[Mark, bool]], stressed: Stressed, paper: Theme
) -> None:
    # Multiplied, the words under a wash stay as black as they were printed.
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    strong = {stressed.selected, stressed.pointed}
    # Each place once for a group; multiplied twice, two clauses with the same words would look like something else.
    distinct: dict[tuple[Span, str], tuple[Mark, bool]] = {}
    for mark, rests in marks:
        faint = rests and mark.clause not in strong
        if (mark.span, mark.group) not in distinct or not faint:
            distinct[mark.span, mark.group] = (mark, faint)
    for mark, faint in reversed(distinct.values()):
        strength = _RESTING if faint else 1.0
        painting.wash(painter, sheet.rects(mark.span), signs.group_wash(mark.group), paper, strength=strength)
    for span in stressed.hits:
        for rect in sheet.rects(span):
            painter.fillRect(rect, paper.color("accentline"))
    painter.restore()


def _selected(painter: QPainter, lines: Sequence[QRectF], paper: Theme) -> None:
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    for line in lines:
        painter.fillRect(line, paper.color("accentline"))
    painter.restore()


def _underlines(painter: QPainter, sheet: Sheet, marks: Sequence[tuple[Mark, bool]], paper: Theme) -> None:
    # On a page that is drawn small, the lines shrink with it; else they would cover the words.
    scale = min(1.0, sheet.rect.width() / paper.px(_NATURAL))
    painter.save()
    painter.scale(scale, scale)
    for mark, _ in marks:
        for rect in sheet.rects(mark.span):
            y = round(rect.bottom() / scale - 1 + paper.px(_LANE_STEP) * min(mark.lane, LANES - 1))
            signs.paint_underline(painter, rect.left() / scale, rect.right() / scale, y, mark.group, paper)
    painter.restore()


def _outlines(
    painter: QPainter, sheet: Sheet, marks: Sequence[tuple[Mark, bool]], stressed: Stressed, paper: Theme
) -> None:
    chosen = next((mark for mark, _ in marks if mark.clause == stressed.selected), None)
    rects = sheet.rects(chosen.span) if chosen is not None else []
    if rects:
        painting.selection_outline(painter, rects, paper)
    if 0 <= stressed.hit < len(stressed.hits):
        painter.setPen(paper.color("text"))
        for rect in sheet.rects(stressed.hits[stressed.hit]):
            painter.drawRect(rect.adjusted(-1, 0, 1, 0))
