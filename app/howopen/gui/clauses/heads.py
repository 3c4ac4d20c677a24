# SPDX-License-Identifier: Apache-2.0
"""The heads above A, what changes, and B, level with the columns below."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.gui import signs
from howopen.gui.clauses.painting import MIDDLE, cells
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel

HEIGHT: Final = 46


class Letter(QLabel):
    """The letter of a side, in a box."""

    def __init__(self, letter: str, theme: Theme) -> None:
        super().__init__(letter)
        self._theme = theme
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        side = self._theme.px(18)
        self.setFixedSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints box and letter."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("accent"))
        painter.setBrush(theme.color("accentwash"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(theme.font("caption-strong"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()
        event.accept()


class SideHead(QWidget):
    """One document: its letter, name, number of clauses, ladder and index."""

    def __init__(self, letter: str, theme: Theme) -> None:
        super().__init__()
        self._theme, self._letter = theme, letter
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._name = ElidedLabel("", theme, role="body-strong")
        self._detail = ElidedLabel("", theme, role="caption", token="text2")
        self._ladder = SignLabel(theme, size=signs.LADDER_SIZE)
        self._index = TextLabel("", theme, role="body", token="text")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 12, 5, 12, 5)
        theme.scale(row.setSpacing, 8)
        row.addWidget(Letter(letter, theme))
        row.addLayout(words, 1)
        row.addWidget(self._ladder)
        row.addWidget(self._index)

    def show_analysis(self, analysis: Analysis) -> None:
        """Names a document."""
        openness, title = analysis.profile.openness, title_of(analysis)
        words = signs.openness_words(openness.openness_class, openness.index)
        self._name.setText(title)
        clauses = counted(len(analysis.clauses), "{n} clause", "{n} clauses")
        self._detail.setText(f"{signs.class_word(openness.openness_class)} · {clauses}")
        self._ladder.set_sign(lambda p, r, t: signs.paint_ladder(p, r, openness.openness_class, t), words)
        self._index.setText("" if openness.index is None else str(openness.index))
        self._index.setVisible(openness.index is not None)
        self.setAccessibleName(f"{self._letter}: {title}, {words}")


class Heads(Frame):
    """Both sides, and between them what the middle column tells."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("bar")
        self._theme = theme
        self.a, self.b = SideHead("A", theme), SideHead("B", theme)
        self._middle = TextLabel(tr("what changes from A to B"), theme, role="secondary", token="text2")
        self._middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.a, 1)
        self._row.addWidget(self._middle)
        self._row.addWidget(self.b, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_comparison(self, comparison: Comparison) -> None:
        """Names both documents."""
        self.a.show_analysis(comparison.a)
        self.b.show_analysis(comparison.b)

    def leave(self, right: int) -> None:
        """Leaves ``right`` pixels free, where the list below has its scroll bar."""
        self._row.setContentsMargins(0, 0, right, 0)
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._middle.setFixedWidth(self._theme.px(MIDDLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Goes on with the lines between the columns."""
        super().paintEvent(event)
        painter = QPainter(self)
        width = self.width() - self._row.contentsMargins().right()
        parts = cells(QRectF(0, 0, width, self.height()), self._theme)
        for x in (parts.middle.left(), parts.b.left()):
            painter.fillRect(QRectF(x - 1, 0, 1, self.height()), self._theme.color("line"))
        painter.end()
