# SPDX-License-Identifier: Apache-2.0
"""How open: every open document on the ladder, and why the selected one stands where it does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from howopen.assessment import standard_weights
from howopen.domain.claims import ClaimWarning, WarningKind
from howopen.domain.spans import Span
from howopen.gui.documents import OpenDocument
from howopen.gui.how_open.bar import HowOpenBar
from howopen.gui.how_open.criteria_pane import CriteriaPane
from howopen.gui.how_open.notes import listing_of, listing_words, warnings_of
from howopen.gui.how_open.plot import LadderPlot
from howopen.gui.how_open.profile_pane import ProfilePane
from howopen.gui.how_open.rated import Rated, rate
from howopen.gui.how_open.release_pane import ReleasePane
from howopen.gui.how_open.release_words import release_status
from howopen.gui.how_open.together_pane import TogetherPane
from howopen.gui.known_text import changed_words, known_source
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, said, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.panels import Banner, Frame

_NARROW: Final = 1080
_LEAST, _WHOLE = 320, 560
_LICENCES, _TOGETHER, _RELEASE = range(3)
_LEAST_WIDTH: Final = 560
_BESIDE: Final = (800, 540)  # criteria and profile where they are beside each other


class HowOpenView(QWidget):
    """The view; which document is selected is the window's to say.

    Signals:
        document_chosen: the place of the document to be selected.
        document_opened: the place of the document to be read.
        clause_opened: the id of a clause of the selected document, to be shown in its text.
        place_opened: a ``Span`` of the selected document, to be shown in its text.
        known_requested: the source ("lib:ID") of the known text that the selected document is to be compared with.
        weights_changed: the weights that the person chose, by dimension.
        add_requested, export_requested: the actions of the context bar.
        turned: the view shows the release instead of the licences, or the other way round.
        told: the status bar has something else to say.
    """

    document_chosen = Signal(int)
    document_opened = Signal(int)
    clause_opened = Signal(str)
    place_opened = Signal(object)
    known_requested = Signal(str)
    weights_changed = Signal(object)
    add_requested = Signal()
    export_requested = Signal()
    turned = Signal()
    told = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        weights: Mapping[str, float] | None = None,
        criteria: CriteriaPane | None = None,
        together: TogetherPane | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``criteria`` and ``together`` may be made before, for they take as long as all the rest."""
        super().__init__(parent)
        self._theme = theme
        self._documents: tuple[OpenDocument, ...] = ()
        self._rated: tuple[Rated, ...] = ()
        self._selected = -1
        self._waiting: tuple[tuple[OpenDocument, ...], int] | None = None
        self._beside: OpenDocument | None = None
        self._narrow = False
        self.bar = HowOpenBar(theme)
        self.mode = self.bar.mode
        self.plot = LadderPlot(theme)
        self.criteria = CriteriaPane(theme) if criteria is None else criteria
        self.profile = ProfilePane(theme, weights or standard_weights())
        self.release = ReleasePane(theme)
        self.together = TogetherPane(theme) if together is None else together
        self._sides = QStackedWidget()
        self._banners = QVBoxLayout()
        self._lower = Panes(theme, Qt.Orientation.Horizontal)
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

    @property
    def shows_release(self) -> bool:
        """Whether the release of a model is shown instead of the licences."""
        return self.mode.current == _RELEASE

    def show_documents(self, documents: Sequence[OpenDocument], selected: int) -> None:
        """Shows these documents with the one at ``selected`` selected, at the latest when the view is next seen."""
        self._waiting = tuple(documents), selected
        if self.isVisible():
            self._take_waiting()

    def _take_waiting(self) -> None:
        """Shows what came while the view was not seen."""
        if self._waiting is not None:
            (documents, selected), self._waiting = self._waiting, None
            self._take(documents, selected)

    def _take(self, documents: tuple[OpenDocument, ...], selected: int) -> None:
        self._documents, self._selected = documents, selected
        if self._beside not in self._documents:
            self._beside = None
        self.bar.offer(documents, selected, self._beside_place())
        self._rate()
        self.together.show_documents(documents)
        current = self.selected
        self.criteria.show_analysis(current.analysis if current else None, current.name if current else "")
        self._warn(warnings_of(current.analysis) if current else ())

    def status_words(self) -> tuple[str, ...]:
        """What the status bar says here: the document, its class and index, and the criterion that is looked at."""
        self._take_waiting()
        if self.shows_release:
            return release_status(self.release.release)
        if self.mode.current == _TOGETHER:
            return self.together.status_words()
        current = self.selected
        if current is None:
            return (tr("No document is open"),)
        return (current.name, current.standing(), self.criteria.status_words())

    def show_release(self) -> None:
        """Shows what was released, and gives it the focus."""
        self.mode.choose(_RELEASE)
        self.release.focus_content()

    def focus_plot(self) -> None:
        """Gives the focus to the selected document in the plot, and shows it."""
        self._take_waiting()
        self.mode.choose(_LICENCES)
        self.plot.focus_selected()
        if self.selected is not None:
            self._page.ensureWidgetVisible(self.plot.labels[self._selected])

    def _turn(self, side: int) -> None:
        self._sides.setCurrentIndex(side)
        self.bar.show_tools(shown=side == _LICENCES)
        self.turned.emit()
        self.told.emit()

    def _rate(self) -> None:
        """Works out every index by the weights in force, and shows them."""
        weights = self.profile.weights
        self._rated = tuple(rate(document, weights) for document in self._documents)
        beside = self._beside_place()
        self.plot.show_rated(self._rated, self._selected, beside)
        self.bar.figures.setText(_figures(self._rated))
        current = self.selected
        notes = (listing_words(listing_of(current.analysis)),) if current else ()
        self.profile.show_rated(current, self._rated[beside] if beside >= 0 else None, notes)
        self._fit()

    def _beside_place(self) -> int:
        if self._beside is None or self._beside not in self._documents:
            return -1
        place = self._documents.index(self._beside)
        return -1 if place == self._selected else place

    def _set_beside(self, place: int) -> None:
        self._beside = self._documents[place] if place >= 0 else None
        self._rate()

    def _weights_changed(self, weights: object) -> None:
        self._rate()
        self.weights_changed.emit(weights)
        self.told.emit()

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
            show = Button(tr("Show in the text"), self._theme)
            show.clicked.connect(lambda: self.place_opened.emit(Span(first.start, max(first.end, first.start + 1))))
            actions.append(show)
        if warning.kind is WarningKind.CHANGED_LICENCE and self.selected is not None:
            known = known_source(self.selected.analysis)
            compare = Button(tr("Compare with the known text"), self._theme)
            compare.clicked.connect(lambda: self.known_requested.emit(known))
            actions.append(compare)
        return Banner("warning", said(warning.message), changed_words(warning), self._theme, actions=actions)

    def _connect(self) -> None:
        self.mode.chosen.connect(self._turn)
        self.release.told.connect(self.told)
        self.together.judged.connect(self.told)
        self.plot.chosen.connect(self.document_chosen)
        self.plot.opened.connect(self.document_opened)
        self.plot.stepped.connect(self.focus_plot)
        self.bar.chosen.activated.connect(self.document_chosen)
        self.bar.put_beside.connect(self._set_beside)
        self.criteria.clause_opened.connect(self.clause_opened)
        self.criteria.told.connect(self.told)
        self.profile.weights_changed.connect(self._weights_changed)
        self.bar.add.clicked.connect(self.add_requested)
        self.bar.export.clicked.connect(self.export_requested)
        self._theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Puts the profile under the criteria where the window is narrow; what then has no room scrolls."""
        px, narrow = self._theme.px, self.width() < self._theme.px(_NARROW)
        self.bar.fit(self.width(), narrow=narrow)
        self._lower.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        self.criteria.setMinimumHeight(px(_LEAST))
        self.profile.setMinimumHeight(px(_WHOLE if narrow else _LEAST))
        if narrow != self._narrow:
            self._narrow = narrow
            self._lower.share_out(*((_LEAST, _WHOLE) if narrow else _BESIDE))

    def _lay_out(self) -> None:
        held = Frame("content")
        around = QVBoxLayout(held)
        self._theme.scale(around.setContentsMargins, 16, 6, 12, 0)
        around.addWidget(self.plot)
        for pane in (self.criteria, self.profile):
            self._lower.addWidget(pane)
        self._theme.scale(self.criteria.setMinimumWidth, 400)
        self._theme.scale(self.profile.setMinimumWidth, 420)
        self._lower.setStretchFactor(0, 1)
        self._lower.share_out(*_BESIDE)
        page = QVBoxLayout()
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(held)
        page.addWidget(Frame("rule"))
        page.addWidget(self._lower, 1)
        self._page = scrolling(page)
        licences = QWidget()
        side = QVBoxLayout(licences)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addLayout(self._banners)
        side.addWidget(self._page, 1)
        for widget in (licences, self.together, self.release):
            self._sides.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._sides, 1)

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts beside each other, which go below each other then."""
        return QSize(self._theme.px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the height out anew."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows the documents that came while the view was not seen."""
        super().showEvent(event)
        self._take_waiting()


def _figures(rated: Sequence[Rated]) -> str:
    """How many documents stand on the ladder, and how many have no index."""
    placed = sum(one.rung is not None for one in rated)
    rest = len(rated) - placed
    if not rest:
        return counted(placed, "{n} document on the ladder", "{n} documents on the ladder")
    return counted(
        placed,
        "{n} document on the ladder, {rest} without an index",
        "{n} documents on the ladder, {rest} without an index",
        rest=rest,
    )
