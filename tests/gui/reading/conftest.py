# SPDX-License-Identifier: Apache-2.0
"""A small document of our own, taken apart by hand, and themes for the widgets that show it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence, Value, ValueKind
from howopen.domain.document import Block, BlockKind, Document, Page
from howopen.domain.facts import Basis, Criterion, Facts, Openness, OpennessClass, Permission, Profile, Verdict
from howopen.domain.outline import Outline, Section
from howopen.domain.spans import Span
from howopen.gui.theme import Theme

TEXT = """Harbour Model Licence

1. Grant. You may use the Model for any purpose and pass it on.

2. Limits

a. You must not use the Model to plan attacks on ships.

b. If your products have more than 5 million
   monthly users, you need our written consent.

3. End. This licence ends when you breach it. Our Dock Policy is part of this licence.
"""


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _blocks(text: str) -> tuple[Block, ...]:
    blocks, start = [], 0
    for part in text.rstrip("\n").split("\n\n"):
        kind = BlockKind.HEADING if part in {"Harbour Model Licence", "2. Limits"} else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(start, start + len(part))))
        start += len(part) + 2
    return tuple(blocks)


def _section(label: str, marker: str, title: str, begin: str, end: str | None, depth: int) -> Section:
    start = TEXT.index(begin)
    stop = len(TEXT) if end is None else TEXT.index(end)
    return Section(label, marker, title, Span(start, stop), Span(start, start + len(begin)), depth)


OUTLINE = Outline(
    (
        _section("1", "1.", "Grant", "1. Grant.", "2. Limits", 0),
        _section("2", "2.", "Limits", "2. Limits", "3. End.", 0),
        _section("2.a", "a.", "", "a. You", "b. If", 1),
        _section("2.b", "b.", "", "b. If", "3. End.", 1),
        _section("3", "3.", "End", "3. End.", None, 0),
    )
)
_CAP = "If your products have more than 5 million\n   monthly users, you need our written consent."


def _clause(
    name: str,
    category: Category,
    effect: Effect,
    words: str,
    confidence: float,
    *,
    bold: str,
    values: tuple[Value, ...] = (),
) -> Clause:
    span = span_of(words)
    evidence = Evidence("rule", f"{category}.test", (span_of(bold),), f"Rule {category}.test matched “{bold}”")
    page = 1 if span.start < TEXT.index("b. If") else 2
    section = OUTLINE.citation_at(span.start)
    return Clause(name, category, effect, span, confidence, (evidence,), values, section, page)


_FIGURE = Value(
    ValueKind.THRESHOLD,
    "5 million monthly users",
    span_of("5 million\n   monthly users"),
    metric="monthly-active-users",
    amount=5e6,
    unit="users",
    period="month",
    details=(("Who counts", "all products"), ("Then", "ask for consent")),
)
_GRANT = "You may use the Model for any purpose and pass it on."
_BAN = "You must not use the Model to plan attacks on ships."
_POLICY = Value(ValueKind.REFERENCE, "Dock Policy", span_of("Dock Policy"))
CLAUSES = (
    _clause("c1", Category.COMMERCIAL_USE, Effect.PERMIT, _GRANT, 0.98, bold="any purpose"),
    _clause("c2", Category.REDISTRIBUTION, Effect.PERMIT, _GRANT, 0.9, bold="pass it on"),
    _clause("c3", Category.FIELD_OF_USE, Effect.PROHIBIT, _BAN, 0.95, bold="must not use"),
    _clause("c4", Category.USER_CAP, Effect.CONDITION, _CAP, 0.97, bold="more than 5 million", values=(_FIGURE,)),
    _clause("c5", Category.TERMINATION, Effect.DECLARE, "This licence ends when you breach it.", 0.6, bold="ends"),
    _clause(
        "c6",
        Category.FIELD_OF_USE,
        Effect.REQUIRE,
        "Our Dock Policy is part of this licence.",
        0.8,
        bold="is part of",
        values=(_POLICY,),
    ),
)
PROFILE = Profile(
    facts=Facts(openness_class=OpennessClass.COMMUNITY, commercial_use=Permission.CONDITIONAL),
    basis=(Basis("commercial_use", "Granted, but a threshold changes the rights.", ("c1", "c4")),),
    openness=Openness(
        OpennessClass.COMMUNITY,
        41,
        (
            Criterion("free", "Free redistribution", Verdict.MEETS, "It may be passed on.", ("c2",)),
            Criterion("source", "Source code", Verdict.UNDECIDABLE, "A licence cannot tell."),
        ),
    ),
)


@pytest.fixture
def harbour() -> Analysis:
    """A licence of our own with six clauses on two pages."""
    second = TEXT.index("b. If")
    document = Document(
        name="harbour.txt",
        sha256="0" * 64,
        media_type="text/plain",
        text=TEXT,
        blocks=_blocks(TEXT),
        pages=(Page(1, Span(0, second)), Page(2, Span(second, len(TEXT)))),
        title="Harbour Model Licence",
    )
    return Analysis(document, OUTLINE, CLAUSES, PROFILE, Engine("0", "0"))


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light theme."""
    return Theme(mode="light")


@pytest.fixture
def span_in() -> Callable[[str], Span]:
    """Where words stand in the text of ``harbour``."""
    return span_of
