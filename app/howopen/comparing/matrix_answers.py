# SPDX-License-Identifier: Apache-2.0
"""How the answer to a fact or criterion leaves the reader: its standing, a few words, and how strict it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from howopen.domain.comparison import RowGroup, Standing
from howopen.domain.facts import (
    Attribution,
    Cap,
    Criterion,
    Facts,
    Freedom,
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
    Verdict,
)
from howopen.domain.wording import amount_words, cap_words, fact_words, words

_STEP: Final = 100
_MOST: Final = _STEP - 1
_RANKS: Final = {standing: rank for rank, standing in enumerate(reversed(Standing))}


@dataclass(frozen=True, slots=True)
class Answer:
    """A standing and the words for it; ``degree`` (0 to 99) tells the strictness of answers of one standing apart."""

    standing: Standing
    brief: str
    degree: int = 0

    @property
    def strictness(self) -> int:
        """The larger, the stricter; comparable within one row."""
        return _RANKS[self.standing] * _STEP + max(0, min(self.degree, _MOST))


_STANDINGS: Final[Mapping[StrEnum, Standing]] = {
    Permission.ALLOWED: Standing.FREE,
    Permission.CONDITIONAL: Standing.CONDITIONS,
    Permission.PROHIBITED: Standing.BARRED,
    Permission.UNSTATED: Standing.SILENT,
    Freedom.YES: Standing.FREE,
    Freedom.RESTRICTED: Standing.CONDITIONS,
    Freedom.NO: Standing.BARRED,
    Freedom.UNSTATED: Standing.SILENT,
    OutputOwnership.USER: Standing.FREE,
    OutputOwnership.DISCLAIMED: Standing.FREE,
    OutputOwnership.LICENSOR: Standing.BARRED,
    OutputOwnership.UNSTATED: Standing.SILENT,
    Purpose.ANY: Standing.FREE,
    Purpose.UNDECIDED: Standing.SILENT,
    UseRestrictions.NONE: Standing.NONE,
    Attribution.NONE: Standing.NONE,
    Attribution.NOTICE: Standing.FREE,
    TerminationGround.NONE: Standing.NONE,
    TerminationGround.AT_WILL: Standing.BARRED,
    OpennessClass.UNDECIDED: Standing.SILENT,
}
"""Enumerated values that are no duty; every other one is a condition."""
_BRIEF: Final[Mapping[StrEnum, str]] = {
    UseRestrictions.LISTED: "Listed",
    UseRestrictions.BY_REFERENCE: "By policy",
    UseRestrictions.BOTH: "Listed and by policy",
    OutputOwnership.DISCLAIMED: "No claim",
    OutputOwnership.USER: "Yours",
    Purpose.UNDECIDED: "Silent",
}
# A duty or right that is there or is not: the words where it is, its standing there, and the words where it is not.
_YES: Final = {
    "share_alike": ("Required", Standing.CONDITIONS),
    "flow_down": ("Required", Standing.CONDITIONS),
    "patent_retaliation": ("Ends on a suit", Standing.CONDITIONS),
    "unilateral_change": ("May change", Standing.BARRED),
    "patent_grant": ("Granted", Standing.FREE),
}


def answer(key: str, facts: Facts, *, decided: bool = False) -> Answer:
    """The answer to the fact ``key`` ("caps", "freedoms.use"); ``decided`` says that clauses speak of it."""
    owner, _, name = key.partition(".")
    value: Any = getattr(facts, owner)
    if name:
        value = getattr(value, name)
    if owner == "openness_class":
        standing = _STANDINGS.get(value, Standing.STATED)
        return Answer(standing, words(value), list(OpennessClass).index(value))
    if isinstance(value, bool):
        return _yes_or_no(key, value, decided=decided)
    if isinstance(value, StrEnum):
        members: list[StrEnum] = list(type(value))
        return Answer(_STANDINGS.get(value, Standing.CONDITIONS), _BRIEF.get(value, words(value)), members.index(value))
    return _LISTS[key](facts)


def verdict_answer(criterion: Criterion) -> Answer:
    """The answer to a criterion; a condition or limitation of choosealicense applies where it ``meets``."""
    if criterion.id.startswith("cal-") and not criterion.name.startswith("Permission"):
        found = {
            Verdict.MEETS: Answer(Standing.CONDITIONS, "Applies"),
            Verdict.FAILS: Answer(Standing.FREE, "Waived"),
        }
        return found.get(criterion.verdict) or _VERDICTS[criterion.verdict]
    if criterion.verdict is Verdict.MEETS and group_of(criterion) is RowGroup.OSAID:
        return Answer(Standing.FREE, "Not excluded")  # a text alone can't show that a release is open
    return _VERDICTS[criterion.verdict]


def group_of(criterion: Criterion) -> RowGroup:
    """The family of a criterion, by its id.

    Raises:
        ValueError: for an id of no known family.
    """
    return RowGroup(criterion.id.partition("-")[0])


_VERDICTS: Final = {
    Verdict.MEETS: Answer(Standing.FREE, words(Verdict.MEETS)),
    Verdict.ARGUABLE: Answer(Standing.CONDITIONS, words(Verdict.ARGUABLE)),
    Verdict.FAILS: Answer(Standing.BARRED, words(Verdict.FAILS)),
    Verdict.UNDECIDABLE: Answer(Standing.UNDECIDED, words(Verdict.UNDECIDABLE)),
}


def _yes_or_no(key: str, value: bool, *, decided: bool) -> Answer:  # noqa: FBT001 - the fact itself
    brief, standing = _YES[key]
    if value:
        return Answer(standing, brief)
    if standing is not Standing.FREE:
        return Answer(Standing.NONE, "None")
    # A right that is not given: held back where clauses speak of it, else simply not spoken of.
    return Answer(Standing.BARRED, "Not granted") if decided else Answer(Standing.SILENT, "Silent")


def _caps(facts: Facts) -> Answer:
    if not facts.caps:
        return Answer(Standing.NONE, "None")
    more, first = len(facts.caps) - 1, _short_cap(facts.caps[0])
    return Answer(Standing.CONDITIONS, f"{first}, {more} more" if more else first, more)


def _short_cap(cap: Cap) -> str:
    """A threshold with its amount in millions or billions where that is exact: "700M MAU", "1M USD a year"."""
    amount = _short_amount(cap.amount) or amount_words(cap.amount)
    if cap.metric == "monthly-active-users":
        return f"{amount} MAU"  # the usual short form, for a narrow column
    return cap_words(replace(cap, metric="other") if cap.metric == "revenue" else cap, amount=amount)


def _short_amount(amount: float) -> str:
    for size, letter in ((1e9, "B"), (1e6, "M")):
        share = amount / size
        if share >= 1 and float(share * 10).is_integer():
            return f"{share:g}{letter}"
    return ""


def _fields(facts: Facts) -> Answer:
    count = len(facts.prohibited_domains)
    if not count:
        return Answer(Standing.NONE, "None named")
    return Answer(
        Standing.CONDITIONS, f"{count} fields" if count > 1 else _named(fact_words("prohibited_domains", facts)), count
    )


def _named(words: str) -> str:
    return words[:1].upper() + words[1:]


def _territories(facts: Facts) -> Answer:
    places = facts.excluded_territories
    if not places:
        return Answer(Standing.NONE, "None")
    first, more = places[0], len(places) - 1
    return Answer(Standing.BARRED, f"{first}, {more} more" if more else first, len(places))


def _name(facts: Facts) -> Answer:
    prefix = facts.name_prefix
    return Answer(Standing.CONDITIONS, f"“{prefix}” in name") if prefix else Answer(Standing.NONE, "None")


def _law(facts: Facts) -> Answer:
    return Answer(Standing.STATED, facts.governing_law) if facts.governing_law else Answer(Standing.SILENT, "Silent")


_LISTS: Final[Mapping[str, Callable[[Facts], Answer]]] = {
    "caps": _caps,
    "prohibited_domains": _fields,
    "excluded_territories": _territories,
    "name_prefix": _name,
    "governing_law": _law,
}
