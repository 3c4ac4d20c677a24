# SPDX-License-Identifier: Apache-2.0
"""Changes of words within a sentence: modal verbs, exceptions, scope, lists; each widens or narrows what is said."""

from __future__ import annotations

import re
from typing import Final

from howopen.comparing.directions import Act, Favour, Phrase, directions
from howopen.comparing.situations import Situation, Verdict, reaching
from howopen.domain.clauses import Effect
from howopen.domain.comparison import Direction

_FORBIDS: Final = re.compile(
    r"\b(?:may|shall|must|will|can|should|agree|agrees) not\b"
    r"(?! (?:be )?(?:liable|responsible|obliged|required|apply))|"
    r"\bcannot\b|\b(?:is|are) (?:prohibited|forbidden)\b"
)
_OBLIGES: Final = re.compile(r"\b(?:must|shall|required to|agrees? to)\b(?! not\b)")
_SOFTENS: Final = re.compile(r"\b(?:may|should|encouraged|reasonable efforts)\b(?! not\b)")
_BY_LICENSOR: Final = re.compile(r"\blicensor\b[^.;,]{0,24}$")


def modality(situation: Situation) -> Verdict | None:
    """A "may" that became "may not", or a duty that became a wish, and back; the other way round for the licensor."""
    if not situation.effects or not situation.kin():
        return None
    by_licensor = _BY_LICENSOR.search(situation.before) is not None
    for found in (_forbidden(situation), _obliged(situation)):
        if found is not None:
            return _turned(found) if by_licensor else found
    return None


def _forbidden(situation: Situation) -> Verdict | None:
    ends = situation.after.split()[:2]
    old = " ".join([situation.before, situation.deleted, *ends])
    new = " ".join([situation.before, situation.inserted, *ends])
    before, now = _FORBIDS.search(old), _FORBIDS.search(new)
    if now and not before:
        return Verdict(Direction.TIGHTER, f"Now forbidden: “{now.group()}”", "modal.permit-to-prohibit")
    if before and not now:
        reason = f"No longer forbidden: “{before.group()}” is gone"
        return Verdict(Direction.LOOSER, reason, "modal.prohibit-to-permit")
    return None


def _obliged(situation: Situation) -> Verdict | None:
    before, now = _OBLIGES.search(situation.deleted), _OBLIGES.search(situation.inserted)
    if before and not now and (soft := _SOFTENS.search(situation.inserted)):
        return Verdict(Direction.LOOSER, f"Duty softened: “{before.group()}” to “{soft.group()}”", "modal.softened")
    if now and not before and (soft := _SOFTENS.search(situation.deleted)):
        return Verdict(Direction.TIGHTER, f"Duty hardened: “{soft.group()}” to “{now.group()}”", "modal.hardened")
    return None


def _turned(verdict: Verdict) -> Verdict:
    """The same for a sentence about the licensor: what it must not do, or must, serves the reader."""
    opposite = Direction.LOOSER if verdict.direction is Direction.TIGHTER else Direction.TIGHTER
    return Verdict(opposite, f"{verdict.reason} (for the licensor)", f"{verdict.rule}.licensor")


def phrases(situation: Situation) -> Verdict | None:
    """Exceptions, conditions, scope words and reservations, added or removed."""
    touched = f"{situation.deleted} {situation.inserted}"
    if directions().any_phrase.search(touched) is None or not situation.kin():
        return None
    for phrase in directions().phrases:
        if not read_in(phrase, situation):
            continue
        old, new = phrase.pattern.search(situation.deleted), phrase.pattern.search(situation.inserted)
        if bool(old) == bool(new) or phrase.pattern.search(situation.a.text if new else situation.b.text):
            continue
        direction = _direction(phrase, situation.favour, added=new is not None)
        if direction is Direction.UNCLEAR:
            continue
        found = new or old
        words = found.group().replace(" - ", "-") if found else ""
        if new:
            return Verdict(direction, f"{phrase.name} added: “{words}”", f"{phrase.id}.added")
        return Verdict(direction, f"{phrase.name} removed: “{words}”", f"{phrase.id}.removed")
    return None


def read_in(phrase: Phrase, situation: Situation) -> bool:
    """Whether a phrase says anything in these sentences, by their effects, categories and favour."""
    return (
        bool(situation.categories or situation.effects)
        and (phrase.favour is None or phrase.favour is situation.favour)
        and (not phrase.effects or bool(phrase.effects & situation.effects))
        and (not phrase.categories or bool(phrase.categories & set(situation.categories)))
    )


def _direction(phrase: Phrase, favour: Favour, *, added: bool) -> Direction:
    if phrase.acts is Act.TIGHTENS:
        return Direction.TIGHTER if added else Direction.LOOSER
    if phrase.acts is Act.LOOSENS:
        return Direction.LOOSER if added else Direction.TIGHTER
    return reaching(favour, further=added == (phrase.acts is Act.WIDENS))


_JOINTS: Final = {
    Effect.PROHIBIT: frozenset({"or"}),  # "copy and sell" forbids less than "copy"
    Effect.REQUIRE: frozenset({"and"}),  # "show A or B" asks less than "show A"
    Effect.PERMIT: frozenset({"and", "or"}),
}
_NO_ITEM: Final = re.compile(
    r"if|when|where|whenever|unless|except|not|no|nor|without|until|within|provided|only|solely|who|whom|that|which|"
    r"whose|because|since|while|may|must|shall|will|should|can|cannot|means|including|for"
)
_NEARBY: Final = 4


def listed(situation: Situation) -> Verdict | None:
    """An item added to a list of what is allowed, asked for or forbidden, or taken from it."""
    if situation.favour is Favour.OPEN or len(situation.effects) != 1 or not situation.kin():
        return None
    joints = _JOINTS.get(next(iter(situation.effects)), frozenset())
    lost, gained = situation.net()
    items_lost, items_gained = (list(filter(_is_item, side)) for side in (lost, gained))
    if not any(map(_is_item, f"{situation.deleted} {situation.inserted}".split())):
        return None
    if bool(items_lost) == bool(items_gained) or any(map(_NO_ITEM.fullmatch, (*lost, *gained))):
        return None
    added = bool(items_gained)
    longer, items = (situation.b.words, items_gained) if added else (situation.a.words, items_lost)
    signs = gained if added else lost
    if not _joined(longer, items, joints, coordinated=bool({",", ";", "and", "or"} & signs.keys())):
        return None
    told = _in_order(longer, items)
    direction = reaching(situation.favour, further=added)
    return Verdict(
        direction,
        f"Added to the list: “{told}”" if added else f"Taken from the list: “{told}”",
        f"list.{'added' if added else 'removed'}",
    )


def _is_item(word: str) -> bool:
    return word.isalpha() and word not in {"and", "or", "a", "an", "the"}


def _joined(words: tuple[str, ...], items: list[str], joints: frozenset[str], *, coordinated: bool) -> bool:
    """Whether an "and" or "or" of the right kind stands close to the items."""
    if not coordinated:
        return False
    places = [at for at, word in enumerate(words) if word in items]
    near = words[max(places[0] - _NEARBY, 0) : places[-1] + _NEARBY + 1]
    found = {word for word in near if word in {"and", "or"}}
    return bool(found) and found <= joints


def _in_order(words: tuple[str, ...], items: list[str]) -> str:
    left = set(items)
    return " ".join(dict.fromkeys(word for word in words if word in left))


_WIDER: Final = {("the", "any"), ("a", "any"), ("an", "any"), ("some", "all"), ("certain", "all"), ("some", "any")}


def determiners(situation: Situation) -> Verdict | None:
    """A "the" or "a" that became "any", and back."""
    pair = situation.deleted, situation.inserted
    if situation.favour is Favour.OPEN or (pair not in _WIDER and pair[::-1] not in _WIDER) or not situation.kin():
        return None
    further = pair in _WIDER
    direction = reaching(situation.favour, further=further)
    return Verdict(direction, f"“{pair[0]}” became “{pair[1]}”", f"scope.{'wider' if further else 'narrower'}")
