# SPDX-License-Identifier: Apache-2.0
"""Compare: two documents in text order, side by side or inline, with their changes; and clause by clause."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from howopen.comparing.geometry import next_stop, previous_stop
from howopen.domain.comparison import Comparison, NamePair
from howopen.gui.compare.area import DiffArea
from howopen.gui.compare.bar import CompareBar, Mode
from howopen.gui.compare.change_list import ChangeList
from howopen.gui.compare.clause_page import ClausePage, touched_clause
from howopen.gui.compare.locating import row_at
from howopen.gui.compare.printing import PrintPreview
from howopen.gui.compare.text_page import TextPage
from howopen.gui.compare.wording import place_words
from howopen.gui.reading.find_bar import FindBar
from howopen.gui.reading.slices import LONG, Slices
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.panels import EmptyState
from howopen.gui.widgets.stacking import ShownStack


class CompareView(QWidget):
    """Two documents compared.

    Signals:
        export_requested: the person asked for this comparison as a file.
        swap_requested: B is to be compared with A instead.
        names_toggled: whether product names are to be read as the same.
        align_requested, release_requested: ids of clauses of A and B to put together, or to take apart again.
        current_changed: the index of the current change, or -1 where none is.
        told: what ``status_words`` says is other than before.
    """

    export_requested = Signal()
    swap_requested = Signal()
    names_toggled = Signal(bool)
    align_requested = Signal(str, str)
    release_requested = Signal(str, str)
    current_changed = Signal(int)
    told = Signal()

    def __init__(self, theme: Theme, clauses: ClausePage | None = None, parent: QWidget | None = None) -> None:
        """Builds the view; without ``clauses`` there is no "Clause by clause".

        Raises:
            TypeError: if ``clauses`` is no widget.
        """
        if clauses is not None and not isinstance(clauses, QWidget):
            raise TypeError("the page of the clauses is no widget")
        super().__init__(parent)
        self._theme = theme
        self._clauses = clauses
        self._clauses_stale = False  # they are laid out once the person turns to them
        self._later = Slices(self)
        self._comparison: Comparison | None = None
        self._current: int | None = None
        self._bar = CompareBar(theme, tuple(mode for mode in Mode if clauses or mode is not Mode.CLAUSES))
        self._texts = TextPage(theme)
        self._area, self._list = self._texts.area, self._texts.changes
        self._pages = ShownStack()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty_state())
        self._stack.addWidget(self._content())
        self._connect()
        self._tell()

    @property
    def area(self) -> DiffArea:
        """The pane of the texts."""
        return self._area

    @property
    def changes(self) -> ChangeList:
        """The change list."""
        return self._list

    @property
    def bar(self) -> CompareBar:
        """The context bar."""
        return self._bar

    @property
    def find_bar(self) -> FindBar | None:
        """The find bar; None until it was asked for."""
        return self._texts.find_bar

    @property
    def current(self) -> int | None:
        """The index of the current change."""
        return self._current

    @property
    def mode(self) -> Mode:
        """How the comparison is shown."""
        return self._bar.mode

    def show_comparison(self, comparison: Comparison) -> None:
        """Shows a comparison, with no change current: from its top, or where the same documents were shown."""
        self._comparison, self._current = comparison, None
        self._stack.setCurrentIndex(1)  # first, so that the rows are laid out once, at the width that they keep
        self._bar.show_comparison(comparison)
        self._bar.offer_names(comparison.foldable)
        long = len(comparison.a.document.text) + len(comparison.b.document.text) >= LONG
        self._later.begin(self._texts.steps(comparison), at_once=not long)
        self._clauses_stale = True
        if self.mode is Mode.CLAUSES:
            self._fill_clauses()
        self._tell()

    def clear(self) -> None:
        """Goes back to the empty state."""
        self._comparison, self._current = None, None
        self._bar.offer_names(())
        self._later.begin(self._texts.steps(None), at_once=True)
        self._clauses_stale = False
        if self._clauses is not None:
            self._clauses.clear()
        self._stack.setCurrentIndex(0)
        self._tell()

    def show_mode(self, mode: Mode) -> None:
        """Shows the same comparison in another way; the current change stays current."""
        self._bar.choose(mode)

    def offer_names(self, pairs: tuple[NamePair, ...]) -> None:
        """Offers to read product names as the same; the names that are already read so come with the comparison."""
        self._bar.offer_names(pairs)

    def next_change(self) -> None:
        """Goes to the next change in text order, or the next row of clauses; stays at the last."""
        self._step(forward=True)

    def previous_change(self) -> None:
        """Goes to the previous change in text order, or the previous row of clauses; stays at the first."""
        self._step(forward=False)

    def focus_find(self) -> None:
        """Opens the find bar on both texts, which it goes to where the clauses are shown."""
        if self._comparison is None:
            return
        self._later.finish()
        if self.mode is Mode.CLAUSES:
            self._bar.choose(Mode.TEXT)
        self._texts.focus_find()

    def set_only_differences(self, on: bool) -> None:  # noqa: FBT001 - like Qt's own setters
        """Folds what is the same on both sides, or shows all."""
        self._bar.only.setChecked(on)

    def go_to_change(self, change: int) -> None:
        """Makes a change the current one, in the texts and in the list.

        Raises:
            IndexError: if there is no such change.
        """
        if self._comparison is None or not 0 <= change < len(self._comparison.changes):
            raise IndexError(change)
        self._later.finish()
        self._current = change
        self._texts.set_current(change)
        self._tell()

    def show_clause(self, side: str, clause_id: str) -> None:
        """Shows a clause of side "a" or "b" in the texts, its first change current where it has one.

        Raises:
            KeyError: if that side has no such clause.
        """
        if self._comparison is None:
            return
        self._later.finish()
        analysis = self._comparison.b if side == "b" else self._comparison.a
        span = analysis.clause(clause_id).span
        if self.mode is Mode.CLAUSES:
            self._bar.choose(Mode.TEXT)
        changes = self._comparison.changes
        touched = (n for n, one in enumerate(changes) if (one.b if side == "b" else one.a).overlaps(span))
        change = next(touched, None)
        if change is not None:
            self.go_to_change(change)
        elif (row := row_at(self._comparison, span, is_b=side == "b")) is not None:
            self._area.show_row(row)
        self._area.setFocus()

    def print_preview(self) -> None:
        """Opens the preview of the print, in the way the texts are shown."""
        if self._comparison is not None:
            PrintPreview(self._comparison, inline=self.mode is Mode.INLINE, parent=self).open()

    def status_words(self) -> tuple[str, ...]:
        """Where the person is: the change and its places, or the row of clauses; empty where nothing is current."""
        if self._comparison is None:
            return ()
        if self.mode is Mode.CLAUSES and self._clauses is not None:
            return (self._clauses.status(),)
        if self._current is None:
            return ()
        change = self._comparison.changes[self._current]
        a, b = place_words(self._comparison.a, change.a), place_words(self._comparison.b, change.b)
        place = tr(
            "Change {number} of {count}", number=f"{self._current + 1:,}", count=f"{len(self._comparison.changes):,}"
        )
        return (place, *((f"A: {a}",) if a else ()), *((f"B: {b}",) if b else ()))

    def _step(self, *, forward: bool) -> None:
        if self._comparison is None:
            return
        if self.mode is Mode.CLAUSES and self._clauses is not None:
            self._clauses.step(forward)
            return
        stops = range(len(self._comparison.changes))
        found = next_stop(stops, self._current) if forward else previous_stop(stops, self._current)
        if found is not None:
            self.go_to_change(found)

    def _show_mode(self, mode: Mode) -> None:
        self._later.finish()
        self._bar.show_mode(mode)
        by_clause = mode is Mode.CLAUSES
        self._pages.setCurrentIndex(int(by_clause))
        self._texts.set_inline(mode is Mode.INLINE)
        if by_clause:
            self._fill_clauses()
        if self._comparison is not None and self._current is not None:
            touched = touched_clause(self._comparison, self._comparison.changes[self._current])
            if not by_clause:
                self._area.set_current(self._current)
            elif self._clauses is not None and touched is not None:
                self._clauses.select_clause(*touched)
        self._tell()

    def _fill_clauses(self) -> None:
        """Shows the comparison clause by clause, unless that is already done."""
        if self._clauses is not None and self._comparison is not None and self._clauses_stale:
            self._clauses_stale = False
            self._clauses.show_comparison(self._comparison)

    def _tell(self) -> None:
        total = len(self._comparison.changes) if self._comparison else 0
        by_clause = self.mode is Mode.CLAUSES
        self._bar.next.setEnabled(by_clause or (total > 0 and self._current != total - 1))
        self._bar.previous.setEnabled(by_clause or (total > 0 and self._current != 0))
        self.current_changed.emit(-1 if self._current is None else self._current)
        self.told.emit()

    # From here on: how it is built.

    def _connect(self) -> None:
        bar = self._bar
        bar.mode_chosen.connect(self._show_mode)
        bar.only.toggled.connect(self._area.set_only_differences)
        bar.names_toggled.connect(self.names_toggled)
        bar.next.clicked.connect(self.next_change)
        bar.previous.clicked.connect(self.previous_change)
        bar.export_requested.connect(self.export_requested)
        bar.swap_requested.connect(self.swap_requested)
        self._texts.heads.swap_requested.connect(self.swap_requested)
        self._list.chosen.connect(self.go_to_change)
        self._area.change_clicked.connect(self.go_to_change)
        if self._clauses is not None:
            self._clauses.clause_opened.connect(self.show_clause)
            self._clauses.align_requested.connect(self.align_requested)
            self._clauses.release_requested.connect(self.release_requested)
            self._clauses.changed.connect(self.told)

    def _empty_state(self) -> QWidget:
        return EmptyState(
            "compare",
            tr("Choose two documents to compare"),
            tr("Drop two files here together, or press Ctrl+D to choose two licences."),
            self._theme,
        )

    def _content(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addLayout(self._pages, 1)
        # Now that the stack stands in a widget: a page without one would be shown as a window of its own.
        self._pages.addWidget(self._texts)
        if isinstance(self._clauses, QWidget):
            self._pages.addWidget(self._clauses)
        return content

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F8 steps through the changes, F3 through what was found, with Shift back, wherever in the view the focus is.

        Keys and not shortcuts of their own: the window's menu has some of them, and two shortcuts would block each
        other.
        """
        forward = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_F8 and self._comparison is not None:
            self._step(forward=forward)
        elif event.key() == Qt.Key.Key_F3:
            self._texts.find_next(forward=forward)
        elif event.matches(QKeySequence.StandardKey.Find):
            self.focus_find()
        else:
            super().keyPressEvent(event)
