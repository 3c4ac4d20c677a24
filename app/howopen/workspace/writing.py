# SPDX-License-Identifier: Apache-2.0
"""Writing files so that a failure leaves the old one."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path
from secrets import token_hex

from howopen.domain.errors import HowOpenError

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Make room, or save somewhere else."),
    errno.EDQUOT: ("your disk quota is used up", "Make room, or save somewhere else."),
    errno.EACCES: ("you may not write there", "Choose a folder of your own, or close the file elsewhere."),
    errno.EPERM: ("you may not write there", "Choose a folder of your own, or close the file elsewhere."),
    errno.EBUSY: ("another program has it open", "Close it there, or save under another name."),
    errno.ETXTBSY: ("another program has it open", "Close it there, or save under another name."),
    errno.EFBIG: ("it is too large for that disk", "Save somewhere else."),
    errno.EROFS: ("that disk can only be read", "Save somewhere else."),
    errno.ENOENT: ("the folder does not exist", "Make the folder first, or save somewhere else."),
    errno.ENOTDIR: ("part of that path is a file, not a folder", "Save somewhere else."),
    errno.EISDIR: ("there is a folder of that name", "Choose another name."),
}


def write_bytes(path: Path, content: bytes) -> None:
    """Writes ``content`` to ``path``, through a file beside it, so that the old file stays until the new one is whole.

    A link keeps pointing where it does, and a device or pipe is written to, never replaced.

    Raises:
        HowOpenError: if it can't be written; the old file is then untouched.
    """
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder")
        if path.exists() and not path.is_file():
            with path.open("wb") as device:
                device.write(content)
        else:
            _replace(Path(os.path.realpath(path)), content)
    except OSError as error:
        reason, hint = _REASONS.get(error.errno or 0, (error.strerror or "the system refused", "Save somewhere else."))
        raise HowOpenError(f"{path.name} could not be saved: {reason}.", hint=hint) from error


def _replace(path: Path, content: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else None
    beside = path.with_name(f".howopen.{token_hex(8)}")
    # A new file gets what the umask leaves, from the system itself: asking for the umask would set it for a moment, for
    # all threads. The copy of one that is there is the person's alone until it has the permissions of that one.
    beside.touch(mode=0o666 if mode is None else 0o600, exist_ok=False)
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(mode)
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
