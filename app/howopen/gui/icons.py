# SPDX-License-Identifier: Apache-2.0
"""The program's own icons, coloured by token and drawn with the same 1.5 px stroke at every size."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from howopen import assets
from howopen.gui.theme import Theme

GRID: Final = 20
STROKE: Final = 1.5
_SIZES: Final = (12, 16, 20)


@lru_cache(maxsize=64)
def source(name: str) -> str:
    """The SVG text of an icon.

    Raises:
        FileNotFoundError: if there is no icon of that name.
    """
    return assets.resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, color: QColor, size: int, *, stroke: float = STROKE, ratio: float = 1.0) -> QPixmap:
    """An icon as a picture of ``size`` device-independent pixels whose lines are ``stroke`` of them wide."""
    svg = source(name).replace("currentColor", color.name())
    svg = svg.replace(f'stroke-width="{STROKE}"', f'stroke-width="{stroke * GRID / size:.3f}"')
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, theme: Theme, token: str = "text2", *, disabled: str = "text3") -> QIcon:
    """An icon in the colour of ``token``; it keeps that colour, so ask again when the theme changes."""
    result = QIcon()
    # Only what this zoom and these screens ask for: drawing every size of every icon took a fifth of the start.
    ratios = {1.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}
    for size in sorted({round(theme.px(size) * ratio) for size in _SIZES for ratio in ratios}):
        stroke = STROKE * max(1, size // 16) if size > GRID else STROKE
        result.addPixmap(_drawn_once(name, theme.color(token), size, stroke))
        result.addPixmap(_drawn_once(name, theme.color(disabled), size, stroke), QIcon.Mode.Disabled)
    return result


def _drawn_once(name: str, color: QColor, size: int, stroke: float) -> QPixmap:
    """The picture of an icon out of Qt's cache: most icons stand in several places of the window."""
    key = f"{name} {color.name()} {size} {stroke}"
    drawn = QPixmap()
    if not QPixmapCache.find(key, drawn):
        drawn = pixmap(name, color, size, stroke=stroke)
        QPixmapCache.insert(key, drawn)
    return drawn
