# SPDX-License-Identifier: Apache-2.0
"""Reads who asks and what is planned from a TOML file, strictly: what it does not know is an error."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final, NoReturn, TypeVar

from howopen.domain.errors import HowOpenError
from howopen.domain.planning import (
    Affiliates,
    DutyKind,
    Enquiry,
    Figures,
    Intent,
    Organisation,
    PastFigures,
    Plan,
    Use,
)
from howopen.planning.sectors import sectors

Table = Mapping[str, object]
Word = TypeVar("Word", bound=StrEnum)

_TOP: Final = ("name", "domicile", "users_in", "figures", "affiliates", "past", "plan", "willing")
_AMOUNTS: Final = ("monthly_active_users", "users", "annual_revenue", "monthly_revenue", "funding", "headcount")
_FIGURES: Final = (*_AMOUNTS, "currency")
_PLAN: Final = ("uses", "intent", "sectors", "competing_models", "foundation_models")
USE_LABELS: Final = {
    Use.INTERNAL: "Internal use",
    Use.PRODUCT: "In our product",
    Use.HOSTED: "Hosted service",
    Use.FINE_TUNE: "Fine-tune",
    Use.DISTRIBUTE: "Distribute weights",
    Use.TRAIN_OTHERS: "Train on outputs",
}
"""The planned uses in a few words each."""
WILLING: Final = (
    DutyKind.DISPLAY, DutyKind.NAME_PREFIX, DutyKind.REGISTER, DutyKind.SHARE_ALIKE, DutyKind.FLOW_DOWN,
    DutyKind.DISCLOSE_SOURCE, DutyKind.PAY,
)  # fmt: skip
"""The duties that a profile may refuse."""
_MOST_BYTES: Final = 1_000_000
_HINT: Final = "See the commented example in resources/profiles/example.toml."


def read_profile(path: Path) -> Enquiry:
    """The enquiry in the file at ``path``.

    Raises:
        HowOpenError: if it can't be read, or holds what is not known; it names the key and what is allowed.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise HowOpenError(f"The profile “{path.name}” could not be opened: {error.strerror}.", hint=_HINT) from error
    if len(data) > _MOST_BYTES:
        raise HowOpenError(f"The profile “{path.name}” is too large to be one.", hint=_HINT)
    try:
        return parse_profile(data.decode("utf-8-sig"), name=path.name)
    except UnicodeDecodeError as error:
        raise HowOpenError(f"The profile “{path.name}” is not UTF-8 text.", hint=_HINT) from error


def parse_profile(text: str, *, name: str = "profile") -> Enquiry:
    """The enquiry in the TOML ``text``; ``name`` stands in messages.

    Raises:
        HowOpenError: if it is no TOML, or holds what is not known.
    """
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise HowOpenError(f"The profile “{name}” is not valid TOML: {error}.", hint=_HINT) from error
    return _Reader(name).enquiry(data)


class _Reader:
    """Reads the tables of one profile; every error names the file and the key."""

    def __init__(self, name: str) -> None:
        self._name = name

    def enquiry(self, data: Table) -> Enquiry:
        self._known(data, _TOP, "")
        if "plan" not in data:
            self._fail("plan", "is missing; without planned uses there is nothing to answer")
        return Enquiry(self._organisation(data), self._plan(self._table(data, "plan"), self._table(data, "willing")))

    def _organisation(self, data: Table) -> Organisation:
        affiliates = self._table(data, "affiliates")
        self._known(affiliates, ("figures", *_FIGURES), "affiliates.")
        stands = self._word(affiliates, "figures", Affiliates, "affiliates.") or Affiliates.UNKNOWN
        figures = self._figures(self._table(data, "figures"), "figures.")
        theirs = self._figures(affiliates, "affiliates.", extra=("figures",))
        if theirs.currency and theirs.currency != figures.currency:
            self._fail("affiliates.currency", "must be that of the figures; nothing is converted")
        if stands is Affiliates.UNKNOWN and theirs != Figures():
            stands = Affiliates.SEPARATE
        return Organisation(
            name=self._text(data, "name") or "Our organisation",
            domicile=self._country(self._text(data, "domicile"), "domicile"),
            users_in=self._countries(data),
            figures=figures,
            affiliates=stands,
            affiliate_figures=theirs,
            past=self._past(data.get("past", []), figures.currency),
        )

    def _past(self, rows: object, currency: str) -> tuple[PastFigures, ...]:
        if not isinstance(rows, list):
            self._fail("past", "must be a list of tables ([[past]])")
        found = []
        for row in rows:
            if not isinstance(row, dict):
                self._fail("past", "must be a list of tables ([[past]])")
            month = self._text(row, "month", "past.")
            if not re.fullmatch(r"\d{4}-(?:0[1-9]|1[0-2])", month):
                self._fail("past.month", "must be a month such as “2025-03”")
            figures = self._figures({"currency": currency, **row} if currency else row, "past.", extra=("month",))
            if figures.currency != currency:
                self._fail("past.currency", "must be that of the figures; nothing is converted")
            found.append(PastFigures(month, figures))
        return tuple(sorted(found, key=lambda item: item.month))

    def _plan(self, data: Table, willing: Table) -> Plan:
        self._known(data, _PLAN, "plan.")
        uses = self._words(self._strings(data, "uses", "plan."), Use, "plan.uses")
        if not uses:
            self._fail("plan.uses", f"must name at least one of {_listed(Use)}")
        fields = self._strings(data, "sectors", "plan.")
        for field in fields:
            if field not in sectors().known:
                self._unknown("plan.sectors", field, sectors().known)
        self._known(willing, tuple(kind.value for kind in WILLING), "willing.")
        refused = tuple(kind for kind in WILLING if self._truth(willing, kind.value, "willing.") is False)
        return Plan(
            uses=uses,
            intent=self._word(data, "intent", Intent, "plan."),
            sectors=tuple(dict.fromkeys(fields)),
            competing_models=self._truth(data, "competing_models", "plan."),
            foundation_models=self._truth(data, "foundation_models", "plan."),
            unwilling=refused,
        )

    def _figures(self, data: Table, prefix: str, *, extra: tuple[str, ...] = ()) -> Figures:
        self._known(data, (*_FIGURES, *extra), prefix)
        amounts = {key: self._amount(data, key, prefix) for key in _AMOUNTS}
        currency = self._text(data, "currency", prefix).upper()
        if currency and not re.fullmatch("[A-Z]{3}", currency):
            self._fail(f"{prefix}currency", "must be an ISO 4217 code of three letters, such as “EUR”")
        return Figures(**amounts, currency=currency)

    def _countries(self, data: Table) -> tuple[str, ...] | None:
        if "users_in" not in data:
            return None
        codes = (self._country(code, "users_in") for code in self._strings(data, "users_in"))
        return tuple(dict.fromkeys(codes))

    def _country(self, code: str, key: str) -> str:
        code = {"UK": "GB", "EL": "GR"}.get(code.upper(), code.upper())
        if (code and not re.fullmatch("[A-Z]{2}", code)) or code == "EU":
            self._fail(key, "must be ISO 3166-1 codes of two letters, such as “DE”; name countries, not areas")
        return code

    def _amount(self, data: Table, key: str, prefix: str) -> float | None:
        value = data.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
            self._fail(f"{prefix}{key}", "must be a number from 0 up")
        return float(value)

    def _text(self, data: Table, key: str, prefix: str = "") -> str:
        value = data.get(key, "")
        if not isinstance(value, str):
            self._fail(f"{prefix}{key}", "must be text in quotation marks")
        return value.strip()

    def _truth(self, data: Table, key: str, prefix: str) -> bool | None:
        value = data.get(key)
        if value is not None and not isinstance(value, bool):
            self._fail(f"{prefix}{key}", "must be true or false; leave it out where it is not known")
        return value

    def _strings(self, data: Table, key: str, prefix: str = "") -> tuple[str, ...]:
        value = data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self._fail(f"{prefix}{key}", "must be a list of texts")
        return tuple(value)

    def _word(self, data: Table, key: str, kind: type[Word], prefix: str) -> Word | None:
        found = self._text(data, key, prefix)
        return self._words((found,), kind, f"{prefix}{key}")[0] if found else None

    def _words(self, found: Iterable[str], kind: type[Word], key: str) -> tuple[Word, ...]:
        known = {word.value: word for word in kind}
        for item in found:
            if item not in known:
                self._unknown(key, item, kind)
        return tuple(dict.fromkeys(known[item] for item in found))

    def _table(self, data: Table, key: str) -> Table:
        value = data.get(key, {})
        if not isinstance(value, dict):
            self._fail(key, f"must be a table ([{key}])")
        return value

    def _known(self, data: Table, allowed: Iterable[str], prefix: str) -> None:
        for key in data:
            if key not in allowed:
                words = f"The profile “{self._name}”: “{prefix}{key}” is not known; allowed: {_listed(allowed)}."
                raise HowOpenError(words, hint=_HINT)

    def _unknown(self, key: str, item: str, allowed: Iterable[str]) -> NoReturn:
        words = f"The profile “{self._name}”: “{key}” knows no “{item}”; allowed: {_listed(allowed)}."
        raise HowOpenError(words, hint=_HINT)

    def _fail(self, key: str, reason: str) -> NoReturn:
        raise HowOpenError(f"The profile “{self._name}”: “{key}” {reason}.", hint=_HINT)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(str(name) for name in names)
