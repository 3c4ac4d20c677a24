# SPDX-License-Identifier: Apache-2.0
"""The original PDF with its clauses marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.errors import HowOpenError
from howopen.domain.review import Review
from howopen.reading import Format
from howopen.workspace.contents import source_bytes
from howopen.workspace.inputs import LIBRARY_PREFIX
from howopen.workspace.review_notes import notes_on_each

_INSTEAD: Final = "Export a PDF report instead."


def can_be_marked(source: str, analysis: Analysis) -> bool:
    """Whether ``analysis`` was made from a PDF that is still at hand, by what is known without reading it."""
    return analysis.document.media_type == Format.PDF.value and bool(source) and not source.startswith(LIBRARY_PREFIX)


def annotated(
    source: str, analysis: Analysis, *, password: str = "", made: date, reviews: Sequence[Review] = ()
) -> bytes:
    """The PDF at ``source``, from which ``analysis`` was made, with its clauses as highlights and notes.

    The remarks of its review, where ``reviews`` holds that, stand in the notes.

    Raises:
        HowOpenError: if it is no PDF, is another file by now, or can't be marked.
    """
    if not can_be_marked(source, analysis):
        raise HowOpenError(f"{analysis.document.name} is no PDF file, so its pages can't be marked.", hint=_INSTEAD)
    from howopen.exporting.annotated_pdf import annotated_pdf
    from howopen.exporting.summary import passages
    from howopen.reading.page_pictures import clause_boxes_guarded

    data = source_bytes(source, password=password)
    (notes,) = notes_on_each((analysis,), reviews)
    spans = [*(clause.span for clause in analysis.clauses), *(passage.span for passage in passages(notes))]
    boxes = clause_boxes_guarded(data, analysis.document, spans, password=password)
    return annotated_pdf(data, analysis, boxes, made=made, notes=notes, reviews=reviews)
