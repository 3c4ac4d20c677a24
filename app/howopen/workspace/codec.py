# SPDX-License-Identifier: Apache-2.0
"""The frozen values of ``domain`` to JSON and back, by their declared types; nothing in a file can run code."""

from __future__ import annotations

import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Value = TypeVar("Value")


def encode(value: object) -> Any:
    """``value`` as lists, dictionaries, words, numbers and None; a field that has its default is left out.

    Raises:
        TypeError: for a value of a kind that ``domain`` does not use.
    """
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: encode(item) for field, item in pairs if field.default is MISSING or item != field.default}
    raise TypeError(f"{type(value).__name__} is not kept in files")


def decode(kind: type[Value], data: object) -> Value:
    """The value of type ``kind`` that ``data`` encodes.

    Raises:
        ValueError: if ``data`` is not of that kind, has an unknown field or lacks one.
    """
    return cast("Value", _decoded(kind, data))


def _decoded(kind: Any, data: object) -> object:
    if get_origin(kind) in (Union, types.UnionType):
        return _either(get_args(kind), data)
    if get_origin(kind) is tuple:
        return _tuple(get_args(kind), data)
    if is_dataclass(kind):
        return _record(cast("type", kind), data)
    if isinstance(kind, type) and issubclass(kind, (StrEnum, datetime, date)):
        words = _need(str, data)
        return kind(words) if issubclass(kind, StrEnum) else kind.fromisoformat(words)
    if kind is float:
        return float(_need((int, float), data))
    if kind in (str, int, bool):
        return _need(kind, data)
    raise ValueError(f"{kind} is not kept in files")


def _either(kinds: tuple[Any, ...], data: object) -> object:
    if data is None and type(None) in kinds:
        return None
    kept = [kind for kind in kinds if kind is not type(None)]
    if len(kept) != 1:
        raise ValueError("a union of several types is not kept in files")
    return _decoded(kept[0], data)


def _tuple(kinds: tuple[Any, ...], data: object) -> tuple[object, ...]:
    items = _need(list, data)
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_decoded(kinds[0], item) for item in items)
    if len(kinds) != len(items):
        raise ValueError(f"{len(kinds)} values are wanted here, not {len(items)}")
    return tuple(_decoded(kind, item) for kind, item in zip(kinds, items, strict=True))


def _record(kind: type, data: object) -> object:
    given, hints = _need(dict, data), _hints(kind)
    unknown = given.keys() - hints.keys()
    if unknown:
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    try:
        return kind(**{name: _decoded(hints[name], item) for name, item in given.items()})
    except TypeError as error:  # a field without a default is missing
        raise ValueError(str(error)) from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    return {name: hint for name, hint in get_type_hints(kind).items() if name in {field.name for field in fields(kind)}}


def _need(kind: Any, data: object) -> Any:
    wanted = kind if isinstance(kind, tuple) else (kind,)
    if type(data) not in wanted:
        raise ValueError(f"{type(data).__name__} stands where {wanted[0].__name__} is wanted")
    return data
