# SPDX-License-Identifier: Apache-2.0
"""What the detail of a row is made of: the aspects of both sides, their words in full, and links."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Aspect
from howopen.gui import signs
from howopen.gui.clauses.wording import EFFECT, SILENT, Said, aspect_words, quoted
from howopen.gui.matrix.answers import clause_place, place_read_out
from howopen.gui.matrix.quoted import QuotedClause
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.signs import EffectLabel

_NAMES: Final = 64
_NOTHING: Final = "–"


def caption(words: str, theme: Theme) -> TextLabel:
    """A small head above a part."""
    return TextLabel(words, theme, role="caption-strong", token="text2")


def wrapped_label(words: str, theme: Theme, *, role: str = "secondary", token: str = "text") -> TextLabel:
    """Words on as many lines as they need."""
    label = TextLabel(words, theme, role=role, token=token)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label


def aspect_table(aspects: Sequence[Aspect], sides: tuple[Said | None, Said | None], theme: Theme) -> QWidget:
    """The aspects down, A and B across; what differs between the two is semibold in B.

    Where one side is silent, the other one has the whole width.
    """
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    theme.scale(grid.setHorizontalSpacing, 10)
    theme.scale(grid.setVerticalSpacing, 6)
    grid.setColumnMinimumWidth(0, theme.px(_NAMES))
    top = Qt.AlignmentFlag.AlignTop
    for row, aspect in enumerate(aspects, start=1):
        grid.addWidget(wrapped_label(said(aspect.name), theme, token="text2"), row, 0, top)
    both = None not in sides
    for column, (letter, side) in enumerate(zip("AB", sides, strict=True), start=1):
        if side is None:
            continue
        grid.setColumnStretch(column, 1)
        grid.addWidget(caption(letter, theme), 0, column)
        for row, aspect in enumerate(aspects, start=1):
            strong = both and letter == "B" and aspect.a.casefold() != aspect.b.casefold()
            grid.addWidget(_aspect_side(aspect, letter, side, theme, strong=strong), row, column, top)
    return table


def _aspect_side(aspect: Aspect, letter: str, side: Said, theme: Theme, *, strong: bool) -> QWidget:
    """What one side says of an aspect, with the sign where it is the effect."""
    words = aspect_words(aspect, letter, side)
    role = "row-strong" if strong and words else "row"
    label = wrapped_label(words or _NOTHING, theme, role=role, token="text" if words else "text2")
    label.setAccessibleName(
        tr("{aspect} in {letter}: {words}", aspect=said(aspect.name), letter=letter, words=words)
        if words
        else tr("{aspect} in {letter}: nothing", aspect=said(aspect.name), letter=letter)
    )
    if aspect.name != EFFECT or not words:
        return label
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    theme.scale(row.setSpacing, 6)
    row.addWidget(EffectLabel(theme, side.effect), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(label, 1)
    return whole


def side_in_full(letter: str, title: str, analysis: Analysis, side: Said | None, theme: Theme) -> QWidget:
    """Every clause of a side with its place and all of its words; or that the side is silent."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    theme.scale(column.setSpacing, 4)
    if side is None:
        column.addWidget(ElidedLabel(f"{letter} · {title}", theme, role="caption-strong", token="text2"))
        column.addWidget(TextLabel(tr(SILENT), theme, role="secondary", token="text2"))
        return whole
    shown: set[tuple[int, int]] = set()
    for clause in side.clauses:
        if (clause.span.start, clause.span.end) in shown:
            continue
        shown.add((clause.span.start, clause.span.end))
        column.addLayout(_quote_head(letter, title, analysis, clause, theme))
        quote = QuotedClause(theme)
        words = quoted(analysis, clause)
        quote.set_words(words.text, words.bold)
        column.addWidget(quote)
    return whole


def _quote_head(letter: str, title: str, analysis: Analysis, clause: Clause, theme: Theme) -> QHBoxLayout:
    row = QHBoxLayout()
    theme.scale(row.setSpacing, 6)
    row.addWidget(ElidedLabel(f"{letter} · {title}", theme, role="caption-strong", token="text2"), 1)
    row.addWidget(EffectLabel(theme, clause.effect))
    row.addWidget(TextLabel(clause_place(analysis, clause), theme, role="caption", token="text2"))
    return row


def clause_links(
    analysis: Analysis, clauses: Sequence[Clause], opened: Callable[[str], None], theme: Theme
) -> QGridLayout:
    """One link a clause: where it stands, and what kind of clause it is."""
    grid = QGridLayout()
    theme.scale(grid.setHorizontalSpacing, 12)
    theme.scale(grid.setVerticalSpacing, 2)
    grid.setColumnStretch(1, 1)
    for row, clause in enumerate(clauses):
        place, name = clause_place(analysis, clause), signs.category_name(clause.category)
        link = Button(place, theme, kind="link")
        link.setAccessibleName(tr("Open {category} in {place}", category=name.lower(), place=place_read_out(place)))
        link.clicked.connect(lambda _checked=False, target=clause.id: opened(target))
        grid.addWidget(link, row, 0)
        grid.addWidget(ElidedLabel(name, theme, role="secondary", token="text"), row, 1)
    return grid
