# SPDX-License-Identifier: Apache-2.0
"""The names of the other documents beside their tracks, as buttons; they move with the chart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from howopen.gui.theme import Theme
from howopen.gui.timeline.chart_layout import FIRST_TRACKS, BandKind, ChartLayout
from howopen.gui.timeline.wording import full_name, short_name
from howopen.gui.translation.texts import counted, tr
from howopen.gui.widgets.buttons import Button, literal

_LEFT: Final = 16
_HEIGHT: Final = 20


class TrackNames(QObject):
    """One button for each document but the first, and one that shows or hides those beyond the first few.

    Signals:
        chosen: the name of the document.
        folded: the others are to be shown, or hidden again.
    """

    chosen = Signal(str)
    folded = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._pane = theme, parent
        self._names: tuple[str, ...] = ()
        self._buttons: list[Button] = []
        self.more = Button("", theme, kind="link", parent=parent)
        self.more.clicked.connect(self.folded)
        self.more.hide()

    def button(self, number: int) -> Button:
        """The button of the document at ``number``, from 1."""
        return self._buttons[number - 1]

    def show_tracks(self, names: Iterable[str]) -> None:
        """Makes the buttons of other documents; the first name, the timeline's own, needs none."""
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._names = tuple(names)[1:]
        self._buttons = [self._made(name) for name in self._names]
        self.more.hide()

    def place(self, layout: ChartLayout | None, top: int, *, expanded: bool = False) -> None:
        """Puts each button beside its track, ``top`` pixels of the bands being scrolled away."""
        bands = {(band.kind, band.number): band for band in layout.bands} if layout else {}
        left = self._theme.px(_LEFT)
        height = self._theme.px(_HEIGHT)
        stops = [((BandKind.TRACK, number), button) for number, button in enumerate(self._buttons, start=1)]
        self._name_more(expanded=expanded)
        for key, button in (*stops, ((BandKind.MORE, 0), self.more)):
            band = bands.get(key)
            y = round(band.top + layout.axis - top + (band.height - height) / 2) if band and layout else -1
            shown = layout is not None and band is not None and y >= layout.axis
            if shown and layout is not None:
                room = round(layout.plot_left) - left - self._theme.px(6)
                self._fit(button, room)
                button.setGeometry(QRect(left, y, button.width(), height))
            button.setVisible(shown)

    def _fit(self, button: Button, room: int) -> None:
        if button is not self.more:
            metrics, whole = QFontMetrics(button.font()), str(button.property("document"))
            shown = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room - self._theme.px(8))
            button.setText(literal(shown))
        button.resize(min(button.sizeHint().width(), room), button.height())

    def _name_more(self, *, expanded: bool) -> None:
        hidden = len(self._names) + 1 - FIRST_TRACKS
        if expanded:
            self.more.setText(tr("Show fewer"))
            self.more.setAccessibleName(counted(hidden, "Hide {n} document", "Hide {n} documents"))
        else:
            self.more.setText(counted(hidden, "Show {n} more", "Show {n} more"))
            self.more.setAccessibleName(counted(hidden, "Show {n} more document", "Show {n} more documents"))

    def _made(self, name: str) -> Button:
        button = Button(short_name(name), self._theme, kind="link", parent=self._pane)
        button.setProperty("document", short_name(name))
        button.setAccessibleName(tr("Show the timeline of {document}", document=full_name(name)))
        button.setToolTip(tr("{document}: show its timeline", document=full_name(name)))
        button.clicked.connect(lambda: self.chosen.emit(name))
        button.hide()
        return button
