# SPDX-License-Identifier: Apache-2.0
"""The views of a window, each with what it asks of the rest, put into the window's content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtGui import QAction

from howopen.gui import views
from howopen.gui.actions import ActionId, Actions
from howopen.gui.later import Later
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
        read=Later(lambda: partial(views.ReadView, theme, cite=desk.cite, pages=pages, now=lambda: now().astimezone())),
        compare=Later(lambda: _comparing(theme)),
        several=Later(lambda: partial(views.SeveralView, theme)),
        how_open=Later(lambda: _rating(theme, settings)),
        matrix=Later(
            lambda: partial(
                views.MatrixView, theme, matrix=desk.matrix, findings=findings_of, cite=desk.cite, adding=adding
            )
        ),
        can_we=Later(lambda: _planning(theme, adding)),
        timeline=Later(lambda: partial(views.TimelineView, theme, adding=dated)),
        review=Later(
            lambda: partial(views.ReviewView, theme, who=lambda: settings.text("reviewer"), now=now, adding=opening)
        ),
    )
    return Shell(LibraryView(listed, recent, commands, theme), later, notices, commands, theme)


def _comparing(theme: Theme) -> Callable[[], views.CompareView]:
    from howopen.gui.clauses.clauses_view import ClausesView
    from howopen.gui.views.compare_view import CompareView

    return lambda: CompareView(theme, ClausesView(theme))


def _rating(theme: Theme, settings: Settings) -> Callable[[], views.HowOpenView]:
    from howopen.gui.how_open.rated import weights_from
    from howopen.gui.views.how_open_view import HowOpenView

    return lambda: HowOpenView(theme, weights=weights_from(settings.text("weights")))


def _planning(theme: Theme, adding: Sequence[QAction]) -> Callable[[], views.CanWeView]:
    from howopen.gui.views.can_we_view import CanWeView
    from howopen.workspace.asking import choices
    from howopen.workspace.checking import shipped_policies

    choices()
    shipped_policies()  # what both read from files is kept from now on, and making the view takes half as long
    return lambda: CanWeView(theme, adding=adding)
