# SPDX-License-Identifier: Apache-2.0
"""Places on the pages of a PDF."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the PDF's own coordinates: points from the page's lower left corner, before it is turned."""

    left: float
    bottom: float
    right: float
    top: float

    def joined(self, other: Box) -> Box:
        """The smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.bottom, other.bottom),
            max(self.right, other.right),
            max(self.top, other.top),
        )


@dataclass(frozen=True, slots=True)
class PageBoxes:
    """Where words stand on a page, numbered from 1: one box a printed line, in reading order."""

    page: int
    boxes: tuple[Box, ...]
