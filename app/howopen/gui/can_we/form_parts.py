# SPDX-License-Identifier: Apache-2.0
"""The parts of the form: who we are, our figures, and what is planned; each reads and fills its part of an enquiry."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from howopen.domain.planning import Affiliates, DutyKind, Figures, Intent, Organisation, PastFigures, Plan, Use
from howopen.gui.can_we.amounts import (
    MONTH,
    amount_words,
    country_words,
    parse_amount,
    parse_countries,
    parse_country,
)
from howopen.gui.can_we.entry import UNKNOWN, Chips, Entry, Options, Row
from howopen.gui.theme import Theme
from howopen.gui.widgets.buttons import CheckBox
from howopen.gui.widgets.labels import TextLabel
from howopen.workspace.asking import Choices

_NO_AMOUNT: Final = "Write a figure, such as 12,000,000 or 1.5M"
_NO_COUNTRY: Final = "Write a country’s name or its code of two letters, such as DE"
_NO_COUNTRIES: Final = "Write countries with commas between them, such as DE, Austria"
_NO_CURRENCY: Final = "Write a code of three letters, such as EUR"
_NO_MONTH: Final = "Write a month as 2025-03"
_FIGURES: Final = (
    ("monthly_active_users", "Monthly users", "now"),
    ("annual_revenue", "Annual revenue", ""),
    ("funding", "Funding raised", ""),
    ("headcount", "Headcount", "people"),
)
_AFFILIATES: Final = {
    Affiliates.UNKNOWN: UNKNOWN,
    Affiliates.NONE: "There are none",
    Affiliates.INCLUDED: "Figures include them",
    Affiliates.SEPARATE: "Counted apart",
}
_INTENTS: Final = {
    None: UNKNOWN,
    Intent.COMMERCIAL: "Commercial",
    Intent.NON_COMMERCIAL: "Non-commercial",
    Intent.RESEARCH: "Research",
    Intent.EVALUATION: "Evaluation",
    Intent.PERSONAL: "Personal",
}
_TRUTHS: Final = {None: UNKNOWN, True: "Yes", False: "No"}
_DUTIES: Final = {
    DutyKind.DISPLAY: "Display a name",
    DutyKind.NAME_PREFIX: "Carry a name",
    DutyKind.REGISTER: "Register",
    DutyKind.SHARE_ALIKE: "Share alike",
    DutyKind.FLOW_DOWN: "Bind our users",
    DutyKind.DISCLOSE_SOURCE: "Give source code",
    DutyKind.PAY: "Pay",
}
_EU: Final = "EU"
_USUAL_PLACES: Final = {_EU: "EU", "GB": "United Kingdom", "CH": "Switzerland", "US": "United States"}
_NOBODY: Final = "nobody"
_USUAL_SECTORS: Final = ("healthcare", "finance", "legal", "defence", "biometrics")


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


class Part(QWidget):
    """A part of the form.

    Signals:
        changed: something in it is other than before.
    """

    changed = Signal()

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(10), theme.px(14), theme.px(10))
        self._column.setSpacing(theme.px(6))
        if title:
            self._column.addWidget(TextLabel(title, theme, role="caption-strong", token="text2"))

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self._column.addWidget(widget)

    def note(self, words: str) -> TextLabel:
        """Puts words below the others."""
        label = TextLabel(words, self.theme, role="caption", token="text2")
        label.setWordWrap(True)
        self.add(label)
        return label


class AmountFields:
    """One field a figure; figures that the form does not show stay as they are."""

    def __init__(self, part: Part, *, whose: str = "") -> None:
        self.fields: dict[str, Entry] = {}
        self.rows: list[Row] = []
        self.currency = Entry("Currency", _check_currency, _NO_CURRENCY, hint="EUR")
        self.currency.setFixedWidth(part.theme.px(52))
        self.currency.setReadOnly(bool(whose))  # affiliates count in the currency of the organisation
        self.currency.setToolTip("The currency of all figures (ISO 4217); nothing is ever converted")
        for key, label, unit in _FIGURES:
            said = f"{whose} {label.lower()}" if whose else label
            field = Entry(said, parse_amount, _NO_AMOUNT)
            field.entered.connect(part.changed)
            row = Row(said, field, part.theme, unit=self._behind(key, unit, part.theme))
            self.fields[key] = field
            self.rows.append(row)
            part.add(row)
        self.currency.entered.connect(part.changed)

    def _behind(self, key: str, unit: str, theme: Theme) -> QWidget | None:
        """What stands behind a field: the currency at the revenue, else a unit or nothing."""
        if key == "annual_revenue":
            return self.currency
        return TextLabel(unit, theme, role="caption", token="text2") if unit else None

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
        self._known = choices.countries
        self.name = Entry("Name", _check_text, "", hint="Our organisation")
        names = sorted(choices.countries.values())
        self.domicile = Entry("Main place of business", self._country, _NO_COUNTRY, words=names)
        self.add(Row("Name", self.name, theme))
        self.add(Row("Main place of business", self.domicile, theme))
        self.figures = AmountFields(self)
        self.month = Entry("Earlier month", _check_month, _NO_MONTH, hint="2025-03")
        self.then = Entry("Monthly users then", parse_amount, _NO_AMOUNT)
        self.add(Row("An earlier month", self.month, theme))
        self.add(Row("Monthly users then", self.then, theme))
        self.more = self.note("")
        self.affiliates = Options(_AFFILIATES.items(), theme, name="Affiliates")
        self.add(Row("Affiliates", self.affiliates, theme))
        self.theirs = AmountFields(self, whose="Affiliates’")
        for field in (self.name, self.domicile, self.month, self.then):
            field.entered.connect(self.changed)
        self.affiliates.picked.connect(self._show_theirs)
        self.affiliates.picked.connect(self.changed)

    def put(self, organisation: Organisation) -> None:
        """Fills the fields."""
        self.name.put(organisation.name)
        self.domicile.put(country_words(organisation.domicile, self._known) if organisation.domicile else "")
        self.figures.put(organisation.figures)
        last = organisation.past[-1] if organisation.past else None
        self.month.put(last.month if last else "")
        self.then.put(amount_words(last.figures.monthly_active_users) if last else "")
        others = len(organisation.past) - 1
        self.more.setText(f"{others} earlier {'month counts' if others == 1 else 'months count'} too, as in the file.")
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
            name=self.name.text().strip() or "Our organisation",
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

    def _country(self, text: str) -> str:
        return parse_country(text, self._known)

    def _show_theirs(self) -> None:
        for row in self.theirs.rows:
            row.setVisible(self.affiliates.value is Affiliates.SEPARATE)


class UsesPart(Part):
    """The planned uses and what they are for."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__("Planned uses", theme)
        self.uses: dict[Use, CheckBox] = {}
        for use, words in choices.uses.items():
            box = CheckBox(words, theme)
            box.toggled.connect(lambda _on: self.changed.emit())
            self.uses[use] = box
            self.add(box)
        self.intent = Options(_INTENTS.items(), theme, name="What for")
        self.competing = Options(_TRUTHS.items(), theme, name="Would models trained on outputs compete")
        self.foundation = Options(_TRUTHS.items(), theme, name="Would models trained on outputs be foundation models")
        self.add(Row("What for", self.intent, theme))
        self._training = (
            Row("Trained models compete", self.competing, theme),
            Row("… are foundation models", self.foundation, theme),
        )
        for row in self._training:
            self.add(row)
        for field in (self.intent, self.competing, self.foundation):
            field.picked.connect(self.changed)
        self.changed.connect(self._show_training)
        self._show_training()

    def put(self, plan: Plan) -> None:
        """Fills the fields."""
        blocked = self.blockSignals(True)
        for use, box in self.uses.items():
            box.setChecked(use in plan.uses)
        self.intent.put(plan.intent)
        self.competing.put(plan.competing_models)
        self.foundation.put(plan.foundation_models)
        self.blockSignals(blocked)
        self._show_training()

    def read(self, before: Plan) -> Plan:
        """The plan with what is chosen here."""
        intent, competing, foundation = self.intent.value, self.competing.value, self.foundation.value
        return replace(
            before,
            uses=tuple(use for use, box in self.uses.items() if box.isChecked()),
            intent=intent if isinstance(intent, Intent) else None,
            competing_models=competing if isinstance(competing, bool) else None,
            foundation_models=foundation if isinstance(foundation, bool) else None,
        )

    def _show_training(self) -> None:
        for row in self._training:
            row.setVisible(self.uses[Use.TRAIN_OTHERS].isChecked())


class SectorsPart(Part):
    """The sectors of the plan; a sector that is not among the usual ones is chosen from a list."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__("Sectors", theme)
        self._words = choices.sectors
        self.chips = Chips({key: choices.sectors[key] for key in _USUAL_SECTORS}, theme, name="Sectors")
        rest = {key: words for key, words in sorted(choices.sectors.items()) if key not in _USUAL_SECTORS}
        self.others = Options(((None, "Add a sector…"), *rest.items()), theme, name="Add a sector")
        self.add(self.chips)
        self.add(self.others)
        self.chips.changed.connect(self.changed)
        self.others.picked.connect(self._take)

    def put(self, plan: Plan) -> None:
        """Turns on the sectors of a plan."""
        for key in plan.sectors:
            self.chips.offer(key, self._words.get(key, key))
        self.chips.put(plan.sectors)

    def read(self, before: Plan) -> Plan:
        """The plan with the sectors that are on."""
        return replace(before, sectors=self.chips.on)

    def _take(self) -> None:
        key = self.others.value
        if isinstance(key, str):
            self.others.put(None)
            self.chips.offer(key, self._words[key])
            self.chips.chip(key).setChecked(True)


class PlacesPart(Part):
    """Where the users are: usual places, further countries, or nobody outside."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__("Where users are", theme)
        self._known = choices.countries
        self._union = choices.union
        self.chips = Chips({**_USUAL_PLACES, _NOBODY: "Nobody outside"}, theme, name="Where users are")
        self.others = Entry("Other countries", self._countries, _NO_COUNTRIES, hint="Other countries: AT, Norway …")
        self._fault = TextLabel("", theme, role="caption", token="fails")
        self._fault.setWordWrap(True)
        self.add(self.chips)
        self.add(self.others)
        self.add(self._fault)
        self.said = self.note("")
        self.others.faulty.connect(self._say_fault)
        self.chips.changed.connect(self._changed)
        self.others.entered.connect(self._changed)
        self._say()
        self._say_fault("")

    def put(self, organisation: Organisation) -> None:
        """Fills the fields."""
        codes = organisation.users_in
        found = frozenset(codes or ())
        on = [place for place in _USUAL_PLACES if place in found]
        if found >= self._union:
            on.append(_EU)
            found -= self._union
        self.chips.put([_NOBODY] if codes == () else on)
        rest = [code for code in codes or () if code in found and code not in _USUAL_PLACES]
        self.others.put(", ".join(country_words(code, self._known) for code in rest))
        self._say()

    def read(self, before: Organisation) -> Organisation:
        """The organisation with the places chosen here; none is "not known"."""
        on = self.chips.on
        if self.others.fault:
            return before
        others = self._countries(self.others.text())
        union = sorted(self._union) if _EU in on else []
        codes = (*union, *(place for place in on if place in _USUAL_PLACES and place != _EU), *others)
        known = bool(codes) or _NOBODY in on
        return replace(before, users_in=tuple(dict.fromkeys(codes)) if known else None)

    def _countries(self, text: str) -> tuple[str, ...]:
        return parse_countries(text, self._known)

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        known = bool(self.chips.on) or bool(self.others.text().strip())
        self.said.setText("" if known else "Not known: a licence that depends on it answers “Ask”.")
        self.said.setVisible(not known)

    def _say_fault(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))


class RefusedPart(Part):
    """The duties that we would not take on."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__("We would not", theme)
        named = {kind.value: _DUTIES[kind] for kind in choices.refusable}
        self.chips = Chips(named, theme, name="Duties that we would not take on")
        self.add(self.chips)
        self.note("A licence that asks for one of these answers “No”.")
        self.chips.changed.connect(self.changed)

    def put(self, plan: Plan) -> None:
        """Turns on what a plan refuses."""
        self.chips.put([kind.value for kind in plan.unwilling])

    def read(self, before: Plan) -> Plan:
        """The plan with what is refused."""
        return replace(before, unwilling=tuple(DutyKind(key) for key in self.chips.on))
