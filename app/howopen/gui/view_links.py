# SPDX-License-Identifier: Apache-2.0
"""What the views of the window say to each other and to the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from howopen.gui.actions import ActionId
from howopen.gui.library.linking import link_library
from howopen.gui.opening import Place

if TYPE_CHECKING:
    from howopen.gui.window import MainWindow


def link_views(window: MainWindow) -> None:
    """Connects the views with prompts, documents and each other."""
    shell, prompts, documents = window.shell, window.prompts, window.documents
    link_library(window)
    shell.start.compared.connect(window.opening.compare)
    shell.read.export_requested.connect(prompts.export_summary)
    shell.read.compare_requested.connect(prompts.compare)
    for asked in (shell.read.known_requested, shell.how_open.known_requested):
        asked.connect(lambda source: _compare_with_known(window, source))
    shell.compare.export_requested.connect(prompts.export_comparison)
    shell.several.clause_opened.connect(window.show_cited)
    shell.several.back_requested.connect(lambda: window.show_several(on=False))
    shell.timeline.comparison_requested.connect(documents.set_comparison)
    shell.timeline.comparison_requested.connect(lambda _comparison: window.go(Place.COMPARE))
    shell.timeline.reading_requested.connect(window.read_version)
    shell.timeline.export_requested.connect(window.export)
    shell.matrix.export_requested.connect(window.export)
    shell.matrix.clause_opened.connect(window.show_clause)
    shell.can_we.clause_requested.connect(window.show_cited)
    shell.how_open.together.opened.connect(window.show_cited)
    window.timelines.arrived.connect(lambda: window.go(Place.TIMELINE))
    window.comparing.several_shown.connect(lambda: window.show_several(on=True))
    for told in (
        shell.read.place_changed,
        shell.compare.told,
        shell.several.changed,
        shell.timeline.changed,
        shell.matrix.cell_changed,
        shell.how_open.told,
        shell.can_we.counted,
        documents.changed,
        documents.current_changed,
        documents.comparison_changed,
        window.library.loaded,
    ):
        told.connect(window.refresh)
    window.library.fetching.connect(window.status.set_online)
    window.library.fetching.connect(lambda on: window.commands[ActionId.UPDATE_LIBRARY].setEnabled(not on))


def _compare_with_known(window: MainWindow, source: str) -> None:
    """Compares the known text, as the baseline, with the document that is shown."""
    document = window.documents.current
    if document is not None:
        window.opening.compare(source, document)
