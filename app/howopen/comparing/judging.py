# SPDX-License-Identifier: Apache-2.0
"""Whether a change leaves the reader fewer rights or more, by rules that a lawyer can read and dispute."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from howopen.comparing import figures, harmless, whole, wording
from howopen.comparing.directions import directions
from howopen.comparing.situations import UNCLEAR, Situation, Verdict
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction

_NO_CLAUSE: Final = 0.1
_MISSED: Final = 0.4  # a sentence that allows or forbids, though no clause was found in it
_BESIDE: Final = 0.85
_MOVED: Final = 0.5
_FACT: Final = 0.3
_FRAGMENT: Final = 0.4
_REPEATED, _REPEATED_LEAST = 0.9, 0.6


def judge(situation: Situation) -> Verdict:
    """The first rule that answers decides; where none does, the direction is unclear and has no reason."""
    for rule in _RULES:
        verdict = rule(situation)
        if verdict is not None:
            return verdict
    return UNCLEAR


def weigh(
    categories: Iterable[Category],
    effects: Iterable[Effect],
    verdict: Verdict,
    *,
    moved: bool = False,
    fact: bool = False,
    fragment: bool = False,
    operative: bool = True,
    alike_before: int = 0,
) -> float:
    """Legal weight from 0 to 1.

    That of the weightiest category, less for mild effects, open directions and findings that are seldom decisive.
    ``fact`` is whether it stands in a clause that decides a fact on which the documents differ, ``fragment`` whether a
    weightier piece of the same change of clause has been counted already, ``operative`` whether it touches the words
    that make the clause what it is, ``alike_before`` how many whole clauses of the kind came or went before it.
    """
    table = directions()
    directed = verdict.direction in {Direction.TIGHTER, Direction.LOOSER}
    base = max((table.weight[category] for category in categories), default=_MISSED if directed else _NO_CLAUSE)
    effect = max((table.effect[effect] for effect in effects), default=1.0)
    weight = base * effect * table.direction[verdict.direction] * table.decisiveness(verdict.rule)
    if fact and directed:
        weight += (1.0 - weight) * _FACT
    if not operative:
        weight *= _BESIDE
    weight *= max(_REPEATED**alike_before, _REPEATED_LEAST)
    return round(min(weight * (_MOVED if moved else 1.0) * (_FRAGMENT if fragment else 1.0), 1.0), 3)


# What has no effect is told first; then what can be counted; then whole clauses; then the words within a sentence.
_RULES: Final[Sequence[Callable[[Situation], Verdict | None]]] = (
    harmless.form,
    harmless.heading,
    harmless.address,
    harmless.reference,
    figures.figure,
    figures.territory,
    figures.law,
    figures.written_figure,
    figures.measured,
    harmless.restated,
    whole.whole_clauses,
    wording.modality,
    wording.phrases,
    harmless.grammar,
    harmless.joint,
    wording.determiners,
    wording.listed,
    harmless.shown_words,
    whole.effects,
)
