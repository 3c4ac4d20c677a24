# SPDX-License-Identifier: Apache-2.0
"""Plain definitions are no clauses."""

from __future__ import annotations

import pytest

from howopen.domain.clauses import Category
from howopen.extraction.unlisted import unlisted


@pytest.mark.parametrize(
    "words",
    [
        "“Adapted Kit” means the Kit as modified by anybody, and any other derivative of it.",
        '"Offspring" refers to works that are based upon the Kit, whole or in part.',
    ],
)
def test_a_definition_that_repeats_copyright_is_left_out(words):
    assert unlisted(Category.DERIVATIVES, words)
    assert not unlisted(Category.REDISTRIBUTION, words)


@pytest.mark.parametrize(
    "words",
    [
        "“Adapted Kit” means the modified Kit, and every model that was trained with what the Kit wrote.",
        '"Offspring" means modifications, and models into which the parameters of the Kit were poured.',
        "You may share modifications of the Kit if they carry its name.",
        "“Buyer” means whoever pays for the Kit.",
        "",
    ],
)
def test_what_reaches_further_or_rules_something_stays(words):
    assert not unlisted(Category.DERIVATIVES, words)
