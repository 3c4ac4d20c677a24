# SPDX-License-Identifier: Apache-2.0
"""What follows from a review names who decided it; what was not changed keeps its reason."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from howopen.domain.analysis import Analysis, Engine
from howopen.domain.clauses import Category, Clause, Effect
from howopen.domain.facts import OpennessClass, Permission
from howopen.domain.outline import Outline
from howopen.domain.review import Review, Stamp
from howopen.domain.spans import Span
from howopen.extraction.values import values_of
from howopen.reading import from_text
from howopen.reviewing import add, begin, confirm, reject, reopen
from howopen.workspace.verdicts import judged, restated

ANNA = Stamp("Anna", datetime(2026, 11, 22, 9, 5, tzinfo=UTC))
BEN = Stamp("Ben", datetime(2026, 11, 23, 16, 40, tzinfo=UTC))
GRANT = (
    "Everyone is hereby granted leave to use, copy, modify, distribute, sublicense and sell the model for any purpose, "
    "including commercial purposes."
)
DISCLAIMER = (
    "The model is given as it is, and its authors answer for nothing that is done with it by anybody, wherever that "
    "may be and whatever it may be called."
)
SENTENCES = (
    (GRANT, "commercial-use", "permit"),
    ("Each recipient is granted leave to distribute copies of the model.", "redistribution", "permit"),
    ("Each recipient is granted leave to modify the model.", "derivatives", "permit"),
    ("Whoever has more than 5 million monthly active users must request a licence from us.", "user-cap", "condition"),
    ("Whoever has a yearly revenue of more than 20 million dollars must ask us for one.", "user-cap", "condition"),
    ("Each copy must keep this notice of copyright, with its authors.", "attribution-branding", "require"),
    (DISCLAIMER, "warranty-liability", "declare"),
)


@pytest.fixture
def review() -> Review:
    """A licence with two caps (c4 and c5), of which nothing is decided."""
    document = from_text("\n\n".join(words for words, *_ in SENTENCES), name="own.txt")
    clauses = []
    for number, (words, category, effect) in enumerate(SENTENCES, start=1):
        start = document.text.index(words)
        span, kind = Span(start, start + len(words)), Category(category)
        values = values_of(document.text, span, kind)
        clauses.append(Clause(f"c{number}", kind, Effect(effect), span, 0.9, (), values))
    found = tuple(clauses)
    profile = judged(document, Outline(), found)
    return begin("own.txt", Analysis(document, Outline(), found, profile, Engine("1", "r")))


def reason(analysis: Analysis, key: str) -> str:
    basis = analysis.profile.basis_of(key)
    assert basis is not None
    return basis.reason


def test_a_review_of_which_nothing_is_decided_is_what_was_found(review):
    assert restated(review) is review.found


def test_the_verdict_names_who_rejected_what_it_rested_on_and_when(review):
    assert review.found.profile.facts.commercial_use is Permission.CONDITIONAL
    now = restated(confirm(reject(reject(review, "c4", ANNA), "c5", BEN), "c1", BEN))
    assert now.profile.facts.commercial_use is Permission.ALLOWED
    told = reason(now, "commercial_use")
    assert "Anna rejected the finding “User cap” (2026-11-22 09:05 UTC)." in told
    assert "Ben rejected the finding “User cap” (2026-11-23 16:40 UTC)." in told
    assert "confirmed" not in told  # it was certain before


def test_verdicts_that_follow_from_the_changed_ones_name_the_decision_too(review):
    now = restated(reject(reject(review, "c4", ANNA), "c5", ANNA))
    assert review.found.profile.facts.openness_class is OpennessClass.COMMUNITY
    assert now.profile.facts.openness_class is not OpennessClass.COMMUNITY
    assert "Anna rejected" in reason(now, "openness_class")
    assert any("Anna rejected" in one.reason for one in now.profile.openness.criteria)


def test_one_of_two_bases_that_is_rejected_changes_no_verdict_and_takes_no_credit_for_it(review):
    now = restated(reject(review, "c4", ANNA))
    assert now.profile.facts.commercial_use is Permission.CONDITIONAL
    assert "Anna" not in reason(now, "commercial_use")
    assert now.profile.basis_of("commercial_use").clauses[0] == "c5"
    assert "Anna rejected" in reason(now, "caps")  # of which there is one less


def test_what_did_not_change_keeps_its_reason(review):
    now = restated(reject(reject(review, "c4", ANNA), "c5", ANNA))
    assert reason(now, "attribution") == reason(review.found, "attribution")


def test_a_finding_that_is_reopened_leaves_no_trace_in_the_verdicts(review):
    rejected = reject(review, "c4", ANNA)
    assert restated(reopen(rejected, "c4", BEN)).profile == review.found.profile


def test_a_finding_that_was_added_and_rejected_counts_though_nothing_of_it_stands(review):
    span = review.decision("c4").shown.span
    missed = begin("own.txt", _without_caps(review.found))
    assert missed.found.profile.facts.commercial_use is Permission.CONDITIONAL
    added = add(missed, span, Category.USER_CAP, Effect.CONDITION, ANNA)
    assert restated(added).profile.facts.commercial_use is Permission.CONDITIONAL
    now = restated(reject(added, "r1", ANNA))
    assert now.clauses == missed.found.clauses
    assert now.profile.facts.commercial_use is Permission.CONDITIONAL  # the revenue stands in no finding either
    both = add(reject(added, "r1", ANNA), review.decision("c5").shown.span, Category.USER_CAP, Effect.CONDITION, BEN)
    last = restated(reject(both, "r2", BEN))
    assert last.profile.facts.commercial_use is Permission.ALLOWED
    assert "Ben rejected" in reason(last, "commercial_use")


def test_a_confirmed_finding_changes_no_reason_where_it_changes_no_verdict(review):
    now = restated(confirm(review, "c1", ANNA))
    assert [one.reason for one in now.profile.basis] == [one.reason for one in review.found.profile.basis]


def _without_caps(found: Analysis) -> Analysis:
    clauses = tuple(clause for clause in found.clauses if clause.category is not Category.USER_CAP)
    profile = judged(found.document, found.outline, clauses)
    return Analysis(found.document, found.outline, clauses, profile, found.engine)
