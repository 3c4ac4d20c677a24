# SPDX-License-Identifier: Apache-2.0
"""The metadata block at the head of ScanCode's licence files.

Only the plain part of YAML that those files use is read: ``key: value``, block lists and indented text. Nothing in
them can make an object, refer to another part, or nest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_KEY = re.compile(r"([A-Za-z_][A-Za-z0-9_]*):(?:[ \t]+(.*))?$")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)$")
_BLOCK = re.compile(r"[|>][-+]?$")
_ESCAPE = re.compile(r'\\(["\\/])')


@dataclass(frozen=True, slots=True)
class LicenceFile:
    """A licence file's metadata and its text. ``values`` are single values, ``lists`` block lists."""

    values: dict[str, str]
    lists: dict[str, tuple[str, ...]]
    text: str


def parse(source: str) -> LicenceFile | None:
    """The parts of a licence file, or None where it has no metadata or its metadata is not of the plain kind."""
    lines = source.replace("\r\n", "\n").split("\n")
    if lines[0].rstrip() != "---":
        return None
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        return None
    values: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for key, first, rest in _groups(lines[1:end]):
        if not first and rest and _ITEM.match(rest[0]):
            lists[key] = tuple(_scalar(item) for item in _items(rest))
        elif _BLOCK.match(first):
            values[key] = "\n".join(line.strip() for line in rest).strip()
        else:
            values[key] = _scalar(" ".join([first, *(line.strip() for line in rest)]).strip())
    return LicenceFile(values, lists, "\n".join(lines[end + 1 :])) if "key" in values else None


def _groups(lines: list[str]) -> list[tuple[str, str, list[str]]]:
    """Each key with the rest of its line and the lines below that belong to it."""
    groups: list[tuple[str, str, list[str]]] = []
    for line in lines:
        if match := _KEY.match(line):
            groups.append((match[1], (match[2] or "").strip(), []))
        elif groups and line.strip():
            groups[-1][2].append(line)
    return groups


def _items(lines: list[str]) -> list[str]:
    """The items of a block list; a line without a dash goes on with the item above."""
    items: list[str] = []
    for line in lines:
        if match := _ITEM.match(line):
            items.append(match[1])
        else:
            items[-1] += f" {line.strip()}"
    return items


def _scalar(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _ESCAPE.sub(r"\1", value[1:-1])
    return value
