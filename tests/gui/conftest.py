# SPDX-License-Identifier: Apache-2.0
"""A window with work that a test carries out by hand; and no test may leave anything of Qt's behind."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from howopen.comparing import matrix
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.comparison import AlignedClauses, Comparison, Matrix, Statistics
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.library import LibraryEntry
from howopen.domain.outline import Outline
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.domain.timeline import Timeline
from howopen.exporting import AUTHOR, FORMATS, FormatInfo, Order
from howopen.gui.tasks import work_words
from howopen.gui.theme import Theme
from howopen.gui.tidying import collect_due
from howopen.gui.window import MainWindow
from howopen.library import Hit
from howopen.reviewing import standing
from howopen.workspace.inputs import PLAINLY, Expansion, ReadAs, expand
from howopen.workspace.settings import Settings
from howopen.workspace.shelving import Shelving

ENGINE = Engine(version="9.8.7", rules="ab12cd34" + "0" * 56)
WORDS = "You may use the model. You must not train other models with its outputs."


def make_analysis(name: str, text: str = WORDS, **more: Any) -> Analysis:
    """An analysis with one clause, of words of our own; ``more`` goes into its document."""
    evidence = Evidence(finder="rule", name="train.other", words=(), reason="says what may not be trained")
    start = max(text.find("You must"), 0)
    clause = Clause("c1", Category.MODEL_TRAINING, Effect.PROHIBIT, Span(start, len(text)), 0.9, (evidence,))
    document = Document(
        name=name,
        sha256=hashlib.sha256(f"{name} {text}".encode()).hexdigest(),
        media_type="text/plain",
        text=text,
        blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(text))),),
    )
    document = replace(document, **more)
    return Analysis(document, Outline(), (clause,), Profile(), ENGINE)


@pytest.fixture
def analysis_of() -> Callable[..., Analysis]:
    """Makes an analysis out of a name and a text."""
    return make_analysis


class HandWork(QObject):
    """Background work whose results a test gives by hand, with the signals of ``howopen.gui.tasks.Tasks``."""

    started = Signal(int, str)
    progressed = Signal(int, str, float)
    expanded = Signal(int, object)
    previewed = Signal(int, object)
    opened = Signal(int, object)
    compared = Signal(int, object)
    annotated = Signal(int, object)
    several_compared = Signal(int, object)
    versions_found = Signal(int, object)
    timeline_made = Signal(int, object)
    synced = Signal(int, object)
    lineage_found = Signal(int, object)
    shelved = Signal(int, object)
    summarised = Signal(int)
    failed = Signal(int, str, object)
    finished = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.jobs: dict[int, tuple[object, ...]] = {}
        self.cancelled: list[int] = []
        self.closed = False

    def expand(self, paths: tuple[str, ...], *, password: str = "") -> int:
        return self._take("expand", paths, password)

    def open(self, source: str, *, way: ReadAs = PLAINLY) -> int:
        return self._take("open", source, way.password, way)

    def paste(self, text: str, name: str) -> int:
        return self._take("paste", text, name)

    def compare(self, a: Analysis, b: Analysis, *, fold_names: bool = False) -> int:
        return self._take("compare", a, b, fold_names)

    def compare_several(self, baseline: Analysis, others: tuple[Analysis, ...]) -> int:
        return self._take("several", baseline, others)

    def annotate(self, source: str, analysis: Analysis, reviews: tuple[Review, ...]) -> int:
        return self._take("annotate", source, analysis, reviews)

    def find_versions(self, source: str) -> int:
        return self._take("versioned", source)

    def make_timeline(self, source: str, document: str) -> int:
        return self._take("timeline", source, document)

    def sync_library(self) -> int:
        return self._take("sync")

    def update_library(self) -> int:
        return self._take("renew")

    def find_lineage(self, entry_id: str) -> int:
        self.jobs[len(self.jobs) + 1] = ("lineage", entry_id)
        return len(self.jobs)

    def shelve(self, what: Shelving, things: tuple[object, ...]) -> int:
        return self._take("shelve", what, things)

    def summarise(self, *, limit: int = 4) -> int:
        self.jobs[len(self.jobs) + 1] = ("summarise", limit)
        return len(self.jobs)

    def cancel(self, job: int) -> None:
        self.cancelled.append(job)
        self.finished.emit(job)

    def close(self) -> None:
        self.closed = True

    def job(self, *wanted: object) -> int:
        """The number of the newest job that begins with these arguments."""
        found = [number for number, job in self.jobs.items() if job[: len(wanted)] == wanted]
        assert found, f"{wanted} was not asked for, but {[job[:2] for job in self.jobs.values()]}"
        return found[-1]

    def asked(self, kind: str) -> int:
        """How many jobs of that kind were asked for."""
        return sum(job[0] == kind for job in self.jobs.values())

    def give(self, source: str, text: str = WORDS, **more: Any) -> None:
        """Ends the reading of a source well; its document is called as the file is."""
        job = self.job("open", source)
        self.opened.emit(job, make_analysis(Path(source).name, text, **more))
        self.finished.emit(job)

    def unpack(self, *paths: str) -> Expansion:
        """Ends the newest search for documents in these paths well, with what is really there."""
        job = self.job("expand", paths)
        found = expand(paths, password=str(self.jobs[job][2]))
        self.expanded.emit(job, found)
        self.finished.emit(job)
        return found

    def refuse(self, source: str, error: Exception) -> None:
        """Ends the reading of a source badly."""
        job = self.job("open", source)
        self.failed.emit(job, source, error)
        self.finished.emit(job)

    def give_comparison(self) -> Comparison:
        """Ends the newest comparison well, with no change found."""
        job = self.job("compare")
        _, a, b, _fold_names = self.jobs[job]
        assert isinstance(a, Analysis)
        assert isinstance(b, Analysis)
        comparison = Comparison(a, b, (), (), (), Statistics(0, 0, 0, 1.0))
        self.compared.emit(job, comparison)
        self.finished.emit(job)
        return comparison

    def _take(self, kind: str, *arguments: object) -> int:
        number = len(self.jobs) + 1
        self.jobs[number] = (kind, *arguments)
        self.started.emit(number, work_words(kind, arguments))
        return number


@pytest.fixture
def hand_work() -> Callable[[], HandWork]:
    """Makes background work whose results a test gives by hand."""
    return HandWork


@dataclass
class Shelves:
    """A library in memory."""

    held: tuple[LibraryEntry, ...]

    def entries(self) -> tuple[LibraryEntry, ...]:
        return self.held

    def search(self, query: str) -> tuple[LibraryEntry, ...]:
        return tuple(entry for entry in self.held if query.casefold() in entry.name.casefold())

    def excerpt(self, query: str, entry: LibraryEntry) -> Hit:
        return Hit(entry)

    def tags(self) -> dict[str, tuple[str, ...]]:
        return {}

    def release(self) -> str:
        return "made-1.0"

    def summaries(self, rules: str) -> dict[str, str]:
        return {"north-1": '{"openness_class": "community", "index": 41, "decides": "700M users"}'}


class Bench:
    """A desk whose library is in memory and whose exports are the documents' names."""

    def __init__(self, shelves: Shelves | None) -> None:
        self.shelves = shelves
        self.exported: list[tuple[tuple[str, ...], str]] = []
        self.wished: list[tuple[tuple[Review, ...], bool, Order]] = []
        self.authors: list[str] = []
        self.aligned: list[AlignedClauses] = []

    def library(self) -> Shelves | None:
        return self.shelves

    def close(self) -> None:
        return None

    def engine(self) -> Engine:
        return ENGINE

    def formats(self) -> tuple[FormatInfo, ...]:
        return FORMATS

    def export(
        self,
        analyses: list[Analysis],
        *,
        format: str,  # noqa: A002 - the desk's word
        reviews: tuple[Review, ...] = (),
        notes: bool = True,
        order: Order = Order.TEXT,
    ) -> bytes:
        self.wished.append((reviews, notes, order))
        names = tuple(analysis.document.name for analysis in analyses)
        self.exported.append((names, format))
        return f"# {format}\n\n{', '.join(names)}\n".encode()

    def export_comparison(self, comparison: Comparison, *, format: str, author: str = AUTHOR) -> bytes:  # noqa: A002 - as above
        self.authors.append(author)
        return f"# {format}\n\n{comparison.a.document.name} / {comparison.b.document.name}\n".encode()

    def export_timeline(self, timeline: Timeline, *, format: str) -> bytes:  # noqa: A002 - as above
        return f"# {format}\n\n{timeline.document}\n".encode()

    def align(self, a: Analysis, b: Analysis, clauses: AlignedClauses) -> None:
        self.aligned.append(clauses)

    def release(self, a: Analysis, b: Analysis, clauses: AlignedClauses) -> None:
        self.aligned.remove(clauses)

    def restate(self, review: Review) -> Analysis:
        return replace(review.found, clauses=standing(review))

    def matrix(self, analyses: list[Analysis]) -> Matrix:
        return matrix(analyses)

    def export_matrix(self, matrix: Matrix, *, format: str) -> bytes:  # noqa: A002 - as above
        names = tuple(analysis.document.name for analysis in matrix.analyses)
        self.exported.append((names, format))
        return f"# {format}\n\n{', '.join(names)}\n".encode()

    def cite(self, analysis: Analysis, clause: Clause) -> str:
        return analysis.document.quote(clause.span)


_CREDIT = "Licence text: CC BY 4.0"
ENTRIES = (
    LibraryEntry(
        "north-1", "Northwind Model Licence", publisher="Northwind", date="2024", ai=True, attribution=_CREDIT
    ),
    LibraryEntry("north-2", "Northwind Model Licence 2", publisher="Northwind", ai=True, attribution=_CREDIT),
    LibraryEntry("fab", "Fabrikam Terms", publisher="Fabrikam", kind="terms", ai=True, attribution=_CREDIT),
    LibraryEntry("gone", "Fabrikam Licence", publisher="Fabrikam", ai=True, has_text=False, get_it="Ask Fabrikam."),
    LibraryEntry("plain", "Plain Licence", osi_approved=True, attribution=_CREDIT),
    LibraryEntry("mine", "Our own agreement", category="Own text"),
)


@dataclass
class Room:
    """A window and what surrounds it."""

    window: MainWindow
    work: HandWork
    desk: Bench
    settings: Settings


@pytest.fixture
def make_room(qtbot: QtBot, tmp_path: Path) -> Callable[..., Room]:
    """Makes a shown window over a library of these entries; None is a computer without a library."""

    def make(
        entries: tuple[LibraryEntry, ...] | None = ENTRIES,
        recent: tuple[str, ...] = (),
        *,
        reviews: Path | None = None,
        theme: Theme | None = None,
        now: Callable[[], datetime] = datetime.now,
    ) -> Room:
        settings = Settings(tmp_path / "settings.json")
        for name in recent:
            settings.remember(source=f"/x/{name}", name=name, format="TXT", now=now())
        work, desk = HandWork(), Bench(None if entries is None else Shelves(entries))
        window = MainWindow(desk, work, settings, theme or Theme(mode="light"), reviews=reviews, now=now)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):  # shortcuts are for the active window only
            window.show()
            window.activateWindow()
        return Room(window, work, desk, settings)

    return make


@pytest.fixture
def room(make_room: Callable[..., Room]) -> Room:
    """A window over the small library."""
    return make_room()


@pytest.fixture(autouse=True)
def _nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a top-level widget, a running thread or a ticking timer."""
    before = {id(widget) for widget in qapp.topLevelWidgets()}
    thresholds = gc.get_threshold()
    gc.set_threshold(0)  # as in the program (gui/tidying.py): no other thread may take apart what is Qt's
    yield
    gc.set_threshold(*thresholds)
    collect_due()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if _left(qapp, before):
        gc.collect()  # what only waits for the collector is not left behind
    left = _left(qapp, before)
    assert not left, f"left behind: {[(type(thing).__name__, thing.objectName()) for thing in left]}"


def _left(application: QApplication, before: set[int]) -> list[QObject]:
    """Top-level widgets that are new, and whatever thread runs or timer ticks."""
    widgets = [widget for widget in application.topLevelWidgets() if id(widget) not in before]
    things = [thing for thing in gc.get_objects() if isinstance(thing, QTimer | QThread) and isValid(thing)]
    busy = [thing for thing in things if (thing.isActive() if isinstance(thing, QTimer) else thing.isRunning())]
    return [*widgets, *busy]
