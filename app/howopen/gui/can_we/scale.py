# SPDX-License-Identifier: Apache-2.0
"""Where a figure and a limit stand on a logarithmic scale: pure geometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

LEAST_DECADES = 3
MOST_LABELS = 6


@dataclass(frozen=True, slots=True)
class Scale:
    """A logarithmic scale from 10 to the power ``low`` to 10 to the power ``high``."""

    low: int
    high: int

    def at(self, amount: float) -> float:
        """Where ``amount`` stands, 0 at the left end to 1 at the right; what lies outside stands at the end."""
        if amount <= 0:
            return 0.0
        return min(1.0, max(0.0, (log10(amount) - self.low) / (self.high - self.low)))

    def ticks(self) -> tuple[float, ...]:
        """Round amounts for labels, at most ``MOST_LABELS``, the ends among them where all fit."""
        step = ceil((self.high - self.low + 1) / MOST_LABELS)
        return tuple(10.0**power for power in range(self.low, self.high + 1, step))


def scale_for(limit: float, figures: Sequence[float]) -> Scale:
    """The scale that shows the limit with room above it, and every figure."""
    amounts = [amount for amount in (limit, *figures) if amount > 0] or [1.0]
    high = floor(log10(max(amounts))) + 1
    low = floor(log10(min(amounts)))
    return Scale(min(low, high - LEAST_DECADES), high)


def side_by_side(
    first: tuple[float, float], second: tuple[float, float], width: float, gap: float
) -> tuple[float, float]:
    """Left edges of two labels, each (where its middle should be, its width), that don't overlap within ``width``."""
    lefts = [min(max(middle - wide / 2, 0.0), max(width - wide, 0.0)) for middle, wide in (first, second)]
    left, right = (0, 1) if first[0] <= second[0] else (1, 0)
    widths = (first[1], second[1])
    over = lefts[left] + widths[left] + gap - lefts[right]
    if over > 0:
        lefts[left] = max(0.0, lefts[left] - over)
        lefts[right] = max(lefts[right], lefts[left] + widths[left] + gap)
    return lefts[0], lefts[1]
