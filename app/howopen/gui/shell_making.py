# SPDX-License-Identifier: Apache-2.0
"""The views of a window, each with what it asks of the rest, put into the window's content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from howopen.gui import views
from howopen.gui.actions import ActionId, Actions
from howopen.gui.later import Later, modules
from howopen.gui.models.library_model import LibraryModel
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.notices import Notices
from howopen.gui.reading.page_source import PageSource
from howopen.gui.shell import Shell, Views
from howopen.gui.theme import Theme
from howopen.gui.views.library_view import LibraryView
from howopen.workspace.bundles import findings_of
from howopen.workspace.desk import Desk
from howopen.workspace.settings import Settings

if TYPE_CHECKING:
    from howopen.gui.can_we.form import Form
    from howopen.gui.clauses.clauses_view import ClausesView
    from howopen.gui.how_open.criteria_pane import CriteriaPane
    from howopen.gui.how_open.together_pane import TogetherPane
    from howopen.gui.reading.side import Side
    from howopen.gui.review.decision_pane import DecisionPane
    from howopen.gui.review.side import SidePane


def make_shell(
    desk: Desk,
    commands: Actions,
    notices: Notices,
    settings: Settings,
    theme: Theme,
    *,
    listed: LibraryModel,
    recent: RecentModel,
    pages: PageSource,
    now: Callable[[], datetime],
) -> Shell:
    """The content of a window: the library, and the other views to be made when they are needed.

    ``listed`` and ``recent`` are what Library lists, ``pages`` draws original pages for Read, ``now`` tells the time.
    """
    adding = (commands[ActionId.OPEN_FILES], commands[ActionId.FIND_IN_LIBRARY])
    opening = (commands[ActionId.OPEN_FILES], commands[ActionId.GO_LIBRARY])
    dated = (commands[ActionId.OPEN_VERSIONS],)
    later = Views(  # a name of ``views`` is loaded where it stands: when the view is
        read=_reading(theme, desk, pages, now=lambda: now().astimezone()),
        compare=_comparing(theme),
        several=Later(lambda: partial(views.SeveralView, theme)),
        how_open=_rating(theme, settings),
        matrix=Later(
            lambda: partial(
                views.MatrixView, theme, matrix=desk.matrix, findings=findings_of, cite=desk.cite, adding=adding
            )
        ),
        can_we=_planning(theme, adding),
        timeline=Later(
            lambda: partial(views.TimelineView, theme, adding=dated),
            parts=modules("howopen.gui.timeline.bar", "howopen.gui.timeline.chart_area"),
        ),
        review=_reviewing(theme, opening, now=now, who=lambda: settings.text("reviewer")),
    )
    return Shell(LibraryView(listed, recent, commands, theme), later, notices, commands, theme)


def _reading(theme: Theme, desk: Desk, pages: PageSource, *, now: Callable[[], datetime]) -> Later[views.ReadView]:
    def load_side() -> Callable[[], Side]:
        from howopen.gui.reading.side import Side

        return partial(Side, theme, cite=desk.cite, now=now)

    def load() -> Callable[[], views.ReadView]:
        make = views.ReadView
        return lambda: make(theme, cite=desk.cite, pages=pages, now=now, side=side.get())

    side = Later(load_side)
    reading = modules("howopen.gui.reading.text_area", "howopen.gui.reading.page_area", "howopen.gui.reading.centre")
    return Later(load, parts=(side, *reading))


def _comparing(theme: Theme) -> Later[views.CompareView]:
    def load_clauses() -> Callable[[], ClausesView]:
        from howopen.gui.clauses.clauses_view import ClausesView

        return partial(ClausesView, theme)

    def load() -> Callable[[], views.CompareView]:
        make = views.CompareView
        return lambda: make(theme, clauses.get())

    words = "howopen.comparing.words"  # tells list numbers from words when the first row is shown, which is too late
    texts = modules(words, "howopen.gui.compare.text_page")
    listed = modules("howopen.gui.clauses.category_pane", "howopen.gui.clauses.detail")
    clauses = Later(load_clauses, parts=listed)
    return Later(load, parts=(*texts, clauses))


def _rating(theme: Theme, settings: Settings) -> Later[views.HowOpenView]:
    def load_criteria() -> Callable[[], CriteriaPane]:
        from howopen.gui.how_open.criteria_pane import CriteriaPane

        return partial(CriteriaPane, theme)

    def load_together() -> Callable[[], TogetherPane]:
        from howopen.gui.how_open.together_pane import TogetherPane

        return partial(TogetherPane, theme)

    def load() -> Callable[[], views.HowOpenView]:
        from howopen.gui.how_open.rated import weights_from

        make = views.HowOpenView
        weights = weights_from(settings.text("weights"))
        return lambda: make(theme, weights=weights, criteria=criteria.get(), together=together.get())

    criteria, together = Later(load_criteria), Later(load_together)
    files = modules("howopen.domain.planning", "howopen.gui.can_we.files", "howopen.gui.how_open.release_files")
    return Later(load, parts=(*files, criteria, together))


def _planning(theme: Theme, adding: Sequence[QAction]) -> Later[views.CanWeView]:
    def load_form() -> Callable[[], Form]:
        from howopen.gui.can_we.form import Form
        from howopen.workspace.asking import choices

        return partial(Form, choices(), theme)

    def load() -> Callable[[], views.CanWeView]:
        from howopen.workspace.checking import shipped_policies

        shipped_policies()  # what is read from files is kept from now on, and making the view takes half as long
        make = views.CanWeView
        return lambda: make(theme, form.get(), adding=adding)

    form = Later(load_form, parts=modules("howopen.domain.planning", "howopen.workspace.checking"))
    return Later(load, parts=(form, *modules("howopen.gui.can_we.detail")))


def _reviewing(
    theme: Theme, adding: Sequence[QAction], *, now: Callable[[], datetime], who: Callable[[], str]
) -> Later[views.ReviewView]:
    def load_decision() -> Callable[[], DecisionPane]:
        from howopen.gui.review.decision_pane import DecisionPane

        return partial(DecisionPane, theme, now=now, who=who)

    def load_side() -> Callable[[], SidePane]:
        from howopen.gui.review.side import SidePane

        return partial(SidePane, theme, now=now, who=who)

    def load() -> Callable[[], views.ReviewView]:
        make = views.ReviewView
        return lambda: make(theme, decision.get(), side.get(), now=now, adding=adding)

    decision, side = Later(load_decision), Later(load_side)
    return Later(load, parts=(decision, side))
