# SPDX-License-Identifier: Apache-2.0
"""The export dialog: formats left, documents and file in the middle, preview and what the file will state right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from howopen.domain.errors import HowOpenError
from howopen.exporting import ANNOTATED, FormatInfo
from howopen.gui.background import Background
from howopen.gui.dialogs.export_panes import FormatList, TargetPane
from howopen.gui.dialogs.export_subject import Item, Subject
from howopen.gui.dialogs.frame import DialogFrame, Divider
from howopen.gui.dialogs.marking import Marking
from howopen.gui.dialogs.preview_pane import PreviewPane
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import error_words, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.work import Work
from howopen.workspace.writing import write_bytes

PREVIEW_DELAY_MS: Final = 120
_AS_TEXT: Final = frozenset({"csv", "json"})

ChoosePath = Callable[[str], str]
"""Asks the person for a path, given one to begin with; "" where they cancel."""


class ExportDialog(DialogFrame):
    """Makes and saves one file.

    Signals:
        saved: the path of the file that was written.
    """

    saved = Signal(str)

    def __init__(
        self,
        subject: Subject,
        folder: Path,
        choose_path: ChoosePath,
        work: Work,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Export"), subject.about, theme, parent)
        self._subject = subject
        self._folder = folder
        self._path: Path | None = None
        self._choose_path = choose_path
        self._background = Background(self)
        self._marking = Marking(work, self)
        self._waiting: dict[tuple[QObject, int], Callable[[bytes], object]] = {}
        self.formats = FormatList(subject.formats, theme)
        self.target = TargetPane(subject, theme)
        self.preview = PreviewPane(subject.engine, theme)
        self.note = ElidedLabel("", theme, role="secondary", token="text2")
        self.copy = Button(tr("Copy to clipboard"), theme)
        self.cancel = Button(tr("Cancel"), theme)
        self.export = Button(tr("Export"), theme, kind="primary", icon_name="export")
        self._delay = QTimer(self)
        self._lay_out()
        self._connect()
        self._renew()
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def path(self) -> Path:
        """Where the file will be."""
        return self._path or self._folder / self._subject.file_name(self.target.chosen(), self._format())

    def _format(self) -> FormatInfo:
        return self._subject.formats[self.formats.chosen()]

    def _lay_out(self) -> None:
        px = self.theme.px
        self.theme.scale(self.formats.setFixedWidth, 372)
        self.theme.scale(self.preview.setFixedWidth, 312)
        self.body.addWidget(self.formats)
        self.body.addWidget(Divider(self.theme))
        self.body.addWidget(self.target, 1)
        self.body.addWidget(Divider(self.theme))
        self.body.addWidget(self.preview)
        self.foot.addWidget(self.note, 1)
        for button in (self.copy, self.cancel, self.export):
            button.setAutoDefault(button is self.export)
            self.foot.addWidget(button)
        self.export.setDefault(True)
        self.copy.setToolTip(tr("Copies the summary as Markdown"))
        self.resize(px(1086), px(710))

    def _connect(self) -> None:
        self._delay.setSingleShot(True)
        self._delay.setInterval(PREVIEW_DELAY_MS)
        self._delay.timeout.connect(self._preview)
        for maker in (self._background, self._marking):
            maker.done.connect(partial(self._on_done, maker))
            maker.failed.connect(partial(self._on_failed, maker))
        self.formats.changed.connect(self._change_format)
        self.target.changed.connect(self._renew)
        self.target.change_requested.connect(self._change_path)
        self.copy.clicked.connect(lambda: self._make("md", self._copied))
        self.cancel.clicked.connect(self.reject)
        self.export.clicked.connect(self._start)

    def _change_format(self) -> None:
        if self._path is not None:
            self._path = self._path.with_suffix(self._format().suffix)
        self._renew()

    def _change_path(self) -> None:
        chosen = self._choose_path(str(self.path))
        if chosen:
            path = Path(chosen)
            self._path = path if path.suffix else path.with_suffix(self._format().suffix)
            self._renew()

    def _renew(self) -> None:
        items = self.target.chosen()
        self.target.show_path(self.path)
        self.target.options.show_for(self._format().name)
        self.preview.state(items, self._subject.reviews)
        hindrance = self._subject.hindrance(items, self._format())
        self.copy.setEnabled(bool(items))
        self.export.setEnabled(not hindrance)
        if hindrance:
            self._say(hindrance)
        elif self.path.exists():
            self._say(tr("{name} is there already and will be replaced.", name=self.path.name))
        else:
            self._say(tr("The same input gives the same file.") if self._format().name != "docx" else "")
        self._delay.start()

    def _preview(self) -> None:
        name = self._format().name
        shown = name if name in _AS_TEXT else "md"
        self._make(shown, lambda content: self.preview.show_content(content, plain=shown != "md"))

    def _make(self, name: str, then: Callable[[bytes], object]) -> None:
        items: tuple[Item, ...] = self.target.chosen()
        if not items:
            return
        if name == ANNOTATED.name:
            job = self._marking.mark(items[0].source, items[0].analysis, self._subject.reviews)
            self._waiting[self._marking, job] = then
            return
        make, wishes = self._subject.make, self.target.options.wishes
        self._waiting[self._background, self._background.run(lambda: make(items, name, wishes))] = then

    def _on_done(self, maker: QObject, ticket: int, content: bytes) -> None:
        then = self._waiting.pop((maker, ticket), None)
        if then is not None:
            then(content)

    def _on_failed(self, maker: QObject, ticket: int, error: HowOpenError) -> None:
        if self._waiting.pop((maker, ticket), None) is not None:
            self.export.setEnabled(True)
            self._say(error_words(error), error=True)

    def _start(self) -> None:
        """Makes the file; a second one can't be asked for meanwhile."""
        self.export.setEnabled(False)
        self._say(tr("Making {name} …", name=self.path.name))
        self._make(self._format().name, self._write)

    def _copied(self, content: bytes) -> None:
        QGuiApplication.clipboard().setText(content.decode("utf-8"))
        self._say(tr("Copied as Markdown."))

    def _write(self, content: bytes) -> None:
        path = self.path
        try:
            write_bytes(path, content)
        except HowOpenError as error:
            self.export.setEnabled(True)
            self._say(error_words(error), error=True)
            return
        self.saved.emit(str(path))
        self.accept()

    def _say(self, words: str, *, error: bool = False) -> None:
        self.note.set_token("fails" if error else "text2")
        self.note.setText(words)

    # Qt's own names from here on.

    def done(self, result: int) -> None:
        """Closes the dialog."""
        self._delay.stop()
        self._waiting.clear()
        self._marking.close()
        self._background.close()
        super().done(result)
