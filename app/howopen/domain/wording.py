# SPDX-License-Identifier: Apache-2.0
"""The words for facts and their values: the same in the window, the matrix and every export."""

from __future__ import annotations

from dataclasses import fields
from enum import StrEnum
from typing import Final

from howopen.domain.facts import Cap, Facts, Freedoms

FACT_LABELS: Final = {
    "openness_class": "How open",
    "commercial_use": "Commercial use",
    "caps": "Caps on users or revenue",
    "purpose": "Widest purpose",
    "use_restrictions": "Prohibited uses",
    "prohibited_domains": "Prohibited fields",
    "train_other_models": "Training other models",
    "output_ownership": "Who owns outputs",
    "redistribution": "Redistribution",
    "derivatives": "Derivatives",
    "share_alike": "Share-alike",
    "flow_down": "Restrictions passed on",
    "attribution": "Attribution",
    "name_prefix": "Name of derivatives",
    "patent_grant": "Patent grant",
    "patent_retaliation": "Ends on litigation",
    "excluded_territories": "Excluded territories",
    "unilateral_change": "Licensor may change terms",
    "termination": "Termination",
    "governing_law": "Governing law",
    "freedoms": "Freedoms",
}
# What a value is called where its own word would not do.
_OWN_WORDS: Final[dict[str, str]] = {
    "non-commercial": "Non-commercial",
    "undecidable": "Undecided",
    "conditional": "On conditions",
    "unstated": "Silent",
    "listed": "Listed in this text",
    "by-reference": "In another document",
    "both": "Here and in another document",
    "user": "The user",
    "licensor": "The licensor",
    "disclaimed": "The licensor claims none",
    "notice": "Keep notices",
    "branding": "Display or naming duty",
    "breach": "On breach",
}
_ACRONYMS: Final = {"cbrn": "CBRN", "ip-infringement": "IP infringement"}


def words(value: StrEnum) -> str:
    """The value as a reader says it: "at-will" gives "At will"."""
    text = value.value.replace("-", " ")
    return _OWN_WORDS.get(value.value, text[:1].upper() + text[1:])


def cap_words(cap: Cap) -> str:
    """A threshold in words: "700,000,000 monthly active users", "1,000,000 USD revenue a year"."""
    amount = f"{cap.amount:,.0f}" if float(cap.amount).is_integer() else f"{cap.amount:,}"
    metric = cap.metric.replace("-", " ") if cap.metric != "other" else ""
    if cap.metric == "monthly-active-users":
        return f"{amount} {metric}"
    unit = cap.unit if cap.unit != cap.metric else ""
    period = f"a {cap.period}" if cap.period not in ("", "none") else ""
    return " ".join(part for part in (amount, unit, metric, period) if part)


def fact_words(key: str, facts: Facts) -> str:
    """The value of the fact ``key`` in words."""
    value = getattr(facts, key)
    if key == "name_prefix":
        return f"Must carry “{value}”" if value else "Free"
    if key == "prohibited_domains":
        return ", ".join(_ACRONYMS.get(name, name.replace("-", " ")) for name in value) or "None named"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, StrEnum):
        return words(value)
    if isinstance(value, Freedoms):
        parts = ((field.name, getattr(value, field.name)) for field in fields(value))
        return "; ".join(f"{name}: {words(state).lower()}" for name, state in parts)
    if isinstance(value, tuple):
        return "; ".join(cap_words(item) if isinstance(item, Cap) else str(item) for item in value) or "None"
    return value or "Silent"


def fact_pairs(facts: Facts) -> tuple[tuple[str, str, str], ...]:
    """Every fact as its key, label and value in words, in the order of the guidelines."""
    return tuple((key, label, fact_words(key, facts)) for key, label in FACT_LABELS.items())
