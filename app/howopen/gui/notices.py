# SPDX-License-Identifier: Apache-2.0
"""Banners over the content: what went wrong, and what is asked, without blocking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from howopen.domain.errors import HowOpenError
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import error_words, tr
from howopen.gui.widgets.buttons import Button
from howopen.gui.widgets.panels import Banner

AT_ONCE: Final = 2


class Notices(QWidget):
    """Shows at most two banners at once; the others wait for their turn."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._waiting: list[Callable[[], Banner]] = []
        self._shown: list[Banner] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def shown(self) -> tuple[Banner, ...]:
        """The banners on screen, oldest first."""
        return tuple(self._shown)

    @property
    def waiting(self) -> int:
        """How many banners wait for their turn."""
        return len(self._waiting)

    def error(self, head: str, error: HowOpenError) -> None:
        """Says that something failed, why, and what to do."""
        self._queue(partial(Banner, "error", head, error_words(error), self._theme))

    def info(self, head: str, text: str) -> None:
        """Says something that the person should know."""
        self._queue(partial(Banner, "info", head, text, self._theme))

    def ask(self, head: str, text: str, answer: str, go: Callable[[], object]) -> None:
        """Asks before doing something; ``go`` is called on yes."""
        self._queue(partial(self._question, head, text, answer, go))

    def choose(self, head: str, text: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offers several things to do, each with what is called when it is chosen; none has to be."""
        self._queue(partial(self._choice, head, text, answers))

    def ask_password(self, source: str, error: HowOpenError, unlock: Callable[[str], object]) -> None:
        """Asks for a file's password; ``unlock`` gets it. It stays in memory and is never saved."""
        self._queue(partial(self._password, source, error, unlock))

    def dismiss(self, banner: Banner) -> None:
        """Takes a banner away and shows the next that waits."""
        if banner in self._shown:
            self._shown.remove(banner)
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
            self._fill()

    def clear(self) -> None:
        """Takes all banners away."""
        self._waiting.clear()
        for banner in self.shown:
            self.dismiss(banner)

    def _queue(self, make: Callable[[], Banner]) -> None:
        self._waiting.append(make)
        self._fill()

    def _fill(self) -> None:
        while self._waiting and len(self._shown) < AT_ONCE:
            banner = self._waiting.pop(0)()
            banner.closed.connect(partial(self.dismiss, banner))
            self._shown.append(banner)
            self._column.addWidget(banner)
            for field in banner.findChildren(QLineEdit):
                field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(bool(self._shown))

    def _question(self, head: str, text: str, answer: str, go: Callable[[], object]) -> Banner:
        yes = Button(answer, self._theme, kind="primary")
        no = Button(tr("Not now"), self._theme)
        banner = Banner("info", head, text, self._theme, actions=(yes, no))

        def agree() -> None:
            self.dismiss(banner)
            go()

        yes.clicked.connect(agree)
        no.clicked.connect(lambda: self.dismiss(banner))
        return banner

    def _choice(self, head: str, text: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> Banner:
        buttons = [Button(label, self._theme) for label, _ in answers]
        banner = Banner("info", head, text, self._theme, actions=buttons)

        def take(go: Callable[[], object]) -> None:
            self.dismiss(banner)
            go()

        for button, (_, go) in zip(buttons, answers, strict=True):
            button.clicked.connect(partial(take, go))
        return banner

    def _password(self, source: str, error: HowOpenError, unlock: Callable[[str], object]) -> Banner:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(tr("Password of {name}", name=Path(source).name))
        field.setPlaceholderText(tr("Password"))
        self._theme.scale(field.setFixedWidth, 240)
        go = Button(tr("Unlock"), self._theme, kind="primary")
        go.setEnabled(False)
        skip = Button(tr("Skip this file"), self._theme)
        text = f"{error_words(error)} {tr('The password stays in memory and is never saved.')}"
        head = tr("{name} is encrypted", name=Path(source).name)
        banner = Banner("warning", head, text, self._theme, actions=(field, go, skip))

        def answer() -> None:
            if field.text():
                password = field.text()
                field.clear()
                self.dismiss(banner)
                unlock(password)

        field.textChanged.connect(lambda words: go.setEnabled(bool(words)))
        field.returnPressed.connect(answer)
        go.clicked.connect(answer)
        skip.clicked.connect(lambda: self.dismiss(banner))
        return banner
