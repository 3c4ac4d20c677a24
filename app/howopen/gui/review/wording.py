# SPDX-License-Identifier: Apache-2.0
"""The words of the review view: who and when, what a finding says, what was corrected, and lines of the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.review import Act, AuditEntry, Decision, Review, Stamp, State
from howopen.gui import signs
from howopen.gui.models.clause_table import label_of, one_line, values_in_words
from howopen.gui.reading.quote import flattened
from howopen.gui.review.standing import STANDINGS, Standing, standing_of
from howopen.gui.timeline.pieces import Piece, PieceKind
from howopen.gui.translation.texts import counted, mark, said, tr

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
_NAMELESS: Final = mark("Nobody named")
"""Who did what the program itself enters in the trail before a person gives a name."""


class Part(StrEnum):
    """What of a finding can be corrected; the value is the text shown, in English."""

    CATEGORY = mark("Category")
    EFFECT = mark("Effect")
    VALUES = mark("Values")
    SPAN = mark("Span")


Change = tuple[Part, str, str]
"""What is corrected: which part, as it was found, and as it stands (the same where it did not change)."""

_DONE: Final = {
    Act.OPENED: mark("{who} opened"),
    Act.CLOSED: mark("{who} closed"),
    Act.CONFIRMED: mark("{who} confirmed"),
    Act.CORRECTED: mark("{who} corrected"),
    Act.REJECTED: mark("{who} rejected"),
    Act.REOPENED: mark("{who} reopened"),
    Act.ADDED: mark("{who} added"),
    Act.REMARKED: mark("{who} noted"),
    Act.COMMENTED: mark("{who} commented"),
    Act.SIGNED: mark("{who} signed"),
    Act.UNSIGNED: mark("{who} ended the sign-off of"),
    Act.ALIGNED: mark("{who} aligned"),
    Act.RELEASED: mark("{who} released"),
    Act.PLANNED: mark("{who} changed the plan of"),
    Act.RULED: mark("{who} changed the policy of"),
    Act.UNDID: mark("{who} undid"),
    Act.REDID: mark("{who} redid"),
}
_TOLD: Final = frozenset({Act.OPENED, Act.UNDID, Act.REDID})
"""Acts whose words are the program's own; those of the others are words of a document or its name."""

_WRITTEN: Final = frozenset({Act.REMARKED, Act.COMMENTED})
"""Acts after which stands what a person wrote."""

_REMOVED: Final = "removed: "


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
    month = tr(_MONTHS[day.month - 1])
    if day.year == today.year:
        return tr("{day} {month}", day=day.day, month=month)
    return tr("{day} {month} {year}", day=day.day, month=month, year=day.year)


def moment(when: datetime, now: datetime) -> str:
    """Day and time: "today 11:25", "18 Nov, 11:25"."""
    day, today = when.astimezone().date(), now.astimezone().date()
    if day == today:
        return tr("today {clock}", clock=clock(when))
    if day == today - timedelta(days=1):
        return tr("yesterday {clock}", clock=clock(when))
    return tr("{day}, {clock}", day=day_words(day, today), clock=clock(when))


def decided(stamp: Stamp, now: datetime) -> str:
    """Who and when, in short: "MK, 10:42", on another day "MK, 18 Nov"."""
    day, today = stamp.when.astimezone().date(), now.astimezone().date()
    return f"{initials(stamp.who)}, {clock(stamp.when) if day == today else day_words(day, today)}"


def figure(decision: Decision, now: datetime) -> str:
    """The last column: who and when; for an uncertain one its figure, for an open one nothing."""
    if decision.stamp is not None and decision.state.decided:
        return decided(decision.stamp, now)
    return signs.sureness(decision.shown.confidence) if decision.shown.uncertain else ""


def gist(clause: Clause, document: Document) -> str:
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
        (Part.CATEGORY, _category(found), _category(now)),
        (Part.EFFECT, signs.EFFECTS[found.effect].word, signs.EFFECTS[now.effect].word),
        (Part.VALUES, _values(found), _values(now)),
        (Part.SPAN, _place(found), _place(now)),
    )
    return tuple((part, after if own else before, after) for part, before, after in pairs if before or after)


def pieces_of(decision: Decision, document: Document) -> tuple[Piece, ...]:
    """The row's words: a rejected finding deleted, a corrected one with what was found and what stands instead."""
    words = gist(decision.shown, document)
    if decision.state is State.REJECTED:
        return (Piece(PieceKind.DELETED, words),)
    return (*_marked(decision), Piece(PieceKind.KEPT, words))


def _marked(decision: Decision) -> Iterator[Piece]:
    if decision.state is not State.CORRECTED:
        return
    for part, before, after in changes(decision):
        if before == after:
            continue
        if part is Part.SPAN:
            yield Piece(PieceKind.INSERTED, tr("other words"))
        else:
            yield Piece(PieceKind.DELETED, _in_short(part, before))
            yield Piece(PieceKind.KEPT, " ")
            yield Piece(PieceKind.INSERTED, _in_short(part, after))
        yield Piece(PieceKind.KEPT, "  ")


def _in_short(part: Part, words: str) -> str:
    """A category as its code, so that the row has room for what the clause says."""
    return words.split(" ", 1)[0] if part is Part.CATEGORY else one_line(words or tr("none"), _SHORT)


def spoken(decision: Decision, document: Document, now: datetime) -> str:
    """How a row is read out."""
    clause, standing = decision.shown, standing_of(decision)
    place = tr("section {section}", section=clause.section) if clause.section else ""
    by = ""
    if decision.stamp is not None and decision.state.decided:
        by = tr("by {named}, {moment}", named=named(decision.stamp.who), moment=moment(decision.stamp.when, now))
    turned = [_spoken_change(change) for change in changes(decision) if change[1] != change[2]]
    sure = ""
    if standing in {Standing.OPEN, Standing.UNCERTAIN}:
        sure = tr("sure {figure} per cent", figure=f"{clause.confidence * 100:.0f}")
    parts = [STANDINGS[standing].word, signs.category_name(clause.category), signs.EFFECTS[clause.effect].word]
    parts += [*turned, one_line(gist(clause, document), 160), place, by, sure]
    return ", ".join(part for part in parts if part)


def _spoken_change(change: Change) -> str:
    part, before, after = change
    none = tr("none")
    return tr("{part}: {before}, now {after}", part=tr(part.value), before=before or none, after=after or none)


def number_words(number: int, whole: int) -> str:
    """Which finding it is: "Finding 10 of 38"; how many there are where it is none of them (0)."""
    if not number:
        return counted(whole, "{n} finding", "{n} findings")
    return tr("Finding {number} of {whole}", number=f"{number:,}", whole=f"{whole:,}")


def head_words(review: Review, decision: Decision, place: str) -> str:
    """Which finding it is: "Finding 10 of 38, section 5.c, page 5"."""
    number = next(at for at, one in enumerate(review.decisions, start=1) if one.id == decision.id)
    whole, section = len(review.decisions), decision.shown.section
    if not place:
        return number_words(number, whole)
    if not section or any(char.isdigit() for char in section):  # else it is a title, which begins as it does
        place = place[:1].lower() + place[1:]
    return tr("Finding {number} of {whole}, {place}", number=number, whole=whole, place=place)


def sure_words(decision: Decision) -> str:
    """How sure the program was, and who decided."""
    if decision.found is None or any(item.finder == "reviewer" for item in decision.found.evidence):
        return tr("Found by {named}, not by HowOpen", named=named(decision.stamp.who if decision.stamp else ""))
    program = tr("{sureness} % by HowOpen", sureness=signs.sureness(decision.found.confidence))
    if decision.stamp is None or not decision.state.decided:
        return program
    state = STANDINGS[standing_of(decision)].word.lower()
    return tr("{program}, then {state} by {named}", program=program, state=state, named=named(decision.stamp.who))


def entry_words(entry: AuditEntry, review: Review | None) -> tuple[str, str]:
    """A line of the trail: who did what ("SA corrected"), and what it was done to ("TM, “delete and cease use”")."""
    code = ""
    if review is not None and entry.subject and entry.document == review.found.document.sha256:
        code = next((taxonomy()[one.shown.category].code for one in review.decisions if one.id == entry.subject), "")
    done = tr(_DONE[entry.act], who=initials(entry.stamp.who) if entry.stamp.who else tr(_NAMELESS))
    return done, ", ".join(part for part in (code, _subject(entry)) if part)


def entry_sentence(entry: AuditEntry) -> str:
    """A line of the trail with the whole name: "Sunita Anand corrected “delete and cease use”"."""
    done, subject = tr(_DONE[entry.act], who=entry.stamp.who or tr(_NAMELESS)), _subject(entry)
    return tr("{done} {subject}", done=done, subject=subject) if subject else done


def _subject(entry: AuditEntry) -> str:
    """What was acted on, as the trail says it; words of a document and its name stay as they are."""
    if entry.words.startswith(_REMOVED):
        return tr("removed: {quoted}", quoted=entry.words.removeprefix(_REMOVED))
    return said(entry.words) if entry.act in _TOLD else entry.words


def entry_detail(entry: AuditEntry) -> tuple[tuple[str, str], ...]:
    """Everything about a line of the trail, as names and words; what is empty is left out."""
    when = f"{entry.stamp.when.astimezone():%Y-%m-%d %H:%M:%S %z}"
    engine = tr("HowOpen {version}, rules {rules}", version=entry.engine.version, rules=entry.engine.rules[:12])
    pairs = (
        (tr("What"), entry_sentence(entry)), (tr("When"), when), (tr("Before"), _told(entry, entry.before)),
        (tr("After"), _told(entry, entry.after)),
        (tr("File"), entry.document), (tr("Engine"), engine), (tr("Entry"), str(entry.number)),
    )  # fmt: skip
    return tuple((name, words) for name, words in pairs if words)


def _told(entry: AuditEntry, words: str) -> str:
    """How a finding stood, or what a person wrote, which stays as it is."""
    return words if entry.act in _WRITTEN else said(words)


def short_hash(sha256: str) -> str:
    """A hash's two ends in groups of four: "9c1f 04b7 … 5d32 e07a"."""
    if len(sha256) < 20:
        return sha256
    return f"{sha256[:4]} {sha256[4:8]} … {sha256[-8:-4]} {sha256[-4:]}"


def size_words(analysis: Analysis) -> str:
    """How long the document is: "7 pages", else its words."""
    pages = len(analysis.document.pages)
    if pages:
        return counted(pages, "{n} page", "{n} pages")
    return counted(len(analysis.document.text.split()), "{n} word", "{n} words")


def _category(clause: Clause) -> str:
    return f"{taxonomy()[clause.category].code} {signs.category_name(clause.category)}"


def _values(clause: Clause) -> str:
    return "; ".join(dict.fromkeys(label_of(value) for value in clause.values))


def _place(clause: Clause) -> str:
    return tr("Characters {start} to {end}", start=f"{clause.span.start:,}", end=f"{clause.span.end:,}")
