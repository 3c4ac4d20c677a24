# SPDX-License-Identifier: Apache-2.0
"""The two tables of the view as plain values: answers by planned use, and a house policy's rules by document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from howopen.domain.facts import Openness, Verdict
from howopen.domain.planning import Answer, LicenceAnswers, Reply
from howopen.domain.policy import DocumentCheck, PolicyCheck, Position, Ruling, Severity
from howopen.gui.naming import title_of
from howopen.gui.translation.texts import counted, mark, said, tr

REPLY_VERDICTS: Final = {
    Reply.YES: Verdict.MEETS,
    Reply.YES_IF: Verdict.ARGUABLE,
    Reply.ASK: Verdict.UNDECIDABLE,
    Reply.NO: Verdict.FAILS,
}
REPLY_WORDS: Final = {
    Reply.YES: mark("Yes"),
    Reply.YES_IF: mark("Yes if"),
    Reply.ASK: mark("Ask"),
    Reply.NO: mark("No"),
}
_TALLY: Final = {
    Reply.YES: mark("{count} yes"),
    Reply.YES_IF: mark("{count} yes if"),
    Reply.NO: mark("{count} no"),
    Reply.ASK: mark("{count} ask"),
}
"""How often each reply was given, in the order of the status bar."""
_POSITIONS: Final = {
    Position.PREFERRED: (Verdict.MEETS, mark("Pass")),
    Position.ACCEPTABLE: (Verdict.MEETS, mark("Pass")),
    Position.UNACCEPTABLE: (Verdict.FAILS, mark("Fail")),
    Position.REVIEW: (Verdict.UNDECIDABLE, mark("Review")),
    Position.NOT_APPLICABLE: (None, mark("Not asked")),
}
_OUTCOMES: Final = {
    Verdict.FAILS: mark("{count} fail"),
    Verdict.UNDECIDABLE: mark("{count} to review"),
    Verdict.ARGUABLE: mark("{count} allowed"),
    Verdict.MEETS: mark("{count} pass"),
}
"""How many rules came out so, by the sign that their cells have."""
_SEVERITIES: Final = {
    Severity.ERROR: mark("Error"),
    Severity.WARNING: mark("Warning"),
    Severity.NOTE: mark("Note"),
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
        columns=tuple(said(answer.label) for answer in found[0].answers),
        cells=tuple(tuple(answer_cell(answer) for answer in one.answers) for one in found),
    )


def answer_cell(answer: Answer) -> Cell:
    """One answer."""
    reason = said(answer.reason)
    brief = said(answer.brief) or reason.removesuffix(".")
    return Cell(REPLY_VERDICTS[answer.reply], tr(REPLY_WORDS[answer.reply]), brief, reason)


def policy_grid(check: PolicyCheck) -> Grid:
    """The policy's rules down, documents across."""
    return Grid(
        rows=tuple(
            Head(said(rule.title), f"{tr(_SEVERITIES[rule.severity])} · {rule.id}") for rule in check.policy.rules
        ),
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
        verdict, word = Verdict.FAILS, mark("Fail")
    elif ruling.deviation is not None:
        verdict, word = Verdict.ARGUABLE, mark("Allowed")
    return Cell(verdict, tr(word), said(ruling.found), said(ruling.reason))


def outcome(document: DocumentCheck) -> str:
    """A document's outcome in words: "2 fail, 3 to review, 5 pass"."""
    counts = Counter(ruling_cell(ruling).verdict for ruling in document.rulings)
    told = (tr(words, count=counts[verdict]) for verdict, words in _OUTCOMES.items() if counts[verdict])
    return ", ".join(told) or tr("nothing was asked")


def tally(found: Sequence[LicenceAnswers]) -> tuple[str, ...]:
    """The counts for the status bar: "42 answers", "11 yes · 14 yes if · 14 no · 3 ask"."""
    counts = Counter(answer.reply for one in found for answer in one.answers)
    told = (tr(words, count=counts[reply]) for reply, words in _TALLY.items() if counts[reply])
    return (counted(counts.total(), "{n} answer", "{n} answers"), " · ".join(told))


def _licence_head(one: LicenceAnswers, openness: Openness) -> Head:
    several = len(one.judged)
    return Head(one.name, counted(several, "{n} text", "{n} texts") if several > 1 else "", openness)
