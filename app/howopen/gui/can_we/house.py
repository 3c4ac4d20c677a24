# SPDX-License-Identifier: Apache-2.0
"""The open documents against a house policy: pass, fail or review for each rule, with the clauses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.facts import Verdict
from howopen.domain.policy import PolicyCheck
from howopen.gui.can_we.clause_pane import ClausePane
from howopen.gui.can_we.entry import Options
from howopen.gui.can_we.grid_view import GridTable
from howopen.gui.can_we.grids import outcome, policy_grid, ruling_cell
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame


class HousePane(QWidget):
    """Chooses a policy and shows what it says.

    Signals:
        picked: the name of a policy that ships with the program, or the path of a file.
        file_requested: a policy is to be chosen from a file.
        opened: the analysis and the id of a clause to be shown in the text.
    """

    picked = Signal(str)
    file_requested = Signal()
    opened = Signal(object, str)

    def __init__(self, shipped: dict[str, str], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._check: PolicyCheck | None = None
        self.policies = Options(((key, said(words)) for key, words in shipped.items()), theme, name=tr("House policy"))
        self.policies.setMinimumContentsLength(26)
        self.file = Button(tr("Open a policy…"), theme, icon_name="folder")
        self.file.setToolTip(tr("Open a house policy from a TOML file"))
        self.about = ElidedLabel("", theme, role="secondary", token="text2")
        self.table = GridTable(theme, name=tr("Rules of the policy by document"), corner=tr("Rule"), tall=True)
        self.outcome = TextLabel("", theme, role="row-strong")
        self.clauses = ClausePane(theme)
        self.policies.picked.connect(lambda: self.picked.emit(str(self.policies.value)))
        self.file.clicked.connect(self.file_requested)
        self.table.chosen.connect(self._show_ruling)
        self.table.opened.connect(self._open)
        self.clauses.opened.connect(self.opened)
        self._lay_out()

    @property
    def chosen(self) -> str:
        """The name or path of the policy that is chosen."""
        return str(self.policies.value)

    def offer(self, path: str, name: str) -> None:
        """Adds a policy from a file, and chooses it."""
        self.policies.offer(path, said(name))

    def show_check(self, check: PolicyCheck) -> None:
        """Shows what a policy says of the documents."""
        self._check = check
        description = said(check.policy.description)
        self.about.setText(
            tr("Version {version} · {description}", version=check.policy.version, description=description)
        )
        self.table.show_grid(policy_grid(check))
        index = self.table.currentIndex()
        if index.isValid():
            self._show_ruling(index.row(), index.column())

    def _show_ruling(self, row: int, column: int) -> None:
        if self._check is None or column >= len(self._check.documents):
            return
        document = self._check.documents[column]
        ruling = document.rulings[row]
        self.outcome.setText(f"{title_of(document.analysis)}: {outcome(document)}")
        cell = ruling_cell(ruling)
        reasons = [f"{cell.word}. {cell.reason}", said(ruling.rule.message)]
        if cell.verdict in {Verdict.FAILS, Verdict.UNDECIDABLE} and ruling.rule.advice:
            reasons.append(tr("Advice: {advice}", advice=said(ruling.rule.advice)))
        if ruling.deviation is not None:
            until = ruling.deviation.until.isoformat()
            reasons.append(
                tr(
                    "Allowed by {approved_by} until {until}. {reason}",
                    approved_by=ruling.deviation.approved_by,
                    until=until,
                    reason=ruling.deviation.reason,
                ).strip()
            )
        cited = [(document.analysis, document.analysis.clause(one)) for one in ruling.clauses]
        self.clauses.show_clauses([one for one in reasons if one], cited, of=len(document.analysis.clauses))

    def _open(self, row: int, column: int) -> None:
        if self._check is not None:
            document = self._check.documents[column]
            clauses = document.rulings[row].clauses
            self.opened.emit(document.analysis, clauses[0] if clauses else "")

    def _lay_out(self) -> None:
        head = Frame("strip")
        row = QHBoxLayout(head)
        self._theme.scale(row.setContentsMargins, 16, 6, 16, 6)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(TextLabel(tr("Policy"), self._theme, role="row-strong"))
        row.addWidget(self.policies)
        row.addWidget(self.file)
        row.addWidget(self.about, 1)
        lower = QWidget()
        under = QVBoxLayout(lower)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(0)
        strip = Frame("strip")
        line = QHBoxLayout(strip)
        self._theme.scale(line.setContentsMargins, 16, 8, 16, 8)
        line.addWidget(self.outcome)
        line.addStretch(1)
        under.addWidget(strip)
        under.addWidget(self.clauses, 1)
        halves = Panes(self._theme, Qt.Orientation.Vertical)
        halves.addWidget(self.table)
        halves.addWidget(lower)
        halves.share_out(480, 300)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(halves, 1)
