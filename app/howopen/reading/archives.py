# SPDX-License-Identifier: Apache-2.0
"""Zip archives within bounds: nothing is ever unpacked to disk, and no more than was promised is unpacked at all."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from howopen.reading import failures
from howopen.reading.limits import Limits

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError, LookupError)
_ENCRYPTED = 0x1


@contextmanager
def opened(data: bytes, name: str, kind: str, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """The archive in ``data``, checked; ``kind`` is "Word document" or the like.

    Raises:
        HowOpenError: if it is damaged, or would unpack beyond the limits; also for damage met while it is used.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check(archive, name, limits)
            yield archive
    except _BROKEN as error:
        raise failures.broken(name, kind) from error


def _check(archive: zipfile.ZipFile, name: str, limits: Limits) -> None:
    entries = archive.infolist()
    if len(entries) > limits.entries:
        raise failures.too_many_entries(name, len(entries), limits.entries)
    # zipfile stops at the declared size, so what is declared here is all that can come out.
    if sum(entry.file_size for entry in entries) > limits.unpacked_bytes:
        raise failures.unpacks_too_far(name, limits.unpacked_bytes)
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:  # the same bytes unpacked again and again
            raise failures.unpacks_too_far(name, limits.unpacked_bytes)
        end = entry.header_offset + entry.compress_size


def is_encrypted(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry asks for a password."""
    return bool(entry.flag_bits & _ENCRYPTED)


def names_of(data: bytes) -> tuple[frozenset[str], bytes]:
    """The names in an archive and the start of its ``mimetype`` entry; both empty where it can't be looked into."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = frozenset(archive.namelist())
            if "mimetype" not in names:
                return names, b""
            with archive.open("mimetype") as member:
                return names, member.read(100)
    except (*_BROKEN, RuntimeError):
        return frozenset(), b""
