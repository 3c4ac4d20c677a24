# SPDX-License-Identifier: Apache-2.0
"""Undo and redo, as a list of immutable states."""

from __future__ import annotations

from typing import Final

from howopen.domain.review import History, Project, Step

_REMEMBERED: Final = 500  # states share what did not change, so each costs little


def start(project: Project) -> History:
    """A history with nothing to undo."""
    return History(present=Step("", project))


def done(history: History, label: str, project: Project) -> History:
    """The history after an act that ``label`` names; what was undone before is gone. No change is no act."""
    if project == history.present.project:
        return history
    past = (*history.past, history.present)[-_REMEMBERED:]
    return History(present=Step(label, project), past=past)


def undo(history: History) -> History:
    """One state back; the same history where there is none. The act undone is ``history.present.label``."""
    if not history.past:
        return history
    return History(present=history.past[-1], past=history.past[:-1], future=(history.present, *history.future))


def redo(history: History) -> History:
    """One state forward again; the same history where there is none. The act is ``history.future[0].label``."""
    if not history.future:
        return history
    return History(present=history.future[0], past=(*history.past, history.present), future=history.future[1:])
