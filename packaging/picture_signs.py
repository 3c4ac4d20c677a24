# SPDX-License-Identifier: Apache-2.0
"""Paints the sheet of the visual language for the docs: every sign, code, ladder and colour, in light and dark.

PYTHONPATH=app python packaging/picture_signs.py [FOLDER]
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "app"))

from PySide6.QtCore import QPointF, QRectF, Qt  # noqa: E402 - the platform is chosen before Qt loads
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap  # noqa: E402

from howopen.assets import taxonomy, type_roles  # noqa: E402
from howopen.domain.facts import OpennessClass  # noqa: E402
from howopen.gui import signs  # noqa: E402
from howopen.gui.application import prepared  # noqa: E402
from howopen.gui.theme import Theme  # noqa: E402

Paint = Callable[[QPainter, QRectF], None]
SIZE = (1160, 800)
ROW = 24.0
COLUMN = 380.0
INKS = (
    "removed",
    "added",
    "changed",
    "moved",
    "tighter",
    "looser",
    "meets",
    "fails",
    "arguable",
    "undecided",
    "accent",
)


def groups(theme: Theme) -> Iterator[tuple[str, list[tuple[Paint, float, str]]]]:
    """Each group of signs: how one is painted, how wide it is, and its words."""
    yield (
        "What a clause does",
        [
            (partial(_swap, signs.paint_effect, effect, theme), signs.EFFECT_SIZE, f"{sign.word}. {sign.help}")
            for effect, sign in signs.EFFECTS.items()
        ],
    )
    yield (
        "Verdicts",
        [
            (partial(_swap, signs.paint_verdict, verdict, theme), signs.VERDICT_SIZE, f"{sign.word}. {sign.help}")
            for verdict, sign in signs.VERDICTS.items()
        ],
    )
    yield (
        "Directions",
        [
            (partial(_swap, signs.paint_direction, direction, theme), signs.DIRECTION_SIZE, f"{sign.word}. {sign.help}")
            for direction, sign in signs.DIRECTIONS.items()
        ],
    )
    yield (
        "How open",
        [
            (partial(_swap, signs.paint_ladder, kind, theme), signs.LADDER_SIZE.width(), signs.class_word(kind))
            for kind in OpennessClass
        ],
    )
    for group, name in signs.GROUPS.items():
        yield (
            name,
            [
                (partial(_swap, signs.paint_category, info.category, theme), signs.CODE_SIZE.width(), info.name)
                for info in taxonomy().values()
                if info.group == group
            ],
        )
    yield "Colours of words", [(partial(_wash, ink, theme), 40.0, ink) for ink in INKS]
    yield "Type", [(_nothing, 0.0, role) for role in type_roles()]


def _swap(paint: Callable[..., None], meaning: object, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    paint(painter, rect, meaning, theme)


def _nothing(_painter: QPainter, _rect: QRectF) -> None:
    """Type shows itself by its words."""


def _wash(ink: str, theme: Theme, painter: QPainter, rect: QRectF) -> None:
    """The ink on its ground."""
    painter.fillRect(rect.adjusted(0, -2, 0, 2), theme.color(f"{ink}wash"))
    painter.setPen(theme.color(ink))
    painter.setFont(theme.font("body-strong"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "Words")


def sheet(theme: Theme) -> QPixmap:
    """The whole sheet, at twice its size."""
    picture = QPixmap(2 * SIZE[0], 2 * SIZE[1])
    picture.setDevicePixelRatio(2)
    picture.fill(theme.color("surface"))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    at = QPointF(24, 20)
    for name, entries in groups(theme):
        if at.y() + ROW * (len(entries) + 1) > SIZE[1] - 12:
            at = QPointF(at.x() + COLUMN, 20)
        at = _paint_group(painter, at, name, entries, theme)
    painter.end()
    return picture


def _paint_group(
    painter: QPainter, at: QPointF, name: str, entries: list[tuple[Paint, float, str]], theme: Theme
) -> QPointF:
    """Paints a group; returns where the next one begins."""
    painter.setPen(theme.color("text2"))
    painter.setFont(theme.font("caption-strong"))
    painter.drawText(QRectF(at.x(), at.y(), COLUMN, ROW), Qt.AlignmentFlag.AlignVCenter, name)
    y = at.y() + ROW
    for paint, width, words in entries:
        height = (
            signs.LADDER_SIZE.height() if width == signs.LADDER_SIZE.width() else min(width, signs.CODE_SIZE.height())
        )
        paint(painter, QRectF(at.x(), y + (ROW - height) / 2, width, height))
        font = theme.font(words if words in type_roles() else "body")
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        left = at.x() + (width + 10 if width else 0)
        line = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, COLUMN - (left - at.x()) - 16)
        painter.drawText(QRectF(left, y, COLUMN, ROW), Qt.AlignmentFlag.AlignVCenter, line)
        y += ROW
    return QPointF(at.x(), y + 10)


def main(folder: Path) -> None:
    """Writes signs-light.png and signs-dark.png."""
    application = prepared(sys.argv[:1])
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        path = folder / f"signs-{mode}.png"
        sheet(Theme(mode=mode)).save(str(path))
        print(path)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures")
