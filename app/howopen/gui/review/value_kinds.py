# SPDX-License-Identifier: Apache-2.0
"""The kinds of value that a clause can have, what each is made of, and what a person must say for it to mean something.

What is counted, per which period and with which consequence are words that the verdicts know; everything else is free.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from howopen.domain.clauses import Category, Value, ValueKind
from howopen.domain.spans import Span
from howopen.gui.translation.texts import mark, tr

NAMES: Final = {
    ValueKind.THRESHOLD: mark("Limit"),
    ValueKind.LIABILITY_CAP: mark("Cap on liability"),
    ValueKind.TERRITORY: mark("Territory left out"),
    ValueKind.LAW: mark("Governing law"),
    ValueKind.DOMAIN: mark("Field of use"),
    ValueKind.NAME_PREFIX: mark("Name to carry"),
    ValueKind.DISPLAY: mark("Words to display"),
    ValueKind.REFERENCE: mark("Policy or agreement"),
    ValueKind.NOTICE_PERIOD: mark("Notice period"),
}
METRICS: Final = {
    "monthly-active-users": mark("Monthly active users"),
    "users": mark("Users"),
    "revenue": mark("Revenue"),
    "funding": mark("Funding"),
    "headcount": mark("Employees"),
    "other": mark("Something else"),
}
PERIODS: Final = {"none": mark("In no period"), "month": mark("A month"), "year": mark("A year")}
WHO_COUNTS, MEASURED, THEN = mark("Who counts"), mark("Measured"), mark("Then")
DETAILS: Final = {
    WHO_COUNTS: (mark("you and your affiliates"),),
    MEASURED: (
        mark("on the release date"),
        mark("at any time"),
        mark("in the preceding calendar month"),
        mark("in the preceding year"),
    ),
    THEN: (mark("request a licence"), mark("your rights end"), mark("pay"), mark("display a name")),
}
DOMAINS: Final = (
    "illegal", "military-weapons", "cbrn", "critical-infrastructure", "violence-terrorism", "minors",
    "harassment-hate", "discrimination", "disinformation", "impersonation", "fraud-spam", "malware-cyber",
    "surveillance-biometrics", "law-enforcement-justice", "immigration", "medical", "legal-financial-advice",
    "automated-decisions", "sexual-content", "self-harm", "privacy", "ip-infringement", "political-elections",
    "controlled-goods",
)  # fmt: skip
COUNTED: Final = frozenset({ValueKind.THRESHOLD, ValueKind.LIABILITY_CAP, ValueKind.NOTICE_PERIOD})
MONEY: Final = frozenset({"revenue", "funding"})
NO_AMOUNT: Final = mark("An amount is a figure such as 700,000,000.")
_NO_CURRENCY: Final = mark("Name the currency of the amount by its three letters, such as USD.")
_EMPTY: Final = {
    ValueKind.TERRITORY: mark("Name the territory that is left out."),
    ValueKind.LAW: mark("Name the law that governs."),
    ValueKind.DOMAIN: mark("Choose the field of use."),
    ValueKind.NAME_PREFIX: mark("Write the name that must be carried."),
    ValueKind.DISPLAY: mark("Write the words that must be displayed."),
    ValueKind.REFERENCE: mark("Name the policy or agreement."),
    ValueKind.THRESHOLD: mark("Write the amount of the limit, such as 700,000,000."),
    ValueKind.LIABILITY_CAP: mark("Write the amount of the cap on liability, or describe it in words."),
    ValueKind.NOTICE_PERIOD: mark("Write the notice period as a number of days."),
}
_CURRENCY: Final = re.compile("[A-Z]{3}")
_OF: Final = {
    Category.USER_CAP: (ValueKind.THRESHOLD, ValueKind.DISPLAY, ValueKind.LIABILITY_CAP),
    Category.COMMERCIAL_USE: (ValueKind.THRESHOLD, ValueKind.NOTICE_PERIOD),
    Category.FIELD_OF_USE: (ValueKind.DOMAIN, ValueKind.REFERENCE, ValueKind.THRESHOLD),
    Category.MODEL_TRAINING: (ValueKind.NAME_PREFIX, ValueKind.DISPLAY, ValueKind.THRESHOLD),
    Category.REDISTRIBUTION: (ValueKind.NAME_PREFIX, ValueKind.DISPLAY, ValueKind.THRESHOLD),
    Category.DERIVATIVES: (ValueKind.NAME_PREFIX, ValueKind.THRESHOLD),
    Category.ATTRIBUTION_BRANDING: (ValueKind.DISPLAY, ValueKind.NAME_PREFIX, ValueKind.THRESHOLD),
    Category.FLOW_DOWN: (ValueKind.REFERENCE, ValueKind.THRESHOLD),
    Category.TERRITORY_EXPORT: (ValueKind.TERRITORY, ValueKind.REFERENCE, ValueKind.THRESHOLD),
    Category.TERMINATION: (ValueKind.NOTICE_PERIOD, ValueKind.THRESHOLD),
    Category.UNILATERAL_CHANGE: (ValueKind.NOTICE_PERIOD, ValueKind.REFERENCE),
    Category.WARRANTY_LIABILITY: (ValueKind.LIABILITY_CAP,),
    Category.INDEMNITY: (ValueKind.LIABILITY_CAP,),
    Category.GOVERNING_LAW: (ValueKind.LAW,),
    Category.DATA_USE: (ValueKind.NOTICE_PERIOD,),
    Category.SAFETY_DUTY: (ValueKind.REFERENCE,),
}


def kinds_of(category: Category) -> tuple[ValueKind, ...]:
    """The kinds that a clause of the category can have, the usual one first."""
    return _OF.get(category, (ValueKind.THRESHOLD,))


def blank(kind: ValueKind, span: Span) -> Value:
    """A value of which nothing is said yet; ``span`` is that of its clause."""
    if kind is ValueKind.THRESHOLD:
        return Value(kind, "", span, metric="monthly-active-users", unit="users", period="month")
    return Value(kind, "", span, unit="days" if kind is ValueKind.NOTICE_PERIOD else "")


def problem(value: Value) -> str:
    """What a person must still say, in a sentence; "" where the value says what it means."""
    if value.amount is None and (value.kind is ValueKind.THRESHOLD or not value.label):
        return tr(_EMPTY[value.kind])
    money = value.kind is ValueKind.THRESHOLD and value.metric in MONEY
    money = money or (value.kind is ValueKind.LIABILITY_CAP and value.amount is not None)
    return tr(_NO_CURRENCY) if money and not _CURRENCY.fullmatch(value.unit) else ""


def labelled(value: Value) -> Value:
    """The value with the label that its parts make, where it is one that is counted; it is kept in English."""
    if value.amount is None or value.kind not in COUNTED:
        return value
    if value.kind is ValueKind.NOTICE_PERIOD:
        days = _figure(value.amount)
        return replace(value, label="1 day" if value.amount == 1 else f"{days} days", unit="days")
    if value.kind is ValueKind.LIABILITY_CAP:
        return replace(value, label=f"{value.unit} {_short(value.amount)}".strip())
    money = f"{value.unit} " if value.metric in MONEY else ""
    what = METRICS[value.metric].lower() if value.metric in METRICS and value.metric != "other" else value.unit
    period = {"month": " a month", "year": " a year"}.get(value.period, "")
    tail = "" if value.metric == "monthly-active-users" else period
    return replace(value, label=f"{money}{_short(value.amount)} {what}{tail}".strip())


def placed(value: Value, text: str, clause: Span) -> Value:
    """The value at its words in the clause, where they stand there, else at the whole clause.

    Offsets are those of the whole ``text``. One that has a place inside the clause stays there.
    """
    if value.span and clause.covers(value.span):
        return value
    for words in _written(value):
        pattern = r"\s+".join(re.escape(word) for word in words.split())
        if match := re.compile(pattern, re.IGNORECASE).search(text, clause.start, clause.end):
            return replace(value, span=Span(*match.span()))
    return replace(value, span=clause)


def _written(value: Value) -> tuple[str, ...]:
    """The ways in which a value may be written in the text."""
    if value.amount is None:
        return (value.label,) if value.label else ()
    return tuple(dict.fromkeys((_figure(value.amount), _short(value.amount), f"{value.amount:g}")))


def _figure(amount: float) -> str:
    return f"{amount:,.15g}"


def _short(amount: float) -> str:
    """The amount as a reviewer reads it: "700 million"."""
    for size, name in ((1e9, "billion"), (1e6, "million")):
        if amount >= size:
            return f"{amount / size:g} {name}"
    return _figure(amount)
