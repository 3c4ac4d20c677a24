# SPDX-License-Identifier: Apache-2.0
"""What every dialog shares: head with title and close, body, foot; the window behind it is dimmed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from howopen.gui.theme import RADIUS, Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import IconButton
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame

_HEAD: Final = 52
_FOOT: Final = 56
_DIM_LIGHT: Final = 0.38
_DIM_DARK: Final = 0.55


class Shade(QWidget):
    """Dims a window for as long as it lives."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self.raise_()
        self.show()

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps covering the window."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        dark = self._theme.dark
        color = self._theme.color("sunken" if dark else "text", alpha=_DIM_DARK if dark else _DIM_LIGHT)
        painter = QPainter(self)
        painter.fillRect(event.rect(), color)
        painter.end()


class Divider(QWidget):
    """An upright rule of 1 px between two panes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(1)

    # Qt's own names from here on.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rule."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("line"))
        painter.end()


class DialogFrame(QDialog):
    """A dialog with ``body`` and ``foot`` to be filled. Esc cancels; the focus goes back to where it was."""

    def __init__(self, title: str, about: str, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shade: Shade | None = None
        self.setWindowTitle(title)
        self.setModal(True)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.foot = QHBoxLayout()
        theme.scale(self.foot.setContentsMargins, 20, 0, 20, 0)
        theme.scale(self.foot.setSpacing, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._head(title, about))
        column.addWidget(Frame("rule"))
        column.addLayout(self.body, 1)
        column.addWidget(Frame("rule"))
        foot = QWidget()
        theme.scale(foot.setFixedHeight, _FOOT)
        foot.setLayout(self.foot)
        column.addWidget(foot)

    def _head(self, title: str, about: str) -> QHBoxLayout:
        close = IconButton("close", tr("Close"), self.theme, shortcut="Esc")
        close.clicked.connect(self.reject)
        close.setAutoRaise(True)
        head = QHBoxLayout()
        self.theme.scale(head.setContentsMargins, 20, 0, 12, 0)
        self.theme.scale(head.setSpacing, 10)
        name = TextLabel(title, self.theme, role="title")
        self.theme.scale(name.setFixedHeight, _HEAD)
        head.addWidget(name)
        head.addWidget(ElidedLabel(about, self.theme, role="secondary", token="text2"), 1)
        head.addWidget(close)
        return head

    # Qt's own names from here on.

    def open(self) -> None:
        """Shows the dialog in the middle of its window, which is dimmed meanwhile."""
        parent = self.parentWidget()
        if parent is not None:
            window = parent.window()
            self._shade = Shade(window, self.theme)
            room = window.frameGeometry()
            self.resize(self.size().boundedTo(room.size()))
            self.move(room.center() - self.rect().center())
        super().open()

    def done(self, result: int) -> None:
        """Closes the dialog."""
        if self._shade is not None:
            self._shade.hide()
            self._shade.deleteLater()
            self._shade = None
        super().done(result)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paints it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.theme.color("linestrong"), 1))
        painter.setBrush(self.theme.color("surface"))
        radius = self.theme.px(RADIUS["dialog"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()
