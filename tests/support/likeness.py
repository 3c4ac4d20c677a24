# SPDX-License-Identifier: Apache-2.0
"""How far two pictures differ for an eye: letters may be drawn otherwise, but nothing may move or change colour."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

BLOCK: Final = 8
"""Pixels of a side of the squares that are compared: about a letter."""

TELLING: Final = 14.0
"""From so much difference of a square's mean colour, of 255, an eye sees it."""

TOLERATED: Final = 0.002
"""Of all squares so many may differ: an arrow from another font here and there, not a button."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How much of a picture differs, from 0 to 1, and where the most different square lies, in pixels."""

    share: float
    worst: tuple[int, int]
    strength: float

    @property
    def tolerated(self) -> bool:
        """Whether an eye would take both pictures for the same."""
        return self.share <= TOLERATED


def difference(a: Path, b: Path) -> Difference:
    """The difference of two pictures; 1.0 where their sizes differ or one is not there."""
    if not (a.is_file() and b.is_file()):
        return Difference(1.0, (0, 0), 255.0)
    with Image.open(a) as first, Image.open(b) as second:
        if first.size != second.size:
            return Difference(1.0, (0, 0), 255.0)
        apart = np.abs(_squares(first) - _squares(second)).max(axis=2)
    row, column = np.unravel_index(int(apart.argmax()), apart.shape)
    share = float((apart >= TELLING).mean())
    return Difference(share, (int(column) * BLOCK, int(row) * BLOCK), float(apart.max()))


def keep(picture: Path, folder: Path) -> Path:
    """Keeps a picture as it is, in a third of its size; returns where it lies."""
    kept = folder / f"{picture.stem}.webp"
    with Image.open(picture) as image:
        image.convert("RGB").save(kept, lossless=True)
    return kept


def _squares(picture: Image.Image) -> NDArray[np.float64]:
    """The mean colour of each square, after a blur of a pixel or so."""
    soft = picture.convert("RGB").filter(ImageFilter.GaussianBlur(1.5))
    pixels = np.asarray(soft, dtype=np.float64)
    height, width = pixels.shape[0] // BLOCK * BLOCK, pixels.shape[1] // BLOCK * BLOCK
    blocks = pixels[:height, :width].reshape(height // BLOCK, BLOCK, width // BLOCK, BLOCK, 3)
    means: NDArray[np.float64] = blocks.mean(axis=(1, 3))
    return means
