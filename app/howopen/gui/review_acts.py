# SPDX-License-Identifier: Apache-2.0
"""The acts of a review as actions of the window: they go to the finding that is selected in Read or Review."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from howopen.domain.review import Decision, Review
from howopen.gui.actions import ActionId, Need
from howopen.gui.opening import Place
from howopen.gui.review.standing import confirmable

if TYPE_CHECKING:
    from howopen.gui.shell import Shell
    from howopen.gui.window import MainWindow


def selected_finding(shell: Shell, review: Review | None) -> Decision | None:
    """The finding that is selected in the view that is shown, or None."""
    match shell.place:
        case Place.READ:
            chosen = shell.read.selected
        case Place.REVIEW:
            chosen = shell.review.current
        case _:
            return None
    decisions = () if review is None else review.decisions
    return next((one for one in decisions if one.id == chosen), None)


def reviewable(shell: Shell, review: Review | None) -> frozenset[Need]:
    """What there is to decide: a document under review, a finding that is selected, words that are selected."""
    there: dict[Need, object] = {
        Need.REVIEWED: review,
        Need.FINDING: selected_finding(shell, review),
        # Not ``ReadView.selected_span``, which finishes the laying out of a long text at once.
        Need.WORDS: shell.read.centre.selected_span if review is not None and shell.views.read.made else None,
    }
    there[Need.NOTABLE] = there[Need.FINDING] or (there[Need.WORDS] if shell.place is Place.READ else None)
    return frozenset(need for need, thing in there.items() if thing is not None)


def review_handlers(window: MainWindow) -> dict[ActionId, Callable[[], object]]:
    """What each act does; all of them go the way of the buttons in Read, which asks for a name first."""

    def on_finding(act: Callable[[Decision], object]) -> Callable[[], object]:
        def go() -> None:
            decision = selected_finding(window.shell, window.reviewing.review)
            if decision is not None:
                act(decision)

        return go

    def confirm(decision: Decision) -> None:
        if confirmable(decision):
            window.shell.read.confirm_requested.emit(decision.id)

    def note() -> None:
        """In Read also on the words that are selected, as the key does."""
        if window.shell.place is Place.READ:
            window.shell.read.write_note()
        else:
            on_finding(lambda one: window.shell.read.note_requested.emit(one.id))()

    def add() -> None:
        span = window.shell.read.selected_span
        if span is not None:
            window.shell.read.add_requested.emit(span)

    return {
        ActionId.NEW_REVIEW: lambda: window.reviews.begin(anew=True),
        ActionId.CONFIRM: on_finding(confirm),
        ActionId.CORRECT: on_finding(lambda one: window.shell.read.correct_requested.emit(one.id)),
        ActionId.REJECT: on_finding(lambda one: window.shell.read.reject_requested.emit(one.id)),
        ActionId.WRITE_NOTE: note,
        ActionId.ADD_FINDING: add,
        ActionId.SIGN_OFF: lambda: _show_sign_off(window),
    }


def _show_sign_off(window: MainWindow) -> None:
    """Shows what is to be done before the sign-off, with the focus where the person goes on."""
    window.go(Place.REVIEW)
    view = window.shell.review
    view.parts.show_side()
    pane = view.side.sign_off
    ways = (pane.vow, pane.withdraw, pane.go)
    way = next((one for one in ways if one.isVisibleTo(window) and one.isEnabled()), None)
    if way is not None:
        way.setFocus(Qt.FocusReason.OtherFocusReason)
