# SPDX-License-Identifier: Apache-2.0
"""The fields of use that a plan may name, and which prohibited fields bear on each."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from howopen import assets


@dataclass(frozen=True, slots=True)
class Sector:
    """A field of use: ``whole`` are the prohibited fields that stand for it, ``near`` those that touch a part of it."""

    name: str
    whole: frozenset[str]
    near: frozenset[str]


@dataclass(frozen=True, slots=True)
class Sectors:
    """All known fields, what qualifies a ban, and per prohibited field when a ban reaches all of it."""

    known: dict[str, Sector]
    qualified: re.Pattern[str]
    outright: dict[str, re.Pattern[str]]

    def reaches_all(self, domain: str, words: str) -> bool:
        """Whether a ban in plain ``words`` forbids the whole field ``domain`` and not some conduct in it."""
        if self.qualified.search(words):
            return False
        limit = self.outright.get(domain)
        return limit is None or limit.search(words) is not None


@lru_cache(maxsize=1)
def sectors() -> Sectors:
    """The fields of ``resources/profiles/sectors.toml``."""
    with assets.resource("profiles/sectors.toml").open("rb") as file:
        data = tomllib.load(file)
    known = {name: Sector(name, frozenset({name}), frozenset()) for name in data["domain"]}
    for name, row in data["sector"].items():
        known[name] = Sector(name, frozenset(row.get("whole", ())), frozenset(row.get("near", ())))
    outright = {name: re.compile(row["outright"]) for name, row in data["domain"].items() if "outright" in row}
    return Sectors(known, re.compile(data["qualified"]), outright)


def sector_words(name: str) -> str:
    """A field of use as a reader says it: "critical-infrastructure" gives "Critical infrastructure"."""
    return "CBRN" if name == "cbrn" else name.replace("-", " ").capitalize()
