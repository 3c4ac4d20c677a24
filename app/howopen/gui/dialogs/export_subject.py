# SPDX-License-Identifier: Apache-2.0
"""What an export dialog exports: clause summaries of documents, one comparison, or a matrix."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.comparison import Comparison, Matrix
from howopen.domain.review import Review
from howopen.domain.timeline import Timeline
from howopen.exporting import (
    ANNOTATED,
    AUTHOR,
    COMPARISON_FORMATS,
    MATRIX_FORMATS,
    TIMELINE_FORMATS,
    FormatInfo,
    Order,
)
from howopen.gui.dialogs.export_options import Option, Wishes
from howopen.gui.documents import OpenDocument
from howopen.gui.translation.texts import tr
from howopen.workspace.kinds import without_ending
from howopen.workspace.marking import can_be_marked
from howopen.workspace.review_notes import notes_of

_UNSAFE: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_NAME_LENGTH: Final = 80
_MARKED: Final = "clauses marked"


class Exporter(Protocol):
    """What makes the files; ``howopen.workspace.desk.Desk`` is one."""

    def formats(self) -> tuple[FormatInfo, ...]:
        """The formats of a clause summary."""

    def export(
        self,
        analyses: Sequence[Analysis],
        *,
        format: str,  # noqa: A002 - the desk's word
        reviews: Sequence[Review] = (),
        notes: bool = True,
        order: Order = Order.TEXT,
    ) -> bytes:
        """The clause summary of the documents."""

    def export_comparison(self, comparison: Comparison, *, format: str, author: str = AUTHOR) -> bytes:  # noqa: A002 - the desk's word
        """The comparison."""

    def export_matrix(self, matrix: Matrix, *, format: str) -> bytes:  # noqa: A002 - the desk's word
        """The matrix."""

    def export_timeline(self, timeline: Timeline, *, format: str) -> bytes:  # noqa: A002 - the desk's word
        """The timeline."""

    def engine(self) -> Engine:
        """The version of the program and of its rules."""


@dataclass(frozen=True, slots=True)
class Item:
    """A document that the export is about, under the name that a person knows; ``source`` is "" where none is kept."""

    name: str
    analysis: Analysis
    source: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be exported, into what, and how it is made: ``make`` takes the chosen items, a format's name and wishes.

    ``chosen`` are the places of the items that are ticked at first; ``choosable`` is false where all belong to it.
    ``reviews`` are those of the items, ``options`` what else can be chosen.
    """

    about: str
    title: str
    kind: str
    items: tuple[Item, ...]
    chosen: frozenset[int]
    choosable: bool
    formats: tuple[FormatInfo, ...]
    engine: Engine
    make: Callable[[tuple[Item, ...], str, Wishes], bytes]
    options: frozenset[Option] = frozenset()
    reviews: tuple[Review, ...] = ()

    def hindrance(self, items: tuple[Item, ...], info: FormatInfo) -> str:
        """Why the items can't be exported in a format, in a sentence; "" where they can."""
        if not items:
            return tr("Choose at least one document.")
        if info is ANNOTATED and not (len(items) == 1 and can_be_marked(items[0].source, items[0].analysis)):
            return tr("Choose one document that was opened from a PDF.")
        return ""

    def file_name(self, items: tuple[Item, ...], info: FormatInfo) -> str:
        """A name for the file, that every system takes; in English, as what stands in the file is."""
        named = self.title or (items[0].name if items else self.kind)
        stem = without_ending(named)
        more = f" and {len(items) - 1} more" if not self.title and len(items) > 1 else ""
        whole = _shortened(" ".join(_UNSAFE.sub(" ", f"{stem}{more}").split()).strip(" ."))
        kind = _MARKED if info is ANNOTATED else self.kind
        return f"{whole or 'HowOpen'} – {kind}{info.suffix}"


def _shortened(name: str) -> str:
    """The words of a name that fit into a file's; a first word that does not is cut."""
    if len(name) <= _NAME_LENGTH:
        return name
    cut = name[: _NAME_LENGTH + 1].rpartition(" ")[0].removesuffix(" against")
    return cut.rstrip(" .,;–-") or name[:_NAME_LENGTH]


def summary_subject(
    exporter: Exporter, documents: Sequence[OpenDocument], current: int, *, reviews: tuple[Review, ...] = ()
) -> Subject:
    """The clause summaries of the open documents; the one at ``current`` is ticked."""

    def make(items: tuple[Item, ...], name: str, wishes: Wishes) -> bytes:
        analyses = [item.analysis for item in items]
        return exporter.export(analyses, format=name, reviews=reviews, notes=wishes.notes, order=wishes.order)

    formats = exporter.formats()
    if any(can_be_marked(document.source, document.analysis) for document in documents):
        formats = (*formats, ANNOTATED)
    return Subject(
        about=tr("Each clause with its words, page and section, the facts, and how open it is"),
        title="",
        kind="clause summary",
        items=tuple(Item(document.title, document.analysis, document.source) for document in documents),
        chosen=frozenset({current}),
        choosable=True,
        formats=formats,
        engine=exporter.engine(),
        make=make,
        options=frozenset({Option.ORDER, *((Option.NOTES,) if any(map(notes_of, reviews)) else ())}),
        reviews=reviews,
    )


def comparison_subject(exporter: Exporter, comparison: Comparison) -> Subject:
    """One comparison."""
    names = (comparison.a.document.name, comparison.b.document.name)
    return Subject(
        about=tr("Every change with its words, categories and direction"),
        title=" against ".join(without_ending(name) for name in names),
        kind="comparison",
        items=tuple(Item(name, side) for name, side in zip(names, (comparison.a, comparison.b), strict=True)),
        chosen=frozenset({0, 1}),
        choosable=False,
        formats=COMPARISON_FORMATS,
        engine=exporter.engine(),
        make=lambda _items, name, wishes: exporter.export_comparison(comparison, format=name, author=wishes.author),
        options=frozenset({Option.AUTHOR}),
    )


def matrix_subject(exporter: Exporter, matrix: Matrix, titles: Sequence[str]) -> Subject:
    """A matrix as it is shown; ``titles`` are its documents' names, in its order."""
    items = tuple(Item(title, analysis) for title, analysis in zip(titles, matrix.analyses, strict=True))
    return Subject(
        about=tr("The rows and documents as they are shown, each answer with its clauses"),
        title=f"{len(items)} documents" if len(items) != 1 else without_ending(items[0].name),
        kind="matrix",
        items=items,
        chosen=frozenset(range(len(items))),
        choosable=False,
        formats=MATRIX_FORMATS,
        engine=exporter.engine(),
        make=lambda _items, name, _wishes: exporter.export_matrix(matrix, format=name),
    )


def timeline_subject(exporter: Exporter, timeline: Timeline) -> Subject:
    """A timeline, with the analyses of the versions that count."""
    dated = [(f"{one.version.date:%Y-%m-%d} {one.version.id[:8]}", one.analysis) for one in timeline.real]
    items = tuple(Item(name, analysis) for name, analysis in dated if analysis is not None)
    return Subject(
        about=tr("Each version with what appeared, went and changed, in its exact words"),
        title=without_ending(timeline.document.replace("/", " ")),
        kind="timeline",
        items=items,
        chosen=frozenset(range(len(items))),
        choosable=False,
        formats=TIMELINE_FORMATS,
        engine=exporter.engine(),
        make=lambda _items, name, _wishes: exporter.export_timeline(timeline, format=name),
    )
