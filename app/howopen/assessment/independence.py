# SPDX-License-Identifier: Apache-2.0
"""Independence from the licensor: ``meets`` is free of the tie, ``fails`` has it, with the clause that ties."""

from __future__ import annotations

from collections.abc import Mapping

from howopen.assessment.brief import RIGHTS, Brief, Finding, Passage, ids
from howopen.assessment.deciding import Decided
from howopen.assessment.grants import Kind
from howopen.assessment.restrictions import only_display
from howopen.assessment.tags import Rule
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Attribution, Permission, TerminationGround, Verdict

TIES = (
    r"\bonly (?:on|with|for use (?:on|with))\b[^.;]{0,60}\b(?:hardware"
    r"|gpus?|processors?|platform|products?|services?)\b|\bsolely (?:on"
    r"|with|in connection with)\b[^.;]{0,80}\b(?:hardware|gpus?|processors?"
    r"|platform|products?|services?)"
)
_BINDING = frozenset(Effect) - {Effect.DECLARE}
_FEES = (
    r"\b(?:pay|pays|payment of|payable|royalt(?:y|ies) (?:of|to)|subscription|licen[sc]e fees?|fees? (?:are|is) due"
    r"|purchase)\b"
)
_NO_FEES = (
    r"\broyalty[- ]free\b|\bwithout (?:fee|charge|payment)|\bfree of charge\b|\bno fees?\b|\byou may charge\b"
    r"|\bfully[- ]paid|\bpaid[- ]up|\bdamages\b|\bno charge"
)
_REMOTE = (
    r"\bremotely\b|\brestrict[^.;]{0,60}\busage\b|\b(?:disable|deactivate|block)\b|\b(?:latest|newest|most recent"
    r"|updated)"
    r" version\b|\bsuspend[^.;]{0,40}\baccess\b|\bcease using\b[^.;]{0,40}\bversion"
)
# New versions of a licence that the reader may take or leave change nothing for him.
_OTHER_VERSIONS = (
    r"\b(?:publish|revise|new)\b[^.;]{0,60}\bversions? of (?:this|the)\b|\brevised and/or new versions\b"
    r"|\bor (?:\(at your option\) )?any later version\b"
)
_OUTPUTS = r"\boutputs?\b|\bgenerated (?:content|responses?|images?|text)\b|\bresults of (?:the|your) use\b"
_BACK = (
    r"\byou (?:hereby |also |shall |agree to |will )*(?:grant|license|assign|give)s?\b(?! (?:your|the|each"
    r"|any) (?:users?"
    r"|recipients?|third|licensee|downstream))[^.;]{0,120}\b(?:us|we|licensor|company|provider|contributors?|initial"
    r" developer|to \w+)\b|\bfeedback\b[^.;]{0,120}\b(?:licen[sc]e|grant|assign|use|own)|\bgrant[- ]?back\b"
)


def _verdict(found: tuple[Passage, ...], tied: str, free: str) -> Finding[Verdict]:
    """Fails with certain clauses, undecidable with none but uncertain ones, and meets without any."""
    sure = tuple(p for p in found if not p.clause.uncertain)
    if sure:
        return Finding(Verdict.FAILS, tied, ids(sure))
    if found:
        return Finding(Verdict.UNDECIDABLE, "It seems not to be, but that reading is uncertain.", ids(found))
    return Finding(Verdict.MEETS, free)


def _caps(text: Brief, decided: Decided) -> Finding[Verdict]:
    if not decided.facts.caps:
        return Finding(Verdict.MEETS, "No threshold changes the rights.")
    clauses = decided.clauses("caps")
    if only_display(text):
        return Finding(Verdict.ARGUABLE, "Above a threshold a name must be shown.", clauses)
    return Finding(Verdict.FAILS, "Above a threshold the rights change.", clauses)


def _fees(text: Brief, _decided: Decided) -> Finding[Verdict]:
    found = text.find(Category.COMMERCIAL_USE, Category.USER_CAP, effects=_BINDING, saying=_FEES, never=_NO_FEES)
    return _verdict(found, "Something must be paid.", "No fee to the licensor is found.")


def _change(text: Brief, _decided: Decided) -> Finding[Verdict]:
    found = text.find(Category.UNILATERAL_CHANGE, never=rf"{_OTHER_VERSIONS}|{_REMOTE}")
    return _verdict(found, "The licensor may change terms or product.", "The licensor keeps no power to change.")


def _remote(text: Brief, _decided: Decided) -> Finding[Verdict]:
    found = text.find(Category.UNILATERAL_CHANGE, Category.LOCK_IN, Category.TERMINATION, saying=_REMOTE)
    return _verdict(found, "The licensor may restrict use from afar or demand a version.", "No such power is found.")


def _revocable(text: Brief, decided: Decided) -> Finding[Verdict]:
    said = r"(?<!ir)(?<!ir-)(?<!non-)\brevocable\b"
    revocable = text.find(effects=RIGHTS, saying=said, of={Category.TERMINATION})
    if decided.facts.termination is TerminationGround.AT_WILL:
        return Finding(Verdict.FAILS, "The rights may be ended at will.", decided.clauses("termination"))
    if revocable:
        return _verdict(revocable, "The grant is revocable.", "")
    if decided.facts.termination is TerminationGround.BREACH:
        return Finding(Verdict.MEETS, "The rights end on breach alone.", decided.clauses("termination"))
    kept = text.find(effects=RIGHTS, saying=r"\birrevocable\b|\bperpetual\b", sure=True)
    return Finding(Verdict.MEETS, "Nothing ends the rights.", ids(kept))


def _ties(text: Brief, decided: Decided) -> Finding[Verdict]:
    if decided.kind is Kind.SERVICE:
        return Finding(Verdict.FAILS, "The rights hold in the service alone.", decided.clauses("openness_class"))
    found = text.find(effects=_BINDING, saying=TIES, of={Category.LOCK_IN})
    return _verdict(found, "Use is tied to a product or service.", "No tie to the licensor's products is found.")


def _outputs(text: Brief, _decided: Decided) -> Finding[Verdict]:
    found = text.find(
        Category.OUTPUT_RIGHTS,
        Category.MODEL_TRAINING,
        Category.FIELD_OF_USE,
        Category.COMMERCIAL_USE,
        effects={Effect.PROHIBIT, Effect.CONDITION, Effect.REQUIRE},
        saying=_OUTPUTS,
    )
    return _verdict(found, "What may be done with outputs is limited.", "No limit on outputs is found.")


_TRAINING = {
    Permission.ALLOWED: (Verdict.MEETS, "Other models may be trained with it."),
    Permission.CONDITIONAL: (Verdict.ARGUABLE, "Training some models, or with it, comes under a condition."),
    Permission.PROHIBITED: (Verdict.FAILS, "Other models must not be trained with it."),
    Permission.UNSTATED: (Verdict.UNDECIDABLE, "The text does not say."),
}


def _training(_text: Brief, decided: Decided) -> Finding[Verdict]:
    verdict, reason = _TRAINING[decided.facts.train_other_models]
    return Finding(verdict, reason, decided.clauses("train_other_models"))


def _naming(text: Brief, decided: Decided) -> Finding[Verdict]:
    named = tuple(
        p
        for kind in (ValueKind.NAME_PREFIX, ValueKind.DISPLAY)
        for p, _ in text.values(kind)
        if p.effect in (Effect.REQUIRE, Effect.CONDITION)
    )
    if named:
        return _verdict(named, "A name must be carried or shown.", "")
    if decided.facts.attribution is Attribution.BRANDING:
        return Finding(Verdict.FAILS, "A name must be shown.", decided.clauses("attribution"))
    return Finding(Verdict.MEETS, "No more than notices is asked for.", decided.clauses("attribution"))


def _licence_back(text: Brief, _decided: Decided) -> Finding[Verdict]:
    found = text.find(
        Category.LOCK_IN,
        Category.INTELLECTUAL_PROPERTY,
        Category.DERIVATIVES,
        Category.DATA_USE,
        Category.OUTPUT_RIGHTS,
        saying=_BACK,
        never=r"\bsue\b|\blitigation\b",
    )
    return _verdict(found, "Improvements or feedback are licensed back.", "Nothing is licensed back.")


RULES: Mapping[str, Rule] = {
    "independence-caps": _caps,
    "independence-fees": _fees,
    "independence-change": _change,
    "independence-remote": _remote,
    "independence-revocability": _revocable,
    "independence-ties": _ties,
    "independence-outputs": _outputs,
    "independence-training": _training,
    "independence-naming": _naming,
    "independence-licence-back": _licence_back,
}
"""The rule of each tie, by the criterion's id."""
