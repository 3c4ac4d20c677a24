# SPDX-License-Identifier: Apache-2.0
"""A document as both its words and a string that C code compares."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.comparing.words import Words


@dataclass(frozen=True, slots=True)
class Side:
    """One document to pair: its words, and the same as a string of one character a word."""

    words: Words
    code: str

    def block(self, index: int) -> str:
        """The words of one block."""
        first, last = self.words.bounds[index]
        return self.code[first:last]
