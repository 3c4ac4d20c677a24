# SPDX-License-Identifier: Apache-2.0
"""What is said of changes in words: titles, labels, places and counts."""

from __future__ import annotations

from collections import Counter
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Change, ChangeKind, Comparison, Direction, NamePair
from howopen.domain.spans import Span
from howopen.gui.translation.texts import counted, said, tr

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
        return tr("“{a}” became “{b}”", a=a, b=b)
    if change.kind is ChangeKind.MOVED:
        return tr("{moved}: “{words}”", moved=_moved_to(comparison, change), words=a)
    return tr("Inserted “{words}”", words=b) if change.kind is ChangeKind.INSERTED else tr("Deleted “{words}”", words=a)


def change_title(comparison: Comparison, change: Change) -> str:
    """The title in the change list: the reason where there is one, and the words that tell it apart."""
    if not change.reason or change.kind is ChangeKind.MOVED:
        return change_words(comparison, change)
    if "“" in change.reason or any(map(str.isdigit, change.reason)):
        return said(change.reason)
    return f"{said(change.reason)} – {change_words(comparison, change)}"


def change_place(comparison: Comparison, change: Change) -> str:
    """The section that a lawyer would cite ("Section 1.b"), in B unless the words are gone there; "" if unknown."""
    analysis, span = (comparison.b, change.b) if change.b else (comparison.a, change.a)
    citation = analysis.outline.citation_at(span.start)
    if citation[:1].isdigit():
        return tr("Section {citation}", citation=citation)
    section = analysis.outline.section_at(span.start)
    is_first = section is None or section == analysis.outline.sections[0]
    return tr("Preamble") if is_first and analysis.outline.sections else citation


def move_label(comparison: Comparison, index: int) -> str:
    """The label of a moved block: "Moved to 2.1, with 1 edit"; the direction where the other place has no number."""
    row = comparison.rows[index]
    change = next(comparison.changes[n] for n in row.changes if comparison.changes[n].kind is ChangeKind.MOVED)
    edits = len(row.changes) - 1
    moved = _moved_to(comparison, change) if row.a else _moved_from(comparison, change)
    return counted(edits, "{moved}, with {n} edit", "{moved}, with {n} edits", moved=moved) if edits else moved


def summary(comparison: Comparison) -> tuple[str, str]:
    """The counts for the context bar: the changes, and the words and blocks behind them."""
    if not comparison.changes:
        return tr("No changes"), tr("No word differs; layout, quotation marks and list numbers do not count.")
    statistics = comparison.statistics
    details = [
        counted(statistics.words_deleted, "{n} word deleted", "{n} words deleted"),
        tr("{number} inserted", number=f"{statistics.words_inserted:,}"),
    ]
    if statistics.blocks_moved:
        details.append(counted(statistics.blocks_moved, "{n} block moved", "{n} blocks moved"))
    return counted(len(comparison.changes), "{n} change", "{n} changes"), ", ".join(details)


def direction_counts(comparison: Comparison) -> tuple[tuple[Direction, int], ...]:
    """How many changes have each direction, those with none left out."""
    counts = Counter(change.direction for change in comparison.changes)
    return tuple((direction, counts[direction]) for direction in _DIRECTION_ORDER if counts[direction])


def alike(hidden: int) -> str:
    """What the line says that stands for rows without changes."""
    return counted(hidden, "… {n} paragraph alike", "… {n} paragraphs alike")


def place_words(analysis: Analysis, span: Span) -> str:
    """Where a span stands, for the status bar: "section 2.b, page 3"; what is unknown is left out."""
    citation = analysis.outline.citation_at(span.start)
    section = tr("section {citation}", citation=citation) if citation[:1].isdigit() else citation
    page = analysis.document.page_at(span.start)
    return ", ".join(filter(None, (section, tr("page {page}", page=page) if page else "")))


def _moved_to(comparison: Comparison, change: Change) -> str:
    citation = comparison.b.outline.citation_at(change.b.start)
    return tr("Moved to {citation}", citation=citation) if citation else tr("Moved to another place")


def _moved_from(comparison: Comparison, change: Change) -> str:
    citation = comparison.a.outline.citation_at(change.a.start)
    return tr("Moved from {citation}", citation=citation) if citation else tr("Moved from another place")


def names_words(pairs: tuple[NamePair, ...], *, folded: bool) -> str:
    """What the switch of the names says: "Names folded: Llama 3.1 = Llama 4", with how many more there are."""
    names, more = f"{pairs[0].a} = {pairs[0].b}", len(pairs) - 1
    if not more:
        return tr("Names folded: {names}", names=names) if folded else tr("Fold names: {names}", names=names)
    if folded:
        return counted(more, "Names folded: {names} and {n} more", "Names folded: {names} and {n} more", names=names)
    return counted(more, "Fold names: {names} and {n} more", "Fold names: {names} and {n} more", names=names)
