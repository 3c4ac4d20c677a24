# SPDX-License-Identifier: Apache-2.0
"""Licences written as clauses, and organisations that ask; facts come from the real assessment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from howopen.assessment import assess
from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.outline import Outline
from howopen.domain.planning import (
    Affiliates,
    Enquiry,
    Figures,
    Intent,
    Organisation,
    Plan,
    Use,
)
from howopen.domain.spans import Span
from howopen.extraction.values import values_of


@dataclass(frozen=True)
class Said:
    """A sentence, the categories of its clauses, their effect, how sure that is, and their section."""

    text: str
    categories: str
    effect: str = "declare"
    confidence: float = 0.95
    section: str = ""


GRANT = Said(
    "Northwind grants you a worldwide, royalty-free licence to use, copy, distribute, sell and modify the Model for"
    " any purpose, including commercial purposes.",
    "commercial-use redistribution derivatives",
    "permit",
)
OPEN = (
    GRANT,
    Said("You must include this licence notice in all copies of the Model.", "redistribution", "require"),
    Said("The Model is provided as is, without warranty of any kind.", "warranty-liability"),
)


def analysis_of(*sentences: Said, name: str = "northwind.txt") -> Analysis:
    text = ""
    clauses: list[tuple[Said, Category, Span]] = []
    for sentence in sentences:
        span = Span(len(text), len(text) + len(sentence.text))
        text += sentence.text + "\n\n"
        clauses += [(sentence, Category(category), span) for category in sentence.categories.split()]
    document = Document(name, "", "text/plain", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))
    found = tuple(
        Clause(
            f"c{number}", category, Effect(said.effect), span, said.confidence, (), values_of(text, span, category),
            said.section,
        )
        for number, (said, category, span) in enumerate(clauses, 1)
    )  # fmt: skip
    return Analysis(document, Outline(), found, assess(document, Outline(), found), Engine("test", ""))


def enquiry_of(*uses: Use, **changes: object) -> Enquiry:
    """A German start-up with a commercial plan; ``changes`` go to the plan or else to the organisation."""
    organisation = Organisation(
        "Beispiel GmbH",
        domicile="DE",
        users_in=("DE", "FR"),
        figures=Figures(monthly_active_users=40_000.0, annual_revenue=500_000.0, currency="EUR", headcount=12.0),
        affiliates=Affiliates.NONE,
    )
    plan = Plan(uses or tuple(Use), intent=Intent.COMMERCIAL)
    of_plan = {key: value for key, value in changes.items() if key in Plan.__dataclass_fields__}
    of_organisation = {key: value for key, value in changes.items() if key not in of_plan}
    return Enquiry(replace(organisation, **of_organisation), replace(plan, **of_plan))


@pytest.fixture
def licence() -> Callable[..., Analysis]:
    """A function from sentences to an analysis."""
    return analysis_of


@pytest.fixture
def asking() -> Callable[..., Enquiry]:
    """A function from uses and changes to an enquiry."""
    return enquiry_of


@pytest.fixture
def say() -> type[Said]:
    return Said


@pytest.fixture
def grant() -> Said:
    return GRANT


@pytest.fixture
def permissive() -> tuple[Said, ...]:
    """A text that grants everything to everybody."""
    return OPEN
