# SPDX-License-Identifier: Apache-2.0
"""What is said of changes in words: titles, labels, counts, and what a screen reader reads."""

from __future__ import annotations

from collections import Counter
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Change, ChangeKind, Comparison, Direction, Row, RowKind
from howopen.domain.spans import Span

_LONGEST: Final = 160
_DIRECTION_ORDER: Final = (Direction.TIGHTER, Direction.LOOSER, Direction.NEUTRAL, Direction.UNCLEAR)


def words_at(analysis: Analysis, span: Span, *, longest: int = _LONGEST) -> str:
    """The words at ``span`` on one line, cut with "…" after ``longest`` characters."""
    words = " ".join(analysis.document.quote(span).split()).strip('"“”«»')
    return words if len(words) <= longest else f"{words[:longest].rsplit(' ', 1)[0]} …"


def change_words(comparison: Comparison, change: Change) -> str:
    """What happened, with the words: "Deleted “700”"."""
    a, b = words_at(comparison.a, change.a), words_at(comparison.b, change.b)
    if change.kind is ChangeKind.REPLACED:
        return f"“{a}” became “{b}”"
    if change.kind is ChangeKind.MOVED:
        return f"Moved {_where_to(comparison, change)}: “{a}”"
    return f"Inserted “{b}”" if change.kind is ChangeKind.INSERTED else f"Deleted “{a}”"


def change_title(comparison: Comparison, change: Change) -> str:
    """The title in the change list: the reason where there is one, and the words that tell it apart."""
    if not change.reason or change.kind is ChangeKind.MOVED:
        return change_words(comparison, change)
    if "“" in change.reason or any(map(str.isdigit, change.reason)):
        return change.reason
    return f"{change.reason} – {change_words(comparison, change)}"


def change_place(comparison: Comparison, change: Change) -> str:
    """The section that a lawyer would cite ("Section 1.b"), in B unless the words are gone there; "" if unknown."""
    analysis, span = (comparison.b, change.b) if change.b else (comparison.a, change.a)
    citation = analysis.outline.citation_at(span.start)
    if citation[:1].isdigit():
        return f"Section {citation}"
    section = analysis.outline.section_at(span.start)
    is_first = section is None or section == analysis.outline.sections[0]
    return "Preamble" if is_first and analysis.outline.sections else citation


def move_label(comparison: Comparison, index: int) -> str:
    """The label of a moved block: "Moved to 2.1, with 1 edit"; the direction where the other place has no number."""
    row = comparison.rows[index]
    change = next(comparison.changes[n] for n in row.changes if comparison.changes[n].kind is ChangeKind.MOVED)
    edits = len(row.changes) - 1
    place = _where_to(comparison, change) if row.a else _where_from(comparison, change)
    return f"Moved {place}, with {counted(edits, 'edit')}" if edits else f"Moved {place}"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 edit", "2 edits"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def summary(comparison: Comparison) -> tuple[str, str]:
    """The counts for the context bar: the changes, and the words and blocks behind them."""
    if not comparison.changes:
        return "No changes", "No word differs; layout, quotation marks and list numbers do not count."
    statistics = comparison.statistics
    details = f"{counted(statistics.words_deleted, 'word')} deleted, {statistics.words_inserted:,} inserted"
    moved = f", {counted(statistics.blocks_moved, 'block')} moved" if statistics.blocks_moved else ""
    return counted(len(comparison.changes), "change"), details + moved


def direction_counts(comparison: Comparison) -> tuple[tuple[Direction, int], ...]:
    """How many changes have each direction, those with none left out."""
    counts = Counter(change.direction for change in comparison.changes)
    return tuple((direction, counts[direction]) for direction in _DIRECTION_ORDER if counts[direction])


def spoken_row(comparison: Comparison, row: Row) -> str:
    """A row as a screen reader reads it: what is deleted, inserted or moved in it."""
    if row.kind is RowKind.SAME:
        return "same on both sides"
    parts = []
    for number in row.changes:
        change = comparison.changes[number]
        if change.kind is ChangeKind.MOVED:
            parts.append("moved")
            continue
        if change.a:
            parts.append(f"deleted: {words_at(comparison.a, change.a)}")
        if change.b:
            parts.append(f"inserted: {words_at(comparison.b, change.b)}")
    return "; ".join(parts)


def _where_to(comparison: Comparison, change: Change) -> str:
    citation = comparison.b.outline.citation_at(change.b.start)
    return f"to {citation}" if citation else "to another place"


def _where_from(comparison: Comparison, change: Change) -> str:
    citation = comparison.a.outline.citation_at(change.a.start)
    return f"from {citation}" if citation else "from another place"
