# SPDX-License-Identifier: Apache-2.0
"""Documents of our own whose facts and criteria are set by hand."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect, Evidence
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.facts import (
    Basis,
    Criterion,
    Facts,
    Freedom,
    Freedoms,
    Openness,
    OpennessClass,
    Permission,
    Profile,
    Purpose,
    Verdict,
)
from howopen.domain.library import Identity
from howopen.domain.outline import Outline
from howopen.domain.spans import Span

GRANT = "You may use the model for any purpose."
BAN = "Harbours with more than 9 cranes must ask us first."
TEXT = f"{GRANT}\n\n{BAN}\n"
FREE = Freedoms(Freedom.YES, Freedom.YES, Freedom.YES, Freedom.YES)
OPEN = Facts(
    openness_class=OpennessClass.OPEN_SOURCE,
    commercial_use=Permission.ALLOWED,
    purpose=Purpose.ANY,
    redistribution=Permission.ALLOWED,
    derivatives=Permission.ALLOWED,
    train_other_models=Permission.ALLOWED,
    freedoms=FREE,
)
CAPPED = Facts(
    openness_class=OpennessClass.COMMUNITY,
    commercial_use=Permission.CONDITIONAL,
    purpose=Purpose.ANY,
    redistribution=Permission.ALLOWED,
    derivatives=Permission.CONDITIONAL,
    freedoms=Freedoms(Freedom.RESTRICTED, Freedom.YES, Freedom.RESTRICTED, Freedom.YES),
)
CRITERIA = (
    Criterion("osd-1", "Free redistribution", Verdict.MEETS, "Copies may be passed on.", ("c1",)),
    Criterion("osd-2", "Source code", Verdict.UNDECIDABLE, "A licence cannot tell."),
    Criterion("osd-5", "No discrimination: persons", Verdict.FAILS, "Some get fewer rights.", ("c2",)),
    Criterion("osaid-use", "Use", Verdict.FAILS, "Not for every person.", ("c2",)),
    Criterion("osaid-study", "Study", Verdict.MEETS, "Not excluded by this text.", ("c1",)),
    Criterion("cal-liability", "Limitation: liability", Verdict.MEETS, "Liability is limited.", ("c2",)),
    Criterion("mof-code", "Acceptable for code", Verdict.FAILS, "The licence is not an open one.", ("c2",)),
    Criterion("independence-caps", "No caps", Verdict.FAILS, "Above a threshold the rights change.", ("c2",)),
)


def _clause(name: str, category: Category, effect: Effect, words: str, stressed: str, section: str) -> Clause:
    start, at = TEXT.index(words), TEXT.index(stressed)
    evidence = Evidence("rule", "harbour", (Span(at, at + len(stressed)),), "says so")
    return Clause(name, category, effect, Span(start, start + len(words)), 0.9, (evidence,), section=section, page=2)


CLAUSES = (
    _clause("c1", Category.COMMERCIAL_USE, Effect.PERMIT, GRANT, "any purpose", "1.a"),
    _clause("c2", Category.USER_CAP, Effect.CONDITION, BAN, "more than 9 cranes", "2"),
)


def make_licence(
    name: str,
    facts: Facts = CAPPED,
    criteria: tuple[Criterion, ...] = CRITERIA,
    *,
    title: str = "",
    identity: Identity | None = None,
) -> Analysis:
    """An analysis whose index is that of the standard weights."""
    from howopen.assessment import openness_index, standard_weights

    document = Document(
        name=name,
        sha256=hashlib.sha256(name.encode()).hexdigest(),
        media_type="text/plain",
        text=TEXT,
        blocks=(
            Block(BlockKind.PARAGRAPH, Span(0, len(GRANT))),
            Block(BlockKind.PARAGRAPH, Span(len(GRANT) + 2, len(TEXT) - 1)),
        ),
        title=title,
    )
    index = openness_index(facts, standard_weights())
    basis = (
        Basis("openness_class", "Commercial use is granted, but on a condition."),
        Basis("commercial_use", "Granted on a condition.", ("c2",)),
    )
    profile = Profile(facts, basis, (), Openness(facts.openness_class, index, criteria))
    return Analysis(document, Outline(), CLAUSES, profile, Engine("0", "0"), identity)


@pytest.fixture
def licence() -> Callable[..., Analysis]:
    """Makes a licence with a name and facts."""
    return make_licence


@pytest.fixture
def ladder(room, licence):
    """A window at How open with three documents: two on the ladder, one without an index; the second is selected."""
    window = room.window
    window.documents.add("/x/open.txt", licence("open.txt", OPEN))
    window.documents.add("/x/capped.txt", licence("capped.txt", CAPPED))
    window.documents.add("/x/minutes.txt", licence("minutes.txt", Facts(), ()))
    window.documents.select(1)
    from howopen.gui.opening import Place

    window.go(Place.HOW_OPEN)
    return room
