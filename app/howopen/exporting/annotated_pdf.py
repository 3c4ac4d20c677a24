# SPDX-License-Identifier: Apache-2.0
"""The original PDF with its clauses highlighted, and what each is as a note."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from howopen.assets import palettes, taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.boxes import Box, PageBoxes
from howopen.domain.clauses import Clause
from howopen.domain.errors import HowOpenError
from howopen.domain.notes import Note
from howopen.domain.review import Review
from howopen.domain.wording import words
from howopen.exporting.provenance import AUTHOR, NOTICE, statements
from howopen.exporting.quoting import place, titled
from howopen.exporting.safe import one_line, xml_text
from howopen.exporting.summary import note_label, notes_on, passages, value_words

if TYPE_CHECKING:
    from pypdf import PdfWriter

_PDF: Final = "application/pdf"
_NOTE_SIZE: Final = 20.0  # points, of the sign of the note on the first page
_COMMENTED: Final = "changedwash"
_PRINTED: Final = 4  # the annotation's flag by which it is printed too
_OTHER_FORMAT: Final = "Export the clause summary as Word, PDF or HTML instead."


def annotated_pdf(
    data: bytes,
    analysis: Analysis,
    boxes: Sequence[Sequence[PageBoxes]],
    *,
    made: date,
    notes: Sequence[Note] = (),
    reviews: Sequence[Review] = (),
) -> bytes:
    """The PDF ``data``, unchanged up to its end, and behind it an update with the annotations.

    The first page gets a note that says where they come from. A mark whose words were not found on the pages is
    named in that note, so that none is dropped in silence.

    Args:
        data: the bytes of the file that was analysed.
        analysis: with its clauses in text order.
        boxes: where each clause stands, in the order of the clauses, then each of ``passages(notes)``.
        made: the date that the file states.
        notes: the reviewer's, which stand in the note of their clause; other passages get a mark of their own.
        reviews: may hold the one that ``analysis`` is the state of; the note on the first page says how far it is.

    Raises:
        HowOpenError: if the file is no PDF, is not the one that was analysed, is encrypted, or is damaged.
    """
    _check(data, analysis)
    writer = _opened(data, analysis.document.name)
    missing = []
    for mark, places in zip(_marks(analysis, notes), boxes, strict=True):
        if not places:
            missing.append(mark.missed)
        for one in places:
            _add(writer, one.page, _highlight(mark, one.boxes, made))
    _add(writer, 1, _about(writer, analysis, made, missing, reviews))
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _check(data: bytes, analysis: Analysis) -> None:
    document = analysis.document
    if document.media_type != _PDF:
        raise HowOpenError(f"{document.name} is no PDF, so there are no pages to mark.", hint=_OTHER_FORMAT)
    if hashlib.sha256(data).hexdigest() != document.sha256:
        raise HowOpenError(
            f"{document.name} has changed since it was read, so its clauses could be marked in the wrong places.",
            hint="Open the file again, then export.",
        )


def _opened(data: bytes, name: str) -> PdfWriter:
    from pypdf import PdfReader, PdfWriter
    from pypdf.errors import PyPdfError

    try:
        if PdfReader(io.BytesIO(data)).is_encrypted:
            raise HowOpenError(
                f"{name} is encrypted, and marking it would take its protection away.",
                hint=f"Save a copy without a password and open that one. Or: {_OTHER_FORMAT}",
            )
        writer = PdfWriter(io.BytesIO(data), incremental=True)
        if not writer.pages:
            raise HowOpenError(f"{name} has no page to mark.", hint=_OTHER_FORMAT)
    # A damaged file makes pypdf stumble over values of the wrong kind anywhere.
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, RecursionError) as error:
        raise HowOpenError(f"{name} is damaged, so it could not be marked.", hint=_OTHER_FORMAT) from error
    return writer


def _add(writer: PdfWriter, page: int, annotation: Any) -> None:
    """Puts an annotation on a page, numbered from 1; one that the file lacks is left out."""
    if page <= len(writer.pages):
        writer.add_annotation(page - 1, annotation)


def _contents(analysis: Analysis, clause: Clause, notes: Sequence[Note]) -> str:
    """What a reader of the file sees when pointing at a clause."""
    info = taxonomy()[clause.category]
    unsure = ", uncertain: please check" if clause.uncertain else ""
    lines = [
        f"{clause.id} {info.name} ({info.code}): {words(clause.effect).lower()}",
        ", ".join(part for part in (titled(analysis), place(clause, analysis.document)) if part),
        *(f"Value: {value}" for value in value_words(clause)),
        f"Confidence {clause.confidence:.0%}{unsure}",
        *(f"{note_label(note)}: {note.words}" for note in notes_on(clause, notes)),
    ]
    return "\n".join(one_line(line) for line in lines)


@dataclass(frozen=True, slots=True)
class _Mark:
    """What to highlight: a name of its own, what a reader sees there, the colour, and what to call it if not found."""

    name: str
    contents: str
    wash: str
    missed: str


def _marks(analysis: Analysis, notes: Sequence[Note]) -> Iterator[_Mark]:
    """A mark for each clause, then one for each other passage that was commented on."""
    colours = palettes()["light"]
    for clause in analysis.clauses:
        wash = colours[f"g{taxonomy()[clause.category].group}wash"]
        yield _Mark(clause.id, _contents(analysis, clause, notes), wash, clause.id)
    for number, passage in enumerate(passages(notes), start=1):
        lines = (passage.place(analysis), *(f"{note_label(note)}: {note.words}" for note in passage.notes))
        told = "\n".join(map(one_line, lines))
        missed = f"{passage.quote(analysis)} ({'; '.join(map(one_line, lines))})"
        yield _Mark(f"comment-{number}", told, colours[_COMMENTED], missed)


def _highlight(mark: _Mark, boxes: Sequence[Box], made: date) -> Any:
    from pypdf.annotations import Highlight
    from pypdf.generic import ArrayObject, FloatObject

    around = boxes[0]
    for box in boxes[1:]:
        around = around.joined(box)
    corners = ArrayObject(FloatObject(round(number, 2)) for box in boxes for number in _corners(box))
    made_here = Highlight(rect=_rectangle(around), quad_points=corners, highlight_color=mark.wash.removeprefix("#"))
    return _signed(made_here, f"howopen-{mark.name}", mark.contents, made)


def _corners(box: Box) -> Iterator[float]:
    """The corners as viewers want them, which differs from the standard's own order: upper left and right first."""
    yield from (box.left, box.top, box.right, box.top, box.left, box.bottom, box.right, box.bottom)


def _rectangle(box: Box) -> tuple[float, float, float, float]:
    return round(box.left, 2), round(box.bottom, 2), round(box.right, 2), round(box.top, 2)


def _about(writer: PdfWriter, analysis: Analysis, made: date, missing: Sequence[str], reviews: Sequence[Review]) -> Any:
    """The note on the first page that says where the marks come from."""
    from pypdf.annotations import Text

    lines = [f"{label}: {value}" for label, value in statements(analysis, made=made, reviews=reviews)]
    if missing:
        lines.append(f"Not found on the pages, so not marked: {', '.join(missing)}")
    box = writer.pages[0].cropbox
    left, top = float(box.left) + _NOTE_SIZE / 2, float(box.top) - _NOTE_SIZE / 2
    corner = Box(left, top - _NOTE_SIZE, left + _NOTE_SIZE, top)
    contents = "\n".join((*(one_line(line) for line in lines), NOTICE))
    return _signed(Text(rect=_rectangle(corner), text="", open=False), "howopen-about", contents, made)


def _signed(annotation: Any, name: str, contents: str, made: date) -> Any:
    """An annotation with its words, a name of its own, its author and its date."""
    from pypdf.generic import NameObject, NumberObject, TextStringObject

    moment = TextStringObject(f"D:{made:%Y%m%d}000000Z")
    entries = {"/NM": name, "/T": AUTHOR, "/Contents": xml_text(contents)}
    annotation.update({NameObject(key): TextStringObject(value) for key, value in entries.items()})
    annotation.update({NameObject("/M"): moment, NameObject("/CreationDate"): moment})
    annotation[NameObject("/F")] = NumberObject(_PRINTED)
    return annotation
