# SPDX-License-Identifier: Apache-2.0
"""The sections of one document as a tree."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.document import Document
from howopen.domain.outline import Section

SECTION_ROLE: Final = int(Qt.ItemDataRole.UserRole)
GROUP_ROLE: Final = SECTION_ROLE + 1
MARKER_ROLE: Final = SECTION_ROLE + 2
_FIRST_WORDS: Final = 48

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


@dataclass(slots=True, eq=False)
class Node:
    """A section in the tree; ``group`` is that of its first clause, or ""."""

    section: Section
    title: str
    group: str
    row: int = 0
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)


def tree(analysis: Analysis) -> list[Node]:
    """The top sections with all below them. A section deeper than its successor ends before it."""
    roots: list[Node] = []
    path: list[Node] = []
    clauses = sorted(analysis.clauses, key=lambda clause: clause.span.start)
    starts = [clause.span.start for clause in clauses]
    for section in analysis.outline.sections:
        while path and path[-1].section.depth >= section.depth:
            path.pop()
        node = Node(section, _title(analysis.document, section), _group(section, clauses, starts))
        siblings = path[-1].children if path else roots
        node.row, node.parent = len(siblings), path[-1] if path else None
        siblings.append(node)
        path.append(node)
    return roots


class OutlineTree(QAbstractItemModel):
    """Sections by title; marker, group of the first clause and the section itself stand under roles of their own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Node] = []

    def show(self, analysis: Analysis | None) -> None:
        """Shows the sections of another document, or none."""
        self.beginResetModel()
        self._roots = [] if analysis is None else tree(analysis)
        self.endResetModel()

    def index_at(self, offset: int) -> QModelIndex:
        """The innermost section that holds ``offset``; an invalid index where none does."""
        found, nodes = QModelIndex(), self._roots
        while True:
            inner = next((node for node in nodes if node.section.span.contains(offset)), None)
            if inner is None:
                return found
            found, nodes = self.createIndex(inner.row, 0, inner), inner.children

    # Qt's own names from here on.

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The section in ``row`` below ``parent``."""
        siblings = self._children(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, column, siblings[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() takes no index
        """The section that holds ``child``."""
        node = child.internalPointer() if child.isValid() else None
        if not isinstance(node, Node) or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many sections lie below ``parent``."""
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: ARG002 - Qt asks with the parent
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a row shows and tells."""
        node = index.internalPointer() if index.isValid() else None
        if not isinstance(node, Node):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return node.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{node.section.marker} {node.title}".strip()
        if role == SECTION_ROLE:
            return node.section
        if role == GROUP_ROLE:
            return node.group
        return node.section.marker.strip("().") if role == MARKER_ROLE else None

    def _children(self, parent: Index) -> list[Node]:
        node = parent.internalPointer() if parent.isValid() else None
        return node.children if isinstance(node, Node) else self._roots


def _title(document: Document, section: Section) -> str:
    """The title, or else the section's first words."""
    if section.title:
        return " ".join(section.title.split())
    text = document.text[section.heading.start : min(section.span.end, section.heading.start + 200)]
    text = " ".join(text.removeprefix(section.marker).split())
    return text if len(text) <= _FIRST_WORDS else text[: _FIRST_WORDS - 1].rstrip() + "…"


def _group(section: Section, clauses: Sequence[Clause], starts: Sequence[int]) -> str:
    """The group of the first clause that begins in the section; ``clauses`` are in the order of their ``starts``."""
    first = bisect_left(starts, section.span.start)
    if first == len(starts) or not section.span.contains(starts[first]):
        return ""
    return taxonomy()[clauses[first].category].group
