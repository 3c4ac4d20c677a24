# SPDX-License-Identifier: Apache-2.0
"""The clauses that one may be aligned with: a list that can be searched."""

from __future__ import annotations

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
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause
from howopen.gui import signs
from howopen.gui.clauses.painting import paint_category_name
from howopen.gui.clauses.typesetting import set_words
from howopen.gui.clauses.wording import quoted, saying, spoken_side
from howopen.gui.matrix.answers import clause_place
from howopen.gui.theme import Theme
from howopen.gui.widgets.lines import draw_line
from howopen.gui.widgets.signs import paint_focus

CLAUSE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1
_MARGIN: Final = 14
_PADDING: Final = 7
_LINES: Final = 3
_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class PartnerModel(QAbstractListModel):
    """The clauses of one document, those of the wanted category first, narrowed by words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._all: tuple[Clause, ...] = ()
        self._shown: tuple[Clause, ...] = ()

    @property
    def analysis(self) -> Analysis | None:
        """The document of the clauses."""
        return self._analysis

    def show(self, analysis: Analysis | None, first: Category | None) -> None:
        """Shows all clauses of a document, those of the category ``first`` at the top, else in text order."""
        clauses = () if analysis is None else analysis.clauses
        self._analysis = analysis
        self._all = tuple(sorted(clauses, key=lambda clause: (clause.category is not first, clause.span)))
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Shows only clauses that hold ``words`` in their text, their category's name or their place."""
        wanted = " ".join(words.split()).casefold()
        self.beginResetModel()
        self._shown = tuple(clause for clause in self._all if wanted in self._searched(clause))
        self.endResetModel()

    def row_of(self, clause_id: str) -> int:
        """The row of a clause; -1 where it is not shown."""
        return next((row for row, clause in enumerate(self._shown) if clause.id == clause_id), -1)

    def _searched(self, clause: Clause) -> str:
        if self._analysis is None:
            return ""
        words = quoted(self._analysis, clause).text
        return f"{signs.category_name(clause.category)} {clause_place(self._analysis, clause)} {words}".casefold()

    # Qt's own names from here on.

    def rowCount(self, parent: _Index = _ROOT) -> int:
        """How many clauses are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A clause, its category's name and its words."""
        if not index.isValid() or self._analysis is None:
            return None
        clause = self._shown[index.row()]
        if role == CLAUSE_ROLE:
            return clause
        name = signs.category_name(clause.category)
        if role == Qt.ItemDataRole.DisplayRole:
            return name
        if role == Qt.ItemDataRole.ToolTipRole:
            return quoted(self._analysis, clause).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_side(name, saying(self._analysis, (clause.id,)))
        return None


class PartnerDelegate(QStyledItemDelegate):
    """Paints category and place, then the words on three lines at most."""

    def __init__(self, theme: Theme, view: QListView, model: PartnerModel) -> None:
        super().__init__(view)
        self._theme, self._view, self._clauses = theme, view, model

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the words need."""
        theme, width = self._theme, self._view.viewport().width()
        clause, analysis = index.data(CLAUSE_ROLE), self._clauses.analysis
        if not isinstance(clause, Clause) or analysis is None:
            return QSize(width, 0)
        room = width - 2 * theme.px(_MARGIN)
        words = set_words(quoted(analysis, clause), theme, width=room, first=room, most=_LINES)
        return QSize(width, round(words.height) + theme.line_height("row") + 2 * theme.px(_PADDING) + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one clause."""
        theme, rect = self._theme, QRectF(option.rect)
        clause, analysis = index.data(CLAUSE_ROLE), self._clauses.analysis
        if not isinstance(clause, Clause) or analysis is None:
            return
        painter.save()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.fillRect(rect, theme.color("accentwash" if selected else "hover" if pointed else "surface"))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        if selected:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        left, right, line = rect.left() + theme.px(_MARGIN), rect.right() - theme.px(_MARGIN), theme.line_height("row")
        top = rect.top() + theme.px(_PADDING)
        place = clause_place(analysis, clause)
        start = right - QFontMetricsF(theme.font("caption")).horizontalAdvance(place)
        draw_line(painter, QPointF(start, top + 1), place, role="caption", token="text2", theme=theme)
        size = theme.px(signs.EFFECT_SIZE)
        sign = QRectF(start - theme.px(6) - size, top + (line - size) / 2, size, size)
        signs.paint_effect(painter, sign, clause.effect, theme)
        paint_category_name(painter, QRectF(left, top, sign.left() - left, line), clause.category, theme)
        painter.setPen(theme.color("text"))
        words = set_words(quoted(analysis, clause), theme, width=right - left, first=right - left, most=_LINES)
        words.draw(painter, left, top + line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)
        painter.restore()
