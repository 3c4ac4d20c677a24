# SPDX-License-Identifier: Apache-2.0
"""Which further clauses a clause brings in: by a cross-reference, or by defining the term that they use."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import Final

from howopen.comparing.clause_index import ClauseIndex
from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause, Effect

_MOST: Final = 8
_BINDING: Final = frozenset({Effect.REQUIRE, Effect.PROHIBIT, Effect.CONDITION})
_TOO_COMMON: Final = 3


class Following:
    """The references and definitions of one document, ready to be asked clause by clause."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._index = ClauseIndex(analysis.clauses)
        self._sections = {section.label: section.span for section in analysis.outline.sections if section.label}
        self._references = sorted(analysis.outline.references, key=lambda reference: reference.span)
        self._starts = [reference.span.start for reference in self._references]
        self._terms = self._defined()
        self._users = self._using()

    def of(self, clause: Clause) -> tuple[str, ...]:
        """The ids of the clauses that ``clause`` brings in, in text order, at most eight and never of its own words.

        What binds comes in where a term that ``clause`` defines is used; what its cross-references mean comes in whole.
        """
        found: dict[str, Clause] = {}
        first = bisect_left(self._starts, clause.span.start)
        for reference in self._references[first:]:
            if reference.span.start >= clause.span.end:
                break
            target = self._sections.get(reference.target or "")
            if target is not None:
                found |= {other.id: other for other in self._index.touching(target)}
        for term in self._terms.get(clause.id, ()):
            found |= {other.id: other for other in self._users[term]}
        others = [other for other in found.values() if not other.span.overlaps(clause.span)]
        return tuple(other.id for other in sorted(others, key=lambda other: (other.span, other.id))[:_MOST])

    def _defined(self) -> dict[str, tuple[str, ...]]:
        """For each clause that defines terms, the terms, in lower case."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for definition in self._analysis.outline.definitions:
            if len(definition.term) <= _TOO_COMMON:  # "you", "we"
                continue
            for clause in self._index.touching(definition.name):
                if clause.effect is Effect.DECLARE:
                    found[clause.id].append(definition.term.lower())
        return {clause: tuple(dict.fromkeys(terms)) for clause, terms in found.items()}

    def _using(self) -> defaultdict[str, list[Clause]]:
        """For each such term, the clauses that bind by it; one search a clause, however many terms there are."""
        users: defaultdict[str, list[Clause]] = defaultdict(list)
        terms = sorted({term for own in self._terms.values() for term in own}, key=lambda term: (-len(term), term))
        if not terms:
            return users
        pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, terms))})\b")
        for clause in self._analysis.clauses:
            if clause.effect in _BINDING:
                words = " ".join(self._analysis.document.quote(clause.span).lower().split())
                for term in sorted(set(pattern.findall(words))):
                    users[term].append(clause)
        return users
