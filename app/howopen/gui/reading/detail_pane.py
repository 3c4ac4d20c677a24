# SPDX-License-Identifier: Apache-2.0
"""What is known about the selected clause: its facts, its words, why it was found, and how sure that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Value, ValueKind
from howopen.domain.review import Decision
from howopen.domain.spans import Span
from howopen.gui import signs
from howopen.gui.models.clause_table import label_of
from howopen.gui.reading.card import reasons
from howopen.gui.reading.quote import Quotation
from howopen.gui.reading.review_part import DecisionLines
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import CodeLabel, EffectLabel

LABEL_WIDTH: Final = 92
_HINT: Final = mark("Select a clause to see its words, its figures and why it was found.")
_KIND_WORDS: Final = {
    ValueKind.THRESHOLD: mark("Figure"),
    ValueKind.LIABILITY_CAP: mark("Liability cap"),
    ValueKind.TERRITORY: mark("Territory"),
    ValueKind.LAW: mark("Law"),
    ValueKind.DOMAIN: mark("Field"),
    ValueKind.NAME_PREFIX: mark("Name"),
    ValueKind.DISPLAY: mark("Must show"),
    ValueKind.REFERENCE: mark("Refers to"),
    ValueKind.NOTICE_PERIOD: mark("Notice"),
}


def local_now() -> datetime:
    """The present moment, in the local zone."""
    return datetime.now().astimezone()


def value_pairs(values: tuple[Value, ...]) -> tuple[tuple[str, str], ...]:
    """Labels and words of a clause's values, each label once: ("Figure", "700,000,000 monthly active users")."""
    found: dict[str, list[str]] = {}
    for value in values:
        details = ((said(name), said(told)) for name, told in value.details)
        for label, words in ((tr(_KIND_WORDS[value.kind]), label_of(value)), *details):
            if words and words not in found.setdefault(label, []):
                found[label].append(words)
    joined = {label: "; ".join(words) for label, words in found.items()}
    return tuple((label, words[:1].upper() + words[1:]) for label, words in joined.items() if words)


def place_words(clause: Clause) -> str:
    """Where the clause stands: "Section 2, page 3"."""
    numbered = any(char.isdigit() for char in clause.section)
    # A number is cited as a section; a title stands for itself.
    place = tr("Section {number}", number=clause.section) if numbered else clause.section
    place = place[:1].upper() + place[1:]
    if clause.page is None:
        return place
    return tr("{place}, page {page}", place=place, page=clause.page) if place else tr("Page {page}", page=clause.page)


class SureBar(QWidget):
    """Confidence as a level bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Sets the confidence, 0 to 1."""
        self._share = share
        self.setAccessibleName(tr("Sure {figure} per cent", figure=f"{share * 100:.0f}"))
        self.update()

    def sizeHint(self) -> QSize:
        """Six pixels high."""
        return QSize(self._theme.px(120), self._theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        rect = QRectF(self.rect())
        for share, token in ((1.0, "line"), (self._share, "text2")):
            painter.setBrush(self._theme.color(token))
            painter.drawRoundedRect(QRectF(0, 0, rect.width() * share, rect.height()), 3, 3)
        painter.end()
        event.accept()


class DetailPane(QScrollArea):
    """The selected clause in full."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, now: Callable[[], datetime] = local_now) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The selected clause"))
        self._code = CodeLabel(theme)
        self._name = ElidedLabel("", theme, role="title")
        self._sign = EffectLabel(theme)
        self._effect = TextLabel("", theme, role="secondary", token="text2")
        self._place = TextLabel("", theme, role="secondary", token="text2")
        self.decision = DecisionLines(theme, now=now)
        self._grid = QGridLayout()
        self.quote = Quotation(theme)
        self.why = TextLabel("", theme, role="secondary", token="text")
        self._sure = SureBar(theme)
        self._figure = TextLabel("", theme, role="body-strong")
        self._hint = TextLabel(tr(_HINT), theme, token="text2")
        self._body = QWidget()
        self._lay_out()
        self.show_clause(None, None)

    def show_clause(self, analysis: Analysis | None, clause: Clause | None, decision: Decision | None = None) -> None:
        """Shows a clause of ``analysis`` and how the finding stands, or how to choose one."""
        self.decision.show_decision(decision)
        self._hint.setVisible(clause is None)
        self._body.setVisible(clause is not None)
        if analysis is None or clause is None:
            return
        self._code.set_category(clause.category)
        self._name.setText(signs.category_name(clause.category))
        self._name.setToolTip(signs.category_help(clause.category))
        self._sign.set_effect(clause.effect)
        self._effect.setText(signs.EFFECTS[clause.effect].word)
        self._place.setText(place_words(clause))
        self._fill_grid(value_pairs(clause.values))
        bold = [(span.start - clause.span.start, span.end - clause.span.start) for span in _words(clause)]
        self.quote.set_words(analysis.document.quote(clause.span), bold)
        self.why.setText(reasons(clause))
        self._sure.set_share(clause.confidence)
        self._figure.setText(f"{signs.sureness(clause.confidence)} %")
        self.verticalScrollBar().setValue(0)

    def _fill_grid(self, pairs: tuple[tuple[str, str], ...]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (label, words) in enumerate(pairs):
            name = TextLabel(label, self._theme, role="secondary", token="text2")
            self._theme.scale(name.setFixedWidth, LABEL_WIDTH - 8)
            name.setWordWrap(True)
            value = TextLabel(words, self._theme, role="body-strong" if row == 0 else "body")
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(value, row, 1)
        self._grid.setColumnStretch(1, 1)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setSpacing, 8)
        for widget in (self._code, self._name, self._sign, self._effect):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._place)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(self._grid.setHorizontalSpacing, 8)
        self._theme.scale(self._grid.setVerticalSpacing, 4)
        self.why.setWordWrap(True)
        sure = QHBoxLayout()
        label = TextLabel(tr("Sure"), self._theme, role="secondary", token="text2")
        self._theme.scale(label.setFixedWidth, LABEL_WIDTH - 8)
        self._theme.scale(sure.setSpacing, 8)
        for part, stretch in ((label, 0), (self._sure, 1), (self._figure, 0)):
            sure.addWidget(part, stretch)
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(layout.setSpacing, 8)
        parts: tuple[QWidget | QLayout, ...] = (
            head, self.decision, self._grid, self.quote, Frame("rule"), self._caption(tr("Why it was found")), self.why,
            sure,
        )  # fmt: skip
        for item in parts:
            layout.addWidget(item) if isinstance(item, QWidget) else layout.addLayout(item)
        content = QWidget()
        outer = QVBoxLayout(content)
        self._theme.scale(outer.setContentsMargins, 12, 12, 16, 12)
        self._hint.setWordWrap(True)
        outer.addWidget(self._hint)
        outer.addWidget(self._body)
        outer.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # QScrollArea.setWidget turns it on

    def _caption(self, words: str) -> TextLabel:
        return TextLabel(words, self._theme, role="caption-strong", token="text2")


def _words(clause: Clause) -> list[Span]:
    return [span for span in clause.deciding_words() if clause.span.covers(span)]
