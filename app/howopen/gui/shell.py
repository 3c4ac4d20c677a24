# SPDX-License-Identifier: Apache-2.0
"""The content of the window: rail, messages, progress, and one page a view."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.gui.actions import ActionId, Actions
from howopen.gui.documents import Documents, OpenDocument
from howopen.gui.later import Later
from howopen.gui.notices import Notices
from howopen.gui.opening import Place
from howopen.gui.palette.find_panel import FindAllPanel
from howopen.gui.rail import Rail
from howopen.gui.reading.slices import LONG, Slices
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.views.library_view import LibraryView
from howopen.gui.views.pages import EMPTY_WIDTH, DocumentTabs, Page, Roomy, centred, with_tabs
from howopen.gui.views.start_cards import action_button, openers
from howopen.gui.warming import warming
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.panels import EmptyState, ProgressStrip

if TYPE_CHECKING:
    from howopen.gui.views.can_we_view import CanWeView
    from howopen.gui.views.compare_view import CompareView
    from howopen.gui.views.how_open_view import HowOpenView
    from howopen.gui.views.matrix_view import MatrixView
    from howopen.gui.views.read_view import ReadView
    from howopen.gui.views.review_view import ReviewView
    from howopen.gui.views.several_view import SeveralView
    from howopen.gui.views.timeline_view import TimelineView

_RAIL: Final = (
    (ActionId.GO_LIBRARY, "library"),
    (ActionId.GO_READ, "read"),
    (ActionId.GO_COMPARE, "compare"),
    (ActionId.GO_HOW_OPEN, "how-open"),
    (ActionId.GO_MATRIX, "matrix"),
    (ActionId.GO_CAN_WE, "can-we"),
    (ActionId.GO_TIMELINE, "timeline"),
    (ActionId.GO_REVIEW, "review"),
)
PLACES: Final = tuple(Place)


@dataclass(frozen=True, slots=True)
class Views:
    """The views that are made when they are first needed; ``several`` is the other page of Compare."""

    read: Later[ReadView]
    compare: Later[CompareView]
    several: Later[SeveralView]
    how_open: Later[HowOpenView]
    matrix: Later[MatrixView]
    can_we: Later[CanWeView]
    timeline: Later[TimelineView]
    review: Later[ReviewView]

    @property
    def all(self) -> tuple[Later[QWidget], ...]:
        """Every one of them, in the order in which a person is likely to need them."""
        return tuple(getattr(self, field.name) for field in fields(self))

    def at(self, place: Place) -> Later[QWidget] | None:
        """The view of a place; None for the library, which is always there."""
        views: dict[Place, Later[QWidget]] = {
            Place.READ: self.read,
            Place.COMPARE: self.compare,
            Place.HOW_OPEN: self.how_open,
            Place.MATRIX: self.matrix,
            Place.CAN_WE: self.can_we,
            Place.TIMELINE: self.timeline,
            Place.REVIEW: self.review,
        }
        return views.get(place)


class Shell(QWidget):
    """The central widget; what it shows follows ``Documents``. The view of the place that is shown is always made."""

    def __init__(self, start: LibraryView, views: Views, notices: Notices, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self.start, self.views, self.notices = start, views, notices
        self.find_panel = FindAllPanel(theme)
        self.rail = Rail(tuple((actions[action], name) for action, name in _RAIL), theme)
        self.tabs = DocumentTabs(theme)
        self.strip = ProgressStrip(theme)
        width = theme.px(EMPTY_WIDTH)
        self._read_page = Page(centred(_no_document(actions, theme), width))
        self._compare_page = Page(centred(_no_comparison(actions, theme), width))
        self._how_open_page = Page(centred(_nothing_rated(actions, theme, self._show_release), width))
        self._matrix_page = Page(centred(_no_matrix(actions, theme), width))
        self._compared = QStackedWidget()
        self._compare_page.take(self._compared)
        self._pages = QStackedWidget()
        pages = (
            start,
            with_tabs(self.tabs, self._read_page),
            self._compare_page,
            self._how_open_page,
            self._matrix_page,
        )
        rooms = (Roomy(), Roomy(), Roomy())
        for room in (*(Roomy(page) for page in pages), *rooms):
            self._pages.addWidget(room)
        for view, place in (
            (views.read, self._read_page.take), (views.compare, self._compared.addWidget),
            (views.several, self._compared.addWidget), (views.how_open, self._how_open_page.take),
            (views.matrix, self._matrix_page.take), (views.can_we, rooms[0].take), (views.timeline, rooms[1].take),
            (views.review, rooms[2].take),
        ):  # fmt: skip
            view.then(place)
        self._has_comparison = False
        self._later = Slices(self)
        self._tabbing = Slices(self)
        self._lay_out()

    @property
    def read(self) -> ReadView:
        """Read, made now if need be."""
        return self.views.read.get()

    @property
    def compare(self) -> CompareView:
        """Compare, made now if need be."""
        return self.views.compare.get()

    @property
    def several(self) -> SeveralView:
        """The documents against a baseline, made now if need be."""
        return self.views.several.get()

    @property
    def how_open(self) -> HowOpenView:
        """How open, made now if need be."""
        return self.views.how_open.get()

    @property
    def matrix(self) -> MatrixView:
        """Matrix, made now if need be."""
        return self.views.matrix.get()

    @property
    def can_we(self) -> CanWeView:
        """Can we?, made now if need be."""
        return self.views.can_we.get()

    @property
    def timeline(self) -> TimelineView:
        """Timeline, made now if need be."""
        return self.views.timeline.get()

    @property
    def review(self) -> ReviewView:
        """Review, made now if need be."""
        return self.views.review.get()

    @property
    def place(self) -> Place:
        """The view that is shown."""
        return PLACES[self._pages.currentIndex()]

    @property
    def page(self) -> QWidget:
        """The page of the view that is shown, its empty state included."""
        return self.page_of(self.place)

    def page_of(self, place: Place) -> QWidget:
        """The page of a view, shown or not."""
        page = self._pages.widget(PLACES.index(place))
        assert page is not None  # each place has one
        return page

    @property
    def shows_several(self) -> bool:
        """Whether Compare shows several documents against a baseline."""
        return self._has_several and self._compared.currentWidget() is self.several

    def show_several(self, on: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Shows several documents against a baseline in Compare, or two."""
        self._compared.setCurrentWidget(self.several if on else self.compare)
        self._compare_page.set_filled(self._has_comparison or (on and self._has_several))

    def follow(self, documents: Documents) -> None:
        """Shows what ``documents`` says, and tells it what is chosen here; a view that is made late catches up."""
        views = self.views
        documents.changed.connect(lambda: self._show_tabs(documents))
        documents.current_changed.connect(self._show_document)
        documents.current_changed.connect(lambda _document: self._show_tabs(documents))
        documents.changed.connect(lambda: self._show_ladder(documents))
        documents.current_changed.connect(lambda _document: self._show_ladder(documents))
        documents.changed.connect(lambda: self._show_matrix(documents))
        documents.changed.connect(lambda: views.can_we.tell(lambda view: view.show_documents(documents.all)))
        documents.comparison_changed.connect(self._show_comparison)
        views.read.then(lambda _view: self._show_document(documents.current))
        views.how_open.then(lambda view: view.turned.connect(lambda: self._fill_ladder(documents)))
        views.how_open.then(lambda _view: self._show_ladder(documents))
        views.matrix.then(lambda _view: self._show_matrix(documents))
        views.can_we.then(lambda view: view.show_documents(documents.all))
        self.tabs.currentChanged.connect(documents.select)
        self.tabs.close_requested.connect(documents.close)

    def go(self, place: Place) -> None:
        """Shows a view."""
        if (view := self.views.at(place)) is not None:
            view.get()
        self._pages.setCurrentIndex(PLACES.index(place))
        self.rail.choose(PLACES.index(place))

    def warm(self) -> None:
        """Makes the views ready that are not shown yet, a little at a time."""
        self._later.begin(warming(self.views.all), at_once=False)

    def _show_tabs(self, documents: Documents) -> None:
        """Beside a long text in a turn of its own: where the bar comes up, all of Read is laid out and painted anew."""
        shown = documents.current
        few = shown is None or len(shown.analysis.document.text) < LONG
        titles = [document.title for document in documents.all]
        self._tabbing.begin((lambda: self.tabs.set_documents(titles, documents.index),), at_once=few)

    def _show_document(self, document: OpenDocument | None) -> None:
        self._read_page.set_filled(document is not None)
        if document is None:
            self.views.read.tell(lambda view: view.clear())
        else:
            self.views.read.tell(lambda view: view.show_analysis(document.analysis))

    def show_preview(self, analysis: Analysis) -> None:
        """Shows the first pages of a document that is still being read, where no other one is open."""
        self.read.show_analysis(analysis)
        self._read_page.set_filled(True)

    def _show_comparison(self, comparison: Comparison | None) -> None:
        self._has_comparison = comparison is not None
        self.show_several(on=False)
        if comparison is not None:
            self.compare.show_comparison(comparison)

    def _show_ladder(self, documents: Documents) -> None:
        self._fill_ladder(documents)
        self.views.how_open.tell(lambda view: view.show_documents(documents.all, documents.index))

    def _fill_ladder(self, documents: Documents) -> None:
        """What was released of a model can be seen without any document."""
        releases = self.views.how_open.made and self.how_open.shows_release
        self._how_open_page.set_filled(bool(documents.all) or releases)

    def _show_release(self) -> None:
        self.how_open.show_release()

    def _show_matrix(self, documents: Documents) -> None:
        self._matrix_page.set_filled(bool(documents.all))
        self.views.matrix.tell(lambda view: view.show_documents(documents.all))

    @property
    def _has_several(self) -> bool:
        return self.views.several.made and self.several.shown is not None

    def _lay_out(self) -> None:
        content = QVBoxLayout()
        content.setSpacing(0)
        content.addWidget(self.strip)
        content.addWidget(self.notices)
        self._foot = QSplitter(Qt.Orientation.Vertical)
        self._foot.setObjectName("find-in-all")
        self._foot.setChildrenCollapsible(False)
        self._foot.addWidget(self._pages)
        self._foot.addWidget(self.find_panel)
        self._foot.setStretchFactor(0, 1)
        self.find_panel.hide()
        content.addWidget(self._foot, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(content, 1)


def _no_document(actions: Actions, theme: Theme) -> EmptyState:
    openers = (
        action_button(actions[ActionId.OPEN_FILES], theme, kind="primary", icon_name="document"),
        action_button(actions[ActionId.PASTE_TEXT], theme, icon_name="paste"),
    )
    words = tr("Drop a file anywhere in this window, open one, or choose one in the library.")
    return EmptyState("read", tr("No document is open"), words, theme, actions=openers)


def _no_comparison(actions: Actions, theme: Theme) -> EmptyState:
    chooser = action_button(actions[ActionId.COMPARE], theme, kind="primary", icon_name="compare")
    words = tr("Drop two files at once, choose two rows of the library, or choose here.")
    return EmptyState("compare", tr("Nothing is compared yet"), words, theme, actions=(chooser,))


def _nothing_rated(actions: Actions, theme: Theme, show_release: Callable[[], object]) -> EmptyState:
    released = Button(tr("What was released of a model"), theme)
    released.clicked.connect(show_release)
    words = tr(
        "Drop licences or terms anywhere in this window, open them, or choose some in the library: each open "
        "document gets its class, its index and the clauses that decide."
    )
    ways = (*_openers(actions, theme), released)
    return EmptyState("how-open", tr("Nothing stands on the ladder yet"), words, theme, actions=ways)


def _no_matrix(actions: Actions, theme: Theme) -> EmptyState:
    words = tr("Open some documents: each becomes a column, each fact a row, and each answer shows its clause.")
    ways = _openers(actions, theme)
    return EmptyState("matrix", tr("Nothing to lay side by side yet"), words, theme, actions=ways)


def _openers(actions: Actions, theme: Theme) -> tuple[Button, ...]:
    return openers((actions[ActionId.OPEN_FILES], actions[ActionId.GO_LIBRARY]), theme)
