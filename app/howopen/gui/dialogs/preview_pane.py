# SPDX-License-Identifier: Apache-2.0
"""The right pane of the export dialog: the beginning of the file, and what it will state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.review import Review
from howopen.exporting.provenance import review_of, review_words
from howopen.gui.dialogs.export_panes import pane_head
from howopen.gui.dialogs.export_subject import Item
from howopen.gui.dialogs.preview import PaperPreview
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, said, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel


class _Statement(StrEnum):
    """What a file states about itself; the value is its head, in English."""

    ENGINE = mark("Engine")
    SOURCE = mark("Source")
    HASH = mark("Hash")
    READ_BY = mark("Read by")
    CREDIT = mark("Credit")
    WARNINGS = mark("Warnings")
    UNCERTAIN = mark("Uncertain")
    REVIEWED = mark("Reviewed")


class PreviewPane(Frame):
    """The beginning of the file, and what it will state about itself."""

    def __init__(self, engine: Engine, theme: Theme) -> None:
        super().__init__("side")
        self._theme = theme
        self.paper = PaperPreview(theme)
        self._values = {statement: self._value(statement) for statement in _Statement}
        self._values[_Statement.ENGINE].setText(
            tr("HowOpen {version}, rules {rules}", version=engine.version, rules=engine.rules[:8])
        )
        px = theme.px
        grid = QGridLayout()
        theme.scale(grid.setHorizontalSpacing, 12)
        theme.scale(grid.setVerticalSpacing, 3)
        for place, (statement, label) in enumerate(self._values.items()):
            head = TextLabel(tr(statement.value), theme, role="row", token="text2")
            grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, place, 1)
        grid.setColumnMinimumWidth(0, px(62))
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout()
        theme.scale(column.setContentsMargins, 18, 14, 18, 8)
        theme.scale(column.setSpacing, 8)
        column.addWidget(self.paper, 1)
        column.addWidget(Frame("rule"))
        column.addWidget(TextLabel(tr("What the file will state"), theme, role="caption-strong", token="text2"))
        column.addLayout(grid)
        column.addStretch()
        foot = QVBoxLayout()
        theme.scale(foot.setContentsMargins, 18, 0, 18, 12)
        foot.addWidget(self._advice())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(pane_head(tr("Preview"), theme))
        whole.addWidget(Frame("rule"))
        whole.addWidget(scrolling(column), 1)
        whole.addLayout(foot)

    def _value(self, statement: _Statement) -> TextLabel:
        """The label of what a file states: read to its end before the file is made, but for a long credit."""
        if statement is _Statement.CREDIT:
            return ElidedLabel("", self._theme, role="row")
        label = TextLabel("", self._theme, role="code" if statement is _Statement.HASH else "row")
        label.setWordWrap(True)
        return label

    def state(self, items: tuple[Item, ...], reviews: Sequence[Review] = ()) -> None:
        """Says what the file will state about these documents, and about those of their ``reviews`` that are there."""
        analyses = [item.analysis for item in items]
        recognised = [analysis.document.name for analysis in analyses if analysis.document.recognised]
        known = [review for analysis in analyses if (review := review_of(analysis, reviews)) is not None]
        warnings = [warning for analysis in analyses for warning in analysis.document.warnings]
        unsure = sum(clause.uncertain for analysis in analyses for clause in analysis.clauses)
        found = sum(len(analysis.clauses) for analysis in analyses)
        told = {
            _Statement.SOURCE: and_more([analysis.document.name for analysis in analyses]),
            _Statement.HASH: and_more([f"sha256 {short(analysis)}" for analysis in analyses]),
            _Statement.CREDIT: and_more(sorted({a.source for a in analyses if a.source})) or tr("none needed"),
            _Statement.READ_BY: tr("OCR in part: {names}", names=and_more(recognised))
            if recognised
            else tr("text, no OCR"),
            _Statement.REVIEWED: and_more([said(review_words(review)) for review in known]) or tr("no"),
            _Statement.WARNINGS: and_more([said(warning) for warning in warnings]) or tr("none"),
            _Statement.UNCERTAIN: counted(found, "{unsure} of {n} clause", "{unsure} of {n} clauses", unsure=unsure),
        }
        for statement, words in told.items():
            self._values[statement].setText(words)

    def show_content(self, content: bytes, *, plain: bool) -> None:
        """Shows the beginning of the file."""
        text = content.decode("utf-8", errors="replace")
        if plain:
            self.paper.show_plain(text.removeprefix("\ufeff"))
        else:
            self.paper.show_markdown(text)

    def _advice(self) -> QWidget:
        card = Frame("panel")
        row = QHBoxLayout(card)
        self._theme.scale(row.setContentsMargins, 12, 8, 12, 8)
        self._theme.scale(row.setSpacing, 10)
        row.addWidget(IconLabel("warning", self._theme, token="text2", size=16), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(TextLabel(tr("Not legal advice."), self._theme, role="row-strong"))
        about = TextLabel(
            tr("A finding is a reading aid; the document’s own words decide."), self._theme, role="row", token="text2"
        )
        about.setWordWrap(True)
        lines.addWidget(about)
        row.addLayout(lines, 1)
        return card


def short(analysis: Analysis) -> str:
    """The ends of the hash of a document's file."""
    digest = analysis.document.sha256
    return f"{digest[:4]}…{digest[-4:]}"


def and_more(words: Sequence[str]) -> str:
    """The first of some words, and how many more there are; "" for none."""
    if not words:
        return ""
    return words[0] if len(words) == 1 else tr("{first}, and {number} more", first=words[0], number=len(words) - 1)
