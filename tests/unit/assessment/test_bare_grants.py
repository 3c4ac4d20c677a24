# SPDX-License-Identifier: Apache-2.0
"""A licence given without a word on what may be done gives use, and never more than its sentence says."""

from __future__ import annotations

import pytest

from howopen.domain.facts import OpennessClass, Permission, Purpose

DISCLAIMER = "The weights come as they are and nobody answers for them."


@pytest.mark.parametrize(
    "grant",
    [
        "Subject to these terms, the maker hereby grants to you a worldwide copyright licence to the weights.",
        "You are hereby granted a non-exclusive, non-transferable, revocable and free copyright license.",
        "The maker grants the user a free, non-sublicensable license to use the weights.",
        "Acme grants you a limited, non-exclusive license to download and use the weights for any lawful purpose.",
    ],
)
def test_it_gives_use_and_neither_change_nor_passing_on(judge, say, grant):
    facts = judge(say(grant), say(DISCLAIMER, "warranty-liability")).facts
    assert facts.purpose is Purpose.ANY
    assert facts.commercial_use is Permission.ALLOWED
    assert facts.redistribution is Permission.UNSTATED
    assert facts.derivatives is Permission.UNSTATED
    assert facts.openness_class is OpennessClass.UNDECIDED


@pytest.mark.parametrize(
    "words",
    [
        "If you sign the form, the maker grants you a free licence to the weights.",
        "The maker does not hereby grant you a licence to the weights.",
        "The maker may grant you a licence to the weights.",
        "You hereby grant the users a free licence to the weights.",
        "The maker grants you a free licence to the weights solely for internal testing.",
        "The maker grants you a free licence to use the weights in connection with the maker's hardware.",
        "The maker grants you a free licence to use the weights on one computer.",
        "The maker grants you a free licence to the maker's trademarks.",
        "The maker grants you a free licence under the maker's patents.",
        "The maker grants you a free licence to use the services.",
    ],
)
def test_what_is_put_off_confined_or_of_something_else_gives_nothing(judge, say, words):
    facts = judge(say(words), say(DISCLAIMER, "warranty-liability")).facts
    assert facts.openness_class is OpennessClass.UNDECIDED
    assert facts.commercial_use is Permission.UNSTATED
    assert facts.purpose is Purpose.UNDECIDED


def test_a_limit_elsewhere_wins(judge, say):
    facts = judge(
        say("The maker grants you a free licence to the weights."),
        say("The weights may not be used for any commercial purpose.", "commercial-use", "prohibit"),
    ).facts
    assert facts.purpose is Purpose.NON_COMMERCIAL
    assert facts.commercial_use is Permission.PROHIBITED
