# SPDX-License-Identifier: Apache-2.0
"""How far the review is: the findings by state as a bar, and their counts with sign and word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from howopen.domain.review import Review, State
from howopen.gui.review.queue import counts
from howopen.gui.review.standing import SIGN_SIZE, STANDINGS, Standing, paint_standing
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import PaintSign, SignLabel

ORDER: Final = (State.CONFIRMED, State.CORRECTED, State.REJECTED, State.ADDED, State.OPEN)
_HEIGHT: Final = 8
_WORDED: Final = 660


class StateBar(QWidget):
    """The findings as parts of one bar; the open ones are its empty rest, so it reads in black and white too."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._counts: dict[State, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_counts(self, held: dict[State, int]) -> None:
        """Shows other counts."""
        self._counts = held
        words = ", ".join(f"{held[state]} {_word(state)}" for state in ORDER if held.get(state))
        self.setAccessibleName(tr("Progress: {counts}", counts=words or tr("no findings")))
        self.setToolTip(words)
        self.update()

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """The bar's height at the present zoom."""
        return QSize(self._theme.px(200), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the parts with a gap between them."""
        painter, area, whole = QPainter(self), QRectF(self.rect()), sum(self._counts.values())
        painter.fillRect(area, self._theme.color("line"))
        left = area.left()
        for state in ORDER[:-1]:
            width = area.width() * self._counts.get(state, 0) / whole if whole else 0.0
            if width > 0:
                token = STANDINGS[Standing(state.value)].token
                painter.fillRect(QRectF(left, area.top(), width, area.height()), self._theme.color(token))
                painter.setPen(QPen(self._theme.color("surface"), 1.0))
                painter.drawLine(int(left + width), int(area.top()), int(left + width), int(area.bottom()))
            left += width
        painter.end()
        event.accept()


class ProgressHead(Frame):
    """How many findings are decided, the counts by state, and the bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self._theme = theme
        self.figure = TextLabel("", theme, role="title")
        self._words = TextLabel("", theme, role="secondary", token="text2")
        self.bar = StateBar(theme)
        self._figures = {state: TextLabel("", theme, role="row-strong") for state in ORDER}
        self._parts: dict[State, tuple[QWidget, ...]] = {}
        self._lay_out()

    def show_review(self, review: Review | None) -> None:
        """Counts the findings of a review."""
        held = dict.fromkeys(ORDER, 0) if review is None else counts(review)
        whole = sum(held.values())
        self.figure.setText(tr("{decided} of {whole}", decided=f"{whole - held[State.OPEN]:,}", whole=f"{whole:,}"))
        self._words.setText(counted(whole, "finding decided", "findings decided"))
        for state, label in self._figures.items():
            label.setText(f"{held[state]:,}")
        self.bar.set_counts(held)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        self._theme.scale(row.setSpacing, 4)
        row.addWidget(self.figure)
        self._theme.space(row, 4)
        row.addWidget(self._words)
        row.addStretch(1)
        for state in ORDER:
            standing = Standing(state.value)
            sign = SignLabel(self._theme, size=QSizeF(SIGN_SIZE, SIGN_SIZE))
            sign.set_sign(_painter(standing), STANDINGS[standing].word)
            word = TextLabel(_word(state), self._theme, role="secondary", token="text2")
            for widget in (sign, self._figures[state], word):
                row.addWidget(widget)
            self._theme.space(row, 6)
            self._parts[state] = (sign, self._figures[state], word)
        column = QVBoxLayout(self)
        self._theme.scale(column.setContentsMargins, 14, 12, 14, 14)
        self._theme.scale(column.setSpacing, 10)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.setMinimumWidth(1)  # the words give way; ``resizeEvent`` then hides them

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the words of the counts to the tooltips of their signs where there is little room."""
        super().resizeEvent(event)
        for _, _, word in self._parts.values():
            word.setVisible(event.size().width() >= self._theme.px(_WORDED))


def _word(state: State) -> str:
    """The state within a line: "confirmed"."""
    return STANDINGS[Standing(state.value)].word.lower()


def _painter(standing: Standing) -> PaintSign:
    return lambda painter, rect, theme: paint_standing(painter, rect, standing, theme)
