# SPDX-License-Identifier: Apache-2.0
"""What the library says where no entry is shown, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from howopen.gui.library.filters import Filters, Shelf
from howopen.gui.models.library_model import LibraryModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel


class Nothing(QWidget):
    """Nothing found, or nothing on this shelf.

    Signals:
        whole_library_requested: every filter is to be taken away.
    """

    whole_library_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.head = TextLabel("", theme, role="body-strong")
        self.words = TextLabel("", theme, token="text2")
        self.words.setWordWrap(True)
        self.whole = Button("", theme)
        self.whole.clicked.connect(self.whole_library_requested)
        column = QVBoxLayout(self)
        theme.scale(column.setSpacing, 8)
        column.addStretch(1)
        for label in (self.head, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, looked_for: str, model: LibraryModel) -> None:
        """Says why nothing is shown, where words were looked for or not."""
        if model.searching:
            self.head.setText(tr("Nothing found: nothing here holds “{words}”.", words=looked_for))
        else:
            self.head.setText(_shelf_words(model.filters))
        hint = tr("Fewer or shorter words find more; the last one may be the beginning of a word.")
        self.words.setText(hint if model.searching and not model.elsewhere else "")
        self.words.setVisible(bool(self.words.text()))
        self.whole.setVisible(bool(model.elsewhere))
        if model.searching:
            self.whole.setText(
                counted(
                    model.elsewhere,
                    "Show the {n} found in the whole library",
                    "Show the {n} found in the whole library",
                )
            )
        else:
            self.whole.setText(tr("Show the whole library"))


def _shelf_words(filters: Filters) -> str:
    if filters.narrows:
        return tr("Nothing here passes these filters.")
    if filters.shelf is Shelf.MINE:
        return tr("Nothing of your own yet. “Add” takes in files, folders and what is open.")
    return tr("Nothing on this shelf yet.")
