# SPDX-License-Identifier: Apache-2.0
"""The comments of a document as a list, so that they can be reached and heard without a pointer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from howopen.gui.models.clause_table import one_line
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.labels import TextLabel

_SHOWN = 400


class CommentList(QWidget):
    """Each comment with whose it is; Enter or a click goes to its words.

    Signals:
        opened: the ``Span`` that a comment is about.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: tuple[MarginNote, ...] = ()
        self.view = QListWidget()
        self.view.setAccessibleName(tr("Comments"))
        self.view.setWordWrap(True)
        theme.scale(self.view.setSpacing, 4)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.itemActivated.connect(self._open)
        self.view.itemClicked.connect(self._open)
        self._empty = TextLabel(tr("There are no comments."), theme, token="text2")
        theme.scale(self._empty.setContentsMargins, 12, 12, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._empty)
        column.addWidget(self.view, 1)

    def show_notes(self, notes: tuple[MarginNote, ...]) -> None:
        """Shows other comments."""
        self._notes = notes
        self.view.clear()
        for note in notes:
            item = QListWidgetItem(f"{note.head}\n{one_line(note.words, _SHOWN)}")
            item.setToolTip(note.words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, note.spoken)
            self.view.addItem(item)
        self._empty.setVisible(not notes)
        self.view.setVisible(bool(notes))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._notes[self.view.row(item)].span)
