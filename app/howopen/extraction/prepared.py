# SPDX-License-Identifier: Apache-2.0
"""A document made ready to be judged: units, their words, and the rules that matched."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from howopen.extraction.features import Word, bags, known
from howopen.extraction.phrases import Passage, passage, passage_at, straight
from howopen.extraction.rules import Hit, RuleIndex, matched
from howopen.extraction.units import Unit
from howopen.extraction.vectors import Bag


@dataclass(frozen=True, slots=True)
class Prepared:
    """Everything known about a document before a category is decided; the tuples run parallel.

    ``roles`` are the role features of each unit (``extraction.roles``).
    """

    text: str
    units: tuple[Unit, ...]
    words: tuple[tuple[Word, ...], ...]
    hits: tuple[tuple[Hit, ...], ...]
    roles: tuple[list[str], ...]

    def bags(self, vocabulary: Collection[str]) -> list[Bag]:
        """The features of each unit."""
        norms = [known(words, vocabulary) for words in self.words]
        names = [_names(self, index) for index in range(len(self.units))]
        around = [_around(self, index) for index in range(len(self.units))]
        return list(bags(self.text, self.units, norms, names, around, self.roles))

    def quote(self, index: int | None) -> str:
        """The words of the unit at ``index``; "" for None."""
        return "" if index is None else self.units[index].span.of(self.text)

    def lead_ins(self, index: int) -> list[str]:
        """The words of every lead-in above the unit at ``index``, the nearest first."""
        quotes = []
        above = self.units[index].lead_in
        while above is not None:
            quotes.append(self.quote(above))
            above = self.units[above].lead_in
        return quotes


def _names(prepared: Prepared, index: int) -> list[str]:
    """What the rules say of a unit, and of the lead-in it stands under."""
    own = {hit.rule.category.value for hit in prepared.hits[index]}
    lead_in = prepared.units[index].lead_in
    above = {f"above {hit.rule.category.value}" for hit in prepared.hits[lead_in]} if lead_in is not None else set()
    return sorted(own | above | {hit.rule.name for hit in prepared.hits[index]})


def _around(prepared: Prepared, index: int) -> list[str]:
    """The categories that rules see before and after a unit, and the former with each role in the unit's own words.

    A follow-up ("You must then ask for a licence") is known by what it follows.
    """
    before = _categories(prepared, index - 1)
    after = _categories(prepared, index + 1)
    single = [role for role in prepared.roles[index] if " " not in role]
    return [
        *(f"before {category}" for category in before),
        *(f"after {category}" for category in after),
        *(f"{category} then {role}" for category in before for role in single),
    ]


def _categories(prepared: Prepared, index: int) -> list[str]:
    if not 0 <= index < len(prepared.hits):
        return []
    return sorted({hit.rule.category.value for hit in prepared.hits[index]})


def hits_of(text: str, units: Sequence[Unit], rules: RuleIndex) -> tuple[tuple[Hit, ...], ...]:
    """The rules that match each unit, in the rules' order."""
    plain = straight(text)
    passages = [passage_at(plain, unit.span) for unit in units]
    nothing = passage("")
    return tuple(
        tuple(
            _hits(
                passages[index],
                nothing if unit.lead_in is None else passages[unit.lead_in],
                nothing if unit.heading is None else passages[unit.heading],
                rules,
            )
            if unit.judged
            else ()
        )
        for index, unit in enumerate(units)
    )


def _hits(unit: Passage, lead_in: Passage, heading: Passage, rules: RuleIndex) -> Iterator[Hit]:
    for rule in rules.possible(unit):
        words = matched(rule, unit, lead_in=lead_in, heading=heading)
        if words is not None:
            yield Hit(rule, words)
