# SPDX-License-Identifier: Apache-2.0
"""Definitions and cross-references."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from howopen.domain.document import Document
from howopen.structure import outline

Maker = Callable[[str], Document]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("“Model” means the weights.", ["Model"]),
        ('(a) "Output" or "Outputs" shall mean what it writes.', ["Output", "Outputs"]),
        ('"You" (or "Your") means the person who runs it.', ["You", "Your"]),
        ('"Fee" refers to the price.', ["Fee"]),
        ('"Seller" has the meaning given in Section 2.', ["Seller"]),
        ('Blue Sky Ltd (“we” or “us”) made these terms (the "Terms").', ["we", "us", "Terms"]),
        ("The code and the weights (collectively, the “Materials”) are free.", ["Materials"]),
        ("It says “hello” to the person.", []),
        ("Call it (for example a “robot” that is blue) as you like.", []),
    ],
)
def test_defined_terms(document_of: Maker, text: str, terms: list[str]) -> None:
    document = document_of(text)
    found = outline(document).definitions
    assert [definition.term for definition in found] == terms
    for definition in found:
        assert document.quote(definition.name) == definition.term


def test_a_definition_reaches_to_the_end_of_its_block_or_sentence(document_of: Maker) -> None:
    document = document_of('"Model" means the weights. It includes code.\n\nRun it. Here "grey" means dull. Go on.')
    model, grey = outline(document).definitions
    assert document.quote(model.span) == '"Model" means the weights. It includes code.'
    assert document.quote(grey.span) == '"grey" means dull.'


def test_titles_below_a_section_on_definitions_are_terms(document_of: Maker) -> None:
    document = document_of(
        "1. Definitions\n\n1.1 Model: the weights.\n\n1.2 Output: what it writes.\n\n2. Use\n\n2.1 Scope: wide."
    )
    assert [definition.term for definition in outline(document).definitions] == ["Model", "Output"]


def test_references_find_their_sections(document_of: Maker) -> None:
    document = document_of(
        "1. Use.\n\n2. Share.\n\na. Under Section 1 and Section 2(a), paragraph 2.a and Annex A, you may.\n\n"
        "3. Sections 1, 2(a) and 9 survive; Section 4 of the Blue Sky Terms does not.\n\nAnnex A"
    )
    found = [(document.quote(r.span), r.target) for r in outline(document).references]
    assert found == [
        ("Section 1", "1"),
        ("Section 2(a)", "2.a"),
        ("paragraph 2.a", "2.a"),
        ("Annex A", "Annex A"),
        ("Sections 1", "1"),
        ("2(a)", "2.a"),
        ("9", None),
        ("Section 4", None),
    ]


def test_the_number_that_opens_a_section_is_no_reference(document_of: Maker) -> None:
    document = document_of("Section 1: USE\n\nRun it.\n\nSection 2: END\n\nSee Section 1 of this Agreement.")
    assert [r.target for r in outline(document).references] == ["1"]


def test_a_huge_paragraph_full_of_terms_is_read_in_step_with_its_length(document_of: Maker) -> None:
    sentence = '"a" means b (the "c") and Section 2(b), '
    found = outline(document_of(sentence * 500))
    assert len(found.definitions) == 1000
    assert len(found.references) == 500
