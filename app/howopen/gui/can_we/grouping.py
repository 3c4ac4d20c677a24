# SPDX-License-Identifier: Apache-2.0
"""Which open documents are judged as one: a licence and the policy that comes with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from howopen.domain.analysis import Analysis
from howopen.domain.facts import OpennessClass
from howopen.gui.naming import title_of


@dataclass(frozen=True, slots=True)
class Together:
    """One row: documents that are judged as one, the licence first."""

    analyses: tuple[Analysis, ...]

    @property
    def key(self) -> str:
        """What tells it from the others: the hash of its first document."""
        return self.analyses[0].document.sha256

    @property
    def name(self) -> str:
        """What it is called: as its first document."""
        return title_of(self.analyses[0])

    @property
    def is_policy(self) -> bool:
        """Whether it is a policy of prohibited uses alone, which grants nothing."""
        found = (one.profile.facts.openness_class for one in self.analyses)
        return all(openness_class is OpennessClass.USE_POLICY for openness_class in found)


Joined = tuple[tuple[str, ...], ...]
"""Groups of documents by their hashes; a document that stands in none is judged alone."""


def rows_of(analyses: Sequence[Analysis], joined: Joined) -> tuple[Together, ...]:
    """The rows in the order of opening; those joined stand where the first of them does, policies last in each."""
    group_of = {key: group for group in joined for key in group}
    rows: dict[str, list[Analysis]] = {}
    for analysis in analyses:
        key = analysis.document.sha256
        rows.setdefault(group_of.get(key, (key,))[0], []).append(analysis)
    return tuple(Together(tuple(sorted(found, key=_is_policy))) for found in rows.values())


def join(joined: Joined, a: Together, b: Together) -> Joined:
    """``joined`` with the documents of both bundles in one."""
    keys = tuple(one.document.sha256 for bundle in (a, b) for one in bundle.analyses)
    return (*_without(joined, frozenset(keys)), keys)


def apart(joined: Joined, bundle: Together) -> Joined:
    """``joined`` with every document of the bundle alone."""
    return _without(joined, frozenset(one.document.sha256 for one in bundle.analyses))


def _without(joined: Joined, keys: frozenset[str]) -> Joined:
    left = (tuple(key for key in group if key not in keys) for group in joined)
    return tuple(group for group in left if len(group) > 1)


def _is_policy(analysis: Analysis) -> bool:
    return analysis.profile.facts.openness_class is OpennessClass.USE_POLICY
