# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from howopen.comparing.formality import formal_change, formal_source
from howopen.domain.document import Block, BlockKind, Document
from howopen.domain.spans import Span

MakeDocument = Callable[[str], Document]
A = "Harbour rules\n\nYou may use the pier's cranes. See the price list (https://pier.example/prices?id=1)."
FORMAL = [
    (A, A.replace(" may", "\n  may"), "white space"),
    (A, A.replace("pier's", "pier’s"), "quotation marks"),
    (A, A.replace("id=1", "id=2"), "links"),
    (A, A.replace(" (https://pier.example/prices?id=1)", ""), "links"),
    (A, A.replace("cranes", "cra\u200bnes").replace("pier's", "pier’s"), "quotation marks and zero-width marks"),
    ("Rules\n\n1. Pay first.\n\n2. Sail then.", "Rules\n\n(a) Pay first.\n\n(b) Sail then.", "list numbers"),
    ("Updated: 5 days ago\n\nPay first.", "Updated: yesterday\n\nPay first.", "relative dates"),
    ("Pay first.", "Last updated on 21 hours ago\n\nPay first.", "relative dates"),
    ("Updated: December 1, 2025", "Updated: 1 December 2025", "the way dates are written"),
    ("Pay first – always.", "Pay first - always.", "dashes"),
]
REAL = [
    (A, A.replace("may", "may not")),
    (A, A.replace("cranes.", "cranes, or boats.")),
    (A, A.replace("See", "see")),
    ("Pay first.\n\nSail then.", "Sail then.\n\nPay first."),
    ("Updated: December 1, 2025", "Updated: 2 December 2025"),
    ("Accounts that were closed 30 days ago are deleted.", "Accounts that were closed 60 days ago are deleted."),
    ("Updated: 1 May 2025\n\nPay first.", "Updated: 5 days ago\n\nPay first."),
    ("Pay 100 a month.", "Pay 200 a month."),
]


@pytest.mark.parametrize(("a", "b", "touched"), FORMAL)
def test_form_alone_is_told_in_words(a: str, b: str, touched: str, document: MakeDocument) -> None:
    assert formal_change(document(a), document(b)) == touched
    assert formal_change(document(b), document(a)) == touched
    assert formal_source(a, b, markdown=False) == touched


@pytest.mark.parametrize(("a", "b"), REAL)
def test_a_word_that_counts_is_no_formality(a: str, b: str, document: MakeDocument) -> None:
    assert formal_change(document(a), document(b)) is None
    assert formal_source(a, b, markdown=False) is None
    assert formal_source(a, b, markdown=True) is None


def test_the_same_text_out_of_other_bytes_differs_in_markup(document: MakeDocument) -> None:
    a = document(A)
    assert formal_change(a, a) == "nothing"
    assert formal_change(a, replace(a, sha256="0" * 64)) == "markup"


@pytest.mark.parametrize(
    ("a", "b", "touched"),
    [
        ("You **must** pay.", "You _must_ pay.", "markup"),
        ("Pay [first](https://a.example/x).", "Pay [first](https://b.example/y).", "links"),
        ("Pay first.", "Pay [first](/pier/list).", "links"),
        ("Rules\n===\n\nPay.", "# Rules\n\nPay.", "markup"),
        ("1\\. Pay.", "1. Pay.", "markup"),
        ("Pay.", "Pay.", "nothing"),
    ],
)
def test_markdown_is_judged_by_the_words_that_a_reader_sees(a: str, b: str, touched: str) -> None:
    assert formal_source(a, b, markdown=True) == touched


def headed(make: MakeDocument, text: str, *headings: str) -> Document:
    """A document whose last paragraphs of those words are headings."""
    document = make(text)
    starts = {text.rindex(heading) for heading in headings}
    blocks = tuple(
        Block(BlockKind.HEADING if block.span.start in starts else block.kind, Span(block.span.start, block.span.end))
        for block in document.blocks
    )
    return replace(document, blocks=blocks)


BODY = "Cranes\n\nUse them.\n\nBoats\n\nSail them.\n\nNets\n\nMend them."


def test_a_list_of_contents_is_a_formality(document: MakeDocument) -> None:
    a = headed(document, BODY, "Cranes", "Boats", "Nets")
    listed = "Table of contents\n\n1. Cranes\n\n2. Boats\n\n3. Nets\n\n"
    b = headed(document, listed + BODY, "Cranes", "Boats", "Nets")
    assert formal_change(a, b) == "list of contents"
    source = "# Cranes\n\nUse them.\n\n# Boats\n\nSail them."
    assert formal_source(source, f"Contents\n\n* [Cranes](#c)\n* [Boats](#b)\n\n{source}", markdown=True)


def test_one_line_that_repeats_a_heading_is_no_list_of_contents(document: MakeDocument) -> None:
    a = headed(document, BODY, "Cranes", "Boats", "Nets")
    b = headed(document, "Never touch:\n\nNets\n\n" + BODY, "Cranes", "Boats", "Nets")
    c = headed(document, "Never touch:\n\nBoats\n\n" + BODY, "Cranes", "Boats", "Nets")
    assert formal_change(a, b) is None
    assert formal_change(b, c) is None


def test_headings_that_change_places_are_no_formality(document: MakeDocument) -> None:
    a = headed(document, BODY, "Cranes", "Boats", "Nets")
    swapped = BODY.replace("Cranes", "X").replace("Boats", "Cranes").replace("X", "Boats")
    assert formal_change(a, headed(document, swapped, "Cranes", "Boats", "Nets")) is None
