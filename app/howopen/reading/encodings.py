# SPDX-License-Identifier: Apache-2.0
"""Bytes of a text file to characters."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from howopen.reading import failures
from howopen.reading.content import clean

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it starts with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CANDIDATES = ["gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp1252"]
_NAMES = {
    "gb18030": "GB 18030",
    "big5": "Big5",
    "shift_jis": "Shift JIS",
    "euc_jp": "EUC-JP",
    "euc_kr": "EUC-KR",
    "cp1252": "Windows-1252",
    "latin-1": "Latin-1",
}
_SAMPLE = 65_536
_BINARY_SHARE = 0.02
_CONTROLS = frozenset(range(0x20)) - frozenset(b"\t\n\r\f\v\x1a\x1b") | frozenset(range(0x7F, 0xA0)) - {0x85} | {0xFFFD}


@dataclass(frozen=True, slots=True)
class Decoded:
    """A clean text and what the reviewer should know about how it was decoded."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(data: bytes, name: str) -> Decoded:
    r"""The characters of ``data``: by its byte order mark, as UTF-8, UTF-16 or UTF-32, else by a guess that is told.

    The text has ``\n`` line ends only, no NULs and no byte order mark.

    Raises:
        HowOpenError: if it is not text in any encoding known here.
    """
    raw, warnings = _characters(data)
    if _looks_binary(raw):
        raise failures.binary(name)
    if "\x00" in raw:
        warnings.append("The file held NUL characters, which are left out.")
    if "\ufffd" in raw:
        warnings.append("Some characters could not be decoded and are shown as “\ufffd”.")
    return Decoded(clean(raw), tuple(warnings))


def _characters(data: bytes) -> tuple[str, list[str]]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), []
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace"), []
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError:
        return _guessed(data)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32 without a mark: Latin text then has its NULs all at the same places of each unit."""
    sample = data[: _SAMPLE - _SAMPLE % 4]
    sample = sample[: len(sample) - len(sample) % 4]
    if b"\x00" not in sample:
        return ""
    zeros = [sample[place::4].count(0) / (len(sample) / 4) for place in range(4)]
    if min(zeros[1:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if min(zeros[:3]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    even, odd = (zeros[0] + zeros[2]) / 2, (zeros[1] + zeros[3]) / 2
    if odd > 0.3 and even < 0.05:
        return "utf-16-le"
    if even > 0.3 and odd < 0.05:
        return "utf-16-be"
    return ""


def _guessed(data: bytes) -> tuple[str, list[str]]:
    """An encoding of one or two bytes a character, as charset-normalizer judges a sample."""
    from charset_normalizer import from_bytes

    best = from_bytes(_sample(data), cp_isolation=_CANDIDATES, enable_fallback=False).best()
    encoding = best.encoding if best else "cp1252"
    text = _strictly(data, encoding)
    if text is None:
        encoding = "utf-8" if _mostly_utf8(data) else "cp1252"
        text = _strictly(data, encoding)
    if text is None and encoding == "utf-8":
        return data.decode("utf-8", errors="replace"), []
    if text is None:
        # Windows-1252 leaves five bytes undefined; Latin-1 has a character for each.
        encoding, text = "latin-1", data.decode("latin-1")
    return text, [f"The file does not say its encoding; it was read as {_NAMES.get(encoding, encoding)}."]


def _sample(data: bytes) -> bytes:
    """Lines with a byte beyond ASCII, which alone tell the encoding; at most ``_SAMPLE`` bytes."""
    picked: list[bytes] = []
    size = 0
    for line in data.splitlines():
        if not line.isascii():
            picked.append(line[:_SAMPLE])
            size += len(picked[-1])
        if size >= _SAMPLE:
            break
    return b"\n".join(picked)


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _mostly_utf8(data: bytes) -> bool:
    """Whether few characters of UTF-8 text are broken, as where a download was cut short."""
    text = data[:_SAMPLE].decode("utf-8", errors="replace")
    beyond = sum(not character.isascii() for character in text)
    return text.count("\ufffd") * 10 <= beyond


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    strange = sum(ord(character) in _CONTROLS for character in sample)
    return strange > max(_BINARY_SHARE * len(sample), 2) and strange > _BINARY_SHARE * len(sample)
