# SPDX-License-Identifier: Apache-2.0
"""A card and the reviewer's facts held against the framework: each component, each class, and what is left to ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from howopen.bundling.mentions import Found, dependences_of, looked_up
from howopen.domain.release import (
    Acceptance,
    Availability,
    BaseModel,
    ClassState,
    ComponentInfo,
    ComponentState,
    ContentKind,
    Framework,
    ModelCard,
    Release,
    ReviewedFacts,
    StatedComponent,
)


def judge_release(
    card: ModelCard,
    framework: Framework,
    *,
    reviewed: ReviewedFacts | None = None,
    approved: frozenset[str] = frozenset(),
) -> Release:
    """What the card and the reviewer say was released, and the classes that follow.

    What the reviewer states goes before what the card seems to say. ``approved`` are SPDX identifiers of licences that
    the OSI approves: one that is not on the framework's own list leaves code undecided, where another is refused.
    """
    facts = reviewed or ReviewedFacts()
    bases = _bases(card, facts)
    stated = {item.id: item for item in facts.components}
    judge = _LicenceJudge(framework, approved)
    states = tuple(_state(info, card, stated.get(info.id), judge=judge, bases=bases) for info in framework.components)
    return Release(
        framework=framework,
        card=card,
        components=states,
        classes=_classes(framework, states),
        bases=bases,
        dependences=(*facts.dependences, *dependences_of(card)),
    )


class _LicenceJudge:
    """Whether the framework takes a licence for a kind of content."""

    def __init__(self, framework: Framework, approved: frozenset[str]) -> None:
        self._accepted = {kind: {name.casefold() for name in names} for kind, names in framework.accepted}
        self._approved = {name.casefold() for name in approved}

    def acceptance(self, licence: str, kinds: Iterable[ContentKind]) -> tuple[Acceptance, str]:
        """The verdict on ``licence`` for any of ``kinds``, and why. Several licences must all be accepted."""
        names = [name.strip() for name in licence.split(",") if name.strip()]
        if not names:
            return Acceptance.UNDECIDED, "No licence is stated for it."
        verdicts = [self._one(name, tuple(kinds)) for name in names]
        return min(verdicts, key=lambda item: _WORST.index(item[0]))

    def _one(self, name: str, kinds: tuple[ContentKind, ...]) -> tuple[Acceptance, str]:
        words = " or ".join(kind.value for kind in kinds)
        if any(name.casefold() in self._accepted.get(kind, ()) for kind in kinds):
            return Acceptance.ACCEPTED, f"The framework takes {name} for {words}."
        if name.casefold() in self._approved and ContentKind.CODE in kinds:
            return Acceptance.UNDECIDED, f"{name} is approved by the OSI, but not on the list of the framework's tool."
        return Acceptance.REFUSED, f"{name} is not among the licences that the framework takes for {words}."


_WORST = (Acceptance.REFUSED, Acceptance.UNDECIDED, Acceptance.ACCEPTED)


def _state(
    info: ComponentInfo,
    card: ModelCard,
    stated: StatedComponent | None,
    *,
    judge: _LicenceJudge,
    bases: Sequence[BaseModel],
) -> ComponentState:
    found = _from_reviewer(stated) if stated else looked_up(info, card)
    if found.availability is not Availability.RELEASED:
        undecided = Acceptance.UNDECIDED
        return ComponentState(
            info, found.availability, found.licence, undecided, found.source, found.reason, found.kept_back
        )
    acceptance, why = judge.acceptance(found.licence, info.kinds)
    state = ComponentState(info, found.availability, found.licence, acceptance, found.source, why)
    state = _inherited(state, judge, bases) if info.inherits else state
    return replace(state, ruled_out=state.acceptance is Acceptance.REFUSED)


def _from_reviewer(stated: StatedComponent) -> Found:
    source = f"Reviewer: {stated.source}" if stated.source else "Reviewer"
    return Found(
        stated.availability,
        stated.licence,
        source,
        stated.note or "Stated by the reviewer.",
        kept_back=stated.availability is Availability.NOT_FOUND,
    )


def _inherited(state: ComponentState, judge: _LicenceJudge, bases: Sequence[BaseModel]) -> ComponentState:
    """The state with the base models' licences counted in: what is made from a model is bound by its licence too."""
    for base in bases:
        acceptance, why = judge.acceptance(base.licence, state.info.kinds)
        if _WORST.index(acceptance) < _WORST.index(state.acceptance):
            reason = f"Made from {base.name}, whose licence goes with it: {why}"
            state = replace(state, acceptance=acceptance, reason=reason)
    return state


def _bases(card: ModelCard, facts: ReviewedFacts) -> tuple[BaseModel, ...]:
    """The base models that the card names, with what the reviewer says of them, and those that only he names."""
    said = {base.name.casefold(): base for base in facts.bases}
    source = f"{card.name}, front matter"
    named = [said.pop(name.casefold(), BaseModel(name, source=source)) for name in card.metadata.base_models]
    return (*named, *said.values())


def _classes(framework: Framework, states: Sequence[ComponentState]) -> tuple[ClassState, ...]:
    """Each class, from III to I, with what it lacks; a class needs all that the classes below it need."""
    found = []
    for number, name in framework.classes:
        needed = [s for s in states if s.info.required and s.info.openness_class >= number]
        lacking = tuple(s.info.id for s in needed if s.ruled_out)
        undecided = tuple(s.info.id for s in needed if not s.ruled_out and not _counts(s))
        found.append(ClassState(number, name, lacking, undecided))
    return tuple(found)


def _counts(state: ComponentState) -> bool:
    return state.availability is Availability.RELEASED and state.acceptance is Acceptance.ACCEPTED
