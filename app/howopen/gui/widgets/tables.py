# SPDX-License-Identifier: Apache-2.0
"""What all tables of rows have in common."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView

from howopen.gui.theme import Theme

CELL_EDGE: Final = 6
"""Left and right of the words in a head, as the style sheet has it; cells keep to it, so that both stand level."""
_TABLE_EDGE: Final = 12
"""Left of the first head and right of the last one, as the style sheet has it."""


def show_rows(table: QTableView) -> None:
    """Makes ``table`` a list of whole rows: one is chosen, none edited, no grid, as wide as its pane."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setMouseTracking(True)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()


def indent_heads(table: QTableView, theme: Theme, edge: int) -> None:
    """Puts the first head ``edge`` design pixels from the left of ``table`` and the last one so far from the right."""

    def dress() -> None:
        first, last = "QHeaderView::section:first", "QHeaderView::section:last"
        room = theme.px(edge)
        table.setStyleSheet(f"{first} {{ padding-left: {room}px; }} {last} {{ padding-right: {room}px; }}")

    theme.changed.connect(dress)
    dress()


def head_width(table: QTableView, column: int, theme: Theme) -> int:
    """The least width of a column in which the words of its head are whole, in pixels."""
    words = table.model().headerData(column, Qt.Orientation.Horizontal)
    metrics = QFontMetrics(theme.font("caption-strong"))
    outer = theme.px(_TABLE_EDGE - CELL_EDGE) if column in {0, table.model().columnCount() - 1} else 0
    return metrics.horizontalAdvance(str(words or "")) + 2 * theme.px(CELL_EDGE) + outer + 1
