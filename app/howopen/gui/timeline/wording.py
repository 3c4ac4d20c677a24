# SPDX-License-Identifier: Apache-2.0
"""What is said of versions and of their changes: dates, headlines, counts, and what a screen reader reads."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import PurePosixPath
from typing import Final

from howopen.comparing.chart_scale import Tick
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Comparison, Direction, Statistics
from howopen.domain.timeline import ClauseEvent, Revision, Timeline, Turn, VersionKind
from howopen.gui import signs
from howopen.gui.translation.sentences import Template
from howopen.gui.translation.texts import counted, mark, said, tr

_MONTHS: Final = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"),
    mark("July"), mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip
_SHORT_MONTHS: Final = (
    mark("Jan"), mark("Feb"), mark("Mar"), mark("Apr"), mark("May"), mark("Jun"),
    mark("Jul"), mark("Aug"), mark("Sep"), mark("Oct"), mark("Nov"), mark("Dec"),
)  # fmt: skip
_HASH: Final = re.compile(r"[0-9a-f]{12,}", re.IGNORECASE)
_SHORT: Final = 7
_LONGEST: Final = 120
TURNS: Final = {
    Turn.APPEARED: mark("Added"),
    Turn.WENT: mark("Deleted"),
    Turn.TIGHTENED: mark("Changed"),
    Turn.LOOSENED: mark("Changed"),
    Turn.REWORDED: mark("Reworded"),
}
KINDS: Final = {
    VersionKind.FIRST: mark("first version"),
    VersionKind.REAL: mark("real change"),
    VersionKind.FORMAL: mark("no change in words that count"),
}
_OVER_TIME: Final = tuple(
    Template(source, "")
    for source in (
        mark("New: {what}"),
        mark("Gone: {what}"),
        mark("Now says {what}"),
        mark("No longer says {what}"),
        mark("{what}: {old} before, {new} now"),
        mark("A model taught with it falls under all terms, not under a name alone"),
        mark("A model taught with it needs a name, no longer all terms"),
    )
)
"""How ``comparing.timeline.over_time`` tells of one document before and after what a comparison says of A and B."""
_TURNED: Final = {
    Direction.TIGHTER: mark("{number} tighter"),
    Direction.LOOSER: mark("{number} looser"),
    Direction.NEUTRAL: mark("{number} neutral"),
    Direction.UNCLEAR: mark("{number} unclear"),
}


def long_date(date: datetime) -> str:
    """The day in full: "29 June 2026"."""
    return tr("{day} {month} {year}", day=date.day, month=tr(_MONTHS[date.month - 1]), year=date.year)


def short_date(date: datetime) -> str:
    """The day in short: "29 Jun 2026"."""
    return tr("{day} {month} {year}", day=date.day, month=tr(_SHORT_MONTHS[date.month - 1]), year=date.year)


def tick_words(tick: Tick) -> str:
    """What a line of the chart's scale is called: "5 Nov", "Nov", each with its year where that is named, or "2025"."""
    if not tick.month:
        return str(tick.year)
    month, year = tr(_SHORT_MONTHS[tick.month - 1]), f"{tick.year % 100:02}"
    if tick.day and tick.year:
        return tr("{day} {month} ’{year}", day=tick.day, month=month, year=year)
    if tick.day:
        return tr("{day} {month}", day=tick.day, month=month)
    return tr("{month} ’{year}", month=month, year=year) if tick.year else month


def short_id(version_id: str) -> str:
    """The first seven characters of a commit's hash; any other id, such as a file's name, in full."""
    return version_id[:_SHORT] if _HASH.fullmatch(version_id) else version_id


def short_name(document: str) -> str:
    """A document's own name without folder and suffix: "ChatGPT/Terms of Service.md" is "Terms of Service"."""
    path = PurePosixPath(document)
    # Only what looks like a suffix of a file is one: the ".1" of "Licence 3.1" is not.
    return path.stem if path.suffix[1:].isalpha() else path.name


def full_name(document: str) -> str:
    """The folder, then the name: "ChatGPT, Terms of Service"."""
    return ", ".join((*PurePosixPath(document).parts[:-1], short_name(document)))


def span_of(timeline: Timeline) -> str:
    """The dates of the first and the last version: "11 Nov 2025 to 26 Jul 2026"; "" without versions."""
    if not timeline.revisions:
        return ""
    first, last = (short_date(timeline.revisions[place].version.date) for place in (0, -1))
    return first if first == last else tr("{first} to {last}", first=first, last=last)


def unread_words(timeline: Timeline) -> str:
    """How many versions could not be read, and why the first of them; "" where all could."""
    if not timeline.unread:
        return ""
    first = timeline.unread[0]
    return counted(
        len(timeline.unread),
        "{n} version could not be read. {date}: {reason}",
        "{n} versions could not be read. {date}: {reason}",
        date=short_date(first.version.date),
        reason=said(first.reason),
    )


def headline(revision: Revision) -> str:
    """What the version did, in one line."""
    if revision.kind is VersionKind.FIRST:
        return tr("First version kept")
    if revision.kind is VersionKind.FORMAL:
        words = said(revision.formal) or tr("Nothing that counts")
        return words[:1].upper() + words[1:]
    if revision.events:
        return event_title(revision, revision.events[0])
    return tr("Words changed, no clause did")


def words_changed(revision: Revision) -> str:
    """How much the version changed: "3 words deleted, 488 inserted"; of the first, how long it is."""
    if revision.comparison is not None:
        return _differing(revision.comparison.statistics)
    if revision.analysis is not None:
        words = counted(len(revision.analysis.document.text.split()), "{n} word", "{n} words")
        return f"{words}, {counted(len(revision.analysis.clauses), '{n} clause', '{n} clauses')}"
    return tr("No word changed")


def _differing(statistics: Statistics) -> str:
    return counted(
        statistics.words_deleted,
        "{n} word deleted, {inserted} inserted",
        "{n} words deleted, {inserted} inserted",
        inserted=f"{statistics.words_inserted:,}",
    )


def directions(revision: Revision) -> tuple[tuple[Direction, int], ...]:
    """How many events go tighter and looser, those with none left out."""
    pairs = ((direction, revision.turned(direction)) for direction in (Direction.TIGHTER, Direction.LOOSER))
    return tuple((direction, count) for direction, count in pairs if count)


def direction_words(revision: Revision) -> str:
    """The directions in words: "6 tighter, 2 looser"; "neutral" where a real change has none."""
    if revision.kind is VersionKind.FIRST:
        return tr(KINDS[VersionKind.FIRST])
    if revision.kind is VersionKind.FORMAL:
        return (
            tr("no word changed, {formal}", formal=said(revision.formal)) if revision.formal else tr("no word changed")
        )
    return ", ".join(turned_words(direction, count) for direction, count in directions(revision)) or tr("neutral")


def turned_words(direction: Direction, number: int) -> str:
    """How many clauses go in one direction: "6 tighter"."""
    return tr(_TURNED[direction], number=f"{number:,}")


def spoken_point(revision: Revision) -> str:
    """A version as a point of the chart is read out: "29 June 2026: 6 tighter, 2 looser"."""
    return f"{long_date(revision.version.date)}: {direction_words(revision)}"


def spoken_version(revision: Revision) -> str:
    """A version as its row is read out."""
    parts = [spoken_point(revision)]
    if revision.kind is not VersionKind.FORMAL:
        parts += [headline(revision), words_changed(revision)]
    return "; ".join((*parts, short_id(revision.version.id)))


def sides(revision: Revision, event: ClauseEvent) -> tuple[Clause | None, Clause | None]:
    """The event's clauses before and after; None where it has none or they are not known."""
    before = revision.comparison.a if revision.comparison else None
    after = revision.comparison.b if revision.comparison else revision.analysis
    return _clause(before, event.a), _clause(after, event.b)


def _clause(analysis: Analysis | None, clause_id: str | None) -> Clause | None:
    clauses = analysis.clauses if analysis else ()
    return next((clause for clause in clauses if clause.id == clause_id), None)


def event_words(revision: Revision, event: ClauseEvent) -> str:
    """The words of the event's clause on one line, after the change where it still stands; "" where unknown."""
    before, after = sides(revision, event)
    comparison = revision.comparison
    if after is not None and (analysis := comparison.b if comparison else revision.analysis) is not None:
        return _one_line(analysis.document.quote(after.span))
    if before is not None and comparison is not None:
        return _one_line(comparison.a.document.quote(before.span))
    return ""


def event_title(revision: Revision, event: ClauseEvent) -> str:
    """The reason where there is one, and the clause's words unless the reason tells it apart by itself."""
    words = event_words(revision, event)
    reason = reason_words(event.reason) or tr(TURNS[event.turn])
    head = reason[:1].upper() + reason[1:]
    if not words or "“" in event.reason or any(map(str.isdigit, event.reason)):
        return head
    return tr("{reason}: “{words}”", reason=head, words=words)


def reason_words(reason: str) -> str:
    """Why an event goes its way, in the language of the window."""
    for template in _OVER_TIME:
        values = template.values(reason)
        if values is not None:
            return tr(template.source, **{name: _said_within(value) for name, value in values.items()})
    return said(reason)


def _said_within(words: str) -> str:
    """Words that stand within a sentence; many are known as the sentence that they begin."""
    beginning = f"{words[:1].upper()}{words[1:]}"
    for known in (words, beginning):
        shown = said(known)
        if shown != known:
            return shown
    return words


def event_place(revision: Revision, event: ClauseEvent) -> str:
    """The section of the clause, "Section 10(a)", or its heading; "" where the text has none."""
    section = _section(revision, event)
    return tr("Section {section}", section=section) if section[:1].isdigit() else section


def event_caption(revision: Revision, event: ClauseEvent) -> str:
    """What became of the clause, and where: "Changed in section 10(a)", "Added, Privacy" or "Added"."""
    turn, section = tr(TURNS[event.turn]), _section(revision, event)
    if section[:1].isdigit():
        return tr("{turn} in section {section}", turn=turn, section=section)
    return f"{turn}, {section}" if section else turn


def _section(revision: Revision, event: ClauseEvent) -> str:
    """The number or the heading of the clause's section; "" where the text has none."""
    before, after = sides(revision, event)
    return next((clause.section for clause in (after, before) if clause is not None), "")


def spoken_event(revision: Revision, event: ClauseEvent) -> str:
    """An event as its row is read out."""
    direction = signs.DIRECTIONS[event.direction].word
    name, place = signs.category_name(event.category), event_place(revision, event)
    return ", ".join(part for part in (direction, event_title(revision, event), name, place) if part)


def against(comparison: Comparison | None, earlier: Revision | None) -> str:
    """What the version is compared with, and how much differs: "Against 16 Jan 2026: 3 words deleted, ..."."""
    if comparison is None or earlier is None:
        return ""
    date, changes = short_date(earlier.version.date), _differing(comparison.statistics)
    return tr("Against {date}: {changes}", date=date, changes=changes)


def _one_line(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST].rsplit(' ', 1)[0]} …"
