# SPDX-License-Identifier: Apache-2.0
"""Aligning two clauses by hand, by keyboard and by mouse, and taking them apart."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from howopen.domain.clauses import Category
from howopen.domain.comparison import Comparison
from howopen.gui.clauses.clauses_view import ClausesView
from howopen.gui.clauses.partners import PartnerModel
from howopen.gui.theme import Theme
from howopen.gui.widgets.labels import TextLabel

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


@pytest.fixture
def asked(view: ClausesView) -> list[tuple[str, str]]:
    """What is asked to be aligned."""
    found: list[tuple[str, str]] = []
    view.align_requested.connect(lambda a, b: found.append((a, b)))
    return found


def test_m_offers_the_clauses_of_the_other_side(qtbot: QtBot, view: ClausesView, asked: list[tuple[str, str]]) -> None:
    view.select_clause("a", "c2")
    qtbot.keyClick(view.list, Qt.Key.Key_M)
    assert view.align.isVisible()
    assert view.detail.isHidden()
    assert view.align.partners.rowCount() == 3
    qtbot.keyClicks(view.align.search, "wares")
    assert view.align.partners.rowCount() == 1
    qtbot.keyClick(view.align.search, Qt.Key.Key_Return)
    assert asked == [("c2", "c2")]
    assert view.align.isHidden()
    assert view.detail.isVisible()


def test_down_chooses_while_the_hand_stays_in_the_search(
    qtbot: QtBot, view: ClausesView, asked: list[tuple[str, str]]
) -> None:
    view.select_clause("a", "c2")
    view.begin_align()
    assert view.align.chosen == "c1"
    qtbot.keyClick(view.align.search, Qt.Key.Key_Down)
    qtbot.keyClick(view.align.search, Qt.Key.Key_Down)
    assert view.align.chosen == "c3"
    qtbot.mouseClick(view.align.confirm, Qt.MouseButton.LeftButton)
    assert asked == [("c2", "c3")]


def test_a_clause_of_b_is_offered_those_of_a(view: ClausesView, asked: list[tuple[str, str]]) -> None:
    view.select_clause("b", "c2")
    view.begin_align()
    assert view.align.partners.rowCount() == 5
    view.align.confirm.click()
    assert asked == [("c1", "c2")]


def test_clauses_of_the_same_category_come_first(view: ClausesView) -> None:
    view.select_clause("a", "c4")
    view.begin_align()
    assert view.align.chosen == "c3"  # the other law


def test_escape_leaves_without_aligning(qtbot: QtBot, view: ClausesView, asked: list[tuple[str, str]]) -> None:
    view.begin_align()
    qtbot.keyClick(view.align.search, Qt.Key.Key_Escape)
    assert view.align.isHidden()
    assert view.detail.isVisible()
    assert asked == []


def test_where_no_clause_is_found_nothing_can_be_aligned(
    qtbot: QtBot, view: ClausesView, asked: list[tuple[str, str]]
) -> None:
    view.begin_align()
    qtbot.keyClicks(view.align.search, "zebra")
    assert view.align.chosen == ""
    assert not view.align.confirm.isEnabled()
    assert "No clause holds these words." in [w.text() for w in view.align.findChildren(TextLabel) if w.isVisible()]
    qtbot.keyClick(view.align.search, Qt.Key.Key_Return)
    assert asked == []


def test_two_selected_rows_are_proposed_to_each_other(
    qtbot: QtBot, view: ClausesView, asked: list[tuple[str, str]]
) -> None:
    rows = view.list.rows
    view.select_clause("b", "c2")
    spot = view.list.visualRect(rows.index(rows.find("a", "c2"))).center()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, control, spot)
    assert [line.pair.category for line in view.list.selected] == [Category.DATA_USE, Category.ATTRIBUTION_BRANDING]
    qtbot.keyClick(view.list, Qt.Key.Key_M)
    assert view.align.chosen == "c2"
    qtbot.keyClick(view.align.search, Qt.Key.Key_Return)
    assert asked == [("c2", "c2")]


def _by_hand(comparison: Comparison) -> Comparison:
    """As if the name of A had been put beside the wares of B."""
    name, wares = comparison.clauses[3], comparison.clauses[5]
    joined = replace(name, b=wares.b, manual=True)
    kept = tuple(pair for pair in comparison.clauses if pair not in {name, wares})
    return replace(comparison, clauses=(*kept, joined))


def test_what_was_aligned_is_told_in_words_and_can_be_let_go(
    qtbot: QtBot, view: ClausesView, comparison: Comparison
) -> None:
    let_go: list[tuple[str, str]] = []
    view.release_requested.connect(lambda a, b: let_go.append((a, b)))
    view.select_clause("b", "c2")
    view.show_comparison(_by_hand(comparison))
    line = view.list.current
    assert line is not None
    assert line.pair.manual  # the row of the same clause of B is current again
    spoken = str(view.list.currentIndex().data(SPOKEN))
    assert "; aligned by hand; A: section 2, require, Every chart" in spoken
    assert "Aligned by hand" in [w.text() for w in view.detail.findChildren(TextLabel) if w.isVisible()]
    assert view.detail.align.isHidden()
    qtbot.mouseClick(view.detail.release, Qt.MouseButton.LeftButton)
    qtbot.keyClick(view.list, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert let_go == [("c2", "c2"), ("c2", "c2")]


def test_only_what_was_aligned_by_hand_is_let_go(qtbot: QtBot, view: ClausesView) -> None:
    view.select_clause("a", "c4")
    with qtbot.assertNotEmitted(view.release_requested):
        qtbot.keyClick(view.list, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    assert view.detail.release.isHidden()


def test_the_tooltips_tell_the_keys(view: ClausesView) -> None:
    assert view.detail.align.toolTip().endswith("(M)")
    assert view.detail.release.toolTip().endswith("(Shift+M)")
    tip = str(view.list.currentIndex().data(Qt.ItemDataRole.ToolTipRole))
    assert "M aligns it with another clause" in tip


def test_the_partners_keep_qts_rules(qtmodeltester: ModelTester, comparison: Comparison) -> None:
    model = PartnerModel()
    model.show(comparison.a, Category.REDISTRIBUTION)
    qtmodeltester.check(model)
    assert str(model.index(0).data(SPOKEN)) == "Redistribution: section 3, permit, You may copy the chart."
    model.narrow("  QUAY   rules ")
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Field of use"]
