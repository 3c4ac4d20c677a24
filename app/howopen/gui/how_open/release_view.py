# SPDX-License-Identifier: Apache-2.0
"""The table of the components: arrows move, Ctrl+C copies a row; each cell painted with its sign and word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from howopen.domain.facts import Verdict
from howopen.domain.release import ComponentState, Release
from howopen.gui import signs
from howopen.gui.how_open.release_model import PART_ROLE, Column, Part, ReleaseTable
from howopen.gui.how_open.release_words import STANDINGS, counting, standing
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.signs import paint_focus
from howopen.gui.widgets.tables import CELL_EDGE, indent_heads, show_rows

ROW_HEIGHT: Final = 28
_WIDTHS: Final = {Column.NAME: 216, Column.STATUS: 96, Column.LICENCE: 150, Column.COUNTS: 116}
_SOURCE_LEAST: Final = 90
_SIDE: Final = 14
_EDGE: Final = 14
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class _Cells(QStyledItemDelegate):
    """Paints a class's head across the table, or one cell of a component."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints ground, sign and words."""
        part = index.data(PART_ROLE)
        if not isinstance(part, Part):
            return
        painter.save()
        rect, column = QRectF(option.rect), Column(index.column())
        self._ground(painter, rect, option.state, head=part.state is None, first=column is Column.NAME)
        inside = rect.adjusted(
            self._theme.px(_EDGE if column is Column.NAME else CELL_EDGE), 0, -self._theme.px(CELL_EDGE), 0
        )
        if part.state is None:
            self._head(painter, inside, part)
        elif column is Column.COUNTS and part.state.info.required:
            verdict = counting(part.state)
            self._signed(painter, inside, verdict, part.shown(column), signs.VERDICTS[verdict].token)
        else:
            token = "text2" if column is Column.SOURCE or not part.state.info.required else "text"
            self._text(painter, inside, part.shown(column), "row", token)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRectF, state: QStyle.StateFlag, *, head: bool, first: bool) -> None:
        theme = self._theme
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver) and not head
        token = "window" if head else "accentwash" if chosen else "hover" if pointed else "surface"
        painter.fillRect(rect, theme.color(token))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        if chosen and first:
            painter.fillRect(QRectF(rect.left(), rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        if state & QStyle.StateFlag.State_HasFocus:
            paint_focus(painter, rect, theme)

    def _head(self, painter: QPainter, rect: QRectF, part: Part) -> None:
        """The class's name, and at the right end how it stands."""
        self._text(painter, rect, part.shown(Column.NAME), "caption-strong", "text2")
        verdict = standing(part.of)
        word, metrics = tr(STANDINGS[verdict]), QFontMetrics(self._theme.font("row-strong"))
        wide = metrics.horizontalAdvance(word) + self._theme.px(_SIDE + 16)
        self._signed(painter, rect.adjusted(rect.width() - wide, 0, 0, 0), verdict, word, signs.VERDICTS[verdict].token)

    def _signed(self, painter: QPainter, rect: QRectF, verdict: Verdict, word: str, token: str) -> None:
        side = self._theme.px(_SIDE)
        signs.paint_verdict(
            painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), verdict, self._theme
        )
        self._text(painter, rect.adjusted(side + self._theme.px(6), 0, 0, 0), word, "row-strong", token)

    def _text(self, painter: QPainter, rect: QRectF, text: str, role: str, token: str) -> None:
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.color(token))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(rect.width()) + 1)
        painter.drawText(rect, _LEFT, shown)


class ReleaseView(QTableView):
    """The table.

    Signals:
        looked_at: the ``ComponentState`` that is looked at.
    """

    looked_at = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.table = ReleaseTable(self)
        self.setModel(self.table)
        self.setItemDelegate(_Cells(theme, self))
        self.setAccessibleName(tr("Components of the release"))
        show_rows(self)
        indent_heads(self, theme, _EDGE)
        self.selectionModel().currentRowChanged.connect(self._tell)
        theme.changed.connect(self.fit)

    def show_release(self, release: Release) -> None:
        """Shows another release; the component that was looked at stays the one that is."""
        before = self.current()
        self.clearSpans()
        self.table.show(release)
        parts = self.table.parts
        for place, part in enumerate(parts):
            if part.state is None:
                self.setSpan(place, 0, 1, len(Column))
        wanted = before.info.id if before else ""
        kept = next((n for n, part in enumerate(parts) if part.state and part.state.info.id == wanted), 1)
        self.fit()
        self.setCurrentIndex(self.table.index(kept, Column.NAME))

    def current(self) -> ComponentState | None:
        """The component that is looked at."""
        part = self.currentIndex().data(PART_ROLE)
        return part.state if isinstance(part, Part) else None

    def fit(self) -> None:
        """Sets row height and column widths for the present zoom and width."""
        head, px = self.horizontalHeader(), self._theme.px
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
        share = min(1.0, (self.width() - px(_SOURCE_LEAST)) / px(sum(_WIDTHS.values())))
        for column in Column:
            width = _WIDTHS.get(column)
            fixed = QHeaderView.ResizeMode.Fixed
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if width is None else fixed)
            if width is not None:
                head.resizeSection(column, round(px(width) * share))
        self.viewport().update()

    def _tell(self) -> None:
        if (state := self.current()) is not None:
            self.looked_at.emit(state)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies the row; the rest is Qt's."""
        part = self.currentIndex().data(PART_ROLE)
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(part, Part):
            QGuiApplication.clipboard().setText(part.spoken())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the sources what is left."""
        super().resizeEvent(event)
        self.fit()
