# SPDX-License-Identifier: Apache-2.0
"""One running program a person: files that are opened later arrive in its window."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from howopen.workspace.inputs import LIBRARY_PREFIX

MOST_BYTES: Final = 256 * 1024
MOST_PATHS: Final = 500
_WAIT_MS: Final = 500
_PATIENCE_MS: Final = 2000
_HEARD: Final = b"ok"
_KIND: Final = "howopen-open-1"


def server_name(home: Path) -> str:
    """The name of the socket for a person and the folder of their settings, so that no two of either meet."""
    who = f"{getpass.getuser()}\0{home.resolve()}"
    return f"howopen-{hashlib.sha256(who.encode()).hexdigest()[:16]}"


def message_of(sources: Sequence[str], *, new_window: bool = False) -> bytes:
    """What is said to the running program: the sources, and whether they want a window of their own."""
    line = {"kind": _KIND, "open": list(sources), "new_window": new_window}
    return json.dumps(line).encode() + b"\n"


def read_message(line: bytes) -> tuple[tuple[str, ...], bool] | None:
    """The sources of a message, and whether they want a new window; None for what is no message of ours.

    A source is an absolute path or ``lib:ID``, no longer than a path may be.
    """
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):  # also bytes that are no UTF-8, and brackets without end
        return None
    if not isinstance(content, dict) or set(content) != {"kind", "open", "new_window"} or content["kind"] != _KIND:
        return None
    sources, new_window = content["open"], content["new_window"]
    if not isinstance(sources, list) or not isinstance(new_window, bool) or len(sources) > MOST_PATHS:
        return None
    if not all(isinstance(source, str) and _is_source(source) for source in sources):
        return None
    return tuple(sources), new_window


def absolute(source: str, folder: Path) -> str:
    """A source as the running program can open it, which stands in another folder than this one."""
    return source if source.startswith(LIBRARY_PREFIX) else str(folder / source)


def hand_over(name: str, sources: Sequence[str], *, new_window: bool = False) -> bool:
    """Gives the sources to the program that runs under ``name``; False where none runs or answers."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(message_of(sources, new_window=new_window))
    socket.flush()
    # A socket whose program hangs takes the words too; only the answer says that they were read.
    heard = socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _HEARD
    socket.disconnectFromServer()
    return heard


class SingleInstance(QObject):
    """Listens for files that are opened later.

    Signals:
        opened: the sources (a tuple of absolute paths and ``lib:ID``), and whether they want a new window.
    """

    opened = Signal(object, bool)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)

    def listen(self) -> bool:
        """Begins to listen, unless somebody does; a socket that a program left behind when it crashed is taken over.

        Qt replaces the socket of a living program without a word, so that is asked first.
        """
        probe = QLocalSocket()
        probe.connectToServer(self._name)
        if probe.waitForConnected(_WAIT_MS):
            probe.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Ends listening."""
        self._server.close()

    def _take(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Caller(socket, self).heard.connect(self.opened)


class _Caller(QObject):
    """One connection until its line is complete, too long, or too long in coming."""

    heard = Signal(object, bool)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._line = b""
        socket.setParent(self)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._end)
        self._patience.start(_PATIENCE_MS)
        if socket.bytesAvailable():
            self._read()

    def _read(self) -> None:
        self._line += bytes(self._socket.read(MOST_BYTES + 1 - len(self._line)).data())
        if b"\n" in self._line:
            message = read_message(self._line.partition(b"\n")[0])
            if message is not None:
                self._socket.write(_HEARD)
                self._socket.flush()
                self.heard.emit(*message)
            self._end()
        elif len(self._line) > MOST_BYTES:
            self._end()

    def _end(self) -> None:
        self._patience.stop()
        self._socket.disconnectFromServer()
        if self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self.deleteLater()


def _is_source(source: str) -> bool:
    if "\0" in source or len(source) > 4096:
        return False
    return source.startswith(LIBRARY_PREFIX) or Path(source).is_absolute()
