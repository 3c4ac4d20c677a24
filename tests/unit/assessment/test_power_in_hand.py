# SPDX-License-Identifier: Apache-2.0
"""Patents, suits, changes and ends in words of any kind. Every sentence here is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import TerminationGround


def _granted(say):
    return (
        say("The Forge lets every Smith use, copy and modify the model.", "commercial-use derivatives", "permit"),
        say("All that is not given here stays with the Forge.", "intellectual-property", "declare"),
        say("The Smith shall mark each modified copy.", "derivatives", "require"),
    )


@pytest.mark.parametrize(
    ("words", "effect", "granted"),
    [
        ("The use of patents that the model touches is likewise permitted.", "permit", True),
        ("Subject to section 4, the Forge further authorizes the Smith to practise its patents.", "condition", True),
        ("The Smith gives the Forge leave under patents on what he improves.", "permit", False),
        ("Where the Smith holds patents, their use is permitted by separate agreement.", "condition", False),
        ("Nothing here permits the use of patents.", "permit", False),
    ],
)
def test_what_gives_under_patents_is_a_grant(judge, say, words, effect, granted):
    facts = judge(*_granted(say), say(words, "intellectual-property", effect)).facts
    assert facts.patent_grant is granted


@pytest.mark.parametrize(
    ("words", "retaliates"),
    [
        ("Should the Smith attack the model in patent litigation, his licence shall determine.", True),
        ("The leave is withdrawn from whoever brings a claim of infringement to court.", True),
        ("If the Receiver starts patent litigation, the licence is gone.", True),
        ("If somebody claims that the model infringes, the Smith must notify the Forge.", False),
        ("If anyone is sued over a patent, we will defend him.", False),
    ],
)
def test_a_suit_over_rights_that_costs_them_is_retaliation(judge, say, words, retaliates):
    facts = judge(*_granted(say), say(words, "intellectual-property", "condition")).facts
    assert facts.patent_retaliation is retaliates


@pytest.mark.parametrize(
    ("words", "effect", "changes"),
    [
        ("The Forge shall not switch off copies from afar.", "prohibit", False),
        ("Later editions do not bind those who hold an earlier one.", "declare", False),
        ("What you have stays under the terms that it came with.", "declare", False),
        ("The terms on the gate apply as they are posted.", "declare", True),
        ("The Forge may change the terms.", "permit", True),
    ],
)
def test_a_power_denied_is_none(judge, say, words, effect, changes):
    facts = judge(*_granted(say), say(words, "unilateral-change", effect)).facts
    assert facts.unilateral_change is changes


@pytest.mark.parametrize(
    ("words", "ground"),
    [
        ("The Forge may bring it to an end by letter.", TerminationGround.AT_WILL),
        ("The licence may be ended by notice three months ahead.", TerminationGround.AT_WILL),
        ("The Smith may give up the licence by letter.", TerminationGround.NONE),
        ("The Forge may block a Smith through whom unlawful copies are passed on.", TerminationGround.NONE),
    ],
)
def test_a_power_to_end_it_without_a_trigger_is_at_will(judge, say, words, ground):
    assert judge(*_granted(say), say(words, "termination", "permit")).facts.termination is ground
