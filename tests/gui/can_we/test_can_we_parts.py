# SPDX-License-Identifier: Apache-2.0
"""The pure parts of “Can we?”: figures as written, the logarithmic scale, and which documents are judged as one."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.domain.planning import Answer, Distance, Figures, LicenceAnswers, Reply, Standing
from howopen.domain.policy import DocumentCheck, Position, Rule, Ruling
from howopen.gui.can_we.amounts import amount_words, parse_amount, parse_countries, parse_country, short_amount
from howopen.gui.can_we.grids import outcome, tally
from howopen.gui.can_we.grouping import apart, join, rows_of
from howopen.gui.can_we.scale import MOST_LABELS, scale_for, side_by_side
from howopen.gui.can_we.threshold_pane import headline, rate_words, rules, share_words

KNOWN = {"DE": "Germany", "AT": "Austria", "GB": "United Kingdom"}


@pytest.mark.parametrize(
    ("text", "amount"),
    [("12,000,000", 12e6), ("12 000", 12e3), ("1.5M", 1.5e6), ("40k", 40e3), ("2 bn", 2e9), ("0", 0.0), ("", None)],
)
def test_figures_are_read_as_people_write_them(text, amount):
    assert parse_amount(text) == amount


@pytest.mark.parametrize("text", ["many", "1,2", "-5", "12 apples", "1e400", "M"])
def test_what_is_no_figure_is_refused(text):
    with pytest.raises(ValueError, match=re.escape(text)):
        parse_amount(text)


@given(st.integers(0, 10**15))
def test_a_figure_shown_is_read_back(amount):
    assert parse_amount(amount_words(float(amount))) == amount


def test_short_figures():
    assert [short_amount(amount) for amount in (35, 40_000, 1_500_000, 7e8, 1e9)] == ["35", "40k", "1.5M", "700M", "1B"]


def test_countries_by_name_or_code():
    assert parse_country("germany", KNOWN) == "DE"
    assert parse_country("uk", KNOWN) == "GB"
    assert parse_countries("DE, Austria,, NO", KNOWN) == ("DE", "AT", "NO")
    for wrong in ("EU", "Atlantis", "D"):
        with pytest.raises(ValueError, match=wrong):
            parse_country(wrong, KNOWN)


def test_a_country_is_written_in_the_language_of_the_window_or_in_english():
    shown = {"DE": "독일", "AT": "오스트리아"}
    assert parse_countries("독일, Austria, GB", shown, KNOWN) == ("DE", "AT", "GB")


@given(st.floats(1e-3, 1e12), st.lists(st.floats(0, 1e12), max_size=3))
def test_a_scale_holds_limit_and_figures_in_their_order(limit, figures):
    scale = scale_for(limit, figures)
    places = [scale.at(amount) for amount in sorted([limit, *figures])]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 1
    assert scale.at(limit) < 1  # there is room above the limit
    assert len(scale.ticks()) <= MOST_LABELS


@given(st.floats(0, 300), st.floats(10, 80), st.floats(0, 300), st.floats(10, 80))
def test_two_labels_never_overlap(first, wide, second, other):
    a, b = side_by_side((first, wide), (second, other), 300, 8)
    assert a + wide <= b + 1e-6 or b + other <= a + 1e-6


def _distance(**changes) -> Distance:
    values = {
        "label": "USD 1 million revenue a year", "metric": "revenue", "amount": 1e6, "unit": "USD", "period": "year",
        "standing": Standing.UNKNOWN, "words": "",
    }  # fmt: skip
    return Distance(**{**values, **changes})


def test_another_currency_is_never_converted_but_the_rate_is_told():
    euros = Figures(annual_revenue=2e6, currency="EUR")
    assert rate_words(_distance(), euros) == "EUR 2M is over USD 1M at any rate above USD 0.5 for EUR 1."
    assert rate_words(_distance(unit="EUR"), euros) == ""
    assert rate_words(_distance(), Figures(currency="EUR")) == ""


def test_shares_in_words():
    assert share_words(_distance(share=0.0171, standing=Standing.UNDER)) == "1.71 %"
    assert share_words(_distance(share=0.00001, standing=Standing.UNDER)) == "under 0.1 %"
    assert share_words(_distance(share=3.0, standing=Standing.OVER)) == "Over"
    assert share_words(_distance()) == "Not decided"


def test_joined_documents_are_one_row_with_the_policy_last(northwind, policy):
    alone = rows_of([policy, northwind], ())
    assert [row.analyses for row in alone] == [(policy,), (northwind,)]
    joined = join((), alone[1], alone[0])
    (row,) = rows_of([policy, northwind], joined)
    assert set(row.analyses) == {policy, northwind}
    assert apart(joined, row) == ()
    assert rows_of([policy], joined)[0].analyses == (policy,)  # the other one was closed


def test_what_a_text_says_of_the_counting_is_told_in_whole_sentences():
    distance = Distance(
        "9 M users", "users", 9e6, "", "", Standing.UNDER, "Far below.", figure=3e4, share=0.003,
        measured="on the release date", consequence="ask for a licence",
    )  # fmt: skip
    assert headline(distance) == "30k of 9 M users"
    assert rules(distance) == ("Far below.", "Counted: on the release date.", "Above it: ask for a licence.")


def test_replies_are_counted_in_the_order_of_the_legend(northwind):
    replies = (Reply.ASK, Reply.NO, Reply.YES_IF, Reply.YES, Reply.YES)
    answers = tuple(Answer(str(number), "", reply, "") for number, reply in enumerate(replies))
    assert tally([LicenceAnswers("", (northwind,), answers)]) == ("5 answers", "2 yes · 1 yes if · 1 no · 1 ask")
    assert tally([LicenceAnswers("", (northwind,), answers[:1])]) == ("1 answer", "1 ask")


def test_the_outcome_of_a_policy_counts_failures_first(northwind):
    rule = Rule("r", "Commercial use", "Must be allowed.")
    failing = Ruling(rule, Position.UNACCEPTABLE, "No", "It is not.", fails=True)
    passing = Ruling(rule, Position.PREFERRED, "Yes", "It is.")
    left = Ruling(rule, Position.NOT_APPLICABLE, "", "")
    assert outcome(DocumentCheck(northwind, "", (passing, failing, left, passing))) == "1 fail, 2 pass"
    assert outcome(DocumentCheck(northwind, "", (left,))) == "nothing was asked"
