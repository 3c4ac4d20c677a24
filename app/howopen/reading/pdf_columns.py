# SPDX-License-Identifier: Apache-2.0
"""Two columns side by side: where the gutter runs, and the lines of each column. Geometry only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from howopen.reading.pdf_lines import PdfLine

_SAME_LINE = 3.0  # points
_NARROWEST = 10.0  # points of white between columns
_SIDE = 0.3  # of the words that each column holds at least
_CROSSING = 0.12  # of the lines that may cross the gutter: a title, a foot
_FEWEST_LINES = 6


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its box in points from the page's top left."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


def gutter_of(words: Sequence[Word]) -> float | None:
    """The middle of the white strip between two columns, or None where the page has one column."""
    rows = _rows(words)
    if len(rows) < _FEWEST_LINES:
        return None
    best: tuple[int, float] | None = None
    for middle in _candidates(rows):
        crossing = sum(_crosses(row, middle) for row in rows)
        left = sum(word.right <= middle for word in words)
        both = sum(row[0].right < middle < row[-1].left for row in rows)
        balanced = _SIDE * len(words) <= left <= (1 - _SIDE) * len(words)
        fits = balanced and crossing <= _CROSSING * len(rows) and both >= _FEWEST_LINES
        if fits and (best is None or crossing < best[0]):
            best = crossing, middle
    return None if best is None else best[1]


def _candidates(rows: Sequence[Sequence[Word]]) -> list[float]:
    """The middles of wide gaps inside rows, each once."""
    gaps = {
        round((before.right + after.left) / 2)
        for row in rows
        for before, after in pairwise(row)
        if after.left - before.right >= _NARROWEST
    }
    return [float(gap) for gap in sorted(gaps)]


def _crosses(row: Sequence[Word], middle: float) -> bool:
    """Whether a word or an ordinary space of the row lies over ``middle``."""
    before = [word for word in row if word.left < middle]
    after = [word for word in row if word.left >= middle]
    if any(word.right > middle for word in before):
        return True
    return bool(before and after) and after[0].left - before[-1].right < _NARROWEST


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.top, word.left)):
        if rows and abs(rows[-1][0].top - word.top) < _SAME_LINE:
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=lambda word: word.left)
    return rows


def column_lines(words: Sequence[Word], gutter: float, printed: Sequence[PdfLine]) -> tuple[PdfLine, ...]:
    """The page's lines in reading order: what crosses the gutter parts bands, in which left goes before right.

    Type size and weight are those of the ``printed`` line that stands at the same height.
    """
    lines: list[PdfLine] = []
    left: list[PdfLine] = []
    right: list[PdfLine] = []
    for row in _rows(words):
        if _crosses(row, gutter):
            lines += [*_column(left), *_column(right), _line(row, printed)]
            left, right = [], []
            continue
        sides = [word for word in row if word.right <= gutter], [word for word in row if word.right > gutter]
        for side, column in zip(sides, (left, right), strict=True):
            if side:
                column.append(_line(side, printed))
    return (*lines, *_column(left), *_column(right))


def _column(lines: Sequence[PdfLine]) -> list[PdfLine]:
    """The lines, each knowing how far its column reaches."""
    if not lines:
        return []
    edges = min(line.left for line in lines), max(line.right for line in lines)
    return [replace(line, column=edges) for line in lines]


def _line(words: Sequence[Word], printed: Sequence[PdfLine]) -> PdfLine:
    top = min(word.top for word in words)
    like = min(printed, key=lambda line: abs((line.top + line.bottom) / 2 - (words[0].top + words[0].bottom) / 2))
    text = " ".join(word.text for word in words)
    hyphen = len(text) > 1 and text[-1] in "-\u00ad\u2010" and text[-2].isalpha()
    return PdfLine(
        text=text[:-1] if hyphen else text,
        left=words[0].left,
        right=words[-1].right,
        top=top,
        bottom=max(word.bottom for word in words),
        size=like.size,
        bold=like.bold,
        hyphen=hyphen,
    )
