# SPDX-License-Identifier: Apache-2.0
"""The pane of the texts: laid out in slices, read out row by row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from howopen.comparing.geometry import Extent
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
        "changed row 2 of 6, deleted: on the version release date, inserted: at any time, "
        "deleted: seven, inserted: one, tighter"
    )
    assert spoken_row(comparison, 3) == "deleted row 4 of 6, deleted: 3. A word that nobody needs."
    assert spoken_row(comparison, 4) == "row 5 of 6, the same on both sides"
    assert spoken_row(comparison, 4, hidden=2) == "… 2 paragraphs alike, rows 5 to 6 of 6"
    assert row_words(comparison, 4) == "4. The law of the coast holds."
    assert row_words(comparison, 1).startswith("A: 2. You may run the net on the version release date, for seven")


def _rows(area: DiffArea) -> QAccessibleInterface:
    """The list of the rows, as a screen reader finds it below the pane."""
    viewport = QAccessible.queryAccessibleInterface(area.viewport())
    (found,) = [viewport.child(n) for n in range(viewport.childCount())]
    assert found.role() is QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Rows of the comparison"
    return found


def test_a_screen_reader_finds_every_row_where_it_is(
    qtbot: QtBot, read_out: None, comparison: Comparison, long_comparison: Comparison
) -> None:
    area = _shown(qtbot, comparison)
    rows = _rows(area)
    items = [rows.child(n) for n in range(rows.childCount())]
    assert [item.text(QAccessible.Text.Name) for item in items] == [spoken_row(comparison, row) for row in range(6)]
    assert items[1].text(QAccessible.Text.Description) == row_words(comparison, 1)
    assert {item.role() for item in items} == {QAccessible.Role.ListItem}
    tops = [item.rect().top() for item in items]
    assert tops == sorted(set(tops))
    assert items[0].rect().width() == area.viewport().width()
    assert not any(item.state().selected for item in items)
    area.set_current(2)
    assert [item.state().selected for item in items] == [row == area.current_row for row in range(6)]
    assert QAccessible.queryAccessibleInterface(area).text(QAccessible.Text.Description) == spoken_row(comparison, 1)
    area.show_comparison(long_comparison)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    rows = _rows(area)
    last = rows.child(rows.childCount() - 1)
    assert last.text(QAccessible.Text.Name) == "row 300 of 300, the same on both sides"
    assert area.viewport().rect().contains(area.viewport().mapFromGlobal(last.rect().center()))
    assert rows.child(0).state().invisible


def test_folded_rows_are_one_line_for_a_screen_reader_too(qtbot: QtBot, read_out: None, comparison: Comparison) -> None:
    area = _shown(qtbot, comparison)
    area.set_only_differences(True)
    rows = _rows(area)
    assert rows.childCount() == len(area.sheet.shown(Extent(0, area.tops.total)))


def test_a_screen_reader_makes_a_row_the_current_one(qtbot: QtBot, read_out: None, comparison: Comparison) -> None:
    area = _shown(qtbot, comparison)
    area.change_clicked.connect(area.set_current)
    selection = _rows(area).selectionInterface()
    assert selection.select(_rows(area).child(1))
    assert area.current_row == 1


def test_what_is_told_paints_nothing_and_lets_clicks_through(qtbot: QtBot, comparison: Comparison) -> None:
    area = _shown(qtbot, comparison)
    extent = area.tops.extent(1)
    with qtbot.waitSignal(area.change_clicked) as clicked:
        place = QPoint(80, round((extent.top + extent.bottom) / 2))
        assert area.viewport().childAt(place) is None
        qtbot.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert clicked.args[0] in {2, 3}
    told = area.viewport().grab().toImage()
    area._spoken.hide()
    assert area.viewport().grab().toImage() == told


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
