# SPDX-License-Identifier: Apache-2.0
"""What the views of the window say to each other and to the status bar: of each view, from when it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from howopen.gui.actions import ActionId
from howopen.gui.library.linking import link_library
from howopen.gui.opening import Place

if TYPE_CHECKING:
    from howopen.gui.can_we.files import PlanFiles
    from howopen.gui.how_open.release_files import ReleaseFiles
    from howopen.gui.views import (
        CanWeView,
        CompareView,
        HowOpenView,
        MatrixView,
        ReadView,
        SeveralView,
        TimelineView,
    )
    from howopen.gui.window import MainWindow
    from howopen.workspace.settings import Settings


def link_views(window: MainWindow) -> None:
    """Connects the views with prompts, documents and each other."""
    shell, documents, views = window.shell, window.documents, window.shell.views
    link_library(window)
    shell.start.compared.connect(window.opening.compare)
    views.read.then(lambda view: _link_read(window, view))
    views.compare.then(lambda view: _link_compare(window, view))
    views.several.then(lambda view: _link_several(window, view))
    views.how_open.then(lambda view: _link_how_open(window, view))
    views.matrix.then(lambda view: _link_matrix(window, view))
    views.can_we.then(lambda view: _link_can_we(window, view))
    views.timeline.then(lambda view: _link_timeline(window, view))
    window.timelines.arrived.connect(lambda: window.go(Place.TIMELINE))
    window.comparing.several_shown.connect(lambda: window.show_several(on=True))
    for told in (
        documents.changed,
        documents.current_changed,
        documents.comparison_changed,
        window.library.loaded,
    ):
        told.connect(window.refresh)
    window.library.fetching.connect(window.status.set_online)
    window.library.fetching.connect(lambda on: window.commands[ActionId.UPDATE_LIBRARY].setEnabled(not on))


def plan_files(window: MainWindow, view: CanWeView, settings: Settings) -> PlanFiles:
    """What opens and writes the files of Can we?, loaded with it."""
    from howopen.gui.can_we.files import PlanFiles

    return PlanFiles(window, view, window.notices, settings)


def release_files(window: MainWindow, view: HowOpenView, settings: Settings) -> ReleaseFiles:
    """What opens and writes the files of releases in How open, loaded with it."""
    from howopen.gui.how_open.release_files import ReleaseFiles

    return ReleaseFiles(window, view.release, window.notices, settings)


def _link_read(window: MainWindow, view: ReadView) -> None:
    view.export_requested.connect(window.prompts.export_summary)
    view.compare_requested.connect(window.prompts.compare)
    view.known_requested.connect(lambda source: _compare_with_known(window, source))
    view.place_changed.connect(window.refresh)


def _link_compare(window: MainWindow, view: CompareView) -> None:
    view.export_requested.connect(window.prompts.export_comparison)
    view.told.connect(window.refresh)


def _link_several(window: MainWindow, view: SeveralView) -> None:
    view.clause_opened.connect(window.show_cited)
    view.back_requested.connect(lambda: window.show_several(on=False))
    view.changed.connect(window.refresh)


def _link_how_open(window: MainWindow, view: HowOpenView) -> None:
    view.known_requested.connect(lambda source: _compare_with_known(window, source))
    view.together.opened.connect(window.show_cited)
    view.told.connect(window.refresh)


def _link_matrix(window: MainWindow, view: MatrixView) -> None:
    view.export_requested.connect(window.export)
    view.clause_opened.connect(window.show_clause)
    view.cell_changed.connect(window.refresh)


def _link_can_we(window: MainWindow, view: CanWeView) -> None:
    view.clause_requested.connect(window.show_cited)
    view.counted.connect(window.refresh)


def _link_timeline(window: MainWindow, view: TimelineView) -> None:
    view.comparison_requested.connect(window.documents.set_comparison)
    view.comparison_requested.connect(lambda _comparison: window.go(Place.COMPARE))
    view.reading_requested.connect(window.read_version)
    view.export_requested.connect(window.export)
    view.changed.connect(window.refresh)


def _compare_with_known(window: MainWindow, source: str) -> None:
    """Compares the known text, as the baseline, with the document that is shown."""
    document = window.documents.current
    if document is not None:
        window.opening.compare(source, document)
