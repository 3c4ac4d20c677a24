# SPDX-License-Identifier: Apache-2.0
"""Where the focus goes when a view comes up, so that its keys act at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from howopen.gui.opening import Place
from howopen.gui.panes import panes, step

if TYPE_CHECKING:
    from howopen.gui.window import MainWindow


def settle(window: MainWindow) -> None:
    """Gives the focus to the first pane of the view that is shown, where it is nowhere, or in a view that is hidden.

    A person who is at the rail, in a message or in the search of all documents stays there.
    """
    shell, focused = window.shell, window.focusWidget()
    # A widget of a view that went out of sight may keep the focus for a while.
    lost = focused is None or focused in {window, shell, window.top.field} or not focused.isVisibleTo(window)
    if lost and (target := _front(window)) is not None:
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _front(window: MainWindow) -> QWidget | None:
    """The text of Read, the main list of another view; the first pane where that is not to be seen."""
    shell = window.shell
    main: dict[Place, QWidget] = {
        Place.READ: shell.read.centre.front,
        Place.COMPARE: shell.compare.area,
        Place.HOW_OPEN: shell.how_open.criteria.view,
        Place.MATRIX: shell.matrix.table,
        Place.REVIEW: shell.review.queue.table,
    }
    wanted = main.get(shell.place)
    if wanted is not None and wanted.isVisibleTo(window):
        return wanted
    return next(iter(panes(shell.page)), None)


def step_pane(window: MainWindow, by: int) -> None:
    """Takes the focus ``by`` panes on, round the whole window."""
    shell = window.shell
    target = step((shell.rail.item(shell.rail.chosen), *panes(shell)), QApplication.focusWidget(), by)
    if target is not None:
        target.setFocus()


def take_keys(window: MainWindow) -> None:
    """Turns off a view's own keys where the window has an action for them: two would make a key act for neither."""
    ours = [action.shortcut() for action in window.actions() if not action.shortcut().isEmpty()]
    for shortcut in window.shell.findChildren(QShortcut):
        if shortcut.key() in ours:
            shortcut.setEnabled(False)
