# SPDX-License-Identifier: Apache-2.0
"""Words read as roles, whatever a document calls its parties and its things."""

from __future__ import annotations

from pathlib import Path

import pytest

from howopen.assets import resource
from howopen.domain.errors import HowOpenError
from howopen.extraction.roles import Reader, load_lexicon, role_grams
from howopen.extraction.terms import terms_of

LEXICON = load_lexicon(resource("rules/roles/roles.toml"))


def test_two_licences_with_other_names_read_alike() -> None:
    first = "“Gizmo” means the weights. Northwind grants rights. Northwind may end access to the Gizmo."
    second = "“Widget” means the software. Lantern grants rights. Lantern may end access to the Widget."
    read = [
        Reader(LEXICON, terms_of(text, LEXICON.naming)).read(text.rsplit(".", 2)[-2].lower().split())
        for text in (first, second)
    ]
    assert read[0] == read[1]
    assert [roles[0] for roles in read[0]][:2] == ["@licensor", "may"]


def test_a_word_in_two_pieces_is_read_as_one() -> None:
    read = Reader(LEXICON, {}).read(["for", "non", "commercial", "purposes"])
    assert ("@noncommercial",) in read
    assert ("@commercial",) not in read


def test_features_hold_single_roles_runs_and_near_pairs() -> None:
    grams = role_grams([("@licensee",), ("may",), ("not",), ("@sell", "@distribute")])
    assert {"@licensee", "@distribute", "@licensee may not @sell", "@licensee ~ not", "may ~ @sell"} <= set(grams)
    assert len(grams) == len(set(grams))


def test_a_broken_word_list_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "roles.toml").write_text("[verbs]\nx = 1\n", encoding="utf-8")
    with pytest.raises(HowOpenError, match=r"roles\.toml"):
        load_lexicon(tmp_path / "roles.toml")
