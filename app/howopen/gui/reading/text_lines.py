# SPDX-License-Identifier: Apache-2.0
"""How the words of a document are set in lines, whichever way they run."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLine, QTextOption

from howopen.gui.reading.bidi import runs_left

_WRAP: Final = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def option_for(text: str) -> QTextOption:
    """How to break ``text`` into lines: where it runs from right to left, they begin at the right."""
    option = QTextOption()
    option.setWrapMode(_WRAP)
    if runs_left(text):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def stretches(line: QTextLine, begin: int, stop: int) -> list[tuple[float, float]]:
    """Left and right of each part of a line in which the characters ``begin`` to ``stop`` stand together.

    Places are UTF-16 units of the layout's text. Where directions mix, characters that follow each other may stand
    apart; the parts come from left to right.
    """
    boxes = [run.boundingRect() for run in line.glyphRuns(begin, stop - begin)]
    parts: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes if box.width() > 0):
        if parts and left <= parts[-1][1] + 1:
            parts[-1] = (parts[-1][0], max(parts[-1][1], right))
        else:
            parts.append((left, right))
    return parts
