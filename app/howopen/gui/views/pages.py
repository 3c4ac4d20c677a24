# SPDX-License-Identifier: Apache-2.0
"""A view with what it says while there is nothing to show, and the tabs of the open documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import IconButton

EMPTY_WIDTH: Final = 462


class Page(QStackedWidget):
    """A view, or its empty state; as long as the view is not made, the empty state."""

    def __init__(self, empty: QWidget) -> None:
        super().__init__()
        self._empty = empty
        self._view: QWidget | None = None
        self._filled = False
        self.addWidget(empty)
        self.currentChanged.connect(self.updateGeometry)

    def take(self, view: QWidget) -> None:
        """Puts the view in, once it is made."""
        self._view = view
        self.addWidget(view)
        self.set_filled(self._filled)

    def minimumSizeHint(self) -> QSize:
        """What is shown decides, not what is not."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else smallest(shown)

    def hasHeightForWidth(self) -> bool:
        """No: a stack would ask for the height of the page that is not shown."""
        return False

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002 - Qt's signature
        """Whatever there is."""
        return -1

    def set_filled(self, filled: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Shows the view, or what there is to do instead."""
        self._filled = filled
        self.setCurrentWidget(self._view if filled and self._view is not None else self._empty)


def smallest(widget: QWidget) -> QSize:
    """The least size in which nothing in ``widget`` is cut."""
    return widget.minimumSize().expandedTo(widget.minimumSizeHint())


class Roomy(QScrollArea):
    """A view that is never smaller than it can be: where the window is, at a great zoom, it scrolls both ways."""

    def __init__(self, view: QWidget | None = None) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        if view is not None:
            self.take(view)

    def take(self, view: QWidget) -> None:
        """Puts the view in, once it is made."""
        self.setWidget(view)
        view.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Next to nothing: it scrolls."""
        return QSize(1, 1)


class DocumentTabs(QTabBar):
    """One tab for each open document, shown from two on.

    Signals:
        close_requested: the place of the document to close.
    """

    close_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Open documents"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def set_documents(self, titles: Sequence[str], current: int) -> None:
        """Shows these titles, the one at ``current`` chosen; sends no signal."""
        blocked = self.blockSignals(True)
        if [self.tabText(place) for place in range(self.count())] != list(titles):
            self._fill(titles)
        self.setCurrentIndex(current)
        self.blockSignals(blocked)
        self.setVisible(len(titles) > 1)

    def _fill(self, titles: Sequence[str]) -> None:
        while self.count():
            self.removeTab(0)
        for place, title in enumerate(titles):
            self.addTab(title)
            self.setTabToolTip(place, title)
            close = IconButton("close", tr("Close {title}", title=title), self._theme)
            close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            close.setProperty("place", "tab")  # there it is smaller than the general rule for tool buttons allows
            self._theme.scale(close.setFixedSize, 20, 20)
            close.clicked.connect(lambda _checked=False, at=place: self.close_requested.emit(at))
            self.setTabButton(place, QTabBar.ButtonPosition.RightSide, close)


def centred(widget: QWidget, width: int) -> QWidget:
    """A widget of at most that width in the middle; its wrapped lines then get the height that they need."""
    widget.setMaximumWidth(width)
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    return whole


def scrolling(column: QVBoxLayout) -> QScrollArea:
    """A column that scrolls where the window is too low for it."""
    inside = QWidget()
    inside.setLayout(column)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for ground in (area.viewport(), inside):
        ground.setAutoFillBackground(False)
    return area


def with_tabs(tabs: DocumentTabs, page: QWidget) -> QWidget:
    """A page with the tabs above it."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(tabs)
    column.addWidget(page, 1)
    return whole
