# SPDX-License-Identifier: Apache-2.0
"""Section numbers as printed at the start of a block, and what each may stand for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Numbering(StrEnum):
    """A way of counting."""

    NUMBER = "number"  # 1 2 3
    LETTER = "letter"  # a b c
    CAPITAL = "capital"  # A B C
    ROMAN = "roman"  # i ii iii
    ROMAN_CAPITAL = "roman-capital"  # I II III
    DECIMAL = "decimal"  # 1.1 1.2 2.1
    SECTION = "section"  # Section 4, § 3
    PART = "part"  # Article II, Part 3, Chapter 1
    ANNEX = "annex"  # Annex A, Attachment B, Exhibit 1


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to understand a marker: the numbering it belongs to and its place in it, counted from 1."""

    numbering: Numbering
    value: int


@dataclass(frozen=True, slots=True)
class Marker:
    """A section number at the start of a block.

    ``printed`` is the marker as it stands ("(iv)"), ``token`` the number alone ("iv"), ``form`` its punctuation
    ("(x)"), ``keyword`` the word before it ("Annex"). ``start`` and ``end`` are offsets in the block. ``readings``
    holds more than one entry where only the neighbours can tell ("i." is the ninth letter or the first roman).
    """

    printed: str
    token: str
    form: str
    readings: tuple[Reading, ...]
    start: int
    end: int
    keyword: str = ""


_LEAD = r"(?P<lead>\s*(?:#{1,6}\s+)?(?:[•·▪◦‣–-]\s+)?(?:\*\*|__)?)"
_KEYWORDS = {
    "section": Numbering.SECTION,
    "§": Numbering.SECTION,
    "article": Numbering.PART,
    "part": Numbering.PART,
    "chapter": Numbering.PART,
    "clause": Numbering.PART,
    "annex": Numbering.ANNEX,
    "attachment": Numbering.ANNEX,
    "appendix": Numbering.ANNEX,
    "exhibit": Numbering.ANNEX,
    "schedule": Numbering.ANNEX,
    "addendum": Numbering.ANNEX,
}
_KEYWORD = re.compile(
    _LEAD + r"(?P<word>§|section|article|part|chapter|clause|annex|attachment|appendix|exhibit|schedule|addendum)"
    r"(?:[ \t]*(?<=§)|[ \t]+)(?P<token>\d{1,3}(?:\.\d{1,3})*|[IVXL]+|[A-Z])(?![\w(])(?P<close>[.:)]?)",
    re.IGNORECASE,
)
_BARE_ANNEX = re.compile(
    _LEAD + r"(?P<word>ANNEX|ATTACHMENT|APPENDIX|EXHIBIT|SCHEDULE|ADDENDUM|Annex|Appendix)[ \t]*(?=:|$)"
)
_DECIMAL = re.compile(_LEAD + r"(?P<open>\(?)(?P<token>\d{1,3}(?:\.\d{1,3})+)(?P<close>[.):]?)(?=\s|\*\*|$|[^\W\d])")
_SIMPLE = re.compile(
    _LEAD + r"(?P<open>[(（]?)(?P<token>\d{1,3}|[ivxl]+|[IVXL]+|[a-z]{1,2}|[A-Z])(?P<close>\\?[.)）．、]{1,2})"
    r"(?=\s|\*\*|$|[“\"（]|[\u3400-\u9fff\uac00-\ud7af])"
)
_BARE_NUMBER = re.compile(_LEAD + r"(?P<open>)(?P<token>\d{1,2})(?P<close>)(?=\s+[A-Z])")
# Wide punctuation of Chinese and Korean texts, and Markdown's backslash, are no style of their own.
_NARROW = str.maketrans({"（": "(", "）": ")", "．": ".", "、": ".", "\\": None})
_ROMAN_FORM = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_DIGITS = {"i": 1, "v": 5, "x": 10}


def roman_value(token: str) -> int | None:
    """The number that a roman numeral up to 39 stands for, or None where ``token`` is none."""
    lowered = token.lower()
    if not lowered or not _ROMAN_FORM.fullmatch(lowered):
        return None
    digits = [_ROMAN_DIGITS[letter] for letter in lowered]
    following = [*digits[1:], 0]
    return sum(-digit if digit < after else digit for digit, after in zip(digits, following, strict=True))


def find_marker(text: str, *, heading: bool = False) -> Marker | None:
    """The marker that the block ``text`` starts with, or None.

    A number without punctuation ("1 Definitions") counts only in a ``heading``.
    """
    return _keyword_marker(text) or _decimal_marker(text) or _simple_marker(text, heading=heading)


def _keyword_marker(text: str) -> Marker | None:
    match = _KEYWORD.match(text)
    if match is None or not _stands_alone(match, text):
        return _bare_annex(text)
    token = match["token"]
    value = _value(token)
    if value is None:
        return None
    word = match["word"]
    return Marker(
        printed=match[0][len(match["lead"]) :].strip(),
        token=token,
        form="keyword",
        readings=(Reading(_KEYWORDS[word.lower()], value),),
        start=match.end("lead"),
        end=match.end(),
        keyword="" if word == "§" else word.capitalize(),
    )


def _stands_alone(match: re.Match[str], text: str) -> bool:
    """Whether the keyword heads the block, instead of opening a sentence such as "Section 3 shall survive"."""
    first = match["word"][0]
    if first != "§" and not first.isupper():
        return False
    if match["close"]:
        return True
    rest = text[match.end() :].lstrip(" \t").split("\n", 1)[0]
    return not rest or not (rest[0].islower() or rest[0] in ",;)")


def _bare_annex(text: str) -> Marker | None:
    match = _BARE_ANNEX.match(text)
    if match is None:
        return None
    reading = Reading(Numbering.ANNEX, 1)
    word = match["word"]
    end = match.end() + (1 if text[match.end() : match.end() + 1] == ":" else 0)
    return Marker(
        text[match.start("word") : end], "", "keyword", (reading,), match.start("word"), end, word.capitalize()
    )


def _decimal_marker(text: str) -> Marker | None:
    match = _DECIMAL.match(text)
    if match is None:
        return None
    parts = [int(part) for part in match["token"].split(".")]
    if parts[0] == 0:
        return None
    return _built(match, (Reading(Numbering.DECIMAL, parts[-1]),), form="decimal")


def _simple_marker(text: str, *, heading: bool) -> Marker | None:
    match = _SIMPLE.match(text) or (_BARE_NUMBER.match(text) if heading else None)
    if match is None or (match["open"] and match["close"][-1] not in ")）"):
        return None
    readings = _readings(match["token"])
    form = f"{match['open']}x{match['close']}".translate(_NARROW)
    return _built(match, readings, form=form) if readings else None


def _built(match: re.Match[str], readings: tuple[Reading, ...], *, form: str) -> Marker:
    start = match.end("lead")
    return Marker(match[0][len(match["lead"]) :], match["token"], form, readings, start, match.end())


def _readings(token: str) -> tuple[Reading, ...]:
    if token.isdigit():
        return (Reading(Numbering.NUMBER, int(token)),) if int(token) else ()
    found: list[Reading] = []
    upper = token.isupper()
    if len(token) == 1:
        found.append(Reading(Numbering.CAPITAL if upper else Numbering.LETTER, ord(token.lower()) - ord("a") + 1))
    elif len(set(token)) == 1 and len(token) == 2 and not upper:
        found.append(Reading(Numbering.LETTER, 26 + ord(token[0]) - ord("a") + 1))  # z, aa, bb
    roman = roman_value(token)
    if roman is not None:
        found += [Reading(Numbering.ROMAN_CAPITAL, roman)] * upper
        found.append(Reading(Numbering.ROMAN, roman))  # "(V)" after "(iv)" goes on with it
    return tuple(found)


def _value(token: str) -> int | None:
    if token[0].isdigit():
        return int(token.split(".")[-1])
    roman = roman_value(token)
    if roman is not None:
        return roman
    return ord(token.lower()) - ord("a") + 1 if len(token) == 1 else None
