# SPDX-License-Identifier: Apache-2.0
"""Dates and version numbers in the names of files and folders."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH: Final = (
    r"(?P<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR: Final = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_GAP: Final = r"[\s._,-]{1,3}"
_DAY: Final = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
_START: Final = r"(?<![a-z\d])"
# The most exact first: a name is read by the first that fits and is a day of the calendar.
_DATES: Final = tuple(
    re.compile(_START + pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<y>(?:19|20)\d\d)[-_. ](?P<m>\d{1,2})[-_. ](?P<d>\d{1,2})(?!\d)",
        r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?!\d)",
        rf"(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.{_YEAR}",
        rf"{_DAY}{_GAP}{_MONTH}{_GAP}{_YEAR}",
        rf"{_MONTH}{_GAP}{_DAY}{_GAP}{_YEAR}",
        r"(?P<y>(?:19|20)\d\d)[-_.](?P<m>\d{2})(?![-_.]?\d)",
        rf"{_MONTH}{_GAP}{_YEAR}",
        _YEAR,
    )
)
_NUMBER: Final = re.compile(
    _START + r"(?:v|ver|version|rev|revision)[\s._-]{0,2}(?P<n>\d{1,4}(?:\.\d{1,4}){0,3})", re.I
)
_CUT: Final = "\0"  # stands in no file's name
_AROUND_CUT: Final = re.compile(rf"(?:[\s._,(\[-]*?([\s._,-]?))?[(\[]?{_CUT}[\s._,)\]-]*")
_EDGES: Final = " ._-,()[]"


@dataclass(frozen=True, slots=True)
class Named:
    """What a name tells: its words without date and number, and those two where it has them.

    ``exact`` is whether the date names a day, and not a month or year alone.
    """

    words: str
    date: datetime | None = None
    exact: bool = True
    number: tuple[int, ...] = ()


def named(name: str) -> Named:
    """Reads a name without its file's ending: "Terms 2024-01-31" gives "Terms" and that day, at midnight UTC."""
    words, date, exact = name, None, True
    for pattern in _DATES:
        match = pattern.search(words)
        if match and (date := _day(match)):
            exact = "d" in match.groupdict()
            words = words[: match.start()] + _CUT + words[match.end() :]
            break
    number = _NUMBER.search(words)
    if number:
        words = words[: number.start()] + _CUT + words[number.end() :]
    parts = tuple(int(part) for part in number["n"].split(".")) if number else ()
    return Named(_tidy(words), date, exact, parts)


def _day(match: re.Match[str]) -> datetime | None:
    found = match.groupdict()
    month = found.get("m") or "1"
    try:
        return datetime(
            int(found["y"]),
            int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1,
            int(found.get("d") or 1),
            tzinfo=UTC,
        )
    except ValueError:  # no day of the calendar
        return None


def _tidy(words: str) -> str:
    """What is left of a name, with the signs that a date or number was set off by as one."""
    return _AROUND_CUT.sub(lambda match: match[1] or " ", words).strip(_EDGES)
