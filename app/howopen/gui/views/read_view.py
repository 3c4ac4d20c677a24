# SPDX-License-Identifier: Apache-2.0
"""Reading one document: outline, text, clauses and facts, with one selection in all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.outline import Section
from howopen.domain.spans import Span
from howopen.gui.reading.canvas import TextCanvas
from howopen.gui.reading.clause_pane import Cite, ClausePane
from howopen.gui.reading.context_bar import ContextBar
from howopen.gui.reading.detail_pane import DetailPane
from howopen.gui.reading.facts_pane import FactsPane
from howopen.gui.reading.find_bar import FindBar
from howopen.gui.reading.outline_pane import OutlinePane
from howopen.gui.reading.strip import OverviewStrip, StripMark
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import Segments
from howopen.gui.widgets.panels import Banner, EmptyState, Frame

OUTLINE_WIDTH: Final = 224
DETAIL_WIDTH: Final = 428
NARROW: Final = 1128
_REST: Final = 4000
_CLAUSES, _FACTS = 0, 1


class ReadView(QWidget):
    """The reading view.

    Signals:
        clause_selected: the id of the clause that became the selected one.
        export_requested, compare_requested, find_requested, openness_requested: the actions of the context bar.
    """

    clause_selected = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()
    find_requested = Signal()
    openness_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, cite: Cite | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self._selected = ""
        self._hits: tuple[Span, ...] = ()
        self.bar = ContextBar(theme)
        self.outline = OutlinePane(theme)
        self.canvas = TextCanvas(theme)
        self.strip = OverviewStrip(theme)
        self.find_bar = FindBar(theme)
        self.clauses = ClausePane(theme, cite=cite)
        self.detail = DetailPane(theme)
        self.facts = FactsPane(theme)
        self.tabs = Segments(("Clauses", "Facts"), name="Clauses or facts", kind="tab")
        self._banners = QVBoxLayout()
        self._stack = QStackedWidget()
        self._right = QStackedWidget()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._centre = QSplitter(Qt.Orientation.Vertical)
        self._lists = QSplitter(Qt.Orientation.Vertical)
        self._side = Frame("content")
        self._lay_out()
        self._connect()
        self.clear()

    @property
    def analysis(self) -> Analysis | None:
        """What is shown, or None."""
        return self._analysis

    @property
    def selected(self) -> str:
        """The id of the selected clause, or ""."""
        return self._selected

    def show_analysis(self, analysis: Analysis) -> None:
        """Shows a document from its top, with nothing selected."""
        self._show(analysis)
        self._stack.setCurrentIndex(1)

    def clear(self) -> None:
        """Shows that nothing is open."""
        self._show(None)
        self._stack.setCurrentIndex(0)

    def go_to(self, span: Span) -> None:
        """Scrolls the text to ``span``."""
        self.canvas.go_to(span)

    def select_clause(self, clause_id: str) -> None:
        """Selects a clause everywhere and shows it in the text; an id that the document lacks changes nothing."""
        if self._analysis is None or clause_id not in {clause.id for clause in self._analysis.clauses}:
            return
        self._select(clause_id, scroll=True)

    def focus_find(self) -> None:
        """Opens the find bar on the text."""
        if self._analysis is not None:
            self.find_bar.open_on(self._analysis.document.text, self.canvas.top_offset())

    def next_pane(self, *, forward: bool = True) -> None:
        """Gives the focus to the next or previous pane (F6, Shift+F6)."""
        panes = [pane for pane in (self.outline.view, self.canvas, self.clauses.view, self.detail) if pane.isVisible()]
        if not panes:
            return
        inside = [pane for pane in panes if pane.hasFocus() or pane.isAncestorOf(self.focusWidget() or self)]
        at = panes.index(inside[0]) if inside else -1 if forward else 0
        panes[(at + (1 if forward else -1)) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, analysis: Analysis | None) -> None:
        self._analysis, self._selected, self._hits = analysis, "", ()
        self.bar.show_analysis(analysis)
        self.outline.show_analysis(analysis)
        self.canvas.show_analysis(analysis)
        self.clauses.show_analysis(analysis)
        self.detail.show_clause(None, None)
        self.facts.show_analysis(analysis)
        self.find_bar.reset()
        self.tabs.choose(_CLAUSES)
        self._warn(() if analysis is None else analysis.document.warnings)
        self._mark_strip()

    def _select(self, clause_id: str, *, scroll: bool) -> None:
        if self._analysis is None or clause_id == self._selected:
            if self._analysis is not None and scroll:
                self.canvas.go_to(self._analysis.clause(clause_id).span)
            return
        self._selected = clause_id
        clause = self._analysis.clause(clause_id)
        self.canvas.select_clause(clause_id, scroll=scroll)
        self.clauses.select(clause_id)
        self.detail.show_clause(self._analysis, clause)
        self.outline.select_at(clause.span.start)
        self.clause_selected.emit(clause_id)

    def _open(self, clause_id: str) -> None:
        """Shows a clause in the text and gives the text the focus."""
        self._select(clause_id, scroll=True)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section_chosen(self, section: object) -> None:
        if isinstance(section, Section):
            self.canvas.go_to(section.heading)

    def _found(self, places: tuple[Span, ...], current: int) -> None:
        self._hits = places
        self.canvas.set_hits(places, current)
        self._mark_strip()

    def _mark_strip(self) -> None:
        page = self.canvas.page
        self.strip.set_shown(self.canvas.visible_share())
        if page is None:
            self.strip.set_marks((), (), ())
            return
        group = {category: info.group for category, info in taxonomy().items()}
        self.strip.set_marks(
            [StripMark(page.share_of(c.span.start), group[c.category]) for c in page.analysis.clauses],
            [page.share_of(part.span.start) for part in page.analysis.document.pages[1:]],
            [page.share_of(span.start) for span in self._hits],
        )

    def _warn(self, warnings: tuple[str, ...]) -> None:
        while (item := self._banners.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if warnings:
            # Never more than two banners at once: further warnings join the first one.
            head, *rest = warnings
            self._banners.addWidget(Banner("warning", head, " ".join(rest), self._theme))

    def _connect(self) -> None:
        self.bar.export_requested.connect(self.export_requested)
        self.bar.compare_requested.connect(self.compare_requested)
        self.bar.openness_requested.connect(self.openness_requested)
        self.bar.openness_requested.connect(lambda: self.tabs.choose(_FACTS))
        self.bar.find_requested.connect(self.find_requested)
        self.bar.find_requested.connect(self.focus_find)
        self.canvas.clause_clicked.connect(lambda name: self._select(name, scroll=True))
        self.canvas.laid_out.connect(self._mark_strip)
        self.canvas.view_moved.connect(lambda: self.strip.set_shown(self.canvas.visible_share()))
        self.strip.jumped.connect(self.canvas.scroll_to_share)
        self.clauses.clause_chosen.connect(lambda name: self._select(name, scroll=True))
        self.clauses.clause_opened.connect(self._open)
        self.facts.clause_opened.connect(self._open)
        self.outline.clause_opened.connect(self._open)
        self.outline.section_chosen.connect(self._section_chosen)
        self.find_bar.found.connect(self._found)
        self.find_bar.closed.connect(self.canvas.setFocus)
        self.tabs.chosen.connect(self._right.setCurrentIndex)
        keys = (
            ("F6", lambda: self.next_pane(forward=True)),
            ("Shift+F6", lambda: self.next_pane(forward=False)),
            ("F3", lambda: self.find_bar.go(forward=True)),
            ("Shift+F3", lambda: self.find_bar.go(forward=False)),
        )
        for keys_text, act in keys:
            shortcut = QShortcut(QKeySequence(keys_text), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.focus_find)

    def _lay_out(self) -> None:
        text = QWidget()
        beside = QHBoxLayout(text)
        _bare(beside)
        beside.addWidget(self.canvas, 1)
        beside.addWidget(self.strip)
        middle = QWidget()
        column = QVBoxLayout(middle)
        _bare(column)
        column.addWidget(self.find_bar)
        column.addWidget(text, 1)
        self._centre.addWidget(middle)
        self._centre.setChildrenCollapsible(False)
        self._panes.setChildrenCollapsible(False)
        for pane in (self.outline, self._centre, self._side):
            self._panes.addWidget(pane)
        self._fill_side()
        self.outline.setMinimumWidth(self._theme.px(180))
        self._side.setMinimumWidth(self._theme.px(300))
        self._panes.setStretchFactor(1, 1)
        self._panes.setSizes([self._theme.px(OUTLINE_WIDTH), _REST, self._theme.px(DETAIL_WIDTH)])
        empty = EmptyState(
            "read",
            "Nothing is open",
            "Drop a licence or terms anywhere in this window, or open one from the library. "
            "Nothing leaves this computer.",
            self._theme,
        )
        self._stack.addWidget(empty)
        self._stack.addWidget(self._panes)
        whole = QVBoxLayout(self)
        _bare(whole)
        whole.addWidget(self.bar)
        whole.addLayout(self._banners)
        whole.addWidget(self._stack, 1)

    def _fill_side(self) -> None:
        column = QVBoxLayout(self._side)
        _bare(column)
        head = QHBoxLayout()
        head.setContentsMargins(self._theme.px(8), self._theme.px(4), self._theme.px(12), 0)
        head.addWidget(self.tabs)
        head.addStretch(1)
        head.addWidget(self.clauses.count)
        self._lists.setChildrenCollapsible(False)
        self._lists.addWidget(self.clauses)
        self._lists.addWidget(self.detail)
        self._lists.setSizes([self._theme.px(420), self._theme.px(360)])
        self._right.addWidget(self._lists)
        self._right.addWidget(self.facts)
        column.addLayout(head)
        column.addWidget(Frame("rule"))
        column.addWidget(self._right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts clauses and detail under the text where the window is narrow, side by side with each other."""
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(NARROW)
        if narrow == (self._side.parent() is self._centre):
            return
        if narrow:
            self._centre.addWidget(self._side)
            self._centre.setSizes([_REST, _REST])
        else:
            self._panes.addWidget(self._side)
            self._panes.setSizes([self._theme.px(OUTLINE_WIDTH), _REST, self._theme.px(DETAIL_WIDTH)])
        self._lists.setOrientation(Qt.Orientation.Horizontal if narrow else Qt.Orientation.Vertical)


def _bare(layout: QHBoxLayout | QVBoxLayout) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
