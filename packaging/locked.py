# SPDX-License-Identifier: Apache-2.0
"""The locked set of libraries as values, read from ``requirements.lock``. Standard library only."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

LOCK = Path(__file__).resolve().parent / "requirements.lock"
OURSELVES = "howopen"

_PIN = re.compile(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>[^\\]+?))?\s*\\?$")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_VIA = re.compile(r"#\s+(?:via\s+)?(?P<name>[A-Za-z0-9._-]+)(?:\s+\(.*\))?$")


@dataclass(frozen=True, slots=True)
class Pin:
    """One locked library: the sha256 of each of its files, and who asks for it ("howopen" for ourselves)."""

    name: str
    version: str
    marker: str = ""
    hashes: tuple[str, ...] = ()
    wanted_by: tuple[str, ...] = ()


def normal(name: str) -> str:
    """A library's name as indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lines: Iterable[str]) -> tuple[Pin, ...]:
    """The pins of a lock file's lines, in its order; a name may come twice, with different markers.

    Raises:
        ValueError: naming the line that is no pin, hash or comment.
    """
    pins: list[Pin] = []
    for number, line in enumerate(lines, start=1):
        words = line.strip()
        if found := _PIN.match(words):
            pins.append(Pin(normal(found["name"]), found["version"], (found["marker"] or "").strip()))
        elif found := _HASH.match(words):
            pins[-1] = _more(pins[-1], hashes=(found[1],))
        elif words.startswith("#"):
            if pins and (found := _VIA.match(words)) and found["name"] != "via":
                pins[-1] = _more(pins[-1], wanted_by=(normal(found["name"]),))
        elif words:
            raise ValueError(f"line {number} of the lock is not understood")
    return tuple(pins)


def _more(pin: Pin, *, hashes: tuple[str, ...] = (), wanted_by: tuple[str, ...] = ()) -> Pin:
    return Pin(pin.name, pin.version, pin.marker, pin.hashes + hashes, pin.wanted_by + wanted_by)


def read_lock(path: Path = LOCK) -> tuple[Pin, ...]:
    """The pins of the lock file at ``path``."""
    return locked(path.read_text(encoding="utf-8").splitlines())


def stated(found: Distribution, field: str) -> str:
    """What stands in a field of an installed library's metadata; "" where it is missing."""
    return found.metadata[field].strip() if field in found.metadata else ""
