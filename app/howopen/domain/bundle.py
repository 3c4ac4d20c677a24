# SPDX-License-Identifier: Apache-2.0
"""Documents that belong together, judged as one: who says what, what is missing, and what contradicts what."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.analysis import Analysis
from howopen.domain.clauses import Clause
from howopen.domain.facts import Profile
from howopen.domain.spans import Span


class Role(StrEnum):
    """What a document is within its bundle, judged by its text."""

    LICENCE = "licence"
    SERVICE_TERMS = "service-terms"
    USE_POLICY = "use-policy"
    NOTICE = "notice"
    MODEL_CARD = "model-card"
    OTHER = "other"


class ContradictionKind(StrEnum):
    """The right or rule over which two clauses fall out."""

    COMMERCIAL_USE = "commercial-use"
    REDISTRIBUTION = "redistribution"
    DERIVATIVES = "derivatives"
    MODEL_TRAINING = "model-training"
    OUTPUT_OWNERSHIP = "output-ownership"
    SUBLICENSING = "sublicensing"
    TERRITORY = "territory"
    REVOCATION = "revocation"
    DURATION = "duration"
    GOVERNING_LAW = "governing-law"


@dataclass(frozen=True, slots=True, order=True)
class Citation:
    """A clause of one document of a bundle: the document's place in it, from 0, and the clause's id."""

    document: int
    clause: str

    @property
    def key(self) -> str:
        """The form in which the basis of a merged fact names it: "2:c14", with the document counted from 1."""
        return f"{self.document + 1}:{self.clause}"


@dataclass(frozen=True, slots=True)
class Incorporation:
    """Another document on which ``document`` leans: a policy that it takes in, an annex that it promises.

    ``name`` is as written, at ``span``; ``clause`` is the id of the clause around it, or "". ``found`` are the places
    of the documents of the bundle that it means, from 0, empty where none is here. ``changing`` are the words that let
    the other document change later ("as updated from time to time"), or None.
    """

    document: int
    name: str
    span: Span
    clause: str = ""
    section: str = ""
    address: str = ""
    found: tuple[int, ...] = ()
    changing: Span | None = None

    @property
    def missing(self) -> bool:
        """Whether no document of the bundle is the one meant."""
        return not self.found


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two clauses that can't both hold: ``first`` gives or says one thing, ``second`` takes it away or says another."""

    kind: ContradictionKind
    first: Citation
    second: Citation
    reason: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A matter on which no clause was found. ``key`` is a category or the name of a fact."""

    key: str
    label: str
    wording: str = "No clause found"


@dataclass(frozen=True, slots=True)
class Findings:
    """What a document, or a bundle, takes in by reference, contradicts, and is silent on."""

    incorporations: tuple[Incorporation, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    silent: tuple[Silence, ...] = ()

    @property
    def missing(self) -> tuple[Incorporation, ...]:
        """What is referred to and not here."""
        return tuple(item for item in self.incorporations if item.missing)

    @property
    def changing(self) -> tuple[Incorporation, ...]:
        """What may change after the reader agreed to it."""
        return tuple(item for item in self.incorporations if item.changing is not None)


@dataclass(frozen=True, slots=True)
class Bundle:
    """Documents judged as one set. ``roles`` stand in the order of ``analyses``.

    ``profile`` holds the merged facts: the strictest reading wins, and the clauses of each basis are keys of
    citations ("2:c14").
    """

    analyses: tuple[Analysis, ...]
    roles: tuple[Role, ...]
    profile: Profile
    findings: Findings

    def clause(self, citation: Citation) -> Clause:
        """The clause that ``citation`` means.

        Raises:
            KeyError: if that document has no such clause.
        """
        return self.analyses[citation.document].clause(citation.clause)

    def cited(self, key: str) -> Citation:
        """The citation whose key is ``key``.

        Raises:
            ValueError: if ``key`` is none.
        """
        number, _, clause = key.partition(":")
        return Citation(int(number) - 1, clause)
