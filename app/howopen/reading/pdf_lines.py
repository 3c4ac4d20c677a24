# SPDX-License-Identifier: Apache-2.0
"""Printed lines of a PDF, and which of them make one paragraph. Geometry only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from howopen.reading import markers

_GAP = 1.4  # of the usual pitch: a wider one parts paragraphs
_SHORT = 0.07  # of the column's width: a line that lacks less than this is full whatever word comes next
_SLACK = 0.02
_SIZE_STEP = 0.8  # points
_INDENT = 4.0  # points


@dataclass(frozen=True, slots=True)
class PdfLine:
    """A line as printed. Coordinates are in points from the page's left and top edge.

    ``hyphen`` tells that its last character was a hyphen at the line's end; ``text`` is without it. ``row`` marks a
    row of a ruled table. ``column`` has the left and right edge of the column where the page has several. ``aside`` is
    text that runs in another direction than the page's (a stamp, a watermark), ``note`` a line of a footnote.
    ``recognised`` came from a picture, where ``unsure`` are the ranges of ``text`` that may be wrong.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float = 0.0
    bold: bool = False
    hyphen: bool = False
    row: bool = False
    column: tuple[float, float] | None = None
    aside: bool = False
    note: bool = False
    recognised: bool = False
    unsure: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class PdfPage:
    """The lines of a page in reading order, and its size in points."""

    number: int
    width: float
    height: float
    lines: tuple[PdfLine, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in a document: the right edge of full lines, the left edge, the pitch of lines, the size."""

    left: float
    right: float
    pitch: float
    size: float


def measure(pages: Sequence[PdfPage]) -> Measure:
    """The usual measures over all lines; zeros where there are none."""
    lines = [line for page in pages for line in page.lines if not line.row]
    if not lines:
        return Measure(0, 0, 0, 0)
    rights = sorted(line.right for line in lines)
    lefts = sorted(line.left for line in lines)
    pitches = [
        below.top - above.top
        for page in pages
        for above, below in zip(page.lines, page.lines[1:], strict=False)
        if 0 < below.top - above.top < 60
    ]
    # Lines inside paragraphs lie closest and are most, so the lower middle is theirs also where many gaps are wide.
    pitch = sorted(pitches)[len(pitches) * 2 // 5] if pitches else 0.0
    characters = [size for line in lines for size in [round(line.size, 1)] * max(len(line.text) // 10, 1)]
    return Measure(lefts[len(lefts) // 20], rights[int(0.95 * (len(rights) - 1))], pitch, median(characters))


def same_paragraph(above: PdfLine, below: PdfLine, usual: Measure, *, first: PdfLine) -> bool:
    """Whether ``below`` goes on the paragraph that began at ``first`` and has reached ``above`` on the same page."""
    if _is_parted(above, below):
        return False
    step = below.top - above.top
    new_column = step < 0
    if not new_column and usual.pitch and step > _GAP * max(usual.pitch, 0.9 * above.size):
        return False
    if new_column:
        return runs_on(above, below, usual)
    if above.hyphen:
        return True
    closed = markers.ends_sentence(above.text)
    if markers.marker_of(below.text):
        return not closed and not markers.heading_level(above.text) and _goes_on_at_marker(above, below, usual)
    if markers.heading_level(above.text) and above is first and not _is_full(above, below, usual):
        return False
    if _is_full(above, below, usual):
        return not (closed and below.left > above.left + _INDENT and below.left > first.left + _INDENT)
    return not closed and (below.text[0].islower() or markers.ends_open(above.text))


def runs_on(above: PdfLine, below: PdfLine, usual: Measure) -> bool:
    """Whether a paragraph goes on at the head of the next page or column."""
    if _is_parted(above, below):
        return False
    if above.hyphen:
        return True
    if markers.ends_sentence(above.text) or markers.marker_of(below.text) or markers.heading_level(above.text):
        return False
    if markers.heading_level(below.text):
        return False
    return below.text[0].islower() or markers.ends_open(above.text) or _is_full(above, below, usual)


def _is_parted(above: PdfLine, below: PdfLine) -> bool:
    """Whether two lines are of different kinds, so that no paragraph holds both."""
    return above.row or below.row or above.aside or below.aside or _changes_look(above, below)


def _changes_look(above: PdfLine, below: PdfLine) -> bool:
    return abs(above.size - below.size) > _SIZE_STEP or (above.bold != below.bold and above.bold)


def _goes_on_at_marker(above: PdfLine, below: PdfLine, usual: Measure) -> bool:
    """Whether what looks like a list number is a word of the sentence above: "in Section / 2. of"."""
    words = above.text.rstrip().lower()
    moved = abs(below.left - above.left) > _INDENT
    separated = words.endswith((";", "; and", "; or")) or (moved and words.endswith((",", " and", " or")))
    return _is_full(above, below, usual) and not separated and below.left >= above.left - _INDENT


def _is_full(above: PdfLine, below: PdfLine, usual: Measure) -> bool:
    """Whether the first word of ``below`` had no room behind ``above``."""
    left, right = above.column or (usual.left, usual.right)
    width = max(right - left, 1.0)
    per_character = (below.right - below.left) / max(len(below.text), 1)
    word = per_character * (len(below.text.split(None, 1)[0]) + 1)
    return above.right + word > right - _SLACK * width or above.right > right - _SHORT * width
