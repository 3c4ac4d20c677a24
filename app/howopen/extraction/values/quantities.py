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
_SCALES = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "lakh": 1e5,
    "crore": 1e7,
}
_SHORT = {"k": 1e3, "m": 1e6, "mn": 1e6, "mm": 1e6, "b": 1e9, "bn": 1e9, "t": 1e12, **_SCALES}

_CURRENCIES = {
    "CAD": r"CAD(?:\s?\$)?|CA?\$|Can(?:adian)?\.?\s+dollars?",
    "AUD": r"AUD(?:\s?\$)?|AU?\$|Australian\s+dollars?",
    "NZD": r"NZD|NZ\$|New\s+Zealand\s+dollars?",
    "SGD": r"SGD|S\$|Singapore(?:an)?\s+dollars?",
    "HKD": r"HKD|HK\$|Hong\s+Kong\s+dollars?",
    "TWD": r"TWD|NT\$|NTD|(?:new\s+)?Taiwan(?:ese)?\s+dollars?",
    "BRL": r"BRL|R\$|(?:Brazilian\s+)?reais",
    "MXN": r"MXN|MX\$|(?:Mexican\s+)?pesos?",
    "USD": r"US\$|USD\s?\$?|U\.S\.\s?\$|\$|(?:US|U\.S\.|United\s+States|American)\s+dollars?|dollars?",
    "EUR": r"EUR|€|euros?",
    "GBP": r"GBP|£|(?:British\s+)?pounds?(?:\s+sterling)?",
    "CNY": r"RMB|CNY|CN¥|(?:Chinese\s+)?yuan|renminbi",
    "JPY": r"JPY|JP¥|¥|(?:Japanese\s+)?yen",
    "KRW": r"KRW|₩|(?:South\s+)?(?:Korean\s+)?won\b",
    "INR": r"INR|₹|Rs\.?|(?:Indian\s+)?rupees?",
    "CHF": r"CHF|SFr\.?|(?:Swiss\s+)?francs?",
    "SEK": r"SEK|(?:Swedish\s+)?kron(?:a|or)",
    "NOK": r"NOK|Norwegian\s+kron(?:e|er)",
    "DKK": r"DKK|(?:Danish\s+)?kron(?:e|er)",
    "PLN": r"PLN|z[łl]otys?",
    "CZK": r"CZK|(?:Czech\s+)?korun(?:a|y)",
    "ILS": r"ILS|NIS|₪|(?:Israeli\s+|new\s+)*shekels?",
    "AED": r"AED|dirhams?",
    "ZAR": r"ZAR|(?:South\s+African\s+)?rand",
    "KES": r"KES|KSh|Kenyan?\s+shillings?",
    "NGN": r"NGN|₦|naira",
    "TRY": r"₺|(?:Turkish\s+)?lira",  # its code is a word
}
_CURRENCY = "|".join(_CURRENCIES.values())
_BEFORE = re.compile(rf"(?<![\w.])(?:{_CURRENCY})\s*\Z", re.IGNORECASE)
_JOINED = re.compile(r"[\w.]")
_LONGEST = 28  # characters that the name of a currency takes
_NUMBER_WORD = "|".join((*_UNITS, *_TENS, *_SCALES))
_HALF = r"half\s+(?:of\s+)?an?\s+"
_SPELLED = rf"(?:(?:{_HALF}|an?\s+)?(?:{_NUMBER_WORD}))(?:(?:[\s-]+|\s+and\s+)(?:a\s+half\s+)?(?:{_NUMBER_WORD}))*"
_FIRST = "".join(sorted({word[0] for word in _NUMBER_WORD.split("|")}))  # looked for first: most words begin otherwise
_ANY_NUMBER = re.compile(rf"\d|\b(?=[{_FIRST}])(?:{_NUMBER_WORD})\b", re.IGNORECASE)
# Groups of three parted by commas, by spaces or by several points; of two in the Indian way; or no groups.
_DIGITS = (
    r"\d{1,3}(?:[,’'\u00a0\u202f ]\d{3}(?!\d))+(?:\.\d+)?|\d{1,3}(?:\.\d{3}(?!\d)){2,}|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)"
    r"|\d+(?:\.\d+)?"
)
_QUANTITY = re.compile(
    rf"(?:(?<!\d)(?<!\d\.)(?P<digits>{_DIGITS})(?:[\s-]*(?P<scale>{'|'.join(_SCALES)})s?\b"
    rf"|(?P<short>mn|mm|bn|[kmbt])(?!\w))?|(?P<spelled>\b(?=[a{_FIRST}])(?:{_SPELLED})\b))(?P<plus>\+)?"
    rf"(?:\s*\([^)]{{0,40}}\))?(?:\s*(?P<percent>%|per\s?cent\b)|\s*(?:of\s+)?(?P<after>{_CURRENCY})(?!\w))?",
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
        elif word == "half":  # "half a million", "two and a half million"
            current += 0.5
        elif word == "hundred":
            current = (current or 1) * 100
        elif word in _SCALES:
            total, current = total + (current or 1) * _SCALES[word], 0.0
    return total + current


def _currency(words: str) -> str:
    if not words:
        return ""
    return next((code for code, names in _CURRENCIES.items() if re.fullmatch(names, words.strip(), re.IGNORECASE)), "")


def _amount(match: re.Match[str]) -> float:
    if match["spelled"]:
        return spelled_number(match["spelled"])
    digits = match["digits"]
    if digits.count(".") > 1:  # points that part thousands
        digits = digits.replace(".", "")
    number = float(re.sub(r"[,’'\s]", "", digits))
    return number * _SHORT.get((match["scale"] or match["short"] or "").lower(), 1.0)


def quantities(text: str, span: Span) -> tuple[Quantity, ...]:
    """Every figure inside ``span`` of ``text``, in text order, with offsets of the whole text."""
    found: list[Quantity] = []
    if not _ANY_NUMBER.search(text, span.start, span.end):  # so it is in most clauses, and far quicker seen
        return ()
    for match in _QUANTITY.finditer(text, span.start, span.end):
        known = found[-1].span.end if found else span.start
        before = _BEFORE.search(text, max(known, match.start() - _LONGEST), match.start())
        if before is None and match.start() > span.start and _JOINED.match(text[match.start() - 1]):
            continue  # part of a name, such as "v2"
        unit = _currency(before[0] if before else "") or _currency(match["after"] or "")
        if match["percent"]:
            unit = "percent"
        found.append(Quantity(_amount(match), unit, Span(before.start() if before else match.start(), match.end())))
    return tuple(found)
