# SPDX-License-Identifier: Apache-2.0
"""Tracked changes: accepting gives B, rejecting gives A, and a file that would not is never handed out."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from lxml import etree

from howopen.domain.comparison import Change, ChangeKind, Comparison, Row, RowKind
from howopen.domain.document import Block, BlockKind
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.exporting import export_comparison
from howopen.exporting.tracking import Track, counted_words, paragraphs

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def body_of(content: bytes) -> list[Any]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        tree = etree.fromstring(file.read("word/document.xml"))
    return list(tree.iter(f"{W}p"))


def words_without(items: list[Any], gone: set[str]) -> list[str]:
    found = []
    for paragraph in items:
        kept = [child for child in paragraph if child.tag not in gone]
        text = "".join(t.text or "" for c in kept for t in c.iter(f"{W}t", f"{W}delText"))
        found += text.split()
    return found


def test_accepting_gives_b_and_rejecting_gives_a(comparison: Comparison, made: date) -> None:
    items = body_of(export_comparison(comparison, format="docx", made=made))[: len(comparison.rows)]
    accepted = words_without(items, {f"{W}del", f"{W}moveFrom"})
    rejected = words_without(items, {f"{W}ins", f"{W}moveTo"})
    assert accepted == comparison.b.document.text.split()
    assert counted_words(" ".join(rejected)) == counted_words(comparison.a.document.text)
    assert "run the weights" in " ".join(rejected)


def test_every_tracked_change_has_author_date_and_a_number_of_its_own(comparison: Comparison, made: date) -> None:
    items = body_of(export_comparison(comparison, format="docx", made=made))
    tracked = [node for p in items for node in p.iter(f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")]
    assert {node.get(f"{W}author") for node in tracked} == {"HowOpen"}
    assert {node.get(f"{W}date") for node in tracked} == {f"{made.isoformat()}T00:00:00Z"}
    numbers = [node.get(f"{W}id") for node in tracked]
    assert len(numbers) == len(set(numbers))


def test_a_moved_block_is_moved_in_word_too(comparison: Comparison, made: date) -> None:
    items = body_of(export_comparison(comparison, format="docx", made=made))
    tags = ("moveFromRangeStart", "moveToRangeStart")
    names = {tag: [n.get(f"{W}name") for p in items for n in p.iter(f"{W}{tag}")] for tag in tags}
    assert names["moveFromRangeStart"] == names["moveToRangeStart"] == ["move3"]


def test_words_that_no_change_explains_are_tracked_all_the_same(comparison: Comparison) -> None:
    rows = (*comparison.rows[:3], replace(comparison.rows[3], changes=()), *comparison.rows[4:])
    paragraph = paragraphs(replace(comparison, rows=rows))[3]
    deleted = [piece.text for piece in paragraph.pieces if piece.track is Track.DELETED]
    assert deleted == ["2. With more than 5,000 "]


def test_a_new_list_number_is_tracked_alone(comparison: Comparison) -> None:
    found = [(piece.track, piece.text) for piece in paragraphs(comparison)[3].pieces]
    assert found[:3] == [
        (Track.DELETED, "2. "),
        (Track.INSERTED, "3. "),
        (Track.KEPT, "With more than "),
    ]


def test_a_comparison_that_loses_words_is_refused(comparison: Comparison, made: date) -> None:
    broken = replace(comparison, rows=comparison.rows[:-1])
    with pytest.raises(HowOpenError, match=r"heron-2\.txt") as caught:
        export_comparison(broken, format="docx", made=made)
    assert "Harm" not in str(caught.value)


@pytest.mark.parametrize(
    ("a", "b", "old", "new"),
    [
        ("run old weights", "run weights", "old", ""),
        ("old weights", "weights", "old", ""),
        ("run weights old", "run weights", "old", ""),
        ("run weights", "run new weights", "", "new"),
        ("run weights", "new run weights", "", "new"),
        ("run old weights", "run new weights", "old", "new"),
        ("(old) weights", "() weights", "old", ""),
    ],
)
def test_words_never_run_together(comparison: Comparison, made: date, a: str, b: str, old: str, new: str) -> None:
    place_a = a.index(old) if old else len(a[: b.index(new)].rstrip())
    place_b = b.index(new) if new else len(b[: a.index(old)].rstrip())
    change = Change(ChangeKind.REPLACED, Span(place_a, place_a + len(old)), Span(place_b, place_b + len(new)))
    sides = []
    for side, text in ((comparison.a, a), (comparison.b, b)):
        block = Block(BlockKind.PARAGRAPH, Span(0, len(text)))
        sides.append(replace(side, document=replace(side.document, text=text, blocks=(block,), pages=()), clauses=()))
    row = Row(RowKind.CHANGED, Span(0, len(a)), Span(0, len(b)), changes=(0,))
    item = Comparison(*sides, (row,), (change,), (), comparison.statistics)
    paragraph = body_of(export_comparison(item, format="docx", made=made))[:1]
    assert words_without(paragraph, {f"{W}del"}) == b.split()
    assert counted_words(" ".join(words_without(paragraph, {f"{W}ins"}))) == counted_words(a)
    assert [p.track for p in paragraphs(item)[0].pieces].count(Track.DELETED) == bool(old)


def test_html_marks_words_and_labels_moves(comparison: Comparison, made: date) -> None:
    page = export_comparison(comparison, format="html", made=made).decode()
    assert "<ins>and share</ins>" in page
    assert "<del>5,000</del>" in page
    assert "to row 3</a>" in page
    assert "from row 6</a>" in page
    assert page.count('class="absent"') == 4
    assert "The same on both sides: 1" in page
    assert "Silent" in page
