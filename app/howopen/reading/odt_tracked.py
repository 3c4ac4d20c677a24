# SPDX-License-Identifier: Apache-2.0
"""Tracked changes of an OpenDocument text: insertions stand in the text, deletions apart from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from howopen.domain.document import Tracked
from howopen.reading.tracked import DELETED, INSERTED, Tally
from howopen.reading.xml_tree import attribute, below, child, local

if TYPE_CHECKING:
    from lxml.etree import _Element

PARAGRAPH_END = "\u2029"
"""Stands in restored words where one paragraph ended and the next began."""


@dataclass(slots=True)
class OdtChanges:
    """The changes of a file, and whether the words that come now count."""

    tracked: Tracked
    tally: Tally = field(default_factory=Tally)
    _deleted: dict[str, _Element] = field(default_factory=dict)
    _inserted: set[str] = field(default_factory=set)
    _dropping: set[str] = field(default_factory=set)

    def note(self, root: _Element | None) -> None:
        """Takes in the list of changes at the start of the text."""
        for region in below(root, "changed-region"):
            key = attribute(region, "id")
            for change in region:
                if local(change) == "insertion":
                    self.tally.insertions += 1
                    self._inserted.add(key)
                elif local(change) == "deletion":
                    self.tally.deletions += 1
                    self._deleted[key] = change
                else:
                    continue
                creator = child(change, "change-info", "creator")
                self.tally.by((creator.text or "") if creator is not None else "")

    @property
    def dropping(self) -> bool:
        """Whether the words that come now are an insertion that is rejected."""
        return bool(self._dropping)

    def met(self, mark: _Element, words: Callable[[_Element], str]) -> str:
        """What stands for a mark of a change in the text; ``words`` gives the words of a paragraph."""
        key, name = attribute(mark, "change-id"), local(mark)
        if name == "change":
            return self._restored(key, words)
        if key not in self._inserted or self.tracked is Tracked.ACCEPTED:
            return ""
        if self.tracked is Tracked.SHOWN:
            return INSERTED[0] if name == "change-start" else INSERTED[1]
        if name == "change-start":
            self._dropping.add(key)
        else:
            self._dropping.discard(key)
        return ""

    def _restored(self, key: str, words: Callable[[_Element], str]) -> str:
        # Taken once: a mark that its own deleted words hold must not lead round in a circle.
        deletion = self._deleted.pop(key, None)
        if deletion is None or self.tracked is Tracked.ACCEPTED or self.dropping:
            return ""
        paragraphs = [words(item) for item in below(deletion, "p", "h")]
        if self.tracked is Tracked.SHOWN:
            return f"{DELETED[0]}{' '.join(paragraphs)}{DELETED[1]}"
        return PARAGRAPH_END.join(paragraphs)
