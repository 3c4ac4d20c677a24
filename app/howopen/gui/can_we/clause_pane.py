# SPDX-License-Identifier: Apache-2.0
"""The clauses that decide: why, then each in its exact words with its place; the place opens it in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.can_we.panes import Column, emptied
from howopen.gui.naming import title_of
from howopen.gui.reading.detail_pane import place_words
from howopen.gui.reading.quote import Quotation
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import CodeLabel, EffectLabel

MOST: Final = 12
Cited = tuple[Analysis, Clause]


def cited_words(analysis: Analysis, clause: Clause, *, several: bool) -> str:
    """Where a clause stands, with its document where there are several: "Section 2 · Use policy"."""
    place = place_words(clause) or tr("Show in the text")
    return f"{place} · {title_of(analysis)}" if several else place


def passages_of(cited: Sequence[Cited]) -> tuple[tuple[Analysis, tuple[Clause, ...]], ...]:
    """The clauses by the words that they stand in: two findings in the same words are shown once."""
    found: dict[tuple[str, Span], tuple[Analysis, tuple[Clause, ...]]] = {}
    for analysis, clause in cited:
        key = (analysis.document.sha256, clause.span)
        before = found[key][1] if key in found else ()
        found[key] = (analysis, (*before, clause))
    return tuple(found.values())


class ClausePane(Column):
    """The deciding clauses.

    Signals:
        opened: the analysis and the id of a clause to be shown in the text.
    """

    opened = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Deciding clauses"), theme)
        self.links: list[Button] = []

    def show_clauses(self, reasons: Sequence[str], cited: Sequence[Cited], *, of: int) -> None:
        """Shows why, in the language of the window, and the clauses; ``of`` is how many the documents have."""
        emptied(self.body)
        self.links = []
        self.set_count(counted(of, "{count} of {n} clause", "{count} of {n} clauses", count=len(cited)) if of else "")
        for place, reason in enumerate(reasons):
            self.body.addWidget(self.paragraph(reason, role="body" if place == 0 else "secondary"))
        several = len({analysis.document.sha256 for analysis, _ in cited}) > 1
        passages = passages_of(cited)
        for analysis, clauses in passages[:MOST]:
            self.body.addWidget(self._passage(analysis, clauses, several=several))
        if len(passages) > MOST:
            rest = tr("and {count} more; open the text to see all.", count=len(passages) - MOST)
            self.body.addWidget(self.paragraph(rest, token="text2"))
        if not cited:
            self.body.addWidget(self.paragraph(tr("No clause stands behind this."), token="text2"))
        self.body.addStretch(1)
        self.to_top()

    def _passage(self, analysis: Analysis, clauses: tuple[Clause, ...], *, several: bool) -> QWidget:
        theme, clause = self.theme, clauses[0]
        head = QHBoxLayout()
        self.theme.scale(head.setSpacing, 6)
        for category in dict.fromkeys(one.category for one in clauses):
            head.addWidget(CodeLabel(theme, category))
        head.addWidget(EffectLabel(theme, clause.effect))
        unsure = f" · {signs.sureness(clause.confidence)} %" if clause.uncertain else ""
        words = signs.EFFECTS[clause.effect].word + unsure
        head.addWidget(TextLabel(words, theme, role="secondary", token="text2"))
        head.addStretch(1)
        link = Button(cited_words(analysis, clause, several=several), theme, kind="link")
        link.setToolTip(tr("Show this clause in the text (Enter)"))
        link.clicked.connect(lambda: self.opened.emit(analysis, clause.id))
        link.setAutoDefault(True)  # Enter presses it, as Space does
        self.links.append(link)
        head.addWidget(link)
        quote = Quotation(theme)
        spans = [span for one in clauses for span in one.deciding_words() if clause.span.covers(span)]
        bold = [(span.start - clause.span.start, span.end - clause.span.start) for span in spans]
        quote.set_words(analysis.document.quote(clause.span), bold)
        whole = Frame("content")
        whole.setAccessibleName(f"{signs.EFFECTS[clause.effect].word}, {link.text()}")
        column = QVBoxLayout(whole)
        self.theme.scale(column.setContentsMargins, 0, 4, 0, 4)
        self.theme.scale(column.setSpacing, 4)
        column.addLayout(head)
        row = QHBoxLayout()
        self.theme.scale(row.setContentsMargins, 12, 0, 0, 0)
        row.addWidget(quote)
        column.addLayout(row)
        return whole
