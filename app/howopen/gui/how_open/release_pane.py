# SPDX-License-Identifier: Apache-2.0
"""What was released of a model: its card and the reviewer's facts, component by component."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.release import ComponentState, Release
from howopen.gui.how_open.release_summary import ReleaseSummary
from howopen.gui.how_open.release_view import ReleaseView
from howopen.gui.how_open.release_words import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.views.pages import EMPTY_WIDTH, centred
from howopen.gui.widgets.buttons import Button, IconButton
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.labels import ElidedLabel
from howopen.gui.widgets.panels import EmptyState, Frame

_NARROW: Final = 1000
_SHARES: Final = {Qt.Orientation.Horizontal: (860, 440), Qt.Orientation.Vertical: (300, 170)}
_EMPTY: Final = mark(
    "Open the README.md of a model, or drop it here: you see which of 17 components are out, under which licence, and "
    "the class that the release can reach. A file of your own facts completes what a card leaves out."
)


class ReleasePane(Frame):
    """The pane; reading and writing files is for others.

    Signals:
        card_requested, facts_requested: a model card, or the reviewer's facts, are to be chosen.
        facts_dismissed: the release is to be judged by the card alone.
        export_requested: the release is wanted as a file.
        told: the status bar has something else to say.
    """

    card_requested = Signal()
    facts_requested = Signal()
    facts_dismissed = Signal()
    export_requested = Signal()
    told = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("content")
        self._theme = theme
        self.release: Release | None = None
        self.title = ElidedLabel("", theme, role="body-strong")
        self.files = ElidedLabel("", theme, role="secondary", token="text2")
        self.card = Button(tr("Open model card…"), theme, icon_name="document")
        self.facts = Button(tr("Add your facts…"), theme, icon_name="add")
        self.without = IconButton("close", tr("Leave out your facts"), theme)
        self.export = Button(tr("Export release"), theme, kind="primary", icon_name="export")
        self.first = Button(tr("Open model card…"), theme, kind="primary", icon_name="document")
        self.view = ReleaseView(theme)
        self.summary = ReleaseSummary(theme)
        self.help = ElidedLabel("", theme, role="secondary", token="text2")
        self.reason = ElidedLabel("", theme, role="body")
        self.source = ElidedLabel("", theme, role="secondary", token="text2")
        self._stack = QStackedWidget()
        self._halves = Panes(theme, Qt.Orientation.Horizontal)
        self._lay_out()
        self.facts.setToolTip(tr("A TOML or JSON file with what you found out, each with its source"))
        for button in (self.card, self.first):
            button.clicked.connect(self.card_requested)
        self.facts.clicked.connect(self.facts_requested)
        self.without.clicked.connect(self.facts_dismissed)
        self.export.clicked.connect(self.export_requested)
        self.view.looked_at.connect(self._look_at)

    def show_release(self, release: Release, *, facts: str) -> None:
        """Shows a release; ``facts`` is the name of the reviewer's file, or ""."""
        self.release = release
        self.title.setText(title_of(release))
        self.files.setText(
            tr("{name} with {facts}", name=release.card.name, facts=facts)
            if facts
            else tr("{name} alone", name=release.card.name)
        )
        self.without.setVisible(bool(facts))
        self.view.show_release(release)
        self.summary.show_release(release)
        self._stack.setCurrentIndex(1)
        self.told.emit()

    def show_reading(self, name: str) -> None:
        """Says that a file is being read."""
        self.files.setText(tr("Reading {name}…", name=name))

    def focus_content(self) -> None:
        """Gives the focus to the components, or to the button that opens a card."""
        target = self.first if self.release is None else self.view
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look_at(self, state: ComponentState) -> None:
        self.help.setText(said(state.info.help))
        self.reason.setText(said(state.reason))
        self.source.setText(tr("Source: {source}", source=said(state.source)) if state.source else tr("No source"))

    def _lay_out(self) -> None:
        foot = Frame("foot")
        under = QVBoxLayout(foot)
        self._theme.scale(under.setContentsMargins, 14, 6, 14, 6)
        self._theme.scale(under.setSpacing, 2)
        for label in (self.help, self.reason, self.source):
            under.addWidget(label)
        left = QWidget()
        column = _column(left)
        column.addWidget(self.view, 1)
        column.addWidget(foot)
        self._halves.addWidget(left)
        self._halves.addWidget(self.summary)
        self._halves.setStretchFactor(0, 1)
        self._halves.share_out(*_SHARES[Qt.Orientation.Horizontal])
        filled = QWidget()
        whole = _column(filled)
        whole.addWidget(self._head())
        whole.addWidget(self._halves, 1)
        empty = EmptyState("document", tr("No model card is open"), tr(_EMPTY), self._theme, actions=(self.first,))
        self._stack.addWidget(centred(empty, self._theme.px(EMPTY_WIDTH)))
        self._stack.addWidget(filled)
        _column(self).addWidget(self._stack)

    def _head(self) -> Frame:
        head = Frame("strip")
        row = QHBoxLayout(head)
        self._theme.scale(row.setContentsMargins, 16, 6, 16, 6)
        self._theme.scale(row.setSpacing, 8)
        row.addWidget(self.title)
        row.addWidget(self.files)
        row.addWidget(self.without)
        row.addStretch(1)
        for button in (self.facts, self.card, self.export):
            row.addWidget(button)
        return head

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the summary under the components where the window is narrow."""
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._halves.orientation() is not wanted:
            self._halves.setOrientation(wanted)
            self._halves.share_out(*_SHARES[wanted])


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
