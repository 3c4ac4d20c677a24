# SPDX-License-Identifier: Apache-2.0
"""Large letters: every view can be used at 200 %."""

from __future__ import annotations

from pathlib import Path

import pytest
import window_stage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from window_stage import Stage, settle, staged

from howopen.gui.theme import Theme
from howopen.gui.views.pages import Roomy
from howopen.gui.widgets.labels import ElidedLabel

_OF_THEIR_OWN = ("palette", "read-200")
"""A list over the window, and a step that zooms by itself."""


def room_at(zoom: int, make_room, folder: Path, monkeypatch: pytest.MonkeyPatch):
    """A window that was started at a zoom."""
    made = window_stage.theme_of

    def zoomed(mode: str, *, contrast: str = "normal") -> Theme:
        theme = made(mode, contrast=contrast)
        theme.set_zoom(zoom)
        return theme

    with monkeypatch.context() as patched:
        patched.setattr(window_stage, "theme_of", zoomed)
        return staged(make_room, folder, "light")


def views(room):
    return [(name, show) for name, show in Stage(room).views() if name not in _OF_THEIR_OWN]


def cut(window: QWidget) -> list[str]:
    """The controls and labels of the window that have no room for their words, and pages that scroll sideways."""
    found = [
        f"the page scrolls sideways by {page.horizontalScrollBar().maximum()}"
        for page in window.findChildren(Roomy)
        if page.isVisible() and page.horizontalScrollBar().maximum() > 0
    ]
    for part in window.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, ElidedLabel) or not isinstance(part, QLabel | QAbstractButton):
            continue
        wraps = isinstance(part, QLabel) and part.wordWrap()
        if not wraps and part.width() < part.minimumSizeHint().width():
            found.append(f"{type(part).__name__} {part.text()!r} has {part.width()} px")
    return found


@pytest.mark.parametrize(("zoom", "size"), [(200, (1280, 800)), (150, (1024, 700))])
def test_every_view_can_be_used_with_large_letters(make_room, tmp_path: Path, monkeypatch, zoom: int, size) -> None:
    room = room_at(zoom, make_room, tmp_path, monkeypatch)
    room.window.resize(*size)
    wrong: dict[str, list[str]] = {}
    for name, show in views(room):
        show()
        settle()
        if found := cut(room.window):
            wrong[name] = found
    assert not wrong
