# SPDX-License-Identifier: Apache-2.0
"""Every view looks as it did when a person last looked at it, in every theme: golden pictures, with a tolerance.

A change that is meant is taken in by ``PYTHONPATH=app python tests/gui/pictures/remake.py`` and looked at.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from likeness import difference
from PIL import Image, ImageChops, ImageDraw
from PySide6.QtGui import QCursor
from window_stage import PICTURES, Stage, pictured, settle, staged

from howopen.gui.library.entry_table import EntryTable

GOLDEN = PICTURES / "golden"
MODES = ("light", "dark", "light-contrast")


@pytest.mark.parametrize("mode", MODES)
def test_every_view_looks_as_it_did(make_room, tmp_path: Path, mode: str) -> None:
    room = staged(make_room, tmp_path, mode)
    apart = []
    for name, show in Stage(room).views():
        show()
        taken = pictured(room.window, tmp_path / f"{name}-{mode}.png")
        found = difference(taken, GOLDEN / f"{taken.stem}.webp")
        if not found.tolerated:
            apart.append(f"{taken}: {found.share:.2%} differs, most at {found.worst} by {found.strength:.0f}")
    assert not apart, "\n".join(apart)


def test_the_golden_pictures_are_those_of_the_views(make_room, tmp_path: Path) -> None:
    names = {name for name, _show in Stage(staged(make_room, tmp_path, "light")).views()}
    assert {path.name for path in GOLDEN.glob("*")} == {f"{name}-{mode}.webp" for name in names for mode in MODES}


def test_where_the_pointer_was_left_changes_no_picture(make_room, tmp_path: Path) -> None:
    room = staged(make_room, tmp_path, "light")
    name, show = next(view for view in Stage(room).views() if view[0] == "empty-library")
    show()
    header = room.window.findChild(EntryTable).horizontalHeader().viewport()
    QCursor.setPos(header.mapToGlobal(header.rect().center()))
    settle()
    taken = pictured(room.window, tmp_path / f"{name}-light.png")
    assert difference(taken, GOLDEN / f"{name}-light.webp").tolerated


@pytest.fixture
def picture() -> Path:
    return GOLDEN / "read-light.webp"


def test_a_picture_is_like_itself(picture: Path) -> None:
    assert difference(picture, picture).share == 0.0


def test_letters_drawn_a_little_otherwise_are_tolerated(picture: Path, tmp_path: Path) -> None:
    with Image.open(picture) as image:
        whole = image.convert("RGB")
    shifted = ImageChops.offset(whole, 1, 0)
    Image.blend(whole, shifted, 0.4).save(tmp_path / "soft.png")
    assert difference(picture, tmp_path / "soft.png").tolerated


def test_a_moved_panel_a_lost_button_and_another_colour_are_seen(picture: Path, tmp_path: Path) -> None:
    with Image.open(picture) as image:
        whole = image.convert("RGB")
    ImageChops.offset(whole, 0, 6).save(tmp_path / "moved.png")
    lost = whole.copy()
    ImageDraw.Draw(lost).rectangle((0, 60, 120, 130), fill=whole.getpixel((4, 700)))
    lost.save(tmp_path / "lost.png")
    red, green, blue = whole.split()
    Image.merge("RGB", (red, green, blue.point(lambda value: max(0, value - 30)))).save(tmp_path / "tinted.png")
    for name in ("moved", "lost", "tinted"):
        assert not difference(picture, tmp_path / f"{name}.png").tolerated, name
