# SPDX-License-Identifier: Apache-2.0
"""What the clause by clause view says in words: each side of a row, its direction, and how it is read out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from howopen.comparing.clause_table import Net, RowFilter, kind_of
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Effect
from howopen.domain.comparison import Aspect, ClausePair, Direction
from howopen.domain.spans import Span
from howopen.domain.wording import words
from howopen.gui import signs
from howopen.gui.clauses.excerpt import Excerpt, merged, stressed
from howopen.gui.matrix.answers import clause_place, place_read_out
from howopen.gui.reading.quote import flattened
from howopen.gui.translation.texts import counted, mark, said, tr

SAME: Final = mark("Same")
EFFECT: Final = "Effect"
"""The name, as the comparison gives it, of the aspect before which the sign of an effect stands."""
SILENT: Final = mark("Silent")
BY_HAND: Final = mark("by hand")
_NO_RULE: Final = mark("No rule decides this: read both sides")
_NO_RULE_ALONE: Final = mark("No rule decides what this means: read it")
_SAME_REASON: Final = mark("The same words on both sides")
_LONGEST_READ_OUT: Final = 200
_SEVERAL: Final = 2
_IN_OWN_WORDS: Final = frozenset({"Trigger", "Who", "When", "Then", "Exceptions"})
"""Aspects, as the comparison names them, that are often told in the words of the text."""
KINDS: Final[Mapping[RowFilter, str]] = {
    RowFilter.ALL: mark("All"),
    RowFilter.TIGHTER: signs.DIRECTIONS[Direction.TIGHTER].named,
    RowFilter.LOOSER: signs.DIRECTIONS[Direction.LOOSER].named,
    RowFilter.SAME: SAME,
    RowFilter.NO_EFFECT: mark("No effect"),
    RowFilter.UNCLEAR: signs.DIRECTIONS[Direction.UNCLEAR].named,
    RowFilter.ONLY_A: mark("Only in A"),
    RowFilter.ONLY_B: mark("Only in B"),
}
NETS: Final[Mapping[Net, tuple[str, Direction]]] = {
    Net.TIGHTER: (mark("Net tighter"), Direction.TIGHTER),
    Net.LOOSER: (mark("Net looser"), Direction.LOOSER),
    Net.EVEN: (mark("Evens out"), Direction.NEUTRAL),
    Net.UNCLEAR: (mark("Unclear"), Direction.UNCLEAR),
    Net.NO_EFFECT: (mark("No effect"), Direction.NEUTRAL),
}


@dataclass(frozen=True, slots=True)
class Said:
    """What one side of a row says: its clauses, their exact words on one line, and where they stand ("§ 2")."""

    clauses: tuple[Clause, ...]
    words: Excerpt
    place: str

    @property
    def effect(self) -> Effect:
        """What the first clause does."""
        return self.clauses[0].effect


class Sayings:
    """What the clauses of one document say, for many rows of a table: its clauses are looked through once."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._held = {clause.id: clause for clause in analysis.clauses}

    def of(self, ids: Sequence[str]) -> Said | None:
        """What clauses say together; words that two of them share are told once; None for no clause."""
        clauses = tuple(self._held[name] for name in ids if name in self._held)
        if not clauses:
            return None
        parts: dict[Span, list[Clause]] = {}
        for clause in clauses:
            parts.setdefault(clause.span, []).append(clause)
        text, bold = "", []
        for span, sharing in parts.items():
            words = _stressed_words(self._analysis, span, sharing)
            text += " … " if text else ""
            bold += [(start + len(text), end + len(text)) for start, end in words.bold]
            text += words.text
        places = dict.fromkeys(clause_place(self._analysis, clause) for clause in clauses)
        return Said(clauses, Excerpt(text, tuple(bold)), ", ".join(places))


def saying(analysis: Analysis, ids: Sequence[str]) -> Said | None:
    """What clauses of one document say together, for a single row; None for no clause."""
    return Sayings(analysis).of(ids)


def quoted(analysis: Analysis, clause: Clause) -> Excerpt:
    """One clause's exact words on one line, with the deciding ones bold."""
    return _stressed_words(analysis, clause.span, [clause])


def _stressed_words(analysis: Analysis, span: Span, clauses: Sequence[Clause]) -> Excerpt:
    def inside(spans: Sequence[Span]) -> list[tuple[int, int]]:
        return [(found.start - span.start, found.end - span.start) for found in spans if span.covers(found)]

    values = inside([value.span for clause in clauses for value in clause.values])
    deciding = inside([found for clause in clauses for found in clause.deciding_words()])
    text, bold = flattened(analysis.document.quote(span), stressed(len(span), values, deciding))
    return Excerpt(text, merged(bold))


def direction_word(pair: ClausePair) -> str:
    """The direction of a row in a word: "Tighter", "Same", "No effect"."""
    return tr(KINDS[kind_of(pair)])


def presence_words(pair: ClausePair, only: tuple[str, str] = (mark("only in A"), mark("only in B"))) -> str:
    """What is to be known of the two sides: ``only`` one of them speaks, "by hand", or "" where there is nothing."""
    if pair.manual:
        return tr(BY_HAND)
    if pair.a and pair.b:
        return ""
    return tr(only[0] if pair.a else only[1])


def reason_words(pair: ClausePair) -> str:
    """Why the row has its direction, in words; never empty."""
    if pair.reason:
        return said(pair.reason)
    if pair.same:
        return tr(_SAME_REASON)
    return tr(_NO_RULE) if pair.a and pair.b else tr(_NO_RULE_ALONE)


def why_words(pair: ClausePair) -> str:
    """The rule that decided by its name, what it found, and what the direction means."""
    reason = reason_words(pair)
    why = tr("Rule {rule}: {reason}.", rule=pair.rule, reason=reason) if pair.rule else f"{reason}."
    return f"{why} {signs.DIRECTIONS[pair.direction].help}" if pair.reason else why


def spoken_side(name: str, side: Said | None) -> str:
    """One side as it is read out: "A: section 2, condition, greater than …"; "A: silent"."""
    if side is None:
        return tr("{name}: silent", name=name)
    words = side.words.text
    short = words if len(words) <= _LONGEST_READ_OUT else f"{words[:_LONGEST_READ_OUT].rsplit(' ', 1)[0]} …"
    effect = signs.EFFECTS[side.effect].word.lower()
    return f"{name}: {place_read_out(side.place)}, {effect}, {short}"


def spoken_pair(pair: ClausePair, a: Said | None, b: Said | None) -> str:
    """A row as it is read out: category, direction, both sides, then the reason."""
    head = f"{signs.category_name(pair.category)}: {direction_word(pair).lower()}"
    hand = tr("aligned by hand") if pair.manual else ""
    parts = (head, hand, spoken_side("A", a), spoken_side("B", b), reason_words(pair))
    return "; ".join(part for part in parts if part)


def rows_counted(number: int) -> str:
    """How many rows: "1 row", "2 rows"."""
    return counted(number, "{n} row", "{n} rows")


def net_words(net: Net) -> str:
    """In which direction the rows of a category lead together: "Net tighter"."""
    return tr(NETS[net][0])


def listed(names: Sequence[str]) -> str:
    """Names in a row as a sentence has them: "a, b and c"."""
    if len(names) < _SEVERAL:
        return "".join(names)
    return tr("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def aspect_words(aspect: Aspect, letter: str, side: Said) -> str:
    """What a side says of an aspect, in the language of the window; the document's own words stay as they are."""
    words = aspect.a if letter == "A" else aspect.b
    own = aspect.name in _IN_OWN_WORDS and words.removesuffix(" …") in side.words.text
    return words if own else said(words)


def aspects_of(pair: ClausePair, a: Said | None, b: Said | None) -> tuple[Aspect, ...]:
    """In what the two sides are set against each other; where the comparison names nothing, what each does."""
    if pair.aspects:
        return pair.aspects
    effects = ["" if side is None else words(side.effect) for side in (a, b)]
    return (Aspect(EFFECT, *effects),)
