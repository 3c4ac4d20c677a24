# SPDX-License-Identifier: Apache-2.0
"""The main window: puts views, menus and controllers together, and holds nothing else."""

from __future__ import annotations

from collections.abc import Sequence
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
from howopen.gui.clauses.clauses_view import ClausesView
from howopen.gui.comparing import Comparing
from howopen.gui.documents import Documents
from howopen.gui.drops import DropTarget
from howopen.gui.handlers import handlers
from howopen.gui.how_open.linking import link_how_open
from howopen.gui.how_open.rated import weights_from
from howopen.gui.how_open.release_files import ReleaseFiles
from howopen.gui.library_control import LibraryControl
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.notices import Notices
from howopen.gui.opening import Opening, Place
from howopen.gui.panes import panes, step
from howopen.gui.place_words import place_words
from howopen.gui.progress import ProgressControl
from howopen.gui.prompts import Prompts
from howopen.gui.recent_menu import RecentMenu
from howopen.gui.shell import Shell
from howopen.gui.statusline import StatusLine
from howopen.gui.tasks import Tasks
from howopen.gui.theme import Theme
from howopen.gui.timelines import Timelines
from howopen.gui.views.can_we_view import CanWeView
from howopen.gui.views.compare_view import CompareView
from howopen.gui.views.how_open_view import HowOpenView
from howopen.gui.views.library_view import LibraryView
from howopen.gui.views.matrix_view import MatrixView
from howopen.gui.views.read_view import ReadView
from howopen.gui.views.several_view import SeveralView
from howopen.gui.views.timeline_view import TimelineView
from howopen.workspace.bundles import findings_of
from howopen.workspace.desk import Desk
from howopen.workspace.settings import Settings

_NARROW_BELOW: Final = 1100
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
        self.commands = Actions(handlers(self), theme, self)
        self._recent = RecentModel(now=datetime.now, parent=self)
        self.shell = Shell(
            LibraryView(self.library.model, self._recent, self.commands, theme),
            ReadView(theme, cite=desk.cite),
            CompareView(theme, ClausesView(theme)),
            HowOpenView(theme, weights=weights_from(settings.text("weights"))),
            self._matrix_view(desk),
            CanWeView(theme, adding=self._adding()),
            TimelineView(theme, adding=(self.commands[ActionId.OPEN_VERSIONS],)),
            SeveralView(theme),
            self.notices,
            self.commands,
            theme,
        )
        self.setCentralWidget(self.shell)
        self.comparing = Comparing(
            self.shell.compare, self.shell.several, tasks, self.documents, self.opening, desk, self.notices
        )
        self.timelines = Timelines(self.shell.timeline, tasks, self.notices, self.prompts.versions)
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
        rest = self.releases.drop(paths) if released else paths
        dated = self.shell.place is Place.TIMELINE and len(rest) == 1 and Path(rest[0]).is_dir()
        if len(rest) == 1 and (dated or self.timelines.takes(rest[0])):
            self.timelines.open(rest[0])
        elif rest:
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
        shell.compare.told.connect(self._refresh)
        shell.several.changed.connect(self._refresh)
        shell.several.clause_opened.connect(self._show_cited)
        shell.several.back_requested.connect(lambda: self._show_several(on=False))
        shell.timeline.comparison_requested.connect(self.documents.set_comparison)
        shell.timeline.comparison_requested.connect(lambda _comparison: self.go(Place.COMPARE))
        shell.timeline.reading_requested.connect(self._read_version)
        shell.timeline.export_requested.connect(self.export)
        shell.timeline.changed.connect(self._refresh)
        self.timelines.arrived.connect(lambda: self.go(Place.TIMELINE))
        self.comparing.several_shown.connect(lambda: self._show_several(on=True))
        shell.matrix.export_requested.connect(self.export)
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
        have: dict[Need, object] = {Need.DOCUMENT: documents.current, Need.COMPARISON: documents.comparison}
        result = have[Need.COMPARISON if place is Place.COMPARE else Need.DOCUMENT]
        if place is Place.TIMELINE:
            result = self.shell.timeline.timeline
        have[Need.PRINTABLE] = documents.comparison if place is Place.COMPARE and not self.shell.shows_several else None
        have[Need.SEVERAL] = documents.all[1:] or None
        if place is Place.HOW_OPEN and self.shell.how_open.shows_release:
            result = self.shell.how_open.release.release
        present = {need for need, thing in have.items() if thing is not None}
        self.commands.enable(frozenset(present | ({Need.RESULT} if result is not None else set())))
        self.status.say(place_words(self.shell, documents, self.library))

    def _show_several(self, *, on: bool) -> None:
        self.shell.show_several(on=on)
        self.go(Place.COMPARE)

    def _read_version(self, analysis: Analysis) -> None:
        """Opens a version of a timeline beside the other documents."""
        self.documents.add("", analysis)
        self.go(Place.READ)

    def _show_recent(self) -> None:
        recent = self._settings.recent()
        self._recent.set_recent(recent)
        self.recent_menu.set_recent(recent)

    def _say_failed(self, source: str, error: HowOpenError) -> None:
        name = Path(source).name
        self.notices.error(f"{name} was not opened" if name else "That did not work", error)

    def _ask_password(self, source: str, error: HowOpenError) -> None:
        self.notices.ask_password(source, error, lambda password: self.opening.unlock(source, password))

    def export(self) -> None:
        """Exports what the view shows."""
        match self.shell.place:
            case Place.COMPARE:
                self.prompts.export_comparison()
            case Place.MATRIX:
                self.prompts.export_matrix(self.shell.matrix.shown, self.shell.matrix.shown_titles)
            case Place.CAN_WE:
                self.plans.export()
            case Place.TIMELINE:
                self.prompts.export_timeline(self.shell.timeline.timeline)
            case Place.HOW_OPEN if self.shell.how_open.shows_release:
                self.releases.export()
            case _:
                self.prompts.export_summary()

    def compare(self) -> None:
        """Compares the two rows chosen in the library, or asks which."""
        pair = self.shell.start.library.pair() if self.shell.place is Place.LIBRARY else None
        if pair is None:
            self.prompts.compare()
        else:
            self.opening.compare(*pair)

    def find_in_library(self) -> None:
        """Goes to the search of the library."""
        self.go(Place.LIBRARY)
        self.shell.start.library.search.setFocus()

    def _take_pane_keys(self) -> None:
        """F6 goes round the whole window; a view's own F6 would make the key ambiguous, and then neither acts."""
        ours = (self.commands[ActionId.NEXT_PANE].shortcut(), self.commands[ActionId.PREVIOUS_PANE].shortcut())
        for shortcut in self.shell.findChildren(QShortcut):
            if shortcut.key() in ours:
                shortcut.setEnabled(False)

    def step_pane(self, by: int) -> None:
        """Takes the focus ``by`` panes on."""
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
