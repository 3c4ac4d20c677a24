# SPDX-License-Identifier: Apache-2.0
"""Where sentences end; every sentence here is our own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from howopen.domain.spans import Span
from howopen.extraction.sentences import sentences


def split(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "It binds you and Acme Research Co., Ltd. (“Licensor”) in all places.",
        "It binds you and Acme Ltd.. (“Acme” or “we”) in all places.",
        "The model comes from Acme Labs. Inc. under this text.",
        'Add a "Notice" file that says: "Made by Acme, Copyright © Acme Ltd. All Rights Reserved”, and show it.',
        "Cite [Doe, J et al. Models of all kinds. *Science* (2024)](https://example.org/paper).",
    ],
)
def test_these_are_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We train nothing on it. “**Inputs**” means what you send.", 2),
        ("**Claims Against You.** We defend you. You pay.", 3),
        ("Mind the limits, disclaimers, etc. Limits may be in bold.", 2),
        ('"Training " means teaching a model. " Derivatives " means what comes of it.', 2),
        ("[Tool] refers to the weights; [You] refers to whoever uses them.", 2),
        ("You may copy it under this text.Your rights end on breach.", 2),
        ("Keep to the rules in Attachment A. You shall bind your users.", 2),
        ("The model.The and node.Js are odd; they stay.", 2),
    ],
)
def test_these_are_more(text: str, count: int) -> None:
    assert len(split(text)) == count


@given(st.text(alphabet='ab AB.;:()[]"“”*_\n1i', max_size=80))
def test_sentences_hold_every_letter_once_and_in_order(text: str) -> None:
    found = split(text)
    assert "".join("".join(found).split()) == "".join(text.split())
