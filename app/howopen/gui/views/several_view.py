# SPDX-License-Identifier: Apache-2.0
"""Compare, several at once: the open documents against one of them as the baseline."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.comparison import BaselineComparison, Comparison
from howopen.gui.clauses.baseline_view import BaselineView
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

_BAR_HEIGHT: Final = 44


class SeveralView(QWidget):
    """A baseline and what the other documents say in its place.

    Signals:
        baseline_chosen: the place of the open document that is to be the baseline.
        pair_chosen: the number of the other document (from 0) whose comparison is to be opened.
        clause_opened: a document (0 the baseline, then the others) and the id of its clause to show.
        back_requested: the person wants to see the two documents again.
        changed: what ``status`` says is other than before.
    """

    baseline_chosen = Signal(int)
    pair_chosen = Signal(int)
    clause_opened = Signal(object, str)
    back_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: BaselineComparison | None = None
        self.table = BaselineView(theme)
        self.baseline = QComboBox()
        self.baseline.setAccessibleName(tr("Baseline"))
        self._count = ElidedLabel("", theme, role="secondary", token="text2")
        back = Button(tr("Two documents"), theme, icon_name="left")
        self._bar = Frame("bar")
        row = QHBoxLayout(self._bar)
        theme.scale(row.setContentsMargins, 16, 0, 16, 0)
        theme.scale(row.setSpacing, 12)
        row.addWidget(TextLabel(tr("Baseline"), theme, role="body-strong"))
        row.addWidget(self.baseline)
        row.addWidget(self._count, 1)
        row.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.table, 1)
        self.baseline.activated.connect(self.baseline_chosen)
        self.table.pair_opened.connect(lambda number: self.pair_chosen.emit(number - 1))
        self.table.clause_opened.connect(self._open_clause)
        self.table.changed.connect(self.changed)
        back.clicked.connect(self.back_requested)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def shown(self) -> BaselineComparison | None:
        """What is shown."""
        return self._shown

    def show_baseline(self, several: BaselineComparison, titles: tuple[str, ...], place: int) -> None:
        """Shows a comparison; ``titles`` are those of the open documents, the baseline being the one at ``place``."""
        self._shown = several
        self.baseline.clear()
        self.baseline.addItems(list(titles))
        self.baseline.setCurrentIndex(place)
        others = len(several.comparisons)
        self._count.setText(counted(others, "against {n} other document", "against {n} other documents"))
        self.table.show_baseline(several)

    def comparison(self, number: int) -> Comparison | None:
        """The comparison of the baseline with the other document of that number, from 0."""
        return self._shown.comparisons[number] if self._shown else None

    def status(self) -> str:
        """Where the person is."""
        return self.table.status()

    def _open_clause(self, document: int, clause_id: str) -> None:
        if self._shown is not None:
            first = self._shown.baseline
            analysis = first if document == 0 else self._shown.comparisons[document - 1].b
            self.clause_opened.emit(analysis, clause_id)

    def _restyle(self) -> None:
        self._bar.setFixedHeight(self._theme.px(_BAR_HEIGHT))
        self.baseline.setMinimumWidth(self._theme.px(220))
