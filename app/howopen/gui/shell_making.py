# SPDX-License-Identifier: Apache-2.0
"""The views of a window, each with what it asks of the rest, put into the window's content."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from howopen.gui.actions import ActionId, Actions
from howopen.gui.clauses.clauses_view import ClausesView
from howopen.gui.how_open.rated import weights_from
from howopen.gui.models.library_model import LibraryModel
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.notices import Notices
from howopen.gui.reading.page_source import PageSource
from howopen.gui.shell import Shell
from howopen.gui.theme import Theme
from howopen.gui.views.can_we_view import CanWeView
from howopen.gui.views.compare_view import CompareView
from howopen.gui.views.how_open_view import HowOpenView
from howopen.gui.views.library_view import LibraryView
from howopen.gui.views.matrix_view import MatrixView
from howopen.gui.views.read_view import ReadView
from howopen.gui.views.review_view import ReviewView
from howopen.gui.views.several_view import SeveralView
from howopen.gui.views.timeline_view import TimelineView
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
    """The content of a window with all its views, none of which shows anything yet.

    ``listed`` and ``recent`` are what Library lists, ``pages`` draws original pages for Read, ``now`` tells the time.
    """
    adding = (commands[ActionId.OPEN_FILES], commands[ActionId.FIND_IN_LIBRARY])
    return Shell(
        LibraryView(listed, recent, commands, theme),
        ReadView(theme, cite=desk.cite, pages=pages, now=lambda: now().astimezone()),
        CompareView(theme, ClausesView(theme)),
        HowOpenView(theme, weights=weights_from(settings.text("weights"))),
        MatrixView(theme, matrix=desk.matrix, findings=findings_of, cite=desk.cite, adding=adding),
        CanWeView(theme, adding=adding),
        TimelineView(theme, adding=(commands[ActionId.OPEN_VERSIONS],)),
        SeveralView(theme),
        ReviewView(theme, who=lambda: settings.text("reviewer"), now=now),
        notices,
        commands,
        theme,
    )
