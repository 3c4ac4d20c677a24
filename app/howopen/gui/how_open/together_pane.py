# SPDX-License-Identifier: Apache-2.0
"""Open documents judged as one set: those that are ticked, and what they say together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from howopen.domain.bundle import Bundle
from howopen.gui.background import Background
from howopen.gui.documents import OpenDocument
from howopen.gui.how_open.together_sheet import TogetherSheet
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import CheckBox, literal
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame
from howopen.workspace.bundles import judge_bundle

_WIDTH: Final = 300
_AROUND: Final = 64  # margins, box and scroll bar
_LEAST: Final = 2


class TogetherPane(Frame):
    """The pane; a set is judged in a thread of its own, and only the newest is shown.

    Signals:
        opened: the analysis and the id of a clause to be shown in its text.
        judged: another set is shown, or none.
    """

    opened = Signal(object, str)
    judged = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("content")
        self._theme = theme
        self._work = Background(self)
        self._ticket = 0
        self._documents: tuple[OpenDocument, ...] = ()
        self.boxes: tuple[CheckBox, ...] = ()
        self.bundle: Bundle | None = None
        self.sheet = TogetherSheet(theme)
        self._list = QVBoxLayout()
        self._lay_out()
        self._work.done.connect(self._take)
        self.sheet.opened.connect(self.opened)

    @property
    def ticked(self) -> tuple[OpenDocument, ...]:
        """The documents of the set, in the order of opening."""
        return tuple(one for one, box in zip(self._documents, self.boxes, strict=True) if box.isChecked())

    def show_documents(self, documents: Sequence[OpenDocument]) -> None:
        """Offers these documents; those that were ticked stay so."""
        if tuple(documents) == self._documents:
            return
        before = self.ticked
        for box in self.boxes:
            box.hide()
            box.deleteLater()
        self._documents = tuple(documents)
        self.boxes = tuple(self._box(one.title) for one in documents)
        for place, (one, box) in enumerate(zip(documents, self.boxes, strict=True)):
            box.setChecked(one in before)
            box.toggled.connect(self._judge)
            self._list.insertWidget(place, box)
        if self.ticked != before:
            self._judge()

    def status_words(self) -> tuple[str, ...]:
        """What the status bar says of the set."""
        if self.bundle is None:
            return (tr("No set of documents"),)
        found = self.bundle.findings
        return (
            counted(len(self.bundle.analyses), "{n} document together", "{n} documents together"),
            tr("{count} missing", count=len(found.missing)),
            tr("{count} may change", count=len(found.changing)),
        )

    def close_work(self) -> None:
        """Ends the thread."""
        self._work.close()

    def _box(self, title: str) -> CheckBox:
        """A box whose title is whole in its tooltip and when read out."""
        box = CheckBox("", self._theme)
        room = self._theme.px(_WIDTH - _AROUND)
        box.setText(literal(QFontMetrics(box.font()).elidedText(title, Qt.TextElideMode.ElideRight, room)))
        box.setToolTip(title)
        box.setAccessibleName(title)
        return box

    def _judge(self) -> None:
        analyses = tuple(one.analysis for one in self.ticked)
        if len(analyses) >= _LEAST:
            self._ticket = self._work.run(lambda: judge_bundle(analyses))
            return
        self._ticket = 0  # what is still being judged is not wanted any more
        self.bundle = None
        self.sheet.clear()
        self.judged.emit()

    def _take(self, ticket: int, bundle: object) -> None:
        if ticket == self._ticket and isinstance(bundle, Bundle):
            self.bundle = bundle
            self.sheet.show_bundle(bundle)
            self.judged.emit()

    def _lay_out(self) -> None:
        self._theme.scale(self._list.setContentsMargins, 16, 12, 12, 12)
        self._theme.scale(self._list.setSpacing, 4)
        self._list.addStretch(1)
        left = Frame("side")
        side = QVBoxLayout(left)
        self._theme.scale(side.setContentsMargins, 0, 12, 0, 0)
        head = TextLabel(tr("Open documents"), self._theme, role="caption-strong", token="text2")
        self._theme.scale(head.setContentsMargins, 16, 0, 0, 0)
        side.addWidget(head)
        area = scrolling(self._list)
        self._theme.scale(area.setFixedWidth, _WIDTH)
        side.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.sheet, 1)
