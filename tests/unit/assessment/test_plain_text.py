# SPDX-License-Identifier: Apache-2.0
"""The plain words that the rules for facts match on."""

from __future__ import annotations

import pytest

from howopen.assessment.brief import plain


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You\n  may “use” it — freely.", 'you may "use" it - freely.'),
        ("You ***must not* share** it.", "you must not share it."),
        ("**Fees.** You pay.", "fees.** you pay."),
        ("See the [Orca Policy](https://orca.example/p.md), please.", "see the orca policy (http), please."),
        ("* an item of a list", "* an item of a list"),
    ],
)
def test_marks_within_a_sentence_are_left_out(text: str, expected: str) -> None:
    assert plain(text) == expected
