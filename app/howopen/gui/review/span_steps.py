# SPDX-License-Identifier: Apache-2.0
"""Buttons and keys that move the start and the end of a clause by a word or a sentence."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from howopen.gui.review.span_words import Edge, Step
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Choice, IconButton
from howopen.gui.widgets.labels import TextLabel

_STEPS: Final = {Step.WORD: mark("By words"), Step.SENTENCE: mark("By sentences")}
_EDGES: Final = {Edge.START: mark("Start"), Edge.END: mark("End")}
_MOVES: Final = {
    (Edge.START, False): ("left", mark("Move the start back"), "Alt+Left"),
    (Edge.START, True): ("right", mark("Move the start on"), "Alt+Right"),
    (Edge.END, False): ("left", mark("Move the end back"), "Alt+Shift+Left"),
    (Edge.END, True): ("right", mark("Move the end on"), "Alt+Shift+Right"),
}


class SpanSteps(QWidget):
    """The buttons, for which unit they move, and their keys, which act anywhere in ``keys_in``; with Ctrl by sentences.

    Signals:
        stepped: an ``Edge``, a ``Step``, and whether it moves on.
    """

    stepped = Signal(object, object, bool)

    def __init__(self, theme: Theme, keys_in: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.step = Choice(theme, name=tr("What an end moves by"), kind="small")
        self.buttons: dict[tuple[Edge, bool], IconButton] = {}
        for step, words in _STEPS.items():
            self.step.addItem(tr(words), step)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        theme.scale(row.setSpacing, 2)
        row.addWidget(self.step)
        row.addStretch(1)
        for edge, words in _EDGES.items():
            theme.space(row, 8)
            row.addWidget(TextLabel(tr(words), theme, role="secondary", token="text2"))
            for forwards in (False, True):
                row.addWidget(self._button(edge, keys_in, forwards=forwards))

    def _button(self, edge: Edge, keys_in: QWidget, *, forwards: bool) -> IconButton:
        picture, name, keys = _MOVES[edge, forwards]
        button = IconButton(picture, tr(name), self._theme, shortcut=keys)
        button.clicked.connect(lambda: self.stepped.emit(edge, Step(self.step.currentData()), forwards))
        for step, wanted in ((Step.WORD, keys), (Step.SENTENCE, f"Ctrl+{keys}")):
            shortcut = QShortcut(QKeySequence(wanted), keys_in)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.stepped.emit, edge, step, forwards))
        self.buttons[edge, forwards] = button
        return button
