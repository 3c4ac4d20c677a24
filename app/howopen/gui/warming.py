# SPDX-License-Identifier: Apache-2.0
"""Views that are not shown yet are made and dressed while nothing else is to be done, so that to show one is short."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from howopen.gui.later import Later

_AT_ONCE: Final = 8
"""How many widgets get their style, type and colours in one turn."""


def warming(views: Sequence[Later[QWidget]]) -> Iterator[Callable[[], object]]:
    """The steps that load, make and dress ``views``, the first view first; each is found out when its turn comes."""
    for view in views:
        yield from view.steps()
        yield from dressing(view.get())


def dressing(view: QWidget) -> Iterator[Callable[[], object]]:
    """The steps that dress a view with all that is in it."""
    every = (view, *view.findChildren(QWidget))
    for start in range(0, len(every), _AT_ONCE):
        yield partial(_dress, every[start : start + _AT_ONCE])


def _dress(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        if isValid(widget):  # a view may have replaced a part of itself since
            widget.ensurePolished()
