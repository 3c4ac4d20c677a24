# SPDX-License-Identifier: Apache-2.0
"""Signs as widgets: a painted sign whose word is its tooltip and accessible name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from howopen.domain.clauses import Category, Effect
from howopen.domain.facts import OpennessClass, Verdict
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.labels import TextLabel

PaintSign = Callable[[QPainter, QRectF, Theme], None]


class SignLabel(QWidget):
    """A sign of a fixed size, painted by a function; its word is read out."""

    def __init__(self, theme: Theme, *, size: QSizeF, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._paint: PaintSign | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_sign(self, paint: PaintSign | None, word: str) -> None:
        """Shows what ``paint`` draws, and tells it as ``word``; None shows nothing."""
        self._paint = paint
        self.setToolTip(word)
        self.setAccessibleName(word)
        self.update()

    def sizeHint(self) -> QSize:
        """The sign's size at the present zoom."""
        return QSize(self._theme.px(self._size.width()), self._theme.px(self._size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the sign."""
        if self._paint is not None:
            painter = QPainter(self)
            self._paint(painter, QRectF(self.rect()), self._theme)
            painter.end()
        event.accept()


class CodeLabel(SignLabel):
    """A category's two-letter code on its group's wash."""

    def __init__(self, theme: Theme, category: Category | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, size=signs.CODE_SIZE, parent=parent)
        if category is not None:
            self.set_category(category)

    def set_category(self, category: Category) -> None:
        """Shows another category."""
        self.set_sign(lambda p, r, t: signs.paint_category(p, r, category, t), signs.category_name(category))


class EffectLabel(SignLabel):
    """An effect's sign, 12 px."""

    def __init__(self, theme: Theme, effect: Effect | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, size=QSizeF(signs.EFFECT_SIZE, signs.EFFECT_SIZE), parent=parent)
        if effect is not None:
            self.set_effect(effect)

    def set_effect(self, effect: Effect) -> None:
        """Shows another effect."""
        self.set_sign(lambda p, r, t: signs.paint_effect(p, r, effect, t), signs.EFFECTS[effect].word)


def verdict_label(theme: Theme, verdict: Verdict) -> SignLabel:
    """A verdict's sign, 16 px."""
    label = SignLabel(theme, size=QSizeF(signs.VERDICT_SIZE, signs.VERDICT_SIZE))
    label.set_sign(lambda p, r, t: signs.paint_verdict(p, r, verdict, t), signs.VERDICTS[verdict].word)
    return label


class OpennessBadge(QWidget):
    """Ladder, class in words, index.

    Signals:
        clicked: the badge was clicked, or Enter or Space pressed on it.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self.openness_class = OpennessClass.UNDECIDED
        self._ladder = SignLabel(theme, size=signs.LADDER_SIZE)
        self._word = TextLabel("", theme, role="secondary")
        self._index = TextLabel("", theme, role="secondary", token="text2")
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 4, 4, 4, 4)
        theme.scale(layout.setSpacing, 6)
        for widget in (self._ladder, self._word, self._index):
            layout.addWidget(widget)

    def set_openness(self, openness_class: OpennessClass, index: int | None) -> None:
        """Shows a verdict; ``index`` is None where the text cannot decide."""
        self.openness_class = openness_class
        words = signs.openness_words(openness_class, index)
        self._ladder.set_sign(lambda p, r, t: signs.paint_ladder(p, r, openness_class, t), words)
        self._word.setText(signs.class_word(openness_class))
        self._index.setText("" if index is None else str(index))
        self._index.setVisible(index is not None)
        self.setAccessibleName(tr("How open: {words}", words=words))
        self.setToolTip(
            tr("How open this is, and why")
            if index is None
            else tr("How open this is, and why: {index} of 100", index=index)
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens what is behind the verdict."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space are a click."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the focus ring."""
        if self.hasFocus():
            painter = QPainter(self)
            paint_focus(painter, QRectF(self.rect()), self._theme)
            painter.end()
        event.accept()


def paint_focus(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paints the 2 px focus ring inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = painter.pen()
    pen.setColor(theme.color("accent"))
    pen.setWidthF(2.0)
    pen.setStyle(Qt.PenStyle.SolidLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
    painter.restore()
