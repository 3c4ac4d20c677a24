# SPDX-License-Identifier: Apache-2.0
"""What F1 says: of each legal label its name and a plain sentence, of each view what it shows and its keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import Change, ClausePair, Direction
from howopen.domain.facts import OpennessClass, Verdict
from howopen.domain.review import Decision
from howopen.gui import signs
from howopen.gui.clauses.baseline_model import ClauseCell, GroupCell
from howopen.gui.clauses.model import Head, Line
from howopen.gui.clauses.wording import reason_words
from howopen.gui.how_open.criteria_model import Row
from howopen.gui.how_open.criteria_pane import question_of
from howopen.gui.matrix.answers import STANDINGS as ANSWERS
from howopen.gui.matrix.answers import answer_in_full, fact_name
from howopen.gui.matrix.model import MatrixModel
from howopen.gui.opening import Place
from howopen.gui.review.standing import STANDINGS, standing_of
from howopen.gui.translation.texts import mark, said, tr
from howopen.workspace.summaries import Summary

CLASSES: Final = {
    OpennessClass.OPEN_SOURCE: mark("Anyone may use, change and pass it on, for any purpose."),
    OpennessClass.RESPONSIBLE_USE: mark("As free as open source, but for a list of uses that are forbidden."),
    OpennessClass.COMMUNITY: mark("Free for most, with conditions on who may use it, how large they are, or for what."),
    OpennessClass.NON_COMMERCIAL: mark("May be used and shared, but not to earn money."),
    OpennessClass.RESEARCH_ONLY: mark("May be used for research alone."),
    OpennessClass.HOSTED_SERVICE: mark("Nothing is handed over: the model is used at its provider, under terms."),
    OpennessClass.USE_POLICY: mark(
        "Rules of use that another licence or other terms refer to; it grants nothing itself."
    ),
    OpennessClass.UNDECIDED: mark("The text cannot decide how open it is."),
}
VIEWS: Final = {
    Place.LIBRARY: (
        mark("Licences and terms that HowOpen knows, and those that you added. Two chosen rows can be compared."),
        mark("Enter opens a row. Ctrl+O opens a file, and one can be dropped anywhere in the window."),
    ),
    Place.READ: (
        mark("The text of one document, with each clause that was found marked in its margin and listed beside it."),
        mark("J and K go through the clauses. Ctrl+F finds words. F1 explains the selected clause."),
    ),
    Place.COMPARE: (
        mark(
            "Two documents side by side, word by word or clause by clause, and what each change means for the reader."
        ),
        mark("F8 goes to the next change, Shift+F8 to the one before. Ctrl+F finds words. F1 explains a change."),
    ),
    Place.HOW_OPEN: (
        mark("Where each document stands on the ladder from open source to terms of a service, and why."),
        mark("The arrow keys go through the criteria. Enter opens the clause that decides. F1 explains the criterion."),
    ),
    Place.MATRIX: (
        mark(
            "Every open document is a column, every fact a row. A cell gives the answer and the place where it stands."
        ),
        mark("The arrow keys go through the cells. Enter opens the clause. F1 explains the fact."),
    ),
    Place.CAN_WE: (
        mark("You say what is planned, and each document answers with yes, no, yes if, or ask, and with its duties."),
        mark("The arrow keys go through the answers. Enter opens the clause behind one."),
    ),
    Place.TIMELINE: (
        mark("The versions of one document over time, and what became tighter or looser with each."),
        mark("The arrow keys go through the versions and their changes."),
    ),
    Place.REVIEW: (
        mark("Every finding waits to be confirmed, corrected or rejected. The trail keeps who decided what, and when."),
        mark("C confirms, E corrects, X rejects, N writes a note. J and K go through the findings."),
    ),
}


@dataclass(frozen=True, slots=True)
class Help:
    """The name of what is explained, and its sentences, one a line."""

    name: str
    words: tuple[str, ...]


def explained(thing: object) -> Help | None:
    """The help on a legal label or on what carries some; None for anything else."""
    match thing:
        case Decision():
            standing = STANDINGS[standing_of(thing)]
            clause = _clause(thing.shown)
            return Help(clause.name, (*clause.words, _told(standing.word, standing.help)))
        case Clause():
            return _clause(thing)
        case Row():
            return _criterion(thing)
        case Change() | Line() | ClauseCell() | GroupCell() | Head():
            return _compared(thing)
        case Summary():
            return explained(thing.openness_class)
        case Category():
            return Help(signs.category_name(thing), (signs.category_help(thing),))
        case OpennessClass():
            return Help(signs.class_word(thing), (tr(CLASSES[thing]),))
        case Effect():
            return _sign(signs.EFFECTS[thing])
        case Verdict():
            return _sign(signs.VERDICTS[thing])
        case Direction():
            return _sign(signs.DIRECTIONS[thing])
    return None


def explained_cell(model: MatrixModel, row: int, column: int) -> Help:
    """The help on a fact of the matrix and on a document's answer to it."""
    fact, cell = model.row(row), model.cell(row, column)
    about = (signs.category_help(fact.category),) if fact.category is not None else ()
    answer = _told(answer_in_full(cell), tr(ANSWERS[cell.standing]))
    return Help(fact_name(fact), tuple(part for part in (*about, answer, said(cell.reason)) if part))


def view_help(place: Place, name: str) -> Help:
    """What the view called ``name`` shows, and its keys."""
    return Help(name, tuple(map(tr, VIEWS[place])))


def _clause(clause: Clause) -> Help:
    effect = signs.EFFECTS[clause.effect]
    unsure = (tr("Uncertain: look before relying on it."),) if clause.uncertain else ()
    about = signs.category_help(clause.category)
    return Help(signs.category_name(clause.category), (about, _told(effect.word, effect.help), *unsure))


def _criterion(row: Row) -> Help | None:
    if row.criterion is None:
        return None
    verdict = signs.VERDICTS[row.criterion.verdict]
    answer = row.word if row.is_class else _told(verdict.word, verdict.help)
    return Help(row.name, tuple(part for part in (question_of(row.criterion), answer, row.reason) if part))


def _compared(thing: Change | Line | ClauseCell | GroupCell | Head) -> Help:
    if isinstance(thing, Change):
        return _change(thing)
    if isinstance(thing, Line):
        return _pair(thing.pair)
    if isinstance(thing, ClauseCell) and thing.pair is not None:
        return _pair(thing.pair)
    return Help(signs.category_name(thing.category), (signs.category_help(thing.category),))


def _pair(pair: ClausePair) -> Help:
    direction = signs.DIRECTIONS[pair.direction]
    about = signs.category_help(pair.category)
    return Help(signs.category_name(pair.category), (about, _told(direction.word, direction.help), reason_words(pair)))


def _change(change: Change) -> Help:
    """The categories that a change touches, then what it does; the direction alone where it touches no clause."""
    direction = signs.DIRECTIONS[change.direction]
    why = (said(change.reason),) if change.reason else ()
    if not change.categories:
        return Help(direction.word, (direction.help, *why))
    first, *others = change.categories
    more = (_told(signs.category_name(category), signs.category_help(category)) for category in others)
    about = (signs.category_help(first), *more)
    return Help(signs.category_name(first), (*about, _told(direction.word, direction.help), *why))


def _sign(sign: signs.Sign) -> Help:
    return Help(sign.word, (sign.help,))


def _told(word: str, sentence: str) -> str:
    return f"{word}: {sentence}"
