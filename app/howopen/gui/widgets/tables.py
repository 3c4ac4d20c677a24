# SPDX-License-Identifier: Apache-2.0
"""What all tables of rows have in common."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QTableView

from howopen.gui.theme import Theme

_HEAD_EDGE: Final = 6  # as the style sheet has it


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


def head_width(table: QTableView, column: int, theme: Theme) -> int:
    """The least width of a column in which the words of its head are whole, in pixels."""
    words = table.model().headerData(column, Qt.Orientation.Horizontal)
    metrics = QFontMetrics(theme.font("caption-strong"))
    return metrics.horizontalAdvance(str(words or "")) + 2 * theme.px(_HEAD_EDGE) + 1
