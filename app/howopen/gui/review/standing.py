# SPDX-License-Identifier: Apache-2.0
"""Where a finding stands, with its sign, colour and word."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from howopen.domain.review import Decision, State
from howopen.gui import shapes
from howopen.gui.signs import Sign
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark

SIGN_SIZE: Final = 16
_GRID: Final = 16.0


class Standing(StrEnum):
    """A finding's state, the open ones told apart by how sure the program is."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"
    REJECTED = "rejected"
    ADDED = "added"
    UNCERTAIN = "uncertain"
    OPEN = "open"


STANDINGS: Final = {
    Standing.CONFIRMED: Sign(mark("Confirmed"), "meets", mark("A person found it right.")),
    Standing.CORRECTED: Sign(mark("Corrected"), "accent", mark("A person changed it; what was found is kept.")),
    Standing.REJECTED: Sign(mark("Rejected"), "fails", mark("A person found it wrong; it counts no more.")),
    Standing.ADDED: Sign(mark("Added"), "added", mark("A person found it; the program had not.")),
    Standing.UNCERTAIN: Sign(
        mark("Uncertain"), "arguable", mark("Nobody has decided it, and the program is not sure.")
    ),
    Standing.OPEN: Sign(mark("Open"), "undecided", mark("Nobody has decided it yet.")),
}


def standing_of(decision: Decision) -> Standing:
    """Where a finding stands."""
    if decision.state is State.OPEN:
        return Standing.UNCERTAIN if decision.shown.uncertain else Standing.OPEN
    return Standing(decision.state.value)


def confirmable(decision: Decision) -> bool:
    """Whether it waits for a yes: one that a person corrected or added stands as that person said."""
    return decision.state in {State.OPEN, State.REJECTED}


def paint_standing(painter: QPainter, rect: QRectF, standing: Standing, theme: Theme) -> None:
    """Paints a standing's sign in the middle of ``rect``: stroke only, as a person makes it."""
    area = shapes.square_in(rect)
    pen = QPen(theme.color(STANDINGS[standing].token), 1.8 * area.width() / _GRID)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if standing is Standing.OPEN:
        pen.setWidthF(1.3 * area.width() / _GRID)
        pen.setDashPattern([2.0, 1.9])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(_outline(standing, area), pen)
    painter.restore()


def _outline(standing: Standing, area: QRectF) -> QPainterPath:
    match standing:
        case Standing.CONFIRMED:
            return shapes.tick(area)
        case Standing.CORRECTED:
            return _lines(area, ((3, 13), (3.6, 10.2), (10.6, 3.2), (12.8, 5.4), (5.8, 12.4), (3, 13)))
        case Standing.REJECTED:
            return _lines(area, ((4, 4), (12, 12)), ((12, 4), (4, 12)))
        case Standing.ADDED:
            return _lines(area, ((8, 3), (8, 13)), ((3, 8), (13, 8)))
        case Standing.UNCERTAIN:
            return shapes.question_mark(area)
        case Standing.OPEN:
            ring = QPainterPath()
            inset = area.width() * 2.6 / _GRID
            ring.addEllipse(area.adjusted(inset, inset, -inset, -inset))
            return ring


def paint_bubble(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Paints the sign of a note: a speech bubble."""
    area = shapes.square_in(rect)
    corners = ((3, 3.5), (13, 3.5), (13, 10.5), (7.5, 10.5), (5, 13), (5, 10.5), (3, 10.5), (3, 3.5))
    pen = QPen(theme.color("text2"), 1.4 * area.width() / _GRID)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(_lines(area, corners), pen)
    painter.restore()


def _lines(area: QRectF, *lines: Sequence[tuple[float, float]]) -> QPainterPath:
    """Lines through points of a 16 px grid laid over ``area``."""
    path = QPainterPath()
    unit = area.width() / _GRID
    for line in lines:
        points = [QPointF(area.left() + x * unit, area.top() + y * unit) for x, y in line]
        path.moveTo(points[0])
        for point in points[1:]:
            path.lineTo(point)
    return path
