# SPDX-License-Identifier: Apache-2.0
"""How far the organisation is from a threshold: a logarithmic bar, the date rule in words, and the other thresholds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from howopen.domain.planning import Distance, Figures, LicenceAnswers, Standing
from howopen.gui.can_we.amounts import short_amount
from howopen.gui.can_we.panes import Column, emptied
from howopen.gui.can_we.scale import scale_for, side_by_side
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

_STANDS: Final = {
    Standing.UNDER: (mark("Under"), "meets"),
    Standing.AT: (mark("At it"), "arguable"),
    Standing.OVER: (mark("Over"), "fails"),
    Standing.UNKNOWN: (mark("Not decided"), "undecided"),
}
_MONEY: Final = ("revenue", "funding")
_OTHERS: Final = 4
_NONE: Final = mark("No clause sets a limit on users, revenue, funding or headcount.")


def limit_words(distance: Distance) -> str:
    """The limit in short, with its currency as written: "USD 1M", "700M"."""
    money = f"{distance.unit} " if distance.metric in _MONEY and distance.unit else ""
    return f"{money}{short_amount(distance.amount)}"


def headline(distance: Distance) -> str:
    """Figure and limit: "31k of 700 million monthly active users"."""
    label = said(distance.label)
    if distance.figure is None:
        return label
    return tr("{figure} of {limit}", figure=short_amount(distance.figure), limit=label)


def share_words(distance: Distance) -> str:
    """The share of the limit: "1.7 %"; in words where nothing can be compared."""
    if distance.share is None or distance.standing is Standing.OVER:
        return tr(_STANDS[distance.standing][0])
    return tr("under 0.1 %") if distance.share < 0.001 else f"{distance.share * 100:.3g} %"


def rate_words(distance: Distance, ours: Figures) -> str:
    """At which rate our figure would be over a limit in another currency, without converting it; else ""."""
    field = {("revenue", "year"): "annual_revenue", ("revenue", "month"): "monthly_revenue"}.get(
        (distance.metric, distance.period), "funding" if distance.metric == "funding" else ""
    )
    figure = getattr(ours, field) if field else None
    if not figure or not ours.currency or not distance.unit or ours.currency == distance.unit:
        return ""
    rate = distance.amount / figure
    return tr(
        "{currency} {figure} is over {limit} at any rate above {unit} {rate} for {currency} 1.",
        currency=ours.currency,
        figure=short_amount(figure),
        limit=limit_words(distance),
        unit=distance.unit,
        rate=f"{rate:.2g}",
    )


def rules(distance: Distance) -> tuple[str, ...]:
    """What the text says of the counting, and what follows, one sentence each."""
    pairs = (
        (mark("Counted: {rule}."), distance.measured),
        (mark("Who counts: {rule}."), distance.counted),
        (mark("Above it: {rule}."), distance.consequence),
    )
    told = tuple(tr(sentence, rule=said(rule)) for sentence, rule in pairs if rule)
    if distance.metric in _MONEY and distance.standing is Standing.UNKNOWN:
        told = (*told, tr("Currencies stay as written; HowOpen converts nothing."))
    return (said(distance.words), *told)


class ScaleBar(QWidget):
    """Figure and limit on a logarithmic scale; what lies above the limit is hatched."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._distance: Distance | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_distance(self, distance: Distance) -> None:
        """Shows another distance."""
        self._distance = distance
        self.setAccessibleName(
            tr("{distance}: {share}. Logarithmic scale.", distance=headline(distance), share=share_words(distance))
        )
        self.update()

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """Labels, bar and figures."""
        return QSize(self._theme.px(220), self._theme.px(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bar."""
        event.accept()
        if self._distance is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, self._distance)
        painter.end()

    def _paint(self, painter: QPainter, distance: Distance) -> None:
        theme, px = self._theme, self._theme.px
        figures = () if distance.figure is None else (distance.figure,)
        scale, width = scale_for(distance.amount, figures), float(self.width() - 2)
        bar = QRectF(1, px(19), width, px(10))
        limit = bar.left() + scale.at(distance.amount) * width
        painter.fillRect(bar, theme.color("sunken"))
        barred = QRectF(limit, bar.top(), bar.right() - limit, bar.height())
        painter.fillRect(barred, theme.color("failswash"))
        self._hatch(painter, barred)
        limit_label = (limit, tr("Limit {limit}", limit=limit_words(distance)))
        if distance.figure is not None:
            ours = bar.left() + scale.at(distance.figure) * width
            painter.fillRect(QRectF(bar.left(), bar.top() + px(2), ours - bar.left(), bar.height() - px(4)),
                             theme.color("text2"))  # fmt: skip
            self._mark(painter, bar, ours, "text")
            self._labels(painter, (ours, short_amount(distance.figure)), limit_label)
        else:
            self._labels(painter, None, limit_label)
        self._mark(painter, bar, limit, "fails")
        painter.setPen(QPen(theme.color("linestrong"), 1))
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(theme.font("caption"))
        metrics = QFontMetricsF(theme.font("caption"))
        free = -1.0
        for amount in scale.ticks():
            x, words = bar.left() + scale.at(amount) * width, short_amount(amount)
            room = metrics.horizontalAdvance(words)
            left = min(max(x - room / 2, 0.0), self.width() - room)
            if left < free:
                continue  # no figure stands on another
            free = left + room + px(6)
            painter.setPen(theme.color("text2"))
            painter.drawText(QPointF(left, bar.bottom() + px(4) + metrics.ascent()), words)

    def _mark(self, painter: QPainter, bar: QRectF, x: float, token: str) -> None:
        painter.setPen(QPen(self._theme.color(token), 2))
        painter.drawLine(QLineF(x, bar.top() - self._theme.px(3), x, bar.bottom() + self._theme.px(2)))

    def _hatch(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QPen(self._theme.color("fails"), 1))
        step, x = self._theme.px(5), rect.left() - rect.height()
        while x < rect.right():
            painter.drawLine(QLineF(x, rect.bottom(), x + rect.height(), rect.top()))
            x += step
        painter.restore()

    def _labels(self, painter: QPainter, ours: tuple[float, str] | None, limit: tuple[float, str]) -> None:
        """The words above the marks; they never overlap."""
        font = self._theme.font("caption-strong")
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        there = (limit[0], metrics.horizontalAdvance(limit[1]))
        here = (ours[0], metrics.horizontalAdvance(ours[1])) if ours else (0.0, 0.0)
        lefts = side_by_side(here, there, self.width(), self._theme.px(8)) if ours else (0.0, there[0] - there[1] / 2)
        baseline = self._theme.px(3) + metrics.ascent()
        if ours:
            painter.setPen(self._theme.color("text"))
            painter.drawText(QPointF(lefts[0], baseline), ours[1])
        painter.setPen(self._theme.color("fails"))
        left = min(max(lefts[1], 0.0), self.width() - there[1])
        painter.drawText(QPointF(left, baseline), limit[1])


class ThresholdPane(Column):
    """The thresholds of the chosen licence, then those of the others."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Distance from the threshold"), theme)

    def show_licence(self, chosen: LicenceAnswers, others: Sequence[LicenceAnswers], ours: Figures) -> None:
        """Shows the distances of a licence from our figures, and in short those of the other licences."""
        emptied(self.body)
        self.set_count(tr("Log scale") if chosen.distances else "")
        for distance in chosen.distances:
            self.body.addWidget(self._distance(distance, ours))
        if not chosen.distances:
            self.body.addWidget(self.paragraph(tr(_NONE), token="text2"))
        rest = [(one.name, distance) for one in others if one is not chosen for distance in one.distances]
        if rest:
            self.body.addWidget(Frame("rule"))
            self.body.addWidget(TextLabel(tr("Other thresholds in this table"), self.theme, role="caption-strong",
                                          token="text2"))  # fmt: skip
        for name, distance in rest[:_OTHERS]:
            self.body.addWidget(self._other(name, distance))
        if len(rest) > _OTHERS:
            self.body.addWidget(self.paragraph(tr("and {count} more", count=len(rest) - _OTHERS), token="text2"))
        self.body.addStretch(1)

    def _distance(self, distance: Distance, ours: Figures) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        self.theme.scale(column.setContentsMargins, 0, 0, 0, 4)
        self.theme.scale(column.setSpacing, 4)
        row = QHBoxLayout()
        words = TextLabel(headline(distance), self.theme, role="body-strong")
        words.setWordWrap(True)
        row.addWidget(words, 1)
        share = TextLabel(share_words(distance), self.theme, role="row-strong", token=_STANDS[distance.standing][1])
        row.addWidget(share, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        bar = ScaleBar(self.theme)
        bar.show_distance(distance)
        column.addWidget(bar)
        for sentence in (*rules(distance), rate_words(distance, ours)):
            if sentence:
                column.addWidget(self.paragraph(sentence))
        return whole

    def _other(self, name: str, distance: Distance) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        self.theme.scale(row.setSpacing, 8)
        row.addWidget(ElidedLabel(name, self.theme, role="secondary"), 1)
        row.addWidget(ElidedLabel(limit_words(distance), self.theme, role="secondary", token="text2"))
        token = _STANDS[distance.standing][1]
        row.addWidget(TextLabel(share_words(distance), self.theme, role="caption-strong", token=token))
        whole.setToolTip(f"{name}: {said(distance.label)}. {said(distance.words)}")
        return whole
