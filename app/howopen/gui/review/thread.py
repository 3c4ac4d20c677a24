# SPDX-License-Identifier: Apache-2.0
"""Notes as a thread: who, when, words; and the field for one more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from howopen.domain.review import Remark
from howopen.gui.can_we.panes import emptied
from howopen.gui.review.wording import initials, moment, named
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.labels import TextLabel

_DISC: Final = 22
_FIELD: Final = 56
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Initials(QWidget):
    """A person's initials: on a filled disc for the person at the desk, in a ring for others."""

    def __init__(self, name: str, theme: Theme, *, own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._theme, self._own = initials(name), theme, own
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(named(name))

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """The disc's size at the present zoom."""
        return QSize(self._theme.px(_DISC), self._theme.px(_DISC))

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints disc or ring, and the letters."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("accent" if self._own else "linestrong"), 1.0))
        painter.setBrush(theme.color("accent" if self._own else "surface"))
        painter.drawEllipse(area)
        painter.setPen(theme.color("onaccent" if self._own else "text"))
        painter.setFont(theme.font("caption-strong"))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), self._letters)
        painter.end()
        event.accept()


class NoteField(QPlainTextEdit):
    """Some lines of words; Ctrl+Enter sends them, Esc leaves them where they are and goes back.

    Signals:
        sent: the words.
        left: Esc.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, *, name: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        theme.scale(self.setFixedHeight, _FIELD)

    def send(self) -> None:
        """Sends what is written; nothing where that is nothing."""
        if words := self.toPlainText().strip():
            self.clear()
            self.sent.emit(words)

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter sends, Esc leaves."""
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.send()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Thread(QWidget):
    """The notes on one finding, with the field for one more.

    Signals:
        sent: the words of a new note.
        left: Esc in the field.
    """

    sent = Signal(str)
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        now: Callable[[], datetime],
        who: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._now, self._who = theme, now, who
        self._shown: tuple[Remark, ...] | None = None
        self._count = TextLabel("", theme, role="caption", token="text2")
        self._notes = QVBoxLayout()
        self._area = scrolling(self._notes)
        self.field = NoteField(theme, name=tr("New note"), hint=tr("Write a note. Ctrl+Enter sends it."))
        self._lay_out()
        self.field.sent.connect(self.sent)
        self.field.left.connect(self.left)

    def show_remarks(self, remarks: Sequence[Remark]) -> None:
        """Shows these notes, the newest at the foot."""
        if tuple(remarks) == self._shown:
            return
        self._shown = tuple(remarks)
        emptied(self._notes)
        for remark in self._shown:
            self._notes.addWidget(self._note(remark))
        self._notes.addStretch(1)
        self._count.setText(counted(len(self._shown), "{n} note", "{n} notes") if self._shown else tr("none yet"))
        self.field.setPlaceholderText(
            tr("Reply to the thread. Ctrl+Enter sends it.") if self._shown else tr("Write a note. Ctrl+Enter sends it.")
        )
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _note(self, remark: Remark) -> QWidget:
        theme, stamp = self._theme, remark.stamp
        note = QWidget()
        note.setAccessibleName(f"{named(stamp.who)}, {moment(stamp.when, self._now())}: {remark.words}")
        head = QHBoxLayout()
        self._theme.scale(head.setSpacing, 8)
        head.addWidget(TextLabel(named(stamp.who), theme, role="row-strong"))
        head.addWidget(TextLabel(moment(stamp.when, self._now()), theme, role="secondary", token="text2"), 1)
        words = TextLabel(remark.words, theme, role="row")
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        self._theme.scale(column.setSpacing, 1)
        column.addLayout(head)
        column.addWidget(words)
        row = QHBoxLayout(note)
        self._theme.scale(row.setContentsMargins, 0, 0, 0, 8)
        self._theme.scale(row.setSpacing, 10)
        own = bool(stamp.who) and stamp.who == self._who()
        row.addWidget(Initials(stamp.who, theme, own=own), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return note

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        title = tr("Notes")
        head.addWidget(TextLabel(title, self._theme, role="caption-strong", token="text2"))
        head.addStretch(1)
        head.addWidget(self._count)
        self._notes.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(self._notes.setSpacing, 4)
        self._area.setAccessibleName(title)
        self._area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        self._theme.scale(column.setContentsMargins, 14, 8, 14, 10)
        self._theme.scale(column.setSpacing, 8)
        column.addLayout(head)
        column.addWidget(self._area, 1)
        column.addWidget(self.field)
