# SPDX-License-Identifier: Apache-2.0
"""The profile by dimension, the weights that make the index, and what others say of the text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from howopen.assessment import standard_weights
from howopen.assessment.catalogue import catalogue
from howopen.gui.how_open.captions import caption
from howopen.gui.how_open.quarters import paint_diamond
from howopen.gui.how_open.rated import Rated, equal_weights, exact_index
from howopen.gui.how_open.weight_row import NAME, NUMBER, POINTS, SCORE, SLIDER, WeightRow
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button, Choice
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel
from howopen.gui.widgets.signs import SignLabel

_STANDARD, _EQUAL, _OWN = range(3)
_RULES: Final = mark(
    "The class follows rules over the clauses; the index follows these weights. Neither changes the other."
)
_ROW: Final = 36
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProfilePane(Frame):
    """Scores in quarters with editable weights; the index follows at once.

    Signals:
        weights_changed: the weights that the person chose, by dimension.
    """

    weights_changed = Signal(object)

    def __init__(self, theme: Theme, weights: Mapping[str, float], parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self.rows = tuple(WeightRow(info, theme, self) for info in catalogue().dimensions)
        self.preset = Choice(theme, name=tr("Weights"), kind="small")
        self.preset.addItems([tr("Standard weights"), tr("Equal weights"), tr("Own weights")])
        self.reset = Button(tr("Reset"), theme, icon_name="undo")
        self.reset.setToolTip(tr("Restore the standard weights"))
        self.total = TextLabel("", theme, role="row", token="text2")
        self.index = TextLabel("", theme, role="title")
        self.sum_words = ElidedLabel("", theme, role="caption", token="text2")
        self.selected = ElidedLabel("", theme, role="caption-strong", token="text2")
        self.other = ElidedLabel("", theme, role="caption-strong", token="text2")
        self._diamond = SignLabel(theme, size=QSizeF(12, 12))
        self._notes = QVBoxLayout()
        self._lay_out()
        self.set_weights(weights)
        for row in self.rows:
            row.changed.connect(self._changed)
        self.preset.activated.connect(self._preset_chosen)
        self.reset.clicked.connect(lambda: self._take(standard_weights()))

    @property
    def weights(self) -> dict[str, float]:
        """The weights in force, by dimension."""
        return {row.info.id: float(row.weight) for row in self.rows}

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Shows other weights; sends no signal."""
        for row in self.rows:
            row.set_weight(weights.get(row.info.id, 0.0))
        self._tell_preset()

    def show_rated(self, rated: Rated | None, other: Rated | None, notes: tuple[str, ...]) -> None:
        """Shows the profile of a document, another one's beside it, and what else is to be said of the first."""
        weights = self.weights
        total = sum(weights.values())
        for row in self.rows:
            key = row.info.id
            score = rated.scores.get(key) if rated else None
            beside = other.scores.get(key) if other else None
            points = None if score is None or not total else 100 * weights[key] * score / total
            told = caption(key, rated.analysis.profile.facts) if rated and rated.scores else tr("Not rated")
            row.show_scores(score, beside, told, points)
        self.selected.setText(rated.name if rated else "")
        self.other.setText(other.name if other else "")
        self._diamond.setVisible(other is not None)
        self.other.setVisible(other is not None)
        self._tell_index(rated, total)
        self._tell_notes((*_index_notes(rated, other, weights), *notes))

    def _tell_index(self, rated: Rated | None, total: float) -> None:
        exact = exact_index(rated.scores, self.weights) if rated else None
        self.sum_words.setText(
            tr("sum of score × weight, in quarters")
            if total in (0, 100)
            else tr("sum of score × weight, in quarters, scaled to 100")
        )
        self.total.setText(f"{total:g}")
        self.total.setAccessibleName(tr("Weights add up to {total}", total=f"{total:g}"))
        self.index.setText(tr("none") if exact is None else f"{exact:.1f}")
        self.index.setAccessibleName(tr("Index: {index}", index=self.index.text()))

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for words in notes:
            self._notes.addWidget(_note(words, self._theme))

    def _changed(self) -> None:
        self._tell_preset()
        self.weights_changed.emit(self.weights)

    def _take(self, weights: Mapping[str, float]) -> None:
        self.set_weights(weights)
        self.weights_changed.emit(self.weights)

    def _preset_chosen(self, place: int) -> None:
        if place == _OWN:
            self._tell_preset()
            self.rows[0].number.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._take(standard_weights() if place == _STANDARD else equal_weights())

    def _tell_preset(self) -> None:
        standard = self.weights == standard_weights()
        equal = len(set(self.weights.values())) == 1
        self.preset.setCurrentIndex(_STANDARD if standard else _EQUAL if equal else _OWN)
        self.reset.setEnabled(not standard)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        self._theme.scale(column.setContentsMargins, 0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(self._legend())
        column.addWidget(self._grid())
        column.addWidget(Frame("rule"))
        self._theme.scale(self._notes.setContentsMargins, 14, 10, 14, 4)
        self._theme.scale(self._notes.setSpacing, 8)
        column.addLayout(self._notes)
        column.addStretch(1)
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 14, 4, 14, 4)
        self._theme.scale(head.setSpacing, 8)
        head.addWidget(TextLabel(tr("Profile and weights"), self._theme, role="body-strong"))
        head.addStretch(1)
        head.addWidget(self.preset)
        head.addWidget(self.reset)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Frame("rule"))
        whole.addWidget(scrolling(column), 1)

    def _grid(self) -> QWidget:
        held = QWidget()
        px = self._theme.px
        grid = QGridLayout(held)
        self._theme.scale(grid.setContentsMargins, 14, 4, 14, 6)
        self._theme.scale(grid.setHorizontalSpacing, 12)
        self._theme.scale(grid.setVerticalSpacing, 1)
        grid.setColumnStretch(NAME, 1)
        for title, at in ((tr("Dimension"), NAME), (tr("Score in quarters"), SCORE), (tr("Weight"), SLIDER)):
            grid.addWidget(TextLabel(title, self._theme, role="caption-strong", token="text2"), 0, at)
        points = TextLabel(tr("Points"), self._theme, role="caption-strong", token="text2")
        points.setAlignment(_RIGHT)
        grid.addWidget(points, 0, POINTS)
        place = 1
        for row in self.rows:
            grid.addWidget(Frame("rule"), place, 0, 1, -1)
            row.add_to(grid, place + 1)
            grid.setRowMinimumHeight(place + 1, px(_ROW))
            place += 2
        grid.addWidget(Frame("rule"), place, 0, 1, -1)
        words = QHBoxLayout()
        self._theme.scale(words.setContentsMargins, 0, 5, 0, 2)
        self._theme.scale(words.setSpacing, 8)
        words.addWidget(TextLabel(tr("Index"), self._theme, role="body-strong"))
        words.addWidget(self.sum_words, 1)
        grid.addLayout(words, place + 1, NAME, 1, 3)
        for label, at in ((self.total, NUMBER), (self.index, POINTS)):
            label.setAlignment(_RIGHT)
            grid.addWidget(label, place + 1, at)
        return held

    def _legend(self) -> QHBoxLayout:
        """Which document is the bar and which the diamond."""
        row = QHBoxLayout()
        self._theme.scale(row.setContentsMargins, 14, 6, 14, 0)
        self._theme.scale(row.setSpacing, 6)
        bar = SignLabel(self._theme, size=QSizeF(12, 8))
        bar.set_sign(lambda p, r, t: p.fillRect(r, t.color("text")), tr("Filled boxes"))
        self._diamond.set_sign(_diamond, tr("Diamond"))
        row.addWidget(bar)
        row.addWidget(self.selected)
        self._theme.space(row, 10)
        row.addWidget(self._diamond)
        row.addWidget(self.other)
        row.addStretch(1)
        return row


def _diamond(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_diamond(painter, QPointF(rect.center()), rect.width() / 2 - 1, theme)


def _index_notes(rated: Rated | None, other: Rated | None, weights: Mapping[str, float]) -> tuple[str, ...]:
    """How the index is to be read: without an index, with own weights, with equal ones."""
    if rated is None:
        return ()
    if not rated.scores:
        return (tr("No index: the text gives nothing that could be rated, so no mark is placed."), tr(_RULES))
    if rated.index is None:
        return (tr("No index: all weights are 0."), tr(_RULES))
    told = tr("Shown as {index}.", index=rated.index)
    if dict(weights) != standard_weights():
        held = rated.analysis.profile.openness.index
        more = tr("The standard weights give {index}, which every other view and export shows.", index=held)
    else:
        more = tr("Equal weights would give {indexes}.", indexes=_equal_words(rated, other))
    return (f"{told} {more}", tr(_RULES))


def _equal_words(rated: Rated, other: Rated | None) -> str:
    held = [(one.name, exact_index(one.scores, equal_weights())) for one in (rated, other) if one is not None]
    figures = [(name, int(exact + 0.5)) for name, exact in held if exact is not None]
    if len(figures) == 1:
        return str(figures[0][1])
    return ", ".join(f"{name} {figure}" for name, figure in figures)


def _note(words: str, theme: Theme) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    theme.scale(row.setSpacing, 8)
    row.addWidget(IconLabel("info", theme, token="text2", size=16), 0, Qt.AlignmentFlag.AlignTop)
    label = TextLabel(words, theme, role="secondary", token="text2")
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return held
