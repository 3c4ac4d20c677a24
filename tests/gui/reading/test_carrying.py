# SPDX-License-Identifier: Apache-2.0
"""Clauses and words that are dragged out of the text, and words that are selected by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.spans import Span
from howopen.gui.reading.selecting import WordSelection
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

SpanIn = Callable[[str], Span]
LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def cite(analysis: Analysis, clause: Clause) -> str:
    """Words with where they stand, as the desk gives them."""
    words = " ".join(analysis.document.quote(clause.span).split())
    return f"“{words}” (<{analysis.document.name}>, {clause.section}, {clause.page})"


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, harbour: Analysis) -> ReadView:
    view = ReadView(theme, cite=cite)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_analysis(harbour)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.canvas.setFocus()
    return view


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """What was dragged out; the platform's own loop of a drag, which waits for a drop, is not entered."""
    found: list[QMimeData] = []

    def exec_(drag: QDrag, action: Qt.DropAction) -> Qt.DropAction:
        copy = QMimeData()
        copy.setText(drag.mimeData().text())
        copy.setHtml(drag.mimeData().html())
        found.append(copy)
        return action

    monkeypatch.setattr(QDrag, "exec", exec_)
    return found


def point_of(view: ReadView, offset: int) -> QPoint:
    page = view.canvas.page
    assert page is not None
    (box,) = page.rects(Span(offset, offset + 1), page.blocks_of(Span(offset, offset + 1)))
    return box.translated(0, 16 - view.canvas.verticalScrollBar().value()).center().toPoint()


def drag(view: ReadView, begin: QPoint, end: QPoint, *, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    port = view.canvas.viewport()
    QTest.mousePress(port, LEFT, keys, begin)
    QTest.mouseMove(port, (begin + end) / 2)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, keys, end)


def select(view: ReadView, span: Span) -> None:
    drag(view, point_of(view, span.start) - QPoint(2, 0), point_of(view, span.end - 1) + QPoint(4, 0))


def test_a_press_in_selected_words_carries_them_out_with_their_citation(
    view: ReadView, span_in: SpanIn, carried: list[QMimeData]
) -> None:
    span = span_in("your products")
    select(view, span)
    assert view.selected_span == span
    assert carried == []
    drag(view, point_of(view, span.start + 2), point_of(view, span_in("Our Dock").start))
    (data,) = carried
    assert data.text() == "“your products” (<harbour.txt>, 2.b, 2)"
    assert "<blockquote><p>“your products” (&lt;harbour.txt&gt;, 2.b, 2)</p></blockquote>" in data.html()
    assert view.selected_span == span


def test_a_click_in_selected_words_lets_them_go_and_chooses_the_clause(
    view: ReadView, span_in: SpanIn, carried: list[QMimeData]
) -> None:
    span = span_in("your products")
    select(view, span)
    at = point_of(view, span.start + 2)
    drag(view, at, at + QPoint(1, 0))  # a hand that is not still
    assert carried == []
    assert view.selected_span is None
    assert view.selected == "c4"


def test_a_mark_in_the_margin_carries_its_clause_out(
    view: ReadView, harbour: Analysis, carried: list[QMimeData]
) -> None:
    page = view.canvas.page
    assert page is not None
    y = page.y_of(harbour.clause("c3").span.start) + 16 + 12
    begin = QPoint(round(page.columns.lane) + 8, round(y) - view.canvas.verticalScrollBar().value())
    assert view.canvas.clause_at(begin.toPointF()) == "c3"
    drag(view, begin, begin + QPoint(-200, 40))
    assert [data.text() for data in carried] == [cite(harbour, harbour.clause("c3"))]
    assert view.selected_span is None


def test_ctrl_and_a_drag_on_the_words_of_a_clause_carries_it_out_and_without_ctrl_words_are_selected(
    view: ReadView, harbour: Analysis, span_in: SpanIn, carried: list[QMimeData]
) -> None:
    begin, end = point_of(view, span_in("must not use").start), point_of(view, span_in("attacks").start)
    drag(view, begin, end, keys=CONTROL)
    assert [data.text() for data in carried] == [cite(harbour, harbour.clause("c3"))]
    assert view.selected_span is None
    drag(view, begin - QPoint(2, 0), end - QPoint(4, 0))
    assert len(carried) == 1
    assert view.selected_span is not None


def test_a_row_of_the_table_carries_the_same_as_the_text(view: ReadView, harbour: Analysis) -> None:
    rows = view.clauses.filter
    data = rows.mimeData([rows.index(3, 0)])
    assert data.text() == cite(harbour, harbour.clause("c4"))
    assert "blockquote" in data.html()


def test_words_are_selected_by_keys_from_the_selected_clause(qtbot: QtBot, view: ReadView, harbour: Analysis) -> None:
    text = harbour.document.text

    def words() -> str:
        span = view.selected_span
        return "" if span is None else " ".join(span.of(text).split())

    def press(key: Qt.Key, keys: Qt.KeyboardModifier = SHIFT, times: int = 1) -> str:
        for _ in range(times):
            qtbot.keyClick(view.canvas, key, keys)
        return words()

    view.select_clause("c4")
    assert press(Qt.Key.Key_Right) == "If"
    assert press(Qt.Key.Key_Right, times=3) == "If your products have"
    assert press(Qt.Key.Key_Left) == "If your products"
    assert press(Qt.Key.Key_Right, SHIFT | CONTROL) == "your products"
    assert press(Qt.Key.Key_Left, SHIFT | CONTROL, 2) == "b. If your products"
    assert press(Qt.Key.Key_Left, times=4) == ""
    assert view.selected == "c4"


def test_steps_beyond_the_ends_stay_there() -> None:
    words = WordSelection()
    words.step("  one two ", 0, forward=True, first=False)
    assert words.span == Span(2, 5)
    words.step("  one two ", 0, forward=True, first=False)
    words.step("  one two ", 0, forward=True, first=False)
    assert words.span == Span(2, 9)
    words.step("  one two ", 0, forward=False, first=True)
    assert words.span.of("  one two ").strip() == "one two"
    words.clear()
    words.step("   ", 0, forward=True, first=False)
    assert words.trimmed("   ") is None
