# SPDX-License-Identifier: Apache-2.0
"""The bar above the text: what is shown, how open it is, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Button, Segments
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import OpennessBadge

HEIGHT: Final = 44
FIGURES_FROM: Final = 1000


def figures_of(analysis: Analysis) -> str:
    """File, pages, and how many clauses: "LICENSE.pdf · 7 pages · 38 clauses"."""
    document = analysis.document
    pages, clauses = len(document.pages), len(analysis.clauses)
    parts = [document.name if title_of(analysis) != document.name else ""]
    parts += [counted(pages, "{n} page", "{n} pages") if pages else ""]
    parts += [counted(clauses, "{n} clause", "{n} clauses")]
    unsure = analysis.uncertain
    parts += [tr("{number} uncertain", number=f"{unsure:,}") if unsure else ""]
    return " · ".join(part for part in parts if part)


class ContextBar(Frame):
    """Title, figures, openness, then the actions; the one primary button stands at the end.

    Signals:
        openness_requested: the badge was clicked.
        mode_chosen: text (0), original page (1) or both (2).
        find_requested: Find.
        compare_requested: Compare with…
        export_requested: Export.
    """

    openness_requested = Signal()
    mode_chosen = Signal(int)
    find_requested = Signal()
    compare_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._filled = False
        self.title = ElidedLabel("", theme, role="title")
        self.figures = ElidedLabel("", theme, role="secondary", token="text2")
        self.badge = OpennessBadge(theme)
        self.mode = Segments((tr("Text"), tr("Original page"), tr("Both")), name=tr("Text or original page"))
        self.search = Button(tr("Find"), theme, icon_name="find")
        self.compare = Button(tr("Compare with…"), theme, icon_name="compare")
        self.export = Button(tr("Export"), theme, kind="primary", icon_name="export")
        self.search.setToolTip(tr("Find in this document (Ctrl+F)"))
        self.compare.setToolTip(tr("Choose a second document and compare the two"))
        self.export.setToolTip(tr("Export the clause summary"))
        self.mode.chosen.connect(self.mode_chosen)
        self.badge.clicked.connect(self.openness_requested)
        self.search.clicked.connect(self.find_requested)
        self.compare.clicked.connect(self.compare_requested)
        self.export.clicked.connect(self.export_requested)
        self._lay_out()

    def show_analysis(self, analysis: Analysis | None, *, paged: bool = False) -> None:
        """Tells of another document, or of none; ``paged`` tells whether its original pages can be seen."""
        self.mode.setVisible(analysis is not None and paged)
        self.mode.choose(0)
        for widget in (self.badge, self.search, self.compare, self.export):
            widget.setVisible(analysis is not None)
        self._filled = analysis is not None
        self._fit()
        if analysis is None:
            self.title.setText(tr("Read"))
            return
        self.update_analysis(analysis)

    def update_analysis(self, analysis: Analysis) -> None:
        """Tells of other findings in the same document."""
        self.title.setText(title_of(analysis))
        self.figures.setText(figures_of(analysis))
        openness = analysis.profile.openness
        self.badge.set_openness(openness.openness_class, openness.index)

    def _fit(self) -> None:
        self.figures.setVisible(self._filled and self.width() >= self._theme.px(FIGURES_FROM))

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))

    def _lay_out(self) -> None:
        self._restyle()
        self._theme.changed.connect(self._restyle)
        layout = QHBoxLayout(self)
        self._theme.scale(layout.setContentsMargins, 16, 0, 16, 0)
        self._theme.scale(layout.setSpacing, 8)
        layout.addWidget(self.title, 0)
        layout.addWidget(self.figures, 0)
        layout.addWidget(self.badge, 0)
        layout.addStretch(1)
        for button in (self.mode, self.search, self.compare, self.export):
            layout.addWidget(button, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the figures, which other places tell too, to the title where there is little room."""
        super().resizeEvent(event)
        self._fit()
