# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.comparing import compare
from howopen.comparing.names import foldable_names
from howopen.comparing.rows import difference
from howopen.comparing.words import split
from howopen.domain.comparison import NamePair

HERON = """HERON 2 COMMUNITY LICENSE

The words "Heron 2" mean the network that Wader Works, Inc. has trained.

You may copy Heron 2 and change it. You may sell what you make with Heron 2. Heron 2's name stays with Wader.

Wader gives no warranty for Heron 2, and Wader may end the community license at any time."""
KESTREL = HERON.replace("HERON 2", "KESTREL").replace("Heron 2", "Kestrel").replace("Wader Works", "Falconry Arts")
KESTREL = KESTREL.replace("Wader", "Falconry")


def test_another_version_of_a_product(analysis) -> None:
    later = HERON.replace("Heron 2", "Heron 3.1").replace("HERON 2", "HERON 3.1")
    names = foldable_names(analysis(HERON), analysis(later))
    assert names == (NamePair("Heron 2", "Heron 3.1"),)
    found = compare(analysis(HERON), analysis(later), names=names)
    assert found.changes == ()
    assert found.names == names
    assert found.statistics.similarity == 1.0
    assert compare(analysis(HERON), analysis(later)).changes


def test_another_product_of_another_company(analysis) -> None:
    names = foldable_names(analysis(HERON), analysis(KESTREL))
    assert {("Heron 2", "Kestrel"), ("Heron", "Kestrel"), ("Wader", "Falconry")} <= {(n.a, n.b) for n in names}


def test_nothing_to_fold_in_the_same_text(analysis) -> None:
    assert foldable_names(analysis(HERON), analysis(HERON)) == ()


def test_a_date_or_section_that_is_replaced_is_no_name(analysis) -> None:
    text = "TERMS\n\nEffective July 4. See Section 2. It ends in July 4 as Section 2 says."
    other = text.replace("July 4", "May 7").replace("Section 2", "Section 5")
    assert foldable_names(analysis(text), analysis(other)) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("You may use Heron 2 freely.", "You may use Kestrel freely."),
        ("You may use HERON 2 freely.", "You may use KESTREL freely."),
        ("Heron 2's weights are free.", "Kestrel’s weights are free."),
        ("The Heron 2 Materials are free.", "The “Kestrel” Materials are free."),
        ("A Heron-2-based work is free.", "A Kestrel-based work is free."),
    ],
)
def test_folded_names_are_equal_in_compounds_and_as_possessives(document, one: str, other: str) -> None:
    names = (NamePair("Heron", "Kestrel"), NamePair("Heron 2", "Kestrel"))
    assert difference(document(one), document(other), names=names).changes == ()
    assert difference(document(one), document(other)).changes


def test_a_name_is_one_word_with_its_place(document) -> None:
    text = "Take “Heron 2” home."
    words, _ = split(document(text), document("x"), names=[NamePair("Heron 2", "Grey Kestrel")])
    assert words.folds == ("Take", "grey kestrel", "home", ".")
    assert text[words.starts[1] : words.ends[1]] == "“Heron 2”"
    assert words.bounds == ((0, 4),)


def test_names_that_are_not_given_stay_changes(document) -> None:
    found = difference(
        document("Use Heron 2 and Egret."), document("Use Kestrel and Crane."), names=[NamePair("Heron 2", "Kestrel")]
    )
    assert len(found.changes) == 1
