# SPDX-License-Identifier: Apache-2.0
"""What a document states on the subject of a rule, value by value, with the clauses behind each value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Effect, ValueKind
from howopen.domain.facts import Cap, Freedom
from howopen.domain.policy import ClauseMatch
from howopen.domain.wording import cap_words, fact_words, words
from howopen.policy.vocabulary import ABSENT, CAPS, CHOICES, DOMAINS, FLAGS, NONE, PRESENT

_FREEDOM: Final = "freedoms."
_REVERSE: Final = re.compile(r"(?i)\breverse[- ]engineer|\bdecompil|\bdisassembl")
# Each clause behind these says the same as the others, so one that is certain is enough.
_CUMULATIVE: Final = frozenset({"purpose", "use_restrictions", "attribution", "termination"})
_YES_NO: Final[Mapping[str, str]] = MappingProxyType({"true": "yes", "false": "no"})
_KINDS: Final[Mapping[str, ValueKind]] = MappingProxyType(
    {CAPS: ValueKind.THRESHOLD, DOMAINS: ValueKind.DOMAIN, "excluded_territories": ValueKind.TERRITORY}
)
# Facts that are made out of others: the clauses behind those are the ones to cite.
_BASES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "openness_class": ("openness_class", "commercial_use", "use_restrictions", "caps", "excluded_territories"),
        "freedoms.use": ("purpose", "use_restrictions", "caps", "excluded_territories"),
        "freedoms.study": ("purpose",),
        "freedoms.modify": ("derivatives",),
        "freedoms.share": ("redistribution",),
    }
)


@dataclass(frozen=True, slots=True)
class Item:
    """One value and the clauses that give it; a value without clauses rests on what the text does not say.

    ``settled`` tells that one certain clause is enough: further clauses could only say the same again.
    """

    value: str | Cap
    clauses: tuple[Clause, ...] = ()
    settled: bool = False

    @property
    def shown(self) -> str:
        """The value in short, as a policy would write it."""
        return cap_words(self.value) if isinstance(self.value, Cap) else _YES_NO.get(self.value, self.value)


@dataclass(frozen=True, slots=True)
class Statement:
    """All values on one subject (at least one), in words, and why they were read so."""

    items: tuple[Item, ...]
    shown: str
    reason: str


def fact_statement(key: str, analysis: Analysis) -> Statement:
    """What the document states on the fact ``key``, which may be one of the freedoms."""
    if key == "freedoms.study":
        return _study(analysis)
    facts = analysis.profile.facts
    clauses, reason = _basis(key, analysis)
    if key.startswith(_FREEDOM):
        state = getattr(facts.freedoms, key.removeprefix(_FREEDOM))
        return Statement((Item(state.value, clauses),), words(state), reason)
    value, shown = getattr(facts, key), fact_words(key, facts)
    if key in CHOICES:
        return Statement((Item(value.value, clauses, settled=key in _CUMULATIVE),), shown, reason)
    if key in FLAGS:
        return Statement((Item("true" if value else "false", clauses, settled=value),), shown, reason)
    if isinstance(value, tuple):
        items = tuple(Item(one, _behind(key, one, clauses), settled=True) for one in value)
        return Statement(items or (Item(NONE),), shown, reason)
    return Statement((Item(value or NONE, clauses, settled=True),), shown, reason)


def clause_statement(match: ClauseMatch, analysis: Analysis) -> Statement:
    """Whether the document has clauses that ``match``."""
    found = tuple(clause for clause in analysis.clauses if matches(match, clause, analysis))
    if not found:
        return Statement((Item(ABSENT),), "Absent", "No such clause is found.")
    reason = f"{len(found)} such clauses are found." if len(found) > 1 else "Such a clause is found."
    return Statement((Item(PRESENT, found, settled=True),), "Present", reason)


def matches(match: ClauseMatch, clause: Clause, analysis: Analysis) -> bool:
    """Whether category, effect and phrase fit; a phrase is sought without regard to case and line breaks."""
    if clause.category is not match.category or (match.effects and clause.effect not in match.effects):
        return False
    return folded(match.phrase) in folded(analysis.document.quote(clause.span))


def folded(text: str) -> str:
    """``text`` in small letters, on one line, with straight quotation marks."""
    straight = text.translate({0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"'})
    return " ".join(straight.casefold().split())


def _basis(key: str, analysis: Analysis) -> tuple[tuple[Clause, ...], str]:
    """The clauses that decide a fact, and the reason in words; its own basis goes before those that it is made of."""
    own = analysis.profile.basis_of(key)
    bases = [analysis.profile.basis_of(name) for name in _BASES.get(key, (key,))]
    telling = [basis for basis in bases if basis is not None and basis.clauses]
    if own is not None:
        found, reasons = ([own] if own.clauses else telling), [own.reason]
    else:
        found, reasons = telling, [basis.reason for basis in telling or filter(None, bases)]
    ids = dict.fromkeys(clause_id for basis in found for clause_id in basis.clauses)
    return tuple(analysis.clause(clause_id) for clause_id in ids), " ".join(dict.fromkeys(reasons))


def _study(analysis: Analysis) -> Statement:
    """The freedom to study, which a limited purpose or a ban on reverse engineering takes away."""
    state = analysis.profile.facts.freedoms.study
    purpose, reason = _basis("freedoms.study", analysis)
    bans = tuple(
        clause
        for clause in analysis.clauses
        if clause.effect is Effect.PROHIBIT and _REVERSE.search(analysis.document.quote(clause.span))
    )
    clauses = () if state is Freedom.YES else tuple(dict.fromkeys((*bans, *purpose)))
    return Statement((Item(state.value, clauses),), words(state), "A ban on reverse engineering." if bans else reason)


def _behind(key: str, value: str | Cap, clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """Those of ``clauses`` that carry this one value of a list; all of them where none can be told apart."""
    kind = _KINDS[key]
    found = tuple(
        clause
        for clause in clauses
        if any(
            (Cap(v.metric, v.amount or 0.0, v.unit, v.period) == value)
            if isinstance(value, Cap)
            else v.label.casefold() == value.casefold()
            for v in clause.values
            if v.kind is kind
        )
    )
    return found or clauses
