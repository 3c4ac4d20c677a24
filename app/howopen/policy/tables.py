# SPDX-License-Identifier: Apache-2.0
"""Reading a TOML table strictly: what is unknown, missing or of the wrong kind is an error that names the place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from howopen.domain.errors import HowOpenError

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the file ``file``; ``where`` is what the reader calls it ("rule “caps”"), "" for the whole file."""

    file: str
    where: str
    data: Mapping[str, object]

    def error(self, key: str, problem: str, hint: str) -> HowOpenError:
        """The error for ``key``: file, place, key and what is allowed."""
        place = f"{self.file}, {self.where}" if self.where else self.file
        return HowOpenError(f"{place}: “{key}” {problem}.", hint=hint)

    def only(self, allowed: Sequence[str]) -> None:
        """Refuses keys that are not ``allowed``.

        Raises:
            HowOpenError: naming the first unknown key.
        """
        for key in self.data:
            if key not in allowed:
                raise self.error(key, "is not a known key", f"Allowed: {', '.join(allowed)}.")

    def text(self, key: str, *, default: str | None = None) -> str:
        """The words at ``key``, without outer white space; required and not empty where there is no ``default``."""
        value = self.data.get(key, default)
        if not isinstance(value, str) or (default is None and not value.strip()):
            problem = "is missing" if value is None else "must be words in quotation marks, and not empty"
            raise self.error(key, problem, f'Write {key} = "...".')
        return value.strip()

    def flag(self, key: str, *, default: bool) -> bool:
        """The true or false at ``key``."""
        value = self.data.get(key, default)
        if not isinstance(value, bool):
            raise self.error(key, "must be true or false", f"Write {key} = true or {key} = false.")
        return value

    def number(self, key: str) -> float | None:
        """The number from 0 up at ``key``, None where it is missing."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < float("inf"):
            raise self.error(key, "must be a number from 0 up", f"Write {key} = 1_000_000.")
        return float(value)

    def day(self, key: str) -> date:
        """The date at ``key``."""
        value = self.data.get(key)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.error(key, "must be a date", f"Write {key} = 2027-12-31, without quotation marks.")
        return value

    def choice(self, key: str, allowed: Sequence[Choice], *, default: Choice) -> Choice:
        """The member of ``allowed`` at ``key``."""
        value = self.data.get(key, default.value)
        for member in allowed:
            if value == member.value:
                return member
        raise self.error(key, f"cannot be “{value}”", f"Allowed: {', '.join(member.value for member in allowed)}.")

    def choices(self, key: str, kind: type[Choice]) -> tuple[Choice, ...]:
        """The members of ``kind`` in the list at ``key``, empty where it is missing."""
        known: dict[object, Choice] = {member.value: member for member in kind}
        found: list[Choice] = []
        for value in self.items(key):
            if not isinstance(value, str) or value not in known:
                raise self.error(key, f"cannot hold “{value}”", f"Allowed: {', '.join(kind)}.")
            found.append(known[value])
        return tuple(found)

    def items(self, key: str) -> tuple[object, ...]:
        """The list at ``key``, empty where it is missing."""
        value = self.data.get(key, [])
        if not isinstance(value, list):
            raise self.error(key, "must be a list", f"Write {key} = [ ... ].")
        return tuple(value)

    def tables(self, key: str) -> tuple[Mapping[str, object], ...]:
        """The tables [[key]] of the file."""
        rows = self.items(key)
        for row in rows:
            if not isinstance(row, dict):
                raise self.error(key, "must be tables", f"Begin each with [[{key}]].")
        return tuple(row for row in rows if isinstance(row, dict))
