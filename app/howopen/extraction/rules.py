# SPDX-License-Identifier: Apache-2.0
"""The rules: readable data, one TOML file a category, checked strictly when loaded."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from howopen.domain.clauses import Category
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.extraction.phrases import Passage, checked, leading

_NEEDED = frozenset({"id", "reason", "example", "counterexample"})
_KNOWN = _NEEDED | {"phrases", "lead_in", "unless", "heading", "decisive"}


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. It matches a unit that holds one of ``phrases`` and none of ``unless``.

    Where ``lead_in`` or ``heading`` is given, the lead-in or the heading above must hold one of those phrases too.
    A ``decisive`` rule is reported even where the trained part doubts it: better a false alarm than a missed cap.
    ``example`` is a sentence that must match, ``counterexample`` one that must not.
    """

    id: str
    category: Category
    reason: str
    phrases: tuple[str, ...]
    unless: tuple[str, ...]
    lead_in: tuple[str, ...]
    heading: tuple[str, ...]
    decisive: bool
    example: str
    counterexample: str

    @property
    def name(self) -> str:
        """The rule's full name, "user-cap.mau"."""
        return f"{self.category.value}.{self.id}"


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that matched, and the words that it matched."""

    rule: Rule
    words: Span


def load_rules(folder: Path) -> tuple[Rule, ...]:
    """All rules of the TOML files directly in ``folder``, in the files' order.

    Raises:
        HowOpenError: if a file is broken, a key is unknown or missing, or two rules have the same name.
    """
    rules = [rule for path in sorted(folder.glob("*.toml")) for rule in _read(path)]
    names = [rule.name for rule in rules]
    for name in names:
        if names.count(name) > 1:
            raise HowOpenError(f"Two rules are called {name}.", hint="Give one of them another id.")
    return tuple(rules)


def _read(path: Path) -> list[Rule]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        unknown = set(data) - {"category", "rule"}
        if unknown:
            raise ValueError(f"unknown key {sorted(unknown)[0]}")
        category = Category(data["category"])
        return [_rule(category, table) for table in data["rule"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise HowOpenError(
            f"The rule file {path.name} is not valid: {error}.", hint="Correct or restore it."
        ) from error


def _rule(category: Category, table: Mapping[str, object]) -> Rule:
    where = f"rule {table.get('id', '?')}"
    if unknown := set(table) - _KNOWN:
        raise ValueError(f"{where}: unknown key {sorted(unknown)[0]}")
    if missing := _NEEDED - set(table):
        raise ValueError(f"{where}: no {sorted(missing)[0]}")
    rule = Rule(
        id=str(table["id"]),
        category=category,
        reason=str(table["reason"]),
        phrases=_strings(table, "phrases"),
        unless=_strings(table, "unless"),
        lead_in=_strings(table, "lead_in"),
        heading=_strings(table, "heading"),
        decisive=table.get("decisive", False) is True,
        example=str(table["example"]),
        counterexample=str(table["counterexample"]),
    )
    if not (rule.phrases or rule.lead_in):
        raise ValueError(f"{where}: neither phrases nor lead_in")
    for phrase in (*rule.phrases, *rule.unless, *rule.lead_in, *rule.heading):
        checked(phrase)
    return rule


def _strings(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f"{key} is not a list of strings")
    return tuple(value)


def matched(rule: Rule, unit: Passage, *, lead_in: Passage, heading: Passage) -> Span | None:
    """The words of ``unit`` that ``rule`` matches, or None; ``lead_in`` and ``heading`` stand above it."""
    # What stands above is short and shared by many units: asking it first saves most of the work.
    if rule.lead_in and not lead_in.holds(rule.lead_in):
        return None
    if rule.heading and not heading.holds(rule.heading):
        return None
    words = unit.first(rule.phrases) if rule.phrases else unit.span
    return None if words is None or unit.holds(rule.unless) else words


class RuleIndex:
    """Rules by the words that they ask for: a unit is held against the few that its words leave possible."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._by_key: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for key in leading(rule.phrases) or {""}:
                self._by_key.setdefault(key, []).append(number)

    def possible(self, unit: Passage) -> Sequence[Rule]:
        """The rules that may match ``unit``, in their order."""
        numbers = {number for key in self._by_key.keys() & unit.keys for number in self._by_key[key]}
        return [self.rules[number] for number in sorted(numbers)]
