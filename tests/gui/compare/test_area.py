# SPDX-License-Identifier: Apache-2.0
"""The pane of the texts: laid out in slices, read out row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from howopen.domain.comparison import Comparison, NamePair
from howopen.gui.compare.area import DiffArea
from howopen.gui.compare.spoken import row_words, spoken_row
from howopen.gui.theme import Theme


def _shown(qtbot: QtBot, comparison: Comparison, *, height: int = 400) -> DiffArea:
    area = DiffArea(Theme(mode="light"))
    qtbot.addWidget(area)
    area.resize(900, height)
    with qtbot.waitExposed(area):
        area.show()
    area.show_comparison(comparison)
    return area


@pytest.fixture
def read_out() -> Iterator[None]:
    """As if a screen reader were on."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def _names(interface: QAccessibleInterface) -> list[str]:
    """The accessible names of all that is below, in order."""
    found = []
    for number in range(interface.childCount()):
        child = interface.child(number)
        found += [child.text(QAccessible.Text.Name), *_names(child)]
    return found


def test_the_rest_is_laid_out_in_slices(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = _shown(qtbot, long_comparison)
    sheet = area.sheet
    assert sheet is not None
    assert not sheet.measured
    qtbot.waitUntil(lambda: sheet.measured)
    assert area.tops.total == sum(sheet.laid(row).height for row in range(300))


def test_the_place_is_kept_while_rows_above_grow(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = _shown(qtbot, long_comparison)
    sheet = area.sheet
    assert sheet is not None
    area.show_row(200)
    row = area.tops.row_at(area.verticalScrollBar().value())
    assert row is not None
    qtbot.waitUntil(lambda: sheet.measured)
    assert area.tops.row_at(area.verticalScrollBar().value()) == row


@pytest.mark.parametrize("inline", [False, True])
def test_another_width_keeps_the_place(qtbot: QtBot, long_comparison: Comparison, inline: bool) -> None:
    area = _shown(qtbot, long_comparison)
    area.set_inline(inline)
    area.show_row(150)
    before = area.tops.row_at(area.verticalScrollBar().value())
    area.resize(500, 400)
    assert before is not None
    after = area.tops.row_at(area.verticalScrollBar().value())
    assert after is not None
    assert abs(after - before) <= 1


def test_thousands_of_rows_are_not_laid_out_to_show_the_last(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = _shown(qtbot, long_comparison)
    sheet = area.sheet
    assert sheet is not None
    area.set_current(29)
    assert area.current_row == 290
    assert len(list(sheet.waiting())) > 200
    top, height = area.verticalScrollBar().value(), area.viewport().height()
    assert top <= area.tops.tops[290] <= top + height


def test_rows_say_what_they_are(comparison: Comparison) -> None:
    assert spoken_row(comparison, 0) == "moved row 1 of 6, moved to 2.1, with 1 edit, inserted: , and its date"
    assert spoken_row(comparison, 1) == (
        "changed row 2 of 6, deleted: on the version release date, inserted: at any time, deleted: seven, inserted: one"
    )
    assert spoken_row(comparison, 3) == "deleted row 4 of 6, deleted: 3. A word that nobody needs."
    assert spoken_row(comparison, 4) == "row 5 of 6, the same on both sides"
    assert spoken_row(comparison, 4, hidden=2) == "… 2 paragraphs alike, rows 5 to 6 of 6"
    assert row_words(comparison, 4) == "4. The law of the coast holds."
    assert row_words(comparison, 1).startswith("A: 2. You may run the net on the version release date, for seven")


def test_a_screen_reader_finds_every_row(
    qtbot: QtBot, read_out: None, comparison: Comparison, long_comparison: Comparison
) -> None:
    area = _shown(qtbot, comparison)
    names = [name for name in _names(QAccessible.queryAccessibleInterface(area)) if "row" in name]
    assert names == [spoken_row(comparison, row) for row in range(6)]
    area.set_current(2)
    names = _names(QAccessible.queryAccessibleInterface(area))
    assert f"{spoken_row(comparison, 1)}, current" in names
    assert QAccessible.queryAccessibleInterface(area).text(QAccessible.Text.Description) == spoken_row(comparison, 1)
    area.show_comparison(long_comparison)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    names = [name for name in _names(QAccessible.queryAccessibleInterface(area)) if "row" in name]
    assert names[-1] == "row 300 of 300, the same on both sides"
    assert len(names) < 30


def test_the_labels_for_screen_readers_let_clicks_through(qtbot: QtBot, read_out: None, comparison: Comparison) -> None:
    area = _shown(qtbot, comparison)
    extent = area.tops.extent(1)
    with qtbot.waitSignal(area.change_clicked) as clicked:
        place = QPoint(80, round((extent.top + extent.bottom) / 2))
        assert area.viewport().childAt(place) is None
        qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args[0] in {2, 3}


def test_without_a_screen_reader_there_are_no_labels(qtbot: QtBot, comparison: Comparison) -> None:
    if QAccessible.isActive():
        pytest.skip("a screen reader is on")
    area = _shown(qtbot, comparison)
    assert [child for child in area.viewport().children() if child.isWidgetType()] == []


def test_enter_and_the_label_lead_to_the_other_half(qtbot: QtBot, comparison: Comparison) -> None:
    area = _shown(qtbot, comparison)
    area.set_current(0)
    assert area.current_row == 0
    qtbot.keyClick(area, Qt.Key.Key_Return)
    assert area.current_row == 2
    assert area.accessibleDescription().startswith("moved row 3 of 6, moved from 1")
    qtbot.keyClick(area, Qt.Key.Key_Enter)
    assert area.current_row == 0
    place = QPoint(600, round(area.tops.tops[2]) + 8)
    qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert area.current_row == 0


def test_keys_scroll(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = _shown(qtbot, long_comparison)
    bar = area.verticalScrollBar()
    values = []
    for key in (Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Up, Qt.Key.Key_Home, Qt.Key.Key_Down):
        qtbot.keyClick(area, key)
        values.append(bar.value())
    assert values[0] > values[1] > values[2] > values[3] == 0 < values[4]


def test_the_same_documents_compared_anew_stay_at_their_place(qtbot: QtBot, long_comparison: Comparison) -> None:
    area = _shown(qtbot, long_comparison)
    area.show_row(120)
    before = area.tops.row_at(area.verticalScrollBar().value())
    area.show_comparison(replace(long_comparison, names=(NamePair("Keel 1", "Keel 2"),)))
    assert area.tops.row_at(area.verticalScrollBar().value()) == before
    other = replace(long_comparison.b.document, sha256="1" * 64)
    area.show_comparison(replace(long_comparison, b=replace(long_comparison.b, document=other)))
    assert area.verticalScrollBar().value() == 0
