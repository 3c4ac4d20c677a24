# SPDX-License-Identifier: Apache-2.0
"""The start page: where to drop, the tasks, recent documents and the licence library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.library import LibraryEntry
from howopen.gui.actions import ActionId, Actions
from howopen.gui.models.library_model import LibraryModel
from howopen.gui.models.recent_model import RecentModel
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.library_panel import LibraryPanel
from howopen.gui.views.pages import EMPTY_WIDTH, centred, scrolling
from howopen.gui.views.recent_panel import RecentPanel
from howopen.gui.views.start_cards import DropArea, Legend, TaskButton, TaskCard, action_button
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import EmptyState, Frame

_WIDE_FROM: Final = 1150
_SIDE_WIDE: Final = 336
_SIDE_NARROW: Final = 304
_STACKED_BELOW: Final = 800
_LEAST_WIDTH: Final = 560
_LEAST_HEIGHT: Final = 300
_BOUNDLESS: Final = (1 << 24) - 1
EMPTY_TITLE: Final = mark("The library holds no known licences yet")
EMPTY_TEXT: Final = mark(
    "You can open, read and compare your own files now. Known licences add names, versions and what differs from the "
    "original. They come once from ScanCode’s data (a download of about 126 MB) when you are online."
)


class LibraryView(QWidget):
    """The start page.

    Signals:
        opened: the source (a path or "lib:ID") of a chosen row.
        missing: a ``LibraryEntry`` was chosen whose text is not in the library.
        compared: two sources are to be compared.
        searched: the words looked for in the library.
        fetch_requested: the library is to be fetched for the first time.
    """

    opened = Signal(str)
    missing = Signal(object)
    compared = Signal(str, str)
    searched = Signal(str)
    fetch_requested = Signal()

    def __init__(self, library: LibraryModel, recent: RecentModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.fetch = Button(tr("Get licences…"), theme, kind="primary")
        self.fetch.setToolTip(tr("Downloads the licence texts; needs a connection"))
        self.fetch.clicked.connect(self.fetch_requested)
        self.drop = DropArea(
            actions[ActionId.OPEN_FILES], actions[ActionId.PASTE_TEXT], actions[ActionId.OPEN_FOLDER], theme
        )
        self.recent = RecentPanel(recent, theme)
        empty = EmptyState("library", tr(EMPTY_TITLE), tr(EMPTY_TEXT), theme, actions=(self.fetch,))
        self.library = LibraryPanel(library, centred(empty, theme.px(EMPTY_WIDTH)), theme)
        self._credit = TextLabel("", theme, role="secondary", token="text2")
        self._context = Frame("bar")
        self._update = action_button(actions[ActionId.UPDATE_LIBRARY], theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addLayout(self._page(actions), 1)
        theme.changed.connect(self._fit)
        self.recent.opened.connect(self.opened)
        self.library.opened.connect(self.opened)
        self.library.missing.connect(self.missing)
        self.library.compared.connect(self.compared)
        self.library.searched.connect(self.searched)

    def set_entries(self, entries: Sequence[LibraryEntry], tags: Mapping[str, tuple[str, ...]], *, credit: str) -> None:
        """Shows the library with its tags; ``credit`` names the texts' origin and licence, as their licence asks."""
        self._credit.setText(credit)
        self._update.setVisible(bool(entries))
        self.library.set_entries(entries, tags)

    def set_fetching(self, fetching: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Says whether the library is being fetched right now."""
        self.fetch.setEnabled(not fetching)

    def _bar(self) -> QWidget:
        row = QHBoxLayout(self._context)
        self._theme.scale(row.setContentsMargins, 16, 0, 16, 0)
        self._theme.scale(row.setSpacing, 10)
        row.addWidget(TextLabel(tr("Library"), self._theme, role="title"))
        row.addStretch(1)
        row.addWidget(self._credit)
        row.addWidget(self._update)
        return self._context

    def _page(self, actions: Actions) -> QVBoxLayout:
        tasks = TaskCard(
            (
                TaskButton(
                    actions[ActionId.COMPARE],
                    tr("Compare two licences"),
                    tr("Side by side, with every change marked"),
                    "compare",
                    self._theme,
                ),
                TaskButton(
                    actions[ActionId.PASTE_TEXT],
                    tr("Paste text"),
                    tr("Read terms that you have copied"),
                    "paste",
                    self._theme,
                ),
            )
        )
        self._top, self._below = (QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2))
        self._theme.scale(self._top.setSpacing, 16)
        self._top.addWidget(self.drop, 2)
        self._top.addWidget(tasks, 1)
        left = QVBoxLayout()
        self._theme.scale(left.setSpacing, 6)
        left.addWidget(self._head())
        left.addWidget(self.recent)
        self._theme.space(left, 10)
        left.addWidget(Legend(self._theme))
        left.addStretch(1)
        left.setContentsMargins(0, 0, 0, 0)
        self._side = scrolling(left)
        self._theme.scale(self._below.setSpacing, 16)
        self._below.addWidget(self._side)
        self._below.addWidget(self.library, 1)
        page = QVBoxLayout()
        self._theme.scale(page.setContentsMargins, 24, 20, 24, 20)
        self._theme.scale(page.setSpacing, 18)
        page.addLayout(self._top)
        page.addLayout(self._below, 1)
        return page

    def _head(self) -> QWidget:
        head = TextLabel(tr("Recent"), self._theme, role="body-strong")
        self._theme.scale(head.setFixedHeight, 28)
        return head

    def _fit(self) -> None:
        self._context.setFixedHeight(self._theme.px(44))
        px, wide = self._theme.px, self.width() >= self._theme.px(_WIDE_FROM)
        stacked = self.width() < px(_STACKED_BELOW)
        turned = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        for row in (self._top, self._below):
            row.setDirection(turned)
        self._side.setMinimumWidth(0 if stacked else px(_SIDE_WIDE if wide else _SIDE_NARROW))
        self._side.setMaximumWidth(_BOUNDLESS if stacked else self._side.minimumWidth())
        inside = self._side.widget()
        self._side.setMinimumHeight(inside.sizeHint().height() if stacked and inside is not None else 0)
        self.library.setMinimumHeight(px(_LEAST_HEIGHT) if stacked else 0)

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """Narrower than its parts beside each other, which go below each other then."""
        return QSize(self._theme.px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits to the new size: where there is little room, the library gets more of it."""
        super().resizeEvent(event)
        self._fit()
