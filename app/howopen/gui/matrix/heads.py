# SPDX-License-Identifier: Apache-2.0
"""The frozen heads of the matrix: facts at the left, documents on top."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from howopen.gui.matrix.model import MatrixModel
from howopen.gui.matrix.painting import (
    COLUMN_WIDTH,
    HEAD_HEIGHT,
    HEAD_WIDTH,
    ROW_HEIGHT,
    paint_corner,
    paint_document_head,
    paint_fact_head,
)
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

Current = Callable[[], QModelIndex]


class Corner(QWidget):
    """What stands where both heads meet: the name of the rows."""

    def __init__(self, words: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._theme = words, theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        painter = QPainter(self)
        paint_corner(painter, QRectF(self.rect()), self._words, self._theme)
        painter.end()
        event.accept()


class FactHead(QHeaderView):
    """The facts; a click sorts the documents by one."""

    def __init__(self, model: MatrixModel, current: Current, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._facts, self._current, self._theme = model, current, theme
        self.sorted_by = ""
        self.setAccessibleName(tr("Facts"))
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Takes the sizes of the present zoom."""
        self.setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the design says."""
        return QSize(self._theme.px(HEAD_WIDTH), super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints a fact."""
        row = self._facts.row(section)
        painter.save()
        current = self._current()
        paint_fact_head(
            painter,
            QRectF(rect),
            row,
            current=current.isValid() and current.row() == section,
            sorted_by=row.key == self.sorted_by,
            theme=self._theme,
        )
        painter.restore()


class DocumentHead(QHeaderView):
    """The documents; they can be dragged."""

    def __init__(self, model: MatrixModel, current: Current, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._documents, self._current, self._theme = model, current, theme
        self.pinned = 0
        self.setAccessibleName(tr("Documents"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Takes the sizes of the present zoom."""
        self.setDefaultSectionSize(self._theme.px(COLUMN_WIDTH))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as two lines of name, the class and the ladder need."""
        return QSize(super().sizeHint().width(), self._theme.px(HEAD_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paints a document."""
        painter.save()
        current = self._current()
        paint_document_head(
            painter,
            QRectF(rect),
            self._documents.short_title(section),
            self._documents.analysis(section),
            current=current.isValid() and current.column() == section,
            pinned=section < self.pinned,
            theme=self._theme,
        )
        painter.restore()
