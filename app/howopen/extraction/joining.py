# SPDX-License-Identifier: Apache-2.0
"""Finds where a page or line break cut a sentence in two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from howopen.domain.spans import Span
from howopen.extraction.numbering import Number

_OPEN_WORDS = re.compile(
    r"\b(?:the|an?|of|and|or|in|with|for|from|under|upon|any|such|this|these|its|their|your|our|which|whose|is|are"
    r"|be|by|as|at|on|into)$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[a-z]|\([a-z]{2,}|[,;)]")
_ITEM_END = re.compile(r"[;,]\s*(?:and|or|and/or)$", re.IGNORECASE)
_FULL_LINE = 60
_DEEPER = 2
_CAPITALS_LINE = 50
_TAIL = 40
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def goes_on(text: str, first: Span, second: Span, *, listed: str) -> bool:
    """Whether the paragraph ``second``, which has no marker, goes on with the sentence that ``first`` breaks off.

    ``listed`` is the style of the marker before ``first``, "" for none.
    """
    if first.end <= first.start or second.end <= second.start:
        return False
    last = text[first.end - 1]
    if not (last.isalnum() or last in ",)-]"):
        return False
    if _column(text, second.start) > _column(text, first.end - 1) + _DEEPER or _ITEM_END.search(
        text, max(first.start, first.end - _TAIL), first.end
    ):
        return False
    start = text[second.start : second.start + 4]
    line = first.end - max(text.rfind("\n", first.start, first.end) + 1, first.start)
    if text[first.end - 1] != ")" and _OPEN_WORDS.search(text, max(first.start, first.end - _TAIL), first.end):
        return len(text[first.start : first.end].split()) > 2 and not _leads_in(text, first)
    if line >= _FULL_LINE and _GOES_ON.match(start):
        return True
    if _capitals(text, first, second):
        blank = "\n\n" in text[first.end : second.start]
        return line >= _CAPITALS_LINE and (not blank or last == ",")
    return bool(listed) and last == "," and listed != "bullet" and _is_fragment(second.of(text))


def _column(text: str, at: int) -> int:
    """How far the line of ``at`` is indented."""
    line = text[text.rfind("\n", 0, at) + 1 : at + 1].expandtabs(4)
    return len(line) - len(line.lstrip())


def _leads_in(text: str, first: Span) -> bool:
    """Whether an open word ends a lead-in without a colon ("Uses that are"): its line is short."""
    line = first.of(text).rsplit("\n", 1)[-1]
    return re.search(r"\b(?:is|are|be|by|for|any|in|with)$", line) is not None and len(line) < _FULL_LINE


def _capitals(text: str, first: Span, second: Span) -> bool:
    return first.of(text)[-_TAIL:].isupper() and second.of(text)[:_TAIL].isupper()


def _is_fragment(words: str) -> bool:
    """The few words that end a sentence: "Derivatives of the Model."."""
    return words.endswith(".") and len(words.split()) <= 6 and "\n" not in words


def in_midst(before: str, numbers: Sequence[Number]) -> bool:
    """Whether "(ii)" only happens to begin a line: "(i)" stands in the midst of one above, in the same sentence."""
    if not before.strip() or before.rstrip()[-1] in ".:":
        return False
    above = [_written(number, number.ordinal - 1) for number in numbers]
    return any(word and re.search(rf"\S[^\S\n]+{re.escape(word)}(?=\s)", before) for word in above)


def _written(number: Number, ordinal: int) -> str:
    """How the marker with ``ordinal`` of the same series is written; "" where it has no brackets or does not exist."""
    if ordinal < 1 or ")" not in number.brackets:
        return ""
    if number.series == "1":
        body = str(ordinal)
    elif number.series == "a":
        body = chr(ord("a") + ordinal - 1)
    elif number.series == "i" and ordinal <= len(_ROMANS):
        body = _ROMANS[ordinal - 1]
    else:
        return ""
    return f"({body})" if number.brackets.startswith("(") else f"{body})"
