# SPDX-License-Identifier: Apache-2.0
"""Versions of one licence, and what changed from each to the next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from howopen.domain.library import LibraryEntry

Changes = TypeVar("Changes")


@dataclass(frozen=True, slots=True)
class Step(Generic[Changes]):
    """From one version to the next: what changed, as the function told that compared them."""

    before: LibraryEntry
    after: LibraryEntry
    changes: Changes


def lineage(entries: Iterable[LibraryEntry], entry: LibraryEntry) -> tuple[LibraryEntry, ...]:
    """The versions that ``entry`` is one of, oldest first, itself among them.

    They hang together by the version before that each names. Where none does, they are those of one family and kind
    in the order of their dates.
    """
    every = tuple(entries)
    linked = _linked(every, entry)
    if len(linked) == 1 and entry.family:
        linked = tuple(other for other in every if (other.family, other.kind) == (entry.family, entry.kind))
    depths = {other.id: other.previous for other in linked}
    return tuple(sorted(linked, key=lambda other: (_depth(depths, other.id), other.date, other.id)))


def steps(
    versions: Iterable[LibraryEntry], compare: Callable[[LibraryEntry, LibraryEntry], Changes]
) -> Iterator[Step[Changes]]:
    """What ``compare`` tells of each version that has a text and the one before it, oldest first.

    The one before is the one that the version names, or else the one that stands before it.
    """
    last: LibraryEntry | None = None
    seen: dict[str, LibraryEntry] = {}
    for version in versions:
        if not version.has_text:
            continue
        before = seen.get(version.previous, last)
        if before is not None:
            yield Step(before, version, compare(before, version))
        seen[version.id] = last = version


def _linked(every: tuple[LibraryEntry, ...], entry: LibraryEntry) -> tuple[LibraryEntry, ...]:
    """The entries that one reaches from ``entry`` by the links to versions before and after."""
    near: dict[str, set[str]] = {}
    for other in every:
        if other.previous:
            near.setdefault(other.id, set()).add(other.previous)
            near.setdefault(other.previous, set()).add(other.id)
    reached, waiting = {entry.id}, [entry.id]
    while waiting:
        for other_id in near.get(waiting.pop(), set()) - reached:
            reached.add(other_id)
            waiting.append(other_id)
    return tuple(other for other in every if other.id in reached)


def _depth(previous: dict[str, str], entry_id: str) -> int:
    """How many versions stand before this one; records that name each other in a ring are not followed round."""
    passed: set[str] = set()
    while (before := previous.get(entry_id, "")) and before not in passed:
        passed.add(before)
        entry_id = before
    return len(passed)
