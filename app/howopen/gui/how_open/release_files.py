# SPDX-License-Identifier: Apache-2.0
"""The files of the release pane: model card and reviewer's facts in, JSON or Markdown out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from howopen.domain.errors import HowOpenError
from howopen.domain.release import Release
from howopen.gui.background import Background
from howopen.gui.can_we.files import ask_where, ask_which
from howopen.gui.notices import Notices
from howopen.gui.translation.texts import mark, tr
from howopen.workspace.bundles import export_release, read_release
from howopen.workspace.settings import Settings
from howopen.workspace.writing import write_bytes

if TYPE_CHECKING:
    from howopen.gui.how_open.release_pane import ReleasePane

_CARD: Final = mark("Model card (*.md *.markdown);;All files (*)")
_FACTS: Final = mark("Reviewer’s facts (*.toml *.json);;All files (*)")
_KINDS: Final = mark("Markdown, for people (*.md);;JSON, for programs (*.json)")
_CARDS: Final = frozenset({".md", ".markdown"})
_FACT_FILES: Final = frozenset({".toml", ".json"})


@dataclass(frozen=True, slots=True)
class _Pair:
    """A card and the facts that complete it."""

    card: Path
    facts: Path | None = None


class ReleaseFiles(QObject):
    """Reads in a thread of its own; of several readings only the newest is shown."""

    def __init__(self, window: QWidget, pane: ReleasePane, notices: Notices, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._pane, self._notices, self._settings = window, pane, notices, settings
        self._work = Background(self)
        self._ticket = 0
        self._wanted: _Pair | None = None
        self._shown: _Pair | None = None
        self.ask_which: Callable[[QWidget, str, str, str], str] = ask_which
        self.ask_where: Callable[[QWidget, str, str, str], str] = ask_where
        self._work.done.connect(self._show)
        self._work.failed.connect(self._refuse)
        pane.card_requested.connect(self.open_card)
        pane.facts_requested.connect(self.open_facts)
        pane.facts_dismissed.connect(self._leave_out_facts)
        pane.export_requested.connect(self.export)

    def open_card(self) -> None:
        """Asks for a model card and reads it."""
        path = self.ask_which(self._window, tr("Open model card"), self._folder(), tr(_CARD))
        if path:
            self._read(_Pair(Path(path)))

    def open_facts(self) -> None:
        """Asks for the reviewer's facts and judges the card again with them."""
        path = self.ask_which(self._window, tr("Open your facts"), self._folder(), tr(_FACTS)) if self._shown else ""
        if path and self._shown is not None:
            self._read(_Pair(self._shown.card, Path(path)))

    def drop(self, paths: Sequence[str]) -> tuple[str, ...]:
        """Takes a model card, facts or both from a drop; returns the paths that are neither."""
        card = next((Path(path) for path in paths if Path(path).suffix.lower() in _CARDS), None)
        facts = next((Path(path) for path in paths if Path(path).suffix.lower() in _FACT_FILES), None)
        if card is not None:
            self._read(_Pair(card, facts))
        elif facts is not None and self._shown is not None:
            self._read(_Pair(self._shown.card, facts))
        elif facts is not None:
            told = tr("{name} completes a model card, its README.md.", name=facts.name)
            self._notices.info(tr("Open the model card first"), told)
        return tuple(path for path in paths if Path(path) not in (card, facts))

    def export(self) -> None:
        """Asks where, and writes the release as Markdown or JSON."""
        release, shown = self._pane.release, self._shown
        if release is None or shown is None:
            return
        name = f"{shown.card.resolve().parent.name or 'model'} – release.md"
        path = self.ask_where(self._window, tr("Export release"), str(Path(self._folder()) / name), tr(_KINDS))
        if not path:
            return
        try:
            kind = "json" if Path(path).suffix.lower() == ".json" else "md"
            write_bytes(Path(path), export_release(release, format=kind))
        except HowOpenError as error:
            self._notices.error(tr("That was not saved"), error)
            return
        with suppress(HowOpenError, OSError):  # the file is written; only its folder is not remembered
            self._settings.set("export_folder", str(Path(path).parent))
        self._notices.ask(
            tr("Exported"),
            tr("{name} is in {parent}.", name=Path(path).name, parent=Path(path).parent),
            tr("Open it"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)),
        )

    def close_work(self) -> None:
        """Ends the thread."""
        self._work.close()

    def _read(self, pair: _Pair) -> None:
        self._wanted = pair
        self._pane.show_reading((pair.facts or pair.card).name)
        self._ticket = self._work.run(lambda: read_release(pair.card, facts=pair.facts))

    def _leave_out_facts(self) -> None:
        if self._shown is not None:
            self._read(_Pair(self._shown.card))

    def _show(self, ticket: int, release: object) -> None:
        if ticket != self._ticket or not isinstance(release, Release) or self._wanted is None:
            return  # another file was chosen meanwhile
        self._shown = self._wanted
        self._present(release)

    def _present(self, release: Release) -> None:
        facts = self._shown.facts if self._shown else None
        self._pane.show_release(release, facts=facts.name if facts else "")
        if self._pane.isVisible():
            self._pane.focus_content()

    def _refuse(self, ticket: int, error: HowOpenError) -> None:
        if ticket != self._ticket or self._wanted is None:
            return
        self._notices.error(tr("{name} was not opened", name=(self._wanted.facts or self._wanted.card).name), error)
        if self._pane.release is not None:  # what was shown before still holds
            self._present(self._pane.release)

    def _folder(self) -> str:
        if self._shown is not None:
            return str(self._shown.card.parent)
        kept = Path(self._settings.text("export_folder") or Path.home())
        return str(kept if kept.is_dir() else Path.home())
