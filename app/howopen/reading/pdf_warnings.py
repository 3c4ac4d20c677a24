# SPDX-License-Identifier: Apache-2.0
"""What a reviewer is told of pages that could not be read, or only by recognising their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final


@dataclass(slots=True)
class Pages:
    """The numbers of pages by what became of them; those of no list were read as text.

    ``blank`` ones show nothing, ``pictured`` ones show something but hold no text, ``mute`` ones are pictures in which
    no text was recognised, ``recognised`` ones gave it, and ``damaged`` ones cannot be loaded.
    """

    blank: list[int] = field(default_factory=list)
    pictured: list[int] = field(default_factory=list)
    mute: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    damaged: list[int] = field(default_factory=list)

    @property
    def unread(self) -> tuple[int, ...]:
        """Those that show something of which no word is known."""
        return tuple(sorted((*self.pictured, *self.mute)))

    def sentences(self) -> Iterator[str]:
        """A sentence for each fate that some page had."""
        if silent := sorted((*self.blank, *self.pictured)):
            yield _told(silent, *(_PICTURED if self.pictured else _BLANK))
        if self.recognised:
            yield _told(self.recognised, *_RECOGNISED)
        if self.mute:
            yield _told(self.mute, *_MUTE)
        if self.damaged:
            yield _told(self.damaged, *_DAMAGED)


# What is said of one page, and of several.
_BLANK: Final = ("Page {pages} holds no text: empty.", "Pages {pages} hold no text: empty.")
_PICTURED: Final = (
    "Page {pages} holds no text: a picture or empty. Text recognition (OCR) would be needed.",
    "Pages {pages} hold no text: a picture or empty. Text recognition (OCR) would be needed.",
)
_RECOGNISED: Final = (
    "Page {pages} was read from pictures by text recognition (OCR): check the words against the original.",
    "Pages {pages} were read from pictures by text recognition (OCR): check the words against the original.",
)
_MUTE: Final = (
    "Page {pages} holds no text that text recognition (OCR) could read.",
    "Pages {pages} hold no text that text recognition (OCR) could read.",
)
_DAMAGED: Final = (
    "Page {pages} holds no text that could be read: the file is damaged there.",
    "Pages {pages} hold no text that could be read: the file is damaged there.",
)


def _told(numbers: Sequence[int], one: str, several: str) -> str:
    """The sentence with the pages in words: "3", or "3 to 5 and 9"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    listed = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    return (one if len(numbers) == 1 else several).format(pages=listed)
