# SPDX-License-Identifier: Apache-2.0
"""The bars of the timeline view: what is shown and how, and above the chart what its marks mean and the zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from howopen.comparing.chart import Measure
from howopen.domain.timeline import Timeline, VersionKind
from howopen.gui.theme import Theme
from howopen.gui.timeline.wording import KINDS, full_name, span_of
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.bars import Bar
from howopen.gui.widgets.buttons import Button, Chip, Segments
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import SignLabel

_WIDE: Final = 1000
_SPARE: Final = 56  # margins and gaps of the head
_MEASURES: Final = (Measure.CLAUSES, Measure.STRICTNESS)


class TimelineBar(Bar):
    """Title and source, then the switch, the filter and the actions; the one primary button stands at the end.

    Signals:
        measure_chosen: the measure, a ``Measure``.
        real_only_toggled: whether versions that changed no word that counts are left out.
        source_requested, export_requested: what the person asked for.
    """

    measure_chosen = Signal(object)
    real_only_toggled = Signal(bool)
    source_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, gap=10, parent=parent)
        self.title = ElidedLabel("", theme, role="title")
        self.figures = ElidedLabel("", theme, role="secondary", token="text2")
        self.measures = Segments((tr("Clauses"), tr("Strictness")), name=tr("What the chart shows"))
        self.real_only = Chip(tr("Real changes only"))
        self.source = Button(tr("Change source…"), theme, icon_name="document")
        self.export = Button(tr("Export"), theme, kind="primary", icon_name="export")
        self.measures.setToolTip(tr("How many clauses there are, or how many tighter less how many looser changes"))
        self.real_only.setToolTip(tr("Leaves out the versions that changed no word that counts"))
        self.source.setToolTip(tr("Open another repository or folder of versions"))
        self.export.setToolTip(tr("Export this timeline"))
        controls = (self.measures, self.real_only, self.source, self.export)
        self.fill((self.title, self.figures), controls, wide=self.figures)
        self.measures.chosen.connect(lambda place: self.measure_chosen.emit(_MEASURES[place]))
        self.real_only.toggled.connect(self.real_only_toggled)
        self.source.clicked.connect(self.source_requested)
        self.export.clicked.connect(self.export_requested)

    @property
    def measure(self) -> Measure:
        """The measure that is chosen."""
        return _MEASURES[self.measures.current]

    def show_timeline(self, timeline: Timeline) -> None:
        """Names another timeline, its source and its dates."""
        self.title.setText(full_name(timeline.document))
        self.figures.setText(" · ".join(part for part in (timeline.source, span_of(timeline)) if part))
        formal = any(revision.kind is VersionKind.FORMAL for revision in timeline.revisions)
        self.real_only.setEnabled(formal)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves out the source and the dates where there is little room; the title tells them then."""
        wide = event.size().width() >= self._theme.px(_WIDE)
        self.figures.setVisible(wide)
        self.title.setToolTip(self.title.text() if wide else f"{self.title.text()}\n{self.figures.text()}")
        super().resizeEvent(event)


class ChartHead(Frame):
    """The head of the chart: what a dot and a tick mean, and the zoom.

    Signals:
        zoom_in_requested, zoom_out_requested, whole_requested: what the person asked for.
    """

    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    whole_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self._theme = theme
        self._title = ElidedLabel(tr("Versions and what they changed"), theme, role="body-strong")
        self.zoom_out = Button("−", theme, kind="quiet")
        self.zoom_in = Button("+", theme, kind="quiet")
        self.whole = Button(tr("Whole span"), theme, kind="quiet")
        for button, name, keys in (
            (self.zoom_out, tr("Show more time"), tr("{key} in the chart, or Ctrl and the wheel", key="-")),
            (self.zoom_in, tr("Show less time, finer"), tr("{key} in the chart, or Ctrl and the wheel", key="+")),
            (self.whole, tr("Show the whole span"), tr("{key} in the chart", key="0")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
        self._legend = QWidget()
        self._lay_out()
        self.zoom_in.clicked.connect(self.zoom_in_requested)
        self.zoom_out.clicked.connect(self.zoom_out_requested)
        self.whole.clicked.connect(self.whole_requested)

    def set_shows_all(self, all_shown: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Says whether there is a wider span to go back to."""
        self.whole.setEnabled(not all_shown)
        self.zoom_out.setEnabled(not all_shown)

    def _lay_out(self) -> None:
        legend = QHBoxLayout(self._legend)
        legend.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(legend.setSpacing, 6)
        for kind, paint in ((VersionKind.REAL, _paint_dot), (VersionKind.FORMAL, _paint_tick)):
            sign = SignLabel(self._theme, size=QSizeF(12, 12))
            sign.set_sign(paint, tr(KINDS[kind]))
            legend.addWidget(sign)
            legend.addWidget(TextLabel(tr(KINDS[kind]), self._theme, role="secondary", token="text2"))
            self._theme.space(legend, 8)
        row = QHBoxLayout(self)
        self._theme.scale(row.setContentsMargins, 16, 6, 8, 6)
        self._theme.scale(row.setSpacing, 4)
        row.addWidget(self._title)
        row.addStretch(1)
        self._legend.setMinimumWidth(1)  # it may give way; ``resizeEvent`` then hides it
        for widget in (self._legend, self.zoom_out, self.zoom_in, self.whole):
            row.addWidget(widget)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves the meaning of the marks to their tooltips where there is little room."""
        parts = (self._title, self._legend, self.zoom_out, self.zoom_in, self.whole)
        needed = sum(part.sizeHint().width() for part in parts) + self._theme.px(_SPARE)
        self._legend.setVisible(event.size().width() >= needed)
        super().resizeEvent(event)


def _paint_dot(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("text"))
    radius = theme.px(9) / 2
    painter.drawEllipse(QPointF(rect.center()), radius, radius)


def _paint_tick(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    painter.fillRect(QRectF(rect.center().x() - 0.75, rect.top() + 1, 1.5, rect.height() - 2), theme.color("text2"))
