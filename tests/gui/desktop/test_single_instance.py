# SPDX-License-Identifier: Apache-2.0
"""Files that are opened later arrive in the program that runs; nothing else gets in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from howopen.gui.desktop.single_instance import (
    MOST_BYTES,
    SingleInstance,
    absolute,
    hand_over,
    message_of,
    read_message,
    server_name,
)

APP = Path(__file__).resolve().parents[3] / "app"
# A program that listens and then is gone in the blink of an eye, as a crash is.
CRASHING = """
import os, sys
from PySide6.QtCore import QCoreApplication
from howopen.gui.desktop.single_instance import SingleInstance
application = QCoreApplication([])
listening = SingleInstance(sys.argv[1]).listen()
os._exit(0 if listening else 1)
"""

SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from howopen.gui.desktop.single_instance import hand_over
application = QCoreApplication([])
name, new, *sources = sys.argv[1:]
sys.exit(0 if hand_over(name, sources, new_window=bool(new)) else 1)
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    """A name of the test's own."""
    return server_name(tmp_path)


@pytest.fixture
def instance(qtbot: QtBot, name: str):
    """A program that listens."""
    made = SingleInstance(name)
    assert made.listen()
    yield made
    made.close()


def hand_over_beside(name: str, *sources: str, new_window: bool = False) -> subprocess.Popen[bytes]:
    """Starts a second program that hands over; it ends with 0 where that was answered."""
    words = [sys.executable, "-c", SECOND, name, "new" if new_window else "", *sources]
    return subprocess.Popen(words, env={**os.environ, "PYTHONPATH": str(APP)})


def test_sources_arrive_and_are_answered(qtbot, instance, name):
    with qtbot.waitSignal(instance.opened) as got:
        second = hand_over_beside(name, "/x/a b.pdf", "lib:north-1", new_window=True)
    assert got.args == [("/x/a b.pdf", "lib:north-1"), True]
    assert second.wait(10) == 0


def test_without_a_running_program_nothing_is_handed_over(qtbot, name):
    assert not hand_over(name, ("/x/a.pdf",))


def test_a_second_program_leaves_the_first_its_socket(qtbot, instance, name):
    second = SingleInstance(name)
    assert not second.listen()
    with qtbot.waitSignal(instance.opened):
        beside = hand_over_beside(name, "/x/a.pdf")
    assert beside.wait(10) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows goes with its process")
def test_a_socket_left_by_a_crash_is_taken_over(qtbot, name):
    crashed = subprocess.run(
        [sys.executable, "-c", CRASHING, name], env={**os.environ, "PYTHONPATH": str(APP)}, check=False
    )
    assert crashed.returncode == 0
    instance = SingleInstance(name)
    assert instance.listen()
    with qtbot.waitSignal(instance.opened) as got:
        beside = hand_over_beside(name)
    assert beside.wait(10) == 0
    assert got.args == [(), False]
    instance.close()


def say(name: str, words: bytes) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(500)
    socket.write(words)
    socket.flush()
    return socket


@pytest.mark.parametrize(
    "words",
    [
        b"GET / HTTP/1.1\r\n\r\n",
        b'{"kind": "howopen-open-1", "open": ["relative.pdf"], "new_window": false}\n',
        b'{"kind": "howopen-open-1", "open": "/x", "new_window": false}\n',
        b'{"kind": "howopen-open-1", "open": [], "new_window": 1}\n',
        b'{"kind": "howopen-open-1", "open": [], "new_window": false, "run": "x"}\n',
        b"\xff\xfe\n",
        b"[" * 100_000 + b"\n",
        b"x" * (MOST_BYTES + 10),
    ],
)
def test_what_is_no_message_of_ours_opens_nothing_and_ends_the_connection(qtbot, instance, name, words):
    with qtbot.assertNotEmitted(instance.opened):
        socket = say(name, words)
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert bytes(socket.readAll().data()) == b""


def test_the_program_still_listens_after_a_foreign_message(qtbot, instance, name):
    say(name, b"nonsense\n")
    with qtbot.waitSignal(instance.opened):
        beside = hand_over_beside(name, "/x/a.pdf")
    assert beside.wait(10) == 0


def test_the_socket_is_for_its_owner_alone(qtbot, instance):
    assert instance._server.socketOptions() == QLocalServer.SocketOption.UserAccessOption


def test_each_person_and_home_has_a_name_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = server_name(tmp_path)
    assert one == server_name(tmp_path / "x" / "..")
    assert one != server_name(tmp_path / "x")
    monkeypatch.setattr("getpass.getuser", lambda: "somebody-else")
    assert one != server_name(tmp_path)


def test_sources_are_made_absolute_where_they_were_typed(tmp_path: Path) -> None:
    assert absolute("a.pdf", tmp_path) == str(tmp_path / "a.pdf")
    assert absolute("lib:x", tmp_path) == "lib:x"
    assert absolute(str(tmp_path / "b"), Path("/elsewhere")) == str(tmp_path / "b")


@given(
    st.lists(st.text(st.characters(exclude_characters="\0", exclude_categories=("Cs",)), max_size=40), max_size=5),
    st.booleans(),
)
def test_a_message_says_what_was_meant(names: list[str], new_window: bool) -> None:
    sources = tuple(f"/x/{name}" for name in names)
    assert read_message(message_of(sources, new_window=new_window).rstrip(b"\n")) == (sources, new_window)
