# SPDX-License-Identifier: Apache-2.0
"""What holds for every text: a ban never helps, and an unknown figure is never a yes."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from howopen.domain.planning import Affiliates, Enquiry, Figures, Intent, Organisation, Plan, Reply, Use
from howopen.planning import can_we

BANS = (
    ("You may not use the Model for military purposes.", "field-of-use"),
    ("You may not use the Model for any commercial purposes.", "commercial-use"),
    ("You may not offer the Model as a hosted service.", "commercial-use"),
    ("You may not use outputs to train any other model.", "model-training"),
    ("You may not distribute the Model to anyone.", "redistribution"),
    ("You may not modify the Model.", "derivatives"),
    ("This licence does not apply in the European Union.", "territory-export"),
    ("This licence does not apply in South Korea.", "territory-export"),
    ("You may not use the Model to give medical advice.", "field-of-use"),
)
DUTIES = (
    ("For commercial use you must register with Northwind.", "commercial-use", "condition"),
    ("You shall prominently display “Built with Northwind” on the product.", "attribution-branding", "require"),
    ("Your use must adhere to the Northwind Acceptable Use Policy.", "field-of-use", "require"),
    ("If you have more than 5 million monthly active users, you must request a licence.", "user-cap", "condition"),
    ("If you generate more than USD 1,000,000 in annual revenue, the licence ends.", "user-cap", "condition"),
)
CAPS = DUTIES[3:]
figures = st.builds(
    Figures,
    monthly_active_users=st.sampled_from([None, 0.0, 5e6, 9e8]),
    annual_revenue=st.sampled_from([None, 10.0, 2e6]),
    currency=st.sampled_from(["", "EUR", "USD"]),
)
organisations = st.builds(
    Organisation,
    name=st.just("Beispiel GmbH"),
    domicile=st.sampled_from(["", "DE", "US", "KR"]),
    users_in=st.sampled_from([None, (), ("US",), ("US", "DE")]),
    figures=figures,
    affiliates=st.sampled_from(list(Affiliates)),
)
plans = st.builds(
    Plan,
    uses=st.just(tuple(Use)),
    intent=st.sampled_from([None, *Intent]),
    sectors=st.sampled_from([(), ("retail",), ("defence", "retail"), ("medical",)]),
    competing_models=st.sampled_from([None, True, False]),
)
enquiries = st.builds(Enquiry, organisation=organisations, plan=plans)
bans = st.lists(st.sampled_from(BANS), max_size=3, unique=True)
duties = st.lists(st.sampled_from(DUTIES), max_size=3, unique=True)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(enquiry=enquiries, held=bans, asked=duties, more=st.sampled_from(BANS), sure=st.sampled_from([0.5, 0.95]))
def test_one_more_ban_never_turns_an_answer_towards_yes(
    licence, say, permissive, enquiry, held, asked, more, sure
) -> None:
    sentences = [*permissive, *(say(*one) for one in asked), *(say(*one, "prohibit") for one in held)]
    before = can_we([licence(*sentences)], enquiry)
    after = can_we([licence(*sentences, say(*more, "prohibit", sure))], enquiry)
    for old, new in zip(before.answers, after.answers, strict=True):
        assert new.reply.strictness >= old.reply.strictness, (old, new)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(organisation=organisations, plan=plans, cap=st.sampled_from(CAPS), asked=duties)
def test_a_threshold_with_an_unknown_figure_is_never_a_yes(
    licence, say, permissive, organisation, plan, cap, asked
) -> None:
    unknown = Enquiry(replace(organisation, figures=Figures(currency=organisation.figures.currency)), plan)
    text = licence(*permissive, *(say(*one) for one in asked), say(*cap))
    for answer in can_we([text], unknown).answers:
        assert answer.reply in (Reply.ASK, Reply.NO), answer


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(enquiry=enquiries, held=bans, asked=duties)
def test_every_answer_but_ask_names_its_clauses(licence, say, permissive, enquiry, held, asked) -> None:
    text = licence(*permissive, *(say(*one) for one in asked), *(say(*one, "prohibit") for one in held))
    known = {clause.id for clause in text.clauses}
    for answer in can_we([text], enquiry).answers:
        assert {cited.clause for cited in answer.cited} <= known
        assert answer.cited or answer.reply is Reply.ASK
        assert answer.duties or answer.reply is not Reply.YES_IF
        assert not (answer.duties and answer.reply is Reply.YES)
