# SPDX-License-Identifier: Apache-2.0
"""Places as licences name them, by ISO 3166-1 code."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache

from howopen import assets


@dataclass(frozen=True, slots=True)
class Place:
    """A named place: its countries; ``whole`` is false for a part of a country."""

    name: str
    countries: frozenset[str]
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """All known places by name in lower case."""

    places: dict[str, Place]
    pattern: re.Pattern[str]

    def place(self, name: str) -> Place | None:
        """The place with that name, or None."""
        return self.places.get(" ".join(name.replace("’", "'").lower().split()).removeprefix("the "))

    def named_in(self, words: str) -> tuple[Place, ...]:
        """The places that plain ``words`` name, each once."""
        found = (self.places[match[0]] for match in self.pattern.finditer(words))
        return tuple(dict.fromkeys(found))


@lru_cache(maxsize=1)
def gazetteer() -> Gazetteer:
    """The places of ``resources/places.toml``."""
    with assets.resource("places.toml").open("rb") as file:
        data = tomllib.load(file)
    places: dict[str, Place] = {}
    for area in data["area"].values():
        for name in area["names"]:
            places[name.lower()] = Place(area["names"][0], frozenset(area["countries"]))
    for code, names in data["country"].items():
        for name in names:
            places[name.lower()] = Place(names[0], frozenset({code}))
    for name, code in data["region"].items():
        places[name.lower()] = Place(name, frozenset({code}), whole=False)
    longest_first = sorted(places, key=len, reverse=True)
    joined = "|".join(re.escape(name) for name in longest_first)
    return Gazetteer(places, re.compile(rf"(?<!\w)(?:{joined})(?!\w)"))


def countries() -> dict[str, str]:
    """The code of every country that HowOpen has a name for, with that name."""
    found = (place for place in gazetteer().places.values() if place.whole and len(place.countries) == 1)
    return {code: place.name for place in found for code in place.countries}


def countries_of(name: str) -> frozenset[str]:
    """The codes of the countries of a place, such as "European Union"; none for a name that HowOpen lacks."""
    place = gazetteer().place(name)
    return frozenset() if place is None else place.countries
