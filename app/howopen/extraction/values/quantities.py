# SPDX-License-Identifier: Apache-2.0
"""Figures in words and digits: "700 million", "US$20M", "ten million", "RMB 1 billion", "10%"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from howopen.domain.spans import Span

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_UNITS = {word: number for number, word in enumerate(_ONES)}
_ROUND = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_TENS = {word: 10 * number for number, word in enumerate(_ROUND, start=2)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "t": 1e12, **_SCALES}

_CURRENCIES = {
    "USD": r"US\$|USD\s?\$?|U\.S\.\s?\$|\$|(?:US|U\.S\.|United\s+States)\s+dollars?|dollars?",
    "EUR": r"EUR|€|euros?",
    "GBP": r"GBP|£|pounds?\s+sterling|pounds?",
    "CNY": r"RMB|CNY|CN¥|yuan|renminbi|Chinese\s+yuan",
    "JPY": r"JPY|yen",
    "KRW": r"KRW|₩|(?:South\s+)?(?:Korean\s+)?won\b",
    "INR": r"INR|₹|rupees?",
    "CAD": r"CAD|C\$",
    "AUD": r"AUD|A\$",
}
_BEFORE = "|".join(_CURRENCIES[code] for code in ("CAD", "AUD", "USD", "EUR", "GBP", "CNY", "JPY", "KRW", "INR"))
_NUMBER_WORD = "|".join((*_UNITS, *_TENS, *_SCALES))
_SPELLED = rf"(?:a\s+)?(?:{_NUMBER_WORD})(?:(?:[\s-]+|\s+and\s+)(?:{_NUMBER_WORD}))*"
_DIGITS = r"\d{1,3}(?:[,’']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_QUANTITY = re.compile(
    rf"(?<![\w.])(?P<before>{_BEFORE})?\s*(?:(?P<digits>{_DIGITS})(?:\s*(?P<scale>hundred"
    r"|thousand|million|billion|trillion)"
    rf"|(?P<short>mn|mm|bn|[kmbt])(?!\w))?|(?P<spelled>\b(?:{_SPELLED})\b))(?P<plus>\+)?"
    rf"(?:\s*\([^)]{{0,40}}\))?(?:\s*(?P<percent>%|per\s?cent\b)|\s*(?P<after>{_BEFORE})(?!\w))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure: ``unit`` is an ISO currency, "percent" or ""; ``span`` covers currency, number and multiplier."""

    amount: float
    unit: str
    span: Span


def spelled_number(words: str) -> float:
    """The number that ``words`` spell ("one hundred million" is 1e8); words that are no numbers are passed over."""
    total, current = 0.0, 0.0
    for word in re.findall(r"[a-z]+", words.lower()):
        if word in _UNITS or word in _TENS:
            current += _UNITS.get(word, 0) + _TENS.get(word, 0)
        elif word == "hundred":
            current = max(current, 1) * 100
        elif word in _SCALES:
            total, current = total + max(current, 1) * _SCALES[word], 0.0
    return total + current


def _currency(words: str) -> str:
    for code in ("CAD", "AUD", *_CURRENCIES):
        if re.fullmatch(_CURRENCIES[code], words.strip(), re.IGNORECASE):
            return code
    return ""


def _amount(match: re.Match[str]) -> float:
    if match["spelled"]:
        return spelled_number(match["spelled"])
    number = float(re.sub(r"[,’']", "", match["digits"]))
    return number * _SHORT.get((match["scale"] or match["short"] or "").lower(), 1.0)


def quantities(text: str, span: Span) -> tuple[Quantity, ...]:
    """Every figure inside ``span`` of ``text``, in text order, with offsets of the whole text."""
    found = []
    for match in _QUANTITY.finditer(text, span.start, span.end):
        unit = _currency(match["before"] or "") or _currency(match["after"] or "")
        if match["percent"]:
            unit = "percent"
        found.append(Quantity(_amount(match), unit, Span(*match.span())))
    return tuple(found)
