# SPDX-License-Identifier: Apache-2.0
"""The bar at the top of the window: menus, the field that opens the palette, and the project's name and state."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenuBar, QSizePolicy, QWidget

from howopen.gui.icons import pixmap
from howopen.gui.theme import RADIUS, Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.signs import paint_focus

PALETTE_KEYS: Final = "Ctrl+K"
_HEIGHT: Final = 36
_FIELD: Final = QSize(440, 24)
_LEAST_FIELD: Final = 160
_WORDS: Final = mark("Search documents, clauses, commands")


class CommandField(QAbstractButton):
    """Looks like the field that it opens; what is typed in it goes there.

    Signals:
        asked: the palette is wanted, with these letters in it.
    """

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        keys = QKeySequence(PALETTE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = keys
        self.setAccessibleName(tr(_WORDS))
        self.setAccessibleDescription(tr("{keys} opens it from anywhere.", keys=keys))
        self.setToolTip(f"{tr(_WORDS)} ({keys})")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.asked.emit(""))
        theme.changed.connect(self.update)

    def _paint_words(self, painter: QPainter, area: QRect, flags: int) -> None:
        theme, px = self._theme, self._theme.px
        measure = painter.fontMetrics()
        key_width = measure.horizontalAdvance(self._keys) + px(10)
        words = area.adjusted(0, 0, -key_width - px(8), 0)
        shown = measure.elidedText(tr(_WORDS), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, shown)
        key = QRectF(area.right() - key_width, area.center().y() - px(8) + 0.5, key_width, px(16))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("window"))
        painter.drawRoundedRect(key, RADIUS["code"], RADIUS["code"])
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text3"))
        painter.drawText(key, int(Qt.AlignmentFlag.AlignCenter), self._keys)

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """The size of the design at the present zoom."""
        return QSize(self._theme.px(_FIELD.width()), self._theme.px(_FIELD.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Enter open the palette."""
        letters = event.text().strip()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit("")
        elif letters.isprintable() and letters:
            self.asked.emit(letters)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a field with its words and key."""
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("linestrong" if theme.high_contrast else "line"), theme.line))
        painter.setBrush(theme.color("hover" if self.underMouse() else "surface"))
        edge = theme.line / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), RADIUS["button"], RADIUS["button"]
        )
        middle, side = self.height() // 2, px(14)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(px(8), middle - side // 2, pixmap("find", theme.color("text2"), side, ratio=ratio))
        painter.setFont(theme.font("secondary"))
        painter.setPen(theme.color("text2"))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._paint_words(painter, QRect(px(30), 0, self.width() - px(38), self.height()), flags)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), theme)
        painter.end()
        event.accept()


class TopBar(QWidget):
    """Takes the window's menu bar in; where menus stand at the top of the screen, only field and project are left.

    Signals:
        asked: the palette is wanted, with these letters in it.
    """

    asked = Signal(str)

    def __init__(self, menus: QMenuBar, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.menus = menus
        self.field = CommandField(theme, self)
        self.field.asked.connect(self.asked)
        self.project = ElidedLabel("", theme, role="secondary", token="text2")
        self.project.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._row = QHBoxLayout(self)
        menus.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        self._row.addWidget(menus, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch(1)
        self._row.addWidget(self.project, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._dress)
        self._dress()

    def set_project(self, name: str, state: str) -> None:
        """Says which review file is open ("Aurora.howopen") and how it is kept ("saved"); "" for none."""
        self.project.setText(f"{name} · {state}" if name else "")
        self.project.setVisible(bool(name))
        self._place()

    def _dress(self) -> None:
        px = self._theme.px
        self.setFixedHeight(px(_HEIGHT))
        self._row.setContentsMargins(px(8), 0, px(12), 0)
        self._place()

    def _place(self) -> None:
        """The field stands in the middle of the window, or beside the menus where these reach that far."""
        px = self._theme.px
        self._row.activate()
        menus = self.menus.geometry().right() + px(12) if self.menus.isVisibleTo(self) else px(12)
        end = self.project.geometry().left() if self.project.isVisibleTo(self) else self.width()
        hint = self.field.sizeHint()
        left = max(menus, (self.width() - hint.width()) // 2)
        width = max(px(_LEAST_FIELD), min(hint.width(), end - px(12) - left))
        self.field.setGeometry(left, (self.height() - hint.height()) // 2, width, hint.height())
        room = self.width() - menus - px(_LEAST_FIELD) - 2 * px(12)
        self.project.setMaximumWidth(max(room, 0))

    # Qt's own names from here on.

    def event(self, event: QEvent) -> bool:
        """Places the field anew where menus or the project's name have become wider."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._place()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the field in the middle."""
        super().resizeEvent(event)
        self._place()
