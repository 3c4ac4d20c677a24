# SPDX-License-Identifier: Apache-2.0
"""A layout that goes on in a new line where a line is full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle

from howopen.gui.theme import Theme


def wrapped(sizes: Sequence[tuple[int, int]], width: int, gap: int) -> tuple[tuple[tuple[int, int], ...], int]:
    """Where parts of these widths and heights stand in lines of ``width``, and the height of all lines.

    Every line is as high as the highest part of all; a part is in the middle of its line.
    """
    line = max((height for _, height in sizes), default=0)
    places: list[tuple[int, int]] = []
    x = top = 0
    for wide, high in sizes:
        if x and x + wide > width:
            x, top = 0, top + line + gap
        places.append((x, top + (line - high) // 2))
        x += wide + gap
    return tuple(places), top + line


def in_the_middle(places: Sequence[tuple[int, int]], widths: Sequence[int], width: int) -> tuple[tuple[int, int], ...]:
    """The same places, each line moved to the middle of ``width``; ``widths`` are those of the parts."""
    ends: dict[int, int] = {}
    line, moved = 0, []
    for place, ((x, _), wide) in enumerate(zip(places, widths, strict=True)):
        line = place if x == 0 else line
        ends[line] = x + wide
        moved.append(line)
    return tuple((x + max(0, (width - ends[at]) // 2), y) for (x, y), at in zip(places, moved, strict=True))


class WrappingLayout(QLayout):
    """Parts beside each other, each in the size that it asks for, in as many lines as they need.

    ``gap`` and ``margins`` (left, top, right, bottom) are sizes of the design and follow the zoom. ``centred`` lines
    stand in the middle; a ``wide`` layout asks for room for one line, and takes less.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        gap: int,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        centred: bool = False,
        wide: bool = False,
    ) -> None:
        super().__init__()
        self._gap, self._centred, self._wide = 0, centred, wide
        self._items: list[QLayoutItem] = []
        theme.scale(self.setSpacing, gap)
        theme.scale(self.setContentsMargins, *margins)

    def _places(self, width: int) -> tuple[list[QLayoutItem], tuple[tuple[int, int], ...], int]:
        margins = self.contentsMargins()
        shown = [item for item in self._items if not item.isEmpty()]
        sizes = [(item.sizeHint().width(), item.sizeHint().height()) for item in shown]
        inside = width - margins.left() - margins.right()
        places, height = wrapped(sizes, inside, self._gap)
        if self._centred:
            places = in_the_middle(places, [wide for wide, _ in sizes], inside)
        return shown, places, height + margins.top() + margins.bottom()

    # Qt's own names from here on.

    def addItem(self, item: QLayoutItem) -> None:
        """Takes a part."""
        self._items.append(item)

    def count(self) -> int:
        """How many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """A part; None beyond the last."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Gives a part away; None beyond the last."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def spacing(self) -> int:
        """The gap between parts and between lines, in pixels."""
        return self._gap

    def setSpacing(self, gap: int) -> None:
        """Sets the gap between parts and between lines, in pixels."""
        self._gap = gap
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Neither way."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at ``width``."""
        return self._places(width)[2]

    def minimumSize(self) -> QSize:
        """Room for the widest part, and for one line; more lines are asked for with the width."""
        margins = self.contentsMargins()
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        widest = max((size.width() for size in sizes), default=0)
        highest = max((size.height() for size in sizes), default=0)
        return QSize(widest + margins.left() + margins.right(), highest + margins.top() + margins.bottom())

    def sizeHint(self) -> QSize:
        """As narrow as it goes where the width comes from outside; one line where it is asked for."""
        least = self.minimumSize()
        if not self._wide:
            return least
        margins = self.contentsMargins()
        widths = [item.sizeHint().width() + self._gap for item in self._items if not item.isEmpty()]
        return QSize(max(sum(widths) - self._gap + margins.left() + margins.right(), least.width()), least.height())

    def setGeometry(self, rect: QRect) -> None:
        """Places the parts; from right to left in a window that is read so."""
        super().setGeometry(rect)
        shown, places, _ = self._places(rect.width())
        margins = self.contentsMargins()
        for item, (x, y) in zip(shown, places, strict=True):
            corner = rect.topLeft() + QPoint(margins.left() + x, margins.top() + y)
            item.setGeometry(QStyle.visualRect(self._direction(), rect, QRect(corner, item.sizeHint())))

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()
