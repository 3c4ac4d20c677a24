# SPDX-License-Identifier: Apache-2.0
"""What a reviewer writes beside a clause."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from howopen.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Note:
    """A reviewer's words on one clause of one document; ``date`` is when they were written.

    Those on a passage that belongs to no clause have its ``span``, and no ``clause_id``.
    """

    clause_id: str
    author: str
    date: datetime
    words: str
    span: Span | None = None
