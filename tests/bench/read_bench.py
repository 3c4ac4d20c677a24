# SPDX-License-Identifier: Apache-2.0
"""How long the reading view takes to open a licence and to paint a frame of a large one; run by hand, not a test.

    PYTHONPATH=app python tests/bench/read_bench.py

A text of 15,000 characters with 60 findings is opened until its clauses are painted; then one of 1.5 MB out of words of
our own with 5,000 findings is scrolled without a display as a wheel does it, from the top on, then by leaps. A frame of
16.7 ms is 60 a second. "Longest hold" is the longest time that the window's thread was busy at one piece while the text
was opened and laid out to its end. Times are those of the thread on its processor, so that other work of the computer
does not count.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Definition, Outline, Section
from howopen.domain.spans import Span
from howopen.gui import stylesheet
from howopen.gui.reading.find_bar import OneText
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

SIZE = (1368, 820)
WORDS_EACH = 55
STEP = 63
FRAMES = 400
VOCABULARY = (
    *("harbour", "berth", "tide", "keel", "mooring", "quay", "lantern", "of", "and", "to", "a", "the", "not", "may"),
    *("shall", "licence", "copies", "model", "weights", "outputs", "notice", "warranty", "liability", "governed"),
    *("distribute", "modify", "hereunder", "provided", "however", "thereof", "Licensee", "Materials"),
)


def licence(characters: int, findings: int, *, seed: int = 7) -> Analysis:
    """A text of about so many characters, cut into numbered paragraphs, with so many findings of all categories."""
    draw = random.Random(seed)
    parts: list[str] = []
    spans: list[Span] = []
    length = 0
    while length < characters:
        words = f"{len(parts) + 1}. " + " ".join(draw.choice(VOCABULARY) for _ in range(WORDS_EACH)) + "."
        parts.append(words)
        spans.append(Span(length, length + len(words)))
        length += len(words) + 2
    text = "\n\n".join(parts)
    sections = tuple(
        Section(f"{number}", f"{number}.", "", span, Span(span.start, span.start + 20), 0)
        for number, span in enumerate(spans, start=1)
    )
    places = sorted(draw.choices(spans, k=findings), key=lambda span: span.start)
    clauses = tuple(_clause(number, draw, span) for number, span in enumerate(places))
    definitions = tuple(Definition(term, Span(0, 2), spans[0]) for term in ("Licensee", "Materials"))
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans)
    document = Document("bench.txt", "0" * 64, "text/plain", text, blocks)
    return Analysis(document, Outline(sections, definitions), clauses, Profile(), Engine("0", "0" * 64))


def _clause(number: int, draw: random.Random, within: Span) -> Clause:
    start = draw.randrange(within.start + 4, within.end - 120)
    span = Span(start, start + draw.randrange(40, 116))
    evidence = Evidence("rule", "bench", (Span(start, start + 12),), "Made for this measurement.")
    category, effect = draw.choice(tuple(Category)), draw.choice(tuple(Effect))
    return Clause(f"c{number}", category, effect, span, draw.uniform(0.5, 1), (evidence,), section=f"{number}")


class TimedApplication(QApplication):
    """Keeps how long each event held the thread."""

    def __init__(self) -> None:
        super().__init__([])
        self.holds: list[tuple[float, str]] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Measures the outermost events; those inside belong to them."""
        self._depth += 1
        start = time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            if not self._depth:
                name = f"{event.type().name} of {type(receiver).__name__}"
                self.holds.append(((time.thread_time() - start) * 1000, name))


class Meter:
    """Runs pieces of work and events, and keeps how long each held the thread."""

    def __init__(self, application: TimedApplication) -> None:
        self._application = application
        self.holds = application.holds

    def timed(self, name: str, work: Callable[[], object]) -> float:
        """Milliseconds of processor time that ``work`` took."""
        start = time.thread_time()
        work()
        spent = (time.thread_time() - start) * 1000
        if name:
            self.holds.append((spent, name))
        return spent

    def show(self, view: ReadView, analysis: Analysis) -> float:
        """Handles events until all parts of the view show a long document, which they do in slices; milliseconds."""
        spent, clauses = 0.0, len(analysis.clauses)
        while view.canvas.document is not analysis.document or view.clauses.model.rowCount() < clauses:
            spent += self.timed("", lambda: self._application.processEvents())
        return spent

    def settle(self, view: ReadView) -> float:
        """Handles events, one round at a time, until all is laid out; the milliseconds that it took in all."""
        spent = 0.0
        while view.canvas.page is not None and view.canvas.page.flow.waiting(1):
            spent += self.timed("", lambda: self._application.processEvents())
        return spent


def frame_times(view: ReadView, meter: Meter) -> list[float]:
    """Milliseconds to scroll by one notch and paint the text and the strip."""
    bar = view.canvas.verticalScrollBar()
    port = view.canvas.viewport()
    picture = QImage(port.size(), QImage.Format.Format_RGB32)
    strip = QImage(view.strip.size(), QImage.Format.Format_RGB32)
    leaps = [round(bar.maximum() * share / 100) for share in range(0, 100, 2)]
    places = [*(STEP * step for step in range(FRAMES - len(leaps))), *leaps]
    times = []
    for place in places:

        def frame(y: int = place) -> None:
            bar.setValue(y)
            port.render(picture)
            view.strip.render(strip)

        start = time.thread_time()
        frame()
        times.append((time.thread_time() - start) * 1000)
    return times


def show_small(meter: Meter, theme: Theme) -> float:
    """Milliseconds from an analysis of 15,000 characters to its painted clauses, in a window that stands already."""
    view = ReadView(theme)
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    analysis = licence(15_000, 60)

    def opened() -> None:
        view.show_analysis(analysis)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        view.grab()

    return meter.timed("small", opened)


def main() -> int:
    """Measures and prints."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    application = TimedApplication()
    theme = Theme(mode="light")
    stylesheet.apply(theme, application)
    meter = Meter(application)
    small = show_small(meter, theme)
    large = licence(1_500_000, 5_000)
    view = ReadView(theme)
    view.resize(*SIZE)
    view.show()
    application.processEvents()
    meter.holds.clear()
    opening = meter.timed("showing the analysis", lambda: view.show_analysis(large))
    first = meter.show(view, large)
    laid = meter.settle(view)
    times = frame_times(view, meter)
    select = meter.timed("selecting a clause", lambda: view.select_clause("c2500"))
    found = meter.timed("finding a word", lambda: view.find_bar.open_on(OneText(large.document.text)))
    typed = meter.timed("typing into find", lambda: view.find_bar.field.setText("harbour"))
    worst = sorted(meter.holds, reverse=True)[:3]
    ranked = quantiles(times, n=20)
    out = sys.stdout.write
    out(f"15,000 characters, 60 findings, opened and painted: {small:.0f} ms\n")
    out(f"{len(large.document.text):,} characters, {len(large.clauses):,} findings: shown in {opening:.0f} ms, ")
    out(f"its parts filled in {first:.0f} ms, laid out to its end in {laid:.0f} ms\n")
    out(f"frames: median {median(times):.1f} ms, p95 {ranked[18]:.1f} ms, worst {max(times):.1f} ms\n")
    out(f"selecting {select:.0f} ms, opening find {found:.0f} ms, finding a frequent word {typed:.0f} ms\n")
    out("longest holds: " + ", ".join(f"{spent:.0f} ms ({what})" for spent, what in worst) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
