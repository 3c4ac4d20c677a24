# SPDX-License-Identifier: Apache-2.0
"""The status bar: place and counts at the left; engine, offline sign and zoom at the right."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from howopen.domain.analysis import Engine
from howopen.domain.comparison import Comparison, Matrix
from howopen.gui.documents import OpenDocument
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import IconLabel

RULES_SHOWN = 8


def document_words(document: OpenDocument | None) -> tuple[str, ...]:
    """What the status bar says of a document."""
    if document is None:
        return (tr("No document is open"),)
    analysis = document.analysis
    pages = (counted(len(analysis.document.pages), "{n} page", "{n} pages"),) if analysis.document.pages else ()
    unsure = analysis.uncertain
    clauses = counted(len(analysis.clauses), "{n} clause", "{n} clauses")
    found = f"{clauses} · {tr('{number} uncertain', number=unsure)}" if unsure else clauses
    return (document.title, *pages, found, f"sha256 {analysis.document.sha256[:8]}…")


def comparison_words(comparison: Comparison | None) -> tuple[str, ...]:
    """What the status bar says of a comparison."""
    if comparison is None:
        return (tr("Nothing is compared"),)
    figures = comparison.statistics
    return (
        counted(len(comparison.changes), "{n} change", "{n} changes"),
        tr(
            "{inserted} words inserted, {deleted} deleted",
            inserted=f"{figures.words_inserted:,}",
            deleted=f"{figures.words_deleted:,}",
        ),
        tr("{share} alike", share=f"{figures.similarity:.0%}"),
    )


def matrix_words(matrix: Matrix, selected: str) -> tuple[str, ...]:
    """What the status bar says of a matrix and of the cell that is selected in it, "" where none is."""
    if not matrix.analyses:
        return (tr("No document is open"),)
    cells = [(place, cell) for row in matrix.rows for place, cell in enumerate(row.cells)]
    cited = {(place, clause) for place, cell in cells for clause in cell.clauses}
    return (
        *((selected,) if selected else ()),
        counted(len(cells), "{n} cell", "{n} cells"),
        counted(len(cited), "{n} clause cited", "{n} clauses cited"),
    )


class StatusLine(QWidget):
    """The content of the status bar."""

    def __init__(self, engine: Engine, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._place = ElidedLabel("", theme, role="caption", token="text2")
        self._zoom = TextLabel("", theme, role="caption", token="text2")
        words = tr("HowOpen {version} · rules {rules}", version=engine.version, rules=engine.rules[:RULES_SHOWN])
        self._engine = TextLabel(words, theme, role="caption", token="text2")
        self._engine.setToolTip(
            tr("HowOpen {version}, rules sha256 {rules}", version=engine.version, rules=engine.rules)
        )
        self._line = TextLabel(tr("Offline"), theme, role="caption", token="text2")
        self._line.setToolTip(tr("Nothing is sent or fetched unless you ask for it."))
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 12, 0, 12, 0)
        theme.scale(row.setSpacing, 16)
        row.addWidget(self._place, 1)
        row.addWidget(self._engine)
        lock = QHBoxLayout()
        theme.scale(lock.setSpacing, 5)
        lock.addWidget(IconLabel("lock", theme, token="text2", size=12))
        lock.addWidget(self._line)
        row.addLayout(lock)
        row.addWidget(self._zoom)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, parts: tuple[str, ...]) -> None:
        """Says where the person is, and the counts there."""
        self._place.setText("   ".join(parts))

    def said(self) -> str:
        """What is said at the left."""
        return self._place.text()

    def set_online(self, online: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Says whether the network is being used right now."""
        self._line.setText(tr("Fetching from the network") if online else tr("Offline"))

    def _dress(self) -> None:
        self._zoom.setText(f"{self._theme.zoom} %")
