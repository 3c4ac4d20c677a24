# SPDX-License-Identifier: Apache-2.0
"""What is chosen in the library, and what the pane beside it says of that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance

from howopen.domain.library import LibraryEntry
from howopen.gui.library.entry_pane import EntryPane
from howopen.gui.models.library_model import Summaries
from howopen.library import lineage

if TYPE_CHECKING:
    from howopen.workspace.lineages import VersionStep


class LineageWork(Protocol):
    """The background work that counts what changed; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def lineage_found(self) -> SignalInstance:
        """(job, each VersionStep)."""

    def find_lineage(self, entry_id: str) -> int:
        """Counts what changed from version to version; returns the job's number."""


class Choosing(QObject):
    """Fills the pane; versions are compared in the background, and what was compared once is kept."""

    def __init__(self, pane: EntryPane, work: LineageWork, summaries: Summaries) -> None:
        super().__init__(pane)
        self._pane, self._work, self._summaries = pane, work, summaries
        self._entries: tuple[LibraryEntry, ...] = ()
        self._tags: Mapping[str, tuple[str, ...]] = {}
        self._steps: dict[tuple[str, ...], tuple[VersionStep, ...]] = {}
        self._job: int | None = None
        self._versions: tuple[str, ...] = ()
        work.lineage_found.connect(self._take_steps)

    def set_library(self, entries: Sequence[LibraryEntry], tags: Mapping[str, tuple[str, ...]]) -> None:
        """Takes another library; nothing is known of its versions."""
        self._entries, self._tags = tuple(entries), tags
        self._steps.clear()

    def set_tags(self, tags: Mapping[str, tuple[str, ...]]) -> None:
        """Takes other tags, and shows those of what is chosen."""
        self._tags = tags
        self._pane.tags.show_tags(*self._tags_of(self._pane.entries))

    def choose(self, chosen: Sequence[LibraryEntry]) -> None:
        """Shows what is chosen."""
        if tuple(chosen) == self._pane.entries and not self._pane.isHidden():
            return
        versions = lineage(self._entries, chosen[0]) if len(chosen) == 1 else ()
        tags, known = self._tags_of(chosen)
        summary = self._summaries(chosen[0].id) if len(chosen) == 1 else None
        self._pane.show_entries(chosen, tags=tags, known=known, versions=versions, summary=summary)
        self._versions = tuple(version.id for version in versions)
        self._job = None
        if self._versions in self._steps:
            self._pane.show_steps(self._steps[self._versions])
        elif sum(version.has_text for version in versions) > 1:
            self._job = self._work.find_lineage(chosen[0].id)

    def _tags_of(self, chosen: Sequence[LibraryEntry]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tags that all of the chosen entries have, and those in use anywhere."""
        held = [set(self._tags.get(entry.id, ())) for entry in chosen]
        common = set.intersection(*held) if held else set[str]()
        return tuple(sorted(common)), tuple(sorted({tag for tags in self._tags.values() for tag in tags}))

    def _take_steps(self, job: int, steps: tuple[VersionStep, ...]) -> None:
        if job == self._job:
            self._steps[self._versions] = steps
            self._pane.show_steps(steps)
