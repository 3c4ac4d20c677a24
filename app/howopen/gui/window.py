# SPDX-License-Identifier: Apache-2.0
"""The main window: puts views, menus and controllers together, and holds nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.gui import stylesheet
from howopen.gui.actions import ActionId, Actions, MenuId
from howopen.gui.comparing import Comparing
from howopen.gui.desktop.splitters import keep_splitters
from howopen.gui.desktop.top_bar import TopBar
from howopen.gui.documents import Documents
from howopen.gui.drops import DropTarget
from howopen.gui.explaining import Explaining
from howopen.gui.finding import Finding
from howopen.gui.first_pages import FirstPages
from howopen.gui.focusing import show_view, take_keys
from howopen.gui.handlers import handlers
from howopen.gui.how_open.linking import link_how_open
from howopen.gui.library.linking import undo_words
from howopen.gui.library_control import LibraryControl
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.notices import Notices
from howopen.gui.opening import Opening, Place
from howopen.gui.place_words import place_words, present
from howopen.gui.progress import ProgressControl
from howopen.gui.prompts import Prompts
from howopen.gui.reading.page_source import BackgroundPages
from howopen.gui.recent_menu import RecentMenu
from howopen.gui.review_acts import reviewable
from howopen.gui.review_files import SUFFIX, ReviewFiles, ask_where
from howopen.gui.review_links import link_review
from howopen.gui.reviewing import Reviewing
from howopen.gui.shell_making import make_shell
from howopen.gui.statusline import StatusLine
from howopen.gui.tasks import Tasks
from howopen.gui.theme import Theme
from howopen.gui.timelines import Timelines
from howopen.gui.translation.texts import tr
from howopen.gui.view_links import link_views, plan_files, release_files
from howopen.gui.widgets.focus_ring import FocusRings
from howopen.workspace.desk import Desk
from howopen.workspace.originals import original_pages
from howopen.workspace.settings import Settings

if TYPE_CHECKING:
    from howopen.gui.can_we.files import PlanFiles
    from howopen.gui.how_open.release_files import ReleaseFiles
    from howopen.reading.page_pictures import PagePictures

_NARROW_BELOW: Final = 1100
_LOW_BELOW: Final = 560
_LEAST: Final = (960, 600)
_FIRST: Final = (1440, 900)


class MainWindow(QMainWindow):
    """The window of one person at one desk. It takes ``theme`` over, and closes ``tasks`` when it is closed.

    Reviews that have no name yet are kept in ``reviews``; without it the window has no review. ``now`` tells the time.

    Signals:
        new_window_requested: the person wants another window.
    """

    new_window_requested = Signal()

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        settings: Settings,
        theme: Theme,
        *,
        reviews: Path | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__()
        self.setWindowTitle("HowOpen")
        self.setMinimumSize(*_LEAST)
        theme.setParent(self)
        self.theme, self._tasks, self._settings, self.engine = theme, tasks, settings, desk.engine()
        self.notices = Notices(theme)
        self.documents = Documents(self)
        self.opening = Opening(tasks, self.documents, settings, now=now, parent=self)
        self.library = LibraryControl(desk, tasks, self.notices, self)
        self.prompts = Prompts(self, desk, self.documents, self.opening, self.library, self.notices, settings, theme)
        self.commands = Actions(handlers(self), theme, self)
        self.pages = BackgroundPages(self._open_pages, self)
        self._recent = RecentModel(now=now, parent=self)
        self.shell = make_shell(
            desk,
            self.commands,
            self.notices,
            settings,
            theme,
            listed=self.library.model,
            recent=self._recent,
            pages=self.pages,
            now=now,
        )
        self.setCentralWidget(self.shell)
        self.shell.follow(self.documents)  # before the review does, which marks what is shown then
        views = self.shell.views
        self.comparing = Comparing(
            views.compare, views.several, tasks, self.documents, self.opening, desk, self.notices, self
        )
        self.timelines = Timelines(views.timeline, tasks, self.notices, self.prompts.versions, self)
        self._plans = views.can_we.then(lambda view: plan_files(self, view, settings))
        self._releases = views.how_open.then(lambda view: release_files(self, view, settings))
        self.reviewing = Reviewing(
            None,
            self.documents,
            views.read,
            views.review,
            restate=desk.restate,
            notices=self.notices,
            who=lambda: settings.text("reviewer"),
            ask_copy=lambda: ask_where(self),
            selection=lambda: self.shell.read.selected_span,
        )
        self.reviews = ReviewFiles(
            self,
            self.reviewing,
            self.notices,
            settings,
            folder=reviews,
            engine=self.engine,
            now=lambda: now().astimezone(UTC),
        )
        self.finding = Finding(self, settings, self.show_clause)
        self.explaining = Explaining(self)
        self.status = StatusLine(self.engine, theme)
        self.statusBar().addWidget(self.status, 1)
        self.statusBar().setSizeGripEnabled(False)
        self.progress = ProgressControl(tasks, self.shell.strip, self)
        self.previews = FirstPages(self, tasks)
        menus = self.commands.fill(self.menuBar())
        self.top = TopBar(self.menuBar(), theme)
        self.setMenuWidget(self.top)
        self.recent_menu = RecentMenu(menus[MenuId.FILE], self.commands[ActionId.CLOSE_DOCUMENT])
        self._drops = DropTarget(self)
        self._rings = FocusRings(self, theme)
        self._connect()
        stylesheet.apply(theme, self)  # once all is built, so that each part is dressed once
        self._restore()
        keep_splitters(self, settings)
        for view in views.all:
            view.then(self._take_in)

    @property
    def plans(self) -> PlanFiles:
        """The files of Can we?, which is made for them if need be."""
        return self._plans.get()

    @property
    def releases(self) -> ReleaseFiles:
        """The files of releases in How open, which is made for them if need be."""
        return self._releases.get()

    def open(self, paths: Sequence[str]) -> None:
        """Opens files, folders and library entries, as a drop would."""
        reviews = [path for path in paths if path.endswith(SUFFIX)]
        for path in reviews[-1:]:
            self.reviews.open(Path(path))
        if rest := [path for path in paths if path not in reviews]:
            self.opening.open(rest)

    def go(self, place: Place) -> None:
        """Shows a view; a focus that would be lost goes into it."""
        show_view(self, place)
        self.refresh()

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
        else:
            self.open(rest)

    def _open_pages(self, document: Document) -> PagePictures:
        """The original pages of an open document; called in a thread of its own."""
        source = next((one.source for one in self.documents.all if one.analysis.document is document), "")
        session = self.reviewing.session
        return original_pages(document, source, kept=session.file.source if session else lambda _sha256: None)

    def show_clause(self, place: int, clause_id: str) -> None:
        """Shows a clause of an open document in its text."""
        self.documents.select(place)
        self.go(Place.READ)
        self.shell.read.select_clause(clause_id)
        self.shell.read.canvas.setFocus()

    def show_cited(self, analysis: Analysis, clause_id: str) -> None:
        """Shows a clause of an open document in its text; without a clause, the text."""
        places = (at for at, one in enumerate(self.documents.all) if one.analysis is analysis)
        if (place := next(places, None)) is not None:
            self.show_clause(place, clause_id)

    def _take_in(self, view: QWidget) -> None:
        """Lets what holds for the whole window hold for a view that was made just now."""
        self._drops.cover(view)
        take_keys(self, view)
        keep_splitters(view, self._settings)

    def _connect(self) -> None:
        take_keys(self, self.shell)
        self._drops.dropped.connect(self._take_drop)
        self._drops.hovered.connect(self.shell.start.drop.set_hot)
        for chosen in (self.recent_menu.chosen, self.shell.start.opened):
            chosen.connect(lambda source: self.opening.open((source,)))
        self.opening.arrived.connect(self._arrive)
        self.opening.failed.connect(self._say_failed)
        self.opening.locked.connect(self._ask_password)
        self.opening.recent_changed.connect(self._show_recent)
        self.theme.changed.connect(self._dress)
        self.theme.zoomed.connect(lambda: stylesheet.arrange_anew(self))
        link_views(self)
        link_how_open(self.shell, self.documents, self.prompts, self._settings, self.go)
        link_review(self, self._settings)
        self.library.serve(self.shell.start)

    def _restore(self) -> None:
        self.commands[ActionId(f"theme-{self.theme.mode}")].setChecked(True)
        self._show_recent()
        self.refresh()
        geometry = self._settings.text("geometry").encode()
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry)):
            self.resize(*_FIRST)
        self.shell.setFocus()  # so that Tab begins at the top, and nothing looks chosen

    def _fit_rail(self) -> None:
        """Shows icons alone where there is little room at the present zoom, either way."""
        px = self.theme.px
        self.shell.rail.set_narrow(self.width() < px(_NARROW_BELOW) or self.height() < px(_LOW_BELOW))

    def _dress(self) -> None:
        self._fit_rail()
        stylesheet.apply(self.theme, self)
        with suppress(HowOpenError, OSError):  # colours hold for this window even where they cannot be kept
            self._settings.set("theme", self.theme.mode)
            self._settings.set("zoom", self.theme.zoom)

    def refresh(self, *_: object) -> None:
        """Brings actions and status bar into line with what there is."""
        undo, redo = undo_words(self)
        self.commands.name_undo(undo, redo)
        reviewing = self.reviewing
        there = present(self.shell, self.documents, session=reviewing.session, undoable=bool(undo), redoable=bool(redo))
        self.commands.enable(there | reviewable(self.shell, reviewing.review))
        self.status.say(place_words(self.shell, self.documents, self.library))

    def show_several(self, *, on: bool) -> None:
        """Shows several documents against a baseline, or two."""
        self.shell.show_several(on=on)
        self.go(Place.COMPARE)

    def read_version(self, analysis: Analysis) -> None:
        """Opens a version of a timeline beside the other documents."""
        self.documents.add("", analysis)
        self.go(Place.READ)

    def _show_recent(self) -> None:
        recent = self._settings.recent()
        self._recent.set_recent(recent)
        self.recent_menu.set_recent(recent)

    def _say_failed(self, source: str, error: HowOpenError) -> None:
        name = Path(source).name
        self.notices.error(tr("{name} was not opened", name=name) if name else tr("That did not work"), error)

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

    def print_shown(self) -> None:
        """Opens the preview of the print of the comparison or the document that is shown."""
        if self.shell.place is Place.READ:
            self.shell.read.print_preview()
        else:
            self.shell.compare.print_preview()

    def find_in_library(self) -> None:
        """Goes to the search of the library."""
        self.go(Place.LIBRARY)
        self.shell.start.library.search.setFocus()

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new size."""
        self._fit_rail()
        super().resizeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keeps the window's place and ends the background work."""
        with suppress(HowOpenError, OSError):
            self._settings.set("geometry", bytes(self.saveGeometry().toBase64().data()).decode())
        self.reviews.close()
        self.pages.close()
        self.shell.views.can_we.tell(lambda view: view.close_work())
        self.shell.views.how_open.tell(lambda view: view.together.close_work())
        self._releases.tell(lambda files: files.close_work())
        self._tasks.close()
        super().closeEvent(event)
