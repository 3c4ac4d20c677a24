# SPDX-License-Identifier: Apache-2.0
"""Beside the components: each class with why it is not reached, the base models, what only the provider can supply."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from howopen.domain.facts import Verdict
from howopen.domain.release import Release
from howopen.domain.wording import words
from howopen.gui import signs
from howopen.gui.how_open.release_words import STANDINGS, base_words, beneath, headline, standing, why_not
from howopen.gui.theme import Theme
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel, paint_focus

_NO_BASE = "The card names no base model."
_NO_DEPENDENCE = "Nothing was found. A card seldom says it: add it to the reviewer’s facts."


class ReleaseSummary(QScrollArea):
    """The summary; it takes the focus, so that the arrow keys scroll it where the window is low."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Class, base models and provider")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_release(self, release: Release) -> None:
        """Shows another release."""
        px = self._theme.px
        inside = Frame("content")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(6))
        for widget in self._widgets(release):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)  # Qt deletes what was there

    def _widgets(self, release: Release) -> Iterator[QWidget]:
        yield self._line(headline(release), "title", "text")
        yield self._line(beneath(release), "secondary", "text2")
        for state in reversed(release.classes):
            verdict = standing(state)
            yield self._signed(verdict, f"{state.name}: {STANDINGS[verdict].lower()}")
            yield from (self._line(why, "secondary", "text2", indent=True) for why in why_not(state, release))
        yield from self._head("Made from")
        for base in release.bases:
            yield self._line(base.name, "row-strong", "text")
            yield self._line(base_words(base), "row", "text" if base.licence else "arguable")
            yield self._line(base.source, "secondary", "text2")
        if not release.bases:
            yield self._line(_NO_BASE, "secondary", "text2")
        yield from self._head("Only the provider can supply")
        for item in release.dependences:
            yield self._line(f"{words(item.supply)}: {item.words}", "row", "text")
            yield self._line(item.source, "secondary", "text2")
        if not release.dependences:
            yield self._line(_NO_DEPENDENCE, "secondary", "text2")
        framework = release.framework
        yield from self._head("Judged by")
        yield self._line(f"{framework.name} {framework.version} of {framework.date}", "secondary", "text2")

    def _head(self, text: str) -> Iterator[QWidget]:
        yield Frame("rule")
        yield self._line(text, "caption-strong", "text2")

    def _line(self, text: str, role: str, token: str, *, indent: bool = False) -> TextLabel:
        label = TextLabel(text, self._theme, role=role, token=token)
        label.setWordWrap(True)
        if indent:
            label.setContentsMargins(self._theme.px(24), 0, 0, 0)
        return label

    def _signed(self, verdict: Verdict, text: str) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, self._theme.px(4), 0, 0)
        row.setSpacing(self._theme.px(8))
        sign = SignLabel(self._theme, size=QSizeF(signs.VERDICT_SIZE, signs.VERDICT_SIZE))
        sign.set_sign(lambda p, r, t: signs.paint_verdict(p, r, verdict, t), STANDINGS[verdict])
        row.addWidget(sign)
        row.addWidget(self._line(text, "row-strong", "text"), 1)
        return whole

    # Qt's own names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the focus ring around what scrolls."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
            painter.end()
