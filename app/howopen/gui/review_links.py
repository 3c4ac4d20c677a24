# SPDX-License-Identifier: Apache-2.0
"""What the review says to the rest of the window, and the other way round."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Review
from howopen.domain.spans import Span
from howopen.gui.actions import ActionId
from howopen.gui.focusing import show_view
from howopen.gui.opening import Place

if TYPE_CHECKING:
    from howopen.gui.views import ReviewView
    from howopen.gui.window import MainWindow
    from howopen.workspace.settings import Settings


def link_review(window: MainWindow, settings: Settings) -> None:
    """Connects the review with menus, views, settings and the top bar."""
    reviewing, shell = window.reviewing, window.shell

    def keep_name(name: str) -> None:
        with suppress(HowOpenError, OSError):  # the name holds for this window even where it cannot be kept
            settings.set("reviewer", name)

    def show_clause(clause_id: str) -> None:
        window.go(Place.READ)
        shell.read.select_clause(clause_id)

    def show_span(span: Span) -> None:
        window.go(Place.READ)
        shell.read.go_to(span)

    def take_focus(_document: object) -> None:
        """A document that comes into the view that is shown, from a session or a review, can be read at once."""
        if window.documents.current is not None and window.shell.place is not Place.LIBRARY:
            show_view(window, window.shell.place)

    def compare_again(old: Analysis, new: Analysis) -> None:
        """A comparison that holds an analysis which was made anew is made anew too."""
        shown = window.documents.comparison
        if shown is not None and (shown.a is old or shown.b is old):
            a, b = (new if side is old else side for side in (shown.a, shown.b))
            window.opening.compare_analyses(a, b, fold_names=bool(shown.names), shows=False)

    def reviews() -> tuple[Review, ...]:
        return reviewing.session.project.reviews if reviewing.session is not None else ()

    window.prompts.reviews = reviews
    window.documents.current_changed.connect(take_focus)
    reviewing.named.connect(keep_name)
    reviewing.arrived.connect(lambda: window.go(Place.REVIEW))
    reviewing.clause_opened.connect(show_clause)
    reviewing.span_opened.connect(show_span)
    reviewing.labels_changed.connect(lambda _undo, _redo: window.refresh())
    reviewing.replaced.connect(compare_again)
    shell.views.review.then(lambda view: _link_view(window, view))
    shell.views.read.then(lambda read: read.clause_selected.connect(window.refresh))
    shell.views.read.then(lambda read: read.centre.selection_changed.connect(window.refresh))
    window.reviews.changed.connect(window.top.set_project)
    window.top.asked.connect(window.finding.palette)


def _link_view(window: MainWindow, view: ReviewView) -> None:
    view.read_requested.connect(lambda: window.go(Place.READ))
    view.openness_requested.connect(lambda: window.go(Place.HOW_OPEN))
    view.export_requested.connect(window.export)
    view.addition_requested.connect(window.commands[ActionId.ADD_FINDING].trigger)
    view.changed.connect(window.refresh)
