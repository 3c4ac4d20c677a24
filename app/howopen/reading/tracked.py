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
        counts = [
            f"{count:,} {kind if count == 1 else f'{kind}s'}"
            for count, kind in ((self.insertions, "insertion"), (self.deletions, "deletion"), (self.moves, "move"))
            if count
        ]
        if not counts:
            return ""
        names = list(self.authors)
        shown = [*names[:3], f"{len(names) - 3:,} others"] if len(names) > 4 else names
        by = f" by {_listed(shown)}" if shown else ""
        return f"{_HEAD}{_listed(counts)}{by}. {_READ_AS[tracked]}"


def tracked_words(warnings: Iterable[str]) -> str:
    """What the warnings of a document say of its tracked changes, and how they were read; "" where it has none."""
    return next((words.removeprefix(_HEAD) for words in warnings if words.startswith(_HEAD)), "")


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def comments_warning(count: int) -> str:
    """A sentence for the reviewer about ``count`` comments, or "" where there are none."""
    if not count:
        return ""
    return f"The file holds {count:,} {'comment' if count == 1 else 'comments'}, kept apart from the text."
