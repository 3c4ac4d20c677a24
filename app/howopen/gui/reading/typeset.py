# SPDX-License-Identifier: Apache-2.0
"""One paragraph laid out in lines, and the rectangles of its characters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextLine

from howopen.domain.document import BlockKind
from howopen.gui.reading.bidi import runs_left, turns
from howopen.gui.reading.blocks import MAX_DEPTH, ShownBlock
from howopen.gui.reading.text_lines import option_for, stretches
from howopen.gui.theme import Theme

CHARACTERS: Final = 66
INDENT: Final = 26
GAP: Final = 14
PAGE_LINE: Final = 34
LANE: Final = 98
GUTTER: Final = 44
_HEADING: Final = 6
# Letters and capitals about as often as licences have them; 66 of its characters are the widest line.
_SAMPLE: Final = "You may use the Model and its Outputs in any product, where Licensor’s name is shown."


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the text column and the margin lane lie across a pane, in pixels."""

    left: float
    width: float
    lane: float

    @classmethod
    def across(cls, available: float, theme: Theme) -> Columns:
        """The columns for a pane ``available`` pixels wide: text at most 66 characters, the lane at its right."""
        font = theme.font("reading")
        widest = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * CHARACTERS
        gutter, lane, gap = theme.px(GUTTER), theme.px(LANE), theme.px(16)
        width = max(min(widest, available - gutter - lane - gap - theme.px(12)), theme.px(160))
        spare = max(0.0, available - gutter - width - gap - lane)
        left = gutter + spare / 2
        return cls(left=left, width=width, lane=left + width + gap)


def indent_of(block: ShownBlock, theme: Theme) -> float:
    """How far the paragraph stands in from the column's left edge."""
    return float(theme.px(INDENT * block.depth))


def estimates(blocks: Sequence[ShownBlock], columns: Columns, theme: Theme) -> list[float]:
    """About how high each paragraph will be, with what stands above and below it."""
    line, gap, heading, page_line = theme.line_height("reading"), theme.px(GAP), theme.px(_HEADING), theme.px(PAGE_LINE)
    letters = [
        max(8, int((CHARACTERS - 4) * (columns.width - theme.px(INDENT * depth)) / columns.width))
        for depth in range(MAX_DEPTH + 1)
    ]
    return [
        max(1, -(-len(block.text) // letters[block.depth])) * line
        + gap
        + (heading if block.kind is BlockKind.HEADING else 0)
        + (page_line if block.page is not None else 0)
        for block in blocks
    ]


def above(block: ShownBlock, theme: Theme) -> float:
    """The room above the first line: that of a page line where a page begins, and more before a heading."""
    room = theme.px(PAGE_LINE) if block.page is not None else 0
    return room + (theme.px(_HEADING) if block.kind is BlockKind.HEADING else 0)


class SetBlock:
    """A paragraph in lines. Positions count from its own top left corner, indexes in its shown text."""

    def __init__(
        self,
        block: ShownBlock,
        columns: Columns,
        theme: Theme,
        *,
        bold: Sequence[tuple[int, int]] = (),
        links: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.block = block
        self.leftward = runs_left(block.text)
        self._turns = turns(block.text)
        indent = indent_of(block, theme)
        # Where words run to the left, what stands in and the marker are at the right, clear of the margin lane.
        room = indent + theme.px(INDENT if block.marker else 0)
        self.left = columns.left if self.leftward else columns.left + indent
        self.right = columns.left + columns.width - (room if self.leftward else 0)
        self.above = above(block, theme)
        self._line_height = float(theme.line_height("reading"))
        self._astral = any(ord(char) > 0xFFFF for char in block.text)
        self.font = theme.font("reading")
        if block.kind is BlockKind.HEADING:
            self.font.setWeight(QFont.Weight.DemiBold)
        self._layout = QTextLayout(block.text, self.font)
        self._layout.setTextOption(option_for(block.text))
        strong, link = QTextCharFormat(), QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        link.setForeground(theme.color("accent"))
        formats = [self._format(*place, link) for place in links] + [self._format(*place, strong) for place in bold]
        self._layout.setFormats(formats)
        bottom = self._break_lines(self.right - self.left)
        self.height = bottom + theme.px(GAP)

    @property
    def lines(self) -> int:
        """How many lines there are."""
        return self._layout.lineCount()

    @property
    def baseline(self) -> float:
        """The first line's baseline, for the marker that hangs before it."""
        line = self._layout.lineAt(0)
        return line.y() + line.ascent()

    def draw(self, painter: QPainter, top: float) -> None:
        """Draws the words with the block's top at ``top``, in the painter's pen."""
        self._layout.draw(painter, QPointF(0, top))

    def rects(self, start: int, end: int) -> list[QRectF]:
        """A rectangle for each line that the characters ``start`` to ``end`` touch, as high as the line.

        Where directions mix in a line, characters that follow each other may stand apart: a rectangle for each part.
        """
        first, last = self._to_utf16(max(start, 0)), self._to_utf16(min(end, len(self.block.text)))
        found = []
        for line in self._each_line():
            begin = max(first, line.textStart())
            stop = min(last, self._end_of_words(line))
            if begin < stop:
                parts = stretches(line, begin, stop) if self._turns else [(_x(line, begin), _x(line, stop))]
                found += [QRectF(left, self._top_of(line), right - left, self._line_height) for left, right in parts]
        return found

    def marker_left(self, width: float, gap: float) -> float:
        """Where the marker that is ``width`` wide begins: it hangs before the words, on their side."""
        return self.right + gap if self.leftward else self.left - gap - width

    def line_bottoms(self) -> list[float]:
        """Where each line ends."""
        return [self._top_of(line) + self._line_height for line in self._each_line()]

    def line_top(self, index: int) -> float:
        """The top of the line that holds the character ``index``."""
        return self._top_of(self._line_of(self._to_utf16(index)))

    def baseline_at(self, y: float) -> float:
        """The baseline of the line whose box holds ``y``."""
        for line in self._each_line():
            if y < self._top_of(line) + self._line_height:
                return line.y() + line.ascent()
        return self.baseline

    def hit(self, x: float, y: float) -> int:
        """The index of the character nearest to the point, between 0 and the length of the text."""
        for line in self._each_line():
            if y < self._top_of(line) + self._line_height or line.lineNumber() == self.lines - 1:
                return self._from_utf16(int(line.xToCursor(x)))
        return 0

    def on_text(self, x: float, y: float) -> bool:
        """Whether the point lies on words and not beside them."""
        return any(
            self._top_of(line) <= y < self._top_of(line) + self._line_height
            and line.naturalTextRect().left() <= x <= line.naturalTextRect().right()
            for line in self._each_line()
        )

    def _break_lines(self, width: float) -> float:
        y = self.above
        usual = ceil(QFontMetricsF(self.font).height())
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            # Where another script's font is higher than this one, its line grows by as much.
            room = self._line_height + max(0.0, line.height() - usual)
            line.setPosition(QPointF(self.left, y + (room - line.height()) / 2))
            y += room
        self._layout.endLayout()
        return y

    def _each_line(self) -> list[QTextLine]:
        return [self._layout.lineAt(number) for number in range(self.lines)]

    def _line_of(self, position: int) -> QTextLine:
        line = self._layout.lineForTextPosition(position)
        return line if line.isValid() else self._layout.lineAt(self.lines - 1)

    def _top_of(self, line: QTextLine) -> float:
        return line.y() + (line.height() - self._line_height) / 2

    def _end_of_words(self, line: QTextLine) -> int:
        """Where the line's words end: the space at which it broke has no width of its own and gets no mark."""
        start = self._from_utf16(line.textStart())
        words = self.block.text[start : self._from_utf16(line.textStart() + line.textLength())].rstrip()
        return self._to_utf16(start + len(words))

    def _format(self, start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
        span = QTextLayout.FormatRange()
        span.start = self._to_utf16(start)
        span.length = self._to_utf16(end) - span.start
        span.format = style
        return span

    def _to_utf16(self, index: int) -> int:
        """Qt counts UTF-16 units, Python characters; they differ beyond the basic plane."""
        if not self._astral:
            return index
        return len(self.block.text[:index].encode("utf-16-le")) // 2

    def _from_utf16(self, position: int) -> int:
        if not self._astral:
            return position
        return len(self.block.text.encode("utf-16-le")[: position * 2].decode("utf-16-le", "ignore"))


def _x(line: QTextLine, position: int) -> float:
    """The horizontal place of a cursor; PySide6 gives it with the position that it belongs to."""
    place: object = line.cursorToX(position)
    if isinstance(place, tuple):
        place = place[0]
    assert isinstance(place, float)
    return place
