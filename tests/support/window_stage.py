# SPDX-License-Identifier: Apache-2.0
"""The real window in each of its views, with documents of our own that never change: for golden pictures and the like.

The analyses were made once from the samples in ``licenses/samples`` and are kept as JSON, so that what is looked at
here changes with the window alone, and not with the rules of extraction. ``tests/gui/pictures/remake.py``
makes both anew.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

import reportlab
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QCursor, QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from howopen.comparing import compare, compare_several
from howopen.comparing.timeline import events
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Effect
from howopen.domain.errors import HowOpenError
from howopen.domain.timeline import Revision, Timeline, Track, TrackPoint, Version, VersionKind
from howopen.gui import stylesheet
from howopen.gui.compare.bar import Mode
from howopen.gui.opening import Place
from howopen.gui.theme import Theme
from howopen.reviewing import Correction
from howopen.workspace.codec import decode

PICTURES: Final = Path(__file__).resolve().parents[1] / "gui" / "pictures"
SIZE: Final = (1280, 800)
NAMES: Final = ("northwind-community-1", "northwind-community-2", "harbourline-api-1", "lantern-research-1")
ENGINE: Final = Engine(version="9.8.7", rules="ab12cd34" + "0" * 56)
REVIEWER: Final = "Sunita Anand"
NOW: Final = datetime(2026, 1, 15, 10, 30)
DOCUMENT: Final = "Northwind/Terms.md"
CLEAR: Final = QPoint(200, 200)
"""How far from a window the pointer is put, in pixels, so that it hovers over nothing."""
_TURNS: Final = 400
FONTS: Final = ("Vera.ttf", "VeraBd.ttf", "VeraIt.ttf", "VeraBI.ttf")
"""Fonts that come with a library that HowOpen needs anyway, so every machine paints the same letters."""


class StillTheme(Theme):
    """A theme whose letters are drawn as they are, whatever the computer's own settings say of hinting."""

    def _made_font(self, role: str) -> QFont:
        return still(super()._made_font(role))


def still(font: QFont) -> QFont:
    """The same font, drawn on every computer alike: smooth and without hinting."""
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


def theme_of(mode: str, *, contrast: str = "normal") -> Theme:
    """A theme whose letters look the same on every machine."""
    folder = Path(reportlab.__file__).parent / "fonts"
    families = [
        family
        for name in FONTS
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(folder / name)))
    ]
    theme = StillTheme(mode=mode, contrast=contrast, families=dict.fromkeys(("sans", "serif", "mono"), families[0]))
    QApplication.setFont(still(QFont(families[0])))
    return theme


def analyses() -> tuple[Analysis, ...]:
    """The four documents."""
    return tuple(analysis(name) for name in NAMES)


def analysis(name: str) -> Analysis:
    """One document, as it was read and judged when it was kept."""
    content = json.loads((PICTURES / "analyses" / f"{name}.json").read_text(encoding="utf-8"))
    return replace(decode(Analysis, content), engine=ENGINE)


def versions() -> Timeline:
    """The first two documents as two versions of one."""
    one, two = (analysis(name) for name in NAMES[:2])
    begin = datetime(2025, 3, 3, 12, tzinfo=UTC)
    first, second = (Version(f"{n:040x}", begin + timedelta(days=90 * n), f"Record {n}") for n in (1, 2))
    change = compare(one, two)
    revisions = (
        Revision(first, VersionKind.FIRST, one),
        Revision(second, VersionKind.REAL, two, change, events(change)),
    )
    points = tuple(TrackPoint(each.version, each.kind) for each in revisions)
    return Timeline("terms", DOCUMENT, revisions, (Track(DOCUMENT, points),))


class Stage:
    """Leads a window through its views; each of them leaves it as a person would find it."""

    def __init__(self, room: Any) -> None:
        self._room = room
        self._window = room.window

    def views(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Names of views, each with what brings the window there; they go in this order."""
        for place in Place:
            yield f"empty-{place.name.lower().replace('_', '-')}", partial(self._window.go, place)
        yield from (
            ("library", self.library),
            ("reading", self.reading),
            ("fault", self.fault),
            ("read", self.read),
            ("compare-text", lambda: self.compare(Mode.TEXT)),
            ("compare-clauses", lambda: self.compare(Mode.CLAUSES)),
            ("compare-inline", lambda: self.compare(Mode.INLINE)),
            ("compare-several", self.several),
            ("how-open", self.how_open),
            ("matrix", self.matrix),
            ("can-we", self.can_we),
            ("timeline", self.timeline),
            ("review", self.review),
            ("read-review", self.read_review),
            ("palette", self.palette),
            ("read-200", self.large),
        )

    def open_all(self) -> None:
        """Opens the four documents, unless they are open."""
        if self._window.documents.all:
            return
        for each in analyses():
            source = f"/samples/{each.document.name}"
            self._window.open([source])
            job = self._room.work.job("open", source)
            self._room.work.opened.emit(job, each)
            self._room.work.finished.emit(job)
        settle()

    def library(self) -> None:
        self._window.go(Place.LIBRARY)

    def reading(self) -> None:
        self._window.open(["/samples/long.pdf"])
        job = self._room.work.job("open", "/samples/long.pdf")
        self._room.work.progressed.emit(job, "Reading page 214 of 529", 0.4)
        QTest.qWait(400)  # progress is shown only where work takes a moment

    def fault(self) -> None:
        hint = "Ask for the file with its text, or let HowOpen recognise the text."
        self._room.work.refuse("/samples/long.pdf", HowOpenError("long.pdf holds pictures alone.", hint=hint))
        self._room.work.finished.emit(self._room.work.job("open", "/samples/long.pdf"))

    def read(self) -> None:
        for banner in self._window.notices.shown:
            banner.closed.emit()
        self.open_all()
        self._window.documents.select(0)
        self._window.go(Place.READ)
        self._window.shell.read.select_clause(self.cap().id)

    def cap(self) -> Any:
        """The clause on users of the first document."""
        clauses = self._window.documents.all[0].analysis.clauses
        return next(clause for clause in clauses if clause.category == "user-cap")

    def compare(self, mode: Mode) -> None:
        self.open_all()
        documents = self._window.documents
        if documents.comparison is None:
            self._window.opening.compare(documents.all[0], documents.all[1])
            job = self._room.work.job("compare")
            _, a, b, _fold = self._room.work.jobs[job]
            self._room.work.compared.emit(job, compare(a, b))
            self.finish()
        self._window.go(Place.COMPARE)
        view = self._window.shell.compare
        view.show_mode(mode)
        QTest.keyClick(view, Qt.Key.Key_F8)

    def finish(self) -> None:
        """Ends all work."""
        for job in self._room.work.jobs:
            self._room.work.finished.emit(job)

    def several(self) -> None:
        self.open_all()
        self._window.comparing.compare_open(0)
        job = self._room.work.job("several")
        _, baseline, others = self._room.work.jobs[job]
        self._room.work.several_compared.emit(job, compare_several(baseline, others))
        self.finish()

    def how_open(self) -> None:
        self.open_all()
        self._window.go(Place.HOW_OPEN)

    def matrix(self) -> None:
        self.open_all()
        self._window.go(Place.MATRIX)
        self._window.shell.matrix.select("commercial_use", 0)

    def can_we(self) -> None:
        self.open_all()
        self._window.go(Place.CAN_WE)
        self._window.plans.example()
        grid = self._window.shell.can_we.table.grid_model
        for _ in range(_TURNS):  # they are judged beside the window
            if grid.rowCount() == len(NAMES):
                break
            QTest.qWait(50)
        assert grid.rowCount() == len(NAMES), "the licences were not judged"
        settle()
        self._window.shell.can_we.table.choose(1, 1)

    def timeline(self) -> None:
        work = self._room.work
        self._window.timelines.show("/samples/terms", DOCUMENT)
        job = work.job("timeline", "/samples/terms", DOCUMENT)
        work.timeline_made.emit(job, versions())
        work.finished.emit(job)

    def review(self) -> None:
        self.open_all()
        self._window.documents.select(0)
        view = self._window.shell.review
        clauses = self._window.documents.all[0].analysis.clauses
        for clause in clauses[:3]:
            view.confirm_requested.emit(clause.id)
        view.correct_requested.emit(clauses[3].id, Correction(effect=Effect.CONDITION))
        view.reject_requested.emit(clauses[4].id)
        view.remark_requested.emit(clauses[3].id, "It holds only while the policy is adhered to.")
        self._window.go(Place.REVIEW)
        view.select(clauses[3].id)
        self.finish()  # the comparison is made anew with what was decided

    def read_review(self) -> None:
        self._window.go(Place.READ)
        self._window.shell.read.select_clause(self._window.documents.all[0].analysis.clauses[3].id)

    def palette(self) -> None:
        QTest.keyClick(self._window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(QApplication.focusWidget() or self._window, "users")

    def large(self) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._window, Qt.Key.Key_Escape)
        self._window.theme.set_zoom(200)


def settle() -> None:
    """Lets what waits for its turn come to its end."""
    for _ in range(12):
        QTest.qWait(15)


def staged(make_room: Callable[..., Any], folder: Path, mode: str) -> Any:
    """A room whose window has the size and the letters of the pictures; ``mode`` is a table of the theme file."""
    name, _, contrast = mode.partition("-")
    QApplication.setStyle("Fusion")
    QApplication.setCursorFlashTime(0)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    theme = theme_of(name, contrast="high" if contrast else "normal")
    room = make_room(theme=theme, reviews=folder / "reviews", now=lambda: NOW)
    stylesheet.prepare(theme, QApplication.instance())
    room.settings.set("reviewer", REVIEWER)
    room.window.reviews.begin()
    room.window.resize(*SIZE)
    settle()
    return room


def pictured(window: QWidget, path: Path) -> Path:
    """Saves what the window shows, in its true colours, with nothing under the pointer; returns ``path``."""
    QCursor.setPos(window.frameGeometry().bottomRight() + CLEAR)  # an earlier test may have left it over the window
    settle()
    window.grab().save(str(path))
    return path
