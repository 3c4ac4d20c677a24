# SPDX-License-Identifier: Apache-2.0
"""The main window: puts views, menus and controllers together, and holds nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow

from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.gui import stylesheet
from howopen.gui.actions import ActionId, Actions, MenuId, Need
from howopen.gui.can_we.files import PlanFiles
from howopen.gui.documents import Documents
from howopen.gui.drops import DropTarget
from howopen.gui.how_open.linking import link_how_open
from howopen.gui.how_open.rated import weights_from
from howopen.gui.how_open.release_files import ReleaseFiles
from howopen.gui.library_control import LibraryControl
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.notices import Notices
from howopen.gui.opening import Opening, Place
from howopen.gui.panes import panes, step
from howopen.gui.progress import ProgressControl
from howopen.gui.prompts import Prompts
from howopen.gui.recent_menu import RecentMenu
from howopen.gui.shell import Shell
from howopen.gui.statusline import StatusLine, comparison_words, counted, document_words, matrix_words
from howopen.gui.tasks import Tasks
from howopen.gui.theme import Theme
from howopen.gui.views.can_we_view import CanWeView
from howopen.gui.views.compare_view import CompareView
from howopen.gui.views.how_open_view import HowOpenView
from howopen.gui.views.library_view import LibraryView
from howopen.gui.views.matrix_view import MatrixView
from howopen.gui.views.read_view import ReadView
from howopen.workspace.bundles import findings_of
from howopen.workspace.desk import Desk
from howopen.workspace.settings import Settings

_NARROW_BELOW: Final = 1100
_ZOOM_STEP: Final = 10
_LEAST: Final = (960, 600)
_FIRST: Final = (1440, 900)


class MainWindow(QMainWindow):
    """The window of one person at one desk. It takes ``theme`` over, and closes ``tasks`` when it is closed."""

    def __init__(self, desk: Desk, tasks: Tasks, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowTitle("HowOpen")
        self.setMinimumSize(*_LEAST)
        theme.setParent(self)
        self.theme, self._tasks, self._settings = theme, tasks, settings
        stylesheet.apply(theme, self)
        self.notices = Notices(theme)
        self.documents = Documents(self)
        self.opening = Opening(tasks, self.documents, settings, now=datetime.now, parent=self)
        self.library = LibraryControl(desk, tasks, self.notices, self)
        self.prompts = Prompts(self, desk, self.documents, self.opening, self.library, self.notices, settings, theme)
        self.commands = Actions(self._handlers(), theme, self)
        self._recent = RecentModel(now=datetime.now, parent=self)
        self.shell = Shell(
            LibraryView(self.library.model, self._recent, self.commands, theme),
            ReadView(theme, cite=desk.cite),
            CompareView(theme),
            HowOpenView(theme, weights=weights_from(settings.text("weights"))),
            self._matrix_view(desk),
            CanWeView(theme, adding=self._adding()),
            self.notices,
            self.commands,
            theme,
        )
        self.setCentralWidget(self.shell)
        self.plans = PlanFiles(self, self.shell.can_we, self.notices, settings)
        self.releases = ReleaseFiles(self, self.shell.how_open.release, self.notices, settings)
        self.status = StatusLine(desk.engine(), theme)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.progress = ProgressControl(tasks, self.shell.strip, self)
        menus = self.commands.fill(self.menuBar())
        self.recent_menu = RecentMenu(menus[MenuId.FILE], self.commands[ActionId.CLOSE_DOCUMENT])
        self._drops = DropTarget(self)
        self._connect()
        self._restore()

    def open(self, paths: Sequence[str]) -> None:
        """Opens files, folders and library entries, as a drop would."""
        if paths:
            self.opening.open(paths)

    def go(self, place: Place) -> None:
        """Shows a view."""
        self.shell.go(place)
        self._refresh()

    def _arrive(self, place: Place) -> None:
        """Shows what was opened: in a view of all documents, where one more belongs there, else in its own view."""
        stays = place is Place.READ and self.shell.place in {Place.HOW_OPEN, Place.MATRIX, Place.CAN_WE}
        self.go(self.shell.place if stays else place)

    def _take_drop(self, paths: Sequence[str]) -> None:
        """Opens what was dropped; where a release is shown, its card and facts go there."""
        released = self.shell.place is Place.HOW_OPEN and self.shell.how_open.shows_release
        if rest := self.releases.drop(paths) if released else paths:
            self.opening.open(rest)

    def _adding(self) -> tuple[QAction, ...]:
        """The actions that bring in one more document."""
        return (self.commands[ActionId.OPEN_FILES], self.commands[ActionId.FIND_IN_LIBRARY])

    def _matrix_view(self, desk: Desk) -> MatrixView:
        return MatrixView(self.theme, matrix=desk.matrix, findings=findings_of, cite=desk.cite, adding=self._adding())

    def _show_clause(self, place: int, clause_id: str) -> None:
        """Shows a clause of an open document in its text."""
        self.documents.select(place)
        self.go(Place.READ)
        self.shell.read.select_clause(clause_id)
        self.shell.read.canvas.setFocus()

    def _show_cited(self, analysis: Analysis, clause_id: str) -> None:
        """Shows a clause of an open document in its text; without a clause, the text."""
        places = (at for at, one in enumerate(self.documents.all) if one.analysis is analysis)
        if (place := next(places, None)) is not None:
            self._show_clause(place, clause_id)

    def _handlers(self) -> dict[ActionId, Callable[[], object]]:
        """What each action does; the shell is made after the actions, so it is looked up on use."""
        prompts, documents, theme = self.prompts, self.documents, self.theme
        return {
            ActionId.OPEN_FILES: prompts.open_files,
            ActionId.OPEN_FOLDER: prompts.open_folder,
            ActionId.PASTE_TEXT: prompts.paste,
            ActionId.CLOSE_DOCUMENT: lambda: documents.close(documents.index),
            ActionId.EXPORT: self._export,
            ActionId.UPDATE_LIBRARY: self.library.update,
            ActionId.QUIT: self.close,
            ActionId.FIND_IN_LIBRARY: self._find_in_library,
            ActionId.THEME_SYSTEM: lambda: theme.set_mode("system"),
            ActionId.THEME_LIGHT: lambda: theme.set_mode("light"),
            ActionId.THEME_DARK: lambda: theme.set_mode("dark"),
            ActionId.ZOOM_IN: lambda: theme.set_zoom(theme.zoom + _ZOOM_STEP),
            ActionId.ZOOM_OUT: lambda: theme.set_zoom(theme.zoom - _ZOOM_STEP),
            ActionId.ZOOM_RESET: lambda: theme.set_zoom(100),
            ActionId.NEXT_PANE: lambda: self._step_pane(1),
            ActionId.PREVIOUS_PANE: lambda: self._step_pane(-1),
            ActionId.GO_LIBRARY: lambda: self.go(Place.LIBRARY),
            ActionId.GO_READ: lambda: self.go(Place.READ),
            ActionId.GO_COMPARE: lambda: self.go(Place.COMPARE),
            ActionId.GO_HOW_OPEN: lambda: self.go(Place.HOW_OPEN),
            ActionId.GO_MATRIX: lambda: self.go(Place.MATRIX),
            ActionId.GO_CAN_WE: lambda: self.go(Place.CAN_WE),
            ActionId.NEXT_DOCUMENT: lambda: documents.step(1),
            ActionId.PREVIOUS_DOCUMENT: lambda: documents.step(-1),
            ActionId.COMPARE: self._compare,
            ActionId.NEXT_CHANGE: lambda: self.shell.compare.next_change(),
            ActionId.PREVIOUS_CHANGE: lambda: self.shell.compare.previous_change(),
            ActionId.ABOUT: prompts.about,
        }

    def _connect(self) -> None:
        shell, opening, start = self.shell, self.opening, self.shell.start
        shell.follow(self.documents)
        self._take_pane_keys()
        self._drops.dropped.connect(self._take_drop)
        self._drops.hovered.connect(start.drop.set_hot)
        for chosen in (self.recent_menu.chosen, start.opened):
            chosen.connect(lambda source: opening.open((source,)))
        start.compared.connect(opening.compare)
        shell.read.export_requested.connect(self.prompts.export_summary)
        shell.read.compare_requested.connect(self.prompts.compare)
        shell.compare.export_requested.connect(self.prompts.export_comparison)
        shell.matrix.export_requested.connect(self._export)
        shell.matrix.clause_opened.connect(self._show_clause)
        shell.matrix.cell_changed.connect(self._refresh)
        shell.how_open.told.connect(self._refresh)
        link_how_open(self.shell, self.documents, self.prompts, self._settings, self.go)
        for requested in (shell.can_we.clause_requested, shell.how_open.together.opened):
            requested.connect(self._show_cited)
        shell.can_we.counted.connect(self._refresh)
        opening.arrived.connect(self._arrive)
        opening.failed.connect(self._say_failed)
        opening.locked.connect(lambda source, error: self._ask_password(source, error))
        opening.recent_changed.connect(self._show_recent)
        for changed in (self.documents.changed, self.documents.current_changed, self.documents.comparison_changed):
            changed.connect(self._refresh)
        self.library.loaded.connect(self._refresh)
        self.library.fetching.connect(self.status.set_online)
        self.library.fetching.connect(lambda on: self.commands[ActionId.UPDATE_LIBRARY].setEnabled(not on))
        self.theme.changed.connect(self._dress)
        self.library.serve(start)

    def _restore(self) -> None:
        self.commands[ActionId(f"theme-{self.theme.mode}")].setChecked(True)
        self._show_recent()
        self._refresh()
        geometry = self._settings.text("geometry").encode()
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry)):
            self.resize(*_FIRST)
        self.shell.setFocus()  # so that Tab begins at the top, and nothing looks chosen

    def _dress(self) -> None:
        stylesheet.apply(self.theme, self)
        with suppress(HowOpenError, OSError):  # colours hold for this window even where they cannot be kept
            self._settings.set("theme", self.theme.mode)
            self._settings.set("zoom", self.theme.zoom)

    def _refresh(self, *_: object) -> None:
        """Brings actions and status bar into line with what there is."""
        documents, place = self.documents, self.shell.place
        have = {Need.DOCUMENT: documents.current, Need.COMPARISON: documents.comparison}
        result: object = have[Need.COMPARISON if place is Place.COMPARE else Need.DOCUMENT]
        if place is Place.HOW_OPEN and self.shell.how_open.shows_release:
            result = self.shell.how_open.release.release
        present = {need for need, thing in have.items() if thing is not None}
        self.commands.enable(frozenset(present | ({Need.RESULT} if result is not None else set())))
        match place:
            case Place.LIBRARY:
                self.status.say((counted(sum(entry.has_text for entry in self.library.entries), "library text"),))
            case Place.READ:
                self.status.say(document_words(documents.current))
            case Place.HOW_OPEN:
                self.status.say(self.shell.how_open.status_words())
            case Place.COMPARE:
                self.status.say(comparison_words(documents.comparison))
            case Place.MATRIX:
                self.status.say(matrix_words(self.shell.matrix.shown, self.shell.matrix.selected_words))
            case Place.CAN_WE:
                self.status.say(self.shell.can_we.status())

    def _show_recent(self) -> None:
        recent = self._settings.recent()
        self._recent.set_recent(recent)
        self.recent_menu.set_recent(recent)

    def _say_failed(self, source: str, error: HowOpenError) -> None:
        name = Path(source).name
        self.notices.error(f"{name} was not opened" if name else "That did not work", error)

    def _ask_password(self, source: str, error: HowOpenError) -> None:
        self.notices.ask_password(source, error, lambda password: self.opening.unlock(source, password))

    def _export(self) -> None:
        match self.shell.place:
            case Place.COMPARE:
                self.prompts.export_comparison()
            case Place.MATRIX:
                self.prompts.export_matrix(self.shell.matrix.shown, self.shell.matrix.shown_titles)
            case Place.CAN_WE:
                self.plans.export()
            case Place.HOW_OPEN if self.shell.how_open.shows_release:
                self.releases.export()
            case _:
                self.prompts.export_summary()

    def _compare(self) -> None:
        pair = self.shell.start.library.pair() if self.shell.place is Place.LIBRARY else None
        if pair is None:
            self.prompts.compare()
        else:
            self.opening.compare(*pair)

    def _find_in_library(self) -> None:
        self.go(Place.LIBRARY)
        self.shell.start.library.search.setFocus()

    def _take_pane_keys(self) -> None:
        """F6 goes round the whole window; a view's own F6 would make the key ambiguous, and then neither acts."""
        ours = (self.commands[ActionId.NEXT_PANE].shortcut(), self.commands[ActionId.PREVIOUS_PANE].shortcut())
        for shortcut in self.shell.findChildren(QShortcut):
            if shortcut.key() in ours:
                shortcut.setEnabled(False)

    def _step_pane(self, by: int) -> None:
        target = step(
            (self.shell.rail.item(self.shell.rail.chosen), *panes(self.shell)), QApplication.focusWidget(), by
        )
        if target is not None:
            target.setFocus()

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new size."""
        self.shell.rail.set_narrow(event.size().width() < _NARROW_BELOW)
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the window's place and ends the background work."""
        with suppress(HowOpenError, OSError):
            self._settings.set("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.shell.can_we.close_work()
        self.shell.how_open.together.close_work()
        self.releases.close_work()
        self._tasks.close()
        super().closeEvent(event)
