# SPDX-License-Identifier: Apache-2.0
"""Which lead-in governs which item; every sentence here is our own."""

from __future__ import annotations

import pytest

from howopen.extraction.numbering import MARKER, numbers
from howopen.extraction.segmentation import units
from howopen.reading import from_text


def governed(text: str) -> list[tuple[str, str | None]]:
    """The judged units below the first lead-in, each with the first words of its lead-in."""
    made = from_text(text, name="t.txt")
    found = units(made)
    quotes = [" ".join(unit.span.of(made.text).split()) for unit in found]
    return [
        (quote, None if unit.lead_in is None else quotes[unit.lead_in])
        for quote, unit in zip(quotes, found, strict=True)
        if unit.judged
    ]


@pytest.mark.parametrize(
    ("marker", "style", "meant"),
    [
        ("(c)", "paren", ("a", 3)),
        ("2.", "digit", ("1", 2)),
        ("iv.", "roman", ("i", 4)),
        ("IX)", "roman", ("I", 9)),
        ("2.3.4", "path", ("path 2.3", 4)),
        ("•", "bullet", ("•", 0)),
    ],
)
def test_a_marker_has_a_place_in_its_series(marker: str, style: str, meant: tuple[str, int]) -> None:
    number = numbers(marker, style)[0]
    assert (number.series, number.ordinal) == meant


def test_an_i_is_roman_or_the_letter_after_h() -> None:
    assert [(number.series, number.ordinal) for number in numbers("i.", "roman")] == [("i", 1), ("a", 9)]
    assert numbers("Section 2", "word") == ()


@pytest.mark.parametrize("text", ["1\\. Grant", "K.2. Claims", "(e). Fees", "2.1) Fees", "iii) fees"])
def test_numbers_are_read_as_files_write_them(text: str) -> None:
    match = MARKER.match(text)
    assert match is not None
    assert text[match.end() :].strip().isalpha()


def test_a_list_inside_a_list_of_the_same_numbers_is_told_by_its_first_number() -> None:
    found = governed(
        "You must not use the model to:\n\n1. Harm people, including:\n\n1. beating them;\n\n2. robbing them.\n\n"
        "2. Break the law.\n"
    )
    assert found == [
        ("You must not use the model to:", None),
        ("Harm people, including:", "You must not use the model to:"),
        ("beating them;", "Harm people, including:"),
        ("robbing them.", "Harm people, including:"),
        ("Break the law.", "You must not use the model to:"),
    ]


def test_headings_of_groups_stand_in_the_list() -> None:
    text = (
        "A. You may not use the service for the following:\n\nI. Legal Decisions\n\na. Deciding on loans.\n\n"
        "II. Weapons Work\n\na. Building guns.\n\nb. Selling guns.\n\nB. We may bar you.\n"
    )
    lead_in = "You may not use the service for the following:"
    assert governed(text) == [
        (lead_in, None),
        ("Deciding on loans.", lead_in),
        ("Building guns.", lead_in),
        ("Selling guns.", lead_in),
        ("We may bar you.", None),
    ]


def test_parts_with_headings_of_their_own_are_no_items() -> None:
    text = (
        "We grant you the following:\n\n1. Grant of Rights. You may copy the weights. You may keep them.\n\n"
        "2. Copies. You may make three copies.\n"
    )
    assert all(lead_in is None for _, lead_in in governed(text))


def test_the_next_section_is_no_item_of_the_last_one() -> None:
    text = (
        "2.2 You may not:\n\n2.2.1 sell the data;\n\n2.2.2 rent the data.\n\n2.3 Ownership.\n\n"
        "2.3.1 The data belongs to us.\n"
    )
    assert governed(text)[-1] == ("The data belongs to us.", None)


@pytest.mark.parametrize(
    "lead_in",
    [
        "If you pass on the weights, you must",
        "This includes",
        "We grant you the following rights to the data.",
        "**You must not let anybody:**",
    ],
)
def test_a_lead_in_needs_no_colon_where_a_list_begins_below_it(lead_in: str) -> None:
    found = governed(f"{lead_in}\n\na) keep this text with them,\n\nb) say what you changed.\n")
    assert [above for _, above in found] == [None, lead_in, lead_in]


def test_an_item_that_ends_in_an_open_word_is_no_lead_in_of_its_siblings() -> None:
    found = governed("You may not:\n\n* say that a bot is human when it is not\n\n* sell drugs\n")
    assert [above for _, above in found] == [None, "You may not:", "You may not:"]


def test_items_without_numbers_go_on_as_long_as_they_end_in_semicolons() -> None:
    found = governed(
        "You may share it on these conditions:\n\nWhoever gets a copy must get this text. It binds them.\n\n"
        "You must name us in each copy that you give away;\n\nYou must say what you changed.\n\n"
        "You may add a notice of your own to what you changed.\n"
    )
    assert [above is None for _, above in found] == [True, False, False, False, False, True]


def test_what_a_whole_agreement_says_stands_under_no_lead_in() -> None:
    found = governed("The parties agree as follows:\n\n1. You may use the data.\n\n2. You must name us.\n")
    assert [above for _, above in found] == [None, None, None]


def test_a_paragraph_indented_below_an_item_belongs_to_it() -> None:
    found = governed(
        "  2.1 We let you:\n\n    a. use the model for study.\n       This holds at contests too.\n\n"
        "    b. show your findings.\n"
    )
    assert [above for _, above in found] == [None, "We let you:", "We let you:", "We let you:"]


def test_a_misnumbered_item_does_not_end_an_unfinished_list() -> None:
    found = governed("You may not:\n\n(j) harm minors;\n\n(k) harm anybody;\n\n(a) give advice;\n\n(l) spread lies.\n")
    assert all(above == "You may not:" for _, above in found[1:])


def test_long_parts_with_numbers_in_one_line_are_units() -> None:
    text = (
        "You will not:\n\na. sell the weights or any copy of them;\n\n"
        "b. 1) break any law on trade that holds where you live or where you work; 2) send the weights to a person "
        "whom such a law bars from having them; and (3) hide the place where you are.\n"
    )
    quotes = [quote for quote, above in governed(text) if above]
    assert len(quotes) == 4
    assert quotes[2].startswith("send the weights")


def test_short_parts_with_numbers_in_one_line_stay_together() -> None:
    text = "You own (i) the inputs; (ii) the outputs; and (iii) what you make of them.\n"
    assert len(governed(text)) == 1
