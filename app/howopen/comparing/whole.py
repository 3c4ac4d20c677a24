# SPDX-License-Identifier: Apache-2.0
"""Whole clauses that came or went, and clauses whose effect is another one now."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from howopen import assets
from howopen.comparing.directions import Favour, directions
from howopen.comparing.situations import RELIEF, UNCLEAR, Situation, Verdict
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.comparison import Direction
from howopen.domain.wording import domain_words

_NOUN: Final = {
    Effect.PERMIT: "Right",
    Effect.REQUIRE: "Duty",
    Effect.PROHIBIT: "Prohibition",
    Effect.CONDITION: "Condition",
    Effect.DECLARE: "Rule",
}
_ADDED: Final = {
    "Right": "Right added: {what}",
    "Power": "Power added: {what}",
    "Duty": "Duty added: {what}",
    "Prohibition": "Prohibition added: {what}",
    "Condition": "Condition added: {what}",
    "Rule": "Rule added: {what}",
}
_REMOVED: Final = {
    "Right": "Right removed: {what}",
    "Power": "Power removed: {what}",
    "Duty": "Duty removed: {what}",
    "Prohibition": "Prohibition removed: {what}",
    "Condition": "Condition removed: {what}",
    "Rule": "Rule removed: {what}",
}
_DETAIL: Final = {
    ValueKind.THRESHOLD: "{kind} ({label})",
    ValueKind.NAME_PREFIX: "{kind} (name begins with “{label}”)",
    ValueKind.DISPLAY: "{kind} (show “{label}”)",
    ValueKind.TERRITORY: "{kind} ({label})",
    ValueKind.DOMAIN: "{kind} ({label})",
}
# Clauses of these kinds serve the licensor whatever their form; to add one takes from the reader.
LICENSORS: Final = frozenset(
    {Category.UNILATERAL_CHANGE, Category.TERMINATION, Category.LOCK_IN, Category.WARRANTY_LIABILITY}
)
_OPPOSED: Final = {Direction.TIGHTER, Direction.LOOSER}
_STRICTNESS: Final = {Effect.PERMIT: 0, Effect.CONDITION: 1, Effect.PROHIBIT: 2}
# A condition may as well be a right on terms; then more than its effect is needed to judge it.
_GIVES: Final = re.compile(r"\bnot apply\b|\bgrants?\b|\bgranted\b|\bmay (?!not\b)")
_CONDITION: Final = re.compile(
    r"\b(?:if|when|where|provided|only|unless|until|(?:so|as) long as|on (?:the )?condition)\b|"
    r"\bsubject to (?!(?:the terms(?: and conditions)? of )?(?:this|these) (?:agreement|licen[cs]e|terms))"
)
_ENDS: Final = re.compile(r"\b(?:licen[cs]es?|rights?)\b.{0,60}\b(?:terminates?|ends?)\b")
_TERMS: Final = re.compile(
    r"\b(?:agreement|terms|polic\w+|licen[cs]es?|restrict\w*|suspend\w*|terminat\w*|disabl\w*|remov\w*|limit\w*|end)\b"
)
_NEW_VERSION: Final = re.compile(r"\b(?:updates?|(?:new|newer|later) versions?|publish|release)\b")
_LICENSOR_TELLS: Final = re.compile(
    r"\blicensor (?:will|shall|must|agrees to) (?:not |never )?(?:tell|notify|inform|give|provide|delete|keep|stop)\b"
)


def whole_clauses(situation: Situation) -> Verdict | None:
    """A clause that is new or gone, or replaced by another of the same effect; the weightiest with a direction."""
    weight = directions().weight
    rewritten = {c.category for c in situation.gone} & {c.category for c in situation.new}
    verdicts = list(situation.replaced)
    for clauses, added in ((situation.new, True), (situation.gone, False)):
        verdicts += [
            (clause.category, verdict)
            for clause in clauses
            if clause.category not in rewritten and (verdict := whole_clause(situation, clause, added=added))
        ]
    decided = [item for item in verdicts if item[1].direction is not Direction.UNCLEAR]
    if not decided:
        return UNCLEAR if situation.replaced else None
    heaviest = max(weight[category] for category, _ in decided)
    first, *others = (
        replace(verdict, category=category) for category, verdict in decided if weight[category] == heaviest
    )
    opposed = next((verdict for verdict in others if {first.direction, verdict.direction} == _OPPOSED), None)
    return first if opposed is None else mixed(first, opposed)


def mixed(one: Verdict, other: Verdict) -> Verdict:
    """Two findings that point apart: the reviewer is told both, and neither is called the outcome."""
    return Verdict(Direction.UNCLEAR, f"Tighter and looser at once: {one.reason}; {other.reason}", "mixed")


def whole_clause(situation: Situation, clause: Clause, *, added: bool) -> Verdict | None:
    """What it means that ``clause`` is there now (or no more), by what it does to the reader's rights."""
    words = situation.b.text if added else situation.a.text
    if clause.category is Category.USER_CAP and RELIEF.search(words):
        return _relief(situation, added=added)
    if clause.effect is Effect.CONDITION and clause.category is not Category.USER_CAP and _gives(words):
        return None
    if clause.category is Category.UNILATERAL_CHANGE:
        if _LICENSOR_TELLS.search(words):
            kind = _kind(clause)
            reason = f"The licensor's duty added: {kind}" if added else f"The licensor's duty removed: {kind}"
            return Verdict(Direction.LOOSER if added else Direction.TIGHTER, reason, _rule(added=added))
        if clause.effect is Effect.PERMIT and _NEW_VERSION.search(words) and not _TERMS.search(words):
            return Verdict(Direction.NEUTRAL, "New versions of the model, not of the terms", "change.versions")
    if clause.category is Category.TERMINATION and clause.effect is Effect.DECLARE:
        return None
    if clause.category in LICENSORS and _serves_reader(situation, added=added):
        kind = _kind(clause)
        reason = f"The reader's {kind} right added" if added else f"The reader's {kind} right removed"
        return Verdict(Direction.LOOSER if added else Direction.TIGHTER, reason, "reader.right")
    if clause.category in LICENSORS or clause.effect in {Effect.PROHIBIT, Effect.REQUIRE, Effect.CONDITION}:
        if clause.category is Category.USER_CAP and not any(v.kind is ValueKind.THRESHOLD for v in clause.values):
            return None
        return _verdict(clause, added=added, tighter=added)
    if clause.effect is Effect.PERMIT and clause.category is not Category.DATA_USE:
        return _verdict(clause, added=added, tighter=not added)
    if clause.category is Category.GOVERNING_LAW:
        return Verdict(Direction.NEUTRAL, _reason(clause, added=added), _rule(added=added))
    return None


def _serves_reader(situation: Situation, *, added: bool) -> bool:
    return (situation.b if added else situation.a).favour is Favour.READER


def _gives(words: str) -> bool:
    return _GIVES.search(words) is not None and _ENDS.search(words) is None


def _relief(situation: Situation, *, added: bool) -> Verdict:
    """An exception from a cap: it matters only where the other document has one to be excepted from."""
    other_has_cap = situation.capped[0] if added else situation.capped[1]
    if not other_has_cap and not (situation.capped[1] if added else situation.capped[0]):
        return UNCLEAR
    if not other_has_cap:
        return Verdict(Direction.NEUTRAL, "Excepts from a cap that the other document lacks", "exception.idle")
    if added:
        return Verdict(Direction.LOOSER, "Exception from the user cap added", "exception.added")
    return Verdict(Direction.TIGHTER, "Exception from the user cap removed", "exception.removed")


def _verdict(clause: Clause, *, added: bool, tighter: bool) -> Verdict:
    return Verdict(Direction.TIGHTER if tighter else Direction.LOOSER, _reason(clause, added=added), _rule(added=added))


def _reason(clause: Clause, *, added: bool) -> str:
    kind = _kind(clause)
    detailed = (_DETAIL[v.kind].format(kind=kind, label=_label(v)) for v in clause.values if v.kind in _DETAIL)
    power = clause.effect is Effect.PERMIT and clause.category in LICENSORS
    noun = "Power" if power else _NOUN[clause.effect]
    return (_ADDED if added else _REMOVED)[noun].format(what=next(detailed, kind))


def _label(value: Value) -> str:
    return domain_words(value.label) if value.kind is ValueKind.DOMAIN else value.label


def _kind(clause: Clause) -> str:
    return assets.taxonomy()[clause.category].name.lower()


def _rule(*, added: bool) -> str:
    return "clause.added" if added else "clause.removed"


def effects(situation: Situation) -> Verdict | None:
    """The clause of the same category on the other side has another effect."""
    for old in situation.a.clauses:
        for new in situation.b.clauses:
            if old.category is not new.category or {old.effect, new.effect} - _STRICTNESS.keys():
                continue
            step = _STRICTNESS[new.effect] - _STRICTNESS[old.effect]
            conditional = situation.b.text if new.effect is Effect.CONDITION else situation.a.text
            if Effect.CONDITION in {old.effect, new.effect} and not _CONDITION.search(conditional):
                continue  # "subject to this agreement" is no condition of its own
            if step:
                reason = f"{_NOUN[old.effect]} became a {_NOUN[new.effect].lower()}"
                rule = f"effect.{old.effect}-to-{new.effect}"
                return Verdict(Direction.TIGHTER if step > 0 else Direction.LOOSER, reason, rule)
    return None
