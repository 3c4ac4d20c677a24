# SPDX-License-Identifier: Apache-2.0
"""What is dragged out of a document into another program: words with their citation, plain and as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.spans import Span


def cited_data(cited: Sequence[str]) -> QMimeData:
    """Passages, each with its citation: plain with a blank line between two, and as HTML with a quotation each."""
    data = QMimeData()
    data.setText("\n\n".join(cited))
    data.setHtml("".join(f"<blockquote><p>{escape(words)}</p></blockquote>" for words in cited))
    return data


def carry_out(source: QWidget, data: QMimeData) -> None:
    """Drags ``data`` from a widget until it is dropped somewhere, as a copy."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.exec(Qt.DropAction.CopyAction)


def carried(analysis: Analysis, what: object) -> object:
    """What is dragged out, with selected words as a ``passage``."""
    return passage(analysis, what) if isinstance(what, Span) else what


def passage(analysis: Analysis, span: Span) -> Clause:
    """Selected words as the kind of value that citations are made for; only its place tells anything."""
    section, page = analysis.outline.citation_at(span.start), analysis.document.page_at(span.start)
    return Clause("", Category.FIELD_OF_USE, Effect.DECLARE, span, 1.0, (), section=section, page=page)
