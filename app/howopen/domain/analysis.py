# SPDX-License-Identifier: Apache-2.0
"""Everything HowOpen says about one document."""

from __future__ import annotations

from dataclasses import dataclass

from howopen.domain.clauses import UNCERTAIN_BELOW, Clause
from howopen.domain.document import Document
from howopen.domain.facts import Profile
from howopen.domain.library import Identity
from howopen.domain.outline import Outline


@dataclass(frozen=True, slots=True)
class Engine:
    """Version of the program, and the sha256 of the rules and the trained model that were used."""

    version: str
    rules: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """A document with its outline, clauses in text order, and profile. ``source`` credits the text's origin, or ""."""

    document: Document
    outline: Outline
    clauses: tuple[Clause, ...]
    profile: Profile
    engine: Engine
    identity: Identity | None = None
    source: str = ""

    @property
    def uncertain(self) -> int:
        """How many clauses a person should look at before relying on them."""
        return sum(clause.confidence < UNCERTAIN_BELOW for clause in self.clauses)  # of thousands, for every refresh

    def clause(self, clause_id: str) -> Clause:
        """The clause with that id.

        Raises:
            KeyError: if there is none.
        """
        for clause in self.clauses:
            if clause.id == clause_id:
                return clause
        raise KeyError(clause_id)
