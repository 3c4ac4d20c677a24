# SPDX-License-Identifier: Apache-2.0
"""The cards of the start page: where to drop, what else to do, and how to read the openness sign."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from howopen.domain.facts import OpennessClass
from howopen.gui.signs import LADDER_SIZE, class_word, paint_ladder
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel
from howopen.gui.widgets.signs import SignLabel, paint_focus
from howopen.workspace.kinds import READ

_OPENERS: Final = (("primary", "document"), ("outlined", "library"))


def action_button(action: QAction, theme: Theme, *, kind: str = "outlined", icon_name: str = "") -> Button:
    """A button that stands for an action: its text, shortcut and state."""
    button = Button(action.text(), theme, kind=kind, icon_name=icon_name)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text()} ({keys})" if keys else action.text())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(action.trigger)
    return button


def openers(adding: Sequence[QAction], theme: Theme) -> tuple[Button, ...]:
    """The ways to a document that an empty view offers: opening files, which is the first choice, and the library."""
    ways = zip(adding, _OPENERS, strict=False)  # a view by itself may know of none
    return tuple(action_button(action, theme, kind=kind, icon_name=name) for action, (kind, name) in ways)


class DropArea(Frame):
    """Where files are dropped; it only shows the place, as the whole window takes a drop."""

    def __init__(self, open_files: QAction, paste: QAction, open_folder: QAction, theme: Theme) -> None:
        super().__init__("drop")
        self.setProperty("on", "false")
        buttons = QHBoxLayout()
        theme.scale(buttons.setSpacing, 8)
        self.open_button = action_button(open_files, theme, kind="primary", icon_name="document")
        buttons.addWidget(self.open_button)
        buttons.addWidget(action_button(paste, theme, icon_name="paste"))
        buttons.addWidget(action_button(open_folder, theme, icon_name="folder"))
        buttons.addStretch(1)
        reads = tr("{kinds}. Two at once are compared. Nothing leaves this computer.", kinds=said(READ))
        about = TextLabel(reads, theme, token="text2")
        about.setWordWrap(True)
        lines = QVBoxLayout()
        theme.scale(lines.setSpacing, 4)
        lines.addStretch(1)
        lines.addWidget(TextLabel(tr("Drop licences or terms here"), theme, role="headline"))
        lines.addWidget(about)
        theme.space(lines, 8)
        lines.addLayout(buttons)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 36, 16, 24, 16)
        theme.scale(row.setSpacing, 28)
        row.addWidget(IconLabel("drop", theme, token="accent", size=40))
        row.addLayout(lines, 1)

    def set_hot(self, hot: bool) -> None:  # noqa: FBT001 - a state, like Qt's own setters
        """Shows that what is being dragged can be dropped."""
        self.setProperty("on", "true" if hot else "false")
        self.style().polish(self)


class TaskButton(QAbstractButton):
    """A task of the start page: icon, name, a line or two about it, and its shortcut."""

    def __init__(self, action: QAction, name: str, about: str, icon_name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clicked.connect(action.trigger)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        key = TextLabel(keys, theme, role="caption", token="text3")
        key.setProperty("kind", "key")
        told = TextLabel(about, theme, role="secondary", token="text2")
        told.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addStretch(1)
        lines.addWidget(TextLabel(name, theme))
        lines.addWidget(told)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        theme.scale(row.setContentsMargins, 16, 4, 16, 4)
        theme.scale(row.setSpacing, 14)
        row.addWidget(IconLabel(icon_name, theme, token="accent", size=16))
        row.addLayout(lines, 1)
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """The size at the present zoom."""
        return QSize(self._theme.px(430), self._theme.px(62))

    def minimumSizeHint(self) -> QSize:
        """The least size at the present zoom."""
        return QSize(self._theme.px(300), self._theme.px(62))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paints it."""
        painter = QPainter(self)
        if self.isDown() or self.underMouse():
            painter.fillRect(self.rect(), self._theme.color("accentwash" if self.isDown() else "hover"))
        if self.hasFocus():
            paint_focus(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._theme)
        painter.end()


class TaskCard(Frame):
    """The tasks, one under the other, with a rule between them."""

    def __init__(self, tasks: Sequence[TaskButton]) -> None:
        super().__init__("panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for place, task in enumerate(tasks):
            if place:
                column.addWidget(Frame("rule"))
            column.addWidget(task, 1)


class Legend(Frame):
    """How to read the openness sign: the six rungs in two columns."""

    _RUNGS: Final = (
        (OpennessClass.OPEN_SOURCE, OpennessClass.NON_COMMERCIAL),
        (OpennessClass.RESPONSIBLE_USE, OpennessClass.RESEARCH_ONLY),
        (OpennessClass.COMMUNITY, OpennessClass.HOSTED_SERVICE),
    )

    def __init__(self, theme: Theme) -> None:
        super().__init__("panel")
        grid = QGridLayout()
        theme.scale(grid.setHorizontalSpacing, 9)
        theme.scale(grid.setVerticalSpacing, 4)
        for row, rungs in enumerate(self._RUNGS):
            for column, openness in enumerate(rungs):
                sign = SignLabel(theme, size=LADDER_SIZE)
                sign.set_sign(partial(_paint_rung, openness=openness), class_word(openness))
                grid.addWidget(sign, row, column * 2)
                words = TextLabel(class_word(openness), theme, role="secondary", token="text2")
                grid.addWidget(words, row, column * 2 + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        note = tr("The class follows the rules. The number is the openness index, 0 to 100. A use policy has a dash.")
        about = TextLabel(note, theme, role="caption", token="text3")
        about.setWordWrap(True)
        column_layout = QVBoxLayout(self)
        theme.scale(column_layout.setContentsMargins, 14, 12, 14, 12)
        theme.scale(column_layout.setSpacing, 8)
        column_layout.addWidget(
            TextLabel(tr("How to read the openness sign"), theme, role="caption-strong", token="text2")
        )
        column_layout.addLayout(grid)
        column_layout.addWidget(about)


def _paint_rung(painter: QPainter, rect: QRectF, theme: Theme, *, openness: OpennessClass) -> None:
    paint_ladder(painter, rect, openness, theme)
