# SPDX-License-Identifier: Apache-2.0
"""The ladder: six rungs by index from 0 to 100, every open document a mark with its label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from howopen.domain.facts import Verdict
from howopen.gui import signs
from howopen.gui.how_open.geometry import Ladder, Mark, Sizes, arrange, stairs
from howopen.gui.how_open.mark_label import MarkLabel, paint_mark
from howopen.gui.how_open.rated import RUNGS, Rated
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_GUTTER: Final = 190
_ROOM: Final = 212  # right of 100, where a label always fits
_MARGIN: Final = 16
_AXIS: Final = 24
_UNRATED: Final = 32
_STEP: Final = 10
_HIT: Final = 9
_NARROW: Final = 1000


class LadderPlot(QWidget):
    """The plot. Arrows go from document to document, Enter opens the chosen one.

    Signals:
        chosen: the place of the document that was chosen, by click or key.
        opened: the place of the document that was asked for by Enter or a double click.
        stepped: another document was reached by key, and is to get the focus.
    """

    chosen = Signal(int)
    opened = Signal(int)
    stepped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rated: tuple[Rated, ...] = ()
        self._selected = self._against = -1
        self._labels: list[MarkLabel] = []
        self._numbers: tuple[int, ...] = ()  # which document each placed mark is
        self._ladder = Ladder((), ())
        self._marks: tuple[Mark, ...] = ()
        self.setAccessibleName(tr("Openness ladder: six rungs by index from 0 to 100"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._arrange)

    @property
    def labels(self) -> tuple[MarkLabel, ...]:
        """One for each document, in the order of opening."""
        return tuple(self._labels)

    @property
    def ladder(self) -> Ladder:
        """Where the rated documents stand."""
        return self._ladder

    def show_rated(self, rated: Sequence[Rated], selected: int, against: int) -> None:
        """Shows these documents, one of them selected and one (or -1) to be looked at beside it."""
        self._rated, self._selected, self._against = tuple(rated), selected, against
        while len(self._labels) < len(self._rated):
            self._labels.append(self._new_label())
        while len(self._labels) > len(self._rated):
            gone = self._labels.pop()
            gone.hide()
            gone.deleteLater()
        for place, (label, one) in enumerate(zip(self._labels, self._rated, strict=True)):
            label.show_rated(one, selected=place == selected, against=place == against)
        self._arrange()

    def focus_selected(self) -> None:
        """Gives the focus to the selected document."""
        if 0 <= self._selected < len(self._labels):
            self._labels[self._selected].setFocus(Qt.FocusReason.TabFocusReason)

    def _new_label(self) -> MarkLabel:
        label = MarkLabel(self._theme, self)
        label.clicked.connect(lambda: self._choose(label))
        label.moved.connect(self._step)
        label.opened.connect(lambda: self.opened.emit(self._labels.index(label)))
        label.show()
        return label

    def _choose(self, label: MarkLabel) -> None:
        self.chosen.emit(self._labels.index(label))

    def _step(self, key: int) -> None:
        """Goes to another document in the order in which the plot is read: rung by rung, then by index."""
        order = self._order()
        if self._selected not in order:
            return
        at = order.index(self._selected)
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(order) - 1}
        by = 1 if key in {Qt.Key.Key_Right, Qt.Key.Key_Down} else -1
        target = ends.get(Qt.Key(key), (at + by) % len(order))
        self.chosen.emit(order[target])
        self.stepped.emit()

    def _order(self) -> list[int]:
        def place(number: int) -> tuple[int, int, int]:
            one = self._rated[number]
            return (len(RUNGS) if one.rung is None else one.rung, one.index or 0, number)

        return sorted(range(len(self._rated)), key=place)

    def _sizes(self) -> Sizes:
        px, narrow = self._theme.px, self.width() < self._theme.px(_NARROW)
        left = px(_GUTTER - (30 if narrow else 0))
        edge = self.width() - px(4)
        right = max(edge - px(_ROOM - (60 if narrow else 0)), left + px(100))
        return Sizes(left, right, edge, px(15), px(18), px(7), px(40))

    def _arrange(self) -> None:
        sizes = self._sizes()
        self._numbers = tuple(n for n, one in enumerate(self._rated) if one.rung is not None)
        self._marks = tuple(
            Mark(one.rung or 0, one.index or 0, self._labels[n].wanted_width())
            for n, one in enumerate(self._rated)
            if one.rung is not None
        )
        self._ladder = arrange(self._marks, len(RUNGS), sizes)
        for number, placed in zip(self._numbers, self._ladder.placed, strict=True):
            box = placed.label
            self._labels[number].place(
                QRect(round(box.left), round(box.top), round(box.right - box.left), round(box.bottom - box.top)),
                to_the_right=box.left > placed.centre[0],
            )
        self._place_unrated(sizes)
        self.setFixedHeight(self._height())
        self.update()

    def _place_unrated(self, sizes: Sizes) -> None:
        """Those without an index stand in a row of their own that has no scale, one after the other."""
        x, y, px = round(sizes.left) + self._theme.px(8), round(self._ladder.height), self._theme.px
        row = 0
        for number, one in enumerate(self._rated):
            if one.rung is not None:
                continue
            width = min(self._labels[number].wanted_width(), round(sizes.edge) - x)
            if width < self._labels[number].wanted_width() and x > sizes.left + px(8):
                row, x = row + 1, round(sizes.left) + px(8)
                width = min(self._labels[number].wanted_width(), round(sizes.edge) - x)
            top = y + px(_AXIS) + row * px(20) + px((_UNRATED - 16) / 2)
            self._labels[number].place(QRect(x, top, width, px(16)), to_the_right=True)
            x += width + px(20)
        self._unrated_rows = row + 1 if len(self._numbers) < len(self._rated) else 0

    def _height(self) -> int:
        px = self._theme.px
        unrated = px(_UNRATED) + (self._unrated_rows - 1) * px(20) if self._unrated_rows else 0
        return round(self._ladder.height) + px(_AXIS) + unrated

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """As high as the rungs need."""
        return QSize(self._theme.px(800), self._height() if self._rated else self._theme.px(280))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Places everything anew."""
        super().resizeEvent(event)
        if self._rated and event.size().width() != event.oldSize().width():
            self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a mark chooses its document; where several stand in one place, the next of them."""
        hit = self._theme.px(_HIT)
        at = event.position()
        here = [
            number
            for number, placed in zip(self._numbers, self._ladder.placed, strict=True)
            if abs(placed.centre[0] - at.x()) <= hit and abs(placed.centre[1] - at.y()) <= hit
        ]
        if here:
            after = [number for number in here if number > self._selected]
            self.chosen.emit(after[0] if self._selected in here and after else here[0])
            self.focus_selected()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints rungs, stairs, leaders and marks; the labels are widgets of their own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        if self._rated:
            sizes = self._sizes()
            behind = QRegion(self.rect())
            for label in self._labels:
                behind -= QRegion(label.geometry())
            self._paint_ground(painter, sizes, behind)
            self._paint_rungs(painter, sizes)
            self._paint_axis(painter, sizes)
            self._paint_marks(painter)
        painter.end()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the labels."""
        event.ignore()

    def _paint_ground(self, painter: QPainter, sizes: Sizes, behind: QRegion) -> None:
        """The stairs with their wash, and the lines of the scale, which stop where a label stands."""
        theme, height = self._theme, self._ladder.height
        edge = [QPointF(x, y) for x, y in stairs(self._marks, self._ladder.rungs, sizes)]
        if self._marks:
            area = QPolygonF([QPointF(sizes.left, height), *edge, QPointF(sizes.left, 0)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("window"))
            painter.drawPolygon(area)
        painter.save()
        painter.setClipRegion(behind)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.color("line"), 1))
        for index in range(0, 101, _STEP):
            x = round(sizes.x_of(index))
            painter.drawLine(x, 0, x, round(height))
        for rung in self._ladder.rungs:
            painter.drawLine(0, round(rung.bottom), self.width(), round(rung.bottom))
        if self._marks:
            painter.setPen(QPen(theme.color("linestrong"), 1))
            painter.drawPolyline(QPolygonF([QPointF(round(point.x()), round(point.y())) for point in edge]))
        painter.restore()

    def _paint_rungs(self, painter: QPainter, sizes: Sizes) -> None:
        theme, px = self._theme, self._theme.px
        for (openness_class, told), rung in zip(RUNGS, self._ladder.rungs, strict=True):
            middle = (rung.top + rung.bottom) / 2
            sign = QRectF(0, middle - px(15), px(24), px(13))
            signs.paint_ladder(painter, sign, openness_class, theme)
            width = sizes.left - px(34) - px(6)
            for role, token, words, top in (
                ("row", "text", signs.class_word(openness_class), middle - px(18)),
                ("caption", "text2", tr(told), middle),
            ):
                painter.setFont(theme.font(role))
                painter.setPen(theme.color(token))
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(width))
                painter.drawText(QRectF(px(34), top, width, px(18)), _LEFT, shown)

    def _paint_axis(self, painter: QPainter, sizes: Sizes) -> None:
        theme, px, top = self._theme, self._theme.px, self._ladder.height
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        for index in range(0, 101, _STEP):
            x = sizes.x_of(index)
            painter.drawText(QRectF(x - px(20), top, px(40), px(_AXIS)), Qt.AlignmentFlag.AlignCenter, str(index))
        after = QRectF(sizes.right + px(14), top, sizes.edge - sizes.right - px(14), px(_AXIS))
        painter.drawText(after, _LEFT, tr("openness index"))
        if not self._unrated_rows:
            return
        painter.setFont(theme.font("row"))
        painter.setPen(theme.color("text"))
        row = QRectF(px(34), top + px(_AXIS), sizes.left - px(40), px(_UNRATED))
        metrics = QFontMetrics(theme.font("row"))
        signs.paint_verdict(painter, QRectF(px(4), row.center().y() - px(8), px(16), px(16)), _UNDECIDED, theme)
        painter.drawText(row, _LEFT, metrics.elidedText(tr("No index"), Qt.TextElideMode.ElideRight, int(row.width())))

    def _paint_marks(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("linestrong"), 1))
        for placed in self._ladder.placed:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in placed.leader]))
        order = sorted(
            zip(self._numbers, self._ladder.placed, strict=True),
            key=lambda pair: (pair[0] == self._selected) - (pair[0] == self._against),
        )
        for number, placed in order:
            kind = "selected" if number == self._selected else "against" if number == self._against else "other"
            paint_mark(painter, QPointF(*placed.centre), kind, theme)


_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_UNDECIDED: Final = Verdict.UNDECIDABLE
