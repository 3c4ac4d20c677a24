# SPDX-License-Identifier: Apache-2.0
"""The orders in which clauses can be given."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from howopen.assets import taxonomy
from howopen.domain.analysis import Analysis
from howopen.domain.facts import Basis
from howopen.exporting import ORDERED, Order, export_analysis
from howopen.exporting.arranging import arranged


def test_every_order_holds_every_clause_once(analysis: Analysis) -> None:
    for order in Order:
        assert sorted(c.id for c in arranged(analysis, order).clauses) == sorted(c.id for c in analysis.clauses)
    assert arranged(analysis, Order.TEXT) == analysis


def test_by_category_they_go_by_the_taxonomy(analysis: Analysis) -> None:
    places = [list(taxonomy()).index(clause.category) for clause in arranged(analysis, Order.CATEGORY).clauses]
    assert places == sorted(places)


def test_by_weight_what_decides_the_class_comes_first(analysis: Analysis) -> None:
    last = analysis.clauses[-1]
    profile = replace(analysis.profile, basis=(Basis("openness_class", "It says so.", (last.id,)),))
    assert arranged(replace(analysis, profile=profile), Order.WEIGHT).clauses[0] == last


def test_only_formats_that_leave_it_open_follow(analysis: Analysis, made: date) -> None:
    backwards = replace(analysis, clauses=analysis.clauses[::-1])
    for kind in ("docx", "json"):
        once = export_analysis([backwards], format=kind, made=made, order=Order.CATEGORY)
        assert once == export_analysis([backwards], format=kind, made=made)
        assert kind not in ORDERED


@pytest.mark.parametrize("order", list(Order))
def test_a_table_has_the_order(analysis: Analysis, made: date, order: Order) -> None:
    content = export_analysis([analysis], format="csv", made=made, order=order).decode("utf-8-sig")
    rows = [row["Clause"] for row in csv.DictReader(io.StringIO(content))]
    assert rows == [clause.id for clause in arranged(analysis, order).clauses]
