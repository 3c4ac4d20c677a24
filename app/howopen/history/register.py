# SPDX-License-Identifier: Apache-2.0
"""The documents of a repository while its commits are gone through, oldest first."""

from __future__ import annotations

from typing import Generic, TypeVar

from howopen.domain.timeline import Version

Contents = TypeVar("Contents")


class Register(Generic[Contents]):
    """Which document has which versions; ``Contents`` is what tells a version's contents from others."""

    def __init__(self) -> None:
        self._standing: dict[str, list[tuple[Version, Contents]]] = {}
        self._deleted: dict[str, list[tuple[Version, Contents]]] = {}

    def write(self, name: str, version: Version, contents: Contents) -> None:
        """Contents came to stand under ``name``; a document that was deleted and comes back goes on."""
        if name not in self._standing:
            self._standing[name] = self._deleted.pop(name, [])
        entries = self._standing[name]
        if not entries or entries[-1][1] != contents:
            entries.append((version, contents))

    def delete(self, name: str) -> None:
        """The document went."""
        if name in self._standing:
            self._deleted[name] = self._standing.pop(name)

    def rename(self, old: str, new: str) -> None:
        """The document goes on under another name, unless that name has a history of its own."""
        if old in self._standing and new not in self._standing and new not in self._deleted:
            self._standing[new] = self._standing.pop(old)
        else:
            self.delete(old)

    def standing(self) -> tuple[str, ...]:
        """The names of what stands, in order."""
        return tuple(sorted(self._standing))

    def deleted(self) -> tuple[str, ...]:
        """The names of what went for good, in order."""
        return tuple(sorted(self._deleted))

    def entries(self, name: str) -> tuple[tuple[Version, Contents], ...]:
        """The versions of a document, oldest first.

        Raises:
            KeyError: if there never was one of that name.
        """
        return tuple(self._standing[name] if name in self._standing else self._deleted[name])
