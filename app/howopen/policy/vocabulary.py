# SPDX-License-Identifier: Apache-2.0
"""What a policy may speak of: the facts, and the values that each can have."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from howopen.domain.clauses import Category
from howopen.domain.facts import (
    Attribution,
    Freedom,
    OpennessClass,
    OutputOwnership,
    Permission,
    Purpose,
    TerminationGround,
    UseRestrictions,
)

NONE: Final = "none"
ANY: Final = "any"
PRESENT: Final = "present"
ABSENT: Final = "absent"
UNDECIDED: Final = "undecided"
CAPS: Final = "caps"
DOMAINS: Final = "prohibited_domains"

CHOICES: Final[Mapping[str, type[StrEnum]]] = MappingProxyType(
    {
        "openness_class": OpennessClass,
        "commercial_use": Permission,
        "purpose": Purpose,
        "use_restrictions": UseRestrictions,
        "train_other_models": Permission,
        "output_ownership": OutputOwnership,
        "redistribution": Permission,
        "derivatives": Permission,
        "attribution": Attribution,
        "termination": TerminationGround,
        "freedoms.use": Freedom,
        "freedoms.study": Freedom,
        "freedoms.modify": Freedom,
        "freedoms.share": Freedom,
    }
)
"""Facts with a closed list of values."""

FLAGS: Final = ("share_alike", "flow_down", "patent_grant", "patent_retaliation", "unilateral_change")
"""Facts that are true or false."""

WORDS: Final = ("name_prefix", "excluded_territories", "governing_law")
"""Facts in the document's own words: "none", "any", or words that must stand in them."""

FACTS: Final = (*CHOICES, *FLAGS, *WORDS, CAPS, DOMAINS)

METRICS: Final = ("monthly-active-users", "users", "revenue", "funding", "headcount", "other")
PERIODS: Final = ("month", "year", "none")

DOMAIN_NAMES: Final = (
    "illegal", "military-weapons", "cbrn", "critical-infrastructure", "violence-terrorism", "minors",
    "harassment-hate", "discrimination", "disinformation", "impersonation", "fraud-spam", "malware-cyber",
    "surveillance-biometrics", "law-enforcement-justice", "immigration", "medical", "legal-financial-advice",
    "automated-decisions", "sexual-content", "self-harm", "privacy", "ip-infringement", "political-elections",
    "controlled-goods",
)  # fmt: skip

_USE: Final = (
    Category.COMMERCIAL_USE,
    Category.USER_CAP,
    Category.FIELD_OF_USE,
    Category.TERRITORY_EXPORT,
)
BEARS_ON: Final[Mapping[str, tuple[Category, ...]]] = MappingProxyType(
    {
        "openness_class": (*_USE, Category.MODEL_TRAINING, Category.REDISTRIBUTION, Category.DERIVATIVES),
        "commercial_use": (Category.COMMERCIAL_USE, Category.USER_CAP),
        "caps": (Category.USER_CAP,),
        "purpose": (Category.COMMERCIAL_USE,),
        "use_restrictions": (Category.FIELD_OF_USE,),
        "prohibited_domains": (Category.FIELD_OF_USE,),
        "train_other_models": (Category.MODEL_TRAINING,),
        "output_ownership": (Category.OUTPUT_RIGHTS,),
        "redistribution": (Category.REDISTRIBUTION,),
        "derivatives": (Category.DERIVATIVES,),
        "share_alike": (Category.DERIVATIVES,),
        "flow_down": (Category.FLOW_DOWN,),
        "attribution": (Category.ATTRIBUTION_BRANDING,),
        "name_prefix": (Category.ATTRIBUTION_BRANDING,),
        "patent_grant": (Category.INTELLECTUAL_PROPERTY,),
        "patent_retaliation": (Category.INTELLECTUAL_PROPERTY,),
        "excluded_territories": (Category.TERRITORY_EXPORT,),
        "unilateral_change": (Category.UNILATERAL_CHANGE,),
        "termination": (Category.TERMINATION,),
        "governing_law": (Category.GOVERNING_LAW,),
        "freedoms.use": _USE,
        "freedoms.study": (Category.LOCK_IN,),
        "freedoms.modify": (Category.DERIVATIVES,),
        "freedoms.share": (Category.REDISTRIBUTION,),
    }
)
"""The categories whose uncertain clauses make a fact's silence doubtful."""

_PATENTS: Final = r"\bpatents?\b"
TELLING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "caps": r"\b(?:monthly|daily) active users|\b(?:annual|yearly|gross) revenues?\b",
        "excluded_territories": r"\bEuropean Union\b|\bUnited Kingdom\b|\bdomiciled\b|\b(?:not|nor) extend to\b",
        "governing_law": r"\bgoverned by\b|\bgoverning law\b|\bapplicable law and\b",
        "name_prefix": r"\bname\b[^.]{0,80}\b(?:begin|start) with\b",
        "patent_grant": _PATENTS,
        "patent_retaliation": _PATENTS,
        "share_alike": r"\bunder the (?:same|terms of this) (?:licen[cs]e|terms|agreement)",
        "termination": r"\bterminat(?:e|es|ed|ion)\b|\brevo(?:ke|cation)\b",
        "train_other_models": r"\b(?:train|distil|improve)\w*\b[^.]{0,60}\bmodels?\b",
        "unilateral_change": r"\b(?:change|amend|modify|update) (?:this|these|the) (?:licen[cs]e|terms|agreement)"
        r"|\bremotely\b",
        Category.INDEMNITY: r"\bindemni(?:fy|fies|ty)\b|\bhold harmless\b",
        Category.UNILATERAL_CHANGE: r"\bremotely\b",
        Category.TERMINATION: r"\bterminat(?:e|es|ed|ion)\b",
        Category.GOVERNING_LAW: r"\bgoverned by\b|\bgoverning law\b|\barbitrat",
    }
)
"""Words that belie silence on a fact or category where they stand in no clause that was recognised."""
