# SPDX-License-Identifier: Apache-2.0
"""Documents judged as one: a policy takes away what the licence grants."""

from __future__ import annotations

import json

import pytest

from howopen.domain.facts import OpennessClass
from howopen.domain.planning import Reply, Use
from howopen.planning import answers_json, answers_markdown, can_we


@pytest.fixture
def policy(licence, say):
    """A policy that forbids weapons, and the EU to companies that sit there."""
    found = licence(
        say("This acceptable use policy of Northwind lists prohibited uses.", "field-of-use"),
        say("You may not use the Model to develop weapons.", "field-of-use", "prohibit"),
        say("You may not use the Model for fraud.", "field-of-use", "prohibit"),
        say("You may not use the Model to harass people.", "field-of-use", "prohibit"),
        say("Rights are not granted to companies domiciled in the European Union.", "territory-export", "prohibit"),
        name="policy.txt",
    )
    assert found.profile.facts.openness_class is OpennessClass.USE_POLICY
    return found


def test_the_strictest_document_decides(licence, asking, permissive, policy) -> None:
    alone = can_we([licence(*permissive)], asking(Use.INTERNAL))
    assert alone.answers[0].reply is Reply.YES
    together = can_we([licence(*permissive), policy], asking(Use.INTERNAL))
    assert together.answers[0].reply is Reply.NO
    assert {cited.part for cited in together.answers[0].cited} == {1}


def test_a_policy_does_not_take_the_grant_away(licence, asking, permissive, policy) -> None:
    found = can_we([licence(*permissive), policy], asking(Use.INTERNAL, domicile="US"))
    assert found.answers[0].reply is Reply.YES_IF


def test_a_policy_alone_grants_nothing(asking, policy) -> None:
    assert can_we([policy], asking(Use.INTERNAL, domicile="US")).answers[0].reply is Reply.ASK


def test_the_order_does_not_matter(licence, asking, permissive, policy) -> None:
    text = licence(*permissive)
    for enquiry in (asking(), asking(domicile="US")):
        one, other = can_we([text, policy], enquiry), can_we([policy, text], enquiry)
        assert [answer.reply for answer in one.answers] == [answer.reply for answer in other.answers]


def test_a_policy_that_is_here_is_not_missing(licence, asking, say, permissive, policy) -> None:
    rule = say("Your use must adhere to the Northwind Acceptable Use Policy.", "field-of-use", "require")
    enquiry = asking(Use.INTERNAL, domicile="US", sectors=("education",))
    assert can_we([licence(*permissive, rule)], enquiry).answer("sector:education").reply is Reply.ASK
    both = can_we([licence(*permissive, rule), policy], enquiry)
    assert both.answer("sector:education").reply is Reply.YES_IF


def test_a_policy_of_another_name_is_not_the_one_that_is_taken_in(licence, asking, say, permissive, policy) -> None:
    rule = say("Your use must adhere to the Contoso Acceptable Use Policy.", "field-of-use", "require")
    enquiry = asking(Use.INTERNAL, domicile="US", sectors=("education",))
    both = can_we([licence(*permissive, rule), policy], enquiry)
    assert both.answer("sector:education").reply is Reply.ASK
    assert any("Contoso" in duty.words and "not among" in duty.words for duty in both.answers[0].duties)


def test_nothing_to_judge_is_an_error(asking) -> None:
    with pytest.raises(ValueError, match="nothing"):
        can_we([], asking())


def test_the_json_names_every_clause_that_it_cites(licence, asking, permissive, policy) -> None:
    enquiry = asking()
    data = json.loads(json.dumps(answers_json([can_we([licence(*permissive), policy], enquiry)], enquiry)))
    (one,) = data["licences"]
    assert data["schema"] == "howopen/answers/1"
    assert [document["name"] for document in one["documents"]] == ["northwind.txt", "policy.txt"]
    named = {label for answer in one["answers"] for label in answer["clauses"]}
    named |= {label for answer in one["answers"] for duty in answer["duties"] for label in duty["clauses"]}
    assert named == set(one["clauses"])
    assert one["clauses"]["1:c5"]["text"] == "Rights are not granted to companies domiciled in the European Union."


def test_the_markdown_has_each_answer_and_nothing_that_reads_as_markup(licence, asking, say, permissive) -> None:
    rule = say("You must not sell |the Model| <b>or</b> *lease* it as a service.", "commercial-use", "prohibit")
    enquiry = asking(Use.HOSTED, Use.DISTRIBUTE)
    page = answers_markdown([can_we([licence(*permissive, rule)], enquiry)], enquiry)
    assert "### Hosted service: No" in page
    assert "- [ ] Keep the notices" in page
    assert r"\|the Model\| \<b\>or\</b\> \*lease\* it" in page
