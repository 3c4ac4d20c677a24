# SPDX-License-Identifier: Apache-2.0
"""Where the focus goes when a view comes up, so that its keys act at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from howopen.gui.opening import Place
from howopen.gui.panes import panes, step
from howopen.gui.rail import RailItem
from howopen.gui.widgets.panels import EmptyState

if TYPE_CHECKING:
    from howopen.gui.shell import Shell
    from howopen.gui.window import MainWindow


def show_view(window: MainWindow, place: Place) -> None:
    """Shows a view with the focus where it was in it, the first time in its first pane.

    A person who chose it at the rail, is in a message or in the search of all documents stays there.
    """
    shell, focused = window.shell, window.focusWidget()
    inside = focused is not None and shell.page.isAncestorOf(focused)
    page = shell.page_of(place)
    last = page.focusWidget()  # a button of the empty view is gone once there is something to see
    comes, new = shell.place is not place, last is None or not last.isVisibleTo(page)
    shell.go(place)
    nowhere = focused is None or focused in {window, shell, window.top.field} or not focused.isVisibleTo(window)
    # A key brought another view than the one at whose item of the rail the person is: its own keys are to act.
    left = isinstance(focused, RailItem) and focused is not shell.rail.item(tuple(Place).index(place))
    # Where the focus was in the view that goes, Qt gives it to whatever comes first in the other, often a button.
    if (comes and inside and new) or (nowhere and not (comes and inside)) or (comes and left):
        target = _front(window)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def _front(window: MainWindow) -> QWidget | None:
    """The text of Read, the main list of another view; where that is not to be seen, what an empty view offers."""
    shell = window.shell
    match shell.place:
        case Place.COMPARE:
            wanted: QWidget | None = shell.compare.area
        case Place.CAN_WE:
            wanted = shell.can_we.table
        case _:
            wanted = chosen_part(shell)
    if wanted is not None and wanted.isVisibleTo(window):
        return wanted
    stops = panes(shell.page)
    offered = (stop for stop in stops if isinstance(stop.parentWidget(), EmptyState))
    return next(offered, next(iter(stops), None))


def step_pane(window: MainWindow, by: int) -> None:
    """Takes the focus ``by`` panes on, round the whole window."""
    shell = window.shell
    target = step((shell.rail.item(shell.rail.chosen), *panes(shell)), QApplication.focusWidget(), by)
    if target is not None:
        target.setFocus()


def chosen_part(shell: Shell) -> QWidget | None:
    """The part of the view that is shown in which a person selects what it is about; None where it has none."""
    match shell.place:
        case Place.READ:
            return shell.read.centre.front
        case Place.HOW_OPEN:
            return shell.how_open.criteria.view
        case Place.MATRIX:
            return shell.matrix.table
        case Place.REVIEW:
            return shell.review.queue.table
        case _:
            return None


def take_keys(window: MainWindow, view: QWidget) -> None:
    """Turns off a view's own keys where the window has an action for them: two would make a key act for neither."""
    ours = [action.shortcut() for action in window.actions() if not action.shortcut().isEmpty()]
    for shortcut in view.findChildren(QShortcut):
        if shortcut.key() in ours:
            shortcut.setEnabled(False)
