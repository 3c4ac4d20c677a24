# SPDX-License-Identifier: Apache-2.0
"""Several windows in one process, and the widths of their panes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QSplitter, QWidget

from howopen.gui.desktop.splitters import KEY, keep_splitters, read_sizes
from howopen.gui.desktop.windows import Windows, take_in
from howopen.workspace.settings import Settings


class Stubborn(QWidget):
    """A window that may refuse to be closed."""

    refuses = False

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        event.setAccepted(not self.refuses)


@pytest.fixture
def windows(qtbot):
    """Windows of a process; all are closed afterwards."""
    made = Windows(Stubborn)
    yield made
    for window in made.all:
        window.refuses = False
    made.close_all()
    qtbot.waitUntil(lambda: not made._windows)


def test_windows_are_counted_until_the_last_is_closed(qtbot, windows):
    first, second = windows.add(), windows.add()
    assert windows.all == (first, second)
    second.close()
    qtbot.waitUntil(lambda: windows.all == (first,))
    with qtbot.waitSignal(windows.told.emptied):
        first.close()


def test_a_window_that_refuses_stays(qtbot, windows):
    window = windows.add()
    window.refuses = True
    windows.close_all()
    qtbot.wait(20)
    assert windows.all == (window,)


def test_a_new_window_stands_beside_the_one_in_front(qtbot, windows):
    first = windows.add()
    first.setGeometry(40, 50, 500, 400)
    second = windows.add()
    assert second.size() == first.size()
    assert second.pos() - first.pos() == QPoint(28, 28)


def test_later_files_go_to_the_front_window_unless_a_new_one_is_asked(qtbot, windows):
    opened: list[tuple[QWidget, tuple[str, ...]]] = []
    take = take_in(windows, lambda window, sources: opened.append((window, tuple(sources))))
    first = windows.add()
    take(("/x/a.pdf",), False)
    take(("/x/b.pdf",), True)
    take((), False)
    assert [sources for _, sources in opened] == [("/x/a.pdf",), ("/x/b.pdf",)]
    assert opened[0][0] is first
    assert opened[1][0] is windows.all[1]


def panes(name: str, orientation: Qt.Orientation = Qt.Orientation.Horizontal) -> QWidget:
    window = QWidget()
    splitter = QSplitter(orientation, window)
    splitter.setObjectName(name)
    for words in ("left", "right"):
        splitter.addWidget(QLabel(words))
    splitter.resize(400, 300)
    window.resize(400, 300)
    window.show()
    return window


def drag(window: QWidget, by: int) -> None:
    """Moves the handle as a drag does: only that tells of it."""
    splitter = window.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    splitter.moveSplitter(splitter.sizes()[0] + by, 1)


def test_widths_that_a_person_drags_are_there_in_the_next_window(qtbot, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    first = panes("read")
    qtbot.addWidget(first)
    keep_splitters(first, settings)
    drag(first, 60)
    sizes = first.findChild(QSplitter).sizes()
    second = panes("read")
    qtbot.addWidget(second)
    assert second.findChild(QSplitter).sizes() != sizes
    keep_splitters(second, Settings(tmp_path / "settings.json"))
    assert second.findChild(QSplitter).sizes() == sizes


def test_names_orientations_and_numbers_of_panes_are_kept_apart(qtbot, tmp_path):
    settings = Settings(tmp_path / "settings.json")
    settings.set(KEY, json.dumps({"read-vertical": [10, 290], "read-horizontal": [1, 2, 3], "-horizontal": [10, 380]}))
    for window in (panes("read"), panes("")):
        qtbot.addWidget(window)
        before = window.findChild(QSplitter).sizes()
        keep_splitters(window, settings)
        assert window.findChild(QSplitter).sizes() == before


@pytest.mark.parametrize("text", ["", "[]", '{"a": 3, "b": [], "c": ["x"], "d": [-1, 2], "e": [0, 0], "f": [true, 2]}'])
def test_damaged_widths_are_left_out(text: str) -> None:
    assert read_sizes(text) == {}


def test_an_unwritable_settings_file_does_no_harm(qtbot, tmp_path: Path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    window = panes("read")
    qtbot.addWidget(window)
    keep_splitters(window, Settings(tmp_path / "file" / "settings.json"))
    drag(window, 40)
