# SPDX-License-Identifier: Apache-2.0
"""The open documents, which of them is shown, and the comparison that is shown."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Comparison


@dataclass(frozen=True, slots=True)
class OpenDocument:
    """An analysed document and where it came from: a path, "lib:ID", or "" for pasted text."""

    source: str
    analysis: Analysis

    @property
    def title(self) -> str:
        """What a person calls it: the licence's name where the text is exactly that one, else the file's name."""
        identity = self.analysis.identity
        if self.source.startswith("lib:") and identity is not None and identity.exact:
            return identity.name
        return self.analysis.document.name


class Documents(QObject):
    """The open documents in the order of opening.

    Signals:
        changed: documents were added, replaced or closed.
        current_changed: another document is to be shown (``OpenDocument`` or None).
        comparison_changed: another comparison is to be shown (``Comparison`` or None).
    """

    changed = Signal()
    current_changed = Signal(object)
    comparison_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: tuple[OpenDocument, ...] = ()
        self._current = -1
        self._comparison: Comparison | None = None

    @property
    def all(self) -> tuple[OpenDocument, ...]:
        """Every open document."""
        return self._open

    @property
    def index(self) -> int:
        """The place of the document that is shown, or -1."""
        return self._current

    @property
    def current(self) -> OpenDocument | None:
        """The document that is shown."""
        return self._open[self._current] if self._current >= 0 else None

    @property
    def comparison(self) -> Comparison | None:
        """The comparison that is shown."""
        return self._comparison

    def add(self, source: str, analysis: Analysis) -> None:
        """Shows a document; one of the same source and name is replaced where it stands."""
        entry = OpenDocument(source, analysis)
        place = self._place_of(entry)
        if place is None:
            self._open = (*self._open, entry)
            place = len(self._open) - 1
        else:
            self._open = (*self._open[:place], entry, *self._open[place + 1 :])
        self._current = place
        self.changed.emit()
        self.current_changed.emit(entry)

    def select(self, index: int) -> None:
        """Shows the document at ``index``; an index that is out of range is ignored."""
        if 0 <= index < len(self._open) and index != self._current:
            self._current = index
            self.current_changed.emit(self.current)

    def step(self, by: int) -> None:
        """Shows the document ``by`` places further on, round the end."""
        if self._open:
            self.select((self._current + by) % len(self._open))

    def close(self, index: int) -> None:
        """Closes the document at ``index``; its right neighbour, else its left one, is shown instead."""
        if not 0 <= index < len(self._open):
            return
        self._open = self._open[:index] + self._open[index + 1 :]
        shown = self._current
        if index < shown or shown >= len(self._open):
            self._current = shown - 1
        self.changed.emit()
        if index == shown:
            self.current_changed.emit(self.current)

    def set_comparison(self, comparison: Comparison | None) -> None:
        """Shows a comparison, or none."""
        self._comparison = comparison
        self.comparison_changed.emit(comparison)

    def _place_of(self, entry: OpenDocument) -> int | None:
        for place, known in enumerate(self._open):
            same_file = known.source == entry.source and known.source != ""
            same_text = known.analysis.document.sha256 == entry.analysis.document.sha256
            if same_file or (known.title == entry.title and same_text):
                return place
        return None
