# SPDX-License-Identifier: Apache-2.0
"""How long the window's thread is held while a long PDF opens and a long pair is compared; run by hand, not a test.

    PYTHONPATH=app python tests/bench/stall_bench.py [--pages 300] [--size 1500000]

The real window works with the real background process. A timer of 5 ms notes when it should have run and when it did:
the longest gap is the longest that a key or a click would have waited. The goal is 50 ms. A gap is printed as measured
and as processor time of the window's thread, which other work of the computer does not lengthen.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer

from howopen.gui import application
from howopen.gui.tidying import Tidying
from howopen.gui.window import MainWindow
from howopen.starting import collect_seldom
from howopen.workspace.places import Places
from howopen.workspace.settings import Settings

TICK_MS = 5
PATIENCE_S = 240
VOCABULARY = (
    *("harbour", "berth", "tide", "keel", "mooring", "quay", "lantern", "of", "and", "to", "a", "the", "not", "may"),
    *("shall", "licence", "copies", "model", "weights", "outputs", "notice", "warranty", "liability", "governed"),
)


class Watchdog(QObject):
    """The longest gap between two turns of the event loop, in seconds: as measured, and on the thread's processor."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.restart()

    def restart(self) -> None:
        """Forgets what was measured."""
        self.longest = self.longest_work = 0.0
        self._at, self._work = time.perf_counter(), time.thread_time()
        self._timer.start()

    def _tick(self) -> None:
        at, work = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, at - self._at - TICK_MS / 1000)
        self.longest_work = max(self.longest_work, work - self._work)
        self._at, self._work = at, work


def paragraphs(size: int, seed: int) -> list[str]:
    """Numbered paragraphs of words of our own, ``size`` characters in all."""
    draw = random.Random(seed)
    made: list[str] = []
    while size > 0:
        words = " ".join(draw.choice(VOCABULARY) for _ in range(60))
        made.append(f"{len(made) + 1}. You {words}.")
        size -= len(made[-1])
    return made


def write_pdf(path: Path, pages: int) -> None:
    """A PDF of so many pages."""
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(path))
    words = iter(paragraphs(pages * 3200, seed=3))
    for _ in range(pages):
        text = canvas.beginText(60, 790)
        for _ in range(7):
            line = next(words, "")
            for start in range(0, len(line), 85):
                text.textLine(line[start : start + 85])
            text.textLine("")
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()


def write_pair(folder: Path, size: int) -> tuple[Path, Path]:
    """Two texts of ``size`` characters that differ in every fortieth paragraph."""
    first = paragraphs(size, seed=5)
    second = [part.replace("may", "must not") if place % 40 == 0 else part for place, part in enumerate(first)]
    paths = folder / "first.txt", folder / "second.txt"
    for path, parts in zip(paths, (first, second), strict=True):
        path.write_text("\n\n".join(parts), encoding="utf-8")
    return paths


def wait_for(done: Callable[[], bool]) -> None:
    """Runs the event loop until ``done``, and then as long again as a second for what is laid out afterwards."""
    loop, since = QEventLoop(), time.monotonic()
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if done() or time.monotonic() - since > PATIENCE_S else None)
    timer.start(50)
    loop.exec()
    if not done():
        sys.exit("not done in time")
    QTimer.singleShot(1000, loop.quit)
    loop.exec()


def tell(what: str, watchdog: Watchdog, since: float) -> None:
    """Prints a line, and begins anew."""
    sys.stdout.write(
        f"{what:34} {time.monotonic() - since:6.1f} s, longest hold {watchdog.longest * 1000:6.1f} ms "
        f"({watchdog.longest_work * 1000:.1f} ms of work)\n"
    )
    sys.stdout.flush()
    watchdog.restart()


def measure(window: MainWindow, pdf: Path, pair: tuple[Path, Path]) -> None:
    """Opens and compares, and prints what was measured."""
    watchdog = Watchdog(window)
    wait_for(lambda: True)
    watchdog.restart()
    since = time.monotonic()
    window.open([str(pdf)])
    wait_for(lambda: bool(window.documents.all))
    tell("opening the PDF", watchdog, since)
    since = time.monotonic()
    window.open([str(path) for path in pair])
    wait_for(lambda: window.documents.comparison is not None)
    tell("opening and comparing the pair", watchdog, since)


def main() -> None:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=300)
    parser.add_argument("--size", type=int, default=1_500_000)
    options = parser.parse_args()
    collect_seldom()  # as the command does that opens the window
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app = application.prepared(["howopen"])
        where = Places(data=folder, config=folder)
        window = application.made_window(where, Settings(where.settings), app)
        window.resize(1440, 900)
        window.show()
        Tidying(app)
        pdf = folder / "long.pdf"
        write_pdf(pdf, options.pages)
        try:
            measure(window, pdf, write_pair(folder, options.size))
        finally:
            window.close()


if __name__ == "__main__":
    main()
