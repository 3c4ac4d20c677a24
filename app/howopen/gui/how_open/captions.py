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
from howopen.gui.translation.texts import mark, said, tr

_STUDY: Final = {
    Freedom.YES: mark("No ban in the text"),
    Freedom.RESTRICTED: mark("Limited"),
    Freedom.NO: mark("Barred"),
    Freedom.UNSTATED: mark("Silent"),
}
_TRAINING: Final = {
    Permission.ALLOWED: mark("Training free"),
    Permission.CONDITIONAL: mark("On conditions"),
    Permission.PROHIBITED: mark("Training barred"),
    Permission.UNSTATED: mark("Silent"),
}
_OWNER: Final = {
    OutputOwnership.USER: mark("yours"),
    OutputOwnership.LICENSOR: mark("the licensor's"),
    OutputOwnership.DISCLAIMED: mark("not claimed"),
    OutputOwnership.UNSTATED: mark("owner unsaid"),
}
_ENDING: Final = {
    TerminationGround.BREACH: mark("Ends on breach"),
    TerminationGround.AT_WILL: mark("Ends at will"),
    TerminationGround.NONE: mark("No end named"),
}


def _use(facts: Facts) -> str:
    purpose = tr("Any purpose") if facts.purpose is Purpose.ANY else said(words(facts.purpose))
    if facts.purpose is Purpose.ANY and facts.commercial_use is Permission.CONDITIONAL:
        purpose = tr("On conditions")
    return purpose if facts.use_restrictions is UseRestrictions.NONE else tr("{purpose}, uses barred", purpose=purpose)


def _patents(facts: Facts) -> str:
    grant = tr("Patent grant") if facts.patent_grant else tr("No patent grant")
    return tr("{grant}, a suit ends it", grant=grant) if facts.patent_retaliation else grant


def _persons(facts: Facts) -> str:
    if facts.caps and facts.excluded_territories:
        return tr("A threshold, places left out")
    if facts.caps:
        return tr("A threshold")
    return tr("Places left out") if facts.excluded_territories else tr("No one left out")


def _independence(facts: Facts) -> str:
    ending = tr(_ENDING[facts.termination])
    return tr("{ending}, terms may change", ending=ending) if facts.unilateral_change else ending


_CAPTIONS: Final[Mapping[str, Callable[[Facts], str]]] = {
    "use": _use,
    "study": lambda facts: tr(_STUDY[facts.freedoms.study]),
    "modify": lambda facts: said(words(facts.derivatives)),
    "share": lambda facts: said(words(facts.redistribution)),
    "outputs": lambda facts: f"{tr(_TRAINING[facts.train_other_models])}, {tr(_OWNER[facts.output_ownership])}",
    "patents": _patents,
    "persons": _persons,
    "independence": _independence,
}


def caption(dimension: str, facts: Facts) -> str:
    """What the facts say on a dimension; "" for one that is not known here."""
    tell = _CAPTIONS.get(dimension)
    return tell(facts) if tell else ""
