# SPDX-License-Identifier: Apache-2.0
"""Clause by clause: what each side says in each category, and which side is silent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Indel

from howopen.comparing.alignment import Alphabet, edits
from howopen.comparing.judging import SAME, Situation, Verdict, judge, weigh
from howopen.comparing.words import broken_words, fold
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause
from howopen.domain.comparison import AlignedClauses, ClausePair

_ALIKE: Final = 0.4
_ALIKE_SAME_EFFECT: Final = 0.25


def pair_clauses(a: Analysis, b: Analysis, *, aligned: Sequence[AlignedClauses] = ()) -> tuple[ClausePair, ...]:
    """Category by category in the order of the taxonomy, pairs in text order of A, then what only B says."""
    broken = broken_words(a.document.text, b.document.text)
    return tuple(pair for category in Category for pair in _of_category(category, a, b, broken))


def _of_category(category: Category, a: Analysis, b: Analysis, broken: frozenset[str]) -> Iterator[ClausePair]:
    own_a = [clause for clause in a.clauses if clause.category is category]
    own_b = [clause for clause in b.clauses if clause.category is category]
    words_a = [fold(a.document.quote(clause.span), broken) for clause in own_a]
    words_b = [fold(b.document.quote(clause.span), broken) for clause in own_b]
    partner = _partners(own_a, own_b, words_a, words_b)
    for i, clause in enumerate(own_a):
        j = partner.get(i)
        if j is None:
            yield _one_sided(category, words_a[i], a=clause)
        else:
            yield _two_sided(clause, own_b[j], words_a[i], words_b[j])
    for j in sorted(set(range(len(own_b))) - set(partner.values())):
        yield _one_sided(category, words_b[j], b=own_b[j])


def _partners(
    a: Sequence[Clause], b: Sequence[Clause], words_a: Sequence[tuple[str, ...]], words_b: Sequence[tuple[str, ...]]
) -> dict[int, int]:
    """The most similar clauses, likest first; those of the same effect may be less alike.

    A single clause on either side is a pair whatever its words.
    """
    alphabet = Alphabet()
    code_a, code_b = [alphabet.encode(words) for words in words_a], [alphabet.encode(words) for words in words_b]
    scored = sorted(
        (-similarity, abs(i - j), i, j)
        for i, left in enumerate(code_a)
        for j, right in enumerate(code_b)
        if (similarity := Indel.normalized_similarity(left, right, score_cutoff=_ALIKE_SAME_EFFECT))
        and (similarity >= _ALIKE or a[i].effect is b[j].effect)
    )
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in scored:
        if i not in partner and j not in taken:
            partner[i] = j
            taken.add(j)
    if len(a) == len(b) == 1:
        partner[0] = 0
    return partner


def _two_sided(a: Clause, b: Clause, words_a: tuple[str, ...], words_b: tuple[str, ...]) -> ClausePair:
    alphabet = Alphabet()
    found = edits(alphabet.encode(words_a), alphabet.encode(words_b))
    if not found:
        return _pair(a.category, (a.id,), (b.id,), SAME)
    first = found[0].b0
    situation = Situation(
        deleted=" … ".join(" ".join(words_a[edit.a0 : edit.a1]) for edit in found).lower(),
        inserted=" … ".join(" ".join(words_b[edit.b0 : edit.b1]) for edit in found).lower(),
        before=" ".join(words_b[max(first - 6, 0) : first]).lower(),
        a=(a,),
        b=(b,),
        values_a=a.values,
        values_b=b.values,
    )
    return _pair(a.category, (a.id,), (b.id,), judge(situation))


def _one_sided(
    category: Category, words: Sequence[str], *, a: Clause | None = None, b: Clause | None = None
) -> ClausePair:
    gone, new = (a,) if a else (), (b,) if b else ()
    spoken = " ".join(words).lower()
    situation = Situation(spoken if a else "", spoken if b else "", a=gone, b=new, gone=gone, new=new)
    verdict = judge(situation)
    return _pair(category, tuple(c.id for c in gone), tuple(c.id for c in new), verdict)


def _pair(category: Category, a: tuple[str, ...], b: tuple[str, ...], verdict: Verdict) -> ClausePair:
    weight = weigh((category,), verdict.direction)
    return ClausePair(category, a, b, verdict.direction, verdict.reason, weight)
