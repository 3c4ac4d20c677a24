# SPDX-License-Identifier: Apache-2.0
"""One dimension of the profile: what it says, its score in quarters, its weight, its points."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from howopen.assessment.catalogue import DimensionInfo
from howopen.gui.how_open.quarters import Quarters, WeightSlider
from howopen.gui.how_open.rated import MOST_WEIGHT
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.fields import NumberField
from howopen.gui.widgets.labels import ElidedLabel, TextLabel

NAME, SCORE, SLIDER, NUMBER, POINTS = range(5)
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class WeightRow(QObject):
    """The widgets of one row; slider and number always say the same.

    Signals:
        changed: the person chose another weight.
    """

    changed = Signal()

    def __init__(self, info: DimensionInfo, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.info = info
        self._theme = theme
        self._named = said(info.name)
        self.name = TextLabel(self._named, theme, role="row-strong")
        self.caption = ElidedLabel("", theme, role="caption", token="text2")
        self.quarters = Quarters(theme)
        self.slider = WeightSlider(theme)
        self.number = NumberField(theme)
        self.number.setAlignment(_RIGHT)
        self.points = TextLabel("", theme, role="row")
        for field in (self.slider, self.number):
            field.setRange(0, MOST_WEIGHT)
            field.setAccessibleName(tr("Weight of {name}, 0 to {most}", name=self._named, most=MOST_WEIGHT))
            field.setToolTip(tr("Weight of {name}: 0 to {most}", name=self._named, most=MOST_WEIGHT))
            field.valueChanged.connect(self._take)
        self.slider.setPageStep(5)
        self.points.setAlignment(_RIGHT)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def weight(self) -> int:
        """The weight that is shown."""
        return self.number.value()

    def set_weight(self, weight: float) -> None:
        """Shows a weight; sends no signal."""
        for field in (self.slider, self.number):
            blocked = field.blockSignals(True)
            field.setValue(round(weight))
            field.blockSignals(blocked)
        self.slider.update()

    def show_scores(self, score: float | None, other: float | None, caption: str, points: float | None) -> None:
        """Shows what the selected document and the one beside it get."""
        self.caption.setText(caption)
        self.quarters.show_scores(score, other, self._named)
        self.points.setText("–" if points is None else f"{points:.1f}")
        self.points.setAccessibleName(tr("Points for {name}: {points}", name=self._named, points=self.points.text()))

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Puts the widgets into a row of ``grid``."""
        words = QVBoxLayout()
        self._theme.scale(words.setContentsMargins, 0, 2, 0, 2)
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.caption)
        grid.addLayout(words, row, NAME)
        grid.addWidget(self.quarters, row, SCORE)
        grid.addWidget(self.slider, row, SLIDER)
        grid.addWidget(self.number, row, NUMBER)
        grid.addWidget(self.points, row, POINTS)

    def _take(self, value: int) -> None:
        self.set_weight(value)
        self.changed.emit()

    def _fit(self) -> None:
        px = self._theme.px
        self.slider.setFixedSize(px(72), px(20))
        self.number.setFixedWidth(px(44))
        self.points.setFixedWidth(px(36))
