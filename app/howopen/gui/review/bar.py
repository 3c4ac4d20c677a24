# SPDX-License-Identifier: Apache-2.0
"""The bars over the review: what is under review with undo and redo, the question for a name, and what is not saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.review import History, Review
from howopen.gui.icons import pixmap
from howopen.gui.models.clause_table import one_line
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.bars import Bar
from howopen.gui.widgets.buttons import Button, literal
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel
from howopen.gui.widgets.signs import OpennessBadge

_WIDE: Final = 1180
_ROOMY: Final = 900
_LABEL: Final = 26
_TITLE: Final = 120


def labels_of(history: History | None) -> tuple[str, str]:
    """What undo and redo would do, or "" where there is nothing."""
    if history is None:
        return "", ""
    undo = history.present.label if history.past else ""
    return said(undo), said(history.future[0].label if history.future else "")


class UndoButton(Button):
    """Undo or redo with what it does: "Undo: confirm “…”"; the word alone where there is little room."""

    def __init__(self, word: str, nothing: str, keys: str, theme: Theme, *, mirrored: bool = False) -> None:
        """``word`` names it; ``nothing`` says that there is nothing that it would do."""
        super().__init__(word, theme)
        self._word, self._nothing, self._keys, self._mirrored = word, nothing, keys, mirrored
        self._label, self._short = "", False
        self.set_label("")
        theme.changed.connect(self._draw)
        self._draw()

    def set_label(self, label: str) -> None:
        """Says what it would do; "" for nothing."""
        self._label = label
        self.setEnabled(bool(label))
        whole = f"{self._word}: {label}" if label else self._nothing
        self.setToolTip(f"{whole} ({self._keys})" if label else whole)
        self.setAccessibleName(whole)
        self._show()

    def set_short(self, short: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Shows the word alone."""
        if short != self._short:
            self._short = short
            self._show()

    def _show(self) -> None:
        whole = f"{self._word}: {one_line(self._label, _LABEL)}"
        self.setText(self._word if self._short or not self._label else literal(whole))

    def _draw(self) -> None:
        picture = QIcon()
        side = self._theme.px(16)
        for token, mode in (("text", QIcon.Mode.Normal), ("text3", QIcon.Mode.Disabled)):
            drawn = pixmap("undo", self._theme.color(token), side, ratio=self.devicePixelRatioF())
            picture.addPixmap(drawn.transformed(QTransform().scale(-1, 1)) if self._mirrored else drawn, mode)
        self.setIcon(picture)
        self.setIconSize(QSize(side, side))


class ReviewBar(Bar):
    """Title, file, how open it is as it stands; undo, redo, Read, and the export.

    Signals:
        undo_requested, redo_requested, read_requested, export_requested: what the person asked for.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    read_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, gap=10, parent=parent)
        self.title = ElidedLabel("", theme, role="title")
        self.file = ElidedLabel("", theme, role="secondary", token="text2")
        self.badge = OpennessBadge(theme)
        self.undo = UndoButton(tr("Undo"), tr("Nothing to undo"), "Ctrl+Z", theme)
        self.redo = UndoButton(tr("Redo"), tr("Nothing to redo"), "Ctrl+Y", theme, mirrored=True)
        self.read = Button(tr("Read"), theme, icon_name="read")
        self.export = Button(tr("Export review"), theme, kind="primary", icon_name="export")
        theme.scale(self.title.setMinimumWidth, _TITLE)  # with less room the buttons go below
        self.fill((self.title, self.file, self.badge), (self.undo, self.redo, self.read, self.export))
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.read.clicked.connect(self.read_requested)
        self.export.clicked.connect(self.export_requested)

    def show_review(self, review: Review | None, analysis: Analysis | None, history: History | None) -> None:
        """Names another document and what can be undone."""
        undo, redo = labels_of(history)
        self.undo.set_label(undo)
        self.redo.set_label(redo)
        for widget in (self.badge, self.read, self.export):
            widget.setEnabled(review is not None)
        self.badge.setVisible(review is not None)
        if review is None or analysis is None:
            self.title.setText(tr("Review"))
            self.file.setText("")
            return
        title, name = title_of(review.found), review.found.document.name
        self.title.setText(tr("Review, {title}", title=title))
        self.file.setText(name if name.casefold() != title.casefold() else "")
        self.badge.set_openness(analysis.profile.openness.openness_class, analysis.profile.openness.index)

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves what undo and redo do, then the file's name, to the tooltips where there is little room."""
        width = event.size().width()
        for button in (self.undo, self.redo):
            button.set_short(width < self._theme.px(_WIDE))
        self.file.setVisible(width >= self._theme.px(_ROOMY))
        super().resizeEvent(event)


class NameStrip(Frame):
    """Asks who reviews, once, before the first act.

    Signals:
        named: the name.
        declined: Esc, or "Not now".
    """

    named = Signal(str)
    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("banner-info", parent)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Your name"))
        self.field.setPlaceholderText(tr("First and last name"))
        theme.scale(self.field.setFixedWidth, 260)
        self.go = Button(tr("Use this name"), theme, kind="primary")
        self.later = Button(tr("Not now"), theme)
        self.go.setEnabled(False)
        words = QVBoxLayout()
        theme.scale(words.setSpacing, 2)
        words.addWidget(TextLabel(tr("Who reviews?"), theme, role="body-strong"))
        why = TextLabel(
            tr(
                "Your name stands beside every decision, in the audit trail and in exports. It stays on this computer "
                "and in the review file."
            ),
            theme,
        )
        why.setWordWrap(True)
        words.addWidget(why)
        row = QHBoxLayout()
        theme.scale(row.setContentsMargins, 0, 4, 0, 0)
        theme.scale(row.setSpacing, 8)
        for widget in (self.field, self.go, self.later):
            row.addWidget(widget)
        row.addStretch(1)
        words.addLayout(row)
        layout = QHBoxLayout(self)
        theme.scale(layout.setContentsMargins, 16, 8, 12, 8)
        theme.scale(layout.setSpacing, 12)
        layout.addWidget(IconLabel("info", theme, token="accent", size=20), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.field.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self._answer)
        self.go.clicked.connect(self._answer)
        self.later.clicked.connect(self._decline)
        self.hide()

    def ask(self) -> None:
        """Shows the question with the focus in its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        if name := " ".join(self.field.text().split()):
            self.hide()
            self.named.emit(name)

    def _decline(self) -> None:
        self.hide()
        self.declined.emit()

    # Qt's own names from here on.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the question off; no letter gets through to the view."""
        if event.key() == Qt.Key.Key_Escape:
            self._decline()
        else:
            event.accept()
