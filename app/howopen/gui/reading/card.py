# SPDX-License-Identifier: Apache-2.0
"""Cards that come while the pointer rests: what a clause is and why it was found, what a term means, what was noted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.clauses import Clause
from howopen.gui import signs
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.gui.widgets.signs import CodeLabel, EffectLabel

DELAY_MS: Final = 250
_UNREASONED: Final = mark("No reason was recorded.")
_WIDTH: Final = 340


def spoken(clause: Clause) -> str:
    """How the clause is told to somebody who listens."""
    what = (signs.category_name(clause.category), signs.EFFECTS[clause.effect].word)
    place = (tr("section {section}", section=clause.section),) if clause.section else ()
    return ", ".join((*what, *place))


def reasons(clause: Clause) -> str:
    """Why the clause was found, by every finder, in the language of the window; never empty."""
    return "; ".join(said(found.reason) for found in clause.evidence) or tr(_UNREASONED)


class HoverCard(Frame):
    """A small frame over a pane; it never takes the focus or the pointer."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._theme = theme
        self._at = QPoint()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._appear)
        self.hide()

    def hide(self) -> None:
        """Takes the card away, and what was about to come."""
        self._delay.stop()
        super().hide()

    def _show_at(self, at: QPoint, *, at_once: bool = False) -> None:
        """Shows the card near ``at`` (global) after a short rest, or at once."""
        self._at = at
        self.hide()
        if at_once:
            self._appear()
        else:
            self._delay.start()

    def _appear(self) -> None:
        parent = self.parentWidget()
        if parent is None or not parent.isVisible():
            return
        self._theme.scale(self.setFixedWidth, _WIDTH)
        self.adjustSize()
        place = parent.mapFromGlobal(self._at) + QPoint(self._theme.px(8), self._theme.px(18))
        right = max(0, parent.width() - self.width() - self._theme.px(8))
        if place.y() + self.height() > parent.height():
            place.setY(place.y() - self.height() - self._theme.px(36))
        self.move(max(0, min(place.x(), right)), max(0, place.y()))
        self.show()
        self.raise_()

    def _margins(self, layout: QVBoxLayout) -> None:
        margin = self._theme.px(12)
        layout.setContentsMargins(margin, self._theme.px(8), margin, self._theme.px(8))


class ClauseCard(HoverCard):
    """What a marked clause is, and why it was found."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._code = CodeLabel(theme)
        self._name = TextLabel("", theme, role="body-strong")
        self._sign = EffectLabel(theme)
        self._effect = TextLabel("", theme, role="secondary", token="text2")
        self._sure = TextLabel("", theme, role="secondary", token="text2")
        self._why = TextLabel("", theme, role="secondary", token="text")
        self._why.setWordWrap(True)
        head = QHBoxLayout()
        theme.scale(head.setSpacing, 8)
        for widget in (self._code, self._name, self._sign, self._effect):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._sure)
        layout = QVBoxLayout(self)
        self._margins(layout)
        layout.addLayout(head)
        layout.addWidget(self._why)

    def tell(self, clause: Clause, at: QPoint) -> None:
        """Fills the card and shows it near ``at`` (global) after a short rest."""
        self._code.set_category(clause.category)
        self._name.setText(signs.category_name(clause.category))
        self._sign.set_effect(clause.effect)
        self._effect.setText(signs.EFFECTS[clause.effect].word)
        self._sure.setText(tr("Sure {figure} %", figure=signs.sureness(clause.confidence)))
        self._why.setText(f"{signs.category_help(clause.category)}\n{reasons(clause)}")
        self._show_at(at)


class NoteCard(HoverCard):
    """A head and words: a definition, what a reference leads to, or a comment."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.head = TextLabel("", theme, role="body-strong")
        self.words = TextLabel("", theme, role="secondary", token="text")
        layout = QVBoxLayout(self)
        self._margins(layout)
        for label in (self.head, self.words):
            label.setWordWrap(True)
            layout.addWidget(label)

    def tell(self, head: str, words: str, at: QPoint, *, at_once: bool = False) -> None:
        """Fills the card and shows it near ``at`` (global) after a short rest, or at once where a key asked for it."""
        self.head.setText(head)
        self.words.setText(words)
        self._show_at(at, at_once=at_once)
