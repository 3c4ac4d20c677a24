# SPDX-License-Identifier: Apache-2.0
"""Reading one document: outline, text, clauses and facts, with one selection in all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.outline import Section
from howopen.domain.spans import Span
from howopen.gui.reading.banners import WarningList
from howopen.gui.reading.centre import Centre, Mode
from howopen.gui.reading.clause_pane import Cite, ClausePane
from howopen.gui.reading.context_bar import ContextBar
from howopen.gui.reading.detail_pane import DetailPane
from howopen.gui.reading.facts_pane import FactsPane
from howopen.gui.reading.outline_pane import OutlinePane
from howopen.gui.reading.page_source import PageSource
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import Segments
from howopen.gui.widgets.panels import EmptyState, Frame

OUTLINE_WIDTH: Final = 224
DETAIL_WIDTH: Final = 428
NARROW: Final = 1128
WIDE: Final = 1700
PDF: Final = "application/pdf"
_REST: Final = 4000
_CLAUSES, _FACTS = 0, 1


class ReadView(QWidget):
    """The reading view.

    Signals:
        clause_selected: the id of the clause that became the selected one.
        export_requested, compare_requested, find_requested, openness_requested: the actions of the context bar.
        place_changed: section and page of what is shown first, in words.
    """

    clause_selected = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()
    find_requested = Signal()
    openness_requested = Signal()
    place_changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        cite: Cite | None = None,
        pages: PageSource | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._analysis: Analysis | None = None
        self._selected = ""
        self._paged = pages is not None
        self.bar = ContextBar(theme)
        self.outline = OutlinePane(theme)
        self.centre = Centre(theme, pages)
        self.canvas, self.pages, self.strip = self.centre.canvas, self.centre.pages, self.centre.strip
        self.find_bar = self.centre.find_bar
        self.clauses = ClausePane(theme, cite=cite)
        self.detail = DetailPane(theme)
        self.facts = FactsPane(theme)
        self.tabs = Segments(("Clauses", "Facts"), name="Clauses or facts", kind="tab")
        self.warnings = WarningList(theme)
        self._stack = QStackedWidget()
        self._right = QStackedWidget()
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        self._middle = QSplitter(Qt.Orientation.Vertical)
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
        self.centre.go_to(span)

    def select_clause(self, clause_id: str) -> None:
        """Selects a clause everywhere and shows it in the text; an id that the document lacks changes nothing."""
        if self._analysis is None or clause_id not in {clause.id for clause in self._analysis.clauses}:
            return
        self._select(clause_id, scroll=True)

    def focus_find(self) -> None:
        """Opens the find bar on the text."""
        self.centre.focus_find()

    def next_pane(self, *, forward: bool = True) -> None:
        """Gives the focus to the next or previous pane (F6, Shift+F6)."""
        panes = [
            pane
            for pane in (self.outline.view, self.canvas, self.pages, self.clauses.view, self.detail)
            if pane.isVisible()
        ]
        if not panes:
            return
        inside = [pane for pane in panes if pane.hasFocus() or pane.isAncestorOf(self.focusWidget() or self)]
        at = panes.index(inside[0]) if inside else -1 if forward else 0
        panes[(at + (1 if forward else -1)) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, analysis: Analysis | None) -> None:
        self._analysis, self._selected = analysis, ""
        pdf = analysis is not None and analysis.document.media_type == PDF
        self.bar.show_analysis(analysis, paged=pdf and self._paged)
        self.outline.show_analysis(analysis)
        self.centre.show_analysis(analysis)
        self.clauses.show_analysis(analysis)
        self.detail.show_clause(None, None)
        self.facts.show_analysis(analysis)
        self.tabs.choose(_CLAUSES)
        self.warnings.show_warnings(() if analysis is None else analysis.document.warnings)

    def _select(self, clause_id: str, *, scroll: bool) -> None:
        if self._analysis is None or clause_id == self._selected:
            if self._analysis is not None and scroll:
                self.centre.go_to(self._analysis.clause(clause_id).span)
            return
        self._selected = clause_id
        clause = self._analysis.clause(clause_id)
        self.centre.select_clause(clause_id, scroll=scroll)
        self.clauses.select(clause_id)
        self.detail.show_clause(self._analysis, clause)
        self.outline.select_at(clause.span.start)
        self.clause_selected.emit(clause_id)

    def _show_mode(self, mode: int) -> None:
        """Text and page beside each other need the room of the outline where the window is not very wide."""
        self.outline.setVisible(mode != Mode.BOTH or self.width() >= self._theme.px(WIDE))
        self.centre.set_mode(Mode(mode))

    def _open(self, clause_id: str) -> None:
        """Shows a clause in the text and gives the text the focus."""
        self._select(clause_id, scroll=True)
        self.centre.front.setFocus(Qt.FocusReason.OtherFocusReason)

    def _section_chosen(self, section: object) -> None:
        if isinstance(section, Section):
            self.centre.go_to(section.heading)

    def _connect(self) -> None:
        self.bar.export_requested.connect(self.export_requested)
        self.bar.compare_requested.connect(self.compare_requested)
        self.bar.openness_requested.connect(self.openness_requested)
        self.bar.openness_requested.connect(lambda: self.tabs.choose(_FACTS))
        self.bar.find_requested.connect(self.find_requested)
        self.bar.find_requested.connect(self.focus_find)
        self.bar.mode_chosen.connect(self._show_mode)
        self.centre.clause_clicked.connect(lambda name: self._select(name, scroll=True))
        self.centre.place_changed.connect(self.place_changed)
        self.clauses.clause_chosen.connect(lambda name: self._select(name, scroll=True))
        self.clauses.clause_opened.connect(self._open)
        self.facts.clause_opened.connect(self._open)
        self.outline.clause_opened.connect(self._open)
        self.outline.section_chosen.connect(self._section_chosen)
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
        self._middle.addWidget(self.centre)
        self._middle.setChildrenCollapsible(False)
        self._panes.setChildrenCollapsible(False)
        for pane in (self.outline, self._middle, self._side):
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
        whole.addWidget(self.warnings)
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
        self._show_mode(self.centre.mode)
        narrow = event.size().width() < self._theme.px(NARROW)
        if narrow == (self._side.parent() is self._middle):
            return
        if narrow:
            self._middle.addWidget(self._side)
            self._middle.setSizes([_REST, _REST])
        else:
            self._panes.addWidget(self._side)
            self._panes.setSizes([self._theme.px(OUTLINE_WIDTH), _REST, self._theme.px(DETAIL_WIDTH)])
        self._lists.setOrientation(Qt.Orientation.Horizontal if narrow else Qt.Orientation.Vertical)


def _bare(layout: QHBoxLayout | QVBoxLayout) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
