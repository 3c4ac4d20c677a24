# SPDX-License-Identifier: Apache-2.0
"""The audit trail: time, sign, who did what, day by day; an entry tells everything about itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QListView, QStyleOptionViewItem, QVBoxLayout, QWidget

from howopen.domain.review import Act, AuditEntry, Review
from howopen.gui.icons import icon
from howopen.gui.review.marked import MarkedGrid
from howopen.gui.review.standing import Standing, paint_bubble, paint_standing
from howopen.gui.review.wording import clock, day_words, entry_detail, entry_sentence, entry_words, moment
from howopen.gui.theme import Theme
from howopen.gui.timeline.pieces import Piece, PieceKind
from howopen.gui.timeline.rows import ROOT, Index, RowDelegate, prepare
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.buttons import Button, Choice, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

ENTRY_ROLE: Final = int(Qt.ItemDataRole.UserRole)
PARTS_ROLE: Final = ENTRY_ROLE + 1
_SIGNS: Final = {
    Act.CONFIRMED: Standing.CONFIRMED,
    Act.CORRECTED: Standing.CORRECTED,
    Act.REJECTED: Standing.REJECTED,
    Act.ADDED: Standing.ADDED,
    Act.REOPENED: Standing.OPEN,
}
_NOTES: Final = frozenset({Act.REMARKED, Act.COMMENTED})
_ICONS: Final = {
    Act.SIGNED: "lock", Act.UNSIGNED: "lock", Act.UNDID: "undo", Act.REDID: "undo", Act.OPENED: "document",
    Act.CLOSED: "close", Act.ALIGNED: "link", Act.RELEASED: "link", Act.PLANNED: "settings", Act.RULED: "settings",
}  # fmt: skip
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Told(StrEnum):
    """Which entries are listed; the value is the text shown, in English."""

    TODAY = mark("Today")
    DOCUMENT = mark("This document")
    ALL = mark("All documents")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: an entry, or the day that the entries below it are of."""

    day: str
    entry: AuditEntry | None = None


def lines(entries: tuple[AuditEntry, ...], today: date) -> tuple[Line, ...]:
    """The entries, newest first, with a line for each day where there are several."""
    found: list[Line] = []
    days = {_day(entry) for entry in entries}
    for entry in reversed(entries):
        words = day_words(_day(entry), today)
        if len(days) > 1 and (not found or found[-1].day != words):
            found.append(Line(words))
        found.append(Line(words, entry))
    return tuple(found)


def _day(entry: AuditEntry) -> date:
    return entry.stamp.when.astimezone().date()


class AuditModel(QAbstractListModel):
    """The lines; an entry is under ``ENTRY_ROLE``, its words under ``PARTS_ROLE``."""

    def __init__(self, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._audit: tuple[AuditEntry, ...] = ()
        self._review: Review | None = None
        self._lines: tuple[Line, ...] = ()
        self._told = Told.DOCUMENT
        self.hidden = 0

    def show(self, audit: tuple[AuditEntry, ...], review: Review | None, told: Told) -> None:
        """Lists entries of another trail, or other ones of it."""
        self._audit, self._review, self._told = audit, review, told
        today = self._now().astimezone().date()
        held = tuple(self._held(today))
        self.hidden = len(audit) - len(held)
        self.beginResetModel()
        self._lines = lines(held, today)
        self.endResetModel()

    def entry(self, row: int) -> AuditEntry | None:
        """The entry in ``row``; None for a day's line."""
        return self._lines[row].entry if 0 <= row < len(self._lines) else None

    def _held(self, today: date) -> Iterator[AuditEntry]:
        sha256 = self._review.found.document.sha256 if self._review else ""
        for entry in self._audit:
            of_document = entry.document in {sha256, ""}
            if self._told is Told.ALL or (of_document and (self._told is Told.DOCUMENT or _day(entry) == today)):
                yield entry

    # Qt's own names from here on.

    def rowCount(self, parent: Index = ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A day's line cannot be chosen."""
        if not index.isValid() or self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Words, tooltip and spoken text of a line, the entry itself and its words in two parts."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if line.entry is None:
            return line.day if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(entry_words(line.entry, self._review))
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(f"{name}: {words}" for name, words in entry_detail(line.entry))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{moment(line.entry.stamp.when, self._now())}: {entry_sentence(line.entry)}"
            case _ if role == ENTRY_ROLE:
                return line.entry
            case _ if role == PARTS_ROLE:
                return entry_words(line.entry, self._review)
        return None


class AuditDelegate(RowDelegate):
    """A row: time, sign, who did what (bold), and to what."""

    # Qt's own names from here on.

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line."""
        return QSize(self.view.viewport().width(), self.theme.px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the line of an entry or a day."""
        theme, area, entry = self.theme, QRectF(option.rect), index.data(ENTRY_ROLE)
        painter.save()
        inside = area.adjusted(theme.px(14), 0, -theme.px(10), 0)
        if not isinstance(entry, AuditEntry):
            painter.fillRect(area, theme.color("window"))
            self.words(painter, inside, str(index.data()), role="caption-strong", token="text2")
        else:
            self.paint_ground(painter, option)
            self.words(painter, inside, clock(entry.stamp.when), role="secondary", token="text2")
            side = theme.px(14)
            place = QRectF(inside.left() + theme.px(48), area.center().y() - side / 2, side, side)
            _paint_act(painter, place, entry.act, theme)
            verb, words = index.data(PARTS_ROLE)
            rest = inside.adjusted(theme.px(74), 0, 0, 0)
            used = self.words(painter, rest, verb, role="row-strong")
            gap = QFontMetricsF(theme.font("row")).horizontalAdvance(" ")
            self.words(painter, rest.adjusted(used + gap, 0, 0, 0), words, role="row", token="text2")
        painter.restore()


def _paint_act(painter: QPainter, place: QRectF, act: Act, theme: Theme) -> None:
    if act in _SIGNS:
        paint_standing(painter, place, _SIGNS[act], theme)
    elif act in _NOTES:
        paint_bubble(painter, place, theme)
    else:
        icon(_ICONS[act], theme, "text2").paint(painter, place.toRect())


class AuditList(QListView):
    """The list; Enter goes to the finding of an entry.

    Signals:
        entered: Enter or a double click.
    """

    entered = Signal()

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the finding; letters go up to the view, which knows what they do."""
        if event.key() in _ENTER:
            self.entered.emit()
        elif event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)


class AuditPane(Frame):
    """The list, and everything about the chosen entry; ``told`` chooses which entries are listed.

    Signals:
        finding_chosen: the id of the finding of an entry.
    """

    finding_chosen = Signal(str)

    def __init__(self, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._theme = theme
        self._audit: tuple[AuditEntry, ...] = ()
        self._review: Review | None = None
        self.told = Choice(theme, name=tr("Entries shown"), kind="small")
        self.count = TextLabel("", theme, role="secondary", token="text2")
        self.model = AuditModel(now, self)
        self.list = AuditList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(AuditDelegate(theme, self.list))
        self.more = Button("", theme, kind="link")
        self.detail = MarkedGrid(theme)
        self._detail = Frame("foot")
        self.close_detail = IconButton("close", tr("Close the entry"), theme)
        self._lay_out()
        self._connect()

    def show_audit(self, audit: tuple[AuditEntry, ...], review: Review | None) -> None:
        """Shows the trail."""
        self._audit, self._review = audit, review
        self._list()

    def _list(self) -> None:
        self.model.show(self._audit, self._review, Told(self.told.currentData()))
        self.count.setText(counted(len(self._audit), "{n} entry", "{n} entries"))
        self.more.setText(tr("Show {hidden} more", hidden=f"{self.model.hidden:,}"))
        self.more.setAccessibleName(self.more.text())
        self.more.setVisible(self.model.hidden > 0)
        self._detail.hide()
        self.list.scrollToTop()

    def _show_more(self) -> None:
        self.told.setCurrentIndex(self.told.findData(Told.ALL if self.told.currentIndex() else Told.DOCUMENT))

    def _chosen(self, current: QModelIndex) -> None:
        entry = self.model.entry(current.row())
        self._detail.setVisible(entry is not None)
        if entry is not None:
            self.detail.show_rows([(name, (Piece(PieceKind.KEPT, words),)) for name, words in entry_detail(entry)])

    def _go(self) -> None:
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is not None and entry.subject:
            self.finding_chosen.emit(entry.subject)

    # From here on: how it is built.

    def _connect(self) -> None:
        self.told.currentIndexChanged.connect(self._list)
        self.more.clicked.connect(self._show_more)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.list.entered.connect(self._go)
        self.list.doubleClicked.connect(self._go)
        self.close_detail.clicked.connect(self._detail.hide)
        self._theme.changed.connect(self.list.doItemsLayout)

    def _lay_out(self) -> None:
        prepare(self.list, tr("Audit trail, newest first"))
        for told in Told:
            self.told.addItem(tr(told.value), told)
        self.told.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        link = QHBoxLayout()
        self._theme.scale(link.setContentsMargins, 14, 4, 14, 6)
        link.addWidget(self.count)
        link.addStretch(1)
        link.addWidget(self.more)
        inside = QHBoxLayout(self._detail)
        self._theme.scale(inside.setContentsMargins, 14, 8, 6, 8)
        inside.addWidget(self.detail, 1)
        inside.addWidget(self.close_detail, 0, Qt.AlignmentFlag.AlignTop)
        self._detail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(link)
        column.addWidget(self._detail)
