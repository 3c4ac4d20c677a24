# SPDX-License-Identifier: Apache-2.0
"""The three ways to show a comparison, and what the context bar asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from howopen.domain.clauses import Category
from howopen.domain.comparison import Comparison, NamePair
from howopen.gui.compare.bar import Mode
from howopen.gui.compare.change_item import Role
from howopen.gui.compare.clause_page import touched_clause
from howopen.gui.theme import Theme
from howopen.gui.views.compare_view import CompareView

NAMES = (NamePair("Keel 1", "Keel 2"), NamePair("Ann", "Bob"))


class Page(QWidget):
    """A page of clauses that keeps what it was asked."""

    clause_opened = Signal(str, str)
    align_requested = Signal(str, str)
    release_requested = Signal(str, str)
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []

    def show_comparison(self, comparison: Comparison) -> None:
        self.asked.append(("show", comparison))

    def clear(self) -> None:
        self.asked.append(("clear",))

    def select_clause(self, side: str, clause_id: str) -> None:
        self.asked.append(("select", side, clause_id))

    def step(self, forward: bool) -> None:
        self.asked.append(("step", forward))

    def status(self) -> str:
        return "Row 1 of 4"


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    return Page()


@pytest.fixture
def view(qtbot: QtBot, page: Page, comparison: Comparison) -> CompareView:
    widget = CompareView(Theme(mode="light"), page)
    qtbot.addWidget(widget)
    widget.resize(1300, 600)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.show_comparison(comparison)
    return widget


def test_the_current_change_is_kept_in_every_mode(view: CompareView, page: Page) -> None:
    view.go_to_change(3)
    view.show_mode(Mode.INLINE)
    assert (view.mode, view.current, view.area.current_row) == (Mode.INLINE, 3, 1)
    assert view.area.accessibleName().startswith("Inline: ")
    view.show_mode(Mode.CLAUSES)
    assert view.current == 3
    assert page.isVisible()
    assert page.asked[-1] == ("select", "b", "c1")
    view.show_mode(Mode.TEXT)
    assert (view.current, view.area.current_row) == (3, 1)
    assert view.area.isVisible()


def test_the_switch_is_worked_by_arrows(qtbot: QtBot, view: CompareView) -> None:
    first = view.bar.switch.findChildren(QWidget)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert view.mode is Mode.CLAUSES


def test_the_clauses_are_laid_out_once_and_only_when_they_are_turned_to(
    view: CompareView, page: Page, comparison: Comparison
) -> None:
    assert page.asked == []
    view.show_mode(Mode.CLAUSES)
    view.show_mode(Mode.TEXT)
    view.show_mode(Mode.CLAUSES)
    assert page.asked == [("show", comparison)]
    view.show_comparison(comparison)
    assert page.asked == [("show", comparison), ("show", comparison)]


def test_f8_steps_through_the_clauses_where_they_are_shown(qtbot: QtBot, view: CompareView, page: Page) -> None:
    view.show_mode(Mode.CLAUSES)
    qtbot.keyClick(view, Qt.Key.Key_F8)
    view.previous_change()
    assert page.asked[-2:] == [("step", True), ("step", False)]
    assert view.current is None
    assert view.status_words() == ("Row 1 of 4",)


def test_a_clause_is_opened_in_the_text(view: CompareView, page: Page) -> None:
    view.show_mode(Mode.CLAUSES)
    page.clause_opened.emit("a", "c1")
    assert (view.mode, view.current) == (Mode.TEXT, 3)
    with pytest.raises(KeyError):
        view.show_clause("b", "c9")


def test_a_clause_without_a_change_is_shown_too(view: CompareView, comparison: Comparison) -> None:
    kept = comparison.b.document.blocks[2].span
    clause = replace(comparison.b.clauses[0], id="c2", span=kept)
    other = replace(comparison, b=replace(comparison.b, clauses=(*comparison.b.clauses, clause)))
    view.resize(1300, 240)
    view.show_comparison(other)
    view.show_clause("b", "c2")
    assert view.current is None
    top, height = view.area.verticalScrollBar().value(), view.area.viewport().height()
    assert top <= view.area.tops.tops[4] <= top + height


def test_aligning_by_hand_is_passed_on(qtbot: QtBot, view: CompareView, page: Page) -> None:
    with qtbot.waitSignal(view.align_requested) as aligned:
        page.align_requested.emit("c1", "c2")
    with qtbot.waitSignal(view.release_requested) as released:
        page.release_requested.emit("c1", "c2")
    assert aligned.args == released.args == ["c1", "c2"]


def test_without_a_page_there_is_no_clause_by_clause(qtbot: QtBot, comparison: Comparison) -> None:
    view = CompareView(Theme(mode="light"))
    qtbot.addWidget(view)
    view.show_comparison(comparison)
    view.show_mode(Mode.CLAUSES)
    assert view.mode is Mode.TEXT
    view.show_mode(Mode.INLINE)
    assert view.mode is Mode.INLINE


def test_only_a_widget_can_be_the_page(qtbot: QtBot) -> None:
    class NoWidget(QObject):
        clause_opened = align_requested = release_requested = Signal(str, str)
        changed = Signal()
        show_comparison, clear, select_clause = Page.show_comparison, Page.clear, Page.select_clause
        step, status = Page.step, Page.status

    with pytest.raises(TypeError, match="widget"):
        CompareView(Theme(mode="light"), NoWidget())


def test_the_clause_of_a_change(comparison: Comparison) -> None:
    changes = comparison.changes
    assert touched_clause(comparison, changes[3]) == ("b", "c1")
    assert touched_clause(comparison, changes[4]) is None


def test_names_are_offered_then_folded(qtbot: QtBot, view: CompareView, comparison: Comparison) -> None:
    button = view.bar.names
    assert not button.isVisible()
    view.offer_names(NAMES)
    assert button.isVisible()
    assert button.accessibleName() == "Fold names: Keel 1 = Keel 2 and 1 more"
    assert "Ann = Bob" in button.toolTip()
    with qtbot.waitSignal(view.names_toggled) as folded:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert folded.args == [True]
    assert not button.isChecked()
    view.show_comparison(replace(comparison, names=NAMES[:1]))
    assert button.isChecked()
    assert button.accessibleName() == "Names folded: Keel 1 = Keel 2"
    with qtbot.waitSignal(view.names_toggled) as unfolded:
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert unfolded.args == [False]


def test_the_sides_can_be_swapped(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.waitSignal(view.swap_requested):
        qtbot.mouseClick(view._texts.heads.swap, Qt.MouseButton.LeftButton)
    view.show_mode(Mode.CLAUSES)
    with qtbot.waitSignal(view.swap_requested):
        qtbot.mouseClick(view.bar.swap, Qt.MouseButton.LeftButton)


def test_the_status_says_where_the_change_is(view: CompareView) -> None:
    assert view.status_words() == ()
    view.go_to_change(3)
    assert view.status_words() == ("Change 4 of 6", "A: section 2", "B: section 2")


def test_the_filters_work_together(view: CompareView) -> None:
    changes, model = view.changes, view.changes.view.model()

    def listed() -> list[int]:
        return [model.index(row, 0).data(Role.NUMBER) for row in range(model.rowCount())]

    assert listed() == [3, 0, 2, 1, 4, 5]
    categories = changes._categories
    offered = [categories.itemData(index) for index in range(categories.count())]
    assert offered == [None, Category.USER_CAP, Category.WARRANTY_LIABILITY]
    categories.setCurrentIndex(1)
    assert listed() == [3]
    changes._kinds.setCurrentText("Inserted")
    assert listed() == []
    assert changes._none.isVisible()
    categories.setCurrentIndex(2)
    assert listed() == [5]
    assert not changes._none.isVisible()


def test_the_list_goes_below_where_it_is_narrow(qtbot: QtBot, view: CompareView) -> None:
    splitter = view.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    assert splitter.orientation() is Qt.Orientation.Horizontal
    view.resize(880, 540)
    assert splitter.orientation() is Qt.Orientation.Vertical
    assert view.minimumSizeHint().width() <= 888
    assert min(splitter.sizes()) > 100
    view.resize(1300, 540)
    assert splitter.orientation() is Qt.Orientation.Horizontal


def test_a_stays_left_of_b_in_a_window_read_from_the_right(qtbot: QtBot, view: CompareView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.grab()
    heads = view._texts.heads
    assert heads.a.x() < heads.b.x()
    assert view._texts.strip.x() > view.area.x()


def test_where_it_is_narrow_the_switches_go_into_a_menu(qtbot: QtBot, view: CompareView) -> None:
    bar = view.bar
    view.offer_names(NAMES[:1])
    assert bar.more.isHidden()
    view.resize(700, 540)
    assert bar.more.isVisible()
    assert bar.only.isHidden()
    assert bar.names.isHidden()
    assert bar.export.isVisible()
    buttons = bar.switch.findChildren(QPushButton)
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
    bar._fill_menu()
    actions = bar._menu.actions()
    assert [action.text() for action in actions] == ["Differences only", "Fold names: Keel 1 = Keel 2"]
    actions[0].trigger()
    assert bar.only.isChecked()
    with qtbot.waitSignal(view.names_toggled):
        actions[1].trigger()
    view.resize(1300, 540)
    assert bar.more.isHidden()
    assert bar.only.isVisible()


@pytest.mark.parametrize(("width", "height", "zoom"), [(1000, 640, 100), (1376, 780, 150)])
def test_the_list_below_the_texts_shows_three_changes(
    qtbot: QtBot, comparison: Comparison, width: int, height: int, zoom: int
) -> None:
    theme = Theme(mode="light")
    theme.set_zoom(zoom)
    page = Page()
    page.setMinimumHeight(2000)
    view = CompareView(theme, page)
    qtbot.addWidget(view)
    view.resize(width, height)
    view.show_comparison(comparison)
    with qtbot.waitExposed(view):
        view.show()
    rows = view.changes.view
    assert rows.visualRect(rows.model().index(2, 0)).bottom() <= rows.viewport().height()
    assert view.area.height() > rows.height()


def test_the_texts_ask_for_no_more_room_because_the_clauses_would(qtbot: QtBot) -> None:
    page = Page()
    page.setMinimumHeight(2000)
    view = CompareView(Theme(mode="light"), page)
    qtbot.addWidget(view)
    assert view.minimumSizeHint().height() < 1000
    view.show_mode(Mode.CLAUSES)
    assert view.minimumSizeHint().height() >= 2000
