# SPDX-License-Identifier: Apache-2.0
"""What the library says to the rest of the window: additions, timelines, undoing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from howopen.gui.documents import OpenDocument
from howopen.gui.opening import Place
from howopen.gui.review.bar import labels_of
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.shelving import OpenText

if TYPE_CHECKING:
    from howopen.gui.window import MainWindow


def link_library(window: MainWindow) -> None:
    """Connects the library's panel with prompts, documents and timelines."""
    panel, shelves, prompts = window.shell.start.library, window.library.shelves, window.prompts
    panel.add.titles = lambda: [document.title for document in _addable(window)]
    panel.add.files_requested.connect(lambda: shelves.add_files(prompts.ask_for_files(window)))
    panel.add.folder_requested.connect(lambda: shelves.add_files(tuple(filter(None, [prompts.ask_for_folder(window)]))))
    panel.add.document_chosen.connect(lambda place: shelves.add_texts((_text_of(_addable(window)[place]),)))
    shelves.stack.indexChanged.connect(window.refresh)
    panel.pane.timeline_requested.connect(lambda entry_id: window.timelines.show(f"{LIBRARY_PREFIX}{entry_id}", ""))


def undoing(window: MainWindow, *, forward: bool) -> Callable[[], object]:
    """What Undo (or, ``forward``, Redo) does: in the library to its changes, elsewhere to the review's."""

    def go() -> None:
        stack, review = window.library.shelves.stack, window.reviewing
        if window.shell.place is Place.LIBRARY:
            (stack.redo if forward else stack.undo)()
        else:
            (review.redo if forward else review.undo)()

    return go


def undo_words(window: MainWindow) -> tuple[str, str]:
    """What Undo and Redo would do in the view that is shown; "" for nothing."""
    if window.shell.place is Place.LIBRARY:
        stack = window.library.shelves.stack
        return stack.undoText() if stack.canUndo() else "", stack.redoText() if stack.canRedo() else ""
    session = window.reviewing.session
    return labels_of(session.history if session is not None else None)


def _addable(window: MainWindow) -> list[OpenDocument]:
    """The open documents that are not from the library already."""
    return [document for document in window.documents.all if not document.source.startswith(LIBRARY_PREFIX)]


def _text_of(document: OpenDocument) -> OpenText:
    return OpenText(document.title, document.analysis.document.text, document.source)
