# SPDX-License-Identifier: Apache-2.0
"""How the view "How open" and the rest of the window hear of each other."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.gui.documents import Documents
from howopen.gui.opening import Place
from howopen.gui.prompts import Prompts
from howopen.gui.shell import Shell
from howopen.workspace.settings import Settings

if TYPE_CHECKING:
    from howopen.gui.views import HowOpenView


def link_how_open(
    shell: Shell, documents: Documents, prompts: Prompts, settings: Settings, go: Callable[[Place], None]
) -> None:
    """Takes what is chosen in the view to the documents and the text, its weights to the settings, badges to it."""

    def open_document(place: int) -> None:
        documents.select(place)
        go(Place.READ)
        shell.read.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_clause(clause_id: str) -> None:
        go(Place.READ)
        shell.read.select_clause(clause_id)
        shell.read.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_place(span: Span) -> None:
        go(Place.READ)
        shell.read.go_to(span)
        shell.read.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(weights: dict[str, float]) -> None:
        from howopen.gui.how_open.rated import weights_text

        with suppress(HowOpenError, OSError):  # the weights hold for this window even where they cannot be kept
            settings.set("weights", weights_text(weights))

    def show_badge() -> None:
        go(Place.HOW_OPEN)
        shell.how_open.focus_plot()

    def link(view: HowOpenView) -> None:
        view.document_chosen.connect(documents.select)
        view.document_opened.connect(open_document)
        view.clause_opened.connect(open_clause)
        view.place_opened.connect(open_place)
        view.weights_changed.connect(keep)
        view.add_requested.connect(prompts.open_files)
        view.export_requested.connect(prompts.export_summary)

    shell.views.how_open.then(link)
    shell.views.read.then(lambda read: read.openness_requested.connect(show_badge))
