# SPDX-License-Identifier: Apache-2.0
"""The printed lines of one PDF page, from PDFium's characters and where each stands."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from howopen.reading.pdf_frame import Frame, Place, quarters_of
from howopen.reading.pdf_lines import PdfLine

if TYPE_CHECKING:
    from pypdfium2 import PdfTextPage

# PDFium marks a hyphen that ends a line with one of these and leaves the line break out.
_BREAK = re.compile("[\ufffe\x02](?:\r?\n)?|\r\n?|\n")
_MARKS: Final = "\ufffe\x02"
_HYPHENS: Final = "-\u00ad\u2010"
_HEAVY: Final = 600  # font weight from which type is bold
_FORCE_BOLD: Final = 1 << 18  # the font descriptor's flag
_NEXT_LINE: Final = 0.6  # of the taller character's height: a step further down than any subscript
_SAMPLED: Final = 24  # characters that tell how a page's text runs
_GAP: Final = 0.8  # of a character's height: a wider space may part two columns
_NOTE_MARK: Final = re.compile(r"(?:^|(?<=[^\W\d_]{3})|(?<=[.,;:)”\"’]))\d{1,3}(?=[\s.,;:)”\"]|[^\W\d_]|$)")
_SMALLER: Final = 0.8  # than its neighbour, of the figure that refers to a footnote
_RAISED: Final = 0.15  # of the neighbour's height, at least
_LEVEL: Final = 0.5  # of the lower piece's height that two pieces of a line share
_TOUCH: Final = 1.0  # points
_BLANK: Final = 0.12  # of the type's size: the narrowest space
_LAST_CODE: Final = 0x10FFFF


class Glyphs:
    """The characters of a page that stays open meanwhile; ``frame`` is how its text runs."""

    def __init__(self, text_page: PdfTextPage, edges: tuple[float, float, float, float]) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._text_page = text_page  # closed with its last user: the raw one lives no longer
        self._raw = text_page.raw
        self._box = pdfium.FS_RECTF()
        self._matrix = pdfium.FS_MATRIX()
        self._flags = ctypes.c_int()
        self._font = ctypes.create_string_buffer(128)
        self.text = self._characters(text_page)
        self.frame = Frame(*edges, quarters=self._usual_quarters())

    def lines(self, *, parted: bool = False) -> tuple[PdfLine, ...]:
        """The lines in the order of the file, which is nearly always that of reading.

        ``parted`` ones also end where a space is so wide that it may lie between columns.
        """
        whole: list[PdfLine] = []
        for line in self._printed(parted=parted):
            if whole and _goes_on(whole[-1], line):
                whole[-1] = _joined(whole[-1], line)
            else:
                whole.append(line)
        return tuple(whole)

    def _printed(self, *, parted: bool) -> Iterator[PdfLine]:
        start = 0
        for match in (*_BREAK.finditer(self.text), None):
            end = match.start() if match else len(self.text)
            marked = match is not None and match[0][0] in _MARKS
            pieces = list(self._pieces(start, end, parted=parted))
            for index, (first, after) in enumerate(pieces):
                yield self._line(first, after, hyphen=marked and index == len(pieces) - 1)
            start = match.end() if match else end

    def rectangles(self) -> Iterator[Place]:
        """The boxes of runs of characters that were drawn in one go."""
        sides = [ctypes.c_double() for _ in range(4)]
        left, top, right, bottom = sides
        for index in range(self._pdfium.FPDFText_CountRects(self._raw, 0, -1)):
            if self._pdfium.FPDFText_GetRect(self._raw, index, left, top, right, bottom):
                yield self.frame.place(left.value, bottom.value, right.value, top.value)

    def _characters(self, text_page: PdfTextPage) -> str:
        """The page's text with one character for each that PDFium counts, so that positions can be asked for."""
        text = str(text_page.get_text_range())
        count = text_page.count_chars()
        if len(text) == count:
            return text
        codes = (self._pdfium.FPDFText_GetUnicode(self._raw, index) for index in range(count))
        return "".join(chr(code) if 0 < code <= _LAST_CODE else " " for code in codes)

    def _usual_quarters(self) -> int:
        step = max(len(self.text) // _SAMPLED, 1)
        sampled = (self._quarters(index) for index in range(0, len(self.text), step) if self.text[index].isalnum())
        counted = Counter(quarters for quarters in sampled if quarters is not None)
        return counted.most_common(1)[0][0] if counted else 0

    def _quarters(self, index: int) -> int | None:
        found = self._pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix)
        return quarters_of(self._matrix.a, self._matrix.b) if found else 0

    def _place(self, index: int) -> Place:
        box = self._box
        if not self._pdfium.FPDFText_GetLooseCharBox(self._raw, index, box):
            return Place(0, 0, 0, 0)
        return self.frame.place(box.left, box.bottom, box.right, box.top)

    def _pieces(self, start: int, end: int, *, parted: bool) -> Iterator[tuple[int, int]]:
        """The words from ``start`` to ``end`` as ranges without white space around them, one for each printed line.

        PDFium misses line breaks where a producer scales its type by a matrix; such a "line" ends further down than it
        starts, and only then, or for ``parted``, is every word asked for its place.
        """
        words = self.text[start:end]
        if not words.strip():
            return
        first = start + len(words) - len(words.lstrip())
        last = start + len(words.rstrip()) - 1
        if self._quarters(first) != self.frame.quarters:
            yield first, last + 1
            return
        if not parted and not _lies_below(self._place(first), self._place(last)):
            yield first, last + 1
            return
        begin = first
        for blank in re.finditer(r"\s+", self.text[first : last + 1]):
            before, index = first + blank.start() - 1, first + blank.end()
            one, other = self._place(before), self._place(index)
            if _lies_below(one, other) or (parted and _lies_apart(one, other)):
                yield begin, before + 1
                begin = index
        yield begin, last + 1

    def _line(self, first: int, after: int, *, hyphen: bool) -> PdfLine:
        words, last = self.text[first:after], after - 1
        # A bullet is often drawn in a type of its own, so the first letter or digit speaks for the line.
        letter = first + next((index for index, character in enumerate(words) if character.isalnum()), 0)
        # A term at either end may be set in another type too, hence three samples.
        sampled = {letter, (letter + last) // 2, last}
        begin, end = self._place(first), self._place(last)
        plain_hyphen = not hyphen and len(words) > 1 and words[-1] in _HYPHENS and words[-2].isalpha()
        shown = self._with_marks(first, words)
        return PdfLine(
            text=shown[:-1] if plain_hyphen else shown,
            left=begin.left,
            right=end.right,
            top=begin.top,
            bottom=begin.bottom,
            size=max(map(self._size, sampled)),
            bold=all(map(self._is_bold, sampled)),
            hyphen=hyphen or plain_hyphen,
            aside=self._quarters(letter) != self.frame.quarters,
        )

    def _with_marks(self, first: int, words: str) -> str:
        """``words`` with raised figures in brackets, "model[2]": as a word they would be read as part of it."""
        shown = ""
        done = 0
        for match in _NOTE_MARK.finditer(words):
            start, end = match.span()
            neighbour = start - 1 if start else end
            if neighbour < len(words) and self._is_raised(first + start, first + neighbour):
                shown += f"{words[done:start]}[{match[0]}]"
                done = end
        return shown + words[done:]

    def _is_raised(self, index: int, neighbour: int) -> bool:
        if self._size(index) > _SMALLER * self._size(neighbour):
            return False
        own, other = self._place(index), self._place(neighbour)
        return other.bottom - own.bottom > _RAISED * (other.bottom - other.top)

    def _size(self, index: int) -> float:
        """The size of a character's type as printed, in points."""
        size = float(self._pdfium.FPDFText_GetFontSize(self._raw, index))
        found = self._pdfium.FPDFText_GetMatrix(self._raw, index, self._matrix)
        return size * math.hypot(self._matrix.c, self._matrix.d) if found else size

    def _is_bold(self, index: int) -> bool:
        self._pdfium.FPDFText_GetFontInfo(self._raw, index, self._font, len(self._font), self._flags)
        name = self._font.value.lower()
        if b"bold" in name or b"black" in name or self._flags.value & _FORCE_BOLD:
            return True
        return bool(self._pdfium.FPDFText_GetFontWeight(self._raw, index) >= _HEAVY)


def _goes_on(before: PdfLine, after: PdfLine) -> bool:
    """Whether a line is the rest of that before it, which PDFium ended at a raised figure."""
    if before.hyphen or before.aside or after.aside:
        return False
    heights = before.bottom - before.top, after.bottom - after.top
    shared = min(before.bottom, after.bottom) - max(before.top, after.top)
    return shared > _LEVEL * min(heights) and -_TOUCH < after.left - before.right < _GAP * max(heights)


def _joined(before: PdfLine, after: PdfLine) -> PdfLine:
    higher, lower = after.bottom - before.bottom, after.bottom - after.top
    is_mark = before.text.isdecimal() and before.size <= _SMALLER * after.size and higher > _RAISED * lower
    words = f"[{before.text}]" if is_mark else before.text
    blank = " " if after.left - before.right > _BLANK * max(before.size, after.size) else ""
    main = max(before, after, key=lambda line: line.size)
    return replace(
        main,
        text=f"{words}{blank}{after.text}",
        left=before.left,
        right=after.right,
        bold=before.bold and after.bold,
        hyphen=after.hyphen,
    )


def _lies_below(above: Place, below: Place) -> bool:
    """Whether a character stands on another line than one before it."""
    height = max(above.bottom - above.top, below.bottom - below.top)  # raised figures are on their line
    return abs(above.bottom - below.bottom) > _NEXT_LINE * height > 0


def _lies_apart(before: Place, after: Place) -> bool:
    """Whether the space between two neighbours may be more than one between words."""
    return after.left - before.right > _GAP * (before.bottom - before.top) or after.left < before.left
