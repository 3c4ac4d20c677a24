# SPDX-License-Identifier: Apache-2.0
"""Starting the window, or handing files to the one that runs."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from howopen import __version__
from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.gui import stylesheet
from howopen.gui.desktop.crash import Mistake, Mistakes, told_once
from howopen.gui.desktop.crash_dialog import CrashDialog
from howopen.gui.desktop.restoring import SessionKeeper
from howopen.gui.desktop.session import kept_session
from howopen.gui.desktop.single_instance import SingleInstance, absolute, hand_over, server_name
from howopen.gui.desktop.windows import Windows, take_in
from howopen.gui.tasks import Tasks
from howopen.gui.theme import Theme
from howopen.gui.tidying import Tidying, collect_young
from howopen.gui.translation import translator
from howopen.gui.window import MainWindow
from howopen.workspace.desk import Desk
from howopen.workspace.places import Places, places
from howopen.workspace.settings import Settings

LOG = "logs/howopen.log"
_WARM_AFTER: Final = 400  # milliseconds: once the window is painted, so that both do not vie for the processor


def run(paths: Sequence[str], *, new_window: bool = False) -> int:
    """Opens the window with these documents and stays until the last one is closed; returns the exit code.

    Where a program of the same person runs already, the documents go to its window, or to a new one of its, and this
    one ends at once.
    """
    application = prepared(sys.argv[:1])
    where = places()
    name = server_name(where.config)
    sources = [absolute(path, Path.cwd()) for path in paths]  # recent files and sessions outlive this folder
    if hand_over(name, sources, new_window=new_window):
        return 0
    mistakes = Mistakes(where.data / LOG)
    instance = SingleInstance(name)
    settings = Settings(where.settings, later=True)  # one for all windows, or each would write over the others' values
    speak(application, settings)
    windows = Windows(lambda: made_window(where, settings, application))
    mistakes.happened.connect(told_once(lambda mistake: _tell(mistake, windows)))
    mistakes.interrupted.connect(windows.close_all)
    instance.opened.connect(take_in(windows, lambda window, sources: window.open(sources)))
    try:
        instance.listen()
        first = windows.add()
        first.new_window_requested.connect(lambda: _add_window(windows))
        _begin(first, settings, sources)
        Tidying(application)
        return application.exec()
    finally:
        instance.close()
        windows.close_all()
        with suppress(HowOpenError, OSError):  # nobody is there to be told
            settings.flush()
        mistakes.release()


def made_window(where: Places, settings: Settings, application: QApplication) -> MainWindow:
    """A window with background work of its own, not shown yet."""
    theme = Theme(mode=settings.text("theme"), zoom=settings.number("zoom"), contrast=settings.text("contrast"))
    stylesheet.prepare(theme, application)
    theme.changed.connect(lambda: stylesheet.prepare(theme, application))
    tasks = Tasks(where)
    tasks.started.connect(collect_young)
    window = MainWindow(Desk(where), tasks, settings, theme, reviews=where.reviews)
    QTimer.singleShot(_WARM_AFTER, tasks, tasks.warm)
    QTimer.singleShot(_WARM_AFTER, window.shell, window.shell.warm)
    return window


def speak(application: QApplication, settings: Settings) -> str:
    """Has all that is built from now on speak the language of the settings, and run as it is read; returns its code."""
    language = translator.install(application, settings.text("language"))
    application.setLayoutDirection(QLocale(language).textDirection())
    return language


def prepared(arguments: Sequence[str]) -> QApplication:
    """The application object, named and in the one style that the style sheet is made for."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(list(arguments))
    QCoreApplication.setOrganizationName("HowOpen")
    QCoreApplication.setApplicationName("HowOpen")
    QCoreApplication.setApplicationVersion(__version__)
    application.setStyle("Fusion")
    application.setDesktopFileName("org.howopen.HowOpen")
    application.setWindowIcon(QIcon(str(resource("howopen.svg"))))
    return application


def _add_window(windows: Windows[MainWindow]) -> None:
    """One more window, with a review of its own."""
    window = windows.add()
    window.new_window_requested.connect(lambda: _add_window(windows))
    window.reviews.begin(anew=True)


def _begin(window: MainWindow, settings: Settings, sources: Sequence[str]) -> None:
    """Opens what was asked for; for a start without any document what was open last."""
    session = kept_session(settings)  # read before the keeper writes
    window.reviews.begin()
    keeper = SessionKeeper(window, settings, window)
    if sources:
        window.open(sources)
    else:
        keeper.restore(session)


def _tell(mistake: object, windows: Windows[MainWindow]) -> None:
    window = windows.front
    if window is None or not isinstance(mistake, Mistake):
        return
    dialog = CrashDialog(mistake, window.theme, window)
    dialog.quit_asked.connect(windows.close_all)
    dialog.open()
