# SPDX-License-Identifier: Apache-2.0
"""The left and middle panes of the export dialog: formats, documents and file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from howopen.exporting import FormatInfo
from howopen.gui.dialogs.export_options import OptionsPane
from howopen.gui.dialogs.export_subject import Item, Subject
from howopen.gui.icons import icon
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, said, tr
from howopen.gui.views.library_rows import LEFT, RIGHT, RowDelegate
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button, CheckBox
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel

Index: TypeAlias = QModelIndex | QPersistentModelIndex

_FORMAT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_FORMAT_ROW: Final = 54


class FormatModel(QAbstractListModel):
    """The formats as a list."""

    def __init__(self, formats: Sequence[FormatInfo], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._formats = tuple(formats)

    # Qt's own names from here on.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is immutable
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self._formats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object | None:
        """What a cell shows, says and holds."""
        if not index.isValid() or index.row() >= len(self._formats):
            return None
        info = self._formats[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return said(info.label)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return f"{said(info.label)} ({info.suffix}): {said(info.description)}"
            case _ if role == _FORMAT_ROLE:
                return info
        return None


class FormatDelegate(RowDelegate):
    """A format: icon, label with its ending at the right, and below what it is."""

    # Qt's own names from here on.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one row or cell."""
        painter.save()
        self.paint_ground(painter, option, index)
        info: FormatInfo = index.data(_FORMAT_ROLE)
        px = self.theme.px
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        token = "accent" if selected else "text"
        inside = option.rect.adjusted(px(18), 0, -px(14), -1)
        side = px(20)
        box = QRect(inside.left(), inside.center().y() - side // 2, side, side)
        icon("document", self.theme, "accent" if selected else "text2").paint(painter, box)
        text = inside.adjusted(px(36), px(9), 0, 0)
        head = QRect(text.left(), text.top(), text.width() - px(48), self.theme.line_height("body"))
        about = QRect(text.left(), head.bottom() + 1, text.width(), self.theme.line_height("secondary"))
        self.words(painter, head, said(info.label), "body-strong" if selected else "body", token, LEFT)
        self.words(painter, about, said(info.description), "secondary", "text2", LEFT)
        # Beside the label: the longest of the descriptions need the whole width.
        ending = QRect(text.left(), head.top(), text.width(), head.height())
        self.words(painter, ending, info.suffix, "secondary", "text2", RIGHT)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        """The size at the present zoom."""
        return QSize(self.theme.px(200), self.theme.px(_FORMAT_ROW))


class FormatList(QWidget):
    """The formats; the arrow keys choose.

    Signals:
        changed: another format is chosen.
    """

    changed = Signal()

    def __init__(self, formats: Sequence[FormatInfo], theme: Theme) -> None:
        super().__init__()
        self._model = FormatModel(formats, self)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(FormatDelegate(theme, self.list))
        self.list.setAccessibleName(tr("Format"))
        self.list.setMouseTracking(True)
        self.list.setCurrentIndex(self._model.index(0, 0))
        self.list.selectionModel().currentChanged.connect(lambda: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(pane_head(tr("Format"), theme))
        column.addWidget(Frame("rule"))
        column.addWidget(self.list, 1)

    def chosen(self) -> int:
        """The place of the chosen format."""
        return self.list.currentIndex().row()

    def choose(self, place: int) -> None:
        """Chooses a format."""
        self.list.setCurrentIndex(self._model.index(place, 0))


class TargetPane(QWidget):
    """Which documents, and into which file.

    Signals:
        changed: other documents or options are chosen.
        change_requested: the person wants another file name or folder.
    """

    changed = Signal()
    change_requested = Signal()

    def __init__(self, subject: Subject, theme: Theme) -> None:
        super().__init__()
        self._subject = subject
        self._theme = theme
        self.boxes = tuple(self._box(place, item) for place, item in enumerate(subject.items))
        self.options = OptionsPane(subject.options, theme)
        self.options.changed.connect(self.changed)
        self._name = TextLabel("", theme)
        self._name.setWordWrap(True)
        self._folder = ElidedLabel("", theme, role="caption", token="text2")
        self.change = Button(tr("Change…"), theme, kind="link")
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self.change_requested)
        column = QVBoxLayout()
        theme.scale(column.setContentsMargins, 20, 14, 20, 14)
        theme.scale(column.setSpacing, 6)
        column.addWidget(TextLabel(tr("Documents"), theme, role="caption-strong", token="text2"))
        column.addWidget(self._documents())
        theme.space(column, 10)
        column.addWidget(self.options)
        theme.space(column, 10)
        column.addWidget(TextLabel(tr("Save as"), theme, role="caption-strong", token="text2"))
        column.addWidget(self._file())
        column.addWidget(self._folder)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(column))

    def chosen(self) -> tuple[Item, ...]:
        """The ticked documents."""
        return tuple(item for item, box in zip(self._subject.items, self.boxes, strict=True) if box.isChecked())

    def show_path(self, path: Path) -> None:
        """Says where the file will be."""
        self._name.setText(path.name)
        self._folder.setText(tr("in {folder}", folder=path.parent))

    def _box(self, place: int, item: Item) -> CheckBox:
        box = CheckBox("", self._theme)
        box.setChecked(place in self._subject.chosen)
        box.setEnabled(self._subject.choosable)
        box.setAccessibleName(item.name)
        box.toggled.connect(self.changed)
        return box

    def _documents(self) -> QWidget:
        px = self._theme.px
        rows = QVBoxLayout()
        self._theme.scale(rows.setContentsMargins, 10, 4, 10, 4)
        self._theme.scale(rows.setSpacing, 2)
        for box, item in zip(self.boxes, self._subject.items, strict=True):
            row = QHBoxLayout()
            self._theme.scale(row.setSpacing, 10)
            name = ElidedLabel(item.name, self._theme)
            name.setBuddy(box)
            row.addWidget(box)
            row.addWidget(name, 1)
            found = counted(len(item.analysis.clauses), "{n} clause", "{n} clauses")
            row.addWidget(TextLabel(found, self._theme, role="secondary", token="text2"))
            rows.addLayout(row)
        area = scrolling(rows)
        card = Frame("panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(area)
        card.setFixedHeight(min(rows.sizeHint().height(), px(230)) + 4)
        return card

    def _file(self) -> QWidget:
        card = Frame("panel")
        self._theme.scale(card.setMinimumHeight, 34)
        row = QHBoxLayout(card)
        self._theme.scale(row.setContentsMargins, 10, 6, 10, 6)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(IconLabel("document", self._theme, token="text2", size=16))
        row.addWidget(self._name, 1)
        row.addWidget(self.change)
        return card


def pane_head(text: str, theme: Theme) -> TextLabel:
    """The head of a pane of the dialog."""
    head = TextLabel(text, theme, role="caption-strong", token="text2")
    theme.scale(head.setContentsMargins, 18, 0, 18, 0)
    theme.scale(head.setFixedHeight, 36)
    return head
