# SPDX-License-Identifier: Apache-2.0
"""What each action of the window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from howopen.gui.actions import ActionId
from howopen.gui.focusing import step_pane
from howopen.gui.library.linking import undoing
from howopen.gui.opening import Place
from howopen.gui.review_acts import review_handlers

if TYPE_CHECKING:
    from howopen.gui.window import MainWindow

_ZOOM_STEP: Final = 10


def handlers(window: MainWindow) -> dict[ActionId, Callable[[], object]]:
    """A function for each action; parts of the window that are made after the actions are looked up on use."""
    prompts, documents, theme = window.prompts, window.documents, window.theme
    return {
        ActionId.OPEN_FILES: prompts.open_files,
        ActionId.OPEN_FOLDER: prompts.open_folder,
        ActionId.NEW_WINDOW: window.new_window_requested.emit,
        ActionId.OPEN_REVIEW: lambda: window.reviews.ask(),
        ActionId.SAVE_REVIEW: lambda: window.reviews.save_as(),
        ActionId.SETTINGS: lambda: window.finding.settings(),
        ActionId.UNDO: undoing(window, forward=False),
        ActionId.REDO: undoing(window, forward=True),
        ActionId.FIND_IN_ALL: lambda: window.finding.find_in_all(),
        ActionId.PALETTE: lambda: window.finding.palette(),
        ActionId.OPEN_VERSIONS: lambda: window.timelines.ask(),
        ActionId.PASTE_TEXT: prompts.paste,
        ActionId.CLOSE_DOCUMENT: lambda: documents.close(documents.index),
        ActionId.EXPORT: window.export,
        ActionId.PRINT: window.print_shown,
        ActionId.UPDATE_LIBRARY: window.library.update,
        ActionId.QUIT: window.close,
        ActionId.FIND_IN_LIBRARY: window.find_in_library,
        ActionId.THEME_SYSTEM: lambda: theme.set_mode("system"),
        ActionId.THEME_LIGHT: lambda: theme.set_mode("light"),
        ActionId.THEME_DARK: lambda: theme.set_mode("dark"),
        ActionId.ZOOM_IN: lambda: theme.set_zoom(theme.zoom + _ZOOM_STEP),
        ActionId.ZOOM_OUT: lambda: theme.set_zoom(theme.zoom - _ZOOM_STEP),
        ActionId.ZOOM_RESET: lambda: theme.set_zoom(100),
        ActionId.NEXT_PANE: lambda: step_pane(window, 1),
        ActionId.PREVIOUS_PANE: lambda: step_pane(window, -1),
        ActionId.GO_LIBRARY: lambda: window.go(Place.LIBRARY),
        ActionId.GO_READ: lambda: window.go(Place.READ),
        ActionId.GO_COMPARE: lambda: window.go(Place.COMPARE),
        ActionId.GO_HOW_OPEN: lambda: window.go(Place.HOW_OPEN),
        ActionId.GO_MATRIX: lambda: window.go(Place.MATRIX),
        ActionId.GO_CAN_WE: lambda: window.go(Place.CAN_WE),
        ActionId.GO_TIMELINE: lambda: window.go(Place.TIMELINE),
        ActionId.GO_REVIEW: lambda: window.go(Place.REVIEW),
        ActionId.NEXT_DOCUMENT: lambda: documents.step(1),
        ActionId.PREVIOUS_DOCUMENT: lambda: documents.step(-1),
        ActionId.COMPARE: window.compare,
        ActionId.COMPARE_SEVERAL: lambda: window.comparing.compare_open(documents.index),
        ActionId.NEXT_CHANGE: lambda: window.shell.compare.next_change(),
        ActionId.PREVIOUS_CHANGE: lambda: window.shell.compare.previous_change(),
        ActionId.FIND_IN_DOCUMENT: lambda: _find_in_document(window),
        ActionId.HELP: lambda: window.explaining.show(),
        ActionId.ABOUT: prompts.about,
        **review_handlers(window),
    }


def _find_in_document(window: MainWindow) -> None:
    """Opens the find bar: in Compare on both texts, else on the text of the document, which it goes to."""
    compares = window.shell.place is Place.COMPARE and not window.shell.shows_several
    if compares and window.documents.comparison is not None:
        window.shell.compare.focus_find()
        return
    window.go(Place.READ)
    window.shell.read.focus_find()
