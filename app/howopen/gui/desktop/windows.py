# SPDX-License-Identifier: Apache-2.0
"""The windows of one process: made, found again, and counted until the last one is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

_STEP: Final = 28


_W = TypeVar("_W", bound=QWidget)


class _Told(QObject):
    """Signals live on a class of their own: Qt's objects cannot be generic."""

    emptied = Signal()
    changed = Signal(int)


class Windows(Generic[_W]):
    """Keeps every window alive until it is closed.

    ``make`` builds a window that is not shown yet. Signals of ``told``: ``emptied`` (the last window was closed) and
    ``changed`` (how many windows there are).
    """

    def __init__(self, make: Callable[[], _W]) -> None:
        self._make = make
        self._windows: tuple[_W, ...] = ()
        self._watch = _Closing(self._sweep)
        self.told = _Told()

    @property
    def all(self) -> tuple[_W, ...]:
        """The open windows, oldest first; one that was closed in this very turn is none any more."""
        return tuple(window for window in self._windows if window.isVisible())

    @property
    def front(self) -> _W | None:
        """The window that is active, or else the newest; None where none is open."""
        active = QApplication.activeWindow()
        windows = self.all
        for window in windows:
            if window is active or (active is not None and window.isAncestorOf(active)):
                return window
        return windows[-1] if windows else None

    def add(self) -> _W:
        """Makes a window and shows it, a step to the right of and below the one in front."""
        before = self.front
        window = self._make()
        window.installEventFilter(self._watch)
        self._windows = (*self._windows, window)
        if before is not None and not before.isMaximized():
            window.resize(before.size())
            window.move(before.pos() + QPoint(_STEP, _STEP))
        window.show()
        self.told.changed.emit(len(self._windows))
        return window

    def raise_front(self) -> None:
        """Brings the front window before those of other programs."""
        window = self.front
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.show()
            window.raise_()
            window.activateWindow()

    def close_all(self) -> None:
        """Closes every window, the newest first; one that refuses stays."""
        for window in reversed(self.all):
            window.close()

    def _sweep(self) -> None:
        """Lets go of the windows that are closed; a minimised one is not."""
        closed = tuple(window for window in self._windows if not window.isVisible())
        if not closed:
            return
        self._windows = tuple(window for window in self._windows if window.isVisible())
        for window in closed:
            window.deleteLater()
        self.told.changed.emit(len(self._windows))
        if not self._windows:
            self.told.emptied.emit()


class _Closing(QObject):
    """Tells, a turn of the event loop later, that a window was asked to close: it may have refused."""

    def __init__(self, asked: Callable[[], object]) -> None:
        super().__init__()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(asked)

    # Qt's own names from here on.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Never within the event itself: a window that is let go of while it closes takes the process with it."""
        if event.type() is QEvent.Type.Close:
            self._later.start(0)
        return super().eventFilter(watched, event)


def take_in(windows: Windows[_W], open_in: Callable[[_W, Sequence[str]], object]) -> Callable[[object, bool], None]:
    """A slot for ``SingleInstance.opened``: opens the sources in the front window, or in a new one where asked."""

    def take(sources: object, new_window: bool) -> None:  # noqa: FBT001 - the signature of the signal
        front = windows.front
        window = windows.add() if new_window or front is None else front
        if isinstance(sources, tuple) and sources:
            open_in(window, sources)
        windows.raise_front()

    return take
