# SPDX-License-Identifier: Apache-2.0
"""Which font of a PDF can show which character, so that a quotation in any script is printed.

Text in Latin letters is set in Bitstream Vera, which comes with reportlab and is embedded. Chinese, Japanese and
Korean are set in the fonts that Adobe's readers, PDFium and Ghostscript bring or replace themselves, so no font of
tens of megabytes is embedded.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Final

from howopen.exporting.safe import xml_text

TEXT: Final = "Vera"
BOLD: Final = "VeraBd"
_FAMILY: Final = (TEXT, BOLD, "VeraIt", "VeraBI")
_CHINESE: Final = "STSong-Light"
_JAPANESE: Final = "HeiseiMin-W3"
_KOREAN: Final = "HYSMyeongJo-Medium"
# First and last character of each script, and the font that has it.
_SCRIPTS: Final = (
    (0x1100, 0x11FF, _KOREAN),
    (0x3130, 0x318F, _KOREAN),
    (0xAC00, 0xD7AF, _KOREAN),
    (0x3040, 0x30FF, _JAPANESE),
    (0x2E80, 0x303F, _CHINESE),
    (0x3100, 0x312F, _CHINESE),
    (0x3200, 0x9FFF, _CHINESE),
    (0xF900, 0xFAFF, _CHINESE),
    (0xFE30, 0xFE4F, _CHINESE),
    (0xFF00, 0xFFEF, _CHINESE),
    (0x0391, 0x03C9, _CHINESE),
    (0x0401, 0x0451, _CHINESE),
)
# Signs that Vera lacks, and how they are written in words of its own.
_SPELLED: Final = str.maketrans({"‐": "-", "‑": "-", "\u00ad": "", "\u200b": "", "\u2060": "", "\ufeff": ""})


@dataclass(frozen=True, slots=True)
class Fonts:
    """The characters that the embedded font has."""

    characters: frozenset[int]

    def name(self, character: str) -> str:
        """The font for a character that the text's own lacks, or "" where that has it.

        What no font has goes to one that keeps the character's number, so that it can still be copied and searched.
        """
        return "" if self._own(character) else _of_script(character) or _CHINESE

    def _own(self, character: str) -> bool:
        return ord(character) in self.characters or character.isspace()

    def missing(self, text: str) -> str:
        """The characters of ``text`` that no font here can show, each once, in their order."""
        unseen = (c for c in text.translate(_SPELLED) if not self._own(c) and not _of_script(c))
        return "".join(dict.fromkeys(unseen))

    def markup(self, text: str) -> str:
        """``text`` for a paragraph of reportlab, each character in a font that has it."""
        return "".join(self._runs(xml_text(text).translate(_SPELLED)))

    def _runs(self, text: str) -> Iterator[str]:
        for font, members in groupby(self._named(text), itemgetter(0)):
            words = html.escape("".join(character for _, character in members), quote=False)
            yield f'<font name="{font}">{words}</font>' if font else words

    def _named(self, text: str) -> Iterator[tuple[str, str]]:
        """Each character with its font; white space and Chinese characters in Japanese or Korean go on in the last one.

        So few runs are one character long, which PDFium leaves out of the text where it has no font for them.
        """
        font = ""
        for character in text:
            own = self.name(character)
            goes_on = character.isspace() or (own == _CHINESE and font in (_JAPANESE, _KOREAN))
            font = font if goes_on else own
            yield font, character


def _of_script(character: str) -> str:
    """The font of the character's script, or ""."""
    code = ord(character)
    return next((font for first, last, font in _SCRIPTS if first <= code <= last), "")


def register() -> Fonts:
    """Makes the fonts known to reportlab, once or again."""
    from reportlab.lib.fonts import addMapping
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfbase.pdfmetrics import getFont, registerFont
    from reportlab.pdfbase.ttfonts import TTFont

    for name in _FAMILY:
        registerFont(TTFont(name, f"{name}.ttf"))
    for name in (_CHINESE, _JAPANESE, _KOREAN):
        registerFont(UnicodeCIDFont(name))
        for bold, italic in ((0, 0), (0, 1), (1, 0), (1, 1)):
            addMapping(name, bold, italic, name)
    for (bold, italic), name in zip(((0, 0), (1, 0), (0, 1), (1, 1)), _FAMILY, strict=True):
        addMapping(TEXT, bold, italic, name)
    return Fonts(frozenset(getFont(TEXT).face.charToGlyph))
