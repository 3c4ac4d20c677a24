# SPDX-License-Identifier: Apache-2.0
"""The duties that follow as a checklist, with the words to display, ready to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from howopen.domain.analysis import Analysis
from howopen.domain.planning import Answer, Duty, LicenceAnswers, Reply
from howopen.gui.can_we.panes import Column, emptied
from howopen.gui.reading.detail_pane import place_words
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import Button, CheckBox, IconButton
from howopen.gui.widgets.labels import TextLabel
from howopen.gui.widgets.panels import Frame

_NONE: Final = {
    Reply.YES: mark("No duty follows from a clause that was found."),
    Reply.NO: mark("This use is closed, so no duty opens it."),
}
_LEFT: Final = mark("No duty was found; the question above is still open.")


def checklist(title: str, duties: Sequence[Duty], done: frozenset[Duty], judged: Sequence[Analysis]) -> str:
    """The checklist as Markdown in the language of the window, with the words to display and where the clauses are."""
    lines = [title, ""]
    for duty in duties:
        places = ", ".join(dict.fromkeys(place for place in _places(duty, judged) if place))
        lines.append(f"- [{'x' if duty in done else ' '}] {said(duty.words)}" + (f" ({places})" if places else ""))
        if duty.quote:
            lines.append(f"  > {duty.quote}")
    return "\n".join(lines) + "\n"


def _places(duty: Duty, judged: Sequence[Analysis]) -> list[str]:
    return [place_words(judged[cited.part].clause(cited.clause)) for cited in duty.cited]


class DutyPane(Column):
    """The checklist; ticks hold as long as the window is open.

    Signals:
        opened: the analysis and the id of a clause to be shown in the text.
    """

    opened = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Duties that follow"), theme)
        self._done: dict[str, set[Duty]] = {}
        self._key = ""
        self._title = ""
        self._duties: tuple[Duty, ...] = ()
        self._judged: tuple[Analysis, ...] = ()
        self.boxes: list[CheckBox] = []
        self.copies: list[IconButton] = []
        self.copy = Button(tr("Copy checklist"), theme, icon_name="copy")
        self.copy.clicked.connect(self._copy_all)
        self.foot.addWidget(self.copy)
        self.foot.addStretch(1)

    def show_answer(self, licence: LicenceAnswers, answer: Answer) -> None:
        """Shows the duties of an answer."""
        self._key = f"{licence.judged[0].document.sha256} {answer.subject}"
        self._title = f"{licence.name}: {said(answer.label)}"
        self._duties, self._judged = answer.duties, licence.judged
        emptied(self.body)
        self.boxes, self.copies = [], []
        for duty in answer.duties:
            self.body.addWidget(self._duty(duty))
            self.body.addWidget(Frame("rule"))
        if not answer.duties:
            self.body.addWidget(self.paragraph(tr(_NONE.get(answer.reply, _LEFT)), token="text2"))
        self.body.addStretch(1)
        self.copy.setVisible(bool(answer.duties))
        self._count_done()
        self.to_top()

    def _duty(self, duty: Duty) -> QWidget:
        theme, told = self.theme, said(duty.words)
        box = CheckBox("", theme)
        box.setAccessibleName(told)
        box.setChecked(duty in self._done.get(self._key, ()))
        box.toggled.connect(lambda on: self._tick(duty, on=on))
        self.boxes.append(box)
        words = self.paragraph(told, role="row")
        column = QVBoxLayout()
        self.theme.scale(column.setSpacing, 2)
        column.addWidget(words)
        if duty.quote:
            column.addLayout(self._quote(duty.quote))
        if duty.cited:
            cited = duty.cited[0]
            analysis = self._judged[cited.part]
            clause = analysis.clause(cited.clause)
            place, more = place_words(clause) or tr("Show in the text"), len(duty.cited) - 1
            link = Button(
                tr("{place} and {count} more", place=place, count=more) if more else place, theme, kind="link"
            )
            link.setAccessibleName(tr("{duty}: show the clause in the text", duty=told))
            link.setAutoDefault(True)
            link.clicked.connect(lambda: self.opened.emit(analysis, cited.clause))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        self.theme.scale(row.setSpacing, 6)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return whole

    def _quote(self, quote: str) -> QHBoxLayout:
        """The words to display, with a button that copies them."""
        row = QHBoxLayout()
        words = TextLabel(quote, self.theme, role="quote")
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        copy = IconButton("copy", tr("Copy “{quote}”", quote=quote), self.theme)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(quote))
        self.copies.append(copy)
        row.addWidget(words, 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tick(self, duty: Duty, *, on: bool) -> None:
        done = self._done.setdefault(self._key, set())
        (done.add if on else done.discard)(duty)
        self._count_done()

    def _count_done(self) -> None:
        done = sum(duty in self._done.get(self._key, ()) for duty in self._duties)
        self.set_count(tr("{done} of {count} done", done=done, count=len(self._duties)) if self._duties else "")

    def _copy_all(self) -> None:
        done = frozenset(self._done.get(self._key, ()))
        QGuiApplication.clipboard().setText(checklist(self._title, self._duties, done, self._judged))
