# SPDX-License-Identifier: Apache-2.0
"""The painted clauses as a screen reader finds them: role, name, description, state, place; and choosing one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.review import Decision, Review, Stamp, State
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, harbour: Analysis) -> Iterator[ReadView]:
    """As if a screen reader were on."""
    QAccessible.setActive(True)
    view = ReadView(theme)
    qtbot.addWidget(view)
    view.resize(1300, 420)
    view.show_analysis(harbour)
    view.show()
    qtbot.waitExposed(view)
    yield view
    QAccessible.setActive(False)


def marks_of(view: ReadView) -> list[QAccessibleInterface]:
    viewport = QAccessible.queryAccessibleInterface(view.canvas.viewport())
    children = [viewport.child(number) for number in range(viewport.childCount())]
    (found,) = [child for child in children if child.role() is QAccessible.Role.List]
    assert found.text(NAME) == "Clauses in the text"
    return [found.child(number) for number in range(found.childCount())]


def test_every_clause_has_role_name_and_description(view: ReadView, harbour: Analysis) -> None:
    marks = marks_of(view)
    assert {mark.role() for mark in marks} == {QAccessible.Role.ListItem}
    assert marks[2].text(NAME) == (
        "Field of use, Prohibit, section 2.a: You must not use the Model to plan attacks on ships."
    )
    about = signs.category_help(harbour.clause("c3").category)
    assert marks[2].text(DESCRIPTION) == f"{about} {harbour.clause('c3').why()}"
    names = [mark.text(NAME) for mark in marks]
    assert len(set(names)) == len(harbour.clauses)


def test_a_mark_is_where_its_words_are(view: ReadView, harbour: Analysis) -> None:
    port = view.canvas.viewport()
    for clause, mark in zip(harbour.clauses, marks_of(view), strict=True):
        lines = view.canvas.rects_of(clause.span)
        assert port.mapFromGlobal(mark.rect().topLeft()).y() == lines[0].top()
        assert mark.rect().height() == lines[-1].bottom() - lines[0].top()
        if port.rect().contains(lines[0].center().toPoint()):
            assert harbour.clause(view.canvas.clause_at(lines[0].center())).span == clause.span
            assert not mark.state().invisible
    before = marks_of(view)[2].rect().top()
    view.resize(1300, 240)
    view.canvas.verticalScrollBar().setValue(30)
    assert marks_of(view)[2].rect().top() == before - 30


def test_the_selected_clause_is_the_selected_and_focused_one(view: ReadView) -> None:
    assert not any(mark.state().selected for mark in marks_of(view))
    view.select_clause("c4")
    states = [mark.state() for mark in marks_of(view)]
    assert [state.selected for state in states] == [False, False, False, True, False, False]
    assert [state.focused for state in states] == [False, False, False, True, False, False]


def test_a_screen_reader_can_select_a_clause(view: ReadView) -> None:
    viewport = QAccessible.queryAccessibleInterface(view.canvas.viewport())
    (found,) = [viewport.child(number) for number in range(viewport.childCount())]
    assert found.selectionInterface().select(found.child(4))
    assert view.selected == "c5"


def test_the_decision_is_told_first(view: ReadView, harbour: Analysis) -> None:
    now = datetime(2026, 5, 4, 12, tzinfo=UTC)
    decisions = tuple(
        Decision(clause.id, State.CONFIRMED if clause.id == "c3" else State.OPEN, clause, clause, Stamp("Ana", now))
        for clause in harbour.clauses
    )
    view.show_review(Review("harbour.txt", harbour, decisions))
    about = signs.category_help(harbour.clause("c3").category)
    assert marks_of(view)[2].text(DESCRIPTION) == f"Confirmed by Ana. {about} {harbour.clause('c3').why()}"


def test_another_document_has_other_marks_and_none_has_none(view: ReadView, harbour: Analysis) -> None:
    view.clear()
    assert marks_of(view) == []
    view.show_analysis(harbour)
    assert len(marks_of(view)) == 6


def test_what_is_told_paints_nothing(view: ReadView) -> None:
    told = view.canvas.viewport().grab().toImage()
    view.canvas.spoken.hide()
    assert view.canvas.viewport().grab().toImage() == told
