# SPDX-License-Identifier: Apache-2.0
"""The verdict on two clauses set against each other, or on one that the other document is silent on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from rapidfuzz.distance import Indel

from howopen import assets
from howopen.comparing import figures, harmless, whole, wording
from howopen.comparing.alignment import Alphabet, edits
from howopen.comparing.directions import Act, Favour, directions
from howopen.comparing.judging import judge
from howopen.comparing.situations import UNCLEAR, Sentence, Situation, Verdict, reaching, threshold
from howopen.domain.clauses import Category, Clause, Effect, ValueKind
from howopen.domain.comparison import Direction

_ALIKE: Final = 0.6
"""Likeness of words from which on two clauses are read as one that was edited, and each edit is judged."""
_BEFORE, _AFTER = 6, 3
_OF_ITS_OWN: Final = frozenset(
    {ValueKind.THRESHOLD, ValueKind.DISPLAY, ValueKind.NAME_PREFIX, ValueKind.TERRITORY, ValueKind.LIABILITY_CAP}
)
_DIRECTED: Final = frozenset({Direction.TIGHTER, Direction.LOOSER})
_NOUN: Final = {
    Effect.PERMIT: "{kind} right",
    Effect.REQUIRE: "{kind} duty",
    Effect.PROHIBIT: "{kind} ban",
    Effect.CONDITION: "{kind} condition",
    Effect.DECLARE: "{kind} rule",
}
_POWER: Final = "{kind} power"


def judge_two(
    a: Sentence, b: Sentence, clause_a: Clause, clause_b: Clause, capped: tuple[bool, bool], *, related: bool
) -> tuple[Verdict, bool]:
    """The verdict on two clauses, and whether they say the same in the same words.

    ``related`` is whether one rule found them both; where none did and their words differ much, only what can be
    counted is judged.
    """
    if a.words == b.words:
        return harmless.SAME, True
    situation = Situation("", "", a=a, b=b, values_a=clause_a.values, values_b=clause_b.values, capped=capped)
    counted = figures.figure(situation) or figures.territory(situation) or figures.law(situation)
    if counted:
        return counted, False
    alphabet = Alphabet()
    code_a, code_b = alphabet.encode(a.words), alphabet.encode(b.words)
    if Indel.normalized_similarity(code_a, code_b) >= _ALIKE:
        verdict = _edited(situation, code_a, code_b)
        if verdict is not None:
            return verdict, False
    found = _taught(clause_a, clause_b) or _settled(situation)
    found = found or (_contrast(situation) if related else None) or harmless.shown_words(situation)
    if found is None and (related or clause_a.category is clause_b.category is Category.COMMERCIAL_USE):
        found = whole.effects(situation)
    return found or UNCLEAR, False


def _edited(situation: Situation, code_a: str, code_b: str) -> Verdict | None:
    """What the edits amount to; None where none of them is decided."""
    verdicts = [judge(one) for one in _edits(situation, code_a, code_b)]
    ways = {verdict.direction for verdict in verdicts} & _DIRECTED
    table = directions()
    decided = sorted(
        (verdict for verdict in verdicts if verdict.direction in ways or not ways),
        key=lambda verdict: -table.decisiveness(verdict.rule),
    )
    if len(ways) == 2:
        sides = {verdict.direction: verdict for verdict in reversed(decided)}
        return whole.mixed(sides[Direction.TIGHTER], sides[Direction.LOOSER])
    if ways:
        return decided[0]
    if any(verdict.direction is Direction.UNCLEAR for verdict in verdicts):
        return None
    return decided[0] if decided else None


def _edits(situation: Situation, code_a: str, code_b: str) -> Iterator[Situation]:
    words_a, words_b = situation.a.words, situation.b.words
    for edit in edits(code_a, code_b):
        old, new = words_a[edit.a0 : edit.a1], words_b[edit.b0 : edit.b1]
        named = bool(old and new) and {*old} <= situation.a.versions and {*new} <= situation.b.versions
        yield replace(
            situation,
            values_a=() if named else situation.values_a,
            values_b=() if named else situation.values_b,
            deleted=" ".join(old),
            inserted=" ".join(new),
            before=" ".join(words_b[max(edit.b0 - _BEFORE, 0) : edit.b0]),
            after=" ".join(words_b[edit.b1 : edit.b1 + _AFTER]),
            named=named,
            addresses=(old[0], new[0]) if _is_address(old) and _is_address(new) else None,
        )


_BY_TRANSFER: Final = "model-training.derived-by-transfer"
_NAMING: Final = frozenset({ValueKind.NAME_PREFIX, ValueKind.DISPLAY})


def _taught(a: Clause, b: Clause) -> Verdict | None:
    """A model taught with outputs counts as a derivative, under all terms, on one side; the other asks for its name."""
    if _derives(b) and _names(a):
        reason = "A model taught with it falls under all terms of B; A asks for a name"
        return Verdict(Direction.TIGHTER, reason, "training.scope")
    if _derives(a) and _names(b):
        reason = "A model taught with it falls under all terms of A; B asks for a name"
        return Verdict(Direction.LOOSER, reason, "training.scope")
    return None


def _derives(clause: Clause) -> bool:
    return clause.effect is Effect.DECLARE and any(item.name == _BY_TRANSFER for item in clause.evidence)


def _names(clause: Clause) -> bool:
    kinds = {value.kind for value in clause.values}
    return clause.effect in {Effect.CONDITION, Effect.REQUIRE} and bool(kinds) and kinds <= _NAMING


def _is_address(words: tuple[str, ...]) -> bool:
    """Whether the words are one web address, which is one word."""
    return len(words) == 1 and "." in words[0] and "/" in words[0] and len(words[0]) > 2


def _settled(situation: Situation) -> Verdict | None:
    """Both sides do the same in other words, by a list of what settles that."""
    texts = situation.a.text, situation.b.text
    for row in directions().settled:
        if row.category not in situation.categories or not all(row.both.search(text) for text in texts):
            continue
        if row.neither is None or not any(row.neither.search(text) for text in texts):
            return Verdict(Direction.NEUTRAL, row.reason, row.id)
    return None


def _contrast(situation: Situation) -> Verdict | None:
    """A phrase of weight that one of the two has and the other lacks."""
    for phrase in directions().phrases:
        if not phrase.contrast or not wording.read_in(phrase, situation):
            continue
        old, new = phrase.pattern.search(situation.a.text), phrase.pattern.search(situation.b.text)
        found = new or old
        if found is None or (old and new):
            continue
        direction = _of_phrase(phrase.acts, situation, only_b=new is not None)
        if direction in _DIRECTED:
            reason = f"Only B says “{found.group()}”" if new else f"Only A says “{found.group()}”"
            return Verdict(direction, reason, f"{phrase.id}.{'added' if new else 'removed'}")
    return None


def _of_phrase(acts: Act, situation: Situation, *, only_b: bool) -> Direction:
    if acts in {Act.TIGHTENS, Act.LOOSENS}:
        return Direction.TIGHTER if (acts is Act.TIGHTENS) == only_b else Direction.LOOSER
    return reaching(situation.favour, further=only_b == (acts is Act.WIDENS))


def judge_alone(
    own: Sentence, clause: Clause, capped: tuple[bool, bool], others: Sequence[tuple[Category, str]], *, in_b: bool
) -> Verdict:
    """The verdict on a clause that only one side has, by what it does to the reader's rights.

    ``others`` are the category and the words, with roles, of each clause of the other side.
    """
    situation = Situation("", "", a=Sentence() if in_b else own, b=own if in_b else Sentence(), capped=capped)
    verdict = whole.whole_clause(situation, clause, added=in_b) or _stated(own, clause, others, in_b=in_b) or UNCLEAR
    if not verdict.rule.startswith("clause."):
        return verdict
    what = describe(clause)
    reason = f"Only in B: {what}" if in_b else f"No {what} in B"
    return replace(verdict, reason=reason, rule="silent.a" if in_b else "silent.b")


def _stated(own: Sentence, clause: Clause, others: Sequence[tuple[Category, str]], *, in_b: bool) -> Verdict | None:
    """What a rule that one side alone states does, by a list of such rules."""
    if clause.effect is not Effect.DECLARE:
        return None
    for row in directions().statements:
        if clause.category not in row.categories or row.pattern.search(own.text) is None:
            continue
        if any(category in row.categories and row.elsewhere.search(words) for category, words in others):
            return None
        if row.favour is Favour.OPEN:
            return Verdict(Direction.NEUTRAL, row.reason, row.id)
        looser = (row.favour is Favour.READER) == in_b
        what = row.reason[:1].lower() + row.reason[1:]
        reason = f"Only in B: {what}" if in_b else f"Not in B: {what}"
        return Verdict(Direction.LOOSER if looser else Direction.TIGHTER, reason, row.id)
    return None


def describe(clause: Clause) -> str:
    """What a clause is, in a few words: "threshold of 5 users", "duty to show “By Heron”", "field of use ban"."""
    labels = {value.kind: value.label for value in clause.values}
    if threshold(clause) is not None:
        return f"threshold of {labels[ValueKind.THRESHOLD]}"
    if ValueKind.NAME_PREFIX in labels:
        return f"name prefix “{labels[ValueKind.NAME_PREFIX]}”"
    if ValueKind.DISPLAY in labels:
        return f"duty to show “{labels[ValueKind.DISPLAY]}”"
    if ValueKind.TERRITORY in labels and clause.effect is Effect.PROHIBIT:
        return f"exclusion of {labels[ValueKind.TERRITORY]}"
    power = clause.effect is Effect.PERMIT and clause.category in whole.LICENSORS
    return (_POWER if power else _NOUN[clause.effect]).format(kind=assets.taxonomy()[clause.category].name.lower())


def says_it_elsewhere(
    clause: Clause, rules: frozenset[str], others: Iterable[tuple[Clause, frozenset[str]]], *, shared: bool
) -> Verdict | None:
    """Unclear, where the other document says something of the kind that stands in another pair.

    That is a clause of the same effect by the same rule, or any right of the category, or the partner of another
    clause on the same words (``shared``). What bears a figure, a name or a place is never said elsewhere: a second cap
    is a second cap. Nor is law, which is neutral anyhow.
    """
    if clause.category is Category.GOVERNING_LAW or any(value.kind in _OF_ITS_OWN for value in clause.values):
        return None
    kinds = {value.kind for value in clause.values}
    same = [
        found
        for other, found in others
        if other.effect is clause.effect and kinds == {value.kind for value in other.values}
    ]
    right = clause.effect is Effect.PERMIT and clause.category not in {Category.UNILATERAL_CHANGE, Category.DATA_USE}
    return UNCLEAR if shared or (right and same) or any(rules & found for found in same) else None
