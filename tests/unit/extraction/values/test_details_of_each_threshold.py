# SPDX-License-Identifier: Apache-2.0
"""A clause with several thresholds tells of each by itself when it is measured."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category, ValueKind
from howopen.domain.spans import Span
from howopen.extraction.values import values_of

_MONTH, _YEAR = "in the preceding calendar month", "in the preceding year"


def _details(text, name="Measured"):
    found = values_of(text, Span(0, len(text)), Category.USER_CAP)
    return [(v.metric, [told for of, told in v.details if of == name]) for v in found if v.kind is ValueKind.THRESHOLD]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Write to us if your shops had over 40 million monthly active users in the previous calendar month, or "
                "your annual revenue in the previous calendar year exceeded EUR 7 million."
            ),
            [("monthly-active-users", [_MONTH]), ("revenue", [_YEAR])],
        ),
        (
            (
                "Write to us if in the last financial year your annual revenue exceeded EUR 7 million, or if in the "
                "prior month more than 40 million monthly active users came."
            ),
            [("revenue", [_YEAR]), ("monthly-active-users", [_MONTH])],
        ),
        (
            (
                "Write to us if you have more than 90 employees at any time, or annual revenue above EUR 7 million in "
                "the last fiscal year."
            ),
            [("headcount", ["at any time"]), ("revenue", [_YEAR])],
        ),
    ],
)
def test_each_threshold_has_the_time_that_is_told_of_it(text, expected):
    assert _details(text) == expected


def test_a_time_that_leads_in_to_all_thresholds_is_told_of_all():
    text = (
        "If, on the release date, you had over 3 million monthly active users in the prior month, or annual revenue "
        "above EUR 7 million in the last financial year, write to us."
    )
    assert _details(text) == [
        ("monthly-active-users", ["on the release date", _MONTH]),
        ("revenue", ["on the release date", _YEAR]),
    ]


def test_the_only_time_that_is_told_is_that_of_all_thresholds():
    text = "Write to us if over 3 million users or annual revenue above EUR 7 million came in the last financial year."
    assert _details(text) == [("users", [_YEAR]), ("revenue", [_YEAR])]


def test_both_times_told_of_one_threshold_are_its_own():
    text = "If, on the release date, over 3 million monthly active users came in the prior month, write to us."
    assert _details(text) == [("monthly-active-users", ["on the release date", _MONTH])]


def test_what_follows_and_who_counts_are_those_of_the_whole_clause():
    text = (
        "If you and your affiliates had over 3 million monthly active users in the prior month, or annual revenue "
        "above EUR 7 million in the last financial year, you must request a separate licence."
    )
    assert _details(text, "Who counts") == [
        ("monthly-active-users", ["you and your affiliates"]),
        ("revenue", ["you and your affiliates"]),
    ]
    assert _details(text, "Then") == [
        ("monthly-active-users", ["request a licence"]),
        ("revenue", ["request a licence"]),
    ]
