# SPDX-License-Identifier: Apache-2.0
"""A comparison on paper: the rows of the window, cut between lines into pages, with both names and page numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPainter, QPen
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from howopen.comparing.geometry import Extent, free_cuts, page_extents
from howopen.domain.comparison import Comparison
from howopen.gui.compare.sheet import Sheet
from howopen.gui.compare.typesetting import GUTTER, Columns
from howopen.gui.compare.wording import summary
from howopen.gui.dialogs.print_controls import make_reachable
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_WIDTH: Final = 960.0  # of a page, in the window's pixels: 14 of them are then 8 points on A4
_HEAD: Final = 36.0
_FOOT: Final = 28.0


class PrintPreview(QPrintPreviewDialog):
    """Shows the pages and prints them; it holds its printer, and goes away when it is closed."""

    def __init__(self, comparison: Comparison, *, inline: bool = False, parent: QWidget | None = None) -> None:
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._printer, parent)
        self._comparison, self._inline = comparison, inline
        self._printer.setDocName(" - ".join(title_of(one) for one in (comparison.a, comparison.b)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Print comparison"))
        self.paintRequested.connect(self._paint)
        make_reachable(self)

    def _paint(self, printer: QPrinter) -> None:
        paint_comparison(printer, self._comparison, inline=self._inline)


def paint_comparison(device: QPagedPaintDevice, comparison: Comparison, *, inline: bool = False) -> int:
    """Paints all pages of a comparison; returns how many there are.

    Paper is white with the light inks in every theme. The device's page size and margins hold.
    """
    paper = _Paper(comparison, _PaperTheme(), inline=inline)
    painter = QPainter(device)
    view = QRectF(painter.viewport())
    scale = view.width() / _WIDTH
    height = view.height() / scale
    painter.scale(scale, scale)
    pages = paper.pages(height)
    for number, page in enumerate(pages, start=1):
        if number > 1:
            device.newPage()
        paper.paint_page(
            painter, page, height, tr("Page {number} of {count}", number=f"{number:,}", count=f"{len(pages):,}")
        )
    painter.end()
    return len(pages)


class _PaperTheme(Theme):
    """Light inks at the design's sizes, and letters that keep their names in a PDF, so that it can be searched.

    A font's tabular figures, and what it puts in place of a colon behind a capital, have none.
    """

    def __init__(self) -> None:
        super().__init__(mode="light", zoom=100)

    def font(self, role: str) -> QFont:
        """The font of a role with its ordinary figures and signs."""
        font = super().font(role)
        font.clearFeatures()
        font.setFeature(QFont.Tag("calt"), 0)
        return font


class _Paper:
    """The rows of a comparison as wide as a page."""

    def __init__(self, comparison: Comparison, theme: Theme, *, inline: bool) -> None:
        self._comparison, self._theme = comparison, theme
        self._sheet = Sheet(comparison, Columns(_WIDTH, float(GUTTER), inline), theme)
        self._sheet.measure(self._sheet.waiting())

    def pages(self, height: float) -> tuple[Extent, ...]:
        """The parts of the rows that stand on each page of that height."""
        tops = self._sheet.tops
        cuts: list[float] = []
        for row in range(len(tops.tops) - 1):
            lines = [line for part in self._sheet.laid(row).parts if part for line in part.line_extents()]
            cuts += [tops.tops[row], *(tops.tops[row] + cut for cut in free_cuts(lines))]
        return page_extents(cuts, tops.total, height - _HEAD - _FOOT)

    def paint_page(self, painter: QPainter, page: Extent, height: float, number: str) -> None:
        """Paints one page, its upper left corner at the painter's origin."""
        painter.fillRect(QRectF(0, 0, _WIDTH, height), self._theme.color("surface"))
        painter.save()
        painter.translate(0, _HEAD - page.top)
        painter.setClipRect(QRectF(0, page.top, _WIDTH, page.height))
        self._sheet.paint(painter, page)
        painter.restore()
        self._paint_head(painter)
        self._paint_foot(painter, height, number)

    def _paint_head(self, painter: QPainter) -> None:
        """Both names, each above its side."""
        theme, half = self._theme, (_WIDTH - GUTTER) / 2
        painter.setFont(theme.font("row-strong"))
        painter.setPen(theme.color("text"))
        for left, letter, analysis in ((0.0, "A", self._comparison.a), (half + GUTTER, "B", self._comparison.b)):
            words = f"{letter}: {title_of(analysis)}"
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, round(half))
            painter.drawText(QRectF(left, 0, half, _HEAD - 10), int(Qt.AlignmentFlag.AlignVCenter), shown)
        self._rule(painter, _HEAD - 5)

    def _paint_foot(self, painter: QPainter, height: float, number: str) -> None:
        """The counts at the left, the page at the right."""
        theme, engine = self._theme, self._comparison.b.engine
        area = QRectF(0, height - _FOOT + 8, _WIDTH, _FOOT - 8)
        self._rule(painter, height - _FOOT + 5)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        count, details = summary(self._comparison)
        words = tr(
            "{count}: {details} · HowOpen {version} · rules {rules}",
            count=count,
            details=details,
            version=engine.version,
            rules=engine.rules[:8],
        )
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), number)

    def _rule(self, painter: QPainter, y: float) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1.0))
        painter.drawLine(0, round(y), round(_WIDTH), round(y))
