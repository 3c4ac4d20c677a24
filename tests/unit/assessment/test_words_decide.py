# SPDX-License-Identifier: Apache-2.0
"""Words outrank the effect that a clause was given, and defined terms are looked up before anything is judged."""

from __future__ import annotations

import pytest

from howopen.assessment.brief import brief
from howopen.assessment.grants import Kind, kind
from howopen.assessment.polarity import lead_in, told
from howopen.domain.clauses import Effect
from howopen.domain.document import Document
from howopen.domain.facts import Freedom, OpennessClass, OutputOwnership, Permission, Purpose, UseRestrictions
from howopen.domain.outline import Outline

GRANT = "redistribution derivatives"


def test_a_definition_narrows_the_purpose(judge, say):
    meaning = '"Non-Commercial" means for research or evaluation only.'
    profile = judge(
        say(meaning, "commercial-use"),
        say(
            "The maker grants you a licence to use, copy and modify the model for Non-Commercial purposes only.",
            f"commercial-use {GRANT}",
            "permit",
        ),
        defined=("Non-Commercial", meaning),
    )
    assert profile.facts.purpose is Purpose.RESEARCH
    assert profile.facts.openness_class is OpennessClass.RESEARCH_ONLY


def test_a_definition_that_narrows_nothing_leaves_the_purpose(judge, say):
    meaning = '"Non-Commercial" means not meant to bring in money.'
    profile = judge(
        say(
            "The maker grants you a licence to use, copy and modify the model for Non-Commercial purposes only.",
            f"commercial-use {GRANT}",
            "permit",
        ),
        say(meaning, "commercial-use"),
        defined=("Non-Commercial", meaning),
    )
    assert profile.facts.purpose is Purpose.NON_COMMERCIAL


@pytest.mark.parametrize(
    ("meaning", "purpose", "commercial"),
    [
        ("Any noncommercial purpose is a permitted purpose.", Purpose.NON_COMMERCIAL, Permission.PROHIBITED),
        (
            "Any purpose is a permitted purpose, except for offering a product that competes with ours.",
            Purpose.ANY,
            Permission.CONDITIONAL,
        ),
        ("Any purpose is a permitted purpose.", Purpose.ANY, Permission.ALLOWED),
    ],
)
def test_a_permitted_purpose_is_what_the_text_says_it_is(judge, say, meaning, purpose, commercial):
    profile = judge(
        say("The maker grants you a licence to copy and modify the model for any permitted purpose.", GRANT, "permit"),
        say(meaning),
    )
    assert profile.facts.purpose is purpose
    assert profile.facts.commercial_use is commercial


def test_use_is_what_the_text_defines_it_to_be(judge, say):
    meaning = '"Use" means to download, run, modify or distribute the model.'
    granted = say("We grant you a worldwide licence to Use the model.", "commercial-use", "permit")
    defined = judge(granted, say(meaning), defined=("Use", meaning)).facts
    assert (defined.redistribution, defined.derivatives) == (Permission.ALLOWED, Permission.ALLOWED)
    plain = judge(granted).facts
    assert (plain.redistribution, plain.derivatives) == (Permission.UNSTATED, Permission.UNSTATED)


def test_a_grant_that_was_taken_for_a_ban_is_a_grant(judge, say):
    words = "The maker grants you a no-charge licence to copy, modify and distribute the model."
    assert judge(say(words, GRANT, "prohibit")).facts.redistribution is Permission.ALLOWED
    denied = "The maker grants you no licence to copy, modify and distribute the model."
    assert judge(say(denied, GRANT, "prohibit")).facts.redistribution is not Permission.ALLOWED


@pytest.mark.parametrize(
    ("lead", "effect"),
    [
        ("You may:", Effect.PERMIT),
        ("The maker grants you, for no fee, the right to:", Effect.PERMIT),
        ("You may not:", Effect.PROHIBIT),
        ("Prohibited uses:", Effect.PROHIBIT),
        ("Copies are permitted, provided that these conditions are met:", Effect.PROHIBIT),
        ("Attachment:", Effect.PROHIBIT),
    ],
)
def test_an_item_has_the_polarity_of_its_lead_in(lead, effect):
    text = f"Some words first.\n\n{lead}\n\n(a) run the model;\n\n(b) charge a fee for support."
    said = "charge a fee for support."
    assert told(Effect.PROHIBIT, said, text, text.index(said)) is effect
    assert lead_in(text, text.index(said)) == lead.rstrip(":").lower()


_GRANTED = (
    "You may end the plan early by agreeing to these conditions:\n\n1. What was paid is kept.\n2. The rest is due."
)


@pytest.mark.parametrize(
    ("above", "lead"),
    [
        # The list of the grant has ended before the next one begins.
        (f"{_GRANTED}\n\n## Conduct\n\n1. ", ""),
        (f"{_GRANTED}\n\nWhoever uses it answers for it.\n\n1. ", ""),
        (f"{_GRANTED}\n\nYou shall not do any of the following acts.\n\n1. ",
         "you shall not do any of the following acts"),
        # An item below the list of another item is none of its items.
        ("3. You may, for no fee:\n    (a) run it;\n    (b) change it.\n4. ", ""),
        ("You may not:\n\n(a) run it;\n\n(b) do so, in particular:\n\n(i) now;\n\n(ii) later;\n\n(c) ", "you may not"),
        ("You may not:\n\n(a) run it;\n\n(b) do so, in particular:\n\n(i) now;\n\n(ii) ", "do so, in particular"),
    ],
)  # fmt: skip
def test_a_lead_in_is_that_of_the_list_in_which_the_item_stands(above, lead):
    text = f"{above}spreading rumours."
    assert lead_in(text, len(above)).removeprefix("(b) ").removeprefix("3. ") == lead
    assert told(Effect.PROHIBIT, "spreading rumours.", text, len(above)) is Effect.PROHIBIT


@pytest.mark.parametrize(
    ("said", "effect"),
    [
        ("you must pass on a copy of this licence.", Effect.REQUIRE),
        ("you must not pass on a copy of the model.", Effect.PROHIBIT),
        ("generate false news", Effect.PROHIBIT),
        ("nothing in this licence grants you the right to use our name.", Effect.PROHIBIT),
        ("no mark may be used unless permission to do so is given.", Effect.PROHIBIT),
        ("you waive the right to a jury.", Effect.PROHIBIT),
        ("you are not forbidden from selling a bundle of works.", Effect.PERMIT),
        ("you are not forbidden from selling it, but you must not rent it.", Effect.PROHIBIT),
        ("everyone is permitted to change the model.", Effect.PERMIT),
    ],
)
def test_only_words_that_grant_or_oblige_undo_a_ban(said, effect):
    assert told(Effect.PROHIBIT, said, said, 0) is effect
    assert told(Effect.CONDITION, said, said, 0) is Effect.CONDITION


def test_changes_that_must_keep_to_the_restrictions_are_conditional(judge, say, permissive):
    bound = say("Your modifications must not violate the restrictions of this agreement.", "derivatives", "require")
    assert judge(*permissive, bound).facts.derivatives is Permission.CONDITIONAL
    assert judge(*permissive).facts.derivatives is Permission.ALLOWED


def test_what_must_be_provided_under_this_licence_is_share_alike(judge, say, permissive):
    alike = say("All modifications must be provided under this licence.", "derivatives", "require")
    assert judge(*permissive, alike).facts.share_alike
    assert not judge(*permissive).facts.share_alike


def test_a_policy_can_forbid_commercial_use(judge, say):
    banned = (say(f"This policy forbids to use the model for {what}.", "field-of-use", "prohibit") for what in "abc")
    profile = judge(*banned, say("Any commercial use of the model is forbidden.", "commercial-use", "prohibit"))
    assert profile.facts.openness_class is OpennessClass.USE_POLICY
    assert profile.facts.commercial_use is Permission.PROHIBITED


def test_a_duty_not_to_deploy_names_prohibited_fields(judge, say, permissive):
    duty = say("You must ensure that the model is not deployed for military purposes.", "field-of-use", "require")
    facts = judge(*permissive, duty).facts
    assert facts.prohibited_domains == ("military-weapons",)
    spared = say("This does not limit the fight against fraud.", "field-of-use", "prohibit")
    assert judge(*permissive, spared).facts.prohibited_domains == ()


def test_a_policy_taken_in_counts_whatever_its_clause_is(judge, say, permissive):
    taken = "Your use is further subject to the Lantern Acceptable Use Policy, as it may be updated."
    facts = judge(*permissive, say(taken, "unilateral-change", "declare")).facts
    assert facts.use_restrictions is UseRestrictions.BY_REFERENCE


def test_outputs_that_the_licence_does_not_cover_are_disclaimed(judge, say, permissive):
    words = "The output of this software is not covered by this licence."
    facts = judge(*permissive, say(words, "output-rights")).facts
    assert facts.output_ownership is OutputOwnership.DISCLAIMED


def test_training_is_forbidden_by_words_in_no_clause(judge, say, permissive):
    words = (
        "The outputs may not be used to train, tune or improve the abilities of any tool or machine learning models."
    )
    assert judge(*permissive, say(words)).facts.train_other_models is Permission.PROHIBITED


def test_a_definition_of_results_binds_no_trained_model(judge, say, permissive):
    words = '"Results" means what is computed with it, machine learning models among them.'
    assert judge(*permissive, say(words, "model-training")).facts.train_other_models is Permission.ALLOWED
    derived = '"Derivatives" means changed copies, and models trained with outputs of the model.'
    assert judge(*permissive, say(derived, "model-training")).facts.train_other_models is Permission.CONDITIONAL


def test_silence_allows_training_only_where_business_is_free(judge, say, permissive):
    register = say("For commercial use you must register with us.", "commercial-use", "condition")
    assert judge(*permissive).facts.train_other_models is Permission.ALLOWED
    assert judge(*permissive, register).facts.train_other_models is Permission.UNSTATED


def test_versions_that_the_reader_may_leave_change_nothing(judge, say, permissive):
    new = say("The maker may publish new versions of this licence.", "unilateral-change", "permit")
    choice = say("You have the option of following the terms of any later version.", "unilateral-change", "condition")
    assert judge(*permissive, new).facts.unilateral_change
    assert not judge(*permissive, new, choice).facts.unilateral_change


@pytest.mark.parametrize(
    ("words", "granted"),
    [
        ("to make, have made, use, sell and import the model", True),
        ("No patent licence is granted to make, have made or sell the model.", False),
    ],
)
def test_patents_are_licensed_by_the_rights_of_a_list_item(judge, say, permissive, words, granted):
    facts = judge(*permissive, say(words, "intellectual-property", "permit")).facts
    assert facts.patent_grant is granted


def test_who_may_not_compete_is_not_free_to_use_change_and_share(judge, say, permissive):
    rule = say("Any purpose is allowed except for a service that competes with the maker's.", "commercial-use")
    facts = judge(*permissive, rule).facts
    assert facts.openness_class is OpennessClass.COMMUNITY
    assert (facts.redistribution, facts.derivatives) == (Permission.CONDITIONAL, Permission.CONDITIONAL)
    assert facts.freedoms.use is Freedom.RESTRICTED
    models = say("You may not use outputs to train models that compete with the maker's.", "model-training", "prohibit")
    assert judge(*permissive, models).facts.commercial_use is Permission.ALLOWED


def test_parts_that_must_stay_make_changing_conditional(judge, say, permissive):
    key = say("You must not remove or disable the licence key.", "lock-in", "prohibit")
    facts = judge(*permissive, key).facts
    assert (facts.redistribution, facts.derivatives) == (Permission.ALLOWED, Permission.CONDITIONAL)


def test_a_text_in_another_language_is_left_undecided(judge, say, permissive):
    text = brief(Document("t", "", "text/plain", "Vous pouvez tout faire.", (), language="fr"), Outline(), ())
    assert kind(text).value is Kind.NEITHER
    assert judge(*permissive).facts.openness_class is OpennessClass.OPEN_SOURCE
