# SPDX-License-Identifier: Apache-2.0
"""A small review of our own, for the tests of its file."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from howopen import reviewing
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.facts import Profile
from howopen.domain.outline import Outline
from howopen.domain.review import Act, AuditEntry, History, Project, Review, Stamp
from howopen.domain.spans import Span
from howopen.reading import from_text

ENGINE = Engine("0.1.0", "abc")
CLAUSES = 30


def stamp(minutes: int = 0, who: str = "Anna") -> Stamp:
    return Stamp(who, datetime(2026, 11, 22, 9, 0, tzinfo=UTC) + timedelta(minutes=minutes))


def review(name: str = "a.txt") -> Review:
    """A review with thirty open findings."""
    lines = [f"You may do the thing of number {number}." for number in range(CLAUSES)]
    document = from_text("\n\n".join(lines), name=name)
    starts = [document.text.index(line) for line in lines]
    clauses = tuple(
        Clause(
            f"c{number}",
            Category.FIELD_OF_USE,
            Effect.PERMIT,
            Span(start, start + len(line)),
            0.8,
            (Evidence("rule", "r", (Span(start, start + 7),), "“You may”"),),
        )
        for number, (start, line) in enumerate(zip(starts, lines, strict=True))
    )
    return reviewing.begin(name, Analysis(document, Outline(), clauses, Profile(), ENGINE))


def project() -> Project:
    return Project(reviews=(review(),))


def act(history: History, audit: tuple[AuditEntry, ...], number: int) -> tuple[History, tuple[AuditEntry, ...]]:
    """One more remark on a finding, with its line in the audit trail."""
    before = history.present.project.reviews[0]
    clause_id = f"c{number % CLAUSES}"
    after = reviewing.remark(before, clause_id, f"remark {number}", stamp(number))
    entry = AuditEntry(
        len(audit) + 1, stamp(number), Act.REMARKED, ENGINE, before.found.document.sha256, clause_id, f"remark {number}"
    )
    return reviewing.done(history, f"note {number}", Project(reviews=(after,))), (*audit, entry)
