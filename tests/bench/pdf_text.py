# SPDX-License-Identifier: Apache-2.0
"""Paragraphs of our own for the PDF bench, made with a seed, and how they are set into lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from reportlab.pdfbase.pdfmetrics import stringWidth

_WHO: Final = [
    "The keeper",
    "Every borrower",
    "A non-resident borrower",
    "The well-known workshop",
    "Whoever lends a part",
]
_DOES: Final = [
    "may repair",
    "must label",
    "shall catalogue",
    "may reproduce",
    "must immediately return",
    "will carefully document",
]
_WHAT: Final = [
    "the affected instruments",
    "any first-floor equipment",
    "a sufficiently detailed manual",
    "the photographic collection",
    "all borrowed measuring apparatus",
    "the finished reference samples",
    "an officially confirmed specification",
]
_WHEN: Final = [
    "within thirty days",
    "before the afternoon closing",
    "in accordance with the timetable",
    "without unreasonable difficulty",
    "after a written notification",
    "on a royalty-free basis",
    "if the committee unanimously agrees",
]
_WHY: Final = [
    "so that neighbouring workshops benefit",
    "unless the inventory differs",
    "provided that nobody is inconvenienced",
    "because the conservation of fragile materials requires it",
    "as long as the workflow permits",
]
_VOWELS: Final = "aeiouy"
_PARTABLE: Final = re.compile(r"[a-z]{7,}")


def sentence(random: Random) -> str:
    """One sentence of 12 to 20 words."""
    parts = [random.choice(words) for words in (_WHO, _DOES, _WHAT, _WHEN, _WHY)]
    return f"{' '.join(parts[:4])}, {parts[4]}."


def paragraph(random: Random, sentences: int = 0) -> str:
    """Some sentences in one line."""
    return " ".join(sentence(random) for _ in range(sentences or random.randint(2, 5)))


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line as it is to be printed; ``last`` ends its paragraph and is not justified."""

    text: str
    last: bool


def set_lines(text: str, width: float, *, font: str, size: float, parting: bool = False) -> list[SetLine]:
    """``text`` in lines of at most ``width`` points; with ``parting`` words are parted by hyphens."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        wider = f"{line} {word}".strip()
        if stringWidth(wider, font, size) <= width:
            line = wider
            continue
        head, tail = _parted(line, word, width, font, size) if parting else ("", word)
        lines.append(f"{line} {head}".strip())
        line = tail
    lines.append(line)
    return [SetLine(own, index == len(lines) - 1) for index, own in enumerate(lines)]


def _parted(line: str, word: str, width: float, font: str, size: float) -> tuple[str, str]:
    """As much of ``word`` with a hyphen as fits behind ``line``, and the rest."""
    if "-" in word:
        first, _, second = word.rpartition("-")
        fits = stringWidth(f"{line} {first}-", font, size) <= width
        return (f"{first}-", second) if fits else ("", word)
    if not _PARTABLE.match(word):
        return "", word
    for place in range(len(word.rstrip(".,;")) - 3, 2, -1):
        if word[place - 1] in _VOWELS and word[place] not in _VOWELS:
            head = f"{word[:place]}-"
            if stringWidth(f"{line} {head}", font, size) <= width:
                return head, word[place:]
    return "", word


def joined(paragraphs: Sequence[str]) -> str:
    """The known text: paragraphs parted by an empty line."""
    return "\n\n".join(paragraphs)
