# SPDX-License-Identifier: Apache-2.0
"""What fields for text have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from howopen.gui.translation.texts import tr


def clearable(field: QLineEdit) -> None:
    """Gives ``field`` a button that empties it, with a name for who cannot see it; Qt's own has none."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(tr("Clear the field"))
