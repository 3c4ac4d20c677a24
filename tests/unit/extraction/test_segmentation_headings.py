# SPDX-License-Identifier: Apache-2.0
"""Headings are told from provisions; a provision taken for a heading would be lost. Every sentence is our own."""

from __future__ import annotations

import pytest

from howopen.extraction.headings import governs, is_clause, is_heading, is_run_in
from howopen.extraction.segmentation import units
from howopen.reading import from_text


def kinds(text: str) -> dict[str, str]:
    made = from_text(text, name="t.txt")
    return {" ".join(unit.span.of(made.text).split()): unit.kind.value for unit in units(made)}


@pytest.mark.parametrize(
    "words",
    [
        "Prohibited Uses",
        "The Output You Make.",
        "Do Not Harm Children",
        "Sharing What is Not Part of the Model",
        "LIMITS OF LIABILITY",
        "What may public bodies do?",
        "**High-Risk Uses**",
    ],
)
def test_titles_are_headings(words: str) -> None:
    assert is_heading(words)


@pytest.mark.parametrize("words", ["No commercial use.", "For research use only.", "Commercial use prohibited."])
def test_a_curt_provision_is_no_heading(words: str) -> None:
    assert not is_heading(words)
    assert is_clause(words)


@pytest.mark.parametrize("words", ["No Commercial Use", "Non-Commercial Use Only.", "NO USE.", "Permitted uses."])
def test_a_curt_title_stays_a_heading(words: str) -> None:
    assert is_heading(words)


@pytest.mark.parametrize(
    "words",
    [
        "This text governs use of the weights.",
        "“Owner” refers to Acme Research Ltd.",
        "You must:",
        "You may not use the Software in the European Union.",
        "You may not use the Software in the European Union",
        "sell guns;",
        "Contact Us. Questions about these Terms?!",
        "",
    ],
)
def test_provisions_and_definitions_are_no_headings(words: str) -> None:
    assert not is_heading(words)


@pytest.mark.parametrize(
    ("words", "clause"),
    [
        ("You agree to the rules on arbitration below:", True),
        ("It facilitates self-harm.", True),
        ("for this tool, but for other texts.", True),
        ("Creation of Tagged Data.", False),
        ("How to apply this text to your work.", False),
        ("When you show the songs in public, you shall name the band.", True),
        ("Definitions:", False),
    ],
)
def test_what_the_layout_took_for_a_heading_may_be_a_clause(words: str, clause: bool) -> None:
    assert is_clause(words) is clause


@pytest.mark.parametrize(
    ("words", "listed", "run_in"),
    [
        ("Patent Claims.", False, True),
        ("**We build with care**.", False, True),
        ("Your content.", False, True),
        ("This text covers the data.", False, False),
        ("You may not use the Model in France.", False, False),
        ("for this tool, but for other texts.", False, False),
        ("Governing law and dispute resolution.", False, True),
        ("The engine can run offline.", False, False),
        ("Thank you for choosing our model.", False, False),
        ("Selling the service to a third party.", True, False),
        ("Readers should not pass these songs on.", False, False),
        ("Rights in the drawings belong to the painter.", False, False),
        ("Parts 2 and 3 outlive the term.", False, False),
        ("Your drawings remain your own.", False, False),
    ],
)
def test_a_run_in_heading_has_a_title_s_capitals_or_no_verb(words: str, listed: bool, run_in: bool) -> None:
    assert is_run_in(words, listed=listed) is run_in


def test_short_items_are_not_headings() -> None:
    found = kinds("1. You may not make content that:\n\n    1.  Spreads hate.\n\n    2.  Spam and Malware.\n")
    assert found["Spreads hate."] == "item"
    assert found["Spam and Malware."] == "item"


def test_the_title_of_a_group_of_items_is_a_heading() -> None:
    found = kinds(
        "1. You will not use it to:\n\na. Health Care\n\ni. deny a claim;\n\nii. find a price.\n\nb. sell it.\n"
    )
    assert found["Health Care"] == "heading"
    assert found["find a price."] == found["sell it."] == "item"


def test_a_paragraph_in_capitals_that_is_wrapped_is_no_row_of_headings() -> None:
    text = (
        "8 LIABILITY\n\nBUT FOR HARM THAT WE MEANT TO CAUSE, OR THAT WE KNEW OF AND KEPT\n"
        "SILENT ABOUT, WE ARE LIABLE FOR NOTHING THAT COMES FROM THE WEIGHTS AND\nTHEIR USE.\n"
    )
    assert list(kinds(text).values()) == ["heading", "sentence"]


def test_a_run_in_heading_in_bold_is_a_unit_of_its_own() -> None:
    found = kinds("1.  **Drug Research.** You may not use it to find drugs.\n\n2.  **Fees**. You must pay.\n")
    assert found["**Drug Research.**"] == "heading"
    assert found["You may not use it to find drugs."] == "sentence"


def test_a_title_with_a_colon_above_plain_sentences_leads_nothing_in() -> None:
    found = kinds("Data Licence for Models:\n\nThis text covers the data. If you use it, you accept this text.\n")
    assert list(found.values()) == ["heading", "sentence", "sentence"]


@pytest.mark.parametrize("words", ["======", "Last modified: 2 May 2024", "Version 1.1 of 2023", "or"])
def test_a_date_or_a_rule_governs_nothing(words: str) -> None:
    assert not governs(words)


def test_the_heading_above_a_date_stays_the_nearest() -> None:
    made = from_text(
        "Prohibited Uses\n\nLast updated: 2 May 2024\n\nYou may not use it to spread lies.\n", name="t.txt"
    )
    found = units(made)
    above = found[-1].heading
    assert above is not None
    assert found[above].span.of(made.text) == "Prohibited Uses"


@pytest.mark.parametrize("marker", ["Article 13.", "Section 4:", "Clause 7", "§ 9", "Art. 3"])
@pytest.mark.parametrize(
    "words",
    [
        "Nobody may resell the weights.",
        "The weights shall not be used for the purposes of:",
        "Copying the weights for the members of your own institute is allowed.",
    ],
)
def test_a_provision_after_a_word_and_a_number_is_no_heading(marker: str, words: str) -> None:
    found = kinds(f"{marker} {words}\n\nThis text ends here.\n")
    assert found[words] in ("sentence", "lead-in")


@pytest.mark.parametrize("marker", ["Article 13.", "Section 4:", "Clause 7", "§ 9", "Art. 3"])
@pytest.mark.parametrize("words", ["Uses of the Weights", "Governing law", "RESALE OF COPIES"])
def test_a_title_after_a_word_and_a_number_is_one(marker: str, words: str) -> None:
    found = kinds(f"{marker} {words}\n\nThis text ends here.\n")
    assert found[words] == "heading"


def test_a_title_that_the_layout_ran_together_with_its_text_is_a_heading() -> None:
    found = kinds("Rent is due each week. Broken Chairs. Whoever breaks a chair pays for it. All of us are glad.\n")
    assert found["Broken Chairs."] == "heading"
    assert found["Whoever breaks a chair pays for it."] == found["Rent is due each week."] == "sentence"
    assert kinds("Rent is due. The CHAIRS ARE OLD. Mind them.\n")["The CHAIRS ARE OLD."] == "sentence"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Printed Name: _____________________", "heading"),
        ("Date: ____________", "heading"),
        ("The licence is given to ____________ for one year.", "sentence"),
    ],
)
def test_a_line_to_fill_in_provides_nothing(line: str, kind: str) -> None:
    assert kinds(f"The parties sign below.\n\n{line}\n\nEach keeps a copy of this page.")[line] == kind
