# SPDX-License-Identifier: Apache-2.0
"""The widths of panes, kept from one start to the next."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from howopen.domain.errors import HowOpenError
from howopen.workspace.settings import Settings

KEY: Final = "splitters"


def keep_splitters(widget: QWidget, settings: Settings) -> None:
    """Gives every splitter in ``widget`` that has an object name its kept sizes, and keeps those that a person drags.

    A splitter is kept by its name and orientation, so that a window which is narrow for once does not lose the widths
    of the wide one.
    """
    kept = read_sizes(settings.text(KEY))
    for splitter in _named(widget):
        sizes = kept.get(_key(splitter), ())
        if len(sizes) == splitter.count():
            splitter.setSizes(list(sizes))
        splitter.splitterMoved.connect(partial(_keep, splitter, settings))


def read_sizes(text: str) -> dict[str, tuple[int, ...]]:
    """The kept sizes in pixels by splitter; those that are damaged are left out."""
    try:
        content = json.loads(text)
    except ValueError:
        return {}
    if not isinstance(content, dict):
        return {}
    return {
        name: tuple(sizes)
        for name, sizes in content.items()
        if isinstance(sizes, list) and sizes and all(type(size) is int and size >= 0 for size in sizes) and any(sizes)
    }


def _keep(splitter: QSplitter, settings: Settings, _place: int, _index: int) -> None:
    sizes = read_sizes(settings.text(KEY)) | {_key(splitter): tuple(splitter.sizes())}
    with suppress(HowOpenError, OSError):  # a width that cannot be kept holds for this window all the same
        settings.set(KEY, json.dumps(sizes))


def _named(widget: QWidget) -> tuple[QSplitter, ...]:
    return tuple(splitter for splitter in widget.findChildren(QSplitter) if splitter.objectName())


def _key(splitter: QSplitter) -> str:
    lying = splitter.orientation() is Qt.Orientation.Horizontal
    return f"{splitter.objectName()}-{'horizontal' if lying else 'vertical'}"
