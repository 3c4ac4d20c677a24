# SPDX-License-Identifier: Apache-2.0
"""The form at the left: the organisation and its plan, with its file."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from howopen.domain.planning import Enquiry, Organisation, Plan
from howopen.gui.can_we.form_plan import PlacesPart, RefusedPart, SectorsPart, UsesPart
from howopen.gui.can_we.form_who import OURSELVES, WhoPart
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import ElidedLabel, TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.workspace.asking import Choices

WIDTH: Final = 304
BLANK: Final = Enquiry(Organisation(OURSELVES), Plan(()))
"""An enquiry of which nothing is known."""


class Form(Frame):
    """Shows an enquiry and tells what it becomes.

    Signals:
        changed: the ``Enquiry`` after a change by the person.
        open_requested, save_requested: the buttons at the foot.
    """

    changed = Signal(object)
    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__("side")
        self._theme = theme
        self._enquiry = BLANK
        self.setAccessibleName(tr("Organisation and plan"))
        self.who = WhoPart(choices, theme)
        self.uses = UsesPart(choices, theme)
        self.sectors = SectorsPart(choices, theme)
        self.places = PlacesPart(choices, theme)
        self.refused = RefusedPart(choices, theme)
        self._file = ElidedLabel("", theme, role="caption", token="text2")
        self.open = Button(tr("Open…"), theme)
        self.open.setToolTip(tr("Open an organisation and plan from a TOML file"))
        self.save = Button(tr("Save as…"), theme)
        self.save.setToolTip(tr("Save the organisation and plan as a TOML file, also for howopen ask --profile"))
        self.open.clicked.connect(self.open_requested)
        self.save.clicked.connect(self.save_requested)
        self._lay_out()
        for part in (self.who, self.uses, self.sectors, self.places, self.refused):
            part.changed.connect(self._read)
        self.show_enquiry(BLANK, file="")

    @property
    def enquiry(self) -> Enquiry:
        """What the form says now."""
        return self._enquiry

    def show_enquiry(self, enquiry: Enquiry, *, file: str) -> None:
        """Shows another enquiry, and the name of the file that it is from; sends nothing."""
        self._enquiry = enquiry
        for part in (self.who, self.places):
            part.put(enquiry.organisation)
        for one in (self.uses, self.sectors, self.refused):
            one.put(enquiry.plan)
        self.show_file(file)

    def show_file(self, name: str) -> None:
        """Says which file the form is kept in, or that it is in none."""
        self._file.setText(name or tr("In no file"))

    def _read(self) -> None:
        organisation = self.places.read(self.who.read(self._enquiry.organisation))
        plan = self.refused.read(self.sectors.read(self.uses.read(self._enquiry.plan)))
        found = replace(self._enquiry, organisation=organisation, plan=plan)
        if found != self._enquiry:
            self._enquiry = found
            self.changed.emit(found)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self._theme.scale(head.setContentsMargins, 16, 8, 14, 6)
        head.addWidget(TextLabel(tr("Organisation and plan"), self._theme, role="row-strong"))
        head.addStretch(1)
        fields = QWidget()
        column = QVBoxLayout(fields)
        self._theme.scale(column.setContentsMargins, 0, 0, 0, 8)
        column.setSpacing(0)
        for part in (self.who, self.uses, self.sectors, self.places, self.refused):
            if part is not self.who:
                column.addWidget(Frame("rule"))
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a pane that F6 reaches, at its first field
        area.setFocusProxy(self.who.name)
        area.setWidget(fields)
        for ground in (area.viewport(), fields):
            ground.setAutoFillBackground(False)
        foot = QHBoxLayout()
        self._theme.scale(foot.setContentsMargins, 16, 8, 14, 8)
        self._theme.scale(foot.setSpacing, 8)
        foot.addWidget(self._file, 1)
        foot.addWidget(self.open)
        foot.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Frame("rule"))
        whole.addWidget(area, 1)
        whole.addWidget(Frame("rule"))
        whole.addLayout(foot)
