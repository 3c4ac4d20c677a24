# SPDX-License-Identifier: Apache-2.0
"""RTF bytes to tokens, and code pages by the numbers that RTF has for them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from howopen.reading.content import names

_TOKEN = re.compile(
    rb"\\(?:(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?[ ]?|'(?P<hex>[0-9A-Fa-f]{2})|(?P<sign>[^A-Za-z]))"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}]+)",
    re.S,
)
_MAC = {
    77: "mac_roman", 78: "shift_jis", 79: "big5", 80: "euc_kr", 81: "mac_roman", 83: "mac_greek", 84: "mac_cyrillic",
    85: "gb18030", 86: "mac_roman", 88: "cp874", 89: "mac_latin2",
}  # fmt: skip
_CHARSETS = _MAC | {
    128: "cp932", 129: "cp949", 130: "johab", 134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
SYMBOL = "symbol"
"""What stands for the encoding of a symbol font, whose glyphs mean nothing that could be known."""

CHARACTERS = {
    "tab": "\t", "line": "\n", "softline": "\n", "lbr": "\n", "page": "\n", "column": "\n", "emdash": "\u2014",
    "endash": "\u2013", "emspace": " ", "enspace": " ", "qmspace": " ", "bullet": "\u2022", "lquote": "\u2018",
    "rquote": "\u2019", "ldblquote": "\u201c", "rdblquote": "\u201d", "nestcell": " ", "nestrow": " ",
}  # fmt: skip
"""Control words that stand for a character."""

SIGNS = {"~": "\u00a0", "_": "-", "{": "{", "}": "}", "\\": "\\", "-": ""}
"""Control symbols that stand for a character."""

PASSED = names("rtf field fldrslt shp shpinst shpgrp result object mmath moMath moMathPara shppict do dptxbx")
"""Groups whose words are words of the text, also where a star says that old programs may pass over them."""

SKIPPED = names(
    "colortbl pict objdata objname objclass fldinst fldtype generator themedata datastore listtable listoverridetable "
    "rsidtbl xmlnstbl latentstyles bkmkstart bkmkend shprslt nonshppict sp sn sv pntxta pntxtb pnseclvl ftnsep ftnsepc "
    "ftncn aftnsep aftnsepc aftncn filetbl docvar userprops template private xe tc background formfield datafield "
    "mmathPr mathPict objalias revtim creatim printim buptim doccomm keywords subject author operator company manager "
    "category comment hlinkbase nonesttables panose falt"
)
"""Groups without words of the text, also where no star says so."""


class Token(Enum):
    """What a token is."""

    WORD = auto()
    SIGN = auto()
    OPEN = auto()
    CLOSE = auto()
    BYTES = auto()


@dataclass(frozen=True, slots=True)
class Part:
    """One token: a control word with its number (None where it has none), a sign, a brace, or bytes of text."""

    kind: Token
    word: str = ""
    number: int | None = None
    data: bytes = b""


def tokens(data: bytes) -> Iterator[Part]:
    """The tokens of an RTF file; binary data is passed over."""
    place, end = 0, len(data)
    while place < end:
        match = _TOKEN.match(data, place)
        if match is None:  # a backslash at the very end
            return
        place = match.end()
        if match["word"] is not None:
            number = int(match["number"]) if match["number"] else None
            word = match["word"].decode("ascii")
            if word == "bin":
                place += max(number or 0, 0)
            yield Part(Token.WORD, word, number)
        elif match["text"] is not None:
            text = match["text"].replace(b"\r", b"").replace(b"\n", b"").replace(b"\x00", b"")
            if text:
                yield Part(Token.BYTES, data=text)
        elif match["hex"] is not None:
            yield Part(Token.BYTES, word="'", data=bytes.fromhex(match["hex"].decode("ascii")))
        elif match["brace"] is not None:
            yield Part(Token.OPEN if match["brace"] == b"{" else Token.CLOSE)
        else:
            yield Part(Token.SIGN, match["sign"].decode("latin-1"))


def encoding_of_charset(number: int | None, default: str) -> str:
    """The encoding of a font by the number of its character set; ``default`` for those that follow the document."""
    if number == 2:
        return SYMBOL
    return _CHARSETS.get(number or 0, default)


def encoding_of_page(number: int | None) -> str:
    """The encoding of a code page by its number; Windows-1252 where it is unknown."""
    special = {65001: "utf-8", 10000: "mac_roman", 936: "gb18030"}
    name = special.get(number or 0, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name


def characters(data: bytes, encoding: str) -> str:
    """The characters of ``data``; those of a symbol font that are no letters here are bullets."""
    if encoding == SYMBOL:
        return "".join(chr(byte) if byte < 0x80 else "\N{BULLET}" for byte in data)
    return data.decode(encoding, errors="replace")
