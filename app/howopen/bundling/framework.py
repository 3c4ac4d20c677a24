# SPDX-License-Identifier: Apache-2.0
"""Reads ``resources/mof.toml``; an unknown or missing key is an error."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.domain.release import ComponentInfo, ContentKind, Framework

_TOP = frozenset({"name", "version", "source", "date", "class", "component", "accepted"})
_COMPONENT = frozenset({"id", "name", "help", "kinds", "class", "required", "mentions"})
_OPTIONAL = frozenset({"inherits"})
_HINT = "Restore the file and try again."


def read_framework(path: Path) -> Framework:
    """The framework in the file at ``path``.

    Raises:
        HowOpenError: if it cannot be read, or has a key that the schema does not know.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        _check(path.name, data, _TOP)
        return Framework(
            name=data["name"],
            version=data["version"],
            source=data["source"],
            date=data["date"],
            classes=tuple((row["number"], row["name"]) for row in data["class"]),
            components=tuple(_component(path.name, row) for row in data["component"]),
            accepted=tuple((ContentKind(kind), frozenset(names)) for kind, names in data["accepted"].items()),
        )
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, ValueError, TypeError) as error:
        raise HowOpenError(f"The framework in {path.name} cannot be read.", hint=_HINT) from error


def _component(name: str, row: Mapping[str, Any]) -> ComponentInfo:
    _check(name, row, _COMPONENT, _OPTIONAL)
    return ComponentInfo(
        id=row["id"],
        name=row["name"],
        help=row["help"],
        kinds=tuple(ContentKind(kind) for kind in row["kinds"]),
        openness_class=row["class"],
        required=row["required"],
        inherits=row.get("inherits", False),
        mentions=tuple(row["mentions"]),
    )


def _check(name: str, row: Mapping[str, Any], keys: frozenset[str], optional: frozenset[str] = frozenset()) -> None:
    wrong = sorted((row.keys() - keys - optional) | (keys - row.keys()))
    if wrong:
        raise HowOpenError(f"{name}: unknown or missing key {wrong[0]}.", hint=_HINT)


@lru_cache(maxsize=1)
def framework() -> Framework:
    """The framework that ships with the program."""
    return read_framework(resource("mof.toml"))
