# SPDX-License-Identifier: Apache-2.0
"""Two licences of our own invention, compared by hand clause by clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Category, Clause, Effect, Evidence, Value, ValueKind
from howopen.domain.comparison import (
    Aspect,
    BaselineComparison,
    BaselineRow,
    ClausePair,
    Comparison,
    Direction,
    Statistics,
)
from howopen.domain.facts import Openness, OpennessClass, Profile
from howopen.domain.spans import Span
from howopen.gui.theme import Theme

CAP_A = (
    "If, on the day on which you first sail, the crews of all ships that you or the houses near to you send out "
    "count more than 900 sailors in a month, you must ask the harbour for leave before you use the chart."
)
NAME_A = "Every chart that you draw from ours must begin its name with “Harbour”."
GRANT = "You may copy the chart."
LAW_A = "The law of the harbour governs."
POLICY_A = "You keep the Quay Rules, which are part of this licence."
WARES_B = "You must tell us your wares each spring."
LAW_B = "The law of the island governs."
Make = tuple[str, Category, Effect, str]


def _clauses(text: str, made: tuple[Make, ...]) -> tuple[Clause, ...]:
    out = []
    for number, (words, category, effect, bold) in enumerate(made, start=1):
        start = text.index(words)
        at = text.index(bold, start)
        evidence = Evidence("rule", f"{category}.made", (Span(at, at + len(bold)),), "made by hand")
        span = Span(start, start + len(words))
        out.append(Clause(f"c{number}", category, effect, span, 0.9, (evidence,), section=str(number)))
    return tuple(out)


def _licence(analysis_of: Callable[..., Analysis], name: str, made: tuple[Make, ...], *, index: int) -> Analysis:
    text = "\n\n".join(words for words, *_ in made)
    own = analysis_of(name, text)
    profile = Profile(openness=Openness(OpennessClass.COMMUNITY, index))
    return replace(own, document=replace(own.document, title=name), clauses=_clauses(text, made), profile=profile)


@pytest.fixture
def harbour(analysis_of: Callable[..., Analysis]) -> Analysis:
    """A: a cap, a name, a grant, a law, and rules taken in by reference."""
    made = (
        (CAP_A, Category.USER_CAP, Effect.CONDITION, "900 sailors"),
        (NAME_A, Category.ATTRIBUTION_BRANDING, Effect.REQUIRE, "begin its name"),
        (GRANT, Category.REDISTRIBUTION, Effect.PERMIT, "may copy"),
        (LAW_A, Category.GOVERNING_LAW, Effect.DECLARE, "harbour"),
        (POLICY_A, Category.FIELD_OF_USE, Effect.REQUIRE, "Quay Rules"),
    )
    own = _licence(analysis_of, "Harbour Chart Licence", made, index=41)
    rules = own.clauses[4]
    at = own.document.text.index("Quay Rules")
    value = Value(ValueKind.REFERENCE, "Quay Rules", Span(at, at + len("Quay Rules")))
    return replace(own, clauses=(*own.clauses[:4], replace(rules, values=(value,))))


@pytest.fixture
def island(analysis_of: Callable[..., Analysis]) -> Analysis:
    """B: the same grant, another law, and a duty that A does not know."""
    made = (
        (GRANT, Category.REDISTRIBUTION, Effect.PERMIT, "may copy"),
        (WARES_B, Category.DATA_USE, Effect.REQUIRE, "tell us"),
        (LAW_B, Category.GOVERNING_LAW, Effect.DECLARE, "island"),
    )
    return _licence(analysis_of, "Island Terms", made, index=57)


def pairs() -> tuple[ClausePair, ...]:
    """The rows, in the order of the taxonomy."""
    return (
        ClausePair(
            Category.USER_CAP, ("c1",), (), Direction.LOOSER, "No cap on crews in B", 0.97, "cap.removed",
            aspects=(Aspect("Effect", "Condition", ""), Aspect("Trigger", "900 sailors", "")),
        ),
        ClausePair(Category.FIELD_OF_USE, ("c5",), (), Direction.LOOSER, "Quay Rules fall away", 0.8, "duty.removed"),
        ClausePair(
            Category.REDISTRIBUTION, ("c3",), ("c1",), Direction.NEUTRAL, weight=0.21, same=True, follows=("c2",)
        ),
        ClausePair(Category.ATTRIBUTION_BRANDING, ("c2",), (), Direction.LOOSER, "No duty of name", 0.55),
        ClausePair(Category.GOVERNING_LAW, ("c4",), ("c3",), Direction.UNCLEAR, weight=0.21),
        ClausePair(Category.DATA_USE, (), ("c2",), Direction.TIGHTER, "Wares must be told", 0.6, "duty.added"),
    )  # fmt: skip


@pytest.fixture
def comparison(harbour: Analysis, island: Analysis) -> Comparison:
    """Harbour against Island."""
    return Comparison(harbour, island, (), (), pairs(), Statistics(0, 0, 0, 0.4))


@pytest.fixture
def several(comparison: Comparison, analysis_of: Callable[..., Analysis], harbour: Analysis) -> BaselineComparison:
    """Harbour against Island, and against a later Harbour that says the same but for the name."""
    made = ((CAP_A, Category.USER_CAP, Effect.CONDITION, "900 sailors"),)
    later = Comparison(
        harbour, _licence(analysis_of, "Harbour Chart Licence 2", made, index=44), (), (), (), Statistics(0, 0, 0, 0.9)
    )
    cap, _, grant, name, _, wares = pairs()
    kept = ClausePair(Category.USER_CAP, ("c1",), ("c1",), Direction.NEUTRAL, weight=0.3, same=True)
    gone = replace(name, reason="The name is free again")
    rows = (
        BaselineRow(Category.USER_CAP, "c1", (cap, kept)),
        BaselineRow(Category.REDISTRIBUTION, "c3", (grant, grant)),
        BaselineRow(Category.ATTRIBUTION_BRANDING, "c2", (name, gone)),
        BaselineRow(Category.DATA_USE, None, (wares, None)),
    )
    return BaselineComparison((comparison, later), rows)


@pytest.fixture
def theme() -> Theme:
    """Light, at 100 %."""
    return Theme(mode="light")
