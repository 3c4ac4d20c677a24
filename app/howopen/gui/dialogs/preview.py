# SPDX-License-Identifier: Apache-2.0
"""A page of paper with the beginning of an export on it, in the light inks whatever the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QSizePolicy, QWidget

from howopen.assets import palettes
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr

PAPER: Final = QSize(218, 284)
# The page is laid out at this width and painted smaller, so that line lengths are those of the real page.
_LAYOUT_WIDTH: Final = 470.0
_MARGIN: Final = 40.0
_LONGEST: Final = 6000
_LEAST: Final = 170


class PaperPreview(QWidget):
    """The first page of a text, small."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._document = QTextDocument(self)
        self._document.setDocumentMargin(_MARGIN)
        self._document.setTextWidth(_LAYOUT_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        theme.scale(self.setMaximumHeight, PAPER.height() + 10)
        self.setAccessibleName(tr("Preview of the file"))

    @property
    def text(self) -> str:
        """The words on the paper."""
        return self._document.toPlainText()

    def show_markdown(self, text: str) -> None:
        """Shows the beginning of a Markdown text as it will look."""
        self._document.setDefaultFont(self._theme.font("body"))
        self._document.setMarkdown(text[:_LONGEST], QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self._ink()

    def show_plain(self, text: str) -> None:
        """Shows the beginning of a text letter by letter."""
        self._document.setDefaultFont(self._theme.font("code"))
        self._document.setPlainText(text[:_LONGEST])
        self._ink()

    def _ink(self) -> None:
        """Gives every letter the light theme's ink: links and headings would follow the dark palette."""
        ink = QTextCharFormat()
        ink.setForeground(QColor(palettes()["light"]["text"]))
        cursor = QTextCursor(self._document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeCharFormat(ink)
        self._document.setTextWidth(_LAYOUT_WIDTH)
        self.setAccessibleDescription(self.text[:300])
        self.update()

    # Qt's own names from here on.

    def sizeHint(self) -> QSize:
        """All of its width and its beginning, at the present zoom; it takes more where there is more."""
        return QSize(self._theme.px(PAPER.width() + 8), self._theme.px(_LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Paints it."""
        light = palettes()["light"]
        paper = QRectF(0.5, 0.5, self._theme.px(PAPER.width()), self.height() - 10)
        paper.moveLeft((self.width() - paper.width()) / 2 - 4)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(light["linestrong"]), 1))
        painter.setBrush(QColor(light["surface"]))
        painter.drawRect(paper.translated(8, 8).adjusted(0, 0, -1, -1))
        painter.drawRect(paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = paper.width() / _LAYOUT_WIDTH
        painter.setClipRect(paper.adjusted(1, 1, -1, -_MARGIN * scale))
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        self._document.drawContents(painter, QRectF(0, 0, _LAYOUT_WIDTH, paper.height() / scale))
        painter.end()
