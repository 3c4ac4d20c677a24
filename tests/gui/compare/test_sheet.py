# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from howopen.comparing.geometry import Extent
from howopen.domain.comparison import Comparison, RowKind
from howopen.gui.compare.sheet import Sheet
from howopen.gui.compare.typesetting import Columns
from howopen.gui.theme import Theme

SIDES = Columns(800.0, 44.0)
INLINE = Columns(800.0, 44.0, inline=True)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(mode="light")


@pytest.mark.parametrize("columns", [SIDES, INLINE])
def test_heights_are_guessed_then_known(long_comparison: Comparison, theme: Theme, columns: Columns) -> None:
    sheet = Sheet(long_comparison, columns, theme)
    guessed = sheet.tops.total
    assert not sheet.measured
    assert list(sheet.waiting(5))[:2] == [5, 6]
    assert set(sheet.waiting(5)) == set(range(300))
    sheet.measure(sheet.waiting(5))
    assert sheet.measured
    assert list(sheet.waiting()) == []
    assert sheet.tops.total == sum(sheet.laid(row).height for row in range(300))
    assert sheet.tops.total == pytest.approx(guessed, rel=0.5)


def test_rows_are_as_high_as_their_higher_side(comparison: Comparison, theme: Theme) -> None:
    sheet = Sheet(comparison, Columns(420.0, 44.0), theme)
    sheet.measure(sheet.waiting())
    for row in range(len(comparison.rows)):
        assert sheet.tops.extent(row).height == pytest.approx(max(sheet.laid(row).heights))
    deleted = sheet.laid(3)
    assert deleted.parts[1] is None
    assert deleted.heights[1] == 0.0


def test_only_differences_leave_a_line_for_the_rest(long_comparison: Comparison, theme: Theme) -> None:
    sheet = Sheet(long_comparison, SIDES, theme, only_differences=True)
    sheet.measure(sheet.waiting())
    assert sheet.fold_at(1) == 9
    assert sheet.fold_at(0) == sheet.fold_at(2) == 0
    shown = sheet.shown(Extent(0, sheet.tops.total))
    kinds = [long_comparison.rows[row].kind for row in shown]
    assert kinds == [RowKind.CHANGED, RowKind.SAME] * 30


def test_the_inline_text_has_one_column(comparison: Comparison, theme: Theme) -> None:
    sheet = Sheet(comparison, INLINE, theme)
    assert [len(sheet.laid(row).parts) for row in range(6)] == [1] * 6
    assert INLINE.lefts == (44.0,)
    assert INLINE.side == 756.0
    assert SIDES.lefts == (0.0, 422.0)


def test_a_change_lies_where_its_words_are(comparison: Comparison, theme: Theme) -> None:
    laid = Sheet(comparison, Columns(300.0, 44.0), theme).laid(1)
    assert laid.top_of(2) < laid.top_of(3)
    left = laid.parts[0]
    assert left is not None
    assert all(not box.inserted for box in left.boxes)
    assert len(left.boxes) == len(left.boxes_of(2)) + len(left.boxes_of(3))


def test_both_halves_of_a_moved_block_say_so(comparison: Comparison, theme: Theme) -> None:
    for columns in (SIDES, INLINE):
        sheet = Sheet(comparison, columns, theme)
        labels = [[part.label for part in sheet.laid(row).parts if part] for row in (0, 2)]
        assert labels == [["Moved to 2.1, with 1 edit"], ["Moved from 1, with 1 edit"]]


@pytest.mark.parametrize("text", ["Ἡ ἄδεια ισχύει", "تسري هذه الرخصة في كل مكان", "\U0001d400\U0001d401 copies"])
def test_marks_cover_words_of_any_script(theme: Theme, pair_of: object, text: str) -> None:
    from howopen.domain.spans import Span

    assert callable(pair_of)
    word = text.split()[0]
    pair = pair_of(text, f"{text} twice", (Span(0, len(word)), Span(0, len(word))))
    laid = Sheet(pair, SIDES, theme).laid(0)
    for part in laid.parts:
        assert part is not None
        (box,) = part.boxes
        assert 5 < box.rect.width() < 200
        assert box.rect.left() >= part.left - 1


def _inks(comparison: Comparison, theme: Theme, columns: Columns) -> set[str]:
    sheet = Sheet(comparison, columns, theme)
    sheet.measure(sheet.waiting())
    picture = QImage(800, round(sheet.tops.total), QImage.Format.Format_RGB32)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    sheet.paint(painter, Extent(0, sheet.tops.total), row=1, change=2)
    painter.end()
    return {picture.pixelColor(x, y).name() for x in range(800) for y in range(0, picture.height(), 2)}


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("columns", [SIDES, INLINE])
def test_washes_of_the_theme_are_painted(comparison: Comparison, qtbot: QtBot, mode: str, columns: Columns) -> None:
    theme = Theme(mode=mode)
    inks = _inks(comparison, theme, columns)
    for token in ("addedwash", "removedwash", "changedwash", "moved", "accent"):
        assert theme.color(token).name() in inks
