# SPDX-License-Identifier: Apache-2.0
"""What the view keeps and writes: the organisation and plan as a file and in the settings, policies, answers."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from howopen.domain.errors import HowOpenError
from howopen.domain.planning import Enquiry
from howopen.gui.background import Background
from howopen.gui.notices import Notices
from howopen.gui.translation.texts import mark, tr
from howopen.workspace.asking import example_enquiry, export_answers, parse_enquiry, read_enquiry, write_enquiry
from howopen.workspace.checking import find_policy
from howopen.workspace.settings import Settings
from howopen.workspace.writing import write_bytes

if TYPE_CHECKING:
    from howopen.gui.views import CanWeView

_TOML: Final = mark("Organisation and plan (*.toml);;All files (*)")
_POLICY: Final = mark("House policy (*.toml);;All files (*)")
_ANSWERS: Final = mark(
    "Answers in Markdown, for people (*.md);;Answers in JSON, for programs (*.json);;"
    "Checklist of duties in Word (*.docx);;Checklist of duties as plain text (*.txt)"
)
_ENDINGS: Final = (".json", ".toml", ".docx", ".txt")
_FORMATS: Final = {".md": "md", ".json": "json"}
_CHECKLISTS: Final = {".docx": "docx", ".txt": "txt"}


def ask_which(parent: QWidget, title: str, folder: str, kinds: str) -> str:
    """Lets the person choose a file to open; "" where they cancel."""
    return QFileDialog.getOpenFileName(parent, title, folder, kinds)[0]


def ask_where(parent: QWidget, title: str, path: str, kinds: str) -> str:
    """Lets the person choose a file to write; "" where they cancel."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, path, kinds)
    if chosen and not Path(chosen).suffix:
        chosen += next((ending for ending in _ENDINGS if ending in kind), ".md")
    return chosen


class PlanFiles(QObject):
    """Opens, saves and keeps what the view shows."""

    def __init__(
        self,
        window: QWidget,
        view: CanWeView,
        notices: Notices,
        settings: Settings,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._today = today
        self._background = Background(self)
        self._exports: dict[int, str] = {}
        self._background.done.connect(self._exported)
        self._background.failed.connect(lambda _ticket, error: notices.error(tr("That was not exported"), error))
        self._window = window
        self._view = view
        self._notices = notices
        self._settings = settings
        self.ask_which: Callable[[QWidget, str, str, str], str] = ask_which
        self.ask_where: Callable[[QWidget, str, str, str], str] = ask_where
        view.enquiry_changed.connect(self._keep)
        view.open_requested.connect(self.open)
        view.save_requested.connect(self.save)
        view.example_requested.connect(self.example)
        view.policy_requested.connect(self.open_policy)
        view.export_requested.connect(self.export)
        self._restore()

    def open(self) -> None:
        """Asks for a profile and shows it."""
        path = self.ask_which(self._window, tr("Open organisation and plan"), self._folder(), tr(_TOML))
        if not path:
            return
        try:
            enquiry = read_enquiry(Path(path))
        except HowOpenError as error:
            self._notices.error(tr("{name} was not opened", name=Path(path).name), error)
            return
        self._show(enquiry, path)

    def save(self) -> None:
        """Asks where, and saves the form as a profile."""
        suggested = Path(self._folder()) / f"{_safe(self._view.enquiry.organisation.name)}.toml"
        path = self.ask_where(self._window, tr("Save organisation and plan"), str(suggested), tr(_TOML))
        if not path:
            return
        if self._write(path, write_enquiry(self._view.enquiry).encode()):
            self._show(self._view.enquiry, path)

    def example(self) -> None:
        """Fills in the example that ships with the program."""
        self._show(example_enquiry(), "")

    def open_policy(self) -> None:
        """Asks for a house policy and holds the documents against it."""
        path = self.ask_which(self._window, tr("Open house policy"), self._folder(), tr(_POLICY))
        if not path:
            return
        try:
            policy = find_policy(path)
        except HowOpenError as error:
            self._notices.error(tr("{name} was not opened", name=Path(path).name), error)
            return
        self._view.add_policy(path, policy)

    def export(self) -> None:
        """Asks where, and writes the answers, or the duties that follow as a checklist with NOTICE text."""
        if not self._view.answers:
            return
        name = f"{_safe(self._view.enquiry.organisation.name)} – answers.md"
        path = self.ask_where(self._window, tr("Export answers"), str(Path(self._folder()) / name), tr(_ANSWERS))
        if not path:
            return
        self._exports[self._background.run(self._maker(Path(path).suffix.lower()))] = path

    def _maker(self, ending: str) -> Callable[[], bytes]:
        """What makes the file that goes by ``ending``, out of what is shown now."""
        answers, enquiry = self._view.answers, self._view.enquiry
        if ending in _CHECKLISTS:
            from howopen.exporting import export_duties

            return partial(export_duties, answers, format=_CHECKLISTS[ending], made=self._today())
        return partial(export_answers, answers, enquiry, format=_FORMATS.get(ending, "md"))

    def _exported(self, ticket: int, content: bytes) -> None:
        path = self._exports.pop(ticket)
        if self._write(path, content):
            self._notices.ask(
                tr("Exported"),
                tr("{name} is in {parent}.", name=Path(path).name, parent=Path(path).parent),
                tr("Open it"),
                lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)),
            )

    def _show(self, enquiry: Enquiry, path: str) -> None:
        self._view.show_enquiry(enquiry, file=Path(path).name)
        self._set("plan_file", path)
        self._keep(enquiry)

    def _keep(self, enquiry: Enquiry) -> None:
        """Keeps the form between runs; without a planned use there is nothing to keep."""
        self._set("plan", write_enquiry(enquiry) if enquiry.plan.uses else "")
        self._name_file(enquiry)

    def _name_file(self, enquiry: Enquiry) -> None:
        """Says whether the form is what its file holds."""
        path = self._settings.text("plan_file")
        if not path:
            self._view.form.show_file("")
            return
        same = False
        with suppress(HowOpenError):
            same = read_enquiry(Path(path)) == enquiry
        self._view.form.show_file(Path(path).name if same else tr("{name}, changed", name=Path(path).name))

    def _restore(self) -> None:
        kept = self._settings.text("plan")
        if not kept:
            return
        with suppress(HowOpenError):  # of another version of the program: the form begins empty
            enquiry = parse_enquiry(kept)
            self._view.show_enquiry(enquiry, file="")
            self._name_file(enquiry)

    def _write(self, path: str, content: bytes) -> bool:
        try:
            write_bytes(Path(path), content)
        except HowOpenError as error:
            self._notices.error(tr("That was not saved"), error)
            return False
        self._set("export_folder", str(Path(path).parent))
        return True

    def _folder(self) -> str:
        kept = Path(self._settings.text("export_folder") or Path.home())
        return str(kept if kept.is_dir() else Path.home())

    def _set(self, key: str, value: str) -> None:
        with suppress(HowOpenError, OSError):  # a setting that cannot be kept stops nobody
            self._settings.set(key, value)


def _safe(name: str) -> str:
    """A name that every system takes for a file."""
    return "".join(" " if char in '\\/:*?"<>|' or ord(char) < 32 else char for char in name).strip(" .")[:60] or "plan"
