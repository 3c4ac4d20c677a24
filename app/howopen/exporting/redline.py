# SPDX-License-Identifier: Apache-2.0
"""A comparison as a Word file with tracked changes, proven before it is handed out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Final

from howopen.domain.comparison import Comparison
from howopen.exporting.provenance import AUTHOR, NOTICE, foot_words, joint_statements
from howopen.exporting.proving import END_OF_TEXT, prove
from howopen.exporting.quoting import title
from howopen.exporting.safe import xml_text
from howopen.exporting.tracking import Paragraph, Piece, Track, paragraphs
from howopen.exporting.word_parts import Numbers, bookmark, element, head_and_foot, new_document, saved, text_run
from howopen.exporting.wording import SHORT_NOTICE

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_TAGS: Final = {
    Track.DELETED: "w:del",
    Track.INSERTED: "w:ins",
    Track.MOVED_AWAY: "w:moveFrom",
    Track.MOVED_HERE: "w:moveTo",
}


def comparison_docx(comparison: Comparison, *, made: date, author: str = AUTHOR) -> bytes:
    """A Word file of B with A's words as tracked changes by ``author``, on the day ``made``.

    Raises:
        HowOpenError: if accepting all changes would not give B's words, or rejecting all would not give A's.
    """
    word = new_document()
    heading = f"{title(comparison.a)} against {title(comparison.b)}"
    body = word.element.body
    writer = _Writer(Numbers(), made, xml_text(author) or AUTHOR)
    for item in paragraphs(comparison):
        body.insert(len(body) - 1, writer.paragraph(item))  # the last child holds the page's size
    _about(word, comparison, made, writer.numbers)
    foot = f"{foot_words((comparison.a, comparison.b), made=made)} · {SHORT_NOTICE}"
    head_and_foot(word, head=f"{heading}: tracked changes", foot=foot)
    content = saved(word, heading=heading, made=made)
    prove(content, comparison)
    return content


class _Writer:
    """Turns paragraphs to WordprocessingML; every tracked change carries author, date and a number of its own."""

    def __init__(self, numbers: Numbers, made: date, author: str) -> None:
        self.numbers = numbers
        self._author = author
        self._date = f"{made.isoformat()}T00:00:00Z"

    def paragraph(self, paragraph: Paragraph) -> Any:
        made = element("w:p")
        if paragraph.mark is not Track.KEPT:
            made.append(self._mark(paragraph.mark))
        pieces = [self._piece(piece) for piece in paragraph.pieces]
        for child in self._between_ends(paragraph, pieces) if paragraph.move else pieces:
            made.append(child)
        return made

    def _between_ends(self, paragraph: Paragraph, pieces: list[Any]) -> list[Any]:
        """A moved block between the two ends by whose name Word finds its other half."""
        tag, number = _TAGS[paragraph.mark], self.numbers.next()
        start = element(f"{tag}RangeStart", id=number, name=paragraph.move, author=self._author, date=self._date)
        return [start, *pieces, element(f"{tag}RangeEnd", id=number)]

    def _mark(self, track: Track) -> Any:
        """The paragraph's own end as inserted or deleted, so that no empty paragraph stays behind."""
        properties, run = element("w:pPr"), element("w:rPr")
        run.append(self._tracked(_TAGS[track]))
        properties.append(run)
        return properties

    def _piece(self, piece: Piece) -> Any:
        if piece.track is Track.KEPT:
            return text_run(piece.text)
        tracked = self._tracked(_TAGS[piece.track])
        gone = piece.track is Track.DELETED
        tracked.append(text_run(piece.text, tag="w:delText" if gone else "w:t"))
        return tracked

    def _tracked(self, tag: str) -> Any:
        return element(tag, id=self.numbers.next(), author=self._author, date=self._date)


def _about(word: WordDocument, comparison: Comparison, made: date, numbers: Numbers) -> None:
    """The file's origin as a page of its own behind the text, so that the text itself stays the documents' own."""
    heading = word.add_heading("About this file", 1)
    heading.paragraph_format.page_break_before = True
    bookmark(heading, END_OF_TEXT, numbers)
    word.add_paragraph(
        "Tracked changes lead from document A to document B: reject all for the words of A, accept all for those of B."
    )
    for label, value in joint_statements((comparison.a, comparison.b), made=made):
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(xml_text(value))
        paragraph.paragraph_format.space_after = 0
    word.add_paragraph(NOTICE)
