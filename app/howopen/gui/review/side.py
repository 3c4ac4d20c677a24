# SPDX-License-Identifier: Apache-2.0
"""The right part of the review: the audit trail or the comments, and the sign-off below."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from howopen.domain.review import AuditEntry, Review
from howopen.gui.review.audit import AuditPane
from howopen.gui.review.comments import CommentsPane
from howopen.gui.review.sign_off import SignOffPane
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import tr
from howopen.gui.views.pages import scrolling
from howopen.gui.widgets.buttons import Segments
from howopen.gui.widgets.dividing import Panes
from howopen.gui.widgets.panels import Frame

LEAST_WIDTH: Final = 290
_LEAST_HEIGHT: Final = 84
_SIGN_OFF: Final = 310
_REST: Final = 10_000
_TRAIL, _COMMENTS = 0, 1


class SidePane(Frame):
    """Two tabs and the sign-off, which scrolls where there is little room."""

    def __init__(
        self, theme: Theme, *, now: Callable[[], datetime], who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__("side", parent)
        self._theme = theme
        self.audit = AuditPane(theme, now)
        self.comments = CommentsPane(theme, now=now, who=who)
        self.sign_off = SignOffPane(theme, now=now, who=who)
        self.tabs = Segments((tr("Audit trail"), tr("Comments")), name=tr("Audit trail or comments"), kind="tab")
        self._pages = QStackedWidget()
        self._lay_out()
        self.tabs.chosen.connect(self._turn)

    def show_review(self, review: Review | None, audit: tuple[AuditEntry, ...]) -> None:
        """Shows trail, comments and sign-off of a review."""
        self.audit.show_audit(audit, review)
        self.comments.show_review(review)
        self.sign_off.show_review(review)

    def show_comments(self) -> None:
        """Turns to the comments."""
        self.tabs.choose(_COMMENTS)

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.audit.told.setVisible(page == _TRAIL)

    def _lay_out(self) -> None:
        strip = Frame("strip")
        row = QHBoxLayout(strip)
        self._theme.scale(row.setContentsMargins, 10, 5, 12, 5)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.audit.told)
        self._pages.addWidget(self.audit)
        self._pages.addWidget(self.comments)
        upper = QWidget()
        inside = QVBoxLayout(upper)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(strip)
        inside.addWidget(self._pages, 1)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sign_off)
        lower = scrolling(column)
        for part in (upper, lower):
            self._theme.scale(part.setMinimumHeight, _LEAST_HEIGHT)
        splitter = Panes(self._theme, Qt.Orientation.Vertical)
        splitter.addWidget(upper)
        splitter.addWidget(lower)
        splitter.setStretchFactor(0, 1)
        splitter.share_out(_REST, _SIGN_OFF)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    # Qt's own names from here on.

    def minimumSizeHint(self) -> QSize:
        """Room for both tabs and the choice beside them."""
        return super().minimumSizeHint().expandedTo(QSize(self._theme.px(LEAST_WIDTH), 0))
