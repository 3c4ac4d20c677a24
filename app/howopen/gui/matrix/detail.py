# SPDX-License-Identifier: Apache-2.0
"""The pane beside the matrix: the selected cell's clause in full, and the same fact in the other documents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSizeF, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from howopen.comparing.matrix_notes import contradictions_on, silence_on
from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Findings
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Cell, MatrixRow
from howopen.gui import signs
from howopen.gui.background import Background
from howopen.gui.matrix.answers import (
    SIGN_SIZE,
    STANDINGS,
    answer_in_full,
    clause_place,
    deciding,
    fact_name,
    paint_standing,
    place_read_out,
)
from howopen.gui.matrix.model import MatrixModel
from howopen.gui.matrix.others import OthersList
from howopen.gui.matrix.quoted import QuotedClause
from howopen.gui.reading.detail_pane import place_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import CodeLabel, EffectLabel, SignLabel
from howopen.gui.widgets.wrapping import WrappingLayout

LEAST_WIDTH: Final = 300
_LINKS: Final = 4
_AT_ONCE: Final = 100
"""A document of so many clauses is looked through in some hundredths of a second, a longer one beside the window."""
_HINT: Final = mark("Select a cell to see its clause, and what the other documents say.")

FindingsOf = Callable[[Analysis], Findings]


class CellPane(Frame):
    """What is known about one cell.

    Signals:
        opened: the id of the clause of the selected document to show in its text.
        copied: the id of the clause to copy with its citation.
        chosen: the place of another document whose cell of this row is to be selected.
    """

    opened = Signal(str)
    copied = Signal(str)
    chosen = Signal(int)

    def __init__(self, theme: Theme, findings: FindingsOf, parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme, self._findings = theme, findings
        self._clause: Clause | None = None
        self._found: tuple[Analysis, Findings] | None = None
        self._sought: Analysis | None = None  # is being looked through
        self._fact_shown: MatrixRow | None = None
        self._work = Background(self)
        self._code = CodeLabel(theme)
        self._fact = ElidedLabel("", theme, role="secondary", token="text2")
        self._title = TextLabel("", theme, role="title")
        self._sign = SignLabel(theme, size=QSizeF(SIGN_SIZE, SIGN_SIZE))
        self._answer = TextLabel("", theme, role="body-strong")
        self._effect_sign = EffectLabel(theme)
        self._effect = TextLabel("", theme, role="secondary", token="text2")
        self._reason = TextLabel("", theme, role="secondary", token="text2")
        self.quote = QuotedClause(theme)
        self._place = TextLabel("", theme, role="secondary", token="text2")
        self._sure = TextLabel("", theme, role="secondary", token="text2")
        self._more = QHBoxLayout()
        self._notes_head = TextLabel(tr("Mind"), theme, role="caption-strong", token="text2")
        self._notes = TextLabel("", theme, role="secondary")
        self._hint = TextLabel(tr(_HINT), theme, token="text2")
        self.others = OthersList(theme)
        self.open_button = Button(tr("Open clause"), theme, kind="primary", icon_name="read")
        self.copy_button = Button(tr("Copy with citation"), theme)
        self._body = QWidget()
        self._lay_out()
        self._connect()
        self.show_cell(None, -1, -1)

    @property
    def clause(self) -> Clause | None:
        """The clause that is shown."""
        return self._clause

    @property
    def notes(self) -> str:
        """What is said under "Mind"."""
        return self._notes.text()

    def show_cell(self, model: MatrixModel | None, row: int, column: int) -> None:
        """Shows a cell of ``model``, or how to choose one."""
        shown = model is not None and row >= 0 and column >= 0
        self._hint.setVisible(not shown)
        self._body.setVisible(shown)
        self._foot.setVisible(shown)
        if model is None or not shown:
            self._clause = None
            return
        fact, cell, analysis = model.row(row), model.cell(row, column), model.analysis(column)
        self._show_head(fact, cell, model.title(column))
        clauses = deciding(analysis, cell)
        self._show_clause(analysis, clauses)
        self._show_more(analysis, clauses[1:])
        self._judge(fact, analysis)
        self.others.documents.show(model.matrix, fact, model.titles, model.order[column])

    def _show_head(self, fact: MatrixRow, cell: Cell, title: str) -> None:
        self._code.setVisible(fact.category is not None)
        if fact.category is not None:
            self._code.set_category(fact.category)
        self._fact.setText(fact_name(fact))
        self._title.setText(title)
        standing = cell.standing
        self._sign.set_sign(lambda p, r, t: paint_standing(p, r, standing, t), tr(STANDINGS[standing]))
        self._answer.setText(answer_in_full(cell))
        self._reason.setText(said(cell.reason))
        self._reason.setVisible(bool(cell.reason))

    def _show_clause(self, analysis: Analysis, clauses: tuple[Clause, ...]) -> None:
        self._clause = clause = clauses[0] if clauses else None
        self.quote.setVisible(clause is not None)
        for widget in (self._effect_sign, self._effect, self._sure):
            widget.setVisible(clause is not None)
        for button in (self.open_button, self.copy_button):
            button.setEnabled(clause is not None)
            button.setToolTip("" if clause is not None else tr("There is no clause behind this answer."))
        if clause is None:
            self._place.setText(tr("No clause is behind this answer."))
            return
        inside = [span for span in clause.deciding_words() if clause.span.covers(span)]
        bold = [(span.start - clause.span.start, span.end - clause.span.start) for span in inside]
        self.quote.set_words(analysis.document.quote(clause.span), bold)
        self._effect_sign.set_effect(clause.effect)
        self._effect.setText(signs.EFFECTS[clause.effect].word)
        place = place_words(clause) or place_read_out(clause_place(analysis, clause))
        self._place.setText(place[:1].upper() + place[1:])
        self._sure.setText(tr("Sure {share} %", share=signs.sureness(clause.confidence)))

    def _show_more(self, analysis: Analysis, clauses: tuple[Clause, ...]) -> None:
        while (item := self._more.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not clauses:
            return
        self._more.addWidget(TextLabel(tr("Also"), self._theme, role="secondary", token="text2"))
        for clause in clauses[:_LINKS]:
            place = clause_place(analysis, clause)
            link = Button(place, self._theme, kind="link")
            link.setAccessibleName(tr("Open the clause in {place}", place=place_read_out(place)))
            link.clicked.connect(lambda _checked=False, name=clause.id: self.opened.emit(name))
            self._more.addWidget(link)
        if len(clauses) > _LINKS:
            more = tr("and {count} more", count=len(clauses) - _LINKS)
            self._more.addWidget(TextLabel(more, self._theme, role="secondary", token="text2"))
        self._more.addStretch(1)

    def _judge(self, fact: MatrixRow, analysis: Analysis) -> None:
        """Says what is to be minded here, for a long document as soon as it has been looked through."""
        self._fact_shown = fact
        if self._found is None or self._found[0] is not analysis:
            if len(analysis.clauses) > _AT_ONCE:
                self._show_notes(fact, analysis, Findings())
                if self._sought is not analysis:
                    self._sought = analysis
                    self._work.run(lambda: (analysis, self._findings(analysis)))
                return
            self._found = analysis, self._findings(analysis)
        self._sought = None
        self._show_notes(fact, *self._found)

    def _take(self, _ticket: int, found: tuple[Analysis, Findings]) -> None:
        if found[0] is self._sought and self._fact_shown is not None:
            self._found, self._sought = found, None
            self._show_notes(self._fact_shown, *found)

    def _show_notes(self, fact: MatrixRow, analysis: Analysis, findings: Findings) -> None:
        notes = [_contradiction_words(analysis, item.first.clause, item.second.clause, item.reason)
                 for item in contradictions_on(fact, findings)]  # fmt: skip
        silence = silence_on(fact, findings)
        if silence:
            notes.append(tr("Silent on this. {silence}.", silence=said(silence)))
        self._notes.setText("\n".join(notes))
        self._notes_head.setVisible(bool(notes))
        self._notes.setVisible(bool(notes))

    def _ask(self, signal: SignalInstance) -> None:
        if self._clause is not None:
            signal.emit(self._clause.id)

    # From here on: how it is built.

    def _connect(self) -> None:
        for button, asked in ((self.open_button, self.opened), (self.copy_button, self.copied)):
            button.clicked.connect(lambda _checked=False, signal=asked: self._ask(signal))
        self.others.chosen.connect(self.chosen)
        self._work.done.connect(self._take)

    def _lay_out(self) -> None:
        px = self._theme.px
        self._theme.scale(self.setMinimumWidth, LEAST_WIDTH)
        self.setAccessibleName(tr("The selected cell"))
        for label in (self._title, self._answer, self._reason, self._place, self._notes, self._hint):
            label.setWordWrap(True)
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(layout.setSpacing, 8)
        others = _row(
            px(8), TextLabel(tr("The same fact in the others"), self._theme, role="caption-strong", token="text2")
        )
        others.addStretch(1)
        others.addWidget(TextLabel(tr("strictest first"), self._theme, role="caption", token="text2"))
        fact = _row(px(8), self._code, self._fact)
        fact.addStretch(1)
        answer = _row(px(8), self._sign, self._answer, self._effect_sign, self._effect)
        answer.setStretch(1, 1)
        place = _row(px(8), self._place, self._sure)
        place.setStretch(0, 1)
        parts: tuple[QWidget | QLayout, ...] = (
            fact, self._title, Frame("rule"), answer, self._reason, self.quote, place, self._more,
            self._notes_head, self._notes, Frame("rule"), others, self.others,
        )  # fmt: skip
        for part in parts:
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        column = QVBoxLayout()
        self._theme.scale(column.setContentsMargins, 14, 12, 14, 12)
        column.addWidget(self._hint)
        column.addWidget(self._body)
        column.addStretch(1)
        self._area: QScrollArea = scrolling(column)
        self._foot = Frame("foot")
        foot = WrappingLayout(self._theme, gap=8, margins=(14, 8, 14, 8))
        foot.addWidget(self.open_button)
        foot.addWidget(self.copy_button)
        self._foot.setLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot)


def _row(spacing: int, *widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _contradiction_words(analysis: Analysis, first: str, second: str, reason: str) -> str:
    """A contradiction with the places of both clauses."""
    held = (clause_place(analysis, clause) for clause in analysis.clauses if clause.id in {first, second})
    places, told = tuple(dict.fromkeys(held)), said(reason)
    if len(places) == 2:
        return tr("Contradicts itself ({first} and {second}): {reason}", first=places[0], second=places[1], reason=told)
    return tr("Contradicts itself ({place}): {reason}", place="".join(places), reason=told)
