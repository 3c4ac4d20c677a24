# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.domain.document import Document
from howopen.domain.outline import Section
from howopen.structure import outline

Maker = Callable[[str], Document]


def labels(document: Document) -> list[str]:
    return [section.label for section in outline(document).sections]


def titled(document: Document) -> list[tuple[str, str, int]]:
    return [(section.label, section.title, section.depth) for section in outline(document).sections]


def test_three_kinds_of_marker_nest_as_they_appear(document_of: Maker) -> None:
    document = document_of(
        "1. Grant and Sharing.\n\na. Grant. You may run the weights.\n\nb. Sharing.\n\ni. Pass on this text.\n\n"
        "ii. Keep the notices.\n\n2. No Warranty. The weights come as they are."
    )
    assert titled(document) == [
        ("1", "Grant and Sharing", 0),
        ("1.a", "Grant", 1),
        ("1.b", "Sharing", 1),
        ("1.b.i", "", 2),
        ("1.b.ii", "", 2),
        ("2", "No Warranty", 0),
    ]


def test_a_letter_i_after_h_is_a_letter(document_of: Maker) -> None:
    letters = "abcdefghijk"
    document = document_of("\n\n".join(f"({letter}) the thing is blue." for letter in letters))
    assert labels(document) == list(letters)


def test_an_i_after_h_is_roman_where_ii_follows(document_of: Maker) -> None:
    letters = "abcdefgh"
    body = "\n\n".join(f"{letter}. the thing is blue." for letter in letters)
    document = document_of(body + "\n\ni. light blue.\n\nii. dark blue.\n\niii. grey.")
    assert labels(document)[-4:] == ["h", "h.i", "h.ii", "h.iii"]


def test_v_goes_on_after_iv_and_after_u(document_of: Maker) -> None:
    roman = document_of("\n\n".join(f"({token}) the thing is blue." for token in ("i", "ii", "iii", "iv", "v", "vi")))
    assert labels(roman) == ["i", "ii", "iii", "iv", "v", "vi"]
    assert {section.depth for section in outline(roman).sections} == {0}


def test_decimals_name_their_own_path(document_of: Maker) -> None:
    document = document_of(
        "1. Terms\n\n1.1 Use\n\n1.2 Share\n\n1.2.1 Copies\n\n2. End\n\n2.1 Breach\n\n(a) we write to you."
    )
    assert [(s.label, s.depth) for s in outline(document).sections] == [
        ("1", 0),
        ("1.1", 1),
        ("1.2", 1),
        ("1.2.1", 2),
        ("2", 0),
        ("2.1", 1),
        ("2.1.a", 2),
    ]


def test_numbers_that_run_on_across_sections_stand_alone(document_of: Maker) -> None:
    document = document_of("Section I: BASICS\n\n1. Words.\n\nSection II: RIGHTS\n\n2. Use.\n\na. Run it.\n\n3. Share.")
    assert labels(document) == ["I", "1", "II", "2", "2.a", "3"]
    assert [section.depth for section in outline(document).sections] == [0, 1, 0, 1, 2, 1]


def test_an_annex_stands_on_its_own_and_takes_its_title_from_the_next_line(document_of: Maker) -> None:
    document = document_of(
        "1. Use.\n\na. Run it.\n\nAnnex A\n\nBANNED USES\n\n1. To harm a person.\n\n2. To lie to a person."
    )
    assert titled(document)[2:] == [("Annex A", "BANNED USES", 0), ("Annex A.1", "", 1), ("Annex A.2", "", 1)]


def test_a_list_inside_a_list_of_the_same_style_is_told_by_its_column(document_of: Maker) -> None:
    document = document_of(
        "1. Words.\n\n   1. One is blue.\n\n   2. Two is grey.\n\n2. Rights.\n\n   1. You may run it.\n\n3. End."
    )
    assert labels(document) == ["1", "1.1", "1.2", "2", "2.1", "3"]


def test_headings_with_levels_nest(document_of: Maker) -> None:
    document = document_of(
        "# Made-up Licence\n\n## I. Start\n\nHello there.\n\n## II. Rules\n\n### a. Use\n\nRun it.\n\n## III. End"
    )
    assert [(s.label, s.depth) for s in outline(document).sections] == [
        ("", 0),
        ("I", 0),
        ("II", 0),
        ("II.a", 1),
        ("III", 0),
    ]


def test_capitals_make_a_heading_and_keep_numbers_below(document_of: Maker) -> None:
    document = document_of("The weights are made for tests.\n\nTERMS OF USE\n\n1. You may run it.\n\nEND OF TERMS")
    assert titled(document) == [("", "TERMS OF USE", 0), ("1", "", 1), ("", "END OF TERMS", 0)]


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("3. Disclaimer of Warranty. UNLESS THE LAW SAYS SO, NOTHING IS PROMISED.", "Disclaimer of Warranty"),
        ("1. DEFINITIONS.", "DEFINITIONS"),
        ("b. Sharing and Use.", "Sharing and Use"),
        ("1.1 Model: the weights and the code.", "Model"),
        ("6. The Output You Make. You own it.", "The Output You Make"),
        ("8. Survival; End. This lasts a year.", "Survival; End"),
        ("2. You may run the weights. Nothing else.", ""),
        ("(a) in any way that breaks the law;", ""),
        ('(b) "Model" means the weights.', ""),
        ("4. Share copies with all of the people you know and like. Thanks.", ""),
    ],
)
def test_a_run_in_title_is_parted_from_its_text(document_of: Maker, block: str, title: str) -> None:
    (section,) = outline(document_of(block)).sections
    assert section.title == title
    assert document_of(block).quote(section.heading).startswith(section.marker)


def test_run_in_titles_without_numbers_count_where_they_carry_the_text(document_of: Maker) -> None:
    terms = "Your age. You are grown up.\n\nYour account. You keep it safe.\n\nOur fees. You pay each month."
    assert [title for _, title, _ in titled(document_of(terms))] == ["Your age", "Your account", "Our fees"]


def test_run_in_titles_without_numbers_do_not_break_a_numbered_text(document_of: Maker) -> None:
    text = "1. Use.\n\n2. Share.\n\n3. End.\n\nGood Luck. We mean it."
    assert labels(document_of(text)) == ["1", "2", "3"]


def test_sections_reach_to_the_next_that_is_not_deeper(document_of: Maker) -> None:
    document = document_of("1. Use.\n\na. Run it.\n\n2. Share it.\n\nMore words follow here.")
    first, inner, second = outline(document).sections
    assert first.span.end == second.span.start == inner.span.end
    assert second.span.end == len(document.text)


def test_text_without_structure_has_an_empty_outline(document_of: Maker) -> None:
    assert outline(document_of("you may use this for anything that you like, and we promise nothing.")).sections == ()
    assert outline(document_of("")).sections == ()


def test_citations_come_from_the_innermost_label(document_of: Maker) -> None:
    document = document_of("1. Use.\n\na. Run it.\n\n2. Share it.")
    found = outline(document)
    assert found.citation_at(document.text.index("Run")) == "1.a"
    section = found.section_at(document.text.index("Share"))
    assert isinstance(section, Section)
    assert section.label == "2"


def test_a_provision_is_no_title_of_its_article(document_of: Maker) -> None:
    document = document_of(
        "Article 1. Nobody may resell the weights.\n\nArticle 2 Law\n\nThe law of Utopia applies.\n\n"
        "Article 3. Resale. Nobody may resell copies.\n\n# Article 4. Copies are made by nobody but you, and must stay."
    )
    assert [section.title for section in outline(document).sections] == ["", "Law", "Resale", ""]
