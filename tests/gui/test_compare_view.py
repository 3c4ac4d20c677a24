# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import hashlib
import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from howopen.comparing import compare
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.comparison import ChangeKind, Comparison, Direction, RowKind
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Openness, OpennessClass, Profile
from howopen.domain.outline import Outline, Section
from howopen.domain.spans import Span
from howopen.gui.compare.change_item import Role, weight_bars
from howopen.gui.compare.shown import shown_text
from howopen.gui.compare.wording import change_title, move_label, summary
from howopen.gui.theme import Theme
from howopen.gui.views.compare_view import CompareView

NOTICE = "1. Every copy that you hand on must carry the notice that stands at the end of this text."
GRANT = "2. You may copy, run and study the weights\nof the network for any purpose."
FILLER = [
    f"{n}. Paragraph number {n} speaks at some length about matter {n * 7} and about nothing else."
    for n in range(3, 40)
]
LAW = "40. These terms follow the law of the place where the maker lives."
TEXT_A = "\n\n".join([NOTICE, GRANT, *FILLER, LAW])
TEXT_B = "\n\n".join(
    [
        GRANT.replace("\n", " ").replace("any purpose", "private purposes"),
        *FILLER,
        NOTICE.replace("must", "shall"),
        LAW,
        "41. A new paragraph is about fees.",
    ]
)


def _analysis(name: str, text: str) -> Analysis:
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]|\n(?!\n))*", text)]
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans)
    sections = tuple(
        Section(text[s.start : s.end].split(".")[0], "", "", s, Span(s.start, s.start + 2), 0) for s in spans
    )
    start = text.index("You may copy")
    grant = Span(start, text.index(".", start) + 1)
    clause = Clause(
        "c1", Category.COMMERCIAL_USE, Effect.PERMIT, grant, 0.9, (Evidence("rule", "grant", (grant,), "by hand"),)
    )
    document = Document(name, hashlib.sha256(text.encode()).hexdigest(), "text/plain", text, blocks)
    profile = Profile(openness=Openness(OpennessClass.COMMUNITY, 41))
    return Analysis(document, Outline(sections), (clause,), profile, Engine("0.1.0", "0" * 64))


@pytest.fixture
def comparison() -> Comparison:
    return compare(_analysis("old.txt", TEXT_A), _analysis("new.txt", TEXT_B))


@pytest.fixture
def view(qtbot: QtBot, comparison: Comparison) -> CompareView:
    widget = CompareView(Theme(mode="light"))
    qtbot.addWidget(widget)
    widget.resize(1200, 500)
    widget.show_comparison(comparison)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def _labels(view: CompareView) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel)]


def test_nothing_is_open_at_first(qtbot: QtBot) -> None:
    view = CompareView(Theme(mode="light"))
    qtbot.addWidget(view)
    assert "Choose two documents to compare" in _labels(view)
    view.next_change()
    assert view.current is None


def test_counts_and_names_are_shown(view: CompareView, comparison: Comparison) -> None:
    kinds = [change.kind for change in comparison.changes]
    assert kinds == [ChangeKind.MOVED, ChangeKind.REPLACED, ChangeKind.REPLACED, ChangeKind.INSERTED]
    labels = _labels(view)
    assert "4 changes" in labels
    assert "3 words deleted, 9 inserted, 1 block moved" in labels
    assert {"old.txt", "new.txt", "Community"} <= set(labels)


def test_f8_steps_through_text_and_list(qtbot: QtBot, view: CompareView) -> None:
    area = view.area
    area.setFocus()
    seen = []
    for _ in range(6):
        qtbot.keyClick(area, Qt.Key.Key_F8)
        seen.append((view.current, view.changes.view.currentIndex().data(Role.NUMBER)))
    assert seen == [(0, 0), (1, 1), (2, 2), (3, 3), (3, 3), (3, 3)]
    assert area.verticalScrollBar().value() > 0
    qtbot.keyClick(view.changes.view, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert view.current == 2


def test_the_current_change_is_in_view_and_spoken(view: CompareView, comparison: Comparison) -> None:
    view.go_to_change(3)
    area = view.area
    row = area.row_of(3)
    assert row is not None
    top = area.tops.tops[row] - area.verticalScrollBar().value()
    assert 0 <= top < area.viewport().height()
    count = len(comparison.rows)
    assert (
        area.accessibleDescription() == f"inserted row {count} of {count}, inserted: 41. A new paragraph is about fees."
    )
    with pytest.raises(IndexError):
        view.go_to_change(len(comparison.changes))


def test_choosing_in_the_list_goes_to_the_text(qtbot: QtBot, view: CompareView) -> None:
    changes = view.changes.view
    model = changes.model()
    row = next(r for r in range(model.rowCount()) if model.index(r, 0).data(Role.NUMBER) == 3)
    with qtbot.waitSignal(view.current_changed) as signal:
        place = changes.visualRect(model.index(row, 0)).center()
        qtbot.mouseClick(changes.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert signal.args == [3]
    assert view.area.verticalScrollBar().value() > 0


def test_the_weightiest_change_comes_first_and_is_read_out(view: CompareView, comparison: Comparison) -> None:
    """What the rules leave unclear stands last, however heavy it may be."""
    model = view.changes.view.model()
    listed = [model.index(row, 0).data(Role.CHANGE) for row in range(model.rowCount())]
    keys = [(change.direction is Direction.UNCLEAR, -change.weight) for change in listed]
    assert keys == sorted(keys)
    assert {key[0] for key in keys} == {False, True}
    heavy = next(row for row, change in enumerate(listed) if Category.COMMERCIAL_USE in change.categories)
    spoken = model.index(heavy, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "“any purpose” became “private purposes”" in spoken
    assert "Commercial use" in spoken
    assert "Section 2" in spoken


def test_both_sides_are_level_at_every_width(qtbot: QtBot, view: CompareView, comparison: Comparison) -> None:
    for width in (1300, 900):
        view.resize(width, 500)
        view.grab()
        assert view.area.viewport().width() < width
        tops = view.area.tops
        for row in tops.visible(0, view.area.viewport().height()):
            assert view.area.sheet is not None
            assert tops.extent(row).height == max(view.area.sheet.laid(row).heights) > 0


def test_hard_wrapped_lines_flow(comparison: Comparison) -> None:
    document = comparison.a.document
    block = document.blocks[1].span
    shown = shown_text(document, block)
    assert shown.marker == "2."
    assert shown.text == "You may copy, run and study the weights of the network for any purpose."
    weights = document.text.index("of the network")
    start, end = shown.range_of(Span(weights, weights + 2))
    assert shown.text[start:end] == "of"


def test_several_blocks_in_a_row_keep_their_lines(comparison: Comparison) -> None:
    document = comparison.a.document
    both = Span(document.blocks[0].span.start, document.blocks[1].span.end)
    assert shown_text(document, both).text.count("\u2028") == 1


def test_only_differences_folds_the_rest(qtbot: QtBot, view: CompareView) -> None:
    whole = view.area.tops.total
    view.set_only_differences(True)
    folded = view.area.tops.total
    assert folded < whole / 3
    for change in range(4):
        view.go_to_change(change)
        row = view.area.row_of(change)
        assert row is not None
        assert view.area.tops.extent(row).height > 0
    view.set_only_differences(False)
    assert view.area.tops.total > folded


def test_moved_blocks_say_where(view: CompareView, comparison: Comparison) -> None:
    moved = [index for index, row in enumerate(comparison.rows) if row.kind is RowKind.MOVED]
    assert [move_label(comparison, index) for index in moved] == [
        "Moved to 1, with 1 edit",
        "Moved from 1, with 1 edit",
    ]


def test_enter_on_a_moved_block_goes_to_its_twin(qtbot: QtBot, view: CompareView) -> None:
    view.go_to_change(0)
    assert view.area.verticalScrollBar().value() == 0
    qtbot.keyClick(view.area, Qt.Key.Key_Return)
    assert view.area.verticalScrollBar().value() > 0


def test_a_click_in_the_text_chooses_the_change(qtbot: QtBot, view: CompareView) -> None:
    row = view.area.row_of(2)
    assert row is not None
    y = round((view.area.tops.extent(row).top + view.area.tops.extent(row).bottom) / 2)
    qtbot.mouseClick(view.area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, y))
    assert view.current == 2


def test_the_overview_strip_scrolls(qtbot: QtBot, view: CompareView) -> None:
    strip = next(w for w in view.findChildren(object) if type(w).__name__ == "OverviewStrip")
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(9, strip.height() - 5))
    bar = view.area.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    assert view.area.visible_share().bottom == pytest.approx(1.0, abs=0.01)
    kinds = [mark.kind for mark in view.area.marks()]
    assert kinds == [RowKind.MOVED, RowKind.CHANGED, RowKind.MOVED, RowKind.INSERTED]


def test_deleted_and_inserted_words_look_different(view: CompareView, comparison: Comparison) -> None:
    """The washes of the theme are on the picture, each on its own side."""
    view.go_to_change(2)
    picture = view.area.viewport().grab().toImage()
    theme = Theme(mode="light")
    left, right = set(), set()
    for y in range(0, picture.height(), 2):
        for x in range(0, picture.width(), 2):
            (left if x < picture.width() / 2 else right).add(picture.pixelColor(x, y).name())
    removed, added = theme.color("removedwash").name(), theme.color("addedwash").name()
    assert removed in left - right
    assert added in right - left


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("zoom", [80, 200])
def test_theme_and_zoom_are_followed(view: CompareView, qtbot: QtBot, mode: str, zoom: int) -> None:
    theme = Theme(mode="light")
    other = CompareView(theme)
    qtbot.addWidget(other)
    other.resize(1200, 500)
    other.show_comparison(view._comparison)
    other.grab()  # at the width that it keeps
    before = other.area.tops.total
    theme.set_mode(mode)
    theme.set_zoom(zoom)
    other.grab()
    assert (other.area.tops.total > before) == (zoom > 100)


def test_the_filter_lists_one_kind(qtbot: QtBot, view: CompareView) -> None:
    kinds = view.changes._kinds
    kinds.setFocus()
    qtbot.keyClicks(kinds, "Moved")
    model = view.changes.view.model()
    assert kinds.currentText() == "Moved"
    assert [model.index(r, 0).data(Role.CHANGE).kind for r in range(model.rowCount())] == [ChangeKind.MOVED]
    view.next_change()
    view.next_change()
    assert view.current == 1
    assert not view.changes.view.selectionModel().hasSelection()


def test_export_is_asked_for(qtbot: QtBot, view: CompareView) -> None:
    with qtbot.waitSignal(view.export_requested):
        qtbot.mouseClick(view.bar.export, Qt.MouseButton.LeftButton)


def test_clear_goes_back(view: CompareView) -> None:
    view.go_to_change(1)
    view.clear()
    assert view.current is None
    assert view.changes.view.model().rowCount() == 0


def test_no_change_is_said_in_words(qtbot: QtBot) -> None:
    own = _analysis("old.txt", TEXT_A)
    same = compare(own, own)
    assert summary(same)[0] == "No changes"
    view = CompareView(Theme(mode="light"))
    qtbot.addWidget(view)
    view.show_comparison(same)
    assert "No changes" in _labels(view)
    assert not view.bar.next.isEnabled()


def test_titles_give_the_reason_and_the_words(comparison: Comparison) -> None:
    titles = [change_title(comparison, change) for change in comparison.changes]
    assert titles[0].startswith("Moved to 1: “1. Every copy")
    assert titles[2] == "“any purpose” became “private purposes”"
    assert comparison.changes[2].direction is Direction.UNCLEAR
    assert [weight_bars(weight) for weight in (0.0, 0.3, 0.6, 1.0)] == [1, 2, 3, 4]


def test_the_current_words_are_outlined(view: CompareView) -> None:
    """Pixel lines across the outline's upright edges hold a few accent pixels; the row's own lines hold many."""
    accent = Theme(mode="light").color("accent").name()

    def edges() -> int:
        picture = view.area.viewport().grab().toImage()
        inside = range(6, picture.width() - 6)  # the focus ring lies outside
        counts = [sum(picture.pixelColor(x, y).name() == accent for x in inside) for y in range(6, 200)]
        return sum(0 < count < 20 for count in counts)

    assert edges() == 0
    view.go_to_change(2)
    assert edges() > 5
