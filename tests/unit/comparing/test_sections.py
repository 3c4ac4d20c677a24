# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from howopen.comparing.rows import difference
from howopen.domain.comparison import RowKind
from howopen.structure import outline

FEES = "1. Fees\n\nYou pay ten crowns a year for the use of the network, in advance and without being asked."
LAW = "2. Law\n\nThe law of the place where the maker lives decides what these words mean to both of us."
NOTICES = "Notices\n\nLetters go to the address on the last page and count as read after three working days."


def _text(*sections: str) -> str:
    return "\n\n".join(sections)


def test_an_inserted_section_does_not_disturb_the_rest(document) -> None:
    a, b = document(_text(FEES, LAW)), document(_text(FEES, f"2. {NOTICES}", LAW.replace("2.", "3.")))
    found = difference(a, b, outlines=(outline(a), outline(b)))
    assert [row.kind for row in found.rows] == [
        RowKind.SAME, RowKind.SAME, RowKind.INSERTED, RowKind.INSERTED, RowKind.SAME, RowKind.SAME,
    ]  # fmt: skip
    assert found.statistics.words_deleted == 0


def test_what_stands_under_one_title_is_compared_with_each_other(document) -> None:
    swapped = LAW.replace("The law of the place where the maker lives decides", "The maker's home decides")
    a, b = document(_text(FEES, LAW)), document(_text(FEES.replace("ten", "nine"), swapped))
    found = difference(a, b, outlines=(outline(a), outline(b)))
    assert [row.kind for row in found.rows] == [RowKind.SAME, RowKind.CHANGED, RowKind.SAME, RowKind.CHANGED]


def test_outlines_change_nothing_in_equal_texts(document) -> None:
    a = document(_text(FEES, LAW))
    assert difference(a, a, outlines=(outline(a), outline(a))).changes == ()
