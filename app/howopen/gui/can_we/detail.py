# SPDX-License-Identifier: Apache-2.0
"""Below the table: the chosen answer with its clauses, its thresholds and its duties."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from howopen.domain.planning import Answer, Figures, LicenceAnswers
from howopen.gui import signs
from howopen.gui.can_we.clause_pane import ClausePane
from howopen.gui.can_we.duty_pane import DutyPane
from howopen.gui.can_we.grids import REPLY_VERDICTS, REPLY_WORDS
from howopen.gui.can_we.threshold_pane import ThresholdPane
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.buttons import Button, Segments, literal
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel

_HEAD: Final = 42
_NARROW: Final = 720
_SHARES: Final = (40, 33, 34)


class Detail(QWidget):
    """One answer in full.

    Signals:
        opened: the analysis and the id of a clause to be shown in the text ("" shows the text from its top).
        join_requested: the place in the table of the row to be judged together with this one.
        part_requested: this row's documents are to be judged apart.
    """

    opened = Signal(object, str)
    join_requested = Signal(int)
    part_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._licence: LicenceAnswers | None = None
        self._answer: Answer | None = None
        self.title = ElidedLabel("", theme, role="title")
        self._sign = SignLabel(theme, size=QSizeF(signs.VERDICT_SIZE, signs.VERDICT_SIZE))
        self.verdict = ElidedLabel("", theme, role="row-strong")
        self.open = Button(tr("Open in text"), theme, icon_name="read")
        self.together = Button(tr("Judge together…"), theme, icon_name="link")
        self.apart = Button(tr("Judge apart"), theme)
        self.clauses = ClausePane(theme)
        self.thresholds = ThresholdPane(theme)
        self.duties = DutyPane(theme)
        self.tabs = Segments(
            (tr("Clauses"), tr("Distance"), tr("Duties")), name=tr("What to show of the answer"), kind="tab"
        )
        self._narrow: bool | None = None
        self.menu = QMenu(self)
        self.together.setToolTip(tr("Judge this licence together with a policy or notice: the strictest answer holds"))
        self.apart.setToolTip(tr("Judge each of these documents alone again"))
        self.open.clicked.connect(self.open_clause)
        self.together.clicked.connect(self._show_menu)
        self.apart.clicked.connect(self.part_requested)
        self.tabs.chosen.connect(lambda _index: self._show_panes())
        self.clauses.opened.connect(self.opened)
        self.duties.opened.connect(self.opened)
        self._lay_out()

    def show_answer(self, found: Sequence[LicenceAnswers], row: int, column: int, *, ours: Figures) -> None:
        """Shows the answer of a cell; the other licences of the table can be judged together with this one.

        ``ours`` are the organisation's figures.
        """
        licence = found[row]
        answer = licence.answers[column]
        changed = self._licence is not licence or self._answer is not answer
        self._licence, self._answer = licence, answer
        if not changed:
            return
        verdict = REPLY_VERDICTS[answer.reply]
        token = signs.VERDICTS[verdict].token
        label, reason = said(answer.label), said(answer.reason)
        self.title.setText(f"{licence.name}: {label[:1].lower()}{label[1:]}")
        word = tr(REPLY_WORDS[answer.reply])
        self._sign.set_sign(lambda p, r, t: signs.paint_verdict(p, QRectF(r), verdict, t), word)
        self.verdict.setText(f"{word}: {reason}")
        self.verdict.set_token(token)
        clauses = [(licence.judged[c.part], licence.judged[c.part].clause(c.clause)) for c in answer.cited]
        of = sum(len(one.clauses) for one in licence.judged)
        self.clauses.show_clauses((reason, *map(said, answer.further)), clauses, of=of)
        self.thresholds.show_licence(licence, found, ours)
        self.duties.show_answer(licence, answer)
        self.apart.setVisible(len(licence.judged) > 1)
        self.together.setVisible(len(found) > 1)
        self._fill_menu(found, row)

    def open_clause(self) -> None:
        """Shows the first deciding clause in the text."""
        if self._licence is None or self._answer is None:
            return
        cited = self._answer.cited[0] if self._answer.cited else None
        analysis = self._licence.judged[cited.part if cited else 0]
        self.opened.emit(analysis, cited.clause if cited else "")

    def _fill_menu(self, found: Sequence[LicenceAnswers], row: int) -> None:
        self.menu.clear()
        for place, other in enumerate(found):
            if place != row:
                action = self.menu.addAction(literal(tr("with {name}", name=other.name)))
                action.triggered.connect(lambda _checked=False, at=place: self.join_requested.emit(at))

    def _show_menu(self) -> None:
        self.menu.popup(self.together.mapToGlobal(QPoint(0, self.together.height())))

    def _lay_out(self) -> None:
        head = Frame("strip")
        self._theme.scale(head.setMinimumHeight, _HEAD)
        row = QHBoxLayout(head)
        self._theme.scale(row.setContentsMargins, 16, 6, 16, 6)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(self.title, 3)
        row.addWidget(self._sign)
        row.addWidget(self.verdict, 2)
        for button in (self.together, self.apart, self.open):
            row.addWidget(button)
        self._tab_row = Frame("content")
        tabs = QHBoxLayout(self._tab_row)
        self._theme.scale(tabs.setContentsMargins, 12, 4, 12, 0)
        tabs.addWidget(self.tabs)
        tabs.addStretch(1)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        for pane, share in zip((self.clauses, self.thresholds, self.duties), _SHARES, strict=True):
            self._theme.scale(pane.setMinimumWidth, 170)
            panes.addWidget(pane)
            panes.setStretchFactor(panes.count() - 1, share)
        panes.setSizes([share * 10 for share in _SHARES])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Frame("rule"))
        column.addWidget(head)
        column.addWidget(self._tab_row)
        column.addWidget(panes, 1)
        self._show_panes()

    def _show_panes(self) -> None:
        """All three panes side by side; where there is no room for them, the one that is chosen."""
        narrow = bool(self._narrow)
        self._tab_row.setVisible(narrow)
        self._sign.setVisible(not narrow)  # the table above shows the verdict, the clauses begin with the reason
        self.verdict.setVisible(not narrow)
        for place, pane in enumerate((self.clauses, self.thresholds, self.duties)):
            pane.setVisible(not narrow or place == self.tabs.current)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the panes to the new width."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        if narrow is not self._narrow:
            self._narrow = narrow
            self._show_panes()
