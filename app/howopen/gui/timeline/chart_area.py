# SPDX-License-Identifier: Apache-2.0
"""The chart of a timeline: documents and categories over time, with a zoom."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from howopen.comparing import chart_scale
from howopen.comparing.chart import Measure
from howopen.comparing.chart_scale import TimeScale
from howopen.domain.timeline import Timeline
from howopen.gui.theme import Theme
from howopen.gui.timeline.chart_layout import CATEGORY, lay_out
from howopen.gui.timeline.chart_painting import paint_chart
from howopen.gui.timeline.chart_pointing import STEPS, reached, spoken_choice, tip, version_at
from howopen.gui.timeline.chart_scene import Scene, begin
from howopen.gui.timeline.track_names import TrackNames
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.signs import paint_focus

_MARGIN: Final = 16
_ZOOM: Final = 1.5
_NOTCH: Final = 120  # what one notch of a wheel counts
_OPENS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ZOOMS: Final = {Qt.Key.Key_Plus: _ZOOM, Qt.Key.Key_Equal: _ZOOM, Qt.Key.Key_Minus: 1 / _ZOOM}


class ChartArea(QAbstractScrollArea):
    """Paints a timeline. Left and Right go from version to version, + and - zoom, 0 shows the whole span.

    Signals:
        chosen: the index of the revision that was chosen, by click or key.
        opened: the chosen version's comparison is to be opened.
        track_chosen: the name of another document of the source.
        zoomed: another span of time is shown.
    """

    chosen = Signal(int)
    opened = Signal()
    track_chosen = Signal(str)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scene: Scene | None = None
        self._limits: TimeScale | None = None
        self._expanded = self._quiet = False
        self._names = TrackNames(theme, self.viewport())
        self._names.chosen.connect(self.track_chosen)
        self._names.folded.connect(self._set_expanded)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Chart of clauses over time"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._scrolled())
        self.horizontalScrollBar().valueChanged.connect(self._panned)
        theme.changed.connect(self._arrange)

    @property
    def scene(self) -> Scene | None:
        """What is painted."""
        return self._scene

    @property
    def scale(self) -> TimeScale | None:
        """The span of time that is shown."""
        return self._scene.scale if self._scene else None

    @property
    def shows_all(self) -> bool:
        """Whether the whole span of time is shown."""
        return self._scene is None or self._scene.scale == self._limits

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Shows another timeline in its whole span, no version chosen; or nothing."""
        self._limits, self._expanded = None, False
        if timeline is None:
            self._scene = None
            self._names.show_tracks(())
            self._tell()
        else:
            measure = self._scene.measure if self._scene else Measure.CLAUSES
            real_only = self._scene.real_only if self._scene else False
            self._scene = begin(timeline, measure, self._theme, real_only=real_only)
            self._names.show_tracks(track.document for track in self._scene.tracks)
            self._arrange()
        self.verticalScrollBar().setValue(0)

    def set_measure(self, measure: Measure) -> None:
        """Shows clauses or strictness."""
        if self._scene is not None:
            scene = begin(self._scene.timeline, measure, self._theme, real_only=self._scene.real_only)
            self._scene = replace(self._scene, measure=measure, lines=scene.lines, heights=scene.heights)
            self._arrange()

    def set_real_only(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Leaves out the versions that changed no word that counts, or shows them too."""
        if self._scene is not None:
            self._scene = replace(self._scene, real_only=on)
            self.viewport().update()

    def set_current(self, number: int | None) -> None:
        """Marks a revision as the chosen one and brings it into the span that is shown; sends no ``chosen``."""
        if self._scene is None or self._limits is None:
            return
        self._scene = replace(self._scene, selected=number)
        if number is not None:
            time = self._scene.timeline.revisions[number].version.date.timestamp()
            self._show_span(chart_scale.revealing(self._scene.scale, self._limits, time))
        self._tell()
        self.viewport().update()

    def zoom(self, factor: float, x: float | None = None) -> None:
        """Shows time ``factor`` times as fine about ``x``; about the chosen version, or the middle, where None."""
        if self._scene is None or self._limits is None:
            return
        if x is None:
            x = self._scene.selected_x or (self._limits.left + self._limits.right) / 2
        self._show_span(chart_scale.zoomed(self._scene.scale, self._limits, factor, x))

    def zoom_in(self) -> None:
        """Shows time half as fine again."""
        self.zoom(_ZOOM)

    def zoom_out(self) -> None:
        """Shows half as much time again."""
        self.zoom(1 / _ZOOM)

    def show_whole(self) -> None:
        """Shows the whole span of time."""
        if self._limits is not None:
            self._show_span(self._limits)

    def version_at(self, place: QPointF) -> int | None:
        """The index of the revision whose point is nearest to ``place`` in the viewport; None where none is near."""
        if self._scene is None:
            return None
        return version_at(self._scene, place.x(), place.y(), self.verticalScrollBar().value())

    def _tell(self) -> None:
        """Tells somebody who listens what is chosen."""
        self.setAccessibleDescription(spoken_choice(self._scene) if self._scene else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # From here on: laying out.

    def _set_expanded(self) -> None:
        self._expanded = not self._expanded
        self._arrange()

    def _arrange(self) -> None:
        """Lays the bands out anew; the span of time stays, the whole stays the whole."""
        scene = self._scene
        if scene is None:
            self._names.place(None, 0)
            self.viewport().update()
            return
        width, zoom = self.viewport().width(), self._theme.zoom / 100
        layout = lay_out(len(scene.tracks), len(scene.lines), width=width, scale=zoom, expanded=self._expanded)
        times = [point.version.date.timestamp() for track in scene.tracks for point in track.points]
        limits = chart_scale.whole(
            times, left=layout.plot_left, right=layout.plot_right, margin=self._theme.px(_MARGIN)
        )
        scale = limits if self._limits in {None, scene.scale} else scene.scale
        start, end = max(scale.start, limits.start), min(scale.end, limits.end)
        fitted = limits if scale is limits else TimeScale(start, end, layout.plot_left, layout.plot_right)
        self._limits = limits
        self._scene = replace(scene, layout=layout, scale=fitted)
        height = self.viewport().height() - layout.axis
        bar = self.verticalScrollBar()
        bar.setPageStep(max(round(height), 1))
        bar.setSingleStep(self._theme.px(CATEGORY) // 2)
        bar.setRange(0, max(0, round(layout.total - height)))
        self._set_bar()
        self._scrolled()

    def _show_span(self, scale: TimeScale) -> None:
        assert self._scene is not None
        if scale != self._scene.scale:
            self._scene = replace(self._scene, scale=scale)
            self._set_bar()
            self.viewport().update()
            self.zoomed.emit()

    def _set_bar(self) -> None:
        """Brings the horizontal bar into line with the span that is shown."""
        assert self._scene is not None
        assert self._limits is not None
        scale, limits, bar = self._scene.scale, self._limits, self.horizontalScrollBar()
        self._quiet = True
        plot = scale.right - scale.left
        bar.setPageStep(round(plot))
        bar.setSingleStep(self._theme.px(40))
        bar.setRange(0, max(0, round((limits.end - limits.start) / scale.per_pixel - plot)))
        bar.setValue(round((scale.start - limits.start) / scale.per_pixel))
        self._quiet = False

    def _panned(self, value: int) -> None:
        if not self._quiet and self._scene is not None and self._limits is not None:
            scale = self._scene.scale
            self._show_span(chart_scale.moved_to(scale, self._limits, self._limits.start + value * scale.per_pixel))

    def _scrolled(self) -> None:
        if self._scene is not None:
            self._names.place(self._scene.layout, self.verticalScrollBar().value(), expanded=self._expanded)
        self.viewport().update()

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the bands out for the new size."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints washes, grid, the chosen version's line, lines and points; the axis last, which stays in place."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.color("surface"))
        if self._scene is not None:
            paint_chart(painter, self._scene, self.verticalScrollBar().value(), self.viewport().height())
        if self.hasFocus():
            paint_focus(painter, QRectF(self.viewport().rect()), self._theme)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses the version whose point is near."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        number = self.version_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.chosen.emit(number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a point opens its comparison."""
        if event.button() == Qt.MouseButton.LeftButton and self.version_at(event.position()) is not None:
            self.opened.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel zooms about the pointer; else it scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM ** (event.angleDelta().y() / _NOTCH), event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows, Home and End choose versions, Enter opens, + - and 0 zoom; Up and Down scroll."""
        key = Qt.Key(event.key())
        modified = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if self._scene is None or modified:
            super().keyPressEvent(event)
        elif key in _ZOOMS:
            self.zoom(_ZOOMS[key])
        elif key == Qt.Key.Key_0:
            self.show_whole()
        elif key in _OPENS:
            self.opened.emit()
        elif (number := reached(self._scene, key)) is not None:
            self.chosen.emit(number)
        elif key not in STEPS:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells of the point under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._scene is not None:
            place, top = event.pos(), self.verticalScrollBar().value()
            QToolTip.showText(event.globalPos(), tip(self._scene, place.x(), place.y(), top), self)
            return True
        return bool(super().viewportEvent(event))
