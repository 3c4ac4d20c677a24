# SPDX-License-Identifier: Apache-2.0
"""What differs between two documents, in text order and clause by clause; and several documents fact by fact."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category
from howopen.domain.spans import Span


class ChangeKind(StrEnum):
    """What happened between A and B."""

    INSERTED = "inserted"
    DELETED = "deleted"
    REPLACED = "replaced"
    MOVED = "moved"


class RowKind(StrEnum):
    """How the two sides of a row of the side-by-side view relate."""

    SAME = "same"
    CHANGED = "changed"
    INSERTED = "inserted"  # only B has it
    DELETED = "deleted"  # only A has it
    MOVED = "moved"  # here on one side, elsewhere on the other


class Direction(StrEnum):
    """Whether B leaves the reader fewer rights (tighter) or more (looser) than A."""

    TIGHTER = "tighter"
    LOOSER = "looser"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Change:
    """One change. An absent side is an empty span at the place where it would stand. ``weight`` runs from 0 to 1.

    ``reason`` says in words why the direction was given, ``rule`` is the name of the rule that gave it; "" where it is
    unclear.
    """

    kind: ChangeKind
    a: Span
    b: Span
    categories: tuple[Category, ...] = ()
    direction: Direction = Direction.UNCLEAR
    weight: float = 0.0
    reason: str = ""
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of blocks that stand level. An absent side is None.

    ``marks_a`` and ``marks_b`` are the words that differ. ``twin`` is the index of the row where the other half of a
    moved block stands. ``changes`` are indexes into ``Comparison.changes``.
    """

    kind: RowKind
    a: Span | None
    b: Span | None
    marks_a: tuple[Span, ...] = ()
    marks_b: tuple[Span, ...] = ()
    twin: int | None = None
    changes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Aspect:
    """One respect in which a pair of clauses is compared: its name, such as "Effect", and what each side says.

    "" stands for a side that says nothing of it.
    """

    name: str
    a: str
    b: str


@dataclass(frozen=True, slots=True)
class ClausePair:
    """Clauses of one category on both sides, by id; an empty side is silent.

    ``same`` is whether both sides say it in the same words. ``aspects`` set the sides against each other. ``follows``
    are the ids of further clauses of B that the pair's clauses of B bring in by reference or definition. ``manual`` is
    whether a person put the two together.
    """

    category: Category
    a: tuple[str, ...]
    b: tuple[str, ...]
    direction: Direction
    reason: str = ""
    weight: float = 0.0
    rule: str = ""
    same: bool = False
    aspects: tuple[Aspect, ...] = ()
    follows: tuple[str, ...] = ()
    manual: bool = False


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts of words; ``similarity`` runs from 0 (nothing shared) to 1 (no word differs)."""

    words_inserted: int
    words_deleted: int
    blocks_moved: int
    similarity: float


@dataclass(frozen=True, slots=True)
class NamePair:
    """A name in A and the one in B that is read as the same, such as "Llama 3.1" and "Llama 4"."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class AlignedClauses:
    """Two clauses that a person put side by side, by id."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A against B. ``changes`` are in text order of A, then B.

    ``names`` are those that were read as the same, ``foldable`` those that could be.
    """

    a: Analysis
    b: Analysis
    rows: tuple[Row, ...]
    changes: tuple[Change, ...]
    clauses: tuple[ClausePair, ...]
    statistics: Statistics
    names: tuple[NamePair, ...] = ()
    foldable: tuple[NamePair, ...] = ()


@dataclass(frozen=True, slots=True)
class BaselineRow:
    """What the baseline says in one clause, and each other document in its place.

    ``clause`` is the id of the baseline's clause, None where it is silent. ``others`` has, for each comparison, its
    pair in this row, or None where that document says nothing here either.
    """

    category: Category
    clause: str | None
    others: tuple[ClausePair | None, ...]


@dataclass(frozen=True, slots=True)
class BaselineComparison:
    """One baseline against several documents: a comparison each, and their clauses row by row."""

    comparisons: tuple[Comparison, ...]
    rows: tuple[BaselineRow, ...]

    @property
    def baseline(self) -> Analysis:
        """The document that the others are compared with."""
        return self.comparisons[0].a


class Standing(StrEnum):
    """How an answer leaves the reader, strictest first; what the text leaves open stands between duty and right."""

    BARRED = "barred"  # forbidden, or at the licensor's will
    CONDITIONS = "conditions"
    UNDECIDED = "undecided"  # a criterion that the text can't decide
    SILENT = "silent"  # not settled by the text
    STATED = "stated"  # a rule or a name that is no limit
    NONE = "none"  # no clause, so no limit
    FREE = "free"


class RowGroup(StrEnum):
    """What the rows of a matrix are sorted into: the groups of the taxonomy, then the families of criteria."""

    OPENNESS = "openness"
    USE = "use"
    OUTPUTS = "out"
    DISTRIBUTION = "dist"
    CONTROL = "ctl"
    LEGAL = "legal"
    FREEDOMS = "freedoms"
    OSD = "osd"
    OSAID = "osaid"
    CHOOSEALICENSE = "cal"
    MOF = "mof"
    INDEPENDENCE = "independence"

    @property
    def of_criteria(self) -> bool:
        """Whether its rows are criteria and not facts."""
        return self in _CRITERIA_GROUPS


_CRITERIA_GROUPS = frozenset(
    {RowGroup.OSD, RowGroup.OSAID, RowGroup.CHOOSEALICENSE, RowGroup.MOF, RowGroup.INDEPENDENCE}
)


@dataclass(frozen=True, slots=True)
class Cell:
    """One document's answer to one fact or criterion, with the ids of the clauses behind it.

    ``value`` is the answer in full, ``brief`` in a few words, ``reason`` why. The larger ``strictness``, the less the
    text leaves the reader; it compares cells of one row only.
    """

    value: str
    clauses: tuple[str, ...] = ()
    brief: str = ""
    standing: Standing = Standing.STATED
    strictness: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One fact or criterion across documents; ``category`` is the kind of clause that it is read from."""

    key: str
    label: str
    cells: tuple[Cell, ...]
    group: RowGroup = RowGroup.OPENNESS
    category: Category | None = None

    @property
    def differs(self) -> bool:
        """Whether the documents disagree."""
        return len({cell.value for cell in self.cells}) > 1


@dataclass(frozen=True, slots=True)
class Matrix:
    """Documents (columns) against facts and criteria (rows)."""

    analyses: tuple[Analysis, ...]
    rows: tuple[MatrixRow, ...]
