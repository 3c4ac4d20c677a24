# SPDX-License-Identifier: Apache-2.0
"""The words for facts and their values: the same in the window, the matrix and every export."""

from __future__ import annotations

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
_METRICS: Final = {
    "users": "{quantity} users",
    "revenue": "{quantity} revenue",
    "funding": "{quantity} funding",
    "headcount": "{quantity} headcount",
}
_PERIODS: Final = {
    "day": "{rate} a day",
    "week": "{rate} a week",
    "month": "{rate} a month",
    "year": "{rate} a year",
}
_FREEDOMS: Final = {
    "use": "Use: {state}",
    "study": "Study: {state}",
    "modify": "Modify: {state}",
    "share": "Share: {state}",
}
_ACRONYMS: Final = {"cbrn": "CBRN", "ip-infringement": "IP infringement"}


def words(value: StrEnum) -> str:
    """The value as a reader says it: "at-will" gives "At will"."""
    text = value.value.replace("-", " ")
    return _OWN_WORDS.get(value.value, text[:1].upper() + text[1:])


def cap_words(cap: Cap, *, amount: str = "") -> str:
    """A threshold in words: "700,000,000 monthly active users", "1,000,000 USD revenue a year".

    ``amount`` is its amount where that is written in another way, such as "700M".
    """
    number = amount or amount_words(cap.amount)
    if cap.metric == "monthly-active-users":
        return f"{number} monthly active users"
    quantity = f"{number} {cap.unit}" if cap.unit and cap.unit != cap.metric else number
    counted = quantity
    if cap.metric != "other":
        template = _METRICS.get(cap.metric, f"{{quantity}} {cap.metric.replace('-', ' ')}")
        counted = template.format(quantity=quantity)
    return _PERIODS[cap.period].format(rate=counted) if cap.period in _PERIODS else counted


def amount_words(amount: float) -> str:
    """A figure with its thousands set apart: "1,000,000", "12.5"."""
    return f"{amount:,.0f}" if float(amount).is_integer() else f"{amount:,}"


def domain_words(name: str) -> str:
    """A prohibited field as it stands in a sentence: "self-harm" gives "self harm"."""
    return _ACRONYMS.get(name, name.replace("-", " "))


def fact_words(key: str, facts: Facts) -> str:
    """The value of the fact ``key`` in words."""
    value = getattr(facts, key)
    if key == "name_prefix":
        return f"Must carry “{value}”" if value else "Free"
    if key == "prohibited_domains":
        return ", ".join(map(domain_words, value)) or "None named"
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, StrEnum):
        return words(value)
    if isinstance(value, Freedoms):
        told = (template.format(state=words(getattr(value, name))) for name, template in _FREEDOMS.items())
        return "; ".join(told).lower()
    if isinstance(value, tuple):
        return "; ".join(cap_words(item) if isinstance(item, Cap) else str(item) for item in value) or "None"
    return value or "Silent"


def fact_pairs(facts: Facts) -> tuple[tuple[str, str, str], ...]:
    """Every fact as its key, label and value in words, in the order of the guidelines."""
    return tuple((key, label, fact_words(key, facts)) for key, label in FACT_LABELS.items())
