# SPDX-License-Identifier: Apache-2.0
"""The content of the window: rail, messages, progress, and one page a view."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison
from howopen.gui.actions import ActionId, Actions
from howopen.gui.documents import Documents, OpenDocument
from howopen.gui.notices import Notices
from howopen.gui.opening import Place
from howopen.gui.palette.find_panel import FindAllPanel
from howopen.gui.rail import Rail
from howopen.gui.reading.slices import Slices
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.views.library_view import LibraryView
from howopen.gui.views.pages import EMPTY_WIDTH, DocumentTabs, Page, Roomy, centred, with_tabs
from howopen.gui.views.start_cards import action_button
from howopen.gui.warming import warm
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


class Shell(QWidget):
    """The central widget; what it shows follows ``Documents``."""

    def __init__(
        self,
        start: LibraryView,
        read: ReadView,
        compare: CompareView,
        how_open: HowOpenView,
        matrix: MatrixView,
        can_we: CanWeView,
        timeline: TimelineView,
        several: SeveralView,
        review: ReviewView,
        notices: Notices,
        actions: Actions,
        theme: Theme,
    ) -> None:
        super().__init__()
        self.start, self.read, self.compare, self.notices = start, read, compare, notices
        self.how_open = how_open
        self.matrix = matrix
        self.can_we = can_we
        self.timeline = timeline
        self.several = several
        self.review = review
        self.find_panel = FindAllPanel(theme)
        self.rail = Rail(tuple((actions[action], name) for action, name in _RAIL), theme)
        self.tabs = DocumentTabs(theme)
        self.strip = ProgressStrip(theme)
        openers = (
            action_button(actions[ActionId.OPEN_FILES], theme, kind="primary", icon_name="document"),
            action_button(actions[ActionId.PASTE_TEXT], theme, icon_name="paste"),
        )
        chooser = action_button(actions[ActionId.COMPARE], theme, kind="primary", icon_name="compare")
        no_document = EmptyState(
            "read",
            tr("No document is open"),
            tr("Drop a file anywhere in this window, open one, or choose one in the library."),
            theme,
            actions=openers,
        )
        no_comparison = EmptyState(
            "compare",
            tr("Nothing is compared yet"),
            tr("Drop two files at once, choose two rows of the library, or choose here."),
            theme,
            actions=(chooser,),
        )
        released = Button(tr("What was released of a model"), theme)
        released.clicked.connect(how_open.show_release)
        nothing_rated = EmptyState(
            "how-open",
            tr("Nothing stands on the ladder yet"),
            tr(
                "Drop licences or terms anywhere in this window, open them, or choose some in the library: each open "
                "document gets its class, its index and the clauses that decide."
            ),
            theme,
            actions=(
                action_button(actions[ActionId.OPEN_FILES], theme, kind="primary", icon_name="document"),
                action_button(actions[ActionId.GO_LIBRARY], theme, icon_name="library"),
                released,
            ),
        )
        no_matrix = EmptyState(
            "matrix",
            tr("Nothing to lay side by side yet"),
            tr("Open some documents: each becomes a column, each fact a row, and each answer shows its clause."),
            theme,
            actions=(
                action_button(actions[ActionId.OPEN_FILES], theme, kind="primary", icon_name="document"),
                action_button(actions[ActionId.GO_LIBRARY], theme, icon_name="library"),
            ),
        )
        width = theme.px(EMPTY_WIDTH)
        self._read_page = Page(read, centred(no_document, width))
        self._compared = QStackedWidget()
        for view in (compare, several):
            self._compared.addWidget(view)
        self._compare_page = Page(self._compared, centred(no_comparison, width))
        self._how_open_page = Page(how_open, centred(nothing_rated, width))
        self._matrix_page = Page(matrix, centred(no_matrix, width))
        self._pages = QStackedWidget()
        for page in (
            start, with_tabs(self.tabs, self._read_page), self._compare_page, self._how_open_page, self._matrix_page,
            can_we, timeline, review,
        ):  # fmt: skip
            self._pages.addWidget(Roomy(page))
        self._has_comparison = False
        self._later = Slices(self)
        self._lay_out()

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
        return self._compared.currentWidget() is self.several and self.several.shown is not None

    def show_several(self, on: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Shows several documents against a baseline in Compare, or two."""
        self._compared.setCurrentWidget(self.several if on else self.compare)
        self._compare_page.set_filled(self._has_comparison or (on and self.several.shown is not None))

    def follow(self, documents: Documents) -> None:
        """Shows what ``documents`` says, and tells it what is chosen here."""
        documents.changed.connect(lambda: self._show_tabs(documents))
        documents.current_changed.connect(self._show_document)
        documents.current_changed.connect(lambda _document: self._show_tabs(documents))
        documents.changed.connect(lambda: self._show_ladder(documents))
        documents.current_changed.connect(lambda _document: self._show_ladder(documents))
        self.how_open.turned.connect(lambda: self._fill_ladder(documents))
        documents.changed.connect(lambda: self._show_matrix(documents))
        documents.changed.connect(lambda: self.can_we.show_documents(documents.all))
        documents.comparison_changed.connect(self._show_comparison)
        self.tabs.currentChanged.connect(documents.select)
        self.tabs.close_requested.connect(documents.close)

    def go(self, place: Place) -> None:
        """Shows a view."""
        self._pages.setCurrentIndex(PLACES.index(place))
        self.rail.choose(PLACES.index(place))

    def warm(self) -> None:
        """Makes the views ready that are shown first once there is a document, a little at a time."""
        warm((self.tabs, self._read_page, self._compare_page), self._later)

    def _show_tabs(self, documents: Documents) -> None:
        self.tabs.set_documents([document.title for document in documents.all], documents.index)

    def _show_document(self, document: OpenDocument | None) -> None:
        self._read_page.set_filled(document is not None)
        if document is None:
            self.read.clear()
        else:
            self.read.show_analysis(document.analysis)

    def show_preview(self, analysis: Analysis) -> None:
        """Shows the first pages of a document that is still being read, where no other one is open."""
        self._read_page.set_filled(True)
        self.read.show_analysis(analysis)

    def _show_comparison(self, comparison: Comparison | None) -> None:
        self._has_comparison = comparison is not None
        self.show_several(on=False)
        if comparison is not None:
            self.compare.show_comparison(comparison)

    def _show_ladder(self, documents: Documents) -> None:
        self._fill_ladder(documents)
        self.how_open.show_documents(documents.all, documents.index)

    def _fill_ladder(self, documents: Documents) -> None:
        """What was released of a model can be seen without any document."""
        self._how_open_page.set_filled(bool(documents.all) or self.how_open.shows_release)

    def _show_matrix(self, documents: Documents) -> None:
        self._matrix_page.set_filled(bool(documents.all))
        self.matrix.show_documents(documents.all)

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
