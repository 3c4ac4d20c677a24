# SPDX-License-Identifier: Apache-2.0
"""What OSI and FSF list, listed licences that were changed, and claims that a text does not bear out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from howopen.assessment.claims import Lists, changed_licence, claim, listing, lists, open_claims, read_lists
from howopen.assets import resource
from howopen.domain.claims import Match, WarningKind
from howopen.domain.errors import HowOpenError
from howopen.domain.facts import OpennessClass
from howopen.domain.library import Deviation, Identity, IdentityKind

KNOWN = Lists(frozenset({"Orca-1.0"}), frozenset({"Orca-1.0", "Seal-2.0"}), "a list", "2026-09")
ADDED = Deviation("", "You must not use it for war.", 10, 38)
YEAR = Deviation("<year>", "2024", 0, 4)


CHANGED, NAMES, EXACT = IdentityKind.CHANGED, IdentityKind.NAMES_AND_DATES, IdentityKind.EXACT


def _identity(
    similarity: float, *deviations: Deviation, kind: IdentityKind = CHANGED, spdx: str = "Orca-1.0"
) -> Identity:
    exact = kind is EXACT
    return Identity("orca", "Orca Licence", spdx, similarity, exact=exact, deviations=deviations, kind=kind)


def test_a_listed_licence_is_listed_word_for_word_and_but_for_names() -> None:
    exact = listing(_identity(1.0, kind=EXACT), KNOWN)
    assert (exact.match, exact.osi, exact.fsf, exact.spdx) == (Match.EXACT, True, True, "Orca-1.0")
    named = listing(_identity(1.0, YEAR, kind=NAMES), KNOWN)
    assert (named.match, named.osi) == (Match.HOLDER, True)
    assert (named.source, named.date) == ("a list", "2026-09")


def test_free_is_not_approved() -> None:
    seal = listing(_identity(1.0, kind=EXACT, spdx="Seal-2.0"), KNOWN)
    assert (seal.osi, seal.fsf) == (False, True)


def test_a_changed_copy_is_on_no_list() -> None:
    changed = listing(_identity(0.95, ADDED), KNOWN)
    assert (changed.match, changed.osi, changed.fsf) == (Match.CHANGED, False, False)


@pytest.mark.parametrize(
    "identity", [None, Identity(None), _identity(0.7, ADDED), _identity(1.0, kind=EXACT, spdx="Whale-1.0")]
)
def test_what_is_no_copy_matches_nothing(identity: Identity | None) -> None:
    found = listing(identity, KNOWN)
    assert (found.match, found.spdx, found.osi) == (Match.NONE, "", False)
    assert changed_licence(identity, KNOWN) is None


def test_a_rule_in_the_line_of_a_holder_makes_another_licence() -> None:
    rule = Deviation("", "no military use", 20, 35)
    assert listing(_identity(1.0, rule), KNOWN).match is Match.CHANGED
    assert changed_licence(_identity(1.0, rule), KNOWN) is not None


def test_a_holder_named_throughout_the_text_is_no_change() -> None:
    assert listing(_identity(0.97, YEAR, kind=NAMES), KNOWN).match is Match.HOLDER


def test_a_changed_copy_is_warned_of_with_the_added_words() -> None:
    warning = changed_licence(_identity(0.95, YEAR, ADDED), KNOWN)
    assert warning is not None
    assert warning.kind is WarningKind.CHANGED_LICENCE
    assert warning.deviations == (ADDED,)
    assert "Orca Licence" in warning.message
    assert "7 words were added" in warning.message


def test_words_left_out_are_counted_too() -> None:
    warning = changed_licence(_identity(0.95, Deviation("sell", "", 5, 5)), KNOWN)
    assert warning is not None
    assert "1 word was left out" in warning.message


def test_no_warning_of_a_true_copy() -> None:
    assert changed_licence(_identity(1.0, kind=EXACT), KNOWN) is None
    assert changed_licence(_identity(1.0, YEAR, kind=NAMES), KNOWN) is None


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Orca is an open-source model.", "open-source"),
        ("A truly Open Source release", "truly Open Source"),
        ("We opensourced it", "opensourced"),
        ("This is not open source.", ""),
        ("It isn’t an open-source licence.", ""),
        ("Approved by the Open Source Initiative.", ""),
        ("third-party open source software", ""),
        ("Open weights for all", ""),
    ],
)
def test_a_claim_is_told_from_its_denial(text: str, claimed: str) -> None:
    assert claim(text) == claimed


def test_a_claim_over_another_class_is_warned_of() -> None:
    said = {"title": "Orca Open Source Licence", "file name": "open_source_licence.txt", "README": "Weights for all."}
    found = open_claims(OpennessClass.NON_COMMERCIAL, said)
    assert [(w.where, w.claimed) for w in found] == [("title", "Open Source"), ("file name", "open source")]
    assert all(w.kind is WarningKind.OPEN_CLAIM and "non-commercial" in w.message for w in found)


@pytest.mark.parametrize("kind", [OpennessClass.OPEN_SOURCE, OpennessClass.UNDECIDED])
def test_no_warning_where_the_claim_may_be_true(kind: OpennessClass) -> None:
    assert open_claims(kind, {"title": "Open source"}) == ()


def test_the_lists_that_ship_say_where_they_are_from() -> None:
    known = lists()
    assert {"MIT", "Apache-2.0", "GPL-3.0-only"} <= known.osi & known.fsf
    assert "CC-BY-NC-4.0" not in known.osi | known.fsf
    assert "spdx" in known.source
    assert re.fullmatch(r"\d{4}-\d\d(-\d\d)?", known.date)


@pytest.mark.parametrize(("old", "new", "told"), [("date =", "day =", "date"), ("fsf_free = [", "fsf_free [", "read")])
def test_a_broken_list_is_named(tmp_path: Path, old: str, new: str, told: str) -> None:
    path = tmp_path / "osi.toml"
    path.write_text(resource("osi.toml").read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    with pytest.raises(HowOpenError, match=told):
        read_lists(path)
