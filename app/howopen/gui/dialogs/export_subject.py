# SPDX-License-Identifier: Apache-2.0
"""What an export dialog exports: clause summaries of documents, one comparison, or a matrix."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.comparison import Comparison, Matrix
from howopen.domain.timeline import Timeline
from howopen.exporting import COMPARISON_FORMATS, MATRIX_FORMATS, TIMELINE_FORMATS, FormatInfo
from howopen.gui.documents import OpenDocument

_UNSAFE: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_NAME_LENGTH: Final = 80


class Exporter(Protocol):
    """What makes the files; ``howopen.workspace.desk.Desk`` is one."""

    def formats(self) -> tuple[FormatInfo, ...]:
        """The formats of a clause summary."""

    def export(self, analyses: Sequence[Analysis], *, format: str) -> bytes:  # noqa: A002 - the desk's word
        """The clause summary of the documents."""

    def export_comparison(self, comparison: Comparison, *, format: str) -> bytes:  # noqa: A002 - the desk's word
        """The comparison."""

    def export_matrix(self, matrix: Matrix, *, format: str) -> bytes:  # noqa: A002 - the desk's word
        """The matrix."""

    def export_timeline(self, timeline: Timeline, *, format: str) -> bytes:  # noqa: A002 - the desk's word
        """The timeline."""

    def engine(self) -> Engine:
        """The version of the program and of its rules."""


@dataclass(frozen=True, slots=True)
class Item:
    """A document that the export is about, under the name that a person knows."""

    name: str
    analysis: Analysis


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be exported, into what, and how it is made; ``make`` takes the chosen items and a format's name.

    ``chosen`` are the places of the items that are ticked at first; ``choosable`` is false where all belong to it.
    """

    about: str
    title: str
    kind: str
    items: tuple[Item, ...]
    chosen: frozenset[int]
    choosable: bool
    formats: tuple[FormatInfo, ...]
    engine: Engine
    make: Callable[[tuple[Item, ...], str], bytes]

    def file_name(self, items: tuple[Item, ...], info: FormatInfo) -> str:
        """A name for the file, that every system takes."""
        named = self.title or (items[0].name if items else self.kind)
        stem = without_ending(named)
        more = f" and {len(items) - 1} more" if not self.title and len(items) > 1 else ""
        whole = " ".join(_UNSAFE.sub(" ", f"{stem}{more}").split()).strip(" .")[:_NAME_LENGTH].strip()
        return f"{whole or 'HowOpen'} – {self.kind}{info.suffix}"


def without_ending(name: str) -> str:
    """A document's name without the ending of its format; other dots stay, as in "Llama 3.1"."""
    return re.sub(r"\.(pdf|docx|html?|md|txt)$", "", name, flags=re.IGNORECASE)


def summary_subject(exporter: Exporter, documents: Sequence[OpenDocument], current: int) -> Subject:
    """The clause summaries of the open documents; the one at ``current`` is ticked."""
    return Subject(
        about="Each clause with its words, page and section, the facts, and how open it is",
        title="",
        kind="clause summary",
        items=tuple(Item(document.title, document.analysis) for document in documents),
        chosen=frozenset({current}),
        choosable=True,
        formats=exporter.formats(),
        engine=exporter.engine(),
        make=lambda items, name: exporter.export([item.analysis for item in items], format=name),
    )


def comparison_subject(exporter: Exporter, comparison: Comparison) -> Subject:
    """One comparison."""
    names = (comparison.a.document.name, comparison.b.document.name)
    return Subject(
        about="Every change with its words, categories and direction",
        title=" against ".join(without_ending(name) for name in names),
        kind="comparison",
        items=tuple(Item(name, side) for name, side in zip(names, (comparison.a, comparison.b), strict=True)),
        chosen=frozenset({0, 1}),
        choosable=False,
        formats=COMPARISON_FORMATS,
        engine=exporter.engine(),
        make=lambda _items, name: exporter.export_comparison(comparison, format=name),
    )


def matrix_subject(exporter: Exporter, matrix: Matrix, titles: Sequence[str]) -> Subject:
    """A matrix as it is shown; ``titles`` are its documents' names, in its order."""
    items = tuple(Item(title, analysis) for title, analysis in zip(titles, matrix.analyses, strict=True))
    return Subject(
        about="The rows and documents as they are shown, each answer with its clauses",
        title=f"{len(items)} documents" if len(items) != 1 else without_ending(items[0].name),
        kind="matrix",
        items=items,
        chosen=frozenset(range(len(items))),
        choosable=False,
        formats=MATRIX_FORMATS,
        engine=exporter.engine(),
        make=lambda _items, name: exporter.export_matrix(matrix, format=name),
    )


def timeline_subject(exporter: Exporter, timeline: Timeline) -> Subject:
    """A timeline, with the analyses of the versions that count."""
    dated = [(f"{one.version.date:%Y-%m-%d} {one.version.id[:8]}", one.analysis) for one in timeline.real]
    items = tuple(Item(name, analysis) for name, analysis in dated if analysis is not None)
    return Subject(
        about="Each version with what appeared, went and changed, in its exact words",
        title=without_ending(timeline.document.replace("/", " ")),
        kind="timeline",
        items=items,
        chosen=frozenset(range(len(items))),
        choosable=False,
        formats=TIMELINE_FORMATS,
        engine=exporter.engine(),
        make=lambda _items, name: exporter.export_timeline(timeline, format=name),
    )
