# SPDX-License-Identifier: Apache-2.0
"""Clauses that a person put side by side, kept between sessions; places only, never a document's words."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause
from howopen.domain.comparison import AlignedClauses
from howopen.domain.errors import HowOpenError
from howopen.domain.spans import Span
from howopen.workspace.writing import write_bytes

SCHEMA: Final = "howopen/alignments/1"
_FOLDER_HINT: Final = "Look at the rights of HowOpen's folder."


@dataclass(frozen=True, slots=True, order=True)
class _Place:
    """A clause by its category and span: ids may change with the rules, the place in the same text does not."""

    category: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Held:
    """A place in the document of the lesser digest, and one in the other."""

    first: _Place
    second: _Place


class Alignments:
    """The aligned clauses in ``folder``: a JSON file for each two documents, whichever of them is A.

    Documents are told apart by the sha256 of their text, so the same text read from another file has its alignments,
    and an edited text has none. A file that can't be read is kept beside, and what it held counts as not aligned.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, a: Analysis, b: Analysis) -> tuple[AlignedClauses, ...]:
        """The clauses of A and B that are aligned, in text order of A; those that are found no more are left out.

        Raises:
            HowOpenError: if the file is there and the system refuses it.
        """
        ids_a, ids_b = _ids(a), _ids(b)
        found = []
        for held in self._load(a, b):
            place_a, place_b = (held.second, held.first) if _swapped(a, b) else (held.first, held.second)
            if place_a in ids_a and place_b in ids_b:
                found.append((place_a.start, place_a.end, AlignedClauses(ids_a[place_a], ids_b[place_b])))
        return tuple(pair for _, _, pair in sorted(found, key=lambda item: (item[0], item[1], item[2].a, item[2].b)))

    def align(self, a: Analysis, b: Analysis, pair: AlignedClauses) -> None:
        """Puts two clauses together, and saves it; either of them leaves the partner that it had.

        Raises:
            KeyError: if there is no clause of that id.
            HowOpenError: if it can't be saved.
        """
        held = _held(a, b, pair)
        kept = [other for other in self._load(a, b) if other.first != held.first and other.second != held.second]
        self._save(a, b, [*kept, held])

    def release(self, a: Analysis, b: Analysis, pair: AlignedClauses) -> None:
        """Takes two clauses apart again, and saves it; nothing happens where they were not together.

        Raises:
            KeyError: if there is no clause of that id.
            HowOpenError: if it can't be saved.
        """
        held = _held(a, b, pair)
        before = self._load(a, b)
        if held in before:
            self._save(a, b, [other for other in before if other != held])

    def _path(self, a: Analysis, b: Analysis) -> Path:
        return self._folder / f"{'-'.join(sorted((_digest(a), _digest(b))))}.json"

    def _load(self, a: Analysis, b: Analysis) -> list[_Held]:
        path = self._path(a, b)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            reason = error.strerror or "the system refused"
            raise HowOpenError(f"The aligned clauses could not be read: {reason}.", hint=_FOLDER_HINT) from error
        try:
            return _parse(json.loads(content))
        except (ValueError, RecursionError):
            _keep_aside(path)
            return []

    def _save(self, a: Analysis, b: Analysis, held: Iterable[_Held]) -> None:
        rows = sorted(held, key=lambda item: (item.first, item.second))
        first, second = sorted((_digest(a), _digest(b)))
        data = {
            "schema": SCHEMA,
            "documents": [first, second],
            "aligned": [{"first": _row(item.first), "second": _row(item.second)} for item in rows],
        }
        path = self._path(a, b)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not rows:
                path.unlink(missing_ok=True)
                return
        except OSError as error:
            reason = error.strerror or "the system refused"
            raise HowOpenError(f"The aligned clauses could not be saved: {reason}.", hint=_FOLDER_HINT) from error
        write_bytes(path, json.dumps(data, indent=1).encode() + b"\n")


def _digest(analysis: Analysis) -> str:
    return hashlib.sha256(analysis.document.text.encode("utf-8", "surrogatepass")).hexdigest()


def _swapped(a: Analysis, b: Analysis) -> bool:
    """Whether A is the second document of the file."""
    return _digest(a) > _digest(b)


def _held(a: Analysis, b: Analysis, pair: AlignedClauses) -> _Held:
    place_a, place_b = _place(a.clause(pair.a)), _place(b.clause(pair.b))
    return _Held(place_b, place_a) if _swapped(a, b) else _Held(place_a, place_b)


def _place(clause: Clause) -> _Place:
    return _Place(clause.category, clause.span.start, clause.span.end)


def _ids(analysis: Analysis) -> dict[_Place, str]:
    """The first clause at each place, by id."""
    found: dict[_Place, str] = {}
    for clause in analysis.clauses:
        found.setdefault(_place(clause), clause.id)
    return found


def _row(place: _Place) -> dict[str, str | int]:
    return {"category": place.category, "start": place.start, "end": place.end}


def _parse(data: Any) -> list[_Held]:
    """The pairs of a file's content.

    Raises:
        ValueError: if it is of another form.
    """
    if not isinstance(data, dict) or data.get("schema") != SCHEMA or not isinstance(data.get("aligned"), list):
        raise ValueError("not a file of aligned clauses")
    return [_parse_held(row) for row in data["aligned"]]


def _parse_held(row: Any) -> _Held:
    if not isinstance(row, dict):
        raise ValueError("not a pair of clauses")
    return _Held(_parse_place(row.get("first")), _parse_place(row.get("second")))


def _parse_place(row: Any) -> _Place:
    if not isinstance(row, dict) or type(row.get("start")) is not int or type(row.get("end")) is not int:
        raise ValueError("not the place of a clause")
    span = Span(row["start"], row["end"])
    return _Place(Category(str(row.get("category"))), span.start, span.end)


def _keep_aside(path: Path) -> None:
    """Moves a damaged file beside, under a name that is free, so that nothing a person did is lost.

    Raises:
        HowOpenError: if it can't be moved; it must not be written over then.
    """
    taken = {int(found[1]) for other in path.parent.glob(f"{path.stem}.damaged-*")
             if (found := re.search(r"damaged-(\d+)\.json$", other.name))}  # fmt: skip
    number = max(taken, default=0) + 1
    try:
        path.rename(path.with_name(f"{path.stem}.damaged-{number}.json"))
    except OSError as error:
        reason = error.strerror or "the system refused"
        raise HowOpenError(
            f"A damaged file of aligned clauses could not be kept: {reason}.", hint=_FOLDER_HINT
        ) from error
