# SPDX-License-Identifier: Apache-2.0
"""The clauses of one document as a table, and the filter over it."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.gui import signs
from howopen.gui.translation.texts import mark, said, tr

CLAUSE_ROLE: Final = int(Qt.ItemDataRole.UserRole)
SORT_ROLE: Final = CLAUSE_ROLE + 1
_QUOTE_SHOWN: Final = 240

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    CATEGORY = 0
    EFFECT = 1
    WORDS = 2
    VALUES = 3
    SECTION = 4
    PAGE = 5
    SURE = 6


_HEADS: Final = {
    Column.CATEGORY: (mark("Cat."), mark("Category")),
    Column.EFFECT: ("", mark("Effect")),
    Column.WORDS: (mark("What it says"), mark("What it says")),
    Column.VALUES: (mark("Values"), mark("Values")),
    Column.SECTION: (mark("Section"), mark("Section")),
    Column.PAGE: (mark("Page"), mark("Page")),
    Column.SURE: (mark("Sure"), mark("How sure the finding is, in per cent; below 70 a person should look")),
}
_VERBATIM: Final = frozenset({ValueKind.DISPLAY, ValueKind.NAME_PREFIX, ValueKind.REFERENCE})
_RIGHT: Final = {Column.PAGE, Column.SURE}


def one_line(text: str, limit: int) -> str:
    """``text`` with all white space as single spaces, at most ``limit`` characters, ending in "…" where cut."""
    flat = " ".join(text.split())
    return flat if len(flat) <= limit else flat[: limit - 1].rstrip() + "…"


def values_in_words(clause: Clause) -> str:
    """The short forms of a clause's values, each once: "700,000,000 monthly active users"."""
    return ", ".join(dict.fromkeys(label_of(value) for value in clause.values if value.label))


def label_of(value: Value) -> str:
    """A value's short form in the window's language.

    A prohibited field is told in words, not by its key ("military-weapons"). What a clause wants to be written or
    displayed is told as it stands there.
    """
    if value.kind is ValueKind.DOMAIN:
        return said(value.label.replace("-", " "))
    return value.label if value.kind in _VERBATIM else said(value.label)


class ClauseTable(QAbstractTableModel):
    """Clauses in text order. The clause itself is under ``CLAUSE_ROLE``, what to sort by under ``SORT_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._analysis: Analysis | None = None
        self._clauses: tuple[Clause, ...] = ()

    def show(self, analysis: Analysis | None) -> None:
        """Shows the clauses of another document, or none."""
        self.beginResetModel()
        self._analysis = analysis
        self._clauses = () if analysis is None else analysis.clauses
        self.endResetModel()

    def clause(self, row: int) -> Clause:
        """The clause in ``row``."""
        return self._clauses[row]

    def row_of(self, clause_id: str) -> int:
        """The row of a clause, or -1."""
        return next((row for row, clause in enumerate(self._clauses) if clause.id == clause_id), -1)

    def quote(self, clause: Clause) -> str:
        """The clause's words, in one line."""
        return "" if self._analysis is None else " ".join(self._analysis.document.quote(clause.span).split())

    def spoken(self, clause: Clause) -> str:
        """How a row is read out."""
        parts = [signs.category_name(clause.category), signs.EFFECTS[clause.effect].word, values_in_words(clause)]
        parts += [
            one_line(self.quote(clause), 120),
            tr("section {section}", section=clause.section) if clause.section else "",
        ]
        parts += [tr("page {page}", page=clause.page) if clause.page is not None else ""]
        parts += [
            tr("uncertain") if clause.uncertain else "",
            tr("sure {figure} per cent", figure=f"{clause.confidence * 100:.0f}"),
        ]
        return ", ".join(part for part in parts if part)

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many clauses there are."""
        return 0 if parent.isValid() else len(self._clauses)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The heads, their full words and their alignment."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        head, full = _HEADS[Column(section)]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(head)
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return tr(full)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows, tells and sorts by."""
        if not index.isValid():
            return None
        clause = self._clauses[index.row()]
        if role == CLAUSE_ROLE:  # asked for by every cell that is painted
            return clause
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(clause, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(clause, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(clause)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return signs.category_help(clause.category)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return _sort_key(clause, column) if role == SORT_ROLE else None

    def _shown(self, clause: Clause, column: Column) -> str:
        match column:
            case Column.CATEGORY:
                return taxonomy()[clause.category].code
            case Column.EFFECT:
                return signs.EFFECTS[clause.effect].word
            case Column.WORDS:
                return one_line(self.quote(clause), _QUOTE_SHOWN)
            case Column.VALUES:
                return values_in_words(clause)
            case Column.SECTION:
                return clause.section
            case Column.PAGE:
                return "" if clause.page is None else str(clause.page)
            case Column.SURE:
                return signs.sureness(clause.confidence)

    def _tip(self, clause: Clause, column: Column) -> str:
        match column:
            case Column.CATEGORY:
                return f"{signs.category_name(clause.category)}: {signs.category_help(clause.category)}"
            case Column.EFFECT:
                effect = signs.EFFECTS[clause.effect]
                return f"{effect.word}: {effect.help}"
            case Column.SURE:
                return tr("Uncertain: look before relying on it.") if clause.uncertain else tr("Sure, in per cent")
            case Column.WORDS:
                return self.quote(clause)
            case _:
                return self._shown(clause, column)


class ClauseFilter(QSortFilterProxyModel):
    """Shows the clauses of one category, effect and text only; sorts by ``SORT_ROLE``."""

    def __init__(self, table: ClauseTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._category: Category | None = None
        self._effect: Effect | None = None
        self._words = ""
        self.setSourceModel(table)
        self.setSortRole(SORT_ROLE)
        self.setSortLocaleAware(False)

    def show_only(self, *, category: Category | None, effect: Effect | None, words: str) -> None:
        """Sets all filters; None and "" let everything through."""
        asked = category, effect, words.casefold().strip()
        if asked != (self._category, self._effect, self._words):  # asked for at every showing, and it is long work
            self._category, self._effect, self._words = asked
            self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a row passes all filters."""
        if self._category is None and self._effect is None and not self._words:  # so of thousands of rows at once
            return not source_parent.isValid()
        clause = self._table.clause(source_row)
        if self._category not in {None, clause.category} or self._effect not in {None, clause.effect}:
            return False
        if not self._words:
            return not source_parent.isValid()
        texts = (
            self._table.quote(clause),
            values_in_words(clause),
            signs.category_name(clause.category),
            clause.section,
        )
        return any(self._words in text.casefold() for text in texts)


def _alignment(column: Column) -> int:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def _sort_key(clause: Clause, column: Column) -> object:
    match column:
        case Column.CATEGORY:
            return list(taxonomy()).index(clause.category)
        case Column.EFFECT:
            return list(Effect).index(clause.effect)
        case Column.VALUES:
            return values_in_words(clause).casefold()
        case Column.PAGE:
            return clause.page or 0
        case Column.SURE:
            return clause.confidence
        case Column.WORDS | Column.SECTION:
            # Sections in text order: "1.b.ii" comes before "2" and "10" after both.
            return clause.span.start
