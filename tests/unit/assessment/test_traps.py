# SPDX-License-Identifier: Apache-2.0
"""Texts made to mislead: a wrong "you may" is the worst error."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category
from howopen.domain.facts import (
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TermValue,
    UseRestrictions,
    Verdict,
)


def test_the_permissive_text_is_open_source(judge, permissive) -> None:
    profile = judge(*permissive)
    assert profile.facts.openness_class is OpennessClass.OPEN_SOURCE
    assert profile.facts.commercial_use is Permission.ALLOWED
    ten = [c for c in profile.openness.criteria if c.id.startswith("osd-")]
    assert {c.verdict for c in ten if c.id != "osd-2"} == {Verdict.MEETS}


def test_a_cap_on_liability_is_no_cap(judge, say, permissive) -> None:
    text = "In no event shall our liability exceed USD 50 or your annual revenue, whichever is less."
    profile = judge(*permissive, say(text, "warranty-liability"))
    assert profile.facts.caps == ()
    assert profile.facts.openness_class is OpennessClass.OPEN_SOURCE


def test_a_permissive_text_with_a_non_commercial_paragraph(judge, say, permissive) -> None:
    added = say("You may use the model solely for non-commercial purposes.", "commercial-use", "condition")
    profile = judge(*permissive, added)
    assert profile.facts.commercial_use is Permission.PROHIBITED
    assert profile.facts.openness_class is OpennessClass.NON_COMMERCIAL
    assert "c7" in profile.basis_of("commercial_use").clauses


def test_a_limit_in_a_sentence_that_no_clause_covers_still_counts(judge, say, permissive) -> None:
    profile = judge(*permissive, say("The model is provided only for non-commercial projects."))
    assert profile.facts.commercial_use is Permission.PROHIBITED
    assert "no clause" in profile.basis_of("commercial_use").reason


def test_a_permissive_text_with_a_threshold(judge, say, permissive) -> None:
    added = say(
        "If your annual revenue exceeds USD 4 million, the rights given to you terminate.",
        "user-cap termination",
        "condition",
    )
    facts = judge(*permissive, added).facts
    assert [(cap.metric, cap.amount, cap.unit, cap.period) for cap in facts.caps] == [("revenue", 4e6, "USD", "year")]
    assert facts.commercial_use is Permission.CONDITIONAL
    assert facts.openness_class is OpennessClass.COMMUNITY
    assert facts.redistribution is Permission.CONDITIONAL


def test_a_threshold_that_no_clause_covers_still_counts(judge, say, permissive) -> None:
    facts = judge(*permissive, say("Firms whose revenue exceeds 4 million must write to us.")).facts
    assert facts.commercial_use is Permission.CONDITIONAL


def test_a_threshold_that_only_asks_for_a_display(judge, say, permissive) -> None:
    added = say(
        'With more than 3 million monthly active users you shall prominently display "Orca 2" on the user interface.',
        "user-cap attribution-branding",
        "condition",
    )
    profile = judge(*permissive, added)
    assert len(profile.facts.caps) == 1
    assert profile.facts.commercial_use is Permission.CONDITIONAL
    assert profile.facts.redistribution is Permission.ALLOWED
    assert profile.facts.freedoms.modify == "yes"
    assert dict(profile.terms)["Pay Above Use Threshold"] is TermValue.UNSTATED


def test_a_non_commercial_model_with_free_outputs(judge, say) -> None:
    facts = judge(
        say(
            "We grant you a licence to use, copy and distribute the model solely for non-commercial purposes.",
            "commercial-use redistribution",
            "permit",
        ),
        say(
            "You may use outputs for any purpose, including commercial purposes.",
            "output-rights commercial-use",
            "permit",
        ),
        say("We claim no ownership of outputs.", "output-rights"),
    ).facts
    assert facts.commercial_use is Permission.PROHIBITED
    assert facts.purpose is Purpose.NON_COMMERCIAL
    assert facts.output_ownership is OutputOwnership.DISCLAIMED


def test_restrictions_by_reference(judge, say, permissive) -> None:
    text = "Your use must adhere to the Orca Acceptable Use Policy as updated from time to time."
    facts = judge(*permissive, say(text, "field-of-use", "require"), say(text, "unilateral-change")).facts
    assert facts.use_restrictions is UseRestrictions.BY_REFERENCE
    assert facts.prohibited_domains == ()
    assert facts.unilateral_change
    assert facts.openness_class is OpennessClass.RESPONSIBLE_USE


def test_a_policy_without_a_grant(judge, say) -> None:
    profile = judge(
        say("This policy tells what the models must not be used for.", ""),
        say("You may not use the models:", "field-of-use", "prohibit"),
        say("for military purposes;", "field-of-use", "prohibit"),
        say("to harass people;", "field-of-use", "prohibit"),
    )
    assert profile.facts.openness_class is OpennessClass.USE_POLICY
    assert profile.facts.commercial_use is Permission.UNSTATED
    assert profile.facts.prohibited_domains == ("military-weapons", "harassment-hate")
    assert profile.openness.index is None


def test_a_ban_and_a_contrary_grant_are_a_contradiction(judge, say, permissive) -> None:
    profile = judge(
        *permissive,
        say("You may use the model for commercial purposes.", "commercial-use", "permit"),
        say("You must not use the model for any commercial purpose.", "commercial-use", "prohibit"),
    )
    assert profile.facts.commercial_use is Permission.PROHIBITED
    assert "contradict" in profile.basis_of("commercial_use").reason
    assert {"c7", "c8"} <= set(profile.basis_of("commercial_use").clauses)


def test_an_uncertain_grant_gives_no_right(judge, say) -> None:
    grant = "You may copy, modify and distribute the model."
    sure = judge(say(grant, "redistribution derivatives", "permit")).facts
    unsure = judge(say(grant, "redistribution derivatives", "permit", 0.5)).facts
    assert sure.redistribution is Permission.ALLOWED
    assert unsure.redistribution is Permission.UNSTATED


def test_an_uncertain_ban_still_counts(judge, say, permissive) -> None:
    ban = say("You must not use the model for any commercial purpose.", "commercial-use", "prohibit", 0.4)
    assert judge(*permissive, ban).facts.commercial_use is Permission.PROHIBITED


def test_a_text_that_is_no_licence_gets_no_verdict(judge, say) -> None:
    profile = judge(say("Warm the milk and stir in the cocoa."), say("Serve it in two cups."))
    assert profile.facts.openness_class is OpennessClass.UNDECIDED
    assert profile.facts.purpose is Purpose.UNDECIDED
    assert profile.openness.index is None
    assert {c.verdict for c in profile.openness.criteria} == {Verdict.UNDECIDABLE}
    assert {value for _, value in profile.terms} == {TermValue.UNSTATED}


def test_an_empty_text_gets_no_verdict(judge) -> None:
    assert judge().facts.openness_class is OpennessClass.UNDECIDED


def test_a_defined_purpose_is_looked_up(judge, say) -> None:
    meaning = "academic research at a university"
    sentences = (
        say("We grant you a licence to copy and modify the model for the Permitted Purpose.", "derivatives", "permit"),
        say(f"The Permitted Purpose is {meaning}."),
    )
    assert judge(*sentences, defined=("Permitted Purpose", meaning)).facts.purpose is Purpose.RESEARCH


def test_a_name_never_decides(judge, say, permissive) -> None:
    named = say("This is the Apache License, Version 2.0.", "")
    limited = say("The model may only be used for non-commercial purposes.", "commercial-use", "prohibit")
    assert judge(named, *permissive, limited).facts.openness_class is OpennessClass.NON_COMMERCIAL


def test_terms_are_the_23_and_in_order(judge, permissive) -> None:
    names = [name for name, _ in judge(*permissive).terms]
    assert len(names) == 23
    assert names == sorted(names)


def test_every_basis_points_at_clauses_of_the_document(judge, say, permissive) -> None:
    profile = judge(*permissive, say("For military purposes;", Category.FIELD_OF_USE, "prohibit"))
    known = {f"c{number}" for number in range(1, 9)}
    assert {basis.key for basis in profile.basis} >= {"openness_class", "commercial_use", "caps", "freedoms"}
    assert all(set(basis.clauses) <= known and basis.reason for basis in profile.basis)


@pytest.mark.parametrize(
    ("text", "category", "effect", "key", "value"),
    [
        ("Use must be consistent with the Orca Usage Policies.", "", "declare", "use_restrictions", "by-reference"),
        (
            "Use must comply with the Orca Acceptable Use Policy.",
            "lock-in",
            "require",
            "use_restrictions",
            "by-reference",
        ),
        (
            "If you use outputs to train any model, name us.",
            "lock-in",
            "condition",
            "train_other_models",
            "conditional",
        ),
        ("Whoever uses the results to improve AI models names us.", "", "declare", "train_other_models", "conditional"),
        ("If you bypass a guardrail, your rights will terminate.", "safety-duty", "condition", "termination", "breach"),
        ("The limits are an enforceable provision of each contract.", "lock-in", "require", "flow_down", True),
    ],
)
def test_a_limit_in_a_missed_or_mistaken_clause_still_counts(
    judge, say, permissive, text, category, effect, key, value
) -> None:
    assert getattr(judge(*permissive, say(text, category, effect)).facts, key) == value


def test_a_right_named_in_a_clause_of_another_category_is_found(judge, say) -> None:
    grant = "Leave is hereby granted to copy, distribute and modify the model without restriction."
    facts = judge(say(grant, "commercial-use", "permit")).facts
    assert (facts.redistribution, facts.derivatives) == (Permission.ALLOWED, Permission.ALLOWED)


@pytest.mark.parametrize(
    "text",
    [
        "Anyone is free to use and sell it for any purpose, commercial or non-commercial.",
        "This alternative is allowed only for non-commercial distribution of object code.",
    ],
)
def test_words_on_non_commercial_use_that_limit_nothing(judge, say, permissive, text) -> None:
    assert judge(*permissive, say(text, "redistribution", "permit")).facts.purpose is Purpose.ANY


def test_a_ban_that_was_taken_for_a_right_is_a_ban(judge, say, permissive) -> None:
    mistaken = say("The terms below apply save that commercial use is not permitted.", "commercial-use", "permit")
    facts = judge(mistaken, *permissive).facts
    assert facts.commercial_use is Permission.PROHIBITED
    assert facts.openness_class is OpennessClass.NON_COMMERCIAL


def test_a_grant_for_academic_research_is_no_grant_for_all(judge, say) -> None:
    grant = "Permission is hereby granted to deal in the model for academic research, including to copy and modify it."
    facts = judge(say(grant, "redistribution", "permit"), say(grant, "derivatives", "permit")).facts
    assert facts.purpose is Purpose.RESEARCH
    assert facts.openness_class is OpennessClass.RESEARCH_ONLY


def test_a_licence_that_cannot_be_sublicensed_or_transferred_gives_no_right_to_pass_on(judge, say) -> None:
    grant = "We hereby grant you a non-transferable, non-sublicensable licence to use the model."
    assert judge(say(grant, "redistribution", "condition")).facts.redistribution is Permission.UNSTATED


def test_passing_on_that_requires_a_separate_agreement_is_conditional(judge, say, permissive) -> None:
    leave = say("Distribution to customers for payment requires a separate agreement.", "commercial-use", "condition")
    assert judge(*permissive, leave).facts.redistribution is Permission.CONDITIONAL


def test_a_doubtful_grant_gives_no_verdict_and_the_reason_says_so(judge, say) -> None:
    grant = say("We grant you a licence to copy and modify the model.", "derivatives", "permit", confidence=0.6)
    profile = judge(grant)
    assert profile.facts.openness_class is OpennessClass.UNDECIDED
    basis = profile.basis_of("openness_class")
    assert "uncertain" in basis.reason
    assert basis.clauses == ("c1",)
