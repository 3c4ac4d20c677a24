# SPDX-License-Identifier: Apache-2.0
"""Small documents and analyses, made without reading or extraction."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence, Value, ValueKind
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Facts, Openness, OpennessClass, Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span


def _document(text: str) -> Document:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, Span(match.start(), match.end()))
        for match in re.finditer(r"\S(?:[^\n]|\n(?![ \t]*\n))*(?<=\S)", text)
    )
    return Document("test.txt", hashlib.sha256(text.encode()).hexdigest(), "text/plain", text, blocks)


@pytest.fixture
def document() -> Callable[[str], Document]:
    """Text with blank lines between paragraphs, as a document."""
    return _document


@pytest.fixture
def clause() -> Callable[..., Callable[[str, int], Clause]]:
    """A clause on the given words; to be placed in a text by ``analysis``."""

    def make(
        words: str,
        category: Category,
        effect: Effect,
        *,
        amount: tuple[str, float] | None = None,
        places: tuple[str, ...] = (),
    ) -> Callable[[str, int], Clause]:
        def placed(text: str, number: int) -> Clause:
            start = text.index(words)
            values = []
            if amount:
                at = text.index(amount[0], start)
                span = Span(at, at + len(amount[0]))
                values.append(
                    Value(ValueKind.THRESHOLD, amount[0], span, "monthly-active-users", amount[1], "users", "month")
                )
            for place in places:
                at = text.index(place, start)
                values.append(Value(ValueKind.TERRITORY, place, Span(at, at + len(place))))
            span = Span(start, start + len(words))
            evidence = (Evidence("rule", "test", (span,), "made by hand"),)
            return Clause(f"c{number}", category, effect, span, 0.9, evidence, tuple(values))

        return placed

    return make


@pytest.fixture
def analysis() -> Callable[..., Analysis]:
    """A text with clauses as an analysis."""

    def make(text: str, *clauses: Callable[[str, int], Clause], facts: Facts | None = None) -> Analysis:
        placed = tuple(sorted((c(text, n) for n, c in enumerate(clauses, 1)), key=lambda c: c.span))
        profile = Profile(facts or Facts(), openness=Openness(OpennessClass.COMMUNITY, 41))
        return Analysis(_document(text), Outline(), placed, profile, Engine("0.1.0", "0" * 64))

    return make
