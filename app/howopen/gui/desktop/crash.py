# SPDX-License-Identifier: Apache-2.0
"""Mistakes of ours: caught wherever they arise, logged and told without a word of any document."""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Final, TextIO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion

from howopen import __version__
from howopen.domain.errors import HowOpenError

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_PACKAGE: Final = Path(__file__).resolve().parents[2]
_MOST_BYTES: Final = 512 * 1024
_GRAVE: Final = frozenset({QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})
_LOG: Final = logging.getLogger("howopen.mistakes")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What went wrong: the kind of error, what it says where the words are ours, and where in our code it arose.

    ``trail`` are places such as "gui/opening.py:71 (open)", outermost first; frames of other people's code are left
    out, as are all values.
    """

    kind: str
    trail: tuple[str, ...]
    words: str = ""

    @property
    def place(self) -> str:
        """The innermost place in our code."""
        return self.trail[-1] if self.trail else "an unknown place"

    def sentence(self) -> str:
        """What happened, in a sentence."""
        return self.words or f"{self.kind} at {self.place}."

    def report(self) -> str:
        """All that is known, for whoever mends it: in English whatever the window speaks, and without document text."""
        versions = (
            f"HowOpen {__version__}",
            f"Python {platform.python_version()}",
            f"Qt {qVersion()}",
            f"{platform.system()} {platform.release()} {platform.machine()}",
        )
        trail = "\n".join(f"  {place}" for place in self.trail) or "  an unknown place"
        return f"{self.sentence()}\n{self.kind}\n{trail}\n{', '.join(versions)}\n"


def mistake_of(error: BaseException, trace: TracebackType | None) -> Mistake:
    """What may be told of an error: the words of foreign errors are left out, as they may quote a document."""
    words = str(error) if isinstance(error, HowOpenError) else ""
    return Mistake(type(error).__name__, _trail(trace), words)


class Mistakes(QObject):
    """Catches what nobody else has caught, in every thread, until ``release`` is called.

    Signals:
        happened: a ``Mistake``, in this object's thread.
        interrupted: Ctrl+C in the terminal.
    """

    happened = Signal(object)
    interrupted = Signal()
    _caught = Signal(object)

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handler = _log_to(log)
        self._crashes: TextIO | None = None
        self._open_crash_log(log.with_suffix(".crash.log"))
        self._caught.connect(self.happened, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable
        self._qt_before = qInstallMessageHandler(self._take_qt)

    def release(self) -> None:
        """Gives the hooks back to those who had them, and closes the log."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            self._crashes = None
        if self._handler is not None:
            _LOG.removeHandler(self._handler)
            self._handler.close()

    def _open_crash_log(self, path: Path) -> None:
        """Lets the interpreter write where each thread was when Qt or a library brings the process down."""
        try:
            self._crashes = path.open("a", encoding="utf-8")
        except OSError:
            return  # without a log the program works all the same
        faulthandler.enable(self._crashes)

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self.interrupted.emit()
            return
        mistake = mistake_of(error, trace)
        _LOG.error("%s", mistake.report())
        self._caught.emit(mistake)

    def _take_from_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None and caught.exc_type is not SystemExit:
            self._take(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _take_unraisable(self, caught: UnraisableHookArgs) -> None:
        """Logs what went wrong in a destructor; the person can do nothing about it, so it is not told."""
        if caught.exc_value is not None:
            _LOG.error("%s", mistake_of(caught.exc_value, caught.exc_traceback).report())

    def _take_qt(self, kind: QtMsgType, context: QMessageLogContext, _message: str) -> None:
        """Logs that Qt complains, and of what by its category; its words may quote what it was to show."""
        level = logging.ERROR if kind in _GRAVE else logging.WARNING if kind == QtMsgType.QtWarningMsg else logging.INFO
        _LOG.log(level, "Qt: %s from %s at %s", kind.name, context.category or "default", _our_place())


def _trail(trace: TracebackType | None) -> tuple[str, ...]:
    places = []
    while trace is not None:
        place = _place(trace.tb_frame, trace.tb_lineno)
        if place:
            places.append(place)
        trace = trace.tb_next
    return tuple(places)


def _place(frame: FrameType, line: int) -> str:
    """A frame of our code as in "gui/opening.py:71 (open)"; "" for others."""
    path = Path(frame.f_code.co_filename)
    if not path.is_relative_to(_PACKAGE):
        return ""
    return f"{path.relative_to(_PACKAGE).as_posix()}:{line} ({frame.f_code.co_name})"


def _our_place() -> str:
    """Where in our code Qt was called."""
    frame: FrameType | None = sys._getframe(2)  # noqa: SLF001 - inspect.stack() reads source files to say the same
    while frame is not None:
        place = _place(frame, frame.f_lineno)
        if place and "desktop/crash.py" not in place:
            return place
        frame = frame.f_back
    return "an unknown place"


def _log_to(path: Path) -> logging.Handler | None:
    """Lets the log go to a file that never grows large; None where it cannot be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_MOST_BYTES, backupCount=1, encoding="utf-8", delay=False)
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _LOG.addHandler(handler)
    _LOG.propagate = False
    return handler


def told_once(show: Callable[[Mistake], object]) -> Callable[[Mistake], object]:
    """``show`` for the first mistake of each kind and place: one that comes with every repaint must not wall one in."""
    seen: set[tuple[str, str]] = set()

    def tell(mistake: Mistake) -> None:
        if (mistake.kind, mistake.place) not in seen:
            seen.add((mistake.kind, mistake.place))
            show(mistake)

    return tell
