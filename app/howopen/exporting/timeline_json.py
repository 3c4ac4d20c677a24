# SPDX-License-Identifier: Apache-2.0
"""A timeline in the schema ``howopen/timeline/1``."""

from __future__ import annotations

from datetime import date

from howopen.domain.analysis import Analysis
from howopen.domain.timeline import ClauseEvent, Revision, Timeline, Track, Version
from howopen.exporting.as_json import Json, plain, to_bytes
from howopen.exporting.provenance import NOTICE


def timeline_json(timeline: Timeline, *, made: date) -> bytes:
    """Every version, also the formal ones, with its events, and the tracks of the publisher's documents."""
    return to_bytes(
        {
            "schema": "howopen/timeline/1",
            "engine": _engine(timeline),
            "made": made.isoformat(),
            "source": timeline.source,
            "document": timeline.document,
            "versions": [_revision(revision) for revision in timeline.revisions],
            "unread": [{**_version(one.version), "reason": one.reason} for one in timeline.unread],
            "tracks": [_track(track) for track in timeline.tracks],
            "notice": NOTICE,
        }
    )


def _engine(timeline: Timeline) -> Json:
    analysis = next((revision.analysis for revision in timeline.revisions if revision.analysis), None)
    return plain(analysis.engine) if analysis else None


def _version(version: Version) -> dict[str, Json]:
    return {"id": version.id, "date": version.date.isoformat(), "note": version.note}


def _revision(revision: Revision) -> dict[str, Json]:
    document = revision.analysis.document if revision.analysis else None
    statistics = revision.comparison.statistics if revision.comparison else None
    return {
        **_version(revision.version),
        "kind": revision.kind.value,
        "formal": revision.formal,
        "sha256": document.sha256 if document else None,
        "warnings": list(document.warnings) if document else [],
        "words_deleted": statistics.words_deleted if statistics else 0,
        "words_inserted": statistics.words_inserted if statistics else 0,
        "clauses": {category.value: count for category, count in sorted(revision.counts.items())},
        "events": [_event(revision, event) for event in revision.events],
    }


def _event(revision: Revision, event: ClauseEvent) -> dict[str, Json]:
    comparison = revision.comparison
    return {
        "turn": event.turn.value,
        "category": event.category.value,
        "direction": event.direction.value,
        "weight": plain(event.weight),
        "reason": event.reason,
        "a": _clause(comparison.a, event.a) if comparison else None,
        "b": _clause(comparison.b, event.b) if comparison else None,
    }


def _clause(analysis: Analysis, clause_id: str | None) -> Json:
    if clause_id is None:
        return None
    clause = analysis.clause(clause_id)
    return {
        "id": clause.id,
        "effect": clause.effect.value,
        "text": analysis.document.quote(clause.span),
        "start": clause.span.start,
        "end": clause.span.end,
        "page": clause.page,
        "section": clause.section,
        "confidence": plain(clause.confidence),
        "uncertain": clause.uncertain,
    }


def _track(track: Track) -> dict[str, Json]:
    return {
        "document": track.document,
        "points": [{**_version(point.version), "kind": point.kind.value} for point in track.points],
    }
