# SPDX-License-Identifier: Apache-2.0
"""Plain text: the file's own characters, with its paragraphs found."""

from __future__ import annotations

from howopen.reading.content import Content, clean
from howopen.reading.encodings import decode
from howopen.reading.layout import blocks_of


def read_text(data: bytes, name: str) -> Content:
    """The content of a plain text file.

    Raises:
        HowOpenError: if it is not text.
    """
    decoded = decode(data, name)
    return Content(decoded.text, blocks_of(decoded.text), warnings=decoded.warnings)


def from_plain(text: str) -> Content:
    """The content of a text that was pasted or comes from the library."""
    cleaned = clean(text)
    return Content(cleaned, blocks_of(cleaned))
