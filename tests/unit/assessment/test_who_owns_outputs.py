# SPDX-License-Identifier: Apache-2.0
"""Who owns outputs, in a text that calls its parties and outputs what it likes. Every sentence here is our own."""

from __future__ import annotations

import pytest

from howopen.domain.facts import OutputOwnership


def _named(say):
    """Two parties under names of their own, told apart by what they do."""
    return (
        say(
            "Orchard House lets every Gardener copy and modify the seed model.", "redistribution derivatives", "permit"
        ),
        say("Orchard House may revise these terms by a letter.", "unilateral-change", "permit"),
        say("The Gardener shall mark each modified copy.", "derivatives", "require"),
        say("The Gardener shall not use the seed model for hunting.", "field-of-use", "prohibit"),
    )


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("Blooms belong to the Gardener who grew them.", OutputOwnership.USER),
        ("Title to each Bloom vests in the Gardener at once.", OutputOwnership.USER),
        ("The Gardener holds the copyright in Blooms.", OutputOwnership.USER),
        ("A Bloom is owned by whoever asked for it.", OutputOwnership.USER),
        ("Blooms are and stay the property of Orchard House.", OutputOwnership.LICENSOR),
        ("Ownership of a Bloom passes to Orchard House.", OutputOwnership.LICENSOR),
        ("Orchard House acquires no title to a Bloom.", OutputOwnership.DISCLAIMED),
        ("Orchard House does not own Blooms.", OutputOwnership.DISCLAIMED),
        ("Orchard House renounces whatever rights it might have in Blooms.", OutputOwnership.DISCLAIMED),
        ("What you grow with it is your own.", OutputOwnership.USER),
        ("You keep all rights in your Blooms.", OutputOwnership.USER),
        ("You keep the right to sniff at Blooms.", OutputOwnership.UNSTATED),
        ("The rights in Blooms, so far as any arise, are the Gardener's.", OutputOwnership.USER),
        ("Whoever waters the model owns what springs from it.", OutputOwnership.USER),
        ("The rights in Blooms pertain to the Gardener.", OutputOwnership.USER),
        ("All rights in Blooms are reserved to Orchard House.", OutputOwnership.LICENSOR),
        ("Orchard House disclaims ownership of Blooms.", OutputOwnership.DISCLAIMED),
        ("Blooms are free of any claim of Orchard House.", OutputOwnership.DISCLAIMED),
        ("Orchard House abstains from asserting rights in Blooms.", OutputOwnership.DISCLAIMED),
        ("Blooms belong to the season.", OutputOwnership.UNSTATED),
        ("The Gardener acquires no exclusive right in a Bloom.", OutputOwnership.UNSTATED),
        ("Liability for a Bloom rests with the Gardener.", OutputOwnership.UNSTATED),
        ("Orchard House does not warrant that rights in a Bloom exist.", OutputOwnership.UNSTATED),
    ],
)
def test_outputs_are_whose_the_words_say(judge, say, words, owner):
    facts = judge(*_named(say), say(words, "output-rights", "declare")).facts
    assert facts.output_ownership is owner


def test_what_is_kept_beside_outputs_is_the_model(judge, say):
    words = "Blooms belong to the Gardener, and the seed model remains with Orchard House."
    assert judge(*_named(say), say(words, "output-rights")).facts.output_ownership is OutputOwnership.USER


def test_outputs_of_one_plan_do_not_make_all_the_makers(judge, say):
    trial = say("On the trial plan a Bloom belongs to Orchard House.", "output-rights")
    paid = say("Any other Bloom belongs to the Gardener.", "output-rights")
    assert judge(*_named(say), trial, paid).facts.output_ownership is OutputOwnership.USER
