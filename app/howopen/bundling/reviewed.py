# SPDX-License-Identifier: Apache-2.0
"""The reviewer's file on a release (TOML or JSON): what is out, under which licence, and where that can be checked."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from typing import Any

from howopen.domain.errors import HowOpenError
from howopen.domain.release import (
    Availability,
    BaseModel,
    Dependence,
    Framework,
    ReviewedFacts,
    StatedComponent,
    Supply,
)

MOST_CHARACTERS = 500_000
_COMPONENT = frozenset({"status", "licence", "source", "note"})
_PROVIDER = frozenset({"what", "words", "source"})
_BASE = frozenset({"name", "licence", "source"})
_HINT = "A component is a table [components.ID] with status, licence, source and note, each a text."


def parse_reviewed(text: str, framework: Framework, *, name: str) -> ReviewedFacts:
    """The facts in a reviewer's file; ``name`` is the file's, and tells JSON by its ending.

    Every component that is said to be released, every dependence and every base model's licence needs a source.

    Raises:
        HowOpenError: if the file can't be read, names what is not known, or leaves a source out.
    """
    data = _data(text, name)
    _known(name, "the file", data, frozenset({"components", "provider", "base"}))
    ids = {component.id for component in framework.components}
    rows = _table(name, "components", data.get("components", {}))
    for key in rows:
        if key not in ids:
            raise HowOpenError(f"{name}: there is no component “{key}”.", hint=f"Known are: {', '.join(sorted(ids))}.")
    return ReviewedFacts(
        components=tuple(_component(name, key, row) for key, row in rows.items()),
        dependences=tuple(_dependence(name, row) for row in _rows(name, "provider", data.get("provider", []))),
        bases=tuple(_base(name, row) for row in _rows(name, "base", data.get("base", []))),
    )


def _data(text: str, name: str) -> Mapping[str, Any]:
    if len(text) > MOST_CHARACTERS:
        raise HowOpenError(f"{name} is too long.", hint=f"At most {MOST_CHARACTERS:,} characters are read.")
    try:
        data = json.loads(text) if name.casefold().endswith(".json") else tomllib.loads(text)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise HowOpenError(f"{name} can't be read: {error}.", hint="Correct the file and try again.") from error
    return _table(name, "the file", data)


def _component(name: str, key: str, value: object) -> StatedComponent:
    row = _texts(name, key, value, _COMPONENT)
    try:
        status = Availability(row.get("status", ""))
    except ValueError as error:
        known = ", ".join(item.value for item in Availability)
        raise HowOpenError(f"{name}: the status of “{key}” is not known.", hint=f"It is one of {known}.") from error
    if status is not Availability.UNDECIDED and not row.get("source"):
        raise HowOpenError(f"{name}: “{key}” has no source.", hint="Say where that can be checked: an address, a page.")
    return StatedComponent(key, status, row.get("licence", ""), row.get("source", ""), row.get("note", ""))


def _dependence(name: str, value: object) -> Dependence:
    row = _texts(name, "provider", value, _PROVIDER)
    try:
        said, source = _needed(name, row, "words"), _needed(name, row, "source")
        return Dependence(Supply(row.get("what", "")), said, source, quoted=True)
    except ValueError as error:
        known = ", ".join(item.value for item in Supply)
        raise HowOpenError(f"{name}: a provider entry has no known “what”.", hint=f"It is one of {known}.") from error


def _base(name: str, value: object) -> BaseModel:
    row = _texts(name, "base", value, _BASE)
    source = _needed(name, row, "source") if row.get("licence") else row.get("source", "")
    return BaseModel(_needed(name, row, "name"), row.get("licence", ""), source)


def _needed(name: str, row: Mapping[str, str], key: str) -> str:
    if not row.get(key):
        raise HowOpenError(f"{name}: an entry lacks “{key}”.", hint="Every statement needs its words and its source.")
    return row[key]


def _texts(name: str, what: str, value: object, keys: frozenset[str]) -> Mapping[str, str]:
    row = _table(name, what, value)
    _known(name, what, row, keys)
    for key, item in row.items():
        if not isinstance(item, str):
            raise HowOpenError(f"{name}: “{key}” of “{what}” must be text.", hint=_HINT)
    return row


def _table(name: str, what: str, value: object) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise HowOpenError(f"{name}: “{what}” must be a table.", hint=_HINT)
    return value


def _rows(name: str, what: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise HowOpenError(f"{name}: “{what}” must be a list of tables.", hint=f"Write [[{what}]] for each.")
    return value


def _known(name: str, what: str, row: Mapping[str, Any], keys: frozenset[str]) -> None:
    unknown = sorted(row.keys() - keys)
    if unknown:
        raise HowOpenError(f"{name}: unknown key “{unknown[0]}” in {what}.", hint=f"Known: {', '.join(sorted(keys))}.")
