# SPDX-License-Identifier: Apache-2.0
"""Clause by clause: what each side says in each category, and which side is silent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel

from howopen.comparing.alignment import Alphabet
from howopen.comparing.aspects import aspects
from howopen.comparing.assigning import assign
from howopen.comparing.changes import capped
from howopen.comparing.contexts import Context
from howopen.comparing.following import Following
from howopen.comparing.judging import weigh
from howopen.comparing.outcomes import outcomes
from howopen.comparing.pair_judging import judge_alone, judge_two, says_it_elsewhere
from howopen.comparing.ranking import deciding
from howopen.comparing.situations import UNCLEAR, Sentence, Verdict
from howopen.comparing.words import split
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.comparison import AlignedClauses, ClausePair
from howopen.domain.spans import Span

# How much each kind of likeness counts. What a clause does and which rule found it count as much as its words, since
# two licences that were written apart share few of those.
_WORDS, _EFFECT, _SUBJECT, _VALUES = 0.45, 0.2, 0.25, 0.1
_LEAST: Final = 0.48
_EFFECTS_APART: Final = {
    frozenset({Effect.PROHIBIT, Effect.CONDITION}): 0.5,
    frozenset({Effect.REQUIRE, Effect.CONDITION}): 0.5,
    frozenset({Effect.PERMIT, Effect.CONDITION}): 0.5,
    frozenset({Effect.PROHIBIT, Effect.REQUIRE}): 0.3,
}


def pair_clauses(a: Analysis, b: Analysis, *, aligned: Sequence[AlignedClauses] = ()) -> tuple[ClausePair, ...]:
    """Category by category in the order of the taxonomy, pairs in text order of A, then what only B says.

    ``aligned`` are clauses that a person put together: they hold, also across categories (under that of A's clause),
    and the others are paired around them. An id that does not exist, or is taken already, is ignored.
    """
    return _Pairing(a, b, aligned).pairs()


@dataclass(frozen=True, slots=True)
class _Known:
    """A clause with what it is likened by."""

    clause: Clause
    sentence: Sentence
    quote: str
    code: str
    rules: frozenset[str]
    values: frozenset[tuple[str, str]]


class _Pairing:
    """Both documents' clauses while they are paired."""

    def __init__(self, a: Analysis, b: Analysis, aligned: Sequence[AlignedClauses]) -> None:
        words_a, words_b = split(a.document, b.document)
        alphabet = Alphabet()
        self._a = _known(a, Context(a, (), words_a), alphabet)
        self._b = _known(b, Context(b, (), words_b), alphabet)
        self._held = _valid(aligned, self._a, self._b)
        self._capped = capped(a), capped(b)
        self._deciding = deciding(a, b)
        self._outcomes = outcomes(a, b)
        self._following = Following(b)
        self._said_a, self._said_b = _said(self._a), _said(self._b)
        self._own_a, self._own_b = _sorted(self._a), _sorted(self._b)
        self._partner = self._paired()
        self._words_paired = self._paired_words()

    def pairs(self) -> tuple[ClausePair, ...]:
        """All pairs, as ``pair_clauses`` promises."""
        return tuple(pair for category in Category for pair in self._of(category))

    def _paired(self) -> dict[str, str]:
        """The partner in B of each clause of A that has one, what a person held first."""
        partner = dict(self._held)
        taken = set(partner.values())
        for category in Category:
            free_a = [known for known in self._own_a[category] if known.clause.id not in partner]
            free_b = [known for known in self._own_b[category] if known.clause.id not in taken]
            partner |= {own: other.clause.id for own, other in _partners(free_a, free_b).items()}
        return partner

    def _paired_words(self) -> frozenset[tuple[bool, Span]]:
        """Whether of B, and span: the words of all clauses that have a partner."""
        found = {(False, self._a[own].clause.span) for own in self._partner}
        return frozenset(found | {(True, self._b[other].clause.span) for other in self._partner.values()})

    def _of(self, category: Category) -> Iterator[ClausePair]:
        for known in self._own_a[category]:
            other = self._partner.get(known.clause.id)
            if other is None:
                yield self._alone(category, known, self._own_b[category], in_b=False)
            else:
                yield self._two(category, known, self._b[other], manual=known.clause.id in self._held)
        taken = set(self._partner.values())
        for known in self._own_b[category]:
            if known.clause.id not in taken:
                yield self._alone(category, known, self._own_a[category], in_b=True)

    def _two(self, category: Category, x: _Known, y: _Known, *, manual: bool) -> ClausePair:
        verdict, same = judge_two(
            x.sentence, y.sentence, x.clause, y.clause, self._capped, related=bool(x.rules & y.rules)
        )
        verdict = self._decided(category, verdict, x.clause, y.clause)
        decides = (False, x.clause.id) in self._deciding or (True, y.clause.id) in self._deciding
        return ClausePair(
            category,
            (x.clause.id,),
            (y.clause.id,),
            verdict.direction,
            verdict.reason,
            weigh((category,), (x.clause.effect, y.clause.effect), verdict, fact=decides),
            rule=verdict.rule,
            same=same,
            aspects=aspects((x.clause, x.quote), (y.clause, y.quote)),
            follows=self._following.of(y.clause),
            manual=manual,
        )

    def _alone(self, category: Category, known: _Known, others: Sequence[_Known], *, in_b: bool) -> ClausePair:
        clause, own = known.clause, (known.clause.id,)
        shared = (in_b, clause.span) in self._words_paired
        elsewhere = says_it_elsewhere(clause, known.rules, [(o.clause, o.rules) for o in others], shared=shared)
        verdict = elsewhere or judge_alone(
            known.sentence, clause, self._capped, self._said_a if in_b else self._said_b, in_b=in_b
        )
        verdict = self._decided(category, verdict, None if in_b else clause, clause if in_b else None)
        side = clause, known.quote
        return ClausePair(
            category,
            () if in_b else own,
            own if in_b else (),
            verdict.direction,
            verdict.reason,
            self._weight_alone(category, clause, verdict, in_b=in_b),
            rule=verdict.rule,
            aspects=aspects(None, side) if in_b else aspects(side, None),
            follows=self._following.of(clause) if in_b else (),
        )

    def _decided(self, category: Category, verdict: Verdict, a: Clause | None, b: Clause | None) -> Verdict:
        """The verdict, or where no rule of words gave one that of the fact which rests on these clauses."""
        if verdict != UNCLEAR:
            return verdict
        return self._outcomes.get((category, a.id if a else None, b.id if b else None), verdict)

    def _weight_alone(self, category: Category, clause: Clause, verdict: Verdict, *, in_b: bool) -> float:
        return weigh((category,), (clause.effect,), verdict, fact=(in_b, clause.id) in self._deciding)


def _known(analysis: Analysis, side: Context, alphabet: Alphabet) -> dict[str, _Known]:
    found: dict[str, _Known] = {}
    for clause in analysis.clauses:
        sentence = side.own_sentence(clause)
        rules = frozenset(item.name for item in clause.evidence if item.finder == "rule")
        values = frozenset((str(value.kind), value.metric) for value in clause.values)
        quote = " ".join(analysis.document.quote(clause.span).split())
        found[clause.id] = _Known(clause, sentence, quote, alphabet.encode(sentence.words), rules, values)
    return found


def _said(known: dict[str, _Known]) -> tuple[tuple[Category, str], ...]:
    return tuple((item.clause.category, item.sentence.text) for item in known.values())


def _sorted(known: dict[str, _Known]) -> defaultdict[Category, list[_Known]]:
    found: defaultdict[Category, list[_Known]] = defaultdict(list)
    for item in known.values():
        found[item.clause.category].append(item)
    return found


def _valid(aligned: Iterable[AlignedClauses], a: dict[str, _Known], b: dict[str, _Known]) -> dict[str, str]:
    """What a person aligned, as id of A to id of B, each once; the first word on a clause holds."""
    held: dict[str, str] = {}
    for pair in aligned:
        if pair.a in a and pair.b in b and pair.a not in held and pair.b not in held.values():
            held[pair.a] = pair.b
    return held


def _partners(a: Sequence[_Known], b: Sequence[_Known]) -> dict[str, _Known]:
    """The pairs of a category, as id of A to the clause of B.

    The same words go together first; of the rest, the choice whose likeness is greatest in all. A single clause on
    either side is a pair whatever it says.
    """
    if len(a) == len(b) == 1:
        return {a[0].clause.id: b[0]}
    partner = _same_words(a, b)
    taken = {known.clause.id for known in partner.values()}
    left_a = [known for known in a if known.clause.id not in partner]
    left_b = [known for known in b if known.clause.id not in taken]
    found = assign(len(left_a), len(left_b), lambda i, j: likeness(left_a[i], left_b[j]), least=_LEAST)
    return partner | {left_a[i].clause.id: left_b[j] for i, j in found.items()}


def _same_words(a: Sequence[_Known], b: Sequence[_Known]) -> dict[str, _Known]:
    waiting: defaultdict[tuple[str, Effect], list[_Known]] = defaultdict(list)
    for known in reversed(b):
        waiting[known.code, known.clause.effect].append(known)
    partner: dict[str, _Known] = {}
    for known in a:
        if same := waiting[known.code, known.clause.effect]:
            partner[known.clause.id] = same.pop()
    return partner


def likeness(a: _Known, b: _Known) -> float:
    """How alike two clauses are, from 0 to 1: in effect, subject, values and words, or in words alone if more."""
    words = float(Indel.normalized_similarity(a.code, b.code))
    effects = frozenset({a.clause.effect, b.clause.effect})
    effect = 1.0 if len(effects) == 1 else _EFFECTS_APART.get(effects, 0.0)
    subject = _shared(a.rules, b.rules)
    values = 1.0 if a.values == b.values else _shared(a.values, b.values) if a.values and b.values else 0.0
    return max(words, _WORDS * words + _EFFECT * effect + _SUBJECT * subject + _VALUES * values)


def _shared(a: frozenset[str] | frozenset[tuple[str, str]], b: frozenset[str] | frozenset[tuple[str, str]]) -> float:
    """The share of the smaller set that is in both; half where one is empty, since then nothing is known."""
    return len(a & b) / min(len(a), len(b)) if a and b else 0.5
