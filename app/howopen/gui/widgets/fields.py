# SPDX-License-Identifier: Apache-2.0
"""Fields for text and for numbers."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox, QToolButton

from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr


def clearable(field: QLineEdit) -> None:
    """Gives ``field`` a button that empties it, with a name for who cannot see it; Qt's own has none."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear the field"))


class NumberField(QSpinBox):
    """A whole number to be typed, or changed by arrow keys and wheel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)

    def _fit(self) -> None:
        # A style sheet leaves no room between buttons that are not there.
        edge = self._theme.px(7)
        self.lineEdit().setGeometry(self.rect().adjusted(edge, 1, -edge, -1))

    # Qt's own names from here on.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the digits the whole field."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Gives the digits the whole field after a change of style or font."""
        super().changeEvent(event)
        self._fit()
