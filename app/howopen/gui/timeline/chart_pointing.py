# SPDX-License-Identifier: Apache-2.0
"""What pointer and keys reach in the chart. Places are pixels of the pane, ``top`` how far it is scrolled down."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

from howopen.comparing.chart import CategoryLine, Step, nearest
from howopen.domain.comparison import Direction
from howopen.domain.timeline import VersionKind
from howopen.gui import signs
from howopen.gui.timeline.chart_labels import signed
from howopen.gui.timeline.chart_layout import Band, BandKind
from howopen.gui.timeline.chart_scene import Scene
from howopen.gui.timeline.wording import KINDS, long_date, spoken_point, turned_words
from howopen.gui.translation.texts import tr

_REACH: Final = 8
STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ENDS: Final = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


def listed(scene: Scene) -> list[int]:
    """The indexes of the revisions that are shown, oldest first."""
    hidden = {VersionKind.FORMAL} if scene.real_only else set()
    return [number for number, one in enumerate(scene.timeline.revisions) if one.kind not in hidden]


def version_at(scene: Scene, x: float, y: float, top: int) -> int | None:
    """The revision whose point is nearest; None where none is near, and on another document's track."""
    if not scene.layout.plot_left <= x <= scene.layout.plot_right:
        return None
    band, revisions, numbers = _band_at(scene, y, top), scene.timeline.revisions, listed(scene)
    if band is not None and band.kind is BandKind.TRACK and band.number:
        return None
    if band is not None and band.kind is BandKind.CATEGORY:
        numbers = [number for number in numbers if revisions[number].kind is not VersionKind.FORMAL]
    xs = [scene.scale.x_of(revisions[number].version.date.timestamp()) for number in numbers]
    hit = nearest(xs, x, reach=scene.theme.px(_REACH))
    return None if hit is None else numbers[hit]


def tip(scene: Scene, x: float, y: float, top: int) -> str:
    """What is said of the point there: "29 June 2026: 6 tighter, 2 looser"; "" where none is."""
    number, band = version_at(scene, x, y, top), _band_at(scene, y, top)
    if number is not None:
        told = spoken_point(scene.timeline.revisions[number])
        if band is None or band.kind is not BandKind.CATEGORY:
            return told
        line = scene.lines[band.number]
        return "\n".join((told, *(step_words(line, step) for step in line.steps if step.revision == number)))
    if band is None or band.kind is not BandKind.TRACK:
        return ""
    points = list(scene.points(scene.tracks[band.number]))
    hit = nearest([place for _, place in points], x, reach=scene.theme.px(_REACH))
    return "" if hit is None else f"{long_date(points[hit][0].version.date)}: {tr(KINDS[points[hit][0].kind])}"


def step_words(line: CategoryLine, step: Step) -> str:
    """A category at one version: "Field of use 14, +1, 1 tighter"."""
    parts = [f"{signs.category_name(line.category)} {step.value:,}", signed(step.change) if step.change else ""]
    turned = ((Direction.TIGHTER, step.tighter), (Direction.LOOSER, step.looser))
    parts += [turned_words(direction, number) for direction, number in turned if number]
    return ", ".join(part for part in parts if part)


def spoken_choice(scene: Scene) -> str:
    """The chosen version as the chart is read out: what it did, its place, and the categories that it changed."""
    if scene.selected is None:
        return ""
    revisions = scene.timeline.revisions
    steps = [(line, step) for line in scene.lines for step in line.steps if step.revision == scene.selected]
    told = [step_words(line, step) for line, step in steps if step.told]
    place = tr("version {number} of {count}", number=scene.selected + 1, count=len(revisions))
    return "; ".join((spoken_point(revisions[scene.selected]), place, *told))


def reached(scene: Scene, key: Qt.Key) -> int | None:
    """The revision that a key leads to; None where it leads nowhere."""
    numbers = listed(scene)
    if not numbers or key not in STEPS | _ENDS:
        return None
    if key in _ENDS:
        return numbers[_ENDS[key]]
    if scene.selected not in numbers:
        return numbers[-1]
    at = numbers.index(scene.selected) + STEPS[key]
    return numbers[at] if 0 <= at < len(numbers) else None


def _band_at(scene: Scene, y: float, top: int) -> Band | None:
    layout = scene.layout
    return layout.at(y - layout.axis + top) if y >= layout.axis else None
