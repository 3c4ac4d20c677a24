# SPDX-License-Identifier: Apache-2.0
"""Plain definitions and recitals are no clauses."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category
from howopen.extraction.leading import Sure
from howopen.extraction.unlisted import listed


def kept(category, *quotes):
    """Which of the sentences stay, each found as a clause of the category."""
    told = [Sure(number, category, 0.9) for number in range(len(quotes))]
    return [one.unit for one in listed(told, quotes.__getitem__)]


@pytest.mark.parametrize(
    "words",
    [
        "“Adapted Kit” means the Kit as modified by anybody, and any other derivative of it.",
        '"Offspring" refers to works that are based upon the Kit, whole or in part.',
    ],
)
def test_a_definition_that_repeats_copyright_is_left_out(words):
    assert kept(Category.DERIVATIVES, words) == []
    assert kept(Category.COMMERCIAL_USE, words) == [0]


@pytest.mark.parametrize(
    "words",
    [
        "“Adapted Kit” means the modified Kit, and every model that was trained with what the Kit wrote.",
        '"Offspring" means modifications, and models into which the parameters of the Kit were poured.',
        "You may share modifications of the Kit if they carry its name.",
        "“Buyer” means whoever pays for the Kit.",
        "",
    ],
)
def test_what_reaches_further_or_rules_something_stays(words):
    assert kept(Category.DERIVATIVES, words) == [0]


def test_handing_over_a_copy_is_plain_and_hosting_is_not():
    assert kept(Category.REDISTRIBUTION, "“Passing On” means to give a copy of the Kit to somebody else.") == []
    assert kept(Category.REDISTRIBUTION, "“Passing On” means giving a copy, or running a hosted Kit for others.") == [0]


def test_a_name_for_laws_is_plain_and_a_territory_is_not():
    assert kept(Category.TERRITORY_EXPORT, "“Border Rules” means the laws and regulations on exports.") == []
    assert kept(Category.TERRITORY_EXPORT, "“Territory” means the world, without the Union and its laws.") == [0]


RULE = "You may not sell the Kit."


@pytest.mark.parametrize(
    "recital",
    [
        "This Licence is intended to let the Kit be used in research and not in business.",
        "This Kit Licence applies to anyone who uses the Kit for commercial purposes.",
        "Kitmakers Ltd is pleased to offer the Kit for non-commercial use.",
        "Your commercial rights under this Licence are subject to the following terms.",
    ],
)
def test_a_recital_is_left_out_where_a_clause_rules_the_matter(recital):
    assert kept(Category.COMMERCIAL_USE, recital, RULE) == [1]
    # Nothing else says so: the limit must not be lost.
    assert kept(Category.COMMERCIAL_USE, recital) == [0]
    # That a text applies to residents of a country is a rule of territory.
    assert kept(Category.TERRITORY_EXPORT, recital, RULE) == [0, 1]


def test_a_rule_that_speaks_of_the_licence_is_no_recital():
    grant = "The rights of this Licence end where the Kit is sold."
    assert kept(Category.COMMERCIAL_USE, grant, RULE) == [0, 1]


@pytest.mark.parametrize(
    ("words", "stays"),
    [
        ("You must comply with all applicable export laws when you ship the Kit.", False),
        ("You must comply with the law of the land, also where export is at stake.", True),
    ],
)
def test_keeping_the_laws_of_trade_bounds_the_place_and_not_the_use(words, stays):
    told = [Sure(0, category, 0.9) for category in (Category.FIELD_OF_USE, Category.TERRITORY_EXPORT)]
    left = {one.category for one in listed(told, (words,).__getitem__)}
    assert left == {Category.TERRITORY_EXPORT, *([Category.FIELD_OF_USE] if stays else [])}
    assert kept(Category.FIELD_OF_USE, words) == [0]


@pytest.mark.parametrize(
    ("looks", "ruling", "words", "stays"),
    [
        ("intellectual-property", "output-rights", "All rights in the outputs are yours.", False),
        ("intellectual-property", "output-rights", "All rights in the Kit are ours, and none in poems.", True),
        ("derivatives", "output-rights", "You may sell the output and its derivatives.", False),
        ("derivatives", "output-rights", "You own rights in outputs and in derivatives that you make.", True),
        ("derivatives", "attribution-branding", "Put “Kit” at the beginning of the changed Kit’s name.", False),
        ("derivatives", "attribution-branding", "Changed Kits carry a mark of ours.", True),
        ("derivatives", "redistribution", "Include a copy of this licence with each derived Kit.", False),
        ("derivatives", "redistribution", "Give a copy of this licence and mark what you changed.", True),
    ],
)
def test_what_another_category_of_the_sentence_rules_is_left_out(looks, ruling, words, stays):
    told = [Sure(0, Category(name), 0.9) for name in (looks, ruling)]
    assert (Category(looks) in {one.category for one in listed(told, (words,).__getitem__)}) is stays
    assert kept(Category(looks), words) == [0]


@pytest.mark.parametrize("looks", [Category.REDISTRIBUTION, Category.ATTRIBUTION_BRANDING])
def test_a_notice_of_changes_is_a_duty_of_derivatives_alone(looks):
    def stays(words):
        told = [Sure(0, looks, 0.9), Sure(0, Category.DERIVATIVES, 0.9)]
        return looks in {one.category for one in listed(told, lambda _: words)}

    assert not stays("Each copy of a derivative shall carry a statement that you have changed the Kit.")
    assert stays("Keep our copyright line, and add a statement that you have changed the Kit.")
    assert stays("Each copy shall carry the line of the maker.")


def test_who_is_sanctioned_is_defined_and_not_ruled():
    assert kept(Category.TERRITORY_EXPORT, '"Sanctions" means what the authorities of trade impose as controls.') == []


def test_what_a_maker_is_willing_to_do_is_a_recital():
    words = "Whereas the maker is willing to lend the Kit for trial alone;"
    assert kept(Category.COMMERCIAL_USE, words, "You may use the Kit for trial alone.") == [1]
    assert kept(Category.COMMERCIAL_USE, words) == [0]


def test_what_follows_for_who_does_not_agree_is_acceptance_and_no_ban():
    assert (
        kept(Category.REDISTRIBUTION, "If you do not agree to this text, you do not have any right to share it.") == []
    )
    assert kept(Category.REDISTRIBUTION, "If you agree to this text, you may share it.") == [0]


@pytest.mark.parametrize(
    ("looks", "ruling", "words", "stays"),
    [
        (Category.COMMERCIAL_USE, Category.USER_CAP, "Above 90 million monthly active users you must ask us.", False),
        (Category.COMMERCIAL_USE, Category.USER_CAP, "Above 90 million active users you must buy a seat.", True),
        (Category.REDISTRIBUTION, Category.COMMERCIAL_USE, "You may only use and share it for research.", False),
        (Category.REDISTRIBUTION, Category.COMMERCIAL_USE, "You may share it for research alone.", True),
    ],
)
def test_a_threshold_or_a_purpose_rules_what_stands_beside_it(looks, ruling, words, stays):
    told = [Sure(0, looks, 0.9), Sure(0, ruling, 0.9)]
    assert (looks in {one.category for one in listed(told, lambda _: words)}) is stays


@pytest.mark.parametrize(
    ("looks", "words", "stays"),
    [
        (Category.ATTRIBUTION_BRANDING, "The licensor does not endorse or certify any result.", False),
        (Category.ATTRIBUTION_BRANDING, "You must not imply that the licensor does not object or endorse it.", True),
        (Category.FIELD_OF_USE, "You may run it only in accordance with the terms of this agreement.", False),
        (Category.FIELD_OF_USE, "You may run it only in accordance with the terms of the use policy.", True),
        (Category.FIELD_OF_USE, "What it says does not constitute medical advice.", False),
        (Category.COMMERCIAL_USE, "These terms do not govern the cloud platform.", False),
        (Category.COMMERCIAL_USE, "These terms do not apply to commercial use.", True),
        (Category.COMMERCIAL_USE, "Your continued use of the paid tools is consent to the change.", False),
        (Category.COMMERCIAL_USE, "Your continued use means that you pay the new price.", True),
        (
            Category.GOVERNING_LAW,
            "These terms form an agreement between you and Heron Inc., a Delaware company.",
            False,
        ),
        (Category.GOVERNING_LAW, "They form an agreement between us under the law of Norway.", True),
    ],
)
def test_what_says_nothing_of_a_category_is_no_clause_of_it(looks, words, stays):
    assert bool(kept(looks, words)) is stays


def test_the_words_of_a_notice_set_no_terms_for_business():
    words = '"The Kit is licensed by Heron under the Heron Non-Commercial License."'
    told = [Sure(0, Category.COMMERCIAL_USE, 0.9), Sure(0, Category.ATTRIBUTION_BRANDING, 0.9)]
    assert [one.category for one in listed(told, lambda _: words)] == [Category.ATTRIBUTION_BRANDING]
    assert kept(Category.COMMERCIAL_USE, words) == [0]
