# SPDX-License-Identifier: Apache-2.0
"""Where paragraphs stand below each other while most of them are not laid out yet."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, islice


class Flow:
    """Heights of stacked blocks: estimates until each is measured. All figures are pixels.

    Tops are worked out again only after a height changed, in one pass.
    """

    def __init__(self, estimates: Sequence[float]) -> None:
        self._heights = list(estimates)
        self._measured = [False] * len(self._heights)
        self._first_waiting = 0
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def measured(self, index: int) -> bool:
        """Whether the height of block ``index`` is known and not estimated."""
        return self._measured[index]

    def measure(self, index: int, height: float) -> None:
        """Sets the true height of block ``index``."""
        self._measured[index] = True
        if height != self._heights[index]:
            self._heights[index] = height
            self._tops = None

    def forget(self, index: int) -> None:
        """Block ``index`` must be measured again; its last height is the estimate."""
        self._measured[index] = False
        self._first_waiting = min(self._first_waiting, index)

    def waiting(self, limit: int) -> tuple[int, ...]:
        """The first blocks that are not measured, at most ``limit``."""
        found = tuple(islice((i for i in range(self._first_waiting, len(self)) if not self._measured[i]), limit))
        self._first_waiting = found[0] if found else len(self)
        return found

    def top(self, index: int) -> float:
        """Where block ``index`` begins."""
        return self._edges()[index]

    def height(self, index: int) -> float:
        """How high block ``index`` is."""
        return self._heights[index]

    @property
    def total(self) -> float:
        """The height of all blocks."""
        return self._edges()[-1]

    def at(self, y: float) -> int:
        """The block that holds ``y``; the first or last one outside. -1 where there are no blocks."""
        if not self._heights:
            return -1
        found = bisect_right(self._edges(), y) - 1
        return max(0, min(found, len(self._heights) - 1))

    def within(self, top: float, bottom: float) -> range:
        """The blocks that touch the band from ``top`` to ``bottom``."""
        if not self._heights:
            return range(0)
        return range(self.at(top), self.at(bottom) + 1)

    def _edges(self) -> list[float]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops
