# SPDX-License-Identifier: Apache-2.0
"""The lines below the matrix: which facts are hidden, and what the signs mean."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from howopen.domain.comparison import MatrixRow, Standing
from howopen.gui.matrix.answers import SIGN_SIZE, STANDINGS, answer_in_brief, fact_name, paint_standing
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel
from howopen.gui.widgets.signs import SignLabel

_HEIGHT: Final = 36
_WIDE: Final = 960
_KEYS: Final = (("↑ ↓ ← →", mark("move")), (mark("Enter"), mark("open clause")))


def hidden_words(hidden: Sequence[MatrixRow], documents: int) -> str:
    """Which facts are not shown, with their one answer: "1 row hidden, the same in all 8: Share-alike (None)"."""
    named = ", ".join(f"{fact_name(row)} ({answer_in_brief(row.cells[0])})" for row in hidden)
    if documents == 2:
        return counted(
            len(hidden),
            "{n} row hidden, the same in both: {named}",
            "{n} rows hidden, the same in both: {named}",
            named=named,
        )
    return counted(
        len(hidden),
        "{n} row hidden, the same in all {documents}: {named}",
        "{n} rows hidden, the same in all {documents}: {named}",
        documents=documents,
        named=named,
    )


class HiddenLine(Frame):
    """Says which facts "Differences only" hides.

    Signals:
        show_requested: they are to be shown.
    """

    show_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._theme = theme
        self._words = ElidedLabel("", theme, role="secondary", token="text")
        self.show_button = Button(tr("Show"), theme, kind="link")
        self.show_button.setAccessibleName(tr("Show the hidden rows"))
        self.show_button.clicked.connect(self.show_requested)
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 14, 0, 14, 0)
        theme.scale(row.setSpacing, 10)
        row.addWidget(IconLabel("info", theme, token="text2", size=16))
        row.addWidget(self._words)
        row.addWidget(self.show_button)
        row.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def set_hidden(self, hidden: Sequence[MatrixRow], documents: int) -> None:
        """Names the rows that are hidden; the line is away where none is."""
        self.setVisible(bool(hidden))
        self._words.setText(hidden_words(hidden, documents) if hidden else "")

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))


class Legend(Frame):
    """What the signs that are shown mean, and the keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._theme = theme
        self._parts: dict[Standing, QWidget] = {}
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 14, 0, 14, 0)
        theme.scale(row.setSpacing, 14)
        for standing in STANDINGS:
            self._parts[standing] = self._part(standing)
            row.addWidget(self._parts[standing])
        row.addStretch(1)
        self._keys: list[QWidget] = []
        for key, words in _KEYS:
            self._keys += [self._key(tr(key)), TextLabel(tr(words), theme, role="caption", token="text2")]
        for label in self._keys:
            row.addWidget(label)
        theme.changed.connect(self._fit)
        self._fit()

    def show_only(self, standings: Collection[Standing]) -> None:
        """Explains these signs alone."""
        for standing, part in self._parts.items():
            part.setVisible(standing in standings)

    def _part(self, standing: Standing) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(row.setSpacing, 6)
        sign = SignLabel(self._theme, size=QSizeF(SIGN_SIZE, SIGN_SIZE))
        sign.set_sign(lambda p, r, t: paint_standing(p, r, standing, t), tr(STANDINGS[standing]))
        row.addWidget(sign)
        row.addWidget(ElidedLabel(tr(STANDINGS[standing]), self._theme, role="caption", token="text2"))
        return part

    def _key(self, words: str) -> QLabel:
        label = TextLabel(words, self._theme, role="caption", token="text2")
        label.setProperty("kind", "key")
        self._theme.scale(label.setFixedHeight, 20)
        return label

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the keys out where the signs need the room."""
        for label in self._keys:
            label.setVisible(event.size().width() >= self._theme.px(_WIDE))
        super().resizeEvent(event)
