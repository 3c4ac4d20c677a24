# SPDX-License-Identifier: Apache-2.0
"""What the rules of assessment look at: the clauses with their words, and what a rule gives back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from howopen.assessment.polarity import told
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Clause, Effect, Value, ValueKind
from howopen.domain.document import Document
from howopen.domain.outline import Outline

T_co = TypeVar("T_co", covariant=True)

RIGHTS = frozenset({Effect.PERMIT, Effect.CONDITION})

_SENTENCE = re.compile(r"(?:[^.;\n]|\.(?=\S)|\n(?!\s*\n))+")
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "‑": "-", "‐": "-", "–": "-", "—": "-"})


def plain(text: str) -> str:
    """``text`` in lower case, with single spaces and straight quotation marks, for rules to match on."""
    straight = text if text.isascii() else text.translate(_STRAIGHT)
    return " ".join(straight.lower().split())


@dataclass(frozen=True, slots=True)
class Passage:
    """A clause, its plain words, and its effect, which is that of the clause unless the words bear out another."""

    clause: Clause
    words: str
    effect: Effect

    def says(self, pattern: str) -> bool:
        """Whether ``pattern`` stands in the words."""
        return words(pattern).search(self.words) is not None


@dataclass(frozen=True, slots=True)
class Finding(Generic[T_co]):
    """A value, the reason for it in words, and the ids of the clauses that decide it."""

    value: T_co
    reason: str
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """A document made ready for the rules: ``text`` is plain, ``raw`` as read; passages are in text order.

    ``defined`` maps a defined term to the words that define it; ``unclaimed`` are sentences that lie in no clause.
    Both are plain. A limit may stand in an unclaimed sentence, so that a missed clause does not read as a right.
    """

    raw: str
    text: str
    passages: tuple[Passage, ...]
    defined: tuple[tuple[str, str], ...] = ()
    unclaimed: tuple[str, ...] = ()
    language: str = "en"

    def find(
        self,
        *categories: Category,
        effects: Iterable[Effect] = (),
        saying: str = "",
        never: str = "",
        sure: bool = False,
    ) -> tuple[Passage, ...]:
        """Passages of any of ``categories`` and ``effects`` (none named: all) that match ``saying`` and not ``never``.

        ``sure`` leaves out uncertain clauses: what gives a right must be certain, what takes one need not be.
        """
        wanted = frozenset(effects)
        return tuple(
            passage
            for passage in self.passages
            if (not categories or passage.clause.category in categories)
            and (not wanted or passage.effect in wanted)
            and not (sure and passage.clause.uncertain)
            and (not saying or passage.says(saying))
            and not (never and passage.says(never))
        )

    def values(self, kind: ValueKind) -> tuple[tuple[Passage, Value], ...]:
        """Every value of ``kind`` with its passage, in text order."""
        return tuple((p, value) for p in self.passages for value in p.clause.values if value.kind is kind)

    def says(self, pattern: str) -> bool:
        """Whether ``pattern`` stands anywhere in the text, inside a clause or not."""
        return words(pattern).search(self.text) is not None

    def unclaimed_says(self, pattern: str) -> bool:
        """Whether a sentence that lies in no clause matches ``pattern``."""
        return any(words(pattern).search(sentence) for sentence in self.unclaimed)

    def sentences(self, pattern: str, never: str = "") -> tuple[str, ...]:
        """The words of each clause, and of each sentence in none, that match ``pattern`` and not ``never``."""
        said = dict.fromkeys((*(passage.words for passage in self.passages), *self.unclaimed))
        found = (unit for unit in said if words(pattern).search(unit))
        return tuple(unit for unit in found if not (never and words(never).search(unit)))

    def with_same_words(self, passage: Passage, category: Category) -> bool:
        """Whether the words of ``passage`` also stand as a clause of ``category``."""
        return any(p.clause.category is category and p.clause.span.overlaps(passage.clause.span) for p in self.passages)


def _unclaimed(text: str, ordered: list[Clause]) -> tuple[str, ...]:
    """Sentences of ``text`` that share no character with any clause; ``ordered`` by span."""
    claimed = bytearray(len(text))
    for clause in ordered:
        claimed[clause.span.start : clause.span.end] = b"\1" * len(clause.span)
    spans = (match.span() for match in _SENTENCE.finditer(text))
    return tuple(plain(text[start:end]) for start, end in spans if not any(claimed[start:end]))


def _passage(document: Document, clause: Clause) -> Passage:
    said = plain(document.quote(clause.span))
    return Passage(clause, said, told(clause.effect, said, document.text, clause.span.start))


def brief(document: Document, outline: Outline, clauses: Iterable[Clause]) -> Brief:
    """The brief of ``document`` with ``clauses`` and the terms that its outline defines."""
    ordered = sorted(clauses, key=lambda clause: (clause.span, clause.id))
    passages = tuple(_passage(document, clause) for clause in ordered)
    defined = tuple((plain(item.term), plain(document.quote(item.span))) for item in outline.definitions)
    unclaimed = _unclaimed(document.text, ordered)
    return Brief(document.text, plain(document.text), passages, defined, unclaimed, document.language)


def ids(passages: Iterable[Passage]) -> tuple[str, ...]:
    """The clause ids of ``passages``, each once, in order."""
    return tuple(dict.fromkeys(passage.clause.id for passage in passages))
