# SPDX-License-Identifier: Apache-2.0
"""Bytes of documents: of one that is no file of its own, such as a version out of a repository, and of a file."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from howopen import reading
from howopen.domain.document import Document
from howopen.domain.errors import HowOpenError
from howopen.reading.containers import extracted
from howopen.reading.sniff import format_of
from howopen.workspace.inputs import PLAINLY, ReadAs

NO_RECOGNITION: Final = (
    "Text recognition (OCR) is not installed on this computer: install tesseract, or HowOpen with its extra “ocr”."
)
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


def read_file(
    source: str,
    *,
    way: ReadAs = PLAINLY,
    progress: Callable[[str], None] | None = None,
    preview: Callable[[Document], None] | None = None,
) -> Document:
    """The document at a path, or "archive.zip › NAME".

    Raises:
        HowOpenError: if it can't be read.
    """
    path, member = reading.located(source)
    try:
        document = reading.read_guarded(
            path,
            member=member,
            password=way.password,
            tracked=way.tracked,
            ocr=way.ocr,
            progress=progress,
            preview=preview,
        )
    except HowOpenError as error:
        if way.ocr and error.needs_recognition:  # it was asked for, and there is nothing to do it with
            raise HowOpenError(error.message, hint=NO_RECOGNITION) from error
        raise
    if way.ocr and document.unread_pages and reading.ocr_available() is None:
        return replace(document, warnings=(*document.warnings, NO_RECOGNITION))
    return document


def source_bytes(source: str, *, password: str = "") -> bytes:
    """The bytes of a document's file, out of its archive where it lies in one.

    Raises:
        HowOpenError: if it is not there any more or may not be read.
    """
    path, member = reading.located(source)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise HowOpenError(
            f"{path.name} could not be read again: {error.strerror}.", hint="Open it from where it is now."
        ) from error
    if not member:
        return data
    found = format_of(data, path.name)
    return extracted(data, path.name, found, member, reading.Limits(), password=password)[0]


def _safe(name: str) -> str:
    """A name for a file that no path can hide in, with the ending that tells the format."""
    path = Path(_UNSAFE.sub("_", name))
    return f"{path.stem[:_NAME_CHARACTERS].strip(' .') or 'document'}{path.suffix}"
