# SPDX-License-Identifier: Apache-2.0
"""The rail at the left edge: one item a view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QEnterEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from howopen.gui.icons import icon
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.signs import paint_focus

WIDTH: Final = 72
NARROW: Final = 44
ITEM: Final = QSize(60, 56)
_LOWEST: Final = 24


class RailItem(QAbstractButton):
    """A view's icon and name; the chosen one has a wash, a bar at the window's edge and is semibold."""

    def __init__(self, action: QAction, icon_name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon_name
        self._narrow = False
        self.setText(action.text())
        self.setCheckable(True)
        self.setAccessibleName(action.text())
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{action.text()} ({keys})")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.clicked.connect(action.trigger)
        theme.changed.connect(self.updateGeometry)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Shows the icon alone."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """The size at the present zoom."""
        px = self._theme.px
        return QSize(px(NARROW if self._narrow else WIDTH), px(44 if self._narrow else ITEM.height()))

    def minimumSizeHint(self) -> QSize:
        """With the icon alone, a low window has room for all items."""
        return QSize(self.sizeHint().width(), self._theme.px(_LOWEST) if self._narrow else self.sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Shows that the pointer is over it."""
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Shows that the pointer has left."""
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paints it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, theme = self._theme.px, self._theme
        chosen = self.isChecked()
        inside = QRectF(self.rect()).adjusted(px(6), 0, -px(6), 0)
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accentwash" if chosen else "hover"))
            painter.drawRoundedRect(inside, px(6), px(6))
        if chosen:
            space = min(px(10), self.height() // 6)
            painter.fillRect(QRect(0, space, px(3), self.height() - 2 * space), theme.color("accent"))
        token = "accent" if chosen else "text2"
        side = px(20)
        top = (self.height() - side) // 2 if self._narrow else px(9)
        box = QRect((self.width() - side) // 2, top, side, side)
        icon(self._icon_name, theme, token).paint(painter, box)
        if not self._narrow:
            painter.setFont(theme.font("caption-strong" if chosen else "caption"))
            painter.setPen(theme.color(token))
            words = QRect(0, px(32), self.width(), px(18))
            # Some languages have long words for a view; the whole is in the tooltip.
            shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width() - px(4))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)
        if self.hasFocus():
            paint_focus(painter, inside, theme)
        painter.end()


class Rail(QWidget):
    """The views, from top to bottom; the arrow keys move between them."""

    def __init__(self, items: tuple[tuple[QAction, str], ...], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Views"))
        self._theme = theme
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        theme.scale(column.setContentsMargins, 0, 6, 0, 6)
        theme.scale(column.setSpacing, 2)
        for place, (action, icon_name) in enumerate(items):
            item = RailItem(action, icon_name, theme)
            self._group.addButton(item, place)
            column.addWidget(item)
        column.addStretch(1)
        self.choose(0)

    @property
    def chosen(self) -> int:
        """The place of the chosen view, from 0."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Marks a view as the one that is shown."""
        self._group.button(place).setChecked(True)

    def item(self, place: int) -> QAbstractButton:
        """The item of a view."""
        return self._group.button(place)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Shows the icons alone, for windows under 1100 px."""
        for button in self._group.buttons():
            if isinstance(button, RailItem):
                button.set_narrow(narrow)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes keys."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        target = self._group.button((self.chosen + step) % len(self._group.buttons()))
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paints it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("window"))
        painter.fillRect(QRect(self.width() - 1, 0, 1, self.height()), self._theme.color("line"))
        painter.end()
