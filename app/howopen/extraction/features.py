# SPDX-License-Identifier: Apache-2.0
"""What the trained part sees of a unit: word n-grams of its own words and of the words it stands under."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from howopen.domain.spans import Span
from howopen.extraction.units import Unit

if TYPE_CHECKING:
    from spacy.tokens import Doc

RARE = "_"
"""Stands for every word outside the vocabulary: most are names of products and companies."""

GROUPS = {"own": 1.0, "lead": 0.5, "head": 0.3, "before": 0.2, "shape": 0.3, "rule": 1.0}
"""How much a group counts: own words, lead-in, heading, the unit before, shape, rules that matched."""

_LONGEST = 3
_CONTEXT_WORDS = 40


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the features see it (lower case, figures as "0"), and where it stands."""

    norm: str
    span: Span


def words_of(doc: Doc, unit: Unit) -> tuple[Word, ...]:
    """The words of ``unit`` in text order, without punctuation."""
    piece = doc.char_span(unit.span.start, unit.span.end, alignment_mode="expand")
    if piece is None:
        return ()
    normed = ((_norm(token.lower_), token) for token in piece)
    return tuple(Word(norm, Span(token.idx, token.idx + len(token))) for norm, token in normed if norm)


def _norm(lower: str) -> str:
    if lower.isalpha():
        return lower
    if any(character.isdigit() for character in lower):
        return "0"
    return re.sub(r"[^a-z]+", "", lower)


def grams(words: Sequence[str], *, longest: int = _LONGEST) -> list[tuple[str, int, int]]:
    """All n-grams with the indexes of their first word and of the word after their last."""
    return [
        (" ".join(words[start : start + size]), start, start + size)
        for size in range(1, longest + 1)
        for start in range(len(words) - size + 1)
    ]


def known(words: Sequence[Word], vocabulary: Collection[str]) -> list[str]:
    """The words' norms, with ``RARE`` for those outside ``vocabulary``."""
    return [word.norm if word.norm in vocabulary else RARE for word in words]


def bags(
    text: str, units: Sequence[Unit], words: Sequence[Sequence[str]], rules: Sequence[Sequence[str]]
) -> list[dict[str, list[str]]]:
    """The features of every unit by group; ``words`` are those of ``known``, ``rules`` the names of what matched."""
    return [
        {
            "own": _names(words[index]),
            "lead": _names(words[unit.lead_in][:_CONTEXT_WORDS]) if unit.lead_in is not None else [],
            "head": _names(words[unit.heading]) if unit.heading is not None else [],
            "before": _names(words[index - 1][:_CONTEXT_WORDS], longest=2) if index else [],
            "shape": _shape(text, unit, len(words[index]), index / max(1, len(units))),
            "rule": list(rules[index]),
        }
        for index, unit in enumerate(units)
    ]


def _names(words: Sequence[str], *, longest: int = _LONGEST) -> list[str]:
    return list(dict.fromkeys(name for name, _, _ in grams(words, longest=longest)))


def _shape(text: str, unit: Unit, length: int, part: float) -> list[str]:
    quote = unit.span.of(text)
    traits = {
        "capitals": quote.isupper(),
        "quoted": quote[:1] in '“"',
        "runs on": quote[:1].islower(),
        "opens": unit.opens,
        "listed": unit.lead_in is not None,
        "alone": unit.lead_in is None,
    }
    return [
        unit.kind.value,
        f"length {min(6, length // 8)}",
        f"part {int(4 * part)}",
        *(name for name, holds in traits.items() if holds),
    ]
