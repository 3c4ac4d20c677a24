# SPDX-License-Identifier: Apache-2.0
"""Clauses: what the text does, where it says so, and why we think so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from howopen.domain.spans import Span

UNCERTAIN_BELOW = 0.70
"""Confidence under which a finding is shown as uncertain, everywhere."""


class Category(StrEnum):
    """The 19 kinds of clause; what each means stands in ``resources/taxonomy.toml``."""

    COMMERCIAL_USE = "commercial-use"
    USER_CAP = "user-cap"
    FIELD_OF_USE = "field-of-use"
    MODEL_TRAINING = "model-training"
    OUTPUT_RIGHTS = "output-rights"
    REDISTRIBUTION = "redistribution"
    DERIVATIVES = "derivatives"
    ATTRIBUTION_BRANDING = "attribution-branding"
    FLOW_DOWN = "flow-down"
    TERRITORY_EXPORT = "territory-export"
    TERMINATION = "termination"
    UNILATERAL_CHANGE = "unilateral-change"
    INTELLECTUAL_PROPERTY = "intellectual-property"
    WARRANTY_LIABILITY = "warranty-liability"
    INDEMNITY = "indemnity"
    GOVERNING_LAW = "governing-law"
    DATA_USE = "data-use"
    LOCK_IN = "lock-in"
    SAFETY_DUTY = "safety-duty"


class Effect(StrEnum):
    """What a clause does to the reader's rights."""

    PERMIT = "permit"
    REQUIRE = "require"
    PROHIBIT = "prohibit"
    CONDITION = "condition"
    DECLARE = "declare"


class ValueKind(StrEnum):
    """What a value inside a clause stands for."""

    THRESHOLD = "threshold"  # a figure that changes rights: metric, amount, unit, period
    LIABILITY_CAP = "liability-cap"
    TERRITORY = "territory"
    LAW = "law"
    DOMAIN = "domain"  # a prohibited field, in the words of the guidelines ("military-weapons")
    NAME_PREFIX = "name-prefix"  # text that a derivative's name must carry
    DISPLAY = "display"  # text that must be shown ("Built with ...")
    REFERENCE = "reference"  # a policy or agreement incorporated by reference
    NOTICE_PERIOD = "notice-period"  # amount in days


@dataclass(frozen=True, slots=True)
class Value:
    """A normalised value: ``label`` is the short form to show, ``span`` its words in the text.

    For a threshold: ``metric`` ("monthly-active-users", "revenue" ...), ``amount``, ``unit`` ("users" or an ISO
    currency) and ``period`` ("month", "year", "none"). ``details`` are further pairs for the reader ("Who counts",
    "Measured", "Then") in words.
    """

    kind: ValueKind
    label: str
    span: Span
    metric: str = ""
    amount: float | None = None
    unit: str = ""
    period: str = ""
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """Who found a clause, from which words: ``finder`` is "rule" or "model", ``name`` the rule's or label's name."""

    finder: str
    name: str
    words: tuple[Span, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One provision. ``section`` and ``page`` are filled in once the outline is known; confidence runs from 0 to 1."""

    id: str
    category: Category
    effect: Effect
    span: Span
    confidence: float
    evidence: tuple[Evidence, ...]
    values: tuple[Value, ...] = ()
    section: str = ""
    page: int | None = None

    @property
    def uncertain(self) -> bool:
        """Whether a person should look before relying on it."""
        return self.confidence < UNCERTAIN_BELOW

    def deciding_words(self) -> tuple[Span, ...]:
        """The words to stress: those that a rule matched, else those that weighed most with the trained part."""
        ruled = [item for item in self.evidence if item.finder == "rule"]
        return tuple(span for item in ruled or self.evidence for span in item.words)

    def why(self) -> str:
        """The reasons of every finder, in one line."""
        return "; ".join(item.reason for item in self.evidence)
