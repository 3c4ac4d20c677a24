# SPDX-License-Identifier: Apache-2.0
"""Tables without rules: rows of pieces under each other that keep their columns. Geometry only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from howopen.reading import markers
from howopen.reading.pdf_layout import Table
from howopen.reading.pdf_lines import PdfLine

_FEWEST_ROWS: Final = 3
_ALIGNED: Final = 2.0  # points
_LEVEL: Final = 0.5  # of the lower piece's height that two pieces of a row share
_FARTHEST: Final = 2.5  # of a row's height from one row to the next
_MOST_WORDS: Final = 6.0  # a cell has on average: longer ones are text

Row = list[PdfLine]


def unruled_tables(pieces: Sequence[PdfLine]) -> list[Table]:
    """The tables among a page's pieces of lines, which are in the order of the file."""
    return [
        Table(
            (
                min(piece.left for row in run for piece in row),
                min(piece.top for piece in run[0]),
                max(piece.right for row in run for piece in row),
                max(piece.bottom for piece in run[-1]),
            ),
            tuple(tuple(f"{piece.text}{'-' * piece.hyphen}" for piece in row) for row in run),
        )
        for run in _runs(_rows(pieces))
        if len(run) >= _FEWEST_ROWS and _short(run)
    ]


def _rows(pieces: Sequence[PdfLine]) -> list[Row]:
    rows: list[Row] = []
    for piece in pieces:
        if piece.aside:
            continue
        if rows and _is_beside(rows[-1][-1], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _is_beside(piece: PdfLine, other: PdfLine) -> bool:
    shared = min(piece.bottom, other.bottom) - max(piece.top, other.top)
    lower = min(piece.bottom - piece.top, other.bottom - other.top)
    return other.left > piece.right and shared > _LEVEL * lower


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Neighbouring rows with the same columns."""
    run: list[Row] = []
    for row in rows:
        if run and not _follows(run[-1], row):
            yield run
            run = []
        if len(row) > 1 and not _is_list_item(row):
            run.append(row)
    yield run


def _follows(row: Row, other: Row) -> bool:
    if len(row) != len(other) or _is_list_item(other):
        return False
    step = other[0].top - row[0].top
    near = 0 < step < _FARTHEST * (row[0].bottom - row[0].top)
    return near and all(map(_stands_under, row, other))


def _stands_under(piece: PdfLine, other: PdfLine) -> bool:
    """Whether two cells begin or end at one edge; figures stand to the right."""
    return abs(piece.left - other.left) < _ALIGNED or abs(piece.right - other.right) < _ALIGNED


def _is_list_item(row: Row) -> bool:
    """Whether the first piece is but a list number or bullet."""
    marker = markers.marker_of(f"{row[0].text} A")
    return marker is not None and marker.text == row[0].text.strip()


def _short(run: Sequence[Row]) -> bool:
    cells = [piece for row in run for piece in row]
    return sum(len(piece.text.split()) for piece in cells) <= _MOST_WORDS * len(cells)
