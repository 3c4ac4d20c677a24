# SPDX-License-Identifier: Apache-2.0
"""The clause table, its filter and the outline as models."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Effect
from howopen.domain.outline import Section
from howopen.gui.models.clause_table import ClauseFilter, ClauseTable, Column, one_line
from howopen.gui.models.outline_tree import GROUP_ROLE, MARKER_ROLE, SECTION_ROLE, OutlineTree

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def table_of(analysis: Analysis) -> tuple[ClauseTable, ClauseFilter]:
    table = ClauseTable()
    table.show(analysis)
    return table, ClauseFilter(table)


def column_of(model: ClauseFilter, column: Column) -> list[object]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_table_keeps_qts_rules(qtmodeltester: ModelTester, harbour: Analysis) -> None:
    table, only = table_of(harbour)
    qtmodeltester.check(table)
    qtmodeltester.check(only)


def test_a_row_shows_its_clause(harbour: Analysis) -> None:
    table, _ = table_of(harbour)
    row = table.row_of("c4")
    assert [table.index(row, column).data() for column in Column] == [
        "UC",
        "Condition",
        "If your products have more than 5 million monthly users, you need our written consent.",
        "5 million monthly users",
        "2.b",
        "2",
        "97",
    ]


def test_a_row_is_read_out_in_words(harbour: Analysis) -> None:
    table, _ = table_of(harbour)
    assert table.index(table.row_of("c5"), Column.WORDS).data(SPOKEN) == (
        "Termination, Declare, This licence ends when you breach it., section 3, page 2, uncertain, sure 60 per cent"
    )


def test_an_unsure_clause_has_a_question_mark(harbour: Analysis) -> None:
    table, _ = table_of(harbour)
    assert table.index(table.row_of("c5"), Column.SURE).data() == "? 60"


def test_filters_join(harbour: Analysis) -> None:
    _, only = table_of(harbour)
    only.show_only(category=Category.FIELD_OF_USE, effect=None, words="")
    assert only.rowCount() == 2
    only.show_only(category=Category.FIELD_OF_USE, effect=Effect.PROHIBIT, words="")
    assert only.rowCount() == 1
    only.show_only(category=None, effect=None, words="MONTHLY USERS")
    assert column_of(only, Column.SECTION) == ["2.b"]
    only.show_only(category=None, effect=None, words="")
    assert only.rowCount() == 6


def test_sorting_by_each_head(harbour: Analysis) -> None:
    _, only = table_of(harbour)
    only.sort(Column.SURE, Qt.SortOrder.AscendingOrder)
    assert column_of(only, Column.SURE) == ["? 60", "80", "90", "95", "97", "98"]
    only.sort(Column.EFFECT, Qt.SortOrder.AscendingOrder)
    assert column_of(only, Column.EFFECT) == ["Permit", "Permit", "Require", "Prohibit", "Condition", "Declare"]
    only.sort(Column.SECTION, Qt.SortOrder.DescendingOrder)
    assert column_of(only, Column.SECTION) == ["3", "3", "2.b", "2.a", "1", "1"]


def test_another_document_takes_the_rows_place(harbour: Analysis) -> None:
    table, only = table_of(harbour)
    table.show(None)
    assert only.rowCount() == 0
    assert table.row_of("c1") == -1


def test_one_line_cuts_with_an_ellipsis() -> None:
    assert one_line("a  b\n c", 10) == "a b c"
    assert one_line("abcdefghijkl", 5) == "abcd…"


def test_the_outline_keeps_qts_rules(qtmodeltester: ModelTester, harbour: Analysis) -> None:
    tree = OutlineTree()
    tree.show(harbour)
    qtmodeltester.check(tree)


def test_the_outline_nests_sections(harbour: Analysis) -> None:
    tree = OutlineTree()
    tree.show(harbour)
    root = QModelIndex()
    assert [tree.index(row, 0, root).data() for row in range(tree.rowCount(root))] == ["Grant", "Limits", "End"]
    limits = tree.index(1, 0, root)
    assert tree.rowCount(limits) == 2
    first = tree.index(0, 0, limits)
    assert first.data() == "You must not use the Model to plan attacks on s…"
    assert first.data(MARKER_ROLE) == "a"
    assert first.data(GROUP_ROLE) == "use"
    assert tree.parent(first) == limits


def test_the_outline_finds_the_innermost_section(harbour: Analysis) -> None:
    tree = OutlineTree()
    tree.show(harbour)
    section = tree.index_at(harbour.document.text.index("5 million")).data(SECTION_ROLE)
    assert isinstance(section, Section)
    assert section.label == "2.b"
    assert not tree.index_at(0).isValid()
