# SPDX-License-Identifier: Apache-2.0
"""A comparison as a Word file with tracked changes, proven before it is handed out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from howopen.domain.comparison import Comparison
from howopen.domain.errors import HowOpenError
from howopen.exporting.provenance import NOTICE, joint_statements
from howopen.exporting.quoting import title
from howopen.exporting.safe import xml_text
from howopen.exporting.tracking import Paragraph, Piece, Track, counted_words, paragraphs
from howopen.exporting.word_parts import Numbers, element, saved, text_run

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

AUTHOR: Final = "HowOpen"
_TAGS: Final = {
    Track.DELETED: "w:del",
    Track.INSERTED: "w:ins",
    Track.MOVED_AWAY: "w:moveFrom",
    Track.MOVED_HERE: "w:moveTo",
}
_GONE_WHEN_ACCEPTED: Final = ("w:del", "w:moveFrom")
_GONE_WHEN_REJECTED: Final = ("w:ins", "w:moveTo")


def comparison_docx(comparison: Comparison, *, made: date) -> bytes:
    """A Word file of B with A's words as tracked changes.

    Raises:
        HowOpenError: if accepting all changes would not give B's words, or rejecting all would not give A's.
    """
    from docx import Document as NewDocument

    word = NewDocument()
    heading = f"{title(comparison.a)} against {title(comparison.b)}"
    written = paragraphs(comparison)
    body = word.element.body
    writer = _Writer(Numbers(), made)
    own = [writer.paragraph(item) for item in written]
    for made_paragraph in own:
        body.insert(len(body) - 1, made_paragraph)  # the last child holds the page's size
    _prove(own, comparison)
    _about(word, comparison, made)
    return saved(word, heading=heading, made=made)


class _Writer:
    """Turns paragraphs to WordprocessingML; every tracked change carries author, date and a number of its own."""

    def __init__(self, numbers: Numbers, made: date) -> None:
        self._numbers = numbers
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
        tag, number = _TAGS[paragraph.mark], self._numbers.next()
        start = element(f"{tag}RangeStart", id=number, name=paragraph.move, author=AUTHOR, date=self._date)
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
        return element(tag, id=self._numbers.next(), author=AUTHOR, date=self._date)


def _prove(written: Iterable[Any], comparison: Comparison) -> None:
    """Reads the finished paragraphs again and holds them against both documents."""
    elements = list(written)
    accepted = counted_words(_text_without(elements, _GONE_WHEN_ACCEPTED))
    rejected = counted_words(_text_without(elements, _GONE_WHEN_REJECTED))
    a, b = comparison.a.document, comparison.b.document
    for document, found in ((b, accepted), (a, rejected)):
        if found != counted_words(xml_text(document.text)):
            raise HowOpenError(
                f"The tracked changes do not give back the words of {document.name}, so no Word file was written.",
                hint="Export the comparison as HTML instead, and tell us about these two files.",
            )


def _text_without(elements: Iterable[Any], tags: tuple[str, ...]) -> str:
    """The words that stay when the changes in ``tags`` are gone, one paragraph a line."""
    from docx.oxml.ns import qn

    gone = {qn(tag) for tag in tags}
    words = {qn("w:t"), qn("w:delText")}
    lines: list[str] = []
    for paragraph in elements:
        kept = [child for child in paragraph if child.tag not in gone]
        lines.append("".join(node.text or "" for child in kept for node in child.iter() if node.tag in words))
    return "\n".join(lines)


def _about(word: WordDocument, comparison: Comparison, made: date) -> None:
    """The file's origin as a page of its own behind the text, so that the text itself stays the documents' own."""
    word.add_heading("About this file", 1).paragraph_format.page_break_before = True
    word.add_paragraph(
        "Tracked changes lead from document A to document B: reject all for the words of A, accept all for those of B."
    )
    for label, value in joint_statements((comparison.a, comparison.b), made=made):
        paragraph = word.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(xml_text(value))
        paragraph.paragraph_format.space_after = 0
    word.add_paragraph(NOTICE)
