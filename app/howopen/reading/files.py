# SPDX-License-Identifier: Apache-2.0
"""The bytes of a file, no more of them than its format may have."""

from __future__ import annotations

import stat
from pathlib import Path

from howopen.reading import failures
from howopen.reading.limits import Limits
from howopen.reading.sniff import SUFFIXES, Format

LINES = (Format.TEXT, Format.MARKDOWN, Format.HTML)
"""Formats that are text themselves, and far smaller than the others."""


def shown_name(path: Path) -> str:
    """The file's name; bytes in it that no encoding explains become "?", so that every format can hold it."""
    return (path.name or str(path)).encode("utf-8", errors="replace").decode()


def bytes_of(path: Path, name: str, limits: Limits) -> bytes:
    """The bytes of the file at ``path``, which is called ``name``.

    Raises:
        HowOpenError: if there is none, it may not be read, is empty or too large.
    """
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise failures.directory(name)
        if not stat.S_ISREG(status.st_mode):
            raise failures.not_regular(name)
        limit = _byte_limit(path, limits)
        if status.st_size > limit:
            raise failures.too_large(name, status.st_size, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise failures.missing(name) from error
    except PermissionError as error:
        raise failures.forbidden(name) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise failures.unreadable(name, getattr(error, "strerror", None) or "the path is not valid") from error
    if len(data) > limit:
        raise failures.too_large(name, len(data), limit)
    if not data:
        raise failures.empty(name)
    return data


def _byte_limit(path: Path, limits: Limits) -> int:
    """The bound that the file's name sets before a byte of it is read."""
    promised = SUFFIXES.get(path.suffix.lower(), Format.TEXT)
    return max(limits.text_bytes, 1) if promised in LINES else limits.file_bytes
