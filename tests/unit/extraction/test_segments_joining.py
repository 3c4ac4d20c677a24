# SPDX-License-Identifier: Apache-2.0
"""Sentences that a page or line break cut in two are one unit. Every sentence is our own."""

from __future__ import annotations

import pytest

from howopen.extraction.segmentation import units
from howopen.reading import from_text

LONG = "Your use of the model and any change that you make to the model (with its output"


def quotes(text: str) -> list[str]:
    made = from_text(text, name="t.txt")
    return [" ".join(unit.span.of(made.text).split()) for unit in units(made) if unit.judged]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (LONG, "and all copies of it) must keep to the law."),
        ("For clarity, nobody may take the", "Output for a part of the Model."),
        ("(b) Keep all notices but those that belong to no part of the Work,", "Copies of the Work."),
        ("YOU ALONE ANSWER FOR SHOWING, PLAYING, SELLING AND FOR PUBLICLY", "READING IT, AND YOU ARE AT RISK."),
    ],
)
def test_what_breaks_off_in_mid_sentence_goes_on(first: str, second: str) -> None:
    assert len(quotes(f"{first}\n{second}\n")) == 1


def test_a_page_break_in_mid_sentence_is_no_end() -> None:
    assert len(quotes(f"{LONG}\n\n\nand all copies of it) must keep to the law.\n")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "You may not use it to\n\n    harm people in any way that the law of your country forbids\n\n    spread lies\n",
        "You may not use it for war; or\n\nfor spying on the people who live or work near the place where you are.\n",
        "You may copy it.\n\nyou may sell it.\n",
    ],
)
def test_items_and_new_sentences_are_not_joined(text: str) -> None:
    assert len(quotes(text)) >= 2


def test_a_part_number_at_the_start_of_a_wrapped_line_starts_no_item() -> None:
    text = (
        "a. You must not use or change the weights or any copy that you made of them for (i) any trade,\n"
        "(ii) any military end or in the service of those who make nuclear weapons, or (iii) any end\n"
        "that the law forbids.\n\nb. You must not hide the notices which stand in the weights or on them.\n"
    )
    assert len(quotes(text)) == 2


def test_a_conjunction_alone_in_its_line_is_no_unit() -> None:
    assert quotes("You may not:\n\na. sell it;\n\nor\n\nb. rent it.\n") == ["You may not:", "sell it;", "rent it."]
