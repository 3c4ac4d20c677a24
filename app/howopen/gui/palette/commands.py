# SPDX-License-Identifier: Apache-2.0
"""The window's table of actions as commands of the palette."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtGui import QKeySequence

from howopen.gui.actions import ACTIONS, Actions, ActionSpec, Need, without_mnemonic
from howopen.gui.palette.sources import Command
from howopen.gui.translation.texts import mark, tr

REASONS: Final[Mapping[Need, str]] = {
    Need.DOCUMENT: mark("No document is open."),
    Need.RESULT: mark("There is nothing here to export yet."),
    Need.COMPARISON: mark("Nothing is compared yet."),
    Need.PRINTABLE: mark("Only a comparison that is shown can be printed."),
    Need.SEVERAL: mark("Two documents have to be open."),
    Need.REVIEW: mark("No review is open."),
    Need.UNDOABLE: mark("Nothing to undo"),
    Need.REDOABLE: mark("Nothing to redo"),
    Need.REVIEWED: mark("No document is under review."),
    Need.FINDING: mark("No finding is selected in Read or Review."),
    Need.WORDS: mark("No words are selected in Read."),
}
_ELSE: Final = mark("This cannot be done right now.")


def commands_from(actions: Actions) -> tuple[Command, ...]:
    """Every action as it stands now, in the order of the menus."""
    return tuple(_command(spec, actions) for spec in ACTIONS)


def _command(spec: ActionSpec, actions: Actions) -> Command:
    action = actions[spec.id]
    menus = (spec.menu.value, *((spec.submenu,) if spec.submenu else ()))
    return Command(
        text=tr(spec.text),
        menu=" › ".join(without_mnemonic(tr(menu)) for menu in menus),
        english=" ".join((spec.text, *map(without_mnemonic, menus))),
        run=action.trigger,
        shortcut=QKeySequence(spec.shortcut or spec.letter).toString(QKeySequence.SequenceFormat.NativeText),
        reason="" if action.isEnabled() else tr(REASONS.get(spec.need, _ELSE)),
        icon=spec.icon,
    )
