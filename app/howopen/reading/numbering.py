# SPDX-License-Identifier: Apache-2.0
"""List numbers as they are printed."""

from __future__ import annotations

BULLET = "\N{BULLET}"
"""What stands for every bullet, whatever font the source drew it in."""

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_CHINESE_DIGITS = "零一二三四五六七八九"
_MOST = 5000


def roman(number: int) -> str:
    """``number`` in lower-case Roman numerals; as digits where it is not from 1 to 5000."""
    if not 1 <= number <= _MOST:
        return str(number)
    parts: list[str] = []
    for value, letters in _ROMAN:
        parts.append(letters * (number // value))
        number %= value
    return "".join(parts)


def letters(number: int) -> str:
    """The letters a to z, then aa, bb ... as Word counts; as digits where ``number`` is not from 1 to 5000."""
    if not 1 <= number <= _MOST:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


def chinese(number: int) -> str:
    """``number`` from 1 to 99 in Chinese numerals; as digits beyond."""
    if not 1 <= number <= 99:
        return str(number)
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_CHINESE_DIGITS[tens]}十"
    return head + (_CHINESE_DIGITS[ones] if ones else "")


def formatted(number: int, style: str) -> str:
    """``number`` in one of Word's number formats ("lowerRoman"); decimal where the format is unknown."""
    match style:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02d}"
        case "chineseCounting" | "chineseCountingThousand" | "ideographTraditional" | "japaneseCounting":
            return chinese(number)
        case "none":
            return ""
        case _:
            return str(number)
