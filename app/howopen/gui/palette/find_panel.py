# SPDX-License-Identifier: Apache-2.0
"""Finding words in every open document: a field, and the places grouped by document with the words round them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from howopen.gui.beat import Beat
from howopen.gui.documents import OpenDocument
from howopen.gui.palette.find_model import EXCERPT_ROLE, FOUND_ROLE, FindModel, Hits
from howopen.gui.palette.searching import Excerpt, Found, find
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.buttons import CheckBox, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_PAUSE_MS: Final = 150
_ROW: Final = 26
_NAME: Final = mark("Find in all open documents")


class FindAllPanel(QWidget):
    """Searches one document a turn of the event loop, so that many long ones never hold the window.

    Signals:
        chosen: the place of an open document, and the ``Span`` in its text.
        closed: Esc or the cross; whoever shows the panel takes it away and gives the focus back.
    """

    chosen = Signal(int, object)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._documents: tuple[OpenDocument, ...] = ()
        self._waiting: list[int] = []
        self.model = FindModel(self)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr(_NAME))
        self.field.setAccessibleName(tr(_NAME))
        self.case = CheckBox(tr("Match case"), theme)
        self.whole = CheckBox(tr("Whole words"), theme)
        self.count = TextLabel("", theme, role="secondary", token="text2")
        self.tree = QTreeView()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._turn = Beat(0, self)
        self._lay_out()
        self._connect()

    def set_documents(self, documents: Sequence[OpenDocument]) -> None:
        """Searches these documents from now on; asked for again, the words are looked for in them at once."""
        self._documents = tuple(documents)
        self.search()

    def ask(self, words: str = "") -> None:
        """Takes the focus, with ``words`` in the field where there are any."""
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @property
    def searching(self) -> bool:
        """Whether documents are still to be searched."""
        return self._turn.active or self._pause.isActive()

    def search(self) -> None:
        """Begins anew with what the field and the boxes say."""
        self._pause.stop()
        self.model.clear()
        self._waiting = list(range(len(self._documents))) if self.field.text().strip() else []
        self._tell()
        if self._waiting:
            self._turn.start()
        else:
            self._turn.stop()

    def _search_next(self) -> None:
        place = self._waiting.pop(0)
        document = self._documents[place]
        text = document.analysis.document.text
        spans = find(text, self.field.text(), case=self.case.isChecked(), whole=self.whole.isChecked())
        if spans:
            self.model.append(Hits(place, document.title, text, spans))
            row = self.model.index(self.model.rowCount() - 1, 0)
            self.tree.expand(row)
            if not self.tree.currentIndex().isValid():
                self.tree.setCurrentIndex(self.model.index(0, 0, row))
        if not self._waiting:
            self._turn.stop()
        self._tell()

    def _tell(self) -> None:
        if not self.field.text().strip():
            words = counted(len(self._documents), "{n} open document", "{n} open documents")
        elif self._waiting:
            words = tr("Searching {title}", title=self._documents[self._waiting[0]].title)
        elif not self.model.hits:
            words = counted(len(self._documents), "Not found in {n} open document", "Not found in {n} open documents")
        else:
            places = sum(len(hits.spans) for hits in self.model.hits)
            words = tr(
                "{places} in {documents}",
                places=counted(places, "{n} place", "{n} places"),
                documents=counted(len(self.model.hits), "{n} document", "{n} documents"),
            )
        self.count.setText(words)

    def _choose(self, index: QModelIndex) -> None:
        found = index.data(FOUND_ROLE)
        if isinstance(found, Found):
            self.chosen.emit(found.document, found.span)

    def _connect(self) -> None:
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search)
        self._turn.due.connect(self._search_next)
        self.field.textChanged.connect(lambda _words: self._pause.start())
        for box in (self.case, self.whole):
            box.toggled.connect(lambda _on: self.search())
        self.tree.activated.connect(self._choose)
        self.tree.clicked.connect(self._choose)

    def _lay_out(self) -> None:
        close = IconButton("close", tr("Close"), self._theme, shortcut="Esc")
        close.clicked.connect(self.closed)
        bar = Frame("strip")
        row = QHBoxLayout(bar)
        self._theme.scale(row.setContentsMargins, 16, 6, 12, 6)
        self._theme.scale(row.setSpacing, 12)
        row.addWidget(self.field, 1)
        for widget in (self.case, self.whole, self.count, close):
            row.addWidget(widget)
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(0)
        self.tree.setUniformRowHeights(True)
        self.tree.setItemsExpandable(False)
        self.tree.setAccessibleName(tr("Places found"))
        self.tree.setItemDelegate(_PlaceDelegate(self._theme, self.tree))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.tree, 1)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes; Enter and Down in the field go to the places."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif self.field.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self.search()
            self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class _PlaceDelegate(QStyledItemDelegate):
    """Paints a document as a head, and a place with the words found in semibold on the changed wash."""

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def _paint_excerpt(self, painter: QPainter, x: int, top: int, height: int, shown: Excerpt) -> None:
        theme = self._theme
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextIncludeTrailingSpaces)
        parts = ((shown.before, "row", "text2"), (shown.hit, "row-strong", "text"), (shown.after, "row", "text2"))
        for words, role, token in parts:
            painter.setFont(theme.font(role))
            width = painter.fontMetrics().horizontalAdvance(words)
            if role == "row-strong":
                painter.fillRect(x - 1, top + theme.px(4), width + 2, height - theme.px(8), theme.color("changedwash"))
                painter.fillRect(x - 1, top + height - theme.px(5), width + 2, 2, theme.color("changed"))
            painter.setPen(theme.color(token))
            painter.drawText(x, top, width + 2, height, flags, words)
            x += width

    # Qt's own names from here on.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(0, self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row."""
        theme, area = self._theme, option.rect
        painter.save()
        shown = index.data(EXCERPT_ROLE)
        left = theme.px(16)
        if isinstance(shown, Excerpt):
            state: QStyle.StateFlag = option.state
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(area, theme.color("accentwash"))
                painter.fillRect(area.left(), area.top(), 2, area.height(), theme.color("accent"))
            painter.setClipRect(area)
            self._paint_excerpt(painter, area.left() + theme.px(28), area.top(), area.height(), shown)
        else:
            painter.fillRect(area, theme.color("sunken"))
            painter.setFont(theme.font("caption-strong"))
            painter.setPen(theme.color("text2"))
            flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            painter.drawText(area.adjusted(left, 0, 0, 0), flags, str(index.data()))
        painter.restore()
