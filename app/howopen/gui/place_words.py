# SPDX-License-Identifier: Apache-2.0
"""What the status bar says in each view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from howopen.gui.documents import Documents
from howopen.gui.library_control import LibraryControl
from howopen.gui.opening import Place
from howopen.gui.statusline import comparison_words, counted, document_words, matrix_words

if TYPE_CHECKING:
    from howopen.gui.shell import Shell


def place_words(shell: Shell, documents: Documents, library: LibraryControl) -> tuple[str, ...]:
    """Where the person is in the view that is shown, and its counts."""
    match shell.place:
        case Place.LIBRARY:
            return (counted(sum(entry.has_text for entry in library.entries), "library text"),)
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
        case Place.TIMELINE:
            return (shell.timeline.status(),)
