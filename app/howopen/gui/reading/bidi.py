# SPDX-License-Identifier: Apache-2.0
"""Which way a text runs: pure, by the Unicode classes of its letters."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_RIGHT: Final = {"R", "AL"}
# The blocks of the scripts that run from right to left, and the marks that turn the direction.
_TURNS: Final = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def turns(text: str) -> bool:
    """Whether any part of ``text`` runs from right to left."""
    return _TURNS.search(text) is not None


def runs_left(text: str) -> bool:
    """Whether ``text`` as a whole runs from right to left: its first letter of any direction tells."""
    if not turns(text):
        return False
    classes = (unicodedata.bidirectional(character) for character in text)
    return next((kind in _RIGHT for kind in classes if kind == "L" or kind in _RIGHT), False)
