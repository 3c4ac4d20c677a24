# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from howopen.comparing import alignment
from howopen.comparing.alignment import edits
from howopen.comparing.applying import apply
from howopen.comparing.geometry import ScrollMap, overview, row_tops, viewport_share
from howopen.comparing.rows import difference
from howopen.comparing.words import split
from howopen.domain.comparison import ChangeKind, NamePair, Row, RowKind
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span

WORDS = re.findall(
    r"\S+", "you may must not copy sell share the model weights free fee law (a) 1. “end” non-profit , . ;"
)
PARAGRAPH = st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join)
TEXT = st.lists(PARAGRAPH, max_size=7).map("\n\n".join)
HEIGHTS = st.lists(st.integers(0, 90), max_size=20)


def _document(text: str) -> Document:
    spans = [Span(m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]|\n(?!\n))*", text)]
    return Document("x", "0" * 64, "text/plain", text, tuple(Block(BlockKind.PARAGRAPH, span) for span in spans))


@given(TEXT, TEXT)
def test_the_changes_applied_to_a_give_b(a: str, b: str) -> None:
    one, other = _document(a), _document(b)
    found = difference(one, other)
    assert apply(one, other, found.rows, found.changes) == split(one, other)[1].folds


@given(st.permutations([f"{word} " * 3 + f"is what paragraph {word} says about it" for word in "abcdef"]), st.data())
def test_moved_paragraphs_are_applied_as_well(order: list[str], data: st.DataObject) -> None:
    edited = [data.draw(st.sampled_from([p, p.replace("says", "never says")])) for p in order]
    one, other = _document("\n\n".join(sorted(order))), _document("\n\n".join(edited))
    found = difference(one, other)
    assert apply(one, other, found.rows, found.changes) == split(one, other)[1].folds
    assert difference(one, other) == found


@given(TEXT)
def test_a_text_does_not_differ_from_itself_rewrapped(text: str) -> None:
    wrapped = _document(re.sub(r"(?<=[a-z]) (?=[a-z])", "\n   ", text))
    assert difference(_document(text), wrapped).changes == ()


@given(TEXT)
def test_quotes_and_list_numbers_do_not_count(text: str) -> None:
    text = text.replace("(a)", "law").replace("1.", "fee")  # a paragraph has one or two list numbers, and no third
    items = [f"({number}) {part}" for number, part in enumerate(text.split("\n\n"), 1)]
    other = "\n\n".join(items).translate(str.maketrans("“”", '""'))
    assert difference(_document(text), _document(other)).changes == ()


@given(TEXT, st.lists(PARAGRAPH, max_size=2), st.sampled_from(["Heron 2", "Heron", "Grey Heron 2.1"]))
def test_folded_names_are_no_changes_and_the_rest_still_gives_b(text: str, more: list[str], name: str) -> None:
    names = (NamePair(name, "Kestrel 3"),)
    phrased = text.replace("model", f"{name} and {name.upper()}'s heir")
    one, other = _document(phrased), _document(phrased.replace(name.upper(), "KESTREL 3").replace(name, "Kestrel 3"))
    assert difference(one, other, names=names).changes == ()
    longer = _document("\n\n".join([other.text, *more]))
    found = difference(one, longer, names=names)
    assert apply(one, longer, found.rows, found.changes, names=names) == split(one, longer, names=names)[1].folds


@given(st.data())
def test_moved_and_edited_paragraphs_of_a_long_text_are_all_found(data: st.DataObject) -> None:
    paragraphs = [" ".join(f"w{number}x{place}" for place in range(12)) for number in range(30)]
    moved = data.draw(st.sampled_from(paragraphs[:10]))
    rest = [paragraph for paragraph in paragraphs if paragraph != moved]
    at = data.draw(st.integers(15, len(rest)))
    edited = moved.replace("x3", "x3 never")
    one, other = _document("\n\n".join(paragraphs)), _document("\n\n".join([*rest[:at], edited, *rest[at:]]))
    found = difference(one, other)
    assert [change.kind for change in found.changes] == [ChangeKind.MOVED, ChangeKind.INSERTED]
    assert other.quote(found.changes[0].b) == edited


@given(st.text("abcdef", max_size=60), st.text("abcdef", max_size=60), st.lists(st.integers(0, 60), max_size=5))
def test_long_texts_anchored_on_paragraphs_keep_every_word(a: str, b: str, places: list[int]) -> None:
    cuts_a, cuts_b = (sorted({0, *(at for at in places if at < len(side))}) for side in (a, b))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alignment, "_EXACT_UP_TO", 30)
        runs = alignment.equal_runs(a, b, cuts_a=cuts_a, cuts_b=cuts_b)
    end_a = end_b = 0
    for run in runs:
        assert run.a >= end_a
        assert run.b >= end_b
        assert a[run.a : run.a + run.length] == b[run.b : run.b + run.length]
        end_a, end_b = run.a + run.length, run.b + run.length


@given(TEXT, TEXT)
def test_spans_lie_in_their_text_and_hold_words(a: str, b: str) -> None:
    found = difference(_document(a), _document(b))
    for change in found.changes:
        assert change.a.end <= len(a)
        assert change.b.end <= len(b)
        assert change.a.of(a).strip() == change.a.of(a)
        assert change.a or change.b
    assert 0.0 <= found.statistics.similarity <= 1.0


@given(st.text("abc", max_size=40), st.text("abc", max_size=40))
def test_alignment_is_optimal(a: str, b: str) -> None:
    assert sum(e.a1 - e.a0 + e.b1 - e.b0 for e in edits(a, b)) == Indel.distance(a, b)


@given(HEIGHTS, st.integers(-50, 2000), st.integers(1, 500))
def test_exactly_the_rows_in_the_window_are_visible(heights: list[int], top: int, height: int) -> None:
    tops = row_tops(heights)
    seen = set(tops.visible(top, height))
    for row in range(len(heights)):
        extent = tops.extent(row)
        if extent.height:
            assert (row in seen) == (extent.top < top + height and extent.bottom > max(top, 0))


@given(HEIGHTS, st.randoms())
def test_the_scroll_map_never_runs_backwards(heights: list[int], random) -> None:
    other = [height + random.randrange(20) for height in heights]
    carry = ScrollMap(row_tops(heights), row_tops(other))
    places = [carry(y) for y in range(-10, int(row_tops(heights).total) + 10, 7)]
    assert places == sorted(places)


@given(HEIGHTS)
def test_overview_marks_lie_within_the_strip(heights: list[int]) -> None:
    rows = [Row(RowKind.CHANGED, Span(0, 1), Span(0, 1))] * len(heights)
    for mark in overview(rows, row_tops(heights)):
        assert 0.0 <= mark.top <= mark.top + mark.height <= 1.0 + 1e-9


@given(st.integers(0, 5000), st.integers(1, 900), st.integers(1, 4000))
def test_the_viewport_lies_within_the_strip(top: int, height: int, total: int) -> None:
    share = viewport_share(top, height, total)
    assert 0.0 <= share.top < share.bottom <= 1.0 + 1e-9
