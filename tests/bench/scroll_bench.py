# SPDX-License-Identifier: Apache-2.0
"""How long the comparison's pane takes to paint a frame and to open, with a 500-page pair; run by hand, not a test.

    PYTHONPATH=app python tests/bench/scroll_bench.py [--inline]

Two texts of 1.5 MB out of words of our own, 5,000 of them marked as changed and 20 blocks moved, are scrolled without
a display as a wheel does it, from the top on, then by leaps. A frame of 16.7 ms is 60 a second. "Longest hold" is the
longest time that the window's thread was busy at one piece while the pair was opened and laid out to its end. Times
are those of the thread on its processor, so that other work of the computer does not count.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.comparison import Change, ChangeKind, Comparison, Row, RowKind, Statistics
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.gui.compare.bar import Mode
from howopen.gui.compare.strip import OverviewStrip
from howopen.gui.theme import Theme
from howopen.gui.views.compare_view import CompareView

SIZE = (1368, 820)
PARAGRAPHS = 4_200
WORDS_EACH = 55
CHANGES = 5_000
MOVES = 20
STEP = 63
VOCABULARY = (
    *("harbour", "berth", "tide", "keel", "mooring", "quay", "lantern", "of", "and", "to", "a", "the", "not", "may"),
    *("shall", "licence", "copies", "model", "weights", "outputs", "notice", "warranty", "liability", "governed"),
    *("distribute", "modify", "hereunder", "provided", "however", "thereof"),
)


class Page:
    """One text while it is written, with its blocks."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.blocks: list[Span] = []

    def add(self, words: Sequence[str]) -> list[Span]:
        """Adds a paragraph; returns the place of each of its words."""
        start, places = self.length, []
        for word in words:
            places.append(Span(self.length, self.length + len(word)))
            self.length += len(word) + 1
        self.parts.append(" ".join(words))
        self.blocks.append(Span(start, self.length - 1))
        self.length += 1
        return places

    def analysis(self, name: str) -> Analysis:
        """The text as an analysis without clauses."""
        blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in self.blocks)
        document = Document(name, "0" * 64, "text/plain", "\n\n".join(self.parts), blocks)
        return Analysis(document, Outline(), (), Profile(), Engine("0", "0" * 64))


def large_pair(seed: int = 7) -> Comparison:
    """Two texts of 1.5 MB that differ in 5,000 words, with 20 blocks moved a few paragraphs down."""
    draw = random.Random(seed)
    a, b, rows, changes = Page(), Page(), [], []
    per_row = CHANGES // PARAGRAPHS + 1
    moved_at = set(range(100, PARAGRAPHS, PARAGRAPHS // MOVES))
    waiting: dict[int, tuple[int, list[str]]] = {}
    for number in range(PARAGRAPHS):
        words = [draw.choice(VOCABULARY) for _ in range(WORDS_EACH)]
        if number in moved_at and len(waiting) < PARAGRAPHS:
            waiting[number + 3] = (len(rows), words)
            a.add(words)
            rows.append(Row(RowKind.MOVED, a.blocks[-1], None))
            continue
        at = sorted(draw.sample(range(WORDS_EACH), per_row)) if len(changes) < CHANGES else []
        spans_a = a.add(words)
        spans_b = b.add([word.upper() if place in at else word for place, word in enumerate(words)])
        first = len(changes)
        changes += [Change(ChangeKind.REPLACED, spans_a[place], spans_b[place]) for place in at]
        marks_a, marks_b = tuple(spans_a[place] for place in at), tuple(spans_b[place] for place in at)
        kind = RowKind.CHANGED if at else RowKind.SAME
        numbers = tuple(range(first, len(changes)))
        rows.append(Row(kind, a.blocks[-1], b.blocks[-1], marks_a, marks_b, changes=numbers))
        if number in waiting:
            origin, words = waiting.pop(number)
            b.add(words)
            change = Change(ChangeKind.MOVED, rows[origin].a or Span(0, 0), b.blocks[-1])
            rows[origin] = Row(RowKind.MOVED, rows[origin].a, None, twin=len(rows), changes=(len(changes),))
            rows.append(Row(RowKind.MOVED, None, b.blocks[-1], twin=origin, changes=(len(changes),)))
            changes.append(change)
    statistics = Statistics(CHANGES, CHANGES, MOVES, 0.98)
    return Comparison(a.analysis("a.txt"), b.analysis("b.txt"), tuple(rows), tuple(changes), (), statistics)


class Timed(QApplication):
    """An application that measures how long each event keeps its thread."""

    longest = 0.0

    def notify(self, receiver: QObject, event: object) -> bool:
        """Delivers an event, with a stop-watch."""
        began = time.thread_time()
        done = super().notify(receiver, event)  # type: ignore[arg-type]  # as Qt hands it over
        Timed.longest = max(Timed.longest, time.thread_time() - began)
        return done


def main(arguments: Sequence[str]) -> None:
    """Opens the pair, waits until it is laid out, scrolls and prints the figures."""
    application = Timed(["scroll_bench"])
    pair = large_pair()
    view = CompareView(Theme(mode="light"))
    view.resize(*SIZE)
    view.show()
    view.show_mode(Mode.INLINE if "--inline" in arguments else Mode.TEXT)
    live(application, lambda: True)
    Timed.longest = 0.0
    opened = seconds(lambda: view.show_comparison(pair))
    live(application, lambda: view.area.sheet is not None)  # a long pair is shown in slices
    first = seconds(lambda: frame(view))
    sheet = view.area.sheet
    assert sheet is not None
    began = time.perf_counter()
    fresh = [scrolled(view, step * STEP) for step in range(100)]
    live(application, lambda: sheet.measured)
    whole = time.perf_counter() - began
    rows, marks = len(pair.rows), len(pair.changes)
    say(f"{len(pair.a.document.text):,} and {len(pair.b.document.text):,} characters, {rows:,} rows, {marks:,} changes")
    say(f"open {opened * 1e3:.1f} ms, first frame {first * 1e3:.1f} ms, all heights known after {whole:.1f} s")
    say(f"longest hold of the thread {max(Timed.longest, opened) * 1e3:.1f} ms")
    tell("while it is laid out", fresh)
    bar = view.area.verticalScrollBar()
    tell("by the wheel", [scrolled(view, step * STEP) for step in range(min(1_000, bar.maximum() // STEP))])
    tell("by leaps", [scrolled(view, bar.maximum() * step // 200) for step in range(200)])


def live(application: QApplication, until: Callable[[], bool]) -> None:
    """Lets the application work until something has come about."""
    while True:
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        if until():
            return


def scrolled(view: CompareView, value: int) -> float:
    """The seconds that a scroll step and its frame take."""
    return seconds(lambda: (view.area.verticalScrollBar().setValue(value), frame(view)))


def frame(view: CompareView) -> None:
    """Paints what a scroll step makes stale: the texts and the strip."""
    for widget in (view.area.viewport(), view.findChild(OverviewStrip)):
        assert isinstance(widget, QWidget)
        widget.render(QImage(widget.size(), QImage.Format.Format_RGB32))


def say(line: str) -> None:
    """Prints a line."""
    sys.stdout.write(f"{line}\n")


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


def tell(name: str, frames: Sequence[float]) -> None:
    """Prints median, 95th percentile and the worst in milliseconds."""
    p95 = quantiles(frames, n=20)[-1]
    say(f"{name:22} median {median(frames) * 1e3:5.1f} ms, p95 {p95 * 1e3:5.1f} ms, worst {max(frames) * 1e3:5.1f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
