# SPDX-License-Identifier: Apache-2.0
"""Reads ``resources/rules/values/*.toml``; an unknown or missing key is an error."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from howopen.assets import resource
from howopen.domain.clauses import ValueKind
from howopen.domain.errors import HowOpenError
from howopen.extraction.values.phrases import compile_phrases

_GAP = r"\s+"


@dataclass(frozen=True, slots=True)
class Words:
    """A named vocabulary. ``match`` and ``no_match`` are examples that a test holds against it."""

    id: str
    phrases: tuple[str, ...]
    spared: tuple[str, ...]
    match: tuple[str, ...]
    no_match: tuple[str, ...]
    name: str = ""

    @property
    def pattern(self) -> re.Pattern[str]:
        """Matches the words. Compiled when first asked for, as a document needs few vocabularies."""
        return compile_phrases(self.phrases)

    @property
    def unless(self) -> re.Pattern[str]:
        """Matches words that look like them and mean something else."""
        return compile_phrases(self.spared)


@dataclass(frozen=True, slots=True)
class NameRule:
    """Patterns whose group ``value`` is reported as a value of ``kind``."""

    id: str
    kind: ValueKind
    patterns: tuple[re.Pattern[str], ...]
    match: tuple[str, ...]
    no_match: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Territories:
    """Place names, and the words that say that they are left out (or, ``inclusion``, that they are not)."""

    exclusion: re.Pattern[str]
    inclusion: re.Pattern[str]
    places: re.Pattern[str]
    match: tuple[str, ...]
    no_match: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All vocabularies of the values."""

    domains: tuple[Words, ...]
    metrics: tuple[Words, ...]
    periods: tuple[Words, ...]
    details: tuple[Words, ...]
    names: tuple[NameRule, ...]
    territories: Territories


Table = dict[str, object]


def _load(path: Path, *, tables: frozenset[str]) -> Table:
    try:
        data: Table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise HowOpenError(
            f"The rules in {path.name} cannot be read.", hint="Restore the file and try again."
        ) from error
    _check(data, required=tables, optional=frozenset(), where=path.name)
    return data


def _check(row: Table, *, required: frozenset[str], optional: frozenset[str], where: str) -> None:
    wrong = sorted(row.keys() - required - optional) + sorted(required - row.keys())
    if wrong:
        raise HowOpenError(f"{where}: unknown or missing key {wrong[0]}.", hint="Compare it with the other rules.")


def _strings(row: Table, key: str, where: str) -> tuple[str, ...]:
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise HowOpenError(f"{where}: {key} must be a list of texts.", hint="Write it in square brackets.")
    return tuple(value)


def _rows(data: Table, key: str, where: str) -> list[Table]:
    rows = data[key]
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise HowOpenError(f"{where}: {key} must be written as [[{key}]].", hint="Compare it with the other rules.")
    return rows


def _words(data: Table, key: str, where: str, *, named: bool = False) -> tuple[Words, ...]:
    required = frozenset({"id", "phrases", "match", "no_match"} | ({"name"} if named else set()))
    out = []
    for row in _rows(data, key, where):
        place = f"{where}, {row.get('id', key)}"
        _check(row, required=required, optional=frozenset({"unless"}), where=place)
        out.append(
            Words(
                id=str(row["id"]),
                phrases=_strings(row, "phrases", place),
                spared=_strings(row, "unless", place),
                match=_strings(row, "match", place),
                no_match=_strings(row, "no_match", place),
                name=str(row.get("name", "")),
            )
        )
    return tuple(out)


def _names(data: Table, where: str) -> tuple[NameRule, ...]:
    required = frozenset({"id", "kind", "patterns", "match", "no_match"})
    out = []
    for row in _rows(data, "rule", where):
        place = f"{where}, {row.get('id', 'rule')}"
        _check(row, required=required, optional=frozenset(), where=place)
        try:
            patterns = tuple(re.compile(pattern) for pattern in _strings(row, "patterns", place))
            kind = ValueKind(str(row["kind"]))
        except (re.error, ValueError) as error:
            raise HowOpenError(f"{place}: {error}.", hint="Correct the rule.") from error
        out.append(
            NameRule(str(row["id"]), kind, patterns, _strings(row, "match", place), _strings(row, "no_match", place))
        )
    return tuple(out)


_TERRITORY_KEYS = frozenset({"exclusion", "inclusion", "places", "exclusion_match", "exclusion_no_match"})


def _territories(data: Table, where: str) -> Territories:
    # Longest first, so that no name is cut short by one that begins it. Short names keep their case: "eu" is none.
    places = sorted(_strings(data, "places", where), key=lambda name: (-len(name), name))
    short, long = (
        [_GAP.join(map(re.escape, n.split())).replace("'", "[’']") for n in places if n.isupper() is upper]
        for upper in (True, False)
    )
    return Territories(
        exclusion=compile_phrases(_strings(data, "exclusion", where)),
        inclusion=compile_phrases(_strings(data, "inclusion", where)),
        # Names begin with a capital: nearly all places of a text are passed over without trying hundreds of them.
        places=re.compile(rf"(?<![\w’'])(?=[A-Z])(?:(?i:{'|'.join(long)})|{'|'.join(short)})(?!\w)"),
        match=_strings(data, "exclusion_match", where),
        no_match=_strings(data, "exclusion_no_match", where),
    )


def read_rulebook(folder: Path) -> Rulebook:
    """The rules in ``folder``.

    Raises:
        HowOpenError: if a file is missing or broken, or has a key that the schema does not know.
    """
    thresholds = _load(folder / "thresholds.toml", tables=frozenset({"metric", "period", "detail"}))
    return Rulebook(
        domains=_words(_load(folder / "domains.toml", tables=frozenset({"rule"})), "rule", "domains.toml"),
        metrics=_words(thresholds, "metric", "thresholds.toml"),
        periods=_words(thresholds, "period", "thresholds.toml"),
        details=_words(thresholds, "detail", "thresholds.toml", named=True),
        names=_names(_load(folder / "names.toml", tables=frozenset({"rule"})), "names.toml"),
        territories=_territories(_load(folder / "territories.toml", tables=_TERRITORY_KEYS), "territories.toml"),
    )


@lru_cache(maxsize=1)
def rulebook() -> Rulebook:
    """The rules that ship with the program."""
    return read_rulebook(resource("rules/values"))
