# SPDX-License-Identifier: Apache-2.0
"""Defined terms and cross-references: where they are, what they tell, and that one can follow them and come back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis
from howopen.domain.outline import Definition, Outline, Reference
from howopen.domain.spans import Span
from howopen.gui.reading.links import LinkKind, Links
from howopen.gui.reading.place_bar import place_in_words
from howopen.gui.theme import Theme
from howopen.gui.views.read_view import ReadView

SpanIn = Callable[[str], Span]


@pytest.fixture
def linked(harbour: Analysis, span_in: SpanIn) -> Analysis:
    """The licence with a term that is defined in its title, and a reference from its end to section 2.b."""
    title = span_in("Harbour Model Licence")
    definitions = (Definition("Model", Span(8, 13), title), Definition("Dock", Span(8, 13), title))
    references = (Reference(span_in("breach it"), "2.b"), Reference(span_in("any purpose"), "9"))
    return replace(harbour, outline=replace(harbour.outline, definitions=definitions, references=references))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, linked: Analysis) -> ReadView:
    view = ReadView(theme)
    qtbot.addWidget(view)
    view.resize(1300, 420)
    view.show_analysis(linked)
    view.show()
    qtbot.waitExposed(view)
    return view


def point_of(view: ReadView, offset: int) -> QPoint:
    page = view.canvas.page
    assert page is not None
    (box,) = page.rects(Span(offset, offset + 1), page.blocks_of(Span(offset, offset + 1)))
    return box.translated(0, 16 - view.canvas.verticalScrollBar().value()).center().toPoint()


def test_a_term_is_found_as_a_whole_word_in_its_own_case(linked: Analysis) -> None:
    text = "The Model, many Models and a model of a Remodelling. Docks. Dock"
    document = replace(linked.document, text=text)
    links = Links(document, Outline(definitions=linked.outline.definitions)).terms(Span(0, len(text)))
    assert [link.span.of(text) for link in links] == ["Models", "Docks", "Dock"]


def test_a_reference_without_a_section_leads_nowhere(linked: Analysis, span_in: SpanIn) -> None:
    links = Links(linked.document, linked.outline)
    (reference,) = links.references(Span(0, len(linked.document.text)))
    assert reference.span == span_in("breach it")
    assert reference.head == "Section 2.b"
    assert links.reference_at(span_in("any purpose").start) is None
    assert links.reference_at(reference.span.end) is None


def test_each_meaning_is_offered_once(linked: Analysis) -> None:
    links = Links(linked.document, linked.outline)
    found = links.over(Span(30, len(linked.document.text)))
    assert [(link.kind, link.head) for link in found] == [
        (LinkKind.TERM, "“Model”"),
        (LinkKind.REFERENCE, "Section 2.b"),
    ]


def test_no_definitions_no_terms(harbour: Analysis) -> None:
    assert Links(harbour.document, Outline()).terms(Span(0, 100)) == ()


def test_pointing_at_a_term_tells_its_definition(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    QTest.mouseMove(view.canvas.viewport(), point_of(view, span_in("Model for any").start + 2))
    card = view.canvas._note_card
    qtbot.waitUntil(card.isVisible)
    assert card.head.text() == "“Model”"
    assert card.words.text() == "Harbour Model Licence"


def test_a_click_on_a_reference_goes_there_and_alt_left_comes_back(
    qtbot: QtBot, view: ReadView, linked: Analysis, span_in: SpanIn
) -> None:
    view.resize(1300, 240)
    view.activateWindow()
    view.canvas.setFocus()
    view.go_to(span_in("breach it"))
    began = view.canvas.top_offset()
    qtbot.mouseClick(view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, span_in("breach it").start))
    assert view.selected == ""
    low, high = view.canvas.top_offset(), view.canvas.bottom_offset()
    assert low <= span_in("your products").start <= high
    assert view.centre.place.back.isVisible()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert abs(view.canvas.top_offset() - began) < 60
    assert not view.centre.place.back.isVisible()


def test_f2_offers_what_the_clause_can_look_up(qtbot: QtBot, view: ReadView) -> None:
    view.activateWindow()
    view.canvas.setFocus()
    view.select_clause("c5")
    qtbot.keyClick(view.canvas, Qt.Key.Key_F2)
    menu = view.centre._menu
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[0].startswith("Section 2.b")
    menu.actions()[-1].trigger()
    menu.hide()
    assert view.centre.place.back.isVisible()
    view.select_clause("c6")
    view.centre.look_up()
    assert next(a.text() for a in menu.actions() if not a.isSeparator()).startswith("“Dock”")
    menu.hide()


def test_section_and_page_are_always_told(qtbot: QtBot, view: ReadView, harbour: Analysis, span_in: SpanIn) -> None:
    assert place_in_words(harbour, span_in("b. If").start) == "Section 2.b · Page 2 of 2"
    assert place_in_words(harbour, span_in("2. Limits").start) == "Section 2 Limits · Page 1 of 2"
    assert place_in_words(harbour, 0) == "Page 1 of 2"
    view.resize(1300, 260)
    with qtbot.waitSignal(view.place_changed, check_params_cb=lambda words: words.startswith("Section")):
        view.canvas.verticalScrollBar().setValue(view.canvas.verticalScrollBar().maximum())
    assert view.centre.place.words.text().startswith("Section")


ALT = Qt.KeyboardModifier.AltModifier


def test_links_are_reached_told_followed_and_left_by_keys(
    qtbot: QtBot, view: ReadView, linked: Analysis, span_in: SpanIn
) -> None:
    view.resize(1300, 240)
    view.activateWindow()
    view.canvas.setFocus()
    canvas, card = view.canvas, view.canvas._note_card
    reached = []
    for _ in range(6):
        qtbot.keyClick(canvas, Qt.Key.Key_Down, ALT)
        assert canvas.link is not None
        reached.append(canvas.link.span.of(linked.document.text))
        assert card.isVisible()
        assert canvas.top_offset() <= canvas.link.span.start <= canvas.bottom_offset()
    # The last one stays, with its card: there is nothing after it.
    assert reached == ["Model", "Model", "breach it", "Dock", "Dock", "Dock"]
    assert card.head.text() == "“Dock”"
    assert "“Dock”" in canvas.accessibleDescription()
    qtbot.keyClick(canvas, Qt.Key.Key_Up, ALT)
    assert canvas.link is not None
    assert card.head.text() == "Section 2.b"
    began = canvas.top_offset()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.link is None
    assert not card.isVisible()
    assert canvas.top_offset() <= span_in("your products").start <= canvas.bottom_offset()
    qtbot.keyClick(canvas, Qt.Key.Key_Left, ALT)
    assert abs(canvas.top_offset() - began) < 60


def test_escape_takes_the_card_away_and_the_ring_is_seen(qtbot: QtBot, view: ReadView, span_in: SpanIn) -> None:
    view.activateWindow()
    view.canvas.setFocus()
    before = view.canvas.viewport().grab().toImage()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down, ALT)
    ringed = view.canvas.viewport().grab().toImage()
    assert before != ringed
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert not view.canvas._note_card.isVisible()
    assert view.canvas.viewport().grab().toImage() == before


def test_the_first_link_is_looked_for_from_the_selected_clause(qtbot: QtBot, view: ReadView, linked: Analysis) -> None:
    view.activateWindow()
    view.canvas.setFocus()
    view.select_clause("c5")
    qtbot.keyClick(view.canvas, Qt.Key.Key_Down, ALT)
    assert view.canvas.link is not None
    assert view.canvas.link.span.of(linked.document.text) == "breach it"
