# SPDX-License-Identifier: Apache-2.0
"""Mistakes of ours are caught, logged and told without a word of any document."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.gui.desktop.crash import Mistake, Mistakes, mistake_of, told_once
from howopen.gui.desktop.crash_dialog import CrashDialog

SECRET = "the licensee shall keep this secret"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "howopen.log"


@pytest.fixture
def mistakes(qtbot: QtBot, log: Path):
    """The hooks in place, and given back afterwards."""
    made = Mistakes(log)
    yield made
    made.release()


def raised(error: BaseException) -> BaseException:
    try:
        raise error
    except type(error) as caught:
        return caught


def in_our_code() -> BaseException:
    """An error that arises inside HowOpen and says words that could be a document's."""
    try:
        Span(5, 3)
    except ValueError as error:
        error.args = (SECRET,)
        return error
    raise AssertionError("a range that runs backwards was taken")


def test_a_mistake_tells_kind_and_place_of_our_code_alone() -> None:
    error = in_our_code()
    mistake = mistake_of(error, error.__traceback__)
    assert mistake.kind == "ValueError"
    assert mistake.place.startswith("domain/spans.py:")
    assert mistake.place.endswith("(__post_init__)")
    assert SECRET not in mistake.report()
    assert str(Path.home()) not in mistake.report()
    assert "test_crash" not in mistake.report()


def test_words_of_ours_are_told() -> None:
    error = raised(HowOpenError("The library is damaged.", hint="Fetch it again."))
    assert mistake_of(error, error.__traceback__).sentence() == "The library is damaged. Fetch it again."


def test_an_error_outside_our_code_has_an_unknown_place() -> None:
    error = raised(KeyError(SECRET))
    assert mistake_of(error, error.__traceback__).sentence() == "KeyError at an unknown place."


def test_an_error_that_nobody_caught_is_told_and_logged_without_its_words(qtbot, mistakes, log):
    error = in_our_code()
    with qtbot.waitSignal(mistakes.happened) as got:
        sys.excepthook(type(error), error, error.__traceback__)
    assert isinstance(got.args[0], Mistake)
    written = log.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert "domain/spans.py:" in written
    assert SECRET not in written


def test_an_error_in_a_thread_arrives_in_the_window_s_thread(qtbot, mistakes):
    where: list[int] = []
    mistakes.happened.connect(lambda _mistake: where.append(threading.get_ident()))

    def fail() -> None:
        raise ValueError(SECRET)

    with qtbot.waitSignal(mistakes.happened):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    assert where == [threading.get_ident()]


def test_a_destructor_that_fails_is_logged_but_not_told(qtbot, mistakes, log):
    class Failing:
        def __del__(self) -> None:
            raise ValueError(SECRET)

    with qtbot.assertNotEmitted(mistakes.happened, wait=20):
        thing = Failing()
        del thing
    written = log.read_text(encoding="utf-8")
    assert "ValueError" in written
    assert SECRET not in written


@pytest.mark.no_qt_log
def test_qt_s_complaints_are_logged_without_their_words(qtbot, mistakes, log):
    qWarning(SECRET)
    written = log.read_text(encoding="utf-8")
    assert "QtWarningMsg" in written
    assert SECRET not in written


def test_ctrl_c_interrupts(qtbot, mistakes):
    with qtbot.waitSignal(mistakes.interrupted):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_released_hooks_are_those_of_before(qtbot, log):
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    made = Mistakes(log)
    assert sys.excepthook != before[0]
    made.release()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before


def test_a_log_that_cannot_be_written_is_no_mistake(qtbot, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    made = Mistakes(tmp_path / "file" / "howopen.log")
    made.release()


def test_one_mistake_is_told_once():
    told: list[Mistake] = []
    tell = told_once(told.append)
    for kind in ("ValueError", "KeyError", "ValueError"):
        tell(Mistake(kind, ("gui/theme.py:1 (px)",)))
    assert [mistake.kind for mistake in told] == ["ValueError", "KeyError"]


@pytest.fixture
def dialog(room) -> CrashDialog:
    made = CrashDialog(Mistake("ValueError", ("gui/theme.py:12 (px)",)), room.window.theme, room.window)
    made.open()
    return made


def test_the_dialog_says_what_happened_and_copies_it(qtbot, dialog):
    assert dialog.go_on.hasFocus()
    assert "ValueError at gui/theme.py:12 (px)." in dialog.report.toPlainText()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.report.toPlainText()
    assert dialog.copy.text() == "Copied"
    qtbot.keyClick(dialog.go_on, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_escape_goes_on_and_quit_quits(qtbot, dialog):
    with qtbot.waitSignal(dialog.quit_asked):
        qtbot.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_a_mistake_while_the_loop_runs_reaches_the_dialog(qtbot, room, mistakes):
    shown: list[CrashDialog] = []

    def show(mistake: object) -> None:
        assert isinstance(mistake, Mistake)
        shown.append(CrashDialog(mistake, room.window.theme, room.window))
        shown[-1].open()

    mistakes.happened.connect(show)
    error = in_our_code()
    QTimer.singleShot(0, room.window, lambda: sys.excepthook(type(error), error, error.__traceback__))
    qtbot.waitUntil(lambda: bool(shown))
    QCoreApplication.processEvents()
    assert shown[0].isVisible()
    shown[0].reject()
