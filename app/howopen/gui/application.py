# SPDX-License-Identifier: Apache-2.0
"""Starting the window."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from howopen import __version__
from howopen.domain.errors import HowOpenError
from howopen.gui import stylesheet
from howopen.gui.tasks import Tasks
from howopen.gui.theme import Theme
from howopen.gui.window import MainWindow
from howopen.workspace.desk import Desk
from howopen.workspace.places import places
from howopen.workspace.settings import Settings

_LOG = logging.getLogger(__name__)
_HINT = "Your files are untouched. Please report what you did, and this place in the program."


def run(paths: Sequence[str]) -> int:
    """Opens the window with these documents and stays until it is closed; returns the exit code."""
    application = prepared(sys.argv[:1])
    where = places()
    settings = Settings(where.settings)
    theme = Theme(mode=settings.text("theme"), zoom=settings.number("zoom"))
    stylesheet.apply(theme, application)
    tasks = Tasks(where)
    tasks.warm()
    window = MainWindow(Desk(where), tasks, settings, theme)
    theme.changed.connect(lambda: stylesheet.apply(theme, application))
    previous, sys.excepthook = sys.excepthook, _Reporter(window)
    try:
        window.show()
        window.open(paths)
        return application.exec()
    finally:
        sys.excepthook = previous
        window.close()


def prepared(arguments: Sequence[str]) -> QApplication:
    """The application object, named and in the one style that the style sheet is made for."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    QCoreApplication.setOrganizationName("HowOpen")
    QCoreApplication.setApplicationName("HowOpen")
    QCoreApplication.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    return application


class _Reporter:
    """Takes a mistake of ours to a banner and the log: its kind and place only, as its words could be a document's."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        where = place_of(trace)
        _LOG.error("%s at %s", kind.__name__, where)
        told = error if isinstance(error, HowOpenError) else HowOpenError(f"{kind.__name__} at {where}.", hint=_HINT)
        self._window.notices.error("Something went wrong in HowOpen", told)


def place_of(trace: TracebackType | None) -> str:
    """Module and line where an error arose."""
    if trace is None:
        return "an unknown place"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}"
