# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from howopen.comparing.applying import apply
from howopen.comparing.rows import difference
from howopen.comparing.words import split
from howopen.domain.comparison import ChangeKind, RowKind

GRANT = "The maker grants you a free licence to copy, run and study the weights of the network."
NOTICE = "Every copy that you hand on must carry the notice that stands at the end of this text."
LAW = "These terms follow the law of the place where the maker has its main office today."
FEES = "Whoever earns more than ten million crowns a year from the network pays a fee."


def _text(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


def test_one_word_replaced(document) -> None:
    a, b = document(_text(GRANT, LAW)), document(_text(GRANT.replace("free", "paid"), LAW))
    found = difference(a, b)
    assert [row.kind for row in found.rows] == [RowKind.CHANGED, RowKind.SAME]
    (change,) = found.changes
    assert (change.kind, a.quote(change.a), b.quote(change.b)) == (ChangeKind.REPLACED, "free", "paid")
    assert found.rows[0].marks_a == (change.a,)
    assert found.rows[0].marks_b == (change.b,)
    assert found.rows[0].changes == (0,)
    assert (found.statistics.words_deleted, found.statistics.words_inserted) == (1, 1)


def test_an_absent_side_is_an_empty_span_at_its_place(document) -> None:
    a, b = document(GRANT), document(GRANT.replace("a free licence", "a licence"))
    (change,) = difference(a, b).changes
    assert change.kind is ChangeKind.DELETED
    assert a.quote(change.a) == "free"
    assert len(change.b) == 0
    assert b.text[: change.b.start].endswith("you a")


def test_inserted_and_deleted_blocks(document) -> None:
    a, b = document(_text(GRANT, NOTICE, LAW)), document(_text(GRANT, LAW, FEES))
    found = difference(a, b)
    assert [row.kind for row in found.rows] == [RowKind.SAME, RowKind.DELETED, RowKind.SAME, RowKind.INSERTED]
    assert [change.kind for change in found.changes] == [ChangeKind.DELETED, ChangeKind.INSERTED]
    assert found.rows[1].b is None
    assert found.rows[3].a is None


def test_a_moved_block_with_an_edit_is_one_move_and_one_edit(document) -> None:
    a = document(_text(NOTICE, GRANT, LAW, FEES))
    b = document(_text(GRANT, LAW, FEES, NOTICE.replace("must", "shall")))
    found = difference(a, b)
    assert [change.kind for change in found.changes] == [ChangeKind.MOVED, ChangeKind.REPLACED]
    first, last = found.rows[0], found.rows[-1]
    assert first.kind is last.kind is RowKind.MOVED
    assert (first.twin, last.twin) == (len(found.rows) - 1, 0)
    assert first.changes == last.changes == (0, 1)
    assert (a.quote(first.marks_a[0]), b.quote(last.marks_b[0])) == ("must", "shall")
    statistics = found.statistics
    assert (statistics.blocks_moved, statistics.words_deleted, statistics.words_inserted) == (1, 1, 1)


def test_a_paragraph_split_in_two_stands_beside_both(document) -> None:
    a, b = document(_text(LAW, f"{GRANT} {NOTICE}", FEES)), document(_text(LAW, GRANT, NOTICE, FEES))
    found = difference(a, b)
    assert found.changes == ()
    assert len(found.rows) == 3
    row = found.rows[1]
    assert row.a is not None
    assert row.b is not None
    assert b.quote(row.b) == f"{GRANT}\n\n{NOTICE}"


def test_rows_hold_every_block_once_and_in_order(document) -> None:
    a = document(_text(NOTICE, GRANT, LAW, "One more."))
    b = document(_text(GRANT.replace("copy", "sell"), FEES, LAW, NOTICE))
    rows = difference(a, b).rows
    for blocks, spans in ((a.blocks, [r.a for r in rows if r.a]), (b.blocks, [r.b for r in rows if r.b])):
        assert spans == sorted(spans)
        for block in blocks:
            assert sum(span.covers(block.span) for span in spans) == 1


def test_empty_documents(document) -> None:
    nothing = difference(document(""), document(""))
    assert (nothing.rows, nothing.changes, nothing.statistics.similarity) == ((), (), 1.0)
    added = difference(document(""), document(GRANT))
    assert [row.kind for row in added.rows] == [RowKind.INSERTED]
    assert added.statistics.similarity == 0.0


def test_applied_to_a_the_changes_give_b(document) -> None:
    a = document(_text(NOTICE, GRANT, LAW))
    b = document(_text(GRANT.replace("free", "paid"), FEES, LAW, NOTICE.replace("must", "shall")))
    found = difference(a, b)
    assert apply(a, b, found.rows, found.changes) == split(a, b)[1].folds


def test_without_its_changes_a_is_not_b(document) -> None:
    a, b = document(_text(GRANT, LAW)), document(_text(GRANT.replace("free", "paid"), LAW))
    found = difference(a, b)
    bare = tuple(row.__class__(row.kind, row.a, row.b) for row in found.rows)
    assert apply(a, b, bare, ()) != split(a, b)[1].folds
