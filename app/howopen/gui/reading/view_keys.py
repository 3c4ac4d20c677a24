# SPDX-License-Identifier: Apache-2.0
"""The keys of Read: from pane to pane, in the find bar, to what a reference points at, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from howopen.gui.panes import step
from howopen.gui.reading.centre import Centre


def step_pane(view: QWidget, panes: Sequence[QWidget], by: int) -> None:
    """Gives the focus to the pane ``by`` places on among those of ``view`` that can be seen, round the end."""
    stops = tuple(pane for pane in panes if pane.isVisible())
    target = step(stops, view.focusWidget(), by)
    if target is not None:
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def bind_keys(view: QWidget, panes: Sequence[QWidget], centre: Centre, find: Callable[[], object]) -> None:
    """Lets the keys act wherever the focus is in ``view``; ``find`` opens the find bar."""
    for keys, done in (
        ("F6", lambda: step_pane(view, panes, 1)),
        ("Shift+F6", lambda: step_pane(view, panes, -1)),
        ("F3", lambda: centre.find_bar.go(forward=True)),
        ("Shift+F3", lambda: centre.find_bar.go(forward=False)),
        ("F2", centre.look_up),
        ("Alt+Left", centre.go_back),
        (QKeySequence(QKeySequence.StandardKey.Find).toString(), find),
    ):
        shortcut = QShortcut(QKeySequence(keys), view)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(done)
