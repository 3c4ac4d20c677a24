# SPDX-License-Identifier: Apache-2.0
"""The verdicts that follow from what people decided: facts as found beside the same facts as they stand."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.analysis import Analysis
from howopen.domain.facts import Profile
from howopen.domain.wording import fact_pairs
from howopen.gui.signs import openness_words
from howopen.gui.translation.texts import said, tr


@dataclass(frozen=True, slots=True)
class Followed:
    """A fact that is another than was found: its label, its value before and after, and the clauses behind both."""

    label: str
    before: str
    after: str
    clauses: frozenset[str]


def followed(found: Analysis, now: Analysis) -> tuple[Followed, ...]:
    """Every fact that differs, in the order of the guidelines; how open it is comes last, with its index."""
    before, after = fact_pairs(found.profile.facts), fact_pairs(now.profile.facts)
    facts = [
        Followed(said(label), said(old), said(new), _behind(found.profile, key) | _behind(now.profile, key))
        for (key, label, old), (_, _, new) in zip(before, after, strict=True)
        if old != new and key != "openness_class"
    ]
    return (*facts, *_openness(found.profile, now.profile))


def openness(analysis: Analysis) -> str:
    """The class with the index: "Community 41"."""
    one = analysis.profile.openness
    return openness_words(one.openness_class, one.index)


def _openness(before: Profile, after: Profile) -> tuple[Followed, ...]:
    old, new = (openness_words(one.openness.openness_class, one.openness.index) for one in (before, after))
    if old == new:
        return ()
    return (Followed(tr("How open"), old, new, _behind_class(before) | _behind_class(after)),)


def _behind(profile: Profile, key: str) -> frozenset[str]:
    basis = profile.basis_of(key)
    return frozenset(basis.clauses if basis else ())


def _behind_class(profile: Profile) -> frozenset[str]:
    return frozenset(name for criterion in profile.openness.criteria for name in criterion.clauses)
