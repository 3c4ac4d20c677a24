# SPDX-License-Identifier: Apache-2.0
"""A few words for each dimension: which facts gave it its score."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from howopen.domain.facts import (
    Facts,
    Freedom,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
)
from howopen.domain.wording import words

_STUDY: Final = {
    Freedom.YES: "No ban in the text",
    Freedom.RESTRICTED: "Limited",
    Freedom.NO: "Barred",
    Freedom.UNSTATED: "Silent",
}
_TRAINING: Final = {
    Permission.ALLOWED: "Training free",
    Permission.CONDITIONAL: "On conditions",
    Permission.PROHIBITED: "Training barred",
    Permission.UNSTATED: "Silent",
}
_OWNER: Final = {
    OutputOwnership.USER: "yours",
    OutputOwnership.LICENSOR: "the licensor's",
    OutputOwnership.DISCLAIMED: "not claimed",
    OutputOwnership.UNSTATED: "owner unsaid",
}
_ENDING: Final = {
    TerminationGround.BREACH: "Ends on breach",
    TerminationGround.AT_WILL: "Ends at will",
    TerminationGround.NONE: "No end named",
}


def _use(facts: Facts) -> str:
    purpose = "Any purpose" if facts.purpose is Purpose.ANY else words(facts.purpose)
    if facts.purpose is Purpose.ANY and facts.commercial_use is Permission.CONDITIONAL:
        purpose = "On conditions"
    return purpose if facts.use_restrictions is UseRestrictions.NONE else f"{purpose}, uses barred"


def _patents(facts: Facts) -> str:
    grant = "Patent grant" if facts.patent_grant else "No patent grant"
    return f"{grant}, a suit ends it" if facts.patent_retaliation else grant


def _persons(facts: Facts) -> str:
    limits = ("A threshold" if facts.caps else "", "places left out" if facts.excluded_territories else "")
    told = ", ".join(part for part in limits if part)
    return told[:1].upper() + told[1:] or "No one left out"


def _independence(facts: Facts) -> str:
    ending = _ENDING[facts.termination]
    return f"{ending}, terms may change" if facts.unilateral_change else ending


_CAPTIONS: Final[Mapping[str, Callable[[Facts], str]]] = {
    "use": _use,
    "study": lambda facts: _STUDY[facts.freedoms.study],
    "modify": lambda facts: words(facts.derivatives),
    "share": lambda facts: words(facts.redistribution),
    "outputs": lambda facts: f"{_TRAINING[facts.train_other_models]}, {_OWNER[facts.output_ownership]}",
    "patents": _patents,
    "persons": _persons,
    "independence": _independence,
}


def caption(dimension: str, facts: Facts) -> str:
    """What the facts say on a dimension; "" for one that is not known here."""
    tell = _CAPTIONS.get(dimension)
    return tell(facts) if tell else ""
