# SPDX-License-Identifier: Apache-2.0
"""Files that are dropped anywhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def local_files(data: QMimeData) -> tuple[str, ...]:
    """The paths of the local files in a drop, in their order; empty where it holds none."""
    if not data.hasUrls():
        return ()
    return tuple(url.toLocalFile() for url in data.urls() if url.isLocalFile() and url.toLocalFile())


class DropTarget(QObject):
    """Takes drops for a whole window.

    Signals:
        dropped: the paths of the files.
        hovered: whether files are being dragged over the window.
    """

    dropped = Signal(object)
    hovered = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.cover(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def cover(self, part: QWidget) -> None:
        """Takes the drops on a part of the window too: a field or list that takes them itself would keep them."""
        for child in (part, *part.findChildren(QWidget)):
            child.setAcceptDrops(False)

    def _offered(self, event: QDropEvent) -> bool:
        if not local_files(event.mimeData()):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        return True

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes drags and drops of files."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            offered = self._offered(event)
            if offered:
                self.hovered.emit(True)
            return offered
        if event.type() is QEvent.Type.DragLeave:
            self.hovered.emit(False)
            return True
        if isinstance(event, QDropEvent):
            self.hovered.emit(False)
            if self._offered(event):
                self.dropped.emit(local_files(event.mimeData()))
                return True
        return super().eventFilter(watched, event)
