# SPDX-License-Identifier: Apache-2.0
"""Business and its absence, said in a text's own words, and what business costs."""

from __future__ import annotations

import pytest

from howopen.domain.facts import OpennessClass, Permission, Purpose

GRANT = "The maker grants you a licence to use, copy, modify and distribute the model."
TRADING = '"Market Use" means any use by which someone takes in revenue, directly or not.'
CHANGE = "redistribution derivatives"


@pytest.fixture
def facts(judge, say):
    """The facts of a grant beside the clauses given, each a (words, categories, effect)."""

    def read(*clauses):
        return judge(say(GRANT, CHANGE, "permit"), *(say(*clause) for clause in clauses)).facts

    return read


@pytest.mark.parametrize(
    "words",
    [
        "Market Use of the model is not allowed by this deed.",
        "Nobody shall put the model to Market Use.",
    ],
)
def test_a_ban_on_what_the_text_calls_business_is_one_on_business(facts, words):
    read = facts((TRADING, "commercial-use", "declare"), (words, "commercial-use", "prohibit"))
    assert read.purpose is Purpose.NON_COMMERCIAL
    assert read.commercial_use is Permission.PROHIBITED


@pytest.mark.parametrize(
    ("defined", "ban"),
    [
        (TRADING, "Songs made on the starter plan may not be put to Market Use."),
        ('"Market Use" means use on a stall, without any gain.', "Nobody shall put the model to Market Use."),
        ('"Rival Trade" means selling what replaces the model.', "Nobody shall use the model for Rival Trade."),
    ],
)
def test_a_ban_on_one_plan_or_on_what_is_no_business_leaves_business(facts, defined, ban):
    read = facts((defined, "commercial-use", "declare"), (ban, "commercial-use", "prohibit"))
    assert read.purpose is Purpose.ANY


@pytest.mark.parametrize(
    "words",
    [
        "You may run the model as long as you do so without a profit.",
        "It costs nothing if you are not making money with it.",
        "A member may run it, provided that it is not run for gain.",
        "Schools may run it without any intention of making a profit.",
    ],
)
def test_a_right_that_holds_while_nothing_is_gained_is_not_for_business(facts, words):
    assert facts((words, "commercial-use", "condition")).purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    "words",
    [
        "Nobody may exploit the model with a view to profit.",
        "It shall not be put to work in the course of a trade.",
        "Employing it in order to earn money is barred.",
    ],
)
def test_a_ban_on_use_for_gain_is_one_on_business(facts, words):
    assert facts((words, "commercial-use", "prohibit")).purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    "words",
    [
        "Commercial exploitation lies outside this deed.",
        "Use for gain is not covered.",
    ],
)
def test_business_that_is_left_out_is_not_given(facts, words):
    assert facts((words, "commercial-use", "declare")).purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    ("words", "effect"),
    [
        ("Nobody may use it to earn money by reselling it.", "prohibit"),
        ("Commercial use is excluded unless the fee was settled.", "declare"),
    ],
)
def test_a_ban_on_one_kind_of_business_leaves_the_others(facts, words, effect):
    assert facts((words, "commercial-use", effect)).purpose is Purpose.ANY


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("A member may employ the model in teaching and in scientific enquiry.", Purpose.RESEARCH),
        ("A member may run the model for charitable ends, and for their neighbours.", Purpose.ANY),
        ("A member may run the model for any charitable purpose.", Purpose.NON_COMMERCIAL),
        ("The licence is confined to domestic needs.", Purpose.PERSONAL),
        ("A member may run it for thirty days to find out whether it fits.", Purpose.EVALUATION),
        ("A member may employ the model in teaching, and also in its shop.", Purpose.ANY),
        ("A member may use the model for business and for scholarly work.", Purpose.ANY),
    ],
)
def test_what_a_right_is_given_for_bounds_it_unless_more_is_named(facts, words, purpose):
    assert facts((words, "commercial-use", "permit")).purpose is purpose


def test_a_right_that_holds_without_a_fee_is_for_business_too(facts):
    assert facts(("You may run it in your shop if no notice is removed.", "commercial-use", "condition")).purpose is (
        Purpose.ANY
    )


def test_a_list_that_ends_in_non_commercial_purposes_is_wider_than_research(facts):
    words = "A member can use it for scientific research, schooling and engineering of a non-commercial nature."
    assert facts((words, "commercial-use", "permit")).openness_class is OpennessClass.NON_COMMERCIAL


@pytest.mark.parametrize(
    "words",
    [
        "The tester receives leave to run it for the sole purpose of internal assessment.",
        "The tester may run it only for judging whether to buy it.",
    ],
)
def test_leave_to_judge_it_is_leave_to_evaluate(facts, words):
    assert facts((words, "commercial-use", "permit")).purpose is Purpose.EVALUATION


def test_a_price_that_hangs_on_a_figure_makes_business_conditional(facts):
    given = ("Use for non-commercial purposes only is free.", "commercial-use", "permit")
    price = "If your yearly revenue is below EUR 40,000, the licence for business costs half."
    read = facts(given, (price, "commercial-use user-cap", "condition"))
    assert read.purpose is Purpose.NON_COMMERCIAL
    assert read.commercial_use is Permission.CONDITIONAL


@pytest.mark.parametrize(
    "words",
    [
        "Commercial use is covered, and no registration or fee is needed.",
        "Whoever uses it commercially is not required to register or to apply for a certificate.",
        "The above permission extends to commercial use, for which nobody has to apply.",
        "You need not ask for permission to use it commercially.",
    ],
)
def test_where_nothing_need_be_asked_business_is_free(facts, words):
    assert facts((words, "commercial-use", "permit")).commercial_use is Permission.ALLOWED


@pytest.mark.parametrize(
    "words",
    [
        "Commercial use needs a registration, for which no fee is taken.",
        "Without prior permission, it may not be used commercially in a shop.",
    ],
)
def test_where_something_must_be_asked_business_is_not_free(facts, words):
    assert facts((words, "commercial-use", "condition")).commercial_use is not Permission.ALLOWED


def test_what_must_not_be_sold_leaves_business_in_part(facts):
    read = facts(("The collection itself must not be sold.", "commercial-use", "prohibit"))
    assert read.commercial_use is Permission.CONDITIONAL


def test_a_small_company_that_may_try_it_for_nothing_has_no_business_use(facts):
    given = ("Use for non-commercial purposes only is free.", "commercial-use", "permit")
    trial = (
        "A company with fewer than 40 employees may try it for two months, provided that it sells nothing made with it."
    )
    read = facts(given, (trial, "commercial-use user-cap", "condition"))
    assert read.commercial_use is Permission.PROHIBITED


@pytest.mark.parametrize(
    "words",
    [
        "A keeper may run the model, so long as it is not done in the course of Market Use.",
        "Market Use of the model, or of what was made from it, is ruled out.",
    ],
)
@pytest.mark.parametrize("kind", ["", "redistribution"])
def test_what_keeps_from_the_texts_own_business_counts_though_it_was_found_as_something_else(facts, words, kind):
    assert facts((TRADING, "commercial-use", "declare"), (words, kind, "permit")).purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    "words", ["Selling bread beside the model is not Market Use.", "Outputs may not be put to Market Use."]
)
def test_what_tells_of_the_texts_own_business_keeps_nobody_from_it(facts, words):
    assert facts((TRADING, "commercial-use", "declare"), (words, "", "declare")).purpose is Purpose.ANY


def test_a_purpose_that_is_told_with_of_confines_a_grant(judge, say):
    words = "A user can run the data for study, teaching and development of non-commercial purpose."
    assert judge(say(words, "commercial-use", "permit")).facts.purpose is Purpose.NON_COMMERCIAL
