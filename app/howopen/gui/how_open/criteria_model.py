# SPDX-License-Identifier: Apache-2.0
"""The criteria of one document as a table: a row for each family's head, then one for each of its criteria."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.domain.analysis import Analysis
from howopen.domain.facts import Criterion, Verdict
from howopen.gui import signs
from howopen.gui.how_open.families import (
    CLASS_ID,
    Family,
    class_clauses,
    count_words,
    deciding_clauses,
    families,
    family_of,
    number_of,
    place_words,
    quoted,
    verdict_word,
)
from howopen.gui.translation.texts import mark, said, tr

CLASS_NAME: Final = mark("Class")
ROW_ROLE: Final = int(Qt.ItemDataRole.UserRole)

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    NAME = 1
    VERDICT = 2
    WORDS = 3
    PLACE = 4


_HEADS: Final = {
    Column.NUMBER: "",
    Column.NAME: mark("Criterion"),
    Column.VERDICT: mark("Verdict"),
    Column.WORDS: mark("Deciding words"),
    Column.PLACE: mark("Clause"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A family's head (``criterion`` is None) or one criterion, with the words that are shown of it."""

    family: Family
    criterion: Criterion | None = None
    name: str = ""
    word: str = ""
    quote: str = ""
    reason: str = ""
    place: str = ""

    @property
    def is_class(self) -> bool:
        """Whether it tells the class, which has a rung instead of a verdict."""
        return self.criterion is not None and self.criterion.id == CLASS_ID

    def spoken(self) -> str:
        """The whole row as it is read out."""
        if self.criterion is None:
            counts = ", ".join(count_words(verdict, count) for verdict, count in self.counts())
            return f"{self.family.title}: {self.family.summary or counts}"
        parts = (self.name, self.word, self.reason, self.quote, self.place.replace("–", ""))
        return ", ".join(part.rstrip(".") for part in parts if part)

    def counts(self) -> tuple[tuple[Verdict, int], ...]:
        """The verdicts of the family and how often each was given; none for the class."""
        return () if self.family.id == CLASS_ID else self.family.counts()


def rows_of(analysis: Analysis) -> tuple[Row, ...]:
    """All rows: the class with what decides it, then every family."""
    openness = analysis.profile.openness
    basis = analysis.profile.basis_of("openness_class")
    reason = basis.reason if basis else ""
    standing = Criterion(CLASS_ID, CLASS_NAME, Verdict.UNDECIDABLE, reason, class_clauses(analysis.profile))
    word = signs.class_word(openness.openness_class)
    head = Family(CLASS_ID, tr("Openness class"), (standing,), summary=tr("Follows rules, not the index"))
    out = [Row(head), _row(head, standing, analysis, word)]
    for family in families(openness.criteria):
        out.append(Row(family))
        out += [_row(family, criterion, analysis, verdict_word(criterion)) for criterion in family.criteria]
    return tuple(out)


def _row(family: Family, criterion: Criterion, analysis: Analysis, word: str) -> Row:
    deciding = deciding_clauses(analysis, criterion.clauses)
    # What nothing excludes has no deciding words: its clauses are those that were looked at.
    told = deciding and not (family.id == "osaid" and criterion.verdict is Verdict.MEETS)
    quote = quoted(analysis, deciding[0]) if told else ""
    return Row(
        family,
        criterion,
        name=tr(CLASS_NAME) if family.id == CLASS_ID else said(criterion.name),
        word=word,
        quote=quote,
        reason=said(criterion.reason),
        place=place_words(analysis, criterion.clauses),
    )


class CriteriaTable(QAbstractTableModel):
    """The rows of one document. The ``Row`` itself is under ``ROW_ROLE``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def show(self, analysis: Analysis | None) -> None:
        """Shows the criteria of another document, or none."""
        self.beginResetModel()
        self._rows = () if analysis is None else rows_of(analysis)
        self.endResetModel()

    def row(self, place: int) -> Row:
        """The row at ``place``."""
        return self._rows[place]

    def row_of(self, criterion_id: str) -> int:
        """The place of a criterion, or -1."""
        return next(
            (n for n, row in enumerate(self._rows) if row.criterion and row.criterion.id == criterion_id),
            -1,
        )

    # Qt's own names from here on.

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A family's head cannot be chosen, and the arrows pass it by."""
        if not index.isValid() or self._rows[index.row()].criterion is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADS[Column(section)])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == Column.PLACE else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell shows and tells."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken()
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and row.criterion is not None:
            return "\n".join(part for part in (row.name, row.reason, row.quote, row.place.replace("–", "")) if part)
        return None


def _shown(row: Row, column: Column) -> str:
    if row.criterion is None:
        return row.family.title if column is Column.NUMBER else ""
    match column:
        case Column.NUMBER:
            return number_of(row.criterion) if family_of(row.criterion) == "osd" else ""
        case Column.NAME:
            return row.name
        case Column.VERDICT:
            return row.word
        case Column.WORDS:
            return " ".join(part for part in (row.quote, row.reason) if part)
        case Column.PLACE:
            return row.place
