# SPDX-License-Identifier: Apache-2.0
"""What a window says: the texts of its widgets, models, menus and painters; and a language that marks what it knows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

OPENS, CLOSES = "⟦", "⟧"
_WORD: Final = re.compile(r"\S+")
_SPOKEN: Final = re.compile(r"[A-Za-z]?[a-z]{2,}")
_INNERMOST: Final = re.compile(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}")
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS: Final = 60


class Marking(QTranslator):
    """Puts brackets around every text that goes through translation, so that what goes past it stands out."""

    def translate(self, context: str, text: str, disambiguation: str = "", number: int = -1) -> str | None:
        del disambiguation, number
        return self.marked(text) if context in ("window", "said") else None

    def marked(self, text: str) -> str:
        return f"{OPENS}{text}{CLOSES}"

    def isEmpty(self) -> bool:
        return False


class MarkingWords(Marking):
    """Puts brackets around each word, since a painter may break a text into lines."""

    def marked(self, text: str) -> str:
        return _WORD.sub(rf"{OPENS}\g<0>{CLOSES}", text)


def in_english(text: str, held: str) -> tuple[str, ...]:
    """The pieces of ``text`` with words that went past translation; those that ``held``, the documents, has may."""
    rest = text.replace("&", "")
    while _INNERMOST.search(rest):
        rest = _INNERMOST.sub("\n", rest)
    pieces = (" ".join(piece.split()).strip(" .,;:·()…›") for piece in re.split(r"[\n“”]| … ", rest))
    return tuple(piece for piece in pieces if _SPOKEN.search(piece) and piece not in held)


def texts_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of everything that is visible in the window, or that a screen reader says of it."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget is not window and not widget.isVisibleTo(window):
            continue
        where = f"{type(widget).__module__.rpartition('howopen.gui.')[2]}.{type(widget).__name__}"
        for kind, text in (
            ("tool tip", widget.toolTip()),
            ("name", widget.accessibleName()),
            ("description", widget.accessibleDescription()),
            ("what's this", widget.whatsThis()),
            *_own(widget),
        ):
            if text:
                yield f"{where}, {kind}", text
    for action in window.findChildren(QAction):
        yield "action", action.text()
    for menu in window.findChildren(QMenu):
        yield "menu", menu.title()


def _own(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QTextEdit() | QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QGroupBox():
            yield "title", widget.title()
        case QComboBox():
            yield from (("item", widget.itemText(place)) for place in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    if not parent.isValid():
        for column in range(columns):
            for role in _ROLES:
                head = model.headerData(column, Qt.Orientation.Horizontal, role)
                if isinstance(head, str):
                    yield "head", head
    for row in range(min(_MOST_ROWS, model.rowCount(parent))):
        for column in range(columns):
            index = model.index(row, column, parent)
            for role in _ROLES:
                text = model.data(index, role)
                if isinstance(text, str):
                    yield f"{type(model).__name__}, {role.name}", text
        yield from _of_model(model, model.index(row, 0, parent))


@contextmanager
def painted() -> Iterator[list[str]]:
    """Notes each text that Python code paints meanwhile."""
    seen: list[str] = []
    draw_text, set_text = QPainter.drawText, QTextLayout.setText

    def drawing(painter: QPainter, *arguments: Any) -> Any:
        seen.extend(argument for argument in arguments if isinstance(argument, str))
        return draw_text(painter, *arguments)

    def setting(layout: QTextLayout, text: str) -> Any:
        seen.append(text)
        return set_text(layout, text)

    QPainter.drawText, QTextLayout.setText = drawing, setting  # type: ignore[method-assign, assignment]
    try:
        yield seen
    finally:
        QPainter.drawText, QTextLayout.setText = draw_text, set_text  # type: ignore[method-assign]
