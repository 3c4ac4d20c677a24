# SPDX-License-Identifier: Apache-2.0
"""The background work as those see it who open documents."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from howopen.domain.analysis import Analysis
from howopen.domain.review import Review
from howopen.workspace.inputs import PLAINLY, ReadAs


class Work(Protocol):
    """What opening asks of the background work; ``howopen.gui.tasks.Tasks`` does it."""

    @property
    def expanded(self) -> SignalInstance:
        """(job, Expansion)."""

    @property
    def previewed(self) -> SignalInstance:
        """(job, Document)."""

    @property
    def opened(self) -> SignalInstance:
        """(job, Analysis)."""

    @property
    def annotated(self) -> SignalInstance:
        """(job, bytes of the marked PDF)."""

    @property
    def compared(self) -> SignalInstance:
        """(job, Comparison)."""

    @property
    def failed(self) -> SignalInstance:
        """(job, source, HowOpenError)."""

    def expand(self, paths: tuple[str, ...], *, password: str = "") -> int:
        """Finds the documents behind paths; returns the job's number."""

    def open(self, source: str, *, way: ReadAs = PLAINLY) -> int:
        """Reads and analyses; returns the job's number."""

    def paste(self, text: str, name: str) -> int:
        """Analyses pasted text; returns the job's number."""

    def compare(self, a: Analysis, b: Analysis, *, fold_names: bool = False) -> int:
        """Compares; returns the job's number."""

    def annotate(self, source: str, analysis: Analysis, reviews: tuple[Review, ...]) -> int:
        """Marks the clauses in the original PDF; returns the job's number."""

    def cancel(self, job: int) -> None:
        """Stops a job."""
