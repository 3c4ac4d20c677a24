# SPDX-License-Identifier: Apache-2.0
"""The effects that words settle, whatever the trained part would say."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, Effect
from howopen.extraction.settling import settled

BAN = "You agree not to:"


@pytest.mark.parametrize(
    ("category", "words", "effect"),
    [
        (Category.WARRANTY_LIABILITY, "Do not rely on the answers.", Effect.PROHIBIT),
        (Category.WARRANTY_LIABILITY, "We do not rely on the answers.", None),
        (Category.FIELD_OF_USE, "You must comply with our Prohibited Use Policy.", Effect.REQUIRE),
        (Category.FIELD_OF_USE, "The model may not be used to break the law.", Effect.PROHIBIT),
        (Category.FIELD_OF_USE, "If it may not be used, ask us.", None),
        (Category.FIELD_OF_USE, "It is not designed for use where users may not rest.", None),
        (Category.OUTPUT_RIGHTS, "You shall not claim ownership of outputs.", Effect.PROHIBIT),
        (Category.OUTPUT_RIGHTS, "“Output” means what you may not own.", None),
        (Category.OUTPUT_RIGHTS, "We claim no right to it, but you must meet what follows.", Effect.CONDITION),
        (Category.GOVERNING_LAW, "Class actions are not permitted.", Effect.PROHIBIT),
        (Category.REDISTRIBUTION, "You may charge any price for a copy.", Effect.PERMIT),
        (Category.REDISTRIBUTION, "Northwind hereby grants you a licence to copy the weights.", Effect.PERMIT),
        (Category.DERIVATIVES, "Subject to section 2, Northwind grants you the right to change it.", Effect.CONDITION),
        (Category.COMMERCIAL_USE, "You may sell it provided that you keep our name.", Effect.CONDITION),
        (Category.DATA_USE, "You represent and warrant that the data are yours.", Effect.REQUIRE),
        (Category.REDISTRIBUTION, "Subject to the terms below, you may share copies.", Effect.CONDITION),
        (Category.DERIVATIVES, "Subject to our ownership of the model, you own what you make of it.", None),
        (Category.TERMINATION, "We may end this agreement.", None),
        (Category.COMMERCIAL_USE, "Any use in a shop, or to win customers, is ruled out.", Effect.PROHIBIT),
        (Category.REDISTRIBUTION, "Copies for neighbours are never included.", Effect.PROHIBIT),
        (Category.REDISTRIBUTION, "Unless we agree, handing it on is forbidden.", None),
        (Category.WARRANTY_LIABILITY, "Damages of any kind are excluded.", None),
        (Category.COMMERCIAL_USE, "No licence is granted for use on a market stall.", Effect.PROHIBIT),
        (Category.MODEL_TRAINING, "You can’t teach a rival model with it.", Effect.PROHIBIT),
        (Category.MODEL_TRAINING, "You agree: (i) not to teach any other model with it.", Effect.PROHIBIT),
        (Category.TERMINATION, "The maker reserves the right to end it at any time.", Effect.PERMIT),
        (Category.TERMINATION, "The maker reserves the right to end it if rent is unpaid.", None),
        (Category.UNILATERAL_CHANGE, "The maker may rewrite this, provided that you are told.", Effect.CONDITION),
        (Category.USER_CAP, "You cannot exercise any right without our leave.", Effect.CONDITION),
        (Category.INDEMNITY, "If you are a firm, you will make good our loss.", Effect.CONDITION),
        (Category.LOCK_IN, "To the extent you provide hints, the maker may use them.", Effect.CONDITION),
        (Category.DATA_USE, "If you are a firm, we may not read your letters.", None),
        (Category.INTELLECTUAL_PROPERTY, "You shall not claim the marks.", Effect.PROHIBIT),
        (
            Category.INTELLECTUAL_PROPERTY,
            "The maker grants you the rights to do all that a patent bars.",
            Effect.PERMIT,
        ),
        (Category.INTELLECTUAL_PROPERTY, "You shall not rely on it but at your own risk.", None),
        (Category.REDISTRIBUTION, "If you cannot share the whole, share none.", Effect.CONDITION),
        (Category.FIELD_OF_USE, "Nobody, whether paid or not, may steer ships with it.", Effect.PROHIBIT),
        (Category.REDISTRIBUTION, "The member may under no circumstances lend the file.", Effect.PROHIBIT),
        (Category.GOVERNING_LAW, "This does not prevent either side from asking a judge first.", Effect.PERMIT),
        (Category.GOVERNING_LAW, "An offer will not be disclosed to the judge.", Effect.PROHIBIT),
        (Category.GOVERNING_LAW, "Both sides agree to resolve the matter by arbitration.", Effect.REQUIRE),
        (Category.GOVERNING_LAW, "Both sides agree to submit to the courts of Ulm.", None),
        (Category.TERMINATION, "We will notify you a month before.", Effect.REQUIRE),
        (Category.TERMINATION, "If we can, we will notify you a month before.", None),
        (Category.TERMINATION, "We may close the shop, but if we do, you are told.", Effect.PERMIT),
        (Category.OUTPUT_RIGHTS, "You will only show answers together with their source.", Effect.REQUIRE),
        (Category.COMMERCIAL_USE, "You are responsible for all fees and taxes.", Effect.REQUIRE),
        (Category.WARRANTY_LIABILITY, "Use it with care before you rely on it.", Effect.REQUIRE),
        (Category.WARRANTY_LIABILITY, "Use of it is at your risk.", None),
        (Category.LOCK_IN, "It is a violation of these terms to read the cache.", Effect.PROHIBIT),
        (Category.LOCK_IN, "If it is a violation of these terms, stop.", None),
        (Category.ATTRIBUTION_BRANDING, "In the case of a new name you must not imply our consent.", Effect.PROHIBIT),
        (Category.TERMINATION, "The end shall be effective upon notice.", Effect.DECLARE),
        (Category.COMMERCIAL_USE, "Your copy shall be royalty-free.", Effect.DECLARE),
        (Category.COMMERCIAL_USE, "Vouchers are subject to our voucher policy.", Effect.DECLARE),
        (Category.COMMERCIAL_USE, "You are subject to our voucher policy.", None),
    ],
)
def test_words_that_settle_the_effect(category: Category, words: str, effect: Effect | None) -> None:
    assert settled(category, words, []) is effect


def test_what_stands_in_a_list_of_prohibitions_is_prohibited_however_deep() -> None:
    assert settled(Category.SAFETY_DUTY, "to disable the filters;", [BAN]) is Effect.PROHIBIT
    assert settled(Category.SAFETY_DUTY, "to disable the filters;", ["in particular:", BAN]) is Effect.PROHIBIT
    assert settled(Category.SAFETY_DUTY, "to disable the filters;", ["in particular:"]) is None


@pytest.mark.parametrize("grant", ["You may:", "Subject to section 2, we grant each user the right to:"])
def test_what_stands_in_a_list_of_rights_is_permitted(grant: str) -> None:
    assert settled(Category.MODEL_TRAINING, "train other models with the outputs;", [grant]) is Effect.PERMIT
    assert settled(Category.DERIVATIVES, "change the weights, provided that you say so;", [grant]) is not Effect.PERMIT
    assert settled(Category.REDISTRIBUTION, "hand on copies; you must keep our name;", [grant]) is not Effect.PERMIT
    # Of what is no right of the reader, a list of rights tells nothing.
    assert settled(Category.WARRANTY_LIABILITY, "rely on the answers;", [grant]) is None


@pytest.mark.parametrize(
    "lead_in",
    [
        "You may, so long as you:",
        "You may only:",
        "You may never use it for:",
        "You may ask us for more, in a letter that tells us in full:",
        "We grant these rights to you with respect to the data of others.",
    ],
)
def test_a_list_of_conditions_or_limits_permits_nothing(lead_in: str) -> None:
    assert settled(Category.REDISTRIBUTION, "hand on copies;", [lead_in]) is not Effect.PERMIT


def test_a_right_without_that_to_sell_is_a_ban_on_selling() -> None:
    words = "To train models with it, but without the right to their commercialisation."
    assert settled(Category.COMMERCIAL_USE, words, []) is Effect.PROHIBIT
    assert settled(Category.MODEL_TRAINING, words, []) is not Effect.PROHIBIT


def test_what_needs_leave_is_allowed_on_a_condition() -> None:
    words = "Commercial use requires a separate written licence."
    assert settled(Category.COMMERCIAL_USE, words, []) is Effect.CONDITION
    assert (
        settled(Category.COMMERCIAL_USE, "It is prohibited and requires prior permission.", []) is not Effect.CONDITION
    )


def test_an_exception_in_a_list_of_prohibitions_is_not_prohibited() -> None:
    assert settled(Category.REDISTRIBUTION, "However, you may share copies.", [BAN]) is not Effect.PROHIBIT


def test_words_that_only_look_like_a_grant_permit_nothing() -> None:
    for words in (
        "Nothing here grants you the right to copy it.",
        "We do not grant you a licence to copy it.",
        "You may not copy it.",
        "You may copy it only at home.",
    ):
        assert settled(Category.REDISTRIBUTION, words, []) is not Effect.PERMIT
