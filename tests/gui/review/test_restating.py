# SPDX-License-Identifier: Apache-2.0
"""Verdicts are made anew only where they can change, and for long documents outside the window's thread."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from howopen.assessment import assess
from howopen.domain.clauses import Effect
from howopen.domain.review import Stamp
from howopen.gui.review.restating import Restating
from howopen.reviewing import Correction, begin, confirm, correct, reject, reopen, same_verdicts, standing

ANNA = Stamp("Anna Berg", datetime(2026, 11, 22, 12, 0, tzinfo=UTC))


@pytest.fixture
def asked():
    """The reviews that were judged."""
    return []


@pytest.fixture
def make(qapp, asked, judged):
    """Makes what holds the verdicts; it notes what it is asked to judge."""
    made = []

    def restating(**options):
        def judge(review):
            asked.append(review)
            return judged(review)

        made.append(Restating(judge, **options))
        return made[-1]

    yield restating
    for one in made:
        one.close_work()


@pytest.mark.parametrize("identifier", ["sell", "cap", "keep", "law"])
def test_confirming_what_was_certain_changes_no_verdict_and_judges_nothing(make, asked, northwind, identifier):
    review = confirm(begin("x", northwind), identifier, ANNA)
    clauses = standing(review)
    assert same_verdicts(northwind.clauses, clauses)
    assert assess(northwind.document, northwind.outline, clauses) == northwind.profile
    stated = make().state(review)
    assert (stated.clauses, stated.profile) == (clauses, northwind.profile)
    assert asked == []


def test_confirming_what_was_uncertain_is_judged(make, asked, northwind):
    review = confirm(begin("x", northwind), "train", ANNA)
    assert not same_verdicts(northwind.clauses, standing(review))
    make().state(review)
    assert asked == [review]


def test_each_state_is_judged_once(make, asked, northwind, judged):
    restating = make()
    begun = begin("x", northwind)
    rejected = reject(begun, "train", ANNA)
    assert restating.state(begun) is northwind
    first = restating.state(rejected)
    assert first == judged(rejected)
    assert restating.state(rejected) is first
    assert restating.state(reopen(rejected, "train", ANNA)) == northwind
    assert asked == [rejected]


def test_a_long_document_keeps_its_verdicts_until_the_new_ones_are_there(make, asked, northwind, judged, qtbot):
    restating = make(at_once=3)
    begun = begin("x", northwind)
    restating.state(begun)
    rejected = reject(begun, "train", ANNA)
    corrected = correct(rejected, "law", Correction(effect=Effect.CONDITION), ANNA)
    with qtbot.waitSignal(restating.ready):
        assert restating.state(rejected) is northwind
        assert restating.state(corrected) is northwind
        assert restating.pending(corrected)
    assert not restating.pending(corrected)
    assert restating.state(corrected) == judged(corrected)
    assert asked[-1] == corrected
