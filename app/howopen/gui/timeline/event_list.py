# SPDX-License-Identifier: Apache-2.0
"""What a version changed, clause by clause: the model, and how a row is painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from howopen.domain.comparison import Direction
from howopen.domain.timeline import ClauseEvent, Revision
from howopen.gui import signs
from howopen.gui.compare.change_item import two_lines
from howopen.gui.theme import Theme
from howopen.gui.timeline.rows import RIGHT, ROOT, Index, RowDelegate
from howopen.gui.timeline.wording import TURNS, event_place, event_title, spoken_event
from howopen.gui.translation.texts import tr

EVENT_ROLE: Final = int(Qt.ItemDataRole.UserRole)
PLACE_ROLE: Final = EVENT_ROLE + 1
_LEFT: Final = 40
_MARGIN: Final = 14
_PADDING: Final = 7


class EventModel(QAbstractListModel):
    """A version's events, the weightiest first; all of them, or those of one direction."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revision: Revision | None = None
        self._direction: Direction | None = None
        self._events: tuple[ClauseEvent, ...] = ()

    def show_revision(self, revision: Revision | None) -> None:
        """Lists another version's events, or none."""
        self._revision = revision
        self._list()

    def set_direction(self, direction: Direction | None) -> None:
        """Lists the events of one direction, or all."""
        self._direction = direction
        self._list()

    def event_at(self, row: int) -> ClauseEvent | None:
        """The event in ``row``, or None where there is no such row."""
        return self._events[row] if 0 <= row < len(self._events) else None

    def _list(self) -> None:
        self.beginResetModel()
        events = self._revision.events if self._revision else ()
        self._events = tuple(event for event in events if self._direction in {None, event.direction})
        self.endResetModel()

    # Qt's own names from here on.

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many events are listed."""
        return 0 if parent.isValid() else len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title, tooltip, spoken text, the event itself and its place."""
        event = self.event_at(index.row()) if index.isValid() else None
        if self._revision is None or event is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return event_title(self._revision, event)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{event_title(self._revision, event)}\n{signs.category_name(event.category)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_event(self._revision, event)
            case _ if role == EVENT_ROLE:
                return event
            case _ if role == PLACE_ROLE:
                return event_place(self._revision, event)
        return None


class EventDelegate(RowDelegate):
    """A row: direction, title in two lines, code, section, and the direction's word."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)

    def _title(self, text: str, width: float) -> list[str]:
        font = self.theme.font("row")
        room = width - self.theme.px(_LEFT) - self.theme.px(_MARGIN)
        return two_lines(text, QFontMetricsF(font), QTextLayout(text, font), room)

    # Qt's own names from here on.

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the title's one or two lines and the line below need."""
        theme, width = self.theme, self.view.viewport().width()
        lines = len(self._title(str(index.data()), width))
        height = lines * theme.line_height("row") + theme.px(3) + theme.line_height("caption") + 2 * theme.px(_PADDING)
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the row."""
        theme, area, event = self.theme, QRectF(option.rect), index.data(EVENT_ROLE)
        painter.save()
        self.paint_ground(painter, option)
        top, left, size = area.top() + theme.px(_PADDING), area.left() + theme.px(_LEFT), theme.px(16)
        sign = QRectF(area.left() + theme.px(_MARGIN), top + theme.px(1), size, size)
        signs.paint_direction(painter, sign, event.direction, theme)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font("row"))
        metrics = QFontMetricsF(theme.font("row"))
        for line in self._title(str(index.data()), area.width()):
            baseline = top + (theme.line_height("row") + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(left, baseline), line)
            top += theme.line_height("row")
        below = QRectF(left, top + theme.px(3), area.right() - theme.px(_MARGIN) - left, theme.line_height("caption"))
        self._paint_below(painter, below, event, str(index.data(PLACE_ROLE)))
        painter.restore()

    def _paint_below(self, painter: QPainter, area: QRectF, event: ClauseEvent, place: str) -> None:
        """Code, what became of the clause and its section at the left, the direction's word at the right."""
        theme, sign = self.theme, signs.DIRECTIONS[event.direction]
        width = theme.px(signs.CODE_SIZE.width())
        signs.paint_category(painter, QRectF(area.left(), area.top(), width, area.height()), event.category, theme)
        token = "text2" if sign.token == "text3" else sign.token
        taken = self.words(painter, area, sign.word, role="caption-strong", token=token, align=RIGHT)
        rest = area.adjusted(width + theme.px(8), 0, -taken - theme.px(8), 0)
        words = " · ".join(part for part in (place, tr(TURNS[event.turn])) if part)
        self.words(painter, rest, words, role="caption", token="text2")
