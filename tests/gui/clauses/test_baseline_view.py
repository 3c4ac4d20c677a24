# SPDX-License-Identifier: Apache-2.0
"""Several documents against a baseline: cells, filter, keys, and the column that stays."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from howopen.comparing.clause_table import baseline_sets
from howopen.domain.comparison import BaselineComparison
from howopen.gui.clauses.baseline_model import BaselineModel
from howopen.gui.clauses.baseline_table import column_width
from howopen.gui.clauses.baseline_view import BaselineView
from howopen.gui.theme import Theme

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(qtbot: QtBot, several: BaselineComparison, theme: Theme) -> BaselineView:
    """The view of three documents, shown."""
    made = BaselineView(theme)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.show_baseline(several)
    made.table.setFocus()
    return made


def at(view: BaselineView) -> tuple[int, int]:
    index = view.table.currentIndex()
    return index.row(), index.column()


def press(qtbot: QtBot, view: BaselineView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view.table, key)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, several: BaselineComparison) -> None:
    model = BaselineModel()
    qtmodeltester.check(model)
    model.show(several, baseline_sets(several))
    qtmodeltester.check(model)


def test_cells_are_read_out_with_direction_words_and_reason(view: BaselineView) -> None:
    def spoken(row: int, column: int) -> str:
        return str(view.model.index(row, column).data(SPOKEN))

    assert spoken(0, 0) == "User cap, 1 row"
    assert spoken(0, 1) == "User cap, Island Terms: net looser"
    assert spoken(1, 0).startswith("User cap; Harbour Chart Licence: section 1, condition, If, on the day")
    assert spoken(1, 1) == "User cap: looser; Island Terms: silent; No cap on crews in B"
    assert spoken(1, 2).startswith("User cap: same; Harbour Chart Licence 2: section 1, condition, If,")
    row = view.model.find(1, "c2").row()
    assert spoken(row, 0) == "Data use; Harbour Chart Licence: silent"
    assert spoken(row, 2) == "Data use; Harbour Chart Licence 2: silent"


def test_keys_go_round_the_cells_and_leave_heads_out(qtbot: QtBot, view: BaselineView) -> None:
    assert at(view) == (1, 0)
    press(qtbot, view, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert at(view) == (3, 2)
    press(qtbot, view, Qt.Key.Key_End)
    assert at(view) == (view.model.lines[-1], 2)
    press(qtbot, view, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert at(view) == (1, 2)
    qtbot.keyClicks(view.table, "data")
    assert at(view)[0] == view.model.find(1, "c2").row()


def test_enter_opens_the_clause_where_there_is_one(qtbot: QtBot, view: BaselineView) -> None:
    opened: list[tuple[int, str]] = []
    view.clause_opened.connect(lambda place, clause: opened.append((place, clause)))
    press(qtbot, view, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Return)  # Island is silent on the cap
    view.select_clause(1, "c2")
    press(qtbot, view, Qt.Key.Key_Return)
    assert opened == [(0, "c1"), (1, "c2")]


def test_control_enter_and_the_head_open_the_comparison(qtbot: QtBot, view: BaselineView) -> None:
    opened: list[int] = []
    view.pair_opened.connect(opened.append)
    qtbot.keyClick(view.table, Qt.Key.Key_Return, CONTROL)  # the baseline with itself is none
    press(qtbot, view, Qt.Key.Key_Right)
    qtbot.keyClick(view.table, Qt.Key.Key_Return, CONTROL)
    head = view.table.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(2) + 20, 20)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert opened == [1, 2]


def test_differences_only(qtbot: QtBot, view: BaselineView, several: BaselineComparison) -> None:
    assert view.status() == "Row 1 of 4   2 documents against the baseline · 3 of 4 rows differ"
    view.select_clause(0, "c2")
    view.differences.setChecked(True)
    assert len(view.model.lines) == 3
    assert not view.model.find(0, "c3").isValid()
    assert at(view) == (view.model.find(0, "c2").row(), 0)  # the current clause stays current
    view.select_clause(0, "c3")
    assert not view.differences.isChecked()


def test_where_nothing_differs_it_says_so(view: BaselineView, several: BaselineComparison) -> None:
    alike = replace(several, rows=(several.rows[1],))
    view.show_baseline(alike)
    view.differences.setChecked(True)
    assert view.table.isHidden()
    view.differences.setChecked(False)
    assert not view.table.isHidden()


def test_clear_leaves_nothing(view: BaselineView) -> None:
    view.clear()
    assert view.model.rowCount() == 0
    assert view.status() == ""


def test_the_baseline_stays_while_the_others_scroll(qtbot: QtBot, view: BaselineView) -> None:
    view.resize(620, 340)
    press(qtbot, view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    table = view.table
    assert table.horizontalScrollBar().value() > 0
    assert table.frozen.columnViewportPosition(0) == 0
    assert table.frozen.x() == 0
    # The last document stands wholly beside the baseline.
    rect = table.visualRect(table.currentIndex())
    assert rect.left() >= table.frozen.width() - 1
    assert rect.right() <= table.viewport().width()
    table.verticalScrollBar().setValue(60)
    assert table.frozen.verticalScrollBar().value() == table.verticalScrollBar().value() == 60
    assert [table.rowHeight(row) for row in range(4)] == [table.frozen.rowHeight(row) for row in range(4)]


def test_only_whole_columns_stand_in_the_room(theme: Theme) -> None:
    assert column_width(1200, 3, theme) == 400
    assert column_width(1200, 9, theme) == 300
    assert column_width(620, 9, theme) == 310
    assert column_width(300, 9, theme) == 200


def test_rows_are_as_high_as_their_highest_cell(view: BaselineView, theme: Theme) -> None:
    cap, grant = view.model.find(0, "c1").row(), view.model.find(0, "c3").row()
    assert view.table.rowHeight(cap) > view.table.rowHeight(grant) >= 48
    assert view.table.rowHeight(0) == 24
    theme.set_zoom(200)
    assert view.table.rowHeight(0) == 48


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_silence_is_hatched(view: BaselineView, theme: Theme, mode: str) -> None:
    theme.set_mode(mode)
    rect = view.table.visualRect(view.model.index(view.model.find(1, "c2").row(), 2))
    picture = view.table.viewport().grab().toImage()
    inks = {picture.pixelColor(x, rect.bottom() - 4).name() for x in range(rect.left() + 120, rect.right() - 4)}
    assert theme.color("surface").name() in inks
    assert len(inks) > 1
