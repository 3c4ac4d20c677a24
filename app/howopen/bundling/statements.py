# SPDX-License-Identifier: Apache-2.0
"""Clauses with their words and their lead-in, as the rules of this package look at them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from howopen.domain.analysis import Analysis
from howopen.domain.bundle import Citation
from howopen.domain.clauses import Clause

_STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "‑": "-", "‐": "-", "–": "-", "—": "-"})
_LEAD_REACH = 3000
_SENTENCE_START = re.compile(r"[.;]\s|\n\s*\n")
_LEADS = re.compile(r":\s*(?:\n|$|\(?\w{1,4}[.)]\s)|:\s*$")
_PARAGRAPH_END = re.compile(r"[.!?]['\")]*\s*$")


def plain(text: str) -> str:
    """``text`` in lower case, with single spaces and straight quotation marks, for rules to match on."""
    return " ".join(text.translate(_STRAIGHT).lower().split())


@lru_cache(maxsize=256)
def pattern(words: str) -> re.Pattern[str]:
    """``words`` compiled; the rules name few patterns and use them on every clause."""
    return re.compile(words)


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause of a bundle with its plain words; ``lead`` are those of the sentence that opens its list, or ""."""

    document: int
    clause: Clause
    words: str
    lead: str = ""

    @property
    def citation(self) -> Citation:
        """Where it stands."""
        return Citation(self.document, self.clause.id)

    def says(self, words: str) -> bool:
        """Whether the clause's own words match."""
        return pattern(words).search(self.words) is not None

    def implies(self, words: str) -> bool:
        """Whether its own words or those of its lead-in match."""
        return self.says(words) or pattern(words).search(self.lead) is not None


def statements(analysis: Analysis, *, document: int = 0) -> tuple[Statement, ...]:
    """The statements of ``analysis`` in text order; ``document`` is its place in the bundle."""
    text = analysis.document.text
    ordered = sorted(analysis.clauses, key=lambda clause: (clause.span, clause.id))
    leads = {start: lead_in(text, start) for start in {clause.span.start for clause in ordered}}
    return tuple(
        Statement(document, clause, plain(clause.span.of(text)), leads[clause.span.start]) for clause in ordered
    )


def lead_in(text: str, start: int) -> str:
    """The plain words of the sentence with a colon that opens the list in which ``start`` lies, or "".

    A paragraph that ends like a sentence and is followed by one that is no list item ends the list.
    """
    before = text[max(0, start - _LEAD_REACH) : start]
    colons = [match.start() for match in _LEADS.finditer(before)]
    if not colons:
        return ""
    between = before[colons[-1] + 1 :]
    if any(_closes(part) for part in re.split(r"\n\s*\n", between)[:-1]):
        return ""
    opening = before[: colons[-1]]
    starts = [match.end() for match in _SENTENCE_START.finditer(opening)]
    return plain(opening[starts[-1] if starts else 0 :])


def _closes(paragraph: str) -> bool:
    """Whether a paragraph is prose of its own rather than an item: a capital at its start, a full stop at its end."""
    words = paragraph.strip()
    return words[:1].isupper() and len(words) > 80 and _PARAGRAPH_END.search(words) is not None
