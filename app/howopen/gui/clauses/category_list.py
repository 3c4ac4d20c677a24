# SPDX-License-Identifier: Apache-2.0
"""The categories with bars: looser hollow to the left of the axis, tighter filled to the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from howopen.comparing.clause_table import CategoryBar
from howopen.domain.clauses import Category
from howopen.gui import signs
from howopen.gui.clauses.wording import rows_counted
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.lines import draw_line
from howopen.gui.widgets.signs import paint_focus

BAR_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_ARM: Final = 26
_SHORT_ARM: Final = 20
_WIDE: Final = 250
_ROW: Final = 27
_MARGIN: Final = 12
_END: Final = 22
_THICK: Final = 11
_LEAST: Final = 2.0
_COUNT: Final = 22
_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_SPOKEN: Final = {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}


def arm(width: float, theme: Theme) -> int:
    """How far the longest bar reaches from the axis in a list of ``width``, in pixels: names come before bars."""
    return theme.px(_ARM if width >= theme.px(_WIDE) else _SHORT_ARM)


def axis(width: float, theme: Theme) -> float:
    """Where the axis stands in a list of ``width``."""
    return width - theme.px(_END) - arm(width, theme)


def reach(weight: float, most: float, longest: float) -> float:
    """How far a bar reaches, in pixels: its share of ``most``; what is there is seen, what is not is nothing."""
    return max(_LEAST, longest * weight / most) if weight > 0 and most > 0 else 0.0


class CategoryModel(QAbstractListModel):
    """Categories with their bars; each bar is under ``BAR_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[CategoryBar, ...] = ()

    def show(self, bars: Sequence[CategoryBar]) -> None:
        """Shows other categories."""
        self.beginResetModel()
        self._bars = tuple(bars)
        self.endResetModel()

    @property
    def most(self) -> float:
        """The weight of the longest bar."""
        return max((max(bar.tighter, bar.looser) for bar in self._bars), default=0.0)

    def row_of(self, category: Category) -> int:
        """The row of a category; -1 where it is not shown."""
        return next((row for row, bar in enumerate(self._bars) if bar.category is category), -1)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many categories there are."""
        return 0 if parent.isValid() else len(self._bars)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A category's name, its bar, and both in words."""
        if not index.isValid():
            return None
        bar = self._bars[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return signs.category_name(bar.category)
        if role in _SPOKEN:
            return f"{signs.category_name(bar.category)}, {rows_counted(bar.rows)}, {_leads(bar)}"
        return bar if role == BAR_ROLE else None


def _leads(bar: CategoryBar) -> str:
    """Where a category leads, in words: "tighter by 1.4, looser by 0.6"."""
    parts = [tr("tighter by {weight}", weight=f"{bar.tighter:.1f}")] if bar.tighter else []
    parts += [tr("looser by {weight}", weight=f"{bar.looser:.1f}")] if bar.looser else []
    return ", ".join(parts) or tr("neither tighter nor looser")


class _CategoryDelegate(QStyledItemDelegate):
    """Paints code, name, number of rows and the bars."""

    def __init__(self, model: CategoryModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._bars, self._theme = model, theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """One row."""
        return QSize(option.rect.width(), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one category."""
        bar, rect, theme = index.data(BAR_ROLE), QRectF(option.rect), self._theme
        if not isinstance(bar, CategoryBar):
            return
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a row is painted by places
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.color("accentwash" if selected else "hover" if pointed else "window"))
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        middle = axis(rect.width(), theme)
        self._name(painter, rect, bar, middle - arm(rect.width(), theme) - theme.px(4))
        self._arms(painter, rect, bar, middle)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _name(self, painter: QPainter, rect: QRectF, bar: CategoryBar, right: float) -> None:
        theme = self._theme
        width, height = theme.px(signs.CODE_SIZE.width()), theme.px(signs.CODE_SIZE.height())
        code = QRectF(rect.left() + theme.px(_MARGIN), rect.center().y() - height / 2, width, height)
        signs.paint_category(painter, code, bar.category, theme)
        left, metrics = code.right() + theme.px(8), QFontMetricsF(theme.font("row"))
        name = signs.category_name(bar.category)
        count = str(bar.rows) if rect.width() >= theme.px(_WIDE) else ""
        room = right - (theme.px(_COUNT) if count else 0) - left
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        top = rect.center().y() - theme.line_height("row") / 2
        draw_line(painter, QPointF(left, top), shown, role="row", token="text", theme=theme)
        at = QPointF(right - metrics.horizontalAdvance(count), top)
        draw_line(painter, at, count, role="row", token="text2", theme=theme)

    def _arms(self, painter: QPainter, rect: QRectF, bar: CategoryBar, middle: float) -> None:
        theme, most = self._theme, self._bars.most
        longest, thick = float(arm(rect.width(), theme)), theme.px(_THICK)
        top = round(rect.center().y() - thick / 2)
        looser, tighter = reach(bar.looser, most, longest), reach(bar.tighter, most, longest)
        if tighter:
            painter.fillRect(QRectF(middle, top, tighter, thick), theme.color("tighter"))
        if looser:
            painter.setPen(QPen(theme.color("looser"), 1.2))
            painter.setBrush(theme.color("surface"))
            painter.drawRect(QRectF(middle - looser, top, looser, thick).adjusted(0.6, 0.6, -0.6, -0.6))
        painter.fillRect(QRectF(middle - 0.5, top - 2, 1, thick + 4), theme.color("linestrong"))


class CategoryList(QListView):
    """The list.

    Signals:
        chosen: the ``Category`` that a person went to.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bars = CategoryModel(self)
        self.setModel(self.bars)
        self.setItemDelegate(_CategoryDelegate(self.bars, theme, self))
        self.setAccessibleName(tr("Categories, the heaviest change first"))
        self.setProperty("kind", "side")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def mark(self, category: Category | None) -> None:
        """Selects a category without telling of it; None selects none."""
        row = -1 if category is None else self.bars.row_of(category)
        if row < 0:
            self.clearSelection()
        elif self.currentIndex().row() != row or not self.selectedIndexes():
            self.setCurrentIndex(self.bars.index(row))

    def _choose(self, index: QModelIndex) -> None:
        bar = index.data(BAR_ROLE)
        if isinstance(bar, CategoryBar):
            self.chosen.emit(bar.category)
