# SPDX-License-Identifier: Apache-2.0
"""Signs and words of the exports' own; those of facts stand in ``domain.wording``."""

from __future__ import annotations

from typing import Final

from howopen.domain.clauses import Effect
from howopen.domain.comparison import Comparison, Direction, RowKind
from howopen.domain.facts import Openness, Verdict
from howopen.domain.wording import words

SHORT_NOTICE: Final = "not legal advice"
EFFECT_SIGNS: Final = {
    Effect.PERMIT: "○",
    Effect.REQUIRE: "■",
    Effect.PROHIBIT: "⊘",
    Effect.CONDITION: "◇",
    Effect.DECLARE: "=",
}
VERDICT_SIGNS: Final = {Verdict.MEETS: "✓", Verdict.FAILS: "✗", Verdict.ARGUABLE: "≈", Verdict.UNDECIDABLE: "?"}
DIRECTION_SIGNS: Final = {
    Direction.TIGHTER: "›‹",
    Direction.LOOSER: "‹›",
    Direction.NEUTRAL: "=",
    Direction.UNCLEAR: "?",
}
ROW_WORDS: Final = {
    RowKind.SAME: "Same",
    RowKind.CHANGED: "Changed",
    RowKind.INSERTED: "Inserted",
    RowKind.DELETED: "Deleted",
    RowKind.MOVED: "Moved",
}


def openness_words(openness: Openness) -> str:
    """Class and index in one line; an undecided index is said to be so."""
    index = "index undecided" if openness.index is None else f"index {openness.index} of 100"
    return f"{words(openness.openness_class)}, {index}"


def count_words(comparison: Comparison) -> str:
    """How much differs, in one line."""
    counts = comparison.statistics
    return (
        f"{_several(counts.words_inserted, 'word')} inserted, {_several(counts.words_deleted, 'word')} deleted, "
        f"{_several(counts.blocks_moved, 'block')} moved; similarity {counts.similarity:.1%}"
    )


def _several(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def openness_of_both(comparison: Comparison) -> str:
    """Class and index of both documents, in one line."""
    a, b = comparison.a.profile.openness, comparison.b.profile.openness
    return f"Openness: A {openness_words(a)}; B {openness_words(b)}"
