# SPDX-License-Identifier: Apache-2.0
"""What a person rejected is not read into the same words again, and what she did not reject still counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from howopen.assessment import assess
from howopen.domain.clauses import Category
from howopen.domain.facts import (
    Freedom,
    OpennessClass,
    Permission,
    Purpose,
    TermValue,
    UseRestrictions,
    Verdict,
)
from howopen.domain.review import Stamp
from howopen.domain.spans import Span
from howopen.reviewing import Correction, add, correct, reject, standing

STAMP = Stamp("Anna", datetime(2026, 11, 22, 9, 5, tzinfo=UTC))
CAP = "Whoever has more than 5 million monthly active users must write to the maker."


def test_a_rejected_cap_is_no_cap_any_more(reviewed, rejecting, say, permissive):
    review = reviewed(*permissive, say(CAP, "user-cap", "condition"))
    assert review.found.profile.facts.commercial_use is Permission.CONDITIONAL
    cap = review.decisions[-1].id
    profile = rejecting(review, cap)
    assert profile.facts.caps == ()
    assert profile.facts.commercial_use is Permission.ALLOWED
    assert profile.facts.freedoms.use is Freedom.YES


def test_a_missed_cap_still_counts_where_nobody_said_otherwise(judge, say, permissive):
    assert judge(*permissive, say(CAP)).facts.commercial_use is Permission.CONDITIONAL


def test_one_of_two_caps_that_is_rejected_leaves_the_other(reviewed, rejecting, say, permissive):
    other = "Whoever has a yearly revenue of more than 20 million dollars must ask the maker for a licence."
    review = reviewed(*permissive, say(CAP, "user-cap", "condition"), say(other, "user-cap", "condition"))
    first, second = (one.id for one in review.decisions if one.shown.category is Category.USER_CAP)
    assert rejecting(review, first).facts.commercial_use is Permission.CONDITIONAL
    assert rejecting(review, second).facts.commercial_use is Permission.CONDITIONAL
    assert rejecting(review, first, second).facts.commercial_use is Permission.ALLOWED


def test_one_of_two_caps_in_one_sentence_leaves_the_other(reviewed, rejecting, say, permissive):
    review = reviewed(*permissive, say(CAP, "user-cap user-cap", "condition"))
    first = next(one.id for one in review.decisions if one.shown.category is Category.USER_CAP)
    assert rejecting(review, first).facts.commercial_use is Permission.CONDITIONAL


def test_a_second_finding_with_the_figure_keeps_it(reviewed, rejecting, say, permissive):
    review = reviewed(*permissive, say(CAP, "user-cap commercial-use", "condition"))
    cap = next(one.id for one in review.decisions if one.shown.category is Category.USER_CAP)
    assert rejecting(review, cap).facts.commercial_use is Permission.CONDITIONAL


def test_a_rejected_cap_does_not_free_a_limit_of_another_kind_in_its_sentence(reviewed, rejecting, say, permissive):
    words = "With more than 5 million monthly active users, commercial use of the model is prohibited."
    review = reviewed(*permissive[:1], say(words, "user-cap", "prohibit"))
    profile = rejecting(review, review.decisions[-1].id)
    assert profile.facts.caps == ()
    assert profile.facts.purpose is Purpose.NON_COMMERCIAL


GRANT = "The maker grants you leave to use, copy, modify and distribute the model."
LIMIT = "Commercial use of the model is strictly prohibited."


@pytest.mark.parametrize(
    ("category", "purpose"),
    [("commercial-use", Purpose.ANY), ("safety-duty", Purpose.NON_COMMERCIAL), ("user-cap", Purpose.NON_COMMERCIAL)],
)
def test_only_the_rejected_kind_of_limit_goes(reviewed, rejecting, say, category, purpose):
    review = reviewed(say(GRANT, "redistribution derivatives", "permit"), say(LIMIT, category, "prohibit"))
    assert rejecting(review, "c3").facts.purpose is purpose


def test_a_sentence_beside_the_rejected_one_keeps_its_limit(reviewed, rejecting, say):
    review = reviewed(
        say(GRANT, "redistribution derivatives", "permit"),
        say(LIMIT, "commercial-use", "prohibit"),
        say("The model may be used for academic research purposes only."),
    )
    assert rejecting(review, "c3").facts.purpose is Purpose.RESEARCH


def test_what_the_rejected_span_leaves_of_its_sentence_still_counts(reviewed, say):
    words = "You must tell the maker of it, and commercial use of the model is strictly prohibited"
    review = reviewed(say(GRANT, "redistribution derivatives", "permit"), say(words, "commercial-use", "prohibit"))
    start = review.decision("c3").shown.span.start
    shorter = Span(start, start + words.index(", and"))
    decisions = tuple(
        replace(one, found=replace(one.found, span=shorter)) if one.id == "c3" else one for one in review.decisions
    )
    rejected = reject(replace(review, decisions=decisions), "c3", STAMP)
    found = review.found
    profile = assess(found.document, found.outline, standing(rejected), rejected.decisions)
    assert profile.facts.purpose is Purpose.NON_COMMERCIAL


def test_another_category_denies_the_one_that_was_found(reviewed, say, permissive):
    review = reviewed(*permissive, say(CAP, "user-cap", "condition"))
    cap, found = review.decisions[-1].id, review.found
    other = correct(review, cap, Correction(category=Category.DATA_USE, values=()), STAMP)
    profile = assess(found.document, found.outline, standing(other), other.decisions)
    assert profile.facts.commercial_use is Permission.ALLOWED


def test_a_finding_that_a_person_added_and_rejected_is_denied_too(reviewed, say, permissive):
    review = reviewed(*permissive, say(CAP))
    found = review.found
    assert found.profile.facts.commercial_use is Permission.CONDITIONAL
    start = found.document.text.index(CAP)
    clause = review.decisions[0].shown
    more = add(review, Span(start, start + len(CAP)), Category.USER_CAP, clause.effect, STAMP)
    less = reject(more, "r1", STAMP)
    assert standing(less) == found.clauses
    profile = assess(found.document, found.outline, standing(less), less.decisions)
    assert profile.facts.commercial_use is Permission.ALLOWED


def test_words_on_training_are_not_read_again_in_another_finding(reviewed, rejecting, say, permissive):
    words = "You must not use outputs to train other models."
    review = reviewed(*permissive, say(words, "output-rights model-training", "prohibit"))
    training = next(one.id for one in review.decisions if one.shown.category is Category.MODEL_TRAINING)
    outputs = next(one.id for one in review.decisions if one.shown.category is Category.OUTPUT_RIGHTS)
    assert review.found.profile.facts.train_other_models is Permission.PROHIBITED
    assert rejecting(review, training).facts.train_other_models is Permission.ALLOWED
    assert rejecting(review, outputs).facts.train_other_models is Permission.PROHIBITED


def test_a_definition_that_was_rejected_as_a_limit_on_training_binds_nobody(reviewed, rejecting, say, permissive):
    meaning = '"Derivatives" means models that were trained with outputs of the model.'
    review = reviewed(*permissive, say(meaning, "model-training"), defined=("Derivatives", meaning))
    assert review.found.profile.facts.train_other_models is Permission.CONDITIONAL
    assert rejecting(review, review.decisions[-1].id).facts.train_other_models is Permission.ALLOWED


def test_a_policy_that_was_rejected_is_not_taken_in_again(reviewed, rejecting, say, permissive):
    words = "Your conduct must be in compliance with the acceptable use policy of the maker."
    review = reviewed(*permissive, say(words, "field-of-use warranty-liability", "require"))
    policy = next(one.id for one in review.decisions if one.shown.category is Category.FIELD_OF_USE)
    assert rejecting(review).facts.use_restrictions is UseRestrictions.BY_REFERENCE
    assert rejecting(review, policy).facts.use_restrictions is UseRestrictions.NONE


def test_rivals_are_not_left_out_by_words_that_were_rejected(reviewed, rejecting, say, permissive):
    words = "It must not be used by anyone to compete with the maker."
    review = reviewed(*permissive, say(words, "commercial-use", "prohibit"))
    assert review.found.profile.facts.commercial_use is not Permission.ALLOWED
    assert rejecting(review, review.decisions[-1].id).facts.commercial_use is Permission.ALLOWED


def test_doubtful_words_that_were_rejected_leave_the_class_open(reviewed, rejecting, say, permissive):
    words = "At most 5 users of one firm get to see it."
    review = reviewed(*permissive, say(words, "user-cap", "condition"))
    assert rejecting(reviewed(*permissive)).facts.openness_class is OpennessClass.OPEN_SOURCE
    assert rejecting(reviewed(*permissive, say(words))).facts.openness_class is OpennessClass.UNDECIDED
    assert rejecting(review, review.decisions[-1].id).facts.openness_class is OpennessClass.OPEN_SOURCE


def test_doubtful_words_of_another_kind_stay_doubtful(reviewed, rejecting, say, permissive):
    words = "At most 5 users of one firm get to see it, for which a licence fee is paid."
    review = reviewed(*permissive, say(words, "user-cap", "condition"))
    assert rejecting(review, review.decisions[-1].id).facts.openness_class is OpennessClass.UNDECIDED


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("You shall not redistribute it.", "redistribution"),
        ("You shall not modify it.", "derivatives"),
        ("You shall not decompile it.", "lock-in"),
    ],
)
def test_a_ban_that_was_rejected_is_a_doubt_no_more(reviewed, rejecting, say, permissive, words, category):
    missed = rejecting(reviewed(*permissive, say(words)))
    review = reviewed(*permissive, say(words, category, "prohibit"))
    other = reviewed(*permissive, say(words, "warranty-liability"))
    assert missed.facts.openness_class is OpennessClass.UNDECIDED
    assert rejecting(review, review.decisions[-1].id).facts.openness_class is OpennessClass.OPEN_SOURCE
    assert rejecting(other, other.decisions[-1].id).facts.openness_class is OpennessClass.UNDECIDED


def test_a_right_that_was_rejected_is_not_spelled_out_again(reviewed, rejecting, say):
    words = "Permission is hereby granted to use, copy, modify and distribute the model."
    review = reviewed(say(words, "redistribution derivatives", "permit"))
    assert review.found.profile.facts.redistribution is Permission.ALLOWED
    profile = rejecting(review, "c1")
    assert profile.facts.redistribution is Permission.UNSTATED
    assert profile.facts.derivatives is Permission.ALLOWED
    assert rejecting(review, "c1", "c2").facts.derivatives is Permission.UNSTATED


def test_a_duty_that_was_rejected_is_no_term_any_more(reviewed, rejecting, say, permissive):
    words = "Each user must give credit to the authors."
    review = reviewed(*permissive, say(words, "attribution-branding", "require"))
    assert dict(review.found.profile.terms)["Give Credit"] is TermValue.MUST
    assert dict(rejecting(review, review.decisions[-1].id).terms)["Give Credit"] is TermValue.UNSTATED


def test_a_tie_that_was_rejected_ties_nothing(reviewed, rejecting, say, permissive):
    words = "You may run it only on hardware of the maker."
    review = reviewed(*permissive, say(words, "lock-in commercial-use", "condition"))
    tie = next(one.id for one in review.decisions if one.shown.category is Category.LOCK_IN)

    def verdict(profile):
        return next(one.verdict for one in profile.openness.criteria if one.id == "independence-ties")

    assert verdict(review.found.profile) is Verdict.FAILS
    assert verdict(rejecting(review, tie)) is Verdict.MEETS
