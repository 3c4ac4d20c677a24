# SPDX-License-Identifier: Apache-2.0
"""Looking for words in the library: hits in context, filters, keys, and what is said where nothing is found."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from howopen.domain.library import LibraryEntry
from howopen.gui.library.excerpts import Piece, fitted, pieces
from howopen.gui.library.filters import Filters, Listed, Shelf
from howopen.gui.models.library_model import HIT_ROLE
from howopen.library import Hit


def type_words(hall, qtbot, words):
    QTest.keyClicks(hall.panel.search, words)
    qtbot.waitUntil(lambda: hall.panel.model.searching)


def pick(choice, data):
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


def test_words_of_the_text_are_found_and_shown_in_context(hall, qtbot):
    type_words(hall, qtbot, "smuggle")
    assert hall.names() == ["Ferry Model Licence", "Ferry Model Licence 2"]
    hit = hall.panel.model.index(1, 1).data(HIT_ROLE)
    assert [piece.words for piece in pieces(hit) if piece.found] == ["smuggle"]
    assert "to smuggle or to race" in hit.snippet
    assert hit.places == 1
    hall.panel.search.clear()
    qtbot.waitUntil(lambda: not hall.panel.model.searching)
    assert hall.panel.model.index(0, 1).data(HIT_ROLE) is None


def test_words_that_another_shelf_holds_are_one_click_away(hall, qtbot):
    type_words(hall, qtbot, "apples")
    assert hall.names() == []
    nothing = hall.panel.nothing
    assert nothing.head.text() == "Nothing found: nothing here holds “apples”."
    assert nothing.whole.text() == "Show the 1 found in the whole library"
    qtbot.mouseClick(nothing.whole, Qt.MouseButton.LeftButton)
    assert hall.names() == ["Orchard Licence"]
    assert hall.panel.chips[Shelf.ALL].isChecked()


def test_words_that_nothing_holds_leave_a_hint(hall, qtbot):
    type_words(hall, qtbot, "zebra")
    assert hall.panel.nothing.words.text().startswith("Fewer or shorter words")
    assert not hall.panel.nothing.whole.isVisible()


def test_enter_goes_from_the_words_to_the_first_hit_and_opens_it(hall, qtbot):
    search, table = hall.panel.search, hall.panel.table
    search.setFocus()
    QTest.keyClicks(search, "race")
    QTest.keyClick(search, Qt.Key.Key_Return)  # before the search has begun by itself
    assert hall.names() == ["Ferry Model Licence 2"]
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert hall.work.job("open", "lib:ferry-2")


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Escape])
def test_keys_lead_back_to_the_words(hall, qtbot, key):
    search, table = hall.panel.search, hall.panel.table
    search.setFocus()
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert table.hasFocus()
    assert [entry.id for entry in hall.panel.selected()] == ["ferry-2"]
    QTest.keyClick(table, key)
    assert search.hasFocus()
    QTest.keyClicks(search, "boat")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""


def test_filters_narrow_together_and_are_cleared_at_once(hall, qtbot):
    bar = hall.panel.bar
    qtbot.mouseClick(bar.chips[Shelf.ALL], Qt.MouseButton.LeftButton)
    assert len(hall.names()) == 3
    pick(bar.category, "Permissive")
    assert hall.names() == ["Orchard Licence"]
    pick(bar.listed, Listed.NOWHERE)
    assert hall.names() == []
    assert hall.panel.nothing.head.text() == "Nothing here passes these filters."
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert (len(hall.names()), bar.clear.isVisible()) == (3, False)


def test_lists_are_told_apart():
    orchard = LibraryEntry("a", "A", spdx="Orchard-1.0", osi_approved=True)
    plum = LibraryEntry("b", "B", spdx="Plum-1.0")
    own_name = LibraryEntry("c", "C", spdx="LicenseRef-Plum")
    passing = {
        listed: [e.id for e in (orchard, plum, own_name) if Filters(Shelf.ALL, listed=listed).holds(e, ())]
        for listed in Listed
    }
    assert passing == {
        Listed.ANY: ["a", "b", "c"],
        Listed.OSI: ["a"],
        Listed.SPDX: ["a", "b"],
        Listed.NOWHERE: ["c"],
    }


def test_what_was_found_is_seen_however_long_the_words_before_it():
    words = "… one two three four five apples and pears"
    start = words.index("apples")
    parts = pieces(Hit(LibraryEntry("a", "A"), words, ((start, start + len("apples")),)))
    assert parts[1] == Piece("apples", found=True)
    shown = fitted(parts, 30, lambda piece: len(piece.words))
    assert shown[0].words.startswith("…")
    assert len(shown[0].words) <= 13
    assert shown[1:] == parts[1:]
    assert fitted(parts, 99, lambda piece: len(piece.words)) == parts


def test_several_rows_are_opened_at_once(hall, qtbot):
    qtbot.mouseClick(hall.panel.chips[Shelf.ALL], Qt.MouseButton.LeftButton)
    hall.choose("ferry-1", "ferry-2", "orchard")
    assert hall.panel.pane.name.text() == "3 entries"
    qtbot.mouseClick(hall.panel.pane.open, Qt.MouseButton.LeftButton)
    assert all(hall.work.job("open", f"lib:{one}") for one in ("ferry-1", "ferry-2", "orchard"))
