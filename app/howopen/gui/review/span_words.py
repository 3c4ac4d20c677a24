# SPDX-License-Identifier: Apache-2.0
"""A span as its first and last words, and back: how a person moves the ends of a clause by typing."""

from __future__ import annotations

import re
from typing import Final

from howopen.domain.spans import Span

_SHOWN: Final = 5


def ends_of(text: str, span: Span) -> tuple[str, str]:
    """The first and the last few words of a span, each on one line."""
    words = span.of(text).split()
    return " ".join(words[:_SHOWN]), " ".join(words[-_SHOWN:])


def span_between(text: str, near: Span, first: str, last: str) -> Span | None:
    """The span from the words ``first`` to the words ``last``: the nearest start to that of ``near``, then the end.

    White space counts as one space, capitals and small letters are told apart only where that decides. None where
    the words are not in the text in that order.
    """
    ends = _places(text, last)
    for start in sorted(_places(text, first), key=lambda place: (abs(place.start - near.start), place)):
        behind = [end for end in ends if start.start <= end.start and start.end <= end.end]
        if behind:
            return Span(start.start, min(behind, key=lambda place: (abs(place.end - near.end), place)).end)
    return None


def _places(text: str, words: str) -> tuple[Span, ...]:
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    pattern = r"\s+".join(parts)
    for flags in (re.NOFLAG, re.IGNORECASE):
        found = tuple(Span(*match.span()) for match in re.finditer(pattern, text, flags))
        if found:
            return found
    return ()
