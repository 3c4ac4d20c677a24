# SPDX-License-Identifier: Apache-2.0
"""The catalogue: our own facts about AI licences and terms, one TOML record each in ``licenses/``."""

from __future__ import annotations

import re
import tomllib
from dataclasses import MISSING, dataclass, fields
from pathlib import Path

from howopen.domain.errors import HowOpenError

KINDS = ("licence", "terms", "policy")
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_DATE = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?)?")
_SHA256 = re.compile(r"([0-9a-f]{64})?")


@dataclass(frozen=True, slots=True)
class Record:
    """One licence or set of terms; a fact that is not known is "".

    ``scancode_key`` names the text in ScanCode's data, and ``sha256`` is that of the text as the library stores it.
    ``text_of`` is set instead where models carry a licence that has its own entry: the id of that entry.
    ``document`` is the path under which public collections of terms keep the text ("Service/Document.md").
    ``get_it`` says where a person gets a text that is not in the library. ``previous`` is the id of the version
    before; ``date`` is ISO, as far as it is known (year, month or day).
    """

    id: str
    name: str
    publisher: str
    kind: str
    models: str = ""
    family: str = ""
    version: str = ""
    previous: str = ""
    source: str = ""
    date: str = ""
    scancode_key: str = ""
    text_of: str = ""
    sha256: str = ""
    spdx: str = ""
    document: str = ""
    get_it: str = ""
    aliases: tuple[str, ...] = ()


_REQUIRED = tuple(field.name for field in fields(Record) if field.default is MISSING)
_KEYS = frozenset(field.name for field in fields(Record))


def load_catalogue(folder: Path) -> tuple[Record, ...]:
    """All records of ``folder``, in the order of their ids.

    Raises:
        HowOpenError: naming the file, if a record is not as the schema says or refers to one that is not there.
    """
    records = tuple(_load(path) for path in sorted(folder.glob("*.toml")))
    _check_references(records)
    return records


def _load(path: Path) -> Record:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise _bad(path.name, f"it cannot be read ({error})") from error
    _check_keys(path.name, data)
    aliases = tuple(data.pop("aliases", ()))
    record = Record(**data, aliases=aliases)
    _check_values(path, record)
    return record


def _check_keys(name: str, data: dict[str, object]) -> None:
    if unknown := sorted(data.keys() - _KEYS):
        raise _bad(name, f"unknown key {unknown[0]!r}")
    if absent := [key for key in _REQUIRED if not data.get(key)]:
        raise _bad(name, f"{absent[0]!r} is missing")
    for key, value in data.items():
        if key == "aliases":
            fits = isinstance(value, list) and all(isinstance(item, str) for item in value)
        else:
            fits = isinstance(value, str)
        if not fits:
            raise _bad(name, f"{key!r} must be text" + (" in a list" if key == "aliases" else ""))


def _check_values(path: Path, record: Record) -> None:
    checks = (
        (record.id == path.stem, "the id is not the file's name"),
        (all(_ID.fullmatch(name) for name in (record.id, *record.aliases)), "ids are lower case with - and ."),
        (record.kind in KINDS, f"the kind is not one of {', '.join(KINDS)}"),
        (_DATE.fullmatch(record.date), "the date is not ISO"),
        (_SHA256.fullmatch(record.sha256), "the sha256 is not 64 hexadecimal digits"),
        (bool(record.scancode_key) == bool(record.sha256), "scancode_key and sha256 belong together"),
        (
            sum(map(bool, (record.scancode_key, record.text_of, record.get_it))) == 1,
            "exactly one of scancode_key, text_of and get_it says where the text is",
        ),
        (not record.source or record.source.startswith("https://"), "the source is not an https address"),
    )
    for holds, reason in checks:
        if not holds:
            raise _bad(path.name, reason)


def _check_references(records: tuple[Record, ...]) -> None:
    ids = {record.id for record in records}
    names: set[str] = set()
    for record in records:
        file = f"{record.id}.toml"
        for name in (record.id, *record.aliases):
            if name in names:
                raise _bad(file, f"{name!r} names two records")
            names.add(name)
        if record.previous and record.previous not in ids:
            raise _bad(file, f"the previous version {record.previous!r} is not in the catalogue")


def _bad(name: str, reason: str) -> HowOpenError:
    return HowOpenError(
        f"The catalogue record {name} is not valid: {reason}.", hint="Restore the file from the program's source."
    )
