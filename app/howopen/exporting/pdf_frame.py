# SPDX-License-Identifier: Apache-2.0
"""The frame of a PDF report: styles, contents, bookmarks, page numbers, and the same bytes each time."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from howopen.assets import palettes
from howopen.domain.errors import HowOpenError
from howopen.exporting.pdf_fonts import BOLD, TEXT, Fonts, register
from howopen.exporting.provenance import NOTICE
from howopen.exporting.safe import one_line
from howopen.exporting.wording import SHORT_NOTICE

_MARGIN: Final = 56.0  # points
_WIDTH: Final = 595.28 - 2 * _MARGIN  # of the text on A4
_KEPT: Final = 72.0  # points that a heading wants below its top
_FOOT: Final = 7.5  # size of type, points
# reportlab's own moment for files that shall be the same each time; of the same length as any other.
_FIXED_MOMENT: Final = b"D:20000101000000+00'00'"
_SIZES: Final = {"title": 20.0, "h1": 14.0, "h2": 11.5, "h3": 9.5, "body": 9.0, "quote": 9.5, "small": 8.0}
_OUTLINE: Final = ("h1", "h2")


@dataclass(slots=True)
class PdfReport:
    """A report while it is written; flowables are reportlab's and go to ``story`` in order."""

    title: str
    foot: str
    made: date
    fonts: Fonts = field(default_factory=register)
    story: list[Any] = field(default_factory=list)
    _total: int = 0
    _headings: int = 0

    def text(self, words: str) -> str:
        """``words`` as markup, every character in a font that has it."""
        return self.fonts.markup(one_line(words))

    def link(self, words: str, anchor: str) -> str:
        """Markup that leads to ``anchor``."""
        return f'<a href="#{anchor}" color="{_colour("accent")}">{self.text(words)}</a>'

    def heading(self, words: str, style: str, *, anchor: str = "") -> None:
        """A heading, "h1" to "h3"; ``anchor`` is its name for links."""
        self._headings += 1
        name = anchor or f"heading-{self._headings}"
        made = _paragraph(f'<a name="{name}"/>{self.text(words)}', style)
        # What the table of contents and the bookmarks are made of when the paragraph gets its place.
        made.entry = (_OUTLINE.index(style), one_line(words), self.text(words), name) if style in _OUTLINE else None
        self.story += [_room(_KEPT), made]

    def paragraph(self, markup: str, style: str = "body") -> None:
        """A paragraph of finished markup."""
        self.story.append(_paragraph(markup, style))

    def labelled(self, label: str, words: str) -> None:
        """A line such as "Place: Section 2, page 3"."""
        self.paragraph(f'<font name="{BOLD}">{self.text(label)}:</font> {self.text(words)}')

    def contents(self) -> None:
        """A table of contents, filled from the headings, each with its page."""
        from reportlab.platypus.tableofcontents import TableOfContents

        made = TableOfContents(dotsMinLevel=0)
        made.levelStyles = [_style("body", leftIndent=0), _style("small", leftIndent=14)]
        self.paragraph(f'<font name="{BOLD}">Contents</font>')
        self.story += [made, _spacer(8)]

    def table(self, head: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[float]) -> None:
        """A table of finished markup under ``head``, which comes again on each page; ``widths`` are shares of 1."""
        from reportlab.platypus import LongTable, TableStyle

        cells = [[_paragraph(f'<font name="{BOLD}">{self.text(label)}</font>', "small") for label in head]]
        cells += [[_paragraph(markup, "small") for markup in row] for row in rows]
        made = LongTable(cells, colWidths=[_WIDTH * share for share in widths], repeatRows=1, splitInRow=1)
        rule, pad = _colour("line"), 3
        made.setStyle(
            TableStyle(
                [
                    ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.5, rule),
                    ("BACKGROUND", (0, 0), (-1, 0), _colour("sunken")),
                    ("LEFTPADDING", (0, 0), (-1, -1), pad),
                    ("RIGHTPADDING", (0, 0), (-1, -1), pad),
                    ("TOPPADDING", (0, 0), (-1, -1), pad),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), pad),
                ]
            )
        )
        self.story += [made, _spacer(6)]

    def about(self, pairs: Iterable[tuple[str, str]], *, texts: Iterable[str], style: str = "h1") -> None:
        """Where everything comes from; of ``texts`` it says which characters no font of the file can show."""
        self.heading("About this file", style)
        self.paragraph(self.text(NOTICE))
        for label, value in pairs:
            self.labelled(label, value)
        missing = "".join(dict.fromkeys(c for text in texts for c in self.fonts.missing(one_line(text))))
        if missing:
            shown = ", ".join(f"U+{ord(character):04X}" for character in missing)
            self.labelled("May be printed as an empty box", f"{shown}; these can still be copied and searched")

    def finished(self) -> bytes:
        """The file's bytes; times in it are midnight of the day that it states.

        Raises:
            HowOpenError: if the text cannot be laid out.
        """
        from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate
        from reportlab.platypus.doctemplate import LayoutError

        out = io.BytesIO()
        document = BaseDocTemplate(
            out,
            pagesize=(595.28, 841.89),
            title=self.title,
            author="HowOpen",
            creator="HowOpen",
            lang="en",
            invariant=1,
        )
        frame = Frame(_MARGIN, _MARGIN, _WIDTH, 841.89 - 2 * _MARGIN, 0, 0, 0, 0)
        document.addPageTemplates(PageTemplate(frames=[frame], onPage=self._page))
        document.afterFlowable = lambda flowable: _mark(document, flowable)
        try:
            document.multiBuild(self.story)
        except LayoutError as error:
            raise HowOpenError(
                "The report could not be laid out as PDF.", hint="Export it as HTML or Word instead."
            ) from error
        moment = f"D:{self.made:%Y%m%d}000000+00'00'".encode()
        return out.getvalue().replace(_FIXED_MOMENT, moment)

    def _page(self, canvas: Any, document: Any) -> None:
        """Foot and running head; the number of pages is known from the second time that the report is laid out."""
        self._total = max(self._total, document.page)
        canvas.saveState()
        canvas.setStrokeColor(_colour("line"))
        canvas.line(_MARGIN, _MARGIN - 8, _MARGIN + _WIDTH, _MARGIN - 8)
        foot = _paragraph(f"{self.text(self.foot)} · {SHORT_NOTICE}", "foot")
        foot.wrapOn(canvas, _WIDTH - 70, 24)
        foot.drawOn(canvas, _MARGIN, _MARGIN - 22)
        canvas.setFont(TEXT, _FOOT)
        canvas.setFillColor(_colour("text2"))
        canvas.drawRightString(_MARGIN + _WIDTH, _MARGIN - 20, f"Page {document.page} of {self._total}")
        canvas.restoreState()


def _mark(document: Any, flowable: Any) -> None:
    """Tells contents and bookmarks of a heading that has just got its place."""
    entry = getattr(flowable, "entry", None)
    if entry is None:
        return
    level, words, markup, name = entry
    document.notify("TOCEntry", (level, markup, document.page, name))
    document.canv.addOutlineEntry(words, name, level=level, closed=level > 0)


def _colour(token: str) -> str:
    return palettes()["light"][token]


def _paragraph(markup: str, style: str) -> Any:
    from reportlab.platypus import Paragraph

    return Paragraph(markup, _style(style))


def _room(height: float) -> Any:
    """A new page where less than ``height`` points are left, so that no heading stands alone at a page's foot."""
    from reportlab.platypus import CondPageBreak

    return CondPageBreak(height)


def _spacer(height: float) -> Any:
    from reportlab.platypus import Spacer

    return Spacer(1, height)


def _style(name: str, **changes: float) -> Any:
    """The look of a kind of paragraph; lengths in points."""
    from reportlab.lib.styles import ParagraphStyle

    size = _SIZES.get(name, _FOOT)
    look: dict[str, Any] = {
        "fontName": BOLD if name in ("title", "h1", "h2", "h3") else TEXT,
        "fontSize": size,
        "leading": size * 1.4,
        "textColor": _colour("text2" if name in ("foot", "quiet") else "text"),
        "spaceBefore": {"h1": 14, "h2": 10, "h3": 8}.get(name, 0),
        "spaceAfter": {"title": 2, "small": 0, "foot": 0}.get(name, 3),
        "splitLongWords": 1,
    }
    if name == "quote":
        look |= {"leftIndent": 10, "borderColor": _colour("linestrong"), "spaceBefore": 2}
    return ParagraphStyle(name, **look | changes)
