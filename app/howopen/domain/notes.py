# SPDX-License-Identifier: Apache-2.0
"""What a reviewer writes beside a clause."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A reviewer's words on one clause of one document; ``date`` is when they were written."""

    clause_id: str
    author: str
    date: datetime
    words: str
