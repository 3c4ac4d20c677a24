# SPDX-License-Identifier: Apache-2.0
"""A timeline as Markdown: per version what appeared, went, tightened and loosened, in the document's own words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.timeline import ClauseEvent, Revision, Timeline
from howopen.exporting.as_markdown import about, table
from howopen.exporting.safe import markdown_text
from howopen.exporting.timeline_words import (
    VersionRow,
    by_turn,
    day,
    did,
    event_title,
    heading,
    lead,
    provenance,
    short_id,
    version_rows,
    where,
)


def timeline_markdown(timeline: Timeline, *, made: date) -> bytes:
    """The versions in a table, the clauses of each category in each, then every real change, newest first."""
    lines = [
        f"# {markdown_text(heading(timeline))}",
        "",
        f"{markdown_text(lead(timeline))}.",
        "",
        *table(("Date", "Version", "What it did", "Note"), map(_row, version_rows(timeline))),
        "",
        "## Clauses by category",
        "",
        *table(("Category", *(day(revision.version.date) for revision in timeline.real)), _counts(timeline)),
        "",
    ]
    for revision in reversed(timeline.real):
        if revision.comparison is not None:
            lines += _revision(revision)
    lines += about(provenance(timeline, made=made))
    return ("\n".join(lines).rstrip("\n") + "\n").encode("utf-8", errors="replace")


def _row(row: VersionRow) -> tuple[str, ...]:
    return (row.when, row.version, row.what, row.note)


def _counts(timeline: Timeline) -> Iterator[tuple[str, ...]]:
    columns = [revision.counts for revision in timeline.real]
    for category, info in taxonomy().items():
        if any(category in counts for counts in columns):
            yield (info.name, *(str(counts.get(category, 0)) for counts in columns))


def _revision(revision: Revision) -> Iterator[str]:
    yield f"## {day(revision.version.date)}"
    yield ""
    yield f"{markdown_text(did(revision))}. Version {markdown_text(short_id(revision))}."
    yield ""
    if not revision.events:
        yield "No clause changed."
        yield ""
    for name, found in by_turn(revision):
        yield f"### {name} ({len(found)})"
        yield ""
        for event in found:
            yield from _event(revision, event)


def _event(revision: Revision, event: ClauseEvent) -> Iterator[str]:
    comparison = revision.comparison
    if comparison is None:
        return
    yield f"**{markdown_text(event_title(event))}** ({markdown_text(where(revision, event))})"
    yield ""
    both = event.a is not None and event.b is not None
    yield from _quote("Before: " if both else "", comparison.a, event.a)
    yield from _quote("After: " if both else "", comparison.b, event.b)


def _quote(label: str, analysis: Analysis, clause_id: str | None) -> Iterator[str]:
    if clause_id is not None:
        yield f"> {label}{markdown_text(analysis.document.quote(analysis.clause(clause_id).span))}"
        yield ""
