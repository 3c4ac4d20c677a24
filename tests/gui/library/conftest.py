# SPDX-License-Identifier: Apache-2.0
"""A window over a real library of a few texts that were written for these tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from howopen.domain.library import LibraryEntry
from howopen.gui.theme import Theme
from howopen.gui.views.library_panel import LibraryPanel
from howopen.gui.window import MainWindow
from howopen.library import Library, is_own
from howopen.library.building import build
from howopen.library.known import KnownText, sha256, tidy
from howopen.library.progress import never, unheard
from howopen.workspace.desk import Desk
from howopen.workspace.lineages import version_steps
from howopen.workspace.places import Places
from howopen.workspace.settings import Settings
from howopen.workspace.shelving import Shelving, Stocked
from howopen.workspace.stocking import shelve

FERRY = """Ferry Model Licence

You may run the ferry model on every boat that you own. You may carry passengers for money.

You must not use the ferry model to smuggle, and you shall name the harbour of origin on every ticket.
"""
FERRY_2 = FERRY.replace("every boat", "up to forty boats").replace("to smuggle", "to smuggle or to race")
ORCHARD = """Anyone may pick the apples of this orchard and sell them. Whoever sells apples shall name the orchard.

Apples are handed over as they hang.
"""
_CREDIT = "Written for a test"


def _known(entry: LibraryEntry, text: str) -> KnownText:
    plain = tidy(text)
    return KnownText(
        LibraryEntry(**{**{f: getattr(entry, f) for f in entry.__slots__}, "sha256": sha256(plain)}), text=plain
    )


TEXTS = (
    _known(
        LibraryEntry(
            "ferry-1", "Ferry Model Licence", category="Source-available", publisher="Ferry Works", date="2023-04",
            family="ferry", ai=True, attribution=_CREDIT,
        ),
        FERRY,
    ),
    _known(
        LibraryEntry(
            "ferry-2", "Ferry Model Licence 2", category="Source-available", publisher="Ferry Works",
            date="2024-09-01", family="ferry", ai=True, attribution=_CREDIT, previous="ferry-1",
        ),
        FERRY_2,
    ),
    _known(
        LibraryEntry(
            "orchard", "Orchard Licence", category="Permissive", publisher="Orchard", spdx="Orchard-1.0",
            osi_approved=True, attribution=_CREDIT,
        ),
        ORCHARD,
    ),
)  # fmt: skip


@dataclass
class Hall:
    """A window, its library on the start page, and the work that a test carries out."""

    window: MainWindow
    panel: LibraryPanel
    work: Any
    desk: Desk

    @property
    def library(self) -> Library:
        """The library as it is now."""
        return self.desk.need_library()

    def names(self) -> list[str]:
        """The names in the table."""
        model = self.panel.model
        return [entry.name for row in range(model.rowCount()) if (entry := model.entry(model.index(row, 0)))]

    def choose(self, *ids: str) -> None:
        """Chooses rows, as clicks would."""
        self.panel.table.clearSelection()
        self.panel.table.select(ids)

    def shelve(self) -> Stocked:
        """Carries out the newest wish to change own entries, as the background process does."""
        number = self.work.job("shelve")
        _, what, things = self.work.jobs[number]
        with Library(self.library.path) as library:
            stocked = shelve(library, Shelving(what), things)
        self.work.shelved.emit(number, stocked)
        self.work.finished.emit(number)
        return stocked

    def count_steps(self, entry_id: str) -> None:
        """Carries out the counting of what changed from version to version."""
        number = self.work.job("lineage", entry_id)
        self.work.lineage_found.emit(number, version_steps(self.library, entry_id))
        self.work.finished.emit(number)

    def mine(self) -> list[str]:
        """The names of the person's own entries."""
        return [entry.name for entry in self.library.entries() if is_own(entry)]


@pytest.fixture
def hall(qtbot: QtBot, tmp_path: Path, hand_work: Callable[[], Any]) -> Iterator[Hall]:
    """A shown window over that library."""
    places = Places(data=tmp_path / "data", config=tmp_path / "config")
    places.data.mkdir()
    build(places.library, TEXTS, release="made==1.0", progress=unheard, cancelled=never)
    desk, work = Desk(places), hand_work()
    window = MainWindow(desk, work, Settings(tmp_path / "settings.json"), Theme(mode="light"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield Hall(window, window.shell.start.library, work, desk)
    desk.close()
