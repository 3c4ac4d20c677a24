# SPDX-License-Identifier: Apache-2.0
"""Each kind of answer, with a text that gives it."""

from __future__ import annotations

import pytest

from howopen.domain.planning import DutyKind, Intent, Reply, Use
from howopen.planning import can_we


def kinds(answer) -> set[DutyKind]:
    return {duty.kind for duty in answer.duties}


def test_a_permissive_text_says_yes_and_asks_only_those_who_pass_it_on(licence, asking, permissive) -> None:
    found = can_we([licence(*permissive)], asking())
    assert {a.subject: a.reply for a in found.answers} == {
        "internal": Reply.YES,
        "product": Reply.YES,
        "hosted-service": Reply.YES,
        "fine-tune": Reply.YES,
        "distribute-weights": Reply.YES_IF,
        "train-on-outputs": Reply.YES,
    }
    assert DutyKind.KEEP_NOTICES in kinds(found.answer("distribute-weights"))
    assert found.answer("internal").cited  # a yes names the grant too


def test_without_a_grant_it_asks(licence, asking, say) -> None:
    text = licence(say("The Model was trained on public data.", "data-use"))
    assert {answer.reply for answer in can_we([text], asking()).answers} == {Reply.ASK}


def test_an_uncertain_grant_asks(licence, asking, say, grant) -> None:
    doubtful = licence(say(grant.text, grant.categories, "permit", confidence=0.5))
    assert {answer.reply for answer in can_we([doubtful], asking()).answers} == {Reply.ASK}


def test_an_uncertain_limit_asks(licence, asking, say, permissive) -> None:
    limit = say("You must not run the Model on more than one machine.", "commercial-use", "prohibit", confidence=0.5)
    answer = can_we([licence(*permissive, limit)], asking(Use.INTERNAL)).answers[0]
    assert answer.reply is Reply.ASK
    assert [cited.clause for cited in answer.cited] == ["c6"]


def test_words_that_are_certain_in_one_category_do_not_ask_for_another(licence, asking, say, permissive) -> None:
    from dataclasses import replace

    text = licence(*permissive, say("For commercial use you must register.", "commercial-use lock-in", "require"))
    *rest, doubtful, certain = text.clauses
    unsure = replace(text, clauses=(*rest, replace(doubtful, confidence=0.5), certain))
    assert can_we([unsure], asking(Use.INTERNAL)).answers[0].reply is Reply.YES_IF
    neither = (replace(doubtful, confidence=0.5), replace(certain, confidence=0.5))
    assert can_we([replace(text, clauses=(*rest, *neither))], asking(Use.INTERNAL)).answers[0].reply is Reply.ASK


def test_service_terms_without_words_of_a_grant_ask(licence, asking, say) -> None:
    text = licence(
        say("You must keep your account for the service secret.", "lock-in", "require"),
        say("We may change the service and the API.", "unilateral-change", "permit"),
        say("The service is billed through your account.", "commercial-use"),
    )
    assert can_we([text], asking(Use.INTERNAL)).answers[0].reply is Reply.ASK


@pytest.mark.parametrize(
    ("intent", "reply"),
    [
        (Intent.COMMERCIAL, Reply.NO),
        (None, Reply.ASK),
        (Intent.PERSONAL, Reply.YES_IF),
        (Intent.RESEARCH, Reply.YES_IF),
        (Intent.EVALUATION, Reply.ASK),
    ],
)
def test_a_non_commercial_grant(licence, asking, say, intent, reply) -> None:
    text = licence(
        say(
            "Northwind grants you a licence to use, copy and modify the Model solely for non-commercial purposes.",
            "commercial-use redistribution derivatives",
            "permit",
        )
    )
    answer = can_we([text], asking(Use.INTERNAL, intent=intent)).answers[0]
    assert answer.reply is reply
    assert answer.cited


def test_registration_is_a_condition_of_commercial_use_alone(licence, asking, say, permissive) -> None:
    rule = say("For commercial use you must register with Northwind.", "commercial-use", "condition")
    text = licence(*permissive, rule)
    commercial = can_we([text], asking(Use.INTERNAL)).answers[0]
    assert commercial.reply is Reply.YES_IF
    assert kinds(commercial) == {DutyKind.REGISTER}
    unwilling = can_we([text], asking(Use.INTERNAL, unwilling=(DutyKind.REGISTER,))).answers[0]
    assert unwilling.reply is Reply.NO


def test_leave_for_commercial_use_asks(licence, asking, say, permissive) -> None:
    rule = say("Commercial use requires prior written permission from Northwind.", "commercial-use", "condition")
    answer = can_we([licence(*permissive, rule)], asking(Use.PRODUCT)).answers[0]
    assert answer.reply is Reply.ASK
    assert DutyKind.REQUEST_LICENCE in kinds(answer)


def test_display_and_name_are_quoted(licence, asking, say, permissive) -> None:
    text = licence(
        *permissive,
        say(
            "If you offer a product or service with the Model, you shall prominently display “Built with Northwind”.",
            "attribution-branding",
            "condition",
        ),
        say(
            "If you distribute a modified Model, you shall include “Northwind” at the beginning of its name.",
            "attribution-branding",
            "condition",
        ),
    )
    found = can_we([text], asking())
    product = found.answer("product")
    assert product.reply is Reply.YES_IF
    assert [(duty.kind, duty.quote) for duty in product.duties] == [(DutyKind.DISPLAY, "Built with Northwind")]
    assert product.duties[0].cited == product.cited
    assert ("Northwind", DutyKind.NAME_PREFIX) in {(d.quote, d.kind) for d in found.answer("fine-tune").duties}
    assert found.answer("internal").reply is Reply.YES


def test_a_credit_in_the_next_clause_is_quoted(licence, asking, say, permissive) -> None:
    text = licence(
        *permissive,
        say("You shall include in any publication the following statement:", "attribution-branding", "require"),
        say("“This work was made possible by Northwind”.", "attribution-branding", "require"),
    )
    duties = can_we([text], asking(Use.PRODUCT)).answers[0].duties
    assert [(duty.quote, len(duty.cited)) for duty in duties] == [("This work was made possible by Northwind", 2)]


def test_a_policy_by_reference_is_to_be_read_and_kept(licence, asking, say, permissive) -> None:
    rule = say(
        "Your use must adhere to the Northwind Acceptable Use Policy at https://northwind.example/policy, as updated"
        " from time to time.",
        "field-of-use",
        "require",
    )
    answer = can_we([licence(*permissive, rule)], asking(Use.INTERNAL)).answers[0]
    assert answer.reply is Reply.YES_IF
    (duty,) = (duty for duty in answer.duties if duty.kind is DutyKind.KEEP_POLICY)
    assert "https://northwind.example/policy (not among these documents; may change)" in duty.words


def test_an_address_to_write_to_is_not_where_the_policy_is(licence, asking, say, permissive) -> None:
    rule = say("Keep to the Northwind Acceptable Use Policy; write to help@northwind.com.", "field-of-use", "require")
    answer = can_we([licence(*permissive, rule)], asking(Use.INTERNAL)).answers[0]
    assert "northwind.com" not in answer.reason
    assert "Northwind Acceptable Use Policy" in answer.reason


def test_technical_bans_are_a_condition_of_every_use(licence, asking, say, permissive) -> None:
    fields = say("You may not use the Model for military purposes.", "field-of-use", "prohibit")
    rule = say("You may not reverse engineer the Model or work around its keys.", "lock-in", "prohibit")
    found = can_we([licence(*permissive, fields, rule)], asking())
    assert {answer.reply for answer in found.answers} == {Reply.YES_IF}
    assert kinds(found.answer("internal")) == {DutyKind.COMPLY, DutyKind.AVOID_USES}


def test_a_ban_on_hosting_closes_the_hosted_service_alone(licence, asking, say, permissive) -> None:
    ban = say("You may not offer the Model to others as a hosted service.", "commercial-use", "prohibit")
    found = can_we([licence(*permissive, ban)], asking(Use.INTERNAL, Use.HOSTED))
    assert found.answer("hosted-service").reply is Reply.NO
    assert found.answer("internal").reply is not Reply.NO


@pytest.mark.parametrize(
    ("words", "plan", "reply"),
    [
        ("You may not use outputs to train any other model.", {}, Reply.NO),
        ("You may not use outputs to develop models that compete with Northwind.", {}, Reply.ASK),
        ("You may not use outputs to develop competing models.", {"competing_models": True}, Reply.NO),
        ("You may not use outputs to develop competing models.", {"competing_models": False}, Reply.YES_IF),
        ("You will not use outputs to train any foundational model.", {}, Reply.ASK),
        ("You will not use outputs to train any foundational model.", {"foundation_models": False}, Reply.YES_IF),
    ],
)
def test_training_on_outputs(licence, asking, say, permissive, words, plan, reply) -> None:
    text = licence(*permissive, say(words, "model-training", "prohibit"))
    found = can_we([text], asking(Use.TRAIN_OTHERS, Use.INTERNAL, **plan))
    assert found.answer("train-on-outputs").reply is reply
    assert found.answer("internal").reply is Reply.YES


def test_share_alike_that_is_not_wanted_closes_distribution(licence, asking, say, permissive) -> None:
    rule = say(
        "Any derivative that you distribute must be licensed under the same terms as this licence.",
        "derivatives",
        "require",
    )
    text = licence(*permissive, rule)
    assert can_we([text], asking(Use.DISTRIBUTE)).answers[0].reply is Reply.YES_IF
    refused = asking(Use.DISTRIBUTE, unwilling=(DutyKind.SHARE_ALIKE,))
    assert can_we([text], refused).answers[0].reply is Reply.NO


def test_a_text_in_another_language_or_without_words_asks(licence, asking, permissive) -> None:
    from dataclasses import replace

    text = licence(*permissive)
    foreign = replace(text, document=replace(text.document, language="zh"))
    silent = replace(text, document=replace(text.document, warnings=("Page 2 holds no text: a picture.",)))
    for one in (foreign, silent):
        assert {answer.reply for answer in can_we([one], asking(Use.INTERNAL)).answers} == {Reply.ASK}
