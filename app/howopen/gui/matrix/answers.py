# SPDX-License-Identifier: Apache-2.0
"""The sign and the words of an answer in the matrix; every standing has a shape of its own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.comparison import Cell, Direction, MatrixRow, RowGroup, Standing
from howopen.domain.facts import Verdict
from howopen.gui import shapes, signs
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr

SIGN_SIZE: Final = 14
NO_CLAUSE: Final = mark("no clause")
_KIND: Final = re.compile(r"\s+(?:(?:model|software) )?(?:licen[cs]e(?: agreement)?|agreement)$", re.IGNORECASE)
_SIGNED: Final = re.compile(r"([§¶]) ([^\s,]+)")
STANDINGS: Final = {
    Standing.FREE: mark("free"),
    Standing.CONDITIONS: mark("on conditions"),
    Standing.BARRED: mark("barred or one-sided"),
    Standing.STATED: mark("stated, no limit"),
    Standing.NONE: mark("no clause, so no limit"),
    Standing.SILENT: mark("silent, so not settled"),
    Standing.UNDECIDED: mark("the text cannot decide"),
}
"""What each sign means, in the order of the legend."""
GROUPS: Final = {
    RowGroup.OPENNESS: mark("How open"),
    RowGroup.USE: mark("Use"),
    RowGroup.OUTPUTS: mark("Outputs"),
    RowGroup.DISTRIBUTION: mark("Distribution"),
    RowGroup.CONTROL: mark("Control"),
    RowGroup.LEGAL: mark("Legal"),
    RowGroup.FREEDOMS: mark("Four freedoms"),
    RowGroup.OSD: mark("Open Source Definition"),
    RowGroup.OSAID: mark("Open Source AI Definition"),
    RowGroup.CHOOSEALICENSE: mark("Permissions and conditions"),
    RowGroup.MOF: mark("Model Openness Framework"),
    RowGroup.INDEPENDENCE: mark("Independence"),
}
FAMILIES: Final = {
    RowGroup.OSD: mark("OSD"),
    RowGroup.OSAID: mark("OSAID"),
    RowGroup.MOF: mark("MOF"),
    RowGroup.INDEPENDENCE: mark("independence"),
}
"""Short names of the families of criteria, where those of the criteria do not tell the family."""
_VERDICTS: Final = {
    Standing.FREE: Verdict.MEETS,
    Standing.CONDITIONS: Verdict.ARGUABLE,
    Standing.BARRED: Verdict.FAILS,
    Standing.UNDECIDED: Verdict.UNDECIDABLE,
}


def paint_standing(painter: QPainter, rect: QRectF, standing: Standing, theme: Theme) -> None:
    """Paints the sign of a standing in the middle of ``rect``."""
    if standing in _VERDICTS:
        signs.paint_verdict(painter, rect, _VERDICTS[standing], theme)
    elif standing is Standing.STATED:
        signs.paint_direction(painter, rect, Direction.NEUTRAL, theme)
    else:
        _paint_line(painter, shapes.square_in(rect), standing, theme)


def _paint_line(painter: QPainter, area: QRectF, standing: Standing, theme: Theme) -> None:
    """An open circle for "no limit", a dash for "silent"."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    none = standing is Standing.NONE
    painter.setPen(QPen(theme.color("meets" if none else "undecided"), area.width() / 10))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if none:
        edge = area.width() / 8
        painter.drawEllipse(area.adjusted(edge, edge, -edge, -edge))
    else:
        third = area.width() / 3.5
        painter.drawLine(QLineF(area.left() + third, area.center().y(), area.right() - third, area.center().y()))
    painter.restore()


def fact_name(row: MatrixRow) -> str:
    """What a row is about, in the language of the window: "Commercial use"."""
    return said(row.label)


def answer_in_full(cell: Cell) -> str:
    """The answer in the language of the window."""
    return said(cell.value)


def answer_in_brief(cell: Cell) -> str:
    """The answer in a few words, in the language of the window."""
    return said(cell.brief or cell.value)


def deciding(analysis: Analysis, cell: Cell) -> tuple[Clause, ...]:
    """The clauses behind a cell, the deciding one first; ids that the document lacks are left out."""
    wanted = frozenset(cell.clauses)
    held = {clause.id: clause for clause in analysis.clauses if clause.id in wanted} if wanted else {}
    return tuple(held[name] for name in cell.clauses if name in held)


def place_in_short(analysis: Analysis, cell: Cell) -> str:
    """Where the deciding clause stands: "§ 2.b", a section's title, else its paragraph; or "no clause"."""
    clauses = deciding(analysis, cell)
    return clause_place(analysis, clauses[0]) if clauses else tr(NO_CLAUSE)


def clause_place(analysis: Analysis, clause: Clause) -> str:
    """Where a clause stands: "§ 2.b", a section's title, else its paragraph ("¶ 4")."""
    section = clause.section
    if " " not in section and any(char.isdigit() for char in section):
        return f"§ {section}"
    # A title in capitals takes twice the room and says no more.
    return (section.capitalize() if section.isupper() else section) or f"¶ {_paragraph(analysis, clause)}"


def _paragraph(analysis: Analysis, clause: Clause) -> int:
    """The number of the paragraph in which a clause begins, from 1, for a text without sections."""
    blocks = analysis.document.blocks
    return max(1, bisect_right(blocks, clause.span.start, key=lambda block: block.span.start))


def short_titles(titles: Sequence[str]) -> tuple[str, ...]:
    """``titles`` without the words for "licence" at their end, as long as that tells all of them apart."""
    short = {title: _KIND.sub("", title).strip() or title for title in titles}
    held = list(short.values())
    return tuple(short[title] if held.count(short[title]) == 1 else title for title in titles)


def place_read_out(place: str) -> str:
    """Places in words alone: "section 2.b, paragraph 4"; a section's title stands for itself."""
    return _SIGNED.sub(_sign_read_out, place)


def _sign_read_out(found: re.Match[str]) -> str:
    return tr("section {number}", number=found[2]) if found[1] == "§" else tr("paragraph {number}", number=found[2])


def spoken(row: MatrixRow, title: str, analysis: Analysis, cell: Cell) -> str:
    """How a cell is read out: fact, document, answer, what its sign means, and where it stands."""
    place = place_read_out(place_in_short(analysis, cell))
    means, answer = tr(STANDINGS[cell.standing]), answer_in_full(cell)
    parts = (f"{fact_name(row)}, {title}: {answer}", means if means.casefold() != answer.casefold() else "", place)
    return ", ".join(dict.fromkeys(part for part in parts if part))
