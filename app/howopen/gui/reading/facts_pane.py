# SPDX-License-Identifier: Apache-2.0
"""The facts of the whole document and the verdict on its openness, each with the clauses that decide it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import groupby
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.facts import Criterion, Verdict
from howopen.domain.wording import fact_pairs
from howopen.gui import signs
from howopen.gui.known_text import known_as
from howopen.gui.reading.slices import Slices
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel, verdict_label

LABEL_WIDTH: Final = 112
LINKS_SHOWN: Final = 4
_TOGETHER: Final = 8
_AT_ONCE: Final = 5
_FAMILIES: Final = {"osd": mark("Open Source Definition"), "osaid": mark("Open Source AI Definition, four freedoms")}


def link_words(clause: Clause) -> str:
    """What a link to a clause says: its section ("§ 1.b") or that section's title, else its category's code."""
    numbered = any(char.isdigit() for char in clause.section)
    return f"§ {clause.section}" if numbered else clause.section or taxonomy()[clause.category].code


def verdict_word(criterion: Criterion) -> str:
    """The verdict in a word; a text alone never meets the AI definition, it can only leave a freedom open."""
    if criterion.verdict is Verdict.MEETS and _family(criterion) == "osaid":
        return tr("Not excluded")
    return signs.VERDICTS[criterion.verdict].word


def _family(criterion: Criterion) -> str:
    return criterion.id.partition("-")[0]


def link_ids(analysis: Analysis, ids: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Links as (words, clause id), one for each place: clauses in the same section share a link to the first."""
    clauses = {clause.id: clause for clause in analysis.clauses}
    links: dict[str, str] = {}
    for name in ids:
        if name in clauses:
            links.setdefault(link_words(clauses[name]), name)
    return tuple(links.items())


class FactsPane(QScrollArea):
    """Facts in words with reasons; a link shows the clause.

    Signals:
        clause_opened: a link was chosen.
    """

    clause_opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self._stale = False  # dozens of widgets, which are built once they are looked at
        self._coming: QWidget | None = None  # what is being built
        self._later = Slices(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Facts and openness"))

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows the facts of another document, or none; at the latest when the pane is next seen."""
        self._analysis, self._stale = analysis, True
        if self.isVisible():
            self._fill()

    def _fill(self) -> None:
        """Builds the rows, where there are many a few at a time, and shows them together."""
        self._stale = False
        if self._coming is not None:
            self._coming.deleteLater()
        content = self._coming = QWidget(self)
        layout = QVBoxLayout(content)
        self._theme.scale(layout.setContentsMargins, 12, 8, 16, 16)
        self._theme.scale(layout.setSpacing, 6)
        steps: list[Callable[[], None]] = []
        if self._analysis is not None:
            steps = self._steps(layout, self._analysis)
        self._later.begin((*steps, lambda: self._show(content, layout)), at_once=len(steps) <= _AT_ONCE)

    def _show(self, content: QWidget, layout: QVBoxLayout) -> None:
        layout.addStretch(1)
        self._coming = None
        self.setWidget(content)
        content.setAutoFillBackground(False)  # QScrollArea.setWidget turns it on

    def _steps(self, layout: QVBoxLayout, analysis: Analysis) -> list[Callable[[], None]]:
        """What puts the verdict, its criteria and the facts into ``layout``, in pieces of a few milliseconds."""
        steps: list[Callable[[], None]] = [partial(self._standing, layout, analysis)]
        for family, criteria in groupby(analysis.profile.openness.criteria, key=_family):
            held = tuple(criteria)
            for start in range(0, len(held), _TOGETHER):
                title = tr(_FAMILIES[family]) if family in _FAMILIES and not start else ""
                steps.append(partial(self._criteria, layout, analysis, title, held[start : start + _TOGETHER]))
        steps.append(partial(self._facts, layout, analysis))
        return steps

    def _standing(self, layout: QVBoxLayout, analysis: Analysis) -> None:
        openness = analysis.profile.openness
        kind = openness.openness_class
        head = QHBoxLayout()
        self._theme.scale(head.setSpacing, 8)
        ladder = SignLabel(self._theme, size=signs.LADDER_SIZE)
        ladder.set_sign(lambda p, r, t: signs.paint_ladder(p, r, kind, t), signs.class_word(kind))
        head.addWidget(ladder)
        head.addWidget(TextLabel(signs.class_word(kind), self._theme, role="title"))
        if openness.index is not None:
            head.addWidget(
                TextLabel(
                    tr("index {index} of 100", index=openness.index), self._theme, role="secondary", token="text2"
                )
            )
        head.addStretch(1)
        layout.addLayout(head)
        reason = analysis.profile.basis_of("openness_class")
        if reason is not None and reason.reason:
            layout.addWidget(self._wrapped(said(reason.reason)))
            layout.addWidget(self._links(analysis, reason.clauses))

    def _criteria(self, layout: QVBoxLayout, analysis: Analysis, title: str, criteria: tuple[Criterion, ...]) -> None:
        if title:
            self._theme.space(layout, 4)
            layout.addWidget(TextLabel(title, self._theme, role="caption-strong", token="text2"))
        for criterion in criteria:
            layout.addWidget(self._criterion(analysis, criterion))

    def _criterion(self, analysis: Analysis, criterion: Criterion) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        self._theme.scale(grid.setContentsMargins, 0, 2, 0, 2)
        self._theme.scale(grid.setHorizontalSpacing, 8)
        grid.setVerticalSpacing(0)
        grid.addWidget(verdict_label(self._theme, criterion.verdict), 0, 0, Qt.AlignmentFlag.AlignTop)
        name = TextLabel(said(criterion.name), self._theme, role="body")
        name.setWordWrap(True)
        grid.addWidget(name, 0, 1)
        word = TextLabel(verdict_word(criterion), self._theme, role="secondary", token="text2")
        grid.addWidget(word, 0, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        if criterion.reason:
            grid.addWidget(self._wrapped(said(criterion.reason)), 1, 1, 1, 2)
        if criterion.clauses:
            grid.addWidget(self._links(analysis, criterion.clauses), 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        return row

    def _facts(self, layout: QVBoxLayout, analysis: Analysis) -> None:
        layout.addWidget(Frame("rule"))
        layout.addWidget(TextLabel(tr("Facts"), self._theme, role="caption-strong", token="text2"))
        grid = QGridLayout()
        self._theme.scale(grid.setHorizontalSpacing, 8)
        self._theme.scale(grid.setVerticalSpacing, 8)
        grid.setColumnStretch(1, 1)
        known = known_as(analysis.identity)
        first = [(tr("Known as"), self._words(known))] if known else []
        facts = [
            (said(label), self._fact(analysis, key, value)) for key, label, value in fact_pairs(analysis.profile.facts)
        ]
        for row, (label, cell) in enumerate((*first, *facts)):
            name = TextLabel(label, self._theme, role="secondary", token="text2")
            self._theme.scale(name.setFixedWidth, LABEL_WIDTH)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(cell, row, 1)
        layout.addLayout(grid)

    def _words(self, words: str) -> TextLabel:
        label = TextLabel(words, self._theme, role="body")
        label.setWordWrap(True)
        return label

    def _fact(self, analysis: Analysis, key: str, value: str) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._words(said(value)))
        basis = analysis.profile.basis_of(key)
        if basis is not None and basis.reason:
            column.addWidget(self._wrapped(said(basis.reason)))
        if basis is not None and basis.clauses:
            column.addWidget(self._links(analysis, basis.clauses))
        return cell

    def _wrapped(self, words: str) -> TextLabel:
        label = TextLabel(words, self._theme, role="secondary", token="text2")
        label.setWordWrap(True)
        return label

    def _links(self, analysis: Analysis, ids: tuple[str, ...]) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(layout.setSpacing, 4)
        links = link_ids(analysis, ids)
        for words, name in links[:LINKS_SHOWN]:
            clause = analysis.clause(name)
            button = Button(words, self._theme, kind="link")
            button.setAccessibleName(
                tr(
                    "Show {category}, {place}",
                    category=signs.category_name(clause.category),
                    place=words.removeprefix("§ "),
                )
            )
            button.setToolTip(" ".join(analysis.document.quote(clause.span).split())[:300])
            button.clicked.connect(lambda _checked=False, target=name: self.clause_opened.emit(target))
            layout.addWidget(button)
        if len(links) > LINKS_SHOWN:
            more = TextLabel(
                tr("and {number} more", number=len(links) - LINKS_SHOWN), self._theme, role="caption", token="text3"
            )
            layout.addWidget(more)
        layout.addStretch(1)
        return row

    # Qt's own names from here on.

    def showEvent(self, event: QShowEvent) -> None:
        """Builds what came while the pane was not seen."""
        if self._stale:
            self._fill()
        super().showEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Any height will do."""
        return QSize(self._theme.px(200), self._theme.px(80))
