# SPDX-License-Identifier: Apache-2.0
"""List numbers and bullets, which are never changes: before a paragraph and inside one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from howopen.comparing.tokens import QUOTES

_MARKER: Final = re.compile(
    r"""\s*(?:
        (?:section|article|clause|§+)\s*\d{1,3}(?:\.\d{1,3})*[.:)](?=\s|$)
      | \(\s*(?:[a-z]{1,2}|[ivxlc]{1,6}|\d{1,3})\s*\)
      | (?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})[.)](?=\s|$)
      | \d{1,3}(?:\.\d{1,3})+(?=\s|$)
      | [•·▪‣◦●○■□∙\uf0b7*+–—-](?=\s|$)
      | \#{1,6}(?=\s)
    )\s*""",
    re.VERBOSE | re.IGNORECASE,
)
# List numbers inside a paragraph, whether or not a line begins there: wrapping must not decide what is compared.
_INLINE_MARKER: Final = re.compile(
    r"""(?<=\s)(?:
        (?P<closed>\((?:[a-z]|[ivxl]{1,6}|\d{1,2})\))(?=\s)(?!\s*\d)
      | (?P<bare>(?:[a-z]|[ivx]{1,5}|\d{1,2})[.)])(?=\s)
      | (?<=\n)[ \t]*(?:(?P<bullet>[•·▪‣◦●○■□∙\uf0b7*+–—-])|\d{1,2}(?:\.\d{1,2})+\.|\#{1,6}(?:[ \t]+\d{1,2}[.)])?)(?=\s)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# What makes a number part of a reference, a copyright notice or another number, and not a list number.
_REFERS: Final = re.compile(
    r"(?:\b(?:sub)?(?:section|clause|article|paragraph)s?|\bcopyright)[^\S\n]*\n?[^\S\n]*$", re.IGNORECASE
)
_FOLLOWS_NUMBER: Final = re.compile(r"\d\s+$")
_ITEM_AHEAD: Final = re.compile(rf"[.;:][{QUOTES}]?(?:\s+(?:and|or|and/or))?\s+$", re.IGNORECASE)
_CONTEXT: Final = 24


def after_marker(text: str, start: int, end: int) -> int:
    """Where the words begin behind a list number or bullet, or behind two of them ("1. (a)")."""
    marker = _MARKER.match(text, start, end)
    if marker is None or _REFERS.search(text, max(0, start - _CONTEXT), start):
        return start
    second = _MARKER.match(text, marker.end(), end)
    return second.end() if second else marker.end()


def inline_markers(text: str) -> Iterator[tuple[int, int]]:
    """Where list numbers inside paragraphs begin and end."""
    return (marker.span() for marker in _INLINE_MARKER.finditer(text) if _begins_item(text, marker))


def _begins_item(text: str, marker: re.Match[str]) -> bool:
    """Whether a number in running text is a list number: never in a reference, and without parentheses after a stop."""
    before = text[max(0, marker.start() - _CONTEXT) : marker.start()]
    if _REFERS.search(before) or _FOLLOWS_NUMBER.search(before):
        return False
    needs_stop = marker["bare"] is not None or marker["bullet"] is not None
    return not needs_stop or _ITEM_AHEAD.search(before) is not None
