# SPDX-License-Identifier: Apache-2.0
"""Analyses made by hand, so that each test says which facts and clauses it is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Value
from howopen.domain.document import Block, BlockKind, Document, Page
from howopen.domain.facts import Basis, Facts, OpennessClass, Profile
from howopen.domain.outline import Outline
from howopen.domain.spans import Span
from howopen.policy import read_policy

MakeClause = Callable[..., Clause]
Make = Callable[..., Analysis]
OPEN = Facts(openness_class=OpennessClass.OPEN_SOURCE)
FIRST_WORDS = Span(0, 32)
TEXT = "Everyone may use the Tern model. We look forward to what you make of it."


@pytest.fixture
def clause() -> MakeClause:
    """A function that makes a clause over the first words of the text."""

    def make(
        name: str,
        category: Category = Category.COMMERCIAL_USE,
        effect: Effect = Effect.PERMIT,
        *,
        confidence: float = 0.9,
        values: Sequence[Value] = (),
        span: Span = FIRST_WORDS,
    ) -> Clause:
        return Clause(name, category, effect, span, confidence, (), tuple(values), section="1.a", page=None)

    return make


@pytest.fixture
def analysis() -> Make:
    """A function that makes an analysis with these facts; ``basis`` names the clauses behind a fact."""

    def make(
        facts: Facts = OPEN,
        *clauses: Clause,
        basis: dict[str, Sequence[str]] | None = None,
        text: str = TEXT,
        language: str = "en",
        pages: tuple[Page, ...] = (),
    ) -> Analysis:
        document = Document(
            name="tern.txt",
            sha256="a" * 64,
            media_type="text/plain",
            text=text,
            blocks=(Block(BlockKind.PARAGRAPH, Span(0, len(text))),),
            pages=pages,
            language=language,
        )
        behind = basis or {}
        bases = tuple(Basis(f.name, f"Why {f.name}.", tuple(behind.get(f.name, ()))) for f in fields(Facts))
        profile = Profile(facts=facts, basis=bases)
        return Analysis(document, Outline(), tuple(clauses), profile, Engine("0", "0" * 64))

    return make


@pytest.fixture
def policy() -> Callable[..., object]:
    """A function that reads a policy of one rule, given as TOML lines."""

    def make(*lines: str, head: str = "", tail: str = "") -> object:
        rule = '[[rule]]\nid = "it"\ntitle = "It"\nmessage = "We care."\n' + "\n".join(lines)
        return read_policy(f'name = "House"\nversion = "1"\n{head}\n{rule}\n{tail}\n'.encode(), file="house.toml")

    return make
