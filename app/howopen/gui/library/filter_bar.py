# SPDX-License-Identifier: Apache-2.0
"""The filters over the library's table: the shelf by chips, then category, lists and tag."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from howopen.gui.library.filters import Filters, Listed, Shelf
from howopen.gui.library.wording import category_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button, Chip, Choice
from howopen.gui.widgets.wrapping import WrappingLayout

_GAP: Final = 8


class FilterBar(QWidget):
    """Chips and choices; every one of them narrows what is shown.

    Signals:
        changed: the ``Filters`` that a person chose.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.filters = Filters()
        self.chips = {shelf: Chip(tr(shelf.value), on=shelf is self.filters.shelf) for shelf in Shelf}
        self.category = Choice(theme, name=tr("Category"))
        self.listed = Choice(theme, name=tr("Where it is listed"))
        self.tag = Choice(theme, name=tr("Tag"))
        self.clear = Button(tr("Clear filters"), theme, kind="link")
        for listed in Listed:
            self.listed.addItem(tr(listed.value), listed)
        self._fill(self.category, tr("Any category"), {})
        self._fill(self.tag, tr("Any tag"), {})
        row = WrappingLayout(theme, gap=_GAP)
        group = QButtonGroup(self)
        for shelf, chip in self.chips.items():
            group.addButton(chip)
            row.addWidget(chip)
            chip.toggled.connect(
                lambda on, chosen=shelf: self._take(replace(self.filters, shelf=chosen)) if on else None
            )
        for choice in (self.category, self.listed, self.tag):
            row.addWidget(choice)
            choice.activated.connect(self._read)
        row.addWidget(self.clear)
        self.setLayout(row)
        self.clear.hide()
        self.clear.clicked.connect(self.reset)

    def show_numbers(self, numbers: Mapping[Shelf, int]) -> None:
        """Says how many entries stand on each shelf."""
        for shelf, chip in self.chips.items():
            chip.setText(tr("{shelf} {number}", shelf=tr(shelf.value), number=f"{numbers[shelf]:,}"))
            chip.setAccessibleName(chip.text())

    def offer(self, categories: Iterable[str], tags: Iterable[str]) -> None:
        """Offers these categories and tags; one that is chosen and gone by now filters no longer."""
        self._fill(self.category, tr("Any category"), {one: category_words(one) for one in categories})
        self._fill(self.tag, tr("Any tag"), {tag: tag for tag in tags})
        self.tag.setVisible(self.tag.count() > 1)
        self._read()

    def reset(self) -> None:
        """Takes every filter away but the shelf."""
        self._choose(Filters(shelf=self.filters.shelf))

    def show_all(self) -> None:
        """Shows the whole library."""
        self._choose(Filters(shelf=Shelf.ALL))

    def _choose(self, filters: Filters) -> None:
        self.category.setCurrentIndex(max(self.category.findData(filters.category), 0))
        self.listed.setCurrentIndex(self.listed.findData(filters.listed))
        self.tag.setCurrentIndex(max(self.tag.findData(filters.tag), 0))
        self._read()
        self.chips[filters.shelf].setChecked(True)

    def _read(self, _index: int = 0) -> None:
        self._take(
            replace(
                self.filters,
                category=self.category.currentData(),
                listed=Listed(self.listed.currentData()),
                tag=self.tag.currentData(),
            )
        )

    def _take(self, filters: Filters) -> None:
        if filters != self.filters:
            self.filters = filters
            self.clear.setVisible(filters.narrows)
            self.changed.emit(filters)

    def _fill(self, choice: Choice, anything: str, words: Mapping[str, str]) -> None:
        """Offers what has ``words`` after the first choice, which stands for any of it; keeps what is chosen."""
        chosen = choice.currentData()
        choice.clear()
        choice.addItem(anything, "")
        for key, shown in words.items():
            choice.addItem(shown, key)
        choice.setCurrentIndex(max(choice.findData(chosen), 0))
