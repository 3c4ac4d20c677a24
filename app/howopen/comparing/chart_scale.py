# SPDX-License-Identifier: Apache-2.0
"""A timeline's scale: times to places, zoom, and ticks by day, month, quarter or year.

Pure numbers. Times are seconds since 1970; lengths are pixels; ``x`` grows with time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

DAY: Final = 86_400.0
_LEAST_SPAN: Final = 2 * DAY  # closer than this a zoom shows nothing more: dates are days
_ALONE: Final = 30 * DAY  # the span about a single version
_LEAST_SHARE: Final = 0.75  # the last days of a month may be this much of a unit
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class TimeScale:
    """Maps times to places: ``start`` lies at ``left``, ``end`` at ``right``.

    Raises:
        ValueError: if either range is empty or runs backwards.
    """

    start: float
    end: float
    left: float
    right: float

    def __post_init__(self) -> None:
        if self.end <= self.start or self.right <= self.left:
            raise ValueError("a scale needs a range of time and one of places")

    @property
    def per_pixel(self) -> float:
        """Seconds a pixel."""
        return (self.end - self.start) / (self.right - self.left)

    def x_of(self, time: float) -> float:
        """The place of ``time``; outside ``left`` to ``right`` where it isn't shown."""
        return self.left + (time - self.start) / self.per_pixel

    def time_at(self, x: float) -> float:
        """The time at ``x``."""
        return self.start + (x - self.left) * self.per_pixel

    def shows(self, time: float) -> bool:
        """Whether ``time`` lies between both ends."""
        return self.start <= time <= self.end


def whole(times: Sequence[float], *, left: float, right: float, margin: float) -> TimeScale:
    """The scale that shows all of ``times`` with ``margin`` pixels free at both ends; 30 days where all are one."""
    first, last = (min(times), max(times)) if times else (0.0, 0.0)
    if last - first < DAY:
        middle = (first + last) / 2
        first, last = middle - _ALONE / 2, middle + _ALONE / 2
    inner = max(right - left - 2 * margin, 1.0)
    spare = (last - first) / inner * margin
    return TimeScale(first - spare, last + spare, left, right)


def zoomed(scale: TimeScale, limits: TimeScale, factor: float, x: float) -> TimeScale:
    """``scale`` made ``factor`` times as fine about ``x``, whose time stays where it is as far as ``limits`` allow."""
    wanted = (scale.end - scale.start) / factor
    span = max(min(wanted, limits.end - limits.start), min(_LEAST_SPAN, limits.end - limits.start))
    share = (x - scale.left) / (scale.right - scale.left)
    return _within(scale, limits, scale.time_at(x) - share * span, span)


def moved_to(scale: TimeScale, limits: TimeScale, start: float) -> TimeScale:
    """``scale`` as fine as it is, beginning at ``start`` as far as ``limits`` allow."""
    return _within(scale, limits, start, scale.end - scale.start)


def revealing(scale: TimeScale, limits: TimeScale, time: float) -> TimeScale:
    """``scale`` itself where it shows ``time``, else as fine with ``time`` in its middle."""
    if scale.shows(time):
        return scale
    span = scale.end - scale.start
    return _within(scale, limits, time - span / 2, span)


def _within(scale: TimeScale, limits: TimeScale, start: float, span: float) -> TimeScale:
    start = max(limits.start, min(start, limits.end - span))
    return replace(scale, start=start, end=start + span)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale at ``x``; ``strong`` where a year (or, between days, a month) begins.

    Its label names ``day``, ``month`` and ``year``, 0 for what it leaves out. ``lined`` is False for the label at the
    left end, whose own line lies outside what is shown.
    """

    x: float
    day: int
    month: int
    year: int
    strong: bool
    lined: bool = True

    @property
    def label(self) -> str:
        """What it is called in English: "5 Nov", "Nov", "Nov ’25" or "2025"."""
        if not self.month:
            return str(self.year)
        day, year = (f"{self.day} " if self.day else ""), (f" ’{self.year % 100:02}" if self.year else "")
        return f"{day}{_MONTHS[self.month - 1]}{year}"


@dataclass(frozen=True, slots=True)
class _Unit:
    """A step of the calendar: about how long it is, where the one that holds a date begins, and how it is called.

    ``months`` or ``days`` is its length.
    """

    days: int
    months: int

    @property
    def length(self) -> float:
        """About how many seconds."""
        return (self.days or self.months * 30.4) * DAY

    def floor(self, date: datetime) -> datetime:
        """The beginning of the unit that holds ``date``."""
        midnight = date.replace(hour=0, minute=0, second=0, microsecond=0)
        if self.days:
            found = midnight.replace(day=1)
            while (onward := self.after(found)) <= midnight:
                found = onward
            return found
        return _month(midnight, (midnight.year * 12 + midnight.month - 1) // self.months * self.months)

    def after(self, date: datetime) -> datetime:
        """The beginning of the next unit; days begin anew with each month, so that its first is always among them."""
        if self.days:
            onward, next_month = date + timedelta(days=self.days), _month(date, date.year * 12 + date.month)
            too_close = onward + timedelta(days=self.days * _LEAST_SHARE) > next_month
            return next_month if too_close and self.days > 1 else onward
        return _month(date, date.year * 12 + date.month - 1 + self.months)


def _month(date: datetime, number: int) -> datetime:
    """The first day of month ``number``, counted from the year 0."""
    return date.replace(year=number // 12, month=number % 12 + 1, day=1)


_UNITS: Final = (
    *(_Unit(days, 0) for days in (1, 5, 10)),
    *(_Unit(0, months) for months in (1, 3, 12, 60)),
)


def ticks(scale: TimeScale, *, least: float) -> tuple[Tick, ...]:
    """The finest ticks at least ``least`` apart: days, months, quarters or years, in UTC, from left to right.

    The unit that is under way at the left end is named there too, where its label does not run into the next.
    """
    unit = next((unit for unit in _UNITS if unit.length / scale.per_pixel >= least), _UNITS[-1])
    dates = list(_dates(scale, unit))
    inside = [(date, scale.x_of(date.timestamp())) for date in dates if scale.shows(date.timestamp())]
    found = []
    if dates and not scale.shows(dates[0].timestamp()) and (not inside or inside[0][1] - scale.left >= least):
        found.append(_tick(scale.left, dates[0], unit, first=True, lined=False))
    for date, x in inside:
        found.append(_tick(x, date, unit, first=not found))
    return tuple(found)


def _tick(x: float, date: datetime, unit: _Unit, *, first: bool, lined: bool = True) -> Tick:
    """The line of a unit; its label names the year where it is the ``first`` that is shown, or where one begins."""
    day, month = date.day if unit.days else 0, date.month if unit.months < 12 else 0
    begins_year = date.month == 1 and date.day == 1
    year = date.year if first or begins_year or not month else 0
    return Tick(x, day, month, year, strong=first or _begins_longer(date, unit), lined=lined)


def _begins_longer(date: datetime, unit: _Unit) -> bool:
    """Whether a longer unit begins here too: a month between days, a year between months."""
    return date.day == 1 if unit.days else unit.months < 12 and date.month == 1


def _dates(scale: TimeScale, unit: _Unit) -> Iterator[datetime]:
    """The beginnings of units, from the one that holds the left end to the last that is shown."""
    date = unit.floor(datetime.fromtimestamp(scale.start, UTC))
    while date.timestamp() <= scale.end:
        yield date
        date = unit.after(date)
