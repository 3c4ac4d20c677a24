# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of the real window with real licences, in light and dark, for the README and for looking at.

    .venv/bin/python packaging/make_pictures.py [--terms REPOSITORY] [--only NAME ...] [--language ko] [FOLDER]

Needs the licence library (./run library sync). Works without a display. The timeline needs a git repository or bundle
of terms with the document "ChatGPT/Terms of Service.md"; without one it is left out.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "app"))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QEventLoop, QMimeData, QPointF, Qt, QTimer, QUrl  # noqa: E402 - the platform is chosen before Qt loads
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog  # noqa: E402

from howopen.domain.clauses import Effect  # noqa: E402
from howopen.gui import stylesheet  # noqa: E402
from howopen.gui.application import prepared  # noqa: E402
from howopen.gui.compare.bar import Mode  # noqa: E402
from howopen.gui.opening import Place  # noqa: E402
from howopen.gui.tasks import Tasks  # noqa: E402
from howopen.gui.theme import Theme  # noqa: E402
from howopen.gui.translation.translator import install  # noqa: E402
from howopen.gui.window import MainWindow  # noqa: E402
from howopen.reviewing import Correction  # noqa: E402
from howopen.workspace.desk import Desk  # noqa: E402
from howopen.workspace.places import Places, places  # noqa: E402
from howopen.workspace.settings import Settings  # noqa: E402

SIZE = (1440, 900)
PATIENCE_SECONDS = 60.0
LADDER = (
    "mit",
    "openmdw-1.0",
    "bigscience-openrail-m",
    "falcon-2",
    "gemma-2025",
    "stability-community-2024",
    "flux-1-dev",
    "openai-terms-2024",
    "llama-4",
)
SIDE_BY_SIDE = (
    "llama-2",
    "llama-4",
    "gemma-2025",
    "qwen-2024",
    "deepseek-1.0",
    "mistral-7b",
    "falcon-2",
    "stability-community-2024",
    "bigscience-openrail-m",
    "openmdw-1.0",
    "mit",
    "openai-terms-2024",
)
ASKED = (
    "llama-4",
    "llama-4-use-policy",
    "gemma-2025",
    "mit",
    "stability-community-2024",
    "flux-1-dev",
    "openai-terms-2024",
)
SAMPLES = ("northwind-community-1.pdf", "northwind-community-1.docx")

CARD = """---
license: apache-2.0
base_model: northwind/tide-7b
datasets:
- quayside/logs
library_name: transformers
pipeline_tag: text-generation
---
# Harbour 7B Instruct

Harbour 7B Instruct answers questions about berths and tides.

## Usage

Download the weights as safetensors and load them with `from_pretrained("quayside/harbour-7b")`.

## Evaluation results

It answers 71 of 100 questions about tides.

## Training data

Log books of nine harbours. They are not released.
"""
FACTS = """[components.model-architecture]
status = "released"
licence = "Apache-2.0"
source = "https://example.org/harbour/model.py"

[components.technical-report]
status = "released"
licence = "CC-BY-4.0"
source = "https://example.org/harbour/report.pdf"

[components.datasets]
status = "not-found"
source = "https://example.org/harbour/questions, answer 4"
note = "The provider says that the log books stay with the harbours."

[components.training-code]
status = "released"
licence = "MIT"
source = "https://example.org/harbour/training"

[[provider]]
what = "data"
words = "The log books on which it was trained"
source = "https://example.org/harbour/questions, answer 4"

[[base]]
name = "northwind/tide-7b"
licence = "Apache-2.0"
source = "https://example.org/tide-7b"
"""


def keep(picture: QPixmap, path: Path) -> None:
    """Saves a picture with 256 colours: a third of the size, and no difference that an eye sees."""
    picture.save(str(path))
    with Image.open(path) as image:
        small = image.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
    print(path)


def wait(until: Callable[[], bool]) -> None:
    """Lets the window live until something has come about."""
    end = time.monotonic() + PATIENCE_SECONDS
    while not until():
        if time.monotonic() > end:
            raise SystemExit("the window did not get there in time")
        QTest.qWait(20)
    QTest.qWait(400)


class Album:
    """Pictures of one window in one theme."""

    def __init__(self, window: MainWindow, folder: Path, mode: str) -> None:
        self._window = window
        self._folder = folder
        self._mode = mode

    def take(self, name: str) -> None:
        """Saves what the window shows now."""
        keep(self._window.grab(), self._path(name))

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}-{self._mode}.png"

    def take_dialog(self, name: str, show: Callable[[], object]) -> None:
        """Saves the window with the dialog that ``show`` opens over it, then cancels the dialog."""
        seen: list[bool] = []

        def snap() -> None:
            dialog = QApplication.activeModalWidget() or self._window.findChild(QDialog)
            if not isinstance(dialog, QDialog) or not dialog.isVisible():
                QTimer.singleShot(100, snap)
                return
            QTest.qWait(600)
            canvas = self._window.grab()
            painter = QPainter(canvas)
            at = self._window.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft()))
            painter.drawPixmap(at, dialog.grab())
            painter.end()
            keep(canvas, self._path(name))
            seen.append(True)
            dialog.reject()

        QTimer.singleShot(100, snap)
        show()
        wait(lambda: bool(seen))


def walk(window: MainWindow, album: Album) -> None:
    """The tour: start page, reading, side by side, export."""
    documents = window.documents
    wait(lambda: bool(window.library.entries))
    window.open([str(ROOT / "licenses" / "samples" / name) for name in SAMPLES[:1]])
    wait(lambda: documents.current is not None)
    window.open(["lib:llama-3.1"])
    wait(lambda: len(documents.all) == 2)
    window.open(["lib:llama-4"])
    wait(lambda: len(documents.all) == 3)
    read = window.shell.read
    clauses = documents.current.analysis.clauses if documents.current else ()
    cap = next((clause.id for clause in clauses if clause.category == "user-cap" and clause.values), None)
    if cap:
        read.select_clause(cap)
    QTest.qWait(300)
    album.take("read")
    window.go(Place.LIBRARY)
    QTest.qWait(300)
    album.take("library")
    window.go(Place.READ)
    album.take_dialog("export", window.prompts.export_summary)


def hold_together(window: MainWindow, album: Album) -> None:
    """Compare: Llama 3.1 and 4 in text order, inline and by clause; Llama 4 and Gemma by clause; several at once."""
    documents = window.documents
    while documents.all:
        documents.close(0)
    view = window.shell.compare
    compare(window, "llama-3.1", "llama-4")
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_F8)
    QTest.qWait(300)
    album.take("compare")
    view.show_mode(Mode.INLINE)
    QTest.qWait(300)
    album.take("compare-inline")
    view.show_mode(Mode.CLAUSES)
    QTest.qWait(300)
    album.take("compare-clauses-llama")
    compare(window, "llama-4", "gemma-2025")
    QTest.qWait(300)
    album.take("compare-clauses")
    window.open(["lib:llama-2"])
    wait(lambda: len(documents.all) == 4)
    window.comparing.compare_open(3)
    wait(lambda: window.shell.shows_several)
    album.take("compare-several")
    view.show_mode(Mode.TEXT)


def compare(window: MainWindow, a: str, b: str) -> None:
    """Compares two texts of the library."""
    before = window.documents.comparison
    window.opening.compare(f"lib:{a}", f"lib:{b}")
    wait(lambda: window.documents.comparison is not before and window.shell.place is Place.COMPARE)


def decide(window: MainWindow, album: Album) -> None:
    """Review: Llama 4 half decided, one finding corrected, one rejected, with a note."""
    documents, session = window.documents, window.reviewing.session
    while documents.all:
        documents.close(0)
    window.open(["lib:llama-4"])
    wait(lambda: documents.current is not None)
    assert session is not None
    clauses = documents.all[0].analysis.clauses
    view = window.shell.review
    for clause in clauses[:12]:
        view.confirm_requested.emit(clause.id)
    view.correct_requested.emit(clauses[12].id, Correction(effect=Effect.CONDITION))
    view.reject_requested.emit(clauses[13].id)
    view.remark_requested.emit(clauses[12].id, "It holds only while the policy is adhered to.")
    window.go(Place.REVIEW)
    view.select(clauses[12].id)
    QTest.qWait(400)
    album.take("review")
    window.go(Place.READ)
    window.shell.read.select_clause(clauses[13].id)
    QTest.qWait(300)
    album.take("read-review")
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(QApplication.focusWidget() or window, "users")
    QTest.qWait(400)
    album.take("palette")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)


def stroll(window: MainWindow, album: Album) -> None:
    """A walk in order: drop two PDFs, read, correct a clause, compare, ask, export to Word."""
    documents = window.documents
    while documents.all:
        documents.close(0)
    samples = ROOT / "licenses" / "samples"
    drop(window, [samples / "northwind-community-1.pdf", samples / "northwind-community-2.pdf"])
    wait(lambda: documents.comparison is not None and window.shell.place is Place.COMPARE)
    album.take("walk-1-dropped")
    window.go(Place.READ)
    documents.select(0)
    cap = next(clause for clause in documents.all[0].analysis.clauses if clause.category == "user-cap")
    window.shell.read.select_clause(cap.id)
    QTest.qWait(400)
    album.take("walk-2-read")
    window.shell.read.correct_requested.emit(cap.id)
    QTest.qWait(400)
    album.take("walk-3-correct")
    window.shell.review.correct_requested.emit(cap.id, Correction(effect=Effect.PROHIBIT))
    window.shell.review.decision.close_panel()  # as saving does
    QTest.qWait(400)
    album.take("walk-4-corrected")
    window.opening.compare(documents.all[0], documents.all[1])
    QTest.qWait(1500)
    window.go(Place.COMPARE)
    window.shell.compare.show_mode(Mode.CLAUSES)
    QTest.qWait(400)
    album.take("walk-5-compare")
    window.shell.compare.show_mode(Mode.TEXT)
    window.go(Place.CAN_WE)
    window.plans.example()
    live_until(lambda: len(window.shell.can_we.answers) == len(documents.all))
    album.take("walk-6-can-we")
    window.go(Place.READ)
    album.take_dialog("walk-7-export", window.prompts.export_summary)


def drop(window: MainWindow, paths: Sequence[Path]) -> None:
    """Drops files onto the middle of the window, as a person does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPointF(window.rect().center())
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(at, Qt.DropAction.CopyAction, data, left, none))


def follow(window: MainWindow, album: Album, terms: Path) -> None:
    """Timeline: the terms of ChatGPT over their versions."""
    window.timelines.show(str(terms), "ChatGPT/Terms of Service.md")
    wait(lambda: window.shell.timeline.timeline is not None and window.shell.place is Place.TIMELINE)
    QTest.qWait(300)
    album.take("timeline")


def open_only(window: MainWindow, names: Sequence[str]) -> None:
    """Closes what is open, and opens texts of the library in this order."""
    documents = window.documents
    while documents.all:
        documents.close(0)
    for number, name in enumerate(names, start=1):
        window.open([f"lib:{name}"])
        wait(lambda want=number: len(documents.all) == want)


def climb(window: MainWindow, album: Album) -> None:
    """How open: nine licences on the ladder, Gemma's looked at beside Llama's."""
    open_only(window, LADDER)
    window.go(Place.HOW_OPEN)
    view = window.shell.how_open
    view.bar.against.setFocus()
    while view.bar.against.currentData() != LADDER.index("gemma-2025"):
        QTest.keyClick(view.bar.against, Qt.Key.Key_Down)
    view.criteria.view.setFocus()
    for _ in range(5):
        QTest.keyClick(view.criteria.view, Qt.Key.Key_Down)
    QTest.qWait(300)
    album.take("how-open")


def lay_out(window: MainWindow, album: Album) -> None:
    """Matrix: twelve licences and terms, the most open first, at what they say of training other models."""
    open_only(window, SIDE_BY_SIDE)
    window.go(Place.MATRIX)
    view = window.shell.matrix
    view.bar.order.setCurrentIndex(view.bar.order.findData("openness"))
    view.bar.differences.setFocus()
    QTest.keyClick(view.bar.differences, Qt.Key.Key_Space)
    view.select("train_other_models", SIDE_BY_SIDE.index("stability-community-2024"))
    view.table.setFocus()
    QTest.qWait(300)
    album.take("matrix")


def ask(window: MainWindow, album: Album) -> None:
    """Can we?: the example of a small company in the EU asks; Llama 4 is judged together with its use policy."""
    open_only(window, ASKED)
    window.go(Place.CAN_WE)
    view = window.shell.can_we
    window.plans.example()
    live_until(lambda: len(view.answers) == len(ASKED))
    view.join(0, 1)
    live_until(lambda: len(view.answers) == len(ASKED) - 1)
    view.table.choose(3, 1)
    view.table.setFocus()
    live_until(lambda: True)
    album.take("can-we")


def look_into(window: MainWindow, album: Album) -> None:
    """What was released: a model of our own invention by its card, completed by a reviewer."""
    with tempfile.TemporaryDirectory() as folder:
        card, facts = Path(folder) / "README.md", Path(folder) / "facts.toml"
        card.write_text(CARD, encoding="utf-8")
        facts.write_text(FACTS, encoding="utf-8")
        window.go(Place.HOW_OPEN)
        view = window.shell.how_open
        view.show_release()
        window.releases.drop((str(card), str(facts)))
        live_until(lambda: view.release.release is not None)
        for _ in range(2):
            QTest.keyClick(view.release.view, Qt.Key.Key_Down)
        live_until(lambda: True)
        album.take("release")
        view.mode.choose(0)


def live_until(until: Callable[[], bool]) -> None:
    """As ``wait``, with an event loop of Qt's own: ``QTest.qWait`` leaves threads of Python no time to work."""
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        loop = QEventLoop()
        QTimer.singleShot(400, loop.quit)
        loop.exec()
        if until():
            return
        if time.monotonic() > end:
            raise SystemExit("the window did not get there in time")


def main(folder: Path, *, terms: Path | None, only: Sequence[str], language: str = "en") -> None:
    """Makes the pictures of the parts of the tour named by ``only``, or all, in ``folder``, in a language."""
    tour: dict[str, Callable[[MainWindow, Album], None]] = {
        "read": walk,
        "compare": hold_together,
        "how-open": climb,
        "matrix": lay_out,
        "can-we": ask,
        "release": look_into,
        "review": decide,
        "walk": stroll,
    }
    if terms is not None:
        tour["timeline"] = partial(follow, terms=terms)
    folder.mkdir(parents=True, exist_ok=True)
    application = prepared(sys.argv[:1])
    install(application, language)
    tongue = "" if language == "en" else f"-{language}"
    data = places().data
    os.environ["HOME"] = "/home/sunita"  # which the dialogs show, and no person of this machine
    for mode in ("light", "dark"):
        with tempfile.TemporaryDirectory() as config:
            where = Places(data=data, config=Path(config))
            theme = Theme(mode=mode)
            stylesheet.apply(theme, application)
            desk = Desk(where)
            desk.summarise_some(limit=1_000, progress=lambda _words, _fraction: None)
            settings = Settings(where.settings)
            settings.set("reviewer", "Sunita Anand")
            window = MainWindow(desk, Tasks(where), settings, theme, reviews=Path(config) / "reviews")
            window.reviews.begin()
            window.resize(*SIZE)
            window.show()
            album = Album(window, folder, f"{mode}{tongue}")
            for name, part in tour.items():
                if not only or name in only:
                    part(window, album)
            window.close()
            desk.close()
            window.deleteLater()
            QTest.qWait(50)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "pictures")
    parser.add_argument("--terms", type=Path)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--language", default="en")
    options = parser.parse_args()
    main(options.folder, terms=options.terms, only=options.only, language=options.language)
