# SPDX-License-Identifier: Apache-2.0
"""The order in which a summary gives its clauses."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Final

from howopen.domain.analysis import Analysis
from howopen.exporting.summary import by_category, deciding

ORDERED: Final = frozenset({"md", "html", "csv", "xlsx"})
"""The formats whose order can be chosen; Word and PDF go by category, JSON by text."""


class Order(StrEnum):
    """How the clauses of a document follow each other."""

    TEXT = "text"
    CATEGORY = "category"
    WEIGHT = "weight"  # what decides most first, the others in text order


def arranged(analysis: Analysis, order: Order) -> Analysis:
    """The analysis with its clauses, which stand in text order, in another one."""
    match order:
        case Order.TEXT:
            return analysis
        case Order.CATEGORY:
            clauses = tuple(clause for _, members in by_category(analysis.clauses) for clause in members)
        case Order.WEIGHT:
            first = deciding(analysis)
            clauses = (*first, *(clause for clause in analysis.clauses if clause not in first))
    return replace(analysis, clauses=clauses)
