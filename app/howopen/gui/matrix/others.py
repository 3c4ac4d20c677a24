# SPDX-License-Identifier: Apache-2.0
"""The same fact in the other documents, strictest first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from howopen.comparing.matrix_order import strictest_first
from howopen.domain.comparison import Cell, Matrix, MatrixRow
from howopen.gui.matrix.answers import answer_in_brief, paint_standing, place_in_short, short_titles, spoken
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.signs import paint_focus

PLACE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
CELL_ROLE: Final = PLACE_ROLE + 1
WHERE_ROLE: Final = PLACE_ROLE + 2
_ROW: Final = 26
_SIGN: Final = 14
_WHERE: Final = 58
_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class OthersModel(QAbstractListModel):
    """One row of the matrix as a list of documents, strictest first; the place of a document is under a role."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix = Matrix((), ())
        self._row: MatrixRow | None = None
        self._titles: tuple[str, ...] = ()
        self._short: tuple[str, ...] = ()
        self._order: tuple[int, ...] = ()
        self.current = -1

    def show(self, matrix: Matrix, row: MatrixRow | None, titles: tuple[str, ...], current: int) -> None:
        """Shows ``row``; ``current`` is the place of the selected document."""
        self.beginResetModel()
        self._matrix, self._row, self.current = matrix, row, current
        self._titles, self._short = titles, short_titles(titles)
        self._order = () if row is None else strictest_first(row)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many documents there are."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The document's name, its answer and where that stands."""
        if not index.isValid() or self._row is None:
            return None
        place = self._order[index.row()]
        cell, analysis = self._row.cells[place], self._matrix.analyses[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._short[place]
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return spoken(self._row, self._titles[place], analysis, cell)
        if role == WHERE_ROLE:
            return place_in_short(analysis, cell)
        return {PLACE_ROLE: place, CELL_ROLE: cell}.get(role)


class _OthersDelegate(QStyledItemDelegate):
    """Paints sign, name, answer and place on one line."""

    def __init__(self, theme: Theme, model: OthersModel, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._documents = theme, model

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """One row."""
        return QSize(option.rect.width(), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one document."""
        cell, theme = index.data(CELL_ROLE), self._theme
        if not isinstance(cell, Cell):
            return
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        strong = index.data(PLACE_ROLE) == self._documents.current
        side = theme.px(_SIGN)
        paint_standing(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), cell.standing, theme)
        names = rect.adjusted(theme.px(22), 0, 0, 0)
        split = names.left() + (names.width() - theme.px(_WHERE)) * 0.52
        role = "row-strong" if strong else "row"
        self._text(painter, QRectF(names.left(), rect.top(), split - names.left() - theme.px(6), rect.height()),
                   str(index.data()), role, "text")  # fmt: skip
        answer = QRectF(split, rect.top(), rect.right() - theme.px(_WHERE) - split - theme.px(4), rect.height())
        self._text(painter, answer, answer_in_brief(cell), role, "text" if strong else "text2")
        where = QRectF(rect.right() - theme.px(_WHERE), rect.top(), theme.px(_WHERE), rect.height())
        self._text(
            painter, where, str(index.data(WHERE_ROLE)), "caption", "accent" if cell.clauses else "text2", right=True
        )
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()

    def _text(self, painter: QPainter, area: QRectF, text: str, role: str, token: str, *, right: bool = False) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        shown = QFontMetricsF(self._theme.font(role)).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)


class OthersList(QListView):
    """The list; as high as its rows, for it stands in a pane that scrolls.

    Signals:
        chosen: the place of the document that was clicked, or on which Enter was pressed.
    """

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.documents = OthersModel(self)
        self.setModel(self.documents)
        self.setItemDelegate(_OthersDelegate(theme, self.documents, self))
        self.setAccessibleName(tr("The same fact in the other documents, strictest first"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        for policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        self.documents.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(_ROW) * self.documents.rowCount())

    def _choose(self, index: QModelIndex) -> None:
        place = index.data(PLACE_ROLE)
        if isinstance(place, int):
            self.chosen.emit(place)
