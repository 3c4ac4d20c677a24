# SPDX-License-Identifier: Apache-2.0
"""Frames: panels, rules, banners, the progress strip and empty pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from howopen.gui.icons import pixmap
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.wrapping import WrappingLayout

PROGRESS_DELAY_MS = 300
_EMPTY_TEXT: Final = 430
_EMPTY_MARGINS: Final = 32
_BOUNDLESS: Final = (1 << 24) - 1
_STRIP: Final = 52
_BANNERS = {"warning": ("warning", "arguable"), "error": ("warning", "fails"), "info": ("info", "accent")}


class Frame(QFrame):
    """A frame that the style sheet paints by its kind: "panel", "card", "bar", "foot", "side", "strip" or "rule"."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)


class IconLabel(QLabel):
    """An icon that follows the theme; decoration only, so it has no accessible name."""

    def __init__(self, name: str, theme: Theme, *, token: str, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._theme, self._token, self._size = name, theme, token, size
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Draws the icon in the theme's present colours and size."""
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.setPixmap(pixmap(self._name, self._theme.color(self._token), side, ratio=self.devicePixelRatioF()))


class Banner(QFrame):
    """Asks or warns across the full width without blocking; read out when it comes.

    Signals:
        closed: the person closed it.
    """

    closed = Signal()

    def __init__(
        self, kind: str, head: str, text: str, theme: Theme, *, actions: Sequence[QWidget] = (), closable: bool = True
    ) -> None:
        super().__init__()
        icon_name, token = _BANNERS[kind]
        self.setProperty("kind", f"banner-{kind}")
        self.setAccessibleName(f"{head} {text}")
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 16, 8, 12, 8)
        theme.scale(layout.setSpacing, 12)
        layout.addWidget(IconLabel(icon_name, theme, token=token, size=20), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        theme.scale(words.setSpacing, 2)
        words.addWidget(TextLabel(head, theme, role="body-strong"))
        if text:
            body = TextLabel(text, theme, role="body")
            body.setWordWrap(True)
            words.addWidget(body)
        if actions:
            row = QHBoxLayout()
            theme.scale(row.setContentsMargins, 0, 4, 0, 0)
            theme.scale(row.setSpacing, 8)
            for action in actions:
                row.addWidget(action)
            row.addStretch(1)
            words.addLayout(row)
        layout.addLayout(words, 1)
        if closable:
            close = IconButton("close", tr("Close this message"), theme)
            close.clicked.connect(self._close)
            layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _close(self) -> None:
        self.hide()
        self.closed.emit()


class ProgressStrip(QFrame):
    """Says what goes on and how far it is, with Cancel; comes only after 300 ms, so that short work does not flash.

    Signals:
        cancelled: Cancel was clicked, or Esc pressed in the strip.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._head = TextLabel("", theme, role="body-strong")
        self._rate = TextLabel("", theme, role="secondary", token="text3")
        self._left = TextLabel("", theme, role="secondary", token="text2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(tr("Cancel"), theme)
        self._cancel.setToolTip(tr("Stops this (Esc)"))
        self._cancel.clicked.connect(self.cancelled)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(PROGRESS_DELAY_MS)
        self._delay.timeout.connect(self.show)
        self._theme = theme
        self._lay_out()
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def begin(self, head: str) -> None:
        """Starts with an unknown length; the strip shows after 300 ms."""
        self.advance(head, 0, 0)
        self._delay.start()

    def advance(self, head: str, done: int, total: int, *, rate: str = "", left: str = "") -> None:
        """Says how far it is; a ``total`` of 0 is an unknown length."""
        self._head.setText(head)
        self._rate.setText(rate)
        self._left.setText(left)
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._bar.setAccessibleName(head)
        self._bar.setAccessibleDescription(", ".join(part for part in (rate, left) if part))

    def finish(self) -> None:
        """Takes the strip away."""
        self._delay.stop()
        self.hide()

    def _restyle(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_STRIP))
        self._row.setContentsMargins(px(16), px(6), px(16), px(6))
        self._row.setSpacing(px(16))

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        column = QVBoxLayout()
        words = QHBoxLayout()
        words.addWidget(self._head)
        words.addWidget(self._rate)
        words.addStretch(1)
        words.addWidget(self._left)
        column.addLayout(words)
        column.addWidget(self._bar)
        self._row.addLayout(column, 1)
        self._row.addWidget(self._cancel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc cancels."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class EmptyState(QWidget):
    """What an empty view says: what to do, and what works without."""

    def __init__(
        self, icon_name: str, title: str, text: str, theme: Theme, *, actions: Sequence[QPushButton] = ()
    ) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {text}")
        layout = QVBoxLayout(self)
        theme.scale(layout.setSpacing, 8)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(IconLabel(icon_name, theme, token="text3", size=32), 0, centre)
        layout.addWidget(TextLabel(title, theme, role="headline"), 0, centre)
        self._theme = theme
        self._body = TextLabel(text, theme, role="body", token="text2")
        self._body.setWordWrap(True)
        self._body.setAlignment(centre)
        layout.addWidget(self._body, 0, centre)
        row = WrappingLayout(theme, gap=8, centred=True, wide=True)
        for action in actions:
            row.addWidget(action)
        layout.addLayout(row)
        layout.addStretch(3)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """An aligned label gets no height for its width from the layout, so it is told its own."""
        width = self._theme.px(_EMPTY_TEXT)
        self._body.setFixedWidth(self._balanced(width))
        self._body.setMinimumHeight(self._body.heightForWidth(self._body.minimumWidth()))
        if self.maximumWidth() < _BOUNDLESS:  # it stands in the middle of a page that is wider
            self.setMaximumWidth(width + self._theme.px(_EMPTY_MARGINS))

    def _balanced(self, widest: int) -> int:
        """The least width at which the text has no more lines than at ``widest``: no word alone in the last one."""
        self._body.setMinimumSize(0, 0)  # else a label answers for no less than it has
        height = self._body.heightForWidth(widest)
        narrower = range(widest // 2, widest)
        return next((width for width in narrower if self._body.heightForWidth(width) <= height), widest)
