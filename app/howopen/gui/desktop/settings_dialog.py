# SPDX-License-Identifier: Apache-2.0
"""The settings, made from their table: each holds at once, and none needs a restart to be seen unless it says so."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from howopen.domain.errors import HowOpenError
from howopen.gui.dialogs.frame import DialogFrame
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import said, tr
from howopen.gui.translation.translator import languages
from howopen.gui.widgets.buttons import Button, CheckBox, Choice
from howopen.gui.widgets.fields import NumberField
from howopen.gui.widgets.labels import TextLabel
from howopen.workspace.settings import SETTINGS, Setting, Settings

_CONTROL: Final = 220
_ZOOM_STEP: Final = 10


class SettingsDialog(DialogFrame):
    """Every setting that has a label, with what it is for. What is changed holds at once.

    Signals:
        changed: the key of a setting that has another value now.
        unkept: the ``HowOpenError`` or ``OSError`` of a value that could not be written; it holds until the end.
    """

    changed = Signal(str)
    unkept = Signal(object)

    def __init__(self, settings: Settings, theme: Theme, parent: QWidget | None) -> None:
        super().__init__(tr("Settings"), tr("Kept on this computer alone."), theme, parent)
        self._settings = settings
        self.controls: dict[str, QWidget] = {}
        px = theme.px
        grid = QGridLayout()
        theme.scale(grid.setContentsMargins, 20, 16, 20, 16)
        theme.scale(grid.setHorizontalSpacing, 20)
        theme.scale(grid.setVerticalSpacing, 14)
        grid.setColumnStretch(1, 1)
        shown = tuple(setting for setting in SETTINGS if setting.label)
        for row, setting in enumerate(shown):
            self._add_row(grid, row, setting)
        grid.setRowStretch(len(shown), 1)
        self.body.addLayout(grid)
        self.standard = Button(tr("Restore standard values"), theme)
        self.standard.clicked.connect(self._restore)
        done = Button(tr("Close"), theme, kind="primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        self.foot.addWidget(self.standard)
        self.foot.addStretch(1)
        self.foot.addWidget(done)
        self.resize(px(600), px(120 + 58 * len(shown)))
        next(iter(self.controls.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_row(self, grid: QGridLayout, row: int, setting: Setting) -> None:
        name = TextLabel(said(setting.label), self.theme, role="body-strong")
        about = TextLabel(said(setting.help), self.theme, role="secondary", token="text2")
        about.setWordWrap(True)
        words = QVBoxLayout()
        self.theme.scale(words.setSpacing, 1)
        words.addWidget(name)
        words.addWidget(about)
        control = self._control(setting)
        control.setObjectName(setting.key)
        control.setAccessibleName(said(setting.label))
        control.setAccessibleDescription(said(setting.help))
        self.theme.scale(control.setFixedWidth, _CONTROL)
        name.setBuddy(control)
        self.controls[setting.key] = control
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(control, row, 0, top)
        grid.addLayout(words, row, 1, top)

    def _control(self, setting: Setting) -> QWidget:
        if setting.choices:
            return self._choice(setting)
        if isinstance(setting.default, bool):
            return self._box(setting)
        if isinstance(setting.default, int):
            return self._number(setting)
        return self._field(setting)

    def _choice(self, setting: Setting) -> QWidget:
        choice = Choice(self.theme, name=said(setting.label))
        for value, words in setting.choices:
            # A language is called what its speakers call it, so that they find it whatever the window speaks.
            choice.addItem(words if value in languages() else said(words), value)
        choice.setCurrentIndex(choice.findData(self._settings.get(setting.key)))
        choice.currentIndexChanged.connect(lambda _index: self._set(setting.key, str(choice.currentData())))
        return choice

    def _box(self, setting: Setting) -> QWidget:
        box = CheckBox(tr("On"), self.theme)
        box.setChecked(self._settings.on(setting.key))
        box.toggled.connect(lambda on: self._set(setting.key, bool(on)))
        return box

    def _number(self, setting: Setting) -> QWidget:
        number = NumberField(self.theme)
        number.setRange(setting.least, setting.most)
        number.setSingleStep(_ZOOM_STEP)
        number.setSuffix(" %")
        number.setKeyboardTracking(False)
        number.setValue(self._settings.number(setting.key))
        number.valueChanged.connect(lambda value: self._set(setting.key, int(value)))
        return number

    def _field(self, setting: Setting) -> QWidget:
        field = QLineEdit(self._settings.text(setting.key))
        field.editingFinished.connect(lambda: self._set(setting.key, field.text().strip()))
        return field

    def _set(self, key: str, value: str | int | bool) -> None:  # noqa: FBT001 - a value like any other
        if self._settings.get(key) == value:
            return
        try:
            self._settings.set(key, value)
            self._settings.flush()
        except (HowOpenError, OSError) as error:
            self.unkept.emit(error)
        self.changed.emit(key)

    def _restore(self) -> None:
        """Sets every control back; each tells of its own change."""
        for setting in SETTINGS:
            control = self.controls.get(setting.key)
            match control:
                case Choice():
                    control.setCurrentIndex(control.findData(setting.default))
                case CheckBox():
                    control.setChecked(bool(setting.default))
                case QSpinBox():
                    control.setValue(int(setting.default))
                case QLineEdit():
                    control.setText(str(setting.default))
                    self._set(setting.key, str(setting.default))

    # Qt's own names from here on.

    def done(self, result: int) -> None:
        """Takes over what stands in a field that still has the focus, then closes."""
        for control in self.controls.values():
            if isinstance(control, QLineEdit):
                control.editingFinished.emit()
        super().done(result)


def follow(settings: Settings, theme: Theme, key: str) -> None:
    """Brings the window's looks into line with a setting that was changed."""
    with suppress(KeyError):
        {
            "theme": lambda: theme.set_mode(settings.text("theme")),
            "contrast": lambda: theme.set_contrast(settings.text("contrast")),
            "zoom": lambda: theme.set_zoom(settings.number("zoom")),
        }[key]()
