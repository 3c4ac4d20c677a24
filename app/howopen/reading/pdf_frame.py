# SPDX-License-Identifier: Apache-2.0
"""From the coordinates of a PDF to those of a reader: text upright, points from the left and top edge."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """A box in points from the left and top edge of a page as it is read."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A page's edges in PDF coordinates, and by how many quarters its lines of text run against the horizontal.

    One ``quarter`` is text that runs up the page, two is text on its head, three is text that runs down. Whether the
    page itself is turned for display does not matter: upright is how the words stand.
    """

    left: float
    bottom: float
    right: float
    top: float
    quarters: int = 0

    @property
    def width(self) -> float:
        """Of the page as it is read."""
        return self.top - self.bottom if self.quarters % 2 else self.right - self.left

    @property
    def height(self) -> float:
        """Of the page as it is read."""
        return self.right - self.left if self.quarters % 2 else self.top - self.bottom

    def place(self, left: float, bottom: float, right: float, top: float) -> Place:
        """Where a box of PDF coordinates stands for the reader."""
        match self.quarters:
            case 1:
                return Place(bottom - self.bottom, left - self.left, top - self.bottom, right - self.left)
            case 2:
                return Place(self.right - right, bottom - self.bottom, self.right - left, top - self.bottom)
            case 3:
                return Place(self.top - top, self.right - right, self.top - bottom, self.right - left)
            case _:
                return Place(left - self.left, self.top - top, right - self.left, self.top - bottom)


def quarters_of(across: float, up: float) -> int | None:
    """The quarters of a line of text that runs that far across and up; None where it runs aslant."""
    turned = math.degrees(math.atan2(up, across)) / 90
    nearest = round(turned)
    return nearest % 4 if abs(turned - nearest) < 0.05 else None
