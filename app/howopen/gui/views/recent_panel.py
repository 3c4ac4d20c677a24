# SPDX-License-Identifier: Apache-2.0
"""The recent documents on the start page."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListView, QVBoxLayout, QWidget

from howopen.gui.models.recent_model import RecentModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.views.library_rows import TALL_ROW, RecentDelegate
from howopen.gui.views.opening_keys import OpeningKeys
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.focus_ring import RINGED_ROWS
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame


class RecentPanel(Frame):
    """The documents opened last.

    Signals:
        opened: the source (a path or "lib:ID") of the chosen document.
    """

    opened = Signal(str)

    def __init__(self, model: RecentModel, theme: Theme) -> None:
        super().__init__("panel")
        self._model = model
        self._theme = theme
        self.list = QListView()
        self.list.setModel(model)
        self.list.setItemDelegate(RecentDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setProperty(RINGED_ROWS, True)
        self.list.setAccessibleName(tr("Recent documents"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.doubleClicked.connect(self._open)
        OpeningKeys(self.list).opened.connect(self._open)
        self._none = TextLabel(tr("Documents that you open are listed here."), theme, role="secondary", token="text2")
        theme.scale(self._none.setContentsMargins, 16, 12, 16, 12)
        self.more = Button("", theme, kind="link")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._toggle)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list)
        column.addWidget(self._none)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        theme.scale(foot.setContentsMargins, 12, 5, 12, 5)
        foot.addWidget(self.more)
        foot.addStretch(1)
        column.addWidget(self._foot)
        model.modelReset.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.source(index))

    def _toggle(self, whole: bool) -> None:  # noqa: FBT001 - Qt's toggled(bool)
        self._model.show_all(whole)

    def _fit(self) -> None:
        rows = self._model.rowCount()
        self.list.setVisible(rows > 0)
        self._none.setVisible(rows == 0)
        self.list.setFixedHeight(min(rows, 6) * self._theme.px(TALL_ROW))
        total = counted(self._model.total, "The one document", "All {n} documents")
        self.more.setText(tr("Show fewer") if self.more.isChecked() else total)
        self._foot.setVisible(self._model.hidden > 0 or self.more.isChecked())
