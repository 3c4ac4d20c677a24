# SPDX-License-Identifier: Apache-2.0
"""Texts that run from right to left, in the three ways in which Compare shows words, and in quotations."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from howopen.domain.comparison import Comparison
from howopen.domain.spans import Span
from howopen.gui.clauses.excerpt import Excerpt
from howopen.gui.clauses.typesetting import set_words
from howopen.gui.compare.inline import inline_text, side_text
from howopen.gui.compare.typesetting import TEXT_RIGHT, SetText
from howopen.gui.reading.quote import Quotation
from howopen.gui.theme import Theme

A = "2. מותר להשתמש במודל לכל מטרה, ואסור להשתמש בו כדי לנהוג בספינות גדולות או קטנות."
B = "2. מותר להשתמש במודל למחקר, ואסור להשתמש בו כדי לנהוג בספינות גדולות או קטנות."
MIXED = "הרישיון Harbour Model Licence חל על כל עותק."
WIDTH = 320.0


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(mode="light")


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def pair(pair_of: Callable[..., Comparison]) -> Comparison:
    """One paragraph in which two words differ."""
    return pair_of(A, B, (span(A, "לכל מטרה"), span(B, "למחקר")))


def ink(image: QImage) -> tuple[int, int]:
    """The outermost columns of a picture that are not white."""
    columns = [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 200 for y in range(image.height()))
    ]
    return columns[0], columns[-1]


def painted(draw: Callable[[QPainter], None], height: float, width: float = WIDTH) -> QImage:
    image = QImage(round(width), round(height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return image


def test_a_side_begins_at_the_right_with_its_number_right_of_it(pair: Comparison, theme: Theme) -> None:
    content = side_text(pair, 0, is_b=False)
    assert content is not None
    laid = SetText(content, "", WIDTH, theme)
    first, last = ink(painted(lambda painter: laid.draw(painter, 0, 0), laid.height))
    assert last == pytest.approx(laid.right, abs=4)
    assert first >= theme.px(TEXT_RIGHT) - 1
    number = laid.marker_left(12.0, theme)
    assert laid.right < number < WIDTH - 12


def test_a_text_to_the_right_stands_as_before(pair_of: Callable[..., Comparison], theme: Theme) -> None:
    content = side_text(pair_of("2. One net.", "2. Two nets."), 0, is_b=False)
    assert content is not None
    laid = SetText(content, "", WIDTH, theme)
    first, _ = ink(painted(lambda painter: laid.draw(painter, 0, 0), laid.height))
    assert first == pytest.approx(laid.left, abs=3)
    assert laid.marker_left(12.0, theme) + 12.0 < laid.left


def test_inline_the_deleted_words_stand_right_of_the_inserted_ones(pair: Comparison, theme: Theme) -> None:
    laid = SetText(inline_text(pair, 0), "", 900.0, theme)
    gone = [box.rect for box in laid.boxes if not box.inserted]
    new = [box.rect for box in laid.boxes if box.inserted]
    assert len(gone) == len(new) == 1
    assert gone[0].left() >= new[0].right() - 1
    assert laid.leftward


def test_marks_of_mixed_directions_cover_each_part_alone(pair_of: Callable[..., Comparison], theme: Theme) -> None:
    marked = span(MIXED, "הרישיון Harbour")
    content = side_text(pair_of(MIXED, MIXED, (marked, marked)), 0, is_b=False)
    assert content is not None
    boxes = [box.rect for box in SetText(content, "", 700.0, theme).boxes]
    assert len(boxes) == 2
    left, right = sorted(boxes, key=lambda rect: rect.left())
    assert right.left() - left.right() > 40  # “Model Licence” stands between them


def test_a_cell_of_the_clauses_leaves_its_room_at_the_left(theme: Theme) -> None:
    held = set_words(Excerpt(A), theme, width=WIDTH, first=WIDTH - 90, most=4)
    assert held.leftward
    line = theme.line_height("quote")
    image = painted(lambda painter: held.draw(painter, 0, 0), held.height)
    first, last = ink(image.copy(0, 0, image.width(), line))
    assert first >= 88
    assert last == pytest.approx(WIDTH, abs=4)
    assert not set_words(Excerpt("One net."), theme, width=WIDTH, first=WIDTH, most=4).leftward


def test_a_quotation_begins_at_the_right(qtbot: QtBot, theme: Theme) -> None:
    quote = Quotation(theme)
    qtbot.addWidget(quote)
    quote.set_words("אסור להשתמש")
    quote.resize(round(WIDTH), 60)
    picture = quote.grab().toImage()
    assert ink(picture)[1] == pytest.approx(picture.width(), abs=4)
