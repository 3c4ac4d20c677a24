# SPDX-License-Identifier: Apache-2.0
"""The context bar of How open: what is shown, which document is looked at, and beside which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from howopen.gui.documents import OpenDocument
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Button, Choice, Segments
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

_HEIGHT: Final = 44
_NONE: Final = mark("none")
_CHOICE: Final = (150, 84)  # room for a title in a wide and in a narrow window
_BESIDE_TITLE: Final = 42  # what a list needs beside the title


class HowOpenBar(Frame):
    """The bar; its lists hold the titles of the open documents, each with its place.

    Signals:
        put_beside: the place of the document to be looked at beside the selected one; -1 for none.
    """

    put_beside = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__("bar")
        self._theme = theme
        self._documents: Sequence[OpenDocument] = ()
        self._selected = self._beside = -1
        self._short = False
        self.mode = Segments((tr("Licences"), tr("Together"), tr("Release")), name=tr("What to show"))
        self.figures = ElidedLabel("", theme, role="secondary", token="text2")
        self.chosen = Choice(theme, name=tr("Selected document"))
        self.against = Choice(theme, name=tr("Document to look at beside it"))
        self.add = Button(tr("Add documents…"), theme, icon_name="add")
        self.export = Button(tr("Export"), theme, kind="primary", icon_name="export")
        self._labels: list[TextLabel] = []
        for choice in (self.chosen, self.against):
            choice.setToolTip(choice.accessibleName())  # the words before them go where the window is narrow
        self._lay_out()
        self.against.activated.connect(lambda row: self.put_beside.emit(int(self.against.itemData(row))))

    def offer(self, documents: Sequence[OpenDocument], selected: int, beside: int) -> None:
        """Fills both lists; sends no signal. ``beside`` is -1 for none."""
        self._documents, self._selected, self._beside = documents, selected, beside
        for choice in (self.chosen, self.against):
            choice.blockSignals(True)
            choice.clear()
        self.against.addItem(tr(_NONE), -1)
        for place, document in enumerate(documents):
            self._offer_in(self.chosen, document.title, place)
            if place != selected:
                self._offer_in(self.against, document.title, place)
        self.chosen.setCurrentIndex(selected)
        self.against.setCurrentIndex(max(self.against.findData(beside), 0))
        for choice in (self.chosen, self.against):
            choice.blockSignals(False)
        self.against.setEnabled(len(documents) > 1)

    def show_tools(self, *, shown: bool) -> None:
        """Whether what is offered over the licences is to be seen."""
        self._tools.setVisible(shown)

    def fit(self, width: int, *, narrow: bool) -> None:
        """Shortens the tools where they have no room, and then gives them a line of their own."""
        for short, lines in ((narrow, 1), (True, 1), (True, 2)):
            for label in (self.figures, *self._labels):
                label.setHidden(short)
            for choice in (self.chosen, self.against):
                self._theme.scale(choice.setFixedWidth, _CHOICE[short] + _BESIDE_TITLE)
            beside = QBoxLayout.Direction.LeftToRight if lines == 1 else QBoxLayout.Direction.TopToBottom
            self._row.setDirection(beside)
            self._row.setStretch(0, lines - 1)
            self.setFixedHeight(self._theme.px(_HEIGHT) * lines)
            for part in (*self._labels, self.figures, self.chosen, self.against, self._tools):
                part.updateGeometry()
            self._row.activate()
            if self._row.totalMinimumSize().width() <= width:
                break
        if short != self._short:
            self._short = short
            self.offer(self._documents, self._selected, self._beside)

    def _offer_in(self, choice: Choice, title: str, place: int) -> None:
        """Adds a document; a title too long for the list ends in "…", and is whole in its tooltip and when read out."""
        room = self._theme.px(_CHOICE[self._short])
        choice.addItem(QFontMetrics(choice.font()).elidedText(title, Qt.TextElideMode.ElideRight, room), place)
        for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            choice.setItemData(choice.count() - 1, title, role)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setSpacing, 8)
        head.addWidget(TextLabel(tr("How open"), self._theme, role="title"))
        head.addWidget(self.mode)
        head.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._theme.scale(self._row.setContentsMargins, 16, 0, 16, 0)
        self._theme.scale(self._row.setSpacing, 8)
        self._row.addLayout(head)
        self._row.addWidget(self._ladder_tools(), 1)

    def _ladder_tools(self) -> QWidget:
        """What the bar offers over the licences."""
        self._tools = QWidget()
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(self.figures)
        row.addStretch(1)
        for words, choice in ((tr("Selected"), self.chosen), (tr("against"), self.against)):
            self._labels.append(TextLabel(words, self._theme, role="secondary", token="text2"))
            row.addWidget(self._labels[-1])
            row.addWidget(choice)
        row.addWidget(self.add)
        row.addWidget(self.export)
        return self._tools
