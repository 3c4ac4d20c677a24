# SPDX-License-Identifier: Apache-2.0
"""What Markdown and HTML both say of a timeline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.comparison import Direction
from howopen.domain.timeline import ClauseEvent, Revision, Timeline, Turn, VersionKind
from howopen.domain.wording import words
from howopen.exporting.provenance import uncertain_words
from howopen.exporting.quoting import place
from howopen.exporting.wording import DIRECTION_SIGNS

TURN_WORDS: Final = {
    Turn.APPEARED: "Appeared",
    Turn.WENT: "Went",
    Turn.TIGHTENED: "Tightened",
    Turn.LOOSENED: "Loosened",
    Turn.REWORDED: "Reworded",
}
_ID_CHARACTERS: Final = 12
_TOGETHER_FROM: Final = 4
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def day(moment: datetime) -> str:
    """The day in words, in UTC: "29 June 2026"."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def short_id(revision: Revision) -> str:
    """A commit's hash in short; a file's path whole."""
    name = revision.version.id
    return name[:_ID_CHARACTERS] if len(name) == 40 and all(sign in "0123456789abcdef" for sign in name) else name


def heading(timeline: Timeline) -> str:
    """What the file is about."""
    return f"{timeline.document}: versions over time"


def lead(timeline: Timeline) -> str:
    """How many versions there are, of what kinds, and from when to when."""
    first, last = timeline.revisions[0].version.date, timeline.revisions[-1].version.date
    real = sum(revision.kind is VersionKind.REAL for revision in timeline.revisions)
    formal = sum(revision.kind is VersionKind.FORMAL for revision in timeline.revisions)
    return (
        f"{_several(len(timeline.revisions), 'version')} from {day(first)} to {day(last)} in {timeline.source}: "
        f"{_several(real, 'real change')}, {formal} without a word that counts"
    )


def did(revision: Revision) -> str:
    """What a version did, on one line."""
    if revision.kind is VersionKind.FORMAL:
        return f"No word that counts; {revision.formal}"
    if revision.comparison is None:
        clauses = len(revision.analysis.clauses) if revision.analysis else 0
        return f"First version, {_several(clauses, 'clause')}"
    counts = revision.comparison.statistics
    return (
        f"{_several(counts.words_deleted, 'word')} deleted, {counts.words_inserted:,} inserted; "
        f"{revision.turned(Direction.TIGHTER)} tighter, {revision.turned(Direction.LOOSER)} looser"
    )


@dataclass(frozen=True, slots=True)
class VersionRow:
    """A line of the list of versions, in words; ``id`` is that of its version, "" where it stands for several."""

    id: str
    when: str
    version: str
    what: str
    note: str


def version_rows(timeline: Timeline) -> tuple[VersionRow, ...]:
    """The versions in order of time; many formal ones in a row, as a daily record makes them, share one line."""
    rows: list[VersionRow] = []
    for formal, run in groupby(timeline.revisions, key=lambda revision: revision.kind is VersionKind.FORMAL):
        revisions = tuple(run)
        if formal and len(revisions) >= _TOGETHER_FROM:
            rows.append(_together(revisions))
        else:
            rows += [
                VersionRow(one.version.id, day(one.version.date), short_id(one), did(one), one.version.note)
                for one in revisions
            ]
    return tuple(rows)


def _together(revisions: Sequence[Revision]) -> VersionRow:
    first, last = revisions[0], revisions[-1]
    touched = "; ".join(f"{name} ({count})" for name, count in Counter(one.formal for one in revisions).most_common())
    return VersionRow(
        id="",
        when=f"{day(first.version.date)} to {day(last.version.date)}",
        version=f"{short_id(first)} to {short_id(last)}",
        what=f"{len(revisions)} versions without a word that counts: {touched}",
        note="",
    )


def by_turn(revision: Revision) -> tuple[tuple[str, tuple[ClauseEvent, ...]], ...]:
    """The events of each turn under its word, as far as there are any."""
    groups = ((TURN_WORDS[turn], tuple(event for event in revision.events if event.turn is turn)) for turn in Turn)
    return tuple(group for group in groups if group[1])


def event_title(event: ClauseEvent) -> str:
    """Category, direction and reason of an event."""
    sign = f"{DIRECTION_SIGNS[event.direction]} {words(event.direction)}"
    return f"{taxonomy()[event.category].name}: {sign}{f'. {event.reason}' if event.reason else ''}"


def where(revision: Revision, event: ClauseEvent) -> str:
    """Where the newer clause of an event stands, or else the older."""
    comparison = revision.comparison
    if comparison is None:
        return ""
    analysis, clause_id = (comparison.b, event.b) if event.b else (comparison.a, event.a)
    clause = analysis.clause(clause_id or "")
    return ", ".join(filter(None, (place(clause), clause.id, "uncertain: please check" if clause.uncertain else "")))


def provenance(timeline: Timeline, *, made: date) -> tuple[tuple[str, str], ...]:
    """Where the file comes from: source, engine and rules, and each version that was analysed with its hash."""
    pairs = [("Source", timeline.source), ("Document", timeline.document), ("Made on", made.isoformat())]
    analysed = [(revision, revision.analysis) for revision in timeline.revisions if revision.analysis]
    for _, analysis in analysed[:1]:
        pairs.append(("Engine", f"HowOpen {analysis.engine.version}"))
        pairs.append(("Rules and model", f"sha256 {analysis.engine.rules}"))
    for revision, analysis in analysed:
        name = f"Version of {day(revision.version.date)}"
        pairs.append((name, f"{revision.version.id}, file sha256 {analysis.document.sha256}"))
        pairs.extend((f"Warning, {name[0].lower()}{name[1:]}", warning) for warning in analysis.document.warnings)
    pairs += [(f"Not read, version of {day(one.version.date)}", one.reason) for one in timeline.unread]
    for _, analysis in analysed[-1:]:
        pairs.append(("Uncertain findings in the newest", uncertain_words(analysis)))
    return tuple(pairs)


def _several(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
