# SPDX-License-Identifier: Apache-2.0
"""Below the events: the words of the chosen clause before and after, in one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.timeline import ClauseEvent, Revision
from howopen.gui.theme import Theme
from howopen.gui.timeline.changed_words import ChangedWords
from howopen.gui.timeline.pieces import Piece, PieceKind, pieces_of, pieces_of_changes
from howopen.gui.timeline.wording import event_caption
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.signs import CodeLabel

_SAME = mark("these words are the same before and after")


class WordsPart(QWidget):
    """Code and caption, and the words with what was deleted and inserted; they scroll."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = CodeLabel(theme)
        self.caption = ElidedLabel("", theme, role="secondary", token="text2")
        self.words = ChangedWords(theme)
        head = QHBoxLayout()
        theme.scale(head.setSpacing, 8)
        theme.scale(head.setContentsMargins, 14, 0, 14, 0)
        head.addWidget(self._code)
        head.addWidget(self.caption, 1)
        inside = QVBoxLayout()
        theme.scale(inside.setContentsMargins, 14, 0, 14, 10)
        inside.addWidget(self.words)
        inside.addStretch(1)
        self._area = scrolling(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._area.setAccessibleName(tr("The words that changed"))
        column = QVBoxLayout(self)
        theme.scale(column.setContentsMargins, 0, 10, 0, 0)
        theme.scale(column.setSpacing, 8)
        column.addLayout(head)
        column.addWidget(self._area, 1)

    def show_event(self, revision: Revision, event: ClauseEvent) -> None:
        """Shows what the event did to its clause."""
        pieces = pieces_of(revision, event)
        caption = event_caption(revision, event)
        same = bool(pieces) and all(piece.kind is PieceKind.KEPT for piece in pieces)
        self._code.set_category(event.category)
        self._code.show()
        self.caption.setText(f"{caption}; {tr(_SAME)}" if same else caption)
        self._show(pieces)

    def show_changes(self, revision: Revision) -> None:
        """Shows every change of a version in which no clause changed; nothing where it has no comparison."""
        self._code.hide()
        self.caption.setText(tr("What changed in the text") if revision.comparison else "")
        self._show(pieces_of_changes(revision.comparison) if revision.comparison else ())

    def _show(self, pieces: tuple[Piece, ...]) -> None:
        self.words.show_pieces(pieces)
        self._area.verticalScrollBar().setValue(0)
