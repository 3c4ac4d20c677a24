# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import fields, replace

import pytest

from howopen.comparing import matrix
from howopen.comparing.matrix_answers import answer, group_of, verdict_answer
from howopen.comparing.matrix_order import strictest_first
from howopen.domain.comparison import RowGroup, Standing
from howopen.domain.facts import (
    Attribution,
    Basis,
    Cap,
    Criterion,
    Facts,
    Freedom,
    Freedoms,
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
    Verdict,
)

USERS = Cap("monthly-active-users", 7e8, "users", "month")
MONEY = Cap("revenue", 1e6, "USD", "year")


@pytest.mark.parametrize(
    ("key", "facts", "standing", "brief"),
    [
        ("commercial_use", Facts(commercial_use=Permission.ALLOWED), Standing.FREE, "Allowed"),
        ("commercial_use", Facts(commercial_use=Permission.CONDITIONAL), Standing.CONDITIONS, "On conditions"),
        ("commercial_use", Facts(commercial_use=Permission.PROHIBITED), Standing.BARRED, "Prohibited"),
        ("commercial_use", Facts(), Standing.SILENT, "Silent"),
        ("caps", Facts(), Standing.NONE, "None"),
        ("caps", Facts(caps=(USERS,)), Standing.CONDITIONS, "700M MAU"),
        ("caps", Facts(caps=(MONEY, USERS)), Standing.CONDITIONS, "1M USD a year, 1 more"),
        ("caps", Facts(caps=(Cap("employees", 250, "people", "none"),)), Standing.CONDITIONS, "250 people employees"),
        ("purpose", Facts(purpose=Purpose.RESEARCH), Standing.CONDITIONS, "Research"),
        ("use_restrictions", Facts(use_restrictions=UseRestrictions.BY_REFERENCE), Standing.CONDITIONS, "By policy"),
        ("prohibited_domains", Facts(prohibited_domains=("illegal",)), Standing.CONDITIONS, "Illegal"),
        ("prohibited_domains", Facts(prohibited_domains=("illegal", "cbrn")), Standing.CONDITIONS, "2 fields"),
        ("output_ownership", Facts(output_ownership=OutputOwnership.LICENSOR), Standing.BARRED, "The licensor"),
        ("share_alike", Facts(share_alike=True), Standing.CONDITIONS, "Required"),
        ("share_alike", Facts(), Standing.NONE, "None"),
        ("attribution", Facts(attribution=Attribution.NOTICE), Standing.FREE, "Keep notices"),
        ("name_prefix", Facts(name_prefix="Northwind"), Standing.CONDITIONS, "“Northwind” in name"),
        ("patent_grant", Facts(patent_grant=True), Standing.FREE, "Granted"),
        ("patent_grant", Facts(), Standing.SILENT, "Silent"),
        ("excluded_territories", Facts(excluded_territories=("Ruritania", "X")), Standing.BARRED, "Ruritania, 1 more"),
        ("unilateral_change", Facts(unilateral_change=True), Standing.BARRED, "May change"),
        ("termination", Facts(termination=TerminationGround.AT_WILL), Standing.BARRED, "At will"),
        ("governing_law", Facts(governing_law="Ruritania"), Standing.STATED, "Ruritania"),
        ("governing_law", Facts(), Standing.SILENT, "Silent"),
        ("openness_class", Facts(openness_class=OpennessClass.COMMUNITY), Standing.STATED, "Community"),
        ("freedoms.share", Facts(freedoms=Freedoms(share=Freedom.RESTRICTED)), Standing.CONDITIONS, "Restricted"),
    ],
)
def test_an_answer_says_how_it_leaves_the_reader(key: str, facts: Facts, standing: Standing, brief: str) -> None:
    found = answer(key, facts)
    assert (found.standing, found.brief) == (standing, brief)


def test_a_patent_grant_that_clauses_hold_back_is_barred() -> None:
    assert answer("patent_grant", Facts(), decided=True).standing is Standing.BARRED


def test_every_fact_has_an_answer() -> None:
    for facts in (Facts(), Facts(caps=(USERS,), prohibited_domains=("a", "b"), governing_law="here", name_prefix="N")):
        for field in fields(Facts):
            keys = [f"freedoms.{one.name}" for one in fields(Freedoms)] if field.name == "freedoms" else [field.name]
            assert all(answer(key, facts).brief for key in keys)


@pytest.mark.parametrize(
    ("name", "label", "verdict", "standing", "brief"),
    [
        ("osd-1", "Copies", Verdict.MEETS, Standing.FREE, "Meets"),
        ("osd-1", "Copies", Verdict.FAILS, Standing.BARRED, "Fails"),
        ("osd-1", "Copies", Verdict.ARGUABLE, Standing.CONDITIONS, "Arguable"),
        ("osd-2", "Source", Verdict.UNDECIDABLE, Standing.UNDECIDED, "Undecided"),
        ("osaid-use", "Use", Verdict.MEETS, Standing.FREE, "Not excluded"),
        ("osaid-use", "Use", Verdict.FAILS, Standing.BARRED, "Fails"),
        ("cal-a", "Permission: use", Verdict.MEETS, Standing.FREE, "Meets"),
        ("cal-b", "Condition: notice", Verdict.MEETS, Standing.CONDITIONS, "Applies"),
        ("cal-c", "Limitation: marks", Verdict.FAILS, Standing.FREE, "Waived"),
        ("cal-c", "Limitation: marks", Verdict.UNDECIDABLE, Standing.UNDECIDED, "Undecided"),
    ],
)
def test_a_verdict_is_an_answer(name: str, label: str, verdict: Verdict, standing: Standing, brief: str) -> None:
    found = verdict_answer(Criterion(name, label, verdict, "because"))
    assert (found.standing, found.brief) == (standing, brief)


def test_a_criterion_belongs_to_a_family() -> None:
    assert group_of(Criterion("mof-data", "Data", Verdict.MEETS, "")) is RowGroup.MOF
    assert RowGroup.MOF.of_criteria
    assert not RowGroup.USE.of_criteria
    with pytest.raises(ValueError, match="strange"):
        group_of(Criterion("strange-1", "", Verdict.MEETS, ""))


def test_criteria_are_rows_after_the_facts(analysis) -> None:
    def judged(text: str, *criteria: Criterion):
        own = analysis(text)
        openness = replace(own.profile.openness, criteria=criteria)
        return replace(own, profile=replace(own.profile, openness=openness))

    first = judged("One.", Criterion("osd-1", "Copies", Verdict.FAILS, "Not free.", ("c1",)))
    second = judged("Two.", Criterion("osd-1", "Copies", Verdict.MEETS, "Free."), Criterion("mof-data", "Data",
                    Verdict.MEETS, "Fit."))  # fmt: skip
    rows = [row for row in matrix([first, second]).rows if row.group.of_criteria]
    assert [(row.key, row.label, row.group) for row in rows] == [
        ("osd-1", "Copies", RowGroup.OSD),
        ("mof-data", "Data", RowGroup.MOF),
    ]
    assert [(cell.value, cell.clauses, cell.reason) for cell in rows[0].cells] == [
        ("Fails", ("c1",), "Not free."),
        ("Meets", (), "Free."),
    ]
    assert rows[1].cells[0].standing is Standing.UNDECIDED  # the first was never judged by it


def test_the_reason_of_a_fact_stands_in_its_cell(analysis) -> None:
    own = analysis("One.")
    own = replace(own, profile=replace(own.profile, basis=(Basis("caps", "No figure is named."),)))
    row = next(row for row in matrix([own]).rows if row.key == "caps")
    assert row.cells[0].reason == "No figure is named."


def test_strictest_first(analysis) -> None:
    values = (
        Permission.ALLOWED,
        Permission.UNSTATED,
        Permission.PROHIBITED,
        Permission.CONDITIONAL,
        Permission.ALLOWED,
    )
    documents = [analysis(f"{n}.", facts=Facts(commercial_use=value)) for n, value in enumerate(values)]
    row = next(row for row in matrix(documents).rows if row.key == "commercial_use")
    assert strictest_first(row) == (2, 3, 1, 0, 4)


def test_more_restrictions_are_stricter_within_one_standing(analysis) -> None:
    values = (UseRestrictions.LISTED, UseRestrictions.BOTH, UseRestrictions.NONE, UseRestrictions.BY_REFERENCE)
    documents = [analysis(f"{n}.", facts=Facts(use_restrictions=value)) for n, value in enumerate(values)]
    row = next(row for row in matrix(documents).rows if row.key == "use_restrictions")
    assert strictest_first(row) == (1, 3, 0, 2)
