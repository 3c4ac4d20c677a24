# SPDX-License-Identifier: Apache-2.0
"""The table of verdicts: a sign, its word and one reason a cell; arrows move, Enter opens the clause."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from howopen.gui import signs
from howopen.gui.can_we.grid_model import CELL_ROLE, HEAD_ROLE, GridModel
from howopen.gui.can_we.grids import Cell, Grid, Head
from howopen.gui.theme import Theme
from howopen.gui.views.opening_keys import OpeningKeys
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.lines import broken

HEAD_HEIGHT: Final = 34
TALL_HEAD_HEIGHT: Final = 50  # of names on two lines
ROW: Final = 48
FIRST: Final = 196
LEAST_COLUMN: Final = 112
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def write(painter: QPainter, rect: QRect, text: str, theme: Theme, *, role: str, token: str) -> None:
    """Writes one elided line."""
    font = theme.font(role)
    painter.setFont(font)
    painter.setPen(theme.color(token))
    painter.drawText(
        rect, _LEFT, QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
    )


class _Cells(QStyledItemDelegate):
    """Paints a cell."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    # Qt's own names from here on.

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints ground, sign, word and reason."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            return
        painter.save()
        theme, px, rect = self._theme, self._theme.px, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.color("accentwash" if chosen else "hover" if hovered else "surface"))
        line = theme.color("line")
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line)
        inside = rect.adjusted(px(10), px(6), -px(6), -px(5))
        half = inside.height() // 2
        word = QRect(inside.left(), inside.top(), inside.width(), half)
        token = "text2"
        if cell.verdict is not None:
            side = px(15)
            sign = QRectF(word.left(), word.center().y() - side / 2 + 0.5, side, side)
            signs.paint_verdict(painter, sign, cell.verdict, theme)
            word.setLeft(word.left() + side + px(7))
            token = signs.VERDICTS[cell.verdict].token
        write(painter, word, cell.word, theme, role="row-strong", token=token)
        below = QRect(inside.left(), inside.top() + half, inside.width(), inside.height() - half)
        write(painter, below, cell.line, theme, role="caption", token="text2")
        if chosen:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


class _RowHeads(QHeaderView):
    """Names of rows, which stay where they are while the columns scroll."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._theme = theme
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """As wide as the design says."""
        return QSize(self._theme.px(FIRST), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's signature
        """Paints a name, with how open it is or a line in words below it."""
        head = self.model().headerData(logicalIndex, Qt.Orientation.Vertical, HEAD_ROLE)
        if not isinstance(head, Head):
            return
        painter.save()
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.color("line"))
        if self._table.currentIndex().row() == logicalIndex:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), theme.color("accent"))
        inside = rect.adjusted(px(16), px(6), -px(8), -px(5))
        half = inside.height() // 2
        write(painter, QRect(inside.left(), inside.top(), inside.width(), half), head.title, theme,
              role="row-strong", token="text")  # fmt: skip
        below = QRect(inside.left(), inside.top() + half, inside.width(), inside.height() - half)
        if head.openness is not None:
            size = signs.LADDER_SIZE
            sign = QRectF(below.left(), below.center().y() - px(size.height()) / 2, px(size.width()), px(size.height()))
            signs.paint_ladder(painter, sign, head.openness.openness_class, theme)
            how_open = signs.openness_words(head.openness.openness_class, head.openness.index)
            words = f"{how_open} · {head.line}" if head.line else how_open
            write(painter, below.adjusted(px(31), 0, 0, 0), words, theme, role="caption", token="text2")
        else:
            write(painter, below, head.line, theme, role="caption", token="text2")
        painter.restore()


class _ColumnHeads(QHeaderView):
    """Names of columns, on so many lines as ``height`` has room for; that of the chosen cell is marked."""

    def __init__(self, theme: Theme, table: QTableView, *, height: int) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme = theme
        self._table = table
        self._height = height
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(True)

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """As high as the design says."""
        return QSize(super().sizeHint().width(), self._theme.px(self._height))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's signature
        """Paints a name."""
        painter.save()
        theme, px = self._theme, self._theme.px
        painter.fillRect(rect, theme.color("window"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("line"))
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.color("line"))
        chosen = self._table.currentIndex().column() == logicalIndex
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        room = rect.adjusted(px(10), 0, -px(6), 0)
        font = theme.font("caption-strong")
        lines = broken(words, QFontMetricsF(font), room.width(), most=2 if self._height > HEAD_HEIGHT else 1)
        painter.setFont(font)
        painter.setPen(theme.color("accent" if chosen else "text2"))
        painter.drawText(room, _LEFT, "\n".join(lines))
        painter.restore()


class GridTable(QTableView):
    """The table; ``tall`` gives the names of columns two lines.

    Signals:
        chosen: row and column of the cell that became the current one.
        opened: row and column of a cell that was opened by Enter or a double click.
    """

    chosen = Signal(int, int)
    opened = Signal(int, int)

    def __init__(
        self, theme: Theme, *, name: str, corner: str, tall: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head_height = TALL_HEAD_HEIGHT if tall else HEAD_HEIGHT
        self.grid_model = GridModel(self)
        self.setModel(self.grid_model)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalHeader(_RowHeads(theme, self))
        self.setHorizontalHeader(_ColumnHeads(theme, self, height=self._head_height))
        self._corner = TextLabel(corner, theme, role="caption-strong", token="text2", parent=self)
        keys = OpeningKeys(self)
        keys.opened.connect(lambda index: self.opened.emit(index.row(), index.column()))
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row(), index.column()))
        theme.changed.connect(self._dress)
        self._dress()

    def show_grid(self, grid: Grid) -> None:
        """Shows another table; the current cell stays where there still is one, else it is the first."""
        current = self.currentIndex()
        row, column = max(current.row(), 0), max(current.column(), 0)
        self.grid_model.show(grid)
        if not grid.rows or not grid.columns:
            return
        again = self.grid_model.index(min(row, len(grid.rows) - 1), min(column, len(grid.columns) - 1))
        if self.currentIndex() != again:
            self.setCurrentIndex(again)
        self._fit()
        self.viewport().update()

    def choose(self, row: int, column: int) -> None:
        """Makes a cell the current one, as a click would."""
        self.setCurrentIndex(self.grid_model.index(row, column))

    def wanted_height(self) -> int:
        """The height at which every row is seen."""
        rows = len(self.grid_model.grid.rows) * self._theme.px(ROW)
        bar = self.horizontalScrollBar()
        return rows + self._theme.px(self._head_height) + (bar.sizeHint().height() if bar.maximum() else 0) + 2

    def _dress(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        self.verticalHeader().setFixedWidth(self._theme.px(FIRST))
        self._corner.setGeometry(self._theme.px(16), 0, self._theme.px(FIRST - 20), self._theme.px(self._head_height))
        self._fit()

    def _fit(self) -> None:
        """Columns share the width as long as each keeps its least."""
        heads, count = self.horizontalHeader(), len(self.grid_model.grid.columns)
        least = self._theme.px(LEAST_COLUMN)
        room = self.width() - self._theme.px(FIRST) - 2
        if count * least <= room:
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        else:
            heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            heads.setDefaultSectionSize(least)
            for column in range(count):
                heads.resizeSection(column, least)

    # Qt's own names from here on.

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tells which cell is current."""
        super().currentChanged(current, previous)
        self.verticalHeader().viewport().update()
        self.horizontalHeader().viewport().update()
        if current.isValid():
            self.chosen.emit(current.row(), current.column())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the columns."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the cell in words."""
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy) and index.isValid():
            QGuiApplication.clipboard().setText(self.grid_model.grid.spoken(index.row(), index.column()))
        else:
            super().keyPressEvent(event)
