# SPDX-License-Identifier: Apache-2.0
"""Columns side by side: which strips of white part them, and their lines in reading order. Geometry only."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from howopen.reading.pdf_lines import PdfLine

_NARROWEST: Final = 6.0  # points of white between columns
_TOUCH: Final = 1.5  # points by which edges may differ
_FEWEST_LINES: Final = 4  # on either side
_SHARED: Final = 3  # lines that start at one edge
_MOST_LINES: Final = 2000  # on a page: more are a drawing, or meant to take long
_FEWEST_WORDS: Final = 3.0  # a line has on average: shorter ones are cells of a table, or list numbers
_ALONE: Final = 0.5  # of the pitch: the white above and below a heading over all columns
_APART: Final = 0.8  # of the pitch: the white between columns and what follows below them
_DEEPEST: Final = 12
_SAME_ROW: Final = 0.5  # of the lower line's height


@dataclass(frozen=True, slots=True)
class _Cut:
    """A strip that parts some lines of a region into two sides; the others stand above and below."""

    above: tuple[PdfLine, ...]
    left: tuple[PdfLine, ...]
    right: tuple[PdfLine, ...]
    below: tuple[PdfLine, ...]


def column_lines(pieces: Sequence[PdfLine]) -> tuple[PdfLine, ...] | None:
    """The pieces of a page's lines in reading order, each line knowing its column; None where there is one column.

    What lies over a strip of white parts bands, in which the left column goes before the right one.
    """
    upright = sorted((piece for piece in pieces if not piece.aside), key=lambda piece: (piece.top, piece.left))
    cut = _best_cut(upright)
    if cut is None:
        return None
    return (*_in_order(cut, depth=0), *(piece for piece in pieces if piece.aside))


def _in_order(cut: _Cut, *, depth: int) -> Iterator[PdfLine]:
    for part in (cut.above, cut.left, cut.right, cut.below):
        inner = _best_cut(part) if depth < _DEEPEST else None
        if inner is not None:
            yield from _in_order(inner, depth=depth + 1)
        elif part:
            yield from _rows(part, narrow=part is cut.left or part is cut.right or depth > 0)


def _best_cut(lines: Sequence[PdfLine]) -> _Cut | None:
    """The strip with most lines beside it, or None."""
    if not 2 * _FEWEST_LINES <= len(lines) <= _MOST_LINES:
        return None
    pitch = _pitch(lines)
    alone = _alone(lines, pitch)
    best: tuple[int, _Cut] | None = None
    for edge in _edges(lines):
        for start, end in _runs(lines, edge, alone):
            beside = _sides(lines, start, end, edge, pitch)
            if beside is not None:
                count = min(len(beside.left), len(beside.right))
                if best is None or count > best[0]:
                    best = count, beside
    return None if best is None else best[1]


def _edges(lines: Sequence[PdfLine]) -> list[float]:
    """The left edges that several lines share and that some line ends before."""
    counted = Counter(round(line.left) for line in lines)
    first = min(line.right for line in lines)
    return sorted(edge for edge, count in counted.items() if count + counted[edge + 1] >= _SHARED and edge > first)


def _runs(lines: Sequence[PdfLine], edge: float, alone: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The stretches of ``lines`` in which none lies over the strip before ``edge``."""
    strip = edge - _TOUCH
    start = 0
    for index, line in enumerate(lines):
        if line.left < strip and (line.right > strip or index in alone):
            yield start, index
            start = index + 1
    yield start, len(lines)


def _alone(lines: Sequence[PdfLine], pitch: float) -> frozenset[int]:
    """The lines with white above and below over the whole width, as a heading over all columns has."""
    white = _ALONE * pitch
    found: set[int] = set()
    lowest = -math.inf
    for index, line in enumerate(lines):
        parted = lowest <= line.top - white
        last = index + 1 == len(lines)
        if parted and index and not last and lines[index + 1].top >= line.bottom + white:
            found.add(index)
        lowest = max(lowest, line.bottom)
    return frozenset(found)


def _sides(lines: Sequence[PdfLine], start: int, end: int, edge: float, pitch: float) -> _Cut | None:
    """The cut at ``edge`` through the lines from ``start`` to ``end``, or None where these are no two columns."""
    left = [line for line in lines[start:end] if line.left < edge - _TOUCH]
    right = [line for line in lines[start:end] if line.left >= edge - _TOUCH]
    if min(len(left), len(right)) < _FEWEST_LINES:
        return None
    before, after = _leading(left, right, pitch), _trailing(left, right, pitch)
    left = left[len(before) : len(left) - len(after)]
    if len(left) < _FEWEST_LINES or min(line.left for line in right) - max(line.right for line in left) < _NARROWEST:
        return None
    beside = min(left[-1].bottom, right[-1].bottom) - max(left[0].top, right[0].top)
    if beside < (_FEWEST_LINES - 1) * pitch or min(map(_words_a_line, (left, right))) < _FEWEST_WORDS:
        return None
    return _Cut((*lines[:start], *before), tuple(left), tuple(right), (*after, *lines[end:]))


def _leading(left: Sequence[PdfLine], right: Sequence[PdfLine], pitch: float) -> tuple[PdfLine, ...]:
    """Lines on the left that stand above both columns, before some white."""
    for index in range(1, len(left)):
        if left[index - 1].bottom > right[0].top:
            return ()
        if left[index].top - left[index - 1].bottom > _ALONE * pitch and left[index].bottom > right[0].top:
            return tuple(left[:index])
    return ()


def _trailing(left: Sequence[PdfLine], right: Sequence[PdfLine], pitch: float) -> tuple[PdfLine, ...]:
    """Lines on the left that follow under both columns after some white."""
    lowest = right[-1].bottom
    for index in range(len(left) - 1, 0, -1):
        line = left[index]
        if line.top < lowest + _APART * pitch:
            return ()
        if line.top - left[index - 1].bottom > _APART * pitch:
            return tuple(left[index:])
    return ()


def _words_a_line(lines: Sequence[PdfLine]) -> float:
    """Words in each row of a side, whose pieces may have been parted by the wide spaces of justified text."""
    rows = 1 + sum(not _shares_row(above, below) for above, below in pairwise(lines))
    return sum(len(line.text.split()) for line in lines) / rows


def _pitch(lines: Sequence[PdfLine]) -> float:
    """From one line to the next under it."""
    heights = median(line.bottom - line.top for line in lines)
    steps = [below.top - above.top for above, below in pairwise(lines) if below.top - above.top > 0.5 * heights]
    return min(median(steps), 2 * heights) if steps else heights


def rows_of(pieces: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines of a page with one column from top to bottom, the pieces of each joined."""
    return _rows(sorted(pieces, key=lambda piece: (piece.top, piece.left)), narrow=False)


def _rows(lines: Sequence[PdfLine], *, narrow: bool) -> list[PdfLine]:
    """The lines of one column from top to bottom, pieces of a row joined."""
    rows: list[list[PdfLine]] = []
    for line in lines:
        if rows and _shares_row(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    edges = (min(line.left for line in lines), max(line.right for line in lines)) if narrow and lines else None
    return [replace(_row(sorted(row, key=lambda line: line.left)), column=edges) for row in rows]


def _shares_row(line: PdfLine, other: PdfLine) -> bool:
    shared = min(line.bottom, other.bottom) - max(line.top, other.top)
    return shared > _SAME_ROW * min(line.bottom - line.top, other.bottom - other.top)


def _row(pieces: Sequence[PdfLine]) -> PdfLine:
    if len(pieces) == 1:
        return pieces[0]
    first, last = pieces[0], pieces[-1]
    text = ""
    unsure: list[tuple[int, int]] = []
    for piece in pieces:
        text += " " * bool(text)
        unsure += [(len(text) + start, len(text) + end) for start, end in piece.unsure]
        text += f"{piece.text}-" if piece.hyphen and piece is not last else piece.text
    return replace(
        first,
        text=text,
        unsure=tuple(unsure),
        right=last.right,
        size=max(piece.size for piece in pieces),
        bold=all(piece.bold for piece in pieces),
        hyphen=last.hyphen,
    )
