# SPDX-License-Identifier: Apache-2.0
"""What the window asks in dialogs: files, pasted text, two documents to compare, exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from howopen.domain.comparison import Matrix
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Review
from howopen.domain.timeline import Timeline
from howopen.gui.dialogs.about import AboutDialog
from howopen.gui.dialogs.choose_documents import Candidate, ChooseDocuments
from howopen.gui.dialogs.export_dialog import ExportDialog
from howopen.gui.dialogs.export_subject import (
    Exporter,
    Subject,
    comparison_subject,
    matrix_subject,
    summary_subject,
    timeline_subject,
)
from howopen.gui.dialogs.paste_dialog import PasteDialog
from howopen.gui.documents import Documents
from howopen.gui.library_control import LibraryControl
from howopen.gui.notices import Notices
from howopen.gui.offers import Offers
from howopen.gui.opening import Opening
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.kinds import patterns
from howopen.workspace.settings import Settings

_TWO: Final = mark("Open, drop or paste two documents, or fetch the licence library; then compare them.")


def readable() -> str:
    """The filters of a dialog for files: what is read, then everything."""
    return f"{tr('Documents ({patterns})', patterns=patterns())};;{tr('All files (*)')}"


def ask_for_files(parent: QWidget) -> tuple[str, ...]:
    """Lets the person choose files; empty where they cancel."""
    return tuple(QFileDialog.getOpenFileNames(parent, tr("Open files"), "", readable())[0])


def ask_for_folder(parent: QWidget) -> str:
    """Lets the person choose a folder; "" where they cancel."""
    return QFileDialog.getExistingDirectory(parent, tr("Open folder"))


def ask_for_versions(parent: QWidget) -> str:
    """Lets the person choose a repository or a folder of versions; "" where they cancel."""
    return QFileDialog.getExistingDirectory(parent, tr("Open a git repository or a folder of dated versions"))


def ask_where_to_save(parent: QWidget, path: str) -> str:
    """Lets the person choose a file to write; "" where they cancel."""
    return QFileDialog.getSaveFileName(parent, tr("Export as"), path)[0]


class Prompts(QObject):
    """Opens the dialogs, and hands on what they answer."""

    def __init__(
        self,
        window: QWidget,
        exporter: Exporter,
        documents: Documents,
        opening: Opening,
        library: LibraryControl,
        notices: Notices,
        settings: Settings,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._exporter = exporter
        self._documents = documents
        self._opening = opening
        self._library = library
        self._notices = notices
        self._settings = settings
        self._theme = theme
        self.reviews: Callable[[], Iterable[Review]] = tuple
        self._offers = Offers(opening, notices, self)
        self.ask_for_files: Callable[[QWidget], tuple[str, ...]] = ask_for_files
        self.ask_for_folder: Callable[[QWidget], str] = ask_for_folder
        self.ask_for_versions: Callable[[QWidget], str] = ask_for_versions
        self.ask_where_to_save: Callable[[QWidget, str], str] = ask_where_to_save

    def open_files(self) -> None:
        """Asks for files and opens them."""
        self._opening.open(self.ask_for_files(self._window))

    def open_folder(self) -> None:
        """Asks for a folder and opens what can be read in it."""
        folder = self.ask_for_folder(self._window)
        if folder:
            self._opening.open((folder,))

    def paste(self) -> None:
        """Offers the clipboard's text for reading."""
        dialog = PasteDialog(QGuiApplication.clipboard().text(), self._theme, self._window)
        dialog.pasted.connect(self._opening.paste)
        dialog.open()

    def compare(self) -> None:
        """Asks which two documents to compare."""
        candidates = self._candidates()
        if len(candidates) < 2:
            head = tr("There is only one document") if candidates else tr("There is no document yet")
            self._notices.info(head, tr(_TWO))
            return
        dialog = ChooseDocuments(candidates, self._theme, self._window)
        dialog.chosen.connect(self._opening.compare)
        if self._documents.index >= 0:
            dialog.prefer(self._documents.index)
        else:
            dialog.a.search.setFocus()
        dialog.open()

    def export_summary(self) -> None:
        """Exports the clause summaries of open documents."""
        if self._documents.current is not None:
            reviews = tuple(self.reviews())
            self._export(summary_subject(self._exporter, self._documents.all, self._documents.index, reviews=reviews))

    def export_comparison(self) -> None:
        """Exports the comparison that is shown."""
        if self._documents.comparison is not None:
            self._export(comparison_subject(self._exporter, self._documents.comparison))

    def export_timeline(self, timeline: Timeline | None) -> None:
        """Exports a timeline."""
        if timeline is not None:
            self._export(timeline_subject(self._exporter, timeline))

    def versions(self) -> str:
        """Asks for a repository or a folder of versions; "" where the person cancels."""
        return self.ask_for_versions(self._window)

    def export_matrix(self, matrix: Matrix, titles: Sequence[str]) -> None:
        """Exports a matrix as it is shown."""
        if matrix.analyses:
            self._export(matrix_subject(self._exporter, matrix, titles))

    def about(self) -> None:
        """Shows the about box."""
        AboutDialog(self._exporter.engine(), self._theme, self._window).open()

    def _export(self, subject: Subject) -> None:
        kept = Path(self._settings.text("export_folder") or Path.home())
        folder = kept if kept.is_dir() else Path.home()
        dialog = ExportDialog(
            subject,
            folder,
            lambda path: self.ask_where_to_save(dialog, path),
            self._opening.work,
            self._theme,
            self._window,
        )
        dialog.saved.connect(self._exported)
        dialog.open()

    def _exported(self, path: str) -> None:
        with suppress(HowOpenError, OSError):  # the file is written; only its folder is not remembered
            self._settings.set("export_folder", str(Path(path).parent))
        self._notices.ask(
            tr("Exported"),
            tr("{name} is in {folder}.", name=Path(path).name, folder=Path(path).parent),
            tr("Open it"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)),
        )

    def _candidates(self) -> tuple[Candidate, ...]:
        opened = [Candidate(document, document.title, tr("In this window")) for document in self._documents.all]
        sources = {document.source for document in self._documents.all}
        recent = [Candidate(r.source, r.name, tr("Recent")) for r in self._settings.recent() if r.source not in sources]
        sources |= {one.source for one in self._settings.recent()}
        library = [
            Candidate(f"{LIBRARY_PREFIX}{entry.id}", entry.name, entry.publisher or tr("Library"))
            for entry in self._library.entries
            if entry.has_text and f"{LIBRARY_PREFIX}{entry.id}" not in sources
        ]
        return (*opened, *recent, *library)
