# SPDX-License-Identifier: Apache-2.0
"""The versions as rows, newest first: the model, and how a row is painted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from howopen.domain.comparison import Direction
from howopen.domain.timeline import Revision, Timeline, VersionKind
from howopen.gui import signs
from howopen.gui.timeline.rows import RIGHT, ROOT, Index, RowDelegate, paint_counts
from howopen.gui.timeline.wording import directions, headline, short_date, short_id, spoken_version, words_changed

REVISION_ROLE: Final = int(Qt.ItemDataRole.UserRole)
NUMBER_ROLE: Final = REVISION_ROLE + 1  # the index in Timeline.revisions
_PADDING: Final = 8
_LANE: Final = 38


class VersionModel(QAbstractListModel):
    """A timeline's versions, newest first; all of them, or those that changed words that count."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._revisions: tuple[Revision, ...] = ()
        self._real_only = False
        self._order: tuple[int, ...] = ()

    @property
    def order(self) -> tuple[int, ...]:
        """The indexes of the listed revisions, newest first."""
        return self._order

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Lists another timeline's versions, or none."""
        self._revisions = timeline.revisions if timeline else ()
        self._list()

    def set_real_only(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Leaves the formal versions out, or lists them too."""
        if on != self._real_only:
            self._real_only = on
            self._list()

    def row_of(self, number: int) -> int | None:
        """The row of a revision, or None where it is not listed."""
        return self._order.index(number) if number in self._order else None

    def _list(self) -> None:
        self.beginResetModel()
        self._order = tuple(
            number
            for number in reversed(range(len(self._revisions)))
            if not self._real_only or self._revisions[number].kind is not VersionKind.FORMAL
        )
        self.endResetModel()

    # Qt's own names from here on.

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many versions are listed."""
        return 0 if parent.isValid() else len(self._order)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Date, tooltip, spoken text, the revision itself and its number."""
        if not index.isValid() or index.row() >= len(self._order):
            return None
        revision = self._revisions[self._order[index.row()]]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return short_date(revision.version.date)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(
                    part for part in (headline(revision), revision.version.note, revision.version.id) if part
                )
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_version(revision)
            case _ if role == REVISION_ROLE:
                return revision
            case _ if role == NUMBER_ROLE:
                return self._order[index.row()]
        return None


class VersionDelegate(RowDelegate):
    """A row: a dot or a tick, date and directions, what the version did, how many words, and its short id."""

    # Qt's own names from here on.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Three lines."""
        theme = self.theme
        lines = theme.line_height("body") + theme.line_height("row") + theme.line_height("caption")
        return QSize(self.view.viewport().width(), lines + 2 * theme.px(_PADDING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the row."""
        theme, revision = self.theme, index.data(REVISION_ROLE)
        formal = revision.kind is VersionKind.FORMAL
        painter.save()
        self.paint_ground(painter, option)
        area = QRectF(option.rect).adjusted(theme.px(_LANE), theme.px(_PADDING), -theme.px(14), -theme.px(_PADDING))
        first = QRectF(area.left(), area.top(), area.width(), theme.line_height("body"))
        lane = QRectF(option.rect.left(), first.top(), theme.px(_LANE), first.height())
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_mark(painter, lane, formal=formal, selected=selected)
        taken = self._paint_directions(painter, first, revision)
        first.setRight(first.right() - taken)
        self.words(painter, first, str(index.data()), role="body" if formal else "body-strong")
        second = QRectF(area.left(), first.bottom(), area.width(), theme.line_height("row"))
        self.words(painter, second, headline(revision), role="row", token="text2" if formal else "text")
        third = QRectF(area.left(), second.bottom(), area.width(), theme.line_height("caption"))
        self._paint_third(painter, third, revision)
        painter.restore()

    def _paint_mark(self, painter: QPainter, lane: QRectF, *, formal: bool, selected: bool) -> None:
        theme = self.theme
        if formal:
            tick = QRectF(lane.center().x() - 0.75, lane.center().y() - theme.px(5), 1.5, theme.px(10))
            painter.fillRect(tick, theme.color("text2"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if selected else "text"))
        painter.drawEllipse(lane.center(), theme.px(4.5), theme.px(4.5))

    def _paint_directions(self, painter: QPainter, area: QRectF, revision: Revision) -> float:
        """Counts by direction at the right; the neutral sign with its word where a real change has none."""
        theme = self.theme
        if found := directions(revision):
            return paint_counts(painter, area, found, theme)
        if revision.kind is not VersionKind.REAL:
            return 0.0
        sign = signs.DIRECTIONS[Direction.NEUTRAL]
        width = QFontMetricsF(theme.font("row")).horizontalAdvance(sign.word)
        self.words(painter, area, sign.word, role="row", token="text2", align=RIGHT)
        size = theme.px(signs.DIRECTION_SIZE)
        left = area.right() - width - theme.px(4) - size
        signs.paint_direction(painter, QRectF(left, area.top(), size, area.height()), Direction.NEUTRAL, theme)
        return width + size + theme.px(12)

    def _paint_third(self, painter: QPainter, area: QRectF, revision: Revision) -> None:
        theme, name = self.theme, short_id(revision.version.id)
        counts = words_changed(revision)
        wanted = QFontMetricsF(theme.font("caption")).horizontalAdvance(counts) + theme.px(8)
        room = QRectF(area)
        room.setLeft(area.left() + min(wanted, area.width() * 0.8))  # figures are never cut; a long name may be
        self.words(painter, room, name, role="code", token="text2", align=RIGHT)
        self.words(painter, area, counts, role="caption", token="text2")
