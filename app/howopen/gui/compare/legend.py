# SPDX-License-Identifier: Apache-2.0
"""The counts by direction above the change list, and below it what the marks in the texts mean."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from howopen.domain.comparison import Comparison, Direction
from howopen.gui import signs
from howopen.gui.compare.painting import paint_chevron
from howopen.gui.compare.wording import direction_counts
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel

_ONE_LINE: Final = 3
_WORDS: Final = (mark("inserted"), mark("deleted"), mark("moved"), mark("absent"))


class DirectionCounts(Frame):
    """How many changes go which way, each count with its sign: "13 tighter, 4 looser, 5 neutral"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("bar", parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        theme.scale(self._grid.setContentsMargins, 12, 8, 12, 8)
        theme.scale(self._grid.setHorizontalSpacing, 4)
        theme.scale(self._grid.setVerticalSpacing, 4)
        self._empty, self._without = True, False
        self._labels: dict[Direction, tuple[SignLabel, TextLabel]] = {}
        for direction in Direction:
            self._make(direction)
        self.hide()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Counts another comparison's changes."""
        counts = dict(direction_counts(comparison)) if comparison else {}
        for direction, (sign, label) in self._labels.items():
            label.setText(f"{counts.get(direction, 0):,} {signs.DIRECTIONS[direction].word.lower()}")
            for widget in (sign, label):
                self._grid.removeWidget(widget)
                widget.setVisible(direction in counts)
        per_line = _ONE_LINE if len(counts) <= _ONE_LINE else 2  # all four do not fit side by side
        for place, direction in enumerate(counts):
            row, column = divmod(place, per_line)
            for offset, part in enumerate(self._labels[direction]):
                self._grid.addWidget(part, row, 3 * column + offset)
            self._grid.setColumnMinimumWidth(3 * column + 2, self._theme.px(8))
        self._grid.setColumnStretch(8, 1)
        self._empty = not counts
        self.set_hidden(self._without)

    def set_hidden(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Leaves the counts out where there is no room for them; without counts they are never shown."""
        self._without = on
        self.setVisible(not self._without and not self._empty)

    def _make(self, direction: Direction) -> None:
        sign = SignLabel(self._theme, size=QSizeF(signs.DIRECTION_SIZE, signs.DIRECTION_SIZE), parent=self)
        meaning = signs.DIRECTIONS[direction]
        sign.set_sign(lambda p, r, t: signs.paint_direction(p, r, direction, t), meaning.help)
        token = "text2" if meaning.token == "text3" else meaning.token
        label = TextLabel("", self._theme, role="caption-strong", token=token, parent=self)
        label.setToolTip(meaning.help)
        self._labels[direction] = (sign, label)


class Legend(QWidget):
    """Each mark of the texts with its word."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Inserted words are underlined twice, deleted ones struck through"))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """One line with room above and below."""
        return QSize(self._theme.px(308), self._theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the four words in their marks."""
        theme = self._theme
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("line"))
        font = theme.font("secondary")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        x, baseline = float(theme.px(12)), self.height() / 2 + metrics.ascent() / 2 - 1
        for word in _WORDS:
            width = metrics.horizontalAdvance(tr(word))
            box = QRectF(x, baseline - metrics.ascent(), width, metrics.height())
            x = self._paint_word(painter, word, box, baseline) + theme.px(16)
        painter.end()
        event.accept()

    def _paint_word(self, painter: QPainter, word: str, box: QRectF, baseline: float) -> float:
        """Paints one word with its mark; returns where it ends."""
        theme, scale = self._theme, self._theme.zoom / 100
        token = {"inserted": "added", "deleted": "removed", "moved": "moved", "absent": "text2"}[word]
        if word in {"inserted", "deleted"}:
            painter.fillRect(box, theme.color(f"{token}wash"))
            depths = (2.5, 5.0) if word == "inserted" else (-4.0,)
            painter.setPen(QPen(theme.color(token), (1.0 if word == "inserted" else 1.5) * scale))
            for depth in depths:
                y = round(baseline + depth * scale) + 0.5
                painter.drawLine(QLineF(box.left(), y, box.right(), y))
        elif word == "moved":
            paint_chevron(painter, QPointF(box.left() + 3 * scale, box.center().y()), theme, back=False)
            box = box.translated(12 * scale, 0)
        else:
            swatch = QRectF(box.left(), box.center().y() - 6 * scale, 12 * scale, 12 * scale)
            signs.paint_hatch(painter, swatch, theme)
            painter.setPen(QPen(theme.color("linestrong"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch)
            box = box.translated(swatch.width() + 5 * scale, 0)
        if word == "moved":
            painter.setFont(theme.font("caption-strong"))
        painter.setPen(theme.color(token))
        painter.drawText(box.bottomLeft().toPoint().x(), round(baseline), tr(word))
        painter.setFont(theme.font("secondary"))
        return box.right()
