# SPDX-License-Identifier: Apache-2.0
"""Views that are not shown yet are dressed while nothing else is to be done, so that their first showing is short."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from howopen.gui.reading.slices import Slices

_AT_ONCE: Final = 8
"""How many widgets get their style, type and colours in one turn."""


def warm(views: Sequence[QWidget], slices: Slices) -> None:
    """Has ``slices`` dress the widgets of ``views``, the first view first."""
    every = [widget for view in views for widget in (view, *view.findChildren(QWidget))]
    batches = [every[start : start + _AT_ONCE] for start in range(0, len(every), _AT_ONCE)]
    slices.begin([partial(_dress, batch) for batch in batches], at_once=False)


def _dress(widgets: Sequence[QWidget]) -> None:
    for widget in widgets:
        if isValid(widget):  # a view may have replaced a part of itself since
            widget.ensurePolished()
