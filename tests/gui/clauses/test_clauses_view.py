# SPDX-License-Identifier: Apache-2.0
"""The clause by clause view: rows, filters, keys, what is read out, and how it is painted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from howopen.comparing.clause_table import RowFilter, RowOrder, Wanted, select
from howopen.domain.clauses import Category
from howopen.domain.comparison import Comparison
from howopen.gui.clauses.category_list import BAR_ROLE, CategoryModel
from howopen.gui.clauses.clauses_view import ClausesView
from howopen.gui.clauses.model import ENTRY_ROLE, Head, RowModel
from howopen.gui.clauses.painting import cells
from howopen.gui.theme import Theme
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.wrapping import wrapped

PLAIN = Qt.KeyboardModifier.NoModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def view(qtbot: QtBot, comparison: Comparison, theme: Theme) -> ClausesView:
    """The view of both licences, shown."""
    made = ClausesView(theme)
    qtbot.addWidget(made)
    made.resize(1368, 820)
    with qtbot.waitExposed(made):
        made.show()
    made.show_comparison(comparison)
    made.list.setFocus()
    return made


def words_of(view: ClausesView) -> list[str]:
    """The rows and heads from top to bottom."""
    return [str(view.list.rows.index(row).data()) for row in range(view.list.rows.rowCount())]


def current(view: ClausesView) -> Category | None:
    line = view.list.current
    return None if line is None else line.pair.category


def labels(view: ClausesView) -> list[str]:
    """The words of the row in full."""
    return [label.text() for label in view.detail.findChildren(TextLabel) if label.isVisible()]


def press(qtbot: QtBot, view: ClausesView, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    qtbot.keyClick(view.list, key, modifier)


def test_the_models_keep_qts_rules(qtmodeltester: ModelTester, comparison: Comparison) -> None:
    rows = RowModel()
    rows.show(comparison, select(comparison, Wanted()))
    qtmodeltester.check(rows)
    rows.show(comparison, select(comparison, Wanted(order=RowOrder.TEXT)))
    qtmodeltester.check(rows)
    qtmodeltester.check(CategoryModel())


def test_rows_stand_below_the_heads_of_their_categories(view: ClausesView) -> None:
    assert words_of(view)[:4] == [
        "User cap, 1 row, net looser",
        "User cap: Looser",
        "Field of use, 1 row, net looser",
        "Field of use: Looser",
    ]
    assert len(words_of(view)) == 12
    assert current(view) is Category.USER_CAP


def test_a_row_is_read_out_with_both_sides_and_the_reason(view: ClausesView) -> None:
    rows = view.list.rows
    spoken = {current_row: str(rows.index(current_row).data(SPOKEN)) for current_row in rows.lines}
    cap = spoken[rows.find("a", "c1")]
    assert cap.startswith("User cap: looser; A: section 1, condition, If, on the day")
    assert cap.endswith(" …; B: silent; No cap on crews in B")
    assert spoken[rows.find("a", "c3")] == (
        "Redistribution: same; A: section 3, permit, You may copy the chart.; "
        "B: section 1, permit, You may copy the chart.; The same words on both sides"
    )
    assert spoken[rows.find("b", "c2")] == (
        "Data use: tighter; A: silent; B: section 2, require, You must tell us your wares each spring.; "
        "Wares must be told"
    )
    assert spoken[rows.find("a", "c4")].endswith("; No rule decides this: read both sides")


def test_a_screen_reader_finds_the_rows(view: ClausesView) -> None:
    table = QAccessible.queryAccessibleInterface(view.list)
    names = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert any(name.startswith("User cap: looser; A: section 1") for name in names)
    assert view.list.accessibleName() == "Clauses of A and B side by side"


def test_arrows_leave_the_heads_out(qtbot: QtBot, view: ClausesView) -> None:
    seen = [current(view)]
    for _ in range(6):
        press(qtbot, view, Qt.Key.Key_Down)
        seen.append(current(view))
    assert seen == [
        Category.USER_CAP,
        Category.FIELD_OF_USE,
        Category.DATA_USE,
        Category.ATTRIBUTION_BRANDING,
        Category.REDISTRIBUTION,
        Category.GOVERNING_LAW,
        Category.GOVERNING_LAW,
    ]
    press(qtbot, view, Qt.Key.Key_Home)
    assert current(view) is Category.USER_CAP
    assert view.list.verticalScrollBar().value() == 0
    press(qtbot, view, Qt.Key.Key_Up)
    assert current(view) is Category.USER_CAP
    press(qtbot, view, Qt.Key.Key_End)
    assert current(view) is Category.GOVERNING_LAW


def test_letters_find_a_category(qtbot: QtBot, view: ClausesView) -> None:
    qtbot.keyClicks(view.list, "gov")
    assert current(view) is Category.GOVERNING_LAW


def test_an_m_within_typed_letters_does_not_align(qtbot: QtBot, view: ClausesView) -> None:
    qtbot.keyClicks(view.list, "fm")
    assert view.align.isHidden()
    assert current(view) is Category.FIELD_OF_USE


def test_f8_steps_over_what_is_the_same(qtbot: QtBot, view: ClausesView) -> None:
    view.select_clause("a", "c2")
    assert current(view) is Category.ATTRIBUTION_BRANDING
    press(qtbot, view, Qt.Key.Key_F8)
    assert current(view) is Category.GOVERNING_LAW
    view.step(True)
    assert current(view) is Category.GOVERNING_LAW
    press(qtbot, view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert current(view) is Category.ATTRIBUTION_BRANDING


def test_enter_opens_the_clause(qtbot: QtBot, view: ClausesView) -> None:
    opened: list[tuple[str, str]] = []
    view.clause_opened.connect(lambda side, clause: opened.append((side, clause)))
    press(qtbot, view, Qt.Key.Key_Return)
    press(qtbot, view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)  # B is silent here
    view.select_clause("b", "c2")
    press(qtbot, view, Qt.Key.Key_Return)  # and A is silent there
    view.select_clause("a", "c4")
    press(qtbot, view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert opened == [("a", "c1"), ("a", "c1"), ("b", "c2"), ("b", "c3")]


def test_chips_count_and_filter(qtbot: QtBot, view: ClausesView) -> None:
    said = [chip.text() for chip in view.filters.chips.values() if chip.isVisible()]
    assert said == ["All 6", "Tighter 1", "Looser 3", "Same 1", "Unclear 1", "Only in A 3", "Only in B 1"]
    qtbot.mouseClick(view.filters.chips[RowFilter.ONLY_B], Qt.MouseButton.LeftButton)
    assert words_of(view) == ["Data use, 1 row, net tighter", "Data use: Tighter"]
    assert current(view) is Category.DATA_USE


def test_arrows_move_the_chips(qtbot: QtBot, view: ClausesView) -> None:
    chips = view.filters.chips
    chips[RowFilter.SAME].setChecked(True)
    chips[RowFilter.SAME].setFocus()
    qtbot.keyClick(chips[RowFilter.SAME], Qt.Key.Key_Right)  # "No effect" has no rows and is not shown
    assert view.filters.filter is RowFilter.UNCLEAR
    qtbot.keyClick(chips[RowFilter.UNCLEAR], Qt.Key.Key_Left)
    assert view.filters.filter is RowFilter.SAME


def test_the_current_row_stays_current_through_filters_and_orders(view: ClausesView) -> None:
    view.select_clause("a", "c2")
    view.filters.choose(RowFilter.LOOSER)
    assert current(view) is Category.ATTRIBUTION_BRANDING
    view.filters.order.setCurrentIndex(view.filters.order.findData(RowOrder.WEIGHT.value))
    assert current(view) is Category.ATTRIBUTION_BRANDING
    assert words_of(view) == ["User cap: Looser", "Field of use: Looser", "Attribution and branding: Looser"]


def test_in_the_order_of_a_rows_are_read_as_a_is(view: ClausesView) -> None:
    view.filters.order.setCurrentIndex(view.filters.order.findData(RowOrder.TEXT.value))
    ids = [line.pair.a for row in view.list.rows.lines if (line := view.list.rows.line(row))]
    assert ids == [("c1",), ("c2",), ("c3",), (), ("c4",), ("c5",)]


def test_weight_filters_too(view: ClausesView) -> None:
    view.filters.weights.setCurrentIndex(3)
    assert words_of(view)[1::2] == ["User cap: Looser", "Field of use: Looser"]


def test_where_nothing_passes_it_says_so_and_how_to_go_on(qtbot: QtBot, view: ClausesView) -> None:
    view.filters.choose(RowFilter.SAME)
    view.filters.weights.setCurrentIndex(3)
    assert not view.list.isVisible()
    assert view.detail.line is None
    lift = next(b for b in view.findChildren(QPushButton) if b.accessibleName() == "Show all rows")
    qtbot.mouseClick(lift, Qt.MouseButton.LeftButton)
    assert view.list.isVisible()
    assert len(view.list.rows.lines) == 6


def test_select_clause_lifts_the_filter_that_hides_it(view: ClausesView) -> None:
    view.filters.choose(RowFilter.ONLY_B)
    view.select_clause("a", "c4")
    assert current(view) is Category.GOVERNING_LAW
    assert view.filters.filter is RowFilter.ALL
    view.select_clause("b", "no-such-clause")
    assert current(view) is Category.GOVERNING_LAW


def test_the_status_counts_the_sides(view: ClausesView) -> None:
    assert view.status() == "Row 1 of 6   A: § 1   B: silent   2 in both · 3 only in A · 1 only in B"
    view.clear()
    assert view.status() == ""
    assert view.list.rows.rowCount() == 0


def test_changed_tells_of_every_move(qtbot: QtBot, view: ClausesView) -> None:
    with qtbot.waitSignal(view.changed, timeout=1000):
        press(qtbot, view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.changed, timeout=1000):
        view.filters.choose(RowFilter.LOOSER)


def test_categories_stand_by_weight_and_lead_to_their_rows(qtbot: QtBot, view: ClausesView) -> None:
    bars = view.categories.list.bars
    names = [bars.index(row).data() for row in range(bars.rowCount())]
    assert names[:3] == ["User cap", "Field of use", "Data use"]
    assert str(bars.index(0).data(SPOKEN)) == "User cap, 1 row, looser by 1.0"
    spot = view.categories.list.visualRect(bars.index(2)).center()
    qtbot.mouseClick(view.categories.list.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert current(view) is Category.DATA_USE


def test_the_category_of_the_current_row_is_marked(view: ClausesView) -> None:
    view.select_clause("a", "c4")
    marked = view.categories.list.selectedIndexes()
    assert [index.data(BAR_ROLE).category for index in marked] == [Category.GOVERNING_LAW]


def test_groups_of_categories_narrow_both_lists(view: ClausesView) -> None:
    groups = view.categories.groups
    assert [groups.itemText(row) for row in range(groups.count())] == [
        "All 6",
        "Use 2",
        "Distribution 2",
        "Control 1",
        "Legal 1",
    ]
    groups.setCurrentIndex(2)
    assert view.categories.list.bars.rowCount() == 2
    assert words_of(view)[1::2] == ["Attribution and branding: Looser", "Redistribution: Same"]


def test_silence_and_what_is_not_compared_are_told(view: ClausesView) -> None:
    silent, note = view.categories.notes
    assert "indemnity" in silent
    assert "user cap" not in silent.lower()
    assert note == "A takes in Quay Rules. It is not compared here."


def test_the_row_in_full(view: ClausesView) -> None:
    said = labels(view)
    assert "Looser in B" in said
    assert "No cap on crews in B" in said
    trigger = said.index("Trigger")
    assert "900 sailors" in said[trigger:]
    assert "–" not in said  # B is silent, so it has no column
    assert "Rule cap.removed: No cap on crews in B. More rights or fewer duties." in said
    assert "Silent" in said
    assert not view.detail.open_b.isEnabled()
    assert view.detail.open_b.toolTip() == "B says nothing here."


def test_both_sides_of_an_aspect_are_read_out(view: ClausesView) -> None:
    view.select_clause("a", "c4")
    spoken = [label.accessibleName() for label in view.detail.findChildren(TextLabel) if label.isVisible()]
    assert "Effect in A: Declare" in spoken
    assert "Effect in B: Declare" in spoken
    assert "No rule decides this: read both sides." in labels(view)


def test_what_follows_in_b_opens(qtbot: QtBot, view: ClausesView) -> None:
    view.select_clause("a", "c3")
    link = next(b for b in view.detail.findChildren(QPushButton) if b.accessibleName() == "Open data use in section 2")
    with qtbot.waitSignal(view.clause_opened, timeout=1000) as opened:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert opened.args == ["b", "c2"]


def test_the_buttons_open_both_sides(qtbot: QtBot, view: ClausesView) -> None:
    opened: list[tuple[str, str]] = []
    view.clause_opened.connect(lambda side, clause: opened.append((side, clause)))
    view.select_clause("a", "c4")
    for button in (view.detail.open_a, view.detail.open_b):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert opened == [("a", "c4"), ("b", "c3")]


def test_at_most_two_rows_are_selected(view: ClausesView) -> None:
    view.list.selectAll()
    assert len(view.list.selected) <= 1
    rows = view.list.rows
    for row in rows.lines[:2]:
        view.list.selectionModel().setCurrentIndex(rows.index(row), QItemSelectionModel.SelectionFlag.Select)
    assert len(view.list.selected) == 2


def test_heads_stand_level_with_the_columns(view: ClausesView) -> None:
    parts = cells(view.list.viewport().rect().toRectF(), view._theme)
    left = view.heads.b.mapTo(view, QPoint(0, 0)).x() - view.list.viewport().mapTo(view, QPoint(0, 0)).x()
    assert abs(left - parts.b.left()) <= 2
    assert view.heads.a.accessibleName() == "A: Harbour Chart Licence, Community 41"


def test_the_same_documents_again_keep_place_and_filter(view: ClausesView, comparison: Comparison) -> None:
    view.filters.choose(RowFilter.LOOSER)
    view.select_clause("a", "c2")
    view.show_comparison(replace(comparison))
    assert view.filters.filter is RowFilter.LOOSER
    assert current(view) is Category.ATTRIBUTION_BRANDING


def test_other_documents_begin_at_the_top(view: ClausesView, comparison: Comparison) -> None:
    view.filters.choose(RowFilter.LOOSER)
    view.select_clause("a", "c2")
    view.show_comparison(Comparison(comparison.b, comparison.b, (), (), (), comparison.statistics))
    assert view.filters.filter is RowFilter.ALL
    assert view.list.current is None


def test_the_row_in_full_goes_below_where_it_is_narrow(qtbot: QtBot, view: ClausesView) -> None:
    assert view._inner.orientation() is Qt.Orientation.Horizontal
    view.resize(888, 496)
    qtbot.waitUntil(lambda: view._inner.orientation() is Qt.Orientation.Vertical, timeout=1000)
    assert (view.width(), view.height()) == (888, 496)


def test_rows_grow_with_their_words_to_four_lines(view: ClausesView, theme: Theme) -> None:
    rows, line = view.list.rows, theme.line_height("quote")
    heights = {row: view.list.visualRect(rows.index(row)).height() for row in rows.lines}
    long, short = heights[rows.find("a", "c1")], heights[rows.find("a", "c3")]
    assert short >= 48
    assert 4 * line <= long <= 4 * line + 2 * 7 + 1


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_theme_and_zoom_are_followed(view: ClausesView, theme: Theme, mode: str) -> None:
    rows = view.list.rows
    before = view.list.visualRect(rows.index(rows.lines[0])).height()
    theme.set_mode(mode)
    theme.set_zoom(200)
    view.grab()
    index = rows.index(rows.lines[0])
    assert view.list.visualRect(index).height() > 1.5 * before
    picture = view.list.viewport().grab().toImage()
    spot = view.list.visualRect(rows.index(rows.lines[1])).bottomLeft() + QPoint(3, -6)
    assert picture.pixelColor(spot * picture.devicePixelRatio()).name() == theme.color("surface").name()


def test_silence_is_hatched_and_words_are_not(view: ClausesView, theme: Theme) -> None:
    rows = view.list.rows
    rect = view.list.visualRect(rows.index(rows.find("b", "c2")))
    parts = cells(rect.toRectF(), theme)
    picture = view.list.viewport().grab().toImage()

    def inks(left: float, right: float) -> set[str]:
        y = rect.bottom() - 5
        return {picture.pixelColor(x, y).name() for x in range(round(left) + 4, round(right) - 4)}

    assert len(inks(parts.a.left(), parts.a.right())) > 1
    assert inks(parts.b.left(), parts.b.right()) == {theme.color("surface").name()}


def test_the_strip_marks_directions_by_side_and_scrolls(qtbot: QtBot, view: ClausesView) -> None:
    kinds = [kind for kind, _ in view.strip.marks()]
    assert kinds == [RowFilter.LOOSER, RowFilter.LOOSER, RowFilter.TIGHTER, RowFilter.LOOSER, RowFilter.UNCLEAR]
    middle = view.strip.width() / 2
    for kind, rect in view.strip.marks():
        assert rect.right() < middle or kind is not RowFilter.LOOSER
        assert rect.left() > middle or kind is not RowFilter.TIGHTER
    view.resize(888, 496)
    qtbot.waitUntil(lambda: view.list.verticalScrollBar().maximum() > 0, timeout=1000)
    bottom = QPoint(5, view.strip.height() - 2)
    qtbot.mouseClick(view.strip, Qt.MouseButton.LeftButton, pos=bottom)
    assert view.list.verticalScrollBar().value() == view.list.verticalScrollBar().maximum()
    rects = [rect for _, rect in view.strip.marks()]
    assert all(rect.top() >= 0 and rect.bottom() <= view.strip.height() for rect in rects)


def test_chips_wrap_into_lines() -> None:
    assert wrapped([(50, 20), (40, 20), (30, 16)], 96, 6) == (((0, 0), (56, 0), (0, 28)), 46)
    assert wrapped([(50, 20), (40, 20), (30, 16)], 95, 6) == (((0, 0), (0, 26), (46, 28)), 46)
    assert wrapped([], 100, 6) == ((), 0)


def test_heads_can_not_be_selected(view: ClausesView) -> None:
    head = view.list.rows.index(0)
    assert isinstance(head.data(ENTRY_ROLE), Head)
    assert not head.flags() & (Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
