# SPDX-License-Identifier: Apache-2.0
"""What a reviewer should know of a document before reading it: what is uncertain, and that it is a changed licence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.gui.known_text import changed_of, changed_words, known_source
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, said, tr
from howopen.gui.widgets.buttons import Button, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import IconLabel

_SHOWN: Final = 1


class WarningList(QFrame):
    """A document's warnings, one a line: the first ones at once, all of them on demand; it can be put away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "banner-warning")
        self.more = Button("", theme, kind="link")
        self.more.clicked.connect(self._toggle)
        self._rows: list[TextLabel] = []
        self._warnings: tuple[str, ...] = ()
        self._open = False
        self._column = QVBoxLayout()
        theme.scale(self._column.setSpacing, 2)
        close = IconButton("close", tr("Close these warnings"), theme)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 16, 6, 12, 6)
        theme.scale(layout.setSpacing, 12)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel("warning", theme, token="arguable", size=20), 0, top)
        layout.addLayout(self._column, 1)
        layout.addWidget(self.more, 0, top)
        layout.addWidget(close, 0, top)
        self.hide()

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """Shows other warnings, each once, or none."""
        self.show_words(tuple(map(said, dict.fromkeys(warnings))))

    def show_words(self, words: Sequence[str]) -> None:
        """Shows what is said in the window's language already, a line each, or nothing."""
        self._warnings, self._open = tuple(words), False
        self.setAccessibleName(" ".join(self._warnings))
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for words in self._warnings:
            row = TextLabel(words, self._theme, role="body")
            row.setWordWrap(True)
            row.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(row)
            self._rows.append(row)
        self._fold()
        self.setVisible(bool(self._warnings))
        if self._warnings:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _toggle(self) -> None:
        self._open = not self._open
        self._fold()

    def _fold(self) -> None:
        hidden = len(self._warnings) - _SHOWN
        for place, row in enumerate(self._rows):
            row.setVisible(self._open or place < _SHOWN)
        self.more.setText(tr("Show fewer") if self._open else counted(hidden, "{n} more", "{n} more"))
        self.more.setAccessibleName(
            tr("Show fewer warnings")
            if self._open
            else counted(hidden, "Show {n} more warning", "Show {n} more warnings")
        )
        self.more.setVisible(hidden > 0)


class ChangedLicence(QFrame):
    """Says in one line that the text reads like a known licence and is not, with its words; it can be put away.

    Signals:
        compare_requested: the source ("lib:ID") of the known text to compare with.
    """

    compare_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner-warning")
        self._source = ""
        self._words = TextLabel("", theme, role="body")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        compare = Button(tr("Compare with the known text"), theme, kind="link")
        compare.clicked.connect(lambda: self.compare_requested.emit(self._source))
        close = IconButton("close", tr("Close this message"), theme)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 16, 6, 12, 6)
        theme.scale(layout.setSpacing, 12)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(IconLabel("warning", theme, token="arguable", size=20), 0, top)
        layout.addWidget(self._words, 1)
        layout.addWidget(compare, 0, top)
        layout.addWidget(close, 0, top)
        self.hide()

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Says it of another document, or nothing where that is no changed licence."""
        warning = None if analysis is None else changed_of(analysis)
        if analysis is None or warning is None:
            self.hide()
            return
        self._source = known_source(analysis)
        self._words.setText("  ".join(filter(None, (said(warning.message), changed_words(warning)))))
        self.setAccessibleName(self._words.text())
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
