# SPDX-License-Identifier: Apache-2.0
"""A file of lines that only grows: a line is in it whole or not at all, also after a crash or a power cut."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from howopen.domain.errors import HowOpenError

_SYNC_SECONDS: Final = 1.0
"""How much work a power cut may cost at most; any other death costs none."""

_CHUNK: Final = 1 << 20
_FAR: Final = 1 << 40


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands: its file, and its bytes in it, line end included."""

    path: Path
    offset: int
    length: int

    def line(self) -> bytes:
        """The line."""
        with self.path.open("rb") as file:
            file.seek(self.offset)
            return file.read(self.length)


def lines(path: Path) -> Iterator[tuple[Place, bytes]]:
    """The whole lines of a file, a torn one at its end left out; none where there is no file."""
    if not path.exists():
        return
    offset = 0
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield Place(path, offset, len(line)), line
            offset += len(line)


class Journal:
    """The file at ``path``, open for more lines, and for one process alone.

    A torn last line is cut off. A line goes to the system in one piece at once, and to the disk with those of the same
    second.

    Raises:
        HowOpenError: if it can't be written, or another process has it open.
    """

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.monotonic) -> None:
        self.path = path
        self._clock = clock
        self._synced = clock()
        try:
            self._file = path.open("ab", buffering=0)
        except OSError as error:
            raise unwritable(path, error) from error
        try:
            self._end = self._taken_over()
        except BaseException:
            self._file.close()
            raise

    @property
    def length(self) -> int:
        """The bytes of all its lines."""
        return self._end

    def append(self, line: bytes) -> Place:
        """Adds a line, which ends with its line end, and returns where it stands.

        Raises:
            HowOpenError: if it can't be written.
        """
        place = Place(self.path, self._end, len(line))
        try:
            if self._file.write(line) != len(line):
                raise OSError(None, "the disk took only a part")
            self._end += len(line)
            if self._clock() - self._synced >= _SYNC_SECONDS:
                self.sync()
        except OSError as error:
            raise unwritable(self.path, error) from error
        return place

    def _taken_over(self) -> int:
        """Makes the file this process's own, and cuts a torn line off; returns its length."""
        try:
            _lock(self._file.fileno(), self.path)
            if not os.path.samestat(os.fstat(self._file.fileno()), self.path.stat()):
                raise _busy(self.path)  # its last owner removed it between our opening and our lock
            end = _whole(self.path)
            self._file.truncate(end)
        except OSError as error:
            raise unwritable(self.path, error) from error
        return end

    def sync(self) -> None:
        """Sees to it that all lines are on the disk."""
        os.fsync(self._file.fileno())
        self._synced = self._clock()

    def clear(self) -> None:
        """Begins anew."""
        self._file.truncate(0)
        self._end = 0

    def close(self) -> None:
        """Syncs and closes it; without a line, removes it."""
        if self._file.closed:
            return
        self.sync()
        self._file.close()
        if not self._end:
            self.path.unlink(missing_ok=True)


def replace_with(path: Path, parts: Iterable[bytes]) -> None:
    """Writes ``parts`` one after the other in place of the file at ``path``, which stays as it is until all are there.

    Raises:
        HowOpenError: if it can't be written; the old file is then untouched.
    """
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.howopen-new")
    try:
        with beside.open("wb") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise unwritable(path, error) from error


def unwritable(path: Path, error: OSError) -> HowOpenError:
    """The error of a file that could not be written."""
    return HowOpenError(
        f"{path.name} could not be written: {error.strerror}.",
        hint="What was done is kept: when there is room, and you may write there, continue with --resume.",
    )


def _whole(path: Path) -> int:
    """How many bytes of a file are whole lines."""
    end = path.stat().st_size
    with path.open("rb") as file:
        while end:
            start = max(0, end - _CHUNK)
            file.seek(start)
            found = file.read(end - start).rfind(b"\n")
            if found >= 0:
                return start + found + 1
            end = start
    return 0


def _lock(handle: int, path: Path) -> None:
    """Keeps others out until this process ends, however it ends.

    Raises:
        HowOpenError: if another process is in.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _FAR, os.SEEK_SET)  # a locked byte can't be read, so none of the lines is locked
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise _busy(path) from error


def _busy(path: Path) -> HowOpenError:
    return HowOpenError(
        f"Another run writes to {path.name}.", hint="Wait until it has ended, or choose another output."
    )
