# SPDX-License-Identifier: Apache-2.0
"""The words of the review view: who and when, what a finding says, what was corrected, and lines of the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.review import AuditEntry, Decision, Review, Stamp, State
from howopen.gui import signs
from howopen.gui.models.clause_table import label_of, one_line, values_in_words
from howopen.gui.reading.quote import flattened
from howopen.gui.review.standing import STANDINGS, Standing, standing_of
from howopen.gui.timeline.pieces import Piece, PieceKind
from howopen.gui.translation.texts import mark, tr

_SAID: Final = 160
_LEAD: Final = 60
_SHORT: Final = 32
_MONTHS: Final = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("June"),
    mark("July"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)
_NOBODY: Final = mark("Somebody")

Change = tuple[str, str, str]
"""What is corrected: its name, as it was found, and as it stands (the same where it did not change)."""


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 finding", "2 findings"."""
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else plural}"


def initials(name: str) -> str:
    """At most two letters for a name: "Sunita Anand" gives "SA"; "?" for none."""
    parts = [part for part in name.split() if part[0].isalnum()]
    return "".join(part[0] for part in (parts[:1] + parts[-1:] if len(parts) > 1 else parts)).upper() or "?"


def named(who: str) -> str:
    """The name, or a word for somebody who gave none."""
    return who or tr(_NOBODY)


def clock(when: datetime) -> str:
    """The local time of day: "11:25"."""
    return f"{when.astimezone():%H:%M}"


def day_words(day: date, today: date) -> str:
    """A local day as a person says it: "Today", "Yesterday", "18 Nov", "18 Nov 2025"."""
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    words = f"{day.day} {tr(_MONTHS[day.month - 1])}"
    return words if day.year == today.year else f"{words} {day.year}"


def moment(when: datetime, now: datetime) -> str:
    """Day and time: "today 11:25", "18 Nov, 11:25"."""
    day = day_words(when.astimezone().date(), now.astimezone().date())
    return f"{day.lower()} {clock(when)}" if day[0] in "TY" else f"{day}, {clock(when)}"


def decided(stamp: Stamp, now: datetime) -> str:
    """Who and when, in short: "MK, 10:42", on another day "MK, 18 Nov"."""
    day = day_words(stamp.when.astimezone().date(), now.astimezone().date())
    return f"{initials(stamp.who)}, {clock(stamp.when) if day == 'Today' else day}"


def figure(decision: Decision, now: datetime) -> str:
    """The last column: who and when; for an uncertain one its figure, for an open one nothing."""
    if decision.stamp is not None and decision.state.decided:
        return decided(decision.stamp, now)
    return signs.sureness(decision.shown.confidence) if decision.shown.uncertain else ""


def said(clause: Clause, document: Document) -> str:
    """What a clause says, in short: from the words that decide, so that two findings in one sentence differ."""
    span = clause.span
    inside = [words for words in clause.deciding_words() if span.covers(words)]
    text, bold = flattened(document.quote(span), [(one.start - span.start, one.end - span.start) for one in inside])
    first = min((start for start, _ in bold), default=0)
    short = one_line(f"… {text[first:]}" if first > _LEAD else text, _SAID)
    values = values_in_words(clause)
    return short if not values or values.casefold() in short.casefold() else f"{values}: {short}"


def changes(decision: Decision) -> tuple[Change, ...]:
    """Category, effect, values and span, as found and as they stand; for an added finding nothing was found."""
    found, now = decision.found or decision.shown, decision.shown
    own = decision.found is None
    pairs = (
        (tr("Category"), _category(found), _category(now)),
        (tr("Effect"), signs.EFFECTS[found.effect].word, signs.EFFECTS[now.effect].word),
        (tr("Values"), _values(found), _values(now)),
        (tr("Span"), _place(found), _place(now)),
    )
    return tuple((name, after if own else before, after) for name, before, after in pairs if before or after)


def pieces_of(decision: Decision, document: Document) -> tuple[Piece, ...]:
    """The row's words: a rejected finding deleted, a corrected one with what was found and what stands instead."""
    words = said(decision.shown, document)
    if decision.state is State.REJECTED:
        return (Piece(PieceKind.DELETED, words),)
    return (*_marked(decision), Piece(PieceKind.KEPT, words))


def _marked(decision: Decision) -> Iterator[Piece]:
    if decision.state is not State.CORRECTED:
        return
    for name, before, after in changes(decision):
        if before == after:
            continue
        if name == "Span":
            yield Piece(PieceKind.INSERTED, tr("other words"))
        else:
            yield Piece(PieceKind.DELETED, _in_short(name, before))
            yield Piece(PieceKind.KEPT, " ")
            yield Piece(PieceKind.INSERTED, _in_short(name, after))
        yield Piece(PieceKind.KEPT, "  ")


def _in_short(name: str, words: str) -> str:
    """A category as its code, so that the row has room for what the clause says."""
    return words.split(" ", 1)[0] if name == "Category" else one_line(words or "none", _SHORT)


def spoken(decision: Decision, document: Document, now: datetime) -> str:
    """How a row is read out."""
    clause, standing = decision.shown, standing_of(decision)
    place = tr("section {section}", section=clause.section) if clause.section else ""
    by = ""
    if decision.stamp is not None and decision.state.decided:
        by = tr("by {named}, {moment}", named=named(decision.stamp.who), moment=moment(decision.stamp.when, now))
    turned = [tr("{name}: {value}, now {value_2}", name=name, value=before or 'none', value_2=after or 'none') for name, before, after in changes(decision)
              if before != after]  # fmt: skip
    sure = (
        tr("sure {value} per cent", value=f"{clause.confidence * 100:.0f}")
        if standing in {Standing.OPEN, Standing.UNCERTAIN}
        else ""
    )
    parts = [STANDINGS[standing].word, taxonomy()[clause.category].name, signs.EFFECTS[clause.effect].word]
    parts += [*turned, one_line(said(clause, document), 160), place, by, sure]
    return ", ".join(part for part in parts if part)


def head_words(review: Review, decision: Decision, place: str) -> str:
    """Which finding it is: "Finding 10 of 38, section 5.c, page 5"."""
    number = next(at for at, one in enumerate(review.decisions, start=1) if one.id == decision.id)
    where = f", {place[:1].lower()}{place[1:]}" if place.startswith(("Section ", "Page ")) else f", {place}"
    return tr(
        "Finding {number} of {count}{value}", number=number, count=len(review.decisions), value=where if place else ""
    )


def sure_words(decision: Decision) -> str:
    """How sure the program was, and who decided."""
    if decision.found is None or any(item.finder == "reviewer" for item in decision.found.evidence):
        return tr("Found by {named}, not by HowOpen", named=named(decision.stamp.who if decision.stamp else ""))
    program = tr("{sureness} % by HowOpen", sureness=signs.sureness(decision.found.confidence))
    if decision.stamp is None or not decision.state.decided:
        return program
    return tr(
        "{program}, then {value} by {named}",
        program=program,
        value=decision.state.value,
        named=named(decision.stamp.who),
    )


def entry_words(entry: AuditEntry, review: Review | None) -> tuple[str, str]:
    """A line of the trail: who did what ("SA corrected"), and what it was done to ("TM, “delete and cease use”")."""
    code = ""
    if review is not None and entry.subject and entry.document == review.found.document.sha256:
        code = next((taxonomy()[one.shown.category].code for one in review.decisions if one.id == entry.subject), "")
    verb = entry.act.value
    return f"{initials(entry.stamp.who)} {verb}", ", ".join(part for part in (code, entry.words) if part)


def entry_detail(entry: AuditEntry) -> tuple[tuple[str, str], ...]:
    """Everything about a line of the trail, as names and words; what is empty is left out."""
    what = f"{named(entry.stamp.who)} {entry.act.value} {entry.words}".strip()
    when = f"{entry.stamp.when.astimezone():%Y-%m-%d %H:%M:%S %z}"
    pairs = (
        (tr("What"), what), (tr("When"), when), (tr("Before"), entry.before), (tr("After"), entry.after),
        (tr("File"), entry.document), (tr("Engine"), tr("HowOpen {version}, rules {value}", version=entry.engine.version, value=entry.engine.rules[:12])),
        (tr("Entry"), str(entry.number)),
    )  # fmt: skip
    return tuple((name, words) for name, words in pairs if words)


def short_hash(sha256: str) -> str:
    """A hash's two ends in groups of four: "9c1f 04b7 … 5d32 e07a"."""
    if len(sha256) < 20:
        return sha256
    return f"{sha256[:4]} {sha256[4:8]} … {sha256[-8:-4]} {sha256[-4:]}"


def size_words(analysis: Analysis) -> str:
    """How long the document is: "7 pages", else its words."""
    pages = len(analysis.document.pages)
    return counted(pages, "page") if pages else counted(len(analysis.document.text.split()), "word")


def _category(clause: Clause) -> str:
    info = taxonomy()[clause.category]
    return f"{info.code} {info.name}"


def _values(clause: Clause) -> str:
    return "; ".join(dict.fromkeys(label_of(value) for value in clause.values))


def _place(clause: Clause) -> str:
    return tr("Characters {start} to {end}", start=f"{clause.span.start:,}", end=f"{clause.span.end:,}")
