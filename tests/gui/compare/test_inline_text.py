# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

from howopen.domain.comparison import Comparison
from howopen.domain.spans import Span
from howopen.gui.compare.inline import MarkedText, inline_text, side_text

Pair = Callable[..., Comparison]


def _told(shown: MarkedText) -> str:
    """The text with deleted words in [-  -] and inserted ones in [+  +]."""
    told, done = "", 0
    for mark in shown.marks:
        sign = "+" if mark.inserted else "-"
        told += f"{shown.text[done : mark.start]}[{sign}{shown.text[mark.start : mark.end]}{sign}]"
        done = mark.end
    return told + shown.text[done:]


def _at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def test_deleted_words_stand_before_the_inserted_ones(comparison: Comparison) -> None:
    shown = inline_text(comparison, 1)
    assert shown.marker == "2."
    assert _told(shown) == (
        "You may run the net [-on the version release date-] [+at any time+], for [-seven-] [+one+] hundred boats."
    )
    assert [mark.change for mark in shown.marks] == [2, 2, 3, 3]


def test_rows_of_one_side_are_told_by_that_side(comparison: Comparison) -> None:
    assert _told(inline_text(comparison, 0)) == "Each copy carries the notice of its maker."
    assert _told(inline_text(comparison, 2)) == "Each copy carries the notice of its maker[+, and its date+]."
    assert _told(inline_text(comparison, 3)).startswith("[-A word")
    assert _told(inline_text(comparison, 4)) == "The law of the coast holds."
    assert _told(inline_text(comparison, 5)) == "[+Nets are mended at home.+]"


def test_an_absent_side_has_no_text(comparison: Comparison) -> None:
    assert side_text(comparison, 0, is_b=True) is None
    shown = side_text(comparison, 1, is_b=False)
    assert shown is not None
    assert _told(shown) == "You may run the net [-on the version release date-], for [-seven-] hundred boats."


def test_a_deletion_keeps_its_distance_from_its_neighbours(pair_of: Pair) -> None:
    a, b = "The old boat sails.", "The boat sails."
    assert _told(inline_text(pair_of(a, b, (_at(a, "old"), Span(3, 3))), 0)) == "The [-old-] boat sails."


def test_deleted_punctuation_stays_at_its_word(pair_of: Pair) -> None:
    a, b = "The boats, or nets.", "The boats (or nets)."
    shown = inline_text(pair_of(a, b, (_at(a, ","), _at(b, "("))), 0)
    assert _told(shown) == "The boats[-,-] [+(+]or nets)."


def test_parts_of_a_word_stay_together(pair_of: Pair) -> None:
    a, b = "See boat/list/all.", "See boat/page/all."
    shown = inline_text(pair_of(a, b, (_at(a, "list"), _at(b, "page"))), 0)
    assert _told(shown) == "See boat/[-list-] [+page+]/all."
    a, b = "See boat/list.", "See boat."
    assert _told(inline_text(pair_of(a, b, (_at(a, "/list"), Span(8, 8))), 0)) == "See boat[-/list-]."


def test_the_words_without_those_deleted_are_those_of_b(comparison: Comparison) -> None:
    for index, row in enumerate(comparison.rows):
        if row.b is None:
            continue
        shown, own = inline_text(comparison, index), side_text(comparison, index, is_b=True)
        assert own is not None
        kept = shown.text
        for mark in reversed(shown.marks):
            if not mark.inserted:
                kept = kept[: mark.start] + kept[mark.end :]
        assert kept.split() == own.text.split()
