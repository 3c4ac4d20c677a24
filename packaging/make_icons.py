# SPDX-License-Identifier: Apache-2.0
"""Draws the program's icon in every size and kind that the systems want: ``python packaging/make_icons.py FOLDER``."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent / "desktop" / "org.howopen.HowOpen.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
LARGEST = 1024  # what macOS wants for its sharpest screens


def draw(source: Path, side: int, target: Path) -> Path:
    """Draws ``source`` as a PNG of ``side`` pixels; returns ``target``."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter, QRectF(0, 0, side, side))
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"{target} could not be written")
    return target


def make(folder: Path) -> None:
    """Writes PNGs as ``SIDE.png``, ``howopen.ico`` for Windows and ``howopen.icns`` for macOS."""
    folder.mkdir(parents=True, exist_ok=True)
    for side in (*SIZES, LARGEST):
        draw(SOURCE, side, folder / f"{side}.png")
    with Image.open(folder / f"{LARGEST}.png") as image:
        image.save(folder / "howopen.ico", sizes=[(side, side) for side in SIZES if side <= 256])
        image.save(folder / "howopen.icns")


if __name__ == "__main__":
    make(Path(sys.argv[1]))
