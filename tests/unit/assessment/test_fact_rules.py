# SPDX-License-Identifier: Apache-2.0
"""Each fact and each term: a clause that has it, and one that lacks it."""

from __future__ import annotations

import pytest

from howopen.assessment import dimension_scores, openness_index, standard_weights
from howopen.domain.facts import Facts, OpennessClass

FACTS = [
    # key, categories, effect, clause that has it, its value, clause that lacks it, value without
    (
        "share_alike",
        "derivatives",
        "require",
        "Derivatives must be passed on under the same terms.",
        True,
        "Mark your changes.",
        False,
    ),
    ("flow_down", "flow-down", "require", "You shall bind your users to these limits.", True, "", False),
    (
        "attribution",
        "attribution-branding",
        "condition",
        "You shall prominently display “Built with Orca”.",
        "branding",
        "Keep all notices.",
        "notice",
    ),
    (
        "name_prefix",
        "attribution-branding",
        "condition",
        "include “Orca” at the beginning of the model name",
        "Orca",
        "Keep all notices.",
        None,
    ),
    (
        "patent_grant",
        "intellectual-property",
        "permit",
        "We grant you a patent licence to make and sell it.",
        True,
        "We grant you access.",
        False,
    ),
    (
        "patent_retaliation",
        "intellectual-property",
        "condition",
        "If you start litigation alleging that it infringes a patent, your rights terminate.",
        True,
        "If you move, write.",
        False,
    ),
    (
        "excluded_territories",
        "territory-export",
        "prohibit",
        "This licence does not apply in the European Union.",
        ("European Union",),
        "Obey export law.",
        (),
    ),
    ("unilateral_change", "unilateral-change", "permit", "We may change these terms.", True, "", False),
    (
        "termination",
        "termination",
        "permit",
        "We may terminate this licence at any time for any reason.",
        "at-will",
        "You may stop at any time.",
        "none",
    ),
    (
        "termination",
        "termination",
        "condition",
        "Your rights end if you breach a term.",
        "breach",
        "",
        "none",
    ),
    (
        "governing_law",
        "governing-law",
        "declare",
        "It is governed by the laws of the State of Ohio.",
        "State of Ohio",
        "Courts decide.",
        None,
    ),
    ("use_restrictions", "field-of-use", "prohibit", "for military purposes", "listed", "", "none"),
    ("prohibited_domains", "field-of-use", "prohibit", "to create spam", ("fraud-spam",), "to sing badly", ()),
    (
        "train_other_models",
        "model-training",
        "prohibit",
        "You must not train any other model with it.",
        "prohibited",
        "You must not build competing models.",
        "conditional",
    ),
    ("output_ownership", "output-rights", "declare", "You own the outputs.", "user", "Outputs may be odd.", "unstated"),
    (
        "output_ownership",
        "output-rights",
        "declare",
        "Outputs are the exclusive property of the licensor.",
        "licensor",
        "Outputs may be odd.",
        "unstated",
    ),
    (
        "output_ownership",
        "output-rights",
        "declare",
        "We claim no rights in outputs.",
        "disclaimed",
        "Outputs may be odd.",
        "unstated",
    ),
    ("commercial_use", "commercial-use", "prohibit", "Commercial use is not granted.", "prohibited", "", "allowed"),
    (
        "commercial_use",
        "commercial-use",
        "require",
        "You must register before commercial use.",
        "conditional",
        "",
        "allowed",
    ),
]


@pytest.mark.parametrize(("key", "categories", "effect", "has", "value", "lacks", "without"), FACTS)
def test_fact(judge, say, permissive, key, categories, effect, has, value, lacks, without) -> None:
    assert getattr(judge(*permissive, say(has, categories, effect)).facts, key) == value
    other = [say(lacks, categories, effect)] if lacks else []
    assert getattr(judge(*permissive, *other).facts, key) == without


def test_redistribution_and_derivatives_may_be_forbidden_or_unstated(judge, say) -> None:
    use = say("You may use the model for any purpose.", "commercial-use", "permit")
    assert judge(use).facts.redistribution == "unstated"
    banned = judge(
        use,
        say("You must not distribute the model.", "redistribution", "prohibit"),
        say("You must not modify the model.", "derivatives", "prohibit"),
    ).facts
    assert (banned.redistribution, banned.derivatives) == ("prohibited", "prohibited")
    assert (banned.freedoms.share, banned.freedoms.modify) == ("no", "no")


def test_reverse_engineering_bans_restrict_study(judge, say, permissive) -> None:
    assert judge(*permissive).facts.freedoms.study == "yes"
    ban = say("You must not reverse engineer the model.", "lock-in", "prohibit")
    assert judge(*permissive, ban).facts.freedoms.study == "restricted"


def test_what_a_word_includes_limits_no_purpose(judge, say, permissive) -> None:
    words = "“Run” includes, but is not limited to, testing and evaluating the Model."
    profile = judge(*permissive, say(words, "derivatives", "declare"))
    assert profile.facts.purpose == "any"
    assert profile.facts.commercial_use == "allowed"


def test_a_service_is_a_hosted_service(judge, say) -> None:
    facts = judge(
        say("You may access our Services with an account.", "commercial-use", "permit"),
        say("You must not copy, sell or distribute our Services.", "redistribution", "prohibit"),
        say("You must not reverse engineer the Services.", "lock-in", "prohibit"),
        say("We may change the Services and their API.", "unilateral-change", "permit"),
    ).facts
    assert facts.openness_class is OpennessClass.HOSTED_SERVICE
    assert facts.redistribution == "prohibited"
    assert facts.freedoms.study == "no"


TERMS = [
    ("Include Copyright", "redistribution", "require", "Copies must retain the copyright notice.", "must"),
    ("Include Notice", "redistribution", "require", 'Ship a "Notice" file with it.', "must"),
    ("State Changes", "derivatives", "require", "Modified files must carry prominent notices of the change.", "must"),
    ("Disclose Source", "redistribution", "require", "You must make the source code available.", "must"),
    ("Give Credit", "attribution-branding", "require", "You must acknowledge us in papers.", "must"),
    ("Rename", "derivatives", "require", "A changed copy must carry a different name.", "must"),
    ("Use Trademark", "attribution-branding", "prohibit", "You must not use our trademarks.", "cannot"),
    ("Sublicense", "redistribution", "prohibit", "You may not sublicense the model.", "cannot"),
    ("Place Warranty", "commercial-use", "permit", "You may offer a warranty for a fee.", "can"),
    ("Compensate for Damages", "indemnity", "require", "You shall indemnify us.", "must"),
    ("Use Patent Claims", "intellectual-property", "permit", "We grant you a patent licence.", "can"),
]


@pytest.mark.parametrize(("term", "categories", "effect", "has", "value"), TERMS)
def test_term(judge, say, term, categories, effect, has, value) -> None:
    grant = say("You may use the model for fun.", "commercial-use", "permit")
    assert dict(judge(grant, say(has, categories, effect)).terms)[term] == value
    assert dict(judge(grant).terms)[term] == "unstated"


CRITERIA = [
    ("osd-1", "redistribution", "prohibit", "You must not distribute the model.", "arguable"),
    ("osd-3", "derivatives", "prohibit", "You must not modify the model.", "arguable"),
    ("osd-4", "attribution-branding", "condition", "include “Orca” at the beginning of the model name", "arguable"),
    ("osd-5", "territory-export", "prohibit", "This licence does not apply in the European Union.", "fails"),
    ("osd-6", "field-of-use", "prohibit", "for military purposes", "fails"),
    ("osd-7", "commercial-use", "require", "You must register before commercial use.", "fails"),
    ("osd-8", "lock-in", "require", "Use it only on our hardware.", "fails"),
    ("osd-9", "model-training", "prohibit", "You must not train any other model with it.", "fails"),
    ("osd-10", "attribution-branding", "require", "Display our name on the user interface.", "arguable"),
    ("osaid-use", "field-of-use", "prohibit", "for military purposes", "fails"),
    ("osaid-study", "lock-in", "prohibit", "You must not reverse engineer the model.", "arguable"),
    ("osaid-modify", "derivatives", "require", "Derivatives must be passed on under the same terms.", "arguable"),
    ("osaid-share", "flow-down", "require", "You shall bind your users to these limits.", "arguable"),
]


@pytest.mark.parametrize(("criterion", "categories", "effect", "text", "verdict"), CRITERIA)
def test_criterion(judge, say, permissive, criterion, categories, effect, text, verdict) -> None:
    verdicts = {c.id: c.verdict for c in judge(*permissive, say(text, categories, effect)).openness.criteria}
    assert verdicts[criterion] == verdict
    assert {c.id: c.verdict for c in judge(*permissive).openness.criteria}[criterion] == "meets"


def test_the_index_falls_with_each_limit(judge, say, permissive) -> None:
    free = judge(*permissive).openness.index
    limited = judge(*permissive, say("for military purposes", "field-of-use", "prohibit")).openness.index
    assert free is not None
    assert limited is not None
    assert 0 <= limited < free <= 100


def test_the_index_follows_the_weights(judge, say, permissive) -> None:
    facts = judge(*permissive, say("for military purposes", "field-of-use", "prohibit")).facts
    assert openness_index(facts, {"use": 1.0}) == 50
    assert openness_index(facts, {"study": 3.0}) == 100
    assert openness_index(facts, {}) is None
    assert sum(standard_weights().values()) == 100


def test_scores_are_quarters_and_none_where_nothing_is_rated(judge, permissive) -> None:
    scores = dimension_scores(judge(*permissive).facts)
    assert set(scores) == set(standard_weights())
    assert all(score * 4 == int(score * 4) and 0 <= score <= 1 for score in scores.values())
    assert dimension_scores(Facts()) == {}
