# SPDX-License-Identifier: Apache-2.0
"""The right side: one row in full, why it has its direction, and what can be done with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSizeF, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.comparing.clause_table import weight_level
from howopen.domain.comparison import ClausePair, Comparison, Direction
from howopen.gui import signs
from howopen.gui.clauses.detail_parts import aspect_table, caption, clause_links, side_in_full, wrapped_label
from howopen.gui.clauses.model import Line
from howopen.gui.clauses.wording import aspects_of, direction_word, reason_words, why_words
from howopen.gui.matrix.answers import short_titles
from howopen.gui.naming import title_of
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame, IconLabel
from howopen.gui.widgets.signs import CodeLabel, SignLabel
from howopen.gui.widgets.wrapping import WrappingLayout

LEAST_WIDTH: Final = 316
_HINT: Final = mark("Select a row to see both sides in full and why it has its direction.")
_BY_HAND: Final = mark("Aligned by hand")
_LEADING: Final = frozenset({Direction.TIGHTER, Direction.LOOSER})


class DetailPane(Frame):
    """One row in full.

    Signals:
        clause_opened: the side ("a" or "b") and the id of a clause to show in its text.
        align_requested: the row's clause is to be aligned with another one.
        release_requested: what a person aligned is to be let go.
    """

    clause_opened = Signal(str, str)
    align_requested = Signal()
    release_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("content", parent)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._line: Line | None = None
        self._code = CodeLabel(theme)
        self._category = ElidedLabel("", theme, role="row-strong")
        self._position = TextLabel("", theme, role="secondary", token="text2")
        self._hint = wrapped_label(tr(_HINT), theme, role="body", token="text2")
        self._body = QWidget()
        self._column = QVBoxLayout()
        self.open_a = Button(tr("Open in A"), theme)
        self.open_b = Button(tr("Open in B"), theme)
        self.align = Button(tr("Align with…"), theme)
        self.release = Button(tr("Take apart"), theme)
        self._lay_out()
        self._connect()
        self.show_line(None, None, "")

    @property
    def line(self) -> Line | None:
        """The row that is shown."""
        return self._line

    def show_line(self, comparison: Comparison | None, line: Line | None, position: str) -> None:
        """Shows a row, and as ``position`` where it stands ("1 of 27"); or how to choose one."""
        self._comparison, self._line = comparison, line
        shown = comparison is not None and line is not None
        self._head.setVisible(shown)
        self._foot.setVisible(shown)
        self._hint.setVisible(not shown)
        body = QWidget(self)  # without a parent it would be a window of its own for a moment
        if comparison is not None and line is not None:
            self._code.set_category(line.pair.category)
            self._category.setText(signs.category_name(line.pair.category))
            self._category.setToolTip(signs.category_help(line.pair.category))
            self._position.setText(position)
            self._fill(body, comparison, line)
            self._fit_buttons(line)
        self._column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
        body.setVisible(shown)
        self._area.verticalScrollBar().setValue(0)

    def _fill(self, body: QWidget, comparison: Comparison, line: Line) -> None:
        theme, pair = self._theme, line.pair
        titles = _titles(comparison)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        self._theme.scale(column.setSpacing, 8)
        column.addLayout(self._direction(pair))
        column.addWidget(wrapped_label(reason_words(pair), theme, role="title"))
        if pair.manual:
            column.addLayout(self._by_hand())
        column.addWidget(Frame("rule"))
        column.addWidget(aspect_table(aspects_of(pair, line.a, line.b), (line.a, line.b), theme))
        column.addWidget(Frame("rule"))
        column.addWidget(side_in_full("A", titles[0], comparison.a, line.a, theme))
        column.addWidget(side_in_full("B", titles[1], comparison.b, line.b, theme))
        column.addWidget(Frame("rule"))
        column.addWidget(caption(tr("Why this direction"), theme))
        column.addWidget(wrapped_label(why_words(pair), theme))
        held = {clause.id: clause for clause in comparison.b.clauses}
        follows = [held[name] for name in pair.follows if name in held]
        if follows:
            column.addWidget(caption(tr("Follows from it in B"), theme))
            column.addLayout(clause_links(comparison.b, follows, self._open_in_b, theme))

    def _direction(self, pair: ClausePair) -> QHBoxLayout:
        theme, sign = self._theme, signs.DIRECTIONS[pair.direction]
        size = signs.DIRECTION_SIZE
        mark = SignLabel(theme, size=QSizeF(size, size))
        mark.set_sign(lambda p, r, t: signs.paint_direction(p, r, pair.direction, t), sign.word)
        token = "text2" if sign.token == "text3" else sign.token
        bars = SignLabel(theme, size=QSizeF(22, 11))
        level = weight_level(pair.weight)
        bars.set_sign(lambda p, r, t: signs.paint_weight(p, r, level, t), tr("Legal weight {level} of 4", level=level))
        row = QHBoxLayout()
        theme.scale(row.setSpacing, 6)
        row.addWidget(mark)
        row.addWidget(TextLabel(_direction_in_b(pair), theme, role="row-strong", token=token))
        row.addStretch(1)
        row.addWidget(TextLabel(tr("Legal weight"), theme, role="secondary", token="text2"))
        row.addWidget(bars)
        return row

    def _by_hand(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._theme.scale(row.setSpacing, 6)
        row.addWidget(IconLabel("link", self._theme, token="accent", size=16))
        row.addWidget(TextLabel(tr(_BY_HAND), self._theme, role="secondary", token="accent"), 1)
        return row

    def _fit_buttons(self, line: Line) -> None:
        for button, side, letter, keys in (
            (self.open_a, line.a, "A", "Enter"),
            (self.open_b, line.b, "B", "Shift+Enter"),
        ):
            button.setEnabled(side is not None)
            button.setToolTip(
                tr("{letter} says nothing here.", letter=letter)
                if side is None
                else tr("Show it in the text of {letter} ({keys})", letter=letter, keys=keys)
            )
        self.align.setVisible(not line.pair.manual)
        self.release.setVisible(line.pair.manual)

    def _open_in_b(self, clause_id: str) -> None:
        self.clause_opened.emit("b", clause_id)

    def _open(self, side: str) -> None:
        said = None if self._line is None else self._line.a if side == "a" else self._line.b
        if said is not None:
            self.clause_opened.emit(side, said.clauses[0].id)

    # From here on: how it is built.

    def _connect(self) -> None:
        self.open_a.clicked.connect(lambda: self._open("a"))
        self.open_b.clicked.connect(lambda: self._open("b"))
        self.align.clicked.connect(self.align_requested)
        self.release.clicked.connect(self.release_requested)

    def _lay_out(self) -> None:
        self._theme.scale(self.setMinimumWidth, LEAST_WIDTH)
        self.setAccessibleName(tr("The selected row"))
        self.align.setToolTip(tr("Put this clause beside another one of the other side (M)"))
        self.release.setToolTip(tr("Take the two apart again (Shift+M)"))
        self._head = Frame("bar")
        head = QHBoxLayout(self._head)
        self._theme.scale(head.setContentsMargins, 14, 10, 14, 10)
        self._theme.scale(head.setSpacing, 8)
        head.addWidget(self._code)
        head.addWidget(self._category, 1)
        head.addWidget(self._position)
        self._theme.scale(self._column.setContentsMargins, 14, 12, 14, 12)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._body)
        self._column.addStretch(1)
        self._area = scrolling(self._column)
        self._foot = Frame("foot")
        foot = WrappingLayout(self._theme, gap=6, margins=(12, 8, 12, 8))
        for button in (self.open_a, self.open_b, self.align, self.release):
            foot.addWidget(button)
        self._foot.setLayout(foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot)


def _titles(comparison: Comparison) -> tuple[str, str]:
    a, b = short_titles((title_of(comparison.a), title_of(comparison.b)))
    return a, b


def _direction_in_b(pair: ClausePair) -> str:
    """The direction as a phrase: "Tighter in B", "Same on both sides"."""
    word = direction_word(pair)
    if pair.same:
        return tr("{word} on both sides", word=word)
    return tr("{word} in B", word=word) if pair.direction in _LEADING else word
