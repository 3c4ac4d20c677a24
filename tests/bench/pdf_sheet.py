# SPDX-License-Identifier: Apache-2.0
"""A PDF being drawn with our own text: lines, paragraphs and columns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Final

from pdf_text import SetLine, paragraph, set_lines
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

WIDTH: Final = 595.0
HEIGHT: Final = 842.0
SERIF: Final = "Times-Roman"
MARGIN: Final = 72.0
TOP: Final = 740.0
BOTTOM: Final = 90.0


@dataclass(slots=True)
class Sheet:
    """A PDF being drawn; ``known`` are the paragraphs in the order in which a person reads them."""

    canvas: Canvas
    random: Random
    known: list[str] = field(default_factory=list)
    font: str = SERIF
    size: float = 10.0
    parting: bool = False
    justified: bool = False
    y: float = TOP

    @property
    def pitch(self) -> float:
        """From one base line to the next."""
        return 1.25 * self.size

    def lines_of(self, text: str, width: float) -> list[SetLine]:
        """``text`` set for a column."""
        return set_lines(text, width, font=self.font, size=self.size, parting=self.parting)

    def line(self, line: SetLine, x: float, y: float, width: float) -> None:
        """Draws a line, its spaces stretched where the text is justified."""
        drawn = self.canvas.beginText(x, y)
        drawn.setFont(self.font, self.size)
        spaces = line.text.count(" ")
        if self.justified and not line.last and spaces:
            drawn.setWordSpace((width - stringWidth(line.text, self.font, self.size)) / spaces)
        drawn.textOut(line.text)
        drawn.setWordSpace(0)
        self.canvas.drawText(drawn)

    def words(self, x: float, y: float, text: str, *, font: str = SERIF, size: float = 9.0) -> None:
        """Draws words that are not part of the flow."""
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, y, text)

    def flow(self, paragraphs: int, *, new_page: Callable[[Sheet], None], width: float = WIDTH - 2 * MARGIN) -> None:
        """Paragraphs down the pages in one column."""
        new_page(self)
        for _ in range(paragraphs):
            text = paragraph(self.random)
            self.known.append(text)
            for line in self.lines_of(text, width):
                if self.y < BOTTOM:
                    self.canvas.showPage()
                    self.y = TOP
                    new_page(self)
                self.line(line, MARGIN, self.y, width)
                self.y -= self.pitch
            self.y -= 0.6 * self.pitch
        self.canvas.showPage()

    def columns(self, count: int, paragraphs: int, *, by_rows: bool, gap: float = 18.0) -> None:
        """Columns of as many paragraphs each, from ``y`` down; drawn row by row as some programs do, or one by one."""
        width = (WIDTH - 2 * MARGIN - (count - 1) * gap) / count
        placed: list[tuple[int, float, SetLine]] = []
        lowest = self.y
        for column in range(count):
            y = self.y
            for _ in range(paragraphs):
                text = paragraph(self.random)
                self.known.append(text)
                for line in self.lines_of(text, width):
                    placed.append((column, y, line))
                    y -= self.pitch
                y -= 0.6 * self.pitch
            lowest = min(lowest, y)
        if by_rows:
            placed.sort(key=lambda item: (-round(item[1]), item[0]))
        for column, y, line in placed:
            self.line(line, MARGIN + column * (width + gap), y, width)
        self.y = lowest - self.pitch

    def heading(self, text: str) -> None:
        """A heading over the full width."""
        self.known.append(text)
        self.words(MARGIN, self.y, text, font="Times-Bold", size=self.size)
        self.y -= 1.8 * self.pitch

    def block(self, text: str, *, known: bool = True) -> None:
        """A paragraph over the full width."""
        if known:
            self.known.append(text)
        for line in self.lines_of(text, WIDTH - 2 * MARGIN):
            self.line(line, MARGIN, self.y, WIDTH - 2 * MARGIN)
            self.y -= self.pitch
        self.y -= 0.6 * self.pitch

    def next_page(self) -> None:
        """Ends the page."""
        self.canvas.showPage()
        self.y = TOP
