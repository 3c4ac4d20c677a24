# SPDX-License-Identifier: Apache-2.0
"""All criteria, each with a verdict: the definitions here, tags, materials and independence from their modules.

No verdict says "is open": a text can fail a criterion or leave it standing, and a release needs more than a licence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from howopen.assessment import independence, model_openness, tags
from howopen.assessment.brief import Brief, Finding, ids
from howopen.assessment.catalogue import Catalogue
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import Kind
from howopen.assessment.permissions import forbids_change
from howopen.assessment.restrictions import only_display
from howopen.assessment.tags import Rule
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Criterion, Facts, Freedom, Permission, Purpose, UseRestrictions, Verdict

_PERSONAL = r"\bnon-? ?transferable\b|\bnon-? ?sublicen[sc]able\b|\bpersonal to you\b"
_ASKING = (
    r"\bmust (?:request|register|apply|obtain)|\bshall (?:request|register"
    r"|apply|obtain)|\bneed to (?:register|apply|contact)"
)
_SCREEN = r"\b(?:display|show)\w*\b.{0,160}\b(?:user interface|website|page)\b|\bclick\b"
_LIMITED = (Purpose.NON_COMMERCIAL, Purpose.RESEARCH, Purpose.PERSONAL, Purpose.EVALUATION)


def _free_redistribution(text: Brief, decided: Decided) -> Finding[Verdict]:
    facts, clauses = decided.facts, decided.clauses("redistribution")
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
    facts, clauses = decided.facts, decided.clauses("derivatives")
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
    named = tuple(p for p in named if p.effect in (Effect.REQUIRE, Effect.CONDITION))
    if named:
        return Finding(Verdict.ARGUABLE, "A name must be carried or shown.", ids(named))
    return Finding(Verdict.MEETS, "No more than marking changes and keeping notices.", decided.clauses("attribution"))


def _persons(text: Brief, decided: Decided) -> Finding[Verdict]:
    clauses = decided.clauses("caps", "excluded_territories")
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
    clauses = decided.clauses("use_restrictions", "purpose", "commercial_use")
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
        return Finding(Verdict.FAILS, "The rights belong to an account.", decided.clauses("openness_class"))
    return Finding(Verdict.MEETS, "Whoever gets a copy gets the rights.")


def _product(text: Brief, decided: Decided) -> Finding[Verdict]:
    binding = {Effect.PERMIT, Effect.CONDITION, Effect.PROHIBIT, Effect.REQUIRE}
    tied = text.find(saying=independence.TIES, effects=binding, of={Category.LOCK_IN})
    if tied:
        return Finding(Verdict.FAILS, "Use is tied to a product or service.", ids(tied))
    if decided.kind is Kind.SERVICE:
        return Finding(Verdict.FAILS, "The rights hold in the service alone.", decided.clauses("openness_class"))
    return Finding(Verdict.MEETS, "No tie to a product is found.")


def _other_software(_text: Brief, decided: Decided) -> Finding[Verdict]:
    clauses = decided.clauses("train_other_models")
    if decided.facts.train_other_models is Permission.PROHIBITED:
        return Finding(Verdict.FAILS, "Other models must not be improved with it.", clauses)
    if decided.facts.train_other_models is Permission.CONDITIONAL:
        return Finding(Verdict.ARGUABLE, "Other models made with it come under a condition.", clauses)
    return Finding(Verdict.MEETS, "Other software is left free.", clauses)


def _technology(text: Brief, _decided: Decided) -> Finding[Verdict]:
    shown = text.find(effects={Effect.REQUIRE, Effect.CONDITION}, saying=_SCREEN, of={Category.ATTRIBUTION_BRANDING})
    if shown:
        return Finding(Verdict.ARGUABLE, "A duty hangs on an interface or website.", ids(shown))
    return Finding(Verdict.MEETS, "Nothing hangs on a technology.")


def _component(_text: Brief, _decided: Decided) -> Finding[Verdict]:
    return Finding(Verdict.UNDECIDABLE, "Data, code and parameters are not in a licence; the release shows them.")


_FREEDOM_VERDICTS = {
    Freedom.YES: (Verdict.MEETS, "Not excluded by this text."),
    Freedom.NO: (Verdict.FAILS, "The text forbids it."),
    Freedom.UNSTATED: (Verdict.UNDECIDABLE, "The text does not say."),
}


def _freedom(state: Callable[[Facts], Freedom], *keys: str) -> Rule:
    """The rule for one freedom; what is restricted by purpose or person fails, other duties are arguable."""

    def rule(_text: Brief, decided: Decided) -> Finding[Verdict]:
        value, clauses = state(decided.facts), decided.clauses(*keys)
        if value is not Freedom.RESTRICTED:
            verdict, reason = _FREEDOM_VERDICTS[value]
            return Finding(verdict, reason, clauses)
        if "purpose" in keys or decided.facts.purpose in _LIMITED:
            return Finding(Verdict.FAILS, "Not for every purpose or person.", clauses)
        return Finding(Verdict.ARGUABLE, "Granted with conditions.", clauses)

    return rule


_RULES: Mapping[str, Rule] = {
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
    "osaid-component-data": _component,
    "osaid-component-code": _component,
    "osaid-component-parameters": _component,
    **tags.RULES,
    **model_openness.RULES,
    **independence.RULES,
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


def osaid(found: Iterable[Criterion]) -> Finding[Verdict]:
    """The Open Source AI Definition as a whole: ``fails``, or undecidable as "not excluded by this licence".

    It is never "is open": the definition asks for data, code and parameters, which no licence holds.
    """
    freedoms = [c for c in found if c.id.startswith("osaid-") and not c.id.startswith("osaid-component")]
    failed = [c for c in freedoms if c.verdict is Verdict.FAILS]
    if failed:
        names = ", ".join(c.name.lower() for c in failed)
        clauses = tuple(dict.fromkeys(clause for c in failed for clause in c.clauses))
        return Finding(Verdict.FAILS, f"Fails: not free for all to {names}.", clauses)
    if freedoms and all(c.verdict is Verdict.UNDECIDABLE for c in freedoms):
        return Finding(Verdict.UNDECIDABLE, "Undecided: the text grants no right that could be judged.")
    return Finding(Verdict.UNDECIDABLE, "Not excluded by this licence.")
