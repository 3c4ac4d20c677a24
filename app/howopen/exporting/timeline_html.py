# SPDX-License-Identifier: Apache-2.0
"""A timeline as one web page: a chart, the versions, and what each real change did, in the document's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.comparison import ChangeKind
from howopen.domain.spans import Span
from howopen.domain.timeline import ClauseEvent, Revision, Timeline
from howopen.exporting.page import about, code, direction, page, table
from howopen.exporting.pieces import pieces
from howopen.exporting.safe import html_text
from howopen.exporting.timeline_chart import chart
from howopen.exporting.timeline_words import (
    VersionRow,
    by_turn,
    day,
    did,
    heading,
    lead,
    provenance,
    short_id,
    version_rows,
    where,
)

_LEGEND: Final = (
    '<p class="quiet">A dot is a real change and leads to it, a tick a version without a word that counts. '
    "Steps show how many clauses a category has; ›‹ tighter, ‹› looser.</p>"
)


def timeline_html(timeline: Timeline, *, made: date) -> bytes:
    """The page; words that a version took out stand in ``del``, those that it put in in ``ins``."""
    changed = [revision for revision in timeline.real if revision.comparison is not None]
    anchors = {revision.version.id: f"v{number}" for number, revision in enumerate(changed, start=1)}
    title = heading(timeline)
    body = [
        f"<h1>{html_text(title)}</h1>",
        f'<p class="lead">{html_text(lead(timeline))}.</p>',
        '<h2 id="chart">Clauses by category over time</h2>',
        _LEGEND,
        *chart(timeline, anchors),
        *_count_table(timeline),
        '<h2 id="versions">Versions</h2>',
        *table(("Date", "Version", "What it did", "Note"), (_row(row, anchors) for row in version_rows(timeline))),
    ]
    for revision in reversed(changed):
        body += _revision(revision, anchors[revision.version.id])
    return page(title, [*body, *about(provenance(timeline, made=made))])


def _row(row: VersionRow, anchors: Mapping[str, str]) -> tuple[str, ...]:
    words, anchor = html_text(row.when), anchors.get(row.id)
    first = f'<a href="#{anchor}">{words}</a>' if anchor else words
    return first, *map(html_text, (row.version, row.what, row.note))


def _count_table(timeline: Timeline) -> list[str]:
    columns = [revision.counts for revision in timeline.real]
    rows = [
        (f"{code(category)} {html_text(info.name)}", *(str(counts.get(category, 0)) for counts in columns))
        for category, info in taxonomy().items()
        if any(category in counts for counts in columns)
    ]
    head = ("Category", *(day(revision.version.date) for revision in timeline.real))
    return ["<details><summary>The figures</summary>", *table(head, rows), "</details>"]


def _revision(revision: Revision, anchor: str) -> Iterator[str]:
    yield f'<section aria-labelledby="{anchor}">'
    yield f'<h2 id="{anchor}">{html_text(day(revision.version.date))}</h2>'
    yield f"<p>{html_text(did(revision))}. Version {html_text(short_id(revision))}.</p>"
    if not revision.events:
        yield "<p>No clause changed.</p>"
    for name, found in by_turn(revision):
        yield f"<h3>{name} <span>({len(found)})</span></h3>"
        for event in found:
            yield from _event(revision, event)
    yield "</section>"


def _event(revision: Revision, event: ClauseEvent) -> Iterator[str]:
    comparison = revision.comparison
    if comparison is None:
        return
    changes = [change for change in comparison.changes if change.kind is not ChangeKind.MOVED]
    name = html_text(taxonomy()[event.category].name)
    yield '<div class="clause">'
    yield f"<p>{code(event.category)} {name} {direction(event.direction)} {html_text(event.reason)}</p>"
    yield from _quote(comparison.a, event.a, [change.a for change in changes], "del")
    yield from _quote(comparison.b, event.b, [change.b for change in changes], "ins")
    yield f'<p class="quiet">{html_text(where(revision, event))}</p>'
    yield "</div>"


def _quote(analysis: Analysis, clause_id: str | None, marks: list[Span], tag: str) -> Iterator[str]:
    if clause_id is None:
        return
    span = analysis.clause(clause_id).span
    inside = [mark for mark in marks if mark and mark.overlaps(span)]
    parts = (
        f"<{tag}>{html_text(piece.text)}</{tag}>" if piece.marked else html_text(piece.text)
        for piece in pieces(analysis.document.text, span, inside)
    )
    yield f"<blockquote>{''.join(parts)}</blockquote>"
