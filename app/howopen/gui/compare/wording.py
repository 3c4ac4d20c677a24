# SPDX-License-Identifier: Apache-2.0
"""What is said of changes in words: titles, labels, places and counts."""

from __future__ import annotations

from collections import Counter
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.comparison import Change, ChangeKind, Comparison, Direction, NamePair
from howopen.domain.spans import Span
from howopen.gui.translation.texts import tr

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
        return tr("Moved {where_to}: “{a}”", where_to=_where_to(comparison, change), a=a)
    return tr("Inserted “{b}”", b=b) if change.kind is ChangeKind.INSERTED else tr("Deleted “{a}”", a=a)


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
        return tr("Section {citation}", citation=citation)
    section = analysis.outline.section_at(span.start)
    is_first = section is None or section == analysis.outline.sections[0]
    return tr("Preamble") if is_first and analysis.outline.sections else citation


def move_label(comparison: Comparison, index: int) -> str:
    """The label of a moved block: "Moved to 2.1, with 1 edit"; the direction where the other place has no number."""
    row = comparison.rows[index]
    change = next(comparison.changes[n] for n in row.changes if comparison.changes[n].kind is ChangeKind.MOVED)
    edits = len(row.changes) - 1
    place = _where_to(comparison, change) if row.a else _where_from(comparison, change)
    return (
        tr("Moved {place}, with {counted}", place=place, counted=counted(edits, "edit"))
        if edits
        else tr("Moved {place}", place=place)
    )


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 edit", "2 edits"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def summary(comparison: Comparison) -> tuple[str, str]:
    """The counts for the context bar: the changes, and the words and blocks behind them."""
    if not comparison.changes:
        return tr("No changes"), tr("No word differs; layout, quotation marks and list numbers do not count.")
    statistics = comparison.statistics
    details = tr(
        "{counted} deleted, {words_inserted} inserted",
        counted=counted(statistics.words_deleted, "word"),
        words_inserted=f"{statistics.words_inserted:,}",
    )
    moved = f", {counted(statistics.blocks_moved, 'block')} moved" if statistics.blocks_moved else ""
    return counted(len(comparison.changes), "change"), details + moved


def direction_counts(comparison: Comparison) -> tuple[tuple[Direction, int], ...]:
    """How many changes have each direction, those with none left out."""
    counts = Counter(change.direction for change in comparison.changes)
    return tuple((direction, counts[direction]) for direction in _DIRECTION_ORDER if counts[direction])


def alike(hidden: int) -> str:
    """What the line says that stands for rows without changes."""
    return f"… {counted(hidden, 'paragraph')} alike"


def place_words(analysis: Analysis, span: Span) -> str:
    """Where a span stands, for the status bar: "section 2.b, page 3"; what is unknown is left out."""
    citation = analysis.outline.citation_at(span.start)
    section = tr("section {citation}", citation=citation) if citation[:1].isdigit() else citation
    page = analysis.document.page_at(span.start)
    return ", ".join(filter(None, (section, tr("page {page}", page=page) if page else "")))


def _where_to(comparison: Comparison, change: Change) -> str:
    citation = comparison.b.outline.citation_at(change.b.start)
    return tr("to {citation}", citation=citation) if citation else tr("to another place")


def _where_from(comparison: Comparison, change: Change) -> str:
    citation = comparison.a.outline.citation_at(change.a.start)
    return tr("from {citation}", citation=citation) if citation else tr("from another place")


def names_words(pairs: tuple[NamePair, ...], *, folded: bool) -> str:
    """What the switch of the names says: "Names folded: Llama 3.1 = Llama 4", with how many more there are."""
    first = f"{pairs[0].a} = {pairs[0].b}"
    more = tr(" and {value} more", value=len(pairs) - 1) if len(pairs) > 1 else ""
    return f"{'Names folded' if folded else 'Fold names'}: {first}{more}"
