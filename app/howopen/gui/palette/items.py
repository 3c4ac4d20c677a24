# SPDX-License-Identifier: Apache-2.0
"""What the command palette shows: items, and the sources that they come from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from howopen.gui.translation.texts import mark, tr


class PaletteGroup(StrEnum):
    """The kinds of items, in the order in which they are shown; the value is the head above them, in English."""

    ACTIONS = mark("Commands")
    DOCUMENTS = mark("Open documents")
    CLAUSES = mark("Clauses")
    RECENT = mark("Recent")
    LIBRARY = mark("Library")


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One thing that can be done or shown.

    ``detail`` says where it belongs, ``shortcut`` is the key for it as the system writes it. An item with a ``reason``
    cannot be done now, and says why. ``run`` does it.
    """

    group: PaletteGroup
    title: str
    run: Callable[[], object]
    detail: str = ""
    shortcut: str = ""
    reason: str = ""
    icon: str = ""

    @property
    def enabled(self) -> bool:
        """Whether it can be done now."""
        return not self.reason

    def spoken(self) -> str:
        """The whole item in words, for a screen reader and the tooltip."""
        parts = (
            self.title,
            self.detail,
            self.shortcut,
            tr("Not now: {reason}", reason=self.reason) if self.reason else "",
        )
        return ", ".join(part for part in parts if part)


class PaletteSource(Protocol):
    """Finds items of one group."""

    def items(self, query: str) -> tuple[PaletteItem, ...]:
        """What matches the words, best first; for no words what is worth offering without a question."""
