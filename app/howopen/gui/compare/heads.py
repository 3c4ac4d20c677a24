# SPDX-License-Identifier: Apache-2.0
"""The heads above the two sides: name, format, how open."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.gui.compare.typesetting import GUTTER
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import IconButton
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel
from howopen.gui.widgets.signs import OpennessBadge

HEIGHT: Final = 40
_FORMATS: Final = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
    "text/html": "HTML",
    "text/markdown": "Markdown",
    "text/rtf": "RTF",
    "application/rtf": "RTF",
}
_DETAIL_FROM: Final = 320


class SideHead(QWidget):
    """One document's name and how open it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._name = ElidedLabel("", theme, role="body-strong")
        self._detail = TextLabel("", theme, role="secondary", token="text2")
        self._badge = OpennessBadge(theme)
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 16, 0, 8, 0)
        theme.scale(row.setSpacing, 8)
        row.addWidget(IconLabel("document", theme, token="text2", size=16))
        row.addWidget(self._name, 1)
        row.addWidget(self._detail)
        row.addWidget(self._badge)

    def show_analysis(self, analysis: Analysis) -> None:
        """Names a document; its title where it has one, else its file's name."""
        document = analysis.document
        self._name.setText(title_of(analysis))
        self._name.setToolTip(f"{title_of(analysis)}\n{document.name}")
        detail = detail_of(analysis)
        self._detail.setText(detail)
        self._fit()
        self._badge.set_openness(analysis.profile.openness.openness_class, analysis.profile.openness.index)

    def _fit(self) -> None:
        """Leaves out where the document comes from, for its name and how open it is need the room."""
        self._detail.setVisible(bool(self._detail.text()) and self.width() >= self._theme.px(_DETAIL_FROM))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows what there is room for."""
        super().resizeEvent(event)
        self._fit()


def detail_of(analysis: Analysis) -> str:
    """Where a document comes from and its length: "Library", "PDF · 3 pages"; "" for plain text."""
    document = analysis.document
    source = tr("Library") if analysis.source else _FORMATS.get(document.media_type, "")
    pages = counted(len(document.pages), "{n} page", "{n} pages") if len(document.pages) > 1 else ""
    return " · ".join(filter(None, (source, pages)))


class Heads(Frame):
    """Both heads, level with the sides below, and the button between them.

    Signals:
        swap_requested: the person wants B to be compared with A instead.
    """

    swap_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self.a = SideHead(theme)
        self.b = SideHead(theme)
        self._gap = QWidget()
        self.swap = IconButton("compare", tr("Swap A and B"), theme)
        self.swap.clicked.connect(self.swap_requested)
        middle = QHBoxLayout(self._gap)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.swap, 0, Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.a, 1)
        row.addWidget(self._gap)
        row.addWidget(self.b, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Names the documents of another comparison; without one the heads are not seen, and stay as they are."""
        if comparison is not None:
            self.a.show_analysis(comparison.a)
            self.b.show_analysis(comparison.b)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._gap.setFixedWidth(self._theme.px(GUTTER))
