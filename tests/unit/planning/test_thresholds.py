# SPDX-License-Identifier: Apache-2.0
"""Figures, whose they are, when they count, and in which currency."""

from __future__ import annotations

import pytest

from howopen.domain.planning import Affiliates, DutyKind, Figures, Intent, PastFigures, Reply, Standing, Use
from howopen.planning import can_we

AT_RELEASE = (
    "If, on the version release date, the monthly active users of the products of Licensee or its affiliates exceed 5"
    " million monthly active users in the preceding calendar month, you must request a licence from Northwind."
)
AT_ANY_TIME = "If at any time you generate more than USD 1,000,000 in annual revenue, the licences shall terminate."
SHOWN = (
    "If you have more than 5 million monthly active users, you shall prominently display “Northwind” on the interface."
)


@pytest.fixture
def ask(licence, asking, say, permissive):
    """A function from a threshold's words, its section and changes of the enquiry to the answers on internal use."""

    def answers(words: str, *, section: str = "", confidence: float = 0.95, **changes):
        rule = say(words, "user-cap", "condition", confidence, section)
        return can_we([licence(*permissive, rule)], asking(Use.INTERNAL, **changes))

    return answers


def users(count: float | None) -> Figures:
    return Figures(monthly_active_users=count)


def test_far_below_it_is_a_duty_to_stay_there_with_the_share_of_the_limit(ask) -> None:
    found = ask(AT_ANY_TIME, figures=Figures(annual_revenue=250_000.0, currency="USD"))
    (distance,) = found.distances
    assert (distance.standing, distance.share, distance.figure) == (Standing.UNDER, 0.25, 250_000.0)
    assert distance.measured == "at any time"
    assert found.answers[0].reply is Reply.YES_IF
    assert {duty.kind for duty in found.answers[0].duties} == {DutyKind.STAY_UNDER}


def test_over_it_is_no_and_the_licence_to_ask_for_is_a_duty(ask) -> None:
    found = ask(AT_ANY_TIME, figures=Figures(annual_revenue=4_000_000.0, currency="USD"))
    answer = found.answers[0]
    assert (answer.reply, found.distances[0].share) == (Reply.NO, 4.0)
    assert [duty.kind for duty in answer.duties] == [DutyKind.REQUEST_LICENCE]
    assert answer.cited == found.distances[0].cited


@pytest.mark.parametrize(
    "figures",
    [
        Figures(),
        Figures(annual_revenue=10.0),  # in which currency?
        Figures(annual_revenue=10.0, currency="EUR"),  # nothing is converted
        Figures(annual_revenue=1_000_000.0, currency="USD"),  # exactly the limit
    ],
)
def test_what_cannot_be_compared_asks(ask, figures) -> None:
    found = ask(AT_ANY_TIME, figures=figures)
    assert found.answers[0].reply is Reply.ASK
    if figures.currency == "EUR":
        assert "USD" in found.answers[0].reason
        assert "EUR" in found.answers[0].reason
        assert found.distances[0].share is None


@pytest.mark.parametrize(
    ("now", "before", "reply"),
    [
        (users(1_000_000.0), None, Reply.YES_IF),  # to be confirmed for that day
        (users(9_000_000.0), None, Reply.ASK),  # later growth does not count
        (users(9_000_000.0), users(1_000_000.0), Reply.YES_IF),
        (users(1_000_000.0), users(9_000_000.0), Reply.NO),
        (users(None), None, Reply.ASK),
        (users(None), users(1_000_000.0), Reply.YES_IF),
    ],
)
def test_a_count_on_the_release_date_takes_earlier_figures(ask, now, before, reply) -> None:
    past = (PastFigures("2025-03", before),) if before else ()
    answer = ask(AT_RELEASE, figures=now, past=past).answers[0]
    assert answer.reply is reply
    if reply is Reply.YES_IF:
        assert {duty.kind for duty in answer.duties} == {DutyKind.CONFIRM_FIGURE}


def test_figures_on_both_sides_of_the_limit_ask(ask) -> None:
    past = (PastFigures("2025-01", users(1_000_000.0)), PastFigures("2025-06", users(9_000_000.0)))
    assert ask(AT_RELEASE, figures=users(9_000_000.0), past=past).answers[0].reply is Reply.ASK


@pytest.mark.parametrize(
    ("affiliates", "theirs", "reply"),
    [
        (Affiliates.NONE, Figures(), Reply.YES_IF),
        (Affiliates.INCLUDED, Figures(), Reply.YES_IF),
        (Affiliates.SEPARATE, users(500_000.0), Reply.YES_IF),
        (Affiliates.SEPARATE, users(8_000_000.0), Reply.ASK),  # over now; the release date decides
        (Affiliates.SEPARATE, Figures(), Reply.ASK),
        (Affiliates.UNKNOWN, Figures(), Reply.ASK),
    ],
)
def test_affiliates_count_where_the_text_says_so(ask, affiliates, theirs, reply) -> None:
    found = ask(AT_RELEASE, figures=users(1_000_000.0), affiliates=affiliates, affiliate_figures=theirs)
    assert found.answers[0].reply is reply
    assert found.distances[0].counted == "you and your affiliates"


def test_unknown_affiliates_do_not_matter_where_the_text_is_silent(ask) -> None:
    figures = Figures(annual_revenue=10.0, currency="USD")
    assert ask(AT_ANY_TIME, figures=figures, affiliates=Affiliates.UNKNOWN).answers[0].reply is Reply.YES_IF


def test_a_name_to_show_above_it_is_a_duty(ask) -> None:
    answer = ask(SHOWN, figures=users(9_000_000.0)).answers[0]
    assert answer.reply is Reply.YES_IF
    assert [(duty.kind, duty.quote) for duty in answer.duties] == [(DutyKind.DISPLAY, "Northwind")]


def test_an_uncertain_threshold_asks_even_far_below(ask) -> None:
    assert ask(SHOWN, confidence=0.5, figures=users(1.0)).answers[0].reply is Reply.ASK


def test_a_limit_in_the_part_on_commercial_use_asks_those_who_have_none(ask) -> None:
    rich = Figures(annual_revenue=9_000_000.0, currency="USD")
    section = "III. Commercial use licence"
    assert ask(AT_ANY_TIME, section=section, figures=rich).answers[0].reply is Reply.NO
    assert ask(AT_ANY_TIME, section=section, figures=rich, intent=Intent.RESEARCH).answers[0].reply is Reply.ASK


def test_a_licence_to_request_above_a_limit_is_no_condition_below_it(licence, asking, say, permissive) -> None:
    text = licence(
        *permissive,
        say(AT_ANY_TIME, "user-cap", "condition"),
        say("You must request a licence from Northwind.", "commercial-use", "require"),
    )
    figures = Figures(annual_revenue=10.0, currency="USD")
    answer = can_we([text], asking(Use.INTERNAL, figures=figures)).answers[0]
    assert answer.reply is Reply.YES_IF
    assert {duty.kind for duty in answer.duties} == {DutyKind.STAY_UNDER}


def test_who_receives_it_inside_a_product_is_an_exception(licence, asking, say, permissive) -> None:
    text = licence(
        *permissive,
        say(AT_RELEASE, "user-cap", "condition"),
        say("If you receive the Model inside a product, Section 2 will not apply to you.", "user-cap", "condition"),
    )
    (distance,) = can_we([text], asking(Use.INTERNAL)).distances
    assert [cited.clause for cited in distance.exceptions] == ["c7"]
