# SPDX-License-Identifier: Apache-2.0
"""A way to write a document as sentences with their clauses, analysed by the real assessment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from howopen import structure
from howopen.assessment import assess
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.reading import from_text


@dataclass(frozen=True)
class Said:
    """A paragraph, the kinds of clause that it is ("" is none), its effect and how sure that is."""

    text: str
    categories: str = ""
    effect: str = "declare"
    confidence: float = 0.95


Write = Callable[..., Analysis]


def written(*paragraphs: Said, name: str = "licence.txt") -> Analysis:
    """The analysis of the paragraphs; clause ids count from c1 in text order."""
    document = from_text("\n\n".join(said.text for said in paragraphs), name=name)
    text, clauses, at = document.text, [], 0
    for said in paragraphs:
        start = text.index(said.text, at)
        at = start + len(said.text)
        for kind in said.categories.split():
            category, where = Category(kind), Span(start, at)
            clauses.append(
                Clause(
                    f"c{len(clauses) + 1}",
                    category,
                    Effect(said.effect),
                    where,
                    said.confidence,
                    (),
                    values_of(text, where, category),
                )
            )
    outline = structure.outline(document)
    found = tuple(clauses)
    return Analysis(document, outline, found, assess(document, outline, found), Engine("0", "0"))


@pytest.fixture
def write() -> Write:
    """The analysis of the paragraphs given."""
    return written


@pytest.fixture
def say() -> type[Said]:
    """A paragraph with its clauses."""
    return Said
