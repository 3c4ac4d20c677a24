# SPDX-License-Identifier: Apache-2.0
"""What is said about a file's tracked changes, whatever format they are in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from howopen.domain.document import Tracked

DELETED = ("[-", "-]")
INSERTED = ("{+", "+}")
"""What stands around deleted and inserted words where both versions are shown."""

_HEAD = "The file holds tracked changes: "
# Of one, and of several.
_INSERTIONS = ("{count} insertion", "{count} insertions")
_DELETIONS = ("{count} deletion", "{count} deletions")
_MOVES = ("{count} move", "{count} moves")
_READ_AS = {
    Tracked.ACCEPTED: "The text is read as if all of them were accepted.",
    Tracked.REJECTED: "The text is read as if all of them were rejected.",
    Tracked.SHOWN: "Both versions are shown: [-deleted-] and {+inserted+} words.",
}


@dataclass(slots=True)
class Tally:
    """Counts of tracked changes and who made them."""

    insertions: int = 0
    deletions: int = 0
    moves: int = 0
    authors: dict[str, None] = field(default_factory=dict)

    def by(self, author: str) -> None:
        """Notes an author, once."""
        if author.strip():
            self.authors[" ".join(author.split())] = None

    def warning(self, tracked: Tracked) -> str:
        """A sentence for the reviewer, or "" where there are no changes."""
        kinds = ((self.insertions, _INSERTIONS), (self.deletions, _DELETIONS), (self.moves, _MOVES))
        counts = [told[0 if count == 1 else 1].format(count=f"{count:,}") for count, told in kinds if count]
        if not counts:
            return ""
        names = list(self.authors)
        others = len(names) - 3
        shown = [*names[:3], f"{others:,} others"] if len(names) > 4 else names
        made, authors = _listed(counts), _listed(shown) if shown else ""
        told = f"{made} by {authors}" if authors else made
        return " ".join((f"The file holds tracked changes: {told}.", _READ_AS[tracked]))


def tracked_words(warnings: Iterable[str]) -> str:
    """What the warnings of a document say of its tracked changes, and how they were read; "" where it has none."""
    return next((words.removeprefix(_HEAD) for words in warnings if words.startswith(_HEAD)), "")


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def comments_warning(count: int) -> str:
    """A sentence for the reviewer about ``count`` comments, or "" where there are none."""
    if not count:
        return ""
    if count == 1:
        return "The file holds 1 comment, kept apart from the text."
    return f"The file holds {count:,} comments, kept apart from the text."
