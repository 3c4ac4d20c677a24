# SPDX-License-Identifier: Apache-2.0
"""The slim bar under the text that always says which section and page are shown, and leads back after a jump."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.gui.models.clause_table import one_line
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.panels import Frame

HEIGHT: Final = 28
_TITLE: Final = 60


def place_in_words(analysis: Analysis, offset: int) -> str:
    """Section and page at ``offset``: "Section 2 Additional terms · Page 3 of 7"; "" where there is neither."""
    document = analysis.document
    section = analysis.outline.section_at(offset)
    words = "" if section is None else _section_words(section.label, one_line(section.title, _TITLE))
    number = document.page_at(offset)
    page = "" if number is None else tr("Page {number} of {last}", number=number, last=document.pages[-1].number)
    return " · ".join(part for part in (words, page) if part)


def _section_words(label: str, title: str) -> str:
    if label and title:
        return tr("Section {label} {title}", label=label, title=title)
    return tr("Section {label}", label=label) if label else title


class PlaceBar(Frame):
    """Section and page, and the way back.

    Signals:
        back_requested: the button "Back" was pressed.
    """

    back_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("foot", parent)
        self._theme = theme
        self.words = ElidedLabel("", theme, role="caption", token="text2")
        self.back = Button(tr("Back"), theme, kind="link", icon_name="left")
        self.back.setToolTip(tr("Back to where the jump began (Alt+Left)"))
        self.back.clicked.connect(self.back_requested)
        self.back.hide()
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 16, 0, 12, 0)
        theme.scale(layout.setSpacing, 8)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.back)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, analysis: Analysis | None, offset: int) -> str:
        """Says where ``offset`` is; returns these words."""
        words = "" if analysis is None else place_in_words(analysis, offset)
        if words != self.words.text():
            self.words.setText(words)
        return words

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
