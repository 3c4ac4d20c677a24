# SPDX-License-Identifier: Apache-2.0
"""F6: from pane to pane."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget


def panes(root: QWidget) -> tuple[QWidget, ...]:
    """The lists, texts and primary buttons under ``root`` that can be seen and take the focus, in reading order."""
    found = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and (isinstance(widget, QAbstractScrollArea) or _is_primary(widget))
    ]
    return tuple(sorted(found, key=lambda widget: _place(widget, root)))


def step(stops: tuple[QWidget, ...], focused: QWidget | None, by: int) -> QWidget | None:
    """The stop ``by`` places after the one that holds the focus, round the end; None where there is no stop."""
    if not stops:
        return None
    here = next((n for n, stop in enumerate(stops) if stop is focused or _holds(stop, focused)), None)
    if here is None:
        return stops[0] if by > 0 else stops[-1]
    return stops[(here + by) % len(stops)]


def _holds(stop: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and stop.isAncestorOf(focused)


def _is_primary(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton) and widget.property("kind") == "primary"


def _place(widget: QWidget, root: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(root, QPoint(0, 0))
    return (corner.x(), corner.y())
