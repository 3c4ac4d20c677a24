# SPDX-License-Identifier: Apache-2.0
"""Signs and their words: each meaning has a shape, a colour and a word, told here once for every view and export."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from howopen.assets import taxonomy
from howopen.domain.clauses import UNCERTAIN_BELOW, Category, Effect
from howopen.domain.comparison import Direction
from howopen.domain.facts import OpennessClass, Verdict
from howopen.domain.wording import words
from howopen.gui import shapes
from howopen.gui.theme import RADIUS, Theme
from howopen.gui.translation.texts import mark, said, tr

EFFECT_SIZE: Final = 12
VERDICT_SIZE: Final = 16
DIRECTION_SIZE: Final = 16
LADDER_SIZE: Final = QSizeF(24, 13)
CODE_SIZE: Final = QSizeF(22, 16)
HATCH_STEP: Final = 6


@dataclass(frozen=True, slots=True)
class Sign:
    """How a meaning is told: its word, its colour token, and one plain sentence for tooltips and F1.

    ``named`` and ``told`` are the word and the sentence in English; ``word`` and ``help`` those of the window.
    """

    named: str
    token: str
    told: str

    @property
    def word(self) -> str:
        """The word in the language of the window."""
        return tr(self.named)

    @property
    def help(self) -> str:
        """The plain sentence in the language of the window."""
        return tr(self.told)


EFFECTS: Final = {
    Effect.PERMIT: Sign(mark("Permit"), "permit", mark("Gives a right.")),
    Effect.REQUIRE: Sign(mark("Require"), "require", mark("Creates a duty.")),
    Effect.PROHIBIT: Sign(mark("Prohibit"), "prohibit", mark("Forbids something.")),
    Effect.CONDITION: Sign(mark("Condition"), "condition", mark("Depends on a stated condition.")),
    Effect.DECLARE: Sign(mark("Declare"), "declare", mark("States a fact or a rule.")),
}
VERDICTS: Final = {
    Verdict.MEETS: Sign(mark("Meets"), "meets", mark("The criterion holds.")),
    Verdict.FAILS: Sign(mark("Fails"), "fails", mark("The criterion does not hold.")),
    Verdict.ARGUABLE: Sign(mark("Arguable"), "arguable", mark("Readers may differ; the condition is named.")),
    Verdict.UNDECIDABLE: Sign(mark("Undecided"), "undecided", mark("The text cannot decide it.")),
}
DIRECTIONS: Final = {
    Direction.TIGHTER: Sign(mark("Tighter"), "tighter", mark("Fewer rights or more duties.")),
    Direction.LOOSER: Sign(mark("Looser"), "looser", mark("More rights or fewer duties.")),
    Direction.NEUTRAL: Sign(mark("Neutral"), "text3", mark("Differs without effect.")),
    Direction.UNCLEAR: Sign(mark("Unclear"), "text3", mark("Not decided by the rules.")),
}
GROUPS: Final = {
    "use": mark("Use"),
    "out": mark("Outputs"),
    "dist": mark("Distribution"),
    "ctl": mark("Control"),
    "legal": mark("Legal"),
}


def class_word(openness_class: OpennessClass) -> str:
    """A class of openness in the language of the window: "Open source"."""
    return said(words(openness_class))


def category_name(category: Category) -> str:
    """A category in the language of the window: "Commercial use"."""
    return said(taxonomy()[category].name)


def category_help(category: Category) -> str:
    """What a category is about, in plain words, in the language of the window."""
    return said(taxonomy()[category].help)


def group_token(group: str) -> str:
    """The ink token of a category group: "use" gives "guse"."""
    return f"g{group}"


def group_wash(group: str) -> str:
    """The wash token of a category group: "use" gives "gusewash"."""
    return f"g{group}wash"


def openness_words(openness_class: OpennessClass, index: int | None) -> str:
    """The class in words, then the index where there is one: "Community 41"."""
    word = class_word(openness_class)
    return word if index is None else f"{word} {index}"


def sureness(confidence: float) -> str:
    """Confidence in per cent, with "?" before it where a person should look before relying on it."""
    if confidence < UNCERTAIN_BELOW:
        # Cut, not rounded: 69.7 must not read as the 70 from which a finding counts as sure.
        return f"? {int(confidence * 100)}"
    return f"{confidence * 100:.0f}"


def paint_effect(painter: QPainter, rect: QRectF, effect: Effect, theme: Theme) -> None:
    """Paints an effect's sign in the middle of ``rect`` (12 px in the design)."""
    area = shapes.square_in(rect)
    fill = shapes.effect_fill(effect, area)
    _paint(painter, fill, shapes.effect_lines(effect, area), theme, EFFECTS[effect].token, 1.6 * area.width() / 12)


def paint_verdict(painter: QPainter, rect: QRectF, verdict: Verdict, theme: Theme) -> None:
    """Paints a verdict's sign in the middle of ``rect`` (16 px in the design)."""
    area = shapes.square_in(rect)
    token = VERDICTS[verdict].token
    unit = area.width() / VERDICT_SIZE
    circle, lines = shapes.verdict_lines(verdict, area)
    _paint(painter, shapes.verdict_fill(verdict, area), lines, theme, token, 1.3 * unit)
    pen = _pen(theme, token, 1.2 * unit)
    pen.setDashPattern([2.0, 1.45])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(circle, pen)


def paint_direction(painter: QPainter, rect: QRectF, direction: Direction, theme: Theme) -> None:
    """Paints a direction's sign in the middle of ``rect`` (16 px in the design)."""
    area = shapes.square_in(rect)
    lines = shapes.direction_lines(direction, area)
    _paint(painter, QPainterPath(), lines, theme, DIRECTIONS[direction].token, 1.8 * area.width() / DIRECTION_SIZE)


def paint_ladder(painter: QPainter, rect: QRectF, openness_class: OpennessClass, theme: Theme) -> None:
    """Paints the ladder (24 x 13 in the design): a dash for a use policy, the undecided sign where undecided."""
    if openness_class is OpennessClass.UNDECIDED:
        paint_verdict(painter, rect, Verdict.UNDECIDABLE, theme)
    elif openness_class is OpennessClass.USE_POLICY:
        painter.strokePath(shapes.dash(rect), _pen(theme, "text", 1.5 * rect.height() / LADDER_SIZE.height()))
    else:
        bars = shapes.rising_bars(rect, shapes.LADDER_BARS, gap=rect.width() / 24, least=0.25)
        _paint_bars(painter, bars, shapes.rung(openness_class), theme, "text")


def paint_weight(painter: QPainter, rect: QRectF, filled: int, theme: Theme) -> None:
    """Paints legal weight as four rising bars (22 x 11 in the design), the first ``filled`` of them solid."""
    _paint_bars(painter, shapes.rising_bars(rect, 4, gap=rect.width() / 11, least=0.3), filled, theme, "text2")


def paint_category(painter: QPainter, rect: QRectF, category: Category, theme: Theme) -> None:
    """Paints a category's two-letter code on its group's wash (22 x 16 in the design)."""
    info = taxonomy()[category]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(group_wash(info.group)))
    radius = theme.px(RADIUS["code"])
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(theme.color(group_token(info.group)))
    painter.setFont(theme.font("caption-strong"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, info.code)
    painter.restore()


def paint_underline(painter: QPainter, left: float, right: float, y: float, group: str, theme: Theme) -> None:
    """Paints a group's underline with its top at ``y``: solid, dashed, dotted, double or thin."""
    scale = theme.zoom / 100
    width = 1.0 * scale if group in {"ctl", "legal"} else 2.0 * scale
    pen = QPen(theme.color(group_token(group)), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if group == "out":
        pen.setDashPattern([3.0, 1.5])
    elif group == "dist":
        pen.setDashPattern([1.0, 1.0])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y + width / 2, right, y + width / 2))
    if group == "ctl":
        painter.drawLine(QLineF(left, y + 2 * scale + width / 2, right, y + 2 * scale + width / 2))
    painter.restore()


def paint_hatch(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """Hatches ``rect`` with diagonals 6 px apart: nothing stands here on this side."""
    step = theme.px(HATCH_STEP)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("line"), 1.0))
    # Starts are multiples of the step on the painter's own grid, so that neighbouring rows join without a seam.
    first = int((rect.left() + rect.top()) // step)
    last = int((rect.right() + rect.bottom()) // step) + 1
    lines = [
        QLineF(k * step - rect.top(), rect.top(), k * step - rect.bottom(), rect.bottom()) for k in range(first, last)
    ]
    painter.drawLines(lines)
    painter.restore()


def _paint_bars(painter: QPainter, bars: tuple[QRectF, ...], filled: int, theme: Theme, token: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, bar in enumerate(bars):
        if index < filled:
            painter.fillRect(bar, theme.color(token))
        else:
            painter.setPen(QPen(theme.color("linestrong"), 0.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(bar.adjusted(0.4, 0.4, -0.4, -0.4))
    painter.restore()


def _paint(painter: QPainter, fill: QPainterPath, lines: QPainterPath, theme: Theme, token: str, width: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(fill, theme.color(token))
    painter.strokePath(lines, _pen(theme, token, width))
    painter.restore()


def _pen(theme: Theme, token: str, width: float) -> QPen:
    line = QPen(theme.color(token), width)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return line
