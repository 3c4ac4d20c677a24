# SPDX-License-Identifier: Apache-2.0
"""Versions, and whose work is in this program."""

from __future__ import annotations

import platform
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Engine
from howopen.gui.dialogs.frame import DialogFrame
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

# (distribution, name as its makers write it, licence); marked where there are words in it
_PARTS: Final = (
    ("PySide6_Essentials", "Qt for Python", "LGPL-3.0-only"),
    ("spacy", "spaCy", "MIT"),
    ("pdfplumber", "pdfplumber", "MIT"),
    ("rapidfuzz", "RapidFuzz", "MIT"),
    ("python-docx", "python-docx", "MIT"),
    ("openpyxl", "openpyxl", "MIT"),
    ("lxml", "lxml", "BSD-3-Clause"),
    ("selectolax", "selectolax", "MIT"),
    ("markdown-it-py", "markdown-it-py", "MIT"),
    ("charset-normalizer", "charset-normalizer", "MIT"),
    ("dulwich", "Dulwich", mark("Apache-2.0 or GPL-2.0-or-later")),
    ("pypdf", "pypdf", "BSD-3-Clause"),
    ("pypdfium2", mark("pypdfium2, with PDFium"), "BSD-3-Clause, Apache-2.0"),
    ("reportlab", "ReportLab", "BSD-3-Clause"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("platformdirs", "platformdirs", "MIT"),
)
_ADVICE: Final = mark("HowOpen helps to read. Nothing that it shows is legal advice; the documents’ own words decide.")
_TEXTS: Final = mark("The library’s licence texts and their metadata come from ScanCode’s licence data, CC BY 4.0.")


def installed(distribution: str) -> str:
    """The version of an installed distribution, or "not installed"."""
    from importlib.metadata import PackageNotFoundError, version  # slow to load, and seldom asked

    try:
        return version(distribution)
    except PackageNotFoundError:
        return tr("not installed")


class AboutDialog(DialogFrame):
    """The about box."""

    def __init__(self, engine: Engine, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("About HowOpen"), tr("How open is this AI licence really, and may we use it?"), theme, parent
        )
        px = theme.px
        column = QVBoxLayout()
        theme.scale(column.setContentsMargins, 20, 16, 20, 16)
        theme.scale(column.setSpacing, 10)
        column.addLayout(
            self._grid((("HowOpen", engine.version, "Apache-2.0"), (tr("Rules"), engine.rules[:16], "sha256")))
        )
        column.addWidget(self._line(tr(_ADVICE), "text"))
        column.addWidget(self._line(tr(_TEXTS), "text2"))
        column.addWidget(Frame("rule"))
        column.addWidget(TextLabel(tr("Made with"), theme, role="caption-strong", token="text2"))
        python = ("Python", platform.python_version(), "PSF-2.0")
        column.addLayout(self._grid((python, *((tr(name), installed(part), tr(by)) for part, name, by in _PARTS))))
        column.addStretch(1)
        self.body.addLayout(column)
        close = Button(tr("Close"), theme, kind="primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.resize(px(600), px(720))
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _grid(self, rows: tuple[tuple[str, str, str], ...]) -> QGridLayout:
        grid = QGridLayout()
        self.theme.scale(grid.setHorizontalSpacing, 16)
        self.theme.scale(grid.setVerticalSpacing, 4)
        for place, (name, number, licence) in enumerate(rows):
            grid.addWidget(TextLabel(name, self.theme, role="row"), place, 0)
            number_label = TextLabel(number, self.theme, role="code", token="text2")
            number_label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(number_label, place, 1)
            grid.addWidget(TextLabel(licence, self.theme, role="row", token="text2"), place, 2)
        grid.setColumnStretch(2, 1)
        for column, width in enumerate((150, 150)):
            grid.setColumnMinimumWidth(column, self.theme.px(width))
        return grid

    def _line(self, text: str, token: str) -> TextLabel:
        label = TextLabel(text, self.theme, token=token)
        label.setWordWrap(True)
        return label
