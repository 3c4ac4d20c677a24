# SPDX-License-Identifier: Apache-2.0
"""In which respects two clauses are set against each other, in the texts' own words where those are short."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from howopen.domain.clauses import Clause, Effect, Value, ValueKind
from howopen.domain.comparison import Aspect

Told: TypeAlias = tuple[Clause, str]
"""A clause and its words as they stand in the text, on one line."""

_LONGEST: Final = 110
_EFFECT: Final = {
    Effect.PERMIT: "Permission",
    Effect.REQUIRE: "Duty",
    Effect.PROHIBIT: "Prohibition",
    Effect.CONDITION: "Condition",
    Effect.DECLARE: "Statement",
}
_TRIGGER: Final = re.compile(
    r"(?<!\beven )\b(?:if|where|when|upon|in the event)\b.{3,}?"
    r"(?=,? (?:you|then)\b|, (?:licensee|the licence)\b|[;:]|\.(?:\s|$)|$)",
    re.IGNORECASE,
)
_DUTY: Final = re.compile(
    r"(?<!\bif )(?<!\bto )(?<!\bnor )\b(?:you|licensee|recipient)s? "
    r"(?:must|shall|will|may|agree to|agree not to|cannot)\b(?:[^;.:]|[.:](?=\S)){3,}",
    re.IGNORECASE,
)
_EXCEPTION: Final = re.compile(
    r"\b(?:except|unless|other than|excluding|provided that|save (?:for|that))\b(?:[^,;.)]|\.(?=\S)){3,}", re.IGNORECASE
)
_TIME: Final = re.compile(
    r"\b(?:at any time|from time to time|within \w+(?: \(\w+\))? (?:\w+ )?(?:days|months|hours)|"
    r"at least \w+ (?:days|months)|"
    r"on the [\w. ]{0,40}\bdate|in (?:any|the preceding|each) (?:calendar )?(?:month|year))\b",
    re.IGNORECASE,
)
_WHO: Final = re.compile(
    r"\b(?:by or for )?(?:you|licensee)(?:,| and| or)+ (?:your|licensee[’']s) (?:affiliates|users|subsidiaries)",
    re.IGNORECASE,
)


def aspects(a: Told | None, b: Told | None) -> tuple[Aspect, ...]:
    """The respects in which something is to be said of either side, in the order they are read in."""
    found: list[Aspect] = []
    for name, tell in _ASPECTS:
        told_a, told_b = tell(a) if a else "", tell(b) if b else ""
        if told_a or told_b:
            found.append(Aspect(name, told_a, told_b))
    return tuple(found)


def _effect(told: Told) -> str:
    return _EFFECT[told[0].effect]


def _trigger(told: Told) -> str:
    return _first(_TRIGGER, told[1]) if told[0].effect is not Effect.DECLARE else ""


def _threshold(told: Told) -> str:
    return _labels(told[0], ValueKind.THRESHOLD, ValueKind.LIABILITY_CAP)


def _then(told: Told) -> str:
    clause, words = told
    labels = {
        ValueKind.DISPLAY: "show “{label}”",
        ValueKind.NAME_PREFIX: "name begins with “{label}”",
        ValueKind.REFERENCE: "follow the {label}",
    }
    stated = [labels[value.kind].format(label=value.label) for value in clause.values if value.kind in labels]
    stated += _details(clause, "Then")
    if stated:
        return _short("; ".join(dict.fromkeys(stated)))
    return _first(_DUTY, words) if clause.effect is not Effect.DECLARE else ""


def _who(told: Told) -> str:
    return "; ".join(_details(told[0], "Who counts")) or _first(_WHO, told[1])


def _when(told: Told) -> str:
    stated = [*_details(told[0], "Measured"), *_each(told[0].values, ValueKind.NOTICE_PERIOD)]
    return "; ".join(dict.fromkeys(stated)) or _first(_TIME, told[1])


def _territory(told: Told) -> str:
    return _labels(told[0], ValueKind.TERRITORY)


def _law(told: Told) -> str:
    return _labels(told[0], ValueKind.LAW)


def _exceptions(told: Told) -> str:
    return _first(_EXCEPTION, told[1])


_ASPECTS: Final[tuple[tuple[str, Callable[[Told], str]], ...]] = (
    ("Effect", _effect),
    ("Trigger", _trigger),
    ("Threshold", _threshold),
    ("Who", _who),
    ("When", _when),
    ("Then", _then),
    ("Territory", _territory),
    ("Law", _law),
    ("Exceptions", _exceptions),
)


def _details(clause: Clause, name: str) -> list[str]:
    return [words for value in clause.values for key, words in value.details if key == name]


def _each(values: Iterable[Value], kind: ValueKind) -> list[str]:
    return [value.label for value in values if value.kind is kind]


def _labels(clause: Clause, *kinds: ValueKind) -> str:
    return _short(", ".join(dict.fromkeys(value.label for value in clause.values if value.kind in kinds)))


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return _short(found.group().strip()) if found else ""


def _short(words: str) -> str:
    """At most some 110 characters, cut between words and never without a sign of it."""
    if len(words) <= _LONGEST:
        return words
    return f"{words[:_LONGEST].rsplit(' ', 1)[0].rstrip(',;: ')} …"
