# SPDX-License-Identifier: Apache-2.0
"""An analysis, a comparison and a matrix made by hand from sentences that were written for these tests."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence, Value, ValueKind
from howopen.domain.comparison import (
    Cell,
    Change,
    ChangeKind,
    ClausePair,
    Comparison,
    Direction,
    Matrix,
    MatrixRow,
    Row,
    RowKind,
    Statistics,
)
from howopen.domain.document import Block, BlockKind, Document, Page
from howopen.domain.facts import (
    Basis,
    Cap,
    Criterion,
    Facts,
    Openness,
    OpennessClass,
    Permission,
    Profile,
    TermValue,
    Verdict,
)
from howopen.domain.library import Deviation, Identity, IdentityKind, Near
from howopen.domain.outline import Outline
from howopen.domain.spans import Span

MADE = date(2026, 11, 22)
LINES_A = (
    "Blue Heron Model Licence",
    "1. You may run the weights, free of charge.",
    "2. With more than 5,000 users a month, ask us first.",
    "3. Keep this notice <in> every copy | always.",
    "4. We promise nothing.",
)
LINES_B = (
    "Blue Heron Model Licence",
    "1. You may run and share the weights, free of charge.",
    "2. We promise nothing.",
    "3. With more than 9,000 users a month, ask us first.",
    "4. Harm no person.",
)


def document_of(name: str, lines: tuple[str, ...], *, pages: bool = True) -> Document:
    text = "\n\n".join(lines) + "\n"
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block(BlockKind.PARAGRAPH, Span(at, at + len(line))))
        at += len(line) + 2
    half = blocks[len(blocks) // 2].span.start if len(blocks) > 1 else 0
    parts = (Page(1, Span(0, half)), Page(2, Span(half, len(text)))) if pages else ()
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return Document(name, digest, "text/plain", text, tuple(blocks), parts, warnings=("page 2 holds a stain",))


def span_of(document: Document, words: str) -> Span:
    at = document.text.index(words)
    return Span(at, at + len(words))


def clause_of(
    document: Document,
    number: int,
    words: str,
    category: Category,
    effect: Effect,
    *,
    confidence: float = 0.93,
    value: Value | None = None,
) -> Clause:
    span = span_of(document, words)
    evidence = Evidence("rule", f"rule-{number}", (Span(span.start, span.start + 4),), f"it says “{words[:8]}”")
    section = str(number)
    values = (value,) if value else ()
    return Clause(
        f"c{number}", category, effect, span, confidence, (evidence,), values, section, document.page_at(span.start)
    )


def analysis_of(name: str, lines: tuple[str, ...], *, index: int | None = 41) -> Analysis:
    document = document_of(name, lines)
    cap_line = next(line for line in lines if "users a month" in line)
    figure = cap_line.split()[4]
    value = Value(
        ValueKind.THRESHOLD,
        f"{figure} users a month",
        span_of(document, figure),
        metric="monthly-active-users",
        amount=float(figure.replace(",", "")),
        unit="users",
        period="month",
        details=(("Who counts", "all users"),),
    )
    clauses = (
        clause_of(document, 1, lines[1][3:], Category.COMMERCIAL_USE, Effect.PERMIT),
        clause_of(document, 2, cap_line[3:], Category.USER_CAP, Effect.CONDITION, value=value),
        clause_of(document, 3, "We promise nothing.", Category.WARRANTY_LIABILITY, Effect.DECLARE, confidence=0.61),
    )
    facts = Facts(
        openness_class=OpennessClass.COMMUNITY,
        commercial_use=Permission.CONDITIONAL,
        caps=(Cap("monthly-active-users", float(figure.replace(",", "")), "users", "month"),),
        governing_law=None,
        name_prefix="Heron",
    )
    openness = Openness(
        OpennessClass.COMMUNITY,
        index,
        (Criterion("osd-6", "Any field", Verdict.FAILS, "A figure bars some users.", ("c2",)),
         Criterion("osd-2", "Source code", Verdict.UNDECIDABLE, "The text is silent.")),
    )  # fmt: skip
    profile = Profile(
        facts,
        (Basis("commercial_use", "A figure of users decides.", ("c1", "c2")), Basis("caps", "One figure.", ("c2",))),
        (("Commercial Use", TermValue.CAN), ("Hold Liable", TermValue.CANNOT)),
        openness,
    )
    identity = Identity("blue-heron", "Blue Heron Model Licence", similarity=0.98765, runner_up=Near("red-kite", 0.5))
    return Analysis(
        document, Outline(), clauses, profile, Engine("0.1.0", "ab" * 32), identity, "Made-up texts, CC-BY-4.0"
    )


@pytest.fixture(name="made")
def made_fixture() -> date:
    return MADE


@pytest.fixture(name="analysis")
def analysis_fixture() -> Analysis:
    return analysis_of("heron-1.txt", LINES_A)


@pytest.fixture(name="other")
def other_fixture() -> Analysis:
    return analysis_of("heron-2.txt", LINES_B, index=None)


@pytest.fixture(name="analysis_named")
def analysis_named_fixture() -> Callable[..., Analysis]:
    """Makes an analysis of given lines; one of them must hold "users a month" and one "We promise nothing."."""
    return analysis_of


@pytest.fixture(name="comparison")
def comparison_fixture(analysis: Analysis, other: Analysis) -> Comparison:
    a, b = analysis.document, other.document
    at_a, at_b = [block.span for block in a.blocks], [block.span for block in b.blocks]
    word = span_of(b, "and share")
    figures = span_of(a, "5,000"), span_of(b, "9,000")
    place = Span(span_of(a, "run").end, span_of(a, "run").end)
    changes = (
        Change(ChangeKind.INSERTED, place, word, (Category.REDISTRIBUTION,), Direction.LOOSER, 0.5, "A right more."),
        Change(ChangeKind.MOVED, at_a[4], at_b[2]),
        Change(ChangeKind.REPLACED, *figures, (Category.USER_CAP,), Direction.LOOSER, 0.9),
        Change(ChangeKind.DELETED, Span(at_a[3].start + 3, at_a[3].end), Span(at_b[3].end, at_b[3].end)),
        Change(ChangeKind.INSERTED, Span(at_a[4].end, at_a[4].end), Span(at_b[4].start + 3, at_b[4].end)),
    )
    rows = (
        Row(RowKind.SAME, at_a[0], at_b[0]),
        Row(RowKind.CHANGED, at_a[1], at_b[1], (), (word,), changes=(0,)),
        Row(RowKind.MOVED, None, at_b[2], twin=5, changes=(1,)),
        Row(RowKind.CHANGED, at_a[2], at_b[3], (changes[2].a,), (changes[2].b,), changes=(2,)),
        Row(RowKind.DELETED, at_a[3], None, (changes[3].a,), changes=(3,)),
        Row(RowKind.MOVED, at_a[4], None, twin=2, changes=(1,)),
        Row(RowKind.INSERTED, None, at_b[4], (), (changes[4].b,), changes=(4,)),
    )
    pairs = (
        ClausePair(Category.USER_CAP, ("c2",), ("c2",), Direction.LOOSER, "The figure is higher.", 0.9),
        ClausePair(Category.WARRANTY_LIABILITY, ("c3",), ("c3",), Direction.NEUTRAL, "The same words.", 0.1),
        ClausePair(Category.INDEMNITY, (), ("c1",), Direction.UNCLEAR),
    )
    return Comparison(analysis, other, rows, changes, pairs, Statistics(6, 9, 1, 0.75))


@pytest.fixture(name="matrix")
def matrix_fixture(analysis: Analysis, other: Analysis) -> Matrix:
    rows = (
        MatrixRow(
            "commercial_use", "Commercial use", (Cell("Conditional", ("c1", "c2")), Cell("Conditional", ("c2",)))
        ),
        MatrixRow("caps", "Thresholds", (Cell("5,000 users", ("c2",)), Cell("=9,000 users", ("c2",)))),
        MatrixRow("governing_law", "Governing law", (Cell(""), Cell(""))),
    )
    return Matrix((analysis, other), rows)


@pytest.fixture(name="identities")
def identities_fixture() -> tuple[tuple[str, Identity], ...]:
    known = Identity(
        "blue-heron",
        "Blue Heron",
        "LicenseRef-heron",
        1.0,
        deviations=(Deviation("Old Pier", "New Pier", 3, 11),),
        kind=IdentityKind.NAMES_AND_DATES,
    )
    return (("heron.txt", known), ("unknown.txt", Identity(None)))
