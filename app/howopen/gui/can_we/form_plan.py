# SPDX-License-Identifier: Apache-2.0
"""The parts of the form on the plan: uses, sectors, where users are, and what we would not take on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from howopen.domain.planning import DutyKind, Intent, Organisation, Plan, Use
from howopen.gui.can_we.amounts import country_names, country_words, parse_countries
from howopen.gui.can_we.entry import UNKNOWN, Chips, Entry, Options, Row, in_words
from howopen.gui.can_we.form_base import Part
from howopen.gui.theme import Theme
from howopen.gui.translation.texts import mark, said, tr
from howopen.gui.widgets.buttons import CheckBox
from howopen.gui.widgets.labels import TextLabel
from howopen.workspace.asking import Choices

_NO_COUNTRIES: Final = mark("Write countries with commas between them, such as DE, Austria")
_INTENTS: Final = {
    None: UNKNOWN,
    Intent.COMMERCIAL: mark("Commercial"),
    Intent.NON_COMMERCIAL: mark("Non-commercial"),
    Intent.RESEARCH: mark("Research"),
    Intent.EVALUATION: mark("Evaluation"),
    Intent.PERSONAL: mark("Personal"),
}
_TRUTHS: Final = {None: UNKNOWN, True: mark("Yes"), False: mark("No")}
_DUTIES: Final = {
    DutyKind.DISPLAY: mark("Display a name"),
    DutyKind.NAME_PREFIX: mark("Carry a name"),
    DutyKind.REGISTER: mark("Register"),
    DutyKind.SHARE_ALIKE: mark("Share alike"),
    DutyKind.FLOW_DOWN: mark("Bind our users"),
    DutyKind.DISCLOSE_SOURCE: mark("Give source code"),
    DutyKind.PAY: mark("Pay"),
}
_EU: Final = "EU"
_USUAL_PLACES: Final = {
    _EU: mark("EU"),
    "GB": mark("United Kingdom"),
    "CH": mark("Switzerland"),
    "US": mark("United States"),
}
_NOBODY: Final = "nobody"
_USUAL_SECTORS: Final = ("healthcare", "finance", "legal", "defence", "biometrics")


class UsesPart(Part):
    """The planned uses and what they are for."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__(tr("Planned uses"), theme)
        self.uses: dict[Use, CheckBox] = {}
        for use, words in choices.uses.items():
            box = CheckBox(said(words), theme)
            box.toggled.connect(lambda _on: self.changed.emit())
            self.uses[use] = box
            self.add(box)
        self.intent = Options(in_words(_INTENTS.items()), theme, name=tr("What for"))
        self.competing = Options(in_words(_TRUTHS.items()), theme, name=tr("Would models trained on outputs compete"))
        self.foundation = Options(
            in_words(_TRUTHS.items()), theme, name=tr("Would models trained on outputs be foundation models")
        )
        self.add(Row(tr("What for"), self.intent, theme))
        self._training = (
            Row(tr("Trained models compete"), self.competing, theme),
            Row(tr("… are foundation models"), self.foundation, theme),
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
        super().__init__(tr("Sectors"), theme)
        self._words = {key: said(words) for key, words in choices.sectors.items()}
        self.chips = Chips({key: self._words[key] for key in _USUAL_SECTORS}, theme, name=tr("Sectors"))
        rest = {key: words for key, words in sorted(self._words.items()) if key not in _USUAL_SECTORS}
        self.others = Options(((None, tr("Add a sector…")), *rest.items()), theme, name=tr("Add a sector"))
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
        super().__init__(tr("Where users are"), theme)
        self._english, self._known = choices.countries, country_names(choices.countries)
        self._union = choices.union
        usual = {place: tr(name) for place, name in _USUAL_PLACES.items()}
        self.chips = Chips({**usual, _NOBODY: tr("Nobody outside")}, theme, name=tr("Where users are"))
        self.others = Entry(
            tr("Other countries"), self._countries, tr(_NO_COUNTRIES), hint=tr("Other countries: AT, Norway …")
        )
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
        return parse_countries(text, self._known, self._english)

    def _changed(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        known = bool(self.chips.on) or bool(self.others.text().strip())
        self.said.setText("" if known else tr("Not known: a licence that depends on it answers “Ask”."))
        self.said.setVisible(not known)

    def _say_fault(self, fault: str) -> None:
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))


class RefusedPart(Part):
    """The duties that we would not take on."""

    def __init__(self, choices: Choices, theme: Theme) -> None:
        super().__init__(tr("We would not"), theme)
        named = {kind.value: tr(_DUTIES[kind]) for kind in choices.refusable}
        self.chips = Chips(named, theme, name=tr("Duties that we would not take on"))
        self.add(self.chips)
        self.note(tr("A licence that asks for one of these answers “No”."))
        self.chips.changed.connect(self.changed)

    def put(self, plan: Plan) -> None:
        """Turns on what a plan refuses."""
        self.chips.put([kind.value for kind in plan.unwilling])

    def read(self, before: Plan) -> Plan:
        """The plan with what is refused."""
        return replace(before, unwilling=tuple(DutyKind(key) for key in self.chips.on))
