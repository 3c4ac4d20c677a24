# SPDX-License-Identifier: Apache-2.0
"""A way to write a licence as clauses: each sentence with its categories and effect."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from howopen.assessment import assess
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import Profile
from howopen.domain.outline import Definition, Outline
from howopen.domain.review import Review, Stamp
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.reviewing import begin, reject, standing


@dataclass(frozen=True)
class Said:
    """A sentence, what kind of clause it is ("" is none), its effect and how sure that is."""

    text: str
    categories: str = ""
    effect: str = "declare"
    confidence: float = 0.95


Judge = Callable[..., Profile]


def _clauses(sentences: Iterable[Said]) -> tuple[str, tuple[Clause, ...]]:
    text, clauses = "", []
    for sentence in sentences:
        span = Span(len(text), len(text) + len(sentence.text))
        text += sentence.text + "\n\n"
        for name in sentence.categories.split():
            number, category = len(clauses) + 1, Category(name)
            clauses.append(Clause(f"c{number}", category, Effect(sentence.effect), span, sentence.confidence, (), ()))
    valued = (
        Clause(c.id, c.category, c.effect, c.span, c.confidence, (), values_of(text, c.span, c.category))
        for c in clauses
    )
    return text, tuple(valued)


def profile_of(*sentences: Said, defined: tuple[str, str] | None = None) -> Profile:
    text, clauses = _clauses(sentences)
    document = Document("t.txt", "", "text/plain", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    return assess(document, Outline(definitions=_definitions(text, defined)), clauses)


def _definitions(text: str, defined: tuple[str, str] | None) -> tuple[Definition, ...]:
    if defined is None:
        return ()
    at = text.index(defined[1])
    span = Span(at, at + len(defined[1]))
    return (Definition(defined[0], span, span),)


STAMP = Stamp("Anna", datetime(2026, 11, 22, 9, 5, tzinfo=UTC))


def review_of(*sentences: Said, defined: tuple[str, str] | None = None) -> Review:
    """A review of the sentences in which nothing is decided; their clauses are c1, c2 ... in order."""
    text, clauses = _clauses(sentences)
    document = Document("t.txt", "", "text/plain", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    outline = Outline(definitions=_definitions(text, defined))
    found = Analysis(document, outline, clauses, assess(document, outline, clauses), Engine("1", "r"))
    return begin("t.txt", found)


@pytest.fixture
def reviewed() -> Callable[..., Review]:
    """A review of the sentences given."""
    return review_of


@pytest.fixture
def rejecting() -> Callable[..., Profile]:
    """The profile of a review in which Anna has rejected the findings with these ids."""

    def made(review: Review, *ids: str) -> Profile:
        for name in ids:
            review = reject(review, name, STAMP)
        found = review.found
        return assess(found.document, found.outline, standing(review), review.decisions)

    return made


@pytest.fixture
def judge() -> Judge:
    """Profile of the sentences given."""
    return profile_of


@pytest.fixture
def say() -> type[Said]:
    """A sentence with its clauses."""
    return Said


@pytest.fixture
def permissive() -> tuple[Said, ...]:
    """A short grant of everything, in words of our own, with the duty to keep a notice and a disclaimer."""
    return (
        Said(
            "Everyone is hereby granted leave to use, copy, modify, distribute, sublicense and sell the model.",
            "commercial-use redistribution derivatives",
            "permit",
        ),
        Said(
            "Each copy that you distribute must retain this copyright notice and a copy of this licence.",
            "redistribution attribution-branding",
            "require",
        ),
        Said("The model is given as is; its authors are not liable for anything.", "warranty-liability"),
    )
