# SPDX-License-Identifier: Apache-2.0
"""Reads ``resources/criteria.toml``; an unknown or missing key is an error."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from howopen.assets import resource
from howopen.domain.errors import HowOpenError


@dataclass(frozen=True, slots=True)
class CriterionInfo:
    """A criterion as shown."""

    id: str
    name: str
    question: str


@dataclass(frozen=True, slots=True)
class DimensionInfo:
    """A dimension of the index and its standard weight."""

    id: str
    name: str
    weight: float


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All criteria and dimensions, in the order of the file."""

    criteria: tuple[CriterionInfo, ...]
    dimensions: tuple[DimensionInfo, ...]


def _rows(data: dict[str, object], key: str, keys: frozenset[str], name: str) -> list[dict[str, object]]:
    rows = data.get(key)
    if not isinstance(rows, list):
        raise HowOpenError(f"{name}: [[{key}]] is missing.", hint="Restore the file and try again.")
    for row in rows:
        wrong = sorted(row.keys() ^ keys)
        if wrong:
            raise HowOpenError(
                f"{name}: unknown or missing key {wrong[0]}.", hint=f"A {key} has: {', '.join(sorted(keys))}."
            )
    return rows


def _weight(value: object, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
        raise HowOpenError(f"{name}: a weight must be a number from 0 up.", hint="Correct the weight.")
    return float(value)


def read_catalogue(path: Path) -> Catalogue:
    """The catalogue in the file at ``path``.

    Raises:
        HowOpenError: if it cannot be read, or has a key that the schema does not know.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HowOpenError(
            f"The criteria in {path.name} cannot be read.", hint="Restore the file and try again."
        ) from error
    unknown = sorted(data.keys() - {"criterion", "dimension"})
    if unknown:
        raise HowOpenError(f"{path.name}: unknown key {unknown[0]}.", hint="Only criterion and dimension are known.")
    criteria = _rows(data, "criterion", frozenset({"id", "name", "question"}), path.name)
    dimensions = _rows(data, "dimension", frozenset({"id", "name", "weight"}), path.name)
    return Catalogue(
        tuple(CriterionInfo(str(row["id"]), str(row["name"]), str(row["question"])) for row in criteria),
        tuple(DimensionInfo(str(r["id"]), str(r["name"]), _weight(r["weight"], path.name)) for r in dimensions),
    )


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue that ships with the program."""
    return read_catalogue(resource("criteria.toml"))
