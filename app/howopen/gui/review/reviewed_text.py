# SPDX-License-Identifier: Apache-2.0
"""What the review asks of the view of a text."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from howopen.domain.review import Review


class ReviewedText(Protocol):
    """What a review asks of the view of a text; ``howopen.gui.views.read_view.ReadView`` does it."""

    @property
    def confirm_requested(self) -> SignalInstance:
        """(clause id)."""

    @property
    def reject_requested(self) -> SignalInstance:
        """(clause id)."""

    @property
    def correct_requested(self) -> SignalInstance:
        """(clause id)."""

    @property
    def note_requested(self) -> SignalInstance:
        """(clause id)."""

    @property
    def add_requested(self) -> SignalInstance:
        """(Span)."""

    @property
    def comment_requested(self) -> SignalInstance:
        """(Span)."""

    def show_review(self, review: Review | None) -> None:
        """Shows where the findings of the text stand."""
