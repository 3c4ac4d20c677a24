# SPDX-License-Identifier: Apache-2.0
"""Timeline: one document's versions, its clauses by category over time, and what a version changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.timeline import Revision, Timeline, VersionKind
from howopen.gui.theme import Theme
from howopen.gui.timeline.bar import ChartHead, TimelineBar
from howopen.gui.timeline.chart_area import ChartArea
from howopen.gui.timeline.detail import VersionPane
from howopen.gui.timeline.source_choice import SourceChoice
from howopen.gui.timeline.version_list import VersionList
from howopen.gui.timeline.wording import spoken_point
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.views.pages import EMPTY_WIDTH, centred
from howopen.gui.views.start_cards import action_button
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.panels import EmptyState
from howopen.gui.widgets.stacking import ShownStack, StackingPanes

_VERSIONS: Final = 284
_DETAIL: Final = 344
_NARROW: Final = 1128  # 1200 less the rail
_LOW_SHARE: Final = 0.45
_STACKED_BELOW: Final = 760
_LEAST_HEIGHTS: Final = (150, 220)  # of the versions and the chart where they are above each other
_PANE_HEIGHT: Final = 320
_EMPTY: Final = mark(
    "Drop a git repository of terms, or a folder of dated versions, anywhere in this window, or open one. "
    "Versions are named by their date: “Terms of service 2025-11-11.pdf”, “2026-01-16.md”."
)


class TimelineView(QWidget):
    """A timeline with its versions, its chart and the pane of the chosen version.

    Signals:
        source_requested: a repository or folder is to be opened.
        document_chosen: source and document, out of those offered.
        comparison_requested: the ``Comparison`` to open in Compare.
        reading_requested: the ``Analysis`` to open in Read.
        track_chosen: the name of another document of the same source.
        export_requested: the person asked for this timeline as a file.
        changed: another timeline, version or span of time is shown.
    """

    source_requested = Signal()
    document_chosen = Signal(str, str)
    comparison_requested = Signal(object)
    reading_requested = Signal(object)
    track_chosen = Signal(str)
    export_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, *, adding: tuple[QAction, ...] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._timeline: Timeline | None = None
        self._current: int | None = None
        self._divided = False  # by the person, whose choice then stays
        self.bar = TimelineBar(theme)
        self.versions = VersionList(theme)
        self.head = ChartHead(theme)
        self.chart = ChartArea(theme)
        self.pane = VersionPane(theme)
        self.choice = SourceChoice(theme)
        self._inner = StackingPanes(theme, below=_STACKED_BELOW, heights=_LEAST_HEIGHTS, widths=(_VERSIONS, 10_000))
        self._outer = QSplitter(Qt.Orientation.Horizontal)
        self._stack = ShownStack(self)
        self._empty, self._content = self._empty_page(adding), self._content_page()
        for page in (self._empty, self._content, self.choice):
            self._stack.addWidget(page)
        self._connect()

    @property
    def timeline(self) -> Timeline | None:
        """What is shown."""
        return self._timeline

    @property
    def current(self) -> int | None:
        """The index of the chosen revision."""
        return self._current

    def show_timeline(self, timeline: Timeline) -> None:
        """Shows a timeline, the newest version that changed words that count being chosen."""
        self._timeline, self._current = timeline, None
        self.bar.show_timeline(timeline)
        self.versions.show_timeline(timeline)
        self.chart.show_timeline(timeline)
        self.chart.set_measure(self.bar.measure)
        self.chart.set_real_only(self.bar.real_only.isChecked())
        self._stack.setCurrentWidget(self._content)
        self.head.set_shows_all(self.chart.shows_all)
        self._show(_newest_real(timeline))

    def clear(self) -> None:
        """Goes back to the empty state."""
        self._timeline = None
        self.versions.show_timeline(None)
        self.chart.show_timeline(None)
        self._stack.setCurrentWidget(self._empty)
        self._show(None)

    def offer(self, source: str, documents: tuple[tuple[str, int], ...]) -> None:
        """Asks which document of a source to show; each comes with its number of versions."""
        self.choice.offer(source, documents)
        self._stack.setCurrentWidget(self.choice)
        self.choice.setFocus()
        self.changed.emit()

    def select(self, number: int) -> None:
        """Chooses the revision with that index.

        Raises:
            IndexError: if there is no such revision.
        """
        if self._timeline is None or not 0 <= number < len(self._timeline.revisions):
            raise IndexError(number)
        self._show(number)

    def status(self) -> str:
        """What the status bar says: how many versions and real changes, and what the chosen one did."""
        if self._timeline is None or self._stack.currentWidget() is not self._content:
            return ""
        revisions = self._timeline.revisions
        real = sum(revision.kind is VersionKind.REAL for revision in revisions)
        parts = [
            counted(len(revisions), "{n} version", "{n} versions"),
            counted(real, "{n} real change", "{n} real changes"),
        ]
        if len(self._timeline.tracks) > 1:
            parts.insert(0, counted(len(self._timeline.tracks), "{n} document", "{n} documents"))
        if self._current is not None:
            parts.append(spoken_point(revisions[self._current]))
        return " · ".join(parts)

    def _revision(self) -> Revision | None:
        return None if self._timeline is None or self._current is None else self._timeline.revisions[self._current]

    def _before(self, number: int) -> Revision | None:
        """The last version before ``number`` that was not formal: what a comparison is against."""
        earlier = self._timeline.revisions[:number] if self._timeline else ()
        return next((one for one in reversed(earlier) if one.kind is not VersionKind.FORMAL), None)

    def _show(self, number: int | None) -> None:
        self._current = number
        self.versions.set_current(number)
        self.chart.set_current(number)
        self.pane.show_revision(self._revision(), None if number is None else self._before(number))
        order = self.versions.model.order
        if number in order:
            at = order.index(number)
            self.pane.set_steps(newer=at > 0, older=at < len(order) - 1)
        self.changed.emit()

    def _step(self, by: int) -> None:
        """Goes to the next newer (1) or older (-1) of the listed versions."""
        order = self.versions.model.order
        if self._current in order:
            at = order.index(self._current) - by
            if 0 <= at < len(order):
                self._show(order[at])

    def _set_real_only(self, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        self.versions.set_real_only(on)
        self.chart.set_real_only(on)
        order = self.versions.model.order
        if self._current is None or self._current in order:
            self._show(self._current)
        else:  # the chosen version is no longer listed: the one that it says the same as
            self._show(next((number for number in order if number < self._current), order[-1] if order else None))

    def _open(self) -> None:
        revision = self._revision()
        if revision is not None and revision.comparison is not None:
            self.comparison_requested.emit(revision.comparison)

    def _read(self) -> None:
        if (analysis := self._analysis()) is not None:
            self.reading_requested.emit(analysis)

    def _analysis(self) -> Analysis | None:
        """What the chosen version says; a formal one says what the one before it says."""
        revision = self._revision()
        if revision is None or self._current is None or revision.analysis is not None:
            return revision.analysis if revision else None
        earlier = self._before(self._current)
        return earlier.analysis if earlier else None

    def _leave_choice(self) -> None:
        self._stack.setCurrentWidget(self._empty if self._timeline is None else self._content)
        self.changed.emit()

    def _span_changed(self) -> None:
        self.head.set_shows_all(self.chart.shows_all)
        self.changed.emit()

    # From here on: how it is built.

    def _keep_division(self) -> None:
        self._divided = True

    def _connect(self) -> None:
        self.bar.measure_chosen.connect(self.chart.set_measure)
        self.bar.real_only_toggled.connect(self._set_real_only)
        self.bar.source_requested.connect(self.source_requested)
        self.bar.export_requested.connect(self.export_requested)
        self.versions.chosen.connect(self._show)
        self.versions.opened.connect(self._open)
        self.chart.chosen.connect(self._show)
        self.chart.opened.connect(self._open)
        self.chart.track_chosen.connect(self.track_chosen)
        self.chart.zoomed.connect(self._span_changed)
        self.head.zoom_in_requested.connect(self.chart.zoom_in)
        self.head.zoom_out_requested.connect(self.chart.zoom_out)
        self.head.whole_requested.connect(self.chart.show_whole)
        self.pane.stepped.connect(self._step)
        self.pane.comparison_requested.connect(self._open)
        self.pane.reading_requested.connect(self._read)
        self.choice.chosen.connect(self.document_chosen)
        self.choice.cancelled.connect(self._leave_choice)
        self._outer.splitterMoved.connect(self._keep_division)

    def _empty_page(self, adding: tuple[QAction, ...]) -> QWidget:
        opener = Button(tr("Open repository or folder…"), self._theme, kind="primary", icon_name="folder")
        opener.clicked.connect(self.source_requested)
        others = tuple(action_button(action, self._theme) for action in adding)
        title = tr("How did these terms change?")
        empty = EmptyState("timeline", title, tr(_EMPTY), self._theme, actions=(opener, *others))
        return centred(empty, self._theme.px(EMPTY_WIDTH))

    def _content_page(self) -> QWidget:
        middle = QWidget()
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.head)
        inside.addWidget(self.chart, 1)
        self._inner.addWidget(self.versions)
        self._inner.addWidget(middle)
        self._outer.addWidget(self._inner)
        self._outer.addWidget(self.pane)
        self._outer.setChildrenCollapsible(False)
        self._inner.setStretchFactor(1, 1)
        self._outer.setStretchFactor(0, 1)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._outer, 1)
        return content

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the pane under the chart where the window is narrow."""
        wide = event.size().width() >= self._theme.px(_NARROW)
        turned = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self._outer.orientation() != turned:
            self._outer.setOrientation(turned)
            self._divided = False
        stacked = event.size().width() < self._theme.px(_STACKED_BELOW)
        self.pane.set_flat(not wide and not stacked)
        self.pane.setMinimumHeight(self._theme.px(_PANE_HEIGHT) if stacked else 0)
        if not self._divided:
            whole = event.size().width() if wide else event.size().height() - self.bar.height()
            least = self._theme.px(_DETAIL) if wide else round(whole * _LOW_SHARE)
            self._outer.setSizes([whole - least, least])
        super().resizeEvent(event)


def _newest_real(timeline: Timeline) -> int | None:
    """The index of the newest version that is not formal; None without versions."""
    numbers = range(len(timeline.revisions) - 1, -1, -1)
    return next((n for n in numbers if timeline.revisions[n].kind is not VersionKind.FORMAL), None)
