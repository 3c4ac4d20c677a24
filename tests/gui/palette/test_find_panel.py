# SPDX-License-Identifier: Apache-2.0
"""Finding words in every open document, by keys and clicks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester

from howopen.domain.spans import Span
from howopen.gui.documents import OpenDocument
from howopen.gui.palette.find_panel import FindAllPanel
from howopen.gui.theme import Theme

FIRST = "The port is open. A Port of call."
OTHER = "No harbour here.\n\nAll ports are closed by night."


@pytest.fixture
def panel(qtbot, analysis_of) -> FindAllPanel:
    """A panel over three documents, the second of which never holds the word."""
    made = FindAllPanel(Theme(mode="light"))
    qtbot.addWidget(made)
    texts = (("first.txt", FIRST), ("second.txt", "Nothing of the kind."), ("third.txt", OTHER))
    made.set_documents([OpenDocument(f"/x/{name}", analysis_of(name, text)) for name, text in texts])
    made.resize(700, 300)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.ask()
    yield made
    made._theme.setParent(made)


def shown(panel) -> dict[str, list[str]]:
    model = panel.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return {
        str(row.data()): [str(model.index(place, 0, row).data()) for place in range(model.rowCount(row))]
        for row in rows
    }


def type_words(panel, qtbot, words) -> None:
    qtbot.keyClicks(panel.field, words)
    qtbot.waitUntil(lambda: not panel.searching)


def test_places_are_grouped_by_document_with_the_words_round_them(panel, qtbot):
    type_words(panel, qtbot, "port")
    assert shown(panel) == {
        "first.txt, 2 places": [FIRST, FIRST],
        "third.txt, 1 place": ["No harbour here. All ports are closed by night."],
    }
    assert panel.count.text() == "3 places in 2 documents"


def test_the_boxes_narrow_what_is_found(panel, qtbot):
    type_words(panel, qtbot, "port")
    qtbot.mouseClick(panel.whole, Qt.MouseButton.LeftButton, pos=panel.whole.rect().center() / 4)
    qtbot.keyClick(panel.case, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not panel.searching)
    assert panel.whole.isChecked()
    assert panel.count.text() == "1 place in 1 document"


def test_enter_goes_to_the_places_and_again_shows_one(panel, qtbot):
    type_words(panel, qtbot, "port")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    assert panel.tree.hasFocus()
    qtbot.keyClick(panel.tree, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.chosen) as got:
        qtbot.keyClick(panel.tree, Qt.Key.Key_Return)
    assert got.args == [0, Span(20, 24)]


def test_a_click_shows_a_place_and_a_head_shows_none(panel, qtbot):
    type_words(panel, qtbot, "ports")
    model, tree = panel.model, panel.tree
    head = model.index(0, 0)
    with qtbot.assertNotEmitted(panel.chosen):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(head).center())
    place = model.index(0, 0, head)
    with qtbot.waitSignal(panel.chosen) as got:
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(place).center())
    assert got.args == [2, Span(OTHER.index("ports"), OTHER.index("ports") + 5)]


def test_what_is_not_found_is_said_and_no_words_show_nothing(panel, qtbot):
    type_words(panel, qtbot, "lighthouse")
    assert panel.count.text() == "Not found in 3 open documents"
    panel.field.clear()
    qtbot.waitUntil(lambda: not panel.searching)
    assert panel.count.text() == "3 open documents"
    assert shown(panel) == {}


def test_a_document_is_searched_in_each_turn_of_the_loop(panel, qtbot):
    panel.field.setText("port")
    panel.search()
    assert panel.searching
    assert panel.model.hits == ()
    turns = 0
    while panel.searching:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        panel._search_next()
        turns += 1
    assert turns == 3


def test_documents_that_close_are_searched_no_more(panel, qtbot):
    type_words(panel, qtbot, "port")
    panel.set_documents(())
    assert shown(panel) == {}


def test_escape_asks_to_be_closed(panel, qtbot):
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.field, Qt.Key.Key_Escape)


def test_the_tree_keeps_the_rules_of_a_model_and_has_names(panel, qtbot):
    type_words(panel, qtbot, "port")
    tester = QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    place = panel.model.index(1, 0, panel.model.index(0, 0))
    assert place.parent() == panel.model.index(0, 0)
    assert not panel.model.index(0, 0).parent().isValid()
    assert not panel.model.index(0, 0, place).isValid()
    assert panel.model.rowCount(QModelIndex()) == 2
    tester.deleteLater()
    named = QAccessible.queryAccessibleInterface(panel.tree)
    assert named.text(QAccessible.Text.Name) == "Places found"
    names = [named.child(row).text(QAccessible.Text.Name) for row in range(named.childCount())]
    assert {"first.txt, 2 places", FIRST} <= set(names)
