# SPDX-License-Identifier: Apache-2.0
"""Whether commercial use is among what is granted, and on which conditions."""

from __future__ import annotations

from howopen.assessment.brief import Brief, Finding, Passage, ids
from howopen.assessment.grants import Kind
from howopen.assessment.harmless import spares_business
from howopen.assessment.purposes import (
    COMMERCIAL,
    ENDORSING,
    about_output_alone,
    bans,
    outside_production,
    own_business,
)
from howopen.assessment.ties import under_contract
from howopen.assessment.wording import words
from howopen.domain.clauses import Category, Effect, ValueKind
from howopen.domain.facts import Cap, Permission, Purpose

# Whoever may not compete may not do every business; competing models are another matter.
_RIVAL = r"\bcompet(?:e|es|ing|itive)\b(?! (?:with )?(?:[\w-]+ )?models?)"
_RIVALS = rf"\b(?:not|except|excluding|other than|prohibit\w*|excluded)\b[^.;]{{0,200}}{_RIVAL}"
_RIVALS_SPARED = r"\b(?:train\w*|models?|outputs?|distil\w*|unfair competition|benchmark\w*)\b"
_NARROW = (Purpose.NON_COMMERCIAL, Purpose.RESEARCH, Purpose.PERSONAL)
# A small company that may try the thing for nothing has bought no business use.
_A_PRICE = r"\b(?:fees?|prices?|priced|costs?|pay(?:s|ment|able|ing)?|paid|royalt\w+|charg\w+|tariffs?|subscri\w+)\b"
_RIVAL_KINDS = (Category.COMMERCIAL_USE, Category.FIELD_OF_USE)
_REGISTER = (
    r"\bregist|\bquestionnaire|\bapplication form|\bapply\b|\bauthori[sz]|\bobtain\b|\bpermission\b|\bapproval\b"
)
# Nothing has to be asked or paid, or it has been given already.
_NONE_NEEDED = (
    r"\b(?:no|neither|nor)\b[^.;,]{0,80}?\b(?:is|are|be) (?:needed|required|necessary|due|demanded|asked|called for)\b"
    r"|\b(?:not (?:be )?(?:required|obliged|bound) to|(?:need|needs) not|(?:does|do) not (?:have|need) to"
    r"|(?:nobody|no one) (?:has|needs) to)\b(?![^.;]*\b(?:unless|until|except|but|if|must|shall)\b)[^.;]*"
    r"|\bth(?:e|is) (?:above |foregoing )?(?:authori[sz]ation|permission) (?:also )?(?:covers|comprises|extends to"
    r"|embraces)\b"
)
_LOOSE_CONDITION = (
    rf"{COMMERCIAL} (?:use|purposes?|activit).*(?:{_REGISTER})|(?:{_REGISTER}).*{COMMERCIAL} (?:use"
    r"|purposes?|activit)"
)
_TO_REGISTER = (
    rf"(?:{COMMERCIAL}).*(?:{_REGISTER})|(?:{_REGISTER}).*(?:{COMMERCIAL})"
    rf"|{COMMERCIAL}.*\brequires? (?:a )?separate\b"
)
_NOT_TO_REGISTER = r"\bmeans\b|\bfees?\"|^permission is (?:hereby )?granted\b"
_ONLY_PAID = r"\bonly (?:use )?paid\b|\bmust (?:purchase|subscribe)"
# A duty of every customer to pay; one of him who buys something besides is not meant, nor one to pay taxes.
_MUST_PAY = (
    r"(?:^|\*\* |: )(?:you|customer|the customer|user|subscriber)s? (?:shall|must|will|agrees? to) (?:promptly )?pay\b"
    r"[^.;]{0,60}"
    r"\b(?:fees?|charges)\b"
    r"|\byou (?:may |will |must )?(?:need to |have to )?prepay\b"
    r"|\b(?:you|customer|the customer|user|subscriber)s? (?:is|are) responsible for (?:paying |all |any |the )*"
    r"(?:applicable )?(?:fees|charges) (?:incurred|accrued|for|due)\b"
    # The price of the service itself falls due of its own accord.
    r"|\b(?:fees?|charges?)\b[^.;]{0,60}\b(?:is|are|be|shall be|will be|fall|become) (?:\w+ )?(?:invoiced|billed|due"
    r"|deducted|debited|payable|charged|collected)\b"
)
_PAY_BESIDE = r"\b(?:if|tax(?:es)?|paid (?:plan|subscription|features?)|subscriptions?|purchas\w+|optional)\b"
# Business with a service is business with what it makes.
_SELLING = (Category.COMMERCIAL_USE, Category.OUTPUT_RIGHTS, Category.REDISTRIBUTION)
_SELL_OUTPUT = (
    r"\b(?:sell|selling|resell|reselling|licens(?:e|ing)|sublicens\w+|monetis\w+|monetiz\w+|commercial\w*)\b[^.;]{0,80}"
    r"\b(?:outputs?|generated|creations?|generations?|results)\b"
)
# "If you commercially deploy it, you shall carry our mark": business is had on a condition.
_DEPLOYED = (
    r"\b(?:if|where|when|whenever) (?:you|licensee|the licensee)\b[^.;]{0,80}\bcommercially (?:deploy|use|offer"
    r"|distribute|exploit|provide)\w*\b[^.;]{0,240}\b(?:shall|must)\b(?! not\b)"
)
_BOUND = frozenset({Effect.REQUIRE, Effect.CONDITION})
_NUMBER = (
    r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|eighty"
    r"|ninety|hundred"
    r"|thousand|million|billion)\b)"
)
_FIGURE = (
    r"\b(?:exceed|more than|greater than|bigger than|over|above|beyond|fewer than|less than|under|up to"
    r"|at least|surpass"
    rf"|reach|passes|no more than)\w*.{{0,20}}\b{_NUMBER}"
)
_LOOSE_CAP = (
    r"\bmonthly active users\b|\b(?:revenue|turnover|users|visits)\b.{0,120}\b(?:exceed"
    r"|more than|greater than|over)\w*.{0,20}\d"
    r"|\b(?:exceed|more than|greater than|over)\w*.{0,20}\d.{0,60}\b(?:revenue|turnover|users|visits)\b"
    r"|\b(?:exceed\w*|more than|greater than|over|above|surpass\w*|beyond) (?:\w+ ){0,3}(?:thousand|million|billion)"
    r" (?:\w+ ){0,2}(?:people|persons|users|customers|listeners|visitors|developers)\b"
)


def _registering(text: Brief) -> tuple[Passage, ...]:
    found = text.find(Category.COMMERCIAL_USE, saying=_TO_REGISTER, never=_NOT_TO_REGISTER)
    return tuple(p for p in found if words(_TO_REGISTER).search(words(_NONE_NEEDED).sub("", p.words)))


def commercial_use(
    text: Brief, kind: Kind, widest: Finding[Purpose], caps: Finding[tuple[Cap, ...]]
) -> Finding[Permission]:
    """Whether commercial use is allowed."""
    if kind is Kind.POLICY and (banned := bans(text)):
        return Finding(Permission.PROHIBITED, "The policy forbids commercial use.", ids(banned))
    if kind in (Kind.NEITHER, Kind.POLICY):
        return Finding(Permission.UNSTATED, "No use is granted, or not with certainty.")
    if widest.value is Purpose.EVALUATION and (rest := outside_production(text)):
        return Finding(Permission.CONDITIONAL, "Production is left out of the grant.", ids(rest))
    if widest.value in _NARROW and kind is Kind.LICENCE and (priced := _priced(text)):
        return Finding(Permission.CONDITIONAL, "It depends on registering, paying or leave.", ids(priced))
    if widest.value not in (Purpose.ANY, Purpose.UNDECIDED):
        return Finding(Permission.PROHIBITED, widest.reason, widest.clauses)
    if caps.value:
        conditions = ids(_conditions(text, kind))
        return Finding(Permission.CONDITIONAL, "It depends on a threshold.", (*caps.clauses, *conditions))
    if (condition := _unread(text, kind) or _hanging_on(text, kind)) is not None:
        return Finding(Permission.CONDITIONAL, *condition)
    return Finding(Permission.ALLOWED, "The grant has no limit on commercial use.", widest.clauses)


def _priced(text: Brief) -> tuple[Passage, ...]:
    """Figures on which the price of business hangs: a text that sets these sells it itself."""
    figures = (p for p, _ in text.values(ValueKind.THRESHOLD) if p.effect is Effect.CONDITION)
    return tuple(p for p in figures if p.says(_A_PRICE) and text.with_same_words(p, Category.COMMERCIAL_USE))


_Why = tuple[str, tuple[str, ...]]


def _unread(text: Brief, kind: Kind) -> _Why | None:
    """Words on a condition that no clause was found for, or whose figure was not read."""
    if (unread := unread_threshold(text)) is not None:
        return unread
    if kind is Kind.LICENCE and text.unclaimed_says(_LOOSE_CONDITION, of={Category.COMMERCIAL_USE}):
        return "The text asks for leave, though no clause was found for it.", ()
    if kind is Kind.SERVICE and text.unclaimed_says(_ONLY_PAID, of={Category.COMMERCIAL_USE}):
        return "The text asks for a paid service, though no clause was found for it.", ()
    return None


def _hanging_on(text: Brief, kind: Kind) -> _Why | None:
    """On what commercial use hangs, and the clauses that say so."""
    if own := own_business(text):
        return "Of business, only one's own is allowed.", ids(own)
    if kind is Kind.LICENCE and (contract := under_contract(text)) is not None:
        return "It depends on another agreement with the licensor.", contract
    if kind is Kind.LICENCE and (bound := text.find(effects=_BOUND, saying=_DEPLOYED, of={Category.COMMERCIAL_USE})):
        return "Who uses it commercially has a duty.", ids(bound)
    if conditions := _conditions(text, kind):
        return "It depends on registering, paying or leave.", ids(conditions)
    if kind is Kind.LICENCE and (rivals := rivals_left_out(text)) is not None:
        return "Competing with the licensor is left out.", rivals
    return None


def unread_threshold(text: Brief) -> tuple[str, tuple[str, ...]] | None:
    """Why a threshold whose figure was not read limits the rights, and its clauses; None where there is none."""
    if unread := text.find(Category.USER_CAP, effects=set(Effect) - {Effect.DECLARE}, saying=_FIGURE):
        return "It depends on a threshold.", ids(unread)
    if text.unclaimed_says(_LOOSE_CAP, of={Category.USER_CAP}):
        return "The text names a threshold, though no clause was found for it.", ()
    return None


def rivals_left_out(text: Brief) -> tuple[str, ...] | None:
    """The clauses that leave out rival business, () where none holds the words, or None where no words do."""
    said = text.sentences(_RIVALS, never=_RIVALS_SPARED, of=_RIVAL_KINDS)
    # An item of a list of bans has no "not" of its own.
    items = text.find(*_RIVAL_KINDS, effects={Effect.PROHIBIT}, saying=_RIVAL, never=_RIVALS_SPARED, of=_RIVAL_KINDS)
    found = (*text.find(saying=_RIVALS, never=_RIVALS_SPARED, of=_RIVAL_KINDS), *items)
    return ids(found) if said or items else None


def _conditions(text: Brief, kind: Kind) -> tuple[Passage, ...]:
    """Duties to register, pay or ask before commercial use, and bans on selling or hosting."""
    if kind is Kind.SERVICE:
        # The words decide, whatever category the clause was given.
        paid = text.find(effects=set(Effect) - {Effect.DECLARE}, saying=_ONLY_PAID, of={Category.COMMERCIAL_USE})
        unsold = text.find(*_SELLING, effects={Effect.PROHIBIT}, saying=_SELL_OUTPUT)
        return paid or text.find(Category.COMMERCIAL_USE, saying=_MUST_PAY, never=_PAY_BESIDE) or unsold
    paying = text.find(
        Category.COMMERCIAL_USE,
        effects={Effect.REQUIRE, Effect.CONDITION},
        saying=(
            r"\b(?:shall|must|will|agrees? to|undertakes? to|required to|ha(?:s|ve) to) (?:also |first )?(?:pay"
            r"|register|obtain|apply|request|purchase|buy|acquire|contact|enter into)\b|\bwritten approval\b"
        ),
    )
    selling = text.find(
        Category.COMMERCIAL_USE,
        effects={Effect.PROHIBIT},
        saying=r"\b(?:sell|sold|selling|rent|lease|resell|as a service|hosted|compet|charge)",
    )
    found = (*_registering(text), *paying, *(p for p in selling if not spares_business(text, p)))
    kept = tuple(p for p in found if not (about_output_alone(text, p) or p.says(ENDORSING)))
    return tuple(dict.fromkeys(kept))
