# SPDX-License-Identifier: Apache-2.0
"""The weights and words that changes are judged by, as read from ``resources/directions.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from howopen import assets
from howopen.domain.clauses import Category, Effect
from howopen.domain.comparison import Direction


class Favour(StrEnum):
    """Whom a sentence serves: a right of the reader or a duty of the licensor serves the reader, the rest does not."""

    READER = "reader"
    LICENSOR = "licensor"
    OPEN = "open"  # not settled, so nothing follows from its growing or shrinking


class Act(StrEnum):
    """What a phrase does by being there."""

    NARROWS = "narrows"  # the sentence reaches less far
    WIDENS = "widens"  # the sentence reaches further
    TIGHTENS = "tightens"  # takes from the reader, whatever the sentence says
    LOOSENS = "loosens"


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that change how far a sentence reaches; empty ``effects`` and ``categories`` and no ``favour`` mean any."""

    id: str
    name: str
    pattern: re.Pattern[str]
    acts: Act
    favour: Favour | None = None
    effects: frozenset[Effect] = frozenset()
    categories: frozenset[Category] = frozenset()
    contrast: bool = False


@dataclass(frozen=True, slots=True)
class Settled:
    """Words by which two clauses of a category do the same, however they are put; ``neither`` may stand in one."""

    id: str
    category: Category
    both: re.Pattern[str]
    reason: str
    neither: re.Pattern[str] | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """Words by which a rule that one side alone states serves somebody, or nobody where ``favour`` is open.

    Where a clause of those categories on the other side matches ``elsewhere``, it may say the same in other words.
    """

    id: str
    pattern: re.Pattern[str]
    favour: Favour
    reason: str
    categories: frozenset[Category]
    elsewhere: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Directions:
    """The whole file; every category, effect and direction has its weight.

    ``any_phrase`` finds what any of the phrases would.
    """

    weight: Mapping[Category, float]
    direction: Mapping[Direction, float]
    effect: Mapping[Effect, float]
    decisive: Mapping[str, float]
    phrases: tuple[Phrase, ...]
    settled: tuple[Settled, ...]
    statements: tuple[Statement, ...]
    any_phrase: re.Pattern[str]

    def decisiveness(self, rule: str) -> float:
        """How much of the weight a finding of ``rule`` keeps: by its name, else by the part before the dot, else 1."""
        return self.decisive.get(rule, self.decisive.get(rule.partition(".")[0], 1.0))


def parse(data: Mapping[str, Any]) -> Directions:
    """The directions that a parsed TOML file states.

    Raises:
        ValueError: if a category, effect or direction lacks its weight, or a name is unknown.
    """
    _only(data, {"weight", "direction", "effect", "decisive", "phrase", "settled", "statement"}, "directions")
    weight = {Category(key): float(value) for key, value in data["weight"].items()}
    direction = {Direction(key): float(value) for key, value in data["direction"].items()}
    effect = {Effect(key): float(value) for key, value in data["effect"].items()}
    for kind, given in ((Category, set(weight)), (Direction, set(direction)), (Effect, set(effect))):
        if given != set(kind):
            raise ValueError(f"directions: a {kind.__name__.lower()} lacks its weight")
    return Directions(
        weight=MappingProxyType(weight),
        direction=MappingProxyType(direction),
        effect=MappingProxyType(effect),
        decisive=MappingProxyType({str(key): float(value) for key, value in data["decisive"].items()}),
        phrases=tuple(_phrase(row) for row in data["phrase"]),
        settled=tuple(_settled(row) for row in data["settled"]),
        statements=tuple(_statement(row) for row in data["statement"]),
        any_phrase=re.compile("|".join(rf"\b(?:{row['pattern']})\b" for row in data["phrase"])),
    )


def _phrase(row: Mapping[str, Any]) -> Phrase:
    _only(
        row, {"id", "name", "pattern", "acts", "favour", "effects", "categories", "contrast"}, f"phrase {row.get('id')}"
    )
    return Phrase(
        id=row["id"],
        name=row["name"],
        pattern=re.compile(rf"\b(?:{row['pattern']})\b"),
        acts=Act(row["acts"]),
        favour=Favour(row["favour"]) if "favour" in row else None,
        effects=frozenset(map(Effect, row.get("effects", ()))),
        categories=frozenset(map(Category, row.get("categories", ()))),
        contrast=bool(row.get("contrast", False)),
    )


def _settled(row: Mapping[str, Any]) -> Settled:
    _only(row, {"id", "category", "both", "neither", "reason"}, f"settled {row.get('id')}")
    return Settled(
        id=row["id"],
        category=Category(row["category"]),
        both=re.compile(row["both"]),
        reason=row["reason"],
        neither=re.compile(row["neither"]) if "neither" in row else None,
    )


def _statement(row: Mapping[str, Any]) -> Statement:
    _only(row, {"id", "pattern", "favour", "reason", "categories", "elsewhere"}, f"statement {row.get('id')}")
    return Statement(
        id=row["id"],
        pattern=re.compile(row["pattern"]),
        favour=Favour(row["favour"]),
        reason=row["reason"],
        categories=frozenset(map(Category, row["categories"])),
        elsewhere=re.compile(row["elsewhere"]),
    )


def _only(row: Mapping[str, Any], known: set[str], where: str) -> None:
    unknown = sorted(row.keys() - known)
    if unknown:
        raise ValueError(f"{where}: unknown key {unknown[0]}")


@lru_cache(maxsize=1)
def directions() -> Directions:
    """The directions of ``resources/directions.toml``."""
    with assets.resource("directions.toml").open("rb") as file:
        return parse(tomllib.load(file))
