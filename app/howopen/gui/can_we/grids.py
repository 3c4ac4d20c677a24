# SPDX-License-Identifier: Apache-2.0
"""The two tables of the view as plain values: answers by planned use, and a house policy's rules by document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from howopen.domain.facts import Openness, Verdict
from howopen.domain.planning import Answer, LicenceAnswers, Reply
from howopen.domain.policy import DocumentCheck, PolicyCheck, Position, Ruling
from howopen.gui.naming import title_of
from howopen.gui.translation.texts import mark, tr

REPLY_VERDICTS: Final = {
    Reply.YES: Verdict.MEETS,
    Reply.YES_IF: Verdict.ARGUABLE,
    Reply.ASK: Verdict.UNDECIDABLE,
    Reply.NO: Verdict.FAILS,
}
REPLY_WORDS: Final = {Reply.YES: mark("Yes"), Reply.YES_IF: mark("Yes if"), Reply.ASK: mark("Ask"), Reply.NO: "No"}
_POSITIONS: Final = {
    Position.PREFERRED: (Verdict.MEETS, mark("Pass")),
    Position.ACCEPTABLE: (Verdict.MEETS, mark("Pass")),
    Position.UNACCEPTABLE: (Verdict.FAILS, mark("Fail")),
    Position.REVIEW: (Verdict.UNDECIDABLE, mark("Review")),
    Position.NOT_APPLICABLE: (None, mark("Not asked")),
}


@dataclass(frozen=True, slots=True)
class Head:
    """A row's head: its name, and below it how open it is, where that is asked, and a few words."""

    title: str
    line: str = ""
    openness: Openness | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """A verdict's sign (None: no sign), its word, one line below it, and the whole reason."""

    verdict: Verdict | None
    word: str
    line: str
    reason: str


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: heads of rows and columns, and cells by row."""

    rows: tuple[Head, ...] = ()
    columns: tuple[str, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()

    def spoken(self, row: int, column: int) -> str:
        """How a cell is read out: "MIT License, In our product: Yes. It is granted ..."."""
        cell = self.cells[row][column]
        return f"{self.rows[row].title}, {self.columns[column]}: {cell.word}. {cell.reason}"


def answers_grid(found: Sequence[LicenceAnswers], openness: Sequence[Openness]) -> Grid:
    """Licences down, each with how open it is; planned uses and sectors across."""
    if not found:
        return Grid()
    return Grid(
        rows=tuple(_licence_head(one, how) for one, how in zip(found, openness, strict=True)),
        columns=tuple(answer.label for answer in found[0].answers),
        cells=tuple(tuple(answer_cell(answer) for answer in one.answers) for one in found),
    )


def answer_cell(answer: Answer) -> Cell:
    """One answer."""
    brief = answer.brief or answer.reason.removesuffix(".")
    return Cell(REPLY_VERDICTS[answer.reply], tr(REPLY_WORDS[answer.reply]), brief, answer.reason)


def policy_grid(check: PolicyCheck) -> Grid:
    """The policy's rules down, documents across."""
    return Grid(
        rows=tuple(Head(rule.title, f"{rule.severity.value.capitalize()} · {rule.id}") for rule in check.policy.rules),
        columns=tuple(title_of(document.analysis) for document in check.documents),
        cells=tuple(
            tuple(ruling_cell(document.rulings[row]) for document in check.documents)
            for row in range(len(check.policy.rules))
        ),
    )


def ruling_cell(ruling: Ruling) -> Cell:
    """The outcome of one rule: what fails is a failure, whatever the position is called."""
    verdict, word = _POSITIONS[ruling.position]
    if ruling.fails:
        verdict, word = Verdict.FAILS, tr("Fail")
    elif ruling.deviation is not None:
        verdict, word = Verdict.ARGUABLE, tr("Allowed")
    return Cell(verdict, word, ruling.found, ruling.reason)


def outcome(document: DocumentCheck) -> str:
    """A document's outcome in words: "2 fail, 3 to review, 5 pass"."""
    cells = [ruling_cell(ruling) for ruling in document.rulings]
    counts = {
        word: sum(cell.word == word for cell in cells) for word in (tr("Fail"), tr("Review"), tr("Allowed"), tr("Pass"))
    }
    said = {tr("Fail"): "fail", tr("Review"): tr("to review"), tr("Allowed"): "allowed", tr("Pass"): "pass"}
    return ", ".join(f"{count} {said[word]}" for word, count in counts.items() if count) or tr("nothing was asked")


def tally(found: Sequence[LicenceAnswers]) -> tuple[str, ...]:
    """The counts for the status bar: "42 answers", "11 yes · 14 yes if · 14 no · 3 ask"."""
    replies = [answer.reply for one in found for answer in one.answers]
    counts = ((reply, replies.count(reply)) for reply in (Reply.YES, Reply.YES_IF, Reply.NO, Reply.ASK))
    said = " · ".join(f"{count} {tr(REPLY_WORDS[reply]).lower()}" for reply, count in counts if count)
    return (f"{len(replies)} answers" if len(replies) != 1 else "1 answer", said)


def _licence_head(one: LicenceAnswers, openness: Openness) -> Head:
    several = len(one.judged)
    return Head(one.name, f"{several} texts" if several > 1 else "", openness)
