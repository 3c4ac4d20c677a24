# SPDX-License-Identifier: Apache-2.0
"""Settings that are written in a thread: nobody waits for the disk, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from howopen.domain.errors import HowOpenError
from howopen.workspace.last_state import LastState
from howopen.workspace.settings import Settings


class Disk:
    """A disk that writes only while it is let; ``begun`` once it was asked to."""

    def __init__(self) -> None:
        self.written: list[bytes] = []
        self.begun, self.let = threading.Event(), threading.Event()

    def write(self, state: bytes) -> None:
        self.begun.set()
        assert self.let.wait(10)
        self.written.append(state)


def test_nobody_waits_for_the_disk_and_the_last_state_wins() -> None:
    disk = Disk()
    state = LastState(disk.write)
    state.keep(b"first")
    assert disk.begun.wait(10)
    for later in (b"second", b"third", b"last"):
        state.keep(later)
    assert disk.written == []
    disk.let.set()
    state.flush()
    assert disk.written == [b"first", b"last"]


def test_a_state_that_comes_after_a_failure_is_written() -> None:
    written: list[bytes] = []

    def write(state: bytes) -> None:
        if state == b"bad":
            raise HowOpenError("The disk is full.", hint="Make room.")
        written.append(state)

    state = LastState(write)
    state.keep(b"bad")
    with pytest.raises(HowOpenError):
        state.flush()
    state.keep(b"good")
    state.flush()
    assert written == [b"good"]


def test_what_was_set_is_in_the_file_after_flush(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(path, later=True)
    for zoom in range(80, 121):
        settings.set("zoom", zoom)
    assert settings.number("zoom") == 120
    settings.flush()
    assert Settings(path).number("zoom") == 120


def test_flush_tells_that_the_file_could_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings = Settings(tmp_path / "settings.json", later=True)
    settings.set("theme", "dark")
    with pytest.raises(HowOpenError, match=r"settings\.json"):
        settings.flush()


def test_a_process_that_ends_without_flush_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    program = (
        "import sys; from pathlib import Path; from howopen.workspace.settings import Settings\n"
        "settings = Settings(Path(sys.argv[1]), later=True); settings.set('theme', 'dark'); raise SystemExit(3)"
    )
    ended = subprocess.run([sys.executable, "-c", program, str(path)], check=False, env={"PYTHONPATH": _app()})
    assert ended.returncode == 3
    assert Settings(path).text("theme") == "dark"


def _app() -> str:
    import howopen

    return str(Path(howopen.__file__).parents[1])
