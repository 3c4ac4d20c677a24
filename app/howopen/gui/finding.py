# SPDX-License-Identifier: Apache-2.0
"""Finding things and doing things by words: the palette, the search in all documents, and the settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from howopen.domain.spans import Span
from howopen.gui.desktop.settings_dialog import SettingsDialog, follow
from howopen.gui.opening import Place
from howopen.gui.palette.commands import commands_from
from howopen.gui.palette.palette import Palette
from howopen.gui.palette.sources import ActionSource, ClauseSource, DocumentSource, LibrarySource, RecentSource
from howopen.gui.translation.texts import tr

if TYPE_CHECKING:
    from howopen.gui.views import ReadView, ReviewView
    from howopen.gui.window import MainWindow
    from howopen.workspace.settings import Settings


class Finding(QObject):
    """Opens what finds, and goes where it points."""

    def __init__(self, window: MainWindow, settings: Settings, show_clause: Callable[[int, str], None]) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        documents = window.documents
        self._palette = Palette(
            window.theme,
            (
                ActionSource(lambda: commands_from(window.commands)),
                DocumentSource(lambda: documents.all, self._show_document),
                ClauseSource(lambda: documents.all, show_clause),
                RecentSource(settings.recent, self._open),
                LibrarySource(lambda: window.library.entries, self._open),
            ),
            window,
        )
        panel = window.shell.find_panel
        panel.chosen.connect(self._show_span)
        panel.closed.connect(panel.hide)
        documents.changed.connect(self._follow)
        for view in (window.shell.views.read, window.shell.views.review):
            view.then(self._set_letters)

    def palette(self, words: str = "") -> None:
        """Opens the palette with some letters in it."""
        self._palette.open_over(self._window, words)

    def find_in_all(self) -> None:
        """Opens the search in all documents, at the words that are selected in Read."""
        panel, read = self._window.shell.find_panel, self._window.shell.read
        span, current = read.selected_span, self._window.documents.current
        words = current.analysis.document.quote(span) if current is not None and span is not None else ""
        panel.show()
        self._follow()
        panel.ask(" ".join(words.split())[:80])

    def settings(self) -> None:
        """Opens the settings; each holds as soon as it is changed."""
        window = self._window
        dialog = SettingsDialog(self._settings, window.theme, window)
        dialog.changed.connect(lambda key: follow(self._settings, window.theme, key))
        dialog.changed.connect(self._heed)
        dialog.unkept.connect(lambda error: window.notices.error(tr("The setting was not kept"), error))
        dialog.open()

    def _heed(self, key: str) -> None:
        """Lets a setting hold that more than the theme follows."""
        if key == "reviewer":
            self._window.reviewing.name_is_known()
        elif key == "letters":
            for view in (self._window.shell.views.read, self._window.shell.views.review):
                view.tell(self._set_letters)

    def _set_letters(self, view: ReadView | ReviewView) -> None:
        view.set_letter_keys(self._settings.on("letters"))

    def _follow(self) -> None:
        if self._window.shell.find_panel.isVisibleTo(self._window):
            self._window.shell.find_panel.set_documents(self._window.documents.all)

    def _show_document(self, place: int) -> None:
        self._window.documents.select(place)
        self._window.go(Place.READ)

    def _show_span(self, place: int, span: Span) -> None:
        self._show_document(place)
        self._window.shell.read.go_to(span)

    def _open(self, source: str) -> None:
        self._window.open((source,))
