# SPDX-License-Identifier: Apache-2.0
"""Places that a licence leaves out, against where the organisation and its users are."""

from __future__ import annotations

from typing import Final

from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.planning import Duty, DutyKind
from howopen.planning.case import BINDING, LIMITING, OUTWARD, Case, Passage, Ruling, cite, condition, doubt, refusal
from howopen.planning.places import Gazetteer, Place, gazetteer

_SEAT: Final = (
    r"\b(?:domiciled?|principal place of business|headquarter\w*|incorporated|established|organi[sz]ed under"
    r"|resid(?:e|es|ents?|ing))\b"
)
_TRADE: Final = (
    r"\b(?:export\w*|re-?export\w*|sanction\w*|embargo\w*|trade (?:compliance|control|law)\w*"
    r"|(?:denied|restricted) part\w*)\b"
)

_SHORT: Final = {
    "European Union": "the EU",
    "European Economic Area": "the EEA",
    "United Kingdom": "the UK",
    "United States": "the US",
}


def territory(case: Case) -> tuple[Ruling, ...]:
    """The rulings on every place that the text leaves out, and on trade law."""
    places, excluding = gazetteer(), case.part.with_values(ValueKind.TERRITORY, Category.TERRITORY_EXPORT)
    found: list[Ruling] = []
    named = _named(excluding, places)
    for name, (place, passages) in named.items():
        if place is None:
            found.append(
                doubt(
                    f"The text leaves out “{name}”, which HowOpen does not know.",
                    passages,
                    weight=6,
                    brief="Unknown place",
                )
            )
        else:
            found += [*_seat(case, place, passages), *_users(case, place, passages)]
    unbacked = [
        name for name in case.facts.excluded_territories if name.casefold() not in {n.casefold() for n in named}
    ]
    if unbacked:
        found.append(
            doubt(f"The text leaves out {', '.join(unbacked)}.", case.part.basis("excluded_territories"), weight=6)
        )
    return (*found, *_unnamed(case, places, excluded=bool(excluding)), *_trade(case))


def _named(passages: tuple[Passage, ...], places: Gazetteer) -> dict[str, tuple[Place | None, tuple[Passage, ...]]]:
    """Each excluded name with its place (None where unknown) and the clauses that exclude it; aliases are one."""
    found: dict[str, tuple[Place | None, tuple[Passage, ...]]] = {}
    for passage in passages:
        for value in passage.clause.values:
            if value.kind is ValueKind.TERRITORY:
                place = places.place(value.label)
                name = place.name if place else value.label
                found[name] = (place, (*found.get(name, (place, ()))[1], passage))
    return found


def _seat(case: Case, place: Place, passages: tuple[Passage, ...]) -> tuple[Ruling, ...]:
    domicile = case.enquiry.organisation.domicile
    if not domicile:
        return (
            doubt(
                f"It leaves out {_the(place)}; our place of business is not known.",
                passages,
                weight=6,
                brief="Where are we?",
            ),
        )
    if domicile not in place.countries:
        return ()
    if not place.whole:
        return (
            doubt(
                f"It leaves out {_the(place)}, a part of the country that we are in.",
                passages,
                weight=6,
                brief=f"In {_short(place)}?",
            ),
        )
    return (
        refusal(
            f"It leaves out {_the(place)}, and our place of business is there.",
            passages,
            weight=9,
            brief=f"Not in {_short(place)}",
        ),
    )


def _users(case: Case, place: Place, passages: tuple[Passage, ...]) -> tuple[Ruling, ...]:
    if all(passage.says(_SEAT) for passage in passages):
        return ()
    if case.use not in OUTWARD:
        return _kept_out(place, passages)
    where = case.enquiry.organisation.users_in
    if where is None:
        return (
            doubt(
                f"It leaves out {_the(place)}; where our users are is not known.",
                passages,
                weight=5,
                brief="Where are users?",
            ),
        )
    inside = [code for code in where if code in place.countries]
    if not inside:
        return _kept_out(place, passages)
    if place.whole and len(inside) == len(where):
        return (
            refusal(
                f"It leaves out {_the(place)}, and all our users are there.",
                passages,
                weight=7,
                brief=f"No users in {_short(place)}",
            ),
        )
    words = f"Keep it away from users in {_the(place)} ({', '.join(inside)})"
    return (condition(Duty(DutyKind.STAY_OUT_OF, words, cite(passages)), weight=6),)


def _kept_out(place: Place, passages: tuple[Passage, ...]) -> tuple[Ruling, ...]:
    """We are elsewhere now; the duty is to stay there."""
    return (condition(Duty(DutyKind.STAY_OUT_OF, f"Keep it out of {_the(place)}", cite(passages)), weight=3),)


def _the(place: Place) -> str:
    """The place's name as it stands in a sentence."""
    return f"the {place.name}" if place.name.startswith(("European", "United", "Netherlands")) else place.name


def _short(place: Place) -> str:
    """The place in a few letters where it has such a name."""
    return _SHORT.get(place.name, place.name)


def _unnamed(case: Case, places: Gazetteer, *, excluded: bool) -> tuple[Ruling, ...]:
    """Limits by place without an excluded name: "where we offer it", or other terms for residents of a place."""
    organisation = case.enquiry.organisation
    found = []
    for passage in case.part.find(Category.TERRITORY_EXPORT, effects=LIMITING, never=_TRADE):
        if passage.has(ValueKind.TERRITORY):
            continue
        named = places.named_in(passage.words)
        if named:
            reached = (organisation.users_in or ()) if case.use in OUTWARD and not passage.says(_SEAT) else ()
            ours = {organisation.domicile, *reached}
            meant = any(place.countries & ours for place in named) or not organisation.domicile
        else:  # "outside the Territory" is judged where the places left out are named
            meant = not (excluded and passage.says(r"\bterritory\b"))
        if meant:
            found.append(passage)
    return (
        (
            doubt(
                "A clause sets limits by place that only a person can judge.", found, weight=4, brief="Limits by place?"
            ),
        )
        if found
        else ()
    )


def _trade(case: Case) -> tuple[Ruling, ...]:
    found = case.part.find(Category.TERRITORY_EXPORT, effects=(*BINDING, Effect.PROHIBIT), saying=_TRADE)
    if not found:
        return ()
    words = "Comply with export control and sanctions law"
    return (condition(Duty(DutyKind.COMPLY, words, cite(found)), weight=0),)
