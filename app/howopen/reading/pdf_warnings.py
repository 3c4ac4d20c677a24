# SPDX-License-Identifier: Apache-2.0
"""What a reviewer is told of pages that could not be read, or only by recognising their text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


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
            needed = " Text recognition (OCR) would be needed." if self.pictured else ""
            what = "a picture or empty" if self.pictured else "empty"
            yield f"{_named(silent, 'holds', 'hold')} no text: {what}.{needed}"
        if self.recognised:
            read = _named(self.recognised, "was", "were")
            yield f"{read} read from pictures by text recognition (OCR): check the words against the original."
        if self.mute:
            yield f"{_named(self.mute, 'holds', 'hold')} no text that text recognition (OCR) could read."
        if self.damaged:
            yield f"{_named(self.damaged, 'holds', 'hold')} no text that could be read: the file is damaged there."


def _named(numbers: Sequence[int], one: str, several: str) -> str:
    """The pages in words: "Page 3 holds" or "Pages 3 to 5 and 9 hold"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    shown = [str(run[0]) if len(run) == 1 else f"{run[0]} to {run[-1]}" for run in runs]
    if len(numbers) == 1:
        return f"Page {shown[0]} {one}"
    listed = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    return f"Pages {listed} {several}"
