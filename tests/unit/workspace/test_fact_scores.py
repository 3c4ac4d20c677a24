# SPDX-License-Identifier: Apache-2.0
from __future__ import annotations

from dataclasses import asdict, replace

import pytest

from howopen.domain.facts import Cap, Facts, Freedom, Freedoms, OpennessClass, Permission
from howopen.workspace.fact_scores import fact_scores, too_permissive

GOLD = Facts(
    openness_class=OpennessClass.COMMUNITY,
    commercial_use=Permission.CONDITIONAL,
    caps=(Cap("revenue", 1e6, "USD", "year"),),
    excluded_territories=("European Union",),
    governing_law="State of California",
    freedoms=Freedoms(use=Freedom.RESTRICTED),
)


def test_the_same_facts_are_all_right() -> None:
    assert set(fact_scores(asdict(GOLD), asdict(GOLD)).values()) == {1.0}
    assert too_permissive(asdict(GOLD), asdict(GOLD)) == []


@pytest.mark.parametrize(
    ("change", "key", "score"),
    [
        ({"caps": (Cap("revenue", 1e6, "EUR", "year"),)}, "caps", 0.0),
        ({"caps": (*GOLD.caps, Cap("users", 5, "users", "none"))}, "caps", 2 / 3),
        ({"governing_law": "California"}, "governing_law", 1.0),
        ({"governing_law": None}, "governing_law", 0.0),
        ({"commercial_use": Permission.PROHIBITED}, "commercial_use", 0.0),
    ],
)
def test_a_difference_costs_its_own_fact_alone(change: dict[str, object], key: str, score: float) -> None:
    scores = fact_scores(asdict(GOLD), asdict(replace(GOLD, **change)))  # type: ignore[arg-type]
    assert scores.pop(key) == pytest.approx(score)
    assert set(scores.values()) == {1.0}


def test_what_grants_too_much_is_named() -> None:
    seen = replace(
        GOLD,
        commercial_use=Permission.ALLOWED,
        caps=(),
        freedoms=Freedoms(use=Freedom.YES),
        openness_class=OpennessClass.OPEN_SOURCE,
    )
    assert set(too_permissive(asdict(GOLD), asdict(seen))) == {
        "openness_class",
        "commercial_use",
        "caps",
        "freedom_use",
    }


def test_a_stricter_reading_is_not_too_permissive() -> None:
    seen = replace(GOLD, commercial_use=Permission.PROHIBITED)
    assert too_permissive(asdict(GOLD), asdict(seen)) == []
