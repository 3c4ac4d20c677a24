# SPDX-License-Identifier: Apache-2.0
"""Buttons, chips and segments. The style sheet paints them by their ``kind``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from howopen.gui.icons import icon
from howopen.gui.shapes import tick
from howopen.gui.theme import Theme

_SPARE = 2
BESIDE_BOX: Final = 14
"""What a check box of a bar has to spare, in pixels of the design."""
_ICON_TOKEN = {"primary": "onaccent", "link": "accent", "quiet": "text2"}


def literal(text: str) -> str:
    """``text`` for a button that shows "&" as such; Qt would take it for the mark of a shortcut."""
    return text.replace("&", "&&")


def _strong_more(button: QPushButton) -> int:
    """How much wider the words of a button are in semibold, in pixels."""
    plain, strong = QFont(button.font()), QFont(button.font())
    plain.setWeight(QFont.Weight.Normal)
    strong.setWeight(QFont.Weight.DemiBold)
    words = button.text()
    return max(0, QFontMetrics(strong).horizontalAdvance(words) - QFontMetrics(plain).horizontalAdvance(words))


class Button(QPushButton):
    """A push button of a kind: "primary", "outlined", "quiet" or "link", with an icon or none."""

    def __init__(
        self, text: str, theme: Theme, *, kind: str = "outlined", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(literal(text), parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setAccessibleName(text)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Takes the icon in the theme's present colours."""
        if self._icon_name:
            kind = str(self.property("kind"))
            self.setIcon(icon(self._icon_name, self._theme, _ICON_TOKEN.get(kind, "text")))
            self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))


class IconButton(QToolButton):
    """A button without words: ``name`` is its accessible name, and its tooltip together with the shortcut."""

    def __init__(
        self, icon_name: str, name: str, theme: Theme, *, shortcut: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self.setProperty("kind", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({shown})" if shown else name)
        theme.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Takes the icon in the theme's present colours."""
        self.setIcon(icon(self._icon_name, self._theme, "text2"))
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))


class Chip(QPushButton):
    """A small choice that is on or off; on shows a wash, an edge and semibold."""

    def __init__(self, text: str, *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(literal(text), parent)
        self.setProperty("kind", "chip")
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Room for its words in semibold, as they are where it is on; so its neighbours keep still."""
        return super().sizeHint() + QSize(_strong_more(self), 0)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()


class _Segment(QPushButton):
    """One of the segments; the arrow keys ask for the next or previous one."""

    moved = Signal(int)

    def sizeHint(self) -> QSize:
        """The chosen segment is semibold: room for that keeps it whole, and its neighbours still."""
        whole = super().sizeHint() + QSize(_strong_more(self), 0)
        return whole + QSize(_SPARE, 0) if self.property("kind") == "segment" else whole

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the choice, in the direction in which the window is read."""
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.moved.emit(1 if event.key() == onward else -1)
        else:
            super().keyPressEvent(event)


class Segments(QWidget):
    """A choice of one among a few; arrows move it.

    Signals:
        chosen: the index that was chosen.
    """

    chosen = Signal(int)

    def __init__(
        self, names: Sequence[str], *, name: str, kind: str = "segment", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._group = QButtonGroup(self)
        for index, text in enumerate(names):
            button = _Segment(literal(text))
            button.moved.connect(self._move)
            button.setCheckable(True)
            button.setAccessibleName(text)
            button.setProperty("kind", kind)
            place = {0: "first", len(names) - 1: "last"}.get(index, "middle")
            button.setProperty("place", place)
            self._group.addButton(button, index)
            layout.addWidget(button)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._toggled)

    @property
    def current(self) -> int:
        """The index that is chosen."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Chooses ``index``, as a click would."""
        self._group.button(index).setChecked(True)

    def _move(self, by: int) -> None:
        count = len(self._group.buttons())
        self.choose((self.current + by) % count)
        self._group.button(self.current).setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggled(self, index: int, on: bool) -> None:  # noqa: FBT001 - the signature of Qt's signal
        if on:
            self.chosen.emit(index)


class Choice(QComboBox):
    """A drop-down list with the design's chevron, which the style sheet cannot draw in a theme's colour.

    Words that have no room end in "…", and are whole in the tooltip.
    """

    def __init__(self, theme: Theme, *, name: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        if kind:
            self.setProperty("kind", kind)

    def shown(self) -> str:
        """The chosen words, as far as they fit into the present width."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._fitted(option)

    def whole_width(self) -> int:
        """The width at which the chosen words are not cut, in pixels."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self.width() - self._room(option) + option.fontMetrics.horizontalAdvance(option.currentText) + 1

    def _fitted(self, option: QStyleOptionComboBox) -> str:
        return option.fontMetrics.elidedText(option.currentText, Qt.TextElideMode.ElideRight, self._room(option))

    def _room(self, option: QStyleOptionComboBox) -> int:
        part = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()

    # Qt's own names from here on.

    def event(self, event: QEvent) -> bool:
        """Tells the whole words to whoever points at them, where they are cut and nothing else is told."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cut = self.shown() != self.currentText()
            QToolTip.showText(
                event.globalPos(), "\n".join(filter(None, (self.currentText() if cut else "", self.toolTip())))
            )
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the box with what fits of the words, then the chevron."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText = self._fitted(option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.color("text2" if self.isEnabled() else "text3"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        edge, y, half = self._theme.px(12), self.height() / 2, self._theme.px(3)
        x = edge if self.isRightToLeft() else self.width() - edge
        painter.drawPolyline(
            QPolygonF([QPointF(x - half, y - half / 2), QPointF(x, y + half / 2), QPointF(x + half, y - half / 2)])
        )
        painter.end()
        event.accept()


class CheckBox(QCheckBox):
    """A check box whose tick the style sheet cannot draw in a theme's colour.

    ``spare`` is the room beside its words that keeps the next control of a bar away, in pixels of the design.
    """

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None, *, spare: int = 0) -> None:
        super().__init__(text, parent)
        self._theme, self._spare = theme, spare

    def sizeHint(self) -> QSize:
        """Room for its words and what is spare; wider edges of the box take of the spare room."""
        edges = 2 * (self._theme.line - 1) if self._spare else 0
        return super().sizeHint() + QSize(self._theme.px(self._spare) - edges, 0)

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the box and its words, then the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(tick(box), QPen(self._theme.color("onaccent"), 1.8))
        painter.end()
