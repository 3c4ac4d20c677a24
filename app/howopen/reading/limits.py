# SPDX-License-Identifier: Apache-2.0
"""How much of the machine one file may take."""

from __future__ import annotations

from dataclasses import dataclass

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds for reading one file; the defaults let through every agreement that a person could read.

    ``text_bytes`` holds for plain text, Markdown and HTML, ``file_bytes`` for all other formats, ``unpacked_bytes``
    for all members of an archive together, archives inside it included; ``entries`` counts those members, and
    ``archives`` how deep archives may lie in each other. ``repeats`` is how often a row or cell may say that it is
    repeated. ``memory_bytes`` and ``seconds`` bind the guarded reader's process, ``ocr_seconds``
    where it recognises text in pictures; ``nesting`` counts elements inside each other.
    """

    text_bytes: int = 32 * MEBIBYTE
    file_bytes: int = 256 * MEBIBYTE
    unpacked_bytes: int = 256 * MEBIBYTE
    entries: int = 5000
    archives: int = 3
    repeats: int = 100
    pages: int = 5000
    nesting: int = 500
    memory_bytes: int = 2048 * MEBIBYTE
    seconds: float = 120.0
    ocr_seconds: float = 1800.0
