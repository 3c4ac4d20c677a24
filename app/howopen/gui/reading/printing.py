# SPDX-License-Identifier: Apache-2.0
"""A document on paper: its text with the clauses marked, cut between lines into pages, then the list of its clauses."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.gui import signs
from howopen.gui.dialogs.print_controls import make_reachable
from howopen.gui.models.clause_table import one_line, values_in_words
from howopen.gui.naming import title_of
from howopen.gui.reading.detail_pane import place_words
from howopen.gui.reading.page import TextPage
from howopen.gui.reading.page_painter import Shown, paint_page
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr

_WIDTH: Final = 760.0  # of a page, in the window's pixels: 15 of them are then about 10 points on A4
_HEAD: Final = 36.0
_FOOT: Final = 28.0
_ROW: Final = 42.0
_QUOTED: Final = 150


@dataclass(frozen=True, slots=True)
class Sheet:
    """The stretch of the text, or of the clause list, that one page holds; pixels or row numbers."""

    start: float
    end: float


class PrintPreview(QPrintPreviewDialog):
    """Shows the pages and prints them; it holds its printer, and goes away when it is closed."""

    def __init__(self, analysis: Analysis, parent: QWidget | None = None) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._printer, parent)
        self._printer.setDocName(title_of(analysis))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print document"))
        self.paintRequested.connect(lambda printer: paint_document(printer, analysis))
        make_reachable(self)


def paint_document(device: QPagedPaintDevice, analysis: Analysis) -> int:
    """Paints the text and its clause list on pages of the device; returns how many there are.

    Paper is white with the light inks in every theme. The device's page size and margins hold.
    """
    painter = QPainter(device)
    view = QRectF(painter.viewport())
    scale = view.width() / _WIDTH
    height = view.height() / scale
    painter.scale(scale, scale)
    paper = _Paper(analysis, _PaperTheme(), height)
    total = len(paper.text) + len(paper.rows)
    for number, (sheet, listed) in enumerate(paper.sheets(), start=1):
        if number > 1:
            device.newPage()
        paper.paint(
            painter,
            sheet,
            listed=listed,
            number=tr("Page {number} of {total}", number=f"{number:,}", total=f"{total:,}"),
        )
    painter.end()
    return total


def cut(bottoms: Sequence[float], height: float) -> tuple[Sheet, ...]:
    """Pages of at most ``height`` whose last line ends at one of the rising ``bottoms``; a higher line is cut."""
    sheets: list[Sheet] = []
    top, whole = 0.0, bottoms[-1] if bottoms else 0.0
    while top < whole:
        place = bisect_right(bottoms, top + height) - 1
        end = bottoms[place] if place >= 0 and bottoms[place] > top else top + height
        sheets.append(Sheet(top, end))
        top = end
    return tuple(sheets)


class _PaperTheme(Theme):
    """Light inks at the design's sizes, and letters that keep their names in a PDF, so that it can be searched."""

    def __init__(self) -> None:
        super().__init__(mode="light", zoom=100)

    def font(self, role: str) -> QFont:
        """The font of a role with its ordinary figures and signs."""
        font = super().font(role)
        font.clearFeatures()
        font.setFeature(QFont.Tag("calt"), 0)
        return font


class _Paper:
    """The text as wide as a page, then a row for each clause."""

    def __init__(self, analysis: Analysis, theme: Theme, height: float) -> None:
        self._analysis, self._theme, self._height = analysis, theme, height
        self._page = TextPage(analysis, theme, width=_WIDTH)
        for index in range(len(self._page.blocks)):
            self._page.set_block(index)
        self._room = height - _HEAD - _FOOT
        self.text = cut(list(self._bottoms()), self._room) or (Sheet(0, 0),)
        each = max(1, int(self._room // _ROW))
        clauses = len(analysis.clauses)
        self.rows = tuple(Sheet(first, min(first + each, clauses)) for first in range(0, clauses, each))

    def sheets(self) -> Iterator[tuple[Sheet, bool]]:
        """Every page in order, and whether it lists clauses."""
        yield from ((sheet, False) for sheet in self.text)
        yield from ((sheet, True) for sheet in self.rows)

    def paint(self, painter: QPainter, sheet: Sheet, *, listed: bool, number: str) -> None:
        """Paints one page, its upper left corner at the painter's origin."""
        painter.fillRect(QRectF(0, 0, _WIDTH, self._height), self._theme.color("surface"))
        painter.save()
        if listed:
            for row, clause in enumerate(self._analysis.clauses[int(sheet.start) : int(sheet.end)]):
                self._paint_row(painter, clause, _HEAD + row * _ROW)
        else:
            painter.translate(0, _HEAD - sheet.start)
            painter.setClipRect(QRectF(0, sheet.start, _WIDTH, sheet.end - sheet.start))
            paint_page(painter, self._page, Shown(), self._theme, top=sheet.start, height=sheet.end - sheet.start - 1)
        painter.restore()
        self._paint_frame(painter, tr("Clauses") if listed else "", number)

    def _bottoms(self) -> Iterator[float]:
        flow = self._page.flow
        for index in range(len(self._page.blocks)):
            lines = self._page.set_block(index).line_bottoms()
            yield from (flow.top(index) + bottom for bottom in lines[:-1])
            yield flow.top(index) + flow.height(index)

    def _paint_row(self, painter: QPainter, clause: Clause, top: float) -> None:
        """Code, effect, category with figures and place, then the words below."""
        theme, document = self._theme, self._analysis.document
        signs.paint_category(painter, QRectF(0, top + 4, 22, 16), clause.category, theme)
        signs.paint_effect(painter, QRectF(30, top + 6, 12, 12), clause.effect, theme)
        parts = (signs.category_name(clause.category), signs.EFFECTS[clause.effect].word, values_in_words(clause))
        head = ", ".join(part for part in parts if part)
        place = " · ".join(
            part
            for part in (place_words(clause), tr("sure {figure} %", figure=signs.sureness(clause.confidence)))
            if part
        )
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(50, top, _WIDTH - 50, 24), int(vertical | Qt.AlignmentFlag.AlignRight), place)
        room = _WIDTH - 66 - painter.fontMetrics().horizontalAdvance(place)
        painter.setFont(theme.font("row-strong"))
        painter.setPen(theme.color("text"))
        shown = painter.fontMetrics().elidedText(head, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(50, top, room, 24), int(vertical), shown)
        painter.setFont(theme.font("row"))
        words = one_line(document.quote(clause.span), _QUOTED)
        shown = painter.fontMetrics().elidedText(f"“{words}”", Qt.TextElideMode.ElideRight, int(_WIDTH - 50))
        painter.drawText(QRectF(50, top + 20, _WIDTH - 50, 18), int(vertical), shown)

    def _paint_frame(self, painter: QPainter, part: str, number: str) -> None:
        """The title above, the counts and the page's number below."""
        theme, document, engine = self._theme, self._analysis.document, self._analysis.engine
        painter.setFont(theme.font("row-strong"))
        painter.setPen(theme.color("text"))
        title = " · ".join(words for words in (title_of(self._analysis), part) if words)
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, round(_WIDTH))
        painter.drawText(QRectF(0, 0, _WIDTH, _HEAD - 10), int(Qt.AlignmentFlag.AlignVCenter), shown)
        self._rule(painter, _HEAD - 5)
        self._rule(painter, self._height - _FOOT + 5)
        area = QRectF(0, self._height - _FOOT + 8, _WIDTH, _FOOT - 8)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        words = tr(
            "{clauses} · sha256 {digest}… · HowOpen {version} · rules {rules} · no legal advice",
            clauses=counted(len(self._analysis.clauses), "{n} clause", "{n} clauses"),
            digest=document.sha256[:12],
            version=engine.version,
            rules=engine.rules[:8],
        )
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), number)

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1.0))
        painter.drawLine(0, round(y), round(_WIDTH), round(y))
