# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

import pytest

from howopen.structure.markers import Numbering, find_marker, roman_value


@pytest.mark.parametrize(
    ("text", "printed", "token", "numbering"),
    [
        ("1. Scope.", "1.", "1", Numbering.NUMBER),
        ("1) Scope", "1)", "1", Numbering.NUMBER),
        ("(12) Scope", "(12)", "12", Numbering.NUMBER),
        ("(a) the weights", "(a)", "a", Numbering.LETTER),
        ("a. the weights", "a.", "a", Numbering.LETTER),
        ("B. Weights", "B.", "B", Numbering.CAPITAL),
        ("(iv) the weights", "(iv)", "iv", Numbering.ROMAN),
        ("1.1 Scope", "1.1", "1.1", Numbering.DECIMAL),
        ("2.3.1. Scope", "2.3.1.", "2.3.1", Numbering.DECIMAL),
        ("Section 4: Scope", "Section 4:", "4", Numbering.SECTION),
        ("SECTION IV. SCOPE", "SECTION IV.", "IV", Numbering.SECTION),
        ("§ 3 Scope", "§ 3", "3", Numbering.SECTION),
        ("Article II", "Article II", "II", Numbering.PART),
        ("Clause 8: Scope", "Clause 8:", "8", Numbering.PART),
        ("Annex A", "Annex A", "A", Numbering.ANNEX),
        ("ATTACHMENT B - Uses", "ATTACHMENT B", "B", Numbering.ANNEX),
        ("## 3. Scope", "3.", "3", Numbering.NUMBER),
        ("**2. Scope.** You may", "2.", "2", Numbering.NUMBER),
        ("Appendix: banned uses", "Appendix:", "", Numbering.ANNEX),
    ],
)
def test_a_marker_is_read_as_printed(text: str, printed: str, token: str, numbering: Numbering) -> None:
    marker = find_marker(text)
    assert marker is not None
    assert (marker.printed, marker.token) == (printed, token)
    assert numbering in [reading.numbering for reading in marker.readings]
    assert text[marker.start : marker.end].startswith(printed)


@pytest.mark.parametrize(
    "text",
    [
        "Section 3 shall survive the end of this agreement.",
        "Sections 3 and 4 apply.",
        "section 3. is meant",
        "The weights are free.",
        "e.g. a chat bot",
        "Part of the weights",
        "Schedule a call with us",
        "0. nothing",
        "2024 was a year",
        "(see below) the weights",
    ],
)
def test_a_sentence_has_no_marker(text: str) -> None:
    assert find_marker(text) is None


def test_a_bare_number_counts_in_a_heading_only() -> None:
    assert find_marker("1 Scope") is None
    assert find_marker("1 Scope", heading=True) is not None


def test_i_may_be_a_letter_or_a_roman_numeral() -> None:
    marker = find_marker("(i) the weights")
    assert marker is not None
    assert {(r.numbering, r.value) for r in marker.readings} == {(Numbering.LETTER, 9), (Numbering.ROMAN, 1)}


@pytest.mark.parametrize(
    ("token", "value"), [("i", 1), ("iv", 4), ("ix", 9), ("XIV", 14), ("iiii", None), ("vx", None), ("a", None)]
)
def test_roman_numerals(token: str, value: int | None) -> None:
    assert roman_value(token) == value


WIDE = [("（1）许可", "(x)"), ("2.许可", "x."), ("3、许可", "x."), ("4\\. Scope", "x.")]


@pytest.mark.parametrize(("text", "form"), WIDE)
def test_wide_and_escaped_punctuation_is_no_style_of_its_own(text: str, form: str) -> None:
    marker = find_marker(text)
    assert marker is not None
    assert marker.form == form


def test_a_bullet_may_stand_before_the_number() -> None:
    marker = find_marker("• 1.1. Scope. It is wide.")
    assert marker is not None
    assert (marker.token, marker.start) == ("1.1", 2)
