# SPDX-License-Identifier: Apache-2.0
"""Words found in both texts of a comparison: counted, gone through in the order of the rows, and brought into view."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from howopen.domain.comparison import Comparison, NamePair
from howopen.gui.compare.bar import Mode
from howopen.gui.compare.finding import BothTexts, Hits
from howopen.gui.compare.inline import inline_text
from howopen.gui.compare.strip import OverviewStrip
from howopen.gui.palette.searching import Found
from howopen.gui.reading.find_bar import FindBar
from howopen.gui.theme import Theme
from howopen.gui.views.compare_view import CompareView


def _view(qtbot: QtBot, comparison: Comparison) -> CompareView:
    view = CompareView(Theme(mode="light"))
    qtbot.addWidget(view)
    view.resize(1200, 500)
    view.show_comparison(comparison)
    with qtbot.waitExposed(view):
        view.show()
    return view


def _bar(view: CompareView) -> FindBar:
    view.focus_find()
    assert view.find_bar is not None
    return view.find_bar


def _found(comparison: Comparison, words: str, *, inline: bool = False) -> list[tuple[str, str]]:
    """The places of words, each as its side and the words from there to the end of the line."""
    texts = (comparison.a.document.text, comparison.b.document.text)
    places = BothTexts(comparison, inline=inline).find(words, case=False, whole=False)
    return [("AB"[place.document], texts[place.document][place.span.start :].split("\n")[0]) for place in places]


def test_places_are_gone_through_row_by_row_a_before_b(comparison: Comparison) -> None:
    assert _found(comparison, "boats") == [("A", "boats."), ("B", "boats.")]
    assert [side for side, _ in _found(comparison, "the notice")] == ["A", "B"]
    assert [side for side, _ in _found(comparison, "holds")] == ["A", "B"]


def test_inline_what_stands_on_both_sides_is_found_once(comparison: Comparison) -> None:
    assert [side for side, _ in _found(comparison, "holds", inline=True)] == ["B"]
    assert [side for side, _ in _found(comparison, "hundred boats", inline=True)] == ["B"]
    assert _found(comparison, "seven", inline=True) == [("A", "seven hundred boats.")]


def test_inline_found_words_are_marked_where_they_are_shown(comparison: Comparison) -> None:
    shown = inline_text(comparison, 1)
    (gone,) = BothTexts(comparison, inline=True).find("seven", case=False, whole=False)
    (here,) = BothTexts(comparison, inline=True).find("one hundred", case=False, whole=False)

    def words(place: Found) -> str:
        ranges = [piece.range_of(place.span) for piece in shown.pieces if piece.is_b == bool(place.document)]
        return "".join(shown.text[start:end] for start, end in ranges)

    assert words(gone) == "seven"
    assert words(here) == "one hundred"


def test_a_row_shows_its_own_places(comparison: Comparison) -> None:
    hits = Hits(BothTexts(comparison).find("the", case=False, whole=True))
    texts = (comparison.a.document.text, comparison.b.document.text)
    shown = [place.span.of(texts[place.document]) for place in hits.of_row(comparison.rows[1])]
    assert shown == ["the", "the", "the"]
    assert not list(hits.of_row(comparison.rows[3]))


def test_the_bar_is_made_when_it_is_asked_for_and_counts_both_sides(qtbot: QtBot, comparison: Comparison) -> None:
    view = _view(qtbot, comparison)
    assert view.find_bar is None
    qtbot.keyClick(view.area, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = view.find_bar
    assert bar is not None
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "notice")
    assert bar.count.text() == "1 of 2 (A 1, B 1)"
    qtbot.keyClick(bar.field, Qt.Key.Key_F3)
    assert bar.count.text() == "2 of 2 (A 1, B 1)"
    qtbot.keyClick(view.area, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == "1 of 2 (A 1, B 1)"
    bar.field.setText("submarine")
    assert bar.count.text() == "Not found"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.focusWidget() is view.area


def test_a_place_far_below_comes_into_view(qtbot: QtBot, long_comparison: Comparison) -> None:
    view = _view(qtbot, long_comparison)
    bar = _bar(view)
    bar.field.setText("boat number 250 ")
    top, height = view.area.verticalScrollBar().value(), view.area.viewport().height()
    assert bar.count.text() == "1 of 2 (A 1, B 1)"
    assert top <= view.area.tops.tops[249] <= top + height


def test_a_search_begins_at_what_is_shown(qtbot: QtBot, long_comparison: Comparison) -> None:
    view = _view(qtbot, long_comparison)
    view.area.show_row(200)
    first = view.area.top_row
    assert first > 100
    bar = _bar(view)
    bar.field.setText("keel")
    assert bar.count.text() == f"{2 * first + 1} of 600 (A 300, B 300)"


def test_a_place_in_a_fold_unfolds(qtbot: QtBot, long_comparison: Comparison) -> None:
    view = _view(qtbot, long_comparison)
    view.set_only_differences(True)
    assert view.area.tops.extent(4).height == 0
    _bar(view).field.setText("boat number 5 ")
    assert view.area.tops.extent(4).height > 0
    assert view.area.tops.extent(14).height == 0


def test_the_overview_marks_what_is_found(qtbot: QtBot, long_comparison: Comparison) -> None:
    view = _view(qtbot, long_comparison)
    strip = view.findChild(OverviewStrip)
    assert strip is not None
    plain = strip.grab().toImage()
    bar = _bar(view)
    bar.field.setText("boat number 250 ")
    tops = view.area.tops
    first, last = (tops.tops[place] / tops.total for place in (249, 250))
    shares = view.area.hit_shares()
    assert len(shares) == 2
    assert all(first <= share < last for share in shares)
    view.area.verticalScrollBar().setValue(0)  # the frame of what is shown lies over the marks
    y = round(shares[0] * strip.height())
    accent = Theme(mode="light").color("accent").rgb()
    assert strip.grab().toImage().pixel(1, y) == accent != plain.pixel(1, y)
    bar.close_bar()
    assert view.area.hit_shares() == ()
    assert strip.grab().toImage().pixel(1, y) != accent


def test_what_is_found_is_painted_on_both_sides(qtbot: QtBot, comparison: Comparison) -> None:
    view = _view(qtbot, comparison)
    plain = view.area.grab().toImage()
    bar = _bar(view)
    bar.field.setText("coast")
    marked = view.area.grab().toImage()
    row = view.area.tops.extent(4)
    middle = plain.width() // 2
    changed = [
        any(
            plain.pixel(x, y) != marked.pixel(x, y)
            for x in range(first, last, 2)
            for y in range(int(row.top), int(row.bottom))
        )
        for first, last in ((0, middle), (middle, plain.width()))
    ]
    assert changed == [True, True]
    bar.close_bar()
    view.area.clearFocus()


def test_a_number_before_a_paragraph_is_found_in_it(qtbot: QtBot, comparison: Comparison) -> None:
    view = _view(qtbot, comparison)
    sheet = view.area.sheet
    assert sheet is not None
    (place,) = BothTexts(comparison).find("2.1", case=False, whole=False)
    parts = sheet.laid(2).parts
    assert parts[0] is None
    assert parts[1] is not None
    assert parts[1].marker == "2.1"
    assert parts[1].holds_marker(place)


@pytest.mark.parametrize(("mode", "count"), [(Mode.TEXT, "1 of 2 (A 1, B 1)"), (Mode.INLINE, "1 of 1")])
def test_another_way_of_showing_finds_anew(qtbot: QtBot, comparison: Comparison, mode: Mode, count: str) -> None:
    view = _view(qtbot, comparison)
    bar = _bar(view)
    bar.field.setText("holds")
    view.show_mode(mode)
    assert bar.count.text() == count


def test_names_folded_leave_the_bar_open_and_other_documents_close_it(
    qtbot: QtBot, comparison: Comparison, long_comparison: Comparison
) -> None:
    view = _view(qtbot, comparison)
    bar = _bar(view)
    bar.field.setText("holds")
    view.show_comparison(replace(comparison, names=(NamePair("net", "nets"),)))
    assert bar.isVisible()
    assert bar.count.text() == "1 of 2 (A 1, B 1)"
    view.show_comparison(_renamed(long_comparison))
    assert bar.isHidden()


def _renamed(comparison: Comparison) -> Comparison:
    """The comparison of documents with another digest."""
    document = replace(comparison.a.document, sha256="1" * 64)
    return replace(comparison, a=replace(comparison.a, document=document))
