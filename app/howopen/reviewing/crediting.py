# SPDX-License-Identifier: Apache-2.0
"""Who made a verdict another than was found: the reason of each such verdict names the decisions that it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from howopen.assets import taxonomy
from howopen.domain.facts import Basis, Criterion, Facts, Profile
from howopen.domain.review import Decision, Review, State

_MOST: Final = 3  # decisions named in one reason
_DID: Final = {
    State.CONFIRMED: "{who} confirmed the finding “{what}” ({when}).",
    State.CORRECTED: "{who} corrected the finding “{what}” ({when}).",
    State.REJECTED: "{who} rejected the finding “{what}” ({when}).",
    State.ADDED: "{who} added the finding “{what}” ({when}).",
}


def credited(profile: Profile, review: Review) -> Profile:
    """``profile``, made from the review as it stands, with who decided what in the reason of each changed verdict.

    A verdict rests on the decisions about the clauses that it had for its basis before, or has now; where neither names
    one that was decided, on every decision behind the other verdicts that changed.
    """
    found = review.found.profile
    decided = {one.id: one for one in review.decisions if _turned(one)}
    changed = _changed(found.facts, profile.facts)
    behind = {key: _behind(key, found, profile, decided) for key in changed}
    every = tuple(dict.fromkeys(name for names in behind.values() for name in names)) or tuple(decided)
    basis = tuple(
        replace(one, reason=_told(one.reason, behind[one.key] or every, decided)) if one.key in changed else one
        for one in profile.basis
    )
    before = {criterion.id: criterion for criterion in found.openness.criteria}
    criteria = tuple(_credited(one, before.get(one.id), every, decided) for one in profile.openness.criteria)
    return replace(profile, basis=basis, openness=replace(profile.openness, criteria=criteria))


def _changed(before: Facts, after: Facts) -> frozenset[str]:
    keys = Facts.__dataclass_fields__
    return frozenset(key for key in keys if getattr(before, key) != getattr(after, key))


def _behind(key: str, found: Profile, now: Profile, decided: Mapping[str, Decision]) -> tuple[str, ...]:
    return _of((found.basis_of(key), now.basis_of(key)), decided)


def _of(grounds: Iterable[Basis | Criterion | None], decided: Mapping[str, Decision]) -> tuple[str, ...]:
    """The decided among the clauses of ``grounds``, each once."""
    named = (clause for ground in grounds if ground is not None for clause in ground.clauses)
    return tuple(dict.fromkeys(clause for clause in named if clause in decided))


def _turned(decision: Decision) -> bool:
    """Whether a verdict may be another for it; a finding that was certain and is confirmed is what it was."""
    if decision.stamp is None or not decision.state.decided:
        return False
    return decision.state is not State.CONFIRMED or (decision.found is not None and decision.found.uncertain)


def _credited(
    now: Criterion, before: Criterion | None, every: tuple[str, ...], decided: Mapping[str, Decision]
) -> Criterion:
    if before is None or before.verdict is now.verdict:
        return now
    return replace(now, reason=_told(now.reason, _of((before, now), decided) or every, decided))


def _told(reason: str, names: tuple[str, ...], decided: Mapping[str, Decision]) -> str:
    said = [_sentence(decided[name]) for name in names[:_MOST]]
    if more := len(names) - len(said):
        said.append("1 more decision bears on it." if more == 1 else f"{more} more decisions bear on it.")
    return " ".join([reason, *said])


def _sentence(decision: Decision) -> str:
    """Who did what to which finding, and when: "Anna rejected the finding “User cap” (2026-11-22 09:05 UTC)."."""
    assert decision.stamp is not None  # it is decided
    clause = decision.found or decision.shown
    who, what = decision.stamp.who or "Somebody", taxonomy()[clause.category].name
    return _DID[decision.state].format(who=who, what=what, when=f"{decision.stamp.when:%Y-%m-%d %H:%M %Z}")
