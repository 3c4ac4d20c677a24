# SPDX-License-Identifier: Apache-2.0
"""The outline, and below it what is incorporated by reference and what the document is silent on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Value, ValueKind
from howopen.domain.outline import Section
from howopen.gui import signs
from howopen.gui.models.outline_tree import GROUP_ROLE, MARKER_ROLE, SECTION_ROLE, OutlineTree
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

ROW_HEIGHT: Final = 26
_STEP: Final = 18
_MARKER: Final = 24
_REFERENCES_SHOWN: Final = 4


def incorporated(analysis: Analysis) -> tuple[tuple[Clause, Value], ...]:
    """What is incorporated by reference, each label once, with the clause that says so."""
    found: dict[str, tuple[Clause, Value]] = {}
    for clause in analysis.clauses:
        for value in clause.values:
            if value.kind is ValueKind.REFERENCE:
                found.setdefault(value.label.casefold(), (clause, value))
    return tuple(found.values())


def silent_on(analysis: Analysis) -> str:
    """The names of the categories that no clause belongs to, in one sentence-like list; "" where there is none."""
    present = {clause.category for clause in analysis.clauses}
    names = [signs.category_name(category) for category in taxonomy() if category not in present]
    words = ", ".join(name.lower() for name in names)
    return words[:1].upper() + words[1:]


class OutlineDelegate(QStyledItemDelegate):
    """Marker, title, and a square in the colour of the section's first clause."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """A row of the design's height."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one section across the whole row."""
        theme, rect = self._theme, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        pointed = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a row is painted by places
        row = QRectF(0, rect.top(), rect.right(), rect.height())
        painter.fillRect(row, theme.color("accentwash" if selected else "hover" if pointed else "window"))
        if selected:
            painter.fillRect(QRectF(0, rect.top(), theme.px(2), rect.height()), theme.color("accent"))
        role = "row-strong" if selected else "row"
        painter.setFont(theme.font(role))
        painter.setPen(theme.color("accent" if selected else "text2"))
        marker = QRectF(rect.left(), rect.top(), theme.px(_MARKER), rect.height())
        painter.drawText(marker, int(_RIGHT), str(index.data(MARKER_ROLE) or ""))
        painter.setPen(theme.color("accent" if selected else "text"))
        title = QRectF(marker.right() + theme.px(8), rect.top(), 0, rect.height())
        title.setRight(rect.right() - theme.px(28))
        shown = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(title.width()))
        painter.drawText(title, int(_LEFT), shown)
        group = str(index.data(GROUP_ROLE) or "")
        if group:
            side = theme.px(6)
            dot = QRectF(rect.right() - theme.px(16), rect.center().y() - side / 2, side, side)
            painter.fillRect(dot, theme.color(signs.group_token(group)))
        painter.restore()


class OutlinePane(QWidget):
    """The left side of the reading view.

    Signals:
        section_chosen: a ``Section`` was chosen in the tree.
        clause_opened: the clause behind an incorporated document was chosen.
    """

    section_chosen = Signal(object)
    clause_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = OutlineTree(self)
        self.view = QTreeView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(OutlineDelegate(theme, self.view))
        self.view.setAccessibleName(tr("Outline"))
        self.view.setHeaderHidden(True)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.scale(self.view.setIndentation, _STEP)
        self.view.setProperty("kind", "side")
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        self._empty = TextLabel(tr("No sections were found."), theme, role="secondary", token="text3")
        self._below = QWidget()
        self._lay_out()
        theme.changed.connect(self._restyle)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows the outline of another document, or none."""
        self.model.show(analysis)
        self.view.expandAll()
        self._empty.setVisible(analysis is not None and self.model.rowCount() == 0)
        self._fill_below(analysis)

    def select_at(self, offset: int) -> None:
        """Selects the innermost section that holds ``offset``, without telling of it."""
        index = self.model.index_at(offset)
        self.view.setCurrentIndex(index)
        if index.isValid():
            self.view.scrollTo(index)
        else:
            self.view.clearSelection()

    def _restyle(self) -> None:
        self.view.setIndentation(self._theme.px(_STEP))

    def _choose(self, index: QModelIndex) -> None:
        section = index.data(SECTION_ROLE)
        if isinstance(section, Section):
            self.section_chosen.emit(section)

    def _fill_below(self, analysis: Analysis | None) -> None:
        below = QWidget(self)  # without a parent it would be a window of its own for a moment
        column = QVBoxLayout(below)
        self._theme.scale(column.setContentsMargins, 12, 8, 12, 12)
        self._theme.scale(column.setSpacing, 2)
        if analysis is not None:
            self._references(column, analysis)
            self._told(column, tr("Silent on"), silent_on(analysis))
            # The licence of the licence texts asks for its credit where they are shown.
            self._told(column, tr("Where the text comes from"), analysis.source.split(" (")[0], whole=analysis.source)
        below.setVisible(column.count() > 0)
        self._column.replaceWidget(self._below, below)
        self._below.hide()  # it goes only once the events of this moment are over
        self._below.deleteLater()
        self._below = below

    def _told(self, column: QVBoxLayout, caption: str, words: str, *, whole: str = "") -> None:
        """A caption with words below it; nothing where there are no words."""
        if not words:
            return
        self._theme.space(column, 6)
        column.addWidget(self._caption(caption))
        label = TextLabel(words, self._theme, role="secondary", token="text2")
        label.setWordWrap(True)
        label.setToolTip(whole)
        column.addWidget(label)

    def _references(self, column: QVBoxLayout, analysis: Analysis) -> None:
        found = incorporated(analysis)
        if found:
            column.addWidget(self._caption(tr("Incorporated by reference")))
        for clause, value in found[:_REFERENCES_SHOWN]:
            link = Button(value.label, self._theme, kind="link")
            link.setToolTip(tr("{label}: show where it is incorporated", label=value.label))
            link.clicked.connect(lambda _checked=False, target=clause.id: self.clause_opened.emit(target))
            link.setMinimumWidth(0)
            row = QHBoxLayout()
            row.addWidget(link)
            row.addStretch(1)
            column.addLayout(row)
        if len(found) > _REFERENCES_SHOWN:
            rest = TextLabel(
                tr("and {number} more", number=len(found) - _REFERENCES_SHOWN),
                self._theme,
                role="caption",
                token="text3",
            )
            column.addWidget(rest)

    def _caption(self, words: str) -> TextLabel:
        return TextLabel(words, self._theme, role="caption-strong", token="text2")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 12, 8, 12, 6)
        head.addWidget(TextLabel(tr("Outline"), self._theme, role="caption-strong", token="text"))
        head.addStretch(1)
        self._theme.scale(self._empty.setContentsMargins, 12, 0, 12, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self._empty)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(Frame("rule"))
        self._column.addWidget(self._below)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
