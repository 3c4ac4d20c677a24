# SPDX-License-Identifier: Apache-2.0
"""A stretch of text cut at its marks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """Words and whether they are marked."""

    text: str
    marked: bool


def pieces(text: str, span: Span, marks: Iterable[Span]) -> tuple[Piece, ...]:
    """``span`` of ``text`` as marked and unmarked pieces, in order and without loss; empty ones are left out."""
    found: list[Piece] = []
    at = span.start
    for mark in sorted(marks):
        start, end = max(mark.start, at), min(mark.end, span.end)
        if start >= end:
            continue
        found += [Piece(text[at:start], marked=False), Piece(text[start:end], marked=True)]
        at = end
    found.append(Piece(text[at : span.end], marked=False))
    return tuple(piece for piece in found if piece.text)
