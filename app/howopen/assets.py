# SPDX-License-Identifier: Apache-2.0
"""Where the data that ships with the program lies, and the taxonomy that is read from it."""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from howopen.domain.clauses import Category

_PACKAGE = Path(__file__).resolve().parent


def _root(installed: str, checkout: str) -> Path:
    """The folder inside an installed wheel, or else in the checkout two levels above the package."""
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parents[1] / checkout


def resource(name: str) -> Path:
    """The path of ``resources/NAME``; the file need not exist."""
    return _root("_resources", "resources") / name


def licences(name: str = "") -> Path:
    """The path of ``licenses/NAME``: the catalogue's records, and ``samples/``."""
    return _root("_licenses", "licenses") / name


@dataclass(frozen=True, slots=True)
class CategoryInfo:
    """How a category is shown: code, name, group ("use", "out", "dist", "ctl", "legal") and plain-language help."""

    category: Category
    code: str
    name: str
    group: str
    help: str


@lru_cache(maxsize=1)
def taxonomy() -> dict[Category, CategoryInfo]:
    """All 19 categories in the order of ``resources/taxonomy.toml``."""
    with resource("taxonomy.toml").open("rb") as file:
        data = tomllib.load(file)
    return {
        Category(key): CategoryInfo(
            category=Category(key), code=row["code"], name=row["name"], group=row["group"], help=row["help"]
        )
        for key, row in data["category"].items()
    }


@lru_cache(maxsize=1)
def rules_digest() -> str:
    """sha256 over all that decides a finding or a direction: taxonomy, rules, criteria, known words, trained model."""
    digest = hashlib.sha256()
    base = resource("")
    parts = [resource(name) for name in ("taxonomy.toml", "criteria.toml", "directions.toml", "familiar.bin")]
    parts += sorted(path for folder in ("rules", "model") for path in resource(folder).rglob("*"))
    for path in parts:
        if path.is_file():
            digest.update(path.relative_to(base).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


@dataclass(frozen=True, slots=True)
class TypeRole:
    """How a kind of text is set: font family kind ("sans", "serif", "mono"), size and line height in pixels, weight."""

    family: str
    size: float
    line: int
    weight: int
    use: str


@lru_cache(maxsize=1)
def _looks() -> dict[str, Any]:
    with resource("themes/howopen.toml").open("rb") as file:
        return tomllib.load(file)


@lru_cache(maxsize=1)
def palettes() -> dict[str, dict[str, str]]:
    """The colour tokens of each theme ("light", "dark", and both for high contrast): token to "#RRGGBB"."""
    return {name: table for name, table in _looks().items() if name.partition("-")[0] in ("light", "dark")}


@lru_cache(maxsize=1)
def type_roles() -> dict[str, TypeRole]:
    """Every role of type ("body", "reading" ...)."""
    return {name: TypeRole(**row) for name, row in _looks()["type"].items()}


def families() -> dict[str, list[str]]:
    """The fonts to look for, by kind, the best first."""
    return dict(_looks()["families"])


def radii() -> dict[str, int]:
    """The corners of things, in pixels."""
    return dict(_looks()["radius"])
