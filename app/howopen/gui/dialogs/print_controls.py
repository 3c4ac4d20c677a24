# SPDX-License-Identifier: Apache-2.0
"""Makes Qt's print preview usable for everyone: every control is reached by Tab and has a name."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox, QGraphicsView, QLineEdit, QToolBar, QToolButton, QWidget

from howopen.gui.translation.texts import tr

_ROOMY: Final = QSize(960, 720)
"""In which Qt's tool bar has room for all of its buttons; in less, some hide behind one without a name."""
_MORE: Final = "qt_toolbar_ext_button"


def make_reachable(preview: QPrintPreviewDialog) -> None:
    """Names the controls that Qt leaves without a name, and lets Tab go to those that it leaves to the mouse."""
    preview.resize(preview.size().expandedTo(_ROOMY))
    for bar in preview.findChildren(QToolBar):
        bar.setAccessibleName(tr("Pages and zoom"))
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.objectName() == _MORE:
                button.setAccessibleName(tr("More buttons"))
        for choice in bar.findChildren(QComboBox):
            _name(tr("Zoom"), choice, choice.lineEdit())
        for field in bar.findChildren(QLineEdit):
            if not field.accessibleName():
                _name(tr("Page"), field)
    for pages in preview.findChildren(QGraphicsView):
        _name(tr("Pages as they are printed"), pages, pages.parentWidget())


def _name(name: str, *widgets: QWidget | None) -> None:
    for widget in widgets:
        if widget is not None:
            widget.setAccessibleName(name)
