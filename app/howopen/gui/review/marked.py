# SPDX-License-Identifier: Apache-2.0
"""A name with what was found struck through beside what stands now, as rows of a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from howopen.gui.can_we.panes import emptied
from howopen.gui.theme import Theme
from howopen.gui.timeline.changed_words import ChangedWords
from howopen.gui.timeline.pieces import Piece, PieceKind
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.labels import TextLabel

NAME_WIDTH: Final = 84
_ARROW: Final = "  ›  "


def turned(before: str, after: str, *, tells_unchanged: bool = False) -> tuple[Piece, ...]:
    """What was found deleted and what stands inserted; the words alone where both are one, which they may tell."""
    if before == after:
        return (Piece(PieceKind.KEPT, tr("{words}, unchanged", words=after) if tells_unchanged else after),)
    return (
        Piece(PieceKind.DELETED, before or tr("None")),
        Piece(PieceKind.KEPT, _ARROW),
        Piece(PieceKind.INSERTED, after or tr("None")),
    )


def spoken_turn(pieces: Sequence[Piece]) -> str:
    """How marked words are read out: "Prohibited, now Allowed"; "Prohibited, deleted" where nothing stands instead."""
    words = {kind: " ".join(piece.text.strip() for piece in pieces if piece.kind is kind) for kind in PieceKind}
    before, after = words[PieceKind.DELETED], words[PieceKind.INSERTED]
    if before and after:
        return tr("{before}, now {after}", before=before, after=after)
    return tr("{before}, deleted", before=before) if before else after or words[PieceKind.KEPT]


class Marked(ChangedWords):
    """Words of the interface, not of a document, with changes marked in them."""

    def __init__(self, theme: Theme, pieces: Sequence[Piece], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._role = "row"
        self.show_pieces(pieces)


class MarkedGrid(QWidget):
    """Rows of a name and marked words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme.scale(self._grid.setHorizontalSpacing, 8)
        theme.scale(self._grid.setVerticalSpacing, 4)
        self._grid.setColumnStretch(1, 1)

    def show_rows(self, rows: Sequence[tuple[str, Sequence[Piece]]]) -> None:
        """Shows other rows."""
        emptied(self._grid)
        for place, (name, pieces) in enumerate(rows):
            label = TextLabel(name, self._theme, role="secondary", token="text2")
            self._theme.scale(label.setFixedWidth, NAME_WIDTH)
            label.setWordWrap(True)
            words = Marked(self._theme, pieces)
            words.setAccessibleName(f"{name}: {spoken_turn(pieces)}")
            self._grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, place, 1)
        self.setVisible(bool(rows))

    def spoken(self) -> tuple[str, ...]:
        """How the rows are read out."""
        items = (self._grid.itemAtPosition(row, 1) for row in range(self._grid.rowCount()))
        widgets = (item.widget() for item in items if item is not None)
        return tuple(widget.accessibleName() for widget in widgets if widget is not None)
