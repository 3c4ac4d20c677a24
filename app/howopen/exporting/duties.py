# SPDX-License-Identifier: Apache-2.0
"""The checklist of what must be done for a plan, with the words for a NOTICE file and those to display."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from howopen.domain.planning import Answer, Duty, LicenceAnswers, Reply
from howopen.exporting.notices import Notice, Wording, notice_lines, notice_text
from howopen.exporting.provenance import joint_statements, statements
from howopen.exporting.quoting import place, titled
from howopen.exporting.summary import quote_of

NO_DUTY = "No duty was found for this plan."
NO_NOTICE = "The text asks for no notice of its own."


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to do, with the lines below it: for what, which words, and the clauses that ask for it."""

    head: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checklist:
    """What one licence asks of a plan.

    ``duties`` are to be done, ``notice`` are the lines of a NOTICE file, with ``sources`` saying where they stand;
    ``displays`` are words to show or to carry in a name. ``about`` are labels and values of where all comes from.
    """

    title: str
    duties: tuple[Entry, ...]
    notice: tuple[str, ...]
    sources: tuple[str, ...]
    displays: tuple[Entry, ...]
    about: tuple[tuple[str, str], ...]


def checklist(answers: LicenceAnswers, *, made: date) -> Checklist:
    """The duties of every use that is not ruled out, each once, and the words that the documents ask for."""
    notices = [notice_text(analysis) for analysis in answers.judged]
    about = (
        statements(answers.judged[0], made=made)
        if len(answers.judged) == 1
        else joint_statements(answers.judged, made=made)
    )
    return Checklist(
        title=answers.name,
        duties=tuple(_duties(answers)),
        notice=tuple(dict.fromkeys(line for notice in notices for line in notice_lines(notice))),
        sources=tuple(source for notice in notices for source in _sources(notice)),
        displays=tuple(entry for notice in notices for entry in _displays(notice)),
        about=about,
    )


def _duties(answers: LicenceAnswers) -> Iterator[Entry]:
    merged: dict[tuple[str, str], list[tuple[Answer, Duty]]] = {}
    for answer in answers.answers:
        if answer.reply is not Reply.NO:
            for duty in answer.duties:
                merged.setdefault((duty.words, duty.quote), []).append((answer, duty))
    for (words, quote), members in merged.items():
        uses = ", ".join(dict.fromkeys(answer.label for answer, _ in members))
        # Words to display stand in the duty's own words already.
        lines = [f"For: {uses}", *([f"Words: “{quote}”"] if quote and quote not in words else [])]
        yield Entry(words, (*lines, *_quotes(answers, (duty for _, duty in members))))


def _quotes(answers: LicenceAnswers, duties: Iterable[Duty]) -> Iterator[str]:
    """The clauses behind a duty with their words; clauses of the same words stand together."""
    grouped: dict[str, list[str]] = {}
    for cited in dict.fromkeys(cited for duty in duties for cited in duty.cited):
        analysis = answers.judged[cited.part]
        clause = analysis.clause(cited.clause)
        named = titled(analysis) if len(answers.judged) > 1 else ""
        where = ", ".join(part for part in (named, place(clause, analysis.document)) if part)
        grouped.setdefault(f"{where or 'place not known'}: {quote_of(analysis, clause)}", []).append(clause.id)
    for words, ids in grouped.items():
        yield f"{', '.join(ids)}, {words}"


def _sources(notice: Notice) -> Iterator[str]:
    for wording in notice.sentences:
        yield f"The notice is quoted from {_where(wording)}."
    if notice.copyright is not None:
        yield f"Copyright notices are asked for by {_where(notice.copyright)}: “{notice.copyright.words}”"


def _displays(notice: Notice) -> Iterator[Entry]:
    for wording in notice.displays:
        yield Entry(wording.words, (f"To be displayed: {_where(wording)}",))
    for wording in notice.prefixes:
        yield Entry(wording.words, (f"To be carried in a name: {_where(wording)}",))


def _where(wording: Wording) -> str:
    return ", ".join(part for part in (wording.clause, wording.place) if part)


def notice_file(answers: Sequence[LicenceAnswers]) -> bytes:
    """A NOTICE file in UTF-8 with what all the licences ask for, each line once; empty where none asks for anything."""
    analyses = (analysis for one in answers for analysis in one.judged)
    lines = dict.fromkeys(line for analysis in analyses for line in notice_lines(notice_text(analysis)))
    return "".join(f"{line}\n" for line in lines).encode("utf-8", errors="replace")
