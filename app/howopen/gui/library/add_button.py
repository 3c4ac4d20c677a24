# SPDX-License-Identifier: Apache-2.0
"""The button that adds to the library: files, a folder or repository, or a document that is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button, literal


class AddButton(Button):
    """A button with a menu, which lists what is open when it is shown.

    Signals:
        files_requested: files are to be chosen.
        folder_requested: a folder or a git repository is to be chosen.
        document_chosen: the place of an open document among those listed.
    """

    files_requested = Signal()
    folder_requested = Signal()
    document_chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Add"), theme, icon_name="add")
        self.setToolTip(tr("Adds texts of your own; documents are identified against them at once"))
        self.titles: Callable[[], Sequence[str]] = tuple
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        menu.addAction(tr("Files…")).triggered.connect(self.files_requested)
        menu.addAction(tr("Folder or git repository…")).triggered.connect(self.folder_requested)
        titles = self.titles()
        if titles:
            menu.addSection(tr("Open documents"))
        for place, title in enumerate(titles):
            action = menu.addAction(literal(title))
            action.triggered.connect(lambda _checked=False, at=place: self.document_chosen.emit(at))
