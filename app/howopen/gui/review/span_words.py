# SPDX-License-Identifier: Apache-2.0
"""How a person moves the ends of a clause: by typing its first and last words, or by steps of a word or a sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from enum import StrEnum
from typing import Final

from howopen.domain.spans import Span

_SHOWN: Final = 5
_NEAR: Final = 5_000  # characters on either side
_REACH: Final = 20_000  # characters on either side in which steps are looked for
_WORD: Final = re.compile(r"\w(?:[\w’'.,-]*\w)?[^\w\s]*|[^\w\s]+")
_SENTENCE: Final = re.compile(r"\S(?:[^.;\n]|[.;](?=\S)|\n(?!\s*\n))*[.;]?")


class Edge(StrEnum):
    """Which end of a clause."""

    START = "start"
    END = "end"


class Step(StrEnum):
    """By how much an end moves."""

    WORD = "word"
    SENTENCE = "sentence"


def stepped(text: str, span: Span, edge: Edge, step: Step, *, forwards: bool) -> Span:
    """``span`` with an end moved to the next word or sentence; as it is where there is none, or nothing would be left.

    A start moves to where a word or sentence begins, an end to where one ends.
    """
    window = Span(max(span.start - _REACH, 0), min(span.end + _REACH, len(text)))
    pattern = _WORD if step is Step.WORD else _SENTENCE
    units = [match.span() for match in pattern.finditer(text, window.start, window.end)]
    at = span.start if edge is Edge.START else span.end
    places = [start if edge is Edge.START else start + len(text[start:end].rstrip()) for start, end in units]
    place = bisect_right(places, at) if forwards else bisect_left(places, at) - 1
    if not 0 <= place < len(places):
        return span
    start, end = (places[place], span.end) if edge is Edge.START else (span.start, places[place])
    return replace(span, start=start, end=end) if start < end else span


def ends_of(text: str, span: Span) -> tuple[str, str]:
    """The first and the last few words of a span, each on one line."""
    words = span.of(text).split()
    return " ".join(words[:_SHOWN]), " ".join(words[-_SHOWN:])


def span_between(text: str, near: Span, first: str, last: str) -> Span | None:
    """The span from the words ``first`` to the words ``last``: the nearest start to that of ``near``, then the end.

    White space counts as one space, capitals and small letters are told apart only where that decides. None where
    the words are not in the text in that order.
    """
    window = Span(max(near.start - _NEAR, 0), min(near.end + _NEAR, len(text)))
    # In a long text, a letter that is being typed stands in a hundred thousand places; those about are enough.
    return _between(text, window, near, first, last) or _between(text, Span(0, len(text)), near, first, last)


def _between(text: str, window: Span, near: Span, first: str, last: str) -> Span | None:
    ends = _places(text, window, last)
    for start in sorted(_places(text, window, first), key=lambda place: (abs(place.start - near.start), place)):
        behind = [end for end in ends if start.start <= end.start and start.end <= end.end]
        if behind:
            return Span(start.start, min(behind, key=lambda place: (abs(place.end - near.end), place)).end)
    return None


def _places(text: str, window: Span, words: str) -> tuple[Span, ...]:
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return ()
    joined = r"\s+".join(parts)
    pattern = f"(?=({joined}))"  # looking ahead also finds those that overlap: "the the" twice in "the the the"
    for flags in (re.NOFLAG, re.IGNORECASE):
        matches = re.compile(pattern, flags).finditer(text, window.start, window.end)
        found = tuple(Span(*match.span(1)) for match in matches)
        if found:
            return found
    return ()
