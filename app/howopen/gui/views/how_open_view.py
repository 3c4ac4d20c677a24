# SPDX-License-Identifier: Apache-2.0
"""How open: every open document on the ladder, and why the selected one stands where it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from howopen.assessment import standard_weights
from howopen.domain.claims import ClaimWarning
from howopen.domain.spans import Span
from howopen.gui.documents import OpenDocument
from howopen.gui.how_open.criteria_pane import CriteriaPane
from howopen.gui.how_open.notes import changed_words, listing_of, listing_words, warnings_of
from howopen.gui.how_open.plot import LadderPlot
from howopen.gui.how_open.profile_pane import ProfilePane
from howopen.gui.how_open.rated import Rated, rate
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import Button, Choice
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Banner, Frame

_BAR: Final = 44
_PLOT_SHARE: Final = 0.46  # of the height, for the plot at most; more of it scrolls
_NONE: Final = "none"


class HowOpenView(QWidget):
    """The view; which document is selected is the window's to say.

    Signals:
        document_chosen: the place of the document to be selected.
        document_opened: the place of the document to be read.
        clause_opened: the id of a clause of the selected document, to be shown in its text.
        place_opened: a ``Span`` of the selected document, to be shown in its text.
        weights_changed: the weights that the person chose, by dimension.
        add_requested, export_requested: the actions of the context bar.
    """

    document_chosen = Signal(int)
    document_opened = Signal(int)
    clause_opened = Signal(str)
    place_opened = Signal(object)
    weights_changed = Signal(object)
    add_requested = Signal()
    export_requested = Signal()

    def __init__(
        self, theme: Theme, *, weights: Mapping[str, float] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._documents: tuple[OpenDocument, ...] = ()
        self._rated: tuple[Rated, ...] = ()
        self._selected = -1
        self._beside: OpenDocument | None = None
        self.figures = ElidedLabel("", theme, role="secondary", token="text2")
        self.chosen = Choice(theme, name="Selected document")
        self.against = Choice(theme, name="Document to look at beside it")
        self.add = Button("Add documents…", theme, icon_name="add")
        self.export = Button("Export", theme, kind="primary", icon_name="export")
        self.plot = LadderPlot(theme)
        self.criteria = CriteriaPane(theme)
        self.profile = ProfilePane(theme, weights or standard_weights())
        self._banners = QVBoxLayout()
        self._area = QScrollArea()
        self._lower = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()

    @property
    def rated(self) -> tuple[Rated, ...]:
        """The documents as they are shown, in the order of opening."""
        return self._rated

    @property
    def selected(self) -> Rated | None:
        """The selected document."""
        return self._rated[self._selected] if 0 <= self._selected < len(self._rated) else None

    def show_documents(self, documents: Sequence[OpenDocument], selected: int) -> None:
        """Shows these documents with the one at ``selected`` selected."""
        self._documents, self._selected = tuple(documents), selected
        if self._beside not in self._documents:
            self._beside = None
        self._offer()
        self._rate()
        current = self.selected
        self.criteria.show_analysis(current.analysis if current else None, current.name if current else "")
        self._warn(warnings_of(current.analysis) if current else ())

    def focus_plot(self) -> None:
        """Gives the focus to the selected document in the plot."""
        self.plot.focus_selected()

    def _rate(self) -> None:
        """Works out every index by the weights in force, and shows them."""
        weights = self.profile.weights
        self._rated = tuple(rate(document, weights) for document in self._documents)
        beside = self._beside_place()
        self.plot.show_rated(self._rated, self._selected, beside)
        self.figures.setText(_figures(self._rated))
        current = self.selected
        notes = (listing_words(listing_of(current.analysis)),) if current else ()
        self.profile.show_rated(current, self._rated[beside] if beside >= 0 else None, notes)
        self._fit()

    def _beside_place(self) -> int:
        if self._beside is None or self._beside not in self._documents:
            return -1
        place = self._documents.index(self._beside)
        return -1 if place == self._selected else place

    def _offer(self) -> None:
        """Fills both lists; sends no signal."""
        for choice in (self.chosen, self.against):
            choice.blockSignals(True)
            choice.clear()
        for place, document in enumerate(self._documents):
            self.chosen.addItem(document.title, place)
        self.against.addItem(_NONE, -1)
        for place, document in enumerate(self._documents):
            if place != self._selected:
                self.against.addItem(document.title, place)
        self.chosen.setCurrentIndex(self._selected)
        self.against.setCurrentIndex(max(self.against.findData(self._beside_place()), 0))
        for choice in (self.chosen, self.against):
            choice.blockSignals(False)
        self.against.setEnabled(len(self._documents) > 1)

    def _set_beside(self, row: int) -> None:
        place = int(self.against.itemData(row))
        self._beside = self._documents[place] if place >= 0 else None
        self._rate()

    def _weights_changed(self, weights: object) -> None:
        self._rate()
        self.weights_changed.emit(weights)

    def _warn(self, warnings: Sequence[ClaimWarning]) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for warning in warnings[:2]:  # never more than two banners at once
            self._banners.addWidget(self._banner(warning))

    def _banner(self, warning: ClaimWarning) -> Banner:
        actions: list[Button] = []
        if warning.deviations:
            first = warning.deviations[0]
            show = Button("Show in the text", self._theme)
            show.clicked.connect(lambda: self.place_opened.emit(Span(first.start, max(first.end, first.start + 1))))
            actions.append(show)
        return Banner("warning", warning.message, changed_words(warning), self._theme, actions=actions)

    def _connect(self) -> None:
        self.plot.chosen.connect(self.document_chosen)
        self.plot.opened.connect(self.document_opened)
        self.chosen.activated.connect(self.document_chosen)
        self.against.activated.connect(self._set_beside)
        self.criteria.clause_opened.connect(self.clause_opened)
        self.profile.weights_changed.connect(self._weights_changed)
        self.add.clicked.connect(self.add_requested)
        self.export.clicked.connect(self.export_requested)
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Gives the plot the height that it needs, as far as that leaves room for the rest."""
        self._bar.setFixedHeight(self._theme.px(_BAR))
        most = max(round(self.height() * _PLOT_SHARE), self._theme.px(160))
        self._area.setFixedHeight(min(self.plot.height() + self._theme.px(8), most))

    def _lay_out(self) -> None:
        px = self._theme.px
        self._bar = Frame("bar")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(8))
        row.addWidget(TextLabel("How open", self._theme, role="title"))
        row.addWidget(self.figures)
        row.addStretch(1)
        for words, choice in (("Selected", self.chosen), ("against", self.against)):
            choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(16)
            row.addWidget(TextLabel(words, self._theme, role="secondary", token="text2"))
            row.addWidget(choice)
        row.addWidget(self.add)
        row.addWidget(self.export)
        held = QWidget()
        around = QVBoxLayout(held)
        around.setContentsMargins(px(16), px(6), px(12), 0)
        around.addWidget(self.plot)
        around.addStretch(1)
        self._area.setWidget(held)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (self._area.viewport(), held):
            ground.setAutoFillBackground(False)
        self._lower.setChildrenCollapsible(False)
        for pane in (self.criteria, self.profile):
            self._lower.addWidget(pane)
        self.criteria.setMinimumWidth(px(360))
        self.profile.setMinimumWidth(px(400))
        self._lower.setStretchFactor(0, 1)
        self._lower.setSizes([px(800), px(540)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(self._banners)
        column.addWidget(self._area)
        column.addWidget(Frame("rule"))
        column.addWidget(self._lower, 1)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the height out anew."""
        super().resizeEvent(event)
        self._fit()


def _figures(rated: Sequence[Rated]) -> str:
    """How many documents stand on the ladder, and how many have no index."""
    placed = sum(one.rung is not None for one in rated)
    noun = "document" if placed == 1 else "documents"
    rest = len(rated) - placed
    return f"{placed} {noun} on the ladder" + (f", {rest} without an index" if rest else "")
