# SPDX-License-Identifier: Apache-2.0
"""Large letters: every view can be used at 200 %, and a zoom changed at run time leaves nothing of the one before."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import Mock

import pytest
import window_stage
from likeness import difference
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QHeaderView,
    QLabel,
    QWidget,
)
from window_stage import Stage, pictured, settle, staged

from howopen.gui.dialogs.export_dialog import ExportDialog
from howopen.gui.matrix.bar import Order
from howopen.gui.theme import Theme
from howopen.gui.views.pages import Roomy
from howopen.gui.widgets.buttons import Choice
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.labels import ElidedLabel

_OF_THEIR_OWN = ("palette", "read-200")
"""A list over the window, and a step that zooms by itself."""

_CHANGED = ("read", "compare-text", "matrix", "can-we", "timeline", "review")
"""Views of each make: texts, tables, forms, a chart and lists."""


def room_at(zoom: int, make_room, folder: Path, monkeypatch: pytest.MonkeyPatch):
    """A window that was started at a zoom, by somebody who never started one before."""
    (folder.parent / "settings.json").unlink(missing_ok=True)
    made = window_stage.theme_of

    def zoomed(mode: str, *, contrast: str = "normal") -> Theme:
        theme = made(mode, contrast=contrast)
        theme.set_zoom(zoom)
        return theme

    with monkeypatch.context() as patched:
        patched.setattr(window_stage, "theme_of", zoomed)
        return staged(make_room, folder, "light")


def views(room, *only: str):
    return [
        (name, show) for name, show in Stage(room).views() if name not in _OF_THEIR_OWN and (not only or name in only)
    ]


def taken(window: QWidget, path: Path) -> Path:
    """A picture of all from its beginning, nothing focused: both are the person's doing, and not the zoom's."""
    settle()
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    for area in window.findChildren(QAbstractScrollArea):
        if area.isVisible():
            area.verticalScrollBar().setValue(0)
            area.horizontalScrollBar().setValue(0)
    QTest.qWait(30)
    window.grab().save(str(path))
    return path


def cut(window: QWidget) -> list[str]:
    """What in the window has no room for its words and does not say so, and pages that scroll sideways."""
    found = [
        f"the page scrolls sideways by {page.horizontalScrollBar().maximum()}"
        for page in window.findChildren(Roomy)
        if page.isVisible() and page.horizontalScrollBar().maximum() > 0
    ]
    for part in window.findChildren(QWidget):
        if not part.isVisible() or isinstance(part, ElidedLabel):
            continue
        if isinstance(part, QLabel | QAbstractButton):
            wraps = isinstance(part, QLabel) and part.wordWrap()
            if not wraps and part.width() < part.minimumSizeHint().width():
                found.append(f"{type(part).__name__} {part.text()!r} has {part.width()} px")
        elif type(part) is QHeaderView and part.orientation() is Qt.Orientation.Horizontal:
            found += heads_cut(part, window.theme)  # the heads that we paint ourselves end in "…"
        elif isinstance(part, Choice) and len(part.shown()) < min(len(part.currentText()), _READABLE):
            found.append(f"of {part.currentText()!r} only {part.shown()!r} is shown")
    return found


_READABLE = 8
"""So many letters of what is chosen tell it from the rest of a list."""


def heads_cut(header: QHeaderView, theme: Theme) -> list[str]:
    """The heads of columns that have no room for their words."""
    metrics, found = QFontMetrics(theme.font("caption-strong")), []
    for at in range(header.count()):  # the first is indented
        words = str(header.model().headerData(at, Qt.Orientation.Horizontal) or "")
        if words and not header.isSectionHidden(at):
            needed, width = metrics.horizontalAdvance(words) + theme.px(12 if at else 18), header.sectionSize(at)
            found += [f"head {words!r} has {width} of {needed} px"] if width < needed else []
    return found


@pytest.mark.parametrize(("zoom", "size"), [(200, (1280, 800)), (150, (1024, 700))])
def test_every_view_can_be_used_with_large_letters(make_room, tmp_path: Path, monkeypatch, zoom: int, size) -> None:
    room = room_at(zoom, make_room, tmp_path / "reviews", monkeypatch)
    room.window.resize(*size)
    wrong: dict[str, list[str]] = {}
    for name, show in views(room):
        show()
        settle()
        if found := cut(room.window):
            wrong[name] = found
    assert not wrong, "\n".join(f"{name}: {each}" for name, found in wrong.items() for each in found)


@pytest.mark.parametrize("zoom", [100, 125, 150, 175, 200])
def test_no_chosen_order_or_group_of_the_matrix_is_cut(make_room, tmp_path: Path, monkeypatch, zoom: int) -> None:
    room = room_at(zoom, make_room, tmp_path / "reviews", monkeypatch)
    room.window.resize(1440, 900)
    ((_, show),) = views(room, "matrix")
    show()
    bar = room.window.shell.matrix.bar
    cut_short = []
    for choice in (bar.order, bar.rows):
        for words in filter(None, map(choice.itemText, range(choice.count()))):
            choice.setCurrentText(words)
            settle()
            cut_short += [words] if choice.shown() != words else []
    assert bar.order.count() > len(list(Order))  # facts are among them
    assert not cut_short


def test_the_export_dialog_has_its_buttons_in_the_window_and_says_all_with_large_letters(
    make_room, tmp_path: Path, monkeypatch
) -> None:
    room = room_at(150, make_room, tmp_path / "reviews", monkeypatch)
    room.window.resize(1440, 900)
    ((_, show),) = views(room, "read")
    show()
    QTest.keyClick(room.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    settle()
    dialog = next(one for one in room.window.findChildren(ExportDialog) if one.isVisible())
    for button in (dialog.copy, dialog.cancel, dialog.export):
        at = button.mapTo(dialog, button.rect().bottomRight())
        assert at.y() < room.window.height()
    assert dialog.height() <= room.window.frameGeometry().height()
    told = [label for label in dialog.preview.findChildren(QLabel) if "findings decided" in label.text()]
    assert [label.height() >= label.heightForWidth(label.width()) > 0 for label in told] == [True]
    dialog.reject()


def test_a_zoom_and_back_leaves_every_view_as_after_a_fresh_start(make_room, tmp_path: Path, monkeypatch) -> None:
    fresh = room_at(200, make_room, tmp_path / "fresh", monkeypatch)
    for name, show in views(fresh, *_CHANGED):
        show()
        taken(fresh.window, tmp_path / f"{name}-fresh-200.png")
    fresh.window.close()
    room = room_at(100, make_room, tmp_path / "changed", monkeypatch)
    apart = []
    for name, show in views(room, *_CHANGED):
        show()
        taken(room.window, tmp_path / f"{name}-fresh-100.png")
        for zoom in (200, 100):
            room.window.theme.set_zoom(zoom)
            picture = taken(room.window, tmp_path / f"{name}-changed-{zoom}.png")
            found = difference(picture, tmp_path / f"{name}-fresh-{zoom}.png")
            if not found.tolerated:
                apart.append(f"{picture}: {found.share:.2%} differs, most at {found.worst}")
    assert not apart, "\n".join(apart)


def test_the_open_palette_follows_the_zoom_as_well(make_room, tmp_path: Path, monkeypatch) -> None:
    fresh = room_at(200, make_room, tmp_path / "fresh", monkeypatch)
    Stage(fresh).palette()
    pictured(fresh.window, tmp_path / "fresh.png")
    fresh.window.close()
    room = room_at(100, make_room, tmp_path / "changed", monkeypatch)
    Stage(room).palette()
    before = pictured(room.window, tmp_path / "before.png")
    room.window.theme.set_zoom(200)
    assert difference(pictured(room.window, tmp_path / "changed.png"), tmp_path / "fresh.png").tolerated
    room.window.theme.set_zoom(100)
    assert difference(pictured(room.window, tmp_path / "back.png"), before).tolerated


def test_what_is_chosen_and_has_no_room_ends_in_an_ellipsis_and_is_whole_in_the_tooltip(qtbot, monkeypatch) -> None:
    choice = Choice(Theme(mode="light"), name="Order")
    qtbot.addWidget(choice)
    choice.addItems(["Name", "The order in which they were opened"])
    choice.setFixedWidth(120)
    choice.show()
    assert choice.shown() == "Name"
    choice.setCurrentIndex(1)
    assert choice.shown().endswith("…")
    assert choice.shown() != choice.currentText()
    told = Mock()
    monkeypatch.setattr("howopen.gui.widgets.buttons.QToolTip", told)
    place = choice.rect().center()
    QApplication.sendEvent(choice, QHelpEvent(QEvent.Type.ToolTip, place, choice.mapToGlobal(place)))
    assert told.showText.call_args.args[1] == "The order in which they were opened"


def test_panes_follow_the_zoom_until_a_person_moves_a_handle(qtbot) -> None:
    theme = Theme(mode="light")
    panes = Panes(theme, Qt.Orientation.Horizontal)
    qtbot.addWidget(panes)
    for _ in range(2):
        panes.addWidget(QWidget())
    panes.setStretchFactor(0, 1)
    panes.resize(900, 100)
    panes.show()
    panes.share_out(10_000, 200)
    beside = panes.sizes()[1]
    theme.set_zoom(150)
    wider = panes.sizes()[1]
    assert (wider > beside, panes.moved) == (True, False)
    panes.moveSplitter(300, 1)
    kept = panes.sizes()
    assert panes.moved
    theme.set_zoom(100)
    assert panes.sizes() == kept
