# SPDX-License-Identifier: Apache-2.0
"""The middle of the reading view: the text, the original pages or both, in step, with what was found and the strip."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import IntEnum
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.spans import Span
from howopen.gui.palette.searching import Found
from howopen.gui.reading.canvas import TextCanvas
from howopen.gui.reading.find_bar import FindBar, OneText
from howopen.gui.reading.links import Link
from howopen.gui.reading.look_up import LookUp
from howopen.gui.reading.margin_notes import MarginNote
from howopen.gui.reading.page_canvas import PageCanvas
from howopen.gui.reading.page_source import PageSource
from howopen.gui.reading.pane import ReadingPane
from howopen.gui.reading.place_bar import PlaceBar
from howopen.gui.reading.slices import Slices
from howopen.gui.reading.strip import OverviewStrip, StripMark
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

_LEADING: Final = {QEvent.Type.Wheel, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}
_MARKS_AT_ONCE: Final = 1000
"""So many clauses are placed in the strip in one turn: a few milliseconds."""


class Mode(IntEnum):
    """What is to be seen of a document."""

    TEXT = 0
    ORIGINAL = 1
    BOTH = 2


class Centre(QWidget):
    """One document in one or two panes that show the same place, mark the same clauses and select the same one.

    Signals:
        clause_clicked: a clause was chosen in a pane.
        selection_changed: other words are selected, or none.
        carried: a ``Clause``, or the ``Span`` of selected words, is dragged out of a pane.
        place_changed: section and page of what is shown first, in words.
    """

    clause_clicked = Signal(str)
    selection_changed = Signal()
    carried = Signal(object)
    place_changed = Signal(str)

    def __init__(self, theme: Theme, pages: PageSource | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._hits: tuple[Span, ...] = ()
        self._mode = Mode.TEXT
        self._kept: Span | None = None
        self._still = False
        self._jumps: list[int] = []
        self._told = ""
        self.canvas = TextCanvas(theme)
        self.pages = PageCanvas(theme, pages)
        self.strip = OverviewStrip(theme)
        self.find_bar = FindBar(theme, prompt=tr("Find in this document"))
        self.place = PlaceBar(theme)
        self._menu = LookUp(self)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._leader: ReadingPane = self.canvas
        self._marks = Slices(self)
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(0)
        self._marking.timeout.connect(self._mark_strip)
        self._lay_out()
        self._connect()
        self.pages.hide()

    @property
    def mode(self) -> Mode:
        """What is to be seen."""
        return self._mode

    @property
    def front(self) -> ReadingPane:
        """The pane that the strip, the keys and the place belong to."""
        return self.pages if self._mode is Mode.ORIGINAL else self.canvas

    @property
    def selected_span(self) -> Span | None:
        """The words that are selected in a pane that is to be seen, or None."""
        other = self.pages if self.front is self.canvas else self.canvas
        return self.front.selected_span() or (other.selected_span() if self._mode is Mode.BOTH else None)

    def set_mode(self, mode: Mode) -> None:
        """Shows text, original pages or both, at the place that was shown before."""
        if mode is self._mode:
            return
        before, offset = self.front, self.front.top_offset()
        had_focus = before.hasFocus()
        clause = before.clause(before.selected)
        low, high = offset, before.bottom_offset()
        self._kept = clause.span if clause is not None and low <= clause.span.start <= high else Span(offset, offset)
        self._mode = mode
        self.canvas.setVisible(mode is not Mode.ORIGINAL)
        self.pages.setVisible(mode is not Mode.TEXT)
        self._leader = self.front
        if had_focus:
            self.front.setFocus(Qt.FocusReason.OtherFocusReason)
        # The panes get their sizes after this, and only then know where things lie.
        QTimer.singleShot(0, self, self._keep)

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shows a document from its top, or nothing."""
        self._analysis, self._hits, self._kept, self._jumps = analysis, (), None, []
        self.place.back.hide()
        with self._stillness():
            self.canvas.show_analysis(analysis)
            self.pages.show_analysis(analysis)
        self.find_bar.reset()
        self.mark_strip()
        self._tell_place()

    def select_clause(self, clause_id: str, *, scroll: bool) -> None:
        """Selects a clause in both panes."""
        with self._stillness():
            self.canvas.select_clause(clause_id, scroll=scroll)
            self.pages.select_clause(clause_id, scroll=scroll)
        clause = self.canvas.clause(clause_id)
        if clause is not None and scroll and self._kept is not None:
            self._kept = clause.span
        self._tell_place()

    def go_to(self, span: Span) -> None:
        """Shows ``span`` in both panes."""
        with self._stillness():
            self.canvas.go_to(span)
            self.pages.go_to(span)
        if self._kept is not None:
            self._kept = span
        self._tell_place()

    def update_analysis(self, analysis: Analysis) -> None:
        """Marks other findings in the same document; place, panes and what was found stay."""
        self._analysis = analysis
        with self._stillness():
            self.canvas.update_analysis(analysis)
            self.pages.show_analysis(analysis)
        self.pages.set_hits(self._hits, -1)
        self.mark_strip()

    def follow(self, link: object) -> None:
        """Goes where a term or a reference leads; ``go_back`` returns."""
        if isinstance(link, Link):
            self._jumps.append(self.front.top_offset())
            self.go_to(link.goal)
            self.place.back.show()

    def go_back(self) -> None:
        """Returns to where the last jump began."""
        if not self._jumps:
            return
        offset = self._jumps.pop()
        with self._stillness():
            self.canvas.scroll_to_offset(offset)
            self.pages.scroll_to_offset(offset)
        self.place.back.setVisible(bool(self._jumps))

    def look_up(self) -> None:
        """Offers the terms and references of the selected clause, else of the first paragraph shown."""
        page = self.canvas.page
        if page is None or not page.blocks:
            return
        clause = self.canvas.clause(self.canvas.selected)
        span = page.blocks[page.block_at(self.front.top_offset())].span if clause is None else clause.span
        corner = QPoint(self.front.width() // 3, self.front.height() // 3)
        self._menu.offer(page.links.over(span), self.front.mapToGlobal(corner))

    def show_notes(self, notes: tuple[MarginNote, ...]) -> None:
        """Shows comments beside the words of both panes."""
        self.canvas.show_notes(notes)
        self.pages.show_notes(notes)

    def tell_standing(self, standing: Callable[[str], str]) -> None:
        """``standing`` says of the id of a clause how a review has decided about it, "" for not at all."""
        for pane in (self.canvas, self.pages):
            pane.tell_standing(standing)

    def focus_find(self) -> None:
        """Opens the find bar on the text, from the place that is shown."""
        if self._analysis is not None:
            self.find_bar.open_on(OneText(self._analysis.document.text, self.front.top_offset()))

    def _keep(self) -> None:
        """Shows in every pane what was shown before the panes changed, or was asked for since."""
        place, self._kept = self._kept, None
        if place:
            self.go_to(place)
        elif place is not None:
            with self._stillness():
                self.canvas.scroll_to_offset(place.start)
                self.pages.scroll_to_offset(place.start)
        self.mark_strip()
        self._tell_place()

    def mark_strip(self) -> None:
        """Marks clauses, pages and what was found in the strip, once after all that changes them just now."""
        self._marking.start()

    def _mark_strip(self) -> None:
        """Marks the strip, where things lie in the front pane."""
        self.strip.set_shown(self.front.visible_share())
        if self._analysis is None:
            self._marks.begin((), at_once=True)  # what waits is of a document that is gone
            self.strip.set_marks((), (), ())
            return
        few = len(self._analysis.clauses) <= _MARKS_AT_ONCE
        self._marks.begin(self._markings(self._analysis), at_once=few)

    def _markings(self, analysis: Analysis) -> Iterator[Callable[[], object]]:
        """The steps that mark the strip: some clauses at a time, and then all is shown."""
        group = {category: info.group for category, info in taxonomy().items()}
        clauses, marks = analysis.clauses, list[StripMark]()

        def place(some: Sequence[Clause]) -> None:
            shares = self.front.shares_of(clause.span.start for clause in some)
            marks.extend(map(StripMark, shares, [group[clause.category] for clause in some]))

        for start in range(0, len(clauses), _MARKS_AT_ONCE):
            yield partial(place, clauses[start : start + _MARKS_AT_ONCE])
        pages = self.front.shares_of(page.span.start for page in analysis.document.pages[1:])
        hits = self.front.shares_of(span.start for span in self._hits)
        yield partial(self.strip.set_marks, marks, pages, hits)

    def _found(self, places: Sequence[Found], current: int) -> None:
        self._hits = tuple(place.span for place in places)
        with self._stillness():
            self.canvas.set_hits(self._hits, current)
            self.pages.set_hits(self._hits, current)
        self.mark_strip()

    def _moved(self, pane: ReadingPane) -> None:
        """The other pane follows where one was moved by a person."""
        if pane is self.front:
            self.strip.set_shown(pane.visible_share())
            self._tell_place()
        if self._mode is Mode.BOTH and pane is self._leader and not self._still:
            other = self.pages if pane is self.canvas else self.canvas
            with self._stillness():
                other.scroll_to_offset(pane.top_offset())

    @contextmanager
    def _stillness(self) -> Iterator[None]:
        """No pane follows the other meanwhile: each is put where it belongs."""
        before, self._still = self._still, True
        try:
            yield
        finally:
            self._still = before

    def _tell_place(self) -> None:
        words = self.place.show_place(self._analysis, self.front.top_offset())
        if words != self._told:
            self._told = words
            self.place_changed.emit(words)

    def _connect(self) -> None:
        panes: tuple[ReadingPane, ...] = (self.canvas, self.pages)
        for pane in panes:
            pane.clause_clicked.connect(self.clause_clicked)
            pane.carried.connect(self.carried)
            pane.selection_changed.connect(lambda moved=pane: self._selected_in(moved))
            pane.laid_out.connect(self.mark_strip)
            pane.view_moved.connect(lambda moved=pane: self._moved(moved))
            pane.installEventFilter(self)
            pane.viewport().installEventFilter(self)
        self.strip.jumped.connect(self._jump)
        self.canvas.link_followed.connect(self.follow)
        self.place.back_requested.connect(self.go_back)
        self._menu.chosen.connect(self.follow)
        self.find_bar.found.connect(self._found)
        self.find_bar.closed.connect(lambda: self.front.setFocus())

    def _selected_in(self, pane: ReadingPane) -> None:
        """Words are selected in one pane at a time."""
        other = self.pages if pane is self.canvas else self.canvas
        other.clear_selection()
        self.selection_changed.emit()

    def _jump(self, share: float) -> None:
        self._leader = self.front
        self.front.scroll_to_share(share)

    def _lay_out(self) -> None:
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.canvas)
        self._panes.addWidget(self.pages)
        self._panes.setStretchFactor(0, 1)
        self._panes.setStretchFactor(1, 1)
        beside = QHBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._panes, 1)
        beside.addWidget(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.find_bar)
        column.addLayout(beside, 1)
        column.addWidget(self.place)

    # Qt's own name.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who is scrolled, clicked or typed into leads, and the other pane follows."""
        if event.type() in _LEADING:
            self._leader = self.pages if watched in (self.pages, self.pages.viewport()) else self.canvas
        return super().eventFilter(watched, event)
