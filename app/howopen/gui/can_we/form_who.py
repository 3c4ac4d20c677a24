# SPDX-License-Identifier: Apache-2.0
"""The part of the form on the organisation: name, place, figures and affiliates."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtWidgets import QWidget

from howopen.domain.planning import Affiliates, Figures, Organisation, PastFigures
from howopen.gui.can_we.amounts import (
    MONTH,
    amount_words,
    country_names,
    country_words,
    parse_amount,
    parse_country,
)
from howopen.gui.can_we.entry import UNKNOWN, Entry, Options, Row, in_words
from howopen.gui.can_we.form_base import Part
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import counted, mark, tr
from howopen.gui.widgets.labels import TextLabel
from howopen.workspace.asking import Choices

OURSELVES: Final = mark("Our organisation")
"""What an organisation without a name is called; in files it stands in English, in the form in the window's words."""
_NO_AMOUNT: Final = mark("Write a figure, such as 12,000,000 or 1.5M")
_NO_COUNTRY: Final = mark("Write a country’s name or its code of two letters, such as DE")
_NO_CURRENCY: Final = mark("Write a code of three letters, such as EUR")
_NO_MONTH: Final = mark("Write a month as 2025-03")
_FIGURES: Final = (
    ("monthly_active_users", mark("Monthly users"), mark("Affiliates’ monthly users"), mark("now")),
    ("annual_revenue", mark("Annual revenue"), mark("Affiliates’ annual revenue"), ""),
    ("funding", mark("Funding raised"), mark("Affiliates’ funding raised"), ""),
    ("headcount", mark("Headcount"), mark("Affiliates’ headcount"), mark("people")),
)
"""Each figure with its label, that of the affiliates, and its unit."""
_AFFILIATES: Final = {
    Affiliates.UNKNOWN: UNKNOWN,
    Affiliates.NONE: mark("There are none"),
    Affiliates.INCLUDED: mark("Figures include them"),
    Affiliates.SEPARATE: mark("Counted apart"),
}


def _check_text(text: str) -> str:
    return text


def _check_currency(text: str) -> str:
    code = text.strip().upper()
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise ValueError(text)
    return code


def _check_month(text: str) -> str:
    month = text.strip()
    if month and not MONTH.fullmatch(month):
        raise ValueError(text)
    return month


def organisation_words(name: str) -> str:
    """The name of an organisation as the window shows it: one without a name is called in the window's language."""
    return tr(OURSELVES) if name == OURSELVES else name


class AmountFields:
    """One field a figure, ours or those of affiliates; figures that the form does not show stay as they are."""

    def __init__(self, part: Part, *, of_affiliates: bool = False) -> None:
        self.fields: dict[str, Entry] = {}
        self.rows: list[Row] = []
        self.currency = Entry(tr("Currency"), _check_currency, tr(_NO_CURRENCY), hint="EUR")
        part.theme.scale(self.currency.setFixedWidth, 52)
        self.currency.setReadOnly(of_affiliates)  # affiliates count in the currency of the organisation
        self.currency.setToolTip(tr("The currency of all figures (ISO 4217); nothing is ever converted"))
        for key, ours, theirs, unit in _FIGURES:
            label = tr(theirs if of_affiliates else ours)
            field = Entry(label, parse_amount, tr(_NO_AMOUNT))
            field.entered.connect(part.changed)
            row = Row(label, field, part.theme, unit=self._behind(key, unit, part.theme))
            self.fields[key] = field
            self.rows.append(row)
            part.add(row)
        self.currency.entered.connect(part.changed)

    def _behind(self, key: str, unit: str, theme: Theme) -> QWidget | None:
        """What stands behind a field: the currency at the revenue, else a unit or nothing."""
        if key == "annual_revenue":
            return self.currency
        return TextLabel(tr(unit), theme, role="caption", token="text2") if unit else None

    def put(self, figures: Figures) -> None:
        """Fills the fields."""
        for key, field in self.fields.items():
            field.put(amount_words(getattr(figures, key)))
        self.currency.put(figures.currency)

    def read(self, before: Figures, *, currency: str) -> Figures:
        """The figures; a faulty field keeps what was there before."""
        found = {
            key: getattr(before, key) if field.fault else parse_amount(field.text())
            for key, field in self.fields.items()
        }
        return replace(before, currency=currency, **found)


class WhoPart(Part):
    """Name, place, figures and affiliates."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__("", theme)
        self._english, self._known = choices.countries, country_names(choices.countries)
        self.name = Entry(tr("Name"), _check_text, "", hint=tr(OURSELVES))
        names = sorted(self._known.values())
        self.domicile = Entry(tr("Main place of business"), self._country, tr(_NO_COUNTRY), words=names)
        self.add(Row(tr("Name"), self.name, theme))
        self.add(Row(tr("Main place of business"), self.domicile, theme))
        self.figures = AmountFields(self)
        self.month = Entry(tr("Earlier month"), _check_month, tr(_NO_MONTH), hint="2025-03")
        self.then = Entry(tr("Monthly users then"), parse_amount, tr(_NO_AMOUNT))
        self.add(Row(tr("An earlier month"), self.month, theme))
        self.add(Row(tr("Monthly users then"), self.then, theme))
        self.more = self.note("")
        self.affiliates = Options(in_words(_AFFILIATES.items()), theme, name=tr("Affiliates"))
        self.add(Row(tr("Affiliates"), self.affiliates, theme))
        self.theirs = AmountFields(self, of_affiliates=True)
        for field in (self.name, self.domicile, self.month, self.then):
            field.entered.connect(self.changed)
        self.affiliates.picked.connect(self._show_theirs)
        self.affiliates.picked.connect(self.changed)

    def put(self, organisation: Organisation) -> None:
        """Fills the fields."""
        self.name.put(organisation_words(organisation.name))
        self.domicile.put(country_words(organisation.domicile, self._known) if organisation.domicile else "")
        self.figures.put(organisation.figures)
        last = organisation.past[-1] if organisation.past else None
        self.month.put(last.month if last else "")
        self.then.put(amount_words(last.figures.monthly_active_users) if last else "")
        others = len(organisation.past) - 1
        self.more.setText(
            counted(
                others,
                "{n} earlier month counts too, as in the file.",
                "{n} earlier months count too, as in the file.",
            )
        )
        self.more.setVisible(others > 0)
        self.affiliates.put(organisation.affiliates)
        self.theirs.put(replace(organisation.affiliate_figures, currency=organisation.figures.currency))
        self._show_theirs()

    def read(self, before: Organisation) -> Organisation:
        """The organisation; what the form does not show stays as it was."""
        currency = before.figures.currency if self.figures.currency.fault else _check_currency(
            self.figures.currency.text()
        )  # fmt: skip
        figures = self.figures.read(before.figures, currency=currency)
        affiliates = self.affiliates.value
        apart = affiliates is Affiliates.SEPARATE
        shown = self.theirs.read(before.affiliate_figures, currency="")
        theirs = replace(shown, currency=currency if shown != Figures() else "") if apart else Figures()
        return replace(
            before,
            name=self._name(),
            domicile=before.domicile if self.domicile.fault else self._country(self.domicile.text()),
            figures=figures,
            affiliates=affiliates if isinstance(affiliates, Affiliates) else Affiliates.UNKNOWN,
            affiliate_figures=theirs,
            past=self._past(before.past, currency),
        )

    def _past(self, before: tuple[PastFigures, ...], currency: str) -> tuple[PastFigures, ...]:
        """The earlier months: the form shows the last one; all are in today's currency."""
        if self.month.fault or self.then.fault:
            return before
        kept = [replace(item, figures=replace(item.figures, currency=currency)) for item in before[:-1]]
        month, users = _check_month(self.month.text()), parse_amount(self.then.text())
        if month:
            last = before[-1].figures if before else Figures()
            kept = [item for item in kept if item.month != month]
            kept.append(PastFigures(month, replace(last, monthly_active_users=users, currency=currency)))
        return tuple(sorted(kept, key=lambda item: item.month))

    def _name(self) -> str:
        written = self.name.text().strip()
        return OURSELVES if written in ("", tr(OURSELVES)) else written

    def _country(self, text: str) -> str:
        return parse_country(text, self._known, self._english)

    def _show_theirs(self) -> None:
        for row in self.theirs.rows:
            row.setVisible(self.affiliates.value is Affiliates.SEPARATE)
