# SPDX-License-Identifier: Apache-2.0
"""What the canvas shows: the paragraphs, their marks, and which of them are laid out at the present width."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QRectF

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.spans import Span
from howopen.gui.reading.blocks import ShownBlock, shown_blocks
from howopen.gui.reading.flow import Flow
from howopen.gui.reading.links import Links
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.marks import LaneRow, Mark, MarkIndex, crowded, lane_rows, layered
from howopen.gui.reading.typeset import Columns, SetBlock, estimates
from howopen.gui.theme import Theme

_KEPT: Final = 300


class TextPage:
    """One document laid out lazily. All heights are pixels from the document's top.

    ``blocks`` are its paragraphs where somebody has made them already.
    """

    def __init__(
        self, analysis: Analysis, theme: Theme, *, width: float = 800, blocks: tuple[ShownBlock, ...] | None = None
    ) -> None:
        self.blocks = shown_blocks(analysis.document, analysis.outline) if blocks is None else blocks
        self.links = Links(analysis.document, analysis.outline)
        self.notes: tuple[MarginNote, ...] = ()
        self._dense: tuple[Span, ...] = ()
        self.show_clauses(analysis)
        self._theme = theme
        self._starts = [block.span.start for block in self.blocks]
        self._set: dict[int, SetBlock] = {}
        self._bold: tuple[Span, ...] = ()
        self.columns = Columns.across(width, theme)
        self.flow = Flow(())
        self.resize(width)

    def show_clauses(self, analysis: Analysis) -> None:
        """Marks the clauses of ``analysis``, whose document is the same; nothing is laid out anew."""
        self.analysis = analysis
        self.clauses: dict[str, Clause] = {clause.id: clause for clause in analysis.clauses}
        self._marks: MarkIndex | None = None

    @property
    def marks(self) -> MarkIndex:
        """The marks of the clauses, made when they are first painted."""
        return self.make_marks() if self._marks is None else self._marks

    def make_marks(self) -> MarkIndex:
        """Makes the marks before they are painted."""
        analysis = self.analysis
        self._marks = MarkIndex(layered(analysis.clauses))
        pages = [page.span for page in analysis.document.pages] or [Span(0, len(analysis.document.text))]
        self._dense = crowded(pages, self._marks)
        return self._marks

    def unsure(self, index: int) -> tuple[Span, ...]:
        """The words of paragraph ``index`` that were recognised and may well be wrong."""
        words, span = self.analysis.document.unsure, self.blocks[index].span
        first = bisect_right(words, span.start, key=lambda word: word.end)
        return words[first : bisect_right(words, span.end, key=lambda word: word.start)]

    def resize(self, width: float) -> None:
        """Forgets all lines and estimates every height anew for a pane ``width`` pixels wide."""
        self.columns = Columns.across(width, self._theme)
        self._set.clear()
        self.flow = Flow(estimates(self.blocks, self.columns, self._theme))

    def embolden(self, words: Sequence[Span]) -> None:
        """Sets these words in bold and no others; what must be broken anew is forgotten."""
        for span in (*self._bold, *words):
            for index in self.blocks_of(span):
                self._set.pop(index, None)
                self.flow.forget(index)
        self._bold = tuple(words)

    def set_block(self, index: int) -> SetBlock:
        """Paragraph ``index`` in lines; its true height is known afterwards."""
        found = self._set.get(index)
        if found is None:
            block = self.blocks[index]
            bold = [
                (block.to_shown(span.start), block.to_shown(span.end))
                for span in self._bold
                if span.overlaps(block.span)
            ]
            links = [
                (block.to_shown(link.span.start), block.to_shown(link.span.end))
                for link in self.links.references(block.span)
            ]
            found = SetBlock(block, self.columns, self._theme, bold=bold, links=links)
            while len(self._set) >= _KEPT:
                del self._set[next(iter(self._set))]
            self._set[index] = found
        self.flow.measure(index, found.height)
        return found

    def rests(self, mark: Mark) -> bool:
        """Whether the mark's wash rests, because most of its page is marked and would be nothing but washes."""
        return any(span.contains(mark.span.start) for span in self._dense)

    def block_at(self, offset: int) -> int:
        """The paragraph that holds ``offset``, or the last one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def blocks_of(self, span: Span) -> range:
        """The paragraphs that ``span`` touches."""
        if not self.blocks:
            return range(0)
        return range(self.block_at(span.start), self.block_at(max(span.start, span.end - 1)) + 1)

    def y_of(self, offset: int) -> float:
        """The top of the line that holds ``offset``."""
        index = self.block_at(offset)
        line = self.set_block(index)
        return self.flow.top(index) + line.line_top(self.blocks[index].to_shown(offset))

    def share_of(self, offset: int) -> float:
        """About where ``offset`` lies in the whole height, 0 to 1, without laying anything out."""
        return self.shares_of((offset,))[0]

    def shares_of(self, offsets: Iterable[int]) -> list[float]:
        """What ``share_of`` says of each of many offsets."""
        flow, blocks, total = self.flow, self.blocks, self.flow.total
        if not blocks or not total:
            return [0.0 for _ in offsets]
        shares = []
        for offset in offsets:
            index = self.block_at(offset)
            into = blocks[index].to_shown(offset) / max(len(blocks[index].text), 1)
            shares.append((flow.top(index) + into * flow.height(index)) / total)
        return shares

    def rects(self, span: Span, within: range) -> list[QRectF]:
        """The line boxes of ``span`` in the paragraphs ``within``, at their place in the document."""
        found = []
        for index in within:
            block = self.blocks[index]
            if not span.overlaps(block.span):
                continue
            top = self.flow.top(index)
            boxes = self.set_block(index).rects(block.to_shown(span.start), block.to_shown(span.end))
            found += [box.translated(0, top) for box in boxes]
        return found

    def lane(self, index: int) -> tuple[LaneRow, ...]:
        """The margin marks of paragraph ``index``; their ``y`` is a place in the document."""
        block = self.blocks[index]
        line = self.set_block(index)
        top = self.flow.top(index)
        begun = [mark.clause for mark in self.marks.over(block.span) if self.block_at(mark.span.start) == index]
        tops = {name: top + line.line_top(block.to_shown(self.clauses[name].span.start)) for name in begun}
        return lane_rows(tops)

    def offset_at(self, x: float, y: float) -> int:
        """The offset in the document nearest to a point of the pane; 0 in an empty document."""
        index = self.flow.at(y)
        if index < 0:
            return 0
        block = self.blocks[index]
        return block.to_document(self.set_block(index).hit(x, y - self.flow.top(index)))

    def on_text(self, x: float, y: float) -> bool:
        """Whether the point lies on words."""
        index = self.flow.at(y)
        return index >= 0 and self.set_block(index).on_text(x, y - self.flow.top(index))

    def plain(self, span: Span) -> str:
        """The words of ``span`` as they are shown, one paragraph a line, markers included."""
        lines = []
        for index in self.blocks_of(span):
            block = self.blocks[index]
            start, end = block.to_shown(span.start), block.to_shown(span.end)
            marker = f"{block.marker} " if block.marker and span.start <= block.span.start else ""
            lines.append(marker + block.text[start:end])
        return "\n".join(lines)
