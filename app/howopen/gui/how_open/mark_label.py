# SPDX-License-Identifier: Apache-2.0
"""One document on the ladder: its mark, and its label as a button that can be focused, clicked and read out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from howopen.domain.facts import OpennessClass
from howopen.gui.how_open.rated import Rated
from howopen.gui.signs import class_word
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.signs import paint_focus

_WIDEST: Final = 280
_SPACE: Final = 6
_ARROWS: Final = frozenset(
    {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}
)
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def paint_mark(painter: QPainter, centre: QPointF, kind: str, theme: Theme) -> None:
    """Paints a mark: "selected" is a ringed disc, "against" an open diamond, "other" a disc; shapes before colours."""
    unit = theme.px(10) / 10
    painter.save()
    if kind == "against":
        size = 7 * unit
        corners = ((0, -size), (size, 0), (0, size), (-size, 0))
        painter.setPen(QPen(theme.color("text"), 1.6 * unit))
        painter.setBrush(theme.color("surface"))
        painter.drawPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
    else:
        if kind == "selected":
            painter.setPen(QPen(theme.color("accent"), 1.6 * unit))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(centre, 8.5 * unit, 8.5 * unit)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent" if kind == "selected" else "text2"))
        painter.drawEllipse(centre, 4.5 * unit, 4.5 * unit)
    painter.restore()


class MarkLabel(QAbstractButton):
    """The name of a document and its index; without an index its class instead.

    Signals:
        moved: an arrow key, Home or End was pressed; its key.
        opened: Enter was pressed, or the label clicked twice.
    """

    moved = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = self._figure = ""
        self._selected = self._to_the_right = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def figure(self) -> str:
        """What stands after the name: the index, or the class where there is none."""
        return self._figure

    def show_rated(self, rated: Rated, *, selected: bool, against: bool) -> None:
        """Shows a document."""
        undecided = rated.openness_class is OpennessClass.UNDECIDED
        self._name = rated.name
        self._figure = str(rated.index) if rated.index is not None else class_word(rated.openness_class).lower()
        self._selected = selected
        self.setText(rated.name)
        self.setChecked(selected)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if selected else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(_spoken(rated, selected=selected, against=against))
        reason = rated.analysis.profile.basis_of("openness_class")
        why = f"\n{said(reason.reason)}" if reason is not None and (undecided or reason.reason) else ""
        self.setToolTip(rated.spoken() + why)
        self.update()

    def wanted_width(self) -> int:
        """The width of the whole label, up to the most that a name may take."""
        name = QFontMetrics(self._font()).horizontalAdvance(self._name)
        return min(name, self._theme.px(_WIDEST)) + self._theme.px(_SPACE) + self._figure_width() + 2

    def place(self, box: QRect, *, to_the_right: bool) -> None:
        """Puts the label into ``box``; its words lie at the side of its mark."""
        self._to_the_right = to_the_right
        self.setGeometry(box)

    def _font(self) -> QFont:
        return self._theme.font("row-strong" if self._selected else "row")

    def _figure_width(self) -> int:
        return QFontMetrics(self._theme.font("row")).horizontalAdvance(self._figure)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to other documents, Enter opens this one."""
        if event.key() in _ARROWS:
            self.moved.emit(event.key())
        elif event.key() in _ENTER:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """Whether it is chosen follows the document that is shown, not the click."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the document."""
        event.accept()
        self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the name, elided where it must be, and the figure, which never is."""
        painter = QPainter(self)
        theme, figure, space = self._theme, self._figure_width(), self._theme.px(_SPACE)
        painter.setFont(self._font())
        room = self.width() - figure - space
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, max(room, 0))
        start = 0 if self._to_the_right else room - painter.fontMetrics().horizontalAdvance(name)
        area = QRectF(max(start, 0), 0, room, self.height())
        painter.setPen(theme.color("accent" if self._selected or self.underMouse() else "text"))
        painter.drawText(area, _LEFT, name)
        after = area.left() + painter.fontMetrics().horizontalAdvance(name) + space
        painter.setFont(theme.font("row"))
        painter.setPen(theme.color("text2"))
        painter.drawText(QRectF(after, 0, figure + 2, self.height()), _LEFT, self._figure)
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()), theme)
        painter.end()
        event.accept()


def _spoken(rated: Rated, *, selected: bool, against: bool) -> str:
    if selected:
        return tr("{document}, selected", document=rated.spoken())
    return tr("{document}, looked at beside it", document=rated.spoken()) if against else rated.spoken()


_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
