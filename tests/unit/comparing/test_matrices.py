# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import fields, replace

from howopen.comparing import matrix
from howopen.domain.facts import Basis, Cap, Facts, Freedoms, Permission


def test_every_fact_has_a_row(analysis) -> None:
    keys = {row.key.partition(".")[0] for row in matrix([analysis("Nothing.")]).rows}
    assert keys == {field.name for field in fields(Facts)}
    freedoms = {row.key.partition(".")[2] for row in matrix([analysis("Nothing.")]).rows if "." in row.key}
    assert freedoms == {field.name for field in fields(Freedoms)}


def test_values_are_words_and_differences_are_known(analysis) -> None:
    a = analysis("One.", facts=Facts(caps=(Cap("monthly-active-users", 7e8, "users", "month"),)))
    b = analysis("Two.", facts=Facts(commercial_use=Permission.PROHIBITED, caps=(Cap("revenue", 1e6, "USD", "year"),)))
    rows = {row.key: row for row in matrix([a, b]).rows}
    assert [cell.value for cell in rows["caps"].cells] == [
        "700,000,000 monthly active users",
        "1,000,000 USD revenue a year",
    ]
    assert [cell.value for cell in rows["commercial_use"].cells] == ["Silent", "Prohibited"]
    assert rows["caps"].differs
    assert not rows["patent_grant"].differs


def test_cells_name_the_deciding_clauses(analysis) -> None:
    own = analysis("One.")
    profile = replace(own.profile, basis=(Basis("caps", "found", ("c3",)), Basis("freedoms", "found", ("c1", "c2"))))
    rows = {row.key: row for row in matrix([replace(own, profile=profile)]).rows}
    assert rows["caps"].cells[0].clauses == ("c3",)
    assert rows["freedoms.use"].cells[0].clauses == ("c1", "c2")
    assert rows["purpose"].cells[0].clauses == ()


def test_no_documents() -> None:
    assert all(row.cells == () for row in matrix([]).rows)
