# SPDX-License-Identifier: Apache-2.0
"""Bytes of documents: of one that is no file of its own, such as a version out of a repository, and of a file."""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Final

from howopen import reading
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError

_UNSAFE: Final = re.compile(r"[^\w .()-]")
_NAME_CHARACTERS: Final = 80


def read_contents(name: str, data: bytes) -> Document:
    """The document in a file called ``name`` with the bytes ``data``, read as a file of the person's own is.

    Raises:
        HowOpenError: if it can't be read.
    """
    with tempfile.TemporaryDirectory(prefix="howopen-read-", ignore_cleanup_errors=True) as folder:
        path = Path(folder, _safe(name))
        path.write_bytes(data)
        return replace(reading.read_guarded(path), name=name)


def source_bytes(path: Path) -> bytes:
    """The bytes of a document's file.

    Raises:
        HowOpenError: if it is not there any more or may not be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise HowOpenError(
            f"{path.name} could not be read again: {error.strerror}.", hint="Open it from where it is now."
        ) from error


def _safe(name: str) -> str:
    """A name for a file that no path can hide in, with the ending that tells the format."""
    path = Path(_UNSAFE.sub("_", name))
    return f"{path.stem[:_NAME_CHARACTERS].strip(' .') or 'document'}{path.suffix}"
