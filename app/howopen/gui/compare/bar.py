# SPDX-License-Identifier: Apache-2.0
"""The context bar of a comparison: how it is shown, its figures, switches, steps and the export."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

from howopen.domain.comparison import Comparison, NamePair
from howopen.gui.compare.wording import names_words, summary
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.bars import Bar
from howopen.gui.widgets.buttons import BESIDE_BOX, Button, CheckBox, IconButton, Segments, literal
from howopen.gui.widgets.labels import ElidedLabel, TextLabel

_NAMES_WIDTH: Final = 220
_GAP: Final = 12
_EDGE: Final = 16


class Mode(StrEnum):
    """How a comparison is shown; the value is what the switch says in English."""

    TEXT = mark("Text order")
    CLAUSES = mark("Clause by clause")
    INLINE = mark("Inline")


class NamesButton(Button):
    """Reads product names as the same, or not: "Names folded: Llama 3.1 = Llama 4"."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", theme, parent=parent)
        self._pairs: tuple[NamePair, ...] = ()
        self.setCheckable(True)

    @property
    def has_names(self) -> bool:
        """Whether there is anything to fold."""
        return bool(self._pairs)

    def show_names(self, offered: tuple[NamePair, ...], folded: tuple[NamePair, ...]) -> None:
        """Says which names are folded, else which could be."""
        self._pairs = folded or offered
        self.setChecked(bool(folded))
        self._write()

    def _write(self) -> None:
        if not self._pairs:
            return
        words = names_words(self._pairs, folded=self.isChecked())
        self.setAccessibleName(words)
        lines = "\n".join(f"{pair.a} = {pair.b}" for pair in self._pairs)
        effect = (
            tr("Read as the same; press to compare them too")
            if self.isChecked()
            else tr("Press to read them as the same")
        )
        self.setToolTip(f"{lines}\n{effect}")
        metrics = QFontMetrics(self._theme.font("body"))
        room = self._theme.px(_NAMES_WIDTH)
        self.setText(literal(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)))


class CompareBar(Bar):
    """The bar above a comparison.

    Signals:
        mode_chosen: a ``Mode``.
        names_toggled: whether names are to be folded.
        swap_requested, export_requested: the person asked for it.
    """

    mode_chosen = Signal(object)
    names_toggled = Signal(bool)
    swap_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, modes: tuple[Mode, ...], parent: QWidget | None = None) -> None:
        super().__init__(theme, gap=_GAP, parent=parent)
        self._modes = modes
        self._offered: tuple[NamePair, ...] = ()
        self._folded: tuple[NamePair, ...] = ()
        self.switch = Segments([tr(mode.value) for mode in modes], name=tr("How the comparison is shown"))
        self._count = TextLabel("", theme, role="body-strong")
        self._details = ElidedLabel("", theme, role="secondary", token="text2")
        self.only = CheckBox(tr("Differences only"), theme, spare=BESIDE_BOX)
        self.names = NamesButton(theme)
        self.swap = Button(tr("Swap A and B"), theme, kind="quiet", icon_name="compare")
        self.previous = IconButton("up", tr("Previous change"), theme, shortcut="Shift+F8")
        self.next = IconButton("down", tr("Next change"), theme, shortcut="F8")
        self._key = QLabel("F8")
        self._key.setProperty("kind", "key")
        for button in (self.previous, self.next):
            button.setProperty("kind", "")  # with an edge, as the buttons beside them
        self.more = IconButton("more", tr("More"), theme)
        self._menu = QMenu(self)
        self.more.clicked.connect(self._open_menu)
        self.export = Button(tr("Export redline"), theme, kind="primary", icon_name="export")
        self._fill()
        self.switch.chosen.connect(lambda index: self.mode_chosen.emit(self._modes[index]))
        self.names.clicked.connect(self._toggle_names)
        self.swap.clicked.connect(self.swap_requested)
        self.export.clicked.connect(self.export_requested)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.show_mode(Mode.TEXT)

    @property
    def mode(self) -> Mode:
        """What the switch stands at."""
        return self._modes[self.switch.current]

    def choose(self, mode: Mode) -> None:
        """Puts the switch at a mode, as a click would; one that is not offered is left alone."""
        if mode in self._modes:
            self.switch.choose(self._modes.index(mode))

    def show_comparison(self, comparison: Comparison) -> None:
        """Says what differs in another comparison."""
        count, details = summary(comparison)
        self._count.setText(count)
        self._details.setText(details)
        self._folded = comparison.names
        self.names.show_names(self._offered, self._folded)
        self._fit()

    def offer_names(self, pairs: tuple[NamePair, ...]) -> None:
        """Offers to read names as the same; none takes the offer back."""
        self._offered = pairs
        self.names.show_names(self._offered, self._folded)
        self._fit()

    def show_mode(self, mode: Mode) -> None:
        """Shows what belongs to a mode."""
        in_text = mode is not Mode.CLAUSES
        words = tr("Export redline") if in_text else tr("Export table")
        self.export.setText(words)
        self.export.setAccessibleName(words)
        back = tr("Previous change") if in_text else tr("Previous row")
        onward = tr("Next change") if in_text else tr("Next row")
        for button, name, keys in ((self.previous, back, "Shift+F8"), (self.next, onward, "F8")):
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({keys})")
        self._fit()

    def _toggle_names(self) -> None:
        """Asks for the other state; the button shows it only once the comparison that has it is here."""
        wanted = not self._folded
        self.names.show_names(self._offered, self._folded)
        self.names_toggled.emit(wanted)

    def _fill(self) -> None:
        controls = (self.only, self.names, self.swap, self.more, self.previous, self.next, self._key, self.export)
        self.fill((self.switch, self._count, self._details), controls)

    def _restyle(self) -> None:
        self._key.setFont(self._theme.font("caption"))
        self._fit()

    def _optional(self) -> tuple[tuple[QWidget, bool], ...]:
        """What gives way where it is narrow, first to last, and whether there is a use for it at all."""
        in_text = self.mode is not Mode.CLAUSES
        return (
            (self._key, True),
            (self._details, True),
            (self.only, in_text),
            (self.names, self.names.has_names),
            (self.swap, not in_text),
            (self._count, True),
        )

    def _fit(self) -> None:
        """Shows as much as there is room for; switches that have none go into the menu "More"."""
        shown = [widget for widget, wanted in self._optional() if wanted]
        always = (self.switch, self.previous, self.next, self.export)
        self.switch.setMinimumWidth(self.switch.sizeHint().width())
        collapsed = False
        while shown and self._room_for((*always, *shown), more=collapsed) > self.width():
            collapsed = shown.pop(0) in {self.only, self.names, self.swap} or collapsed
        for widget, _ in self._optional():
            widget.setVisible(widget in shown)
        self.more.setVisible(collapsed)

    def _room_for(self, widgets: tuple[QWidget, ...], *, more: bool) -> int:
        """How wide the bar must be for these; the details can do with a few words."""
        theme = self._theme
        every = (*widgets, self.more) if more else widgets
        widths = (w.minimumSizeHint().width() if w is self._details else w.sizeHint().width() for w in every)
        return sum(widths) + theme.px(_GAP) * len(every) + 2 * theme.px(_EDGE)

    def _open_menu(self) -> None:
        self._fill_menu()
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _fill_menu(self) -> None:
        """Lists the switches that are in use and have no room."""
        self._menu.clear()
        for widget, wanted in self._optional():
            if not wanted or not widget.isHidden() or not isinstance(widget, QAbstractButton):
                continue
            action = self._menu.addAction(widget.accessibleName() or widget.text())
            action.setCheckable(widget.isCheckable())
            action.setChecked(widget.isChecked())
            action.triggered.connect(widget.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows what there is room for now."""
        super().resizeEvent(event)
        self._fit()
