# SPDX-License-Identifier: Apache-2.0
"""What the start and the look of a line tell: list numbers, bullets and headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.document import BlockKind


class Style(StrEnum):
    """The look of a list marker; items of one list share it."""

    BULLET = "bullet"
    DECIMAL = "decimal"
    LOWER = "lower"
    UPPER = "upper"
    ROMAN = "roman"
    UPPER_ROMAN = "upper-roman"
    CHINESE = "chinese"


@dataclass(frozen=True, slots=True)
class Marker:
    """A list number or bullet at the start of a line.

    ``text`` is it as printed, ``body`` the same without brackets and dots, ``style`` its look with its brackets
    ("(lower)"), ``depth`` the count of numbers in "2.1.3", else 1.
    """

    text: str
    body: str
    style: str
    depth: int


_BULLET = re.compile(r"[-*+\u2022\u00b7\u2013\u2014\u25e6\u25aa\u25a0\u25cf\u25cb\u2023\u2043\uf0b7](?=\s+\S)")
_NUMBER = re.compile(
    r"""(?P<open>[(\[（]?)
        (?: (?:Section|Article|Clause|§)\s* )?
        (?P<body> \d{1,3}(?:\.\d{1,3})* | (?=[ivxlc]) (?:xl|xc|l?x{0,3}) (?:ix|iv|v?i{0,3})
                  | (?=[IVXLC]) (?:XL|XC|L?X{0,3}) (?:IX|IV|V?I{0,3}) | ([a-z])\3? | [A-Z]
                  | [一二三四五六七八九十]{1,3} )
        (?P<close> [)\]）] | \.\) | [.、．:] (?=\s|\*|[^\x00-\x7f]|$) | (?<=\d)\.(?=[A-Z“"]) | (?=\s) )""",
    re.VERBOSE,
)
_DEFINED = re.compile(r"第\s*[一二三四五六七八九十百\d]{1,4}\s*[条章节部]")
_PART = re.compile(
    r"(?:SECTION|Section|ARTICLE|Article|EXHIBIT|Exhibit|APPENDIX|Appendix|SCHEDULE|Schedule|ANNEX|Annex|ATTACHMENT"
    r"|Attachment|PART|Part|CHAPTER|Chapter|TITLE)(?:\s+(?:\d{1,3}(?:\.\d+)*|[IVXLC]{1,6}|[A-Z])\b[\s.:)\u2013\u2014-]*|:\s*)"
)
_TAGGED = re.compile(r"<h([1-6])\b[^>]*>.*</h\1>\Z", re.I)
_HASHES = re.compile(r"(#{1,6})\s+\S")
_ROMAN = re.compile(r"[ivxlc]+\Z")
_END = re.compile(r"[.;:!?。；：！？][\"”’')\]*_]*\Z")
_INNER_END = re.compile(r"[.;!?]\s+\w")
_OPEN_END = re.compile(r"(?:,|，|、|\b(?:and|or|the|of|to|a|an|in|by|for|with|any|this|section|sections))\Z", re.I)
_NOT_HEADING = re.compile(
    r"://|@|\(c\)|©|\bcopyright\b|\bdated?\b|\A\W*version\b"
    r"|\blast\s+(?:modified|updated)\b|\b(?:modified|updated|effective)(?:\s*:|\s+(?:on|as\s+of)\b)|_{3,}",
    re.I,
)

_CLAUSE = re.compile(r"\b(?:you|we|may|must|shall|will|is|are|do|agree)\b", re.I)

_HEADING_CHARACTERS = 100
_TITLE_WORDS = 9


def marker_of(line: str) -> Marker | None:
    """The list marker that ``line`` (without its indent) starts with, or None."""
    if _BULLET.match(line):
        return Marker(line[0], line[0], Style.BULLET, 1)
    match = _NUMBER.match(line)
    if match is None or not line[match.end() :].strip():
        return None
    body, opened, closed = match["body"], match["open"], match["close"]
    if opened and closed not in (")", "]", "）"):
        return None
    if not closed and not _bare_number_counts(body, line[match.end() :].lstrip()):
        return None
    style = _style(body)
    return Marker(
        match[0].strip(), body, f"{opened}{style}{closed}", body.count(".") + 1 if style is Style.DECIMAL else 1
    )


def _bare_number_counts(body: str, rest: str) -> bool:
    """Whether a number without a dot is one of a list: "2.1 Grant" and "3 Termination", not "30 days" or "2024 AI"."""
    if not body[0].isdigit():
        return False
    return (rest[:1].isupper() or rest[:1] in '“"') and ("." in body or len(body) < 3)


def _style(body: str) -> Style:
    if body[0].isdigit():
        return Style.DECIMAL
    if not body.isascii():
        return Style.CHINESE
    lower = body.islower()
    if _ROMAN.match(body.lower()) and body.lower() not in ("c", "l"):
        return Style.ROMAN if lower else Style.UPPER_ROMAN
    return Style.LOWER if lower else Style.UPPER


def ends_sentence(line: str) -> bool:
    """Whether ``line`` ends as a sentence or list item does."""
    return bool(_END.search(line.rstrip()))


def ends_open(line: str) -> bool:
    """Whether ``line`` breaks off in a way that asks for more words: at a comma, an article, a preposition."""
    return bool(_OPEN_END.search(line.rstrip()))


def heading_level(line: str) -> int:
    """The level from 1 of a line that looks like a heading by itself, or 0: hashes, capitals, "Article 3", "2. Grant".

    Short titles without a number or capitals need their surroundings to be known: see ``short_title``.
    """
    text = line.strip()
    if hashes := _HASHES.match(text):
        return len(hashes[1])
    if tagged := _TAGGED.match(text):  # plain text that was copied from a README
        return int(tagged[1])
    if len(text) > _HEADING_CHARACTERS or not any(character.isalpha() for character in text):
        return 0
    text = text.strip("*_ ")
    if _NOT_HEADING.search(text) or text.endswith((";", ",", "；", "，")):
        return 0
    if _DEFINED.match(text) and len(text) <= 30:
        return 1
    marker = marker_of(text)
    rest = text[len(marker.text) :].strip(" *_.:\t") if marker else text
    part = _PART.match(text)
    if part:
        return 1 if _is_title(text[part.end() :] or "A", words=14) else 0
    shouted = text.endswith(".") and len(rest.split()) > _TITLE_WORDS  # a sentence all in capitals
    if _in_capitals(rest) and not shouted and not (marker and marker.style == Style.BULLET):
        return marker.depth if marker else 1
    if marker and marker.style[0] != "(" and _style_heads(marker) and _is_title(rest, words=_TITLE_WORDS):
        whole_sentence = ends_sentence(text) and (_CLAUSE.search(rest) or not _is_title(rest, words=4))
        return 0 if whole_sentence else marker.depth
    return 0


def _style_heads(marker: Marker) -> bool:
    """Whether a section may be numbered so; "a." and bullets number items."""
    return any(style in marker.style for style in (Style.DECIMAL, Style.UPPER_ROMAN, Style.CHINESE))


def short_title(line: str) -> bool:
    """Whether ``line`` could be a title without a number: few words and a capital first.

    A full stop is allowed where every longer word has a capital ("Grant of Patent License.").
    """
    text = line.strip()
    if marker_of(text) or not text or _NOT_HEADING.search(text) or ends_open(text):
        return False
    if text.endswith(".") and not text.isupper():
        return _is_title(text, words=5) and all(word[0].isupper() for word in text.split() if len(word) > 3)
    return len(text) <= 70 and not ends_sentence(text) and _is_title(text.strip("*_ "), words=_TITLE_WORDS)


def _is_title(text: str, *, words: int) -> bool:
    if not text:
        return False
    if not text.isascii() and len(text) <= 24 and text[0].isalpha() and not text[0].islower():
        return True
    parts = text.split()
    capital = any(character.isupper() for character in parts[0]) or text[0] in '“"'  # "xAI" counts
    return len(parts) <= words and capital and not _INNER_END.search(text)


def _in_capitals(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    cased = [character for character in letters if character.isupper() or character.islower()]
    return len(cased) >= 3 and len(cased) == len(letters) and all(character.isupper() for character in cased)


def kind_of(line: str) -> tuple[BlockKind, int]:
    """What a paragraph is by its own look, and its level: a heading, a list item or a paragraph."""
    level = heading_level(line) if "\n" not in line else 0
    if level:
        return BlockKind.HEADING, level
    marker = marker_of(line.lstrip())
    return (BlockKind.LIST_ITEM, marker.depth) if marker else (BlockKind.PARAGRAPH, 0)
