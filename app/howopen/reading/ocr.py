# SPDX-License-Identifier: Apache-2.0
"""Text recognition (OCR), offline: which engine this machine has, and what an engine takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Picture:
    """A page in shades of grey: a byte a dot, row by row from the top, 0 for black; ``dpi`` are dots an inch."""

    width: int
    height: int
    dpi: int
    dots: bytes

    @property
    def pgm(self) -> bytes:
        """The picture as a file (portable grey map)."""
        return b"P5 %d %d 255\n" % (self.width, self.height) + self.dots


@dataclass(frozen=True, slots=True)
class PictureLine:
    """A line of recognised words, and its box in dots from the top left.

    ``unsure`` are the ranges of ``text`` of which the engine says that they may well be wrong.
    """

    text: str
    left: int
    top: int
    right: int
    bottom: int
    unsure: tuple[tuple[int, int], ...] = ()


class OcrEngine(Protocol):
    """Recognises the text in pictures of pages."""

    @property
    def name(self) -> str:
        """What to call it, with its version and languages where it says them."""

    @property
    def at_once(self) -> int:
        """How many pictures it may be given at the same time, from as many threads."""

    def lines(self, picture: Picture) -> tuple[PictureLine, ...]:
        """The lines of text in the picture, those of one column after the other where it tells columns.

        Raises:
            OcrError: if the engine fails or takes too long.
        """


class OcrError(Exception):
    """An engine gave no result for one picture; the message says why."""


def available() -> OcrEngine | None:
    """The engine of this machine: tesseract where it is installed, else rapidocr where it is, else None.

    Starts at most ``tesseract --list-langs``, some 10 ms.
    """
    from howopen.reading.ocr_rapid import RapidEngine
    from howopen.reading.ocr_tesseract import TesseractEngine

    return TesseractEngine.found() or RapidEngine.found()
