# SPDX-License-Identifier: Apache-2.0
"""A ring round the list, table or scrolling pane that has the focus, in every view: Qt's style sheets draw none."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit, QTextEdit, QWidget

from howopen.gui.theme import Theme
from howopen.gui.widgets.signs import paint_focus

RINGED_ROWS: Final = "ringedRows"
"""The property of a list whose current row has a ring that is enough."""


class FocusRings(QObject):
    """Follows the focus of the application through one window and its dialogs."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._theme = window, theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            for ring in old.findChildren(_Ring, options=Qt.FindChildOption.FindDirectChildrenOnly):
                ring.hide()
                ring.deleteLater()
        # Fields for text have a ring of their own, and the list of a choice is all there is to be seen.
        if isinstance(new, QAbstractScrollArea) and not isinstance(new, QTextEdit | QPlainTextEdit) and self._ours(new):
            _Ring(new, self._theme).show()

    def _ours(self, widget: QWidget) -> bool:
        # A page that Qt gave the focus to, since nothing in it takes any, is nowhere that a person can be.
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.property(RINGED_ROWS):
            return False
        top = widget.window()
        if top.windowType() is Qt.WindowType.Popup:
            return False
        return top is self._window or top.parentWidget() is self._window


class _Ring(QWidget):
    """The ring, over all of its area and out of the pointer's way."""

    def __init__(self, area: QAbstractScrollArea, theme: Theme) -> None:
        super().__init__(area)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(area.rect())
        area.installEventFilter(self)

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays as large as its area."""
        if event.type() is QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        paint_focus(painter, QRectF(self.rect()), self._theme)
        painter.end()
        event.accept()
