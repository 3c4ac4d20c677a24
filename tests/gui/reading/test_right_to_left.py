# SPDX-License-Identifier: Apache-2.0
"""Texts that run from right to left: layout, marks, search, selection; and the window mirrored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.document import Block, BlockKind
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.gui.models.clause_table import Column
from howopen.gui.reading.bidi import runs_left, turns
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

HEBREW = "מותר להשתמש במודל לכל מטרה. אסור להשתמש במודל כדי לנהוג בספינות."
ARABIC = "يسمح باستخدام النموذج لأي غرض ولا يسمح باستخدامه في السفن."
MIXED = "הרישיון Harbour Model Licence חל על כל עותק."
ENGLISH = "This licence holds in every harbour."
TEXT = f"{HEBREW}\n\n{ARABIC}\n\n{MIXED}\n\n{ENGLISH}"
LEFT = Qt.MouseButton.LeftButton


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, harbour: Analysis) -> ReadView:
    blocks = tuple(Block(BlockKind.PARAGRAPH, Span(*found.span())) for found in re.finditer(r"[^\n]+", TEXT))
    evidence = (Evidence("rule", "own", (), "says what is forbidden"),)
    clause = Clause("c1", Category.FIELD_OF_USE, Effect.PROHIBIT, place("אסור להשתמש במודל"), 0.9, evidence)
    document = replace(harbour.document, name="hebrew.txt", text=TEXT, blocks=blocks, pages=(), title="")
    view = ReadView(theme)
    qtbot.addWidget(view)
    view.resize(1300, 600)
    view.show_analysis(replace(harbour, document=document, outline=Outline(), clauses=(clause,)))
    view.show()
    qtbot.waitExposed(view)
    return view


def test_the_first_letter_tells_the_direction() -> None:
    assert runs_left(HEBREW)
    assert runs_left(f"1. {ARABIC}")
    assert runs_left(MIXED)
    assert not runs_left(f"“{ENGLISH}” {HEBREW}")
    assert turns(f"{ENGLISH} {HEBREW}")
    assert not turns(ENGLISH)
    assert not runs_left("123")


def test_paragraphs_stand_on_the_side_where_they_begin(view: ReadView) -> None:
    columns = view.canvas.page.columns
    for words in (HEBREW, ARABIC, MIXED):
        first = view.canvas.rects_of(Span(place(words).start, place(words).start + 1))[0]
        assert first.right() == pytest.approx(columns.left + columns.width, abs=2)
    assert view.canvas.rects_of(place("This"))[0].left() == pytest.approx(columns.left, abs=2)


def test_words_that_come_later_stand_further_to_the_left(view: ReadView) -> None:
    one, two, three = (view.canvas.rects_of(place(words))[0] for words in ("מותר", "להשתמש", "במודל"))
    assert one.left() >= two.right() - 1
    assert two.left() >= three.right() - 1


def test_mixed_directions_have_a_rectangle_for_each_part(view: ReadView) -> None:
    latin = view.canvas.rects_of(place("Harbour Model Licence"))
    assert len(latin) == 1
    first, last = (view.canvas.rects_of(place(words))[0] for words in ("Harbour", "Licence"))
    assert first.right() < last.left()
    both = view.canvas.rects_of(place("הרישיון Harbour"))
    assert len(both) == 2
    assert sum(rect.width() for rect in both) < latin[0].width() + both[-1].width()


def test_a_click_on_the_words_selects_their_clause_and_beside_them_nothing(qtbot: QtBot, view: ReadView) -> None:
    (rect,) = view.canvas.rects_of(place("אסור להשתמש במודל"))
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=rect.center().toPoint())
    assert view.selected == "c1"
    assert view.canvas.clause_at(QPointF(view.canvas.page.columns.left + 2, rect.center().y())) == ""


def test_a_drag_to_the_left_selects_words_in_their_order(view: ReadView) -> None:
    begin, end = (view.canvas.rects_of(place(words))[0] for words in ("מותר", "במודל"))
    port = view.canvas.viewport()
    QTest.mousePress(port, LEFT, pos=QPoint(round(begin.right()) + 2, round(begin.center().y())))
    QTest.mouseMove(port, QPoint(round(end.left()), round(end.center().y())))
    QTest.mouseRelease(port, LEFT, pos=QPoint(round(end.left()), round(end.center().y())))
    assert view.selected_span is not None
    assert view.selected_span.of(TEXT) == "מותר להשתמש במודל"


def test_what_is_found_is_marked_where_it_stands(view: ReadView) -> None:
    words = "النموذج"
    before = view.canvas.viewport().grab().toImage()
    view.canvas.set_hits((place(words),), 0)
    after = view.canvas.viewport().grab().toImage()
    (rect,) = view.canvas.rects_of(place(words))
    changed = [
        QPoint(x, y)
        for x in range(0, before.width(), 2)
        for y in range(0, before.height(), 2)
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    assert all(rect.adjusted(-3, -1, 3, 3).contains(point.toPointF()) for point in changed)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """As in a language that runs from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_mirrored_window_shows_the_same_text_with_its_margin(
    mirrored: None, qtbot: QtBot, theme: Theme, harbour: Analysis
) -> None:
    view = ReadView(theme)
    qtbot.addWidget(view)
    view.resize(1300, 800)
    view.show_analysis(harbour)
    view.show()
    qtbot.waitExposed(view)
    assert view.side.x() < view.canvas.mapTo(view, QPoint(0, 0)).x() < view.outline.mapTo(view, QPoint(0, 0)).x()
    lane = view.canvas.page.columns.lane
    y = view.canvas.rects_of(harbour.clause("c3").span)[0].center().y()
    assert view.canvas.clause_at(QPointF(lane + 8, y)) == "c3"
    (rect, *_) = view.canvas.rects_of(harbour.clause("c3").span)
    qtbot.mouseClick(view.canvas.viewport(), LEFT, pos=rect.center().toPoint())
    assert view.selected == "c3"


def test_a_mirrored_table_keeps_what_is_painted_in_its_cells(
    mirrored: None, qtbot: QtBot, theme: Theme, harbour: Analysis
) -> None:
    """A cell with a figure and words looks as in a window that runs to the right: neither lies on the other."""
    pictures = []
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        QApplication.setLayoutDirection(direction)
        view = ReadView(theme)
        qtbot.addWidget(view)
        view.resize(1300, 800)
        view.show_analysis(harbour)
        view.show()
        qtbot.waitExposed(view)
        table = view.clauses.view
        cell = table.visualRect(view.clauses.filter.index(3, Column.WORDS))
        pictures.append(table.viewport().grab(cell.adjusted(2, 2, -2, -2)).toImage())
        view.close()
    assert pictures[0] == pictures[1]
