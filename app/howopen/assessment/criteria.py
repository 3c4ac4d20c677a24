# SPDX-License-Identifier: Apache-2.0
"""The Open Source Definition's ten criteria and the Open Source AI Definition's four freedoms, each with a verdict.

No verdict says "is open": a text can fail a criterion or leave it standing, and a release needs more than a licence.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from howopen.assessment.brief import Brief, Finding, ids
from howopen.assessment.catalogue import Catalogue
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import Kind
from howopen.assessment.permissions import forbids_change
from howopen.assessment.restrictions import only_display
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Criterion, Facts, Freedom, Permission, Purpose, UseRestrictions, Verdict

_Rule = Callable[[Brief, Decided], Finding[Verdict]]

_TIES = (
    r"\bonly (?:on|with|for use (?:on|with))\b[^.;]{0,60}\b(?:hardware"
    r"|gpus?|processors?|platform|products?|services?)\b|\bsolely (?:on"
    r"|with|in connection with)\b[^.;]{0,80}\b(?:hardware|gpus?|processors?"
    r"|platform|products?|services?)"
)
_PERSONAL = r"\bnon-? ?transferable\b|\bnon-? ?sublicen[sc]able\b|\bpersonal to you\b"
_ASKING = (
    r"\bmust (?:request|register|apply|obtain)|\bshall (?:request|register"
    r"|apply|obtain)|\bneed to (?:register|apply|contact)"
)
_SCREEN = r"\b(?:display|show)\w*\b.{0,160}\b(?:user interface|website|page)\b|\bclick\b"
_LIMITED = (Purpose.NON_COMMERCIAL, Purpose.RESEARCH, Purpose.PERSONAL, Purpose.EVALUATION)


def _clauses(decided: Decided, *keys: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c for basis in decided.basis if basis.key in keys for c in basis.clauses))


def _free_redistribution(text: Brief, decided: Decided) -> Finding[Verdict]:
    facts, clauses = decided.facts, _clauses(decided, "redistribution")
    if facts.redistribution is Permission.UNSTATED:
        return Finding(Verdict.UNDECIDABLE, "The text does not speak of passing it on.")
    if facts.redistribution is Permission.PROHIBITED or facts.purpose in _LIMITED:
        return Finding(Verdict.FAILS, "Copies may not be passed on freely.", clauses)
    fees = text.find(Category.COMMERCIAL_USE, effects={Effect.PROHIBIT}, saying=r"\b(?:sell|fee|charge|resell)")
    if fees:
        return Finding(Verdict.FAILS, "Selling copies is limited.", ids(fees))
    if facts.redistribution is Permission.CONDITIONAL and not facts.share_alike:
        return Finding(Verdict.ARGUABLE, "It may be passed on, with conditions beyond notices.", clauses)
    return Finding(Verdict.MEETS, "Copies may be passed on.", clauses)


def _source_code(_text: Brief, _decided: Decided) -> Finding[Verdict]:
    return Finding(Verdict.UNDECIDABLE, "A licence cannot tell; it needs the release.")


def _derived_works(text: Brief, decided: Decided) -> Finding[Verdict]:
    facts, clauses = decided.facts, _clauses(decided, "derivatives")
    if facts.derivatives is Permission.UNSTATED:
        return Finding(Verdict.UNDECIDABLE, "The text does not speak of changing it.")
    if facts.derivatives is Permission.PROHIBITED or facts.purpose in _LIMITED:
        return Finding(Verdict.FAILS, "It may not be changed freely.", clauses)
    if banned := forbids_change(text):
        return Finding(
            Verdict.ARGUABLE, "One clause allows changing it, another limits that.", (*clauses, *ids(banned))
        )
    return Finding(Verdict.MEETS, "It may be changed and the result passed on.", clauses)


def _integrity(text: Brief, decided: Decided) -> Finding[Verdict]:
    named = tuple(p for kind in (ValueKind.NAME_PREFIX, ValueKind.DISPLAY) for p, _ in text.values(kind))
    named = tuple(p for p in named if p.clause.effect in (Effect.REQUIRE, Effect.CONDITION))
    if named:
        return Finding(Verdict.ARGUABLE, "A name must be carried or shown.", ids(named))
    return Finding(Verdict.MEETS, "No more than marking changes and keeping notices.", _clauses(decided, "attribution"))


def _persons(text: Brief, decided: Decided) -> Finding[Verdict]:
    clauses = _clauses(decided, "caps", "excluded_territories")
    if decided.facts.excluded_territories or (decided.facts.caps and not only_display(text)):
        return Finding(Verdict.FAILS, "Some persons or places get fewer rights.", clauses)
    if decided.facts.caps:
        return Finding(Verdict.ARGUABLE, "Above a threshold a duty is added.", clauses)
    barred = text.find(Category.TERRITORY_EXPORT, effects={Effect.PROHIBIT})
    if barred:
        return Finding(Verdict.ARGUABLE, "Sanctioned places and persons are left out.", ids(barred))
    return Finding(Verdict.MEETS, "No person or place is left out.")


def _fields(_text: Brief, decided: Decided) -> Finding[Verdict]:
    facts = decided.facts
    clauses = _clauses(decided, "use_restrictions", "purpose", "commercial_use")
    if facts.use_restrictions is not UseRestrictions.NONE or facts.purpose in _LIMITED:
        return Finding(Verdict.FAILS, "Some purposes are not allowed.", clauses)
    return Finding(Verdict.MEETS, "No purpose is left out.", clauses)


def _licence_reach(text: Brief, decided: Decided) -> Finding[Verdict]:
    asking = text.find(Category.COMMERCIAL_USE, Category.USER_CAP, saying=_ASKING)
    if asking and not only_display(text):
        return Finding(Verdict.FAILS, "Some must register or ask for a licence.", ids(asking))
    personal = tuple(
        p for p in text.find(effects={Effect.PERMIT, Effect.CONDITION, Effect.PROHIBIT}) if p.says(_PERSONAL)
    )
    if personal:
        return Finding(Verdict.ARGUABLE, "The rights may not be handed on.", ids(personal))
    if decided.kind is Kind.SERVICE:
        return Finding(Verdict.FAILS, "The rights belong to an account.", _clauses(decided, "openness_class"))
    return Finding(Verdict.MEETS, "Whoever gets a copy gets the rights.")


def _product(text: Brief, decided: Decided) -> Finding[Verdict]:
    tied = text.find(saying=_TIES, effects={Effect.PERMIT, Effect.CONDITION, Effect.PROHIBIT, Effect.REQUIRE})
    if tied:
        return Finding(Verdict.FAILS, "Use is tied to a product or service.", ids(tied))
    if decided.kind is Kind.SERVICE:
        return Finding(Verdict.FAILS, "The rights hold in the service alone.", _clauses(decided, "openness_class"))
    return Finding(Verdict.MEETS, "No tie to a product is found.")


def _other_software(_text: Brief, decided: Decided) -> Finding[Verdict]:
    clauses = _clauses(decided, "train_other_models")
    if decided.facts.train_other_models is Permission.PROHIBITED:
        return Finding(Verdict.FAILS, "Other models must not be improved with it.", clauses)
    if decided.facts.train_other_models is Permission.CONDITIONAL:
        return Finding(Verdict.ARGUABLE, "Other models made with it come under a condition.", clauses)
    return Finding(Verdict.MEETS, "Other software is left free.", clauses)


def _technology(text: Brief, _decided: Decided) -> Finding[Verdict]:
    shown = text.find(effects={Effect.REQUIRE, Effect.CONDITION}, saying=_SCREEN)
    if shown:
        return Finding(Verdict.ARGUABLE, "A duty hangs on an interface or website.", ids(shown))
    return Finding(Verdict.MEETS, "Nothing hangs on a technology.")


_FREEDOM_VERDICTS = {
    Freedom.YES: (Verdict.MEETS, "Not excluded by this text."),
    Freedom.NO: (Verdict.FAILS, "The text forbids it."),
    Freedom.UNSTATED: (Verdict.UNDECIDABLE, "The text does not say."),
}


def _freedom(state: Callable[[Facts], Freedom], *keys: str) -> _Rule:
    """The rule for one freedom; what is restricted by purpose or person fails, other duties are arguable."""

    def rule(_text: Brief, decided: Decided) -> Finding[Verdict]:
        value, clauses = state(decided.facts), _clauses(decided, *keys)
        if value is not Freedom.RESTRICTED:
            verdict, reason = _FREEDOM_VERDICTS[value]
            return Finding(verdict, reason, clauses)
        if "purpose" in keys or decided.facts.purpose in _LIMITED:
            return Finding(Verdict.FAILS, "Not for every purpose or person.", clauses)
        return Finding(Verdict.ARGUABLE, "Granted with conditions.", clauses)

    return rule


_RULES: Mapping[str, _Rule] = {
    "osd-1": _free_redistribution,
    "osd-2": _source_code,
    "osd-3": _derived_works,
    "osd-4": _integrity,
    "osd-5": _persons,
    "osd-6": _fields,
    "osd-7": _licence_reach,
    "osd-8": _product,
    "osd-9": _other_software,
    "osd-10": _technology,
    "osaid-use": _freedom(
        lambda facts: facts.freedoms.use, "purpose", "use_restrictions", "caps", "excluded_territories"
    ),
    "osaid-study": _freedom(lambda facts: facts.freedoms.study, "freedoms"),
    "osaid-modify": _freedom(lambda facts: facts.freedoms.modify, "derivatives"),
    "osaid-share": _freedom(lambda facts: facts.freedoms.share, "redistribution"),
}


def criteria(text: Brief, decided: Decided, known: Catalogue) -> tuple[Criterion, ...]:
    """A verdict for each criterion of ``known``; a text that grants nothing leaves all of them undecidable.

    Raises:
        KeyError: if the catalogue names a criterion for which there is no rule.
    """
    out = []
    for info in known.criteria:
        found = _RULES[info.id](text, decided)
        if decided.kind in (Kind.NEITHER, Kind.POLICY) and found.value is not Verdict.FAILS:
            found = Finding(Verdict.UNDECIDABLE, "The text grants no right that could be judged.")
        if decided.kind is Kind.NEITHER:
            found = Finding(Verdict.UNDECIDABLE, "The text is no licence.")
        out.append(Criterion(info.id, info.name, found.value, found.reason, tuple(dict.fromkeys(found.clauses))))
    return tuple(out)
