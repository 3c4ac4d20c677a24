# SPDX-License-Identifier: Apache-2.0
"""What the status bar says in each view, and what is there for actions to act on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from howopen.gui.actions import Need
from howopen.gui.documents import Documents
from howopen.gui.library_control import LibraryControl
from howopen.gui.opening import Place
from howopen.gui.statusline import comparison_words, document_words, matrix_words
from howopen.gui.translation.texts import counted

if TYPE_CHECKING:
    from howopen.gui.shell import Shell
    from howopen.workspace.review_session import ReviewSession


def place_words(shell: Shell, documents: Documents, library: LibraryControl) -> tuple[str, ...]:
    """Where the person is in the view that is shown, and its counts."""
    match shell.place:
        case Place.LIBRARY:
            texts = sum(entry.has_text for entry in library.entries)
            return (counted(texts, "{n} library text", "{n} library texts"),)
        case Place.READ:
            return document_words(documents.current)
        case Place.HOW_OPEN:
            return shell.how_open.status_words()
        case Place.COMPARE if shell.shows_several:
            return (shell.several.status(),)
        case Place.COMPARE:
            return shell.compare.status_words() or comparison_words(documents.comparison)
        case Place.MATRIX:
            return matrix_words(shell.matrix.shown, shell.matrix.selected_words)
        case Place.CAN_WE:
            return shell.can_we.status()
        case Place.REVIEW:
            return shell.review.status()
        case Place.TIMELINE:
            return (shell.timeline.status(),)


def present(
    shell: Shell, documents: Documents, *, session: ReviewSession | None, undoable: bool, redoable: bool
) -> frozenset[Need]:
    """What there is in the view that is shown, for actions that need it."""
    printable: dict[Place, object] = {
        Place.COMPARE: None if shell.shows_several else documents.comparison,
        Place.READ: documents.current,
    }
    there: dict[Need, object] = {
        Need.DOCUMENT: documents.current,
        Need.SEARCHABLE: printable.get(shell.place) or documents.current,
        Need.COMPARISON: documents.comparison,
        Need.RESULT: _result(shell, documents),
        Need.PRINTABLE: printable.get(shell.place),
        Need.SEVERAL: documents.all[1:] or None,
        Need.REVIEW: session,
        Need.UNDOABLE: undoable or None,
        Need.REDOABLE: redoable or None,
    }
    return frozenset(need for need, thing in there.items() if thing is not None)


def _result(shell: Shell, documents: Documents) -> object:
    """What the view that is shown has to export."""
    match shell.place:
        case Place.COMPARE:
            return documents.comparison
        case Place.TIMELINE:
            return shell.timeline.timeline
        case Place.HOW_OPEN if shell.how_open.shows_release:
            return shell.how_open.release.release
        case _:
            return documents.current
