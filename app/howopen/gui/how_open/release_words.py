# SPDX-License-Identifier: Apache-2.0
"""What the window says of a release: whether a component counts, how a class stands, and why it is not more."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from howopen.domain.facts import Verdict
from howopen.domain.release import Acceptance, Availability, BaseModel, ClassState, ComponentState, Release
from howopen.gui.translation.texts import mark, said, tr

COUNTS: Final = {
    Verdict.MEETS: mark("Counts"),
    Verdict.FAILS: mark("Ruled out"),
    Verdict.UNDECIDABLE: mark("Undecided"),
}
STANDINGS: Final = {
    Verdict.MEETS: mark("Reached"),
    Verdict.FAILS: mark("Ruled out"),
    Verdict.UNDECIDABLE: mark("Undecided"),
}


def counting(state: ComponentState) -> Verdict:
    """Whether a component counts for its class; what a card is silent on stays undecided."""
    if state.ruled_out:
        return Verdict.FAILS
    accepted = state.availability is Availability.RELEASED and state.acceptance is Acceptance.ACCEPTED
    return Verdict.MEETS if accepted else Verdict.UNDECIDABLE


def standing(state: ClassState) -> Verdict:
    """Whether a class is reached, ruled out, or still undecided."""
    if state.reached:
        return Verdict.MEETS
    return Verdict.UNDECIDABLE if state.reachable else Verdict.FAILS


def title_of(release: Release) -> str:
    """What the model is called: as the first heading of its card says, else as the card's file."""
    return next((section.title for section in release.card.sections if section.title), release.card.name)


def headline(release: Release) -> str:
    """The highest class reached, else the highest that can still be: "Can reach Class II, Open Tooling"."""
    reached, reachable = release.reached, release.reachable
    if reachable is None:
        return tr("No class can be reached")
    if reached is reachable:
        return tr("Reaches {name}", name=said(reached.name))
    return tr("Can reach {name}", name=said(reachable.name))


def beneath(release: Release) -> str:
    """What is so far certain, under the headline."""
    reached, reachable = release.reached, release.reachable
    if reachable is None:
        return tr("What is known rules out even the lowest class.")
    if reached is reachable:
        return tr("Everything that it needs is out under a licence that the framework takes.")
    if reached is None:
        return tr("No class is reached so far. Nothing known rules this one out.")
    return tr("Reached so far: {name}. Nothing known rules this one out.", name=said(reached.name))


def why_not(state: ClassState, release: Release) -> tuple[str, ...]:
    """Why a class is not reached: what rules it out, then what has not been found or decided."""
    names = {one.info.id: said(one.info.name) for one in release.components}
    told = (
        (mark("Ruled out by: {components}."), state.lacking),
        (mark("Not found or decided so far: {components}."), state.undecided),
    )
    return tuple(tr(sentence, components=_listed(names[one] for one in ids)) for sentence, ids in told if ids)


def base_words(base: BaseModel) -> str:
    """A base model's licence, which goes with what is made from it."""
    return (
        tr("Licence: {licence}", licence=base.licence)
        if base.licence
        else tr("Licence not stated; it goes with this model")
    )


def release_status(release: Release | None) -> tuple[str, ...]:
    """What the status bar says of a release."""
    if release is None:
        return (tr("No model card is open"),)
    out = sum(state.availability is Availability.RELEASED for state in release.components)
    return (
        title_of(release),
        headline(release),
        tr("{out} of {count} components found released", out=out, count=len(release.components)),
    )


def _listed(names: Iterable[str]) -> str:
    first, *rest = names
    return ", ".join((first, *(name[:1].lower() + name[1:] for name in rest)))
