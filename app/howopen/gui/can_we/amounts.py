# SPDX-License-Identifier: Apache-2.0
"""Figures and places as a person writes them, and back; "" is always "not known"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from howopen.gui.translation.texts import said

_SCALES: Final = {"": 1.0, "k": 1e3, "m": 1e6, "bn": 1e9, "b": 1e9}
_WRITTEN: Final = re.compile(r"(\d+(?:\.\d+)?)\s*(k|m|bn|b)?", re.IGNORECASE)
_SHORT: Final = ((1e9, "B"), (1e6, "M"), (1e3, "k"))
_ALIASES: Final = {"UK": "GB", "EL": "GR"}
MONTH: Final = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")


def parse_amount(text: str) -> float | None:
    """The figure in ``text`` ("12,000,000", "12 000", "1.5M", "40k"), or None where there is none.

    Raises:
        ValueError: if it is no figure.
    """
    tight = re.sub(r"(?<=\d)[,_\s  ](?=\d{3}(?:\D|$))", "", text.strip())
    if not tight:
        return None
    match = _WRITTEN.fullmatch(tight)
    if match is None:
        raise ValueError(text)
    return float(match[1]) * _SCALES[(match[2] or "").lower()]


def amount_words(amount: float | None) -> str:
    """The figure in full: "12,000,000"; "" for None."""
    if amount is None:
        return ""
    return f"{amount:,.0f}" if float(amount).is_integer() else f"{amount:,}"


def short_amount(amount: float) -> str:
    """The figure in short, as the window's language counts: "12M", "1.5M", "40k"."""
    for scale, letter in _SHORT:
        if amount >= scale:
            return said(f"{amount / scale:.3g}{letter}")
    return f"{amount:g}"


def parse_country(text: str, *known: Mapping[str, str]) -> str:
    """The code of the country in ``text``, a name or a code of two letters; "" for none.

    ``known`` are the names by their codes, in each language in which a person may write them.

    Raises:
        ValueError: if it is neither.
    """
    written = text.strip()
    if not written:
        return ""
    code = _ALIASES.get(written.upper(), written.upper())
    if re.fullmatch("[A-Z]{2}", code) and code != "EU":
        return code
    for names in known:
        for known_code, name in names.items():
            if name.casefold() == written.casefold():
                return known_code
    raise ValueError(text)


def parse_countries(text: str, *known: Mapping[str, str]) -> tuple[str, ...]:
    """The codes of countries that stand between commas; ``known`` as for one country.

    Raises:
        ValueError: if one of them is none.
    """
    parts = (part for part in text.split(",") if part.strip())
    return tuple(dict.fromkeys(parse_country(part, *known) for part in parts))


def country_names(known: Mapping[str, str]) -> dict[str, str]:
    """The names of countries by their codes, in the language of the window."""
    return {code: said(name) for code, name in known.items()}


def country_words(code: str, known: Mapping[str, str]) -> str:
    """The name of a country, else its code."""
    return known.get(code, code)
